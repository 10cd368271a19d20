#= e’, other words, a capital
#- locales/it/app.ftl
one = La città e' pronta
#~             ^^
two = <b>Perche’</b> no
#~       ^^^^^^^
three = E' la citta' di tutti
#~      ^^
#~            ^^^^^^
    .title = Non si puo'.
#~                  ^^^^
#= shortened words, elisions, quotations
#- locales/it/app.ftl
one = Un po’ di pane, di' di sì, l’è
two = Scegli 'e' oppure ‘è’
