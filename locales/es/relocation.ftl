### Reubicación municipal: inscribirse, encontrar una ciudad adecuada, viajar hasta ella y recibir ayuda en el camino.
### Quienes leen son personas que buscan protección. Nivel B1: frases cortas, palabras de uso diario, ninguna promesa.
### Se carga junto con common.ftl. La guía de estilo para quienes escriben y traducen está en locales/README.md.

## Qué es y qué no es

relocation-page = Ir a otra ciudad
    .intro = Algunas ciudades de Europa están dispuestas a acoger a personas que necesitan protección. Aquí puede hablarles de usted.

relocation-what = Cómo funciona
    .text = Usted se inscribe por internet. Nosotros buscamos una ciudad adecuada. Si la hay, usted viaja hasta ella por una ruta segura.

relocation-what-not = Lo que no podemos prometer
    .text = Es posible que ninguna ciudad pueda acogerle. Inscribirse es hacer una petición. No da derecho a una plaza.

relocation-free = No cuesta nada
    .text = Nunca tiene que pagar para inscribirse, para que le busquemos una ciudad ni para tener una plaza.

relocation-not-asylum = Esto no es una solicitud de asilo
    .text = El formulario de esta página llega a nuestra red. No llega a la oficina que decide sobre el asilo.

relocation-privacy = Antes de empezar, por favor, lea <a data-l10n-name="privacy">cómo tratamos lo que nos cuenta</a>.

relocation-start = Empezar la inscripción
    .time =
        { $minutes ->
            [one] Necesita alrededor de { $minutes } minuto.
           *[other] Necesita alrededor de { $minutes } minutos.
        }

relocation-return = Ya me he inscrito
    .hint = Necesita el número que le dimos.

## Formulario de inscripción

relocation-form-page = Parte { $page } de { $total }

relocation-name = ¿Cómo se llama?
    .placeholder = Su nombre y sus apellidos
    .hint = Escríbalo como está en sus documentos. Si no tiene documentos, escríbalo como lo pronuncia.

relocation-call-name = ¿Cómo quiere que le llamemos?
    .hint = Puede dejar este campo vacío.

relocation-language = ¿Qué idioma habla mejor?
    .choose = Elija el idioma que mejor habla
    .aria-label = ¿Qué idioma habla mejor? Elija uno de la lista

relocation-more-languages = ¿Qué otros idiomas entiende?
    .hint = Basta con entender algunas palabras.

relocation-birthday = ¿Cuándo nació?
    .unknown = No sé el día exacto

relocation-place = ¿Dónde está ahora?
    .placeholder = La ciudad más cercana o el nombre del campo
    .hint = No escriba aquí su dirección exacta.

relocation-phone = ¿A qué número podemos llamarle?
    .placeholder = Por ejemplo: +30 y después su número
    .hint = Elija un teléfono que solo puedan usar usted o personas de su confianza.

relocation-family = ¿Quién viajaría con usted?
    .hint = Cuente también a las niñas y los niños. No incluya a las personas que quieren quedarse donde están.

# «Nadie» evita elegir entre «solo» y «sola».
relocation-family-count =
    { $count ->
        [0] Nadie viajaría con usted.
        [one] { $count } familiar viajaría con usted.
       *[other] { $count } familiares viajarían con usted.
    }

relocation-family-children =
    { $count ->
        [0] En su grupo no hay menores.
        [one] En su grupo hay { $count } menor.
       *[other] En su grupo hay { $count } menores.
    }

relocation-family-add = Añadir a una persona
    .aria-label = Añadir a una persona que viajaría con usted

relocation-family-relation =
    { $relation ->
        [partner] Mi mujer, mi marido o mi pareja
        [child] Mi hija o mi hijo
        [parent] Mi madre o mi padre
        [sibling] Mi hermana o mi hermano
       *[other] Otra persona cercana
    }

relocation-family-elsewhere = Tengo familia en una ciudad de Europa.
    .which = ¿En qué ciudad vive su familia?

relocation-needs = ¿Qué necesita en una ciudad nueva?
    .hint = Marque lo que es importante para usted. No tiene que explicar por qué.

relocation-need =
    { $need ->
        [doctor] Atención médica o un hospital cerca
        [school] Una escuela o una guardería
        [step-free] Una vivienda sin escaleras
        [quiet] Un lugar tranquilo para dormir
       *[other] Otra cosa
    }

relocation-skills = ¿Qué sabe hacer y qué le gustaría hacer?
    .placeholder = Por ejemplo: sé cocinar y reparar bicicletas. Me gustaría estudiar enfermería.

relocation-left =
    { $left ->
        [0] El campo ya está lleno.
        [one] Queda espacio para { $left } letra más.
       *[other] Queda espacio para { $left } letras más.
    }

relocation-check = Por favor, revise lo que ha escrito
    .hint = Todavía puede cambiarlo todo.

relocation-consent = He entendido que es posible que no consiga una plaza.
    .error = Por favor, lea esta frase y marque la casilla.

relocation-send = Enviar mi inscripción
    .busy = Estamos enviando su inscripción…

