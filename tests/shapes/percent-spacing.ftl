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
