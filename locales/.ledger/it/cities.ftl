# 0013c01fe0d0 machine same
# .in 1f2ec28f414e machine
# .from 12e12994f3e3 machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# 35a6ed6fa30e machine
city-approaches = What municipalities do { $where }

# 5742da2f6209 machine
# .in 815579d177d2 machine
# .from 037370572384 machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# 923bffbe7374 machine
# .in efcbe28b6766 machine
# .from 209119c32ebf machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# b4fcd7b59d1b machine same
# .in a8e545902479 machine
# .from 42db332a56f4 machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# df9bc14c6c74 machine
# .in 20c35b6b20ac machine
# .from 64c1844feafe machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 39d2faabcd9d machine same
# .in 241bb77c449c machine
# .from ffebc4443442 machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# 9021c576a036 machine same
# .in 4009fb93c8f5 machine
# .from 77996ec67b08 machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# 1f34d736766d machine
# .in 1436c7e2c9b1 machine
# .from 93b7528b7304 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# e7acd64a0782 machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 5e8ec845c497 machine same
# .in cd11a40e1119 machine
# .from eee7937e15eb machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 023ee548b92c machine same
# .in f82529316def machine
# .from b02a516cd6e4 machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# 2ad64c143f3e machine same
# .in 4d5906280c7b machine
# .from 87ed23a91f47 machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# b60b1744e285 machine
# .all 5f4a88689135 machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# 62db95dc039e machine same
# .in f2b26a54753c machine
# .from 34eee4748fbe machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# 551aa5ce79dc machine
# .in 8603a9f04d40 machine
# .from 4d6a86f1d704 machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# f8923ac1bd3c machine same
# .in 43ab13f1ad4a machine
# .from 8701459562ef machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# d5a6984af566 machine
city-guests = Guests { $origin } are expected { $where }.

# 2109d2190f07 machine same
# .in f0a305e58eb4 machine
# .from 406327c19dd3 machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 515365cb6ee1 machine same
# .in fe9d228ff1e6 machine
# .from 8f5968369aa7 machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# 6e576754e38e machine
city-host = We are meeting { $where } this time.

# 294237988215 machine same
# .in abe480d9f895 machine
# .from 6739ddbbd21d machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# 2cb18a77a07e machine same
# .in c5770ca48624 machine
# .from 2ebfce7c34c5 machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# e722cc8a14c0 machine same
# .in ac2247deb66d machine
# .from e3187ef15651 machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# bb383ab2ace0 machine
# .in afb3984fe7ec machine
# .from 1470178aa7d2 machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# d54979c7f2c2 machine
city-letter = Cities that begin with { $letter }

# 31222d692222 machine
city-lies = { $city } lies { $where }.

# 30282aca9a04 machine same
# .in e6c197b6e1f7 machine
# .from 94d4996a1e1b machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# 1837319d464d machine
# .in b72d9dabb9f8 machine
# .from f302229531a4 machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 21dae64f2ad2 machine
# .in 5a38d09bec53 machine
# .from c29f1ef2f9cb machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 9bc30489b635 machine same
# .in e67dea1377e5 machine
# .from 8dfb162f62fa machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# 4bfa403cf115 machine
# .in 46ace9fb99c2 machine
# .from 3b478658302c machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# d406bfbfc7a5 machine
# .report 7782ba0811ec machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# 0e795971ff2f machine
city-news = News { $origin }

# 864d6664f91e machine same
# .in 4c5fea7ec2ed machine
# .from 4f78979bfb49 machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# 6301417622b4 machine same
# .in 2c7353559721 machine
# .from d82dd7ae00f8 machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# 08d2bc3ea580 machine same
# .in 0c6fedb97217 machine
# .from 250dfe3a7cda machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# 0ae02cdbc696 machine same
# .in e4bce9f0d7f8 machine
# .from 28b0d7b40a3d machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# f61452cde6e4 machine same
# .in 8362e669a64a machine
# .from 2dda2be3da2a machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# 08d40e295a01 machine same
# .in 6e1e8c2248b5 machine
# .from fea966a9c8cb machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# f4df77b8a594 machine
# .aria-label 2a1305e740a6 machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# 39dd26fce74d machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# 9e8e92392fff machine same
# .in 62d2533f2eb3 machine
# .from 800ee860f1f6 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# 49689a4aecb4 machine
# .in ebc679f7b9b7 machine
# .from 4947e7da2a90 machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# cc3e7c1e1b51 machine same
# .in 7ca2a045b3a4 machine
# .from ed43bbb608f9 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# e1b62de970d1 machine same
# .in 8da473fb0d45 machine
# .from d6a53ba6dd5e machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# ce37244a3730 machine
# .in e7406fff3bbf machine
# .from 1da1b23e434c machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# 1af00b874ff3 machine same
# .in 3f9eef5489ff machine same
country-albania = Albania
    .in = in Albania

# bfe2d2af9522 machine
# .in 52f89857b5b3 machine
country-belgium = Belgium
    .in = in Belgium

# cac6b645888d machine
# .in 9b743019d4dd machine
country-croatia = Croatia
    .in = in Croatia

# 6b6251a34bec machine
# .in 0e46c5ad129d machine
country-france = France
    .in = in France

# 3d4b90e97446 machine
# .in ee8717d9ba09 machine
country-germany = Germany
    .in = in Germany

# ae38b5339403 machine
# .in 6a89cf44c40e machine
country-greece = Greece
    .in = in Greece

# a7ca3e3d7566 machine
# .in e198675996e8 machine
country-italy = Italy
    .in = in Italy

# 84b86c639b06 machine
# .in 17ae1cf2a7d7 machine
country-netherlands = Netherlands
    .in = in the Netherlands

# 261d7f3c83ee machine
# .in c8c0cc8ae325 machine
country-spain = Spain
    .in = in Spain
