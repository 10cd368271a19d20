### El camino de un municipio hacia la Alianza: los cinco pasos, sus formularios, correos y recordatorios.
### Quien lee trabaja en un municipio y ha iniciado sesión. Se carga junto con common.ftl.
### La guía de estilo para quienes escriben y traducen está en locales/README.md.

## Vista general: los cinco pasos como tareas

member-page = El camino de su municipio hacia la { -alliance }
    .description = Siga los cinco pasos y vea qué está hecho y qué queda pendiente.

member-intro = Puede detenerse en cualquier momento y volver más tarde. Si algo no le queda claro, <a data-l10n-name="contact">pregunte a la red</a>.

member-progress =
    { $done ->
        [0] Todavía no se ha completado ninguno de los { $total } pasos.
        [one] Se ha completado { $done } de los { $total } pasos.
       *[other] Se han completado { $done } de los { $total } pasos.
    }

member-progress-bar =
    .aria-label = Se ha recorrido el { NUMBER($share, style: "percent") } del camino

member-state =
    { $state ->
        [todo] Sin empezar
        [doing] En curso
        [done] Terminado
       *[other] Estado desconocido
    }

member-task-interest =
    { $state ->
        [todo] Escríbanos un primer mensaje
        [doing] Termine y envíe su primer mensaje
        [done] Hemos recibido su primer mensaje
       *[other] Primer mensaje a la red
    }

member-task-call =
    { $state ->
        [todo] Elija una hora para una llamada con la red
        [doing] La hora de nuestra llamada está fijada
        [done] Ya hemos hablado
       *[other] Llamada con la red
    }

member-task-endorse =
    { $state ->
        [todo] Lleve la { -palermo-declaration } al pleno municipal
        [doing] Envíenos la resolución del pleno municipal
        [done] El pleno municipal de su ciudad ha respaldado la { -palermo-declaration }
       *[other] Resolución del pleno municipal
    }

member-task-focal-points =
    { $state ->
        [todo] Díganos quiénes son sus personas de contacto
        [doing] Complete los datos de sus personas de contacto
        [done] Ya sabemos a quién escribir
       *[other] Personas de contacto en su municipio
    }

member-task-take-part =
    { $state ->
        [todo] Elija una primera actividad
        [doing] Se ha inscrito en su primera actividad
        [done] Participa en nuestras actividades
       *[other] Actividades en línea y presenciales
    }

member-task-open = Abrir
    .aria-label = Abrir este paso: { $task }

member-next = Lo que puede hacer ahora: { $task }

member-next-none = Ha dado todos los pasos. Aquí ya no queda nada por hacer.

## Primer paso: datos del municipio

member-details-heading = Háblenos de su municipio
    .intro = Estos datos nos ayudan a preparar nuestra llamada. Los campos con asterisco son obligatorios.

member-details-name = Nombre del municipio
    .placeholder = Por ejemplo: Villeurbanne
    .title = Escriba el nombre tal como se usa en su propio idioma.

member-details-country = País en el que se encuentra
    .choose = Elija un país

member-details-inhabitants = ¿Cuántas personas viven en el municipio?
    .placeholder = Por ejemplo: 180000
    .hint = Basta con una cifra aproximada.

member-details-office = Oficina o departamento que escribe
    .placeholder = Por ejemplo: Oficina de Integración

member-details-website = Sitio web de su municipio
    .placeholder = Empieza por https://
    .aria-label = Sitio web de su municipio; este campo puede quedar vacío

member-details-language = Idioma en el que debemos escribirles
    .hint = Elija aquel en el que a su oficina le resulte más fácil responder.

member-details-reasons = ¿Por qué le interesa a su municipio?
    .placeholder = ¿Qué hacen ya y qué esperan de la red?
    .hint = Bastan unas palabras clave; hablaremos del resto.

member-details-saved = Borrador guardado: { DATETIME($time, dateStyle: "medium") }, { DATETIME($time, timeStyle: "short") }

member-details-send = Enviar a la red
    .busy = Su mensaje está en camino…

member-details-sent = { $city } nos comunicó su interés el { DATETIME($date, dateStyle: "long") }. Muchas gracias.

## Segundo paso: la llamada

member-call-heading = Una llamada con la red
    .intro = Puede preguntar todo lo que su municipio necesite saber; por nuestra parte, queremos saber qué les importa.

member-call-times =
    { $count ->
        [0] En este momento todos los horarios están ocupados. Escríbanos y proponga uno.
        [one] Hay { $count } horario disponible para la llamada.
       *[other] Puede elegir entre { $count } horarios para la llamada.
    }

member-call-time = { DATETIME($start, dateStyle: "full") }: empieza a las { DATETIME($start, timeStyle: "short") } y termina a las { DATETIME($end, timeStyle: "short") }

member-call-zone = Las horas se indican en este huso horario: { $zone }

member-call-topics = ¿De qué le gustaría hablar?
    .placeholder = Por ejemplo: cómo han llevado otras ciudades el tema a su pleno municipal

member-call-people =
    { $count ->
        [one] { $count } persona de su municipio participará en la llamada.
       *[other] { $count } personas de su municipio participarán en la llamada.
    }

