#= masks of several programs, and a machine that answers
#- locales/en/app.ftl
close = Close { $count } tabs
see = See <b>{ $city }</b> on the map
ask = Ask { -brand }
    .title = Translate this page
#- locales/fr/app.ftl
close = Fermer __5___ onglets
#~             ^^^^^^
see = Voir <b>XPH1X</b> sur la carte
#~            ^^^^^
ask = Demander à XX0XX
#~               ^^^^^
    .title = Voici la traduction : Traduire cette page
#~           ^^^^^^^^^^^^^^^^^^^
#= names with numbers, and what the English has too
#- locales/en/app.ftl
key = Press F12 or X11
file = Open __init__ and __5__
answer = Here is the city
#- locales/fr/app.ftl
key = Appuyez sur F12 ou X11
file = Ouvrez __init__ et __5__
answer = Voici la ville
