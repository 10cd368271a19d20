### Der Weg einer Kommune in die Allianz: die fünf Schritte mit ihren Formularen, E-Mails und Erinnerungen.
### Wer dies liest, arbeitet für eine Kommune und hat sich angemeldet. Wird zusammen mit common.ftl geladen.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Überblick: die fünf Schritte als Aufgaben

member-page = Der Weg Ihrer Kommune in die { -alliance }
    .description = Gehen Sie die fünf Schritte und sehen Sie, was erledigt und was noch offen ist.

member-intro = Sie können jederzeit unterbrechen und später weitermachen. Wenn etwas unklar ist, <a data-l10n-name="contact">fragen Sie das Netzwerk</a>.

member-progress =
    { $done ->
        [0] Von { $total } Schritten ist noch keiner abgeschlossen.
        [one] { $done } von { $total } Schritten ist abgeschlossen.
       *[other] { $done } von { $total } Schritten sind abgeschlossen.
    }

member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } des Weges geschafft

member-state =
    { $state ->
        [todo] Noch nicht begonnen
        [doing] In Arbeit
        [done] Abgeschlossen
       *[other] Stand unbekannt
    }

# Als Aufgabe steht der Infinitiv, damit der Text auch nach einem Doppelpunkt passt.
member-task-interest =
    { $state ->
        [todo] Uns eine erste Nachricht schreiben
        [doing] Ihre erste Nachricht fertigstellen und absenden
        [done] Ihre erste Nachricht ist bei uns angekommen
       *[other] Erste Nachricht an das Netzwerk
    }

member-task-call =
    { $state ->
        [todo] Einen Termin für ein Gespräch mit uns wählen
        [doing] Der Termin für unser Gespräch steht fest
        [done] Wir haben miteinander gesprochen
       *[other] Gespräch mit dem Netzwerk
    }

member-task-endorse =
    { $state ->
        [todo] Die { -palermo-declaration } dem Stadtrat vorlegen
        [doing] Uns den Ratsbeschluss senden
        [done] Ihr Stadtrat hat sich der { -palermo-declaration } angeschlossen
       *[other] Beschluss des Stadtrats
    }

member-task-focal-points =
    { $state ->
        [todo] Uns Ihre Ansprechpersonen nennen
        [doing] Die Angaben zu Ihren Ansprechpersonen ergänzen
        [done] Wir wissen, an wen wir schreiben können
       *[other] Ansprechpersonen in Ihrer Kommune
    }

member-task-take-part =
    { $state ->
        [todo] Eine erste Aktivität wählen
        [doing] Sie haben sich zu Ihrer ersten Aktivität angemeldet
        [done] Sie nehmen an unseren Aktivitäten teil
       *[other] Aktivitäten online und vor Ort
    }

member-task-open = Öffnen
    .aria-label = Öffnen: { $task }

member-next = Was Sie jetzt tun können: { $task }

member-next-none = Sie haben alle Schritte geschafft. Hier ist nichts mehr zu tun.

## Erster Schritt: Angaben zur Kommune

member-details-heading = Erzählen Sie uns von Ihrer Kommune
    .intro = Diese Angaben helfen uns, unser Gespräch vorzubereiten. Felder mit einem Stern müssen ausgefüllt werden.

member-details-name = Name der Kommune
    .placeholder = Zum Beispiel: Villeurbanne
    .title = Schreiben Sie den Namen so, wie er in Ihrer Sprache üblich ist.

member-details-country = Land, in dem sie liegt
    .choose = Bitte wählen Sie ein Land

member-details-inhabitants = Wie viele Menschen leben dort?
    .placeholder = Zum Beispiel: 180000
    .hint = Eine gerundete Zahl genügt.

member-details-office = Welches Amt oder welche Abteilung schreibt?
    .placeholder = Zum Beispiel: Amt für Integration

member-details-website = Website Ihrer Kommune
    .placeholder = Sie beginnt mit https://
    .aria-label = Website Ihrer Kommune; dieses Feld darf leer bleiben

member-details-language = Sprache, in der wir Ihnen schreiben sollen
    .hint = Wählen Sie die Sprache, in der Ihr Amt am leichtesten antworten kann.

member-details-reasons = Warum ist Ihre Kommune interessiert?
    .placeholder = Was tun Sie bereits, und was erhoffen Sie sich?
    .hint = Stichworte genügen; über den Rest sprechen wir.

member-details-saved = Entwurf gespeichert am { DATETIME($time, dateStyle: "medium") } um { DATETIME($time, timeStyle: "short") } Uhr

