#= the text was cut out; it became an attribute; the English chooses its words
#- locales/en/app.ftl
save = Save
    .title = Keep the changes
files = .ftl files
    .title = Files
cities = { $n ->
    [one] One city
   *[other] { $n } cities
}
    .title = Cities
#- locales/fr/app.ftl
save =
#~|^^^^
    .title = Garder les changements
files =
#~|^^^^^
    .ftl = fichiers
    .title = Fichiers
cities =
#~|^^^^^^
    .title = { $n ->
        [one] Une ville
       *[other] { $n } villes
    }
#= below a comment, in a Windows file, where the text stands behind a `#` or in another attribute (escaped)
#- locales/en/app.ftl
search = Search
    .placeholder = City
close = Close
    .title = Close the window
#- locales/de/app.ftl
# Suchfeld\r
search =\r
#~|^^^^^^
    .value = Suche\r
    .placeholder = Stadt\r
close =\r
#~|^^^^^
    .title = Das Fenster schließen\r
# Schließen\r
#= empty on purpose in English, but attributes only here; right below what cannot be read
#- locales/en/app.ftl
note = {""}
    .title = Note
close = Close
    .title = Close the window
#- locales/it/app.ftl
note =
#~|^^^^
    .title = Nota
??? Chiudi
close =
#~|^^^^^
    .title = Chiudi la finestra
#= the English has attributes only; an empty text; a text below the `=`; nothing that can be read
#- locales/en/app.ftl
search =
    .label = Search
save = Save
    .title = Keep
close = Close
    .title = Close the window
open = Open
    .title = Open it
#- locales/es/app.ftl
search =
    .label = Buscar
save = {""}
    .title = Guardar
close =

    Cerrar

    .title = Cerrar la ventana
open = { Abrir
    .title = Abrirlo
