#= in a word, before a placeable, before a quotation
a = L'adresse
#~   ^
b = d'{ $city }
#~   ^
c = l'« autre »
#~   ^
#= other marks that look like one
a = L‘adresse
#~   ^
b = l´eau et l`air
#~   ^
#~            ^
#= at the end of a word
#- locales/el/app.ftl
a = Κατ' αρχάς
#~     ^
#- locales/en/app.ftl
b = The cities' answer
#~            ^
#= right ones, quotations, code, addresses
a = L’adresse
b = On dit 'ville' ici
c = Voir https://example.org/l'eau
d = f('x')'s
#= a quotation that ends, minutes and feet, a word behind what is put in
#- locales/de/app.ftl
a = „Er sagte 'nein'“
b = „{ $a }'“ und { $m }' und { $feet }'{ $inches }
c = { $name }'s Liste, d'“Evian”
#~           ^
#~                      ^
#= the end of a quotation in a quotation, and code
a = Tapez <code>l'x</code>, puis `d'x`
#- locales/de/app.ftl
a = Das ist „die ‚Datei‘“
#= one that stands for an Italian accent, which another rule finds
#- locales/it/app.ftl
a = E' tardi
b = Non si puo'