member-details-send = An das Netzwerk senden
    .busy = Ihre Nachricht ist unterwegs …

member-details-sent = { $city } hat am { DATETIME($date, dateStyle: "long") } Interesse bekundet. Vielen Dank.

## Zweiter Schritt: das Gespräch

member-call-heading = Ein Gespräch mit dem Netzwerk
    .intro = Sie können alles fragen, was Ihre Kommune wissen muss, und wir möchten hören, was Ihnen wichtig ist.

member-call-times =
    { $count ->
        [0] Derzeit sind alle Termine vergeben. Bitte schreiben Sie uns und schlagen Sie einen vor.
        [one] Für das Gespräch steht { $count } Termin zur Auswahl.
       *[other] Für das Gespräch stehen { $count } Termine zur Auswahl.
    }

member-call-time = { DATETIME($start, dateStyle: "full") }: Beginn um { DATETIME($start, timeStyle: "short") } Uhr, Ende um { DATETIME($end, timeStyle: "short") } Uhr

member-call-zone = Die Uhrzeiten gelten für diese Zeitzone: { $zone }

member-call-topics = Worüber möchten Sie sprechen?
    .placeholder = Zum Beispiel: wie andere Städte das Thema in ihren Rat eingebracht haben

member-call-people =
    { $count ->
        [one] { $count } Person aus Ihrer Kommune nimmt am Gespräch teil.
       *[other] { $count } Personen aus Ihrer Kommune nehmen am Gespräch teil.
    }

member-call-status =
    { $status ->
        [proposed] Sie haben einen Termin vorgeschlagen; wir müssen ihn noch bestätigen.
        [confirmed] Der Termin für das Gespräch ist vereinbart.
        [moved] Das Gespräch hat einen neuen Termin.
        [held] Das Gespräch hat stattgefunden.
       *[other] Es ist kein Gespräch vereinbart.
    }

member-call-agreed = Wir sprechen uns am { DATETIME($start, dateStyle: "full") }, um { DATETIME($start, timeStyle: "short") } Uhr.
    .calendar = Gespräch in meinen Kalender eintragen

member-call-soon =
    { $minutes ->
        [0] Das Gespräch beginnt jetzt.
        [one] Das Gespräch beginnt in { $minutes } Minute.
       *[other] Das Gespräch beginnt in { $minutes } Minuten.
    }
    .enter = Am Gespräch teilnehmen

member-call-move = Anderen Termin vorschlagen
    .confirm = Den Termin am { DATETIME($start, dateStyle: "long") } aufgeben und einen anderen wählen?

## Dritter Schritt: der Beschluss des Stadtrats

member-resolution-heading = Der Beschluss Ihres Stadtrats
    .intro = Mit einem Beschluss schließt sich der Rat der { -palermo-declaration } an. Der Beschluss enthält keine bindenden Verpflichtungen für die Politik.

member-resolution-date = Tag der Abstimmung im Rat
    .hint = Steht die Abstimmung noch bevor, geben Sie den geplanten Tag ein.
    .error = Bitte geben Sie Tag, Monat und Jahr ein.

member-resolution-reference = Ihr Aktenzeichen für den Beschluss
    .placeholder = Die Nummer auf der ersten Seite, falls es eine gibt

member-resolution-file = Ratsbeschluss als Datei
    .hint = PDF, höchstens { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Ratsbeschluss als Datei: auf Ihrem Gerät auswählen

member-resolution-drop = Datei hierher ziehen oder auf Ihrem Gerät auswählen
    .over = Loslassen, um die Datei hinzuzufügen

member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } hochgeladen

member-resolution-uploaded = Wir haben Ihre Datei erhalten: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Diese Datei entfernen

member-resolution-too-large = Ihre Datei hat { NUMBER($size, maximumFractionDigits: 1) } MB, möglich sind aber nur { NUMBER($limit, maximumFractionDigits: 1) } MB. Ein Scan in Schwarz-Weiß ist meist kleiner.

member-resolution-wrong-type = „{ $name }“ ist keine PDF-Datei. Bitte speichern Sie den Beschluss als PDF und versuchen Sie es noch einmal.

member-resolution-broken = Die Datei lässt sich nicht öffnen. Vielleicht ist sie beschädigt oder durch ein Passwort geschützt.

