welcome = Bienvenue à { $city }
close = Fermer
open = Ouvrir
