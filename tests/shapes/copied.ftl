#= sentences, in an attribute, all variants, over lines, with other blanks (escaped)
#- locales/en/app.ftl
save = Save your changes
find = Find
    .title = Find a city near you
count = { $n ->
    [one] One city was found
   *[other] { $n } cities were found
}
long =
    Cities join freely.
    They leave freely.
hello = Welcome to our city, { $name }
#- locales/fr/app.ftl
save = Save your changes
#~     ^^^^^^^^^^^^^^^^^
find = Trouver
    .title = Find a city near you
#~           ^^^^^^^^^^^^^^^^^^^^
count = {$n ->
#~      ^
    [one]   One city was found
    *[other] {$n} cities were found
}
long = Cities join freely.\r
#~     ^
        They leave freely.\r
hello =
    Welcome to our city, {$name}
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= where a ledger says what is meant, a single word counts as well (on disk)
#- locales/en/app.ftl
options = Options
more = Read more
same = Harbour days
#- locales/fr/app.ftl
options = Options
#~        ^^^^^^^
more = Read more
#~     ^^^^^^^^^
same = Harbour days
#- locales/.ledger/fr/app.ftl
# 83b794145c0c
more = Read more

# 246b16b28b72 same
same = Harbour days
#= names, in one language only
#- locales/en/app.ftl
place = San Marino
#- locales/fr/app.ftl
place = San Marino
#~      ^^^^^^^^^^
#= words, numbers, addresses, terms, placeables, capitals; what several languages keep; what is not for translation
#- locales/en/app.ftl
word = Options
number = 2,024
address = https://example.org/help
mail = help@example.org
-brand = City network
mix = { -brand } { $n }
code = <b>PDF</b>
place = Moving Cities blog
size = { $kb } KB ({ $b } bytes)
find =
    .style = width: 20em
    .accesskey = F
## Not for translation
key = The quick brown fox
#- locales/fr/app.ftl
word = Options
number = 2,024
address = https://example.org/help
mail = help@example.org
-brand = City network
mix = { -brand } { $n }
code = <b>PDF</b>
place = Moving Cities blog
size = { $kb } KB ({ $b } bytes)
find =
    .style = width: 20em
    .accesskey = F
key = The quick brown fox
#- locales/de/app.ftl
place = Moving Cities blog
size = { $kb } KB ({ $b } bytes)
#- locales/it/app.ftl
place = Il blog delle città
size = { $kb } KB ({ $b } byte)
#= other capitals, one word that differs, one form that differs
#- locales/en/app.ftl
save = Save your changes
find = Find a city
count = { $n ->
    [one] One city was found
   *[other] { $n } cities were found
}
#- locales/de/app.ftl
save = Save Your Changes
find = Find a Stadt
count = { $n ->
    [one] One city was found
   *[other] { $n } Städte gefunden
}
#= the English but for its capitals; a copyright line
#- locales/en/app.ftl
near = Download this file
names = Open Street Map
rights = © 2024 Portolan
all = © 2024 Portolan. All rights reserved.
#- locales/fr/app.ftl
near = download this file
#~     ^^^^^^^^^^^^^^^^^^
names = OPEN STREET MAP
rights = © 2024 Portolan
all = © 2024 Portolan. All rights reserved.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
