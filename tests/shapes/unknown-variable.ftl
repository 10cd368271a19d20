#= in an attribute, as a selector, as an argument, in a variant, once for each part
#- locales/en/app.ftl
search = Search
    .title = Search in { $city }
kind = A city
date = Born on { DATETIME($date) }
count = { $n ->
    [one] One city
   *[other] { $n } cities
}
#- locales/es/app.ftl
search = Buscar en { $ciudad }
#~                   ^^^^^^^
    .title = Buscar en { $ciudad } y { $ciudad }
#~                       ^^^^^^^
kind = { $kind ->
#~       ^^^^^
    [city] Una ciudad
   *[other] { NUMBER($total) }
#~                   ^^^^^^
}
date = El { DATETIME($Date) }
#~                   ^^^^^
count = { $n ->
    [one] Una ciudad de { $country }
#~                        ^^^^^^^^
   *[other] { { $m } } ciudades
#~              ^^
}
#= the English has it in another message, in a comment, in quotes, in a term, or has no text that shows one
#- locales/en/app.ftl
-brand = { $case ->
   *[x] Portolan
}
hello = Hello, { $name }
# { $name } is the user
comment = Hello
quotes = Hello, { "{ $name }" }
term = Hello, { -brand }
#- locales/pl/app.ftl
-brand = Portolan
hello = Witaj, { $name }
comment = Witaj, { $name }
#~                 ^^^^^
quotes = Witaj, { $name }
#~                ^^^^^
term = Witaj, { $case }
#~              ^^^^^
#= in a message that the translation refers to, in a Windows file (escaped)
#- locales/en/app.ftl
refers = See { other }
other = Other
    .title = Of { $n }
#- locales/el/app.ftl
other = Άλλο\r
    .title = Από { $n } και { $m }\r
#~                            ^^
refers = Δείτε { other } { $n } { $k }\r
#~                                ^^
#= in any part of the English message, as a selector there, in a message that it refers to
#- locales/en/app.ftl
part = Search
    .title = In { $city }
select = { $n ->
   *[other] Cities
}
refers = { hello }
deep = { refers }
hello = Hello, { $name }
argument = { NUMBER($sum) }
#- locales/de/app.ftl
part = Suche in { $city }
    .title = In { $city }
select = Städte: { $n }
refers = Hallo, { $name }
deep = Hallo, { $name }
hello = Hallo, { $name }
argument = { $sum ->
    [one] ein
   *[other] viele
}
#= a term of the language, a name in the text, a message that the English does not have
#- locales/en/app.ftl
hello = Hello
-brand = Portolan
#- locales/it/app.ftl
hello = Ciao, $name { "$name" }
-brand = { $caso ->
   *[x] Portolan
}
old = Ciao, { $name }
