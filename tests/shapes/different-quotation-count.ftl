#= lost, added, another number
#- locales/en/app.ftl
a = Open “{ $name }” now
b = Open the map
c = From “a” to “b”
#- locales/fr/app.ftl
a = Ouvrir { $name }
#~  ^^^^^^^^^^^^^^
b = Ouvrir « la carte »
#~  ^^^^^^^^^^^^^^^^^^^
c = De « a » à b
#~  ^^^^^^^^^^^^
#= as many in other marks, and a form of English that has none
#- locales/en/app.ftl
a = Open “{ $name }”
b = { $n ->
    [one] “One”
   *[other] Many
}
#- locales/fr/app.ftl
a = Ouvrir « { $name } »
b = { $n ->
    [one] Un
   *[other] « Plusieurs »
}
