### Namen von Städten und Ländern sowie die Wendungen, die in Sätzen gebraucht werden: „in München“, „aus München“, „in Deutschland“.
### Die anderen Kataloge erhalten diese Namen und Wendungen als Variablen.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Länder
## Der Wert ist der bloße Name wie in einer Liste; .in antwortet auf „wo?“ und steht nie am Satzanfang.

country-albania = Albanien
    .in = in Albanien

country-belgium = Belgien
    .in = in Belgien

country-croatia = Kroatien
    .in = in Kroatien

country-france = Frankreich
    .in = in Frankreich

country-germany = Deutschland
    .in = in Deutschland

country-greece = Griechenland
    .in = in Griechenland

country-italy = Italien
    .in = in Italien

# In Listen ohne Artikel, in der Wendung mit Artikel im Dativ.
country-netherlands = Niederlande
    .in = in den Niederlanden

country-spain = Spanien
    .in = in Spanien

## Städte in Albanien
## Hier und in allen folgenden Gruppen: der bloße Name; .in antwortet auf „wo?“, .from auf „woher?“.

city-tirana = Tirana
    .in = in Tirana
    .from = aus Tirana

## Städte in Belgien

city-brussels = Brüssel
    .in = in Brüssel
    .from = aus Brüssel

## Städte in Kroatien

city-zagreb = Zagreb
    .in = in Zagreb
    .from = aus Zagreb

## Städte in Frankreich

city-marseille = Marseille
    .in = in Marseille
    .from = aus Marseille

city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = aus Villeurbanne

## Städte in Deutschland

city-berlin = Berlin
    .in = in Berlin
    .from = aus Berlin

city-bonn = Bonn
    .in = in Bonn
    .from = aus Bonn

city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = aus Braunschweig

city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = aus Darmstadt

city-dormagen = Dormagen
    .in = in Dormagen
    .from = aus Dormagen

city-dortmund = Dortmund
    .in = in Dortmund
    .from = aus Dortmund

city-flensburg = Flensburg
    .in = in Flensburg
    .from = aus Flensburg

city-goettingen = Göttingen
    .in = in Göttingen
    .from = aus Göttingen

city-greifswald = Greifswald
    .in = in Greifswald
    .from = aus Greifswald

city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = aus Gütersloh

city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = aus Heidelberg

city-juelich = Jülich
    .in = in Jülich
    .from = aus Jülich

city-kiel = Kiel
    .in = in Kiel
    .from = aus Kiel

city-leipzig = Leipzig
    .in = in Leipzig
    .from = aus Leipzig

city-mannheim = Mannheim
    .in = in Mannheim
    .from = aus Mannheim

city-marburg = Marburg
    .in = in Marburg
    .from = aus Marburg

city-muenster = Münster
    .in = in Münster
    .from = aus Münster

city-munich = München
    .in = in München
    .from = aus München

city-northeim = Northeim
    .in = in Northeim
    .from = aus Northeim

city-potsdam = Potsdam
    .in = in Potsdam
    .from = aus Potsdam

city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = aus Rottenburg

city-trier = Trier
    .in = in Trier
    .from = aus Trier

city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = aus Würzburg

## Städte in Griechenland

city-athens = Athen
    .in = in Athen
    .from = aus Athen

## Städte in Italien

city-bergamo = Bergamo
    .in = in Bergamo
    .from = aus Bergamo

# Eine Insel: „auf“ und „von“.
city-lampedusa = Lampedusa
    .in = auf Lampedusa
    .from = von Lampedusa

city-palermo = Palermo
    .in = in Palermo
    .from = aus Palermo

city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = aus Pozzallo

city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = aus Reggio Calabria

## Städte in den Niederlanden

city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = aus Amsterdam

## Städte in Spanien

city-barcelona = Barcelona
    .in = in Barcelona
    .from = aus Barcelona

## Listen von Städten sortieren und filtern

city-sort = Städte sortieren
    .aria-label = Städte sortieren; die Liste ändert sich sofort

city-sort-option =
    { $order ->
        [name] Nach Namen von A bis Z
        [country] Nach Land, dann nach Namen
       *[other] Zuletzt hinzugefügte Städte zuerst
    }

city-filter = Welches Land interessiert Sie?
    .all = Alle Länder auf der Liste

city-letter = Städte, die mit { $letter } beginnen

city-count-where =
    { $count ->
        [0] Bisher kennen wir keine Stadt { $where }.
        [one] Wir kennen { $count } Stadt { $where }.
       *[other] Wir kennen { $count } Städte { $where }.
    }

## Sätze mit Städten und Ländern
## Name und Wendung kommen fertig an; vor die Wendungen gehört keine weitere Präposition.

city-lies = { $city } liegt { $where }.

city-news = Neues { $origin }

city-approaches = Was Kommunen { $where } tun

city-host = Dieses Mal treffen wir uns { $where }.

city-guests = Gäste { $origin } werden { $where } erwartet.

city-name-missing = Dieser Name ist in Ihrer Sprache noch nicht eingetragen.
    .report = Mitteilen, wie die Stadt in Ihrer Sprache heißt
