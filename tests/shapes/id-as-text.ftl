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
