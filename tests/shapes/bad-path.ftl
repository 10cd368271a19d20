#= a variable that there is not (on disk)
#- portolan.toml
paths = "locales/{lang}/{file}.ftl"
#~               ^^^^^^
#- locales/en/app.ftl
save = Save
#= no place for the file (on disk)
#- portolan.toml
paths = "locales/{locale}/app.ftl"
#~       ^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= a star, as other tools write it (on disk)
#- portolan.toml
paths = "locales/{locale}/*.ftl"
#~                        ^
#- locales/en/app.ftl
save = Save
#= a backslash, as Windows writes it (on disk)
#- portolan.toml
paths = 'locales\x5C{locale}\x5C{file}.ftl'
#~              ^
#- locales/en/app.ftl
save = Save
#= a brace that is not closed (on disk)
#- portolan.toml
paths = "locales/{locale}/{file.ftl"
#~                        ^
#- locales/en/app.ftl
save = Save
#= another kind of file (on disk)
#- portolan.toml
paths = "locales/{locale}/{file}.json"
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= nothing there, behind other letters (on disk)
#- portolan.toml
# Τα μηνύματα
paths = "texte/{locale}/{file}.ftl"
#~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= the ledger and exports among the catalogues, a code with a folder, a glossary that is not there (on disk)
#- portolan.toml
ledger = "locales"
#~       ^^^^^^^^^
export = "locales/en"
#~       ^^^^^^^^^^^^
glossary.file = "locales/glosary.toml"
#~              ^^^^^^^^^^^^^^^^^^^^^^
[locale.el]
code = "el/GR"
#~     ^^^^^^^
#- locales/en/app.ftl
save = Save
#- locales/glossary.toml
#= other configurations (on disk)
#- l10n.toml
locales = ["fr"]
[[paths]]
reference = "locales/en/**/*.ftl"
l10n = "locales/fr/**/*.ftl"
#~     ^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= the name of the file twice (on disk)
#- portolan.toml
paths = "locales/{locale}/{file}/{file}.ftl"
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= the language in the name of the file, twice, folders in folders (on disk)
#- portolan.toml
paths = "./texte/{locale}/x/../{file}.{locale}.ftl"
ledger = "texte/.ledger"
export = "out"
#- texte/en/a/app.en.ftl
save = Save
#- texte/fr/a/app.fr.ftl
save = Enregistrer
