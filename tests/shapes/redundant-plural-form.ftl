#= in German, in Greek, in Polish
#- locales/en/app.ftl
a = { $n ->
    [1] One
   *[other] { $n }
}
#- locales/de/app.ftl
a = { $n ->
    [1] Eine
    [one] { $n } Stadt
#~   ^^^
   *[other] { $n } Städte
}
#- locales/el/app.ftl
a = { $n ->
    [0] Καμία
    [1] Μία
    [one] { $n } πόλη
#~   ^^^
   *[other] { $n } πόλεις
}
#- locales/pl/app.ftl
b =
    .title = { NUMBER($n) ->
        [1] Jedno
        [one] { $n } miasto
#~       ^^^
        [few] { $n } miasta
       *[many] { $n } miast
    }
#= French `one` is for 0 too; the form is the default
#- locales/fr/app.ftl
a = { $n ->
    [1] Une
    [one] { $n } ville
   *[other] { $n } villes
}
b = { $n ->
    [1] Une
   *[one] { $n } ville
#~   ^^^ default-not-other
}
