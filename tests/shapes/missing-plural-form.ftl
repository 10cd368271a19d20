#= in an attribute, by NUMBER, with numbers as other keys, inside of another selector
#- locales/en/app.ftl
row = Row
    .title = { $n ->
        [one] { $n } city
       *[other] { $n } cities
    }
days = { NUMBER($n) ->
    [one] { $n } day
   *[other] { $n } days
}
none = { $n ->
    [0] No city
    [one] { $n } city
   *[other] { $n } cities
}
both = { $cities ->
    [one] { $cities } city
   *[other] { $countries ->
        [one] { $cities } cities in { $countries } country
       *[other] { $cities } cities in { $countries } countries
    }
}
#- locales/pl/app.ftl
row = Wiersz
    .title = { $n ->
#~             ^^
        [one] { $n } miasto
       *[other] { $n } miasta
    }
days = { NUMBER($n) ->
#~       ^^^^^^^^^^
    [one] { $n } dzień
   *[many] { $n } dni
}
none = { $n ->
#~       ^^
    [0] Brak miast
    [few] { $n } miasta
   *[many] { $n } miast
}
both = { $cities ->
    [one] { $cities } miasto
    [few] { $cities } miasta
   *[many] { $countries ->
#~           ^^^^^^^^^^
        [few] { $cities } miast w { $countries } krajach
       *[many] { $cities } miast w { $countries } krajach
    }
}
#- locales/de/app.ftl
none = { $n ->
#~       ^^
    [0] Keine Stadt
   *[other] { $n } Städte
}
#- locales/fr/app.ftl
none = { $n ->
#~       ^^
    [1] { $n } ville
   *[other] { $n } villes
}
#= the English has the categories, the translation only the default; and the other way round
#- locales/en/app.ftl
cities = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
countries = Countries: { $n }
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st city
    [two] { $n }nd city
    [few] { $n }rd city
   *[other] { $n }th city
}
#- locales/el/app.ftl
cities = { $n ->
#~         ^^
   *[other] { $n } πόλεις
}
#- locales/pl/app.ftl
countries = { $n ->
#~            ^^
    [few] { $n } kraje
   *[other] { $n } krajów
}
#- locales/fr/app.ftl
place = { NUMBER($n, type: "ordinal") ->
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    [two] { $n }de ville
   *[other] { $n }e ville
}
#= each form that a language has: by its name, as the default, by its only number
#- locales/en/app.ftl
cities = { $n ->
    [one] One city
   *[other] { $n } cities
}
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st city
   *[other] { $n }th city
}
#- locales/pl/app.ftl
cities = { $n ->
    [1] Jedno miasto
    [few] { $n } miasta
   *[many] { $n } miast
}
place = { NUMBER($n, type: "ordinal") ->
   *[other] { $n }. miasto
}
#- locales/de/app.ftl
cities = { $n ->
   *[one] Eine Stadt
    [other] { $n } Städte
}
#- locales/it/app.ftl
cities = { $n ->
    [one] Una città
   *[other] { $n } città
}
place = { NUMBER($n, type: "ordinal") ->
    [many] l’{ $n }ª città
   *[other] la { $n }ª città
}
#= words, a platform, a text that is still English, a single form without a selector
#- locales/en/app.ftl
kind = { $kind ->
    [city] A city
   *[other] Something else
}
press = { PLATFORM() ->
    [macos] Press ⌘
   *[other] Press Ctrl
}
cities = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
sum = { $n ->
    [one] Sum: { $n } city
   *[other] Sum: { $n } cities
}
#- locales/pl/app.ftl
kind = { $kind ->
    [city] Miasto
   *[other] Coś innego
}
press = { PLATFORM() ->
    [macos] Naciśnij ⌘
   *[other] Naciśnij Ctrl
}
cities = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
sum = Miasta: { $n }
