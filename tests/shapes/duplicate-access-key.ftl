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
#= one and several, one and its contrary, an older version, one key in English too
#- locales/en/app.ftl
## Menu

move-here =
    .label = Move here
    .accesskey = M
mark-here =
    .label = Mark here
    .accesskey = M
#~               ^
#- locales/fr/app.ftl
## Menu

pin-tab =
    .label = Épingler
    .accesskey = P
unpin-tabs =
    .label = Désépingler
    .accesskey = P
pin-tab-2 =
    .label = Épingler ici
    .accesskey = P
move-here =
    .label = Aller ici
    .accesskey = A
mark-here =
    .label = Marquer
    .accesskey = A
other-here =
    .label = Autre
    .accesskey = A
#~               ^
#= without groups only what begins alike
tab-open =
    .label = Ouvrir
    .accesskey = O
page-open =
    .label = Ouvrir la page
    .accesskey = O
tab-forget =
    .label = Oublier
    .accesskey = O
#~               ^
