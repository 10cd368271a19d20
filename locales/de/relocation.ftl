### Kommunale Relocation: Registrierung, Zuordnung zu einer Stadt, Reise dorthin und Hilfe unterwegs.
### Hier lesen Schutzsuchende. Sprachniveau B1: kurze Sätze, Alltagswörter, keine Versprechen.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Was es ist und was nicht

relocation-page = In eine andere Stadt gehen
    .intro = Einige Städte in Europa sind bereit, Menschen aufzunehmen, die Schutz brauchen. Hier können Sie ihnen von sich erzählen.

relocation-what = Was hier passiert
    .text = Sie registrieren sich online. Wir suchen eine Stadt, die zu Ihnen passt. Wenn es eine gibt, reisen Sie auf einem sicheren Weg dorthin.

relocation-what-not = Was wir nicht versprechen können
    .text = Es kann sein, dass keine Stadt Sie aufnehmen kann. Wenn Sie sich registrieren, bitten Sie um etwas. Sie bekommen dadurch kein Recht darauf.

relocation-free = Es kostet nichts
    .text = Sie müssen nie bezahlen: nicht für die Registrierung, nicht für die Suche nach einer Stadt und nicht für einen Platz.

relocation-not-asylum = Das ist kein Antrag auf Asyl
    .text = Das Formular auf dieser Seite geht an unser Netzwerk. Es geht nicht an das Amt, das über Asyl entscheidet.

relocation-privacy = Bevor Sie beginnen, lesen Sie bitte, <a data-l10n-name="privacy">wie wir mit Ihren Angaben umgehen</a>.

relocation-start = Registrierung beginnen
    .time =
        { $minutes ->
            [one] Sie brauchen ungefähr { $minutes } Minute.
           *[other] Sie brauchen ungefähr { $minutes } Minuten.
        }

relocation-return = Ich bin schon registriert
    .hint = Sie brauchen die Nummer, die wir Ihnen gegeben haben.

## Formular für die Registrierung

relocation-form-page = Teil { $page } von { $total }

relocation-name = Wie heißen Sie?
    .placeholder = Ihr Vorname und Ihr Familienname
    .hint = Schreiben Sie den Namen wie in Ihren Papieren. Wenn Sie keine Papiere haben, schreiben Sie ihn so, wie Sie ihn sprechen.

relocation-call-name = Wie sollen wir Sie nennen?
    .hint = Sie können dieses Feld leer lassen.

relocation-language = Welche Sprache sprechen Sie am besten?
    .choose = Wählen Sie Ihre beste Sprache
    .aria-label = Welche Sprache sprechen Sie am besten? Wählen Sie eine aus der Liste

relocation-more-languages = Welche anderen Sprachen verstehen Sie?
    .hint = Ein paar Wörter genügen.

relocation-birthday = Wann sind Sie geboren?
    .unknown = Ich weiß den Tag nicht genau

relocation-place = Wo sind Sie jetzt?
    .placeholder = Die nächste Stadt oder der Name des Lagers
    .hint = Schreiben Sie hier nicht Ihre genaue Adresse.

relocation-phone = Unter welcher Nummer können wir Sie erreichen?
    .placeholder = Zum Beispiel: +30 und dann Ihre Nummer
    .hint = Wählen Sie ein Telefon, das nur Sie und Menschen, denen Sie vertrauen, benutzen können.

relocation-family = Wer würde mit Ihnen reisen?
    .hint = Zählen Sie auch Kinder mit. Zählen Sie keine Personen mit, die bleiben möchten, wo sie sind.

relocation-family-count =
    { $count ->
        [0] Sie würden allein reisen.
        [one] { $count } Familienmitglied würde mit Ihnen reisen.
       *[other] { $count } Familienmitglieder würden mit Ihnen reisen.
    }

relocation-family-children =
    { $count ->
        [0] In Ihrer Gruppe sind keine Kinder.
        [one] In Ihrer Gruppe ist { $count } Kind.
       *[other] In Ihrer Gruppe sind { $count } Kinder.
    }

relocation-family-add = Person hinzufügen
    .aria-label = Person hinzufügen, die mit Ihnen reisen würde

relocation-family-relation =
    { $relation ->
        [partner] Meine Frau, mein Mann, meine Partnerin oder mein Partner
        [child] Mein Kind
        [parent] Meine Mutter oder mein Vater
        [sibling] Meine Schwester oder mein Bruder
       *[other] Eine andere Person, die mir nahesteht
    }

relocation-family-elsewhere = Ich habe Familie in einer Stadt in Europa.
    .which = In welcher Stadt lebt Ihre Familie?

