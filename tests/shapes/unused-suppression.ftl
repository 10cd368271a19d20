#= for a group, for the file, above the wrong message, twice, for another rule
#- locales/en/app.ftl
save = Save
festival = Old Harbour Days
harbour = Old Harbour Days
#- locales/fr/app.ftl
### portolan: allow doubled-word it is a song
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

## portolan: allow three-dots the program wants them
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

# portolan: allow copied it stands above the wrong one
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
save = Enregistrer

# portolan: allow copied a name
# portolan: allow copied a name again
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# portolan: allow stale a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
festival = Old Harbour Days
# portolan: allow copied a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

harbour = Old Harbour Days
#~        ^^^^^^^^^^^^^^^^ copied
#= a blank line follows, or another comment, or the end of the file; a rule about the project
#- locales/en/app.ftl
festival = Old Harbour Days
#- locales/fr/app.ftl
# portolan: allow copied a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

festival = Old Harbour Days
# portolan: allow unknown-file a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
last = Fin
# portolan: allow copied a name
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= in English for all languages; in the configuration for a locale and a path
#- portolan.toml
targets = ["fr", "de"]
[[allow]]
rule = "copied"
#~     ^^^^^^^^
locale = "de"
reason = "names"
[[allow]]
rule = "copied"
#~     ^^^^^^^^
path = "locales/fr/help.ftl"
reason = "names"
[[allow]]
rule = "copied"
locale = "fr"
reason = "names"
#- locales/en/app.ftl
# portolan: allow doubled-word it is a song
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
festival = Old Harbour Days
#- locales/fr/app.ftl
festival = Old Harbour Days
#- locales/de/app.ftl
festival = Alte Hafentage
#= each covers something: a message, its attribute, a group, a file, all translations, a missing text
#- locales/en/app.ftl
# portolan: allow copied a name in each language
festival = Old Harbour Days
save = Save it now
    .title = Keep it now
harbour = Old Harbour Days
# portolan: allow missing-message it is for English alone
note = Note
#- locales/fr/app.ftl
festival = Old Harbour Days

# portolan: allow copied short of time
save = Enregistrer
    .title = Keep it now

## Names
## portolan: allow copied these are names

harbour = Old Harbour Days
#= the rule is off; the text cannot be read; the line only looks like one; the rule is not there
#- portolan.toml
targets = ["fr"]
[rules]
copied = "off"
#- locales/en/app.ftl
festival = Old Harbour Days
#- locales/fr/app.ftl
# portolan: allow copied a name
festival = Fête du port
# portolan: allow doubled-word a song
song La la la
# See portolan: allow copied
# portolan: allow no-such-rule
a = Ville
#= above lines that cannot be read: what is wrong there goes on, and other rules may find something once it is mended
#- locales/en/app.ftl
a = Harbour days
b = Old harbour days
#- locales/fr/app.ftl
# portolan: allow missing-equals an old file
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
a Vieux port
#~|^ missing-equals
# portolan: allow copied a name
b Old harbour days
#~|^ missing-equals
#= for the whole file, it holds for them
#- locales/en/app.ftl
a = Harbour days
#- locales/fr/app.ftl
### portolan: allow missing-equals an old file

a Vieux port
