### Las páginas públicas de la Alianza: quiénes somos, qué defendemos, cómo unirse, noticias, contacto.
### Se cargan junto con common.ftl, donde están los nombres de organizaciones y documentos.

## Menú de la cabecera del sitio

menu-about = Quiénes somos

menu-positions = Qué defendemos

menu-members = Nuestras ciudades

menu-join = Hacerse miembro

menu-news = Últimas noticias

menu-documents = Declaraciones y documentos

## Página de inicio

home-meta = { -alliance-short }: ciudades europeas por una política de acogida
    .description = La { -alliance } reúne a ciudades que quieren acoger a personas que buscan protección y tener voz en la política migratoria.

home-hero = Las ciudades pueden ser puertos seguros
    .text = En toda Europa hay municipios dispuestos a acoger a personas que buscan protección. En la { -alliance } trabajan juntos para hacerlo posible.
    .button = Ver cómo puede unirse su ciudad
    .alt = Barcos en un puerto frente a una ciudad

home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> ciudad miembro
       *[other] <strong>{ NUMBER($cities) }</strong> ciudades miembro
    } de { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> país europeo
       *[other] <strong>{ NUMBER($countries) }</strong> países europeos
    }

# «Ayuntamiento» es el lugar de trabajo; «municipio», la entidad local que se une a la red.
home-invitation = ¿Trabaja usted en un ayuntamiento? Lea <a data-l10n-name="benefits">qué gana su ciudad</a> y <a data-l10n-name="steps">cómo unirse en cinco pasos</a>.

## Quiénes somos

about-title = Una red dirigida por ciudades
    .intro = Las ciudades son el lugar al que llegan las personas, en el que viven y construyen su futuro. La { -alliance } da a estas ciudades una voz común.

about-founding = La Alianza se fundó en Palermo en junio de 2021, en la conferencia «{ -sea-to-city }», que tuvo como anfitrionas a Palermo y Potsdam.

about-work = Cómo trabajamos

about-conferences = Conferencias de ciudades
    .text = Nuestras ciudades se han reunido en Palermo, Villeurbanne, Bruselas, Berlín y Zagreb para comparar experiencias y acordar objetivos comunes.

about-exchange = Seminarios web y reuniones de trabajo
    .text = Entre una conferencia y otra, las personas que trabajan en los municipios se mantienen en contacto y aprenden unas de otras.

about-advocacy = Una voz en Bruselas
    .text = Llevamos la visión de los municipios al debate sobre la política europea, por ejemplo, en un acto celebrado en Bruselas en septiembre de 2025.

about-civil-society = De la mano de la sociedad civil
    .text = Muchos enfoques parten de personas que actúan sobre el terreno. Por eso trabajamos en colaboración con iniciativas de la sociedad civil.

about-cities4refugees = De 2022 a 2024, el proyecto { -cities4refugees } formó parte de nuestro trabajo.

about-impact-cities = { -impact-cities } se desarrolla de 2026 a 2028
    .text = El proyecto comienza en Atenas en julio de 2026.

about-relocation = Reubicación municipal
    .text = La idea es sencilla: las personas se inscriben por internet, se les busca una ciudad adecuada y viajan hasta ella por una ruta segura.

## Las cinco posiciones clave
## El valor es el título de una posición; el atributo, el párrafo que va debajo. Expresan lo que reclaman las ciudades.

positions-title = Cinco posiciones que nos unen
    .intro = Las ciudades de nuestra red difieren en tamaño, lengua e historia. Estas reivindicaciones las comparten todas.

position-asylum = El derecho de asilo para todas las personas
    .text = Toda persona debería poder pedir protección. Nuestras ciudades rechazan las zonas de tránsito y los campos cerrados en las fronteras exteriores.

position-admission = Admisión directa por parte de los municipios
    .text = Las ciudades que están dispuestas a acoger a personas deberían poder hacerlo directamente.

position-funding = Fondos de la UE que lleguen directamente a los municipios
    .text = Quienes acogen a personas necesitan medios para hacerlo bien. El dinero europeo debería llegar a las ciudades sin intermediarios.

position-solidarity = Más solidaridad en toda Europa
    .text = Reclamamos un reparto justo de la responsabilidad entre ciudades, regiones y Estados.

position-pathways = Vías legales y seguras
    .text = Nadie debería tener que arriesgar la vida en el camino. La migración necesita rutas que sean a la vez seguras y legales.

## Por qué se unen las ciudades: tres ventajas

benefits-title = Qué gana su ciudad

benefit-together = Juntas, más fuertes
    .text = Una ciudad sola pasa fácilmente inadvertida. Muchas ciudades con un mismo mensaje, no.

