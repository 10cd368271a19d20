#= a tab, a line separator, wide and thin ones (escaped)
a = Ville\tet port
#~       ^
b = Ville\u{2028}et port
#~       ^
c = 10\u{2009}km et\u{3000}plus
#~    ^
#~          ^
d = Ville\u{2003}port
#~       ^
#= no-break spaces, literals, what English has (escaped)
#- locales/en/app.ftl
same = A{ "\u{2003}" }b
#- locales/fr/app.ftl
a = Vraiment\u{202F}? Oui\u{A0}: ici
b = A{ "\u{2003}" }b
same = A\u{2003}b
