### Leggere e sottoscrivere le dichiarazioni: documenti, richieste, firme e delibere dei consigli comunali.
### Si carica insieme a common.ftl, dove stanno i nomi delle dichiarazioni.
### «Sottoscrivere» e «adesione» rendono «endorse» ed «endorsement»; «firmare» e «firma» sono riservati alle firme.

## La raccolta delle dichiarazioni

declaration-page = Le dichiarazioni delle città
    .description = Legga che cosa chiedono le città, veda chi ha firmato e scopra come può aderire anche il suo consiglio comunale.

declaration-count =
    { $count ->
        [0] Nessun documento corrisponde alla sua scelta.
        [one] { $count } documento corrisponde alla sua scelta.
       *[other] { $count } documenti corrispondono alla sua scelta.
    }

declaration-charter = { -palermo-charter } del 2015
    .text = Considera la mobilità un diritto inalienabile e vorrebbe abolire il permesso di soggiorno.

declaration-palermo = { -palermo-declaration } del giugno 2021
    .text = Firmata da 33 tra sindache e sindaci, riassume in cinque richieste ciò che le città della nostra rete sostengono.

declaration-villeurbanne = { -villeurbanne-declaration } del novembre 2023
    .text = Firmata da 21 città e da { -anvita }, ribadisce le richieste del 2021 e vi aggiunge la tessera { -city-id }.

declaration-brief = Nota di orientamento del 12 gennaio 2026
    .text = «Solidarity Cities: Pioneering Alternatives in Migration Policy» è una pubblicazione della rete, non una dichiarazione.

declaration-kind =
    { $kind ->
        [charter] Una carta da leggere
        [declaration] Una dichiarazione da sottoscrivere
        [brief] Una nota di orientamento
       *[other] Un altro tipo di testo
    }

declaration-adopted = Data di adozione: { DATETIME($date, dateStyle: "long") }. Luogo: { $place }

declaration-length =
    { $pages ->
        [one] Il testo occupa { $pages } pagina.
       *[other] Il testo occupa { $pages } pagine.
    }

declaration-open = Leggi il testo
    .aria-label = Leggi il testo di questo documento: { $title }

## Le cinque richieste della Dichiarazione di Palermo
## Il valore è il titolo di una richiesta, l’attributo il testo. Riassumono ciò che le città chiedono; non sono citazioni.

declaration-demands =
    { $count ->
        [one] La richiesta
       *[other] Le { $count } richieste
    }
    .intro = Qui le riassumiamo in parole semplici. Fa fede il testo che è stato firmato.

declaration-demand-number = Richiesta { $number }

declaration-demand-asylum = L’asilo è un diritto di ogni persona
    .text = Le città si esprimono contro le zone di transito e contro i campi chiusi alle frontiere esterne dell’Europa.

declaration-demand-admission = Le città dovrebbero poter accogliere direttamente le persone
    .text = Se un comune è disposto ad accogliere persone, dovrebbe esserci una via diretta per farlo.

declaration-demand-funding = I fondi UE dovrebbero arrivare direttamente ai comuni
    .text = È nel comune che le persone arrivano e vivono insieme. Le città chiedono fondi che lo raggiungano senza passaggi intermedi.

declaration-demand-solidarity = Le responsabilità dovrebbero essere ripartite equamente
    .text = Le città vogliono più solidarietà in tutta Europa: tra le città, tra le regioni e tra gli Stati.

declaration-demand-pathways = Le persone hanno bisogno di vie legali e sicure per arrivare
    .text = Vie legali per migrare dovrebbero sostituire i viaggi pericolosi.

declaration-new-card = La novità del 2023: la tessera { -city-id }
    .text = La dichiarazione propone la tessera come strumento di cittadinanza urbana: un modo per appartenere alla città in cui si vive.

declaration-charter-note = La Carta è venuta prima
    .text = È più antica della rete stessa, fondata nel giugno 2021.

## Firme

declaration-signatures =
    { $count ->
        [0] In data { DATETIME($date, dateStyle: "long") } non c’era alcuna firma.
        [one] { $count } firma, contata in data { DATETIME($date, dateStyle: "long") }
       *[other] { $count } firme, contate in data { DATETIME($date, dateStyle: "long") }
    }

declaration-signed-by-both =
    { $cities ->
        [one] { $cities } città
       *[other] { $cities } città
    } e { $organisations ->
        [one] { $organisations } organizzazione
       *[other] { $organisations } organizzazioni
    }

declaration-signer =
    { $signer ->
        [organisation] { $name } ha firmato come organizzazione.
        [city] { $name } ha firmato per decisione del consiglio comunale.
       *[other] { $name } ha firmato a titolo personale.
    }

declaration-mayor =
    { $gender ->
        [feminine] { $name }, sindaca, ha firmato per la sua città: { $city }
        [masculine] { $name }, sindaco, ha firmato per la sua città: { $city }
       *[other] { $name }, alla guida del comune, ha firmato a nome della cittadinanza: { $city }
    }

declaration-signed-on = Data della firma: { DATETIME($date, dateStyle: "long") }

declaration-signatures-new =
    { $count ->
        [0] Nessuna nuova firma dal giorno { DATETIME($date, dateStyle: "long") }.
        [one] { $count } nuova firma dal giorno { DATETIME($date, dateStyle: "long") }
       *[other] { $count } nuove firme dal giorno { DATETIME($date, dateStyle: "long") }
    }

declaration-signatures-open = Mostra chi ha firmato
    .fold = Mostra solo i primi nomi

declaration-signatures-empty = Qui non c’è ancora alcun nome
    .hint = I nomi compaiono non appena la rete li ha verificati.

