### Texte, die alle Seiten und Werkzeuge gemeinsam haben: Namen, Schaltflächen, Navigation, Fehler, Datum, Datenschutz.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.
### Der Leitfaden für alle, die schreiben und übersetzen, steht in locales/README.md.

## Namen von Organisationen, Dokumenten und Projekten
## Ohne Artikel. Wo sich die Form ändert, steht sie so da, wie sie auf den bestimmten Artikel folgt.

# Der Akkusativ gleicht dem Nominativ und braucht keine eigene Form.
-alliance =
    { $case ->
        [genitive] Internationalen Allianz der Sicheren Häfen
        [dative] Internationalen Allianz der Sicheren Häfen
       *[nominative] Internationale Allianz der Sicheren Häfen
    }

-alliance-short = IASH

-sea-to-city = From the Sea to the City

-moving-cities = Moving Cities

# Mit „Karte“ durch Bindestrich verbunden: { -city-id }-Karte.
-city-id = City-ID

-palermo-charter = Charta von Palermo

-palermo-declaration = Erklärung von Palermo

-villeurbanne-declaration = Erklärung von Villeurbanne

# Der Nominativ steht ohne Artikel; nach „das“ hieße es „Neue“.
-eu-pact =
    { $case ->
        [dative] Neuen Migrations- und Asylpaket
       *[nominative] Neues Migrations- und Asylpaket
    }

-anvita = ANVITA

-seebruecke = Seebrücke

-rosa-luxemburg = Rosa-Luxemburg-Stiftung

-heinrich-boell = Heinrich-Böll-Stiftung

-tesserae = Tesserae

-robert-bosch = Robert Bosch Stiftung

-rescue-fund = Stiftungsfonds Zivile Seenotrettung

-cities4refugees = Cities4Refugees

-impact-cities = Impact Cities

## Schaltflächen und Aktionen

action-save = Änderungen speichern

action-cancel = Abbrechen
    .title = Verlassen, ohne zu speichern

action-search = Suchen

action-close = Schließen
    .aria-label = Dieses Fenster schließen

action-edit = Diesen Eintrag bearbeiten

action-delete = Löschen
    .confirm = „{ $title }“ löschen? Das lässt sich nicht rückgängig machen.

action-read-more = Weiterlesen
    .aria-label = Weiterlesen: „{ $title }“

action-copy-link = Link kopieren
    .done = Der Link wurde kopiert.

