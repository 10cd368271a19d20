### La tessera City-ID allo sportello: richiesta, ritiro, uso, rinnovo e sostituzione.
### Chi legge abita in città o lavora allo sportello. Livello B1; nessuna promessa di diritti.
### A che cosa serve la tessera, quanto costa e quanto dura lo decide ogni città e arriva come variabile.

## La tessera

cityid-page = La tessera { -city-id } della sua città
    .intro = Qui può richiedere la tessera, rinnovarla e vedere dove la sua città la accetta.

cityid-limits = Che cosa la tessera non è
    .text = Non è un passaporto e non è un permesso di soggiorno. Non cambia il suo status giuridico.

cityid-idea = Da dove viene l’idea
    .text = Nel novembre 2023 alcune città hanno proposto questa tessera nella { -villeurbanne-declaration }, come strumento di cittadinanza urbana.

cityid-services =
    { $count ->
        [0] { $city } non ha ancora indicato alcun servizio per la tessera.
        [one] { $city } ha indicato { $count } servizio per cui può mostrare la tessera.
       *[other] { $city } ha indicato { $count } servizi per cui può mostrare la tessera.
    }

cityid-service = { $service }. Mostri la tessera a questo indirizzo: { $place }

cityid-services-note = Questo elenco viene dalla città. Se uno sportello non accetta la sua tessera, <a data-l10n-name="report">ci dica che cosa è successo</a>.

## Campi della tessera
## Parole stampate sulla tessera o accanto a un campo. C’è poco spazio.

# «Titolare» vale per ogni genere.
cityid-card-name = Titolare della tessera
    .title = Il nome come è stampato sulla tessera

cityid-card-born = Data di nascita

# Senza «a»: il nome del luogo segue così com’è.
cityid-card-lives = Luogo in cui vive

cityid-card-number = Numero della tessera
    .aria-label = Numero della tessera: { $number }

cityid-card-valid = Scadenza: { DATETIME($date, dateStyle: "short") }

cityid-card-issuer = Rilasciata da questa città: { $city }

cityid-card-found = Ha trovato questa tessera? La consegni in municipio.

cityid-card-picture =
    .alt = Lato anteriore di una tessera con foto; il nome che vi si legge è { $name }

## Chiedere la tessera

cityid-apply = Richiedere una tessera
    .intro = Può compilare il modulo qui e portare i documenti allo sportello.

cityid-apply-name = Nome per la tessera
    .placeholder = Prima il nome, poi il cognome
    .hint = Controlli come è scritto. Il nome sarà stampato così.

cityid-apply-address = Dove abita?
    .placeholder = Via, numero e codice postale
    .aria-label = Dove abita? Indichi il suo indirizzo in città

cityid-apply-no-address = Non ho un indirizzo mio.
    .hint = Il personale dello sportello le dirà che cosa è possibile.

cityid-apply-papers =
    { $count ->
        [0] Non deve portare alcun documento.
        [one] Porti allo sportello { $count } dei suoi documenti.
       *[other] Porti allo sportello questi { $count } documenti.
    }

cityid-apply-send = Invia la richiesta
    .busy = Invio della richiesta in corso…

cityid-apply-sent = Grazie. La sua richiesta ha questo numero: { $number }
    .next = Ora scelga un giorno in cui può venire allo sportello.

cityid-status =
    { $status ->
        [received] La sua richiesta è arrivata.
        [questions] Dobbiamo farle una domanda.
        [printing] La sua tessera è in stampa.
        [ready] La sua tessera è pronta allo sportello.
        [collected] Ha ritirato la tessera.
        [refused] La città non può rilasciare una tessera. Il motivo è spiegato nella lettera che riceve.
       *[other] Non troviamo alcuna richiesta.
    }

# I due punti evitano «al», che davanti a 8 e 11 diventa «all’».
cityid-collect =
    { $days ->
        [0] Oggi è l’ultimo giorno in cui può ritirarla.
        [one] Ultimo giorno per ritirarla: { DATETIME($date, dateStyle: "long") }. Le resta { $days } giorno.
       *[other] Ultimo giorno per ritirarla: { DATETIME($date, dateStyle: "long") }. Le restano { $days } giorni.
    }

## Appuntamento allo sportello

cityid-desk-free =
    { $count ->
        [0] Questa settimana non ci sono appuntamenti liberi.
        [one] Questa settimana c’è { $count } appuntamento libero.
       *[other] Questa settimana ci sono { $count } appuntamenti liberi.
    }
    .later = Vedi la settimana successiva

cityid-desk-booked = La aspettiamo { DATETIME($start, dateStyle: "full") } alle ore { DATETIME($start, timeStyle: "short") }. Sportello: { $desk }
    .cancel = Rinuncia a questo appuntamento

cityid-desk-queue =
    { $count ->
        [0] È il suo turno.
        [one] Prima di lei c’è { $count } persona.
       *[other] Prima di lei ci sono { $count } persone.
    }

cityid-desk-languages = Lingue parlate a questo sportello: { $languages }

