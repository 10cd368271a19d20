### Erklärungen lesen und unterstützen: die Dokumente, ihre Forderungen, Unterschriften und Ratsbeschlüsse.
### Wird zusammen mit common.ftl geladen; dort stehen die Namen der Erklärungen.
### Maschineller Entwurf: Noch hat keine Person, die Deutsch spricht, diese Datei geprüft.

## Die Sammlung der Erklärungen

declaration-page = Erklärungen, die Städte abgegeben haben
    .description = Lesen Sie, was Städte fordern, sehen Sie, wer unterzeichnet hat, und erfahren Sie, wie Ihr Rat sich anschließen kann.

declaration-count =
    { $count ->
        [0] Kein Dokument passt zu Ihrer Auswahl.
        [one] { $count } Dokument passt zu Ihrer Auswahl.
       *[other] { $count } Dokumente passen zu Ihrer Auswahl.
    }

declaration-charter = { -palermo-charter } aus dem Jahr 2015
    .text = Sie versteht Mobilität als unveräußerliches Recht und will die Aufenthaltsgenehmigung abschaffen.

declaration-palermo = { -palermo-declaration } vom Juni 2021
    .text = 33 Bürgermeisterinnen und Bürgermeister haben sie unterzeichnet. In fünf Forderungen fasst sie zusammen, wofür die Städte in unserem Netzwerk stehen.

declaration-villeurbanne = { -villeurbanne-declaration } vom November 2023
    .text = Unterzeichnet von 21 Städten und { -anvita }, bekräftigt sie die Forderungen von 2021 und fügt die { -city-id }-Karte hinzu.

declaration-brief = Positionspapier vom 12. Januar 2026
    .text = „Solidarity Cities: Pioneering Alternatives in Migration Policy“ ist eine Veröffentlichung des Netzwerks, keine Erklärung.

declaration-kind =
    { $kind ->
        [charter] Eine Charta zum Lesen
        [declaration] Eine Erklärung, die man unterstützen kann
        [brief] Ein politisches Positionspapier
       *[other] Ein Text anderer Art
    }

declaration-adopted = Verabschiedet am { DATETIME($date, dateStyle: "long") }. Ort: { $place }

declaration-length =
    { $pages ->
        [one] Der Text umfasst { $pages } Seite.
       *[other] Der Text umfasst { $pages } Seiten.
    }

declaration-open = Text lesen
    .aria-label = Text lesen: { $title }

## Die fünf Forderungen der Erklärung von Palermo
## Der Wert ist der Titel einer Forderung, das Attribut ihr Text. Sie fassen zusammen, was die Städte fordern; es sind keine Zitate.

declaration-demands =
    { $count ->
        [one] Die Forderung
       *[other] Die { $count } Forderungen
    }
    .intro = Hier fassen wir sie in einfachen Worten zusammen. Maßgeblich ist der Text, der unterzeichnet wurde.

declaration-demand-number = Forderung { $number }

declaration-demand-asylum = Asyl ist ein Recht für alle
    .text = Die Städte sprechen sich gegen Transitzonen und gegen geschlossene Lager an den Außengrenzen Europas aus.

declaration-demand-admission = Städte sollen Menschen direkt aufnehmen können
    .text = Wo eine Kommune bereit ist, Menschen aufzunehmen, soll es dafür einen direkten Weg geben.

declaration-demand-funding = EU-Mittel sollen direkt bei den Kommunen ankommen
    .text = Ankommen und Zusammenleben geschehen in der Kommune. Die Städte fordern Mittel, die sie ohne Umweg erreichen.

declaration-demand-solidarity = Verantwortung soll gerecht geteilt werden
    .text = Die Städte wollen mehr Solidarität in ganz Europa: zwischen Städten, zwischen Regionen und zwischen Staaten.

declaration-demand-pathways = Menschen brauchen legale und sichere Wege
    .text = Legale Wege der Migration sollen an die Stelle gefährlicher Reisen treten.

declaration-new-card = Was 2023 neu war: die { -city-id }-Karte
    .text = Die Erklärung schlägt die Karte als Instrument der Stadtbürgerschaft vor: als eine Möglichkeit, zu der Stadt zu gehören, in der man lebt.

declaration-charter-note = Zuerst war die Charta da
    .text = Sie ist älter als das Netzwerk selbst, das im Juni 2021 gegründet wurde.

## Unterschriften

