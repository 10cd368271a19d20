#= three times, in groups, terms, with attributes only
save = Enregistrer
-brand = Réseau

## Autres

# Une note
save = Sauvegarder
#~|^^^^
-brand = Le réseau
#~|^^^^^^
    .gender = masculin
save =
#~|^^^^
    .title = Garder
#= in English, behind junk, at the end, CRLF (escaped)
#- locales/en/app.ftl
open = Open\r
this is no message\r
open = Open it\r
#~|^^^^
#- locales/el/app.ftl
open =
    { $n ->
       *[other] Άνοιγμα
    }
open = Άνοιγμα\
#~|^^^^
#= other letters, a term, a comment, junk, another file
#- locales/fr/app.ftl
save = Enregistrer
Save = Enregistrer
-save = Enregistrement
save-all = Tout enregistrer
# open = Ouvrir
open = Ouvrir
close = { $n
close = Fermer
#- locales/fr/menu.ftl
save = Enregistrer
