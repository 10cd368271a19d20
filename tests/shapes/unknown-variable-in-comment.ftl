#= no variables, a slip, the second line
#- locales/en/app.ftl
# $name: who
#~^^^^^
a = Hello
# $citty (text): the city
#~^^^^^^
b = About { $city }
# $n (number): how many
# $m (number): of all
#~^^
c = { $n } found
#= prices, a variable of a message it refers to, a translation, a free comment
#- locales/en/app.ftl
# It costs $5 or US$ten
a = Buy
# $city: the city
b = { c }
# $city: the city
c = About { $city }

# $free is not about a message

d = D
#- locales/fr/app.ftl
# $old: la ville
a = Acheter
