#= Polish forms in other languages, in an attribute, by NUMBER, inside of another selector
#- locales/de/app.ftl
row = Zeile
    .title = { $n ->
        [one] { $n } Stadt
        [few] { $n } Städte
#~       ^^^
        [many] { $n } Städte
#~       ^^^^
       *[other] { $n } Städte
    }
#- locales/el/app.ftl
πόλεις = { $n }
cities = { NUMBER($n, maximumFractionDigits: 0) ->
    [one] { $n } πόλη
   *[many] { $n } πόλεις
#~   ^^^^
}
#- locales/es/app.ftl
inner = { $kind ->
    [city] { $n ->
        [zero] Ninguna ciudad
#~       ^^^^
        [one] Una ciudad
       *[other] { $n } ciudades
    }
   *[country] { $n ->
        [one] Un país
        [two] Dos países
#~       ^^^
       *[other] { $n } países
    }
}
#= places in a row; in the English too; in a term
#- locales/en/app.ftl
place = { NUMBER($n, type: "ordinal") ->
    [zero] Nothing
#~   ^^^^
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
cities = { $n ->
    [one] { $n } city
    [many] { $n } cities
#~   ^^^^
   *[other] { $n } cities
}
#- locales/de/app.ftl
place = { NUMBER($n, type: "ordinal") ->
    [zero] Nichts
#~   ^^^^
   *[other] { $n }.
}
#- locales/pl/app.ftl
-miasto = { $n ->
    [zero] miast
#~   ^^^^
    [one] miasto
    [few] miasta
   *[many] miast
}
#= names of forms that were translated, misspelt or written in capitals
#- locales/en/app.ftl
cities = { $n ->
    [one] One city
   *[other] { $n } cities
}
row = Row
    .title = { $n ->
        [0] Nothing
        [one] One city
       *[other] { $n } cities
    }
countries = { NUMBER($n) ->
    [one] One country
   *[other] { $n } countries
}
#- locales/fr/app.ftl
cities = { $n ->
    [un] Une ville
#~   ^^
   *[autre] { $n } villes
}
row = Ligne
    .title = { $n ->
        [0] Rien
        [One] Une ville
#~       ^^^
        [plusieurs] { $n } villes
#~       ^^^^^^^^^
       *[other] { $n } villes
    }
countries = { $n ->
    [oen] Un pays
#~   ^^^
    [few] Quelques pays
#~   ^^^
   *[autres] { $n } pays
}
#- locales/pl/app.ftl
cities = { $n ->
    [jeden] Jedno miasto
#~   ^^^^^
    [few] { $n } miasta
   *[many] { $n } miast
}
#= words where the English has words, other variables, a default of any name
#- locales/en/app.ftl
kind = { $kind ->
    [one] One city
    [none] No city
   *[other] Cities
}
by = { $n ->
    [one] One city
   *[other] { $n } cities of { $sex }
}
cities = { $n ->
    [one] One city
   *[other] { $n } cities
}
only = { $n ->
   *[other] { $n } cities
}
#- locales/de/app.ftl
kind = { $kind ->
    [one] Eine Stadt
    [keine] Keine Stadt
   *[other] Städte
}
by = { $n ->
    [one] Eine Stadt
   *[other] { $n } Städte { $sex ->
        [male] von ihm
       *[female] von ihr
    }
}
cities = { $n ->
    [one] Eine Stadt
   *[mehrere] { $n } Städte
}
only = { $n ->
    [viele] Viele Städte
   *[wenige] Städte
}
#= the forms of each language, and numbers as keys
#- locales/pl/app.ftl
cities = { $n ->
    [0] brak
    [one] { $n } miasto
    [few] { $n } miasta
    [many] { $n } miast
   *[other] { $n } miasta
}
#- locales/fr/app.ftl
cities = { $n ->
    [one] { $n } ville
    [many] { $n } de villes
   *[other] { $n } villes
}
#- locales/it/app.ftl
place = { NUMBER($n, type: "ordinal") ->
    [many] l’{ $n }ª
   *[other] la { $n }ª
}
#= words that only look like forms
#- locales/fr/app.ftl
kind = { $kind ->
    [few] Quelques villes
    [none] Aucune ville
   *[many] Beaucoup de villes
}
level = { $level ->
    [zero] Rien
   *[other] Quelque chose
}
os = { PLATFORM() ->
    [two] Deux
   *[other] Autre
}
-ville = Lille
    .form = few
by-term = { -ville.form ->
    [few] des
   *[other] une
}