member-resolution-status =
    { $status ->
        [waiting] Ihr Beschluss liegt uns vor, wir werden ihn lesen.
        [accepted] Wir haben Ihren Beschluss gelesen; alles ist in Ordnung.
        [question] Wir haben eine Frage zu Ihrem Beschluss. Bitte sehen Sie in Ihren Nachrichten nach.
       *[other] Ihr Beschluss liegt uns noch nicht vor.
    }

## Vierter Schritt: Ansprechpersonen
## „Focal point“ heißt überall „Ansprechperson“: eine Person in der Kommune, kein Ort.

member-focal-heading = An wen können wir schreiben?
    .intro = Nennen Sie mindestens eine Person in Ihrer Kommune. Wenn Sie mehrere nennen, können sie einander vertreten.

member-focal-name = Name der Ansprechperson
    .placeholder = Vorname und Familienname
    .aria-label = Name der Ansprechperson in Ihrer Kommune

member-focal-email = Dienstliche E-Mail-Adresse
    .placeholder = Zum Beispiel: name@city.example
    .title = Bitte geben Sie keine private Adresse an.

member-focal-phone = Dienstliche Telefonnummer
    .placeholder = Zum Beispiel: +49 30 1234567
    .hint = Beginnen Sie mit der Vorwahl Ihres Landes.

member-focal-position = Funktion in der Kommune
    .placeholder = Zum Beispiel: Leitung des Integrationsamts

member-focal-role = Worüber sollen wir dieser Person schreiben?
    .choose = Bitte wählen Sie eine Aufgabe

member-focal-role-option =
    { $role ->
        [first] Erste Ansprechperson
        [deputy] Vertretung der ersten Ansprechperson
        [press] Fragen der Presse
        [meetings] Konferenzen und Treffen
       *[other] Andere Themen
    }

member-focal-count =
    { $count ->
        [0] Sie haben noch niemanden benannt.
        [one] Sie haben { $count } Person benannt.
       *[other] Sie haben { $count } Personen benannt.
    }

member-focal-add = Weitere Person hinzufügen
    .title = Öffnet ein leeres Formular unter der Liste

member-focal-remove = Diese Person entfernen
    .confirm = Diese Ansprechperson von der Liste entfernen: { $name }?

member-focal-added =
    { $gender ->
        [feminine] { $name } ist jetzt Ansprechperson für ihre Kommune: { $city }
        [masculine] { $name } ist jetzt Ansprechperson für seine Kommune: { $city }
       *[other] { $name } ist jetzt Ansprechperson für diese Kommune: { $city }
    }

member-focal-consent = Die hier genannten Personen wissen, dass Sie uns ihre Kontaktdaten geben.
    .error = Bitte fragen Sie diese Personen zuerst und setzen Sie dann das Häkchen.

## Fünfter Schritt: Aktivitäten

member-activity-heading = Welche Aktivitäten passen zu Ihrer Kommune?

member-activity-option =
    { $kind ->
        [online] Nur was online stattfindet
        [travel] Nur Treffen vor Ort
        [both] Online und vor Ort gleichermaßen
       *[other] Das wissen wir noch nicht
    }

member-activity-open =
    { $count ->
        [0] Derzeit ist für keine Aktivität die Anmeldung offen. Wir sagen Ihnen Bescheid, wenn sich das ändert.
        [one] Für { $count } Aktivität ist die Anmeldung offen.
       *[other] Für { $count } Aktivitäten ist die Anmeldung offen.
    }

## Fehler in den Formularen

member-error-known = { $city } ist hier bereits eingetragen. Vielleicht hat ein anderes Amt schon begonnen.
    .help = Beim Netzwerk nachfragen

member-error-inhabitants = Bitte schreiben Sie die Zahl nur mit Ziffern, ohne Punkte oder Leerzeichen.

member-error-website = Das sieht nicht wie eine Webadresse aus. Bitte kopieren Sie sie aus Ihrem Browser.

member-error-phone =
    { $min ->
        [one] Eine Telefonnummer hat mindestens { $min } Ziffer. Bitte prüfen Sie sie noch einmal.
       *[other] Eine Telefonnummer hat mindestens { $min } Ziffern. Bitte prüfen Sie sie noch einmal.
    }

member-error-date = Dieser Tag ist zu früh. Die Erklärung stammt vom { DATETIME($date, dateStyle: "long") }.

member-error-twice = Diese Adresse haben Sie bei zwei Personen angegeben: { $email }

member-error-pause = Sie waren lange nicht aktiv, deshalb haben wir Sie abgemeldet. Ihr Entwurf ist noch da.
    .again = Wieder anmelden

## Erinnerungen

