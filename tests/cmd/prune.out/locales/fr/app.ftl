welcome = Bienvenue

## Group

old-name = Le même anglais

moved = Déplacé
