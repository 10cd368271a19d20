### Le pagine pubbliche dell’Alleanza: chi siamo, le nostre posizioni, come aderire, notizie, contatti.
### Si carica insieme a common.ftl, dove stanno i nomi delle organizzazioni e dei documenti.

## Menu in testa al sito

menu-about = Chi siamo

menu-positions = Le nostre posizioni

menu-members = Le nostre città

menu-join = Aderire alla rete

menu-news = Ultime notizie

menu-documents = Dichiarazioni e documenti

## Pagina iniziale

home-meta = { -alliance-short }: città europee per una politica dell’accoglienza
    .description = L’{ -alliance } riunisce città che vogliono accogliere persone in cerca di protezione e avere voce in capitolo nelle politiche migratorie.

# Nel pulsante «una città», perché il tu dei pulsanti vorrebbe «la tua città».
home-hero = Le città possono essere porti sicuri
    .text = In tutta Europa ci sono comuni pronti ad accogliere le persone che cercano protezione. Nell’{ -alliance } lavorano insieme perché questo sia possibile.
    .button = Scopri come può aderire una città
    .alt = Navi in un porto davanti a una città

# «Città aderente», non «città membro»: si accorda senza incertezze al singolare e al plurale.
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> città aderente
       *[other] <strong>{ NUMBER($cities) }</strong> città aderenti
    } di { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> Paese europeo
       *[other] <strong>{ NUMBER($countries) }</strong> Paesi europei
    }

home-invitation = Lavora per un comune? Scopra <a data-l10n-name="benefits">i vantaggi per la sua città</a> e <a data-l10n-name="steps">come aderire in cinque passi</a>.

## Chi siamo

about-title = Una rete guidata dalle città
    .intro = È nelle città che le persone arrivano, vivono e costruiscono un futuro. L’{ -alliance } dà a queste città una voce comune.

about-founding = L’Alleanza è stata fondata a Palermo nel giugno 2021, durante la conferenza «{ -sea-to-city }», ospitata congiuntamente da Palermo e Potsdam.

about-work = Come lavoriamo

about-conferences = Conferenze delle città
    .text = Le nostre città si sono incontrate a Palermo, Villeurbanne, Bruxelles, Berlino e Zagabria per confrontare le proprie esperienze e concordare obiettivi comuni.

about-exchange = Webinar e incontri di lavoro
    .text = Tra una conferenza e l’altra, le persone che lavorano nei comuni restano in contatto e imparano le une dalle altre.

about-advocacy = Una voce a Bruxelles
    .text = Portiamo il punto di vista dei comuni nel dibattito sulle politiche europee, per esempio in un evento a Bruxelles nel settembre 2025.

about-civil-society = Insieme alla società civile
    .text = Molti approcci nascono da chi è attivo sul territorio. Per questo lavoriamo in partenariato con le iniziative della società civile.

about-cities4refugees = Dal 2022 al 2024 il progetto { -cities4refugees } ha fatto parte del nostro lavoro.

about-impact-cities = { -impact-cities } si svolge dal 2026 al 2028
    .text = Il progetto si apre ad Atene nel luglio 2026.

# «Ricollocazione» è il termine italiano dell’Unione europea per «relocation».
about-relocation = Ricollocazione su iniziativa dei comuni
    .text = L’idea è semplice: le persone si registrano online, vengono abbinate a una città e la raggiungono per una via sicura.

## Le cinque posizioni chiave
## Il valore è il titolo di una posizione, l’attributo il paragrafo sottostante. Dicono che cosa chiedono le città.

positions-title = Cinque posizioni che ci uniscono
    .intro = Le città della nostra rete sono diverse per dimensioni, lingua e storia. Queste sono le richieste che condividono.

position-asylum = Il diritto di asilo per tutte le persone
    .text = Ogni persona dovrebbe poter chiedere protezione. Le nostre città rifiutano le zone di transito e i campi chiusi alle frontiere esterne.

position-admission = Ammissione diretta da parte dei comuni
    .text = Le città disposte ad accogliere persone dovrebbero poterlo fare direttamente.

position-funding = Fondi UE direttamente ai comuni
    .text = Chi accoglie ha bisogno dei mezzi per farlo bene. Il denaro europeo dovrebbe arrivare alle città senza passaggi intermedi.

position-solidarity = Più solidarietà in tutta Europa
    .text = Chiediamo un’equa ripartizione delle responsabilità tra città, regioni e Stati.

position-pathways = Vie legali e sicure
    .text = Nessuna persona dovrebbe dover rischiare la vita lungo il cammino. Per migrare servono vie al tempo stesso sicure e legali.

## Perché le città aderiscono: tre vantaggi

benefits-title = I vantaggi per la sua città

benefit-together = Insieme più forti
    .text = Una città sola passa facilmente inosservata. Molte città con un unico messaggio no.

