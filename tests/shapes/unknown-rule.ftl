#= in the configuration: a level, a rule that may find something
#- portolan.toml
targets = ["fr"]
[rules]
copyed = "off"
#~|^^^^^^
Stale = "error"
#~|^^^^^
"no such rule" = "warning"
#~|^^^^^^^^^^^^^^
[[allow]]
rule = "duplicate-ids"
#~     ^^^^^^^^^^^^^^^
reason = "old files"
#- locales/en/app.ftl
save = Save
#= in comments: for a group, for the file, among others, in English, in a Windows file (escaped)
#- locales/en/app.ftl
### portolan: allow Copied these are names
#~                  ^^^^^^

## portolan: allow title_case these are names
#~                 ^^^^^^^^^^

# The name.
# portolan: allow 2021
#~                ^^^^
festival = Harbour Days
#- locales/el/app.ftl
# portolan: allow αντίγραφο όνομα\r
#~                ^^^^^^^^^
festival = Harbour Days\r
#= rules that are there, also off; a comment that only speaks of one
#- portolan.toml
targets = ["fr"]
[rules]
copied = "off"
stale = "error"
different-order = "info"
[[allow]]
rule = "different-order"
reason = "sorted"
#- locales/fr/app.ftl
# The rule no-such-rule, and allow no-such-rule
a = portolan: allow no-such-rule
