### Ricollocazione su iniziativa dei comuni: registrarsi, trovare una città, viaggiare, ricevere aiuto.
### Chi legge cerca protezione. Livello B1: frasi brevi, parole di ogni giorno, nessuna promessa.
### Si carica insieme a common.ftl. La guida di stile si trova in locales/README.md.

## Che cosa è e che cosa non è

relocation-page = Andare in un’altra città
    .intro = Alcune città in Europa sono disposte ad accogliere persone che hanno bisogno di protezione. Qui può raccontare qualcosa di sé.

relocation-what = Che cosa succede qui
    .text = Lei si registra online. Noi cerchiamo una città adatta. Se la troviamo, lei la raggiunge per una via sicura.

relocation-what-not = Che cosa non possiamo promettere
    .text = È possibile che nessuna città possa accoglierla. Con la registrazione lei chiede qualcosa; non ottiene il diritto di averlo.

relocation-free = Non costa nulla
    .text = Non si paga mai: né per registrarsi, né per l’abbinamento, né per avere un posto.

relocation-not-asylum = Questa non è una domanda di asilo
    .text = Il modulo di questa pagina arriva alla nostra rete. Non arriva all’ufficio che decide sull’asilo.

relocation-privacy = Prima di cominciare, legga <a data-l10n-name="privacy">come trattiamo le informazioni che ci dà</a>.

relocation-start = Inizia la registrazione
    .time =
        { $minutes ->
            [one] Serve circa { $minutes } minuto.
           *[other] Servono circa { $minutes } minuti.
        }

relocation-return = Ho già una registrazione
    .hint = Le serve il numero che le abbiamo dato.

## Modulo di registrazione

relocation-form-page = Parte { $page } di { $total }

relocation-name = Come si chiama?
    .placeholder = Il suo nome e il suo cognome
    .hint = Scriva il nome come nei suoi documenti. Se non ha documenti, lo scriva come lo pronuncia.

relocation-call-name = Con quale nome possiamo chiamarla?
    .hint = Può lasciare vuoto questo campo.

relocation-language = Quale lingua parla meglio?
    .choose = Scelga la lingua che parla meglio
    .aria-label = Quale lingua parla meglio? Ne scelga una dall’elenco

relocation-more-languages = Quali altre lingue capisce?
    .hint = Basta capire poche parole.

relocation-birthday = Qual è la sua data di nascita?
    .unknown = Non so il giorno esatto

relocation-place = Dove si trova adesso?
    .placeholder = La città più vicina o il nome del campo
    .hint = Non scriva qui il suo indirizzo esatto.

relocation-phone = A quale numero possiamo chiamarla?
    .placeholder = Per esempio: +30 e poi il suo numero
    .hint = Scelga un telefono che può aprire solo lei o una persona di cui si fida.

relocation-family = Chi viaggerebbe con lei?
    .hint = Conti anche le bambine e i bambini. Non conti chi vuole restare dov’è.

# «Senza familiari» evita «da sola» e «da solo».
relocation-family-count =
    { $count ->
        [0] Viaggerebbe senza familiari.
        [one] { $count } familiare viaggerebbe con lei.
       *[other] { $count } familiari viaggerebbero con lei.
    }

relocation-family-children =
    { $count ->
        [0] Nel suo gruppo non ci sono minorenni.
        [one] Nel suo gruppo c’è { $count } minorenne.
       *[other] Nel suo gruppo ci sono { $count } minorenni.
    }

relocation-family-add = Aggiungi una persona
    .aria-label = Aggiungi una persona che viaggerebbe con lei

relocation-family-relation =
    { $relation ->
        [partner] Mia moglie, mio marito o partner
        [child] Mia figlia o mio figlio
        [parent] Mia madre o mio padre
        [sibling] Mia sorella o mio fratello
       *[other] Un’altra persona a me vicina
    }

relocation-family-elsewhere = Ho familiari in una città europea.
    .which = In quale città vive la sua famiglia?

relocation-needs = Di che cosa ha bisogno in una nuova città?
    .hint = Spunti ciò che è importante per lei. Non deve spiegare perché.

