#= behind a word, with NUMBER, in an attribute
#- locales/en/app.ftl
a = { $n ->
    [one] { $n } city found
   *[other] { $n } cities found
}
b = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
c =
    .title = { $n ->
        [one] Open { $n } city
       *[other] Open { $n } cities
    }
#- locales/de/app.ftl
a = Es wurden { $n } Städte gefunden
#~              ^^
b = { NUMBER($n) } Städte
#~    ^^^^^^^^^^
c =
    .title = { $n } Städte öffnen
#~             ^^
#= the number stands apart, a borrowed word, a selector elsewhere in the text
#- locales/en/app.ftl
a = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
b = { $n ->
    [one] { $n } password
   *[other] { $n } passwords
}
c = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
#- locales/it/app.ftl
a = Città: { $n }
b = { $n } password
c = Ecco { $n } { $n ->
    [one] villaggio
   *[other] villaggi
}
#= words that are inflected, of three letters, beside an abbreviation
#- locales/en/app.ftl
a = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
#- locales/de/app.ftl
a = { $n } Tage.
#~    ^^
#- locales/pl/app.ftl
a = { $n } dni
#~    ^^
#- locales/it/app.ftl
a = { $n } giorni
#~    ^^
#= units, abbreviations, words that are the same for any number
#- locales/en/app.ftl
length = { $n ->
    [one] { $n } kilometre
   *[other] { $n } kilometres
}
users = { $n ->
    [one] { $n } user
   *[other] { $n } users
}
times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
towns = { $n ->
    [one] { $n } town
   *[other] { $n } towns
}
#- locales/de/app.ftl
length = { $n } km
users = { $n } Benutzer
times = { $n } min.
towns = { $n } Euro
#- locales/fr/app.ftl
length = { $n } km
users = { $n } pays
times = { $n } fois
towns = { $n } mois
#- locales/it/app.ftl
length = { $n } km
users = { $n } virus
times = { $n } computer
towns = { $n } città
#- locales/pl/app.ftl
length = { $n } km
users = { $n } zł
times = { $n } godz.
towns = { $n } szt.
