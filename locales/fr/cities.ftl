### Noms des villes et des pays, avec les compléments dont les phrases ont besoin : « à Munich », « de Munich », « en Allemagne ».
### Les autres catalogues reçoivent ces noms et ces compléments sous forme de variables.

## Pays
## La valeur est le nom seul, comme dans une liste ; .in répond à la question « où ? », avec la préposition voulue.
## Les compléments se placent à l’intérieur d’une phrase et commencent donc par une minuscule.

country-albania = Albanie
    .in = en Albanie

country-belgium = Belgique
    .in = en Belgique

country-croatia = Croatie
    .in = en Croatie

country-france = France
    .in = en France

country-germany = Allemagne
    .in = en Allemagne

country-greece = Grèce
    .in = en Grèce

country-italy = Italie
    .in = en Italie

country-netherlands = Pays-Bas
    .in = aux Pays-Bas

country-spain = Espagne
    .in = en Espagne

## Villes d’Albanie
## Ici et dans les groupes suivants : la valeur est le nom seul ; .in répond à « où ? », .from à « d’où ? ».

city-tirana = Tirana
    .in = à Tirana
    .from = de Tirana

## Villes de Belgique

city-brussels = Bruxelles
    .in = à Bruxelles
    .from = de Bruxelles

## Villes de Croatie

city-zagreb = Zagreb
    .in = à Zagreb
    .from = de Zagreb

## Villes de France

city-marseille = Marseille
    .in = à Marseille
    .from = de Marseille

city-villeurbanne = Villeurbanne
    .in = à Villeurbanne
    .from = de Villeurbanne

## Villes d’Allemagne

city-berlin = Berlin
    .in = à Berlin
    .from = de Berlin

city-bonn = Bonn
    .in = à Bonn
    .from = de Bonn

# Forme française établie, bien que l’anglais conserve la forme locale.
city-braunschweig = Brunswick
    .in = à Brunswick
    .from = de Brunswick

city-darmstadt = Darmstadt
    .in = à Darmstadt
    .from = de Darmstadt

city-dormagen = Dormagen
    .in = à Dormagen
    .from = de Dormagen

city-dortmund = Dortmund
    .in = à Dortmund
    .from = de Dortmund

city-flensburg = Flensbourg
    .in = à Flensbourg
    .from = de Flensbourg

# La forme « Gœttingue » est vieillie.
city-goettingen = Göttingen
    .in = à Göttingen
    .from = de Göttingen

city-greifswald = Greifswald
    .in = à Greifswald
    .from = de Greifswald

city-guetersloh = Gütersloh
    .in = à Gütersloh
    .from = de Gütersloh

city-heidelberg = Heidelberg
    .in = à Heidelberg
    .from = de Heidelberg

# « Juliers » désigne surtout le duché historique.
city-juelich = Jülich
    .in = à Jülich
    .from = de Jülich

city-kiel = Kiel
    .in = à Kiel
    .from = de Kiel

city-leipzig = Leipzig
    .in = à Leipzig
    .from = de Leipzig

city-mannheim = Mannheim
    .in = à Mannheim
    .from = de Mannheim

city-marburg = Marbourg
    .in = à Marbourg
    .from = de Marbourg

city-muenster = Münster
    .in = à Münster
    .from = de Münster

city-munich = Munich
    .in = à Munich
    .from = de Munich

city-northeim = Northeim
    .in = à Northeim
    .from = de Northeim

city-potsdam = Potsdam
    .in = à Potsdam
    .from = de Potsdam

city-rottenburg = Rottenburg
    .in = à Rottenburg
    .from = de Rottenburg

city-trier = Trèves
    .in = à Trèves
    .from = de Trèves

city-wuerzburg = Wurtzbourg
    .in = à Wurtzbourg
    .from = de Wurtzbourg

## Villes de Grèce

city-athens = Athènes
    .in = à Athènes
    .from = d’Athènes

## Villes d’Italie

city-bergamo = Bergame
    .in = à Bergame
    .from = de Bergame

# Comme pour d’autres petites îles sans article (Malte, Chypre), le français emploie « à ».
city-lampedusa = Lampedusa
    .in = à Lampedusa
    .from = de Lampedusa

city-palermo = Palerme
    .in = à Palerme
    .from = de Palerme

city-pozzallo = Pozzallo
    .in = à Pozzallo
    .from = de Pozzallo

city-reggio-calabria = Reggio de Calabre
    .in = à Reggio de Calabre
    .from = de Reggio de Calabre

## Villes des Pays-Bas

city-amsterdam = Amsterdam
    .in = à Amsterdam
    .from = d’Amsterdam

## Villes d’Espagne

city-barcelona = Barcelone
    .in = à Barcelone
    .from = de Barcelone

## Tri et filtres des listes de villes

city-sort = Trier les villes
    .aria-label = Trier les villes ; la liste change aussitôt

city-sort-option =
    { $order ->
        [name] Par nom, de A à Z
        [country] Par pays, puis par nom
       *[other] Villes ajoutées récemment d’abord
    }

city-filter = Quel pays vous intéresse ?
    .all = Tous les pays de la liste

city-letter = Villes dont le nom commence par { $letter }

city-count-where =
    { $count ->
        [0] Nous ne connaissons encore aucune ville { $where }.
        [one] Nous connaissons { $count } ville { $where }.
       *[other] Nous connaissons { $count } villes { $where }.
    }

## Phrases comportant une ville ou un pays
## Chaque variable contient soit le nom seul, soit un complément complet : n’ajoutez aucune préposition devant celui-ci.

city-lies = { $city } se trouve { $where }.

# Le complément arrive tout fait : « de Munich », « d’Athènes ».
city-news = Nouvelles { $origin }

city-approaches = Ce que font les municipalités { $where }

city-host = Cette fois, nous nous retrouvons { $where }.

city-guests = Des personnes venues { $origin } sont attendues { $where }.

city-name-missing = Ce nom n’a pas encore été saisi dans votre langue.
    .report = Indiquez-nous comment cette ville s’appelle dans votre langue
