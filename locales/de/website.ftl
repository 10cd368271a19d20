### Die öffentlichen Seiten der Allianz: wer wir sind, wofür wir stehen, wie man beitritt, Neues, Kontakt.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.
### Wird zusammen mit common.ftl geladen; dort stehen die Namen der Organisationen und Dokumente.

## Menü am Kopf der Website

menu-about = Wer wir sind

menu-positions = Wofür wir stehen

menu-members = Unsere Städte

menu-join = Mitglied werden

menu-news = Aktuelles

menu-documents = Erklärungen und Dokumente

## Startseite

home-meta = { -alliance-short }: Städte in Europa für eine Politik des Willkommens
    .description = Die { -alliance } vereint Städte, die Menschen auf der Suche nach Schutz aufnehmen und in der Migrationspolitik mitreden wollen.

home-hero = Städte können sichere Häfen sein
    .text = In ganz Europa sind Kommunen bereit, Menschen aufzunehmen, die Schutz suchen. In der { -alliance(case: "dative") } arbeiten sie gemeinsam daran, das möglich zu machen.
    .button = Erfahren, wie Ihre Stadt beitreten kann
    .alt = Schiffe in einem Hafen vor einer Stadt

# Die Länder stehen nach „aus“ im Dativ.
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> Mitgliedsstadt
       *[other] <strong>{ NUMBER($cities) }</strong> Mitgliedsstädte
    } aus { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> europäischen Land
       *[other] <strong>{ NUMBER($countries) }</strong> europäischen Ländern
    }

home-invitation = Arbeiten Sie für eine Kommune? Lesen Sie, <a data-l10n-name="benefits">was Ihre Stadt gewinnt</a> und <a data-l10n-name="steps">wie sie in fünf Schritten beitritt</a>.

## Wer wir sind

about-title = Ein von Städten geführtes Netzwerk
    .intro = In Städten kommen Menschen an, hier leben sie und bauen sich eine Zukunft auf. Die { -alliance } gibt diesen Städten eine gemeinsame Stimme.

about-founding = Die Allianz wurde im Juni 2021 in Palermo gegründet, auf der Konferenz „{ -sea-to-city }“, die Palermo und Potsdam gemeinsam ausrichteten.

about-work = Wie wir arbeiten

about-conferences = Städtekonferenzen
    .text = Unsere Städte haben sich in Palermo, Villeurbanne, Brüssel, Berlin und Zagreb getroffen, um Erfahrungen auszutauschen und gemeinsame Ziele zu vereinbaren.

about-exchange = Webinare und Arbeitstreffen
    .text = Zwischen den Konferenzen bleiben die Beteiligten aus den Kommunen in Verbindung und lernen voneinander.

about-advocacy = Eine Stimme in Brüssel
    .text = Wir bringen die Sicht der Kommunen in die Debatte über die europäische Politik ein, zum Beispiel bei einer Veranstaltung in Brüssel im September 2025.

about-civil-society = Hand in Hand mit der Zivilgesellschaft
    .text = Viele Ansätze gehen von Menschen vor Ort aus. Deshalb arbeiten wir partnerschaftlich mit Initiativen der Zivilgesellschaft zusammen.

about-cities4refugees = Von 2022 bis 2024 war das Projekt { -cities4refugees } Teil unserer Arbeit.

about-impact-cities = { -impact-cities } läuft von 2026 bis 2028
    .text = Auftakt des Projekts ist im Juli 2026 in Athen.

# „Relocation“ ist auch im deutschen Fachgebrauch üblich; „Umsiedlung“ und „Umverteilung“ klingen nach Zwang. Der Text darunter erklärt das Wort.
about-relocation = Kommunale Relocation
    .text = Die Idee ist einfach: Menschen registrieren sich online, werden mit einer Stadt zusammengebracht und reisen auf einem sicheren Weg dorthin.

## Die fünf Kernpositionen
## Der Wert ist die Überschrift einer Position, das Attribut der Absatz darunter. Sie sagen, was die Städte fordern.

