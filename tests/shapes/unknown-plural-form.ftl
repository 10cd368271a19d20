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
