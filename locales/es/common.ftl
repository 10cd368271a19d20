### Textos que comparten todas las páginas y herramientas: nombres, botones, navegación, errores, fechas, privacidad.
### Se cargan junto con el catálogo de cada herramienta; por eso, sus identificadores no deben repetirse allí.
### La guía de estilo para quienes escriben y traducen está en locales/README.md.

## Nombres de organizaciones, documentos y proyectos.
## Aquí figuran sin artículo; el artículo va en la frase.

# Femenino: «la Alianza». Versión de trabajo hasta que la Alianza confirme el nombre.
-alliance = Alianza Internacional de Puertos Seguros

# Femenino, como el nombre completo: «la IASH».
-alliance-short = IASH

-sea-to-city = From the Sea to the City

-moving-cities = Moving Cities

# En español va detrás del sustantivo: «la tarjeta City-ID».
-city-id = City-ID

-palermo-charter = Carta de Palermo

# Versión de trabajo hasta que la Alianza confirme el nombre.
-palermo-declaration = Declaración de Palermo

# Versión de trabajo hasta que la Alianza confirme el nombre.
-villeurbanne-declaration = Declaración de Villeurbanne

# Nombre oficial en español.
-eu-pact = Nuevo Pacto sobre Migración y Asilo

-anvita = ANVITA

-seebruecke = Seebrücke

# Nombre que usa la propia fundación en español.
-rosa-luxemburg = Fundación Rosa Luxemburgo

# Nombre que usa la propia fundación en español.
-heinrich-boell = Fundación Heinrich Böll

-tesserae = Tesserae

# Femenino, como «fundación»: «la Robert Bosch Stiftung».
-robert-bosch = Robert Bosch Stiftung

# Masculino, como «fondo»: «el Stiftungsfonds».
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

-cities4refugees = Cities4Refugees

-impact-cities = Impact Cities

## Botones y acciones

action-save = Guardar los cambios

action-cancel = Cancelar
    .title = Salir sin guardar

action-search = Buscar

action-close = Cerrar
    .aria-label = Cerrar esta ventana

action-edit = Editar esta entrada

action-delete = Eliminar
    .confirm = ¿Eliminar «{ $title }»? Esta acción no se puede deshacer.

action-read-more = Leer más
    .aria-label = Leer más sobre «{ $title }»

action-copy-link = Copiar el enlace
    .done = El enlace se ha copiado.

