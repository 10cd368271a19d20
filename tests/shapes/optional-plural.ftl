#= a number that is written, one that is put in, words between, an attribute, a form
#- locales/en/app.ftl
one = Delete 1 file(s)?
#~             ^^^^^^^
put = Add { NUMBER($count) } new address(es)
#~                               ^^^^^^^^^^^
attribute =
    .title = { $total } big city(ies) near you
#~                          ^^^^^^^^^
form = { $kind ->
    [file] { $n } file(s) in all
#~                ^^^^^^^
   *[other] { $n } things in all
}
#= no number: a remark in English, and in a translation only where the English has none of it
#- locales/en/app.ftl
theme = Your theme(s) were removed.
#~           ^^^^^^^^
site = Websites
#- locales/es/app.ftl
theme = Su(s) tema(s) fueron eliminados.
site = Sitio(s) web
#~     ^^^^^^^^
#= translations beside a number, in the way of each language
#- locales/en/app.ftl
n = { $n ->
    [one] { $n } file found
   *[other] { $n } files found
}
#- locales/de/app.ftl
n = { $n ->
    [one] { $n } Datei(en) gefunden
#~               ^^^^^^^^^
   *[other] { $n } Datei(-en) gefunden
#~                 ^^^^^^^^^^
}
#- locales/el/app.ftl
n = Βρέθηκαν { $n } αρχείο(α)
#~                  ^^^^^^^^^
#- locales/es/app.ftl
n = { $n } archivo(a)
#~         ^^^^^^^^^^
#- locales/fr/app.ftl
n = { $n } fichier(s) trouvé(s)
#~         ^^^^^^^^^^
#~                    ^^^^^^^^^
#- locales/it/app.ftl
n = { $n } elemento(i)
#~         ^^^^^^^^^^^
#- locales/pl/app.ftl
n = { $n } plik(ów)
#~         ^^^^^^^^
#= women and men, abbreviations, functions, code, and notes in brackets
#- locales/en/app.ftl
ready = You are ready
colour = The colour
call = Call <code>print(s)</code>, f(s) or `remove(s)`
note = 5 files (s is the size)
unit = 5 metres(m)
#- locales/fr/app.ftl
ready = Vous êtes prêt(e)
colour = RVB(A)
call = Appelez <code>print(s)</code>, f(s) ou `remove(s)`
note = 5 fichiers (s est la taille)
unit = 5 mètres(m)
#= another source, and a language without a list
#- portolan.toml
source = "nl"
targets = ["sv"]
paths = "locales/{locale}/{file}.ftl"
#- locales/nl/app.ftl
n = { $n } bestand(s)
#~         ^^^^^^^^^^
#- locales/sv/app.ftl
n = { $n } fil(s)
#~         ^^^^^^
