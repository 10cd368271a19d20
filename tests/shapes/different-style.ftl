#= units, properties, and what is no style
#- locales/en/app.ftl
a =
    .style = width: 40em
b =
    .style = width: 40em; height: 2em
c =
    .style = width: 40em
#- locales/fr/app.ftl
a =
    .style = width: 40px
#~           ^^^^^^^^^^^
b =
    .style = width: 40em
#~           ^^^^^^^^^^^
c =
    .style = large
#~           ^^^^^
#= other numbers, another order
#- locales/en/app.ftl
a =
    .style = width: 40em; height: 2em;
#- locales/fr/app.ftl
a =
    .style = height: 3.5em; width: 48em
