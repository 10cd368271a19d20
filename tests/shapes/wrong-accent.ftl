#= capitals, ligatures, after an elision, Italian
state = Etat de la demande
#~      ^^^^
heart = Au coeur de l’oeuvre
#~         ^^^^^
#~                    ^^^^^^
about = <b>A propos</b>
#~         ^
#- locales/it/app.ftl
why = Ecco perchè
#~         ^^^^^^
is = Non é qui
#~       ^
#= right, in addresses, names
state = État de la demande, A et B
file = oeuvre.txt
name = L’Estonie et Coeurville
#- locales/it/app.ftl
why = Perché è così
#= Italian words that begin a sentence
#- locales/it/app.ftl
a = Perchè lo so
#~  ^^^^^^
b = É così, più che un pò
#~  ^
#~                     ^^
c = Perché, né, È, Può
