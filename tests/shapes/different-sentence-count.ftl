#= too few, too many, in a form
#- locales/en/app.ftl
few = One thing. Two things. Three things. Four things.
many = One thing.
form = { $n ->
    [one] A day. A night. A dawn. A dusk.
   *[other] Days. Nights. Dawns. Dusks.
}
#- locales/el/app.ftl
few = Ένα πράγμα.
#~    ^^^^^^^^^^^
many = Ένα. Δύο; Τρία. Τέσσερα.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^
form = { $n ->
    [one] Μέρα. Νύχτα. Αυγή. Δείλι.
   *[other] Μέρες.
#~          ^^^^^^
}
#= one or two more or fewer, numbers and abbreviations
#- locales/en/app.ftl
a = One thing. Two things. Three things.
b = Version 3.5.1 of app.ftl is 4.5 MB
#- locales/de/app.ftl
a = Ein Ding.
b = Version 3.5.1 von app.ftl hat 4,5 MB
#= words cut short before figures, placeables, names and nouns
#- locales/en/app.ftl
a = Minutes, days, hours or seconds
b = A file, a folder, a picture or a text
#- locales/fr/app.ftl
a = Minutes (par ex. 5), jours (par ex. 2), heures (ex. 1), secondes (par ex. { $n })
#- locales/pl/app.ftl
a = Minuty (np. 5), dni (np. 2), godziny (np. 1), sekundy (np. 30)
#- locales/de/app.ftl
b = Z.B. Dateien, z. B. Ordner, ggf. Bilder, evtl. Texte
