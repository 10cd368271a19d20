#= lost, added, another
#- locales/en/app.ftl
lost = All done 🎉
added = All done
other = Well done ⭐
#- locales/fr/app.ftl
lost = C’est fait
#~     ^^^^^^^^^^
added = C’est fait 🎉
#~      ^^^^^^^^^^^^
other = Bravo 🎉
#~      ^^^^^^^
#= the same in another place, in another colour, and in one English form
#- locales/en/app.ftl
same = 🎉 All done
hand = 👋🏽 Hello
form = { $n ->
    [one] One 🎉
   *[other] Many
}
#- locales/fr/app.ftl
same = C’est fait 🎉
hand = Bonjour 👋🏽
form = { $n ->
    [one] Un
   *[other] Plusieurs 🎉
}
