#= the end of a paragraph, a space, a line end (escaped)
a = Ville portuaire¶
#~                 ^
b = Ville\u{2423}portuaire
#~       ^
c = Ville\u{2424} et port\u{240A}
#~       ^
#~                ^
#= what English has, literals, other signs (escaped)
#- locales/en/app.ftl
mark = Press { "¶" } to see ends
#- locales/fr/app.ftl
mark = ¶ montre les fins
note = § 4 et 2 · 3 → 6
#= a paragraph by its number
#- locales/en/app.ftl
a = See § 5 ¶ 2 and ¶¶ 3–4
b = See ¶ { $n }
c = See the end ¶
#~              ^
