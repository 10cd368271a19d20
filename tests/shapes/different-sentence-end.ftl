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
#= what most texts around it do, several sentences
#- locales/en/app.ftl
policy-a = Set the home page.
policy-b = Set the language.
policy-c = Set the keyboard.
hint = Sync your data, then come back
#- locales/de/app.ftl
policy-a = Startseite festlegen
policy-b = Sprache festlegen
policy-c = Tastatur festlegen
hint = Gleichen Sie Ihre Daten ab. Kommen Sie dann zurück.
#= the one that does not do what the others do
#- locales/en/app.ftl
policy-a = Set the home page.
policy-b = Set the language.
policy-c = Set the keyboard.
#- locales/de/app.ftl
policy-a = Startseite festlegen.
policy-b = Sprache festlegen
#~                 ^^^^^^^^^
policy-c = Tastatur festlegen.