relocation-need =
    { $need ->
        [doctor] Uno studio medico o un ospedale vicino
        [school] Una scuola o una scuola dell’infanzia
        [step-free] Una casa senza scale
        [quiet] Un posto tranquillo per dormire
       *[other] Qualcos’altro
    }

relocation-skills = Che cosa sa fare e che cosa le piacerebbe fare?
    .placeholder = Per esempio: so cucinare e riparare biciclette. Vorrei studiare per diventare infermiera o infermiere.

relocation-left =
    { $left ->
        [0] Il campo è pieno.
        [one] C’è spazio per { $left } altra lettera.
       *[other] C’è spazio per altre { $left } lettere.
    }

relocation-check = Controlli ciò che ha scritto
    .hint = Può ancora cambiare tutto.

relocation-consent = Ho capito che forse non avrò un posto.
    .error = Legga questa frase e spunti la casella.

relocation-send = Invia la registrazione
    .busy = Stiamo inviando la registrazione…

relocation-sent = Abbiamo ricevuto la sua registrazione il giorno { DATETIME($date, dateStyle: "long") }. Il suo numero è <strong>{ $number }</strong>.
    .keep = Annoti questo numero. Le servirà per tornare alla sua registrazione.

## A che punto è la registrazione

relocation-status-heading = La sua registrazione, numero { $number }

relocation-status =
    { $status ->
        [received] Abbiamo il suo modulo.
        [checking] Leggiamo il suo modulo e parliamo con alcune città.
        [matched] Una città vorrebbe conoscerla.
        [travel] Il suo viaggio è in preparazione.
        [arrived] Ora lei è nella sua nuova città.
        [closed] La sua registrazione è chiusa.
       *[other] In questo momento non possiamo vedere a che punto è la sua registrazione.
    }

relocation-next =
    { $status ->
        [received] Adesso non deve fare nulla.
        [checking] Tenga acceso il telefono, perché potremmo avere una domanda.
        [matched] Legga che cosa ha scritto la città. Si prenda il tempo che le serve prima di rispondere.
        [travel] Guardi i suoi appuntamenti e metta in valigia solo ciò che le serve.
        [arrived] Se manca qualcosa, lo dica alla sua persona di contatto.
        [closed] Se la sua situazione cambia, può registrarsi di nuovo.
       *[other] Riprovi domani.
    }

relocation-status-date = Nessun cambiamento dal giorno { DATETIME($date, dateStyle: "long") }.

# «Ha inviato» evita «si è registrata» e «si è registrato».
relocation-waiting =
    { $days ->
        [0] Ha inviato la registrazione oggi.
        [one] Ha inviato la registrazione { $days } giorno fa.
       *[other] Ha inviato la registrazione { $days } giorni fa.
    }
    .hint = Non possiamo dire quanto tempo ci vorrà.

relocation-open-questions =
    { $count ->
        [0] Al momento non abbiamo domande per lei.
        [one] Abbiamo { $count } domanda per lei.
       *[other] Abbiamo { $count } domande per lei.
    }

relocation-closed-reason =
    { $reason ->
        [wish] Ci ha chiesto lei di chiuderla.
        [no-city] Ci dispiace. Non abbiamo potuto trovare una città per lei.
        [no-answer] Le abbiamo scritto più volte e non abbiamo ricevuto risposta.
       *[other] Ci chieda il motivo.
    }

## Abbinamento con una città

relocation-match = Una città che potrebbe andare bene: { $city }
    .text = Questa è una proposta. Decide lei se vuole continuare.

relocation-match-wishes =
    { $count ->
        [0] Questa città non corrisponde a nessuno dei suoi { $total } desideri.
        [one] Questa città corrisponde a { $count } dei suoi { $total } desideri.
       *[other] Questa città corrisponde a { $count } dei suoi { $total } desideri.
    }

relocation-match-size =
    { $inhabitants ->
        [one] { $city } ha { NUMBER($inhabitants) } abitante.
       *[other] { $city } ha circa { NUMBER($inhabitants) } abitanti.
    }

relocation-match-language = La maggior parte delle persone lì parla questa lingua: { $language }

