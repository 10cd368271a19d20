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
#= masks without a number or in other marks, refusals in several languages
#- locales/en/app.ftl
open = Open { -brand }
see = See { $a } and { $b }
save = Save the page
#- locales/fr/app.ftl
open = Ouvrir __BRAND__
#~            ^^^^^^^^^
see = Voir @@0@@ et le reste
#~         ^^^^^
save = Désolé, mais je ne peux pas traduire cela
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/it/app.ftl
open = Apri _VAR_0_
#~          ^^^^^^^
see = Vedi [[PH0]]
#~         ^^^^^^^
save = Certo! Ecco la traduzione: Salva
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/el/app.ftl
see = Δείτε ⟦1⟧
#~          ^^^
save = Ως γλωσσικό μοντέλο δεν μπορώ
#~     ^^^^^^^^^^^^^^^^^^^
#= the English speaks of machines, or of a translation
#- locales/en/app.ftl
ai = As an AI researcher, she knows
letter = Here is the translation of your letter
#- locales/de/app.ftl
ai = Als KI-Forscherin weiß sie es
letter = Hier ist die Übersetzung Ihres Briefs
