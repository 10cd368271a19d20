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
#= a question that became a statement, a statement that asks
#- locales/en/app.ftl
leave = Do you want to leave the page?
closed = The list is closed.
rule = One city, one voice;
wait = Loading the list…
#- locales/fr/app.ftl
leave = Voulez-vous quitter la page.
#~                             ^^^^^
closed = La liste est fermée ?
#~                    ^^^^^^^^
#- locales/el/app.ftl
closed = Ο κατάλογος έκλεισε;
#~                   ^^^^^^^^
rule = Μία πόλη, μία ψήφος;
#~                   ^^^^^^
#- locales/es/app.ftl
wait = Cargando la lista.
#~                 ^^^^^^
#- locales/pl/app.ftl
wait = Wczytywanie listy.
#~                 ^^^^^^
#= a question that was rephrased, a Greek list, dots after an abbreviation
#- locales/en/app.ftl
help = Will you help us?
list = city; town; port;
wait = Loading and so on…
#- locales/de/app.ftl
help = Unterstützen Sie uns!
#- locales/el/app.ftl
list = πόλη; δήμος; λιμάνι;
#- locales/it/app.ftl
wait = Caricamento ecc.
