#= in two bundles, by a file that is not there, by an attribute
#- portolan.toml
[bundle.website]
#~      ^^^^^^^
#~      ^^^^^^^
files = ["app", "menu"]
locales = ["en", "fr", "de"]
minimum = "90%"
[bundle.menu]
#~      ^^^^
files = ["menu"]
locales = ["en", "fr", "de"]
minimum = "100%"
[bundle.app]
#~      ^^^
files = ["app"]
locales = ["fr", "de"]
minimum = "100%"
#- locales/en/app.ftl
save = Save
    .title = Save it
#- locales/en/menu.ftl
menu = Menu
#- locales/fr/app.ftl
save = Enregistrer
#- locales/fr/menu.ftl
menu = Menu
#- locales/de/app.ftl
save = Sichern
    .title = Alles sichern
