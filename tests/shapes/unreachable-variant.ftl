#= literals, platforms, words for a number, inside its like, too late
a = { "yes" ->
    [no] Non
#~   ^^
   *[yes] Oui
}
b = { PLATFORM() ->
    [mac] Quitter
#~   ^^^
   *[other] Fermer
}
c = { NUMBER($n) ->
    [male] il
#~   ^^^^
   *[other] ils
}
d = { $n ->
    [one] { $n ->
        [few] peu
#~       ^^^
       *[other] { $n } ville
    }
   *[other] { $n } villes
}
e =
    .title = { $n ->
        [one] { $n } ville
        [0] aucune ville
#~       ^
       *[other] { $n } villes
    }
f = { 1 ->
    [2] deux
#~   ^
   *[1] un
}
#= a number above its form, a number that another form has, a number inside a form, a variable that may say anything
a = { $n ->
    [0] aucune
    [one] une
    [2] deux
   *[other] { $n }
}
b = { $n ->
    [one] { $n ->
        [0] aucune
       *[1] une
    }
   *[other] { $n }
}
c = { $what ->
    [mac] Mac
   *[other] autre
}
#= a name of a plural form that was translated, for NUMBER
#- locales/fr/app.ftl
a = { NUMBER($n) ->
    [un] Un bateau
#~   ^^
   *[other] { $n } bateaux
}
b = { NUMBER($n) ->
    [One] Un bateau
#~   ^^^
   *[other] { $n } bateaux
}
#= a platform by another name
a = { PLATFORM() ->
    [macOS] Cmd
#~   ^^^^^
    [win] Windows
#~   ^^^
    [windows] Ctrl
   *[other] Ctrl
}
