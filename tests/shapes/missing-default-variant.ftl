#= one variant, several, none of them the usual one, in an attribute
one = { $n ->
#~      ^^
    [other] { $n } villes
}
own = { $gender ->
#~      ^^^^^^^
    [masculine] Il
    [feminine] Elle
}
find = Trouver
    .title = { NUMBER($n, type: "ordinal") ->
#~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        [one] la première
        [other] la { $n }e
    }
#= in the inner one, in the outer one, in a term, CRLF (escaped)
inner = { $a ->\r
   *[x] { $b ->\r
#~        ^^
        [y] Πόλη\r
        [other] Χώρα\r
    }\r
}\r
outer = { $a ->\r
#~        ^^
    [x] { $b ->\r
       *[y] Πόλη\r
    }\r
}\r
-brand = { $case ->\r
#~         ^^^^^
    [dative] πόλη\r
}\r
#= no variants, on one line or below; on the same line as the text
none = { $n -> }
#~       ^^
below = Größe { $n ->
#~              ^^
}
behind = Größe und { -brand.gender ->
#~                   ^^^^^^^^^^^^^
    [neuter] es
} und mehr
#= a default that is not the last, the only one, in each of two
first = { $n ->
   *[one] une ville
    [other] { $n } villes
}
only = { $n ->
   *[other] x
}
deep = { $a ->
   *[x] { $b ->
       *[y] z
    }
}
#= the star at another place, or two of them, are other faults
inside = { $n ->
    [*other] x
}
apart = { $n ->
    * [other] x
}
two = { $n ->
   *[one] x
   *[other] y
}
