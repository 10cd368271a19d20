#= the value as label, a variant, a named label, Greek
#- locales/fr/app.ftl
a = Annuler
    .accesskey = q
#~               ^
b =
    .label = Ouvrir
    .accesskey = { PLATFORM() ->
        [macos] x
#~              ^
       *[other] O
    }
c =
    .label = Zone
    .buttonlabel = Fermer
    .buttonaccesskey = z
#~                     ^
#- locales/el/app.ftl
d = Άκυρο
    .accesskey = Z
#~               ^
#= in another case, in one variant of the label, a label that the program fills in, no label
a = Annuler
    .accesskey = a
b =
    .label = { PLATFORM() ->
        [macos] Quitter
       *[other] Fermer
    }
    .accesskey = F
c = Voir { $name }
    .accesskey = x
d =
    .accesskey = x
#= where programs show the key in brackets behind the label
#- locales/ja/app.ftl
a =
    .label = 開く
    .accesskey = O
#- locales/ko/app.ftl
b =
    .label = 열기
    .accesskey = O
