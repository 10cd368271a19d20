### Karte und Profile von Städten und Netzwerken, die Menschen willkommen heißen: Suche, Filter, Profile, Weitergabe.
### Die Namen von Städten und Ländern stammen aus cities.ftl und kommen hier als Variablen an.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Die Seite

directory-meta = Aufnahmebereite Städte und Netzwerke auf einer Karte
    .description = Erfahren Sie, welche Städte und Netzwerke in Europa Zugewanderte und Geflüchtete willkommen heißen und was sie tun.

directory-title = Wer ist schon aktiv?
    .intro = Sehen Sie sich die Karte an oder blättern Sie in der Liste. Zu jedem Eintrag gehört ein Profil, das zeigt, was eine Stadt oder ein Netzwerk tut.

directory-scale = Von Polen bis Portugal stehen mehr als 600 Kommunen hinter einer solidarischen Migrationspolitik.

directory-research = { -moving-cities } geht in die Tiefe
    .text = Die Plattform hat ausführliche Untersuchungen zu 28 Städten in zehn Ländern veröffentlicht.

# Zwei Subjekte mit „und“: Das Verb steht immer in der Mehrzahl.
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } Stadt
       *[other] { NUMBER($cities) } Städte
    } und { $networks ->
        [one] { NUMBER($networks) } Netzwerk
       *[other] { NUMBER($networks) } Netzwerke
    } haben einen Eintrag.

directory-view = Wie möchten Sie sich umsehen?
    .map = Auf einer Karte
    .list = In einer Liste

directory-kinds = Städte und Netzwerke
    .city = Das Profil einer Stadt stellt eine einzelne Kommune und ihre eigene Arbeit vor.
    .network = Das Profil eines Netzwerks stellt mehrere Kommunen vor, die gemeinsam handeln.

directory-kind =
    { $kind ->
        [city] Stadt oder Gemeinde
        [network] Netzwerk von Kommunen
       *[other] Eintrag anderer Art
    }

## Karte

directory-map =
    .aria-label = Europakarte mit Städten und Netzwerken; die Liste enthält dieselben Einträge
    .hint = Ziehen Sie die Karte, um sie zu verschieben. Wählen Sie einen Punkt, um ein Profil zu öffnen.

directory-map-zoom =
    .closer = Vergrößern, um mehr Einzelheiten zu sehen
    .wider = Verkleinern, um ein größeres Gebiet zu sehen

directory-map-reset = Wieder ganz Europa zeigen
    .title = Kehrt zur Ausgangsansicht zurück

directory-map-locate = Städte in meiner Nähe finden
    .denied = Ihr Gerät gibt Ihren Standort nicht frei. Sie können stattdessen den Namen eines Ortes eingeben.

directory-map-keyboard = Mit den Pfeiltasten verschieben Sie die Karte, mit Plus und Minus ändern Sie den Maßstab.

directory-map-dot =
    { $kind ->
        [member] { $city }, Mitglied der { -alliance-short }
       *[other] { $city }, kein Mitglied der { -alliance-short }
    }
    .title = Dieses Profil öffnen

directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } Eintrag an dieser Stelle; mit der Eingabetaste ansehen
           *[other] { $count } Einträge nah beieinander; mit der Eingabetaste einzeln ansehen
        }

directory-map-visible =
    { $count ->
        [0] In diesem Teil der Karte liegt kein Eintrag.
        [one] In diesem Teil der Karte liegt { $count } Eintrag.
       *[other] In diesem Teil der Karte liegen { $count } Einträge.
    }

directory-legend = Was die Zeichen bedeuten
    .open = Legende aufklappen
    .close = Legende zuklappen

directory-legend-sign =
    { $sign ->
        [member] Mitgliedsstadt der Allianz
        [city] Stadt mit Profil
        [network] Sitz eines Netzwerks
       *[other] Mehrere Einträge an einem Ort
    }

directory-map-credit = Hier steht, <a data-l10n-name="source">woher die Kartendaten stammen</a>.

directory-map-error = Die Karte lässt sich gerade nicht anzeigen
    .text = In der Liste sind weiterhin alle Einträge erreichbar.
    .list = Mit der Liste fortfahren
    .retry = Karte neu laden

## Suche

directory-search = Stadt oder Netzwerk finden
    .placeholder = Zum Beispiel: Marseille
    .aria-label = Stadt oder Netzwerk finden: nach dem Namen suchen

directory-search-results =
    { $count ->
        [0] Bei keinem Eintrag kommt „{ $query }“ im Namen vor.
        [one] Bei { $count } Eintrag kommt „{ $query }“ im Namen vor.
       *[other] Bei { $count } Einträgen kommt „{ $query }“ im Namen vor.
    }

directory-search-suggestion = Meinten Sie <a data-l10n-name="suggestion">{ $name }</a>?

