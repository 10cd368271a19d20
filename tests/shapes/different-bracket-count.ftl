#= lost, added, one of two, in a form
#- locales/en/app.ftl
lost = Size of the file (in bytes)
added = Size of the file
two = Size (in bytes) of the file (on disk)
form = { $n } files (on disk)
#- locales/fr/app.ftl
lost = Taille du fichier
#~     ^^^^^^^^^^^^^^^^^
added = Taille (en octets) du fichier
#~             ^^^^^^^^^^^^^^^^^^^^^^
two = Taille du fichier (sur le disque)
#~                      ^^^^^^^^^^^^^^^
form = { $n ->
    [one] un fichier
#~        ^^^^^^^^^^
   *[other] { $n } fichiers (sur le disque)
}
#= words, smileys, code; behind a tag; brackets without a partner; a form of the English
#- locales/en/app.ftl
word = All files
smile = Well done
code = Call it
tag = <b>Found</b> (not imported)
lone = Size (in bytes)
form = { $n ->
    [one] One file
   *[other] { $n } files (on disk)
}
#- locales/fr/app.ftl
word = Tous les fichier(s)
smile = Bravo :)
code = Appelez print() ici
tag = <b>Trouvé</b>(non importé)
lone = Taille (en octets
form = { $n } fichiers
