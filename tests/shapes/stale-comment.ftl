#= a word added, two lines, a term
#- locales/en/app.ftl
# Shown above the list of all cities, in bold.
a = Cities
# The button that saves a city.
# Keep it short, please.
b = Save
# The name of our network of towns
-c = Network
#- locales/fr/app.ftl
# Shown above the list of all cities.
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
a = Villes
# The button that saves a city.
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
b = Enregistrer
# The name of our network of cities
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-c = Réseau
#= a comment of its own, another layout of the same words, a very short one
#- locales/en/app.ftl
# Shown above the list of all cities, in bold.
a = Cities
# Shown above the list.
b = List
# Verb
c = Open
#- locales/fr/app.ftl
# Féminin pluriel, comme sur la carte des villes.
a = Villes
# Shown above
# the list.
b = Liste
# Noun
c = Ouvrir
