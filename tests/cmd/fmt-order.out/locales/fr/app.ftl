welcome = Bienvenue à { $city }

open = Ouvrir

close = Fermer
