#= French, Polish, Greek, German, marks alone, a word with two (escaped)
a = Lâ€™été est là
#~  ^^^^^^^
b = Bonjour ! Ã bientÃ´t
#~            ^
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
#~  ^^
#- locales/de/app.ftl
b = grÃ¶ÃŸe Datei
#~  ^^^^^^^
#= Windows-1250, Greek pages, Cyrillic, Chinese, twice (escaped)
#- locales/pl/app.ftl
a = ZamknÄ…Ĺ‚eĹ› moĹĽe okno
#~  ^^^^^^^^^^^^
b = Plik â€žmapaâ€ť
#~       ^^^^^^^^^^
c = Cafe, czyli kawiarnia „CafĂ©”
#~                        ^^^^^^^
#- locales/el/app.ftl
a = Ξ•Ξ»Ξ»Ξ¬Ξ΄Ξ±
#~  ^^^^^^^^^^^^
b = Î Î±Î½Ï„Î¿Ï\u{8D}
#~  ^^^^^^^^^^^^
#- locales/fr/app.ftl
a = ÐŸÑ€Ð¸Ð²ÐµÑ‚
#~  ^^^^^^^^^^^^
b = æ—¥æœ¬
#~  ^^^^^^
c = Un cafÃƒÂ© ouvert
#~     ^^^^^^^
#= a space that was half a letter (escaped)
a = Un cafÃ© Ã  Genève
#~     ^^^^^
b = Aller Ã  Paris
#~        ^^
c = La lettre Ã est rare
#= letters and figures before marks
#- locales/el/app.ftl
a = Γ΄ Γυμνασίου, «Β» και Ο… Ξ»
#- locales/es/app.ftl
a = Las letras “Ñ” y «É»… é…» está»…
