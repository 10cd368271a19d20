#= thousands, fractions before a unit, both
#- locales/en/app.ftl
cities = More than 1,500 cities
size = Up to 2.5 MB
both = 1,234,567.8 km
#- locales/fr/app.ftl
cities = Plus de 1,500 villes
#~               ^^^^^
size = Jusqu’à 2.5 MB
#~             ^^^
both = 1,234,567.8 km
#~     ^^^^^^^^^^^
#= right ones, versions, English-like numbers that English does not have
#- locales/en/app.ftl
cities = More than 1,500 cities
version = Version 8.1
list = 1,2
#- locales/de/app.ftl
cities = Mehr als 1.500 Städte
version = Ausgabe 8.1
list = 1,2
