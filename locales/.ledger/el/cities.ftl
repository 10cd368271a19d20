# 9b7e8f28d600 machine
# .in a235d994f92f machine
# .from c4ceb603318c machine
city-amsterdam = Amsterdam
    .in = in Amsterdam
    .from = from Amsterdam

# ead87daedd7b machine
city-approaches = What municipalities do { $where }

# c52df3694130 machine
# .in 8a35b2825ea2 machine
# .from 8276b641d3e1 machine
city-athens = Athens
    .in = in Athens
    .from = from Athens

# 244b784c4059 machine
# .in 4e5090e0fe21 machine
# .from b4a408464a6a machine
city-barcelona = Barcelona
    .in = in Barcelona
    .from = from Barcelona

# 5cd6ae90723f machine
# .in 94ff1165af93 machine
# .from 3c710b4747b0 machine
city-bergamo = Bergamo
    .in = in Bergamo
    .from = from Bergamo

# f980398c7b21 machine
# .in 7fe0dc7035d4 machine
# .from fb6087346f67 machine
city-berlin = Berlin
    .in = in Berlin
    .from = from Berlin

# 6006a660a60b machine
# .in ab9510d8fc19 machine
# .from a07202750ebc machine
city-bonn = Bonn
    .in = in Bonn
    .from = from Bonn

# 98deccfa5adc machine
# .in 8b31ff9612b2 machine
# .from 7c3b04a6798a machine
city-braunschweig = Braunschweig
    .in = in Braunschweig
    .from = from Braunschweig

# d346b628f334 machine
# .in 535df99ad8da machine
# .from 320726000d34 machine
city-brussels = Brussels
    .in = in Brussels
    .from = from Brussels

# a01a59d5989e machine
city-count-where =
    { $count ->
        [0] We do not know of any city { $where } yet.
        [one] We know of { $count } city { $where }.
       *[other] We know of { $count } cities { $where }.
    }

# 84d5b8597670 machine
# .in 24e2d14e600d machine
# .from 9e2eeb8a75ae machine
city-darmstadt = Darmstadt
    .in = in Darmstadt
    .from = from Darmstadt

# 5c0d0f3c9b3a machine
# .in 148c45b90a6f machine
# .from c3d512645795 machine
city-dormagen = Dormagen
    .in = in Dormagen
    .from = from Dormagen

# f472c60cdce0 machine
# .in 29f362f914e8 machine
# .from 5273f1c87446 machine
city-dortmund = Dortmund
    .in = in Dortmund
    .from = from Dortmund

# 12a1aea8fb73 machine
# .all 03c0ceaa1564 machine
city-filter = Which country are you interested in?
    .all = Every country on the list

# 556378aae9fb machine
# .in 2466a5e9ee09 machine
# .from eabda7542750 machine
city-flensburg = Flensburg
    .in = in Flensburg
    .from = from Flensburg

# 52650cd0561a machine
# .in 47a26a3a80c0 machine
# .from a03a25a468a1 machine
city-goettingen = Göttingen
    .in = in Göttingen
    .from = from Göttingen

# a2432cc42bb7 machine
# .in 6eebdc534b7c machine
# .from 33b33cee3c49 machine
city-greifswald = Greifswald
    .in = in Greifswald
    .from = from Greifswald

# 1e77305405bb machine
city-guests = Guests { $origin } are expected { $where }.

# fa983d60f4da machine
# .in b601dd46d72f machine
# .from 7ab4bab17cec machine
city-guetersloh = Gütersloh
    .in = in Gütersloh
    .from = from Gütersloh

# 3f73d32c1678 machine
# .in 3163875bfe41 machine
# .from 1b2f9c4afae1 machine
city-heidelberg = Heidelberg
    .in = in Heidelberg
    .from = from Heidelberg

# 533743b8f7bc machine
city-host = We are meeting { $where } this time.

# ba61455892d3 machine
# .in 5a3d8900c245 machine
# .from 95fc6e11f73a machine
city-juelich = Jülich
    .in = in Jülich
    .from = from Jülich

# b7a9ce65bc2f machine
# .in cc0e9b184f49 machine
# .from 62c9ed200a50 machine
city-kiel = Kiel
    .in = in Kiel
    .from = from Kiel

# 33cf12dfafb2 machine
# .in 31c3886216a0 machine
# .from a74a02280e82 machine
city-lampedusa = Lampedusa
    .in = on Lampedusa
    .from = from Lampedusa

# b60321b511d0 machine
# .in 49258ab47a38 machine
# .from aa616a97faca machine
city-leipzig = Leipzig
    .in = in Leipzig
    .from = from Leipzig

# ec6682431fc7 machine
city-letter = Cities that begin with { $letter }

# 1a12a3feb8ee machine
city-lies = { $city } lies { $where }.

