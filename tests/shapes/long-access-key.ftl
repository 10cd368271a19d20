#= a word, a variant, another name of the attribute, a blank
a = Annuler
    .accesskey = Alt
#~               ^^^
b = Ouvrir
    .accesskey = { PLATFORM() ->
        [macos] Ou
#~              ^^
       *[other] O
    }
c =
    .buttonlabel = Fermer
    .buttonaccesskey = Fe
#~                     ^^
d = Voir
    .accessKey = { " " }
#~                 ^^^
#= a letter with a mark, a letter of two bytes, an empty one, a term, one from another message
a = Écran
    .accesskey = É
b = Ecran
    .accesskey = é
c = Voir
    .accesskey = { "" }
-d = Mot
    .accesskey = abc
e = Lire
    .accesskey = { a.accesskey }
