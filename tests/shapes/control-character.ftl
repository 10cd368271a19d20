#= old ones, in an attribute, a comment, an id, junk (escaped)
bell = Ein\u{7}s
#~        ^
    .title = Größe\u{7F}n
#~                ^
# Ein \u{1B}[1mKommentar
#~    ^
note = x
ab\u{0}c = x
#~^
\u{C}seite = x
#~|^
#= of another encoding, of an icon font, tags that spell a text, annotations (escaped)
dots = Und so weiter\u{85}
#~                  ^
icon = { "\u{E001}" } Suche
#~        ^
tags = Hallo\u{E0068}\u{E0069}
#~          ^
#~           ^
note = \u{FFF9}Text\u{FFFB}
#~     ^
#~          ^
plane = \u{F0001}\u{10FFFD}
#~      ^
#~       ^
#= variation selectors in a row, one of them hides a letter (escaped)
same = 🙂\u{FE0F}\u{FE0F}\u{FE0F}
#~      ^^^
text = 🙂\u{E0158}\u{E0155}\u{E015C}\u{E015C} Wien
#~      ^^^^
mixed = \u{FE0E}\u{FE01}\u{E0101}Wien\u{FE00}\u{FE01}\u{FE02}
#~      ^^^
#~             ^^^
#= a flag with a tag too many, or too few (escaped)
more = 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\u{E0067}
#~            ^
less = 🏴\u{E0067}\u{E0062}\u{E007F}
#~      ^
#~       ^
#~        ^
#= the flags of Scotland and Wales, signs with one selector, tabs, CRLF (escaped)
flags = 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} ou 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}\r
signs = ❤\u{FE0F}❤\u{FE0F}❤\u{FE0E} 葛\u{E0100}城\r
tab = eins\tzwei\r
wide = «\u{A0}eins\u{A0}», \u{2028}\r
#= bytes that are not UTF-8 are another fault (escaped)
city = Li\xE8ge
