#= stop, comma, brackets
a = Une ville . Un port , une gare.
#~           ^^
#~                     ^^
b = Ville ( facultatif )
#~        ^^
#~                    ^^
c = { $city } .
#~           ^^
#= other marks where the language has no space before them
#- locales/de/app.ftl
a = Wirklich ?
#~          ^^
b = Name : Stadt
#~      ^^
c = Los ! Jetzt
#~     ^^
#= across the end of an element
a = Voir <a data-l10n-name="x">la carte </a>.
#~                                     ^^^^^^
#= French spaces, a result, files, a smiley, an image, marks that English sets apart as well (escaped)
#- locales/en/app.ftl
marks = Use the signs{ " ," } and . here
#~                     ^^^^
result = { $home } – { $away }
#- locales/fr/app.ftl
marks = Écrire les signes , et . ici
result = { $home }\u{A0}: { $away }
ask = Vraiment\u{202F}?
file = Un fichier .txt
image = Cliquez <img data-l10n-name="x"/>.
none = ( )
smile = Bravo :)
#- locales/de/app.ftl
result = { $home } : { $away }
#= a key that is spoken of, in English too
#- locales/en/app.ftl
a = Press ? for help, or ! to stop
b = Leave now ? Then go
#~           ^^
#- locales/es/app.ftl
a = Pulse ? para obtener ayuda, o ! para parar
