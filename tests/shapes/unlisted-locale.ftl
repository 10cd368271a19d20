#= another language, a part of a language, another way to write a listed one, deep files alone (on disk)
#- portolan.toml
targets = ["fr", "de"]
#~        ^^^^^^^^^^^^
#~        ^^^^^^^^^^^^
#~        ^^^^^^^^^^^^
#~        ^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
save = Enregistrer
#- locales/de/app.ftl
save = Speichern
#- locales/pl/app.ftl
save = Zapisz
#- locales/FR/app.ftl
save = Enregistrer
#- locales/de-AT/app.ftl
save = Speichern
#- locales/el/help/main/more.ftl
help = Βοήθεια
#= behind the name of the file, in another pattern (on disk)
#- portolan.toml
# Files of two kinds
targets = ["fr"]
#~        ^^^^^^
paths = "po/{file}.{locale}.ftl"
#- po/app.en.ftl
save = Save
#- po/app.fr.ftl
save = Enregistrer
#- po/app.it.ftl
save = Salva
#= a folder that is hidden, holds no catalogue, is the ledger, or lies elsewhere (on disk)
#- portolan.toml
targets = ["fr"]
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
save = Enregistrer
#- locales/fr/pl/app.ftl
save = Enregistrer
#- locales/de/app.txt
save = Speichern
#- locales/.pl/app.ftl
save = Zapisz
#- locales/.ledger/es/app.ftl
save = Save
#- other/it/app.ftl
save = Salva
#= targets that are found, not listed (on disk)
#- portolan.toml
source = "en"
#- locales/en/app.ftl
save = Save
#- locales/pl/app.ftl
save = Zapisz
