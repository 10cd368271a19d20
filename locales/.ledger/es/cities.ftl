# 5ad09ef841a5 machine
# .in e8d1328244b8 machine
# .from bfb062280f96 machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# 9fd5fbbac7cb machine
city-approaches = What municipalities do { $where }

# 686f91460d60 machine
# .in 9977f364fa54 machine
# .from acf06ecc1abc machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# 062dda15f883 machine same
# .in 5dae8f7cbc4e machine
# .from b5a3bce28720 machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# 6402f049c812 machine
# .in b0d33a339c76 machine
# .from ab28dfd504cf machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# 2177a0130319 machine
# .in 6762becf659e machine
# .from 96b30ac8e69d machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 39d2faabcd9d machine same
# .in 85a2c40449ef machine
# .from 5e2e3e54cadd machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# bb220a535f47 machine
# .in ca89ec3b3ef4 machine
# .from 0e1421ef2a16 machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# 8068a7a7b0f3 machine
# .in 0cf917928e9d machine
# .from c280aee37c17 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# 13dcfb60def4 machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 5e8ec845c497 machine same
# .in f05d859c7bf6 machine
# .from f1e8a47207e6 machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 023ee548b92c machine same
# .in b23bf5cae086 machine
# .from 0d7f11c09fea machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# 2ad64c143f3e machine same
# .in 50e8ea9abaff machine
# .from 025d2ef63231 machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# 73d4b85b9459 machine
# .all 508b7c1c9084 machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# 799fee8e6367 machine
# .in ca4723b4e970 machine
# .from 018876440f32 machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# 7ff9d500bbcf machine
# .in 151a97ccc99b machine
# .from a0c5afbe2d1a machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# f8923ac1bd3c machine same
# .in 61dc1f5b4499 machine
# .from 8958f8c3749a machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# abd8819ecbbb machine
city-guests = Guests { $origin } are expected { $where }.

# 2109d2190f07 machine same
# .in 86fadab4cfc1 machine
# .from e6aef48e707a machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 515365cb6ee1 machine same
# .in 39683327876d machine
# .from e8221945e97a machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# 6d204cf7ec14 machine
city-host = We are meeting { $where } this time.

# 294237988215 machine same
# .in 4213d53e41fd machine
# .from b2218bec333c machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# 2cb18a77a07e machine same
# .in bf9358ffa786 machine
# .from 56db8485056f machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# e722cc8a14c0 machine same
# .in 8e6df9a28ffa machine
# .from de315f0abc6f machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# 2318776eed9a machine same
# .in c84c337d664a machine
# .from 05047122ea83 machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# 09fe0e7c88c0 machine
city-letter = Cities that begin with { $letter }

# 6f2fa0594ccd machine
city-lies = { $city } lies { $where }.

# 30282aca9a04 machine same
# .in c981bbe5906b machine
# .from 7ff20f9b0e58 machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# 1837319d464d machine
# .in d1dbb4255915 machine
# .from e320adc594a4 machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 36f7ed833c26 machine
# .in 96e143dbbb63 machine
# .from b76102f4567d machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 9bc30489b635 machine same
# .in 08a6483f006e machine
# .from 13cdb497fb9f machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# 4ad895a26888 machine
# .in 9556e256738d machine
# .from a5d93c2ec119 machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# 62df946b5dfd machine
# .report 5a2ea50d3256 machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# 443a47c5cf2c machine
city-news = News { $origin }

# 864d6664f91e machine same
# .in 91658fd6d750 machine
# .from ca898e19399c machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# 6301417622b4 machine same
# .in 20171088a69a machine
# .from ce585fc9540e machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# 08d2bc3ea580 machine same
# .in 2c56d1ee2d18 machine
# .from 9aad6ed005e9 machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# 0ae02cdbc696 machine same
# .in 01e03784b0e7 machine
# .from 777b44ceb6f6 machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# f61452cde6e4 machine same
# .in 19594e91236c machine
# .from a6e49d34ada0 machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# 08d40e295a01 machine same
# .in f8e5d4500a22 machine
# .from dd5231b58a19 machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# a5bc66ec245b machine
# .aria-label 662843b8171e machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# 45ed07a652b3 machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# 9e8e92392fff machine same
# .in bb3209b90602 machine
# .from 49dd43562f69 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# 872aca370cc1 machine
# .in e969f93c7cac machine
# .from af126ba0d236 machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# cc3e7c1e1b51 machine same
# .in 43fc8dd261cf machine
# .from 9ada45b81e34 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# 6fa570ad94d8 machine
# .in 7f0a7fb4a4db machine
# .from 468345b50a7d machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# ec0cf9e82c46 machine same
# .in 562772ea809f machine
# .from d949206cc3e2 machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# 1af00b874ff3 machine same
# .in 49e3b5e57826 machine
country-albania = Albania
    .in = in Albania

# c9d48615f2ca machine
# .in 28da1bac3101 machine
country-belgium = Belgium
    .in = in Belgium

# 2cf07ed453b6 machine
# .in 3e81f9e488ef machine
country-croatia = Croatia
    .in = in Croatia

# 6b6251a34bec machine
# .in 40ec03369129 machine
country-france = France
    .in = in France

# 7630decd1ac1 machine
# .in 4e0cc4925cc9 machine
country-germany = Germany
    .in = in Germany

# ae38b5339403 machine
# .in 5724d6b3e758 machine
country-greece = Greece
    .in = in Greece

# a7ca3e3d7566 machine
# .in 29e057feed8e machine
country-italy = Italy
    .in = in Italy

# 1f46cf3f5168 machine
# .in 6ba8350a6b85 machine
country-netherlands = Netherlands
    .in = in the Netherlands

# f85c9fe36948 machine
# .in b32e0c3bd870 machine
country-spain = Spain
    .in = in Spain
