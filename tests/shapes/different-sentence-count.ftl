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
