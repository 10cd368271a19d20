#= in other letters, a term without any, in an attribute, in a variant, with arguments
-ville = Łódź
    .genre = feminin
-pays = Pologne
upper = { -ville.Genre ->
#~        ^^^^^^^^^^^^
    [feminin] la
   *[masculin] le
}
none = Le pays
    .title = { -pays.genre ->
#~             ^^^^^^^^^^^
       *[masculin] { -ville.nombre ->
#~                   ^^^^^^^^^^^^^
           *[un] le
        }
    }
call = { -ville.cas(case: "genitif") ->
#~       ^^^^^^^^^^
   *[x] de
}
#= the English has it and this language names it otherwise, in another file, in another term
#- locales/en/app.ftl
about = { -city.gender ->
   *[neuter] It
}
#- locales/en/names.ftl
-city = Łódź
    .gender = neuter
#- locales/pl/app.ftl
about = { -city.gender ->
#~        ^^^^^^^^^^^^
   *[neuter] Ono
}
-miasto = { -city.przypadek ->
#~          ^^^^^^^^^^^^^^^
   *[a] miasto
}
#- locales/pl/names.ftl
-city = Łódź
    .rodzaj = nijaki
#- locales/de/app.ftl
about = { -city.gender ->
#~        ^^^^^^^^^^^^
   *[neuter] Sie
}
#- locales/de/names.ftl
-city = Łódź
city = Stadt
    .gender = feminin
#= what is there, in another file; a term that is not there; the attribute of a message
#- locales/en/app.ftl
about = { -city.gender ->
   *[neuter] It
}
#- locales/en/names.ftl
-city = Łódź
    .gender = neuter
#- locales/el/app.ftl
about = { -city.gender ->
   *[neuter] Αυτό { about.gender }
}
gone = { -town.gender ->
   *[neuter] Αυτό
}
#- locales/el/names.ftl
-city = Łódź
    .gender = neuter
    .case = nom
