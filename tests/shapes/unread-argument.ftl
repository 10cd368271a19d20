#= a term without selectors, a wrong name, the second of two, a number
#- locales/pl/app.ftl
-plain = Sieć
-network = { $case ->
   *[nom] Sieć
    [gen] Sieci
}
a = { -plain(case: "gen") }
#~           ^^^^^^^^^^^
b = { -network(cas: "gen") }
#~             ^^^^^^^^^^
c =
    .title = { -network(case: "gen", number: "plural") }
#~                                   ^^^^^^^^^^^^^^^^
d = { -plain(count: 3) }
#~           ^^^^^^^^
#= read through a message, read in an inner selector
#- locales/pl/app.ftl
word = { $case ->
   *[nom] Sieć
    [gen] Sieci
}
-network = { word } { $size ->
    [big] { $case ->
       *[nom] A
        [gen] B
    }
   *[small] C
}
a = { -network(case: "gen", size: "big") }
