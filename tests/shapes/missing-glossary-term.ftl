#= another word, in each of several languages
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "asylum"
fr = ["asile"]
el = ["άσυλο"]
pl = ["azyl"]
[[term]]
source = "residence permit"
fr = ["titre de séjour"]
de = ["Aufenthaltstitel"]
#- locales/en/app.ftl
ask = To ask for asylum
show = Show your <b>residence permits</b>
count = { $n ->
    [one] { $n } residence permit
   *[other] { $n } residence permits
}
#- locales/fr/app.ftl
ask = Demander refuge
#~    ^^^^^^^^^^^^^^^
show = Présentez vos <b>titres de séjour</b>
count = { $n ->
    [one] { $n } titre de séjour
   *[other] { $n } titres
}
#- locales/el/app.ftl
ask = Να ζητήσω προστασία
#~    ^^^^^^^^^^^^^^^^^^^
show = Δείξτε τις άδειές σας
#- locales/pl/app.ftl
ask = Prośba o ochronę
#~    ^^^^^^^^^^^^^^^^
#- locales/de/app.ftl
show = Zeigen Sie Ihre <b>Papiere</b>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
count = { $n ->
#~      ^
    [one] { $n } Papier
   *[other] { $n } Papiere
}
#= inflected, in a compound, with words in between
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "asylum"
de = ["Asyl"]
pl = ["azyl"]
el = ["άσυλο"]
[[term]]
source = "safe pathway"
fr = ["voie sûre"]
#- locales/en/app.ftl
law = Law of asylum
ways = Safe pathways
#- locales/de/app.ftl
law = Asylrecht
#- locales/pl/app.ftl
law = Prawo do azylu
#- locales/el/app.ftl
law = Δίκαιο του ασύλου
#- locales/fr/app.ftl
ways = Des voies légales et sûres
#= a longer term, a name in English, and what a term says
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "policy"
fr = ["politique"]
[[term]]
source = "policy brief"
fr = ["note d’orientation"]
[[term]]
source = "pact"
fr = ["pacte"]
#- locales/en/app.ftl
brief = A policy brief
title = Read “Alternatives in Policy”
-eu = EU Pact
pact = The pact
#- locales/fr/app.ftl
brief = Une note d’orientation
title = Lire « Alternatives in Policy »
-eu = Pacte de l’UE
pact = { -eu }
#= one form of several has another word, and irregular forms
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "city"
es = ["ciudad"]
pl = ["miasto"]
fr = ["ville"]
#- locales/en/app.ftl
count = { $n ->
    [one] A city
   *[other] { $n } cities
}
in = In the city
write = Write to city@example.org, see https://example.org/city
#- locales/es/app.ftl
count = { $n ->
    [one] Una ciudad
   *[other] { $n } pueblos
#~            ^^^^^^^^^^^^
}
#- locales/pl/app.ftl
in = W mieście
#- locales/fr/app.ftl
write = Écrivez à city@example.org, voir https://example.org/city
