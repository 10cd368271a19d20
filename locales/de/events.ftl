### Konferenzen, Webinare und Arbeitstreffen: Ankündigung, Anmeldung, E-Mails, Programm, Aufzeichnungen, Rückblick.
### Wendungen wie „in Palermo“ stammen aus cities.ftl und kommen hier als Variablen an.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Liste der Veranstaltungen

event-meta = Konferenzen, Webinare und Treffen
    .description = Wann und wo sich die Städte der { -alliance(case: "genitive") } als Nächstes treffen und wie Sie teilnehmen können.

event-title = Wo Städte miteinander sprechen
    .intro = Wir treffen uns online und vor Ort. Auf der Seite jeder Veranstaltung steht, wer sich anmelden kann.

event-impact-cities = { -impact-cities } beginnt in Athen
    .text = Das Projekt startet dort im Juli 2026 und läuft bis 2028.

event-filter = Welche Art von Veranstaltung suchen Sie?
    .all = Veranstaltungen jeder Art

event-kind =
    { $kind ->
        [conference] Städtekonferenzen
        [webinar] Webinare
        [meeting] Arbeitstreffen
       *[other] Weitere Veranstaltungen
    }

event-count =
    { $upcoming ->
        [0] Derzeit ist nichts geplant
        [one] { $upcoming } Veranstaltung steht bevor
       *[other] { $upcoming } Veranstaltungen stehen bevor
    }; { $past ->
        [0] für einen Rückblick ist es noch zu früh.
        [one] auf { $past } Veranstaltung können Sie zurückblicken.
       *[other] auf { $past } Veranstaltungen können Sie zurückblicken.
    }

event-empty-month = In diesem Monat gibt es keine Veranstaltung. Sehen Sie in den Monaten davor und danach nach.

event-empty = Noch stehen keine Termine fest
    .hint = Neue Veranstaltungen kündigen wir hier und im Newsletter an.

event-load-error = Wir können die Veranstaltungen im Moment nicht anzeigen. Bitte kommen Sie etwas später wieder.

## Datum, Uhrzeit und Ort

event-when = { DATETIME($start, dateStyle: "full") }, von { DATETIME($start, timeStyle: "short") } bis { DATETIME($end, timeStyle: "short") } Uhr

event-when-days =
    { $days ->
        [one] { $days } Tag, am { DATETIME($start, dateStyle: "long") }
       *[other] { $days } Tage, vom { DATETIME($start, dateStyle: "long") } bis zum { DATETIME($end, dateStyle: "long") }
    }

event-when-open = { DATETIME($date, dateStyle: "long") }; die Uhrzeit geben wir noch bekannt

event-time-zone = Alle Uhrzeiten richten sich nach der Ortszeit { $where }.

event-mode =
    { $mode ->
        [online] Teilnahme online
        [on-site] Teilnahme vor Ort
        [hybrid] Teilnahme vor Ort oder online
       *[other] Wie Sie teilnehmen können, ist noch offen
    }

event-place = Der Veranstaltungsort heißt { $venue }. Sie finden ihn hier: { $address }

event-access = Anfahrt und Zugang
    .step-free = Die Räume sind stufenlos zu erreichen.
    .quiet = Es gibt einen Raum, in dem Sie ungestört sein können.
    .children = Kinder sind willkommen.
    .ask = Sagen Sie uns, was Sie brauchen, und wir sehen, was sich machen lässt.

event-languages =
    { $count ->
        [one] Die Veranstaltung findet in { $count } Sprache statt: { $languages }
       *[other] Sie können der Veranstaltung in { $count } Sprachen folgen: { $languages }
    }

event-calendar = In meinen Kalender eintragen
    .title = Lädt eine kleine Datei herunter, die Ihr Kalender öffnen kann

## Anmeldung

event-register = Zu dieser Veranstaltung anmelden
    .aria-label = Zu dieser Veranstaltung anmelden: { $title }

event-seats =
    { $seats ->
        [0] Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen lassen.
        [one] Nur noch { $seats } Platz ist frei.
       *[other] Es sind noch { $seats } Plätze frei.
    }

event-seats-hybrid =
    { $room ->
        [0] Im Raum keine Plätze mehr frei
        [one] Im Raum noch { $room } Platz frei
       *[other] Im Raum noch { $room } Plätze frei
    }, { $online ->
        [0] online keine Plätze
        [one] online { $online } Platz
       *[other] online { $online } Plätze
    }

# Zwei Sätze, weil nach dem ausgeschriebenen Datum sonst ein Komma vor „an“ stünde.
event-deadline = Bitte melden Sie sich rechtzeitig an. Anmeldeschluss ist am { DATETIME($date, dateStyle: "full") }.

event-closed = Die Anmeldefrist endete am { DATETIME($date, dateStyle: "long") }.

