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
