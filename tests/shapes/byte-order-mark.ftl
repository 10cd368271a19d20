#= before a comment, before an attribute's message, twice, CRLF (escaped)
#- locales/en/app.ftl
\u{FEFF}### Website\r
#~|^
\r
save = Save\r
#- locales/fr/app.ftl
\u{FEFF}\u{FEFF}save = Enregistrer
#~|^^
#- locales/el/app.ftl
\u{FEFF}
#~|^

save =
    .title = Αποθήκευση
#- locales/de/app.ftl
\u{FEFF}this is no message
#~|^
#= elsewhere it is another fault, and so are other signs at the beginning (escaped)
#- locales/en/app.ftl
save = Save
open = \u{FEFF}Open
#- locales/fr/app.ftl
# \u{FEFF}
save = Enregistrer
#- locales/el/app.ftl
\xFF\xFEsave = Αποθήκευση
