#= Italian and French, before a tag
#- locales/it/app.ftl
one = Il nome dell’ ente
#~            ^^^^^^
two = L' amico
#~    ^^^
#- locales/fr/app.ftl
one = Lire l’ article
#~         ^^^
    .title = Il faut qu’ on parte
#~                   ^^^^
#= right, other words, quotations
#- locales/it/app.ftl
one = Il nome dell’ente, un po’ di pane
#- locales/fr/app.ftl
one = « l’ » ou ‘d’ et l’article
#= before what is put in
#- locales/it/app.ftl
a = Nell’ { $city } e l’{ $name }
#~  ^^^^^^
#- locales/fr/app.ftl
a = Le nom d’ { $city } et l’{ $name }
#~         ^^^
