### Conferenze, webinar e incontri di lavoro: annunci, iscrizione, e-mail, programma, registrazioni, storia.
### Locuzioni come «a Palermo» vengono da cities.ftl e arrivano qui come variabili.

## Elenco degli eventi

event-meta = Conferenze, webinar e incontri
    .description = Quando e dove si incontreranno le città dell’{ -alliance } e come partecipare.

event-title = Dove le città dialogano
    .intro = Ci incontriamo online e in presenza. La pagina di ogni evento indica chi può iscriversi.

event-impact-cities = { -impact-cities } comincia ad Atene
    .text = Il progetto si apre in questa città nel luglio 2026 e prosegue fino al 2028.

event-filter = Che tipo di evento cerca?
    .all = Eventi di ogni tipo

event-kind =
    { $kind ->
        [conference] Conferenze delle città
        [webinar] Webinar
        [meeting] Incontri di lavoro
       *[other] Altri eventi
    }

event-count =
    { $upcoming ->
        [0] Al momento non è previsto alcun evento
        [one] È previsto { $upcoming } evento
       *[other] Sono previsti { $upcoming } eventi
    }; { $past ->
        [0] non ce ne sono ancora di conclusi.
        [one] se ne è già concluso { $past }.
       *[other] se ne sono già conclusi { $past }.
    }

event-empty-month = In questo mese non ci sono eventi. Guardi i mesi precedenti e successivi.

event-empty = Non ci sono ancora date stabilite
    .hint = I nuovi eventi vengono annunciati qui e nella newsletter.

event-load-error = Al momento non possiamo mostrare gli eventi. Torni un po’ più tardi.

## Data, ora e luogo
## Davanti a 8 e 11 l’articolo cambia: le date stanno dopo i due punti o dopo «in data», gli orari dopo «ore».

event-when = { DATETIME($start, dateStyle: "full") }, dalle ore { DATETIME($start, timeStyle: "short") } alle ore { DATETIME($end, timeStyle: "short") }

event-when-days =
    { $days ->
        [one] { $days } giorno: { DATETIME($start, dateStyle: "long") }
       *[other] { $days } giorni: { DATETIME($start, dateStyle: "long") } – { DATETIME($end, dateStyle: "long") }
    }

event-when-open = { DATETIME($date, dateStyle: "long") }; l’orario sarà comunicato in seguito

event-time-zone = Tutti gli orari sono indicati secondo l’ora locale { $where }.

event-mode =
    { $mode ->
        [online] Partecipazione online
        [on-site] Partecipazione in presenza
        [hybrid] Partecipazione in presenza o online
       *[other] Modalità di partecipazione ancora da stabilire
    }

event-place = La sede si chiama { $venue }. La trova a questo indirizzo: { $address }

event-access = Come arrivare e come entrare
    .step-free = Le sale si raggiungono senza gradini.
    .quiet = C’è una stanza in cui stare in tranquillità.
    .children = Si può venire con bambine e bambini.
    .ask = Ci dica di che cosa ha bisogno e vedremo che cosa si può fare.

event-languages =
    { $count ->
        [one] L’evento si svolge in { $count } lingua: { $languages }
       *[other] L’evento si può seguire in { $count } lingue: { $languages }
    }

event-calendar = Aggiungi al calendario
    .title = Scarica un piccolo file che il calendario può aprire

## Iscrizione

event-register = Iscriviti a questo evento
    .aria-label = Iscriviti a questo evento: { $title }

event-seats =
    { $seats ->
        [0] Tutti i posti sono occupati. Può iscriversi alla lista d’attesa.
        [one] Resta solo { $seats } posto.
       *[other] Restano { $seats } posti.
    }

event-seats-hybrid =
    { $room ->
        [0] Nessun posto libero in sala
        [one] { $room } posto libero in sala
       *[other] { $room } posti liberi in sala
    }, { $online ->
        [0] nessuno online
        [one] { $online } posto online
       *[other] { $online } posti online
    }

# La data estesa comincia dal giorno della settimana e non vuole l’articolo.
event-deadline = Si iscriva entro { DATETIME($date, dateStyle: "full") }.

event-closed = Le iscrizioni si sono chiuse in data { DATETIME($date, dateStyle: "long") }.

