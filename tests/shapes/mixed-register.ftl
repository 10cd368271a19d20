#= du, tú and tu where the configuration says otherwise
#- portolan.toml
[locale.de]
register = "formal"
[locale.fr]
register = "informal"
[locale.es]
register = "formal"
[locale.pl]
register = "informal"
#- locales/de/app.ftl
one = Wählen du eine Stadt
#~           ^^
two = Speichern Sie Ihre Daten
three = Öffne <b>deine</b> Datei
#~               ^^^^^
#- locales/fr/app.ftl
one = Choisis ta ville
two = Choisissez votre ville
#~               ^^^^^
#- locales/es/app.ftl
one = Elija la ciudad
    .title = Guarda tus datos
#~                  ^^^
#- locales/pl/app.ftl
one = Proszę wybrać miasto, jeśli chcą Państwo kontynuować
#~                                     ^^^^^^^
two = Wybierz swoje miasto
#= they, and a variable that is called so
#- portolan.toml
[locale.de]
register = "informal"
[locale.fr]
register = "formal"
#- locales/de/app.ftl
they = Sie sind gespeichert. Ihre Namen fehlen.
#- locales/fr/app.ftl
name = Ville de { $tu }
#= others' words
#- portolan.toml
[locale.de]
register = "formal"
[locale.fr]
register = "formal"
#- locales/de/app.ftl
said = Auf der Karte steht: „Du bist hier, und deine Freunde auch.“
open = Unterschrift: „hier, du
#~                          ^^
#- locales/fr/app.ftl
said = La carte dit : « Tu es ici. »
straight = La carte dit : "Tu es ici."
#= both in one text, also in two variants of a plural
#- portolan.toml
[locale.fr]
register = "formal"
[locale.de]
register = "formal"
#- locales/fr/app.ftl
a = Si vous voulez, prends tes affaires
#~                         ^^^
b = { $tone ->
    [familiar] Prends tes affaires
   *[polite] Prenez vos affaires
}
#- locales/de/app.ftl
a = { $n ->
    [one] Kannst du kommen?
#~               ^^
   *[other] Können Sie kommen?
}
#= French words that follow the verb, are cut short or begin a sentence
#- portolan.toml
[locale.fr]
register = "formal"
[locale.fr-CH]
register = "informal"
#- locales/en/app.ftl
say = Cirque du Soleil
#- locales/fr/app.ftl
a = Veux-tu voir ?
#~       ^^
b = Nous t’aidons
#~       ^
c = ton fichier
#~  ^^^
d = Baisser le ton, a-t-il dit
#- locales/fr-CH/app.ftl
a = Votre compte
#~  ^^^^^
b = Prendre rendez-vous
