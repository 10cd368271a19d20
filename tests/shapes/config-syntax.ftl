#= a text that is not closed (on disk)
#- portolan.toml
source = "en
#~          ^
targets = ["fr"]
#- locales/en/app.ftl
save = Save
#= a key twice (on disk)
#- portolan.toml
source = "en"
[rules]
copied = "off"
copied = "error"
#~|^^^^^^
#- locales/en/app.ftl
save = Save
#= marks of a merge (on disk)
#- portolan.toml
<<<<<<< HEAD
#~|^^^^^^^^^^^^
targets = ["fr"]
=======
targets = ["de"]
>>>>>>> theirs
#- locales/en/app.ftl
save = Save
#= another encoding (on disk)
#- portolan.toml
# Stra\xDFe
#~    ^
#- locales/en/app.ftl
save = Save
#= quotes of a text processor (on disk)
#- portolan.toml
source = “en”
#~       ^^^^
#- locales/en/app.ftl
save = Save
#= too deep (on disk)
#- portolan.toml
targets = [[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]
#~                        ^
#- locales/en/app.ftl
save = Save
#= the configuration of another tool, and what it includes (on disk)
#- l10n.toml
locales = ["fr"]
[[paths]]
reference = "locales/en/**/*.ftl"
l10n = "locales/{locale}/**/*.ftl"
[[includes]]
path = "more/l10n.toml"
#- more/l10n.toml
[[paths]
#~      ^
reference = "x"
#- locales/en/app.ftl
save = Save
#= one mark that is left, in a glossary (on disk)
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "asylum"
=======
#~|^^^^^^^
fr = ["asile"]
#- locales/en/app.ftl
save = Save
#= a glossary (on disk)
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "asylum"
fr = [ "asile"
#~            ^
#- locales/en/app.ftl
save = Save
#= TOML of any form (on disk)
#- portolan.toml
\u{FEFF}# σχόλιο\r
source = 'en'\r
"targets" = [\r
    "fr", # French\r
    "de",\r
]\r
rules.copied = """off"""\r
gate = { missing = 0, "pl" = { missing = 5 } }\r
#- locales/en/app.ftl
save = Save
