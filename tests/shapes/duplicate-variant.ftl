#= a number that is written in two ways
cities = { $count ->
    [1] Une ville
    [1.0] Une seule ville
#~   ^^^
   *[other] { $count } villes
}
#= in an attribute, and inside another selector
-town = ville
row =
    .title = { $kind ->
        [small] { $count ->
            [one] Un village
           *[one] { $count } villages
#~           ^^^
        }
       *[large] Une ville
    }
#= three of a kind are two too many
colour = { $name ->
    [red] rouge
    [red] rouges
#~   ^^^
    [red] rousse
#~   ^^^
   *[blue] bleu
}
#= the same key in two selectors is no fault
row = { $a ->
    [one] un
   *[other] des
} { $b ->
    [one] un
   *[other] des
}