relocation-needs = Was brauchen Sie in einer neuen Stadt?
    .hint = Kreuzen Sie an, was für Sie wichtig ist. Sie müssen nicht erklären, warum.

# Im Akkusativ, als Antwort auf die Frage darüber.
relocation-need =
    { $need ->
        [doctor] Eine Arztpraxis oder ein Krankenhaus in der Nähe
        [school] Eine Schule oder einen Kindergarten
        [step-free] Eine Wohnung ohne Treppen
        [quiet] Einen ruhigen Platz zum Schlafen
       *[other] Etwas anderes
    }

relocation-skills = Was können Sie, und was möchten Sie gern tun?
    .placeholder = Zum Beispiel: Ich kann kochen und Fahrräder reparieren. Ich möchte einen Pflegeberuf lernen.

# „Buchstaben“ lautet im Akkusativ in Einzahl und Mehrzahl gleich.
relocation-left =
    { $left ->
        [0] Das Feld ist jetzt voll.
        [one] Es ist nur noch Platz für { $left } Buchstaben.
       *[other] Es ist noch Platz für { $left } Buchstaben.
    }

relocation-check = Bitte prüfen Sie, was Sie geschrieben haben
    .hint = Sie können noch alles ändern.

relocation-consent = Ich habe verstanden, dass ich vielleicht keinen Platz bekomme.
    .error = Bitte lesen Sie diesen Satz und setzen Sie ein Häkchen.

relocation-send = Registrierung absenden
    .busy = Wir senden Ihre Registrierung …

relocation-sent = Wir haben Ihre Registrierung am { DATETIME($date, dateStyle: "long") } bekommen. Ihre Nummer ist <strong>{ $number }</strong>.
    .keep = Schreiben Sie diese Nummer auf. Sie brauchen sie, wenn Sie wiederkommen.

## Wie es um die Registrierung steht

relocation-status-heading = Ihre Registrierung, Nummer { $number }

relocation-status =
    { $status ->
        [received] Wir haben Ihr Formular.
        [checking] Wir lesen Ihr Formular und sprechen mit Städten.
        [matched] Eine Stadt möchte Sie kennenlernen.
        [travel] Ihre Reise wird vorbereitet.
        [arrived] Sie sind in Ihrer neuen Stadt angekommen.
        [closed] Ihre Registrierung ist beendet.
       *[other] Wir können den Stand Ihrer Registrierung im Moment nicht sehen.
    }

relocation-next =
    { $status ->
        [received] Sie müssen jetzt nichts tun.
        [checking] Bitte lassen Sie Ihr Telefon eingeschaltet. Vielleicht haben wir eine Frage.
        [matched] Lesen Sie, was die Stadt geschrieben hat. Nehmen Sie sich Zeit, bevor Sie antworten.
        [travel] Sehen Sie sich Ihre Termine an und packen Sie nur ein, was Sie brauchen.
        [arrived] Sagen Sie Ihrer Kontaktperson Bescheid, wenn etwas fehlt.
        [closed] Wenn sich Ihre Situation ändert, können Sie sich wieder registrieren.
       *[other] Bitte versuchen Sie es morgen noch einmal.
    }

relocation-status-date = Seit dem { DATETIME($date, dateStyle: "long") } hat sich bei Ihrer Registrierung nichts geändert.

relocation-waiting =
    { $days ->
        [0] Sie haben sich heute registriert.
        [one] Sie haben sich vor { $days } Tag registriert.
       *[other] Sie haben sich vor { $days } Tagen registriert.
    }
    .hint = Wir können nicht sagen, wie lange es dauert.

relocation-open-questions =
    { $count ->
        [0] Im Moment haben wir keine Fragen an Sie.
        [one] Wir haben { $count } Frage an Sie.
       *[other] Wir haben { $count } Fragen an Sie.
    }

relocation-closed-reason =
    { $reason ->
        [wish] Sie haben uns gebeten, sie zu beenden.
        [no-city] Es tut uns leid. Wir konnten keine Stadt für Sie finden.
        [no-answer] Wir haben Ihnen mehrmals geschrieben und nichts von Ihnen gehört.
       *[other] Bitte fragen Sie uns nach dem Grund.
    }

## Zuordnung zu einer Stadt

relocation-match = Eine Stadt, die vielleicht passt: { $city }
    .text = Das ist ein Vorschlag. Sie entscheiden, ob Sie weitermachen möchten.

relocation-match-wishes =
    { $count ->
        [0] Von Ihren { $total } Wünschen passt keiner zu dieser Stadt.
        [one] Von Ihren { $total } Wünschen passt { $count } zu dieser Stadt.
       *[other] Von Ihren { $total } Wünschen passen { $count } zu dieser Stadt.
    }

