#= at the end, before a quotation mark, the deprecated one
#- locales/el/app.ftl
one = Τι θέλετε?
#~             ^
two = <b>Συνέχεια?</b> Ναι.
#~               ^
three = «Πού είναι?»
#~                ^
    .title = Τέλος;
#~                ^
#= the semicolon, addresses, other languages
#- locales/el/app.ftl
one = Τι θέλετε;
two = Δείτε https://example.org/?a=b
three = «Who are you?» και Yahoo? Inc.