positions-title = Fünf Positionen, die uns verbinden
    .intro = Die Städte in unserem Netzwerk unterscheiden sich in Größe, Sprache und Geschichte. Diese Forderungen haben sie gemeinsam.

position-asylum = Das Recht auf Asyl für alle
    .text = Alle Menschen sollen um Schutz bitten können. Unsere Städte lehnen Transitzonen und geschlossene Lager an den Außengrenzen ab.

position-admission = Direkte Aufnahme durch Kommunen
    .text = Städte, die bereit sind, Menschen aufzunehmen, sollen dies direkt tun können.

position-funding = EU-Mittel, die direkt an Kommunen gehen
    .text = Wer Menschen aufnimmt, braucht die Mittel, um dies gut zu tun. Europäische Gelder sollen die Städte ohne Umweg erreichen.

position-solidarity = Mehr Solidarität in ganz Europa
    .text = Wir fordern, die Verantwortung gerecht zwischen Städten, Regionen und Staaten aufzuteilen.

position-pathways = Legale und sichere Wege
    .text = Niemand soll unterwegs das eigene Leben riskieren müssen. Migration braucht Wege, die sicher und zugleich rechtmäßig sind.

## Warum Städte beitreten: drei Vorteile

benefits-title = Was Ihre Stadt gewinnt

benefit-together = Gemeinsam stärker
    .text = Eine Stadt, die allein dasteht, wird leicht übersehen. Viele Städte mit einer gemeinsamen Botschaft übersieht man nicht.

benefit-influence = Mehr Einfluss, besserer Zugang
    .text = Zusammen können die Mitglieder Politik mitgestalten und sich den Zugang zu Ressourcen erschließen.

benefit-visibility = Sichtbar und wirksam
    .text = Das Netzwerk zeigt, was Ihre Stadt bereits leistet, und hilft ihr, mehr zu erreichen.

## Wie eine Stadt beitritt: fünf Schritte

join-steps =
    { $count ->
        [one] Ein Schritt
       *[other] { $count } Schritte
    }
    .title = So wird Ihre Stadt Mitglied

join-step-position = Schritt { $step } von { $total }

join-interest = Teilen Sie uns Ihr Interesse mit
    .text = Eine kurze Nachricht per E-Mail oder über diese Website genügt.

join-call = Sprechen Sie mit uns
    .text = In einem Telefon- oder Videogespräch mit dem Netzwerk können Sie alles fragen, was Ihre Kommune wissen muss.

join-endorse = Schließen Sie sich der { -palermo-declaration } an
    .text = Der Rat Ihrer Stadt fasst einen Beschluss. Dieser legt die Stadt auf keine bestimmte Politik fest.

# „Focal point“ heißt überall „Ansprechperson“.
join-focal-point = Benennen Sie Ihre Ansprechpersonen
    .text = Geben Sie uns die Kontaktdaten einer oder mehrerer Personen aus Ihrer Kommune.

join-take-part = Machen Sie mit
    .text = Unsere Aktivitäten finden regelmäßig statt, sowohl online als auch vor Ort.

join-progress =
    { $done ->
        [0] Ihre Stadt hat noch nicht begonnen. Der erste Schritt ist eine kurze Nachricht.
        [one] Ihre Stadt hat { $done } Schritt abgeschlossen.
       *[other] Ihre Stadt hat { $done } Schritte abgeschlossen.
    }

join-button = Interesse Ihrer Stadt mitteilen
    .title = Öffnet das Kontaktformular

## Mitgliedsstädte

members-title = Die Städte in unserem Netzwerk
    .intro = Erfahren Sie, welche Kommunen mitmachen und in welchen Ländern sie liegen.

members-count =
    { $count ->
        [0] { $country }: noch keine Mitgliedsstädte
        [one] { $country }: { $count } Mitgliedsstadt
       *[other] { $country }: { $count } Mitgliedsstädte
    }

members-filter = Land
    .all = Alle Länder
    .aria-label = Land: nur Städte in diesem Land anzeigen

