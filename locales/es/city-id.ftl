### La tarjeta City-ID en la ventanilla: solicitarla, recogerla, usarla, renovarla y sustituirla.
### La leen quienes viven en una ciudad y el personal de la ventanilla. Nivel B1; sin prometer ningún derecho.
### Cada ciudad decide para qué sirve la tarjeta, cuánto cuesta y cuánto tiempo vale; estos datos llegan como variables.

## Sobre la tarjeta

cityid-page = La tarjeta { -city-id } de su ciudad
    .intro = Aquí puede solicitar la tarjeta, renovarla y ver dónde la acepta su ciudad.

cityid-limits = Lo que la tarjeta no es
    .text = No es un pasaporte ni un permiso de residencia. No cambia su situación jurídica.

cityid-idea = De dónde viene la idea
    .text = En noviembre de 2023, varias ciudades propusieron esta tarjeta en la { -villeurbanne-declaration } como herramienta para una ciudadanía urbana.

cityid-services =
    { $count ->
        [0] { $city } todavía no ha indicado ningún servicio para la tarjeta.
        [one] { $city } ha indicado { $count } servicio en el que puede mostrar la tarjeta.
       *[other] { $city } ha indicado { $count } servicios en los que puede mostrar la tarjeta.
    }

cityid-service = { $service }. Muestre su tarjeta en esta dirección: { $place }

cityid-services-note = Esta lista la ha hecho la ciudad. Si en una ventanilla no aceptan su tarjeta, <a data-l10n-name="report">cuéntenos qué ha pasado</a>.

## Campos de la tarjeta
## Estas palabras se imprimen en la tarjeta o aparecen junto a un campo en la pantalla. Hay poco espacio.

cityid-card-name = Titular
    .title = El nombre tal como está impreso en la tarjeta

cityid-card-born = Fecha de nacimiento

cityid-card-lives = Vive en

cityid-card-number = Número de tarjeta
    .aria-label = Número de tarjeta: { $number }

cityid-card-valid = Válida hasta el { DATETIME($date, dateStyle: "short") }

cityid-card-issuer = Expedida por esta ciudad: { $city }

cityid-card-found = ¿Ha encontrado esta tarjeta? Entréguela en el ayuntamiento, por favor.

cityid-card-picture =
    .alt = Parte delantera de una tarjeta con foto; el nombre que figura en ella es { $name }

## Solicitud

cityid-apply = Solicite una tarjeta
    .intro = Puede rellenar aquí el formulario y llevar los documentos a la ventanilla.

cityid-apply-name = Nombre para la tarjeta
    .placeholder = Primero el nombre y después los apellidos
    .hint = Revise que esté bien escrito. El nombre se imprimirá así.

cityid-apply-address = ¿Dónde vive?
    .placeholder = Calle, número y código postal
    .aria-label = ¿Dónde vive? Indique su dirección en la ciudad

cityid-apply-no-address = No tengo una dirección propia.
    .hint = El personal de la ventanilla le dirá qué se puede hacer.

cityid-apply-papers =
    { $count ->
        [0] No necesita llevar ningún documento.
        [one] Lleve { $count } de sus documentos a la ventanilla, por favor.
       *[other] Lleve estos { $count } documentos a la ventanilla, por favor.
    }

cityid-apply-send = Enviar la solicitud
    .busy = Su solicitud se está enviando…

cityid-apply-sent = Gracias. Su solicitud tiene este número: { $number }
    .next = Ahora elija un día en el que pueda venir a la ventanilla.

cityid-status =
    { $status ->
        [received] Su solicitud ha llegado.
        [questions] Tenemos que preguntarle algo.
        [printing] Su tarjeta se está imprimiendo.
        [ready] Su tarjeta está lista en la ventanilla.
        [collected] Ya ha recogido su tarjeta.
        [refused] La ciudad no puede expedir la tarjeta. La carta que recibirá explica por qué.
       *[other] No encontramos ninguna solicitud.
    }

cityid-collect =
    { $days ->
        [0] Hoy es el último día en que puede recogerla.
        [one] Puede recogerla hasta el { DATETIME($date, dateStyle: "long") }. Le queda { $days } día.
       *[other] Puede recogerla hasta el { DATETIME($date, dateStyle: "long") }. Le quedan { $days } días.
    }

## Cita en la ventanilla

cityid-desk-free =
    { $count ->
        [0] Esta semana no hay ninguna cita libre.
        [one] Esta semana hay { $count } cita libre.
       *[other] Esta semana hay { $count } citas libres.
    }
    .later = Ver la semana siguiente

cityid-desk-booked = Tiene cita el { DATETIME($start, dateStyle: "full") }, a las { DATETIME($start, timeStyle: "short") }. Ventanilla: { $desk }
    .cancel = Anular esta cita

cityid-desk-queue =
    { $count ->
        [0] Es su turno.
        [one] Hay { $count } persona antes que usted.
       *[other] Hay { $count } personas antes que usted.
    }

cityid-desk-languages = El personal de esta ventanilla habla: { $languages }

