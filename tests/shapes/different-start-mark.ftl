#= lost, added, another one
#- locales/en/app.ftl
more = … and many more
rest = and the rest
item = – the first city
plus = + one city
#- locales/fr/app.ftl
more = et bien d’autres
#~     ^^
rest = … et le reste
#~     ^
item = la première ville
#~     ^^
plus = une ville de plus
#~     ^^^
#= bullets and dashes are alike, Spanish marks and quotation marks do not count
#- locales/en/app.ftl
item = - the first city
ask = Where do you live?
say = “Where to?” they asked
#- locales/es/app.ftl
item = • la primera ciudad
ask = ¿Dónde vive?
say = Preguntaron: “¿Adónde?”