event-form = Wer nimmt teil?
    .intro = Bitte geben Sie an, was wir für die Vorbereitung der Veranstaltung wissen sollten.

event-form-name = Name für die Teilnahmeliste
    .placeholder = So, wie er auf Ihrem Namensschild stehen soll
    .error = Bitte sagen Sie uns, welcher Name auf der Liste stehen soll.

event-form-organisation = Kommune oder Organisation, aus der Sie kommen
    .hint = Lassen Sie das Feld leer, wenn Sie im eigenen Namen kommen.

event-form-people = Wie viele Personen melden Sie an?
    .hint = Zählen Sie sich selbst mit.

event-form-people-error =
    { $seats ->
        [0] Gewünschte Plätze: { NUMBER($wanted) }. Leider ist kein Platz mehr frei.
        [one] Gewünschte Plätze: { NUMBER($wanted) }. Leider ist nur noch { $seats } Platz frei.
       *[other] Gewünschte Plätze: { NUMBER($wanted) }. Leider sind nur noch { $seats } Plätze frei.
    }

event-form-mode = Wie nehmen Sie teil?
    .room = Ich nehme vor Ort teil
    .online = Ich bin am Bildschirm dabei
    .error = Bitte wählen Sie eine der beiden Möglichkeiten.

event-form-food = Gibt es etwas, das Sie nicht essen?
    .placeholder = Zum Beispiel Nüsse, Fleisch oder Milch

event-form-needs = Was würde Ihnen die Teilnahme erleichtern?
    .hint = Zum Beispiel Gebärdensprache, große Schrift oder ein Platz nahe der Tür.

event-form-photos = Ich bin damit einverstanden, dass ich auf Fotos der Veranstaltung zu sehen bin.
    .hint = Sie können auch teilnehmen, ohne hier ein Häkchen zu setzen.

event-form-send = Anmeldung absenden
    .busy = Ihre Anmeldung wird gesendet …

event-form-twice = Unter { $email } liegt bereits eine Anmeldung vor. Um etwas zu ändern, öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben.

event-registered =
    { $people ->
        [one] Ihr Platz ist reserviert: „{ $title }“
       *[other] Ihre { $people } Plätze sind reserviert: „{ $title }“
    }
    .next = In Kürze erhalten Sie eine E-Mail mit allen Einzelheiten.

event-waiting =
    { $position ->
        [one] Sie stehen auf der Warteliste an erster Stelle.
       *[other] Sie stehen auf der Warteliste auf Platz { NUMBER($position) }.
    }
    .text = Wird ein Platz frei, schreiben wir Ihnen.

## E-Mails

event-mail-confirmation = Wir freuen uns auf Sie
    .subject = Sie sind angemeldet: { $title }
    .body = Guten Tag { $name }, vielen Dank für Ihre Anmeldung. „{ $title }“ beginnt am { DATETIME($date, dateStyle: "full") }, um { DATETIME($date, timeStyle: "short") } Uhr.
    .change = Wenn sich Ihre Pläne ändern, sagen Sie uns bitte Bescheid, damit eine andere Person den Platz bekommen kann.

event-mail-reminder =
    { $days ->
        [0] Heute ist es so weit
        [one] In { $days } Tag geht es los
       *[other] In { $days } Tagen geht es los
    }
    .subject =
        { $days ->
            [0] Heute: { $title }
            [one] In { $days } Tag: { $title }
           *[other] In { $days } Tagen: { $title }
        }
    .body = Guten Tag { $name }, wir möchten Sie an „{ $title }“ erinnern. Wir beginnen am { DATETIME($start, dateStyle: "long") } um { DATETIME($start, timeStyle: "short") } Uhr.

event-mail-seat-free = Ein Platz ist frei geworden
    .subject = Es gibt einen Platz für Sie: { $title }
    .body = Wir halten ihn bis zum { DATETIME($deadline, dateStyle: "long") } für Sie frei. Danach bieten wir ihn der nächsten Person auf der Liste an.

event-mail-called-off = Wir mussten eine Veranstaltung absagen
    .subject = Abgesagt: { $title }
    .body = Es tut uns leid: „{ $title }“, geplant für den { DATETIME($date, dateStyle: "long") }, findet nicht statt. Sie brauchen nichts weiter zu tun.

event-mail-moved = Diese Veranstaltung hat einen neuen Termin
    .subject = Neuer Termin: { $title }
    .body = „{ $title }“ findet nicht am { DATETIME($old, dateStyle: "long") } statt, sondern am { DATETIME($new, dateStyle: "long") }. Ihre Anmeldung bleibt bestehen.

## Eine Anmeldung zurückziehen

