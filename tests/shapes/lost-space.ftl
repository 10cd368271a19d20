#= before, behind, a unit
#- locales/en/app.ftl
before = Welcome to { $city } again
behind = { $count } cities are near
unit = Up to { $size } MB
#- locales/fr/app.ftl
before = Encore bienvenue à{ $city }
#~                        ^
behind = { $count }villes sont proches
#~                 ^^^^^^
unit = Jusqu’à { $size }MB
#~                      ^^
#= in a form and with a term
#- locales/en/app.ftl
-net = Net
a = { $n ->
    [one] { $n } city of { -net }
   *[other] { $n } cities of { -net }
}
#- locales/fr/app.ftl
-net = Net
a = { $n ->
    [one] { $n } ville de{ -net }
#~                     ^^
   *[other] { $n }villes de { -net }
#~                ^^^^^^
}
#= elisions, endings, compounds, what English joins
#- locales/en/app.ftl
-net = Net
a = The map of { $city }
b = { -net } is here
c = Step{ $n } of it
d = The { $name } map
#- locales/fr/app.ftl
-net = Net
a = La carte d’{ $city }
c = Étape{ $n }
#- locales/pl/app.ftl
-net = Net
b = To jest mapa { -net }u
#- locales/de/app.ftl
d = Die { $name }-Karte
#= beside a tag
#- locales/en/app.ftl
before = Click <b>here</b> now
link = See <a href="/x">here</a> now
name = Hello <strong>{ $name }</strong>
#- locales/fr/app.ftl
before = Cliquez<b>ici</b>maintenant
#~       ^^^^^^^
#~                        ^^^^^^^^^^
link = Voir<a href="/x">ici</a> maintenant
#~     ^^^^
name = Bonjour<strong>{ $name }</strong>
#~     ^^^^^^^
#= endings, elisions, joined words, what the English joins, other elements
#- locales/en/app.ftl
end = Close <b>{ $name }</b> now
elided = The <em>friend</em> of the house
joined = Open <b>privacy</b> settings
english = Press pre<b>fix</b> and <b>go</b> on
line = One <br>two <sub>three</sub> four
#- locales/de/app.ftl
end = <b>{ $name }</b>s jetzt schließen
elided = L’<em>ami</em> des Hauses
joined = <b>Datenschutz</b>einstellungen öffnen
english = Ver<b>such</b> und<b>los</b>
line = Eins<br>zwei<sub>drei</sub>vier
#= versions, numbers, units between two figures
#- locales/en/app.ftl
a = Version { $v }, part { $n }
b = at { $h }:{ $m }
c = ({ $city }) is near
#- locales/fr/app.ftl
a = Version v{ $v }, partie nº{ $n }
b = à { $h }h{ $m }
c = près de{ $city }
#~       ^^
