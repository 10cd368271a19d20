#= in quotation marks and before marks, several languages
#- locales/en/app.ftl
one = Read “{ $title }”
two = Really? Name: { $name }
#- locales/it/app.ftl
one = Leggi « { $title } »
#~          ^^
#~                      ^^
two = Davvero ? Nome : { $name }
#~           ^^
#~                  ^^
#- locales/de/app.ftl
one = „ { $title }“ lesen
#~    ^^
two = Wirklich ? <b>Name</b> : { $name }
#~            ^^
#~                          ^^
#= French, scores, and what the English has too
#- locales/en/app.ftl
score = { $a }, { $b }
key = Press + or ? to see : and ;
like = Name : { $name }
#- locales/de/app.ftl
score = { $a } : { $b }
key = Drücken Sie + oder ? für : und ;
like = Name : { $name }
#- locales/fr/app.ftl
like = Nom : { $name }
