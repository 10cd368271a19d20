#= addresses, classes, styles
#- locales/en/app.ftl
docs = <a data-l10n-name="docs" href="/x">x</a>
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
a = <span class="x">y</span>
#~  ^^^^^^^^^^^^^^^^
b = <strong id=x>y</strong>
#~  ^^^^^^^^^^^^^
#= attributes that stay
#- locales/en/app.ftl
docs = <a data-l10n-name="docs" title="x" aria-label="y">x</a> <img data-l10n-name="i" alt="z">
