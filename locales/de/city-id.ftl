### Die City-ID-Karte am Schalter: beantragen, abholen, benutzen, verlängern und ersetzen.
### Das lesen Menschen, die in einer Stadt leben, und Mitarbeitende am Schalter. Sprachniveau B1; keine Rechte versprechen.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Über die Karte

cityid-page = Die { -city-id }-Karte Ihrer Stadt
    .intro = Hier können Sie die Karte beantragen und verlängern. Sie sehen auch, wo Ihre Stadt sie annimmt.

cityid-limits = Was die Karte nicht ist
    .text = Sie ist kein Pass und kein Aufenthaltstitel. Sie ändert nichts an Ihrem rechtlichen Status.

cityid-idea = Woher die Idee kommt
    .text = Im November 2023 haben Städte diese Karte in der { -villeurbanne-declaration } vorgeschlagen, als Instrument der Stadtbürgerschaft.

cityid-services =
    { $count ->
        [0] { $city } hat noch keine Angebote für die Karte genannt.
        [one] { $city } hat { $count } Angebot genannt, bei dem Sie die Karte zeigen können.
       *[other] { $city } hat { $count } Angebote genannt, bei denen Sie die Karte zeigen können.
    }

cityid-service = { $service }. Zeigen Sie Ihre Karte an dieser Adresse: { $place }

cityid-services-note = Diese Liste kommt von der Stadt. Wenn man Ihre Karte an einem Schalter nicht annimmt, <a data-l10n-name="report">sagen Sie uns, was passiert ist</a>.

## Felder auf der Karte
## Diese Wörter stehen auf der Karte oder neben einem Feld auf dem Bildschirm. Der Platz ist knapp.

# „Ausgestellt auf“ kommt ohne „Inhaberin oder Inhaber“ aus.
cityid-card-name = Ausgestellt auf
    .title = Der Name, wie er auf der Karte steht

cityid-card-born = Geburtsdatum

cityid-card-lives = Wohnort

cityid-card-number = Kartennummer
    .aria-label = Kartennummer: { $number }

cityid-card-valid = Gültig bis { DATETIME($date, dateStyle: "short") }

cityid-card-issuer = Ausgestellt von dieser Stadt: { $city }

cityid-card-found = Karte gefunden? Bitte geben Sie sie im Rathaus ab.

cityid-card-picture =
    .alt = Vorderseite einer Karte mit Foto; darauf steht der Name { $name }

## Karte beantragen

cityid-apply = Eine Karte beantragen
    .intro = Sie können das Formular hier ausfüllen und die Dokumente zum Schalter mitbringen.

cityid-apply-name = Name für die Karte
    .placeholder = Vorname, dann Familienname
    .hint = Bitte prüfen Sie die Schreibweise. Genau so wird der Name gedruckt.

cityid-apply-address = Wo wohnen Sie?
    .placeholder = Straße, Hausnummer und Postleitzahl
    .aria-label = Wo wohnen Sie? Geben Sie Ihre Adresse in der Stadt an

cityid-apply-no-address = Ich habe keine eigene Adresse.
    .hint = Die Mitarbeitenden am Schalter sagen Ihnen, was möglich ist.

# „Papiere“ hat keine brauchbare Einzahl, deshalb „Dokument“.
cityid-apply-papers =
    { $count ->
        [0] Sie müssen keine Dokumente mitbringen.
        [one] Bitte bringen Sie { $count } Dokument zum Schalter mit.
       *[other] Bitte bringen Sie diese { $count } Dokumente zum Schalter mit.
    }

cityid-apply-send = Antrag absenden
    .busy = Ihr Antrag wird gesendet …

cityid-apply-sent = Vielen Dank. Ihr Antrag hat diese Nummer: { $number }
    .next = Wählen Sie jetzt einen Tag, an dem Sie zum Schalter kommen können.

cityid-status =
    { $status ->
        [received] Ihr Antrag ist angekommen.
        [questions] Wir müssen Sie etwas fragen.
        [printing] Ihre Karte wird gedruckt.
        [ready] Ihre Karte liegt am Schalter für Sie bereit.
        [collected] Sie haben Ihre Karte abgeholt.
        [refused] Die Stadt kann keine Karte ausstellen. Der Brief an Sie erklärt, warum.
       *[other] Wir finden keinen Antrag.
    }

cityid-collect =
    { $days ->
        [0] Heute ist der letzte Tag, an dem Sie die Karte abholen können.
        [one] Sie können die Karte bis zum { DATETIME($date, dateStyle: "long") } abholen. Dafür bleibt Ihnen noch { $days } Tag.
       *[other] Sie können die Karte bis zum { DATETIME($date, dateStyle: "long") } abholen. Dafür bleiben Ihnen noch { $days } Tage.
    }

## Termin am Schalter

cityid-desk-free =
    { $count ->
        [0] In dieser Woche ist kein Termin frei.
        [one] In dieser Woche ist { $count } Termin frei.
       *[other] In dieser Woche sind { $count } Termine frei.
    }
    .later = Die Woche danach ansehen

cityid-desk-booked = Wir erwarten Sie am { DATETIME($start, dateStyle: "full") }, um { DATETIME($start, timeStyle: "short") } Uhr. Schalter: { $desk }
    .cancel = Diesen Termin absagen

