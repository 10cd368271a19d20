-brand = Portolan
welcome = Willkommen im Hafen
depart = Das Schiff fährt mittags
