#= in an attribute, in one form, in a term, on a later line
#- locales/en/app.ftl
find = Find
    .title = Find a city
count = { $n ->
    [one] One city
   *[other] { $n } cities
}
-alliance = Alliance of cities
about =
    Cities join freely.
    They leave freely.
#- locales/fr/app.ftl
find = Trouver
    .title = Trouver une <em>ville</em>
#~                       ^^^^
count = { $n ->
    [one] Une ville
   *[other] { $n } <strong>villes</strong>
#~                 ^^^^^^^^
}
-alliance = Alliance <span class="noir">des villes</span>
#~                   ^^^^^^^^^^^^^^^^^^^
about =
    Les villes adhèrent librement.
    Elles partent <i>librement</i>.
#~                ^^^
#= around a variable, an end tag alone, a line break, a sign from a literal
#- locales/en/app.ftl
link = See { $page }
lone = The end
break = One line
sign = A sign
#- locales/el/app.ftl
link = Δείτε <a href="/el">{ $page }</a>
#~           ^^^^^^^^^^^^^^
lone = Το τέλος</p>
#~             ^^^^
break = Μία γραμμή<br>ή δύο
#~                ^^^^
sign = Ένα { "<" }b>σήμα</b>
#~           ^^^^^^^
#= an element that no list has, brought along with its attributes
#- locales/en/app.ftl
logo = Our sign
film = A film
#- locales/fr/app.ftl
logo = Notre signe <svg onload="go()">
#~                 ^^^^^^^^^^^^^^^^^^^
film = Un film <video controls src='film.mp4'>
#~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= words in brackets, addresses, signs, character references
#- locales/en/app.ftl
file = The file <name of the file>
mail = Write to us
less = Fewer than 5
love = With love
code = The letter b
#- locales/fr/app.ftl
file = Le fichier <nom du fichier>
mail = Écrivez à <aide@exemple.org> ou <https://exemple.org>
less = n < 5 et n > 2
love = Avec amour <3
code = La lettre &lt;b&gt;
#= the English has elements, be it in one form or in another one
#- locales/en/app.ftl
form = { $n ->
    [one] <b>One</b> city
   *[other] { $n } cities
}
other = The <em>first</em> city
#- locales/de/app.ftl
form = <b>{ $n }</b> Städte
other = Die <b>erste</b> Stadt
