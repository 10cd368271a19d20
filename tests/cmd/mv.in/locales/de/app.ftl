-brand = Portolan
welcome = Willkommen im Hafen
leave = Das Schiff fährt mittags
