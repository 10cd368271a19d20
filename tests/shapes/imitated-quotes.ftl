#= commas, angle brackets, apostrophes, backticks
#- locales/pl/app.ftl
a = Zapisz ,,Plik'' teraz
#~         ^^^^^^^^
b = Zapisz ,,{ $name }" i ,,Inny”
#~         ^^^^^^^^^^^^
#~                        ^^^^^^^
#- locales/de/app.ftl
a = Auf ,,Meine Datei``, dann
#~      ^^^^^^^^^^^^^^^
#- locales/it/app.ftl
a = Salva l’<<Archivio>>
#~          ^^^^^^^^^^^^
#- locales/es/app.ftl
a = Guardar ''Archivo'' ahora
#~          ^^^^^^^^^^^
#- locales/en/app.ftl
c = Save ``file'' now
#~       ^^^^^^^^
#= single straight marks where the English has curly ones, spaces inside
#- locales/en/app.ftl
a = Press “Save file” now
b = Open the “map”
#- locales/de/app.ftl
a = Jetzt 'Datei speichern' drücken
#~        ^^^^^^^^^^^^^^^^^
#- locales/fr/app.ftl
b = Ouvrir la << carte >>
#~            ^^^^^^^^^^^
#= apostrophes, code, buttons that point
#- locales/en/app.ftl
a = It’s “ours”
c = << Back | Next >>
d = Type “ls”
#- locales/it/app.ftl
a = È un po' nostro, dell'altro
c = << Indietro | Avanti >>
d = Digita <code>''ls''</code>
#- locales/de/app.ftl
a = Das ist unser 'n Teil, oder 'n Stück
