#= Latin in Greek, Greek in Latin, Cyrillic in Latin, an article
#- locales/el/app.ftl
one = Η Aλληλεγγύη των πόλεων
#~      ^^^^^^^^^^
two = <b>τo</b> λιμάνι
#~       ^^
three = H πόλη μας
#~      ^
four = Στο Ιnternet
#~         ^^^^^^^^
#- locales/fr/app.ftl
one = Le pоrt sûr
#~       ^^^^
    .title = Аsile
#~           ^^^^^
#= units, hyphens, keys, names beside Greek words
#- locales/el/app.ftl
unit = 5 μm και 10 kΩ
name = Η City-ID στο Facebook, η λέξη-κλειδί-id
key = Πατήστε H
case = Η σελίδα H
