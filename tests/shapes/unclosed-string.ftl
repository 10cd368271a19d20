#= in an attribute, in a variant, in an argument, in the last line
search = Chercher
    .title = { "Ville }
#~             ^^^^^^^^
kind = { $kind ->
   *[city] { " une ville
#~           ^^^^^^^^^^^
}
date = { DATETIME($date, month: "long) }
#~                              ^^^^^^^^
last = { "
#~       ^
#= a typographic mark closes it, a backslash takes the mark, a line break parts it
curly = Écrivez { "ville” }.
#~                ^^^^^^^^^^
path = { "C:\" }
#~       ^^^^^^^
lines = { "Łódź
#~        ^^^^^
    et Gdańsk" }
#= in a selector, in an argument of a term, in Windows files (escaped)
select = { "ville ->\r
#~         ^^^^^^^^^
   *[ville] Ville\r
}\r
-ville = Łódź\r
term = { -ville(case: "genitif) }\r
#~                    ^^^^^^^^^^^
#= marks in a text, an escaped one, braces within
quote = Dites "bonjour
inches = 5" de large
escaped = { "\"" } et { "\\" } et { "}" } et { "" }
    .title = "Fermer
# { "
