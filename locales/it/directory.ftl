### Mappa e profili delle città e delle reti che accolgono: ricerca, filtri, profili, condivisione.
### I nomi di città e Paesi vengono da cities.ftl e arrivano qui come variabili.
### «Voce» è ciò che sta nell’elenco, «profilo» la pagina che le corrisponde.

## La pagina

directory-meta = Città e reti accoglienti su un’unica mappa
    .description = Scopra quali città e reti in Europa accolgono persone migranti e rifugiate e che cosa fanno.

directory-title = Chi è già all’opera?
    .intro = Guardi la mappa o sfogli l’elenco. Ogni voce ha un profilo che racconta che cosa fa una città o una rete.

directory-scale = Dalla Polonia al Portogallo, più di 600 comuni sostengono una politica migratoria fondata sulla solidarietà.

directory-research = { -moving-cities } va più a fondo
    .text = La piattaforma ha pubblicato ricerche approfondite su 28 città di dieci Paesi.

directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } città
       *[other] { NUMBER($cities) } città
    } e { $networks ->
        [one] { NUMBER($networks) } rete
       *[other] { NUMBER($networks) } reti
    } sono presenti nell’elenco.

directory-view = Come preferisce esplorare?
    .map = Sulla mappa
    .list = In un elenco

directory-kinds = Città e reti
    .city = Il profilo di una città riguarda un singolo comune e la sua attività.
    .network = Il profilo di una rete riguarda più comuni che agiscono insieme.

directory-kind =
    { $kind ->
        [city] Città o altro comune
        [network] Rete di comuni
       *[other] Altro tipo di voce
    }

## Mappa

directory-map =
    .aria-label = Mappa dell’Europa con città e reti; l’elenco contiene le stesse voci
    .hint = Trascini la mappa per spostarla. Scelga un punto per aprire un profilo.

directory-map-zoom =
    .closer = Ingrandisci per vedere più dettagli
    .wider = Riduci per vedere un’area più ampia

directory-map-reset = Mostra di nuovo tutta l’Europa
    .title = Torna alla vista iniziale

directory-map-locate = Trova le città vicine a me
    .denied = Il suo dispositivo non comunica la posizione. Può scrivere invece il nome di un luogo.

directory-map-keyboard = Sposti la mappa con i tasti freccia; prema più o meno per cambiarne la scala.

# «Città aderente», come nelle pagine pubbliche.
directory-map-dot =
    { $kind ->
        [member] { $city }, città aderente all’{ -alliance-short }
       *[other] { $city }, città non aderente all’{ -alliance-short }
    }
    .title = Apri questo profilo

directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } voce in questo punto; prema Invio per vederla
           *[other] { $count } voci vicine tra loro; prema Invio per vederle separate
        }

directory-map-visible =
    { $count ->
        [0] In questa parte della mappa non c’è alcuna voce.
        [one] In questa parte della mappa c’è { $count } voce.
       *[other] In questa parte della mappa ci sono { $count } voci.
    }

directory-legend = Che cosa significano i simboli
    .open = Apri la legenda
    .close = Chiudi la legenda

directory-legend-sign =
    { $sign ->
        [member] Città aderente all’Alleanza
        [city] Città con un profilo
        [network] Sede di una rete
       *[other] Più voci nello stesso luogo
    }

directory-map-credit = Veda <a data-l10n-name="source">da dove provengono i dati della mappa</a>.

directory-map-error = In questo momento non è possibile mostrare la mappa
    .text = Tutte le voci restano accessibili nell’elenco.
    .list = Continua con l’elenco
    .retry = Ricarica la mappa

## Ricerca

directory-search = Cerca una città o una rete
    .placeholder = Per esempio: Marsiglia
    .aria-label = Cerca una città o una rete in base al nome

directory-search-results =
    { $count ->
        [0] Nessuna voce contiene «{ $query }» nel nome.
        [one] { $count } voce contiene «{ $query }» nel nome.
       *[other] { $count } voci contengono «{ $query }» nel nome.
    }

directory-search-suggestion = Forse cercava <a data-l10n-name="suggestion">{ $name }</a>?

directory-search-clear = Svuota il campo di ricerca
    .title = Cancella ciò che è stato scritto

