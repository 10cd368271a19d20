#= in an attribute, before another one, around a call, in the last line
search = Chercher
    .title = Trouver { $city ou un pays
#~                   ^
two = De { $from à { $to }
#~       ^
call = Né en { DATETIME($date, year: "numeric")
#~           ^
term = À propos de { -ville
#~                 ^
-ville = Łódź
#= a selector without its end, with a message or with nothing below it
cities = { $n ->
#~       ^
    [one] une ville
   *[other] { $n } villes
close = Fermer
last = { $n ->
#~     ^
    [one] une ville
   *[other] { $n } villes
#= in a variant: the brace of the selector would be taken for its own
nested = { $n ->
    [one] une ville de { $country
#~                     ^
   *[other] des villes
}
next = Suivant
#= within another one, and around an empty line
inner = { { $name }
#~      ^
gap = Bonjour { $name
#~            ^

   ou un pays
#= in Windows files, behind letters of two bytes (escaped)
hello = Καλημέρα, { $name\r
#~                ^
close = Fermer\r
#= over several lines, in quotes, in a comment
# { $name
lines = Bonjour {
    $name
} et { "{" } bienvenue { $n ->

   *[other]
        à tous { $n ->
           *[a] { $n }
        }

}
