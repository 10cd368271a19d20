### Testi comuni a tutte le pagine e a tutti gli strumenti: nomi, pulsanti, navigazione, errori, date, privacy.
### Si carica insieme al catalogo di ogni strumento, che perciò non deve riutilizzarne gli identificatori.
### La guida di stile per chi scrive e traduce si trova in locales/README.md.

## Nomi di organizzazioni, documenti e progetti.
## Qui stanno senza articolo; articoli e preposizioni articolate si trovano nelle frasi.

# Nome di lavoro, finché l’Alleanza non lo conferma. Comincia per vocale: l’, dell’, nell’.
-alliance = Alleanza internazionale dei porti sicuri

-alliance-short = IASH

-sea-to-city = From the Sea to the City

-moving-cities = Moving Cities

# Il nome non si traduce; nelle frasi si dice «la tessera City-ID».
-city-id = City-ID

-palermo-charter = Carta di Palermo

-palermo-declaration = Dichiarazione di Palermo

-villeurbanne-declaration = Dichiarazione di Villeurbanne

-eu-pact = Nuovo patto sulla migrazione e l’asilo

-anvita = ANVITA

-seebruecke = Seebrücke

-rosa-luxemburg = Fondazione Rosa Luxemburg

-heinrich-boell = Fondazione Heinrich Böll

-tesserae = Tesserae

-robert-bosch = Robert Bosch Stiftung

# Maschile: lo, dello, dallo.
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

-cities4refugees = Cities4Refugees

-impact-cities = Impact Cities

## Pulsanti e azioni

action-save = Salva le modifiche

action-cancel = Annulla
    .title = Esci senza salvare

action-search = Cerca

action-close = Chiudi
    .aria-label = Chiudi questa finestra

action-edit = Modifica questa voce

action-delete = Elimina
    .confirm = Eliminare «{ $title }»? L’operazione è irreversibile.

# Senza «su»: l’etichetta per lo screen reader deve contenere le parole visibili.
action-read-more = Continua a leggere
    .aria-label = Continua a leggere «{ $title }»

action-copy-link = Copia il link
    .done = Il link è stato copiato.

