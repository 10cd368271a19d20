#= dropped, changed, another option, the time lost
#- locales/en/app.ftl
a = { NUMBER($n, maximumFractionDigits: 1) } MB
b = { DATETIME($d, dateStyle: "short") }
c = { NUMBER($n, style: "percent") }
d = At { DATETIME($d, timeStyle: "short") } on { DATETIME($d, dateStyle: "long") }
e = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
   *[other] { $n }th
}
#- locales/fr/app.ftl
a = { $n } Mo
#~    ^^
b = { NUMBER($d) }
#~    ^^^^^^^^^^
c = { NUMBER($n) }
#~    ^^^^^^^^^^
d = Le { DATETIME($d, dateStyle: "long") }
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
e = { $n ->
#~    ^^
    [one] { $n }er
   *[other] { $n }e
}
#= fields in another order and another width, calls in another order, `NUMBER` in a selector
#- locales/en/app.ftl
a = { DATETIME($d, month: "long", day: "numeric") }
b = At { DATETIME($d, timeStyle: "short") } on { DATETIME($d, dateStyle: "long") }
c = { NUMBER($n) ->
    [one] a
   *[other] b
}
d = { $n } is { NUMBER($n) }
#- locales/fr/app.ftl
a = { DATETIME($d, day: "2-digit", month: "numeric") }
b = Le { DATETIME($d, dateStyle: "short") } à { DATETIME($d, timeStyle: "short") }
c = { $n ->
    [one] a
   *[other] b
}
d = { $n } est { $n }
#= a place in a row where the English counts, not where it has no forms
#- locales/en/app.ftl
found = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
step = Step { $n }
#- locales/fr/app.ftl
found = { NUMBER($n, type: "ordinal") ->
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    [one] { $n }er
   *[other] { $n }e
}
step = { NUMBER($n, type: "ordinal") ->
    [one] { $n }re étape
   *[other] { $n }e étape
}
