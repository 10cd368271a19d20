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
