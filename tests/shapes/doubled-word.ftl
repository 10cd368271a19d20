#= side by side, over the end of a line, with a capital
a = Choisissez une une ville
#~             ^^^^^^^
b =
    Choisissez une ville
#~                 ^
    ville ou un port
c = La la carte est ici
#~  ^^^^^
#= around an element and in a form
a = Choisissez une <b>une ville</b>
#~             ^^^^^^^^^^
b = { $n ->
    [one] C’est votre votre ville
#~              ^^^^^^^^^^^
   *[other] Ce sont vos villes
}
#= words that languages repeat, marks between, rows of three, what English repeats
#- locales/en/app.ftl
calm = There there, all is well
#~     ^^^^^^^^^^^
#- locales/fr/app.ftl
nous = Demain nous nous voyons
mark = Oui, oui, c’est ici
row = Point point point
calm = Allons allons, tout va bien
part = Le porte-clés clés
#- locales/de/app.ftl
die = Die Städte, die die Karte zeigt
#- locales/el/app.ftl
a = Δύο πόλεις δίπλα δίπλα
