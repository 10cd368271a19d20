#= another value, one lost, one added
#- locales/en/app.ftl
a = <span class="big">x</span>
b = <span class="big">x</span>
c = <span>x</span>
#- locales/fr/app.ftl
a = <span class="grand">x</span>
#~  ^^^^^^^^^^^^^^^^^^^^
b = <span>x</span>
#~  ^^^^^^
c = <span id="y">x</span>
#~  ^^^^^^^^^^^^^
#= words and languages may differ
#- locales/en/app.ftl
a = <img src="/x.png" alt="A harbour" lang="en">
#- locales/fr/app.ftl
a = <img alt="Un port" src="/x.png" lang="fr">
#= a link that leads nowhere, or somewhere where the English has none
#- locales/en/app.ftl
a = See <a href="/x">this</a>
b = See <a>this</a>
#- locales/fr/app.ftl
a = Voir <a>ceci</a>
#~       ^^^
b = Voir <a href="/x">ceci</a>
#~       ^^^^^^^^^^^^^
