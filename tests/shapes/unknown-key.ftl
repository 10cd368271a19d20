#= slips of the pen at the top, in a table, in one of many tables, with dots
#- portolan.toml
targts = ["fr"]
#~|^^^^^^
Source = "en"
#~|^^^^^^
gate.mising = 0
#~   ^^^^^^
[bundle.app]
files = ["app"]
format = "json"
#~|^^^^^^
[[allow]]
rule = "copied"
resaon = "names"
#~|^^^^^^
reason = "names"
[bundles.help]
#~| ^^^^^^^
files = ["app"]
#- locales/en/app.ftl
save = Save
#= settings of other tools, of a locale, in the glossary, with accents, in a Windows file (escaped)
#- portolan.toml
glossary.file = "locales/glossary.toml"\r
ftl_dir = "locales"\r
#~|^^^^^^^
"clé" = 1\r
#~|^^^^^
[locale.fr]\r
code = "fr"\r
name = "français"\r
#~|^^^^
#- locales/glossary.toml
terms = ["city"]
#~|^^^^^
[[term]]
source = "asylum"
fr = ["asile"]
french = ["asile"]
#~|^^^^^^
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
save = Enregistrer
#= each setting in its place, with quotes, in one line; a comment; an empty file
#- portolan.toml
# targts = ["fr"]
"targets" = ["fr"]
ledger = "locales/.ledger"
gate = { missing = 0, "stale" = 0, stale-cosmetic = "5%" }
[bundle."app one"]
files = ["app"]
words = "json"
[ids]
prefix = "file"
[features]
forbid = ["terms"]
[rules]
copied = "off"
#- locales/en/app.ftl
app-save = Save
