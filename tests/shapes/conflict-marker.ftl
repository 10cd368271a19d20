#= both versions
<<<<<<< HEAD
#~|^^^^^^^^^^^^
save = Enregistrer
=======
save = Sauvegarder
>>>>>>> theirs
#= with the text that both come from, CRLF (escaped)
open = Ouvrir\r
<<<<<<< ours\r
#~|^^^^^^^^^^^^
save = Enregistrer\r
||||||| 1f2e3d4\r
save = Garder\r
=======\r
save = Sauvegarder\r
>>>>>>> theirs\r
#= in the middle of a text, of a selector, of attributes
long =
    La première ligne
<<<<<<< HEAD
#~|^^^^^^^^^^^^
    la deuxième
=======
    la seconde
>>>>>>> theirs
count = { $n ->
<<<<<<< HEAD
#~|^^^^^^^^^^^^
    [one] une ville
=======
    [one] une cité
>>>>>>> theirs
   *[other] { $n } villes
}
find = Trouver
<<<<<<< HEAD
#~|^^^^^^^^^^^^
    .title = Chercher
=======
    .title = Rechercher
>>>>>>> theirs
#= one is left, below a comment, after text, in the last line (escaped)
# Ein Kommentar
>>>>>>> topic/θέμα
#~|^^^^^^^^^^^^^^^^^^
save = Speichern
=======
#~|^^^^^^^
open = Öffnen
<<<<<<<
#~|^^^^^^^
#= signs that are no markers
# =======
## <<<<<<< HEAD

rule = =======
arrow = >>>>>>> weiter
line =
    Oben
    =======
    unten
