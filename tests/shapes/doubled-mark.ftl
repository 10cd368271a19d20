#= stops, commas, and marks that English has once
#- locales/en/app.ftl
a = Your request is on its way.
b = Cities, towns
c = Where do you live?
d = All done!
#- locales/fr/app.ftl
a = Votre demande est partie..
#~                          ^^
b = Villes,, bourgs
#~        ^^
c = Où habitez-vous??
#~                 ^^
d = C’est fait!!
#~            ^^
#= what English has, three dots, paths, code
#- locales/en/app.ftl
loud = All done!!
#- locales/fr/app.ftl
loud = C’est fait !!
dots = Attendez...
path = Ouvrir ../villes
code = Écrire a::b ou 1..5
