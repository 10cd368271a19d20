#= blanks in quotes, an attribute, all variants, a term, braces in braces (escaped)
#- locales/en/app.ftl
blank = Save
find = Find
    .title = Find a city
all = { $n ->
    [one] One city
   *[other] { $n } cities
}
-brand = Portolan
braces = Open
#- locales/fr/app.ftl
blank = { "  " }
#~      ^^^^^^^^
find = Trouver
    .title = { "" }
#~           ^^^^^^
all = { $n ->
#~    ^
    [one] {""}
   *[other] { "\u{A0}" }
}
-brand = {""}
#~       ^^^^
braces = { { "" } }
#~       ^^^^^^^^^^
#= a no-break space, signs without width, several of them (escaped)
#- locales/en/app.ftl
space = Save
width = Open
both = Close
escaped = More
#- locales/el/app.ftl
space = \u{A0}
#~      ^
width = \u{200B}\u{FEFF}
#~      ^^
both = { "" }\u{202F}{ "" }
#~     ^^^^^^^^^^^^^
escaped = { "\u{2060}" }
#~        ^^^^^^^
#= the English is empty too, one form, a variable, a sign, what is not translated
#- locales/en/app.ftl
too = { "" }
form = { $n ->
    [one] One city
   *[other] { $n } cities
}
var = Name: { $name }
sign = Next
find = Find
    .title = Find a city
gone = Gone
#- locales/de/app.ftl
too = {""}
form = { $n ->
    [one] {""}
   *[other] { $n } Städte
}
var = { $name }
sign = →
find = Suchen
#= the English is empty, the translation is not
#- locales/en/app.ftl
after = { "" }
#- locales/pl/app.ftl
after = później
#= blanks and signs without width in quotes are not meant (escaped)
#- locales/en/app.ftl
a = Save
    .alt = Map
#- locales/fr/app.ftl
a = { " " }
#~  ^^^^^^^
    .alt = { "\u{200B}" }
#~         ^^^^^^^
