#= no fingerprint, one apart, one that is cut, one that is something else (on disk)
#- locales/en/app.ftl
save = Save
open = Open
close = Close
read = Read
#- locales/fr/app.ftl
save = Enregistrer
open = Ouvrir
close = Fermer
read = Lire
#- locales/.ledger/fr/app.ftl
save = Save
#~|^^^^

# 9fb440435a04

open = Open
#~|^^^^

# 71dc
#~|^^^^^^
close = Close
#~|^^^^^

# Lire la suite
#~|^^^^^^^^^^^^^^^
read = Read
#~|^^^^
#= a word that there is not, attributes on one side only, both sides of a merge (on disk)
#- locales/en/app.ftl
save = Save
    .title = Save it
open = Open
#- locales/el/app.ftl
save = Αποθήκευση
    .title = Αποθήκευση
open = Άνοιγμα
#- locales/.ledger/el/app.ftl
# 53e7614f02a3 reviewd
#~|^^^^^^^^^^^^^^^^^^^^^^
save = Save
#~|^^^^
    .title = Save it

# 53e7614f02a3
#~|^
# .title 53e7614f02a3
open = Open

# 9fb440435a04
open = Open it
#~|^^^^

# 53e7614f02a3
#~|^
# 0123456789ab
close = Close
#= a term, an attribute alone, all words, records of what is gone, of a language that is not there (on disk)
#- locales/en/app.ftl
-brand = Portolan
    .gender = neuter
find =
    .title = Find
#- locales/fr/app.ftl
-brand = Portolan
find =
    .title = Trouver
#- locales/.ledger/fr/app.ftl
# Records of this file

# b5f96c04b748 machine reviewed same
-brand = Portolan

# .title 71dc74873e23 reviewed\r
find =\r
    .title = Find\r

# 0123456789ab
gone = Gone
#- locales/.ledger/fr/help.ftl
# 0123456789ab
help = Help
#- locales/.ledger/zz/app.ftl
nothing here
