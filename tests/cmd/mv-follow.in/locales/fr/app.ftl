# A comment on it
old-button = Valider
    .title = Le bouton

welcome = Bienvenue

## Group

old-name = Le même anglais

moved = Déplacé

gone =
    { $n ->
       *[other] Parti
    }
