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