event-cancel = Ich kann doch nicht kommen
    .title = Gibt Ihren Platz für eine andere Person frei

event-cancel-question = Möchten Sie Ihren Platz bei „{ $title }“ aufgeben?
    .yes = Ja, meinen Platz freigeben
    .no = Nein, ich bin dabei

event-cancel-done = Ihr Platz ist jetzt für eine andere Person frei. Vielen Dank, dass Sie uns Bescheid gegeben haben.
    .undo = Doch wieder anmelden

event-cancel-late = Diese Veranstaltung hat am { DATETIME($date, dateStyle: "long") } stattgefunden, eine Absage ist deshalb nicht mehr nötig.

## Programm und Beteiligte

event-programme = Was auf dem Programm steht
    .soon = Wir arbeiten noch am Programm.

event-programme-day = Tag { $day }: { DATETIME($date, dateStyle: "full") }

event-programme-slot =
    { $minutes ->
        [one] Um { DATETIME($start, timeStyle: "short") } Uhr, Dauer: { $minutes } Minute
       *[other] Um { DATETIME($start, timeStyle: "short") } Uhr, Dauer: { $minutes } Minuten
    }

event-programme-part =
    { $part ->
        [arrival] Ankommen und Kaffee
        [opening] Begrüßung
        [workshop] Arbeit in kleinen Gruppen
        [break] Zeit für eine Pause
        [closing] Zusammenfassung und Abschied
       *[other] Diskussion mit allen
    }

event-speakers =
    { $count ->
        [0] Wer spricht, ist noch offen
        [one] { $count } Person wird sprechen
       *[other] { $count } Personen werden sprechen
    }

event-speaker =
    { $gender ->
        [feminine] { $name } spricht über ihre Arbeit in dieser Kommune: { $city }
        [masculine] { $name } spricht über seine Arbeit in dieser Kommune: { $city }
       *[other] { $name } spricht über die Arbeit in dieser Kommune: { $city }
    }

event-moderator = { $name } leitet die Diskussion.

event-speaker-picture =
    .alt = Porträt einer Person, die sprechen wird: { $name }

## Am Tag selbst

event-live = Die Veranstaltung läuft gerade
    .join = Zum Online-Raum

event-soon =
    { $minutes ->
        [0] Wir beginnen gleich.
        [one] Wir beginnen in { $minutes } Minute.
       *[other] Wir beginnen in { $minutes } Minuten.
    }

event-early = Sie sind früh dran. Der Online-Raum öffnet um { DATETIME($time, timeStyle: "short") } Uhr.

event-stream-error = Die Verbindung ist abgebrochen
    .text = Wir versuchen, Sie wieder zu verbinden. Gelingt das nicht, schließen Sie das Fenster und öffnen Sie den Link in Ihrer E-Mail noch einmal.

## Rückblick

event-past = Was wir bisher gemacht haben
    .intro = Hier finden Sie Aufzeichnungen, Unterlagen und Bilder.

event-over = Diese Veranstaltung endete am { DATETIME($date, dateStyle: "long") }.

event-recordings =
    { $count ->
        [0] Diese Veranstaltung wurde nicht aufgezeichnet
        [one] { $count } Aufzeichnung ansehen
       *[other] { $count } Aufzeichnungen ansehen
    }

event-recording-length =
    { $minutes ->
        [one] Dauert { $minutes } Minute. Gesprochene Sprache: { $language }
       *[other] Dauert { $minutes } Minuten. Gesprochene Sprache: { $language }
    }

event-recording-captions = Sie können Untertitel einschalten.
    .none = Diese Aufzeichnung hat noch keine Untertitel.

event-feedback = Sagen Sie uns, wie es war
    .question = Was sollten wir beim nächsten Mal anders machen?

event-history = Die bisherigen Konferenzen
    .intro = Seit Palermo haben sich unsere Städte immer wieder an verschiedenen Orten Europas getroffen.

event-history-palermo = 2021 begann es in Palermo
    .text = Palermo und Potsdam richteten gemeinsam die Konferenz „{ -sea-to-city }“ aus. Dort wurde im Juni die Allianz gegründet.

event-history-2023 = 2023 trafen wir uns in Villeurbanne und in Brüssel
    .text = Eine Konferenz fand in Frankreich statt, eine weitere in Belgien. Die { -villeurbanne-declaration } stammt aus dem November.

event-history-berlin = 2024 trafen wir uns in Berlin
    .text = Die Städte kamen in der deutschen Hauptstadt zusammen.

event-history-zagreb = Auch in Zagreb haben wir uns getroffen
    .text = Die kroatische Hauptstadt war ebenfalls Ort einer Konferenz.

event-history-dialogue = Im September 2025 war eine Veranstaltung in Brüssel Teil unseres politischen Dialogs auf EU-Ebene.