relocation-match-answer = Vorrei saperne di più
    .no = Questa città non va bene per me

# I due punti evitano «il», che davanti a 8 e 11 diventa «l’».
relocation-match-deadline =
    { $days ->
        [0] Risponda oggi.
        [one] Ultimo giorno per rispondere: { DATETIME($date, dateStyle: "long") }. Ha ancora { $days } giorno.
       *[other] Ultimo giorno per rispondere: { DATETIME($date, dateStyle: "long") }. Ha ancora { $days } giorni.
    }

relocation-match-declined = Grazie per avercelo detto. Continueremo a cercare, ma non sappiamo se troveremo un’altra città.

relocation-match-empty = Non c’è ancora una proposta per lei
    .hint = Le scriveremo se una città è interessata.

## Appuntamenti e viaggio

relocation-appointments =
    { $count ->
        [0] Non ha appuntamenti.
        [one] Ha { $count } appuntamento.
       *[other] Ha { $count } appuntamenti.
    }

relocation-appointment =
    { $kind ->
        [talk] Colloquio con la città: { DATETIME($start, dateStyle: "full") }, ore { DATETIME($start, timeStyle: "short") }
        [doctor] Visita medica: { DATETIME($start, dateStyle: "full") }, ore { DATETIME($start, timeStyle: "short") }
        [papers] Controllo dei documenti: { DATETIME($start, dateStyle: "full") }, ore { DATETIME($start, timeStyle: "short") }
        [departure] Partenza: { DATETIME($start, dateStyle: "full") }, ore { DATETIME($start, timeStyle: "short") }
       *[other] Altro appuntamento: { DATETIME($start, dateStyle: "full") }, ore { DATETIME($start, timeStyle: "short") }
    }

relocation-appointment-place = Venga in questo luogo: { $place }
    .map = Mostra la strada

relocation-appointment-answer = Ci sarò
    .other-day = Mi serve un altro giorno
    .not-coming = Non posso venire

relocation-journey-days =
    { $days ->
        [0] La sua partenza è oggi. Le auguriamo buon viaggio.
        [one] La sua partenza è tra { $days } giorno.
       *[other] La sua partenza è tra { $days } giorni.
    }

relocation-journey-pack = Che cosa portare
    .text = Prenda i documenti, le medicine e vestiti caldi. Li metta in una borsa che tiene sempre con sé.

relocation-journey-meet = Una persona la aspetterà
    .text = Al suo arrivo la aspetterà questa persona: { $name }, telefono { $phone }

## Per la sua sicurezza

relocation-safety = Si protegga
    .intro = C’è chi usa la speranza di altre persone per fare soldi. Legga queste note.

relocation-safety-money = Non paghi mai nessuno per un posto
    .text = Se qualcuno le chiede soldi, non paghi. Ci racconti che cosa è successo.

relocation-safety-documents = Non mandi documenti con una normale e-mail
    .text = Altre persone potrebbero leggere queste e-mail. Carichi qui i documenti o li mostri all’appuntamento.

relocation-safety-number = Tenga per sé il suo numero
    .text = Chi ha il suo numero e la sua password può leggere ciò che lei ha scritto.

relocation-safety-originals = Non dia a nessuno i suoi documenti
    .text = I documenti sono suoi. Se qualcuno vuole tenere il suo passaporto, prima chieda a noi.

relocation-safety-danger = È in pericolo adesso?
    .text = Questa pagina non può aiutarla in fretta. Chiami il numero di emergenza del Paese in cui si trova.

relocation-safety-leave = Lascia subito questa pagina
    .title = Apre una pagina sul meteo

relocation-safety-shared = Anche altre persone usano questo dispositivo? Allora esca dal suo account quando ha finito.
    .button = Esci ora

## Messaggi e aiuto

relocation-messages =
    { $count ->
        [0] Ha letto tutti i suoi messaggi.
        [one] Ha { $count } nuovo messaggio.
       *[other] Ha { $count } nuovi messaggi.
    }

relocation-message-field = Ci scriva
    .placeholder = Può scrivere nella sua lingua.
    .button = Invia questo messaggio

