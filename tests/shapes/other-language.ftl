#= German, Polish and Cyrillic in French
#- locales/en/app.ftl
keep = Choose the files that you want to keep
ask = Do you want to leave this page?
    .title = The page will be closed when you leave
city = The cities of the Alliance
#- locales/fr/app.ftl
keep = Wählen Sie die Dateien aus, die Sie behalten möchten
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
ask = Voulez-vous quitter cette page ?
    .title = Strona zostanie zamknięta, gdy ją opuścisz
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
city = Города этого международного союза
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/el/app.ftl
keep = Scegli i file che vuoi tenere e quelli che non vuoi
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
ask = Θέλετε να αφήσετε αυτήν τη σελίδα;
#= names, short texts and quotations in another language
#- locales/en/app.ftl
names = Made by Rosa-Luxemburg-Stiftung, Heinrich-Böll-Stiftung and others
short = The city
title = Read the report “Die Städte und die Menschen”
languages = Languages: Ελληνικά, Русский
#- locales/fr/app.ftl
names = Rosa-Luxemburg-Stiftung, Heinrich-Böll-Stiftung, Robert-Bosch-Stiftung
short = Die Stadt
title = Lire le rapport « Die Städte und die Menschen »
languages = Langues : Ελληνικά, Русский
#= Greek in Latin letters, Czech in a Polish catalogue
#- locales/en/app.ftl
read = Read what the others say about the harbour and come
files = The files cannot be opened because they are too large
#- locales/el/app.ftl
read = Diavaste ti lene oi alloi gia to limani kai elate
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/pl/app.ftl
files = Soubory nelze otevřít, protože jsou příliš velké
#~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= names and commands in Greek, a foreign word or two in Polish
#- locales/en/app.ftl
names = Firefox, Chrome and Edge are browsers
command = Run git pull with --rebase and see
files = The street of the town is called that
#- locales/el/app.ftl
names = Mozilla Firefox, Google Chrome, Microsoft Edge, Opera
command = git pull --rebase
#- locales/pl/app.ftl
files = Ulica nazywa się ulicą Dvořáka, po czesku „příliš žluťoučký kůň”, i tyle