declaration-signatures =
    { $count ->
        [0] Am { DATETIME($date, dateStyle: "long") } gab es keine Unterschriften.
        [one] { $count } Unterschrift, gezählt am { DATETIME($date, dateStyle: "long") }
       *[other] { $count } Unterschriften, gezählt am { DATETIME($date, dateStyle: "long") }
    }

declaration-signed-by-both =
    { $cities ->
        [one] { $cities } Stadt
       *[other] { $cities } Städte
    } und { $organisations ->
        [one] { $organisations } Organisation
       *[other] { $organisations } Organisationen
    }

declaration-signer =
    { $signer ->
        [organisation] { $name } hat als Organisation unterzeichnet.
        [city] { $name } hat auf Beschluss des Rates unterzeichnet.
       *[other] { $name } hat als Einzelperson unterzeichnet.
    }

# „Stadtspitze“ steht für Bürgermeisterin oder Bürgermeister, ohne ein Geschlecht zu nennen.
declaration-mayor =
    { $gender ->
        [feminine] Bürgermeisterin { $name } hat für ihre Stadt unterzeichnet: { $city }
        [masculine] Bürgermeister { $name } hat für seine Stadt unterzeichnet: { $city }
       *[other] { $name } hat als Stadtspitze für die Menschen vor Ort unterzeichnet: { $city }
    }

declaration-signed-on = Unterschrift vom { DATETIME($date, dateStyle: "long") }

declaration-signatures-new =
    { $count ->
        [0] Seit dem { DATETIME($date, dateStyle: "long") } hat niemand unterzeichnet.
        [one] { $count } neue Unterschrift seit dem { DATETIME($date, dateStyle: "long") }
       *[other] { $count } neue Unterschriften seit dem { DATETIME($date, dateStyle: "long") }
    }

declaration-signatures-open = Alle sehen, die unterzeichnet haben
    .fold = Nur die ersten Namen zeigen

declaration-signatures-empty = Hier steht noch kein Name
    .hint = Namen erscheinen, sobald das Netzwerk sie geprüft hat.

## Das Formular für die Unterstützung

declaration-endorse = Ihre Kommune möchte diese Erklärung unterstützen: { $title }
    .intro = Unterstützen heißt: Ihr Stadtrat schließt sich dem Text mit einem Beschluss an. Bindende Verpflichtungen für die Politik entstehen dadurch nicht.

declaration-endorse-who = In wessen Namen füllen Sie dieses Formular aus?
    .hint = Wer das Formular ausfüllt, muss nicht die Person sein, die unterzeichnet.

declaration-endorse-name = Wer wird unterzeichnen?
    .placeholder = Name, wie er in der Liste erscheinen soll
    .aria-label = Wer wird unterzeichnen? Vorname und Nachname

declaration-endorse-office = Amt dieser Person
    .placeholder = Zum Beispiel: Bürgermeisterin oder Bürgermeister, Leitung des Sozialdezernats

declaration-endorse-form = Wie sollen wir von dieser Person sprechen?
    .feminine = In der weiblichen Form
    .masculine = In der männlichen Form
    .neutral = Ohne ein Geschlecht zu nennen

declaration-endorse-public = Name, Amt und Stadt dürfen auf dieser Website allen gezeigt werden.
    .error = Ohne diese Einwilligung können wir den Namen nicht in die Liste aufnehmen.

declaration-endorse-send = Unterstützungserklärung einreichen
    .confirm = Unterstützungserklärung für diese Stadt einreichen: { $city }?

declaration-endorse-sent = { $city } hat die Unterstützungserklärung am { DATETIME($date, dateStyle: "long") } eingereicht. Wir schreiben Ihnen, sobald wir sie gelesen haben.

## Wie ein Rat zu einem Beschluss kommt
## Die Schritte sind so, wie sie vielerorts üblich sind; jede Kommune folgt ihren eigenen Regeln.

declaration-council = Vom Text zum Beschluss
    .note = Jeder Rat hat eigene Regeln. Verstehen Sie diese Schritte als Vorschlag.

declaration-council-read = Lesen Sie den Text gemeinsam
    .text = Sprechen Sie über die Forderungen mit den Ämtern und Initiativen, die die Lage vor Ort kennen.

declaration-council-draft = Schreiben Sie einen Entwurf
    .text = Oft genügt eine Seite: was der Rat unterstützt und warum es für Ihre Stadt wichtig ist.

