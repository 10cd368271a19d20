#= a word, a placeable, several in one text
a = On dit "heure bleue".
#~         ^^^^^^^^^^^^^
b = Ouvrir "{ $name }" et "Autre"
#~         ^^^^^^^^^^^
#~                        ^^^^^^^
#= each language has its own
#- locales/de/app.ftl
a = Auf "Weiter" tippen
#~      ^^^^^^^^
#= one that has no partner
a = Ouvrir "Nom maintenant
#~         ^
#= in a form and around markup
a = { $n ->
    [one] La ville "{ $name }"
#~                 ^^^^^^^^^^^
   *[other] Des villes
}
b = Voir "<b>{ $name }</b>"
#~       ^^^^^^^^^^^^^^^^^^
#= a file that has them throughout has one finding
a = Ouvrir "Un"
#~         ^^^^
b = Ouvrir "Deux"
c = Ouvrir "Trois"
#= inches, code, attributes of elements, literals, a mark that is spoken of
a = Écran de 5" et plus
b = Écrire id="x" dans le code
c = <a href="x">La carte</a>
d = Prix { "\"x\"" }
e = Le signe " ferme
#= inches behind what is put in; marks of inches beside a quotation
a = Un écran de { $n }" et un autre de { $m }" aussi
b = { $size }" et "{ $name }"
#~                ^^^^^^^^^^^
c = { $w }' de long, { $feet }'{ $inches }" de haut
#= code is left as it is
a = Tapez <code>"x"</code>, <kbd>"</kbd> ou `print "x"`
b = Le <code>x</code> "fichier"
#~                    ^^^^^^^^^
