#= inside, twice, before a placeable, at the beginning of what goes on
#- locales/pl/app.ftl
one = Znajdź pomoc i schronienie w swoim mieście
#~                 ^^
#~                               ^^
three =
    .title = Miasto o { $name }
#~                  ^^
four = w { $count } miastach
#~     ^^
#= with a no-break space, in a longer word, as a letter
#- locales/pl/app.ftl
one = Miasta w Europie, e-mail z portu, który jest nasz
two = Punkt a, b. Litera „a” albo nic więcej tutaj
#= labels that do not break, the first word, English words
#- locales/en/app.ftl
left = This is a richer search experience for you
#- locales/pl/app.ftl
label = Przesunięcie czterema palcami w dół
first = W pliku z miastami nie znaleziono żadnych notatek
left = This is a richer search experience for you