member-reminder-draft =
    { $days ->
        [0] Sie haben Ihre Nachricht heute begonnen und noch nicht abgesendet.
        [one] Sie haben Ihre Nachricht vor { $days } Tag begonnen und noch nicht abgesendet.
       *[other] Sie haben Ihre Nachricht vor { $days } Tagen begonnen und noch nicht abgesendet.
    }

member-reminder-council =
    { $days ->
        [0] Ihr Rat stimmt heute ab, am { DATETIME($date, dateStyle: "long") }.
        [one] Ihr Rat stimmt am { DATETIME($date, dateStyle: "long") } ab; bis dahin bleibt noch { $days } Tag.
       *[other] Ihr Rat stimmt am { DATETIME($date, dateStyle: "long") } ab; bis dahin bleiben noch { $days } Tage.
    }

member-reminder-focal = Seit dem { DATETIME($date, dateStyle: "long") } fehlt uns in Ihrer Kommune eine Ansprechperson. Bitte benennen Sie eine.

member-reminder-later =
    { $days ->
        [one] In { $days } Tag erneut erinnern
       *[other] In { $days } Tagen erneut erinnern
    }
    .never = Nicht mehr erinnern

## E-Mails
## Jede Nachricht ist eine E-Mail: .subject ist die Betreffzeile, .body der Text ohne Unterschrift.
## Nach der Anrede mit Komma geht der Text klein weiter.

member-mail-interest =
    .subject = Wir haben Ihre Nachricht erhalten
    .body =
        Guten Tag { $name },

        vielen Dank für Ihr Interesse an unserem Netzwerk. Der nächste Schritt ist ein Gespräch, in dem wir Ihre Fragen beantworten können.

member-mail-call =
    .subject = Unser Gespräch am { DATETIME($start, dateStyle: "long") }
    .body =
        Guten Tag { $name },

        wir freuen uns auf das Gespräch mit Ihnen am { DATETIME($start, dateStyle: "full") }, um { DATETIME($start, timeStyle: "short") } Uhr. Hier können Sie teilnehmen: { $link }

member-mail-resolution =
    .subject = { $city }: Wie steht es um den Beschluss?
    .body =
        { $days ->
            [one] Vor { $days } Tag haben wir über die { -palermo-declaration } gesprochen. Wenn Ihr Rat abgestimmt hat, laden Sie den Beschluss bitte hoch.
           *[other] Vor { $days } Tagen haben wir über die { -palermo-declaration } gesprochen. Wenn Ihr Rat abgestimmt hat, laden Sie den Beschluss bitte hoch.
        }

member-mail-focal =
    .subject = Sie sind Ansprechperson für Ihre Kommune
    .body =
        Guten Tag { $name },

        { $city } hat uns Ihre Kontaktdaten gegeben, damit wir Ihnen zum Netzwerk schreiben können. Falls das ein Irrtum ist, antworten Sie einfach auf diese E-Mail.

member-mail-welcome =
    .subject = Willkommen in der { -alliance(case: "dative") }
    .body = { $city } ist am { DATETIME($date, dateStyle: "long") } Mitglied geworden. Wir freuen uns, dass Sie dabei sind, und hoffen, Sie bald kennenzulernen, ob online oder vor Ort.

## Bestätigung und Rückzug

member-confirmed = { $city } gehört jetzt zum Netzwerk
    .text =
        { $count ->
            [one] Das Netzwerk hat jetzt { $count } Mitgliedsstadt.
           *[other] Das Netzwerk hat jetzt { $count } Mitgliedsstädte.
        }

member-withdraw = Unsere Kommune möchte nicht mehr beitreten
    .text = Sie müssen keinen Grund angeben. Wenn sich Ihre Pläne ändern, schreiben Sie uns einfach wieder.
    .confirm = Möchten Sie den Beitrittsantrag Ihrer Kommune wirklich zurückziehen?

member-withdraw-reason = Möchten Sie uns sagen, warum?
    .placeholder = Ein Satz genügt.

member-withdrawn = Der Beitrittsantrag Ihrer Kommune wurde am { DATETIME($date, dateStyle: "long") } zurückgezogen. Vielen Dank für die Zeit, die Sie sich genommen haben.

## Leere Bereiche

member-messages-empty = Noch keine Nachrichten
    .hint = Wenn das Netzwerk Ihrer Kommune schreibt, lesen Sie es an dieser Stelle.

member-files-empty = Sie haben noch keine Datei hochgeladen
    .hint = Hierher gehört der Beschluss Ihres Rates.
