whole = Tout un fichier
