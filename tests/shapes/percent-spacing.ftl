#= missing in French, German and Spanish
share = Plus de 50% des villes et { $share }% ici
#~              ^^^
#~                                  ^^^^^^^^^
#- locales/de/app.ftl
share = Mehr als 12,5% der Städte
#~               ^^^^^
#= one too many in Italian and English
#- locales/it/app.ftl
share = Più del 50 % delle città
#~              ^^^^
#= right ones, placeholders, escapes in addresses (escaped)
share = Plus de 50\u{A0}% des villes
code = Écrire 5%20 ou %s
#- locales/it/app.ftl
share = Più del 50% delle città
#= nearly all of a file; a file with both
#- locales/fr/app.ftl
a = Plus de 50% des villes
#~          ^^^
b = Plus de 60% des villes
c = Plus de { $share }% des villes
#- locales/fr/other.ftl
a = Plus de 50% des villes
#~          ^^^
b = Plus de 60% des villes
#~          ^^^
c = Plus de 70% des villes
#~          ^^^
d = Plus de 80 % des villes