cityid-desk-hours = Oggi lo sportello è aperto dalle ore { DATETIME($open, timeStyle: "short") } alle ore { DATETIME($close, timeStyle: "short") }.
    .closed = Oggi lo sportello è chiuso.

cityid-desk-step-free = Può raggiungere questo sportello senza scale.

## Foto

cityid-photo = Una foto per la sua tessera
    .intro = Può caricare una foto o farsela fare allo sportello.

cityid-photo-face = Guardi dritto verso l’obiettivo. Il viso dovrebbe vedersi per intero.

cityid-photo-light = Si metta davanti a una parete chiara, di un solo colore e senza ombre.

cityid-photo-age =
    { $months ->
        [one] La foto non dovrebbe avere più di { $months } mese.
       *[other] La foto non dovrebbe avere più di { $months } mesi.
    }

cityid-photo-choose = Scegli una foto
    .hint = JPG o PNG, non più di { NUMBER($limit, maximumFractionDigits: 1) } MB

cityid-photo-result =
    { $result ->
        [good] Questa foto va bene.
        [dark] Questa foto è troppo scura.
        [blurred] Questa foto non è nitida.
        [crowd] In questa foto c’è più di una persona.
       *[other] Il personale dello sportello guarderà questa foto.
    }

## Costi
## Gli importi sono in euro. Un costo di 0 significa che non si paga nulla.

cityid-fee-first =
    { $fee ->
        [0] La tessera è gratuita.
       *[other] La tessera costa { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-replacement =
    { $fee ->
        [0] Per la nuova tessera non deve pagare.
       *[other] La nuova tessera costa { NUMBER($fee, style: "currency", currency: "EUR") }. Si paga allo sportello.
    }

cityid-fee-paid =
    { $fee ->
        [0] Rilasciata senza costi in data { DATETIME($date, dateStyle: "long") }
       *[other] Importo pagato in data { DATETIME($date, dateStyle: "long") }: { NUMBER($fee, style: "currency", currency: "EUR") }
    }

## Usare e rinnovare la tessera

cityid-renew-days =
    { $days ->
        [0] La sua tessera è valida fino alla mezzanotte di oggi.
        [one] La sua tessera è valida ancora per { $days } giorno. Ultimo giorno: { DATETIME($date, dateStyle: "long") }.
       *[other] La sua tessera è valida ancora per { $days } giorni. Ultimo giorno: { DATETIME($date, dateStyle: "long") }.
    }

cityid-renew-expired = La sua tessera non è più valida. Ultimo giorno di validità: { DATETIME($date, dateStyle: "long") }. La rinnovi prima di usarla di nuovo.

cityid-renew = Rinnova la tessera
    .title = Apre il modulo per il rinnovo della tessera

cityid-renew-same = Il suo nome e il suo indirizzo sono ancora gli stessi?
    .yes = Sì, non è cambiato nulla
    .no = No, voglio cambiare qualcosa

cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] La sua tessera scade tra { $weeks } settimana
           *[other] La sua tessera scade tra { $weeks } settimane
        }
    .body =
        Buongiorno { $name },

        la sua tessera { -city-id } sta per scadere. Ultimo giorno di validità: { DATETIME($date, dateStyle: "long") }. Può rinnovarla online o allo sportello.

cityid-scan =
    { $state ->
        [valid] Questa tessera è valida.
        [expired] Questa tessera è scaduta.
        [blocked] Questa tessera è stata segnalata come smarrita.
       *[other] Il programma non riconosce questa tessera.
    }

## Tessera smarrita

cityid-lost = Non trovo la mia tessera
    .intro = Lo segnali presto, così nessun’altra persona potrà usarla.

cityid-lost-block = Blocca la tessera
    .confirm = Bloccare ora questa tessera: { $number }?

cityid-lost-blocked = Tessera bloccata il giorno { DATETIME($time, dateStyle: "long") }, ore { DATETIME($time, timeStyle: "short") }.
    .new = Richiedi una nuova tessera

cityid-lost-found =
    { $gender ->
        [feminine] La donna che ha trovato la sua tessera l’ha consegnata allo sportello.
        [masculine] L’uomo che ha trovato la sua tessera l’ha consegnata allo sportello.
       *[other] Qualcuno ha trovato la sua tessera e l’ha consegnata allo sportello.
    }

## Errori ed elenchi vuoti

cityid-error-number =
    { $digits ->
        [one] Il numero della tessera ha { $digits } cifra. Lo scriva di nuovo.
       *[other] Il numero della tessera ha { $digits } cifre. Lo scriva di nuovo.
    }

cityid-error-address = Questo indirizzo sembra fuori dalla città: { $city }

cityid-error-taken = Qualcuno ha appena preso questo appuntamento. Scelga un altro orario.

cityid-error-photo = Questo file non è un’immagine
    .hint = Faccia una foto con il telefono e la scelga qui.

cityid-empty = Non ha ancora una tessera
    .button = Scopri come averne una

cityid-history-empty = Finora la tessera non è stata mostrata da nessuna parte.