member-call-status =
    { $status ->
        [proposed] Ha propuesto una hora; todavía tenemos que confirmarla.
        [confirmed] La hora de la llamada está acordada.
        [moved] La llamada tiene una nueva hora.
        [held] La llamada ya ha tenido lugar.
       *[other] No hay ninguna llamada prevista.
    }

member-call-agreed = Hablaremos el { DATETIME($start, dateStyle: "full") }, a las { DATETIME($start, timeStyle: "short") }.
    .calendar = Añadir la llamada a mi calendario

member-call-soon =
    { $minutes ->
        [0] La llamada empieza ahora.
        [one] La llamada empieza dentro de { $minutes } minuto.
       *[other] La llamada empieza dentro de { $minutes } minutos.
    }
    .enter = Entrar en la llamada

member-call-move = Proponer otra hora
    .confirm = ¿Renunciar a la cita del { DATETIME($start, dateStyle: "long") } y elegir otra?

## Tercer paso: la resolución del pleno municipal

member-resolution-heading = La resolución del pleno municipal de su ciudad
    .intro = El pleno municipal respalda la { -palermo-declaration } mediante una resolución, que no contiene compromisos vinculantes sobre políticas concretas.

member-resolution-date = Día en que votó el pleno municipal
    .hint = Si la votación aún no se ha celebrado, indique el día previsto.
    .error = Indique el día, el mes y el año.

member-resolution-reference = Su número de referencia de la resolución
    .placeholder = El número de la primera página, si lo hay

member-resolution-file = Resolución del pleno municipal en un archivo
    .hint = PDF, { NUMBER($limit, maximumFractionDigits: 1) } MB como máximo
    .aria-label = Resolución del pleno municipal en un archivo: elíjalo en su dispositivo

member-resolution-drop = Arrastre el archivo hasta aquí o elíjalo en su dispositivo
    .over = Suelte para añadir el archivo

member-resolution-uploading = { $name }: se ha cargado el { NUMBER($share, style: "percent", maximumFractionDigits: 0) }

member-resolution-uploaded = Hemos recibido su archivo: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Quitar este archivo

member-resolution-too-large = Su archivo ocupa { NUMBER($size, maximumFractionDigits: 1) } MB, pero el límite es de { NUMBER($limit, maximumFractionDigits: 1) } MB. Un documento escaneado en blanco y negro suele ocupar menos.

member-resolution-wrong-type = «{ $name }» no es un PDF. Guarde la resolución como PDF e inténtelo de nuevo.

member-resolution-broken = No se puede abrir el archivo. Es posible que esté dañado o protegido con contraseña.

member-resolution-status =
    { $status ->
        [waiting] Tenemos su resolución y la leeremos.
        [accepted] Hemos leído su resolución; todo está en orden.
        [question] Tenemos una pregunta sobre su resolución. Consulte sus mensajes.
       *[other] Todavía no tenemos su resolución.
    }

## Cuarto paso: personas de contacto
## Una persona de contacto es alguien del municipio, no un lugar.

member-focal-heading = ¿A quién podemos escribir?
    .intro = Designe al menos a una persona de su municipio. Si designa a varias, podrán sustituirse entre sí.

member-focal-name = Nombre de la persona de contacto
    .placeholder = Nombre y apellidos
    .aria-label = Nombre de la persona de contacto en su municipio

member-focal-email = Correo electrónico del trabajo
    .placeholder = Por ejemplo: nombre@ciudad.example
    .title = No indique una dirección particular.

member-focal-phone = Teléfono del trabajo
    .placeholder = Por ejemplo: +49 30 1234567
    .hint = Empiece por el prefijo de su país.

member-focal-position = Cargo en el municipio
    .placeholder = Por ejemplo: responsable de la oficina de integración

member-focal-role = ¿Sobre qué debemos escribir a esta persona?
    .choose = Elija una función

member-focal-role-option =
    { $role ->
        [first] Primera persona de contacto
        [deputy] Sustituye a la primera persona
        [press] Preguntas de los medios de comunicación
        [meetings] Conferencias y reuniones
       *[other] Otros asuntos
    }

member-focal-count =
    { $count ->
        [0] Todavía no ha designado a nadie.
        [one] Ha designado a { $count } persona.
       *[other] Ha designado a { $count } personas.
    }

member-focal-add = Añadir a otra persona
    .title = Abre un formulario vacío debajo de la lista

member-focal-remove = Quitar a esta persona
    .confirm = ¿Quitar de la lista a esta persona de contacto: { $name }?

# En español la frase apenas cambia con el género de la persona.
member-focal-added =
    { $gender ->
        [feminine] { $name } es ahora persona de contacto de su municipio: { $city }
        [masculine] { $name } es ahora persona de contacto de su municipio: { $city }
       *[other] { $name } es ahora persona de contacto de este municipio: { $city }
    }

member-focal-consent = Las personas indicadas aquí saben que usted nos facilita sus datos de contacto.
    .error = Pregunte primero a estas personas y marque después la casilla.

## Quinto paso: actividades

member-activity-heading = ¿Qué actividades convienen a su municipio?

