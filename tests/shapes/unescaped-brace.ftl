#= a brace that closes nothing: behind a placeable, in an attribute, on a line of its own, in the first column
twice = Bonjour, { $name }} !
#~                        ^
search = Chercher
    .title = La ville }
#~                    ^
alone = { $n ->
   *[other] des villes
}
}
#~|^
variant = { $n ->
   *[other] des { "villes" } } ou non
#~                           ^
}
#= code and other ways to write variables
css = Écrivez { color: red } ici
#~            ^
empty = Le nom {} manque
#~             ^^
blank = Le nom {   } manque
#~             ^^^^^
printf = Bonjour { %s }
#~               ^
icu = { n, plural, one {une ville} other {des villes} }
#~    ^
mustache = Bonjour {{ name, ville }}
#~                  ^
spaced = Bonjour { { name, ville } }
#~                 ^
words = Bonjour { votre nom }
#~              ^
accent = Bonjour { prénom }
#~               ^
#= in Windows files and behind Greek letters (escaped)
hello = Καλημέρα }\r
#~               ^
close = Κλείσιμο\r
    .title = { όνομα }\r
#~           ^
#= written as texts; placeables in one another; a selector's own brace
shown = { "{" } ville { "}" } et {"{}"}
nested = { { { $name } } }
select = { $n ->
   *[other] { $n ->
       *[other] { "}" }
    }
} fin
    .title = { $n ->
       *[other] des villes
    }
# } une ville {
lines = {
    $name
}
