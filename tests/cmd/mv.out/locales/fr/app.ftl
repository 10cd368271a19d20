-brand = Portolan

welcome = Bienvenue au port
depart = Le navire part le matin
    .title = Quand il part
berths = { $count ->
        [one] Une place libre
        [many] { $count } de places libres
       *[other] { $count } places libres
    }
slogan = Portolan Navigator
captain = La table du capitaine
more = { -brand } – { depart.title }
