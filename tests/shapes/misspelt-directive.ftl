#= for a group, for the file, in the second line of a comment, in capitals, without its colon
### PORTOLAN: ALLOW copied these are names
#~  ^^^^^^^^^^^^^^^

# The name of the festival.
# Portolan allow copied it has this name in every language
#~^^^^^^^^^^^^^^
festival = Fête du port

## Names
## portolan: allows copied these are names
#~ ^^^^^^^^^^^^^^^^

city = Łódź
#= other tools write it so
# portolan-disable copied a name
#~^^^^^^^^^^^^^^^^
a = Łódź

# portolan-ignore: copied a name
#~^^^^^^^^^^^^^^^
b = Łódź

# portolan:disable copied a name
#~^^^^^^^^^^^^^^^^
c = Łódź

# portolan: off
#~^^^^^^^^^^^^^
d = Łódź

# portolan: allow(copied) a name
#~          ^^^^^^^^^^^^^
e = Łódź
#= no rule, no word at all, several rules, a fingerprint for more than one message
# portolan: allow
#~^^^^^^^^^^^^^^^
a = Łódź

# portolan:
#~^^^^^^^^^
b = Łódź

# portolan: allow copied; stale both are names
#~                ^^^^^^^^^^^^^
c = Łódź

## portolan: allow copied @3a6c1f09be47 these are names
#~                        ^^^^^^^^^^^^^

d = Łódź
#= a slip of the pen, in English, in a Windows file (escaped)
#- locales/en/app.ftl
# portlan: allow copied a name
#~^^^^^^^^^^^^^^
a = Łódź

# portolan: alow copied a name
#~^^^^^^^^^^^^^^
b = Łódź
#- locales/el/app.ftl
# portolan : mute copied όνομα\r
#~^^^^^^^^^^^^^^^
a = Łódź\r
#= what is right, and comments that only speak of it
# portolan: allow copied — a name
a = Łódź

# portolan:allow copied: a name
b = Łódź

# See portolan: allow copied in the manual
# Portolan allows copied names; portolan-like programs do not
# Portolan: a book of harbours
# allow copied
# Portugal: allow it
c = Ville

# A portolan-off chart lies here, or a portolan-chart
d = portolan: disable copied
#= limits that are none, and what only looks like one
#- locales/en/app.ftl
# max-lenght: 9
#~^^^^^^^^^^^^^
a = Save
# Max length 9
#~^^^^^^^^^^^^
b = Save
# max-lines: two
#~^^^^^^^^^^^^^^
c = Save
# max-length: 9, or it is cut
# Max is the name of the dog, max length 12 metres
d = Save
#- locales/fr/app.ftl
# max-lenght: 9
a = Garder
