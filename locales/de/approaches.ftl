### Bibliothek der lokalen Ansätze: sechs Politikfelder, Suche und Filter, die Seite eines Ansatzes, Weitergabe, Vorschläge.
### Ein Ansatz ist etwas, das eine Kommune tut: ein Projekt, eine Regel, ein Angebot, eine Arbeitsweise.
### Die Namen von Städten und Ländern stammen aus cities.ftl und kommen hier als Variablen an.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Politikfelder
## Der Wert ist der Titel eines Politikfelds, auf einer Kachel und in Filtern; das Attribut ist der Satz darunter.

approach-area-social = Soziale Rechte und Inklusion
    .description = Was Städte tun, damit alle, die dort wohnen, am Leben der Stadt teilhaben können.

approach-area-arrival = Ankommen und Aufenthaltssicherheit
    .description = Wie Städte Menschen aufnehmen, die gerade angekommen sind, und denen beistehen, deren Aufenthalt unsicher ist.

approach-area-participation = Politische Teilhabe
    .description = Wie Zugewanderte mitreden können, wenn ihre Stadt Entscheidungen trifft.

approach-area-intercultural = Interkulturelle Inklusion und Antirassismus
    .description = Wie Menschen unterschiedlicher Herkunft ihre Stadt gemeinsam gestalten und was gegen Rassismus getan wird.

approach-area-civil-society = Zusammenarbeit mit zivilgesellschaftlichen Initiativen
    .description = Wie Kommunen und die Initiativen der Menschen vor Ort Seite an Seite planen und arbeiten.

approach-area-networking = Vernetzung und Interessenvertretung
    .description = Wie Städte sich zusammentun und sich bei Regierungen und in Europa Gehör verschaffen.

## Die Bibliothek

approach-meta = Bibliothek lokaler Ansätze
    .description = Beispiele aus der Praxis: wie europäische Städte Zugewanderte und Geflüchtete willkommen heißen, nach Politikfeldern geordnet.

approach-title = Ideen, die Städte in die Tat umgesetzt haben
    .intro = Vieles von dem, was eine Stadt einladend macht, wird vor Ort entschieden. Hier sehen Sie, wie andere dabei vorgegangen sind.

approach-scale = { -moving-cities } stellt mehr als 45 lokale Ansätze in sechs Politikfeldern vor.

approach-areas = Womit möchten Sie beginnen?
    .aria-label = Womit möchten Sie beginnen? Wählen Sie ein Politikfeld

approach-area-count =
    { $approaches ->
        [0] In diesem Politikfeld noch keine Ansätze
        [one] { $approaches } Ansatz
       *[other]
            { $cities ->
                [one] { $approaches } Ansätze aus { $cities } Stadt
               *[other] { $approaches } Ansätze aus { $cities } Städten
            }
    }

approach-picks = Lesen Sie zuerst einen dieser Ansätze
    .shuffle = Drei andere zeigen

approach-meaning = Was nennen wir einen lokalen Ansatz?
    .text = Alles, was eine Kommune aus eigenem Antrieb tut, um Menschen willkommen zu heißen: ein Projekt, ein Angebot, eine Regel oder eine Arbeitsweise.

approach-disclaimer = Was sich in einer Stadt bewährt, muss in einer anderen vielleicht angepasst werden. Die Gesetze unterscheiden sich von Land zu Land.

## Suche und Filter

approach-search = Bibliothek durchsuchen
    .placeholder = Ein Wort oder der Name einer Stadt
    .aria-label = Bibliothek durchsuchen: lokale Ansätze finden

approach-search-results =
    { $count ->
        [0] Es gibt keinen Ansatz, in dem „{ $query }“ vorkommt.
        [one] „{ $query }“ kommt in { $count } Ansatz vor.
       *[other] „{ $query }“ kommt in { $count } Ansätzen vor.
    }

approach-results =
    { $approaches ->
        [0] { $area }: noch nichts in der Bibliothek
        [one] { $area }: { $approaches } Ansatz aus einer Stadt
       *[other]
            { $cities ->
                [one] { $area }: { $approaches } Ansätze, alle aus derselben Stadt
               *[other] { $area }: { $approaches } Ansätze aus { $cities } Städten
            }
    }

approach-total =
    { $count ->
        [one] In der Bibliothek gibt es { NUMBER($count) } Ansatz.
       *[other] In der Bibliothek gibt es { NUMBER($count) } Ansätze.
    }

