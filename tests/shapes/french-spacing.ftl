#= missing, ordinary, before a tag, after a placeable
one = Bonjour! Que faire ?
#~           ^
#~                       ^
two = <b>Nom</b>: { $name }
#~              ^
three = Lire «Palerme»
#~           ^
#~                   ^
four = { $n ->
    [one] Fermer { $name }?
#~                        ^
   *[other] Fermer ces onglets ?
#~                             ^
}
    .title = Ville ; pays
#~                 ^
#= spaces of both kinds
one = Bonjour ! Que faire ? Ville : { $name }
two = « Palerme » et « Kiel »
#= times, addresses, smileys, lists, code, several marks, what is not translated
#- locales/en/app.ftl
code = Try display: grid here
copied = Close the tab?
#- locales/fr/app.ftl
time = À 10:30, sur https://example.org/?a=b ou about:config
smile = Bravo :) et &nbsp;
list = ville;pays;port;
code = Essayez display: grid
copied = Close the tab?
wow = Vraiment ?!
scheme = Le protocole { $scheme }: et « about: »
#= in Canada
#- locales/fr-CA/app.ftl
one = Que faire? Ville: { $name }
#~                    ^
#= a reference to a character that is escaped
a = Plus petit : &amp;lt; et &amp;amp;lt; et &nbsp; ici
#~             ^
#= code is left as it is
a = Tapez <code>if (a) return; b</code> et `x; y` ici
b = Voir <code>x</code>; continuez
#~                     ^
