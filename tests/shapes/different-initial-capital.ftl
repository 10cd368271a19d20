#= a capital lost, gained, and after a quotation mark
#- locales/en/app.ftl
lost = Search the map
gained = of the city
quoted = “Search” it
#- locales/fr/app.ftl
lost = chercher sur la carte
#~     ^^^^^^^^
gained = De la ville
#~       ^^
quoted = « chercher » ici
#~         ^^^^^^^^
#= German nouns, names, what is put in, files
#- locales/en/app.ftl
noun = city of refuge
name = Portolan keeps it
put = { $city } is near
file = Open notes.txt
email = Email address
#- locales/de/app.ftl
noun = Stadt der Zuflucht
name = Portolan bewahrt es
put = nahe liegt { $city }
file = notes.txt öffnen
email = E-Mail-Adresse
#= what most of a group does, and the one that does not
#- locales/en/app.ftl
color-name = Name
color-hex = Hexadecimal
color-authored = As authored
color-rgb = Red and green
#- locales/fr/app.ftl
color-name = nom
color-hex = hexadécimal
color-authored = tel quel
color-rgb = rouge et vert
#= one of a group, and a group of another kind beside it
#- locales/en/app.ftl
color-name = Name
color-hex = Hexadecimal
color-authored = As authored

## In a sentence

color-of = color of the map
#- locales/pl/app.ftl
color-name = Nazwa
color-hex = szesnastkowy
#~          ^^^^^^^^^^^^
color-authored = Oryginalny

## In a sentence

color-of = Barwa mapy
#~         ^^^^^
#= a term with forms for both
#- locales/en/app.ftl
-home = Harbour
#- locales/pl/app.ftl
-home =
    { $case ->
       *[upper] Ekran startowy
        [lower] ekran startowy
    }
