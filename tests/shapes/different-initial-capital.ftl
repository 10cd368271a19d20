#= a capital lost, gained, and after a quotation mark
#- locales/en/app.ftl
lost = Search the map
gained = of the city
quoted = “Search” it
#- locales/fr/app.ftl
lost = chercher sur la carte
#~     ^^^^^^^^
gained = De la ville
#~       ^^
quoted = « chercher » ici
#~         ^^^^^^^^
#= German nouns, names, what is put in, files
#- locales/en/app.ftl
noun = city of refuge
name = Portolan keeps it
put = { $city } is near
file = Open notes.txt
email = Email address
#- locales/de/app.ftl
noun = Stadt der Zuflucht
name = Portolan bewahrt es
put = nahe liegt { $city }
file = notes.txt öffnen
email = E-Mail-Adresse