relocation-sent = Recibimos su inscripción el { DATETIME($date, dateStyle: "long") }. Su número es <strong>{ $number }</strong>.
    .keep = Apunte este número. Lo necesitará cuando vuelva a esta página.

## En qué punto está su inscripción

relocation-status-heading = Su inscripción, número { $number }

relocation-status =
    { $status ->
        [received] Tenemos su formulario.
        [checking] Estamos leyendo su formulario y hablando con ciudades.
        [matched] Una ciudad quiere hablar con usted.
        [travel] Se está preparando su viaje.
        [arrived] Ha llegado a su nueva ciudad.
        [closed] Su inscripción está cerrada.
       *[other] En este momento no podemos ver el estado de su inscripción.
    }

relocation-next =
    { $status ->
        [received] Ahora no tiene que hacer nada.
        [checking] Por favor, deje el teléfono encendido: quizá tengamos alguna pregunta.
        [matched] Lea lo que ha escrito la ciudad. Tómese su tiempo antes de responder.
        [travel] Mire sus citas y prepare solo el equipaje que necesite.
        [arrived] Diga a su persona de contacto si le falta algo.
        [closed] Si su situación cambia, puede inscribirse de nuevo.
       *[other] Por favor, vuelva a intentarlo mañana.
    }

relocation-status-date = El estado de su inscripción no ha cambiado desde el { DATETIME($date, dateStyle: "long") }.

relocation-waiting =
    { $days ->
        [0] Se ha inscrito hoy.
        [one] Se inscribió hace { $days } día.
       *[other] Se inscribió hace { $days } días.
    }
    .hint = No podemos decir cuánto tiempo tardará.

relocation-open-questions =
    { $count ->
        [0] En este momento no tenemos preguntas para usted.
        [one] Tenemos { $count } pregunta para usted.
       *[other] Tenemos { $count } preguntas para usted.
    }

relocation-closed-reason =
    { $reason ->
        [wish] Usted nos pidió que la cerráramos.
        [no-city] Lo sentimos. No hemos podido encontrar una ciudad para usted.
        [no-answer] Le escribimos varias veces y no recibimos respuesta.
       *[other] Por favor, pregúntenos el motivo.
    }

## Encontrar una ciudad

relocation-match = Una ciudad que puede ser adecuada: { $city }
    .text = Es una propuesta. Usted decide si quiere seguir adelante.

relocation-match-wishes =
    { $count ->
        [0] Ninguno de sus { $total } deseos encaja con esta ciudad.
        [one] { $count } de sus { $total } deseos encaja con esta ciudad.
       *[other] { $count } de sus { $total } deseos encajan con esta ciudad.
    }

relocation-match-size =
    { $inhabitants ->
        [one] { $city } tiene { NUMBER($inhabitants) } habitante.
       *[other] { $city } tiene alrededor de { NUMBER($inhabitants) } habitantes.
    }

relocation-match-language = La mayoría de las personas habla allí este idioma: { $language }

relocation-match-answer = Quiero saber más
    .no = Esta ciudad no es adecuada para mí

relocation-match-deadline =
    { $days ->
        [0] Por favor, responda hoy.
        [one] Puede responder hasta el { DATETIME($date, dateStyle: "long") }. Le queda { $days } día.
       *[other] Puede responder hasta el { DATETIME($date, dateStyle: "long") }. Le quedan { $days } días.
    }

relocation-match-declined = Gracias por decírnoslo. Seguiremos buscando, pero no sabemos si encontraremos otra ciudad.

relocation-match-empty = Todavía no hay ninguna propuesta para usted
    .hint = Le escribiremos si hay alguna ciudad interesada.

## Citas y viaje

relocation-appointments =
    { $count ->
        [0] No tiene ninguna cita.
        [one] Tiene { $count } cita.
       *[other] Tiene { $count } citas.
    }

