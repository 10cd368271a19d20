#= below a message, a term, a comment of the file, one of a group; a comment below a message
one = Un
two = Deux
#~|^^^
    .title = Deux

-brand = Réseau
# Trois
three = Trois

### Fin
four = Quatre
#- locales/el/app.ftl
### Αρχή
one = Ένα
#~|^^^
#- locales/de/app.ftl
one = Eins
## Zweites
#~|^^^^^^^^^^

two = Zwei
#- locales/pl/app.ftl
one =
    Jeden
    i dwa
# Drugi
-two =
#~|^^^^
    { $n ->
       *[other] dwa
    }
#= CRLF (escaped)
one = Un\r
\r
two = Deux\r
three = Trois\r
#~|^^^^^
#= a blank line, one of spaces, two of them; a comment right above its message; junk; one alone (escaped)
# La première
one = Un

# Deux
# lignes
two = Deux
   \u{20}
three = Trois


## Groupe

four = Quatre
this is no message
five = Cinq
#- locales/el/app.ftl
one = Ένα