action-download =
    { $unit ->
        [kilobyte] Scarica il documento (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Scarica il documento (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

action-show-more =
    { $count ->
        [one] Mostra ancora { $count } voce
       *[other] Mostra altre { $count } voci
    }

## Navigazione e punti di riferimento
## Gli attributi aria-label sono letti ad alta voce dagli screen reader e non si vedono sulla pagina.

nav-main =
    .aria-label = Menu principale

nav-footer =
    .aria-label = Link a piè di pagina

nav-breadcrumbs =
    .aria-label = Lei si trova qui

nav-skip = Vai al contenuto principale

nav-menu-button =
    { $state ->
        [open] Chiudi il menu
       *[other] Apri il menu
    }

nav-home = Pagina iniziale
    .title = Vai alla pagina iniziale dell’{ -alliance }

nav-top = Torna all’inizio della pagina

nav-pages = Pagina { $page } di { $total }
    .previous = Pagina precedente
    .next = Pagina successiva

nav-new-tab = si apre in una nuova scheda

## Ricerca, filtri, elenchi

# «Paese» con la maiuscola quando significa Stato, per non confonderlo con un piccolo centro abitato.
search-field = Che cosa cerca?
    .placeholder = Una città, un Paese o un tema

search-results =
    { $count ->
        [0] Nessun risultato per «{ $query }».
        [one] { $count } pagina menziona «{ $query }».
       *[other] { $count } pagine menzionano «{ $query }».
    }
    .hint = Provi con meno parole o controlli l’ortografia.

filter-active =
    { $count ->
        [0] Nessun filtro è attivo.
        [one] { $count } filtro è attivo.
       *[other] { $count } filtri sono attivi.
    }
    .reset = Rimuovi tutti i filtri

# I due punti evitano la concordanza con $shown, che può essere 1 anche quando $total è maggiore.
list-position =
    { $total ->
        [one] Voce mostrata: { $shown } su { $total }.
       *[other] Voci mostrate: { $shown } su { $total }.
    }

list-empty = Qui non c’è ancora nulla.
    .hint = Non appena pubblicheremo qualcosa, lo troverà in questa pagina.

list-loading = Caricamento in corso, attenda un momento…

## Errori

error-not-found = Non troviamo questa pagina
    .text = Forse è stata spostata, oppure c’è un errore nell’indirizzo.
    .home = Vai alla pagina iniziale

error-offline = Non c’è connessione a internet
    .text = Ciò che ha scritto è ancora qui. Riprovi quando la connessione sarà tornata.
    .retry = Riprova

error-server = Si è verificato un problema nei nostri sistemi
    .text = Riprovi tra qualche minuto. Se il problema si ripresenta, ce lo faccia sapere.

error-form =
    { $count ->
        [one] Ricontrolli un campo prima di inviare il modulo.
       *[other] Ricontrolli { $count } campi prima di inviare il modulo.
    }

error-required = Compili questo campo.

error-email = Controlli l’indirizzo e-mail: deve contenere il simbolo @ e terminare con .org, .eu o simili.

error-too-long =
    { $over ->
        [one] Il testo supera di { $over } carattere il limite consentito di { NUMBER($limit) }.
       *[other] Il testo supera di { $over } caratteri il limite consentito di { NUMBER($limit) }.
    }

error-file-size = Il file «{ $name }» è troppo grande. Ne scelga uno di al massimo { NUMBER($limit, maximumFractionDigits: 1) } MB.

## Date e orari
## L’applicazione fornisce le date come date; la lingua decide come si scrivono.
## Davanti a 8 e 11 l’articolo cambia (l’8, dall’11): le date stanno perciò dopo i due punti.

date-updated = Ultimo aggiornamento: { DATETIME($date, dateStyle: "long") }

# Il sostantivo evita di accordare «aggiornato» con la voce.
date-updated-days =
    { $days ->
        [0] Ultimo aggiornamento: oggi
        [one] Ultimo aggiornamento: { $days } giorno fa
       *[other] Ultimo aggiornamento: { $days } giorni fa
    }

date-period = Periodo: { DATETIME($start, dateStyle: "long") } – { DATETIME($end, dateStyle: "long") }

date-days-left =
    { $days ->
        [0] Oggi è l’ultimo giorno.
        [one] Manca { $days } giorno.
       *[other] Mancano { $days } giorni.
    }

## Saluti

# Evita «Bentornato» e «Bentornata»: il genere della persona non è noto.
greeting-name = È un piacere rivederla, { $name }

greeting-guest = Le diamo il benvenuto nella nostra rete di città

## Lingue

language-switch = Scelga la lingua
    .aria-label = Scelga la lingua; la pagina sarà ricaricata

language-name =
    { $language ->
        [de] Tedesco
        [el] Greco
        [en] Inglese
        [es] Spagnolo
        [fr] Francese
        [it] Italiano
        [pl] Polacco
       *[other] Un’altra lingua
    }

language-missing = Questa pagina non è ancora stata tradotta e perciò appare in inglese.

language-draft = Questa pagina è stata tradotta automaticamente e nessuno ne ha ancora rivisto il testo.
    .report = Proponi una formulazione migliore

language-original =
    { $language ->
        [de] L’originale di questo documento è in tedesco.
        [en] L’originale di questo documento è in inglese.
        [fr] L’originale di questo documento è in francese.
        [it] L’originale di questo documento è in italiano.
       *[other] L’originale di questo documento è in un’altra lingua.
    }

## Piè di pagina, privacy e cookie

footer-about = L’{ -alliance } ({ -alliance-short }) è una rete guidata dalle città.

footer-legal = Note legali

footer-contact = Ha una domanda? <a data-l10n-name="contact">Ci scriva</a>.

privacy-form = La nostra <a data-l10n-name="privacy">informativa sulla privacy</a> spiega come trattiamo le informazioni che ci fornisce.

cookies-notice = I cookie sono piccoli file che un sito lascia sul dispositivo di chi lo visita. Quali possiamo usare?
    .necessary = Solo quelli necessari
    .all = Tutti
