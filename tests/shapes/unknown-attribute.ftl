#= in an attribute, in a variant, as an argument, in other letters, its own message, one without any
search = Chercher
    .title = Trouver une ville
help = Aide
    .title = Voir { search.tooltip }
#~                  ^^^^^^^^^^^^^^
    .label = { help.accesskey }
#~             ^^^^^^^^^^^^^^
count = { $n ->
    [one] { search.Title }
#~          ^^^^^^^^^^^^
   *[other] { NUMBER(help.titel) }
#~                   ^^^^^^^^^^
}
-terme = { { help.text } }
#~           ^^^^^^^^^
#= the translation lacks it, in this file or in another one; it stands below lines that cannot be read
#- locales/en/app.ftl
search = Search
    .title = Find a city
help = Use { search.title }, or { far.label }
#- locales/en/other.ftl
far =
    .title = Far
    .label = Label
#- locales/pl/app.ftl
search = Szukaj
help = Użyj { search.title } lub { far.label }
#~            ^^^^^^^^^^^^
#~                                 ^^^^^^^^^
#- locales/pl/other.ftl
far =
    .title = Daleko
    .label Etykieta
#= of two messages of one name the first counts; a text is no attribute
search = Chercher
search = Chercher
    .title = Trouver une ville
help = { search.title } { help.value }
#~       ^^^^^^^^^^^^
#~                        ^^^^^^^^^^
#= what is there, in any order and in another file; a term; a message that is not there
#- locales/fr/app.ftl
help = { search.title } { far.label } { gone.title }
search =
    .title = Trouver
by = { -terme.genre ->
   *[masculin] le { "{ search.titel }" } search.titel
}
-terme = terme
#- locales/fr/other.ftl
far = Loin
    .label = Étiquette
