#= crossed, an end tag without its stroke, an end tag of another element
cross = <b>Lisez <i>tout</b></i>
#~               ^^^
#~                          ^^^^
stroke = <a href="/ici">Lisez<a>
#~       ^^^^^^^^^^^^^^^
#~                           ^^^
other = <strong>Attention</em>
#~      ^^^^^^^^
#~                       ^^^^^
#= closed in one form, in the outer one of two selectors, in an attribute, in a term
form = <b>{ $n ->
#~     ^^^
    [one] une ville</b>
   *[other] { $n } villes
}
outer = { $a ->
    [x] { $n ->
        [one] une
       *[other] <em>des
#~              ^^^^
    } villes
   *[y] villes
}
find = Trouver
    .title = Trouver <em>tout
#~                   ^^^^
-brand = Réseau</span>
#~             ^^^^^^^
#= over several lines, behind other letters, CRLF (escaped)
long =\r
    <p>Ζήτω\r
    το <strong>δίκτυο</p>\r
#~     ^^^^^^^^
#= an element that is none of its own, an end tag for one that has none
void = Ligne</br>suivante
#~          ^^^^^
self = Une icône <span class="icon"/> ici
#~               ^^^^^^^^^^^^^^^^^^^^
#= a tag that misses its own end
angle = <b>Wichtig</b und <b>mehr</b>
#~                               ^^^^
end = Sehr <b>wichtig</b
#~         ^^^
gap = <strong Achtung</strong> bitte
#~    ^^^^^^^^^^^^^^^^^^^^^^^^
#= a quote that is never closed, or closed by another sign
quote = Lisez <a href="/ici>la suite</a>
#~            ^^^^^^^^^^^^^^^^^^^^^^^^^^
typed = Lisez <a href="/ici”>la suite</a>
#~            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
mixed = Lisez <a title='ici">la suite</a>
#~            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
two = <a href="/x>ici</a> et <a href="/y">là</a>
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= literals, empty elements, capitals, blanks, quotes in quotes
literal = { "<b>" }tout</b> et { "<" }i>rien{ "<" }/i>
void = ligne<br>ligne<br/>ligne<hr />
caps = <B>tout</b> et <em>rien</EM >
said = <a title='dire "oui"' href="/x?a=1&b=2">ici</a>
more = <a title="1 > 0">ici</a>
both = <b>{ $n ->
    [one] une</b>
   *[other] { $n }</b>
} villes
#= words, signs and addresses that are no elements
words = Ouvrez <dossier> puis <nom du fichier>
less = si 3 < b et b > 2, avec <3
mail = <aide@exemple.org> ou <https://exemple.org/a>
said = Il dit "<" et s’en va
#= typographic quotes where HTML wants straight ones
a = Lisez <a href=„/ici”>la suite</a>
#~        ^^^^^^^^^^^^^^^
b = Lisez <a title=« ici » href="/ici">la suite</a>
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
c = Lisez <a href="/ici" title=“ici”>la suite</a>
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= components, typographic quotes in values
a = <Link>Ouvrir</Link> <Img>photo</Img>
b = Lisez <a title="« ici »" href='/„a”'>la suite</a>