benefit-influence = Più influenza, accesso migliore
    .text = Insieme, le città aderenti possono incidere sulle politiche e aprire l’accesso alle risorse.

# «Una città», perché «la sua città» dopo «la rete» sarebbe ambiguo.
benefit-visibility = Visibilità ed efficacia
    .text = La rete mostra ciò che la sua città sta già facendo e la aiuta a ottenere di più.

## Come aderisce una città: cinque passi

join-steps =
    { $count ->
        [one] Un passo
       *[other] { $count } passi
    }
    .title = Come aderire

join-step-position = Passo { $step } di { $total }

join-interest = Ci comunichi il suo interesse
    .text = Basta un breve messaggio via e-mail o attraverso questo sito.

join-call = Parli con noi
    .text = In una chiamata con la rete può chiedere tutto ciò che il suo comune ha bisogno di sapere.

# «Sottoscrivere» rende «endorse»; «firmare» è riservato alle firme.
join-endorse = Sottoscriva la { -palermo-declaration }
    .text = Il consiglio comunale adotta una delibera, che non vincola la città ad alcuna politica specifica.

# «Persona di riferimento» rende «focal point» senza indicare il genere.
join-focal-point = Indichi le persone di riferimento
    .text = Ci fornisca i recapiti di una o più persone del suo comune.

join-take-part = Partecipi alla vita della rete
    .text = Le nostre attività si svolgono regolarmente, sia online sia in presenza.

join-progress =
    { $done ->
        [0] La sua città non ha ancora iniziato. Il primo passo è un breve messaggio.
        [one] La sua città ha compiuto { $done } passo.
       *[other] La sua città ha compiuto { $done } passi.
    }

join-button = Comunica l’interesse della città
    .title = Apre il modulo di contatto

## Città aderenti

members-title = Le città della nostra rete
    .intro = Scopra quali comuni ne fanno parte e in quali Paesi si trovano.

members-count =
    { $count ->
        [0] { $country }: ancora nessuna città aderente
        [one] { $country }: { $count } città aderente
       *[other] { $country }: { $count } città aderenti
    }

members-filter = Paese
    .all = Tutti i Paesi
    .aria-label = Paese: mostra solo le città di questo Paese

members-status =
    { $status ->
        [interested] { $city } ha manifestato il proprio interesse ad aderire.
        [endorsed] { $city } ha sottoscritto la { -palermo-declaration }; il prossimo passo è indicare le persone di riferimento.
        [member] { $city } fa parte dell’{ -alliance }.
       *[other] { $city } al momento non fa parte della rete.
    }

# I due punti evitano «dal», che davanti a 8 e 11 diventa «dall’».
members-since = Ingresso nella rete: { DATETIME($date, dateStyle: "long") }

members-focal-points =
    { $count ->
        [0] Questo comune non ha ancora indicato una persona di riferimento.
        [one] Questo comune ha indicato { $count } persona di riferimento.
       *[other] Questo comune ha indicato { $count } persone di riferimento.
    }

members-map =
    .alt = Mappa dell’Europa con un punto per ogni città aderente
    .list = Mostra invece l’elenco delle città

members-empty = Nessuna città corrisponde alla sua scelta. Provi con un altro Paese o rimuova i filtri.

## Notizie

news-title = Notizie dalle nostre città

news-count =
    { $count ->
        [0] Non è ancora stato pubblicato alcun articolo.
        [one] { $count } articolo
       *[other] { $count } articoli, dal più recente
    }

# I due punti evitano «il», che davanti a 8 e 11 diventa «l’».
news-byline = Data di pubblicazione: { DATETIME($date, dateStyle: "long") }. Testo: { $author }

news-reading-time =
    { $minutes ->
        [0] Si legge in meno di un minuto
        [one] Si legge in { $minutes } minuto
       *[other] Si legge in { $minutes } minuti
    }

news-archive = Tutti gli articoli
    .title = Vai a tutti gli articoli, in ordine di data

## Eventi

events-title = Dove incontrarci

# La data estesa comincia dal giorno della settimana e non vuole l’articolo; «alle ore» va bene con ogni orario.
events-next = «{ $title }» inizia { DATETIME($start, dateStyle: "full") } alle ore { DATETIME($start, timeStyle: "short") }.

events-type =
    { $type ->
        [conference] Conferenza delle città
        [webinar] Seminario online
        [meeting] Incontro di lavoro
       *[other] Evento pubblico
    }

events-more =
    { $count ->
        [0] Al momento non sono previsti altri eventi.
        [one] Vedi ancora { $count } evento
       *[other] Vedi altri { $count } eventi
    }

## Dichiarazioni e documenti

documents-title = Che cosa hanno messo per iscritto le città

documents-charter = La { -palermo-charter } del 2015
    .text = La Carta considera la mobilità un diritto inalienabile e si esprime a favore dell’abolizione del permesso di soggiorno.

