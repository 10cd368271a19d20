#= for a group, for the file, in a line among others, with a fingerprint, in English
#- locales/en/app.ftl
# portolan: allow title-case
#~^^^^^^^^^^^^^^^^^^^^^^^^^^
harbour = Harbour Days
festival = Old Harbour Days
ship = A ship
#- locales/fr/app.ftl
### portolan: allow same-translation
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

## portolan: allow doubled-word   
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

# The name of the festival.
# portolan: allow copied @3a6c1f09be47
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# It stays as it is.
festival = Old Harbour Days
ship = Un bateau
#= only a mark stands there; a line without effect lacks it too; in a Windows file (escaped)
# portolan: allow copied \u{2014}\r
#~^^^^^^^^^^^^^^^^^^^^^^^^
a = \u{141}\u{F3}d\u{17A}\r
\r
# portolan: allow copied ???\r
#~^^^^^^^^^^^^^^^^^^^^^^^^^^
\r
# portolan: allow copied:\r
#~^^^^^^^^^^^^^^^^^^^^^^^
\r
b = Lille\r
#= in the configuration
#- portolan.toml
targets = ["fr"]
[[allow]]
rule = "copied"
#~     ^^^^^^^^
[[allow]]
rule = "doubled-word"
#~     ^^^^^^^^^^^^^^
reason = "  "
[[allow]]
rule = "stale"
#~     ^^^^^^^
reason = "..."
[[allow]]
rule = "three-dots"
reason = "the program cuts at an ellipsis"
#- locales/en/app.ftl
save = Save
#= a reason in any words, a rule that is not there, another word for it
# portolan: allow copied Łódź
a = Łódź

# portolan: allow copied: 2021
b = 2021

# portolan: allow no-such-rule
c = Ville

# portolan: disable copied
d = Ville
