#= an option, a path, a shortcut, the end of a file’s name
#- locales/en/app.ftl
option = Run it with --quiet
path = See /etc/hosts first
key = Press Ctrl+K to search
file = Save as notes.csv
#- locales/fr/app.ftl
option = Lancez-le avec --calme
#~       ^^^^^^^^^^^^^^^^^^^^^^
path = Voyez d’abord /etc/hotes
#~     ^^^^^^^^^^^^^^^^^^^^^^^^
key = Appuyez sur Ctrl+R
#~    ^^^^^^^^^^^^^^^^^^
file = Enregistrer dans notes.txt
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^
#= in one form only
#- locales/en/app.ftl
a = { $n ->
    [one] Run --all once
   *[other] Run --all { $n } times
}
#- locales/fr/app.ftl
a = { $n ->
    [one] Lancez --all une fois
   *[other] Lancez-le { $n } fois
#~          ^^^^^^^^^^^^^^^^^^^^^
}
#= names of keys, names of files, hosts, versions, words for what one writes
#- locales/en/app.ftl
key = Press Ctrl+Shift+K
arrow = Press Ctrl+Left to go back
file = Save as notes.csv
host = See example.org
version = Since 1.2.3
word = Write FILE_NAME here
line = --none--
#- locales/de/app.ftl
key = Drücken Sie Strg+Umschalt+K
arrow = Mit Strg+Pfeil nach links zurück
file = Als notizen.csv speichern
host = Siehe example.de
version = Seit der zweiten Ausgabe
word = Hier DATEI_NAME schreiben
line = --keine--
#= files that programs look for, a bare extension, a path without a beginning
#- locales/en/app.ftl
config = Edit config.toml now
readme = Read README.md first
folder = Put it into data/config.toml, please
format = Send us a .docx file
named = Send us a .docx file
same = Save as notes.txt
#- locales/pl/app.ftl
config = Edytuj konfig.toml teraz
#~       ^^^^^^^^^^^^^^^^^^^^^^^^
readme = Najpierw przeczytaj CZYTAJ.md
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
folder = Umieść go w dane/config.toml
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
format = Wyślij nam plik .doc
#~       ^^^^^^^^^^^^^^^^^^^^
named = Wyślij nam plik DOCX
same = Zapisz jako notatki.txt
#= shortcuts with a hyphen, with signs, with a key less or another one, with spaces
#- locales/en/app.ftl
hyphen = Press Ctrl-S to save
sign = Press ⌘S to save
less = Press Alt+Shift+F4
other = Press Ctrl+Shift+P
space = Press Ctrl + C to copy
#- locales/de/app.ftl
hyphen = Strg-T drücken
#~       ^^^^^^^^^^^^^^
sign = ⌘T drücken
#~     ^^^^^^^^^^
less = Alt+F4 drücken
#~     ^^^^^^^^^^^^^^
other = Strg+Alt+P drücken
#~      ^^^^^^^^^^^^^^^^^^
space = Strg + V zum Kopieren
#~      ^^^^^^^^^^^^^^^^^^^^^
#= names of keys in each language, words for keys, compounds, a sign beside a name
#- locales/en/app.ftl
a = Press Ctrl+Shift+P
b = Press Ctrl+Enter, or Ctrl-click
c = A well-known Plan-B, X-Y and 5-a-side
e = Windows-7 and Super-8 films
d = Press ⌘-S now
#- locales/de/app.ftl
a = Strg+Umschalt+P drücken
b = Strg+Eingabe drücken oder bei Strg klicken
c = Ein bekannter Ersatzplan, Achsen und Hallenfußball
e = Windows 7 und Super 8
d = Cmd+S drücken
#- locales/el/app.ftl
a = Πατήστε Ctrl+Αλλαγή+P
#- locales/es/app.ftl
a = Pulse Ctrl+Mayús+P
#- locales/fr/app.ftl
a = Appuyez sur Ctrl+Maj+P
#- locales/it/app.ftl
a = Premi Ctrl+Maiusc+P
