#= links, code, emphasis
#- locales/en/app.ftl
a = See [this](/x).
b = Run `app`.
c = **Now** { $n }
#- locales/fr/app.ftl
a = Voir ceci.
#~  ^^^^^^^^^^
b = Lancez app.
#~  ^^^^^^^^^^^
c = Maintenant { $n }
#~  ^^^^^^^^^^^^^^^^^
#= the same in another order
#- locales/en/app.ftl
a = **a** `b`
#- locales/fr/app.ftl
a = `b` **a**
#= spaces inside signs of emphasis
#- locales/en/app.ftl
a = Say **very** loud
b = Take 2 ** 3 and __this__
#- locales/el/app.ftl
a = Πείτε ** πολύ ** δυνατά
#~  ^^^^^^^^^^^^^^^^^^^^^^^
b = Πάρτε 2 * 3 και __αυτό__
