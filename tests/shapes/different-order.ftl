#= one at the end, terms, with comments and attributes
#- locales/en/app.ftl
one = One
two = Two
    .title = Two
three = Three
#- locales/fr/app.ftl
two = Deux
#~|^^^
    .title = Deux
three = Trois
# La première
one = Un
#- locales/el/app.ftl
one = Ένα
three = Τρία
#~|^^^^^
two = Δύο
#= within a group, terms, CRLF (escaped)
#- locales/en/app.ftl
-brand = Portolan\r
name = Name\r
\r
## Cities\r
\r
city = City\r
land = Land\r
#- locales/de/app.ftl
-brand = Portolan\r
name = Name\r
\r
## Städte\r
\r
land = Land\r
#~|^^^^
city = Stadt\r
#- locales/pl/app.ftl
name = Nazwa\r
#~|^^^^
-brand = Portolan\r
#= one that is missing, one that is more, groups in another order
#- locales/en/app.ftl
one = One
two = Two
three = Three

## Cities

city = City

## Lands

land = Land
#- locales/fr/app.ftl
one = Un
own = À nous
three = Trois

## Pays

land = Pays

## Villes

city = Ville
