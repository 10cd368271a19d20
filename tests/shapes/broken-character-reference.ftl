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
#= a space inside, and names that lack their end
a = Bonjour& nbsp;toi et 5 & #160; fois
#~         ^^^^^^^
#~                         ^^^^^^^
b = Le 5&ndash 6 mai, 5 &euro maintenant, caf&eacute noir
#~      ^^^^^^
#~                      ^^^^^
#~                                           ^^^^^^^
#= parameters of addresses, words and firms
a = Voir https://example.org/?a=1&copy=2&euro
b = Black&times, Tom & Jerry; vous & le; ?a=1&euro=2
