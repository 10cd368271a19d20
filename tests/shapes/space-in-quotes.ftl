#= both ends, several languages, in an attribute
#- locales/it/app.ftl
one = Leggi « { $title } »
#~          ^^
#~                      ^^
#- locales/de/app.ftl
one = „ { $title }“ lesen
#~    ^^
    .title = „Palermo “ lesen
#~                   ^^
#- locales/el/app.ftl
one = Διαβάστε «Παλέρμο »
#~                     ^^
#- locales/es/app.ftl
one = Lea “ { $title }”
#~        ^^
#= French, marks side by side, other uses of a mark
#- locales/en/app.ftl
key = Press a and ‘ to write á
#- locales/de/app.ftl
one = „Rom“ und „Kiel“, »Palermo« und ‚Bonn‘
#- locales/fr/app.ftl
one = Lire « Palerme »
#- locales/es/app.ftl
one = Lea “{ $title }“ para la clave “{ $key }“
