#= named like a count, in NUMBER, said by the comment, named like the noun, times
#- locales/en/app.ftl
named = Found { $fileCount } files
#~              ^^^^^^^^^^
function = { NUMBER($value) } people live here
#~                  ^^^^^^
# $hits (number): how many there were
said = { $hits } new results
#~       ^^^^^
noun = { $cards } cards memorised
#~       ^^^^^^
time = It ends in { $left } seconds.
#~                  ^^^^^
attribute =
    .title = { $n } more tabs
#~             ^^
#= a selector, a number apart, names, verbs, units, ranges, a part of a whole
#- locales/en/app.ftl
select = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
elsewhere = { $n } files in { $m ->
    [one] a folder
   *[other] folders
}
apart = Files: { $count }
name = { $engine } suggestions
verb = { $count } remains
unit = { $count } km, { $bytes } MB
range = In { $from }–{ $n } days
rate = { $done }/{ $count } files
same = { $count } access
key =
    .accesskey = { $n } files
#= the source alone, and English alone
#- locales/en/app.ftl
a = Files: { $count }
#- locales/fr/app.ftl
a = { $count } files
#= another source
#- portolan.toml
source = "fr"
targets = ["en"]
paths = "locales/{locale}/{file}.ftl"
#- locales/fr/app.ftl
a = { $count } files
#- locales/en/app.ftl
a = { $count } files
