#= a stop lost, added, an exclamation mark
#- locales/en/app.ftl
lost = Your request is on its way.
added = Find a city near you
loud = Your request has arrived.
label = Your name
#- locales/fr/app.ftl
lost = Votre demande est partie
#~                       ^^^^^^
added = Trouver une ville près de chez vous.
#~                                     ^^^^^
loud = Votre demande est bien arrivée !
#~                            ^^^^^^^^^
label = Votre nom :
#~            ^^^^^
#= the same, an abbreviation, a lost question for another rule
#- locales/en/app.ftl
same = Your request is on its way.
time = Five minutes
ask = Do you want to leave?
#- locales/fr/app.ftl
same = Votre demande est partie.
time = Cinq min.
ask = Vous voulez partir
