### Mapa y perfiles de ciudades y redes que acogen a personas migrantes y refugiadas: búsqueda, filtros, perfiles, compartir.
### Los nombres de ciudades y países proceden de cities.ftl y llegan aquí como variables.

## La página

directory-meta = Ciudades y redes de acogida en un mismo mapa
    .description = Descubra qué ciudades y redes de Europa acogen a personas migrantes y refugiadas y qué hacen para ello.

directory-title = ¿Quién está actuando ya?
    .intro = Consulte el mapa o recorra la lista. Cada entrada tiene un perfil que explica qué hace una ciudad o una red.

directory-scale = Más de 600 municipios, de Polonia a Portugal, respaldan una política migratoria basada en la solidaridad.

directory-research = { -moving-cities } ofrece más detalle
    .text = La plataforma ha publicado investigaciones en profundidad sobre 28 ciudades de diez países.

directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } ciudad
       *[other] { NUMBER($cities) } ciudades
    } y { $networks ->
        [one] { NUMBER($networks) } red
       *[other] { NUMBER($networks) } redes
    } tienen una entrada.

directory-view = ¿Cómo prefiere explorar?
    .map = En un mapa
    .list = En una lista

directory-kinds = Ciudades y redes
    .city = El perfil de una ciudad trata de un solo municipio y de su propio trabajo.
    .network = El perfil de una red trata de varios municipios que actúan juntos.

directory-kind =
    { $kind ->
        [city] Ciudad o localidad
        [network] Red de municipios
       *[other] Otro tipo de entrada
    }

## Mapa

directory-map =
    .aria-label = Mapa de Europa con ciudades y redes; la lista contiene las mismas entradas
    .hint = Arrastre el mapa para moverlo. Elija un punto para abrir un perfil.

directory-map-zoom =
    .closer = Acercar para ver más detalles
    .wider = Alejar para ver una zona más amplia

directory-map-reset = Volver a mostrar toda Europa
    .title = Regresa a la vista inicial

directory-map-locate = Buscar ciudades cercanas
    .denied = Su dispositivo no comunica dónde se encuentra usted. También puede escribir el nombre de un lugar.

directory-map-keyboard = Mueva el mapa con las teclas de flecha; pulse la tecla más o la tecla menos para cambiar la escala.

# Sin adjetivos, para que nada tenga que concordar con el género de la ciudad.
directory-map-dot =
    { $kind ->
        [member] { $city }: miembro de la { -alliance-short }
       *[other] { $city }: no es miembro de la { -alliance-short }
    }
    .title = Abrir este perfil

directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entrada aquí; pulse Intro para verla
           *[other] { $count } entradas muy próximas; pulse Intro para verlas por separado
        }

directory-map-visible =
    { $count ->
        [0] No hay ninguna entrada en esta parte del mapa.
        [one] Hay { $count } entrada en esta parte del mapa.
       *[other] Hay { $count } entradas en esta parte del mapa.
    }

directory-legend = Qué significan los símbolos
    .open = Desplegar la leyenda
    .close = Plegar la leyenda

directory-legend-sign =
    { $sign ->
        [member] Ciudad miembro de la Alianza
        [city] Ciudad con perfil
        [network] Sede de una red
       *[other] Varias entradas en un mismo lugar
    }

directory-map-credit = Consulte <a data-l10n-name="source">de dónde proceden los datos del mapa</a>.

directory-map-error = Ahora mismo no se puede mostrar el mapa
    .text = Todas las entradas siguen disponibles en la lista.
    .list = Continuar con la lista
    .retry = Volver a cargar el mapa

## Búsqueda

directory-search = Busque una ciudad o una red
    .placeholder = Por ejemplo: Marsella
    .aria-label = Busque una ciudad o una red por su nombre

directory-search-results =
    { $count ->
        [0] Ninguna entrada contiene «{ $query }» en su nombre.
        [one] { $count } entrada contiene «{ $query }» en su nombre.
       *[other] { $count } entradas contienen «{ $query }» en su nombre.
    }

directory-search-suggestion = ¿Quería decir <a data-l10n-name="suggestion">{ $name }</a>?

directory-search-clear = Vaciar el campo de búsqueda
    .title = Borra lo que ha escrito

