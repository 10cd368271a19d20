#= in the first line, and two of them one below the other
.title = Chercher une ville
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^
    .placeholder = Une ville

cherche = Chercher
#= a comment or a group parts it from its message
search = Chercher
    .title = Une ville ou un pays
# Shown in the empty field
    .placeholder = Łódź
#~  ^^^^^^^^^^^^^^^^^^^
close = Fermer
## Buttons
    .title = Fermer la fenêtre
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^
#= its message was commented out
# save = Enregistrer
    .accesskey = E
#~  ^^^^^^^^^^^^^^
#= below a comment that ends with CRLF (escaped)
save = Enregistrer\r
# Tooltip\r
    .title = Garder les changements\r
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= blank lines and no indentation part nothing; a term has attributes too; one attribute alone
search = Chercher

    .title = Une ville

.placeholder = Łódź
-ville = Gdańsk
    .genre = féminin
label =
    .label = Nom
#= below lines that cannot be read, which are reported
search Chercher
    .title = Une ville
#= a dot in a text, and in a comment
# .title = Une ville
files =
    Les fichiers
    de la ville
    .title = Ville