cityid-desk-hours = Hoy la ventanilla abre de { DATETIME($open, timeStyle: "short") } a { DATETIME($close, timeStyle: "short") }.
    .closed = Hoy la ventanilla está cerrada.

cityid-desk-step-free = Puede llegar a esta ventanilla sin subir escaleras.

## Foto

cityid-photo = Una foto para su tarjeta
    .intro = Puede cargar una foto o hacérsela en la ventanilla.

cityid-photo-face = Mire de frente a la cámara. Se debe ver toda la cara.

cityid-photo-light = Póngase delante de una pared clara y lisa, sin sombras.

cityid-photo-age =
    { $months ->
        [one] La foto debe tener { $months } mes como máximo.
       *[other] La foto debe tener { $months } meses como máximo.
    }

cityid-photo-choose = Elegir una foto
    .hint = JPG o PNG, de { NUMBER($limit, maximumFractionDigits: 1) } MB como máximo

cityid-photo-result =
    { $result ->
        [good] Esta foto se puede usar.
        [dark] Esta foto es demasiado oscura.
        [blurred] Esta foto no es nítida.
        [crowd] En esta foto hay más de una persona.
       *[other] El personal de la ventanilla mirará esta foto.
    }

## Tasas
## Los importes son en euros. Una tasa de 0 significa que no hay que pagar nada.

cityid-fee-first =
    { $fee ->
        [0] La tarjeta es gratuita.
       *[other] La tarjeta cuesta { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-replacement =
    { $fee ->
        [0] No tiene que pagar por la nueva tarjeta.
       *[other] La nueva tarjeta cuesta { NUMBER($fee, style: "currency", currency: "EUR") } y se paga en la ventanilla.
    }

cityid-fee-paid =
    { $fee ->
        [0] Fecha de expedición, sin tasa: { DATETIME($date, dateStyle: "long") }
       *[other] Pago de { NUMBER($fee, style: "currency", currency: "EUR") } el { DATETIME($date, dateStyle: "long") }
    }

## Usar y renovar la tarjeta

cityid-renew-days =
    { $days ->
        [0] Su tarjeta es válida hasta esta noche.
        [one] Su tarjeta es válida { $days } día más, hasta el { DATETIME($date, dateStyle: "long") }.
       *[other] Su tarjeta es válida { $days } días más, hasta el { DATETIME($date, dateStyle: "long") }.
    }

cityid-renew-expired = Su tarjeta era válida hasta el { DATETIME($date, dateStyle: "long") }. Renuévela antes de volver a usarla.

cityid-renew = Renovar la tarjeta
    .title = Abre el formulario para renovar su tarjeta

cityid-renew-same = ¿Siguen siendo los mismos su nombre y su dirección?
    .yes = Sí, no ha cambiado nada
    .no = No, quiero cambiar algo

cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Su tarjeta caduca dentro de { $weeks } semana
           *[other] Su tarjeta caduca dentro de { $weeks } semanas
        }
    .body =
        Buenos días, { $name }:

        Su tarjeta { -city-id } es válida hasta el { DATETIME($date, dateStyle: "long") }. Puede renovarla por internet o en la ventanilla.

cityid-scan =
    { $state ->
        [valid] Esta tarjeta es válida.
        [expired] Esta tarjeta ha caducado.
        [blocked] Se ha comunicado la pérdida de esta tarjeta.
       *[other] El programa no reconoce esta tarjeta.
    }

## Tarjeta perdida

cityid-lost = No encuentro mi tarjeta
    .intro = Comuníquelo pronto para que nadie más pueda usarla.

cityid-lost-block = Bloquear la tarjeta
    .confirm = ¿Bloquear ahora esta tarjeta: { $number }?

cityid-lost-blocked = La tarjeta está bloqueada desde el { DATETIME($time, dateStyle: "long") } a las { DATETIME($time, timeStyle: "short") }.
    .new = Pedir una nueva tarjeta

cityid-lost-found =
    { $gender ->
        [feminine] La mujer que encontró su tarjeta la ha entregado en la ventanilla.
        [masculine] El hombre que encontró su tarjeta la ha entregado en la ventanilla.
       *[other] Alguien encontró su tarjeta y la ha entregado en la ventanilla.
    }

## Errores y páginas sin contenido

cityid-error-number =
    { $digits ->
        [one] El número de tarjeta tiene { $digits } cifra. Escríbalo de nuevo.
       *[other] El número de tarjeta tiene { $digits } cifras. Escríbalo de nuevo.
    }

cityid-error-address = Parece que esta dirección está fuera de la ciudad: { $city }

cityid-error-taken = Alguien acaba de reservar esta cita. Elija otra hora.

cityid-error-photo = Este archivo no es una imagen
    .hint = Haga una foto con su teléfono y elíjala aquí.

cityid-empty = Todavía no tiene una tarjeta
    .button = Ver cómo conseguir una

cityid-history-empty = La tarjeta todavía no se ha mostrado en ningún sitio.
