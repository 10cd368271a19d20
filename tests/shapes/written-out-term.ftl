#= in an attribute, in one variant, with an English name that this language changes
#- locales/en/app.ftl
-brand = City Network
-guide = City Guide
row = Row
    .title = Open { -brand }
count = { $n ->
    [one] One page of { -brand }
   *[other] { $n } pages of { -brand }
}
help = Help of { -guide }
#- locales/fr/app.ftl
-brand = City Network
-guide = Guide des villes
row = Ligne
    .title = Ouvrir City Network…
#~                  ^^^^^^^^^^^^
count = { $n ->
    [one] Une page de City Network
#~                    ^^^^^^^^^^^^
   *[other] { $n } pages
}
help = L’aide de City Guide
#~               ^^^^^^^^^^
#= part of a longer word, an address, the term in place of the name, a short name
#- locales/en/app.ftl
-brand = Network
-tag = Go
a = About { -brand }
b = See { -brand }
c = Read { -brand }
d = Say { -tag }
#- locales/fr/app.ftl
-brand = Network
-tag = Go
a = À propos des Networks
b = Voir city.org/Network
c = Lire { -brand }
d = Dire Go
#= beside its own reference, in another variant, in capitals, with an ending
#- locales/en/app.ftl
-brand = Portolan
both = About { -brand }
variant = { $n ->
    [one] One { -brand }
   *[other] { $n } { -brand }
}
capitals = Use { -brand }
ending = Of { -brand }
#- locales/it/app.ftl
-brand = Portolan
both = { -brand } e Portolan
#~                  ^^^^^^^^
variant = { $n ->
    [one] Un { -brand }
   *[other] { $n } Portolan
#~                 ^^^^^^^^
}
capitals = Usa PORTOLAN
#~             ^^^^^^^^
#- locales/pl/app.ftl
-brand = Portolan
ending = O Portolanie
#~         ^^^^^^^^^^
#- locales/de/app.ftl
-brand = Portolan
ending = Das Handbuch Portolans
#~                    ^^^^^^^^^
#= written out in English too, another word, an address
#- locales/en/app.ftl
-brand = Portolan
both = { -brand } is Portolan
other = Of { -brand }
address = See { -brand }
#- locales/pl/app.ftl
-brand = Portolan
both = { -brand } to Portolan
other = O portolanach i Portolanowicze
address = Zobacz www.Portolan.example/Portolanie