relocation-match-size =
    { $inhabitants ->
        [one] { $city } hat { NUMBER($inhabitants) } Einwohnerin oder Einwohner.
       *[other] { $city } hat ungefähr { NUMBER($inhabitants) } Einwohnerinnen und Einwohner.
    }

relocation-match-language = Die meisten Menschen dort sprechen diese Sprache: { $language }

relocation-match-answer = Ich möchte mehr wissen
    .no = Diese Stadt passt nicht zu mir

relocation-match-deadline =
    { $days ->
        [0] Bitte antworten Sie heute.
        [one] Bitte antworten Sie bis zum { DATETIME($date, dateStyle: "long") }. Sie haben noch { $days } Tag Zeit.
       *[other] Bitte antworten Sie bis zum { DATETIME($date, dateStyle: "long") }. Sie haben noch { $days } Tage Zeit.
    }

relocation-match-declined = Danke, dass Sie uns das gesagt haben. Wir suchen weiter. Wir wissen aber nicht, ob wir eine andere Stadt finden.

relocation-match-empty = Es gibt noch keinen Vorschlag für Sie
    .hint = Wir schreiben Ihnen, wenn eine Stadt Interesse hat.

## Termine und Reise

relocation-appointments =
    { $count ->
        [0] Sie haben keine Termine.
        [one] Sie haben { $count } Termin.
       *[other] Sie haben { $count } Termine.
    }

relocation-appointment =
    { $kind ->
        [talk] Gespräch mit der Stadt: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") } Uhr
        [doctor] Besuch in der Arztpraxis: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") } Uhr
        [papers] Prüfung Ihrer Papiere: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") } Uhr
        [departure] Abreise: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") } Uhr
       *[other] Anderer Termin: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") } Uhr
    }

relocation-appointment-place = Bitte kommen Sie an diesen Ort: { $place }
    .map = Weg dorthin zeigen

relocation-appointment-answer = Ich komme
    .other-day = Ich brauche einen anderen Tag
    .not-coming = Ich kann nicht kommen

relocation-journey-days =
    { $days ->
        [0] Sie reisen heute ab. Wir wünschen Ihnen eine gute Reise.
        [one] Sie reisen in { $days } Tag ab.
       *[other] Sie reisen in { $days } Tagen ab.
    }

relocation-journey-pack = Was Sie mitnehmen sollten
    .text = Nehmen Sie Ihre Papiere, Ihre Medikamente und warme Kleidung mit. Packen Sie alles in eine Tasche, die bei Ihnen bleibt.

relocation-journey-meet = Jemand wird auf Sie warten
    .text = Diese Person erwartet Sie, wenn Sie ankommen: { $name }, Telefon { $phone }

## Für Ihre Sicherheit

relocation-safety = Schützen Sie sich
    .intro = Manche Menschen nutzen die Hoffnung anderer aus, um Geld zu verdienen. Bitte lesen Sie diese Hinweise.

relocation-safety-money = Bezahlen Sie nie für einen Platz
    .text = Wenn jemand Geld von Ihnen will, bezahlen Sie nicht. Sagen Sie uns Bescheid.

relocation-safety-documents = Senden Sie Ihre Papiere nicht mit einer normalen E-Mail
    .text = Andere können solche E-Mails vielleicht lesen. Laden Sie Ihre Papiere hier hoch oder zeigen Sie sie bei Ihrem Termin.

relocation-safety-number = Behalten Sie Ihre Nummer für sich
    .text = Wer Ihre Nummer und Ihr Passwort hat, kann lesen, was Sie geschrieben haben.

relocation-safety-originals = Geben Sie Ihre Papiere nicht weg
    .text = Ihre Papiere gehören Ihnen. Wenn jemand Ihren Pass behalten will, fragen Sie zuerst uns.

relocation-safety-danger = Sind Sie jetzt in Gefahr?
    .text = Diese Seite kann Ihnen nicht schnell helfen. Rufen Sie die Notrufnummer des Landes an, in dem Sie sind.

relocation-safety-leave = Diese Seite schnell verlassen
    .title = Öffnet eine Seite über das Wetter

relocation-safety-shared = Benutzt auch eine andere Person dieses Gerät? Dann melden Sie sich ab, wenn Sie fertig sind.
    .button = Jetzt abmelden

## Nachrichten und Hilfe

relocation-messages =
    { $count ->
        [0] Sie haben alle Ihre Nachrichten gelesen.
        [one] Sie haben { $count } neue Nachricht.
       *[other] Sie haben { $count } neue Nachrichten.
    }

relocation-message-field = Schreiben Sie uns
    .placeholder = Sie können in Ihrer eigenen Sprache schreiben.
    .button = Diese Nachricht senden

