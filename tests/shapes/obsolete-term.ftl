#= with attributes and a comment, of the name of an English message, in a file of its own
#- locales/en/app.ftl
city = City
#- locales/en/names.ftl
-brand = Portolan
#- locales/pl/app.ftl
# Miasto
-miasto = miasto
#~|^^^^^^^
    .rodzaj = nijaki
city = Miasto
-city = Miasto
#~|^^^^^
#- locales/pl/names.ftl
-brand = Portolan
-own = własny
#~|^^^^
#= only a comment names it; a message of its name is used; another language uses its own
#- locales/en/app.ftl
save = Save
by = By
#- locales/de/app.ftl
-wort = Wort
#~|^^^^^
wort = Wort
by = { wort }
# { -note }
-note = Notiz
#~|^^^^^
save = Speichern
#- locales/fr/app.ftl
-note = note
save = Enregistrer la { -note }
by = Par
#= it is used: in a text, in an attribute, as a selector, with arguments, in another file, by another term
#- locales/en/app.ftl
save = Save
    .title = Keep
by = By
#- locales/en/help.ftl
help = Help
#- locales/el/app.ftl
-a = άλφα
-b = βήτα
    .genus = neuter
-c = { $case ->
   *[gen] γάμμα
}
-d = δέλτα
-e = έψιλον
save = { -a }
    .title = { NUMBER(1) } { { -c(case: "gen") } }
by = { -b.genus ->
   *[neuter] το
}
#- locales/el/help.ftl
-f = { -e }
help = { -d }{ -f }
#= the English has it, in this file or in another one, or lines that cannot be read
#- locales/en/app.ftl
-brand = Portolan
-broken = { $n
#- locales/en/names.ftl
-city = Łódź
#- locales/it/app.ftl
-brand = Portolan
-city = Łódź
-broken = rotto
