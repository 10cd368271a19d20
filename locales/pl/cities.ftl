### Nazwy miast i krajów oraz wyrażenia potrzebne w zdaniach: „w Monachium”, „z Monachium”, „w Niemczech”.
### Pozostałe katalogi otrzymują te nazwy i wyrażenia jako zmienne.

## Kraje
## Wartość to sama nazwa, jak na liście; .in odpowiada na pytanie „gdzie?”. Wyrażenia stoją wewnątrz zdania,
## nigdy na jego początku, dlatego zaczynają się małą literą.

country-albania = Albania
    .in = w Albanii

country-belgium = Belgia
    .in = w Belgii

country-croatia = Chorwacja
    .in = w Chorwacji

country-france = Francja
    .in = we Francji

country-germany = Niemcy
    .in = w Niemczech

country-greece = Grecja
    .in = w Grecji

country-italy = Włochy
    .in = we Włoszech

# Nazwa używana w dokumentach urzędowych i unijnych; potocznie „Holandia”.
country-netherlands = Niderlandy
    .in = w Niderlandach

country-spain = Hiszpania
    .in = w Hiszpanii

## Miasta w Albanii
## W tej i we wszystkich następnych grupach miast wartość to sama nazwa, jak na liście; .in odpowiada na pytanie
## „gdzie?”, a .from na pytanie „skąd?”. Miasta bez polskiej nazwy zachowują pisownię miejscową.

city-tirana = Tirana
    .in = w Tiranie
    .from = z Tirany

## Miasta w Belgii

city-brussels = Bruksela
    .in = w Brukseli
    .from = z Brukseli

## Miasta w Chorwacji

city-zagreb = Zagrzeb
    .in = w Zagrzebiu
    .from = z Zagrzebia

## Miasta we Francji

city-marseille = Marsylia
    .in = w Marsylii
    .from = z Marsylii

city-villeurbanne = Villeurbanne
    .in = w Villeurbanne
    .from = z Villeurbanne

## Miasta w Niemczech

city-berlin = Berlin
    .in = w Berlinie
    .from = z Berlina

city-bonn = Bonn
    .in = w Bonn
    .from = z Bonn

city-braunschweig = Brunszwik
    .in = w Brunszwiku
    .from = z Brunszwiku

# Możliwa jest też forma nieodmienna: w Darmstadt, z Darmstadt.
city-darmstadt = Darmstadt
    .in = w Darmstadcie
    .from = z Darmstadtu

city-dormagen = Dormagen
    .in = w Dormagen
    .from = z Dormagen

city-dortmund = Dortmund
    .in = w Dortmundzie
    .from = z Dortmundu

city-flensburg = Flensburg
    .in = we Flensburgu
    .from = z Flensburga

city-goettingen = Getynga
    .in = w Getyndze
    .from = z Getyngi

city-greifswald = Greifswald
    .in = w Greifswaldzie
    .from = z Greifswaldu

city-guetersloh = Gütersloh
    .in = w Gütersloh
    .from = z Gütersloh

city-heidelberg = Heidelberg
    .in = w Heidelbergu
    .from = z Heidelbergu

city-juelich = Jülich
    .in = w Jülich
    .from = z Jülich

city-kiel = Kilonia
    .in = w Kilonii
    .from = z Kilonii

city-leipzig = Lipsk
    .in = w Lipsku
    .from = z Lipska

city-mannheim = Mannheim
    .in = w Mannheimie
    .from = z Mannheimu

city-marburg = Marburg
    .in = w Marburgu
    .from = z Marburga

# Możliwa jest też forma nieodmienna: w Münster, z Münster.
city-muenster = Münster
    .in = w Münsterze
    .from = z Münsteru

city-munich = Monachium
    .in = w Monachium
    .from = z Monachium

city-northeim = Northeim
    .in = w Northeim
    .from = z Northeim

city-potsdam = Poczdam
    .in = w Poczdamie
    .from = z Poczdamu

city-rottenburg = Rottenburg
    .in = w Rottenburgu
    .from = z Rottenburga

city-trier = Trewir
    .in = w Trewirze
    .from = z Trewiru

city-wuerzburg = Würzburg
    .in = w Würzburgu
    .from = z Würzburga

## Miasta w Grecji

city-athens = Ateny
    .in = w Atenach
    .from = z Aten

## Miasta we Włoszech

city-bergamo = Bergamo
    .in = w Bergamo
    .from = z Bergamo

# Wyspa, stąd przyimek „na”.
city-lampedusa = Lampedusa
    .in = na Lampedusie
    .from = z Lampedusy

city-palermo = Palermo
    .in = w Palermo
    .from = z Palermo

city-pozzallo = Pozzallo
    .in = w Pozzallo
    .from = z Pozzallo

city-reggio-calabria = Reggio di Calabria
    .in = w Reggio di Calabria
    .from = z Reggio di Calabria

## Miasta w Niderlandach

city-amsterdam = Amsterdam
    .in = w Amsterdamie
    .from = z Amsterdamu

## Miasta w Hiszpanii

city-barcelona = Barcelona
    .in = w Barcelonie
    .from = z Barcelony

## Porządkowanie i filtrowanie list miast

city-sort = Kolejność miast
    .aria-label = Kolejność miast; lista zmieni się od razu

city-sort-option =
    { $order ->
        [name] Według nazwy, od A do Z
        [country] Według kraju, a następnie według nazwy
       *[other] Najpierw miasta dodane ostatnio
    }

city-filter = Który kraj Państwa interesuje?
    .all = Wszystkie kraje z listy

city-letter = Miasta na literę { $letter }

city-count-where =
    { $count ->
        [0] Nie mamy jeszcze informacji o żadnym mieście { $where }.
        [one] Mamy informacje o { $count } mieście { $where }.
        [few] Mamy informacje o { $count } miastach { $where }.
        [many] Mamy informacje o { $count } miastach { $where }.
       *[other] Mamy informacje o { $count } miasta { $where }.
    }

## Zdania z nazwami miast i krajów
## $city to sama nazwa w mianowniku; $where i $origin to gotowe wyrażenia z przyimkiem.

# „Miasto” przed nazwą zapewnia zgodność czasownika także przy nazwach takich jak Ateny.
city-lies = Miasto { $city } leży { $where }.

city-news = Wiadomości { $origin }

city-approaches = Co robią samorządy { $where }

city-host = Tym razem spotykamy się { $where }.

city-guests = Spodziewamy się { $where } gości { $origin }.

city-name-missing = Polskiej nazwy jeszcze nie wpisano.
    .report = Podaj nam polską nazwę tego miasta
