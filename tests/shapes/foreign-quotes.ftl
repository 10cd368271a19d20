#= another language’s pair, and a wrong closing mark
#- locales/de/app.ftl
a = Auf “Weiter” tippen
#~      ^^^^^^^^
b = Auf „Weiter” tippen
#~      ^^^^^^^^
c = Auf « Weiter » tippen
#~      ^^^^^^^^^^
#- locales/pl/app.ftl
a = Stuknij „Dalej“ teraz
#~          ^^^^^^^
#= marks for a quotation in a quotation, outside of one
a = On dit “heure bleue” ici
#~         ^^^^^^^^^^^^^
#= of a placeable and in a form
#- locales/el/app.ftl
a = { $n ->
    [one] Η πόλη „{ $name }“
#~               ^^^^^^^^^^^
   *[other] Οι πόλεις
}
#= what languages write, also inside and beside each other
a = « On dit “heure bleue” ici » et ‘là’
#- locales/de/app.ftl
a = »Weiter« und „Zurück: ‚Los‘“
#- locales/it/app.ftl
a = “Avanti” e «Indietro»
#- locales/es/app.ftl
a = “Sí” y «No»
#= French marks in French marks, and a quotation that opens anew in each paragraph (escaped)
a = Il a dit «\u{A0}a «\u{A0}b\u{A0}» c\u{A0}»
b = Il a dit « a « b » c »
c =
    «\u{A0}Un.

    «\u{A0}Deux.\u{A0}»
#= Switzerland and Liechtenstein
#- locales/de-CH/app.ftl
a = «Weiter», ‹Los› und „Zurück“
b = Auf “Weiter” tippen
#~      ^^^^^^^^
#- locales/de-LI/app.ftl
a = «Zurück: ‹Los›»
#= code is left as it is
#- locales/de/app.ftl
a = Die Datei <code>“x”</code>
