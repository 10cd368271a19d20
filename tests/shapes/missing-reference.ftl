#= a message, an attribute of one, a term inside a selector
#- locales/en/app.ftl
-city-network = City Network
save = Save
    .title = Save all
help = Press { save } now.
tip = Look for “{ save.title }”.
count = { $n ->
    [one] One message from { -city-network }
   *[other] { $n } messages from { -city-network }
}
row = Row
    .label = About { -city-network }
#- locales/fr/app.ftl
-city-network = City Network
save = Enregistrer
    .title = Tout enregistrer
help = Appuyez maintenant.
#~     ^^^^^^^^^^^^^^^^^^^
tip = Cherchez le bouton.
#~    ^^^^^^^^^^^^^^^^^^^
count = { $n ->
#~      ^
    [one] Un message
   *[other] { $n } messages
}
row = Ligne
    .label = À propos
#~           ^^^^^^^^
#= the words of the message stand there, though not by reference; another case of a term; another term in its place
#- locales/en/app.ftl
-brand = City Network
-brand-short = City
save = Save
help = Press { save } now.
about = About { -brand }
title = In { -brand }
#- locales/fr/app.ftl
-brand = City Network
-brand-short = City
save = Enregistrer
help = Appuyez sur Enregistrer.
about = À propos de { -brand(case: "gen") }
title = Dans { -brand-short }
#= a brand's name, which sentences may do without
#- locales/en/app.ftl
-brand-name = Harbour
about = { -brand-name } could not be started.
#- locales/fr/app.ftl
-brand-name = Harbour
about = Le démarrage a échoué.
