#= another one, one more, one less
#- locales/en/app.ftl
other = You get an answer within 14 days.
added = Come to the office.
less = Room 27 is open.
#- locales/fr/app.ftl
other = Vous recevez une réponse en 15 jours.
#~                                  ^^
added = Venez au bureau 42.
#~                      ^^
less = La salle est ouverte.
#~     ^^^^^^^^^^^^^^^^^^^^^
#= in one form, and in an attribute
#- locales/en/app.ftl
left = { $n ->
    [one] One of 20 seats
   *[other] { $n } of 20 seats
}
    .title = Since 2019
#- locales/fr/app.ftl
left = { $n ->
    [one] Une place sur 20
   *[other] { $n } places sur 30
#~                            ^^
}
    .title = Depuis 2018
#~                  ^^^^
#= marks of each language, words, halves of a day, versions, zeros
#- locales/en/app.ftl
big = More than 1,500.5 km
word = Two cities and 3 towns
time = Open until 5 PM
version = Version 1.2.3
speed = Speed 1.0
form = { $n ->
    [one] One city
   *[other] { $n } cities
}
cent = This is our 100th city
#- locales/de/app.ftl
big = Mehr als 1.500,5 km
word = 2 Städte und drei Orte
time = Geöffnet bis 17 Uhr
version = Ausgabe 1.2.3
speed = Tempo 1
form = { $n ->
    [one] 1 Stadt
   *[other] { $n } Städte
}
cent = Dies ist unsere hundertste Stadt
#= halves of a day with dots, centuries, decades
#- locales/en/app.ftl
time = Open from 9 a.m. to 5 p.m.
century = In the 21st century
part = World War II
decade = The cities of the 1990s and the ’80s
wrong = In the 21st century
#- locales/fr/app.ftl
time = Ouvert de 9 h à 17 h
century = Au XXIe siècle
part = La guerre mondiale n° 2
wrong = Au XXe siècle
#~      ^^^^^^^^^^^^^
#- locales/pl/app.ftl
century = W XXI wieku
decade = Miasta lat 90. i 1980
#= a fraction that is lost or made up
#- locales/en/app.ftl
lost = The file has 3.5 MB
made = The file has 35 MB
same = The file has 3.5 of 1,500 MB
#- locales/de/app.ftl
lost = Die Datei hat 35 MB
#~                   ^^
made = Die Datei hat 3,5 MB
#~                   ^^^
same = Die Datei hat 3,5 von 1500 MB
