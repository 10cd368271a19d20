#= not closed, not opened, crossed
a = On dit « heure bleue ici
#~         ^
b = On dit heure bleue » ici
#~                     ^
#- locales/de/app.ftl
a = Auf „Weiter tippen
#~      ^
b = Auf „Weiter und „Zurück“ tippen
#~      ^
#= in one form only
a = { $n ->
    [one] La ville “{ $name }
#~                 ^
   *[other] Les villes
}
#= apostrophes, inches, pairs of every kind, and what English leaves open (escaped)
#- locales/en/app.ftl
open = “To be continued
#~     ^
rest = It’s the cities’ answer
#- locales/fr/app.ftl
open = « À suivre
rest = L’eau d’ici, «\u{A0}là\u{202F}», « ici », “ou”
inch = Un écran de 5”
dutch = rock ’n’ roll
#= a quotation that opens anew in each paragraph
a =
    « Un.

    « Deux. »
