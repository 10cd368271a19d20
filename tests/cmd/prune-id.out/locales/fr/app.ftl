# A comment on it
old-button = Valider
    .title = Le bouton

welcome = Bienvenue

## Group

moved = Déplacé

gone =
    { $n ->
       *[other] Parti
    }
