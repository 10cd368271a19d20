#= a comment, junk, an attribute, CRLF, a line of spaces (escaped)
#- locales/en/app.ftl
save = Save
# No more\
#~       ^
#- locales/fr/app.ftl
save = Enregistrer\r
    .title = Enregistrer la ville\
#~                               ^
#- locales/el/app.ftl
save = Αποθήκευση
αυτό δεν είναι μήνυμα\
#~                   ^
#- locales/de/app.ftl
save = Speichern
   \
#~ ^
#= a line end of any kind, several of them, no text at all (escaped)
#- locales/en/app.ftl
save = Save\r
#- locales/fr/app.ftl
save = Enregistrer

   
#- locales/el/app.ftl
