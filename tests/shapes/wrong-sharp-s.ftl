#= old spelling, ss for ß, Switzerland
#- locales/de/app.ftl
one = Sie müßten wissen, daß es geht
#~        ^^^^^^
#~                       ^^^
two = <b>Grösse</b> der Stadt
#~       ^^^^^^
    .title = Schliessen
#~           ^^^^^^^^^^
#- locales/de-CH/app.ftl
one = Die Straße ist offen
#~        ^^^^^^
#= right, and names
#- locales/de/app.ftl
one = Straße, dass, muss, Größe, Masse, Strassburger
#- locales/de-CH/app.ftl
one = Die Strasse ist gross
