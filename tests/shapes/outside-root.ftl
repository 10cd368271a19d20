#= in the patterns of paths, for the ledger, for exports, for the glossary
#- portolan.toml
paths = "../texts/{locale}/{file}.ftl"
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
ledger = "/var/ledger"
#~        ^^^^^^^^^^^
export = "locales/../../dist"
#~        ^^^^^^^^^^^^^^^^^^
glossary.file = "C:/glossary.toml"
#~               ^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= where something is allowed; a way out in the middle; another drive (escaped)
#- portolan.toml
paths = "a/../../b/{locale}/{file}.ftl"\r
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
export = "d:dist"\r
#~        ^^^^^^
[[allow]]\r
rule = "copied"\r
path = "../fr/app.ftl"\r
#~      ^^^^^^^^^^^^^
reason = "names"\r
[[allow]]\r
rule = "copied"\r
path = ["locales/fr/app.ftl", "/etc"]\r
#~                             ^^^^
reason = "names"\r
#- locales/en/app.ftl
save = Save
#= in the files of other tools: one that is included, patterns with variables (on disk)
#- l10n.toml
basepath = "."
locales = ["fr"]
[env]
up = ".."
[[includes]]
path = "../other/l10n.toml"
#~     ^^^^^^^^^^^^^^^^^^^^
[[paths]]
reference = "locales/en/*.ftl"
l10n = "{up}/{locale}/*.ftl"
#~     ^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= in the files of other tools: the folder of all languages (on disk)
#- i18n.toml
fallback_language = "en"
[fluent]
assets_dir = "../i18n"
#~           ^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= ways that stay inside, names with two dots in them, the folder itself
#- portolan.toml
paths = "./a/../locales/{locale}/{file}.ftl"
ledger = "locales/..ledger"
export = "x/../dist..new/./texts"
glossary.file = "…/../locales//glossary.toml"
#- locales/glossary.toml
[[term]]
source = "city"
fr = ["ville"]
#- locales/en/app.ftl
save = Save
    .href = ../outside
