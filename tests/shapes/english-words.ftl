#= one word, several, in one variant, in an attribute
#- locales/en/app.ftl
keep = Keep the files and the folders
    .title = Choose which files to keep
count = { $n } files with errors
#- locales/fr/app.ftl
keep = Conserver the fichiers and les dossiers
#~               ^^^
    .title = Choisir which fichiers garder
#~                   ^^^^^
count = { $n ->
    [one] { $n } fichier avec une erreur
   *[other] { $n } fichiers with erreurs
#~                          ^^^^
}
#- locales/pl/app.ftl
keep = Zachowaj your pliki
#~              ^^^^
#= titles, addresses, names and what is not translated at all
#- locales/en/app.ftl
title = Read “From the Sea to the City”
name = The Bank of Greece
link = Open https://example.org/the/city
all = the city and your town
#- locales/fr/app.ftl
title = Lire « From the Sea to the City »
name = La Bank of Greece
link = Ouvrir https://example.org/the/city
all = the city and your town
