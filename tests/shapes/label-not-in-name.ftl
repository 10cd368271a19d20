#= another order, another word, a label as attribute, in one language alone
#- locales/en/app.ftl
a = Save city
    .aria-label = City: save
#~                ^^^^^^^^^^
b = Open the map
    .aria-label = Open this map
#~                ^^^^^^^^^^^^^
c =
    .label = Close { $name }
    .aria-label = Close the page { $name }
#~                ^^^^^^^^^^^^^^^^^^^^^^^^
d = Show map
    .aria-label = Show map of cities
#- locales/fr/app.ftl
d = Voir la carte
    .aria-label = Voir une carte des villes
#~                ^^^^^^^^^^^^^^^^^^^^^^^^^
#= longer, in another case, all other words, the same fault as in English
#- locales/en/app.ftl
a = Save city
    .aria-label = Click to save city
b = OK
    .aria-label = Confirm
c = Open the map
    .aria-label = Open this map
#~                ^^^^^^^^^^^^^
#- locales/fr/app.ftl
a = Enregistrer la ville
    .aria-label = Cliquez pour enregistrer la ville
b = OK
    .aria-label = Confirmer
c = Ouvrir la carte
    .aria-label = Ouvrir cette carte
#= markup and references to characters in the label
#- locales/en/app.ftl
a = Read <b>more</b>
    .aria-label = Read more about asylum
b = Read&nbsp;more
    .aria-label = Read more about asylum
