#= behind a comment, a placeable, an attribute, a bracket, at the end of a file (escaped)
# Bouton\u{20}
#~      ^
save = { $n }\u{20}\u{20}
#~           ^^
    .title = Garder\u{20}
#~                 ^
count = { $n ->\u{20}
#~             ^
    [one]\u{20}
#~       ^
        Une ville\u{20}
#~               ^
   *[other] des villes\u{20}\u{20}\u{20}
#~                    ^^^
}\u{20}
#~| ^

last = Fin\u{20}\
#~        ^
#= a line that has nothing but spaces, behind the equals sign, in a Windows file, behind letters of two bytes (escaped)
### Καλημέρα\u{20}\r
#~          ^
\u{20}\u{20}\u{20}\u{20}\r
#~|^^^^
\r
save =\u{20}\r
#~    ^
    Αποθήκευση\u{20}\r
#~            ^
    .title =\u{20}\u{20}\r
#~          ^^
        Κρατήστε το\r
#= in lines that cannot be read, and in a text of several lines, where spaces are a part of it (escaped)
save Enregistrer\u{20}
#~              ^

close = Fermer\u{20}
#~            ^
more =
    Les villes\u{20}
    accueillent\u{20}
\u{20}\u{20}
#~|^^
    ceux qui fuient.\u{20}\u{20}
#~                  ^^
#= no spaces, tabs, other spaces, a space that is a text (escaped)
save = Enregistrer\u{A0}
close = Fermer{" "}
tab = Fin\t
thin = Fin\u{202F}

# Bouton
open = Ouvrir