action-download =
    { $unit ->
        [kilobyte] Dokument herunterladen (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Dokument herunterladen (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

action-show-more =
    { $count ->
        [one] { $count } weiteren Eintrag anzeigen
       *[other] { $count } weitere Einträge anzeigen
    }

## Navigation und Bereiche der Seite
## Attribute namens aria-label werden vorgelesen und sind auf der Seite nicht zu sehen.

nav-main =
    .aria-label = Hauptmenü

nav-footer =
    .aria-label = Links am Ende der Seite

nav-breadcrumbs =
    .aria-label = Sie sind hier

nav-skip = Zum Hauptinhalt springen

nav-menu-button =
    { $state ->
        [open] Menü schließen
       *[other] Menü öffnen
    }

nav-home = Startseite
    .title = Zur Startseite der { -alliance(case: "genitive") }

nav-top = Zurück zum Seitenanfang

nav-pages = Seite { $page } von { $total }
    .previous = Vorherige Seite
    .next = Nächste Seite

nav-new-tab = öffnet sich in einem neuen Tab

## Suchen, Filtern, Listen

search-field = Wonach suchen Sie?
    .placeholder = Eine Stadt, ein Land oder ein Thema

search-results =
    { $count ->
        [0] Zu „{ $query }“ haben wir nichts gefunden.
        [one] „{ $query }“ kommt auf { $count } Seite vor.
       *[other] „{ $query }“ kommt auf { $count } Seiten vor.
    }
    .hint = Versuchen Sie es mit weniger Wörtern oder prüfen Sie die Schreibweise.

filter-active =
    { $count ->
        [0] Es ist kein Filter gesetzt.
        [one] { $count } Filter ist gesetzt.
       *[other] { $count } Filter sind gesetzt.
    }
    .reset = Alle Filter zurücksetzen

list-position =
    { $total ->
        [one] Sie sehen { $shown } von { $total } Eintrag.
       *[other] Sie sehen { $shown } von { $total } Einträgen.
    }

list-empty = Hier gibt es noch keine Einträge.
    .hint = Sobald etwas veröffentlicht wird, finden Sie es auf dieser Seite.

# Wo die drei Punkte für ausgelassene Wörter stehen, geht ihnen ein geschütztes Leerzeichen voran.
list-loading = Inhalte werden geladen, einen Moment bitte …

## Fehler

error-not-found = Wir können diese Seite nicht finden
    .text = Vielleicht wurde sie verschoben oder in der Adresse steckt ein Tippfehler.
    .home = Zur Startseite

error-offline = Sie sind nicht mit dem Internet verbunden
    .text = Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut, sobald die Verbindung wieder steht.
    .retry = Erneut versuchen

error-server = Bei uns ist ein Fehler aufgetreten
    .text = Bitte versuchen Sie es in einigen Minuten noch einmal. Sollte der Fehler wieder auftreten, geben Sie uns bitte Bescheid.

error-form =
    { $count ->
        [one] Bitte sehen Sie sich ein Feld noch einmal an, bevor Sie das Formular absenden.
       *[other] Bitte sehen Sie sich { $count } Felder noch einmal an, bevor Sie das Formular absenden.
    }

error-required = Bitte füllen Sie dieses Feld aus.

error-email = Bitte prüfen Sie die E-Mail-Adresse: Nötig sind ein @-Zeichen und eine Endung wie .org oder .eu.

# „Zeichen“ lautet in Einzahl und Mehrzahl gleich; den Unterschied trägt das Verb.
error-too-long =
    { $over ->
        [one] In Ihrem Text ist { $over } Zeichen zu viel; erlaubt sind höchstens { NUMBER($limit) }.
       *[other] In Ihrem Text sind { $over } Zeichen zu viel; erlaubt sind höchstens { NUMBER($limit) }.
    }

error-file-size = Die Datei „{ $name }“ ist zu groß. Bitte wählen Sie eine Datei mit höchstens { NUMBER($limit, maximumFractionDigits: 1) } MB.

## Datum und Uhrzeit
## Die Anwendung übergibt Datumswerte; wie sie gedruckt werden, bestimmt die Sprache.

date-updated = Zuletzt aktualisiert am { DATETIME($date, dateStyle: "long") }

date-updated-days =
    { $days ->
        [0] Heute aktualisiert
        [one] Vor { $days } Tag aktualisiert
       *[other] Vor { $days } Tagen aktualisiert
    }

date-period = Vom { DATETIME($start, dateStyle: "long") } bis zum { DATETIME($end, dateStyle: "long") }

date-days-left =
    { $days ->
        [0] Heute ist der letzte Tag.
        [one] Es bleibt noch { $days } Tag.
       *[other] Es bleiben noch { $days } Tage.
    }

## Begrüßung

greeting-name = Schön, dass Sie wieder da sind, { $name }

greeting-guest = Willkommen in unserem Städtenetzwerk

## Sprachen

language-switch = Sprache wählen
    .aria-label = Sprache wählen; die Seite wird danach neu geladen

language-name =
    { $language ->
        [de] Deutsch
        [el] Griechisch
        [en] Englisch
        [es] Spanisch
        [fr] Französisch
        [it] Italienisch
        [pl] Polnisch
       *[other] Andere Sprache
    }

language-missing = Diese Seite ist noch nicht übersetzt, deshalb lesen Sie die englische Fassung.

language-draft = Diese Seite wurde maschinell übersetzt; den Wortlaut hat noch niemand geprüft.
    .report = Bessere Formulierung vorschlagen

language-original =
    { $language ->
        [de] Dieses Dokument ist im Original auf Deutsch verfasst.
        [en] Dieses Dokument ist im Original auf Englisch verfasst.
        [fr] Dieses Dokument ist im Original auf Französisch verfasst.
        [it] Dieses Dokument ist im Original auf Italienisch verfasst.
       *[other] Dieses Dokument ist im Original in einer anderen Sprache verfasst.
    }

## Fußzeile, Datenschutz und Cookies

footer-about = Die { -alliance } ({ -alliance-short }) ist ein von Städten geführtes Netzwerk.

footer-legal = Impressum

footer-contact = Haben Sie eine Frage? <a data-l10n-name="contact">Schreiben Sie uns</a>.

privacy-form = In unserer <a data-l10n-name="privacy">Datenschutzerklärung</a> lesen Sie, wie wir mit Ihren Angaben umgehen.

cookies-notice = Cookies sind kleine Dateien, die eine Website auf Ihrem Gerät ablegt. Welche dürfen wir verwenden?
    .necessary = Nur notwendige zulassen
    .all = Alle zulassen
