#= a user, an encoded host, another alphabet
one = Voir https://example.org@evil.example/
#~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
two = <b>https://xn--exmple-4nf.org</b>
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^
three =
    .title = https://exаmple.org
#~           ^^^^^^^^^^^^^^^^^^^
four = Voir https://münchen.example
#~          ^^^^^^^^^^^^^^^^^^^^^^^
#= addresses as they should be
one = Voir https://example.org/@nom et https://example.org/é
two = Écrire à moi@example.org
#= links in tags
one = Voir <a href="https://example.org@evil.example/">ceci</a>
#~                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
two = Voir <a href='//еxample.org'>ceci</a>
#~                  ^^^^^^^^^^^^^
three = Voir
    .href = https://xn--exmple-4nf.org
#~          ^^^^^^^^^^^^^^^^^^^^^^^^^^
#= a host that the English has as well
#- locales/en/app.ftl
one = See https://exаmple.org or <a href="https://me@example.org">this</a>
#~        ^^^^^^^^^^^^^^^^^^^
#~                                        ^^^^^^^^^^^^^^^^^^^^^^
#- locales/fr/app.ftl
one = Voir https://exаmple.org ou <a href="https://me@example.org">ceci</a>
#= a link with what is put in
one = Voir <a href="https://{ $host }/">ceci</a> et <a href="https://{ $user }.example.org">cela</a>
