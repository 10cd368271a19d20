join = Participez
greeting = Bonjour, { $nme } !
contact = Écrivez-nous
old-news = Anciennes nouvelles