event-form = Ci dica chi parteciperà
    .intro = Indichi ciò che dovremmo sapere mentre prepariamo l’evento.

event-form-name = Nome per l’elenco delle presenze
    .placeholder = Come deve comparire sul cartellino
    .error = Ci dica quale nome inserire nell’elenco.

event-form-organisation = Comune o organizzazione di provenienza
    .hint = Lasci vuoto questo campo se partecipa a titolo personale.

event-form-people = Quante persone vuole iscrivere?
    .hint = Conti anche il suo posto.

# $wanted può essere 1: perciò sta dopo i due punti.
event-form-people-error =
    { $seats ->
        [0] Posti richiesti: { NUMBER($wanted) }. Purtroppo non ne resta nessuno.
        [one] Posti richiesti: { NUMBER($wanted) }. Ne resta solo { $seats }.
       *[other] Posti richiesti: { NUMBER($wanted) }. Ne restano solo { $seats }.
    }

event-form-mode = Come parteciperà?
    .room = Vengo in sede
    .online = Mi collego online
    .error = Scelga una delle due possibilità.

event-form-food = C’è qualcosa che non mangia?
    .placeholder = Per esempio frutta a guscio, carne o latte

event-form-needs = Che cosa le renderebbe più facile partecipare?
    .hint = Per esempio la lingua dei segni, testi a caratteri grandi o un posto vicino alla porta.

event-form-photos = Acconsento a comparire nelle fotografie dell’evento.
    .hint = Può partecipare anche senza spuntare questa casella.

event-form-send = Invia l’iscrizione
    .busy = Invio dell’iscrizione in corso…

event-form-twice = Qualcuno si è già iscritto con l’indirizzo { $email }. Per cambiare qualcosa, apra il link nell’e-mail che abbiamo inviato.

event-registered =
    { $people ->
        [one] Il suo posto è riservato: «{ $title }»
       *[other] I suoi { $people } posti sono riservati: «{ $title }»
    }
    .next = Tra poco riceverà un’e-mail con tutti i dettagli.

event-waiting =
    { $position ->
        [one] È al primo posto nella lista d’attesa.
       *[other] È al numero { NUMBER($position) } della lista d’attesa.
    }
    .text = Le scriveremo se si libera un posto.

## E-mail

event-mail-confirmation = Non vediamo l’ora di incontrarla
    .subject = Iscrizione confermata: { $title }
    .body = Buongiorno { $name }, grazie per l’iscrizione. «{ $title }» inizia { DATETIME($date, dateStyle: "full") } alle ore { DATETIME($date, timeStyle: "short") }.
    .change = Se i suoi programmi cambiano, ce lo comunichi, così il posto potrà andare a un’altra persona.

event-mail-reminder =
    { $days ->
        [0] È oggi
        [one] Inizia tra { $days } giorno
       *[other] Inizia tra { $days } giorni
    }
    .subject =
        { $days ->
            [0] Oggi: { $title }
            [one] Tra { $days } giorno: { $title }
           *[other] Tra { $days } giorni: { $title }
        }
    .body = Buongiorno { $name }, le ricordiamo l’evento «{ $title }». Inizio: { DATETIME($start, dateStyle: "long") }, ore { DATETIME($start, timeStyle: "short") }.

event-mail-seat-free = Si è liberato un posto
    .subject = C’è un posto per lei: { $title }
    .body = Lo teniamo riservato per lei. Ultimo giorno per confermare: { DATETIME($deadline, dateStyle: "long") }. Poi lo offriremo alla persona successiva nella lista.

event-mail-called-off = Abbiamo dovuto annullare un evento
    .subject = Evento annullato: { $title }
    .body = Ci dispiace. «{ $title }», l’evento previsto in data { DATETIME($date, dateStyle: "long") }, non si terrà. Lei non deve fare nulla.

event-mail-moved = Questo evento ha una nuova data
    .subject = Nuova data: { $title }
    .body = L’evento «{ $title }» cambia data. Data prevista: { DATETIME($old, dateStyle: "long") }. Nuova data: { DATETIME($new, dateStyle: "long") }. La sua iscrizione resta valida.

## Annullare un’iscrizione

event-cancel = Non posso più partecipare
    .title = Cede il posto a un’altra persona

event-cancel-question = Vuole rinunciare al suo posto per «{ $title }»?
    .yes = Sì, rinuncio al posto
    .no = No, ci sarò

