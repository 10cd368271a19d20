open = Ouvrir
	close = Fermer
