#= a term with attributes only, an attribute, a variant, a message of spaces (escaped)
-brand =
#~|^^^^^^^^
    .gender = masculin
find = Trouver
    .title =
#~  ^^^^^^^^
count = { $n ->
    [one]
#~  ^^^^^
   *[other] { $n } villes
}
last = { $n ->
    [one] une ville
   *[other]
#~ ^^^^^^^^
}
spaces =   \u{20}
#~|^^^^^^^^
#= in a selector within another one, before a comment, in the last line, CRLF (escaped)
deep = { $a ->\r
   *[x] { $b ->\r
        [one]\r
#~      ^^^^^
       *[other] πόλεις\r
    }\r
}\r
before =\r
#~|^^^^^^^^
# Σχόλιο\r
last =\
#~|^^^^^^
#= a blank line, another message, a comment that is indented
save =
#~|^^^^^^

open=
#~|^^^^^
find =
    .title = Suchen
    .alt =
#~  ^^^^^^

    .label = Suchen
#= nothing on purpose, text below, attributes only
none = {""}
below =

    Unten steht der Text
find =
    .title =
        Suchen
count = { $n ->
    [one]
        eine Stadt
   *[other] { "" }
}
#= text below that is not indented is another fault
save =
Enregistrer
