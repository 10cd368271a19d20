#= look-alikes, also inflected, in several words, in one variant
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "reception"
fr = ["accueil"]
forbidden.fr = ["réception"]
[[term]]
source = "focal point"
es = ["persona de contacto"]
forbidden.es = ["punto focal"]
[[term]]
source = "policy"
pl = ["polityka"]
forbidden.pl = ["polisa"]
#- locales/en/app.ftl
plan = Reception of people
point = Our focal points
none = Without policies
#- locales/fr/app.ftl
plan = { $n ->
    [one] Accueil
   *[other] Des réceptions
#~              ^^^^^^^^^^
}
#- locales/es/app.ftl
point = Nuestros puntos focales
#~               ^^^^^^^^^^^^^^
#- locales/pl/app.ftl
none = Bez polisy
#~         ^^^^^^
#= where the English has another word, or it is the right one for another term
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "resettlement"
fr = ["réinstallation"]
forbidden.fr = ["relocalisation"]
[[term]]
source = "relocation"
fr = ["relocalisation"]
[[term]]
source = "mayor"
es = ["alcaldía"]
forbidden.es = ["mayor"]
#- locales/en/app.ftl
both = Resettlement and relocation
big = The larger part
#- locales/fr/app.ftl
both = Réinstallation et relocalisation
#- locales/es/app.ftl
big = La mayor parte
#= irregular forms, a compound, and the approved form beside it
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "migrant"
fr = ["personne migrante"]
forbidden.fr = ["migrant illégal"]
forbidden.pl = ["nielegalny imigrant"]
[[term]]
source = "asylum seeker"
fr = ["personne réfugiée"]
forbidden.fr = ["réfugiée"]
de = ["Asylsuchende"]
forbidden.de = ["Asylant"]
#- locales/en/app.ftl
who = Migrants
advice = Advice for asylum seekers
#- locales/fr/app.ftl
who = Personnes migrantes, migrants illégaux
#~                         ^^^^^^^^^^^^^^^^^
advice = Conseil aux personnes réfugiées
#- locales/pl/app.ftl
who = Nielegalni imigranci
#~    ^^^^^^^^^^^^^^^^^^^^
#- locales/de/app.ftl
advice = Asylantenberatung
#~       ^^^^^^^^^^^^^^^^^
