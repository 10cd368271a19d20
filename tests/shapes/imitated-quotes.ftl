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
#= a shell's documents, shifts, a menu, and names to put in that the English has too
#- locales/en/app.ftl
a = Type a name
b = Shift it by some bits
c = Open the file
f = Open { $name }
d = Hello, <<name>>
e = Go to the <<map>>
#- locales/fr/app.ftl
a = Tapez cat <<EOF … EOF>> ou cat <<FIN >> liste
b = Écrire 1 << 2 ou 8 >> 2
c = Fichier >> Ouvrir >> { $name }
d = Bonjour, <<name>>
e = Aller à la <<carte>>
#~             ^^^^^^^^^
f = Ouvrir <<{ $name }>>
#~         ^^^^^^^^^^^^^
