#= full, a variable, an attribute
#- locales/en/app.ftl
# max-length: 4
a = Save
#~  ^^^^
# $name (max 10): the city
# max-length: 17
b = Go to { $name }
#~  ^^^^^^^^^^^^^^^
# max-length: 10
c =
    .label = Save city
#~           ^^^^^^^^^
#= room left, too long already, a translation
#- locales/en/app.ftl
# max-length: 10
a = Save it
# max-length: 3
b = Save
#~  ^^^^ too-long
#- locales/fr/app.ftl
a = Sauvegarde
#= nothing but what is put in
#- locales/en/app.ftl
# $n (max 10): how many
# max-length: 10
a = { $n }
