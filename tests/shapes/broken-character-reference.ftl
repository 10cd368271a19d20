#= names, numbers, and an end that is missing
a = Kosten &euros; und &#0; Gebühren
#~         ^^^^^^^
#~                     ^^^^
b = { $n ->
    [one] one &nbsp place
#~            ^^^^^
   *[other] many&#160 places
#~              ^^^^^
}
c =
    .title = &#x110000; nothing
#~           ^^^^^^^^^^
#= what is a reference, and what is none
a = Rights &amp; duties &#233; &#xE9; &hellip; &zwnj;
b = AT&T, R&D; Q & A, a&b
c = ?a=1&b=2
#= part of an address, where `&` parts what is asked for
a = Voir https://example.org/?a=1&copy=3
#~                               ^^^^^
