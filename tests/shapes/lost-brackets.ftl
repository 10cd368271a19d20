#= all, one of two, in a form, square ones
#- locales/en/app.ftl
lost = Size of the file (in bytes)
two = Size (in bytes) of the file (on disk)
form = { $n } files (on disk)
square = Size of the file [in bytes]
#- locales/fr/app.ftl
lost = Taille du fichier
#~     ^^^^^^^^^^^^^^^^^
two = Taille du fichier (sur le disque)
#~                      ^^^^^^^^^^^^^^^
form = { $n ->
    [one] un fichier
#~        ^^^^^^^^^^
   *[other] { $n } fichiers (sur le disque)
}
square = Taille du fichier
#~       ^^^^^^^^^^^^^^^^^
#= more of them, words, smileys, code; behind a tag; without a partner; a form of the English
#- locales/en/app.ftl
more = Cryptominers
word = All file(s)
smile = Well done :)
code = Call print() here
tag = <b>Found</b> (not imported)
lone = Size (in bytes)
form = { $n ->
    [one] One file
   *[other] { $n } files (on disk)
}
#- locales/fr/app.ftl
more = Mineurs (de cryptomonnaies)
word = Tous les fichiers
smile = Bravo
code = Appelez-la ici
tag = <b>Trouvé</b>(non importé)
lone = Taille (en octets
form = { $n } fichiers