benefit-influence = Más influencia, mejor acceso
    .text = Juntas, las ciudades miembro pueden influir en las políticas y abrir el acceso a los recursos.

benefit-visibility = Visibilidad e impacto
    .text = La red da a conocer lo que su ciudad ya hace y la ayuda a conseguir más.

## Cómo se une una ciudad: cinco pasos

join-steps =
    { $count ->
        [one] Un paso
       *[other] { $count } pasos
    }
    .title = Cómo unirse

join-step-position = Paso { $step } de { $total }

join-interest = Comuníquenos su interés
    .text = Basta con un breve mensaje por correo electrónico o a través de este sitio web.

# «Hablemos» evita el masculino de «hable con nosotros».
join-call = Hablemos
    .text = En una llamada con la red puede preguntar todo lo que su municipio necesite saber.

join-endorse = Respalde la { -palermo-declaration }
    .text = El pleno municipal de su ciudad aprueba una resolución, que no la obliga a seguir ninguna política concreta.

# «Persona de contacto» y no «punto focal», que parecería un lugar.
join-focal-point = Designe a sus personas de contacto
    .text = Facilítenos los datos de contacto de una o varias personas de su municipio.

join-take-part = Participe
    .text = Nuestras actividades se celebran con regularidad, tanto en línea como de forma presencial.

join-progress =
    { $done ->
        [0] Su ciudad todavía no ha empezado. El primer paso es un mensaje breve.
        [one] Su ciudad ha dado { $done } paso.
       *[other] Su ciudad ha dado { $done } pasos.
    }

join-button = Comunicar el interés de su ciudad
    .title = Abre el formulario de contacto

## Ciudades miembro

members-title = Las ciudades de nuestra red
    .intro = Consulte qué municipios participan y en qué países se encuentran.

members-count =
    { $count ->
        [0] { $country }: todavía no hay ciudades miembro
        [one] { $country }: { $count } ciudad miembro
       *[other] { $country }: { $count } ciudades miembro
    }

members-filter = País
    .all = Todos los países
    .aria-label = País: mostrar solo las ciudades de este país

# Los verbos van en voz activa para que nada tenga que concordar con el género de la ciudad.
members-status =
    { $status ->
        [interested] { $city } ha manifestado su interés en unirse a la red.
        [endorsed] { $city } ha respaldado la { -palermo-declaration }; el siguiente paso es designar a sus personas de contacto.
        [member] { $city } es miembro de la { -alliance }.
       *[other] { $city } no forma parte de la red en este momento.
    }

members-since = En la red desde el { DATETIME($date, dateStyle: "long") }

members-focal-points =
    { $count ->
        [0] Este municipio todavía no ha designado a ninguna persona de contacto.
        [one] Este municipio ha designado a { $count } persona de contacto.
       *[other] Este municipio ha designado a { $count } personas de contacto.
    }

members-map =
    .alt = Mapa de Europa con un punto por cada ciudad miembro
    .list = Ver las ciudades en forma de lista

members-empty = Ninguna ciudad se ajusta a su selección. Pruebe con otro país o quite los filtros.

## Noticias

news-title = Noticias de nuestras ciudades

news-count =
    { $count ->
        [0] Todavía no se ha publicado ningún artículo.
        [one] { $count } artículo
       *[other] { $count } artículos, los más recientes primero
    }

news-byline = Publicado el { DATETIME($date, dateStyle: "long") }. Texto: { $author }

news-reading-time =
    { $minutes ->
        [0] Se lee en menos de un minuto
        [one] Se lee en { $minutes } minuto
       *[other] Se lee en { $minutes } minutos
    }

news-archive = Todos los artículos
    .title = Ir a todos los artículos, ordenados por fecha

## Actos

# «Acto» traduce «event» en todo el catálogo.
events-title = Venga a conocernos

events-next = «{ $title }» comienza el { DATETIME($start, dateStyle: "full") }, a las { DATETIME($start, timeStyle: "short") }.

events-type =
    { $type ->
        [conference] Conferencia de ciudades
        [webinar] Seminario web
        [meeting] Reunión de trabajo
       *[other] Acto público
    }

events-more =
    { $count ->
        [0] Por el momento no hay más actos previstos.
        [one] Ver { $count } acto más
       *[other] Ver { $count } actos más
    }

## Declaraciones y documentos

documents-title = Lo que las ciudades han puesto por escrito

documents-charter = La { -palermo-charter } de 2015
    .text = La carta considera la movilidad un derecho inalienable y se pronuncia a favor de abolir el permiso de residencia.

