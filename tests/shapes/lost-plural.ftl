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
