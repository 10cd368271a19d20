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
#= the sign of a variable or term was forgotten, in a variant, in the brackets of another format
#- locales/en/app.ftl
-city = Łódź
hello = Hello { $name }
cities = { $count ->
    [one] One city
   *[other] { $count } cities
}
from = From { -city }
brackets = { $count } cities
own = { $n } and { n }
#~                 ^
#- locales/fr/app.ftl
-city = Łódź
hello = Bonjour { name }
#~                ^^^^
cities = { $count ->
    [one] Une ville
   *[other] { count } villes
#~            ^^^^^
}
from = De { city }
#~          ^^^^
brackets = {{count}} villes et { $count }
#~           ^^^^^
own = { $n }
#- locales/de/app.ftl
-city = Łódź
hello = Hallo ${ name }
#~               ^^^^
cities = { $count ->
    [one] Eine Stadt
   *[other] %{count} Städte
#~            ^^^^^
}
from = Von { -city }
brackets = { NUMBER(count) } Städte
#~                  ^^^^^
own = { $n }
#= braces that the English shows; a word of the English that happens to be the name
#- locales/en/app.ftl
braces = Write { "{" }x{ "}" } here
word = The harbour of { $city }
#- locales/it/app.ftl
braces = Scrivi {x} qui
#~               ^
word = Il { harbour } di { $city }
#~          ^^^^^^^
