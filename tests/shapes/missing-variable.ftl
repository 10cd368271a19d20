#= in an attribute, as the argument of a function, in each variant, in a text of several lines
#- locales/en/app.ftl
search = Search
    .title = Search in { $city }
date = Founded in { DATETIME($founded, year: "numeric") }
sent = { $n ->
    [one] { $name } sent a letter
   *[other] { $name } sent { $n } letters
}
long = Dear { $name },
    you are welcome in { $city }.
#- locales/es/app.ftl
search = Buscar
    .title = Buscar en una ciudad
#~           ^^^^^^^^^^^^^^^^^^^^
date = Fundada hace años
#~     ^^^^^^^^^^^^^^^^^
sent = { $n ->
#~     ^
    [one] Una carta
   *[other] { $n } cartas
}
long =
    Hola, { $name }:
#~  ^
    bienvenida.
#= it only chooses the words, or stands in one variant; each of two that are missing
#- locales/en/app.ftl
kind = { $kind ->
    [city] A city
   *[other] A place
}
some = { $n ->
    [one] One city
   *[other] { $n } cities of { $country }
}
two = From { $from } to { $to }
#- locales/de/app.ftl
kind = Ein Ort
#~     ^^^^^^^
some = { $n ->
#~     ^
    [one] Eine Stadt
   *[other] { $n } Städte
}
two = Von hier nach dort
#~    ^^^^^^^^^^^^^^^^^^
#~    ^^^^^^^^^^^^^^^^^^
#= it is text, in quotes, in a comment, in another part of the message, in a message that says something else
#- locales/en/app.ftl
text = Hello, { $name }
quotes = Hello, { $name }
# { $name } is who has logged in
comment = Hello, { $name }
part = Hello, { $name }
    .title = Page of { $name }
refers = Hello, { $name }
other = Welcome
#- locales/el/app.ftl
text = Γεια σου, $name
#~     ^^^^^^^^^^^^^^^
quotes = Γεια σου, { "{ $name }" }
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^
# { $name } είναι ο χρήστης
comment = Γεια σου
#~        ^^^^^^^^
part = Γεια σου, { $name }
    .title = Η σελίδα σου
#~           ^^^^^^^^^^^^
refers = Γεια σου. { other }
#~       ^^^^^^^^^^^^^^^^^^^
other = Καλώς ήρθες
#= it is used elsewhere: by another function, through a message, in one variant
#- locales/en/app.ftl
select = { $n } cities
number = { $n } cities
refers = Hello, { $name }
variant = { $kind }: { $name }
hello = Hello, { $name }
#- locales/pl/app.ftl
select = { $n ->
#~         ^^
    [one] Jedno miasto
    [few] Kilka miast
   *[many] Wiele miast
}
number = Miasta: { NUMBER($n, useGrouping: 0) }
refers = { hello }
variant = { $kind ->
#~          ^^^^^
    [city] { $name }
   *[other] { { $name } }
}
hello = Witaj, { $name }
#= another name was written instead; a term; a part that is missing as a whole; nothing to translate
#- locales/en/app.ftl
name = Hello, { $name }
-brand = { $case ->
   *[nominative] Portolan
}
attribute = Search
    .title = Search in { $city }
value = Hello, { $name }
    .title = Hello
#- locales/it/app.ftl
name = Ciao, { $nome }
-brand = Portolan
attribute = Cerca
value =
    .title = Ciao
#= it only chooses the words where the English shows it, with NUMBER, in an attribute, inside another selector
#- locales/en/app.ftl
boats = { $n ->
    [one] One boat
   *[other] { $n } boats
}
find = Find
    .title = Find { $n } cities
by = { $kind ->
    [a] Deleted by { $user }
   *[b] Added by { $user }
}
#- locales/de/app.ftl
boats = { NUMBER($n) ->
#~        ^^^^^^^^^^
    [one] 1 Boot
   *[other] 2 Boote
}
find = Suche
    .title = { $n ->
#~             ^^
        [one] Stadt suchen
       *[other] Städte suchen
    }
by = { $kind ->
    [a] Gelöscht
   *[b] { $user ->
#~        ^^^^^
        [x] Neu
       *[y] Alt
    }
}
#= the English only chooses by it too; one variant shows it; a message shows it; its `$` was forgotten
#- locales/en/app.ftl
choose = { $n ->
    [one] City
   *[other] Cities
}
one = { $n ->
    [one] One city
   *[other] { $n } cities
}
shown = { $n } cities
message = { $n ->
    [one] One city
   *[other] { $n } cities
}
sign = { $n ->
    [one] One city
   *[other] { $n } cities
}
bare = In { $city }
#- locales/it/app.ftl
choose = { $n ->
    [one] Città
   *[other] Paesi
}
one = { $n ->
    [one] Una sola città
   *[other] { NUMBER($n) } paesi
}
shown = { $n } paesi
message = { $n ->
    [one] Un paese
   *[other] { shown }
}
sign = { $n ->
    [one] Un paese
   *[other] { n } paesi
}
bare = A { city }
