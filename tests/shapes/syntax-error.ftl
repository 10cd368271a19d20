#= ids: a digit or a letter with an accent first, a dot or a letter with an accent within
2e-pas = Dites bonjour
#~|^^^^^^^^^^^^^^^^^^^^^^
deux.pas = Dites bonjour
#~  ^
pas = Dites bonjour
étape = Dites bonjour
#~|^^^^^^^^^^^^^^^^^^^^^
tâche = Dites bonjour
#~| ^
#= comments that are none, of other languages and without a space
#Boutons
#~|^^^^^^^^
#### Boutons
#~|^^^^^^^^^^^^
save = Enregistrer
// Boutons
#~|^^^^^^^^^^
# Boutons
<!-- Boutons -->
#~|^^^^^^^^^^^^^^^^
save = Enregistrer
#= a text that goes on in the first column, and one behind a space that is not broken (escaped)
lost =
« Les villes accueillent »
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^
ask = Pregunta:
¿Qué ciudad?
#~|^^^^^^^^^^^^
nbsp = Les villes
\u{A0}\u{A0}accueillent.
#~|^^
last = Fin
#= what translation programs and text processors make of braces
arrow = { $n => 
#~           ^^
   *[other] villes
}
quotes = { “ville” }
#~         ^
name = { $user name }
#~             ^^^^
call = { NUMBER($n digits: 2) }
#~                 ^^^^^^
dollar = { $1 }
#~         ^
decimal = { 1,5 }
#~           ^
#= variants in one line, with a space behind the star, with words and without an end
flat = { $n -> [one] une ville *[other] des villes }
#~             ^
star = { $n ->
    [one] une ville
   * [other] des villes
#~ ^^
}
words = { $n ->
    [deux villes] deux villes
#~  ^^^^^^^^^^^^^
   *[other] des villes
}
open = { $n ->
    [one une ville
#~  ^^^^^^^^^^^^^^
   *[other] des villes
}
#= in Windows files, behind a message that can be read, in the last line (escaped)
save = Enregistrer\r
- enregistrer\r
#~|^^^^^^^^^^^^^
fin = { NUMBER($n }\r
#~            ^
#= what looks strange and is Fluent
a-B_9 = 1er
-terme-2 = 2e
x=1
y  =  2
    .z = { "{" }{ -1.50 }{ NUMBER ( $n , style : "percent" ) }
n = { $n ->

    [ one ] un
    # pas un commentaire
  *[other]
    des
}
#
##

###
sign = $ % & = < > ; [x] *[y] .z # w
