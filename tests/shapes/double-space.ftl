#= plain spaces, three of them, with a no-break space, in an attribute (escaped)
city = Une  ville
#~        ^^
town = Une   ville
#~        ^^^
    .title = Vraiment\u{202F}?\u{A0} Oui
#~                     ^^
    .note = 4\u{A0}km de  la mer
#~                 ^^
#= beside a placeable and in a variant
row = { $n ->
    [one] une  ville
#~           ^^
   *[other] { $n }  villes
#~                ^^
}
#= in English as well, at the break of a line, around an image, in an access key
#- locales/en/app.ftl
two = One.{ "  " }Two.
#~          ^^^^
lines =
    One
      two
image = An <img data-l10n-name="x"/> image
save = Save
    .accesskey = a
#- locales/fr/app.ftl
two = Une.  Deux.
lines =
    Un
      deux
image = Une <img data-l10n-name="x"/> image
save = Garder
    .accesskey = a
#= beside a tag
before = Lies  <b>das</b> jetzt
#~           ^^
after = Lies <b>das</b>  jetzt
#~                     ^^
inside = Lies <b>  das</b> jetzt
#~               ^^
#= one on either side of a tag
one = Lies <b> das </b> jetzt
#= the English has a line that is indented deeper
#- locales/en/app.ftl
a =
    A line here
      deeper
#- locales/fr/app.ftl
a =
    Une ligne  ici
#~           ^^
      plus
