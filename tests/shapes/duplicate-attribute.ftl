#= three times, apart from each other, without a text
find =
    .title = Trouver
    .title = Chercher
#~   ^^^^^
    .alt = Une loupe

    .title =
#~   ^^^^^
        Rechercher
        partout
#= of a term, in English, CRLF, of a message that stands here twice (escaped)
#- locales/en/app.ftl
-brand = Portolan\r
    .gender = neuter\r
    .gender = { $x ->\r
#~   ^^^^^^
       *[other] none\r
    }\r
#- locales/el/app.ftl
πόλη = 1
city = Πόλη
    .label = Πόλη
city = Πόλη
    .label = Πόλη
    .label = Χώρα
#~   ^^^^^
#= other letters, other messages, text, lines that are lost
find = Trouver
    .title = Trouver
    .Title = Trouver
    .title2 = Trouver
open = Ouvrir
    .title = Ouvrir
text =
    .title =
        Le nom
        {"."}title = et autre chose
#     .title = Ouvrir
