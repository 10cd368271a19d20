#= to a new file, to a file that is there, with attributes
#- locales/en/app.ftl
open = Open
#- locales/en/menu.ftl
save = Save
close = Close
row =
    .title = Row
#- locales/fr/app.ftl
open = Ouvrir
save = Enregistrer
#~|^^^^
row =
#~|^^^
    .title = Ligne
#- locales/fr/menu.ftl
close = Fermer
#- locales/de/app.ftl
open = Öffnen
close = Schließen
#~|^^^^^
#= the translation stands in both; no English anywhere
#- locales/en/app.ftl
open = Open
#- locales/en/menu.ftl
save = Save
#- locales/fr/app.ftl
open = Ouvrir
save = Enregistrer
#~|^^^^ obsolete-message
old = Vieux
#~|^^^ obsolete-message
#- locales/fr/menu.ftl
save = Enregistrer
