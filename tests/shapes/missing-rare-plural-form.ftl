#= in an attribute, by NUMBER, with a number as another key, inside of another selector
#- locales/en/app.ftl
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
row = Row
    .title = { $n ->
        [one] { $n } city
       *[other] { $n } cities
    }
sum = { NUMBER($n) ->
    [one] { $n } euro
   *[other] { $n } euros
}
none = { $n ->
    [0] No city
    [one] { $n } city
   *[other] { $n } cities
}
of = { $kind ->
    [city] A city
   *[other] { $n ->
        [one] { $n } country
       *[other] { $n } countries
    }
}
#- locales/es/app.ftl
people = { $n ->
    [one] { $n } persona
    [many] { $n } de personas
   *[other] { $n } personas
}
row = Fila
    .title = { $n ->
#~             ^^
        [one] { $n } ciudad
       *[other] { $n } ciudades
    }
sum = { NUMBER($n) ->
#~      ^^^^^^^^^^
    [one] { $n } euro
   *[other] { $n } euros
}
none = { $n ->
#~       ^^
    [0] Ninguna ciudad
    [one] { $n } ciudad
   *[other] { $n } ciudades
}
of = { $kind ->
    [city] Una ciudad
   *[other] { $n ->
#~            ^^
        [one] { $n } país
       *[other] { $n } países
    }
}
#= a language in which no text has the form, one that has no such form, one that has it every day
#- locales/en/app.ftl
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
#- locales/fr/app.ftl
people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
#- locales/de/app.ftl
people = { $n ->
    [one] { $n } Mensch
   *[other] { $n } Menschen
}
#- locales/pl/app.ftl
people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[other] { $n } osób
}
#= `many` of the places in a row, and as a word, says nothing of millions
#- locales/en/app.ftl
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st city
   *[other] { $n }th city
}
kind = { $kind ->
    [few] A few cities
    [many] Many cities
   *[none] No city
}
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
#- locales/it/app.ftl
place = { NUMBER($n, type: "ordinal") ->
    [many] l’{ $n }ª città
   *[other] la { $n }ª città
}
kind = { $kind ->
    [few] Alcune città
    [many] Molte città
   *[none] Nessuna città
}
people = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
#= a text that gives the form to its default
#- locales/en/app.ftl
cities = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
#- locales/fr/app.ftl
cities = { $n ->
    [one] { $n } ville
   *[many] { $n } de villes
    [other] { $n } villes
}
