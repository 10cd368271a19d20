#= lost, on another element, twice, with typographic quotes
#- locales/en/app.ftl
lost = Read the <a data-l10n-name="doc">guide</a> now
other = Read the <a data-l10n-name="doc">guide</a>
twice = <a data-l10n-name="in">Sign in</a>
quotes = Read the <a data-l10n-name="doc">guide</a>
#- locales/fr/app.ftl
lost = Lisez le <a>guide</a> maintenant
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
other = Lisez le <span data-l10n-name="doc">guide</span>
#~               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
twice = <a data-l10n-name="in">Connexion</a> ou <a data-l10n-name="in">inscription</a>
#~                                              ^^^^^^^^^^^^^^^^^^^^^^^
quotes = Lisez le <a data-l10n-name=”doc”>guide</a>
#~                ^^^^^^^^^^^^^^^^^^^^^^^^
#= in one of several forms
#- locales/en/app.ftl
form = Read <a data-l10n-name="doc">{ $n } guides</a>
wrong = Read <a data-l10n-name="doc">{ $n } guides</a>
#- locales/fr/app.ftl
form = { $n ->
#~     ^
    [one] Lisez <a>un guide</a>
   *[other] Lisez <a data-l10n-name="doc">{ $n } guides</a>
}
wrong = { $n ->
    [one] Lisez <a data-l10n-name="doc">un guide</a>
   *[other] Lisez <a data-l10n-name="dok">{ $n } guides</a>
#~                ^^^^^^^^^^^^^^^^^^^^^^^^
}
#= translated, and where the English has none; in an attribute
#- locales/en/app.ftl
icon = <img data-l10n-name="logo"> Home
none = Plain <b>words</b>
find =
    .title = See <a data-l10n-name="help">help</a>
#- locales/el/app.ftl
icon = <img data-l10n-name="λογότυπο"> Αρχική
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
none = Απλά <b data-l10n-name="words">λόγια</b>
#~          ^^^^^^^^^^^^^^^^^^^^^^^^^^
find =
    .title = Δείτε τη <a data-l10n-name="Help">βοήθεια</a>
#~                    ^^^^^^^^^^^^^^^^^^^^^^^^^
#= another order, other quotes, capitals, more attributes; a form of the English
#- locales/en/app.ftl
order = <a data-l10n-name="in">In</a> or <a data-l10n-name="up">up</a>
quotes = <a data-l10n-name="doc">Guide</a>
caps = <a data-l10n-name="doc" title="Guide">Guide</a>
form = { $n ->
    [0] No guide
   *[other] <a data-l10n-name="doc">Guides</a>
}
#- locales/de/app.ftl
order = <a data-l10n-name="up">Anlegen</a> oder <a data-l10n-name="in">anmelden</a>
quotes = <a  data-l10n-name='doc' >Handbuch</a>
caps = <A title="Handbuch" data-l10n-name="doc">Handbuch</A>
form = { $n ->
    [0] Kein Handbuch
   *[other] <a data-l10n-name="doc">Handbücher</a>
}

