#= in a selector, in an attribute, in a variant
rank = { NUMBER(type: "ordinal", $place) ->
#~                               ^^^^^^
    [one] le premier
   *[other] le { $place }e
}
date = Calendrier
    .title = Né le { DATETIME(dateStyle: "long", $birthday) }
#~                                               ^^^^^^^^^
price = { $kind ->
   *[ticket] Billet : { NUMBER(minimumFractionDigits: 2, "12") } €
#~                                                       ^^^^
}
#= a call, a reference, a number; an argument on a line of its own; one that a term gets
call = { NUMBER(style: "percent", NUMBER($part)) }
#~                                ^^^^^^^^^^^^^
reference = { NUMBER(maximumFractionDigits: 0, other.title) }
#~                                             ^^^^^^^^^^^
lines = { NUMBER(
        minimumFractionDigits: 1,
        1.5
#~      ^^^
    ) }
-ville = { $case ->
   *[nominatif] Łódź
}
term = À { -ville(case: "nominatif", $city) }
#~                                   ^^^^^
#= behind an argument without a name, and between two with one
both = { NUMBER($n, style: "percent", $digits, minimumFractionDigits: 1) }
#~                                    ^^^^^^^
#= without a name first; a comma at the end; names alone; what only looks like it, in quotes
first = { NUMBER($n, style: "percent", minimumFractionDigits: 1) }
comma = { NUMBER($n, minimumFractionDigits: 2,) }
quotes = { "NUMBER(style: 1, $n)" }
-ville = { $case ->
   *[nominatif] Łódź
}
term = { -ville(case: "nominatif") }
text = NUMBER(style: "percent", $n)
