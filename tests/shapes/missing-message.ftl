#= in the middle, at the beginning, at the end
#- locales/en/app.ftl
first = First
one = One
    .title = One
two = Two
three = Three
four = Four
#- locales/fr/app.ftl
one = Un
    .title = Un
#~             ^
three = Trois
#~           ^
#~           ^
#= in an empty file, below a comment, behind other letters, CRLF (escaped)
#- locales/en/app.ftl
save = Save
open = Open
#- locales/fr/app.ftl
# Rien encore
open = Ouvrir
#~           ^
#- locales/el/app.ftl
save = Αποθήκευση\r
#~               ^
\r
# Τέλος\r
#- locales/de/app.ftl

#~|^
#~|^
#= under another id, as a comment, as a term, in another file
#- locales/en/app.ftl
save = Save
open = Open
close = Close
find = Find
#- locales/en/menu.ftl
help = Help
#- locales/pl/app.ftl
save = Zapisz
#~           ^
#~           ^
#~           ^
Open = Otwórz
# close = Zamknij
-find = Szukaj
#- locales/pl/menu.ftl
help = Pomoc
find = Szukaj
#= junk, terms, whole files, English that cannot be read
#- locales/en/app.ftl
save = Save
-brand = Portolan
broken = { $n
#- locales/en/help.ftl
help = Help
#- locales/fr/app.ftl
save = { $n