relocation-appointment =
    { $kind ->
        [talk] Conversación con la ciudad: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visita médica: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Revisión de sus documentos: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Salida: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Otra cita: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

relocation-appointment-place = Por favor, venga a este lugar: { $place }
    .map = Mostrarme el camino

relocation-appointment-answer = Iré
    .other-day = Necesito otro día
    .not-coming = No puedo ir

relocation-journey-days =
    { $days ->
        [0] Sale usted hoy. Le deseamos un buen viaje.
        [one] Sale dentro de { $days } día.
       *[other] Sale dentro de { $days } días.
    }

relocation-journey-pack = Qué llevar
    .text = Lleve sus documentos, sus medicinas y ropa de abrigo. Guárdelo todo en una bolsa que tenga siempre con usted.

relocation-journey-meet = Una persona le esperará
    .text = Esta persona le recibirá cuando llegue: { $name }, teléfono { $phone }

## Para su seguridad

relocation-safety = Protéjase
    .intro = Hay gente que se aprovecha de la esperanza de otras personas para ganar dinero. Por favor, lea estos consejos.

relocation-safety-money = No pague nunca a nadie por una plaza
    .text = Si alguien le pide dinero, no pague. Cuéntenoslo.

relocation-safety-documents = No envíe documentos por correo electrónico normal
    .text = Es posible que otras personas puedan leer esos mensajes. Cargue sus documentos aquí o enséñelos en su cita.

relocation-safety-number = No dé su número a nadie
    .text = Quien tenga su número y su contraseña puede leer lo que usted ha escrito.

relocation-safety-originals = No entregue sus documentos
    .text = Sus documentos son suyos. Si alguien quiere quedarse con su pasaporte, pregúntenos antes.

relocation-safety-danger = ¿Está en peligro ahora?
    .text = Esta página no puede ayudarle con rapidez. Llame al número de emergencias del país donde está.

relocation-safety-leave = Salir rápido de esta página
    .title = Abre una página con el pronóstico del tiempo

relocation-safety-shared = ¿Usa alguien más este dispositivo? Entonces, cierre la sesión cuando termine.
    .button = Cerrar la sesión ahora

## Mensajes y ayuda

relocation-messages =
    { $count ->
        [0] Ha leído todos sus mensajes.
        [one] Tiene { $count } mensaje nuevo.
       *[other] Tiene { $count } mensajes nuevos.
    }

relocation-message-field = Escríbanos
    .placeholder = Puede escribir en su propio idioma.
    .button = Enviar este mensaje

relocation-message-machine = Este mensaje se ha traducido de forma automática. Se escribió en este idioma: { $language }

relocation-helper = ¿Le está ayudando alguien?
    .hint = Puede ser una amiga, un amigo o alguien de una organización. Elija a una persona de confianza.

relocation-helper-named =
    { $gender ->
        [feminine] { $name } puede preguntarnos por la inscripción que usted ha hecho. Usted puede retirarle este permiso; entonces, ella ya no podrá verla.
        [masculine] { $name } puede preguntarnos por la inscripción que usted ha hecho. Usted puede retirarle este permiso; entonces, él ya no podrá verla.
       *[other] { $name } puede preguntarnos por la inscripción que usted ha hecho. Usted puede retirarle este permiso; entonces, esta persona ya no podrá verla.
    }

relocation-interpreter = ¿Necesita intérprete?
    .title = Intérprete es quien habla los dos idiomas y repite lo que se dice.

relocation-interpreter-state =
    { $state ->
        [found] Habrá intérprete.
        [searching] Todavía estamos buscando intérprete.
       *[other] No ha pedido intérprete.
    }

relocation-listen = Escuchar esta página
    .stop = Detener la lectura

relocation-large = Letras más grandes
    .aria-label = Letras más grandes en esta página

relocation-paper = Prefiero rellenar el formulario en papel
    .title = Abre un formulario que puede imprimir

## Cambiar y terminar la inscripción

relocation-change = Algo ha cambiado
    .hint = Por ejemplo, un nuevo número de teléfono, un nuevo lugar o el nacimiento de un bebé.

relocation-end = Anular mi inscripción
    .confirm = ¿Quiere anular su inscripción? Las ciudades ya no la verán.

relocation-ended = Anuló su inscripción el { DATETIME($date, dateStyle: "long") }. Le deseamos todo lo mejor.

## Errores y páginas sin contenido

relocation-error-number = No conocemos este número. Por favor, revíselo otra vez, letra por letra.

relocation-error-password =
    { $left ->
        [0] La contraseña ha fallado demasiadas veces. Por favor, escríbanos.
        [one] La contraseña no es correcta. Puede probar { $left } vez más.
       *[other] La contraseña no es correcta. Puede probar { $left } veces más.
    }

relocation-error-birthday = Este día todavía no ha llegado. Por favor, revise el año.

relocation-error-photo = No podemos leer esta foto. Por favor, hágala otra vez con buena luz.

relocation-error-connection = Se ha perdido la conexión. Hemos guardado lo que escribió hasta las { DATETIME($time, timeStyle: "short") }.

relocation-messages-empty = Todavía no le ha escrito nadie.

relocation-papers-empty = No ha cargado ningún documento
    .hint = Puede hacerlo más tarde. Le diremos qué necesitamos.

## Correos
## El atributo subject es el asunto; el atributo body, el texto sin la firma.
## El asunto no dice nada que pueda poner a nadie en peligro.

relocation-mail-received =
    .subject = Hemos recibido su formulario
    .body =
        Buenos días, { $name }:

        Su formulario ha llegado. Lo leeremos y le escribiremos si tenemos alguna pregunta. Por favor, recuerde: nadie puede pedirle dinero por esto.

relocation-mail-news =
    .subject = Hay novedades para usted
    .body =
        Buenos días, { $name }:

        Algo ha cambiado. Por favor, inicie sesión para leerlo: { $link }

relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Su cita es hoy
            [one] Su cita es dentro de { $days } día
           *[other] Su cita es dentro de { $days } días
        }
    .body = Por favor, venga el { DATETIME($start, dateStyle: "full") }, a las { DATETIME($start, timeStyle: "short") }. Si no puede venir, díganoslo lo antes posible.
