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
#= part of a longer word, an address, a term besides the name, a short name
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
c = Lire Network de { -brand }
d = Dire Go
