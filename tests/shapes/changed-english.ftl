#= a text, an attribute, a term, in several languages (on disk)
#- main:locales/en/app.ftl
save = Save
    .title = Save it
-brand = City network
#- locales/en/app.ftl
save = Save everything
#~     ^^^^^^^^^^^^^^^
    .title = Save it now
#~           ^^^^^^^^^^^
-brand = Cities’ network
#~       ^^^^^^^^^^^^^^^
#- locales/fr/app.ftl
save = Enregistrer
    .title = L’enregistrer
-brand = Réseau
#- locales/el/app.ftl
save = Αποθήκευση
#= a variable, variants, a capital letter, over lines (on disk)
#- main:locales/en/app.ftl
hello = Hello
count = { $n } cities
caps = Save all
long =
    One line
    and two
#- locales/en/app.ftl
hello = Hello, { $name }
#~      ^^^^^^^^^^^^^^^^
count = { $n ->
#~      ^
    [one] One city
   *[other] { $n } cities
}
caps = Save All
#~     ^^^^^^^^
long = One line and three
#~     ^^^^^^^^^^^^^^^^^^
#- locales/de/app.ftl
hello = Hallo
count = { $n } Städte
caps = Alles sichern
long = Eine Zeile und zwei
#= moved to another file, one language has followed, recorded from the English before (on disk)
#- main:locales/en/app.ftl
save = Save
help = Help
follow = Read
#- main:locales/en/menu.ftl
# Nothing yet
#- locales/en/app.ftl
save = Save everything
#~     ^^^^^^^^^^^^^^^
follow = Read more
#~       ^^^^^^^^^
#- locales/en/menu.ftl
# Nothing yet
help = Get help
#~     ^^^^^^^^
#- main:locales/fr/app.ftl
save = Enregistrer
follow = Lire
#- locales/fr/app.ftl
save = Enregistrer
follow = Lire la suite
#- locales/fr/menu.ftl
help = Aide
#- locales/el/app.ftl
follow = Διαβάστε
#- locales/.ledger/fr/app.ftl
# 71dc74873e23
save = Save
#= translated anew, accepted, still English, not translated, laid out anew (on disk)
#- main:locales/en/app.ftl
anew = Save
accepted = Open
copied = Read
missing = Help
layout = Close { $n }
#- locales/en/app.ftl
# What a comment says is no change.
anew = Save everything
accepted = Open it
copied = Read everything
missing = Get help
layout =
    Close {$n}
new = New
#- main:locales/fr/app.ftl
anew = Enregistrer
#- locales/fr/app.ftl
anew = Tout enregistrer
accepted = Ouvrir
copied = Read everything
layout = Fermer { $n }
new = Nouveau
#- locales/.ledger/fr/app.ftl
# 9fb440435a04
accepted = Open it
#= looks alone, where a gate has a limit for them (on disk)
#- portolan.toml
[gate]
stale-cosmetic = 5
#- main:locales/en/app.ftl
caps = Save all
dots = Wait...
#- locales/en/app.ftl
caps = Save All
dots = Wait…
#- locales/de/app.ftl
caps = Alles sichern
dots = Warten