event-cancel-done = Ora il suo posto è libero per un’altra persona. Grazie per avercelo detto.
    .undo = Ripristina l’iscrizione

event-cancel-late = Questo evento si è svolto in data { DATETIME($date, dateStyle: "long") }, quindi non c’è più nulla da annullare.

## Programma e interventi

event-programme = Che cosa prevede il programma
    .soon = Stiamo ancora lavorando al programma.

event-programme-day = Giorno { $day }: { DATETIME($date, dateStyle: "full") }

event-programme-slot =
    { $minutes ->
        [one] Alle ore { DATETIME($start, timeStyle: "short") }, durata { $minutes } minuto
       *[other] Alle ore { DATETIME($start, timeStyle: "short") }, durata { $minutes } minuti
    }

event-programme-part =
    { $part ->
        [arrival] Arrivo e caffè
        [opening] Parole di benvenuto
        [workshop] Lavoro in piccoli gruppi
        [break] Pausa
        [closing] Conclusioni e saluti
       *[other] Discussione aperta
    }

event-speakers =
    { $count ->
        [0] Non è ancora stabilito chi interverrà
        [one] Interverrà { $count } persona
       *[other] Interverranno { $count } persone
    }

# Il possessivo italiano non distingue il genere di chi parla: lo fa il sostantivo.
event-speaker =
    { $gender ->
        [feminine] { $name }, relatrice, parla del suo lavoro in questo comune: { $city }
        [masculine] { $name }, relatore, parla del suo lavoro in questo comune: { $city }
       *[other] { $name } parla del lavoro svolto in questo comune: { $city }
    }

event-moderator = { $name } modera la discussione.

event-speaker-picture =
    .alt = Ritratto di una persona che interverrà: { $name }

## Durante l’evento

event-live = L’evento è in corso
    .join = Entra nella sala online

event-soon =
    { $minutes ->
        [0] Stiamo per iniziare.
        [one] Iniziamo tra { $minutes } minuto.
       *[other] Iniziamo tra { $minutes } minuti.
    }

event-early = Lei è in anticipo. La sala online apre alle ore { DATETIME($time, timeStyle: "short") }.

event-stream-error = La connessione si è interrotta
    .text = Stiamo cercando di ripristinarla. Se non riesce, chiuda la finestra e apra di nuovo il link contenuto nell’e-mail.

## Uno sguardo indietro

event-past = Che cosa abbiamo fatto finora
    .intro = Qui trova registrazioni, documenti e immagini.

event-over = Questo evento si è concluso in data { DATETIME($date, dateStyle: "long") }.

event-recordings =
    { $count ->
        [0] Questo evento non è stato registrato
        [one] { $count } registrazione da guardare
       *[other] { $count } registrazioni da guardare
    }

event-recording-length =
    { $minutes ->
        [one] Dura { $minutes } minuto. Lingua parlata: { $language }
       *[other] Dura { $minutes } minuti. Lingua parlata: { $language }
    }

event-recording-captions = Può attivare i sottotitoli.
    .none = Questa registrazione non ha ancora sottotitoli.

event-feedback = Racconta com’è andata
    .question = Che cosa dovremmo fare diversamente la prossima volta?

event-history = Le conferenze svolte finora
    .intro = Da Palermo in poi, le nostre città si sono ritrovate più volte in diverse parti d’Europa.

event-history-palermo = Nel 2021 tutto è iniziato a Palermo
    .text = Palermo e Potsdam hanno ospitato insieme la conferenza «{ -sea-to-city }». Lì, a giugno, è stata fondata l’Alleanza.

# Senza verbo, per non accordare «incontrati» o «incontrate».
event-history-2023 = Nel 2023 gli incontri di Villeurbanne e Bruxelles
    .text = Una conferenza si è svolta in Francia e un’altra in Belgio. La { -villeurbanne-declaration } è di novembre.

event-history-berlin = Nel 2024 l’incontro di Berlino
    .text = Le città si sono riunite nella capitale tedesca.

event-history-zagreb = Un incontro anche a Zagabria
    .text = Anche la capitale croata è stata sede di una conferenza.

event-history-dialogue = Nel settembre 2025 un evento a Bruxelles ha fatto parte del nostro dialogo sulle politiche a livello dell’UE.
