#= printf, JavaScript, shell, ICU, DTD
#- locales/en/app.ftl
a = Welcome to { $city }
b = Welcome to { $city }
c = Welcome to { $city }
d = Welcome to { $city }
e = Welcome to { $city }
f = Welcome to { $city }
#- locales/fr/app.ftl
a = Bienvenue à %s et %1$S, { $city }
#~              ^^
#~                    ^^^^
b = Bienvenue à $city, { $city }
#~              ^^^^^
c = Bienvenue à { 0 }, { $city }
#~                ^
d = Bienvenue à &cityName;, { $city }
#~              ^^^^^^^^^^
e = Bienvenue à %(city)s, { $city }
#~              ^^^^^^^^
f = Bienvenue : $t(city), { $city }
#~              ^^
#= prices, per cent, HTML entities, and what English has
#- locales/en/app.ftl
price = From ${ $price }
share = 50% of it
same = Write %s or $name
html = A&nbsp;b
select = { $n ->
    [0] None
   *[other] { NUMBER($n) }
}
#- locales/fr/app.ftl
price = Dès ${ $price }
share = 50 % d’entre elles
same = Écrire %s ou $name
html = A&nbsp;b
select = { $n ->
    [0] Rien
   *[other] { NUMBER($n) }
}
#= digits, a width, letters for long, and blanks that a machine has put in
#- locales/en/app.ftl
a = Price { $n }
b = Price { $n }
c = Price { $n }
d = Price { $n }
#- locales/it/app.ftl
a = Prezzo %.2f { $n }
#~         ^^^^
b = Prezzo %5.1f { $n }
#~         ^^^^^
c = Prezzo %ld { $n }
#~         ^^^
d = Prezzo % s, %1$ s { $n }
#~         ^^^
#~              ^^^^^
#= shares, with a blank before the sign and a short word behind it
#- locales/en/app.ftl
a = { $n }% of water, 50% is it
#- locales/fr/app.ftl
a = { $n } % d’eau, 50 % s’y trouve, 20 % s, %