relocation-message-machine = Questo messaggio è stato tradotto automaticamente. È stato scritto in questa lingua: { $language }

relocation-helper = Qualcuno la aiuta?
    .hint = Può essere un’amica, un amico o una persona di un’organizzazione. Scelga una persona di cui si fida.

# Il participio mostra il genere; «questa persona» evita la confusione tra «lei» e «Lei».
relocation-helper-named =
    { $gender ->
        [feminine] { $name } è autorizzata a chiederci informazioni sulla sua registrazione. Lei può togliere questo permesso: dopo, questa persona non potrà più vedere la registrazione.
        [masculine] { $name } è autorizzato a chiederci informazioni sulla sua registrazione. Lei può togliere questo permesso: dopo, questa persona non potrà più vedere la registrazione.
       *[other] { $name } ha il permesso di chiederci informazioni sulla sua registrazione. Lei può togliere questo permesso: dopo, questa persona non potrà più vedere la registrazione.
    }

# «L’interprete» vale per ogni genere.
relocation-interpreter = Ha bisogno di una persona che faccia da interprete?
    .title = L’interprete è una persona che parla entrambe le lingue e ripete ciò che si dice.

relocation-interpreter-state =
    { $state ->
        [found] L’interprete ci sarà.
        [searching] Stiamo ancora cercando una persona che faccia da interprete.
       *[other] Non ha chiesto una persona che faccia da interprete.
    }

relocation-listen = Ascolta questa pagina
    .stop = Ferma la lettura

relocation-large = Lettere più grandi
    .aria-label = Lettere più grandi in questa pagina

relocation-paper = Preferisco compilare il modulo su carta
    .title = Apre un modulo da stampare

## Cambiare e chiudere la registrazione

relocation-change = Qualcosa è cambiato
    .hint = Per esempio un nuovo numero di telefono, un nuovo luogo o una nascita.

relocation-end = Chiudi la registrazione
    .confirm = Vuole chiudere la sua registrazione? Le città non potranno più vederla.

relocation-ended = Ha chiuso la sua registrazione il giorno { DATETIME($date, dateStyle: "long") }. Le auguriamo ogni bene.

## Errori ed elenchi vuoti

relocation-error-number = Non conosciamo questo numero. Lo ricontrolli, lettera per lettera.

relocation-error-password =
    { $left ->
        [0] Ha inserito troppe volte una password sbagliata. Ci scriva.
        [one] La password non è giusta. Può provare ancora { $left } volta.
       *[other] La password non è giusta. Può provare ancora { $left } volte.
    }

relocation-error-birthday = Questo giorno è nel futuro. Controlli l’anno.

relocation-error-photo = Non riusciamo a leggere questa foto. La faccia di nuovo con una buona luce.

relocation-error-connection = Non c’è più connessione. Abbiamo salvato ciò che ha scritto fino alle ore { DATETIME($time, timeStyle: "short") }.

relocation-messages-empty = Nessuno le ha ancora scritto.

relocation-papers-empty = Non ha caricato alcun documento
    .hint = Può farlo più tardi. Le diremo che cosa ci serve.

## E-mail
## subject è l’oggetto, body il testo senza la firma. L’oggetto non dice nulla che possa mettere in pericolo qualcuno.

relocation-mail-received =
    .subject = Abbiamo ricevuto il suo modulo
    .body =
        Buongiorno { $name },

        il suo modulo è arrivato. Lo leggeremo e le scriveremo se abbiamo una domanda. Si ricordi: per questo nessuno può chiederle soldi.

relocation-mail-news =
    .subject = Ci sono novità per lei
    .body =
        Buongiorno { $name },

        qualcosa è cambiato. Per leggerlo, entri nella sua pagina: { $link }

relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Il suo appuntamento è oggi
            [one] Il suo appuntamento è tra { $days } giorno
           *[other] Il suo appuntamento è tra { $days } giorni
        }
    .body = L’appuntamento è { DATETIME($start, dateStyle: "full") } alle ore { DATETIME($start, timeStyle: "short") }. Se non può venire, ce lo dica il prima possibile.
