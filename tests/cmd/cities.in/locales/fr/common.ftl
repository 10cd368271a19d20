-network = Réseau des villes
save = Enregistrer
cancel = Cancel