directory-search-short =
    { $min ->
        [one] Scriva almeno { $min } lettera.
       *[other] Scriva almeno { $min } lettere.
    }

## Filtri

directory-filters = Restringa l’elenco
    .aria-label = Restringa l’elenco per ambito di intervento, Paese o rete

directory-filter-area = Ambiti di intervento
    .hint = Spunti più caselle per vedere le voci che riguardano almeno uno degli ambiti scelti.

directory-filter-area-option =
    { $count ->
        [0] { $area }: nessuna voce
        [one] { $area }: { $count } voce
       *[other] { $area }: { $count } voci
    }

directory-filter-country-option =
    { $cities ->
        [0] { $country }: ancora nessuna città
        [one] { $country }: { $cities } città
       *[other] { $country }: { $cities } città
    }

directory-filter-network = Appartenenza a una rete
    .any = Qualsiasi rete o nessuna

directory-filter-network-option =
    { $count ->
        [0] { $network } (nessuna delle sue città ha un profilo)
        [one] { $network } ({ $count } delle sue città ha un profilo)
       *[other] { $network } ({ $count } delle sue città hanno un profilo)
    }

directory-filter-members = Solo le città aderenti all’{ -alliance }

directory-filter-apply =
    { $count ->
        [0] Con questi filtri non c’è nulla da mostrare
        [one] Mostra { $count } voce corrispondente
       *[other] Mostra { $count } voci corrispondenti
    }

# Il totale sta tra parentesi, dopo i due punti, perché può essere 1.
directory-filter-result =
    { $count ->
        [0] Nessuna città { $where } corrisponde ai suoi filtri (totale senza filtri: { NUMBER($total) }).
        [one] { $count } città { $where } corrisponde ai suoi filtri (totale senza filtri: { NUMBER($total) }).
       *[other] { $count } città { $where } corrispondono ai suoi filtri (totale senza filtri: { NUMBER($total) }).
    }

directory-filter-remove = Rimuovi questo filtro: { $filter }

## Elenco

directory-sort = In quale ordine?
    .aria-label = In quale ordine? Scelga come disporre le voci

directory-sort-option =
    { $order ->
        [name] In ordine alfabetico
        [updated] Prima le voci aggiornate più di recente
        [distance] Prima le voci più vicine a me
       *[other] Prima le voci con più approcci
    }

directory-distance = A circa { NUMBER($distance, maximumFractionDigits: 0) } km da qui

directory-card-summary =
    { $approaches ->
        [0] Ancora nessun approccio
        [one] { $approaches } approccio
       *[other] { $approaches } approcci
    }, { $areas ->
        [0] nessun ambito di intervento scelto
        [one] { $areas } ambito di intervento
       *[other] { $areas } ambiti di intervento
    }

directory-empty = Nessuna città o rete corrisponde alla sua scelta
    .hint = Tolga i filtri uno alla volta o guardi l’intera mappa.
    .reset = Ricomincia con tutte le voci

directory-list-error = L’elenco non è arrivato. Tra un momento ricarichi la pagina.

directory-bookmarks =
    { $count ->
        [0] Non ha ancora contrassegnato alcuna voce
        [one] Ha contrassegnato { $count } voce
       *[other] Ha contrassegnato { $count } voci
    }
    .hint = L’elenco resta solo su questo dispositivo.

## Il profilo di una città

directory-profile-meta = { $city }: come la città accoglie le persone

directory-profile-place = { $city } è un comune { $where }.

# I due punti evitano «al», che davanti a 8 e 11 diventa «all’».
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } abitante
       *[other] { NUMBER($count) } abitanti
    } (data di riferimento: { DATETIME($date, dateStyle: "long") })

directory-profile-work = Che cosa fa la città
    .empty = Il comune non ha ancora descritto la propria attività.

directory-profile-area =
    { $area ->
        [social] { $city } si impegna per i diritti sociali e l’inclusione.
        [arrival] { $city } si impegna per l’arrivo e la sicurezza del soggiorno.
        [participation] { $city } si impegna per la partecipazione politica.
        [intercultural] { $city } si impegna per l’inclusione interculturale e contro il razzismo.
        [civil-society] { $city } collabora con le iniziative della società civile.
        [networking] { $city } agisce attraverso il lavoro di rete e l’advocacy.
       *[other] { $city } si occupa anche di altre questioni.
    }

