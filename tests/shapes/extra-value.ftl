#= the text of an attribute, an empty one, over lines, variants
#- locales/en/app.ftl
close =
    .aria-label = Close
empty =
    .title = Find
long =
    .title = Find
count =
    .title = Cities
#- locales/fr/app.ftl
close = Fermer
#~      ^^^^^^
empty = { "" }
#~      ^^^^^^
    .title = Trouver
long =
    Trouver une ville
#~  ^
    ou un pays
    .title = Trouver
count = { $n ->
#~      ^
    [one] une ville
   *[other] des villes
}
    .title = Villes
#= an attribute that has lost its dot, one on the line of the id (escaped)
#- locales/en/app.ftl
close =
    .title = Close
open =
    .title = Open
#- locales/el/app.ftl
close =\r
    title = Κλείσιμο\r
#~  ^^^^^^^^^^^^^^^^
open = .title = Άνοιγμα\r
#~     ^^^^^^^^^^^^^^^^
#= attributes only, a text in both, no English
#- locales/en/app.ftl
close =
    .title = Close
save = Save
    .title = Save
-brand = Portolan
#- locales/de/app.ftl
close =

    .title = Schließen
save = Sichern
    .title = Sichern
-brand = Portolan
    .gender = neuter
old = Alt
