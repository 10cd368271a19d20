ships = { $count ->
        [one] W porcie { $name } stoi jeden statek.
        [few] W porcie { $name } stoją { $count } statki.
       *[many] W porcie { $name } stoi { $count } statków.
    }
    .title = Statki { -brand(case: "genitive") }

arrived = { $who ->
        [captain] Kapitan
       *[other] Ktoś
    } – { DATETIME($day, dateStyle: "long") }, nabrzeże nr { $berth } { harbour-name }

notice = { ships }
    { arrived }
