# A comment on it
old-button = Valider
    .title = Le bouton

welcome = Bienvenue

## Group

new-name = Le même anglais

moved = Déplacé

gone =
    { $n ->
       *[other] Parti
    }
