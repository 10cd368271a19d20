#= elements of blocks, forms and images
#- locales/en/app.ftl
docs = <a data-l10n-name="docs">x</a>
a = <div>x</div>
#~  ^^^^^
b = <img src="x">
#~  ^^^^^^^^^^^^^
c = <p>{ $n ->
#~  ^^^
   *[other] x
}</p>
#= in a translation alone, and what the English does too
#- locales/en/app.ftl
docs = <a data-l10n-name="docs">x</a>
#- locales/fr/app.ftl
docs = <a data-l10n-name="docs">x</a> <table>y</table>
#~                                    ^^^^^^^
#= without marks nobody knows who reads the texts
#- locales/en/app.ftl
a = <div>x</div>
