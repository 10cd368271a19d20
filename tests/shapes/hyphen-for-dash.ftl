#= between words, placeables, in a form
a = Une ville - un port
#~            ^
b = { $city } - { $country }
#~            ^
c = { $n ->
    [one] Une ville - seule
#~                  ^
   *[other] Des villes
}
#= dashes, compounds, sums, lists, and what English has as well
#- locales/en/app.ftl
same = A city{ " - " }a port
#~             ^^^^^
#- locales/fr/app.ftl
same = Une ville - un port
dash = Une ville – un port
word = un porte-clés
sum = 5 - 3
list =
    Villes :
    - une
    - deux
