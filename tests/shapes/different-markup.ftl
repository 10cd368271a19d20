#= lost in one form, another element, one of two, a line break, in an attribute
#- locales/en/app.ftl
form = { $n ->
    [one] <code>One</code> file
   *[other] <code>{ $n }</code> files
}
other = Press <kbd>Enter</kbd>
two = <a href="/a">Here</a> or <a href="/b">there</a>
lines = One<br>two<br>three
find = Find
    .title = Find <sub>2</sub>
#- locales/fr/app.ftl
form = { $n ->
#~     ^
    [one] <code>Un</code> fichier
   *[other] { $n } fichiers
}
other = Appuyez sur <code>Entrée</code>
#~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
two = <a href="/a">Ici ou là</a>
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^
lines = Un<br>deux, trois
#~      ^^^^^^^^^^^^^^^^^
find = Trouver
    .title = Trouver 2
#~           ^^^^^^^^^
#= one more than in English, emphasis left out, in a term
#- locales/en/app.ftl
more = A <a href="/a">link</a>
soft = Read <em>all</em> of <code>it</code>
-name = City<sup>2</sup>
#- locales/el/app.ftl
more = Ένας <a href="/a">σύνδεσμος</a> <small>εδώ</small>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
soft = Διαβάστε όλο το <code>κείμενο</code>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-name = Πόλη²
#~      ^^^^^
#= another order, other emphasis, capitals, a form of the English, end tags
#- locales/en/app.ftl
order = <a href="/a">Read</a> the <code>file</code>
soft = <b>All</b> and <em>nothing</em>
caps = One<br>two
form = { $n ->
    [one] <code>One</code> file
   *[other] { $n } files
}
ends = <code>All</code>
#- locales/de/app.ftl
order = Die <code>Datei</code> <a href="/a">lesen</a>
soft = <strong>Alles</strong> und <i>nichts</i>
caps = Eins<BR/>zwei
form = { $n } Dateien
ends = <code>Alles
#= no elements in English, words in brackets
#- locales/en/app.ftl
plain = Read all
place = Open <folder>
#- locales/fr/app.ftl
plain = Lisez <b>tout</b>
place = Ouvrez <dossier>
