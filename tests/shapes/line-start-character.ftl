#= each of them, in a message, an attribute, a term
dot =
    Voici
    .NET et d’autres
#~  ^
star =
    À faire :
    * lire
#~  ^
    et écrire
open = Voir la note
    [1] en bas
#~  ^
close =
    { $name } a écrit (
    }
#~  ^
find =
    .title =
        Trouver
        ... une ville
#~      ^
-brand =
    Réseau
    * villes
#~  ^
#= in a variant, after a blank line, behind other letters, CRLF (escaped)
form = { $n ->\r
    [one]\r
        Μία πόλη\r
        * μόνο\r
#~      ^
   *[other] x\r
}\r
blank = Πόλεις\r
\r
    [σημείωση]\r
#~  ^
last =\r
    Τέλος\r
    . και τέλος\
#~  ^
#= the first line of all
first =
    * eins, zwei
#~  ^
bracket =
    [eins]
#~  ^
form = { $n ->
    [one]
        * eins
#~      ^
   *[other]
        zwei
}
other = { $n ->
   *[other]
        .5
#~      ^
}
#= written as it has to be, in the line of the id, within a line
dot =
    Voici
    {"."}NET et { "*" } et d’autres
    {"["}1] en bas
    { $name }.
star = * lire
open = [1] en bas
find = Trouver
    .title = .NET
    .alt = }-pas
middle =
    a * b
    c.d [e]
form = { $n ->
    [one] x
   *[other] y
}
#= attributes without an equals sign are another fault
find = Trouver
    .title Trouver une ville
    .alt: Une loupe
