#= in another file, in an attribute, a third time
#- locales/en/app.ftl
a = Save the city now
b = Open the city now
#- locales/en/other.ftl
c = Close the city now
d =
    .title = Print the city now
#- locales/fr/app.ftl
a = Enregistrer la ville maintenant
b = Enregistrer la ville maintenant
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/fr/other.ftl
c = Enregistrer la ville maintenant
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
d =
    .title = Enregistrer la ville maintenant
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= the same English in other capitals, short texts
#- locales/en/app.ftl
a = Save the city now
b = Save the City now!
c = Save it
d = Keep it
#- locales/fr/app.ftl
a = Enregistrer la ville maintenant
b = Enregistrer la ville maintenant
c = Enregistrer
d = Enregistrer