# Entre el número y la unidad hay un espacio duro (U+00A0).
action-download =
    { $unit ->
        [kilobyte] Descargar el documento (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Descargar el documento (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

action-show-more =
    { $count ->
        [one] Mostrar { $count } entrada más
       *[other] Mostrar { $count } entradas más
    }

## Navegación y zonas de la página
## Los lectores de pantalla leen en voz alta los atributos aria-label, que no se ven en la página.

nav-main =
    .aria-label = Menú principal

nav-footer =
    .aria-label = Enlaces del pie de página

nav-breadcrumbs =
    .aria-label = Está usted aquí

nav-skip = Ir al contenido principal

nav-menu-button =
    { $state ->
        [open] Cerrar el menú
       *[other] Abrir el menú
    }

nav-home = Página de inicio
    .title = Ir a la página de inicio de la { -alliance }

nav-top = Volver arriba

nav-pages = Página { $page } de { $total }
    .previous = Página anterior
    .next = Página siguiente

# Se lee detrás del texto del enlace; por eso empieza en minúscula.
nav-new-tab = se abre en una pestaña nueva

## Búsqueda, filtros y listas

search-field = ¿Qué está buscando?
    .placeholder = Una ciudad, un país o un tema

search-results =
    { $count ->
        [0] No hemos encontrado resultados para «{ $query }».
        [one] { $count } página menciona «{ $query }».
       *[other] { $count } páginas mencionan «{ $query }».
    }
    .hint = Pruebe con menos palabras o revise la ortografía.

filter-active =
    { $count ->
        [0] No hay ningún filtro activado.
        [one] Hay { $count } filtro activado.
       *[other] Hay { $count } filtros activados.
    }
    .reset = Quitar todos los filtros

list-position =
    { $total ->
        [one] Está viendo { $shown } de { $total } entrada.
       *[other] Está viendo { $shown } de { $total } entradas.
    }

list-empty = Aquí todavía no hay nada.
    .hint = En cuanto se publique algo, lo encontrará en esta página.

list-loading = Cargando; un momento, por favor…

## Errores

error-not-found = No encontramos esta página
    .text = Puede que haya cambiado de lugar o que la dirección contenga algún error.
    .home = Ir a la página de inicio

error-offline = No tiene conexión a internet
    .text = Lo que ha escrito sigue aquí. Vuelva a intentarlo cuando se restablezca la conexión.
    .retry = Volver a intentarlo

error-server = Algo ha fallado por nuestra parte
    .text = Vuelva a intentarlo dentro de unos minutos. Si el problema se repite, háganoslo saber.

error-form =
    { $count ->
        [one] Revise de nuevo un campo antes de enviar el formulario.
       *[other] Revise de nuevo { $count } campos antes de enviar el formulario.
    }

error-required = Rellene este campo.

error-email = Revise la dirección de correo electrónico: debe llevar el signo @ y una terminación como .org o .eu.

error-too-long =
    { $over ->
        [one] A su texto le sobra { $over } carácter; el límite es de { NUMBER($limit) }.
       *[other] A su texto le sobran { $over } caracteres; el límite es de { NUMBER($limit) }.
    }

# Entre el número y la unidad hay un espacio duro (U+00A0).
error-file-size = El archivo «{ $name }» es demasiado grande. Elija uno de { NUMBER($limit, maximumFractionDigits: 1) } MB como máximo.

## Fechas y horas
## La aplicación entrega las fechas como tales; cada idioma decide cómo se muestran.

date-updated = Última actualización: { DATETIME($date, dateStyle: "long") }

# Sin participio, porque puede tratarse de una entrada, un perfil o un documento.
date-updated-days =
    { $days ->
        [0] Última actualización: hoy
        [one] Última actualización: hace { $days } día
       *[other] Última actualización: hace { $days } días
    }

date-period = Del { DATETIME($start, dateStyle: "long") } al { DATETIME($end, dateStyle: "long") }

date-days-left =
    { $days ->
        [0] Hoy es el último día.
        [one] Queda { $days } día.
       *[other] Quedan { $days } días.
    }

## Saludo

# «Le damos la bienvenida» evita elegir entre «bienvenido» y «bienvenida».
greeting-name = Le damos la bienvenida de nuevo, { $name }

greeting-guest = Le damos la bienvenida a nuestra red de ciudades

## Idiomas

language-switch = Elija su idioma
    .aria-label = Elija su idioma; la página se volverá a cargar

# Con mayúscula inicial, porque cada nombre figura solo en una lista.
language-name =
    { $language ->
        [de] Alemán
        [el] Griego
        [en] Inglés
        [es] Español
        [fr] Francés
        [it] Italiano
        [pl] Polaco
       *[other] Otro idioma
    }

language-missing = Esta página todavía no se ha traducido; por eso la está leyendo en inglés.

language-draft = Esta página se ha traducido de forma automática y nadie ha revisado aún la redacción.
    .report = Proponer una redacción mejor

language-original =
    { $language ->
        [de] El original de este documento está en alemán.
        [en] El original de este documento está en inglés.
        [fr] El original de este documento está en francés.
        [it] El original de este documento está en italiano.
       *[other] El original de este documento está en otro idioma.
    }

## Pie de página, privacidad y cookies

footer-about = La { -alliance } ({ -alliance-short }) es una red dirigida por ciudades.

footer-legal = Aviso legal

footer-contact = ¿Tiene alguna pregunta? <a data-l10n-name="contact">Escríbanos</a>.

privacy-form = Nuestra <a data-l10n-name="privacy">política de privacidad</a> explica cómo tratamos la información que nos facilita.

cookies-notice = Las cookies son pequeños archivos que un sitio web guarda en su dispositivo. ¿Cuáles podemos utilizar?
    .necessary = Solo las necesarias
    .all = Todas
