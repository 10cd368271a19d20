#= at the end, inside, at the beginning, in an attribute
a = Chargement...
#~            ^^^
b = Attendez... encore
#~          ^^^
c = ... et plus
#~  ^^^
d = La ville { $city }...
#~                    ^^^
    .title = Plus...
#~               ^^^
#= in each form
a = { $n ->
    [one] Une ville...
#~                 ^^^
   *[other] { $n } villes...
#~                       ^^^
}
#= paths, code, four dots, ellipses
a = Chargement…
b = Ouvrir ../villes ou .../villes
c = Appeler f(...args)
#= code, and what joins two names in English too
#- locales/en/app.ftl
a = Type <code>...args</code>, `a...b` or main...dev
b = One moment
c = Pause...<br>Fin ici
#~       ^^^
#- locales/fr/app.ftl
a = Tapez <code>...args</code>, `a...b` ou main...dev
b = Un instant...svp
#~            ^^^
c = Pause...<br>Fin
#~       ^^^
#= four dots, dots with spaces
a = Suite....
#~       ^^^^
b = Chargement. . .
#~            ^^^^^
c = Attendez . . . encore
#~          ^^^^^^
#= more dots to fill in, a list of marks
#- locales/en/app.ftl
a = Name: ........
b = The marks . , . : .
#- locales/fr/app.ftl
a = Nom : ........
b = Les signes . , . : .
