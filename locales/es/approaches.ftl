### Biblioteca de enfoques locales: seis ámbitos de actuación, búsqueda y filtros, la página de un enfoque, compartir, propuestas.
### Un enfoque es algo que hace un municipio: un proyecto, una norma, un servicio, una forma de trabajar.
### Los nombres de ciudades y países proceden de cities.ftl y llegan aquí como variables.

## Ámbitos de actuación
## El valor es el título de un ámbito, en un recuadro y en los filtros; el atributo, la frase que va debajo.

approach-area-social = Derechos sociales e inclusión
    .description = Qué hacen las ciudades para que todas las personas que viven en ellas puedan participar en la vida de la ciudad.

approach-area-arrival = Llegada y seguridad de residencia
    .description = Cómo acogen las ciudades a quienes acaban de llegar y apoyan a las personas cuya permanencia es incierta.

approach-area-participation = Participación política
    .description = Cómo pueden tener voz las personas que han migrado cuando su ciudad toma decisiones.

approach-area-intercultural = Inclusión intercultural y antirracismo
    .description = Cómo construyen juntas su ciudad personas de distintos orígenes y qué se hace contra el racismo.

approach-area-civil-society = Colaboración con iniciativas de la sociedad civil
    .description = Cómo planifican y trabajan codo con codo los municipios y las iniciativas de sus habitantes.

approach-area-networking = Trabajo en red e incidencia política
    .description = Cómo unen fuerzas las ciudades y se hacen oír ante los gobiernos y en Europa.

## La biblioteca

approach-meta = Biblioteca de enfoques locales
    .description = Ejemplos prácticos de cómo acogen las ciudades europeas a personas migrantes y refugiadas, ordenados por ámbito de actuación.

approach-title = Ideas que las ciudades han llevado a la práctica
    .intro = Buena parte de lo que hace acogedora a una ciudad se decide sobre el terreno. Aquí puede ver cómo lo han hecho otras.

approach-scale = { -moving-cities } presenta más de 45 enfoques locales en seis ámbitos de actuación.

approach-areas = ¿Por dónde le gustaría empezar?
    .aria-label = ¿Por dónde le gustaría empezar? Elija un ámbito de actuación

approach-area-count =
    { $approaches ->
        [0] Todavía no hay enfoques en este ámbito de actuación
        [one] { $approaches } enfoque
       *[other]
            { $cities ->
                [one] { $approaches } enfoques de { $cities } ciudad
               *[other] { $approaches } enfoques de { $cities } ciudades
            }
    }

approach-picks = Empiece por leer uno de estos
    .shuffle = Mostrar otros tres

approach-meaning = ¿A qué llamamos enfoque local?
    .text = A todo lo que hace un municipio por iniciativa propia para acoger a las personas: un proyecto, un servicio, una norma o una forma de trabajar.

approach-disclaimer = Un enfoque que funciona en una ciudad puede necesitar cambios en otra. Las leyes varían de un país a otro.

## Búsqueda y filtros

approach-search = Busque en la biblioteca
    .placeholder = Una palabra o el nombre de una ciudad
    .aria-label = Busque en la biblioteca de enfoques locales

approach-search-results =
    { $count ->
        [0] «{ $query }» no aparece en ningún enfoque.
        [one] «{ $query }» aparece en { $count } enfoque.
       *[other] «{ $query }» aparece en { $count } enfoques.
    }

approach-results =
    { $approaches ->
        [0] { $area }: todavía no hay nada en la biblioteca
        [one] { $area }: { $approaches } enfoque de una ciudad
       *[other]
            { $cities ->
                [one] { $area }: { $approaches } enfoques, todos de la misma ciudad
               *[other] { $area }: { $approaches } enfoques de { $cities } ciudades
            }
    }

approach-total =
    { $count ->
        [one] La biblioteca contiene { NUMBER($count) } enfoque.
       *[other] La biblioteca contiene { NUMBER($count) } enfoques.
    }

approach-filter-area = Elija un ámbito de actuación
    .all = Los seis ámbitos de actuación

approach-filter-city = Elija una ciudad
    .all = Cualquier ciudad de la biblioteca
    .aria-label = Elija una ciudad para ver solo sus enfoques

approach-filter-group = ¿A quién se dirige?
    .hint = Muchos enfoques son para todo el mundo. Siempre figuran en la lista.

approach-filter-group-option =
    { $group ->
        [arrivals] Personas que acaban de llegar
        [families] Familias con menores
        [youth] Jóvenes sin acompañamiento familiar
        [women] Mujeres y niñas
        [undocumented] Personas sin documentación de residencia
       *[other] Toda la población de la ciudad
    }

approach-filter-language = Mostrar solo lo que se puede leer en este idioma: { $language }

approach-filter-hidden =
    { $count ->
        [0] Sus filtros no ocultan nada.
        [one] Sus filtros ocultan { $count } enfoque.
       *[other] Sus filtros ocultan { $count } enfoques.
    }

approach-sort = ¿Qué debe aparecer primero?
    .aria-label = ¿Qué debe aparecer primero? Elija el orden de los enfoques

approach-sort-option =
    { $order ->
        [newest] Lo que ha empezado hace menos tiempo
        [oldest] Lo que lleva más tiempo en marcha
        [city] Las ciudades por orden alfabético
       *[other] Lo que más se ajusta a mi búsqueda
    }

approach-empty = Ningún enfoque se ajusta a su búsqueda
    .hint = Pruebe con otra palabra o elija menos filtros.
    .suggest = ¿Conoce alguno? Cuéntenoslo

approach-empty-city = { $city } no tiene nada en la biblioteca por ahora.

approach-load-error = La biblioteca no responde. Espere un poco y vuelva a cargar la página.

## La página de un enfoque

