#= into an address, into a title, in one form only
#- locales/en/app.ftl
a = Write to <a href="/x">{ $mail }</a>.
b = <b>{ $city }</b>
c = { $n ->
    [one] <a href="/x">{ $city }</a>
   *[other] <a href="/x">{ $city }</a>
}
#- locales/fr/app.ftl
a = <a href="mailto:{ $mail }">Écrivez</a>.
#~                    ^^^^^
b = <b title="{ $city }">La ville</b>
#~              ^^^^^
c = { $n ->
    [one] <a href="/x">{ $city }</a>
   *[other] <a href="/{ $city }">ville</a>
#~                      ^^^^^
}
#= in English it stands in the tag as well
#- locales/en/app.ftl
a = <a href="{ $url }">{ $url }</a>
#- locales/fr/app.ftl
a = <a href="{ $url }">{ $url }</a>
