#= lost at the end, lost at the beginning, added at the end
#- locales/en/app.ftl
or = { " " }or{ " " }
and = and{ " " }
until = until
#- locales/fr/app.ftl
or = { " " }ou
#~          ^^
and = et
#~    ^^
until = jusqu’à{ " " }
#~               ^^^
#= lost in one form
#- locales/en/app.ftl
left = { $n ->
    [one] a seat{ " " }
   *[other] seats{ " " }
}
#- locales/fr/app.ftl
left = { $n ->
    [one] une place
#~            ^^^^^
   *[other] places{ " " }
}
#= the same edges, an empty English text, and edges that only some forms have
#- locales/en/app.ftl
or = { " " }or
none = { "" }
some = { $n ->
    [one] a{ " " }
   *[other] b
}
#- locales/fr/app.ftl
or = { " " }ou
none = { " de" }
some = { $n ->
    [one] a
   *[other] b{ " " }
}
