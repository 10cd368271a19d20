### Il percorso di un comune verso l’Alleanza: i cinque passi con moduli, e-mail e promemoria.
### Chi legge lavora per un comune e ha effettuato l’accesso. Si carica insieme a common.ftl.
### La guida di stile per chi scrive e traduce si trova in locales/README.md.

## Panoramica: i cinque passi come compiti

member-page = Il percorso del suo comune verso l’{ -alliance }
    .description = Segua i cinque passi e veda che cosa è fatto e che cosa resta da fare.

member-intro = Può interrompere in qualsiasi momento e riprendere più tardi. Se qualcosa non è chiaro, <a data-l10n-name="contact">chieda alla rete</a>.

# «Su» evita «dei», che davanti a 8 e 11 diventa «degli».
member-progress =
    { $done ->
        [0] Ancora nessun passo completato su { $total }.
        [one] { $done } passo completato su { $total }.
       *[other] { $done } passi completati su { $total }.
    }

member-progress-bar =
    .aria-label = Percorso completato: { NUMBER($share, style: "percent") }

member-state =
    { $state ->
        [todo] Da iniziare
        [doing] In corso
        [done] Completato
       *[other] Stato sconosciuto
    }

member-task-interest =
    { $state ->
        [todo] Ci scriva un primo messaggio
        [doing] Completi il primo messaggio e lo invii
        [done] Abbiamo ricevuto il suo primo messaggio
       *[other] Primo messaggio alla rete
    }

member-task-call =
    { $state ->
        [todo] Scelga un orario per una chiamata con noi
        [doing] L’orario della nostra chiamata è fissato
        [done] La nostra chiamata si è svolta
       *[other] Chiamata con la rete
    }

member-task-endorse =
    { $state ->
        [todo] Presenti la { -palermo-declaration } al consiglio comunale
        [doing] Ci invii la delibera del consiglio
        [done] Il suo consiglio comunale ha sottoscritto la { -palermo-declaration }
       *[other] Delibera del consiglio comunale
    }

member-task-focal-points =
    { $state ->
        [todo] Ci indichi le persone di riferimento
        [doing] Completi i dati delle persone di riferimento
        [done] Sappiamo a chi scrivere
       *[other] Persone di riferimento nel suo comune
    }

member-task-take-part =
    { $state ->
        [todo] Scelga una prima attività
        [doing] Ha effettuato l’iscrizione alla prima attività
        [done] Il suo comune partecipa alle nostre attività
       *[other] Attività online e in presenza
    }

member-task-open = Apri
    .aria-label = Apri questo passo: { $task }

member-next = Che cosa può fare ora: { $task }

member-next-none = Ha compiuto tutti i passi. Qui non resta più nulla da fare.

## Primo passo: i dati del comune

member-details-heading = Ci parli del suo comune
    .intro = Questi dati ci aiutano a preparare la chiamata. I campi con l’asterisco sono obbligatori.

member-details-name = Nome del comune
    .placeholder = Per esempio: Villeurbanne
    .title = Scriva il nome come si usa nella sua lingua.

member-details-country = Paese in cui si trova
    .choose = Scelga un Paese

member-details-inhabitants = Quante persone vi abitano?
    .placeholder = Per esempio: 180000
    .hint = Basta una cifra arrotondata.

member-details-office = Ufficio o settore che scrive
    .placeholder = Per esempio: ufficio per l’integrazione

member-details-website = Sito web del suo comune
    .placeholder = Inizia con https://
    .aria-label = Sito web del suo comune; questo campo può restare vuoto

member-details-language = Lingua in cui possiamo scriverle
    .hint = Scelga quella in cui per il suo ufficio è più facile rispondere.

member-details-reasons = Perché il suo comune è interessato?
    .placeholder = Che cosa fa già e che cosa si aspetta?
    .hint = Bastano poche parole; del resto parleremo insieme.

