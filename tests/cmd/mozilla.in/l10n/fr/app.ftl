save = Enregistrer
