#= spaces around the sign, an indentation, a line too many
save   =  Enregistrer
#~|^^^^^^^^^^^^^^^^^^^^^
#- locales/fr/deep.ftl
save =
  Enregistrer
#~|^^^^^^^^^^^^^
  la ville
#- locales/fr/lines.ftl
save = Enregistrer


#~|^
cancel = Annuler
#= tidy, and without blank lines, which is for another rule
save = Enregistrer

cancel = Annuler
#- locales/fr/close.ftl
# A note
save = Enregistrer
cancel = Annuler
## Menu
open = Ouvrir
