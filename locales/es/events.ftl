### Conferencias, seminarios web y reuniones de trabajo: anuncios, inscripción, correos, programa, grabaciones, historia.
### Las expresiones como «en Palermo» proceden de cities.ftl y llegan aquí como variables.

## Lista de actos

event-meta = Conferencias, seminarios web y reuniones
    .description = Cuándo y dónde se reúnen próximamente las ciudades de la { -alliance } y cómo participar.

event-title = Donde las ciudades dialogan
    .intro = Nos reunimos en línea y de forma presencial. La página de cada acto indica quién puede inscribirse.

event-impact-cities = { -impact-cities } comienza en Atenas
    .text = El proyecto arranca allí en julio de 2026 y se prolonga hasta 2028.

event-filter = ¿Qué tipo de acto está buscando?
    .all = Actos de todo tipo

event-kind =
    { $kind ->
        [conference] Conferencias de ciudades
        [webinar] Seminarios web
        [meeting] Reuniones de trabajo
       *[other] Otros actos
    }

event-count =
    { $upcoming ->
        [0] Por el momento no hay nada previsto
        [one] Hay { $upcoming } acto previsto
       *[other] Hay { $upcoming } actos previstos
    }; { $past ->
        [0] todavía no hay actos anteriores que consultar.
        [one] puede consultar { $past } acto anterior.
       *[other] puede consultar { $past } actos anteriores.
    }

event-empty-month = No hay ningún acto en este mes. Consulte los meses anteriores y posteriores.

event-empty = Todavía no se ha fijado ninguna fecha
    .hint = Los nuevos actos se anuncian aquí y en el boletín.

event-load-error = En este momento no podemos mostrar los actos. Vuelva un poco más tarde.

## Fecha, hora y lugar

event-when = { DATETIME($start, dateStyle: "full") }, de { DATETIME($start, timeStyle: "short") } a { DATETIME($end, timeStyle: "short") }

event-when-days =
    { $days ->
        [one] { $days } día: el { DATETIME($start, dateStyle: "long") }
       *[other] { $days } días: del { DATETIME($start, dateStyle: "long") } al { DATETIME($end, dateStyle: "long") }
    }

event-when-open = { DATETIME($date, dateStyle: "long") }; la hora se anunciará más adelante

event-time-zone = Todas las horas corresponden a la hora local { $where }.

event-mode =
    { $mode ->
        [online] Participación en línea
        [on-site] Participación presencial
        [hybrid] Participación presencial o en línea
       *[other] Aún se está decidiendo cómo se podrá participar
    }

event-place = El lugar se llama { $venue }. Lo encontrará aquí: { $address }

event-access = Cómo llegar y entrar
    .step-free = Se puede llegar a las salas sin subir escalones.
    .quiet = Hay una sala en la que podrá estar con tranquilidad.
    .children = Se puede venir con niñas y niños.
    .ask = Díganos qué necesita y veremos qué se puede hacer.

event-languages =
    { $count ->
        [one] El acto se celebra en { $count } idioma: { $languages }
       *[other] Puede seguir el acto en { $count } idiomas: { $languages }
    }

event-calendar = Añadir a mi calendario
    .title = Descarga un pequeño archivo que su calendario puede abrir

## Inscripción

event-register = Inscribirse en este acto
    .aria-label = Inscribirse en este acto: { $title }

event-seats =
    { $seats ->
        [0] Todas las plazas están ocupadas. Puede apuntarse a la lista de espera.
        [one] Solo queda { $seats } plaza.
       *[other] Quedan { $seats } plazas.
    }

event-seats-hybrid =
    { $room ->
        [0] En la sala no quedan plazas
        [one] En la sala queda { $room } plaza
       *[other] En la sala quedan { $room } plazas
    }; { $online ->
        [0] en línea, ninguna
        [one] en línea, { $online } plaza
       *[other] en línea, { $online } plazas
    }

event-deadline = Puede inscribirse hasta el { DATETIME($date, dateStyle: "full") }.

event-closed = El plazo de inscripción terminó el { DATETIME($date, dateStyle: "long") }.

