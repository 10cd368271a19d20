#= without other, with other, in an attribute of another language
#- locales/de/app.ftl
a = { $n ->
   *[one] Stadt
#~   ^^^
}
b = { $n ->
    [other] Städte
   *[one] Stadt
#~   ^^^
}
#- locales/es/app.ftl
c =
    .title = { NUMBER($n) ->
        [one] ciudad
       *[many] de ciudades
#~       ^^^^
    }
#= Polish has no whole numbers for other; a number; words
#- locales/pl/app.ftl
a = { $n ->
    [one] miasto
    [few] miasta
   *[many] miast
}
#- locales/fr/app.ftl
b = { $gender ->
    [other] on
   *[male] il
}
