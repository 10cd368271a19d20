greeting = 漢字 é { $nom }