approach-page-meta = Enfoque local: { $title } ({ $city })

approach-page-place = Un enfoque local { $where }

approach-started = Comenzó el { DATETIME($date, dateStyle: "long") }

approach-started-unknown = No sabemos cuándo empezó.

approach-status =
    { $status ->
        [planned] Todavía en preparación
        [running] En marcha en este momento
        [finished] Ya ha terminado
       *[other] No sabemos en qué punto se encuentra
    }

approach-duration = Se llevó a cabo del { DATETIME($start, dateStyle: "long") } al { DATETIME($end, dateStyle: "long") }.

approach-about = En qué consiste
    .goal = Qué quiere cambiar la ciudad
    .steps = Cómo actúa la ciudad

approach-involved = Quién interviene
    .lead = Quién asume la responsabilidad principal
    .partners = Quién más participa
    .funders = De dónde procede el dinero

approach-involved-organisations =
    { $count ->
        [0] El municipio lo lleva a cabo en solitario.
        [one] Participa { $count } organización: { $names }
       *[other] Participan { $count } organizaciones: { $names }
    }

approach-lessons = Qué pueden aprender otras ciudades
    .worked = Qué ha funcionado bien
    .difficult = Qué ha resultado difícil

approach-quote = «{ $quote }» Palabras de: { $name }

approach-page-areas =
    { $count ->
        [one] Pertenece a este ámbito de actuación: { $areas }
       *[other] Pertenece a estos ámbitos de actuación: { $areas }
    }

approach-reading-time =
    { $minutes ->
        [0] Tardará menos de un minuto en leerlo.
        [one] Tardará alrededor de { $minutes } minuto en leerlo.
       *[other] Tardará alrededor de { $minutes } minutos en leerlo.
    }

approach-languages =
    { $count ->
        [one] Se puede leer en { $count } idioma: { $languages }
       *[other] Se puede leer en { $count } idiomas: { $languages }
    }

approach-language-fallback =
    { $language ->
        [de] Todavía no está en su idioma. Le mostramos el texto en alemán.
        [el] Todavía no está en su idioma. Le mostramos el texto en griego.
        [en] Todavía no está en su idioma. Le mostramos el texto en inglés.
        [es] Todavía no está en su idioma. Le mostramos el texto en español.
        [fr] Todavía no está en su idioma. Le mostramos el texto en francés.
        [it] Todavía no está en su idioma. Le mostramos el texto en italiano.
        [pl] Todavía no está en su idioma. Le mostramos el texto en polaco.
       *[other] Todavía no está en su idioma. Le mostramos el texto original.
    }

approach-contact = ¿Le gustaría saber más? <a data-l10n-name="focal-point">Pregunte a la persona de contacto de la ciudad</a>.

approach-similar =
    { $count ->
        [0] Nada parecido en otras ciudades
        [one] { $count } ciudad hace algo parecido
       *[other] { $count } ciudades hacen algo parecido
    }

approach-browse = Siga leyendo
    .previous = El enfoque anterior
    .next = El enfoque siguiente
    .library = Volver a la biblioteca

approach-gone = Este enfoque ya no está en la biblioteca
    .text = Es posible que la ciudad lo haya retirado o que se haya fusionado con otro.

## Compartir, imprimir, descargar

approach-share-mail = Recomendar este enfoque por correo electrónico
    .subject = Visto en otra ciudad: { $title }
    .body = Así se hace { $where }: «{ $title }». Quizá también sea algo para nuestra ciudad. Más información: { $address }

approach-print = Imprimir este enfoque
    .title = Imprime el texto y los datos principales, sin menús ni imágenes

approach-download =
    { $format ->
        [word] Descargar como archivo de Word ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Descargar como texto sin formato ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Descargar como PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

approach-save = Añadir a mi colección
    .done = Ya está en su colección

approach-collection =
    { $count ->
        [0] Su colección está vacía
        [one] { $count } enfoque en su colección
       *[other] { $count } enfoques en su colección
    }
    .download = Reunir todo en un solo archivo

## Proponer un enfoque

approach-suggest = ¿Qué enfoque falta?
    .text = Cuéntenos qué hace su ciudad u otra que conozca. Leemos todas las propuestas antes de publicar nada.

approach-suggest-title = Póngale un título breve
    .placeholder = ¿Cómo lo llamaría en una sola línea?
    .error = Sin título, nadie lo encontrará en la biblioteca.

approach-suggest-city = ¿En qué ciudad está?
    .placeholder = Empiece a escribir y elija de la lista
    .error = Elija una ciudad de la lista.

approach-suggest-text = Descríbalo en pocas frases
    .hint = ¿Quién hace qué y para quién? No nombre a nadie que quizá no lo desee.

approach-suggest-text-short =
    { $missing ->
        [one] Añada al menos { $missing } carácter más para que se entienda bien.
       *[other] Añada al menos { $missing } caracteres más para que se entienda bien.
    }

approach-suggest-areas-many =
    { $limit ->
        [one] Marque { $limit } ámbito de actuación como máximo.
       *[other] Marque { $limit } ámbitos de actuación como máximo.
    }

approach-suggest-link = ¿Hay alguna página con más información?
    .placeholder = Copie su dirección web en este campo
    .error = Una dirección web empieza por https:// y no lleva espacios.

approach-suggest-date-error = El { DATETIME($date, dateStyle: "long") } aún no ha llegado. Corrija la fecha o indique que el enfoque está en preparación.

approach-suggest-consent = Pueden escribirme si algo no queda claro.

approach-suggest-send = Enviar la propuesta
    .busy = Su propuesta está en camino…

approach-suggest-thanks = Gracias por proponer «{ $title }»
    .text = Alguien del equipo de redacción leerá su propuesta y quizá se ponga en contacto con usted.
    .another = Proponer otro enfoque