directory-search-clear = Suchfeld leeren
    .title = Entfernt, was Sie eingegeben haben

# „Buchstaben“ lautet im Akkusativ in Einzahl und Mehrzahl gleich.
directory-search-short =
    { $min ->
        [one] Bitte geben Sie wenigstens { $min } Buchstaben ein.
       *[other] Bitte geben Sie mindestens { $min } Buchstaben ein.
    }

## Filter

directory-filters = Liste eingrenzen
    .aria-label = Liste eingrenzen nach Politikfeld, Land oder Netzwerk

directory-filter-area = Politikfelder
    .hint = Wählen Sie mehrere aus, um Einträge zu sehen, die zu mindestens einem davon passen.

directory-filter-area-option =
    { $count ->
        [0] { $area }: keine Einträge
        [one] { $area }: { $count } Eintrag
       *[other] { $area }: { $count } Einträge
    }

directory-filter-country-option =
    { $cities ->
        [0] { $country }: noch keine Stadt
        [one] { $country }: { $cities } Stadt
       *[other] { $country }: { $cities } Städte
    }

directory-filter-network = Teil eines Netzwerks
    .any = Mit Netzwerk oder ohne

directory-filter-network-option =
    { $count ->
        [0] { $network } (keine seiner Städte hat ein Profil)
        [one] { $network } ({ $count } seiner Städte hat ein Profil)
       *[other] { $network } ({ $count } seiner Städte haben ein Profil)
    }

directory-filter-members = Nur Mitgliedsstädte der { -alliance(case: "genitive") }

directory-filter-apply =
    { $count ->
        [0] Mit diesen Filtern gibt es nichts zu zeigen
        [one] { $count } passenden Eintrag anzeigen
       *[other] { $count } passende Einträge anzeigen
    }

directory-filter-result =
    { $count ->
        [0] Zu Ihren Filtern passt keine Stadt { $where }; ohne Filter wären es { NUMBER($total) }.
        [one] Zu Ihren Filtern passt { $count } Stadt { $where }; ohne Filter wären es { NUMBER($total) }.
       *[other] Zu Ihren Filtern passen { $count } Städte { $where }; ohne Filter wären es { NUMBER($total) }.
    }

directory-filter-remove = Diesen Filter entfernen: { $filter }

## Liste

directory-sort = In welcher Reihenfolge?
    .aria-label = In welcher Reihenfolge? Wählen Sie, wie die Einträge sortiert werden

directory-sort-option =
    { $order ->
        [name] In alphabetischer Reihenfolge
        [updated] Zuletzt aktualisierte Einträge zuerst
        [distance] Nächstgelegene Einträge zuerst
       *[other] Einträge mit den meisten Ansätzen zuerst
    }

directory-distance = Ungefähr { NUMBER($distance, maximumFractionDigits: 0) } km entfernt

directory-card-summary =
    { $approaches ->
        [0] Noch keine Ansätze
        [one] { $approaches } Ansatz
       *[other] { $approaches } Ansätze
    }, { $areas ->
        [0] kein Politikfeld gewählt
        [one] { $areas } Politikfeld
       *[other] { $areas } Politikfelder
    }

directory-empty = Keine Stadt und kein Netzwerk entspricht Ihrer Auswahl
    .hint = Entfernen Sie einen Filter nach dem anderen oder sehen Sie sich die ganze Karte an.
    .reset = Mit allen Einträgen neu beginnen

directory-list-error = Die Liste ließ sich nicht abrufen. Bitte laden Sie die Seite gleich noch einmal.

directory-bookmarks =
    { $count ->
        [0] Sie haben noch keine Einträge vorgemerkt
        [one] Sie haben { $count } Eintrag vorgemerkt
       *[other] Sie haben { $count } Einträge vorgemerkt
    }
    .hint = Die Liste wird nur auf diesem Gerät gespeichert.

## Profil einer Stadt

directory-profile-meta = { $city }: So heißt die Stadt Menschen willkommen

directory-profile-place = { $city } ist eine Kommune { $where }.

directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } Einwohnerin oder Einwohner
       *[other] { NUMBER($count) } Einwohnerinnen und Einwohner
    } (Stand: { DATETIME($date, dateStyle: "long") })

directory-profile-work = Was die Stadt tut
    .empty = Die Kommune hat ihre Arbeit noch nicht beschrieben.

directory-profile-area =
    { $area ->
        [social] { $city } setzt sich für soziale Rechte und Inklusion ein.
        [arrival] { $city } setzt sich für das Ankommen und für Aufenthaltssicherheit ein.
        [participation] { $city } setzt sich für politische Teilhabe ein.
        [intercultural] { $city } setzt sich für interkulturelle Inklusion und gegen Rassismus ein.
        [civil-society] { $city } arbeitet mit zivilgesellschaftlichen Initiativen zusammen.
        [networking] { $city } setzt auf Vernetzung und Interessenvertretung.
       *[other] { $city } beschäftigt sich auch mit anderen Fragen.
    }

