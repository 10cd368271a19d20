#= at the beginning, at the end, in a form
#- locales/en/app.ftl
a = Read <b>this</b>.
b = Read <b>this</b>.
c = { $n ->
   *[other] <b>{ $n }</b> of them
}
#- locales/fr/app.ftl
a = Lisez<b> ceci</b>.
#~          ^
b = Lisez <b>ceci </b>maintenant.
#~               ^
c = { $n ->
   *[other] <b>{ $n } </b>choses
#~                   ^
}
#= as in English, and after a line break
#- locales/en/app.ftl
a = <b> wide </b>
b = one<br>two
#- locales/fr/app.ftl
a = <b> large </b>
b = un<br> deux