directory-search-short =
    { $min ->
        [one] Escriba al menos { $min } letra.
       *[other] Escriba al menos { $min } letras.
    }

## Filtros

directory-filters = Acote la lista
    .aria-label = Acote la lista por ámbito de actuación, país o red

directory-filter-area = Ámbitos de actuación
    .hint = Marque varios para ver las entradas que abarcan al menos uno de ellos.

directory-filter-area-option =
    { $count ->
        [0] { $area }: ninguna entrada
        [one] { $area }: { $count } entrada
       *[other] { $area }: { $count } entradas
    }

directory-filter-country-option =
    { $cities ->
        [0] { $country }: ninguna ciudad por ahora
        [one] { $country }: { $cities } ciudad
       *[other] { $country }: { $cities } ciudades
    }

directory-filter-network = Pertenencia a una red
    .any = A cualquier red o a ninguna

directory-filter-network-option =
    { $count ->
        [0] { $network } (ninguna de sus ciudades tiene perfil)
        [one] { $network } ({ $count } de sus ciudades tiene perfil)
       *[other] { $network } ({ $count } de sus ciudades tienen perfil)
    }

directory-filter-members = Solo ciudades miembro de la { -alliance }

directory-filter-apply =
    { $count ->
        [0] Nada que mostrar con estos filtros
        [one] Mostrar { $count } entrada que coincide
       *[other] Mostrar { $count } entradas que coinciden
    }

directory-filter-result =
    { $count ->
        [0] Ninguna ciudad { $where } se ajusta a sus filtros; sin ellos habría { NUMBER($total) }.
        [one] { $count } ciudad { $where } se ajusta a sus filtros; sin ellos habría { NUMBER($total) }.
       *[other] { $count } ciudades { $where } se ajustan a sus filtros; sin ellos habría { NUMBER($total) }.
    }

directory-filter-remove = Quitar este filtro: { $filter }

## Lista

directory-sort = ¿En qué orden?
    .aria-label = ¿En qué orden? Elija cómo se ordenan las entradas

directory-sort-option =
    { $order ->
        [name] Por orden alfabético
        [updated] Primero, las actualizadas más recientemente
        [distance] Primero, las más cercanas a mí
       *[other] Primero, las que tienen más enfoques
    }

directory-distance = A unos { NUMBER($distance, maximumFractionDigits: 0) } km de distancia

directory-card-summary =
    { $approaches ->
        [0] Ningún enfoque por ahora
        [one] { $approaches } enfoque
       *[other] { $approaches } enfoques
    }, { $areas ->
        [0] ningún ámbito de actuación elegido
        [one] { $areas } ámbito de actuación
       *[other] { $areas } ámbitos de actuación
    }

directory-empty = Ninguna ciudad o red se ajusta a su selección
    .hint = Quite los filtros uno a uno o consulte el mapa completo.
    .reset = Empezar de nuevo con todas las entradas

directory-list-error = La lista no ha llegado. Vuelva a cargar la página dentro de un momento.

directory-bookmarks =
    { $count ->
        [0] Todavía no ha marcado ninguna entrada
        [one] Ha marcado { $count } entrada
       *[other] Ha marcado { $count } entradas
    }
    .hint = La lista se guarda únicamente en este dispositivo.

## El perfil de una ciudad

directory-profile-meta = { $city }: cómo acoge la ciudad a las personas

directory-profile-place = { $city } es un municipio situado { $where }.

directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } habitante
       *[other] { NUMBER($count) } habitantes
    } a { DATETIME($date, dateStyle: "long") }

directory-profile-work = Qué hace la ciudad
    .empty = El municipio todavía no ha descrito su trabajo.

directory-profile-area =
    { $area ->
        [social] { $city } trabaja en favor de los derechos sociales y la inclusión.
        [arrival] { $city } trabaja en materia de llegada y seguridad de residencia.
        [participation] { $city } trabaja en favor de la participación política.
        [intercultural] { $city } trabaja en favor de la inclusión intercultural y contra el racismo.
        [civil-society] { $city } trabaja con iniciativas de la sociedad civil.
        [networking] { $city } trabaja en red y hace incidencia política.
       *[other] { $city } trabaja también en otras cuestiones.
    }