member-details-saved = Bozza salvata in data { DATETIME($time, dateStyle: "medium") } alle ore { DATETIME($time, timeStyle: "short") }

member-details-send = Invia alla rete
    .busy = Invio del messaggio in corso…

member-details-sent = { $city } ci ha comunicato il proprio interesse in data { DATETIME($date, dateStyle: "long") }. Grazie.

## Secondo passo: la chiamata

member-call-heading = Una chiamata con la rete
    .intro = Può chiedere tutto ciò che il suo comune ha bisogno di sapere. A noi interessa capire che cosa le sta a cuore.

member-call-times =
    { $count ->
        [0] Al momento tutti gli orari sono occupati. Ci scriva e ne proponga uno.
        [one] Per la chiamata è disponibile { $count } orario.
       *[other] Per la chiamata può scegliere tra { $count } orari.
    }

member-call-time = { DATETIME($start, dateStyle: "full") }: inizio alle ore { DATETIME($start, timeStyle: "short") }, fine alle ore { DATETIME($end, timeStyle: "short") }

member-call-zone = Gli orari si riferiscono a questo fuso orario: { $zone }

member-call-topics = Di che cosa vorrebbe parlare?
    .placeholder = Per esempio: come altre città hanno portato il tema in consiglio comunale

member-call-people =
    { $count ->
        [one] { $count } persona del suo comune parteciperà alla chiamata.
       *[other] { $count } persone del suo comune parteciperanno alla chiamata.
    }

member-call-status =
    { $status ->
        [proposed] Ha proposto un orario; dobbiamo ancora confermarlo.
        [confirmed] L’orario della chiamata è concordato.
        [moved] La chiamata ha un nuovo orario.
        [held] La chiamata si è svolta.
       *[other] Non è stata concordata alcuna chiamata.
    }

member-call-agreed = Ci sentiremo { DATETIME($start, dateStyle: "full") } alle ore { DATETIME($start, timeStyle: "short") }.
    .calendar = Aggiungi la chiamata al calendario

member-call-soon =
    { $minutes ->
        [0] La chiamata inizia adesso.
        [one] La chiamata inizia tra { $minutes } minuto.
       *[other] La chiamata inizia tra { $minutes } minuti.
    }
    .enter = Entra nella chiamata

member-call-move = Proponi un altro orario
    .confirm = Rinunciare all’appuntamento fissato in data { DATETIME($start, dateStyle: "long") } e sceglierne un altro?

## Terzo passo: la delibera del consiglio comunale

member-resolution-heading = La delibera del consiglio comunale
    .intro = Con una delibera il consiglio sottoscrive la { -palermo-declaration }. La delibera non contiene impegni politici vincolanti.

member-resolution-date = Giorno della votazione in consiglio
    .hint = Se la votazione deve ancora svolgersi, indichi il giorno previsto.
    .error = Indichi la data con giorno, mese e anno.

member-resolution-reference = Numero di riferimento interno della delibera
    .placeholder = Il numero sulla prima pagina, se c’è

member-resolution-file = File con la delibera del consiglio comunale
    .hint = PDF, non più di { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = File con la delibera del consiglio comunale: lo scelga dal suo dispositivo

member-resolution-drop = Trascini qui il file o lo scelga dal suo dispositivo
    .over = Rilasci per aggiungere il file

member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } caricato

member-resolution-uploaded = Abbiamo ricevuto il suo file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Rimuovi questo file

member-resolution-too-large = Il suo file è di { NUMBER($size, maximumFractionDigits: 1) } MB, ma il limite è di { NUMBER($limit, maximumFractionDigits: 1) } MB. Di solito una scansione in bianco e nero occupa meno spazio.

member-resolution-wrong-type = «{ $name }» non è un PDF. Salvi la delibera in formato PDF e riprovi.

member-resolution-broken = Il file non si apre. Forse è danneggiato o protetto da una password.

