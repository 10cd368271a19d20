#= one less, one more, in a form
#- locales/en/app.ftl
less =
    Come early.
    Bring a friend.
more = Come early.
form = { $n ->
    [one] Come early.
   *[other] Come
}
#- locales/fr/app.ftl
less = Venez tôt.
#~     ^^^^^^^^^^
more =
    Venez
#~  ^
    tôt.
form = { $n ->
    [one] Venez
#~        ^
        tôt.
   *[other] Venez
}
#= as many
#- locales/en/app.ftl
a =
    Come early.

    Bring a friend.
#- locales/fr/app.ftl
a =
    Venez tôt.

    Amenez un ami.
