#= with a comment, with attributes alone, written in other letters
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
# Le bouton
old-button =
#~|^^^^^^^^^^
    .title = Valider
save = Enregistrer
Save = Enregistrer
#~|^^^^
#= a term or a comment of that name in English, a message in another language, behind lines that cannot be read
#- locales/en/app.ftl
-city = Łódź
# old = Old
save = Save
#- locales/pl/app.ftl
-city = Łódź
city = Łódź
#~|^^^^
old = Stare
#~|^^^
save = Zapisz
#- locales/de/app.ftl
-city = Łódź
save = Speichern
??? nichts
only-here = Nur hier
#~|^^^^^^^^^
#= another text of the language refers to it: it cannot just be deleted, but no program asks for it
#- locales/en/app.ftl
help = Press Save.
#- locales/fr/app.ftl
help = Appuyez sur { bouton }.
bouton = Enregistrer
#~|^^^^^^
#= it was moved with its English, and the old one stayed
#- locales/en/app.ftl
save = Save
#- locales/en/help.ftl
help = Help
#- locales/de/app.ftl
save = Speichern
help = Hilfe
#~|^^^^
#- locales/de/help.ftl
help = Hilfe
#= in a Windows file, as the last line (escaped)
#- locales/en/app.ftl
save = Save
#- locales/el/app.ftl
save = Αποθήκευση\r
παλιό = Παλιό\r
old =\r
#~|^^^
    Παλιό\
#= in another file in English, in lines that cannot be read there; a term; a file without an English one
#- locales/en/app.ftl
broken = { $n
save = Save
#- locales/en/help.ftl
help = Help
#- locales/es/app.ftl
broken = Roto
save = Guardar
help = Ayuda
-own = palabra
#- locales/es/more.ftl
more = Más
#= a comment, a message that was commented out
#- locales/en/app.ftl
save = Save
#- locales/it/app.ftl
# old = Vecchio
### vecchio
save = Salva