member-resolution-status =
    { $status ->
        [waiting] Abbiamo ricevuto la delibera e la leggeremo.
        [accepted] Abbiamo letto la delibera: è tutto in ordine.
        [question] Abbiamo una domanda sulla delibera. Guardi i suoi messaggi.
       *[other] Non abbiamo ancora la delibera.
    }

## Quarto passo: le persone di riferimento
## «Focal point» è una persona del comune, non un luogo.

member-focal-heading = A chi possiamo scrivere?
    .intro = Indichi almeno una persona del suo comune. Se ne indica più di una, potranno sostituirsi a vicenda.

member-focal-name = Nome della persona di riferimento
    .placeholder = Nome e cognome
    .aria-label = Nome della persona di riferimento nel suo comune

member-focal-email = Indirizzo e-mail di lavoro
    .placeholder = Per esempio: nome@comune.example
    .title = Per favore, non indichi un indirizzo privato.

member-focal-phone = Numero di telefono di lavoro
    .placeholder = Per esempio: +49 30 1234567
    .hint = Inizi con il prefisso del suo Paese.

member-focal-position = Incarico nel comune
    .placeholder = Per esempio: responsabile dell’ufficio per l’integrazione

member-focal-role = Per quali temi possiamo scrivere a questa persona?
    .choose = Scelga un ruolo

member-focal-role-option =
    { $role ->
        [first] Prima persona da contattare
        [deputy] Sostituisce la prima persona
        [press] Domande della stampa
        [meetings] Conferenze e incontri
       *[other] Altri temi
    }

member-focal-count =
    { $count ->
        [0] Non ha ancora indicato nessuno.
        [one] Ha indicato { $count } persona.
       *[other] Ha indicato { $count } persone.
    }

member-focal-add = Aggiungi un’altra persona
    .title = Apre un modulo vuoto sotto l’elenco

member-focal-remove = Rimuovi questa persona
    .confirm = Rimuovere dall’elenco questa persona di riferimento: { $name }?

# «Referente» cambia genere con l’articolo; il possessivo italiano non basta.
member-focal-added =
    { $gender ->
        [feminine] { $name } è ora una referente per il suo comune: { $city }
        [masculine] { $name } è ora un referente per il suo comune: { $city }
       *[other] { $name } è ora una persona di riferimento per questo comune: { $city }
    }

member-focal-consent = Le persone qui indicate sanno che ci vengono comunicati i loro recapiti.
    .error = Prima chieda a queste persone, poi spunti la casella.

## Quinto passo: le attività

member-activity-heading = Quali attività sono adatte al suo comune?

member-activity-option =
    { $kind ->
        [online] Solo ciò che si svolge online
        [travel] Solo incontri in presenza
        [both] Sia online sia in presenza
       *[other] Non lo sappiamo ancora
    }

member-activity-open =
    { $count ->
        [0] Al momento non ci sono attività aperte all’iscrizione. La avviseremo quando ce ne saranno.
        [one] { $count } attività è aperta all’iscrizione.
       *[other] { $count } attività sono aperte all’iscrizione.
    }

## Errori nei moduli

member-error-known = { $city } è già presente tra i comuni inseriti. Forse ha cominciato qualcuno di un altro ufficio.
    .help = Chiedi alla rete

member-error-inhabitants = Scriva il numero solo in cifre, senza punti né spazi.

member-error-website = Non sembra un indirizzo web. Lo copi dal browser.

member-error-phone =
    { $min ->
        [one] Un numero di telefono ha almeno { $min } cifra. Lo ricontrolli.
       *[other] Un numero di telefono ha almeno { $min } cifre. Lo ricontrolli.
    }

member-error-date = Questa data è anteriore alla dichiarazione. Data della dichiarazione: { DATETIME($date, dateStyle: "long") }.

member-error-twice = Ha indicato questo indirizzo per due persone: { $email }

member-error-pause = È passato molto tempo dalla sua ultima azione, perciò abbiamo chiuso la sessione. La bozza è stata conservata.
    .again = Accedi di nuovo

