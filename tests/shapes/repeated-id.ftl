#= a term, without spaces, twice, over two lines, in front of a placeable
-ville = -ville = Łódź
#~       ^^^^^^^^
save=save=Enregistrer
#~   ^^^^^
twice = twice = twice = Deux fois
#~      ^^^^^^^^^^^^^^^
lines =
    lines = Les villes
#~  ^^^^^^^
    accueillent.
cities = cities = { $n ->
#~       ^^^^^^^^
   *[other] des villes
}
#= an attribute, with its dot or without it, with its message
search = Chercher
    .title = .title = Trouver une ville
#~           ^^^^^^^^
    .label = label = Nom
#~           ^^^^^^^
    .value = search.value = Ville
#~           ^^^^^^^^^^^^^^
#= in a Windows file, with nothing behind it, in a translation alone (escaped)
#- locales/en/app.ftl
save = Save
close = Close
#- locales/el/app.ftl
save = save =\r
#~     ^^^^^^
close = close = Κλείσιμο\r
#~      ^^^^^^^
#= the id as a word, in the middle, of another message, with another sign, in braces
save = save
close = Pour fermer, écrivez close = 1
open = openly = ouvert
other = save = Enregistrer
colon = colon: deux points
brace = { "brace" } = accolade
    .title = titles = titres
    .value = other = autre
#= the English begins like this too, in other letters, in an attribute
#- locales/en/app.ftl
key = Key = value pairs
x = The sum
find = Find
    .label = Label = name
#- locales/fr/app.ftl
key = key = valeurs
x = x = 5
#~  ^^^
find = Chercher
    .label = label = nom
#= in variants, unless the English has it there
#- locales/en/app.ftl
use = { $n ->
    [one] One boat
   *[other] Boats
}
key = { $n ->
    [one] Key = value
   *[other] Keys
}
#- locales/it/app.ftl
use = { $n ->
    [one] use = Una barca
#~        ^^^^^
   *[other] use = Barche
#~          ^^^^^
}
key = { $n ->
    [one] key = valore
   *[other] Chiavi
}
