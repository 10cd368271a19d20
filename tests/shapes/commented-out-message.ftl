#= above another message, a term, several lines, a lone word with a placeable
# save-all = Tout enregistrer
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^
save = Enregistrer

# -old-brand = Ancien réseau
#~^^^^^^^^^^^^^^^^^^^^^^^^^^

# open-all =
#~^^^^^^^^^^
#     .label = Tout ouvrir
# close-all = Tout fermer

# close = Fermer { $name }
#~^^^^^^^^^^^^^^^^^^^^^^^^
#= prose with an equals sign, a code example in prose, a variable
# Use this where width = height.
a = A
# The format is key-name = value, as in the file.
b = B
# $count = how many cities
c = { $count }
# See https://example.org/?a-b = c
d = D
#= a limit that is written otherwise
# max-length = 12
a = A
#= a term, several lines
#- locales/en/app.ftl
# -brand = Portolan
#~^^^^^^^^^^^^^^^^^

a = A text

# d = { $n ->
#~^^^^^^^^^^^
#     [one] x
#    *[other] y
# }

# - brand = what we call it
b = Another text

#= an id of one word that there is a message of, here or in English; what only explains a letter
#- locales/en/app.ftl
f = New text
save = Save
#- locales/fr/app.ftl
# f = Vieux texte
#~^^^^^^^^^^^^^^^
f = Nouveau texte

# save = Enregistrer
#~^^^^^^^^^^^^^^^^^^

# n = nombre de fichiers
g = Fichiers
