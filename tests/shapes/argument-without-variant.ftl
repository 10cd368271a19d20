#= a wrong value, another language's word, an inner selector
#- locales/pl/app.ftl
-network = { $case ->
   *[nom] Sieć
    [gen] Sieci
}
-deep = { $size ->
    [big] { $case ->
       *[nom] A
        [gen] B
    }
   *[small] C
}
a = { -network(case: "genn") }
#~                   ^^^^^^
b = { -network(case: "dative") }
#~                   ^^^^^^^^
c = { -deep(size: "huge", case: "gen") }
#~                ^^^^^^
#= the default has that key, the value is shown, the key is in one of two selectors
#- locales/pl/app.ftl
-network = { $case ->
   *[nom] Sieć
    [gen] Sieci
}
-shown = { $case ->
   *[nom] Sieć { $case }
    [gen] Sieci
}
-twice = { $case ->
   *[nom] Sieć
    [gen] Sieci
} { $case ->
   *[nom] A
    [loc] B
}
a = { -network(case: "nom") }
b = { -shown(case: "xyz") }
c = { -twice(case: "loc") }
#= a number, unless the keys are plural forms or numbers
#- locales/fr/app.ftl
-brand = { $art ->
    [le] le Portolan
   *[de] de Portolan
}
-city = { $n ->
    [one] ville
   *[other] villes
}
-place = { $n ->
    [1] premier
   *[2] second
}
a = { -brand(art: 1) }
#~                ^
b = { -city(n: 1) } { -place(n: 1.0) } { -place(n: 3) }
#~                                                 ^
