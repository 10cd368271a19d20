#= one CRLF among LF, in a comment, of a pasted attribute (escaped)
# Bouton\r
#~      ^
save = Enregistrer
close = Fermer
    .title = Fermer\r
#= most are CRLF (escaped)
save = Enregistrer\r
αποθήκευση\u{20}
#~         ^
close = Fermer\r
open = Ouvrir\r
#= as many of the one as of the other (escaped)
save = Enregistrer\r
#~                ^
close = Fermer
#= a carriage return alone: within a text, before another one, in a comment (escaped)
save = Enregistrer\rclose = Fermer
#~                ^
open = Ouvrir\r\r
#~           ^
#~            ^
# Le reste\rdes messages
#~        ^
last = Fin\r\
#~        ^
#= both at once, below lines that cannot be read (escaped)
??? rien\r
#~      ^
close = Fermer
more = Plus\rMoins
#~         ^
#= all lines end in one way, with an empty one and without the last; the signs in words (escaped)
save = Enregistrer\r
\r
close = { "\u{5C}u000D" } ou \u{5C}r\r
last = Fin\
#= all with LF; other signs that some programs take for a line end (escaped)
save = Enregistrer\u{85}
close = Fermer\u{2028}

last = Fin\
