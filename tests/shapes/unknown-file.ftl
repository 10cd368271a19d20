#= in a bundle: with its ending, with its folder, in another folder, misspelt, of a translation alone
#- portolan.toml
[bundle.all]
files = ["app", "app.ftl", "locales/en/app", "main", "hepl", "autre"]
#~              ^^^^^^^^^
#~                         ^^^^^^^^^^^^^^^^
#~                                           ^^^^^^
#~                                                   ^^^^^^
#~                                                           ^^^^^^^
#- locales/en/app.ftl
save = Save
#- locales/en/help/main.ftl
help = Help
#- locales/fr/app.ftl
save = Enregistrer
#- locales/fr/autre.ftl
other = Autre
#= in two bundles, in other letters, in a file of Windows with accents, by the prefix of ids (escaped)
#- portolan.toml
[bundle.one]\r
files = [\r
    "café", "App",\r
#~          ^^^^^
    "caf\u{E9}e",\r
#~  ^^^^^^^
]\r
[bundle.two]\r
files = ["app/"]\r
#~       ^^^^^^
[ids.prefix]\r
menu = "menu-"\r
#~|^^^^
#- locales/en/app.ftl
save = Save
#- locales/en/café.ftl
coffee = Coffee
#= that is to be included, here and in a file that is included (on disk)
#- l10n.toml
basepath = "."
locales = ["fr"]
[[includes]]
path = "more/l10n.toml"
[[includes]]
path = "more"
#~     ^^^^^^
[[paths]]
reference = "locales/en/*.ftl"
l10n = "locales/{locale}/*.ftl"
#- more/l10n.toml
basepath = ".."
[[includes]]
path = "gone/l10n.toml"
#~     ^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= files that are there, in folders too, in several bundles, that say nothing yet, that a translation lacks
#- portolan.toml
[bundle.one]
files = ["app", "help/main"]
[bundle.two]
files = ["empty", "app"]
[ids.prefix]
"help/main" = "help-"
#- locales/en/app.ftl
save = Save
#- locales/en/help/main.ftl
help-main = Help
#- locales/en/empty.ftl
# Nothing yet
#- locales/fr/app.ftl
save = Enregistrer