directory-profile-approaches =
    { $count ->
        [0] Aus dieser Stadt ist noch kein Ansatz in der Bibliothek
        [one] { $count } lokaler Ansatz aus dieser Stadt
       *[other] { $count } lokale Ansätze aus dieser Stadt
    }
    .link = In der Bibliothek der Ansätze ansehen

directory-profile-focal-point = Wen Sie in der Kommune ansprechen können
    .text = Die Ansprechperson beantwortet Fragen aus anderen Städten und aus dem Netzwerk.
    .button = An die Ansprechperson schreiben

directory-profile-focal-point-none = Noch ist niemand benannt. Fragen können Sie an <a data-l10n-name="mail">info@iash-eu.org</a> richten.

directory-profile-documents =
    { $count ->
        [0] Keine Dokumente zum Herunterladen
        [one] { $count } Dokument zum Herunterladen
       *[other] { $count } Dokumente zum Herunterladen
    }

directory-profile-declaration = { $city } hat die { -palermo-declaration } am { DATETIME($date, dateStyle: "long") } unterzeichnet.

directory-profile-networks = Diese Stadt gehört auch zu diesen Netzwerken: { $networks }

directory-profile-website = Zur Website der Kommune
    .aria-label = Zur Website der Kommune: { $city }

directory-profile-picture =
    .alt = Ansicht der Stadt: { $city }
    .credit = Foto von der Kommune zur Verfügung gestellt

directory-profile-checked = Die Kommune hat dieses Profil zuletzt am { DATETIME($date, dateStyle: "long") } geprüft.

directory-profile-old =
    { $months ->
        [one] Seit { $months } Monat hat niemand dieses Profil geprüft. Manches kann veraltet sein.
       *[other] Seit { $months } Monaten hat niemand dieses Profil geprüft. Manches kann veraltet sein.
    }

## Profil eines Netzwerks

directory-network-size =
    { $count ->
        [one] Am { DATETIME($date, dateStyle: "medium") } gehörte ihm { $count } Kommune an.
       *[other] Am { DATETIME($date, dateStyle: "medium") } gehörten ihm { $count } Kommunen an.
    }

directory-network-aims = Was das Netzwerk erreichen möchte
    .empty = Das Netzwerk hat noch nichts über seine Ziele geschrieben.

directory-network-cities = Städte auf dieser Karte, die zu diesem Netzwerk gehören: { $network }

## Ein Profil aktuell halten
## Das sehen nur Menschen in einer Kommune oder einem Netzwerk, die das Profil pflegen.

directory-state =
    { $state ->
        [draft] Entwurf, nur für Sie sichtbar
        [review] Wird vom Netzwerk durchgesehen
        [published] Auf der Karte für alle sichtbar
       *[other] Vorläufig von der Karte genommen
    }

directory-edit-progress = Das Profil ist zu { NUMBER($share, style: "percent") } ausgefüllt

directory-edit-summary = Kurz gesagt: Was tun Sie, um Menschen willkommen zu heißen?
    .hint =
        { $limit ->
            [one] Höchstens { NUMBER($limit) } Zeichen
           *[other] Bis zu { NUMBER($limit) } Zeichen
        }

directory-edit-position = Wo soll der Punkt liegen?
    .error = Diese Stelle scheint nicht zu stimmen. Bitte verschieben Sie den Punkt zu Ihrer Kommune.

directory-edit-submit = Profil an das Netzwerk senden
    .done = Vielen Dank. Wir sehen jedes Profil durch, bevor es auf der Karte erscheint.

directory-edit-conflict = { $name } hat dieses Profil um { DATETIME($time, timeStyle: "short") } Uhr gespeichert. Bitte laden Sie es neu, bevor Sie weiterarbeiten.

directory-report = Stimmt hier etwas nicht oder fehlt etwas? <a data-l10n-name="report">Sagen Sie uns Bescheid</a>.

directory-profile-missing = Unter dieser Adresse gibt es kein Profil
    .text = Vielleicht wurde der Eintrag von der Karte genommen. In der Liste finden Sie alle anderen.

## Teilen

directory-share = Dieses Profil weitergeben

directory-share-mail = Profil per E-Mail senden
    .subject = Einen Blick wert: So heißt { $city } Menschen willkommen
    .body = Im Städteverzeichnis habe ich dieses Profil gefunden. Es geht um diese Stadt: { $city }. Hier können Sie es lesen: { $address }

directory-share-embed = Diese Karte in die eigene Website einbinden
    .hint = Kopieren Sie die Zeilen unten in die Seite, auf der die Karte erscheinen soll.

directory-share-table =
    { $count ->
        [one] { $count } Eintrag als Tabelle herunterladen
       *[other] { $count } Einträge als Tabelle herunterladen
    }
