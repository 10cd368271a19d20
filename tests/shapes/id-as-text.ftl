#= an underscore, inner capitals, a term
save_changes = save_changes
#~             ^^^^^^^^^^^^
saveChanges = saveChanges
#~            ^^^^^^^^^^^
-brand-name = brand-name
#~            ^^^^^^^^^^
#= a word, the English says so too, other capitals
#- locales/en/app.ftl
close = close
wi-fi = Wi-Fi
#- locales/fr/app.ftl
close = close
wi-fi = Wi-Fi
#= a term with its sign, dashes for underscores, attributes
-brand-name = -brand-name
#~            ^^^^^^^^^^^
welcome-title = welcome_title
#~              ^^^^^^^^^^^^^
save-button = Enregistrer
    .title = save-button.title
#~           ^^^^^^^^^^^^^^^^^
    .aria-label = aria-label
#~                ^^^^^^^^^^
#= an attribute of one word, another attribute, the English says so too
#- locales/en/app.ftl
save = Save
    .title = title
    .aria-label = aria-label
#~                ^^^^^^^^^^
#- locales/fr/app.ftl
save = Enregistrer
    .title = title
    .aria-label = aria-label
    .alt = save.title
#= in capitals, unless the English says the same in other letters
#- locales/en/app.ftl
save-button = Save it
wi-fi = Wi-Fi
#- locales/it/app.ftl
save-button = SAVE-BUTTON
#~            ^^^^^^^^^^^
wi-fi = WI-FI
#= a lone word where the English has others; where it has this one, and where there is no English
#- locales/en/app.ftl
d = Delete the file
b = Bytes
email = E-mail address
menu = The menu
save = Keep it
    .title = Keep this file
#- locales/fr/app.ftl
d = d
#~  ^
b = B
email = email
menu = menu
save = save
#~     ^^^^
    .title = title
#~           ^^^^^
mine = mine
