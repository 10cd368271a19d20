#= the second of two, in an attribute, in a selector, without any comment
#- locales/en/app.ftl
# $city (text): the city
a = About { $city }
# $city (text): the city
b = See { $city }
# $city (text): the city
c = { $city } of { $country }
#~                 ^^^^^^^^
# $name: the name
d = { $name }
    .title = By { $author }
#~                ^^^^^^^
# $n: how many
e = { $n } { $size ->
#~           ^^^^^
    [big] towns
   *[small] villages
}
f = Hello { $reader }
#~          ^^^^^^^
#= a file without such comments, a translation
#- locales/en/app.ftl
# The city
a = About { $city }
b = See { $city }
#- locales/fr/app.ftl
# $city (text): la ville
a = À propos de { $city }
# $city (text): la ville
b = Voir { $name }
