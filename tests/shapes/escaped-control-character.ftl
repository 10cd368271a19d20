#= in an attribute, a variant, a selector, an argument, a term
find = Suche
    .title = Straße { "\u202E" }
#~                    ^^^^^^^^
form = { $n ->
    [one] { "\u2068x" }
#~          ^^^^^^^^^
   *[other] { "x\u2069" }
#~            ^^^^^^^^^
}
select = { "\u200F" ->
#~         ^^^^^^^^
   *[other] x
}
date = { DATETIME($day, pattern: "dd\u200E.") }
#~                               ^^^^^^^^^^^
-brand = Portolan{ { "\U00061C" } }
#~                   ^^^^^^^^^^
#= a terminal, an icon, a tag, behind another escape
esc = Rouge { "\u001B[31m" }
#~            ^^^^^^^^^^^^
icon = { "\uE001" } Chercher
#~       ^^^^^^^^
tag = Bonjour{ "\U0E0068" }
#~             ^^^^^^^^^^
more = { "\\\u00A0\u0007" }
#~       ^^^^^^^^^^^^^^^^
#= where the writing goes from right to left, controls stay out of place
#- locales/he/app.ftl
open = { "\u200F" }פתיחה
esc = { "\u001B" } פתיחה
#~      ^^^^^^^^
#= spaces, letters, backslashes, tabs; text outside of quotes
space = 5{ "\u00A0" }%{ "\u202F" }
letter = { "\u00e9\U01F600" }
back = { "\\u202E" }
tab = { "\u0009\u000A" }
text = \u202E
