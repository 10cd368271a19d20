#= in an attribute; the star was to be on another one; three of them are one fault
-ville = { $case ->
   *[nominatif] Γδανσκ
    [genitif] du Γδανσκ
   *[datif] au Γδανσκ
#~ ^^^^^^^^
}
menu = Menu
    .title = { $open ->
        *[yes] Fermer le menu
        *[no] Ouvrir le menu
#~      ^^^^^
    }
size = { $size ->
   *[1] petit
   *[2] moyen
#~ ^^^^
   *[3] grand
}
#= in a selector inside another one, after its default; blanks in the brackets; the same key twice
inner = { $a ->
    [x] { $b ->
       *[one] un
       *[other] { $b } villes
#~     ^^^^^^^^
    }
   *[y] des villes
}
spaces = { $n ->
   *[ one ] une ville
   *[
#~ ^
     other
   ] des villes
}
twice = { $n ->
    [one] une ville
   *[other] { $n } villes
   *[other] { $n } villes
#~ ^^^^^^^^
}
#= right after lines that are no Fluent, in the last line of a file
??? rien
villes = { NUMBER($n) ->
   *[one] une ville *[many] de villes
   *[other] des villes }
#~ ^^^^^^^^
#= each of two selectors has its own default
outer = { $a ->
    [x] { $b ->
        [one] un
       *[other] des
    }
   *[y] { $b ->
       *[other] des
    }
} et { $c ->
   *[other] d’autres
}
#= a star in the text, and two defaults in a comment
# a = { $n ->
#    *[one] une
#    *[other] des
# }
note = { $n ->
    [one] *[une] note
   *[other] des notes *[voir plus bas]
}
