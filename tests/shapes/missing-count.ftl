#= a number in words, a digit where 0 is meant too, other, an empty form
#- locales/en/app.ftl
a = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
b = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
#- locales/fr/app.ftl
a = { $n ->
    [one] 1 ville
#~        ^
   *[other] { $n } villes
}
b = { $n ->
    [one] { $n } ville
   *[other] deux villes
#~   ^^^^^
}
#- locales/pl/app.ftl
a = { $n ->
    [one] { $n } miasto
    [few] dwa miasta
#~   ^^^
   *[many] { $n } miast
}
#= words for one, a digit for 1 alone, a digit that the English has too, no variant with the number
#- locales/en/app.ftl
a = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
b = { $n ->
    [one] 1 city
   *[other] { $n } cities
}
c = { $n ->
    [one] City
   *[other] Cities
}
#- locales/fr/app.ftl
a = { $n ->
    [one] une ville
   *[other] { $n } villes
}
b = { $n ->
    [one] 1 ville
   *[other] { $n } villes
}
c = { $n ->
    [one] Ville
   *[other] Villes
}
#- locales/de/app.ftl
a = { $n ->
    [one] 1 Stadt
   *[other] { $n } Städte
}
