### Leer y respaldar declaraciones: los documentos, sus reivindicaciones, las firmas y las resoluciones municipales.
### Se carga junto con common.ftl, donde están los nombres de las declaraciones.
### La guía de estilo para quienes escriben y traducen está en locales/README.md.

## La biblioteca de declaraciones

declaration-page = Declaraciones de las ciudades
    .description = Lea qué reclaman las ciudades, vea quién ha firmado y descubra cómo puede sumarse el pleno municipal de su ciudad.

declaration-count =
    { $count ->
        [0] Ningún documento se ajusta a su selección.
        [one] { $count } documento se ajusta a su selección.
       *[other] { $count } documentos se ajustan a su selección.
    }

declaration-charter = { -palermo-charter } de 2015
    .text = Entiende la movilidad como un derecho inalienable y propone suprimir el permiso de residencia.

declaration-palermo = { -palermo-declaration } (junio de 2021)
    .text = Firmada por 33 alcaldesas y alcaldes, resume en cinco reivindicaciones lo que defienden las ciudades de nuestra red.

declaration-villeurbanne = { -villeurbanne-declaration } (noviembre de 2023)
    .text = Firmada por 21 ciudades y { -anvita }, reitera las reivindicaciones de 2021 y añade la tarjeta { -city-id }.

declaration-brief = Informe de políticas (12 de enero de 2026)
    .text = «Solidarity Cities: Pioneering Alternatives in Migration Policy» es una publicación de la red, no una declaración.

declaration-kind =
    { $kind ->
        [charter] Carta para leer
        [declaration] Declaración que se puede respaldar
        [brief] Documento sobre políticas
       *[other] Otro tipo de texto
    }

declaration-adopted = Fecha de aprobación: { DATETIME($date, dateStyle: "long") }. Lugar: { $place }

declaration-length =
    { $pages ->
        [one] El texto ocupa { $pages } página.
       *[other] El texto ocupa { $pages } páginas.
    }

declaration-open = Leer el texto
    .aria-label = Leer el texto de este documento: { $title }

## Las cinco reivindicaciones de la Declaración de Palermo
## El valor es el título de una reivindicación; el atributo, su texto. Resumen lo que reclaman las ciudades; no son citas.

declaration-demands =
    { $count ->
        [one] La reivindicación
       *[other] Las { $count } reivindicaciones
    }
    .intro = Aquí las resumimos con palabras sencillas. Lo que cuenta es el texto firmado.

declaration-demand-number = Reivindicación { $number }

declaration-demand-asylum = El asilo es un derecho de todas las personas
    .text = Las ciudades se pronuncian en contra de las zonas de tránsito y de los campos cerrados en las fronteras exteriores de Europa.

declaration-demand-admission = Las ciudades deberían poder acoger directamente a las personas
    .text = Cuando un municipio está dispuesto a acoger a personas, debería haber una vía directa para hacerlo.

declaration-demand-funding = El dinero de la UE debería llegar directamente a los municipios
    .text = La llegada y la convivencia tienen lugar en el municipio. Las ciudades reclaman una financiación que llegue hasta él sin intermediarios.

declaration-demand-solidarity = La responsabilidad debería repartirse de forma justa
    .text = Las ciudades quieren más solidaridad en toda Europa: entre ciudades, entre regiones y entre Estados.

declaration-demand-pathways = Las personas necesitan vías legales y seguras para venir
    .text = Las vías legales de migración deberían sustituir a los viajes peligrosos.

declaration-new-card = La novedad de 2023: la tarjeta { -city-id }
    .text = La declaración propone la tarjeta como herramienta para una ciudadanía urbana: una forma de pertenecer a la ciudad en la que se vive.

declaration-charter-note = La carta fue lo primero
    .text = Es anterior a la propia red, que se fundó en junio de 2021.

## Firmas

declaration-signatures =
    { $count ->
        [0] El { DATETIME($date, dateStyle: "long") } no había ninguna firma.
        [one] { $count } firma; recuento del { DATETIME($date, dateStyle: "long") }
       *[other] { $count } firmas; recuento del { DATETIME($date, dateStyle: "long") }
    }

declaration-signed-by-both =
    { $cities ->
        [one] { $cities } ciudad
       *[other] { $cities } ciudades
    } y { $organisations ->
        [one] { $organisations } organización
       *[other] { $organisations } organizaciones
    }

declaration-signer =
    { $signer ->
        [organisation] { $name } firmó como organización.
        [city] { $name } firmó por decisión de su pleno municipal.
       *[other] { $name } firmó a título personal.
    }

declaration-mayor =
    { $gender ->
        [feminine] { $name }, alcaldesa, firmó en nombre de su ciudad: { $city }
        [masculine] { $name }, alcalde, firmó en nombre de su ciudad: { $city }
       *[other] { $name }, al frente de la alcaldía, firmó en nombre de la población de esta ciudad: { $city }
    }

declaration-signed-on = Firma del { DATETIME($date, dateStyle: "long") }

declaration-signatures-new =
    { $count ->
        [0] Nadie ha firmado desde el { DATETIME($date, dateStyle: "long") }.
        [one] { $count } firma nueva desde el { DATETIME($date, dateStyle: "long") }
       *[other] { $count } firmas nuevas desde el { DATETIME($date, dateStyle: "long") }
    }

declaration-signatures-open = Ver todas las firmas
    .fold = Mostrar solo los primeros nombres

declaration-signatures-empty = Aquí todavía no figura ningún nombre
    .hint = Los nombres aparecen en cuanto la red los ha comprobado.

## El formulario de adhesión

declaration-endorse = Su municipio quiere respaldar este texto: { $title }
    .intro = Con la adhesión, el pleno municipal de su ciudad apoya el texto mediante una resolución. Esta no contiene compromisos vinculantes sobre políticas concretas.

