#= French, Polish, Greek, German, marks alone, a word with two (escaped)
a = Lâ€™été est là
#~  ^^^^^^^
b = Bonjour ! Ã bientÃ´t
#~              ^^^^^^^^
    .title = 5 â‚¬ par mois
#~             ^^^
c = Aller Ã\u{A0} Paris
#~        ^^
#- locales/pl/app.ftl
a = NaciÅ›nij tutaj, wiÄ™cej
#~  ^^^^^^^^^
#- locales/el/app.ftl
a = Î— Ï€ÏŒÎ»Î·Ï‚
#~  ^^
#- locales/de/app.ftl
a = Die GrÃ¶Ã\u{9F}e
#~      ^^^^^^^
#= in each form one finding, and in English
#- locales/en/app.ftl
a = { $n ->
    [one] one citÃ©
#~            ^^^^^
   *[other] { $n } citÃ©s
}
#= capitals before marks, quoted letters, names (escaped)
a = « Ä », „Ä“ et TSCHÄ…
b = À bientôt, Île, CAFÉ\u{A0}», 20\u{A0}°C
c = São Paulo, Åland, Łódź
d = Les lettres «\u{A0}Ã\u{A0}» et «Â»
#- locales/es/app.ftl
a = ESPAÑA «AQUÍ»… está…
#= other rules are silent
#- locales/en/app.ftl
a = See you soon
b = bigger size
#- locales/fr/app.ftl
a = Ã  bientÃ´t
#~     ^^^^^^^^
#- locales/de/app.ftl
b = grÃ¶ÃŸe Datei
#~  ^^^^^^^
