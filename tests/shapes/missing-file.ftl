#= one of several languages, in a folder, of terms alone
#- locales/en/app.ftl
save = Save
#- locales/en/pages/join.ftl
join = Join
#- locales/en/brand.ftl
-brand = Portolan
#- locales/fr/app.ftl
save = Enregistrer
#- locales/fr/brand.ftl
-brand = Portolan
#- locales/fr/pages/join.ftl (absent)
#~|^
#- locales/el/app.ftl
save = Αποθήκευση
#- locales/el/pages/join.ftl
join = Συμμετοχή
#- locales/el/brand.ftl (absent)
#~|^
#= under another name, with other letters
#- locales/en/app.ftl
save = Save
#- locales/en/help.ftl
help = Help
#- locales/fr/App.ftl
save = Enregistrer
#- locales/fr/help.ftl
help = Aide
#- locales/fr/app.ftl (absent)
#~|^
#- locales/de/hilfe.ftl
help = Hilfe
#- locales/de/app.ftl (absent)
#~|^
#- locales/de/help.ftl (absent)
#~|^
#= a language that has nothing yet (on disk)
#- portolan.toml
targets = ["fr", "pl"]
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
save = Enregistrer
#- locales/pl/app.ftl (absent)
#~|^
#= an empty file, a file of comments, one that only the translation has
#- locales/en/app.ftl
save = Save
#- locales/en/notes.ftl
# Nothing to translate here
#- locales/fr/app.ftl
#- locales/fr/aide.ftl
help = Aide
#= files that are not asked for (on disk)
#- l10n.toml
locales = ["fr"]
[[paths]]
reference = "locales/en/**/*.ftl"
l10n = "locales/{locale}/**/*.ftl"
[[filters]]
path = "locales/{locale}/help.ftl"
action = "ignore"
#- locales/en/app.ftl
save = Save
#- locales/en/help.ftl
help = Help
#- locales/fr/app.ftl
save = Enregistrer
