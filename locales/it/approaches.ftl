### Repertorio degli approcci locali: sei ambiti di intervento, ricerca e filtri, pagina di un approccio, condivisione, proposte.
### Un approccio è qualcosa che un comune fa: un progetto, una regola, un servizio, un modo di lavorare.
### I nomi di città e Paesi vengono da cities.ftl e arrivano qui come variabili.

## Ambiti di intervento
## Il valore è il titolo dell’ambito, su un riquadro e nei filtri; l’attributo è la frase sottostante.

approach-area-social = Diritti sociali e inclusione
    .description = Che cosa fanno le città perché chiunque vi abiti possa prendere parte alla vita cittadina.

approach-area-arrival = Arrivo e sicurezza del soggiorno
    .description = Come le città accolgono le persone appena arrivate e stanno accanto a chi ha un soggiorno incerto.

approach-area-participation = Partecipazione politica
    .description = Come le persone migranti possono far sentire la propria voce quando la loro città prende decisioni.

approach-area-intercultural = Inclusione interculturale e antirazzismo
    .description = Come persone di origini diverse danno forma insieme alla città e che cosa si fa contro il razzismo.

approach-area-civil-society = Collaborazione con le iniziative della società civile
    .description = Come i comuni e le iniziative della cittadinanza progettano e lavorano fianco a fianco.

approach-area-networking = Lavoro di rete e advocacy
    .description = Come le città uniscono le forze e si fanno ascoltare dai governi e in Europa.

## Il repertorio

approach-meta = Repertorio degli approcci locali
    .description = Esempi concreti di come le città europee accolgono persone migranti e rifugiate, suddivisi per ambito di intervento.

approach-title = Idee che le città hanno messo in pratica
    .intro = Molto di ciò che rende accogliente una città si decide a livello locale. Qui può vedere come hanno fatto altri comuni.

approach-scale = { -moving-cities } presenta più di 45 approcci locali in sei ambiti di intervento.

approach-areas = Da dove vuole cominciare?
    .aria-label = Da dove vuole cominciare? Scelga un ambito di intervento

approach-area-count =
    { $approaches ->
        [0] Ancora nessun approccio in questo ambito di intervento
        [one] { $approaches } approccio
       *[other]
            { $cities ->
                [one] { $approaches } approcci di { $cities } città
               *[other] { $approaches } approcci di { $cities } città
            }
    }

approach-picks = Per cominciare, legga uno di questi
    .shuffle = Mostra altri tre approcci

approach-meaning = Che cosa chiamiamo approccio locale?
    .text = Tutto ciò che un comune fa di propria iniziativa per accogliere le persone: un progetto, un servizio, una regola o un modo di lavorare.

approach-disclaimer = Un approccio che funziona in una città può richiedere modifiche in un’altra. Le leggi cambiano da un Paese all’altro.

## Ricerca e filtri

approach-search = Cerca nel repertorio
    .placeholder = Una parola o il nome di una città
    .aria-label = Cerca nel repertorio degli approcci locali

approach-search-results =
    { $count ->
        [0] «{ $query }» non compare in alcun approccio.
        [one] «{ $query }» compare in { $count } approccio.
       *[other] «{ $query }» compare in { $count } approcci.
    }

approach-results =
    { $approaches ->
        [0] { $area }: ancora nulla nel repertorio
        [one] { $area }: { $approaches } approccio di una città
       *[other]
            { $cities ->
                [one] { $area }: { $approaches } approcci, tutti della stessa città
               *[other] { $area }: { $approaches } approcci di { $cities } città
            }
    }

approach-total =
    { $count ->
        [one] Nel repertorio c’è { NUMBER($count) } approccio.
       *[other] Nel repertorio ci sono { NUMBER($count) } approcci.
    }

approach-filter-area = Scelga un ambito di intervento
    .all = Tutti e sei gli ambiti di intervento

