#= one word, an attribute, Greek
#- locales/en/app.ftl
a = Choose the cities that you want to see on the map, then press the button.
b =
    .title = Send a message to { $name } about this city on the map
c = Choose the cities that you want to see on the map, then press the button.
#- locales/fr/app.ftl
a = Villes
#~  ^^^^^^
b =
    .title = { $name }
#~           ^^^^^^^^^
#- locales/el/app.ftl
c = Επιλογή
#~  ^^^^^^^
#= a short English text, an empty one, half as long
#- locales/en/app.ftl
a = Save this city now
b = Choose the cities that you want to see on the map, then press the button.
c = Choose the cities that you want to see on the map, then press the button.
#- locales/fr/app.ftl
a = OK
b = { "" }
#~  ^^^^^^ empty-translation
c = Choisissez les villes, puis validez.
#= an abbreviation in capitals
#- locales/en/app.ftl
faq = Frequently asked questions about asylum
#- locales/fr/app.ftl
faq = F.A.Q.
#- locales/el/app.ftl
faq = ΑΦΜ
