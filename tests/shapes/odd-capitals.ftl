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
