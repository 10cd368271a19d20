#= none, in capitals, with a capital
#- locales/el/app.ftl
one = Η πολη μας
#~      ^^^^
two = <b>Ασυλο</b>
#~       ^^^^^
three =
    .title = ΆΣΥΛΟ ΤΩΡΑ
#~           ^^^^^
#= one syllable, two vowels as one, abbreviations, Latin
#- locales/el/app.ftl
one = Για ποιους; Μιας και στους δύο, πιο πολλά, Ή, ΑΦΜ, κ.λπ., Firefox