declaration-endorse-who = ¿En nombre de quién rellena este formulario?
    .hint = Quien rellena el formulario no tiene que ser quien firma.

declaration-endorse-name = ¿Quién va a firmar?
    .placeholder = Nombre que debe figurar en la lista
    .aria-label = ¿Quién va a firmar? Nombre y apellidos

declaration-endorse-office = Cargo de esa persona
    .placeholder = Por ejemplo: alcaldesa o alcalde, o teniente de alcalde de Asuntos Sociales

declaration-endorse-form = ¿Cómo debemos referirnos a esta persona?
    .feminine = En femenino
    .masculine = En masculino
    .neutral = Sin indicar el género

declaration-endorse-public = El nombre, el cargo y la ciudad pueden mostrarse públicamente en este sitio web.
    .error = Sin este consentimiento no podemos incluir el nombre en la lista.

declaration-endorse-send = Presentar la adhesión
    .confirm = ¿Presentar la adhesión de esta ciudad: { $city }?

declaration-endorse-sent = { $city } presentó su adhesión el { DATETIME($date, dateStyle: "long") }. Le escribiremos cuando la hayamos leído.

## Cómo llega un pleno municipal a una resolución
## Son los pasos habituales en muchos lugares; cada municipio sigue sus propias normas.

declaration-council = Del texto a la resolución
    .note = Cada pleno municipal tiene sus propias normas. Tome estos pasos como una sugerencia.

declaration-council-read = Leer el texto en común
    .text = Debata las reivindicaciones con las oficinas y las iniciativas que conocen la situación sobre el terreno.

declaration-council-draft = Redactar un borrador
    .text = A menudo basta con una página: qué respalda el pleno municipal y por qué es importante para su ciudad.

declaration-council-debate = Llevar el borrador al pleno municipal
    .text = Pregunte con antelación cuándo se reúne el pleno y quién puede incluir un punto en el orden del día.

declaration-council-vote = Someterlo a votación en el pleno
    .text = Si hay mayoría, la resolución se puede firmar y cargar aquí.

declaration-council-result =
    { $yes ->
        [0] De { $total } votos, ninguno fue favorable.
        [one] De { $total } votos, { $yes } fue favorable.
       *[other] De { $total } votos, { $yes } fueron favorables.
    }

declaration-council-days =
    { $days ->
        [0] El pleno municipal se reúne hoy.
        [one] El pleno municipal se reúne dentro de { $days } día.
       *[other] El pleno municipal se reúne dentro de { $days } días.
    }

declaration-state =
    { $state ->
        [draft] Se está redactando un borrador.
        [debate] El pleno municipal lo está debatiendo.
        [passed] El pleno municipal ha aprobado la resolución.
        [rejected] El pleno municipal ha votado en contra.
        [published] La adhesión figura en la lista.
       *[other] No se ha presentado nada.
    }

## Filtros, búsqueda, descargas

declaration-filter-year = Año de aprobación
    .all = Cualquier año

# Cada atributo completa las palabras «Mostrar las firmas de».
declaration-filter-signer = Mostrar las firmas de
    .cities = ciudades únicamente
    .organisations = organizaciones únicamente
    .everybody = ciudades, organizaciones y personas

declaration-filter-name = Busque un nombre en la lista
    .placeholder = Nombre de una ciudad o de una persona
    .aria-label = Busque un nombre en la lista; la lista se acorta a medida que escribe

declaration-sort = Orden de la lista
    .newest = Primero, las firmas más recientes
    .alphabet = Por nombre de ciudad

declaration-file = PDF en este idioma: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

declaration-file-languages =
    { $count ->
        [0] Todavía no hay ningún archivo para descargar.
        [one] Puede descargar el documento en { $count } idioma.
       *[other] Puede descargar el documento en { $count } idiomas.
    }

declaration-file-table =
    { $count ->
        [one] Descargar las firmas en forma de tabla ({ $count } fila)
       *[other] Descargar las firmas en forma de tabla ({ $count } filas)
    }
    .title = Para hojas de cálculo

declaration-print = Imprimir este documento
    .title = Imprime el texto sin menús ni imágenes

## Comparar dos declaraciones

declaration-compare = Dos declaraciones, una junto a la otra
    .intro = Elija dos textos y vea qué tienen en común y en qué se diferencian.

declaration-compare-first = Texto de la izquierda
    .second = Texto de la derecha

declaration-compare-shared =
    { $count ->
        [0] Los dos textos no comparten ninguna reivindicación.
        [one] { $count } reivindicación figura en ambos textos.
       *[other] { $count } reivindicaciones figuran en ambos textos.
    }

declaration-compare-passage =
    { $where ->
        [both] Figura en ambos textos
        [left] Solo en el texto de la izquierda
        [right] Solo en el texto de la derecha
       *[other] No se ha podido comparar
    }

declaration-compare-years =
    { $years ->
        [0] Entre ambos textos hay menos de un año de diferencia.
        [one] Entre ambos textos hay { $years } año de diferencia.
       *[other] Entre ambos textos hay { $years } años de diferencia.
    }

declaration-compare-missing = Elija un segundo texto para comparar.

declaration-compare-same = Ha elegido el mismo texto en ambos lados.

## Errores

declaration-error-twice = { $name } ya figura en la lista. Una persona solo puede firmar un texto una vez.

declaration-error-resolution = Falta la resolución. Añádala antes de presentar la adhesión.

declaration-error-early = La votación no puede ser anterior a la propia declaración, que es del { DATETIME($date, dateStyle: "long") }.

declaration-error-text = No se ha podido cargar el texto de este documento
    .retry = Volver a cargar el texto