member-activity-option =
    { $kind ->
        [online] Solo lo que se celebra en línea
        [travel] Solo reuniones presenciales
        [both] Tanto en línea como de forma presencial
       *[other] Todavía no lo sabemos
    }

member-activity-open =
    { $count ->
        [0] Ahora mismo no hay ninguna actividad con la inscripción abierta. Le avisaremos cuando la haya.
        [one] { $count } actividad tiene la inscripción abierta.
       *[other] { $count } actividades tienen la inscripción abierta.
    }

## Errores en los formularios

member-error-known = { $city } ya figura aquí. Quizá alguien de otra oficina haya empezado el proceso.
    .help = Preguntar a la red

member-error-inhabitants = Escriba el número solo con cifras, sin puntos ni espacios.

member-error-website = Esto no parece una dirección web. Cópiela de su navegador.

member-error-phone =
    { $min ->
        [one] Un número de teléfono tiene al menos { $min } cifra. Revíselo.
       *[other] Un número de teléfono tiene al menos { $min } cifras. Revíselo.
    }

member-error-date = Esta fecha es anterior a la declaración, que es del { DATETIME($date, dateStyle: "long") }.

member-error-twice = Ha indicado esta dirección para dos personas: { $email }

member-error-pause = Hemos cerrado su sesión porque llevaba mucho tiempo sin actividad. Su borrador se ha conservado.
    .again = Volver a iniciar sesión

## Recordatorios

member-reminder-draft =
    { $days ->
        [0] Ha empezado hoy su mensaje y todavía no lo ha enviado.
        [one] Empezó su mensaje hace { $days } día y todavía no lo ha enviado.
       *[other] Empezó su mensaje hace { $days } días y todavía no lo ha enviado.
    }

member-reminder-council =
    { $days ->
        [0] El pleno municipal vota hoy, { DATETIME($date, dateStyle: "long") }.
        [one] El pleno municipal vota el { DATETIME($date, dateStyle: "long") }; queda { $days } día.
       *[other] El pleno municipal vota el { DATETIME($date, dateStyle: "long") }; quedan { $days } días.
    }

member-reminder-focal = Desde el { DATETIME($date, dateStyle: "long") } no tenemos a quién escribir en su municipio. Le pedimos que designe a una persona de contacto.

member-reminder-later =
    { $days ->
        [one] Volver a recordármelo dentro de { $days } día
       *[other] Volver a recordármelo dentro de { $days } días
    }
    .never = No volver a recordármelo

## Correos
## Cada mensaje es un correo: el atributo subject es el asunto; el atributo body, el texto sin la firma.

member-mail-interest =
    .subject = Hemos recibido su mensaje
    .body =
        Buenos días, { $name }:

        Gracias por su interés en nuestra red. El siguiente paso es una llamada en la que podremos responder a sus preguntas.

member-mail-call =
    .subject = Nuestra llamada del { DATETIME($start, dateStyle: "long") }
    .body =
        Buenos días, { $name }:

        Nos alegrará hablar con usted el { DATETIME($start, dateStyle: "full") }, a las { DATETIME($start, timeStyle: "short") }. Puede entrar en la llamada aquí: { $link }

member-mail-resolution =
    .subject = { $city }: ¿cómo avanza la resolución?
    .body =
        { $days ->
            [one] Hace { $days } día hablamos de la { -palermo-declaration }. Cuando el pleno municipal haya votado, le rogamos que cargue la resolución.
           *[other] Hace { $days } días hablamos de la { -palermo-declaration }. Cuando el pleno municipal haya votado, le rogamos que cargue la resolución.
        }

member-mail-focal =
    .subject = Es usted persona de contacto de su municipio
    .body =
        Buenos días, { $name }:

        { $city } nos ha facilitado sus datos de contacto para que podamos escribirle acerca de la red. Si se trata de un error, basta con que responda a este mensaje.

member-mail-welcome =
    .subject = Le damos la bienvenida a la { -alliance }
    .body = { $city } es miembro desde el { DATETIME($date, dateStyle: "long") }. Nos alegra contar con su municipio y esperamos coincidir pronto, en línea o en persona.

## Confirmación y retirada

member-confirmed = { $city } ya forma parte de la red
    .text =
        { $count ->
            [one] La red tiene ahora { $count } ciudad miembro.
           *[other] La red tiene ahora { $count } ciudades miembro.
        }

member-withdraw = Nuestro municipio ya no desea unirse a la red
    .text = No es necesario que indique el motivo. Si cambian sus planes, vuelva a escribirnos.
    .confirm = ¿De verdad quiere retirar la solicitud de su municipio?

member-withdraw-reason = ¿Quiere contarnos por qué?
    .placeholder = Basta con una frase.

member-withdrawn = La solicitud de su municipio se retiró el { DATETIME($date, dateStyle: "long") }. Gracias por el tiempo que le ha dedicado.

## Cuando no hay contenido

member-messages-empty = Todavía no hay mensajes
    .hint = Cuando la red escriba a su municipio, podrá leerlo aquí.

member-files-empty = Todavía no ha cargado ningún archivo
    .hint = Este es el lugar para la resolución del pleno municipal.