members-status =
    { $status ->
        [interested] { $city } hat Interesse an einem Beitritt bekundet.
        [endorsed] { $city } hat sich der { -palermo-declaration } angeschlossen; als Nächstes benennt die Stadt ihre Ansprechpersonen.
        [member] { $city } ist Mitglied der { -alliance(case: "genitive") }.
       *[other] { $city } gehört dem Netzwerk derzeit nicht an.
    }

members-since = Im Netzwerk seit dem { DATETIME($date, dateStyle: "long") }

members-focal-points =
    { $count ->
        [0] Diese Kommune hat noch keine Ansprechperson benannt.
        [one] Diese Kommune hat { $count } Ansprechperson benannt.
       *[other] Diese Kommune hat { $count } Ansprechpersonen benannt.
    }

members-map =
    .alt = Europakarte mit einem Punkt für jede Mitgliedsstadt
    .list = Städte stattdessen als Liste anzeigen

members-empty = Keine Stadt entspricht Ihrer Auswahl. Versuchen Sie es mit einem anderen Land oder setzen Sie die Filter zurück.

## Aktuelles

news-title = Neues aus unseren Städten

news-count =
    { $count ->
        [0] Bisher sind keine Beiträge erschienen.
        [one] { $count } Beitrag
       *[other] { $count } Beiträge, die neuesten zuerst
    }

news-byline = Veröffentlicht am { DATETIME($date, dateStyle: "long") }. Text: { $author }

news-reading-time =
    { $minutes ->
        [0] Lesezeit: weniger als eine Minute
        [one] Lesezeit: { $minutes } Minute
       *[other] Lesezeit: { $minutes } Minuten
    }

news-archive = Alle Beiträge
    .title = Zu allen Beiträgen, nach Datum sortiert

## Veranstaltungen

events-title = Hier treffen Sie uns

# Das Datum beginnt mit dem Wochentag; nach dem Jahr folgt deshalb ein Komma.
events-next = „{ $title }“ beginnt am { DATETIME($start, dateStyle: "full") }, um { DATETIME($start, timeStyle: "short") } Uhr.

events-type =
    { $type ->
        [conference] Städtekonferenz
        [webinar] Webinar
        [meeting] Arbeitstreffen
       *[other] Öffentliche Veranstaltung
    }

events-more =
    { $count ->
        [0] Derzeit sind keine weiteren Veranstaltungen geplant.
        [one] { $count } weitere Veranstaltung ansehen
       *[other] { $count } weitere Veranstaltungen ansehen
    }

## Erklärungen und Dokumente

documents-title = Was Städte schriftlich festgehalten haben

documents-charter = Die { -palermo-charter } aus dem Jahr 2015
    .text = Die Charta betrachtet Mobilität als unveräußerliches Recht und spricht sich für die Abschaffung der Aufenthaltsgenehmigung aus.

documents-palermo = Die fünf Forderungen der { -palermo-declaration }
    .text = Im Juni 2021 unterzeichneten 33 Bürgermeisterinnen und Bürgermeister diese Erklärung. Die Forderungen daraus sind die Kernpositionen unseres Netzwerks.

documents-villeurbanne = Die { -villeurbanne-declaration } knüpft daran an
    .text = Einundzwanzig Städte und { -anvita }, ein französisches Netzwerk von über 90 Kommunen, bekräftigten die Forderungen im November 2023. Außerdem schlugen sie die { -city-id }-Karte als Instrument der Stadtbürgerschaft vor.

documents-brief = Unser Positionspapier vom 12. Januar 2026: „Solidarity Cities: Pioneering Alternatives in Migration Policy“

documents-pact = Die Regeln aus dem { -eu-pact(case: "dative") } der Europäischen Union gelten ab 2026.

# „Stadtspitze“ steht für Bürgermeisterin oder Bürgermeister, damit auch die Einzahl kein Geschlecht nennt.
documents-signatures =
    { $count ->
        [0] Bisher hat niemand diese Erklärung unterzeichnet.
        [one] { $count } Stadtspitze hat diese Erklärung unterzeichnet.
       *[other] { $count } Stadtspitzen haben diese Erklärung unterzeichnet.
    }

