#= fluent.js
#- portolan.toml
[bundle.app]
files = ["app"]
runs-on = ["fluent.js"]
#- locales/en/app.ftl
a = { NUMBER($n, style: "percent") }
#~               ^^^^^^^^^^^^^^^^
b = { NUMBER($n, useGrouping: "false") }
#~                            ^^^^^^^
c = Since { $birthYear }
#~          ^^^^^^^^^^
d = Since { NUMBER($year, useGrouping: 0) } on { DATETIME($d, month: "long") }
#= fluent-rs
#- portolan.toml
targets = ["fr"]
[bundle.app]
files = ["app"]
runs-on = ["fluent-rs"]
#- locales/en/app.ftl
a = { NUMBER($n) }
#~    ^^^^^^^^^^
b = { DATETIME($d, dateStyle: "short") }
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
c = { NUMBER($n, minimumFractionDigits: 1) ->
#~               ^^^^^^^^^^^^^^^^^^^^^^^^
    [1] one
   *[other] more
}
d = In { $year }
#- locales/fr/app.ftl
e = { $n ->
    [one] { $n } ville
    [many] { $n } de villes
#~   ^^^^
   *[other] { $n } villes
}
#= Python
#- portolan.toml
[bundle.app]
files = ["app"]
runs-on = ["python"]
#- locales/en/app.ftl
a = { DATETIME($d, month: "long") }
#~                 ^^^^^^^^^^^^^
b = { NUMBER($n, type: "ordinal") ->
#~               ^^^^^^^^^^^^^^^
    [one] { $n }st
   *[other] { $n }th
}
c = { d }
#~    ^
d = { c }
#~    ^
#= Portolan's own, none, and a file of no bundle
#- portolan.toml
[bundle.app]
files = ["app"]
runs-on = ["portolan"]
[bundle.web]
files = ["web"]
#- locales/en/app.ftl
a = { DATETIME($d, month: "long") } { NUMBER($n, style: "percent") }
#- locales/en/web.ftl
b = { DATETIME($d, month: "long") }
#- locales/en/other.ftl
c = { $year }
