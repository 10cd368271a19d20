#= of a function as a selector, of a term, the third of three
order = { NUMBER($n, type: "ordinal", type: "cardinal") ->
#~                                    ^^^^
   *[other] x
}
term = Die { -stadt(fall: "dativ", fall: "dativ") }
#~                                 ^^^^
-stadt = Stadt
three = { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2, minimumFractionDigits: 3) }
#~                                                                       ^^^^^^^^^^^^^^^^^^^^^
#= over lines, in a variant of a variant, behind other letters, CRLF (escaped)
lines = { DATETIME($day,\r
    month: "long",\r
    month: "short"\r
#~  ^^^^^
) }\r
deep = { $a ->\r
   *[x] { $b ->\r
       *[y] Πόλη { NUMBER($n, style: "percent", style: "percent") }\r
#~                                              ^^^^^
    }\r
}\r
#= among many
many = { F($n, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, b: 1) }
#~                                                                         ^
#= another call, other names, without names, the same values
calls = { NUMBER($n, style: "percent") } von { NUMBER($m, style: "percent") }
names = { F($n, min: 1, Min: 1, mi: 1, min-: 1) }
plain = { F($n, $n, 1, 1) }
values = { F($n, min: "max", max: "max") }
inner = { F(G($n, min: 1), min: 1) }
