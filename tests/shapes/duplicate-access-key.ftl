#= in one message, in another case, a third one
## Menu

a =
    .label = Annuler
    .accesskey = A
    .buttonlabel = Ajouter
    .buttonaccesskey = A
#~                     ^
b =
    .label = Arrêter
    .accesskey = a
#~               ^
c =
    .label = Aller
    .accesskey = A
#~               ^
#= in two groups
## Menu

a =
    .label = Annuler
    .accesskey = A

## Page

b =
    .label = Arrêter
    .accesskey = A
