#= each feature
#- portolan.toml
[features]
forbid = ["terms", "term-references", "term-arguments", "message-references", "selectors", "attributes", "variables", "functions"]
#- locales/en/app.ftl
-brand = Portolan
#~|^^^^^^
save = Save
    .title = Save it
#~   ^^^^^
term = Save { -brand }
#~            ^^^^^^
message = { save } it
#~          ^^^^
function = { NUMBER("1") }
#~           ^^^^^^^^^^^
select = { $n ->
#~         ^^
#~         ^^
    [one] One
   *[other] { $n }
}
argument = { -brand(case: "one") }
#~           ^^^^^^^^^^^^^^^^^^^
#~           ^^^^^^^^^^^^^^^^^^^
#= in a translation only what the English does not have
#- portolan.toml
[features]
forbid = ["selectors", "variables"]
#- locales/en/app.ftl
a = You have { $n } messages
#~             ^^
#- locales/fr/app.ftl
a = Messages : { $n ->
#~               ^^
   *[other] { $n }
}
#= nothing is forbidden
#- locales/en/app.ftl
-brand = Portolan
