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
#= Cyrillic in Greek, and a Cyrillic article
#- locales/el/app.ftl
home = Το σпίτι μας
#~        ^^^^^
song = Ένα τραγоύδι
#~         ^^^^^^^^
the = τо λιμάνι
#~    ^^
athens = ΑΘΗΝА
#~       ^^^^^
town = Είναι о δήμος
#~           ^
board = О δήμος
#~      ^
#= a Cyrillic word, and a letter that is spoken of
#- locales/el/app.ftl
letter = Το «о» είναι κυριλλικό γράμμα
town = Η Москва και ο Київ
list = А Β Γ
