#= above the minimum, exactly there, in another bundle
#- portolan.toml
[bundle.website]
#~      ^^^^^^^
files = ["app", "menu"]
locales = ["en"]
minimum = "60%"
[bundle.menu]
#~      ^^^^
files = ["menu"]
locales = ["en"]
minimum = "100%"
[bundle.app]
#~      ^^^
files = ["app"]
locales = []
minimum = "50%"
#- locales/en/app.ftl
save = Save
    .title = Save it
#- locales/en/menu.ftl
menu = Menu
#- locales/fr/app.ftl
save = Enregistrer
#- locales/fr/menu.ftl
menu = Menu
#= listed; below; no minimum; all locales; an empty file
#- portolan.toml
[bundle.listed]
files = ["app"]
locales = ["en", "fr"]
minimum = "50%"
[bundle.below]
files = ["app"]
locales = ["en"]
minimum = "60%"
[bundle.none]
files = ["app"]
locales = ["en"]
[bundle.all]
files = ["app"]
minimum = "50%"
[bundle.empty]
files = ["empty"]
locales = ["en"]
minimum = "50%"
#- locales/en/app.ftl
save = Save
    .title = Save it
#- locales/en/empty.ftl
# nothing yet
#- locales/fr/app.ftl
save = Enregistrer
