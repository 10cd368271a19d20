# 0013c01fe0d0 machine same
# .in 8a5d5f248452 machine
# .from 4521760a6984 machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# a395c9e2365c machine
city-approaches = What municipalities do { $where }

# 5d79bca329a1 machine
# .in 536a5a612402 machine
# .from 1f7fcd126b2b machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# 062dda15f883 machine same
# .in f6fd9a635d1b machine
# .from 982e735e18a4 machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# b4fcd7b59d1b machine same
# .in 916336214377 machine
# .from 5e2a885ec24e machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# dad114b6ed73 machine same
# .in b6e4a034d0f3 machine
# .from 84e4f26aea00 machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 39d2faabcd9d machine same
# .in 232eab6b5f63 machine
# .from 1648b33b0740 machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# 2dbb5018063e machine
# .in 26730d609f9d machine
# .from 089e401d6ad9 machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# 24058fb2e044 machine
# .in 2a7922329d56 machine
# .from 1ed3f86ac725 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# 7d157a3784df machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 5e8ec845c497 machine same
# .in 7fecbb6386d4 machine
# .from a66a9ca9dfda machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 023ee548b92c machine same
# .in 8f740eec8c0d machine
# .from da1f5ee3368b machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# 2ad64c143f3e machine same
# .in 827eb840a619 machine
# .from b6de9f6e233a machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# edc4c04fc405 machine
# .all 0bfc76536b4c machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# 62db95dc039e machine same
# .in 1fa27ded7c82 machine
# .from b41ef0df3bf0 machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# f983993e6848 machine
# .in a39a214af82f machine
# .from a8ee2e8c8d13 machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# f8923ac1bd3c machine same
# .in 4ef0b0720ee9 machine
# .from 8f8cad3aee4f machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# 917be5bcf2e2 machine
city-guests = Guests { $origin } are expected { $where }.

# 2109d2190f07 machine same
# .in 4e862c36a5ad machine
# .from 6c33d110d6e5 machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 515365cb6ee1 machine same
# .in 413452670106 machine
# .from 2a024ffc86ef machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# 0c84ff32e8e5 machine
city-host = We are meeting { $where } this time.

# 294237988215 machine same
# .in 83c30392cce6 machine
# .from d102fbc5fef1 machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# e6679977d879 machine
# .in 162823bf5f87 machine
# .from e96a3f2d8400 machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# e722cc8a14c0 machine same
# .in 3b9f0d3a391d machine
# .from b8e11431d770 machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# 860174b10b89 machine
# .in 567c63ccf1d5 machine
# .from 1eccacf4af89 machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# 6d9021688290 machine
city-letter = Cities that begin with { $letter }

# ecb044c5c777 machine
city-lies = { $city } lies { $where }.

# 30282aca9a04 machine same
# .in 133249f71a8b machine
# .from 10af5578a336 machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# 0f5b37ee905f machine same
# .in 9df53b5f54f7 machine
# .from 6c92779b1612 machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 11f1135c7ad3 machine
# .in 82ade082e69e machine
# .from 60075aa9a552 machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 9bc30489b635 machine same
# .in c923ba0de779 machine
# .from 24b26979ff10 machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# 3f651c004c40 machine
# .in 3aae37750952 machine
# .from f9cccab429eb machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# 11667b2f1336 machine
# .report f753a5be3e92 machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# 81c2752d5f29 machine
city-news = News { $origin }

# 864d6664f91e machine same
# .in 7b565cc2d815 machine
# .from 762cbb818d8a machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# 6301417622b4 machine same
# .in b96fe8f48dae machine
# .from e13550010be4 machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# a838c9ffc6c0 machine
# .in fc17ebab478a machine
# .from 5810e7932b30 machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# 0ae02cdbc696 machine same
# .in 4b5e30f84bb2 machine
# .from 3fa884072cc8 machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# 467569b17ecb machine
# .in 620c729ea906 machine
# .from 8d6850622861 machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# 08d40e295a01 machine same
# .in cd88ffcd9bd4 machine
# .from 30cbf4673bdc machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# 6718575e685f machine
# .aria-label 86a281bff9d8 machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# 2ce03f706dea machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# 9e8e92392fff machine same
# .in 676a7b2cba37 machine
# .from 631af4bb94d0 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# a1c51ad155dc machine
# .in 56df5f4cb68f machine
# .from 904441112c2c machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# cc3e7c1e1b51 machine same
# .in 0ae3d46c56aa machine
# .from 6cebcd1c9f43 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# e1b62de970d1 machine same
# .in 39d2f533a8ee machine
# .from 8e62281c3970 machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# 221510439425 machine
# .in 6be67bb690c2 machine
# .from 36f45724a6cc machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# 1af00b874ff3 machine same
# .in bcf4812db35f machine
country-albania = Albania
    .in = in Albania

# 3547513fce80 machine
# .in f9db591ed216 machine
country-belgium = Belgium
    .in = in Belgium

# 6610a94bfebb machine
# .in 0dfda2139770 machine
country-croatia = Croatia
    .in = in Croatia

# 53f476f1df40 machine
# .in ca658f4fca8e machine
country-france = France
    .in = in France

# 82a151e1ce6f machine
# .in 266c37ae6197 machine
country-germany = Germany
    .in = in Germany

# e8d21aaf0f67 machine
# .in b56672390751 machine
country-greece = Greece
    .in = in Greece

# 4c785cde423d machine
# .in 1685e76e45b1 machine
country-italy = Italy
    .in = in Italy

# 67285c2d6075 machine
# .in ccf172d7ce5d machine
country-netherlands = Netherlands
    .in = in the Netherlands

# ec42695b197e machine
# .in 47e8b6817333 machine
country-spain = Spain
    .in = in Spain
