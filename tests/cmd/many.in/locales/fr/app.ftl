message-000 = Quelques mots
