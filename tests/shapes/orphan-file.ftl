#= another name, another folder, another way to write it, in two languages
#- locales/en/app.ftl
save = Save
#- locales/en/help/main.ftl
help = Help
#- locales/fr/appli.ftl
save = Enregistrer
#~|^
#- locales/fr/main.ftl
help = Aide
#~|^
#- locales/de/App.ftl
save = Speichern
#~|^
#- locales/de/help/app.ftl
save = Speichern
#~|^
#= a copy that an editor or a program left, a file with a comment alone, one that cannot be read
#- locales/en/app.ftl
save = Save
#- locales/el/app.ftl
save = Αποθήκευση
#- locales/el/app (copy).ftl
save = Αποθήκευση
#~|^
#- locales/el/app.ftl.orig.ftl
??? τίποτα
#~|^
#- locales/el/σημειώσεις.ftl
# Σημειώσεις
#~|^
#= the English file says nothing, a file is missing here, the English has it in the same folder
#- locales/en/app.ftl
# Nothing yet
#- locales/en/help.ftl
help = Help
#- locales/en/a/b.ftl
b = B
#- locales/it/app.ftl
save = Salva
#- locales/it/a/b.ftl
b = B