documents-palermo = Le cinque richieste della { -palermo-declaration }
    .text = Nel giugno 2021 questa dichiarazione è stata firmata da 33 tra sindache e sindaci. Le sue richieste sono le posizioni chiave della nostra rete.

documents-villeurbanne = La { -villeurbanne-declaration } riprende il filo
    .text = Ventuno città e { -anvita }, una rete francese di oltre 90 comuni, hanno rinnovato le richieste nel novembre 2023. Hanno inoltre proposto la tessera { -city-id } come strumento di cittadinanza urbana.

documents-brief = La nostra nota di orientamento del 12 gennaio 2026: «Solidarity Cities: Pioneering Alternatives in Migration Policy»

documents-pact = Il { -eu-pact } dell’Unione europea si applica dal 2026.

documents-signatures =
    { $count ->
        [0] Questa dichiarazione non è ancora stata firmata.
        [one] { $count } sindaca o sindaco ha firmato questa dichiarazione.
       *[other] { $count } tra sindache e sindaci hanno firmato questa dichiarazione.
    }

# Il possessivo italiano non distingue il genere di chi firma: lo fa il sostantivo.
documents-signed-by =
    { $gender ->
        [feminine] { $name } è firmataria a nome della sua città: { $city }
        [masculine] { $name } è firmatario a nome della sua città: { $city }
       *[other] { $name } ha firmato a nome di questa città: { $city }
    }

## Partner

partners-title = Con chi collaboriamo

# «Palermo Charter Platform Process» è un nome proprio e resta in inglese.
partners-sea-to-city = { -sea-to-city }, nostro partner fin dall’inizio
    .text = Questo consorzio di gruppi europei della società civile ha preso forma a partire dal 2018 nel Palermo Charter Platform Process ed è stato formalmente costituito nel 2020. È cofondatore e partner permanente dell’{ -alliance-short }.

partners-moving-cities = La piattaforma online { -moving-cities }
    .text = Attiva dal 21 ottobre 2021, mostra quali città e reti accolgono persone migranti e rifugiate. Esamina da vicino 28 città di dieci Paesi, presenta più di 45 approcci locali ed è disponibile in sette lingue.
    .scale = Dalla Polonia al Portogallo, più di 600 comuni sostengono una politica migratoria fondata sulla solidarietà.

partners-carriers = { -moving-cities } è gestita da { -seebruecke }, dalla { -rosa-luxemburg }, dalla { -heinrich-boell } e da { -tesserae }.

partners-funders = La piattaforma è cofinanziata dalla { -robert-bosch } e dallo { -rescue-fund }.

partners-visit = Visita il sito di questo partner: { $partner }

## Modulo di contatto

contact-title = Contatti
    .tab = Contatti della rete { -alliance-short }

contact-intro = Usi il modulo qui sotto o scriva a <a data-l10n-name="mail">info@iash-eu.org</a>.

contact-name = Il suo nome
    .placeholder = Nome e cognome
    .title = Lo usiamo per rivolgerci a lei nella nostra risposta.

contact-email = Il suo indirizzo e-mail
    .placeholder = Per esempio: nome@example.org
    .aria-label = Il suo indirizzo e-mail, per poterle rispondere

contact-role = Scrivo…

contact-role-option =
    { $role ->
        [municipality] …per un comune
        [organisation] …per un’organizzazione
        [press] …per la stampa
       *[other] …a titolo personale
    }

contact-message = Il suo messaggio
    .placeholder = Che cosa vorrebbe sapere o dirci?
    .hint = Per favore, non scriva nulla che possa mettere a rischio lei o altre persone.

contact-left =
    { $left ->
        [0] Ha raggiunto la fine del campo.
        [one] Può scrivere ancora { $left } carattere.
       *[other] Può scrivere ancora { $left } caratteri.
    }

contact-consent = Acconsento alla conservazione dei miei dati per ricevere una risposta.
    .error = Prima di poterle rispondere abbiamo bisogno del suo consenso.

contact-send = Invia il messaggio
    .busy = Invio in corso…

contact-sent = Grazie per il suo messaggio, { $name }. La nostra risposta arriverà all’indirizzo { $email }.

## Newsletter

newsletter-title = Notizie via e-mail
    .text = Riceva aggiornamenti su conferenze, dichiarazioni e nuove adesioni.

newsletter-email =
    .placeholder = Il suo indirizzo, per esempio nome@example.org
    .aria-label = Indirizzo e-mail per la newsletter

newsletter-subscribe = Iscriviti
    .title = Può annullare l’iscrizione in qualsiasi momento.

newsletter-confirm = Abbiamo scritto all’indirizzo { $email }. <strong>Apra il link contenuto in quel messaggio</strong> per confermare che l’indirizzo è suo.

newsletter-goodbye = Non riceverà più la newsletter.
    .undo = È stato un errore: ripristina l’iscrizione
