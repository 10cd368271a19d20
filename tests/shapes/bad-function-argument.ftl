#= number of values, text for a number, unknown options and values, what does not go together
a = { NUMBER() }
#~    ^^^^^^^^
b = { NUMBER($a, $b) }
#~    ^^^^^^^^^^^^^^
c = { NUMBER("12") }
#~           ^^^^
d = { DATETIME($d, month: "log") }
#~                        ^^^^^
e = { DATETIME($d, dateStyle: "short", hour: "numeric") }
#~                                     ^^^^^^^^^^^^^^^
f = { NUMBER($n, minimumFractionDigits: 99999999999999) }
#~                                      ^^^^^^^^^^^^^^
g = { NUMBER($n, maximumFractionDigits: "2") }
#~                                      ^^^
h = { NUMBER($n, style: "currency", currency: "euro") }
#~                                            ^^^^^^
i = { NUMBER($n, minimumFractionDigits: 3, maximumFractionDigits: 1) }
#~               ^^^^^^^^^^^^^^^^^^^^^^^^
j = { PLATFORM($x) }
#~    ^^^^^^^^^^^^
k = { NUMBER($n, type: "ordinals") ->
#~                     ^^^^^^^^^^
   *[other] x
}
l = { NUMBER($n, useGrouping: 2) }
#~                            ^
#= all that is right, and what the English has as well
#- locales/en/app.ftl
a = { NUMBER($n, month: "long") }
#~               ^^^^^
b = { DATETIME($d) }
#- locales/fr/app.ftl
a = { NUMBER($n, month: "long") }
b = { DATETIME($d, weekday: "long", hour12: 0) } { NUMBER(3.5, useGrouping: "false", unit: "day", style: "unit") }
c = { PLATFORM() ->
   *[other] x
}