event-form = Díganos quién viene
    .intro = Indique lo que debamos saber al preparar el acto.

event-form-name = Nombre para la lista de participantes
    .placeholder = Como debe figurar en su acreditación
    .error = Díganos qué nombre debe figurar en la lista.

event-form-organisation = Municipio u organización de procedencia
    .hint = Déjelo en blanco si viene a título personal.

event-form-people = ¿A cuántas personas inscribe?
    .hint = Inclúyase usted también en la cuenta.

event-form-people-error =
    { $seats ->
        [0] Ha pedido plaza para { NUMBER($wanted) }, pero ya no queda ninguna.
        [one] Ha pedido plaza para { NUMBER($wanted) }, pero solo queda { $seats }.
       *[other] Ha pedido plaza para { NUMBER($wanted) }, pero solo quedan { $seats }.
    }

event-form-mode = ¿Cómo va a participar?
    .room = Iré al lugar del acto
    .online = Me conectaré en línea
    .error = Elija una de las dos opciones.

event-form-food = ¿Hay algo que no coma?
    .placeholder = Por ejemplo, frutos secos, carne o leche

event-form-needs = ¿Qué le facilitaría la participación?
    .hint = Por ejemplo, lengua de signos, letra grande o un asiento cerca de la puerta.

event-form-photos = Acepto aparecer en fotografías del acto.
    .hint = Puede participar sin marcar esta casilla.

event-form-send = Enviar la inscripción
    .busy = Su inscripción se está enviando…

event-form-twice = Alguien se ha inscrito ya con esta dirección: { $email }. Si quiere cambiar algo, abra el enlace del mensaje que le enviamos.

event-registered =
    { $people ->
        [one] Su plaza está reservada: «{ $title }»
       *[other] Sus { $people } plazas están reservadas: «{ $title }»
    }
    .next = En breve recibirá un correo con todos los detalles.

event-waiting =
    { $position ->
        [one] Ocupa el primer puesto de la lista de espera.
       *[other] Ocupa el puesto { NUMBER($position) } de la lista de espera.
    }
    .text = Le escribiremos si queda libre alguna plaza.

## Correos

event-mail-confirmation = Nos alegra que vaya a participar
    .subject = Inscripción confirmada: { $title }
    .body = Hola, { $name }: gracias por inscribirse. «{ $title }» comienza el { DATETIME($date, dateStyle: "full") }, a las { DATETIME($date, timeStyle: "short") }.
    .change = Si cambian sus planes, avísenos, por favor, para que otra persona pueda ocupar la plaza.

event-mail-reminder =
    { $days ->
        [0] Es hoy
        [one] Empieza dentro de { $days } día
       *[other] Empieza dentro de { $days } días
    }
    .subject =
        { $days ->
            [0] Hoy: { $title }
            [one] Dentro de { $days } día: { $title }
           *[other] Dentro de { $days } días: { $title }
        }
    .body = Hola, { $name }: le recordamos el acto «{ $title }». Empezamos el { DATETIME($start, dateStyle: "long") }, a las { DATETIME($start, timeStyle: "short") }.

event-mail-seat-free = Ha quedado libre una plaza
    .subject = Hay una plaza para usted: { $title }
    .body = Se la reservamos hasta el { DATETIME($deadline, dateStyle: "long") }. Después la ofreceremos a la siguiente persona de la lista.

event-mail-called-off = Hemos tenido que cancelar un acto
    .subject = Cancelado: { $title }
    .body = Lo sentimos. «{ $title }», previsto para el { DATETIME($date, dateStyle: "long") }, no se celebrará. No es necesario que haga nada.

event-mail-moved = Este acto tiene una nueva fecha
    .subject = Nueva fecha: { $title }
    .body = «{ $title }» no se celebrará el { DATETIME($old, dateStyle: "long") }, sino el { DATETIME($new, dateStyle: "long") }. Su inscripción sigue siendo válida.

## Cancelar una inscripción

event-cancel = Al final no puedo asistir
    .title = Cede su plaza a otra persona

event-cancel-question = ¿Quiere renunciar a su plaza en «{ $title }»?
    .yes = Sí, renuncio a mi plaza
    .no = No, asistiré

