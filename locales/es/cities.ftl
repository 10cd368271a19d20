### Nombres de ciudades y países, y las expresiones que necesitan las frases: «en Múnich», «de Múnich», «en Alemania».
### Los demás catálogos reciben estos nombres y expresiones como variables.

## Países
## El valor es el nombre solo, como en una lista; .in responde a «¿dónde?». Las expresiones van dentro de una frase,
## nunca al principio; por eso empiezan en minúscula.

country-albania = Albania
    .in = en Albania

country-belgium = Bélgica
    .in = en Bélgica

country-croatia = Croacia
    .in = en Croacia

country-france = Francia
    .in = en Francia

country-germany = Alemania
    .in = en Alemania

country-greece = Grecia
    .in = en Grecia

country-italy = Italia
    .in = en Italia

country-netherlands = Países Bajos
    .in = en los Países Bajos

country-spain = España
    .in = en España

## Ciudades de Albania
## En todos los grupos de ciudades, el valor es el nombre solo; .in responde a «¿dónde?» y .from a «¿de dónde?».

city-tirana = Tirana
    .in = en Tirana
    .from = de Tirana

## Ciudades de Bélgica

city-brussels = Bruselas
    .in = en Bruselas
    .from = de Bruselas

## Ciudades de Croacia

city-zagreb = Zagreb
    .in = en Zagreb
    .from = de Zagreb

## Ciudades de Francia

city-marseille = Marsella
    .in = en Marsella
    .from = de Marsella

city-villeurbanne = Villeurbanne
    .in = en Villeurbanne
    .from = de Villeurbanne

## Ciudades de Alemania

city-berlin = Berlín
    .in = en Berlín
    .from = de Berlín

city-bonn = Bonn
    .in = en Bonn
    .from = de Bonn

city-braunschweig = Brunswick
    .in = en Brunswick
    .from = de Brunswick

city-darmstadt = Darmstadt
    .in = en Darmstadt
    .from = de Darmstadt

city-dormagen = Dormagen
    .in = en Dormagen
    .from = de Dormagen

city-dortmund = Dortmund
    .in = en Dortmund
    .from = de Dortmund

city-flensburg = Flensburgo
    .in = en Flensburgo
    .from = de Flensburgo

city-goettingen = Gotinga
    .in = en Gotinga
    .from = de Gotinga

city-greifswald = Greifswald
    .in = en Greifswald
    .from = de Greifswald

city-guetersloh = Gütersloh
    .in = en Gütersloh
    .from = de Gütersloh

city-heidelberg = Heidelberg
    .in = en Heidelberg
    .from = de Heidelberg

city-juelich = Jülich
    .in = en Jülich
    .from = de Jülich

city-kiel = Kiel
    .in = en Kiel
    .from = de Kiel

city-leipzig = Leipzig
    .in = en Leipzig
    .from = de Leipzig

city-mannheim = Mannheim
    .in = en Mannheim
    .from = de Mannheim

city-marburg = Marburgo
    .in = en Marburgo
    .from = de Marburgo

city-muenster = Münster
    .in = en Münster
    .from = de Münster

city-munich = Múnich
    .in = en Múnich
    .from = de Múnich

city-northeim = Northeim
    .in = en Northeim
    .from = de Northeim

city-potsdam = Potsdam
    .in = en Potsdam
    .from = de Potsdam

city-rottenburg = Rottenburg
    .in = en Rottenburg
    .from = de Rottenburg

city-trier = Tréveris
    .in = en Tréveris
    .from = de Tréveris

city-wuerzburg = Wurzburgo
    .in = en Wurzburgo
    .from = de Wurzburgo

## Ciudades de Grecia

city-athens = Atenas
    .in = en Atenas
    .from = de Atenas

## Ciudades de Italia

city-bergamo = Bérgamo
    .in = en Bérgamo
    .from = de Bérgamo

# En español, «en» sirve también para las islas.
city-lampedusa = Lampedusa
    .in = en Lampedusa
    .from = de Lampedusa

city-palermo = Palermo
    .in = en Palermo
    .from = de Palermo

city-pozzallo = Pozzallo
    .in = en Pozzallo
    .from = de Pozzallo

city-reggio-calabria = Reggio Calabria
    .in = en Reggio Calabria
    .from = de Reggio Calabria

## Ciudades de los Países Bajos

city-amsterdam = Ámsterdam
    .in = en Ámsterdam
    .from = de Ámsterdam

## Ciudades de España

city-barcelona = Barcelona
    .in = en Barcelona
    .from = de Barcelona

## Ordenar y filtrar listas de ciudades

city-sort = Ordenar las ciudades
    .aria-label = Ordenar las ciudades; la lista cambia de inmediato

city-sort-option =
    { $order ->
        [name] Por nombre, de la A a la Z
        [country] Por país y, después, por nombre
       *[other] Primero, las últimas ciudades añadidas
    }

city-filter = ¿Qué país le interesa?
    .all = Todos los países de la lista

city-letter = Ciudades que empiezan por { $letter }

city-count-where =
    { $count ->
        [0] Todavía no conocemos ninguna ciudad { $where }.
        [one] Conocemos { $count } ciudad { $where }.
       *[other] Conocemos { $count } ciudades { $where }.
    }

## Frases con ciudades y países
## Cada frase recibe el valor (el nombre solo) o una de las expresiones, .in o .from.

city-lies = { $city } se encuentra { $where }.

city-news = Noticias { $origin }

city-approaches = Lo que hacen los municipios { $where }

city-host = Esta vez nos reunimos { $where }.

# «Representantes» vale para cualquier género.
city-guests = Se espera { $where } a representantes { $origin }.

city-name-missing = Este nombre todavía no se ha introducido en su idioma.
    .report = Díganos cómo se llama la ciudad en su idioma
