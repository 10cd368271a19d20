#= a colon, nothing at all, in quotes, of a term, of an attribute, in the last line (escaped)
colon: Enregistrer
#~   ^
none Enregistrer
#~|^^^^
quoted "Enregistrer"
#~|^^^^^^
-brand Réseau
#~|^^^^^^
find = Trouver
    .title Trouver une ville
#~  ^^^^^^
    .alt = Une loupe
name = Nom
    .title: Votre nom
#~        ^
alone\
#~|^^^^^
#= a line of text that has lost its blanks, above junk, CRLF (escaped)
long =\r
    Οι πόλεις\r
    είναι\r
open και φιλόξενες.\r
#~|^^^^
save = Αποθήκευση\r
Second, a line.\r
#~|^^^^^^
- third\r
#= before a variant, an id with other signs, a JSON file
count { $n ->
#~|^^^^^
   *[other] x
}
key_2-x → Größe
#~|^^^^^^^
"save": "Sichern",
#= signs of another keyboard
wide＝保存
#~|^^^^
colon：保存
#~|^^^^^
apart ＝ 保存
#~|^^^^^
#= blanks around it, on no line of its own, an attribute without a text, comments
save= Enregistrer
open   =   Ouvrir
close =
    .title= Fermer
text =
    Ceci : cela
    et plus
# save Enregistrer
#= an id that has a blank or another letter in it is another fault
my save = Enregistrer
größe = Größe
