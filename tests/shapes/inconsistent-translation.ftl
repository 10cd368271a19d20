#= a third way, an attribute, in the middle of a file
#- locales/en/app.ftl
a = Save the city to your list
b = Save the city to your list
c = Save the city to your list
d =
    .title = Open the map of all cities
e =
    .title = Open the map of all cities
#- locales/fr/app.ftl
a = Enregistrer la ville dans votre liste
b = Sauvegarder la ville dans votre liste
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
c = Mettre la ville dans votre liste
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
d =
    .title = Ouvrir la carte de toutes les villes
e =
    .title = Voir la carte de toutes les villes
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= other punctuation, another attribute, another comment, a short text, another file
#- locales/en/app.ftl
a = Save the city to your list
b = Save the city to your list
c =
    .label = Save the city to your list
# On the map
d = Save the city to your list
e = Save city
f = Save city
#- locales/en/other.ftl
g = Save the city to your list
#- locales/fr/app.ftl
a = Enregistrer la ville dans votre liste
b = Enregistrer la Ville dans votre liste.
c =
    .label = Sauver la ville dans votre liste
d = Garder la ville dans votre liste
e = Enregistrer
f = Garder la ville
#- locales/fr/other.ftl
g = Conserver la ville dans votre liste
