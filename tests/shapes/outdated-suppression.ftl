#= another text, digits still to be filled in, a message with attributes
#- locales/en/app.ftl
a = Old Harbour Days
b = New Harbour Days
c = Long Harbour Days
    .title = Harbour
#- locales/fr/app.ftl
# portolan: allow copied @3a6c1f09be47 a name
#~                       ^^^^^^^^^^^^^
a = Old Harbour Days
#~  ^^^^^^^^^^^^^^^^ copied

# portolan: allow copied @ a name
#~                       ^
b = New Harbour Days
#~  ^^^^^^^^^^^^^^^^ copied

# portolan: allow copied: @3a6c1f09 a name
#~                        ^^^^^^^^^
c = Long Harbour Days
#~  ^^^^^^^^^^^^^^^^^ copied
    .title = Port
#= in English, for the translations
#- locales/en/app.ftl
# portolan: allow copied @3a6c1f09be47 a name
#~                       ^^^^^^^^^^^^^
a = Old Harbour Days

# portolan: allow copied @85361ec20eb9 a name
b = New Harbour Days
#- locales/fr/app.ftl
a = Old Harbour Days
#~  ^^^^^^^^^^^^^^^^ copied

b = New Harbour Days
#= the right digits, capitals in them, none; where nothing is found any more
#- locales/en/app.ftl
a = Old Harbour Days
b = New Harbour Days
c = Long Harbour Days
d = Short Harbour Days
#- locales/fr/app.ftl
# portolan: allow copied @ed85cd9acc73 a name
a = Old Harbour Days

# portolan: allow copied @85361EC20EB9 a name
b = New Harbour Days

# portolan: allow copied a name
c = Long Harbour Days

# portolan: allow copied @3a6c1f09be47 a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression
d = Les jours du port
