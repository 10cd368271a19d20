#= a term, only in a translation, in three files
#- portolan.toml
[bundle.all]
files = ["app", "help", "pages/join"]
#- locales/en/app.ftl
-brand = Portolan
title = Cities
#- locales/en/help.ftl
-brand = Portolan
#~|^^^^^^
help = Help
#- locales/en/pages/join.ftl
-brand = The Portolan
#~|^^^^^^
join = Join
#- locales/fr/app.ftl
title = Villes
help = Aide
#- locales/fr/help.ftl
help = De l’aide
#~|^^^^
#- locales/el/app.ftl
title = Πόλεις
#- locales/el/pages/join.ftl
# Ο τίτλος
title =
#~|^^^^^
    .label = Πόλεις
#= two bundles with the same files say it once
#- portolan.toml
[bundle.a]
files = ["app", "help"]
[bundle.b]
files = ["help", "app", "more"]
#- locales/en/app.ftl
title = Cities
#- locales/en/help.ftl
title = Help
#~|^^^^^
#- locales/en/more.ftl
title = More
#~|^^^^^
#= a language that one of the bundles does not have
#- portolan.toml
[bundle.some]
files = ["app", "help"]
locales = ["fr"]
#- locales/en/app.ftl
title = Cities
#- locales/en/help.ftl
help = Help
title = Help
#~|^^^^^
#- locales/fr/app.ftl
help = Aide
#- locales/fr/help.ftl
help = Aide
#~|^^^^
#- locales/de/app.ftl
help = Hilfe
#- locales/de/help.ftl
help = Hilfe
#= no bundle has both, a term and a message, one file, junk
#- portolan.toml
[bundle.a]
files = ["app", "menu"]
[bundle.b]
files = ["help", "menu"]
#- locales/en/app.ftl
title = Cities
save = Save
save = Save it
open = Open
#- locales/en/menu.ftl
-title = Cities
Title = Cities
open = { $n
#- locales/en/help.ftl
title = Help
#- locales/en/more.ftl
title = More