directory-profile-approaches =
    { $count ->
        [0] Ninguno de sus enfoques figura todavía en la biblioteca
        [one] { $count } enfoque local de esta ciudad
       *[other] { $count } enfoques locales de esta ciudad
    }
    .link = Ver en la biblioteca de enfoques

directory-profile-focal-point = Con quién hablar en el municipio
    .text = La persona de contacto responde a las preguntas de otras ciudades y de la red.
    .button = Escribir a la persona de contacto

directory-profile-focal-point-none = Todavía no se ha designado a nadie. Puede enviar sus preguntas a <a data-l10n-name="mail">info@iash-eu.org</a>.

directory-profile-documents =
    { $count ->
        [0] No hay documentos para descargar
        [one] { $count } documento para descargar
       *[other] { $count } documentos para descargar
    }

directory-profile-declaration = { $city } firmó la { -palermo-declaration } el { DATETIME($date, dateStyle: "long") }.

directory-profile-networks = Esta ciudad participa también en: { $networks }

directory-profile-website = Ir al sitio web del municipio
    .aria-label = Ir al sitio web del municipio: { $city }

directory-profile-picture =
    .alt = Vista de la ciudad: { $city }
    .credit = Fotografía facilitada por el municipio

directory-profile-checked = El municipio revisó este perfil por última vez el { DATETIME($date, dateStyle: "long") }.

directory-profile-old =
    { $months ->
        [one] Nadie ha revisado este perfil desde hace { $months } mes. Es posible que algunos datos no estén al día.
       *[other] Nadie ha revisado este perfil desde hace { $months } meses. Es posible que algunos datos no estén al día.
    }

## El perfil de una red

# La fecha abreviada va entre paréntesis, porque no encaja dentro de una frase en español.
directory-network-size =
    { $count ->
        [one] { $count } municipio formaba parte de la red (fecha: { DATETIME($date, dateStyle: "medium") }).
       *[other] { $count } municipios formaban parte de la red (fecha: { DATETIME($date, dateStyle: "medium") }).
    }

directory-network-aims = Qué quiere conseguir la red
    .empty = La red todavía no ha escrito sobre sus objetivos.

directory-network-cities = Ciudades de este mapa que forman parte de la red: { $network }

## Mantener al día un perfil
## Solo lo ven las personas que se ocupan del perfil en un municipio o en una red.

directory-state =
    { $state ->
        [draft] Borrador que solo usted puede ver
        [review] En revisión por parte de la red
        [published] En el mapa, a la vista de todo el mundo
       *[other] Retirado del mapa por ahora
    }

directory-edit-progress = Se ha rellenado el { NUMBER($share, style: "percent") } del perfil

directory-edit-summary = En pocas palabras: ¿qué hacen ustedes para acoger a las personas?
    .hint =
        { $limit ->
            [one] Hasta { NUMBER($limit) } carácter
           *[other] Hasta { NUMBER($limit) } caracteres
        }

directory-edit-position = ¿Dónde debe estar el punto?
    .error = Este lugar no parece correcto. Mueva el punto hasta su municipio.

directory-edit-submit = Enviar el perfil a la red
    .done = Gracias. Revisamos todos los perfiles antes de que aparezcan en el mapa.

directory-edit-conflict = { $name } guardó este perfil a las { DATETIME($time, timeStyle: "short") }. Vuelva a cargarlo antes de continuar.

directory-report = ¿Hay algún error o falta algo? <a data-l10n-name="report">Háganoslo saber</a>.

directory-profile-missing = No hay ningún perfil en esta dirección
    .text = Es posible que la entrada se haya retirado del mapa. En la lista encontrará todas las demás.

## Compartir

directory-share = Comparta este perfil

directory-share-mail = Enviar el perfil por correo electrónico
    .subject = Vale la pena verlo: cómo acoge { $city } a las personas
    .body = He encontrado este perfil en el directorio de ciudades. Trata de una de ellas: { $city }. Se puede leer aquí: { $address }

directory-share-embed = Mostrar este mapa en su propio sitio web
    .hint = Copie las líneas siguientes en la página en la que deba aparecer el mapa.

directory-share-table =
    { $count ->
        [one] Descargar { $count } entrada en forma de tabla
       *[other] Descargar { $count } entradas en forma de tabla
    }