documents-signed-by =
    { $gender ->
        [feminine] { $name } hat für ihre Stadt unterzeichnet: { $city }
        [masculine] { $name } hat für seine Stadt unterzeichnet: { $city }
       *[other] { $name } hat für diese Stadt unterzeichnet: { $city }
    }

## Partnerorganisationen

partners-title = Mit wem wir zusammenarbeiten

partners-sea-to-city = { -sea-to-city }, unser Partner von Anfang an
    .text = Dieses Konsortium europäischer Gruppen der Zivilgesellschaft nahm ab 2018 im Plattformprozess zur Charta von Palermo Gestalt an und wurde 2020 offiziell gegründet. Es hat die { -alliance-short } mitgegründet und ist ihr ständiger Partner.

partners-moving-cities = Die Online-Plattform { -moving-cities }
    .text = Die Plattform ist seit dem 21. Oktober 2021 online und zeigt, welche Städte und Netzwerke Zugewanderte und Geflüchtete willkommen heißen. Sie nimmt 28 Städte in zehn Ländern genauer in den Blick, stellt mehr als 45 lokale Ansätze vor und ist in sieben Sprachen verfügbar.
    .scale = Von Polen bis Portugal unterstützen mehr als 600 Kommunen eine solidarische Migrationspolitik.

partners-carriers = { -moving-cities } wird von der { -seebruecke }, der { -rosa-luxemburg }, der { -heinrich-boell } und von { -tesserae } getragen.

partners-funders = Die Plattform wird von der { -robert-bosch } und dem { -rescue-fund } mitfinanziert.

partners-visit = Website dieser Partnerorganisation besuchen: { $partner }

## Kontaktformular

contact-title = Nehmen Sie Kontakt auf
    .tab = Kontakt zum { -alliance-short }-Netzwerk

contact-intro = Nutzen Sie das Formular unten oder schreiben Sie an <a data-l10n-name="mail">info@iash-eu.org</a>.

contact-name = Ihr Name
    .placeholder = Vor- und Nachname
    .title = Wir verwenden ihn für die Anrede in unserer Antwort.

contact-email = Ihre E-Mail-Adresse
    .placeholder = Zum Beispiel: name@example.org
    .aria-label = Ihre E-Mail-Adresse, damit wir antworten können

contact-role = Ich schreibe …

contact-role-option =
    { $role ->
        [municipality] … für eine Kommune
        [organisation] … für eine Organisation
        [press] … für die Presse
       *[other] … im eigenen Namen
    }

contact-message = Ihre Nachricht
    .placeholder = Was möchten Sie wissen oder uns mitteilen?
    .hint = Bitte schreiben Sie nichts, was Sie oder andere in Gefahr bringen könnte.

contact-left =
    { $left ->
        [0] Das Feld ist voll.
        [one] Ihnen bleibt noch { $left } Zeichen.
       *[other] Ihnen bleiben noch { $left } Zeichen.
    }

contact-consent = Sie dürfen meine Angaben speichern, um mir zu antworten.
    .error = Bevor wir antworten können, brauchen wir Ihre Einwilligung.

contact-send = Nachricht senden
    .busy = Wird gesendet …

contact-sent = Vielen Dank für Ihre Nachricht, { $name }. Unsere Antwort geht an { $email }.

## Newsletter

newsletter-title = Neuigkeiten per E-Mail
    .text = Erfahren Sie von Konferenzen, Erklärungen und neuen Mitgliedern.

newsletter-email =
    .placeholder = Ihre Adresse, etwa name@example.org
    .aria-label = E-Mail-Adresse für den Newsletter

newsletter-subscribe = Abonnieren
    .title = Sie können den Newsletter jederzeit abbestellen.

newsletter-confirm = Wir haben an { $email } geschrieben. <strong>Bitte öffnen Sie den Link in dieser Nachricht</strong>, um zu bestätigen, dass die Adresse Ihnen gehört.

newsletter-goodbye = Sie erhalten den Newsletter nicht mehr.
    .undo = Das war ein Versehen: wieder abonnieren
