#= an enumeration, with placeables, in an attribute
a = { $kind ->
#~    ^^^^^
    [big] ville
    [small] ville
   *[other] ville
}
b = { PLATFORM() ->
#~    ^^^^^^^^^^
    [macos] Ouvrir { $file }
   *[other] Ouvrir {$file}
}
c =
    .title = Voir { PLATFORM() ->
#~                  ^^^^^^^^^^
        [macos] ici
       *[other] ici
    } maintenant
#= plural forms, one variant alone, a selector that the English has
#- locales/en/app.ftl
c = { PLATFORM() ->
    [macos] Options
   *[other] Settings
}
#- locales/de/app.ftl
a = { $n ->
    [one] { $n } Benutzer
   *[other] { $n } Benutzer
}
b = { $kind ->
   *[other] Stadt
}
c = { PLATFORM() ->
    [macos] Einstellungen
   *[other] Einstellungen
}