approach-filter-city = Scelga una città
    .all = Qualsiasi città del repertorio
    .aria-label = Scelga una città per vedere solo i suoi approcci

approach-filter-group = A chi si rivolge?
    .hint = Molti approcci sono per chiunque. Compaiono sempre nell’elenco.

approach-filter-group-option =
    { $group ->
        [arrivals] Persone appena arrivate
        [families] Famiglie con minori
        [youth] Giovani senza la propria famiglia
        [women] Donne e ragazze
        [undocumented] Persone senza documenti di soggiorno
       *[other] Chiunque viva in città
    }

approach-filter-language = Mostra solo ciò che si può leggere in questa lingua: { $language }

approach-filter-hidden =
    { $count ->
        [0] I suoi filtri non nascondono nulla.
        [one] I suoi filtri nascondono { $count } approccio.
       *[other] I suoi filtri nascondono { $count } approcci.
    }

approach-sort = Che cosa vuole vedere per primo?
    .aria-label = Che cosa vuole vedere per primo? Scelga l’ordine degli approcci

approach-sort-option =
    { $order ->
        [newest] Gli approcci avviati più di recente
        [oldest] Gli approcci in corso da più tempo
        [city] Le città in ordine alfabetico
       *[other] Ciò che corrisponde meglio alla mia ricerca
    }

approach-empty = Nessun approccio corrisponde alla sua ricerca
    .hint = Provi con un’altra parola o scelga meno filtri.
    .suggest = Ne conosce uno? Ce lo segnali

approach-empty-city = Finora { $city } non ha alcun approccio nel repertorio.

approach-load-error = Il repertorio non risponde. Attenda un momento e ricarichi la pagina.

## La pagina di un approccio

approach-page-meta = Approccio locale: { $title } ({ $city })

approach-page-place = Un approccio locale { $where }

# I due punti evitano «il», che davanti a 8 e 11 diventa «l’».
approach-started = Data di inizio: { DATETIME($date, dateStyle: "long") }

approach-started-unknown = Non ci è stato comunicato quando è iniziato.

approach-status =
    { $status ->
        [planned] Ancora in preparazione
        [running] Attualmente in corso
        [finished] Concluso
       *[other] Non sappiamo a che punto sia
    }

approach-duration = Periodo di svolgimento: { DATETIME($start, dateStyle: "long") } – { DATETIME($end, dateStyle: "long") }.

approach-about = Di che cosa si tratta
    .goal = Che cosa vuole cambiare la città
    .steps = Come procede la città

approach-involved = Chi partecipa
    .lead = Chi ha la responsabilità principale
    .partners = Chi altro collabora
    .funders = Da dove vengono i fondi

approach-involved-organisations =
    { $count ->
        [0] Il comune lo porta avanti senza altre organizzazioni.
        [one] Partecipa { $count } organizzazione: { $names }
       *[other] Partecipano { $count } organizzazioni: { $names }
    }

approach-lessons = Che cosa se ne può imparare altrove
    .worked = Che cosa ha funzionato bene
    .difficult = Che cosa è stato difficile

approach-quote = «{ $quote }» Parole di: { $name }

approach-page-areas =
    { $count ->
        [one] Rientra in questo ambito di intervento: { $areas }
       *[other] Rientra in questi ambiti di intervento: { $areas }
    }

approach-reading-time =
    { $minutes ->
        [0] Per leggerlo basta meno di un minuto.
        [one] Per leggerlo serve circa { $minutes } minuto.
       *[other] Per leggerlo servono circa { $minutes } minuti.
    }

approach-languages =
    { $count ->
        [one] Si può leggere in { $count } lingua: { $languages }
       *[other] Si può leggere in { $count } lingue: { $languages }
    }

