#= two levels, three levels, in a form
#- locales/en/app.ftl
a = <a data-l10n-name="a"><b>x</b></a>
#~                        ^^^
b = <em>x <i>y <u>z</u></i></em>
#~        ^^^
#~             ^^^
c = { $n ->
   *[other] <b><code>x</code></b>
#~             ^^^^^^
}
#= beside each other, and as the English does
#- locales/en/app.ftl
a = <a data-l10n-name="a">x</a><b>y</b><br><i>z</i>
b = one
#- locales/fr/app.ftl
a = <b>y</b><a data-l10n-name="a">x</a><br><i>z</i>
