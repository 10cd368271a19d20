#= a question, a label, a command
#- locales/en/app.ftl
ask = Do you want to leave?
name = Your name:
open = Open a file…
    .title = Open it now
#- locales/fr/app.ftl
ask = Vous voulez partir
#~                ^^^^^^
name = Votre nom
#~           ^^^
open = Ouvrir un fichier
#~               ^^^^^^^
    .title = L’ouvrir maintenant…
#= in one form, behind a placeable and markup
#- locales/en/app.ftl
ask = { $n ->
    [one] Delete the city?
   *[other] Delete <b>{ $n } cities</b>?
}
#- locales/fr/app.ftl
ask = { $n ->
    [one] Supprimer la ville ?
   *[other] Supprimer <b>{ $n } villes</b>
#~                              ^^^^^^
}
#= each language has its own marks
#- locales/en/app.ftl
ask = Do you want to leave?
list = First come the cities:
say = They said “Where to?”
rest = Wait here...
html = &lt;none&gt; here
#- locales/el/app.ftl
ask = Θέλετε να φύγετε;
list = Πρώτα έρχονται οι πόλεις:
say = Είπαν «Για πού;»
rest = Περιμένετε εδώ…
html = &lt;τίποτα&gt; εδώ
#- locales/fr/app.ftl
ask = Voulez-vous partir ?
list = D’abord viennent les villes :
say = On a dit « Pour où ? »
rest = Attendez ici…
#= style, short texts, abbreviations
#- locales/en/app.ftl
done = Your request is on its way!
time = Five minutes
ok = OK?
#- locales/fr/app.ftl
done = Votre demande est partie.
time = Cinq min.
ok = OK
