#= in a text, round a placeable, at the end of an attribute, in quotes (escaped)
open = Ouvrir \u{202E}gpj.exe
#~            ^
hello = Καλημέρα, \u{2068}{ $name }\u{2069}
#~                ^
#~                          ^
find = Suche
    .title = Straße\u{200F}
#~                 ^
quoted = Le { "\u{200E}fichier" }
#~             ^
#= in a comment, an id, a line that cannot be read, between entries (escaped)
# Zeile \u{202D}eins
#~      ^
save = Speichern
op\u{061C}en = Öffnen
#~^
    .title = \u{2066}x
#~           ^
\u{200E}
#~|^

close = Schließen
#= in comments of a language that is written from right to left (escaped)
#- locales/he/app.ftl
# שמירה \u{202B}
#~      ^
save = שמירה

## \u{200F} קבצים
#~ ^

open = פתיחה
#= in its texts they may stand, even where these cannot be read (escaped)
#- locales/he/app.ftl
save = שמירה \u{200F}(1)
open = { $n ->
   *[other] \u{2067}קבצים\u{2069}
}
    .title = \u{200E}PDF
broken = { $n \u{200F}
#= in its texts they have to be in pairs (escaped)
#- locales/ar/app.ftl
save = \u{202E}gpj.exe
#~     ^
open = \u{2067}x\u{202C} { $n ->
#~     ^
#~       ^
    [one] \u{2066}y
#~        ^
   *[other] \u{202B}z\u{2069}\u{202C}
#~            ^
}
    .title = x\u{2069}
#~            ^
#= signs of the same kind that change no direction (escaped)
join = Famille 👨\u{200D}👩
soft = Zusammen\u{AD}hang
space = 5\u{202F}%
arabic = سلام