## Promemoria

member-reminder-draft =
    { $days ->
        [0] Ha iniziato il messaggio oggi e non lo ha ancora inviato.
        [one] Ha iniziato il messaggio { $days } giorno fa e non lo ha ancora inviato.
       *[other] Ha iniziato il messaggio { $days } giorni fa e non lo ha ancora inviato.
    }

member-reminder-council =
    { $days ->
        [0] Il suo consiglio comunale vota oggi, { DATETIME($date, dateStyle: "long") }.
        [one] Data del voto nel suo consiglio comunale: { DATETIME($date, dateStyle: "long") }. Manca { $days } giorno.
       *[other] Data del voto nel suo consiglio comunale: { DATETIME($date, dateStyle: "long") }. Mancano { $days } giorni.
    }

# «Dal giorno» va bene davanti a ogni data.
member-reminder-focal = Dal giorno { DATETIME($date, dateStyle: "long") } non abbiamo nessuno a cui scrivere nel suo comune. Indichi una persona di riferimento.

member-reminder-later =
    { $days ->
        [one] Ricordamelo tra { $days } giorno
       *[other] Ricordamelo tra { $days } giorni
    }
    .never = Non ricordarmelo più

## E-mail
## Ogni messaggio è un’e-mail: subject è l’oggetto, body il testo senza la firma.

member-mail-interest =
    .subject = Abbiamo ricevuto il suo messaggio
    .body =
        Buongiorno { $name },

        grazie per l’interesse verso la nostra rete. Il prossimo passo è una chiamata, in cui potremo rispondere alle sue domande.

member-mail-call =
    .subject = La nostra chiamata: { DATETIME($start, dateStyle: "long") }
    .body =
        Buongiorno { $name },

        saremo felici di parlare con lei { DATETIME($start, dateStyle: "full") } alle ore { DATETIME($start, timeStyle: "short") }. Può entrare nella chiamata da qui: { $link }

member-mail-resolution =
    .subject = { $city }: a che punto è la delibera?
    .body =
        { $days ->
            [one] Abbiamo parlato della { -palermo-declaration } { $days } giorno fa. Quando il consiglio avrà votato, carichi la delibera.
           *[other] Abbiamo parlato della { -palermo-declaration } { $days } giorni fa. Quando il consiglio avrà votato, carichi la delibera.
        }

member-mail-focal =
    .subject = Lei è una persona di riferimento per il suo comune
    .body =
        Buongiorno { $name },

        { $city } ci ha comunicato i recapiti a cui possiamo scriverle a proposito della rete. Se si tratta di un errore, basta rispondere a questa e-mail.

member-mail-welcome =
    .subject = Un benvenuto dall’{ -alliance }
    .body = { $city } fa parte della rete dal giorno { DATETIME($date, dateStyle: "long") }. Questa adesione ci fa molto piacere e speriamo che ci sia presto occasione di incontrarci, online o in presenza.

## Conferma e ritiro

member-confirmed = { $city } ora fa parte della rete
    .text =
        { $count ->
            [one] La rete conta ora { $count } città aderente.
           *[other] La rete conta ora { $count } città aderenti.
        }

member-withdraw = Il nostro comune non desidera più aderire
    .text = Non è necessario indicare un motivo. Se i piani cambiano, basta scriverci di nuovo.
    .confirm = Vuole davvero ritirare la domanda di adesione del suo comune?

member-withdraw-reason = Vuole dirci il motivo?
    .placeholder = Basta una frase.

member-withdrawn = La domanda di adesione del suo comune è stata ritirata in data { DATETIME($date, dateStyle: "long") }. Grazie per il tempo che ci ha dedicato.

## Elenchi vuoti

member-messages-empty = Ancora nessun messaggio
    .hint = Quando la rete scriverà al suo comune, troverà il messaggio qui.

member-files-empty = Non ha ancora caricato alcun file
    .hint = Qui va la delibera del consiglio comunale.
