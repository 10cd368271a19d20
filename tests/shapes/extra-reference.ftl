#= a message instead of a term, a second term, in an attribute
#- locales/en/app.ftl
-brand = City Network
-mail = Post Office
save = Save
help = Press { save } now.
cancel = Cancel
about = About
row = Row
    .title = Title
use = { -mail } { cancel }
#- locales/fr/app.ftl
-brand = City Network
-mail = Bureau de poste
save = Enregistrer
help = Appuyez sur { cancel }.
#~                   ^^^^^^
cancel = Annuler
about = À propos de { -mail }
#~                    ^^^^^
row = Ligne
    .title = Titre de { cancel }
#~                      ^^^^^^
use = { -mail } { cancel }
#= a term of the language itself, a term for a name that the English writes out, a longer form of the same name
#- locales/en/app.ftl
-brand = City Network
-brand-short = City
title = The City Network
about = About { -brand }
#- locales/fr/app.ftl
-brand = City Network
-brand-short = City
-du-site = du site
title = { -brand } { -du-site }
about = À propos de { -brand-short }
