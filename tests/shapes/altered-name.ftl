#= other capitals, other marks, a translation
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "City-ID"
do-not-translate = true
[[term]]
source = "Moving Cities"
do-not-translate = true
#- locales/en/app.ftl
card = Your City-ID card
see = See Moving Cities
link =
    .title = Moving Cities
#- locales/fr/app.ftl
card = Votre carte City-id
#~                 ^^^^^^^
see = Voir Villes en mouvement
#~    ^^^^^^^^^^^^^^^^^^^^^^^^
link =
    .title = Moving-Cities
#~           ^^^^^^^^^^^^^
#= as it is, in a term, or not a name in the English
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "Moving Cities"
do-not-translate = true
#- locales/en/app.ftl
-moving = Moving Cities
see = See Moving Cities
move = Moving cities is hard
#- locales/fr/app.ftl
-moving = Moving Cities
see = Voir { -moving }
move = Déplacer des villes est difficile
#= in one form of several, and beside the right one
#- portolan.toml
glossary.file = "locales/glossary.toml"
#- locales/glossary.toml
[[term]]
source = "City-ID"
do-not-translate = true
#- locales/en/app.ftl
one = { $n ->
    [one] A City-ID
   *[other] { $n } City-ID cards
}
two = A City-ID
site = A City-ID, see city-id.example.org
#- locales/it/app.ftl
one = { $n ->
    [one] Una City-ID
   *[other] { $n } carte City ID
#~                       ^^^^^^^
}
two = City-ID o City id
#~              ^^^^^^^
site = City-ID, vedi city-id.example.org
