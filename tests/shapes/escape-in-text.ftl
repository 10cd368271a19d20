#= line ends, tabs, quotes, characters by number, in a variant, in an attribute
#- locales/en/app.ftl
a = First line, second line
b = Price: 10 euros
c = He said “hello”
d = { $n ->
    [one] One friend
   *[other] { $n } friends
}
    .title = Smile
#- locales/it/app.ftl
a = Prima riga\nseconda\r\nterza
#~            ^^
#~                     ^^
#~                       ^^
b = Prezzo:\t10\u00A0euro
#~         ^^
#~             ^^^^^^
c = Ha detto \"ciao\"
#~           ^^
#~                 ^^
d = { $n ->
    [one] L\'amico
#~         ^^
   *[other] { $n } amici
}
    .title = Sorridi \U01F600
#~                   ^^^^^^^^
#= eight digits in quotes
a = Sourire { "\U0001F600" }
#~             ^^^^^^^^^^
#= paths, code, what is spoken of, what the English has, escapes in quotes
#- locales/en/app.ftl
a = Open C:\temp\new or \\server\notes
b = Write \t for a tab, `\"` for a quote
c = Two parts\nof a code
#~           ^^
d = A space
e = Other
#- locales/de/app.ftl
a = Öffnen Sie D:\texte\neu oder \\server\notizen
b = Schreiben Sie \t für einen Tab, `\"` für ein Zeichen
c = Zwei\nTeile
d = 10{ "\u00A0" }Euro { "\U01F600" }
e = 5 \ 3, \x, \u12
#= the English itself
#- locales/en/app.ftl
c = Two\nlines
#~     ^^
