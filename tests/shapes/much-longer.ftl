#= a short text, a paragraph, an attribute with placeables
#- locales/en/app.ftl
a = Save this city
b = Choose the cities that you want to see on the map, then press the button, and wait a moment.
c =
    .title = Send { $name } a message now
#- locales/fr/app.ftl
a = Enregistrer cette ville dans la liste de toutes les villes
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
b = Choisissez les villes que vous souhaitez voir sur la carte, puis appuyez sur le bouton qui se trouve en bas de la page, et attendez un moment que la carte soit entièrement affichée sur votre écran.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
c =
    .title = Cliquez ici pour que { $name } reçoive aussitôt un message de votre part, s’il est là en ce moment
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= a word, a usual length, an access key, plural forms
#- locales/en/app.ftl
a = Save
    .accesskey = S
b = Save this city
c = Found one city
#- locales/pl/app.ftl
a = Zapisz w swoim komputerze
    .accesskey = Z
b = Zapisz to miasto na liście
c = { $n ->
    [one] Znaleziono jedno miasto
    [few] Znaleziono { $n } miasta na tej mapie
   *[many] Znaleziono { $n } miast na tej mapie
}
