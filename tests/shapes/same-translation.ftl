#= side by side, in an attribute, a third time
#- locales/en/app.ftl
a = Save the city now
b = Open the city now
c = Close the harbour now
d =
    .title = Print the list of cities
#- locales/fr/app.ftl
a = Enregistrer la ville maintenant
b = Enregistrer la ville maintenant
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
c = Enregistrer la ville maintenant
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
d =
    .title = Enregistrer la ville maintenant
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= the same English in other capitals, with an article, in another order; short texts; another file
#- locales/en/app.ftl
a = Save the city now
b = Save the City now!
article = Add a user name here
without = Add user name here
order = Turn VPN on here
other = Turn on VPN here
c = Save it
d = Keep it
far = Print the list of cities
#- locales/en/other.ftl
e = Close the harbour now
#- locales/fr/app.ftl
a = Enregistrer la ville maintenant
b = Enregistrer la ville maintenant
article = Ajouter un nom ici
without = Ajouter un nom ici
order = Activer le VPN ici
other = Activer le VPN ici
c = Enregistrer
d = Enregistrer
#- locales/fr/other.ftl
e = Enregistrer la ville maintenant