declaration-council-debate = Bringen Sie den Entwurf in den Rat ein
    .text = Fragen Sie früh nach, wann der Rat tagt und wer einen Punkt auf die Tagesordnung setzen darf.

declaration-council-vote = Lassen Sie den Rat abstimmen
    .text = Gibt es eine Mehrheit, kann der Beschluss unterzeichnet und hier hochgeladen werden.

declaration-council-result =
    { $yes ->
        [0] Von { $total } Stimmen war keine dafür.
        [one] Von { $total } Stimmen war { $yes } dafür.
       *[other] Von { $total } Stimmen waren { $yes } dafür.
    }

declaration-council-days =
    { $days ->
        [0] Der Rat tagt heute.
        [one] Der Rat tagt in { $days } Tag.
       *[other] Der Rat tagt in { $days } Tagen.
    }

declaration-state =
    { $state ->
        [draft] Ein Entwurf wird geschrieben.
        [debate] Der Rat berät darüber.
        [passed] Der Rat hat den Beschluss gefasst.
        [rejected] Der Rat hat dagegen gestimmt.
        [published] Die Unterstützung ist in der Liste zu sehen.
       *[other] Es wurde nichts eingereicht.
    }

## Filter, Suche, Herunterladen

declaration-filter-year = Jahr der Verabschiedung
    .all = Alle Jahre

# Die Auswahl setzt die Beschriftung fort: „Unterschriften zeigen: nur von Städten“.
declaration-filter-signer = Unterschriften zeigen
    .cities = nur von Städten
    .organisations = nur von Organisationen
    .everybody = von Städten, Organisationen und Personen

declaration-filter-name = Einen Namen in der Liste finden
    .placeholder = Name einer Stadt oder einer Person
    .aria-label = Einen Namen in der Liste finden; die Liste wird beim Tippen kürzer

declaration-sort = Reihenfolge der Liste
    .newest = Neueste Unterschrift zuerst
    .alphabet = Nach dem Namen der Stadt

declaration-file = PDF in dieser Sprache: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

declaration-file-languages =
    { $count ->
        [0] Es gibt noch keine Datei zum Herunterladen.
        [one] Sie können das Dokument in { $count } Sprache herunterladen.
       *[other] Sie können das Dokument in { $count } Sprachen herunterladen.
    }

declaration-file-table =
    { $count ->
        [one] Unterschriften als Tabelle herunterladen ({ $count } Zeile)
       *[other] Unterschriften als Tabelle herunterladen ({ $count } Zeilen)
    }
    .title = Für Tabellenprogramme

declaration-print = Dieses Dokument drucken
    .title = Druckt den Text ohne Menüs und Bilder

## Zwei Erklärungen vergleichen

declaration-compare = Zwei Erklärungen nebeneinander
    .intro = Wählen Sie zwei Texte und sehen Sie, was sie gemeinsam haben und worin sie sich unterscheiden.

declaration-compare-first = Text links
    .second = Text rechts

declaration-compare-shared =
    { $count ->
        [0] Die beiden Texte haben keine Forderung gemeinsam.
        [one] { $count } Forderung steht in beiden Texten.
       *[other] { $count } Forderungen stehen in beiden Texten.
    }

declaration-compare-passage =
    { $where ->
        [both] Steht in beiden Texten
        [left] Nur im Text links
        [right] Nur im Text rechts
       *[other] Konnte nicht verglichen werden
    }

declaration-compare-years =
    { $years ->
        [0] Weniger als ein Jahr liegt zwischen ihnen.
        [one] { $years } Jahr liegt zwischen ihnen.
       *[other] { $years } Jahre liegen zwischen ihnen.
    }

declaration-compare-missing = Bitte wählen Sie einen zweiten Text zum Vergleichen.

declaration-compare-same = Sie haben auf beiden Seiten denselben Text gewählt.

## Fehler

declaration-error-twice = { $name } steht bereits auf der Liste. Eine Person kann einen Text nur einmal unterzeichnen.

declaration-error-resolution = Der Beschluss fehlt. Bitte fügen Sie ihn hinzu, bevor Sie die Unterstützungserklärung einreichen.

declaration-error-early = Die Abstimmung kann nicht früher gewesen sein als die Erklärung selbst. Diese stammt vom { DATETIME($date, dateStyle: "long") }.

declaration-error-text = Der Text dieses Dokuments lässt sich nicht laden
    .retry = Text erneut laden
