#= notes in several languages, marks and filler
#- locales/en/app.ftl
keep = Keep the files
    .title = Keep all of them
ask = Ask the city
more = More about the city
#- locales/fr/app.ftl
keep = TODO: garder les fichiers
#~     ^^^^
    .title = Les garder tous [à traduire]
#~                            ^^^^^^^^^^
ask = Lorem ipsum dolor sit amet
#~    ^^^^^^^^^^^
more = XXX la ville
#~     ^^^
#- locales/de/app.ftl
keep = Dateien behalten (FIXME)
#~                       ^^^^^
ask = Noch übersetzen
#~    ^^^^^^^^^^^^^^^
#= “all” in Spanish, sizes, and what the English has too
#- locales/en/app.ftl
all = DELETE EVERYTHING
size = Size XXX-L
list = TODO: a list of what is left to do
say = This page is not translated yet
#- locales/es/app.ftl
all = BORRAR TODO
size = Talla XXX-L
list = TODO: una lista de lo que falta
#- locales/fr/app.ftl
say = Cette page reste à traduire
#= what to look at again, in brackets, and notes of translators
#- locales/en/app.ftl
a = Open the map
b = Open the list
c = Review the list
d = Review (the list)
#- locales/fr/app.ftl
a = Ouvrir la carte [à vérifier]
#~                   ^^^^^^^^^^
b = Ouvrir la liste (note du traducteur : ou le fichier)
#~                   ^^^^^^^^^^^^^^^^^^
#- locales/es/app.ftl
a = Abrir el mapa [revisar]
#~                 ^^^^^^^
b = TODO: Abrir la lista
#~  ^^^^
c = Revisar la lista
d = Lista (revisar)
#- locales/el/app.ftl
a = Άνοιγμα χάρτη (να μεταφραστεί)
#~                 ^^^^^^^^^^^^^^
#= “all” in Spanish, at the beginning and alone
#- locales/en/app.ftl
all = ALL
limits = All: no limits
above = ABOVE IT: freedom
#- locales/es/app.ftl
all = TODO
limits = TODO: sin límites
above = SOBRE TODO: libertad
