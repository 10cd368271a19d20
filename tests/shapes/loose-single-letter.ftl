#= at the beginning, inside, before a placeable
#- locales/pl/app.ftl
one = Miasta w Europie
#~           ^^
two = Z miastem i portem
#~    ^^
#~              ^^
three =
    .title = Miasto o { $name }
#~                  ^^
#= with a no-break space, in a longer word, as a letter
#- locales/pl/app.ftl
one = Miasta w Europie, e-mail z portu
two = Punkt a, b. Litera „a”
