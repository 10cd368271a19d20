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
