# 0013c01fe0d0 machine same
# .in 52f68587197d machine
# .from b6fe70f462af machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# 07dbbeed02c8 machine
city-approaches = What municipalities do { $where }

# f05333894f2b machine
# .in 40e06e7719ed machine
# .from 92534ca39472 machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# cc8492ba8a2d machine
# .in 2c5e0299fefb machine
# .from c739ab85bb56 machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# b492c821b656 machine
# .in 8be3c8bc9647 machine
# .from b0589492d3e0 machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# dad114b6ed73 machine same
# .in 6d22214a5bf9 machine
# .from 252dd2367bf1 machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 39d2faabcd9d machine same
# .in 72f7eca97ace machine
# .from 5e2e3e54cadd machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# bb220a535f47 machine
# .in 075ee405b44f machine
# .from 0e1421ef2a16 machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# 1f34d736766d machine
# .in a9b3f7d24d96 machine
# .from 4cccd8adbdd7 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# b18681c06840 machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 5e8ec845c497 machine same
# .in b694b4bba09a machine
# .from f1e8a47207e6 machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 023ee548b92c machine same
# .in 7cea60599ef8 machine
# .from 0d7f11c09fea machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# 2ad64c143f3e machine same
# .in 0811ed2ce7af machine
# .from 025d2ef63231 machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# 7471e03bbf1e machine
# .all a8dc6ca5e3f3 machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# badf2082ea1f machine
# .in b9d658f008d2 machine
# .from 31f90981805b machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# 6b66ef74e61a machine same
# .in 3f62b70e85d8 machine
# .from 83074fcbb1a4 machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# f8923ac1bd3c machine same
# .in 4cebd1edd913 machine
# .from 8958f8c3749a machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# 3d59c3c606d0 machine
city-guests = Guests { $origin } are expected { $where }.

# 2109d2190f07 machine same
# .in bc56f0f95207 machine
# .from e6aef48e707a machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 515365cb6ee1 machine same
# .in 282594a5bae4 machine
# .from e8221945e97a machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# d32874d51348 machine
city-host = We are meeting { $where } this time.

# 294237988215 machine same
# .in 651fbef4598d machine
# .from b2218bec333c machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# 2cb18a77a07e machine same
# .in faf90fe2aa61 machine
# .from 56db8485056f machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# e722cc8a14c0 machine same
# .in ab641c6ed515 machine
# .from de315f0abc6f machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# 2318776eed9a machine same
# .in cd72ef3739d6 machine
# .from 05047122ea83 machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# 57cadd251841 machine
city-letter = Cities that begin with { $letter }

# 42239cc55563 machine
city-lies = { $city } lies { $where }.

# 30282aca9a04 machine same
# .in 0e208a50abb7 machine
# .from 7ff20f9b0e58 machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# dda765f87df8 machine
# .in c37c194e32fc machine
# .from 84bd97cbc36e machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 859534104ec1 machine same
# .in 418567cac615 machine
# .from f551c293858f machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 9bc30489b635 machine same
# .in dd8190eb64fe machine
# .from 13cdb497fb9f machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# 45cf96644846 machine same
# .in d8420267dd4e machine
# .from f5351c1fa334 machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# 4eeb0925369d machine
# .report 3df320db21ba machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# fe83a9f0c090 machine
city-news = News { $origin }

# 864d6664f91e machine same
# .in cb919c52a0ee machine
# .from ca898e19399c machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# a29529e3cb95 machine
# .in 345ea3e67bf2 machine
# .from 55bb89d62cb7 machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# 08d2bc3ea580 machine same
# .in c943fab47fb8 machine
# .from 9aad6ed005e9 machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# 0ae02cdbc696 machine same
# .in 862323c39212 machine
# .from 777b44ceb6f6 machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# 6e7b744fcf5d machine
# .in 77fe6432fcc1 machine
# .from bff9d9d0a44b machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# 08d40e295a01 machine same
# .in 74ed1fa8ef76 machine
# .from dd5231b58a19 machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# 58d728308f0d machine
# .aria-label 8cc22ed4ec26 machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# b9ca47cb44d5 machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# 9e8e92392fff machine same
# .in 02ff88dac2a8 machine
# .from 49dd43562f69 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# d220dd2a76d1 machine
# .in 8d45b863cc0b machine
# .from 880fcbd44906 machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# cc3e7c1e1b51 machine same
# .in 9e7492e4aae8 machine
# .from 9ada45b81e34 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# 3ca4295c6154 machine
# .in 18624bab00e6 machine
# .from 98a3af20a6db machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# ec0cf9e82c46 machine same
# .in a3ab425eacde machine
# .from d949206cc3e2 machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# 1fe0b70102c2 machine
# .in 21a1438080c6 machine
country-albania = Albania
    .in = in Albania

# acd6158c3860 machine
# .in cc6402e3cdfe machine
country-belgium = Belgium
    .in = in Belgium

# 3b7b51911cd6 machine
# .in 08102f919bf8 machine
country-croatia = Croatia
    .in = in Croatia

# 7a1ca4ef7515 machine same
# .in 21c24cdb69e2 machine
country-france = France
    .in = in France

# 6b58dbd6a994 machine
# .in da85ffd6036b machine
country-germany = Germany
    .in = in Germany

# 9a953a79ebdb machine
# .in 6a6cfe3c28f8 machine
country-greece = Greece
    .in = in Greece

# ca08e112bfcc machine
# .in e76bf8eae62b machine
country-italy = Italy
    .in = in Italy

# 2f1d512c96e6 machine
# .in ca995e7463ec machine
country-netherlands = Netherlands
    .in = in the Netherlands

# 249f72e9811a machine
# .in fc3fe3fe1370 machine
country-spain = Spain
    .in = in Spain