relocation-message-machine = Eine Maschine hat diese Nachricht übersetzt. Geschrieben wurde sie in dieser Sprache: { $language }

relocation-helper = Hilft Ihnen jemand?
    .hint = Das kann eine Freundin oder ein Freund sein oder eine Person aus einer Organisation. Wählen Sie eine Person, der Sie vertrauen.

relocation-helper-named =
    { $gender ->
        [feminine] { $name } darf uns nach Ihrer Registrierung fragen. Sie können das beenden. Dann kann Ihre Helferin Ihre Registrierung nicht mehr sehen.
        [masculine] { $name } darf uns nach Ihrer Registrierung fragen. Sie können das beenden. Dann kann Ihr Helfer Ihre Registrierung nicht mehr sehen.
       *[other] { $name } darf uns nach Ihrer Registrierung fragen. Sie können das beenden. Dann kann diese Person Ihre Registrierung nicht mehr sehen.
    }

relocation-interpreter = Brauchen Sie eine Dolmetscherin oder einen Dolmetscher?
    .title = Eine Dolmetscherin oder ein Dolmetscher spricht beide Sprachen und wiederholt in der einen, was in der anderen gesagt wird.

relocation-interpreter-state =
    { $state ->
        [found] Eine Dolmetscherin oder ein Dolmetscher wird dabei sein.
        [searching] Wir suchen noch eine Dolmetscherin oder einen Dolmetscher.
       *[other] Sie haben nicht um eine Dolmetscherin oder einen Dolmetscher gebeten.
    }

relocation-listen = Diese Seite anhören
    .stop = Vorlesen beenden

relocation-large = Größere Buchstaben
    .aria-label = Größere Buchstaben auf dieser Seite

relocation-paper = Ich möchte das Formular lieber auf Papier ausfüllen
    .title = Öffnet ein Formular, das Sie drucken können

## Registrierung ändern und beenden

relocation-change = Etwas hat sich geändert
    .hint = Zum Beispiel eine neue Telefonnummer, ein neuer Ort oder ein neugeborenes Kind.

relocation-end = Meine Registrierung beenden
    .confirm = Möchten Sie Ihre Registrierung beenden? Städte sehen sie dann nicht mehr.

relocation-ended = Sie haben Ihre Registrierung am { DATETIME($date, dateStyle: "long") } beendet. Wir wünschen Ihnen alles Gute.

## Fehler und leere Bereiche

relocation-error-number = Wir kennen diese Nummer nicht. Bitte prüfen Sie sie noch einmal, Zeichen für Zeichen.

relocation-error-password =
    { $left ->
        [0] Das Passwort war zu oft falsch. Bitte schreiben Sie uns.
        [one] Das Passwort war nicht richtig. Sie haben noch { $left } Versuch.
       *[other] Das Passwort war nicht richtig. Sie haben noch { $left } Versuche.
    }

relocation-error-birthday = Dieser Tag liegt in der Zukunft. Bitte prüfen Sie das Jahr.

relocation-error-photo = Wir können dieses Foto nicht lesen. Bitte machen Sie es noch einmal bei gutem Licht.

relocation-error-connection = Die Verbindung ist unterbrochen. Wir haben gespeichert, was Sie bis { DATETIME($time, timeStyle: "short") } Uhr geschrieben haben.

relocation-messages-empty = Noch hat Ihnen niemand geschrieben.

relocation-papers-empty = Sie haben keine Papiere hochgeladen
    .hint = Sie können das später tun. Wir sagen Ihnen, was wir brauchen.

## E-Mails
## .subject ist die Betreffzeile, .body der Text ohne Unterschrift. Nach der Anrede mit Komma geht der Text klein weiter.
## Betreffzeilen sagen nichts, was jemanden in Gefahr bringen könnte.

relocation-mail-received =
    .subject = Wir haben Ihr Formular bekommen
    .body =
        Guten Tag { $name },

        Ihr Formular ist angekommen. Wir lesen es und schreiben Ihnen, wenn wir eine Frage haben. Bitte denken Sie daran: Niemand darf dafür Geld von Ihnen verlangen.

relocation-mail-news =
    .subject = Es gibt etwas Neues für Sie
    .body =
        Guten Tag { $name },

        etwas hat sich geändert. Bitte melden Sie sich an, um es zu lesen: { $link }

relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Ihr Termin ist heute
            [one] Ihr Termin ist in { $days } Tag
           *[other] Ihr Termin ist in { $days } Tagen
        }
    .body = Bitte kommen Sie am { DATETIME($start, dateStyle: "full") }, um { DATETIME($start, timeStyle: "short") } Uhr. Wenn Sie nicht kommen können, sagen Sie uns so bald wie möglich Bescheid.
