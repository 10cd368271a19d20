#= a translated key, a missing one, a translated default, in an attribute
#- locales/en/app.ftl
a = { $state ->
    [open] Open
    [closed] Closed
   *[other] Unknown
}
b = { $state ->
    [open] Open
    [closed] Closed
   *[other] Unknown
}
c = Go { $way ->
   *[up] up
    [down] down
}
d =
    .title = { $state ->
        [open] Open
       *[other] Unknown
    }
#- locales/fr/app.ftl
a = { $state ->
    [ouvert] Ouvert
#~   ^^^^^^
    [closed] Fermé
   *[other] Inconnu
}
b = { $state ->
#~    ^^^^^^
    [open] Ouvert
   *[other] Inconnu
}
c = Aller { $way ->
   *[haut] en haut
#~   ^^^^
    [down] en bas
}
d =
    .title = { $state ->
        [opened] Ouvert
#~       ^^^^^^
       *[other] Inconnu
    }
#= another order, platforms, plurals, a selector that is not there
#- locales/en/app.ftl
a = { $state ->
    [open] Open
    [closed] Closed
   *[other] Unknown
}
b = { PLATFORM() ->
    [macos] Open
   *[other] See
}
c = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
#- locales/pl/app.ftl
a = { $state ->
    [closed] Zamknięte
    [open] Otwarte
   *[other] Nieznane
}
b = { PLATFORM() ->
    [windows] Otwórz
   *[other] Zobacz
}
c = { $n ->
    [one] { $n } miasto
    [few] { $n } miasta
   *[many] { $n } miast
}
