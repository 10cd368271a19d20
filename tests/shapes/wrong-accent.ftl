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
#= Italian words with an accent that none has, days, an elision that is none
#- locales/it/app.ftl
a = Vieni quì e vai sù
#~        ^^^
#~                  ^^
b = Da lunedí a Giovedí
#~     ^^^^^^
#~              ^^^^^^^
c = Ecco qual’è la cittá
#~       ^^^^^^
#~                 ^^^^^
d = Qual'è il nome
#~  ^^^^^^
#= Italian words that are right
#- locales/it/app.ftl
a = Qual è il nome, su, qui, lì, là, città, lunedì
b = Quell’era, qual buon vento
