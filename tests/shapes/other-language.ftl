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
