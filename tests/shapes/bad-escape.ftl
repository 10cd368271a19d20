#= of other languages, paths, numbers that are too short
line = Eins{ "\n" }zwei
#~            ^^
path = In { "C:\temp" }
#~             ^^
short = Caf{ "\u" }
#~            ^^
hex = Caf{ "\xE9" }
#~          ^^
quote = L{ "\'" }eau
#~          ^^
#= half of a pair, beyond the last character
pair = Ein { "\uD83D\uDE00" } Gesicht
#~            ^^^^^^
#~                  ^^^^^^
beyond = Ein { "\U110000" } Zeichen
#~              ^^^^^^^^
wide = Ein { "\U1F60" } Zeichen
#~            ^^^^^^
#= in a selector, an argument, a variant, an attribute, a term
select = { "\d" ->
#~          ^^
   *[other] x
}
date = { DATETIME($day, pattern: "dd\.MM") }
#~                                  ^^
form = { $n ->
    [one] Straße { "\ü" }
#~                  ^^
   *[other] x
}
find = Suche
    .title = { "\s" }
#~              ^^
-brand = { "\u00g9" }
#~          ^^^^
#= at the end of a line, right after junk, in the last line
-junk
open = { "Text \
#~             ^
last = { "\ " }
#~        ^^
#= escapes that there are
back = { "\\n" } und { "C:\\temp" }
quote = { "\"" }
four = { "\u00a0\u00E9\u0000" }
six = { "\U01F600\U10FFFF" }
twice = { "\\\"\\" }
#= outside of quotes a backslash is a letter
path = C:\temp\neu
code = \u00e
# Eine Zeile mit { "\n" } steht in einer Bemerkung.
note = x
