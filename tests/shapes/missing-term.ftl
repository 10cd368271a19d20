#= in the middle, behind the last one, in an empty file, in a file that has only a comment
#- locales/en/app.ftl
save = Save
-network = City Network
close = Close
-brand = Portolan
    .gender = neuter
#- locales/en/help.ftl
-help = Help
#- locales/fr/app.ftl
save = Enregistrer
#~                ^
close = Fermer
#~            ^
#- locales/fr/help.ftl
# Rien encore
#~           ^
#= it is used: in another file, in an attribute, as a selector, with arguments
#- locales/en/app.ftl
-network = City Network
-city = Łódź
-country = Poland
#- locales/en/help.ftl
about = About the { -network }
    .title = Welcome to { -city }
#- locales/pl/app.ftl
-country = Polska
#~               ^
#~               ^
#- locales/pl/help.ftl
about = Sieć { -network(case: "genitive") }
    .title = { -city.gender ->
       *[feminine] Witamy
    }
#= between messages of several lines, one with attributes, in a Windows file (escaped)
#- locales/en/app.ftl
save = Save\r
    .title = Keep it\r
-network = City Network\r
#- locales/el/app.ftl
# Κουμπί\r
save =\r
    Αποθήκευση\r
    .title =\r
        Κρατήστε το\r
#~                 ^
#= in two languages that differ in what they lack; a message of that name is no term
#- locales/en/app.ftl
-network = City Network
network = Network
#- locales/fr/app.ftl
network = Réseau
#~              ^
#- locales/de/app.ftl
-network = Städtenetz
#= it is in another file of the language, or cannot be read; terms of its own; a whole file that is missing
#- locales/en/app.ftl
-network = City Network
-brand = Portolan
save = Save
#- locales/en/help.ftl
-help = Help
#- locales/fr/app.ftl
-brand Portolan
save = Enregistrer
#- locales/fr/names.ftl
-network = Réseau des villes
-own = ville
