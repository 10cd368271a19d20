#= a variable with a declared width, a variant, an attribute of a message without a text
#- locales/en/app.ftl
# $name (max 10): the city
# max-length: 15
a = Go to { $name }
#~  ^^^^^^^^^^^^^^^
# max-length: 10
b = { $n ->
    [one] City
   *[other] Cities
}
# max-length: 5
c =
    .label = Save
#- locales/fr/app.ftl
b = { $n ->
    [one] Ville
   *[other] Beaucoup de villes
#~          ^^^^^^^^^^^^^^^^^^
}
c =
    .label = Enregistrer
#~           ^^^^^^^^^^^
#= exactly as long, a variable of unknown width, marks on letters, an attribute beside the text
#- locales/en/app.ftl
# max-length: 4
a = Save
# max-length: 6
b = Go to { $name }
# max-length: 5
c = Cafés
    .title = A place for coffee
# max-length: 5
d = Cafés
#= a variant, one character too many, one that is allowed
#- locales/en/app.ftl
# max-length: 2
a = { $n ->
    [one] abc
#~        ^^^
   *[other] a
}
#= markup, references to characters, signs that are joined
#- locales/en/app.ftl
# max-length: 2
a = <b>Va</b>
# max-length: 9
b = Tom &amp; Ana
# max-length: 3
c = 👨‍👩‍👧‍👦 🇬🇷