approach-language-fallback =
    { $language ->
        [de] Non ancora disponibile nella sua lingua. Le mostriamo il testo tedesco.
        [el] Non ancora disponibile nella sua lingua. Le mostriamo il testo greco.
        [en] Non ancora disponibile nella sua lingua. Le mostriamo il testo inglese.
        [es] Non ancora disponibile nella sua lingua. Le mostriamo il testo spagnolo.
        [fr] Non ancora disponibile nella sua lingua. Le mostriamo il testo francese.
        [it] Non ancora disponibile nella sua lingua. Le mostriamo il testo italiano.
        [pl] Non ancora disponibile nella sua lingua. Le mostriamo il testo polacco.
       *[other] Non ancora disponibile nella sua lingua. Le mostriamo il testo originale.
    }

approach-contact = Vuole saperne di più? <a data-l10n-name="focal-point">Si rivolga alla persona di riferimento della città</a>.

approach-similar =
    { $count ->
        [0] Nulla di davvero simile in altre città
        [one] { $count } città fa qualcosa di simile
       *[other] { $count } città fanno qualcosa di simile
    }

approach-browse = Continua a leggere
    .previous = Approccio precedente
    .next = Approccio successivo
    .library = Torna al repertorio

approach-gone = Questo approccio non è più nel repertorio
    .text = Forse la città lo ha ritirato, oppure è stato unito a un altro.

## Condividere, stampare, scaricare

approach-share-mail = Consiglia questo approccio via e-mail
    .subject = Visto in un’altra città: { $title }
    .body = Ecco che cosa si fa { $where }: «{ $title }». Potrebbe essere utile anche a noi. Per saperne di più: { $address }

approach-print = Stampa questo approccio
    .title = Stampa il testo e i dati principali senza menu e immagini

approach-download =
    { $format ->
        [word] Scarica in formato Word ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Scarica come testo semplice ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Scarica in formato PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

approach-save = Aggiungi alla raccolta
    .done = Ora è nella sua raccolta

approach-collection =
    { $count ->
        [0] La sua raccolta è vuota
        [one] { $count } approccio nella sua raccolta
       *[other] { $count } approcci nella sua raccolta
    }
    .download = Riunisci tutto in un unico file

## Proporre un approccio

approach-suggest = Quale approccio manca?
    .text = Ci racconti che cosa fa la sua città o una città che conosce. Leggiamo ogni proposta prima di pubblicare qualcosa.

approach-suggest-title = Dia all’approccio un titolo breve
    .placeholder = Come lo chiamerebbe in una riga?
    .error = Senza titolo nessuno lo troverà nel repertorio.

approach-suggest-city = In quale città si svolge?
    .placeholder = Inizi a scrivere e scelga dall’elenco
    .error = Scelga una città dall’elenco.

approach-suggest-text = Lo descriva in poche frasi
    .hint = Chi fa che cosa, e per chi? Per favore, non faccia il nome di persone che potrebbero non volerlo.

approach-suggest-text-short =
    { $missing ->
        [one] Aggiunga almeno { $missing } carattere, perché chi legge possa capire.
       *[other] Aggiunga almeno { $missing } caratteri, perché chi legge possa capire.
    }

approach-suggest-areas-many =
    { $limit ->
        [one] Spunti al massimo { $limit } ambito di intervento.
       *[other] Spunti al massimo { $limit } ambiti di intervento.
    }

approach-suggest-link = Esiste una pagina con maggiori informazioni?
    .placeholder = Copi in questo campo l’indirizzo web
    .error = Un indirizzo web inizia con https:// e non contiene spazi.

approach-suggest-date-error = La data indicata è nel futuro: { DATETIME($date, dateStyle: "long") }. La corregga, oppure indichi che l’approccio è in preparazione.

approach-suggest-consent = Accetto di ricevere un messaggio se qualcosa non è chiaro.

approach-suggest-send = Invia la proposta
    .busy = Invio della proposta in corso…

approach-suggest-thanks = Grazie per aver proposto «{ $title }»
    .text = Una persona della redazione leggerà la proposta e forse le scriverà.
    .another = Proponi un altro approccio
