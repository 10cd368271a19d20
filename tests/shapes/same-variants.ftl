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
#= plural forms, and one variant alone
#- locales/de/app.ftl
a = { $n ->
    [one] { $n } Benutzer
   *[other] { $n } Benutzer
}
b = { $kind ->
   *[other] Stadt
}
