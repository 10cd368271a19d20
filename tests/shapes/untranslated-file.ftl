#= all of a file
#- locales/en/a.ftl
a = one city
b = two cities
c = three cities
d = four cities
e = five cities
f = six cities
g = seven cities
h = eight cities
i = nine cities
j =
    .title = ten cities
k = eleven cities
#- locales/fr/a.ftl
a = one city
#~  ^^^^^^^^
b = two cities
c = three cities
d = four cities
e = five cities
f = six cities
g = seven cities
h = eight cities
i = nine cities
j =
    .title = ten cities
#- locales/it/a.ftl
a = una città
b = two cities
#~  ^^^^^^^^^^
c = three cities
d = four cities
e = five cities
f = six cities
g = seven cities
h = eight cities
i = nine cities
j =
    .title = ten cities
k = eleven cities
#= nine in ten, with one name, and single words
#- locales/en/a.ftl
a = Rome
b = two cities
c = three cities
d = four cities
e = five cities
f = six cities
g = seven cities
h = eight cities
i = nine cities
j = ten cities
k = eleven cities
l = twelve cities
#- locales/de/a.ftl
a = Rom
b = two cities
#~  ^^^^^^^^^^
c = three cities
d = four cities
e = five cities
f = six cities
g = seven cities
h = eight cities
i = nine cities
j = ten cities
k = eleven cities
l = twelve cities
#= too few to tell, or half of them
#- locales/en/a.ftl
a = one city
b = two cities
c = three cities
#- locales/fr/a.ftl
a = one city
b = two cities
c = three cities
#- locales/en/b.ftl
k = one town
l = two towns
#- locales/fr/b.ftl
k = un bourg
l = two towns
