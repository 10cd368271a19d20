### Names of cities and countries, and the phrases that sentences need: “in Munich”, “from Munich”, “in Germany”.
### The other catalogues receive these names and phrases as variables.

## Countries
## The value is the name alone, as in a list; .in answers “where?”. Phrases stand inside a sentence, never at its
## beginning, so they start with a small letter. Use the preposition, article and case that your language needs.

# Country in the Western Balkans.
country-albania = Albania
    .in = in Albania

# Country of the conference city Brussels.
country-belgium = Belgium
    .in = in Belgium

# Country of the conference city Zagreb.
country-croatia = Croatia
    .in = in Croatia

# Country of Marseille and Villeurbanne.
country-france = France
    .in = in France

# Country with the longest list of cities below.
country-germany = Germany
    .in = in Germany

# Use the everyday name of the country, not “Hellenic Republic”.
country-greece = Greece
    .in = in Greece

# Country of Palermo, where the network was founded.
country-italy = Italy
    .in = in Italy

# The name is a plural in many languages. In a list it stands without an article; the phrase has one.
country-netherlands = Netherlands
    .in = in the Netherlands

# Country of Barcelona.
country-spain = Spain
    .in = in Spain

## Cities in Albania
## This and all groups of cities below: the value is the name alone, as in a list; .in answers “where?”, .from answers
## “where from?”. Where your language has no name of its own for a city, keep the local spelling.

# The capital of the country. Some languages write Tirana, others Tirane or Τίρανα.
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

## Cities in Belgium

# Place of a conference in 2023 and of an event at EU level in 2025.
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

## Cities in Croatia

# Place of a conference.
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

## Cities in France

# Port on the Mediterranean. English writes it as French does; other languages have forms such as Marsiglia or Marsylia.
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# Town next to Lyon; place of a conference in 2023. Keeps its French name where the alphabet allows it.
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

## Cities in Germany

# Place of a conference in 2024.
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# City on the Rhine.
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# City in Lower Saxony. An older English name, Brunswick, is not used here.
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# City in Hesse.
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# Town on the Rhine, between Cologne and Düsseldorf.
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# City in the Ruhr area.
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# Town near the Danish border.
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# University town in Lower Saxony. Keep the umlaut where the alphabet allows it.
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# Town on the Baltic Sea.
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# Town in Westphalia. Keep the umlaut where the alphabet allows it.
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# City on the Neckar.
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# Town west of Cologne. Keep the umlaut where the alphabet allows it.
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# Port on the Baltic Sea. Several languages have a form of their own, such as Kilonia.
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# City in Saxony. Several languages have a form of their own, such as Lipsia or Lipsk.
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# City where the Neckar meets the Rhine.
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# University town in Hesse.
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# City in Westphalia. Keep the umlaut where the alphabet allows it.
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# Capital of Bavaria. Nearly every language has a name of its own for it.
city-munich = Munich
    .in = in Munich
    .from = from Munich

# Town in Lower Saxony.
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# Capital of Brandenburg, next to Berlin; one of the two hosts of the conference of 2021.
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# Town on the Neckar. The short form of the name is enough.
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# City on the Moselle. Several languages have a form of their own, such as Trèves, Treviri or Trewir.
city-trier = Trier
    .in = in Trier
    .from = from Trier

# City on the Main. Keep the umlaut where the alphabet allows it; some languages have a form of their own.
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

## Cities in Greece

# Capital of the country; the project Impact Cities opens here. In many languages the name is a plural.
city-athens = Athens
    .in = in Athens
    .from = from Athens

## Cities in Italy

# City in Lombardy.
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# An island: English says “on”. Use the preposition that your language has for islands.
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# Capital of Sicily; the network was founded here in 2021.
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# Port in the south of Sicily.
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# City at the tip of the mainland, across from Sicily. Do not shorten it: there is also a Reggio in the north.
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

## Cities in the Netherlands

# Capital of the country. A few languages write it a little differently, such as Ámsterdam.
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

## Cities in Spain

# Port on the Mediterranean. Use the established form of your language, such as Barcelone or Barcellona.
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

## Sorting and filtering lists of cities

# Label of the menu above a list of cities.
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# Entries of that menu.
# $order (string): the chosen order: name, country, or anything else for the time at which a city was added
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# Label of the menu with all countries; the attribute is its first entry.
city-filter = Which country are you interested in?
    .all = Every country on the list

# Heading over the cities that share a first letter, in a long list.
# $letter (string): the letter as a capital, for example M
city-letter = Cities that begin with { $letter }

# Line above the list when a country has been chosen.
# $count (number): how many cities are shown, for example 12
# $where (string): the attribute .in of the country, for example “in Germany”
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

## Sentences with cities and countries
## Each comment says which form arrives: the value (the name alone) or one of the phrases, .in or .from.

# First line of a short portrait. The city is the subject of the sentence.
# $city (string): the value of the city, for example “Munich”
# $where (string): the attribute .in of the country, for example “in Germany”
city-lies = { $city } lies { $where }.

# Heading of a box with articles about one city.
# $origin (string): the attribute .from of the city, for example “from Munich”
city-news = News { $origin }

# Heading of a list of local approaches in one country.
# $where (string): the attribute .in of the country, for example “in the Netherlands”
city-approaches = What municipalities do { $where }

# Line on the card of an event.
# $where (string): the attribute .in of the city, for example “in Palermo”
city-host = We are meeting { $where } this time.

# Line in the programme of an event.
# $origin (string): the attribute .from of the city that the guests represent, for example “from Kiel”
# $where (string): the attribute .in of the city where they are expected, for example “in Athens”
city-guests = Guests { $origin } are expected { $where }.

# Small note beside a city that is shown under its local name only.
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language
