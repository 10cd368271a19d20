#= a finger on the key, a locked key, another alphabet
a = BOnjour à toutes
#~  ^^^^^^^
b = Dire bONJOUR ici
#~       ^^^^^^^
#- locales/el/app.ftl
a = ΚΑλημέρα σε όλους
#~  ^^^^^^^^
#= in English
#- locales/en/app.ftl
a = HEllo there
#~  ^^^^^
#= abbreviations, names, words of the English text, files
#- locales/en/app.ftl
word = Use XForms here
#~         ^^^^^^
#- locales/fr/app.ftl
word = Utilisez XForms ici
url = Les URLs et les PDFs
name = Avec OAuth et VMware sur iPhone
case = Les MigrantInnen
file = Ouvrir LIsez.txt
#= capitals with accents, four letters, a late capital
#- locales/en/app.ftl
a = Open it
b = Write to us
c = The file here
#- locales/de/app.ftl
a = ÖFfnen Sie es
#~  ^^^^^^
b = Jetzt öFFNEN
#~        ^^^^^^
#- locales/fr/app.ftl
b = ÉCrivez ici
#~  ^^^^^^^
#- locales/pl/app.ftl
a = ŚCiągnij teraz
#~  ^^^^^^^^
c = Tutaj pLik danych
#~        ^^^^
#- locales/it/app.ftl
a = ABra la porta
#~  ^^^^
#- locales/el/app.ftl
a = ΆΝοιγμα αρχείου
#~  ^^^^^^^
#= a brand of the English in other letters, units, words with accents inside
#- locales/en/app.ftl
a = Use uBlock and kWh
#- locales/fr/app.ftl
a = Utilisez uBlock et 5 kWh, eBay, l’État
#- locales/pl/app.ftl
a = Użyj uBlocka, OŚWIĘCIM, Łódź
