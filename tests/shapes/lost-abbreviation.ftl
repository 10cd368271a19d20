#= in a sentence, in one of several forms, in an attribute
#- locales/en/app.ftl
a = Open the PDF and the API
b = { $n ->
    [one] The API of one city
   *[other] The API of { $n } cities
}
c =
    .title = The NGO is here
#- locales/pl/app.ftl
a = Otwórz plik PDF i adres
#~  ^^^^^^^^^^^^^^^^^^^^^^^
b = { $n ->
    [one] API jednego miasta
   *[other] Interfejs { $n } miast
#~          ^^^^^^^^^^^^^^^^^^^^^^
}
c =
    .title = Organizacja jest tutaj
#~           ^^^^^^^^^^^^^^^^^^^^^^
#= another one in its place, a compound, a text in capitals, code
#- locales/en/app.ftl
a = About NATO
b = Open the PDF
c = SAVE ALL
d = Run <code>GET</code> now
e = I am OK
f = NOTE: about 5 MB are left
#- locales/de/app.ftl
b = PDF-Datei öffnen
c = Alles speichern
d = Jetzt abrufen
#- locales/fr/app.ftl
a = À propos de l’OTAN
f = Remarque : il reste environ 5 Mo
#= those that are written out, and in small letters
#- locales/en/app.ftl
a = Open the URL of your PC
b = The MIDI devices
c = The HTML page
#- locales/es/app.ftl
a = Abrir la dirección de tu ordenador
b = Los dispositivos midi
c = La página
#~  ^^^^^^^^^
