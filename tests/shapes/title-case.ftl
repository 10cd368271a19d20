#= headings of three words and more
#- locales/en/app.ftl
a = Find Cities Near You
b = Show All Member Cities
    .title = Change Your Answer Now
#- locales/fr/app.ftl
a = Trouver Des Villes Voisines
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
b = Montrer Toutes Les Villes Membres
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    .title = Changer Votre Réponse
#~           ^^^^^^^^^^^^^^^^^^^^^
#= in Greek
#- locales/en/app.ftl
a = Find Cities Near You
#- locales/el/app.ftl
a = Βρείτε Πόλεις Κοντά
#~  ^^^^^^^^^^^^^^^^^^^
#= sentences, names of the English text, lists, terms, capitals alone, German
#- locales/en/app.ftl
a = Find Cities Near You
name = The Portolan Harbour Network
list = Map;City;Harbour;Town
-term = Network Of Cities
loud = READ THESE RULES
#- locales/fr/app.ftl
a = Trouver des villes voisines
name = Réseau Portolan Harbour Network
list = Carte;Ville;Port;Bourg
-term = Réseau Des Villes Unies
loud = LISEZ CES RÈGLES
#- locales/de/app.ftl
a = Städte Nahe Ihrer Wohnung
#= ids that say that the text is a name, and one that only sounds so
#- locales/en/app.ftl
region-name-ae = United Arab Emirates
team-name-label-civ = Cities Of The Coast
set-desktop-filename = Picture Of The City
#- locales/es/app.ftl
region-name-ae = Emiratos Árabes Unidos
team-name-label-civ = Ciudades Costa Grande
set-desktop-filename = Imagen Ciudad Grande
#~                     ^^^^^^^^^^^^^^^^^^^^
