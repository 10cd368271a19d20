# 0013c01fe0d0 machine same
# .in cfbb4c9aa883 machine same
# .from f5966faa88de machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# 16c8b03802d7 machine
city-approaches = What municipalities do { $where }

# 6d3aa0e678f3 machine
# .in a69b9013405e machine
# .from 2f01cc4fea55 machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# 062dda15f883 machine same
# .in 2b7d86a79b08 machine same
# .from 014c041b03f4 machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# b4fcd7b59d1b machine same
# .in adb167283a0d machine same
# .from 6cc7692a81f4 machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# dad114b6ed73 machine same
# .in 6307d8420dd8 machine same
# .from 38a3e2b64f34 machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 39d2faabcd9d machine same
# .in 8f189fd0a91f machine same
# .from 7e5cb3f2700e machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# 9021c576a036 machine same
# .in 2b9075ff3771 machine same
# .from 9e1f6dca8e2d machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# cefa8c626976 machine
# .in 2b85f51dd9b2 machine
# .from 9b66de1354f6 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# 1fac59fbae3d machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 5e8ec845c497 machine same
# .in 8cdeb71cfdd9 machine same
# .from bcd98f396ad1 machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 023ee548b92c machine same
# .in a172b32ca45c machine same
# .from 456a328c4583 machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# 2ad64c143f3e machine same
# .in 998ef299464a machine same
# .from 3be82a7ad2f6 machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# 3899d33b8268 machine
# .all ee65c83379dc machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# 62db95dc039e machine same
# .in 1fe5d41ea6bc machine same
# .from 7672314f0542 machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# 6b66ef74e61a machine same
# .in 2f273438000f machine same
# .from 577beecea724 machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# f8923ac1bd3c machine same
# .in 626f45a1d973 machine same
# .from 707efed154bc machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# a13537514ebf machine
city-guests = Guests { $origin } are expected { $where }.

# 2109d2190f07 machine same
# .in 86a1eb72ce49 machine same
# .from 20db5fc87f6a machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 515365cb6ee1 machine same
# .in 21d2f107e4e2 machine same
# .from d504f5519f0c machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# e2d87bf4729d machine
city-host = We are meeting { $where } this time.

# 294237988215 machine same
# .in 33e33065358e machine same
# .from 1f7dccdf5f0e machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# 2cb18a77a07e machine same
# .in 4c4e90319ed2 machine same
# .from 8d9bfbc5644e machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# e722cc8a14c0 machine same
# .in 5e98c86aa4cf machine
# .from c625d61fd0ef machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# 2318776eed9a machine same
# .in ab43a8cddff1 machine same
# .from 68d5a1d7efea machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# 2f3e8f5163bf machine
city-letter = Cities that begin with { $letter }

# 4b32ca3e575b machine
city-lies = { $city } lies { $where }.

# 30282aca9a04 machine same
# .in 8e7994ad3cea machine same
# .from c5a643b1720d machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# 0f5b37ee905f machine same
# .in 4d3f1919da73 machine same
# .from e8731d2b2782 machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 859534104ec1 machine same
# .in fd6f46d25a1f machine same
# .from 488d50f848e2 machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 9bc30489b635 machine same
# .in 35bc6d16f0e7 machine same
# .from a5f4bcde0bd8 machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# c075b9c24a3d machine
# .in 7e909165fc6d machine
# .from 2f34a896f5fd machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# 14a88edbce3d machine
# .report 859db3524c4f machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# 5e20ed072518 machine
city-news = News { $origin }

# 864d6664f91e machine same
# .in aa882f1c4cd4 machine same
# .from a5a8d6acf619 machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# 6301417622b4 machine same
# .in 8f72398bc5fe machine same
# .from c9cd03385108 machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# 08d2bc3ea580 machine same
# .in b8fbf7c0b372 machine same
# .from 7b8e44c27614 machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# 0ae02cdbc696 machine same
# .in d81da71efeb8 machine same
# .from 380a4b9e12a5 machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# f61452cde6e4 machine same
# .in aa7e852f077b machine same
# .from df9f5b6c5ae0 machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# 08d40e295a01 machine same
# .in 57db672509c2 machine same
# .from 2e494851bf8f machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# 3651e2e052ef machine
# .aria-label 0b72ea237dd9 machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# ed3aa6702574 machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# 9e8e92392fff machine same
# .in 430eaa808f76 machine same
# .from 58d46f3f8a15 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# fa9a9adc0b0b machine same
# .in 26dc8ea3a9a9 machine same
# .from a305b7a350fa machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# cc3e7c1e1b51 machine same
# .in 5983217b38fe machine same
# .from aa98c623cff8 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# e1b62de970d1 machine same
# .in c0da8ef11058 machine same
# .from 9a080087aeb4 machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# ec0cf9e82c46 machine same
# .in 9efb8f262d0b machine same
# .from da01f23d2bd9 machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# 3d1274827bf6 machine
# .in 630e60ab1f0b machine
country-albania = Albania
    .in = in Albania

# ab3d40daaf47 machine
# .in 5a644a1df194 machine
country-belgium = Belgium
    .in = in Belgium

# e5629dd00971 machine
# .in c42dd34269f2 machine
country-croatia = Croatia
    .in = in Croatia

# 6365760ae1ba machine
# .in 130f610b844b machine
country-france = France
    .in = in France

# af6e56aacd80 machine
# .in 5a62c25c3651 machine
country-germany = Germany
    .in = in Germany

# 81bfee699dcb machine
# .in 2a5bae68e160 machine
country-greece = Greece
    .in = in Greece

# e239bf96face machine
# .in 20e71cb39f58 machine
country-italy = Italy
    .in = in Italy

# f12d34f2eedf machine
# .in f2eb4a97c78b machine
country-netherlands = Netherlands
    .in = in the Netherlands

# 6977d57accf6 machine
# .in 3bf8b8c49417 machine
country-spain = Spain
    .in = in Spain