approach-filter-area = Politikfeld wählen
    .all = Alle sechs Politikfelder

approach-filter-city = Stadt wählen
    .all = Alle Städte in der Bibliothek
    .aria-label = Stadt wählen, um nur ihre Ansätze zu sehen

approach-filter-group = Für wen ist es gedacht?
    .hint = Viele Ansätze sind für alle da. Sie stehen immer mit auf der Liste.

approach-filter-group-option =
    { $group ->
        [arrivals] Menschen, die gerade angekommen sind
        [families] Familien mit Kindern
        [youth] Junge Menschen, die auf sich gestellt sind
        [women] Frauen und Mädchen
        [undocumented] Menschen ohne Aufenthaltspapiere
       *[other] Alle Menschen in der Stadt
    }

approach-filter-language = Nur zeigen, was in dieser Sprache zu lesen ist: { $language }

approach-filter-hidden =
    { $count ->
        [0] Ihre Filter blenden nichts aus.
        [one] Ihre Filter blenden { $count } Ansatz aus.
       *[other] Ihre Filter blenden { $count } Ansätze aus.
    }

approach-sort = Was soll zuerst kommen?
    .aria-label = Was soll zuerst kommen? Wählen Sie die Reihenfolge der Ansätze

approach-sort-option =
    { $order ->
        [newest] Was zuletzt begonnen wurde
        [oldest] Was schon am längsten läuft
        [city] Städte in alphabetischer Reihenfolge
       *[other] Was am besten zu meiner Suche passt
    }

approach-empty = Wir haben keinen passenden Ansatz
    .hint = Versuchen Sie es mit einem anderen Wort oder wählen Sie weniger Filter.
    .suggest = Kennen Sie einen? Erzählen Sie uns davon

approach-empty-city = { $city } ist in der Bibliothek bisher nicht vertreten.

approach-load-error = Die Bibliothek antwortet nicht. Bitte warten Sie ein wenig und laden Sie die Seite dann neu.

## Die Seite eines Ansatzes

approach-page-meta = Lokaler Ansatz: { $title } ({ $city })

approach-page-place = Ein lokaler Ansatz { $where }

approach-started = Begonnen am { DATETIME($date, dateStyle: "long") }

approach-started-unknown = Wann der Ansatz begann, wurde uns nicht mitgeteilt.

approach-status =
    { $status ->
        [planned] Noch in Planung
        [running] Läuft derzeit
        [finished] Ist abgeschlossen
       *[other] Den aktuellen Stand kennen wir nicht
    }

approach-duration = Umgesetzt wurde der Ansatz vom { DATETIME($start, dateStyle: "long") } bis zum { DATETIME($end, dateStyle: "long") }.

approach-about = Worum es geht
    .goal = Was die Stadt verändern will
    .steps = Wie die Stadt vorgeht

approach-involved = Wer beteiligt ist
    .lead = Wer die Hauptverantwortung trägt
    .partners = Wer noch mitmacht
    .funders = Woher das Geld kommt

approach-involved-organisations =
    { $count ->
        [0] Die Kommune trägt den Ansatz allein.
        [one] { $count } Organisation macht mit: { $names }
       *[other] { $count } Organisationen machen mit: { $names }
    }

approach-lessons = Was andere daraus lernen können
    .worked = Was gut funktioniert hat
    .difficult = Was schwierig war

approach-quote = „{ $quote }“ Das sagt: { $name }

approach-page-areas =
    { $count ->
        [one] Gehört zu diesem Politikfeld: { $areas }
       *[other] Gehört zu diesen Politikfeldern: { $areas }
    }

approach-reading-time =
    { $minutes ->
        [0] Das haben Sie in weniger als einer Minute gelesen.
        [one] Zum Lesen brauchen Sie etwa { $minutes } Minute.
       *[other] Zum Lesen brauchen Sie etwa { $minutes } Minuten.
    }

approach-languages =
    { $count ->
        [one] In { $count } Sprache zu lesen: { $languages }
       *[other] In { $count } Sprachen zu lesen: { $languages }
    }

approach-language-fallback =
    { $language ->
        [de] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den deutschen Text.
        [el] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den griechischen Text.
        [en] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den englischen Text.
        [es] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den spanischen Text.
        [fr] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den französischen Text.
        [it] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den italienischen Text.
        [pl] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den polnischen Text.
       *[other] Noch nicht in Ihrer Sprache vorhanden. Wir zeigen Ihnen den Originaltext.
    }