documents-palermo = Las cinco reivindicaciones de la { -palermo-declaration }
    .text = En junio de 2021, 33 alcaldesas y alcaldes firmaron esta declaración. Sus reivindicaciones son las posiciones clave de nuestra red.

documents-villeurbanne = La { -villeurbanne-declaration } retoma el hilo
    .text = Veintiuna ciudades y { -anvita }, una red francesa de más de 90 municipios, reiteraron las reivindicaciones en noviembre de 2023. También propusieron la tarjeta { -city-id } como herramienta para una ciudadanía urbana.

documents-brief = Nuestro informe de políticas del 12 de enero de 2026: «Solidarity Cities: Pioneering Alternatives in Migration Policy»

documents-pact = El { -eu-pact } de la Unión Europea se aplica a partir de 2026.

documents-signatures =
    { $count ->
        [0] Nadie ha firmado todavía esta declaración.
        [one] { $count } alcaldesa o alcalde ha firmado esta declaración.
       *[other] { $count } alcaldesas y alcaldes han firmado esta declaración.
    }

# En español la frase no cambia con el género de la persona: las tres variantes coinciden.
documents-signed-by =
    { $gender ->
        [feminine] { $name } ha firmado en nombre de su ciudad: { $city }
        [masculine] { $name } ha firmado en nombre de su ciudad: { $city }
       *[other] { $name } ha firmado en nombre de su ciudad: { $city }
    }

## Organizaciones asociadas

partners-title = Con quién trabajamos

partners-sea-to-city = { -sea-to-city }, nuestro socio desde el principio
    .text = Este consorcio de grupos europeos de la sociedad civil fue tomando forma a partir de 2018 en el proceso de la Plataforma de la Carta de Palermo y se fundó formalmente en 2020. Es cofundador y socio permanente de la { -alliance-short }.

partners-moving-cities = La plataforma en línea { -moving-cities }
    .text = Activa desde el 21 de octubre de 2021, muestra qué ciudades y redes acogen a personas migrantes y refugiadas. Examina de cerca 28 ciudades de diez países, presenta más de 45 enfoques locales y está disponible en siete idiomas.
    .scale = De Polonia a Portugal, más de 600 municipios apoyan una política migratoria basada en la solidaridad.

partners-carriers = { -moving-cities } está a cargo de { -seebruecke }, la { -rosa-luxemburg }, la { -heinrich-boell } y { -tesserae }.

partners-funders = La { -robert-bosch } y el { -rescue-fund } cofinancian la plataforma.

partners-visit = Visitar el sitio web de esta organización asociada: { $partner }

## Formulario de contacto

contact-title = Escríbanos
    .tab = Contacto con la red { -alliance-short }

contact-intro = Utilice el formulario que encontrará a continuación o escriba a <a data-l10n-name="mail">info@iash-eu.org</a>.

contact-name = Su nombre
    .placeholder = Nombre y apellidos
    .title = Lo utilizamos para dirigirnos a usted en nuestra respuesta.

contact-email = Su dirección de correo electrónico
    .placeholder = Por ejemplo: nombre@example.org
    .aria-label = Su dirección de correo electrónico, para que podamos responderle

contact-role = Escribo…

# Cada opción completa la palabra «Escribo…».
contact-role-option =
    { $role ->
        [municipality] …en nombre de un municipio
        [organisation] …en nombre de una organización
        [press] …en nombre de un medio de comunicación
       *[other] …a título personal
    }

contact-message = Su mensaje
    .placeholder = ¿Qué le gustaría saber o contarnos?
    .hint = No incluya nada que pueda suponer un riesgo para usted o para otras personas.

contact-left =
    { $left ->
        [0] Ha llegado al final del campo.
        [one] Puede escribir { $left } carácter más.
       *[other] Puede escribir { $left } caracteres más.
    }

contact-consent = Pueden conservar mis datos para responderme.
    .error = Necesitamos su consentimiento para poder responderle.

contact-send = Enviar el mensaje
    .busy = Enviando…

contact-sent = Gracias por su mensaje, { $name }. Enviaremos nuestra respuesta a { $email }.

## Boletín

newsletter-title = Noticias por correo electrónico
    .text = Reciba información sobre conferencias, declaraciones y nuevas ciudades miembro.

newsletter-email =
    .placeholder = Su dirección, como nombre@example.org
    .aria-label = Dirección de correo electrónico para el boletín

newsletter-subscribe = Suscribirse
    .title = Puede darse de baja cuando lo desee.

newsletter-confirm = Hemos escrito a { $email }. <strong>Abra el enlace de ese mensaje</strong> para confirmar que la dirección es suya.

newsletter-goodbye = Ya no recibirá el boletín.
    .undo = Ha sido un error: quiero volver a suscribirme
