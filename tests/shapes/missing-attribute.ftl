#= all of them, a misspelt one, on the line of the text, in a message without one
#- locales/en/app.ftl
all = Find
    .title = Find a city
    .alt = A glass
slip = Save
    .title = Save it
line = Open
    .title = Open it
none =
    .title = Close
    .alt = A cross
#- locales/fr/app.ftl
all = Trouver
#~|^^^
#~|^^^
slip = Enregistrer
#~|^^^^
    .titel = Enregistrer
line = Ouvrir .title = L’ouvrir
#~|^^^^
none =
#~|^^^^
    .alt = Une croix
#= as text, as a comment, with two of the same name, in the last line (escaped)
#- locales/en/app.ftl
text = Find
    .title = Find a city
note = Save
    .title = Save it
two = Open
    .title = Open it
    .title = Open this
last = Close
    .title = Close it
#- locales/el/app.ftl
text = Βρείτε\r
#~|^^^^
    {"."}title = Βρείτε μια πόλη\r
note = Αποθήκευση\r
#~|^^^^
#    .title = Αποθήκευση\r
two = Άνοιγμα\r
#~|^^^
last = Κλείσιμο\
#~|^^^^
#= another order, of a term, attributes that cannot be read, nothing at all
#- locales/en/app.ftl
order = Find
    .title = Find a city
    .alt = A glass
-brand = Portolan
    .gender = neuter
junk = Save
    .title = Save it
    .alt = A disk
gone = Open
    .title = Open it
#- locales/de/app.ftl
order = Suchen

    .alt = Eine Lupe

    .title = Eine Stadt suchen
-brand = Portolan
junk = Sichern
    .title Sichern
    .alt = Eine Diskette
