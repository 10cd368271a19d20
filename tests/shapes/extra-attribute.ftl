#= translated, in capitals, where the English has none, twice
#- locales/en/app.ftl
find = Find
    .title = Find a city
save = Save
#- locales/fr/app.ftl
find = Trouver
    .titre = Trouver une ville
#~   ^^^^^
    .Title = Trouver une ville
#~   ^^^^^
    .title = Trouver une ville
save = Enregistrer
    .accesskey = E
#~   ^^^^^^^^^
    .accesskey = R
#~   ^^^^^^^^^
#= without a text, over lines, in the last line (escaped)
#- locales/en/app.ftl
find =
    .title = Find
name = Name
#- locales/el/app.ftl
find =
    .alt =
#~   ^^^
        Βρείτε

        μια πόλη
    .title = Βρείτε
name = Όνομα

    .placeholder = { $n ->
#~   ^^^^^^^^^^^
       *[other] Όνομα
    }\
#= another order, of a term, of a message that has no English
#- locales/en/app.ftl
find =
    .title = Find
    .alt = A glass
-brand = Portolan
#- locales/pl/app.ftl
find =
    .alt = Lupa
    .title = Znajdź
-brand = Portolan
    .case = mianownik
old = Stare
    .title = Stare
#= the English attributes cannot be read
#- locales/en/app.ftl
find = Find
    .title Find a city
    .alt = A glass
save = Save
    .title = { $n
#- locales/fr/app.ftl
find = Trouver
    .title = Trouver une ville
    .alt = Une loupe
save = Enregistrer
    .title = { $n }
#= a name in other letters, which is mended and not lost, once
#- locales/en/app.ftl
find = Find
    .title = Find a city
    .aria-label = Find
#- locales/fr/app.ftl
find = Trouver
    .Title = Trouver une ville
#~   ^^^^^
    .titre = Trouver
#~   ^^^^^
    .ariaLabel = Trouver
#~   ^^^^^^^^^
