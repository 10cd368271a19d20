#= a space without width, a joiner, a byte order mark, soft hyphens (escaped)
a = Ville\u{200B} portuaire
#~       ^
b = Ville\u{200D}port
#~       ^
c = \u{FEFF}Ville
#~  ^
d = \u{AD}Ville et por\u{AD}tuaire
#~  ^
#~               ^
e = Ville\u{2060} ici
#~       ^
#= families, what English has, other languages (escaped)
#- locales/en/app.ftl
same = Long{ "\u{AD}" }word{ "\u{200B}" }s
#- locales/fr/app.ftl
a = Une famille 👩\u{200D}👧 ici
same = Mot\u{AD}long\u{200B}s
#- locales/fa/app.ftl
a = می\u{200C}خواهم