directory-profile-approaches =
    { $count ->
        [0] Nel repertorio non c’è ancora alcun suo approccio
        [one] { $count } approccio locale di questa città
       *[other] { $count } approcci locali di questa città
    }
    .link = Vedi nel repertorio degli approcci

directory-profile-focal-point = A chi rivolgersi nel comune
    .text = La persona di riferimento risponde alle domande di altre città e della rete.
    .button = Scrivi alla persona di riferimento

directory-profile-focal-point-none = Non è ancora stata indicata una persona di riferimento. Per domande può scrivere a <a data-l10n-name="mail">info@iash-eu.org</a>.

directory-profile-documents =
    { $count ->
        [0] Nessun documento da scaricare
        [one] { $count } documento da scaricare
       *[other] { $count } documenti da scaricare
    }

# «In data» va bene davanti a ogni giorno del mese.
directory-profile-declaration = { $city } ha firmato la { -palermo-declaration } in data { DATETIME($date, dateStyle: "long") }.

directory-profile-networks = Questa città partecipa anche a: { $networks }

directory-profile-website = Vai al sito del comune
    .aria-label = Vai al sito del comune: { $city }

directory-profile-picture =
    .alt = Veduta della città: { $city }
    .credit = Fotografia fornita dal comune

directory-profile-checked = Ultima verifica di questo profilo da parte del comune: { DATETIME($date, dateStyle: "long") }.

directory-profile-old =
    { $months ->
        [one] Da { $months } mese nessuno verifica questo profilo. Alcune informazioni potrebbero non essere più attuali.
       *[other] Da { $months } mesi nessuno verifica questo profilo. Alcune informazioni potrebbero non essere più attuali.
    }

## Il profilo di una rete

directory-network-size =
    { $count ->
        [one] In data { DATETIME($date, dateStyle: "medium") } ne faceva parte { $count } comune.
       *[other] In data { DATETIME($date, dateStyle: "medium") } ne facevano parte { $count } comuni.
    }

directory-network-aims = Che cosa vuole ottenere la rete
    .empty = La rete non ha ancora descritto i propri obiettivi.

directory-network-cities = Città di questa mappa che appartengono alla rete: { $network }

## Tenere aggiornato un profilo
## Testi visibili solo a chi, in un comune o in una rete, cura il profilo.

directory-state =
    { $state ->
        [draft] Bozza, visibile solo a lei
        [review] In corso di revisione da parte della rete
        [published] Visibile a chiunque sulla mappa
       *[other] Tolto per ora dalla mappa
    }

# Senza articolo davanti alla percentuale: «il 75%», ma «l’80%».
directory-edit-progress = Parte del profilo già compilata: { NUMBER($share, style: "percent") }

directory-edit-summary = In breve: che cosa fa il suo comune per accogliere le persone?
    .hint =
        { $limit ->
            [one] Al massimo { NUMBER($limit) } carattere
           *[other] Al massimo { NUMBER($limit) } caratteri
        }

directory-edit-position = Dove va collocato il punto?
    .error = Questa posizione non sembra corretta. Sposti il punto sul suo comune.

directory-edit-submit = Invia il profilo alla rete
    .done = Grazie. Rivediamo ogni profilo prima che compaia sulla mappa.

directory-edit-conflict = { $name } ha salvato questo profilo alle ore { DATETIME($time, timeStyle: "short") }. Lo ricarichi prima di continuare.

directory-report = Qui c’è un errore o manca qualcosa? <a data-l10n-name="report">Ce lo segnali</a>.

directory-profile-missing = A questo indirizzo non c’è alcun profilo
    .text = La voce potrebbe essere stata tolta dalla mappa. Nell’elenco trova tutte le altre.

## Condivisione

directory-share = Condivida questo profilo

directory-share-mail = Invia il profilo via e-mail
    .subject = Da vedere: come { $city } accoglie le persone
    .body = Nell’elenco delle città ho trovato un profilo interessante: { $city }. Si può leggere qui: { $address }

directory-share-embed = Inserisci questa mappa in un altro sito
    .hint = Copi le righe qui sotto nella pagina in cui la mappa deve comparire.

directory-share-table =
    { $count ->
        [one] Scarica { $count } voce in una tabella
       *[other] Scarica { $count } voci in una tabella
    }
