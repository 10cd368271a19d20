#= another host, path, scheme, mail address, number
#- locales/en/app.ftl
host = See https://example.org/help
path = See https://example.org/help
scheme = See https://example.org
mail = Write to office@alliance.test
phone = Call +49 30 1234567
none = See our page
#- locales/fr/app.ftl
host = Voir https://example.com/help.
#~          ^^^^^^^^^^^^^^^^^^^^^^^^
path = Voir <b>https://example.org/aide</b>
#~             ^^^^^^^^^^^^^^^^^^^^^^^^
scheme = Voir http://example.org
#~            ^^^^^^^^^^^^^^^^^^
mail = Écrire à bureau@alliance.test
#~              ^^^^^^^^^^^^^^^^^^^^
phone = Appeler le +33 1 23 45 67 89
#~                 ^^^^^^^^^^^^^^^^^
none = Voir notre page sur www.example.com
#~                         ^^^^^^^^^^^^^^^
#= the language of an address, spaces of a number, hosts that are allowed, files
#- portolan.toml
links.hosts = ["wikipedia.org"]
#- locales/en/app.ftl
lang = See https://example.org/en/help
phone = Call +49 30 1234567
wiki = See our page
file = Open the file
mail = For example: name@city.example
#- locales/fr/app.ftl
lang = Voir https://example.org/fr/help
phone = Appeler le +49 30 123 45 67
wiki = Voir https://fr.wikipedia.org/wiki/Palerme
file = Ouvrir notes.txt
mail = Par exemple : nom@ville.example
#= links in tags: another host in any quotes, without a scheme, in capitals, beside a selector, in an attribute
#- locales/en/app.ftl
host = See <a href="https://example.org/a">this</a>
single = See <A HREF='https://example.org/a'>this</A>
same = See <a href="https://example.org">this</a>
own = See <a href="/help">this</a>
form = { $n ->
    [one] <a href="https://example.org">One</a>
   *[other] <a href="https://example.org">{ $n }</a>
}
find = Find
    .title = See <a href="https://example.org">this</a>
image = A map <img src="/map.png">
#- locales/it/app.ftl
host = Vedi <a href="https://evil.example/a">qui</a>
#~                   ^^^^^^^^^^^^^^^^^^^^^^
single = Vedi <A HREF='https://evil.example/a'>qui</A>
#~                     ^^^^^^^^^^^^^^^^^^^^^^
same = Vedi <a href="//evil.example">qui</a>
#~                   ^^^^^^^^^^^^^^
own = Vedi <a href="https://evil.example/help">qui</a>
#~                  ^^^^^^^^^^^^^^^^^^^^^^^^^
form = { $n ->
    [one] <a href="https&colon;\\evil.example">Uno</a>
#~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
   *[other] <a href="https://example.org">{ $n }</a>
}
find = Trova
    .title = Vedi <a href="https://example.org.evil.example">qui</a>
#~                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
image = Una mappa <img src="https://evil.example/map.png">
#~                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= links in tags: another path, scheme, mail address, number; what is put in
#- locales/en/app.ftl
path = <a href="/help">this</a>
file = <a href="help.html">this</a>
scheme = <a href="https://example.org">this</a>
app = <a href="about:config">this</a>
mail = <a href="mailto:office@alliance.test">this</a>
copy = <a href="mailto:office@alliance.test?subject=Hello">this</a>
phone = <a href="tel:+3222343800">this</a>
host = <a href="https://example.org{ $path }">this</a>
from = <a href="{ $url }/a">this</a>
#- locales/es/app.ftl
path = <a href="/ayuda">esto</a>
#~              ^^^^^^
file = <a href="ayuda.html">esto</a>
#~              ^^^^^^^^^^
scheme = <a href="http://example.org">esto</a>
#~                ^^^^^^^^^^^^^^^^^^
app = <a href="/config">esto</a>
#~             ^^^^^^^
mail = <a href="mailto:evil@example.test">esto</a>
#~              ^^^^^^^^^^^^^^^^^^^^^^^^
copy = <a href="mailto:office@alliance.test?subject=Hola&bcc=evil@example.test">esto</a>
#~              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
phone = <a href="tel:+3222343801">esto</a>
#~               ^^^^^^^^^^^^^^^
host = <a href="https://example.org.evil.example{ $path }">esto</a>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
from = <a href="{ $url }.evil.example/a">esto</a>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= links in Markdown, and attributes that are links
#- locales/en/app.ftl
page = See [the page](https://example.org/a)
path = See [the page](/a)
link = Help
    .href = https://example.org
    .src = /map.png
#- locales/pl/app.ftl
page = Zobacz [stronę](https://evil.example/a)
#~                     ^^^^^^^^^^^^^^^^^^^^^^
path = Zobacz [stronę](/b)
#~                     ^^
link = Pomoc
    .href = https://evil.example
#~          ^^^^^^^^^^^^^^^^^^^^
    .src = /mapa.png
#~         ^^^^^^^^^
#= links that only change their language, or are allowed; the same in another place or another notation
#- portolan.toml
links.hosts = ["wikipedia.org"]
#- locales/en/app.ftl
path = <a href="/en/help?lang=en#top">this</a>
file = <a href='help.en.html'>this</a>
host = <a href="https://en.example.org/a">this</a>
wiki = <a href="https://en.wikipedia.org/wiki/Rome">this</a>
url = <a href="{ $url }/en">this</a> <a href="{ $other }">that</a>
mail = <a href="mailto:office@alliance.test?subject=Hello">this</a>
phone = <a href="tel:+32-22">this</a>
page = See [the page](https://example.org) now
text = See <a href="https://example.org/a">https://example.org/a</a>
note = See the list[1](it is short)
#- locales/it/app.ftl
path = <a href="/it/help?lang=it#top">questo</a>
file = <a href=help.it.html>questo</a>
host = <a href="https://it.example.org/a">questo</a>
wiki = <a href="https://it.wikipedia.org/wiki/Roma">questo</a>
url = <a href="{ $other }">quello</a> <a href="{ $url }/it">questo</a>
mail = <a href="mailto:Office@alliance.test?subject=Salve">questo</a>
phone = <a href="tel:+3222">questo</a>
page = Vedi [la pagina] (https://example.org) o https://example.org
text = Vedi https://example.org/a
note = Vedi la lista[1](che è breve)
#= the address alone is marked, the tag where its text is another one
#- locales/en/app.ftl
a = See <a class="x" href="https://example.org">it</a>
b = See <a href="/help">it</a>
#- locales/fr/app.ftl
a = Voir <a class="x" href="https://evil.example">cela</a>
#~                          ^^^^^^^^^^^^^^^^^^^^
b = Voir <a href="/aide">cela</a>
#~                ^^^^^