cityid-desk-queue =
    { $count ->
        [0] Sie sind an der Reihe.
        [one] Vor Ihnen ist noch { $count } Person.
       *[other] Vor Ihnen sind noch { $count } Personen.
    }

cityid-desk-languages = An diesem Schalter spricht man diese Sprachen: { $languages }

cityid-desk-hours = Heute ist der Schalter von { DATETIME($open, timeStyle: "short") } bis { DATETIME($close, timeStyle: "short") } Uhr geöffnet.
    .closed = Der Schalter ist heute geschlossen.

cityid-desk-step-free = Sie erreichen diesen Schalter ohne Treppen.

## Foto

cityid-photo = Ein Foto für Ihre Karte
    .intro = Sie können ein Foto hochladen oder am Schalter eines machen lassen.

cityid-photo-face = Schauen Sie direkt in die Kamera. Ihr ganzes Gesicht soll zu sehen sein.

cityid-photo-light = Stellen Sie sich vor eine einfarbige, helle Wand ohne Schatten.

cityid-photo-age =
    { $months ->
        [one] Das Foto soll nicht älter als { $months } Monat sein.
       *[other] Das Foto soll nicht älter als { $months } Monate sein.
    }

cityid-photo-choose = Foto auswählen
    .hint = JPG oder PNG, nicht größer als { NUMBER($limit, maximumFractionDigits: 1) } MB

cityid-photo-result =
    { $result ->
        [good] Dieses Foto kann verwendet werden.
        [dark] Dieses Foto ist zu dunkel.
        [blurred] Dieses Foto ist nicht scharf.
        [crowd] Auf diesem Foto ist mehr als eine Person.
       *[other] Die Mitarbeitenden am Schalter sehen sich dieses Foto an.
    }

## Gebühren
## Beträge sind in Euro. Eine Gebühr von 0 heißt, dass nichts zu bezahlen ist.

cityid-fee-first =
    { $fee ->
        [0] Die Karte ist kostenlos.
       *[other] Die Karte kostet { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-replacement =
    { $fee ->
        [0] Sie müssen für die neue Karte nichts bezahlen.
       *[other] Für die neue Karte bezahlen Sie am Schalter { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-paid =
    { $fee ->
        [0] Ohne Gebühr ausgestellt am { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } bezahlt am { DATETIME($date, dateStyle: "long") }
    }

## Karte benutzen und verlängern

cityid-renew-days =
    { $days ->
        [0] Ihre Karte ist nur noch heute gültig.
        [one] Ihre Karte ist noch { $days } Tag gültig, bis zum { DATETIME($date, dateStyle: "long") }.
       *[other] Ihre Karte ist noch { $days } Tage gültig, bis zum { DATETIME($date, dateStyle: "long") }.
    }

cityid-renew-expired = Ihre Karte war bis zum { DATETIME($date, dateStyle: "long") } gültig. Bitte verlängern Sie sie, bevor Sie sie wieder benutzen.

cityid-renew = Karte verlängern
    .title = Öffnet das Formular für die Verlängerung Ihrer Karte

cityid-renew-same = Stimmen Ihr Name und Ihre Adresse noch?
    .yes = Ja, nichts hat sich geändert
    .no = Nein, ich möchte etwas ändern

cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Ihre Karte läuft in { $weeks } Woche ab
           *[other] Ihre Karte läuft in { $weeks } Wochen ab
        }
    .body =
        Guten Tag { $name },

        Ihre { -city-id }-Karte ist bis zum { DATETIME($date, dateStyle: "long") } gültig. Sie können sie online oder am Schalter verlängern.

cityid-scan =
    { $state ->
        [valid] Diese Karte ist gültig.
        [expired] Diese Karte ist abgelaufen.
        [blocked] Diese Karte wurde als verloren gemeldet.
       *[other] Das Programm erkennt diese Karte nicht.
    }

## Verlorene Karte

cityid-lost = Ich finde meine Karte nicht
    .intro = Bitte melden Sie es bald, damit keine andere Person die Karte benutzen kann.

cityid-lost-block = Karte sperren
    .confirm = Diese Karte jetzt sperren: { $number }?

cityid-lost-blocked = Die Karte ist seit dem { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") } Uhr, gesperrt.
    .new = Neue Karte bestellen

cityid-lost-found =
    { $gender ->
        [feminine] Die Frau, die Ihre Karte gefunden hat, hat sie am Schalter abgegeben.
        [masculine] Der Mann, der Ihre Karte gefunden hat, hat sie am Schalter abgegeben.
       *[other] Jemand hat Ihre Karte gefunden und am Schalter abgegeben.
    }

## Fehler und leere Bereiche

cityid-error-number =
    { $digits ->
        [one] Eine Kartennummer hat { $digits } Ziffer. Bitte geben Sie sie noch einmal ein.
       *[other] Eine Kartennummer hat { $digits } Ziffern. Bitte geben Sie sie noch einmal ein.
    }

cityid-error-address = Diese Adresse liegt anscheinend außerhalb der Stadt: { $city }

cityid-error-taken = Diesen Termin hat gerade jemand anderes gebucht. Bitte wählen Sie eine andere Zeit.

cityid-error-photo = Diese Datei ist kein Bild
    .hint = Machen Sie ein Foto mit Ihrem Telefon und wählen Sie es hier aus.

cityid-empty = Sie haben noch keine Karte
    .button = So bekommen Sie eine

cityid-history-empty = Die Karte wurde bisher nirgends gezeigt.
