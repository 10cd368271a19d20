#= in an attribute, in a variant, in a placeable of a placeable, as an argument
search =
    .label = Chercher
help = Aide
    .title = Appuyez sur { search }
#~                         ^^^^^^
count = { $n ->
    [one] Une { search }
#~              ^^^^^^
   *[other] { { search } }
#~              ^^^^^^
}
number = { NUMBER(search) }
#~                ^^^^^^
-terme = Le { search }
#~            ^^^^^^
#= the translation lost the text; the message refers to itself; another file has it
#- locales/en/app.ftl
save = Save
    .title = Keep
help = Press { save }.
self =
    .a = B
    .b = { self.a }
#- locales/en/other.ftl
far =
    .label = Far
near = { far.label }
#- locales/el/app.ftl
save =
    .title = Κρατήστε
help = Πατήστε { save }.
#~               ^^^^
self =
    .a = Β
    .b = { self }
#~         ^^^^
#- locales/el/other.ftl
far =
    .label = Μακριά
near = { far }
#~       ^^^
#= in the files of a bundle, once in English and once in the translation
#- portolan.toml
[bundle.all]
files = ["app", "other"]
#- locales/en/app.ftl
help = Press { save }.
#~             ^^^^
#- locales/en/other.ftl
save =
    .label = Save
#- locales/fr/app.ftl
help = Appuyez sur { save }.
#~                   ^^^^
#- locales/fr/other.ftl
save =
    .label = Enregistrer
#= an attribute, a text that is empty on purpose, a term, a message that is not there
search =
    .label = Chercher
empty = {""}
    .label = Rien
-terme = terme
    .genre = masculin
help = { search.label }{ empty }{ -terme }{ gone }
by = { -terme.genre ->
   *[masculin] le { -terme }
}
#= of two messages of one name the first counts
save = Enregistrer
    .label = E
save =
    .label = F
help = { save }
