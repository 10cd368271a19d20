#= before an attribute, a variant, a closing brace, a text that goes on (escaped)
search = Chercher
\t.title = Une ville
#~|^
count = { $n ->
\t[one] une ville
#~|^
   *[other] des villes
}
closing = { $n ->
   *[other] des villes
\t}
#~|^
more =
    Les villes accueillent
\tceux qui fuient.
#~|^
#= spaces around it, a message that is indented, in braces, before the equals sign (escaped)
search = Chercher
\t  .title = Une ville
#~|^^^

## Titre
\tsave = Enregistrer
#~|^
call = { NUMBER($n,\tstyle: "percent") }
#~                 ^
gap\t= Les villes
#~ ^
#= in a Windows file, each line of a text of its own is one fault (escaped)
intro =\r
\tLes villes\r
#~|^
\taccueillent.\r
close = Fermer\r
#= within a text, behind four spaces, in a comment, in quotes (escaped)
# tab\there
text = Nom\tville
    .title =
    \tNom\t
quotes = { "\t" }
fin = Fin
#= four spaces do
intro =
    Les villes
    accueillent.
