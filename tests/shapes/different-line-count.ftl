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
    Venez !
#~  ^
    Tôt !
form = { $n ->
    [one] Venez.
#~        ^
        Tôt.
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
#= a paragraph and an item of a list less
#- locales/en/app.ftl
paragraphs =
    Come early.

    Bring a friend.
list =
    Bring
    - a friend
    - a cake
#- locales/fr/app.ftl
paragraphs =
    Venez tôt.
#~  ^
    Amenez un ami.
list =
    Amenez
#~  ^
    - un ami
#= only wrapped in another way
#- locales/en/app.ftl
wrapped =
    Come early and bring
    a friend.
long =
    Whoever comes early may bring a friend who likes cake and tea.
    All are welcome.
#- locales/fr/app.ftl
wrapped = Venez tôt et amenez un ami.
long = Qui vient tôt peut amener un ami. Tout le monde est bienvenu.