# a0148f968cdf machine
# .in 91ce33565f05 machine
# .from bd8dfb52f166 machine
city-mannheim = Mannheim
    .in = in Mannheim
    .from = from Mannheim

# 5cba90a34037 machine
# .in 35fb741ffa25 machine
# .from 5998ef54a884 machine
city-marburg = Marburg
    .in = in Marburg
    .from = from Marburg

# 6d4359940221 machine
# .in a64362ecf147 machine
# .from f7ef530b2787 machine
city-marseille = Marseille
    .in = in Marseille
    .from = from Marseille

# 30ac59755687 machine
# .in 2748295e4c1f machine
# .from 23f7510057d3 machine
city-muenster = Münster
    .in = in Münster
    .from = from Münster

# 96dd4817bf7a machine
# .in 07b5efce5246 machine
# .from d7e4d17c3782 machine
city-munich = Munich
    .in = in Munich
    .from = from Munich

# d04cffefaa27 machine
# .report 19836f736714 machine
city-name-missing = This name has not been entered in your language yet.
    .report = Tell us what the city is called in your language

# 13a103ce269b machine
city-news = News { $origin }

# 39ca337f81c1 machine
# .in 254619705ffe machine
# .from 986f5dc9e2ea machine
city-northeim = Northeim
    .in = in Northeim
    .from = from Northeim

# 42fc73b3cd76 machine
# .in 971ecd93e564 machine
# .from 59895537e3df machine
city-palermo = Palermo
    .in = in Palermo
    .from = from Palermo

# 85c0720bc9a2 machine
# .in 13706868f631 machine
# .from 7c8f9a94a836 machine
city-potsdam = Potsdam
    .in = in Potsdam
    .from = from Potsdam

# abb8c7fc89ae machine
# .in f9077e3d8e6a machine
# .from b350fb62968c machine
city-pozzallo = Pozzallo
    .in = in Pozzallo
    .from = from Pozzallo

# 3c4cd0466183 machine
# .in 995275af6300 machine
# .from 21b2ae0df98a machine
city-reggio-calabria = Reggio Calabria
    .in = in Reggio Calabria
    .from = from Reggio Calabria

# bc4a8454d2c5 machine
# .in 6f0ce7f57bd7 machine
# .from 9cbfe044690e machine
city-rottenburg = Rottenburg
    .in = in Rottenburg
    .from = from Rottenburg

# 8df93138b41a machine
# .aria-label c392d4121afc machine
city-sort = Put the cities in order
    .aria-label = Put the cities in order; the list changes at once

# 16ad6f487ddb machine
city-sort-option =
    { $order ->
        [name] By name, from A to Z
        [country] By country, then by name
       *[other] Cities added last come first
    }

# b9536a42f8f5 machine
# .in 6ac7de7e6ab0 machine
# .from 772b7a21cb42 machine
city-tirana = Tirana
    .in = in Tirana
    .from = from Tirana

# 67585b9cc0d5 machine
# .in 020997a87c37 machine
# .from 53d406441aa7 machine
city-trier = Trier
    .in = in Trier
    .from = from Trier

# 48fa855e6781 machine
# .in cc105962a94c machine
# .from 48398bd0f014 machine
city-villeurbanne = Villeurbanne
    .in = in Villeurbanne
    .from = from Villeurbanne

# 818d180435a9 machine
# .in beadb5971bbd machine
# .from d63b22bc4872 machine
city-wuerzburg = Würzburg
    .in = in Würzburg
    .from = from Würzburg

# 3d0ae0c29dc4 machine
# .in 62542bd75556 machine
# .from 2ff9c7fb7943 machine
city-zagreb = Zagreb
    .in = in Zagreb
    .from = from Zagreb

# dd21235faff0 machine
# .in b804178172dd machine
country-albania = Albania
    .in = in Albania

# fba1d11650eb machine
# .in e36b520d665a machine
country-belgium = Belgium
    .in = in Belgium

# e920661a26be machine
# .in 3eab648e1cdb machine
country-croatia = Croatia
    .in = in Croatia

# 55e0f106bfb8 machine
# .in 7123b741189e machine
country-france = France
    .in = in France

# bfec9f931222 machine
# .in 8187f906dd70 machine
country-germany = Germany
    .in = in Germany

# e6f7401e81c9 machine
# .in 2c1fb266a60c machine
country-greece = Greece
    .in = in Greece

# b85725c030fb machine
# .in c6e063584232 machine
country-italy = Italy
    .in = in Italy

# 1c19ef76f3f0 machine
# .in 95c67c29ab85 machine
country-netherlands = Netherlands
    .in = in the Netherlands

# 7b9c06d31834 machine
# .in 1f8037bece64 machine
country-spain = Spain
    .in = in Spain
