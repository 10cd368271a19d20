#= not closed, not opened, closed by another
a = Ville (facultatif
#~        ^
b = Ville facultatif)
#~                  ^
c = Ville (facultatif]
#~        ^
#~                   ^
#= in one form only
a = { $n ->
    [one] { $n } ville (en tout
#~                     ^
   *[other] { $n } villes (en tout)
}
#= lists, smileys, marks that are spoken of, what English leaves open
#- locales/en/app.ftl
open = the first (of two
#~               ^
#- locales/fr/app.ftl
list = a) un 2) deux
smile = Bravo :) ou ;-(
mark = Le signe « ) » ou ‘)’
open = le premier (des deux
nested = Ville (port [sud])
