#= a space, nothing, between placeables
a = Ville{ " " }portuaire
#~       ^^^^^^^
b = Ville{ "" } et port
#~       ^^^^^^
c = { $a }{ " " }{ $b }
#~        ^^^^^^^
#= in a variant
a = { $n ->
    [one] Une{ " " }ville
#~           ^^^^^^^
   *[other] Des villes
}
#= at the edges of a text and of a line, other literals
a = { " " }ou{ " " }
b =
    { "" }   Ville
    port{ " " }
    gare
c = Écrire { "{" }ici{ "\u0020" }là
d = { "" }
#= a literal that keeps text from being read as markup
a = <scr{ "" }ipt> et &am{ "" }p;
b = R & D{ "" } et 1 < 2
#~       ^^^^^^
