#= counting forms of Italian and of Polish with an ordinal selector, English ordinal forms with NUMBER
#- locales/en/app.ftl
a = { NUMBER($n) ->
#~    ^^^^^^^^^^
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
#- locales/it/app.ftl
b = { NUMBER($n, type: "ordinal") ->
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    [one] Il { $n }
   *[other] I { $n }
}
#- locales/pl/app.ftl
c =
    .title = { NUMBER($n, type: "ordinal") ->
#~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        [one] { $n }.
        [few] { $n }.
       *[many] { $n }.
    }
#= right for its type; one strange form alone is another rule's
#- locales/en/app.ftl
a = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
b = { $n ->
    [one] one
    [two] two
#~   ^^^ unknown-plural-form
   *[other] many
}
