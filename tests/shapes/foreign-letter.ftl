#= read as another country’s, another keyboard
#- locales/en/app.ftl
key = A very old key
    .title = It is ready
town = A town
#- locales/fr/app.ftl
key = Une clé trčs ancienne
#~            ^^^^
    .title = C’est prłt
#~                 ^^^^
#- locales/it/app.ftl
town = Una cittã nuova
#~         ^^^^^
#- locales/pl/app.ftl
town = zwykłī dom
#~     ^^^^^^
#= names, and words that the English has
#- locales/en/app.ftl
name = Łódź, by smørrebrød
#- locales/it/app.ftl
name = Łódź, smørrebrød
