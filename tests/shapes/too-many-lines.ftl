#= three lines, a variant, an attribute
#- locales/en/app.ftl
# max-lines: 2
a =
    One
#~  ^
    two
    three
# max-lines: 1
b = { $n ->
    [one] One
   *[other] More
}
# max-lines: 1
c =
    .label = Save
#- locales/fr/app.ftl
b = { $n ->
    [one] Une
   *[other] Plus
#~          ^
       encore
}
c =
    .label =
        Tout
#~      ^
        enregistrer
#= as many as allowed, lines between variants
#- locales/en/app.ftl
# max-lines: 2
a =
    One
    two
# max-lines: 1
b =
    { $n ->
        [one] One
       *[other] More
    }
