#= in an attribute, in a variant, as an argument, in a term, of an attribute, in other letters
save = Enregistrer
    .title = Appuyez sur { button }
#~                         ^^^^^^
count = { $n ->
    [one] Une { city }
#~              ^^^^
   *[other] { NUMBER(cities) }
#~                   ^^^^^^
}
-terme = Le { terme }
#~            ^^^^^
other = Voir { search.title }
#~             ^^^^^^
upper = { Save } et { Save }
#~        ^^^^
#~                    ^^^^
#= it cannot be read, was commented out, or is a term; the English has it
#- locales/en/app.ftl
help = Press { save }.
save = Save
close = Close
-city = Łódź
#- locales/pl/app.ftl
help = Naciśnij { save }.
#~                ^^^^
save Zapisz
# close = Zamknij
-city = Łódź
by = { close } { city }
#~     ^^^^^
#~               ^^^^
#= another file of the bundle does not have it, though a file outside of it does
#- portolan.toml
[bundle.all]
files = ["app", "other"]
#- locales/en/app.ftl
help = Press { save }.
#~             ^^^^
#- locales/en/other.ftl
close = Close
#- locales/en/far.ftl
save = Save
#= in the same file, below, in another file, with attributes alone, in the same bundle
#- locales/en/app.ftl
help = Press { save } or { search.label }.
save = Save
far = { other }
#- locales/en/other.ftl
search =
    .label = Search
other = Other
#- locales/de/app.ftl
help = Drücken Sie { save } oder { search.label }.
save = Speichern
far = { other }
#- locales/de/other.ftl
search =
    .label = Suche
other = Andere
#= what stands in quotes, in a comment or as a word; the same gap in English is told there
#- locales/en/app.ftl
program = Press { button-of-program }
#~                ^^^^^^^^^^^^^^^^^
#- locales/el/app.ftl
# { gone }
quotes = { "{ gone }" } gone
program = Πατήστε { button-of-program }