approach-contact = Möchten Sie mehr wissen? <a data-l10n-name="focal-point">Fragen Sie die Ansprechperson der Stadt</a>.

approach-similar =
    { $count ->
        [0] In anderen Städten gibt es nichts Vergleichbares
        [one] { $count } Stadt macht etwas Ähnliches
       *[other] { $count } Städte machen etwas Ähnliches
    }

approach-browse = Mehr lesen
    .previous = Vorheriger Ansatz
    .next = Nächster Ansatz
    .library = Zurück zur Bibliothek

approach-gone = Dieser Ansatz ist nicht mehr in der Bibliothek
    .text = Vielleicht hat die Stadt ihn zurückgezogen oder er wurde mit einem anderen zusammengelegt.

## Teilen, drucken, herunterladen

approach-share-mail = Diesen Ansatz per E-Mail empfehlen
    .subject = In einer anderen Stadt gesehen: { $title }
    .body = So wird es { $where } gemacht: „{ $title }“. Vielleicht ist das auch etwas für uns. Mehr dazu: { $address }

approach-print = Diesen Ansatz drucken
    .title = Druckt den Text und die wichtigsten Angaben ohne Menüs und Bilder

approach-download =
    { $format ->
        [word] Als Word-Datei herunterladen ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Als reinen Text herunterladen ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Als PDF herunterladen ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

approach-save = Zu meiner Sammlung hinzufügen
    .done = Jetzt in Ihrer Sammlung

approach-collection =
    { $count ->
        [0] Ihre Sammlung ist leer
        [one] { $count } Ansatz in Ihrer Sammlung
       *[other] { $count } Ansätze in Ihrer Sammlung
    }
    .download = Alles in einer Datei herunterladen

## Einen Ansatz vorschlagen

approach-suggest = Welcher Ansatz fehlt?
    .text = Erzählen Sie uns, was Ihre Stadt oder eine Stadt, die Sie kennen, tut. Wir lesen jeden Vorschlag, bevor etwas veröffentlicht wird.

approach-suggest-title = Geben Sie dem Ansatz einen kurzen Titel
    .placeholder = Wie würden Sie ihn in einer Zeile nennen?
    .error = Ohne Titel findet ihn niemand in der Bibliothek.

approach-suggest-city = In welcher Stadt gibt es ihn?
    .placeholder = Beginnen Sie zu tippen und wählen Sie aus der Liste
    .error = Bitte wählen Sie eine Stadt aus der Liste.

approach-suggest-text = Beschreiben Sie ihn in wenigen Sätzen
    .hint = Wer tut was, und für wen? Bitte nennen Sie niemanden beim Namen, wenn die Person das vielleicht nicht möchte.

approach-suggest-text-short =
    { $missing ->
        [one] Bitte schreiben Sie wenigstens { $missing } weiteres Zeichen, damit andere es nachvollziehen können.
       *[other] Bitte schreiben Sie mindestens { $missing } weitere Zeichen, damit andere es nachvollziehen können.
    }

approach-suggest-areas-many =
    { $limit ->
        [one] Bitte wählen Sie höchstens { $limit } Politikfeld.
       *[other] Bitte wählen Sie höchstens { $limit } Politikfelder.
    }

approach-suggest-link = Gibt es eine Seite, auf der mehr darüber steht?
    .placeholder = Kopieren Sie die Webadresse in dieses Feld
    .error = Eine Webadresse beginnt mit https:// und enthält keine Leerzeichen.

# Das Datum folgt auf einen Doppelpunkt, weil ihm am Satzanfang ein Artikel fehlen würde.
approach-suggest-date-error = Dieser Tag liegt noch vor uns: { DATETIME($date, dateStyle: "long") }. Bitte korrigieren Sie ihn oder geben Sie an, dass der Ansatz in Planung ist.

approach-suggest-consent = Sie dürfen mir schreiben, wenn etwas unklar ist.

approach-suggest-send = Vorschlag senden
    .busy = Ihr Vorschlag ist unterwegs …

approach-suggest-thanks = Vielen Dank für Ihren Vorschlag „{ $title }“
    .text = Jemand aus der Redaktion wird ihn lesen und meldet sich vielleicht bei Ihnen.
    .another = Noch einen vorschlagen
