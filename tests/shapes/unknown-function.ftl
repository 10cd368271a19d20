#= in an attribute, as a selector, around another call, as an argument, in a term, misspelt
sum = Somme
    .title = { CURRENCY($n) }
#~             ^^^^^^^^
list = { LIST() ->
#~       ^^^^
   *[other] des villes
}
outer = { UPPER(NUMBER($n)) }
#~        ^^^^^
inner = { NUMBER(ABS($n)) }
#~               ^^^
-terme = { CASE(type: "genitif") } de
#~         ^^^^
typo = { NUMBR($n) } { DATE_TIME($d) } { DATETIMES($d) }
#~       ^^^^^
#~                     ^^^^^^^^^
#~                                       ^^^^^^^^^
#= in English and in the translation; in a variant; in a Windows file (escaped)
#- locales/en/app.ftl
born = Born { DATE($d) }\r
#~            ^^^^
#- locales/el/app.ftl
born = { $kind ->\r
    [city] Ιδρύθηκε { DATE($d) }\r
#~                    ^^^^
   *[other] Γεννήθηκε { TIME ($d) }\r
#~                      ^^^^
}\r
#= what Fluent has, and what Mozilla adds; calls in a text, in quotes, in a comment; a project that is content
number = { NUMBER($n, style: "percent") } { DATETIME($d) }
os = { PLATFORM() ->
   *[other] Ctrl
}
# { CURRENCY($n) }
text = CURRENCY($n) { "{ CURRENCY($n) }" }
#= the project's own functions
#- portolan.toml
[rules]
unknown-function = "off"
#- locales/fr/app.ftl
sum = { CURRENCY($n) }
