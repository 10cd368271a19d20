### Nomi di città e Paesi e le locuzioni che servono alle frasi: «a Monaco di Baviera», «da Monaco di Baviera», «in Germania».
### Gli altri cataloghi ricevono questi nomi e queste locuzioni come variabili.

## Paesi
## Il valore è il solo nome, come in un elenco; .in risponde a «dove?». Le locuzioni stanno dentro la frase, mai all’inizio.

country-albania = Albania
    .in = in Albania

country-belgium = Belgio
    .in = in Belgio

country-croatia = Croazia
    .in = in Croazia

country-france = Francia
    .in = in Francia

country-germany = Germania
    .in = in Germania

country-greece = Grecia
    .in = in Grecia

country-italy = Italia
    .in = in Italia

# Plurale: senza articolo nell’elenco, «nei» nella frase.
country-netherlands = Paesi Bassi
    .in = nei Paesi Bassi

country-spain = Spagna
    .in = in Spagna

## Città in Albania
## In tutti i gruppi: il valore è il solo nome, .in risponde a «dove?», .from a «da dove?».

city-tirana = Tirana
    .in = a Tirana
    .from = da Tirana

## Città in Belgio

city-brussels = Bruxelles
    .in = a Bruxelles
    .from = da Bruxelles

## Città in Croazia

city-zagreb = Zagabria
    .in = a Zagabria
    .from = da Zagabria

## Città in Francia

city-marseille = Marsiglia
    .in = a Marsiglia
    .from = da Marsiglia

city-villeurbanne = Villeurbanne
    .in = a Villeurbanne
    .from = da Villeurbanne

## Città in Germania

city-berlin = Berlino
    .in = a Berlino
    .from = da Berlino

city-bonn = Bonn
    .in = a Bonn
    .from = da Bonn

city-braunschweig = Braunschweig
    .in = a Braunschweig
    .from = da Braunschweig

city-darmstadt = Darmstadt
    .in = a Darmstadt
    .from = da Darmstadt

city-dormagen = Dormagen
    .in = a Dormagen
    .from = da Dormagen

city-dortmund = Dortmund
    .in = a Dortmund
    .from = da Dortmund

city-flensburg = Flensburg
    .in = a Flensburg
    .from = da Flensburg

city-goettingen = Gottinga
    .in = a Gottinga
    .from = da Gottinga

city-greifswald = Greifswald
    .in = a Greifswald
    .from = da Greifswald

city-guetersloh = Gütersloh
    .in = a Gütersloh
    .from = da Gütersloh

city-heidelberg = Heidelberg
    .in = a Heidelberg
    .from = da Heidelberg

city-juelich = Jülich
    .in = a Jülich
    .from = da Jülich

city-kiel = Kiel
    .in = a Kiel
    .from = da Kiel

city-leipzig = Lipsia
    .in = a Lipsia
    .from = da Lipsia

city-mannheim = Mannheim
    .in = a Mannheim
    .from = da Mannheim

city-marburg = Marburgo
    .in = a Marburgo
    .from = da Marburgo

city-muenster = Münster
    .in = a Münster
    .from = da Münster

# Per intero: «Monaco» da sola è anche il Principato.
city-munich = Monaco di Baviera
    .in = a Monaco di Baviera
    .from = da Monaco di Baviera

city-northeim = Northeim
    .in = a Northeim
    .from = da Northeim

city-potsdam = Potsdam
    .in = a Potsdam
    .from = da Potsdam

city-rottenburg = Rottenburg
    .in = a Rottenburg
    .from = da Rottenburg

city-trier = Treviri
    .in = a Treviri
    .from = da Treviri

city-wuerzburg = Würzburg
    .in = a Würzburg
    .from = da Würzburg

## Città in Grecia

# Davanti a vocale uguale: «ad».
city-athens = Atene
    .in = ad Atene
    .from = da Atene

## Città in Italia

city-bergamo = Bergamo
    .in = a Bergamo
    .from = da Bergamo

# Le isole piccole vogliono «a».
city-lampedusa = Lampedusa
    .in = a Lampedusa
    .from = da Lampedusa

city-palermo = Palermo
    .in = a Palermo
    .from = da Palermo

city-pozzallo = Pozzallo
    .in = a Pozzallo
    .from = da Pozzallo

city-reggio-calabria = Reggio Calabria
    .in = a Reggio Calabria
    .from = da Reggio Calabria

## Città nei Paesi Bassi

city-amsterdam = Amsterdam
    .in = ad Amsterdam
    .from = da Amsterdam

## Città in Spagna

city-barcelona = Barcellona
    .in = a Barcellona
    .from = da Barcellona

## Ordinare e filtrare gli elenchi di città

city-sort = Ordine delle città
    .aria-label = Ordine delle città; l’elenco cambia subito

city-sort-option =
    { $order ->
        [name] Per nome, dalla A alla Z
        [country] Per Paese, poi per nome
       *[other] Prima le città aggiunte per ultime
    }

city-filter = Quale Paese le interessa?
    .all = Tutti i Paesi dell’elenco

city-letter = Città con l’iniziale { $letter }

city-count-where =
    { $count ->
        [0] Per ora non conosciamo alcuna città { $where }.
        [one] Conosciamo { $count } città { $where }.
       *[other] Conosciamo { $count } città { $where }.
    }

## Frasi con città e Paesi

city-lies = { $city } si trova { $where }.

city-news = Notizie { $origin }

city-approaches = Che cosa fanno i comuni { $where }

city-host = Questa volta ci incontriamo { $where }.

# «Ospiti» vale per ogni genere; l’attivo evita il participio «attesi».
city-guests = Aspettiamo { $where } ospiti { $origin }.

city-name-missing = Questo nome non è ancora stato inserito nella sua lingua.
    .report = Segnala come si chiama la città in italiano