## Il modulo di adesione

declaration-endorse = Il suo comune vuole sottoscrivere: { $title }
    .intro = Sottoscrivere significa che il consiglio comunale sostiene il testo con una delibera. Ciò non comporta impegni politici vincolanti.

declaration-endorse-who = A nome di chi compila questo modulo?
    .hint = Chi compila il modulo può essere una persona diversa da chi firma.

declaration-endorse-name = Chi firmerà?
    .placeholder = Nome come deve comparire nell’elenco
    .aria-label = Chi firmerà? Nome e cognome

declaration-endorse-office = Carica di questa persona
    .placeholder = Per esempio: sindaca o sindaco, assessora o assessore alle politiche sociali

declaration-endorse-form = In che forma dobbiamo parlare di questa persona?
    .feminine = Al femminile
    .masculine = Al maschile
    .neutral = Senza indicare il genere

declaration-endorse-public = Il nome, la carica e la città possono essere visibili a chiunque su questo sito.
    .error = Senza questo consenso non possiamo inserire il nome nell’elenco.

declaration-endorse-send = Presenta l’adesione
    .confirm = Presentare l’adesione per questa città: { $city }?

declaration-endorse-sent = { $city } ha presentato la propria adesione in data { DATETIME($date, dateStyle: "long") }. Le scriveremo non appena l’avremo letta.

## Come un consiglio arriva a una delibera
## Sono passi consueti in molti luoghi; ogni comune segue le proprie regole.

declaration-council = Dal testo alla delibera
    .note = Ogni consiglio ha regole proprie. Consideri questi passi come un suggerimento.

declaration-council-read = Leggere insieme il testo
    .text = Discuta le richieste con gli uffici e le iniziative che conoscono la situazione sul posto.

declaration-council-draft = Scrivere una bozza
    .text = Spesso basta una pagina: che cosa sottoscrive il consiglio e perché è importante per la sua città.

declaration-council-debate = Portare la bozza in consiglio
    .text = Chieda per tempo quando si riunisce il consiglio e chi può proporre un punto all’ordine del giorno.

declaration-council-vote = Far votare il consiglio
    .text = Se c’è una maggioranza, la delibera può essere firmata e caricata qui.

declaration-council-result =
    { $yes ->
        [0] Nessun voto favorevole su { $total }.
        [one] { $yes } voto favorevole su { $total }.
       *[other] { $yes } voti favorevoli su { $total }.
    }

declaration-council-days =
    { $days ->
        [0] Il consiglio si riunisce oggi.
        [one] Il consiglio si riunisce tra { $days } giorno.
       *[other] Il consiglio si riunisce tra { $days } giorni.
    }

declaration-state =
    { $state ->
        [draft] Una bozza è in preparazione.
        [debate] Il consiglio ne sta discutendo.
        [passed] Il consiglio ha approvato la delibera.
        [rejected] Il consiglio ha votato contro.
        [published] L’adesione compare nell’elenco.
       *[other] Non è stato presentato nulla.
    }

## Filtri, ricerca, download

declaration-filter-year = Anno di adozione
    .all = Qualsiasi anno

declaration-filter-signer = Firme da mostrare
    .cities = solo città
    .organisations = solo organizzazioni
    .everybody = città, organizzazioni e persone

declaration-filter-name = Cerca un nome nell’elenco
    .placeholder = Nome di una città o di una persona
    .aria-label = Cerca un nome nell’elenco; l’elenco si accorcia mentre scrive

declaration-sort = Ordine dell’elenco
    .newest = Prima le firme più recenti
    .alphabet = Per nome della città

declaration-file = PDF in questa lingua: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

declaration-file-languages =
    { $count ->
        [0] Non c’è ancora alcun file da scaricare.
        [one] Può scaricare il documento in { $count } lingua.
       *[other] Può scaricare il documento in { $count } lingue.
    }

declaration-file-table =
    { $count ->
        [one] Scarica le firme in una tabella ({ $count } riga)
       *[other] Scarica le firme in una tabella ({ $count } righe)
    }
    .title = Per i fogli di calcolo

declaration-print = Stampa questo documento
    .title = Stampa il testo senza menu e immagini

## Confrontare due dichiarazioni

declaration-compare = Due dichiarazioni a confronto
    .intro = Scelga due testi e veda che cosa hanno in comune e in che cosa differiscono.

declaration-compare-first = Testo a sinistra
    .second = Testo a destra

declaration-compare-shared =
    { $count ->
        [0] I due testi non hanno richieste in comune.
        [one] { $count } richiesta compare in entrambi i testi.
       *[other] { $count } richieste compaiono in entrambi i testi.
    }

declaration-compare-passage =
    { $where ->
        [both] Compare in entrambi i testi
        [left] Solo nel testo a sinistra
        [right] Solo nel testo a destra
       *[other] Confronto non riuscito
    }

declaration-compare-years =
    { $years ->
        [0] Li separa meno di un anno.
        [one] Li separa { $years } anno.
       *[other] Li separano { $years } anni.
    }

declaration-compare-missing = Scelga un secondo testo per il confronto.

declaration-compare-same = Ha scelto lo stesso testo da entrambi i lati.

## Errori

declaration-error-twice = { $name } è già nell’elenco. Una persona può firmare un testo una volta sola.

declaration-error-resolution = Manca la delibera. La aggiunga prima di presentare l’adesione.

declaration-error-early = Il voto non può essere anteriore alla dichiarazione stessa. Data della dichiarazione: { DATETIME($date, dateStyle: "long") }.

declaration-error-text = Il testo di questo documento non si carica
    .retry = Ricarica il testo
