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
#= a key
#- locales/en/app.ftl
a = Press ? or <kbd>?</kbd>
b = What do you want? Write to us
#- locales/el/app.ftl
a = Πατήστε ? ή <kbd>?</kbd>, δηλαδή «?» ή Shift+? εδώ
b = Τι θέλετε ? Γράψτε μας
#~            ^
