#= signs before placeables in HTML
#- locales/en/app.ftl
a = <b>x</b> &{ $name };
#~           ^
b = { $n ->
    [one] <i>one</i>
   *[other] <i>many</i> <{ $tag }>
#~                      ^
}
c =
    .title = <b><{ NUMBER($n) }</b>
#~              ^
#= plain text, and what stands apart
a = { $name } <{ $address }>
b = <b>a</b> < { $n }