event-cancel-done = Su plaza está ahora libre para otra persona. Gracias por avisarnos.
    .undo = Volver a inscribirse

event-cancel-late = Este acto se celebró el { DATETIME($date, dateStyle: "long") }, por lo que ya no hay nada que cancelar.

## Programa y ponentes

event-programme = Qué incluye el programa
    .soon = Todavía estamos preparando el programa.

event-programme-day = Día { $day }: { DATETIME($date, dateStyle: "full") }

event-programme-slot =
    { $minutes ->
        [one] A las { DATETIME($start, timeStyle: "short") }, durante { $minutes } minuto
       *[other] A las { DATETIME($start, timeStyle: "short") }, durante { $minutes } minutos
    }

event-programme-part =
    { $part ->
        [arrival] Llegada y café
        [opening] Palabras de bienvenida
        [workshop] Trabajo en grupos pequeños
        [break] Tiempo de descanso
        [closing] Balance y despedida
       *[other] Debate abierto a todo el mundo
    }

event-speakers =
    { $count ->
        [0] Aún no se sabe quién intervendrá
        [one] Intervendrá { $count } persona
       *[other] Intervendrán { $count } personas
    }

# En español la frase no cambia con el género de la persona: las tres variantes coinciden.
event-speaker =
    { $gender ->
        [feminine] { $name } habla de su trabajo en este municipio: { $city }
        [masculine] { $name } habla de su trabajo en este municipio: { $city }
       *[other] { $name } habla de su trabajo en este municipio: { $city }
    }

event-moderator = { $name } modera el debate.

event-speaker-picture =
    .alt = Retrato de una persona que intervendrá: { $name }

## El día del acto

event-live = Está teniendo lugar ahora
    .join = Ir a la sala en línea

event-soon =
    { $minutes ->
        [0] Estamos a punto de empezar.
        [one] Empezamos dentro de { $minutes } minuto.
       *[other] Empezamos dentro de { $minutes } minutos.
    }

event-early = Ha llegado pronto. La sala en línea se abre a las { DATETIME($time, timeStyle: "short") }.

event-stream-error = Se ha perdido la conexión
    .text = Estamos intentando restablecerla. Si no lo logramos, cierre la ventana y abra de nuevo el enlace de su correo.

## Mirar atrás

event-past = Lo que hemos hecho hasta ahora
    .intro = Aquí encontrará grabaciones, documentos e imágenes.

event-over = Este acto terminó el { DATETIME($date, dateStyle: "long") }.

event-recordings =
    { $count ->
        [0] Este acto no se grabó
        [one] Ver { $count } grabación
       *[other] Ver { $count } grabaciones
    }

event-recording-length =
    { $minutes ->
        [one] Dura { $minutes } minuto. Idioma hablado: { $language }
       *[other] Dura { $minutes } minutos. Idioma hablado: { $language }
    }

event-recording-captions = Puede activar los subtítulos.
    .none = Esta grabación todavía no tiene subtítulos.

event-feedback = Cuéntenos qué le ha parecido
    .question = ¿Qué deberíamos hacer de otra manera la próxima vez?

event-history = Las conferencias celebradas hasta ahora
    .intro = Desde Palermo, nuestras ciudades se han reunido una y otra vez en distintas partes de Europa.

event-history-palermo = En 2021 todo empezó en Palermo
    .text = Palermo y Potsdam acogieron juntas la conferencia «{ -sea-to-city }». La Alianza se fundó allí en junio.

event-history-2023 = En 2023 nos reunimos en Villeurbanne y en Bruselas
    .text = Hubo una conferencia en Francia y otra en Bélgica. La { -villeurbanne-declaration } es de noviembre.

event-history-berlin = En 2024 nos reunimos en Berlín
    .text = Las ciudades se dieron cita en la capital alemana.

event-history-zagreb = También nos hemos reunido en Zagreb
    .text = La capital croata también ha sido sede de una conferencia.

event-history-dialogue = En septiembre de 2025, un acto celebrado en Bruselas formó parte de nuestro diálogo político a escala de la UE.
