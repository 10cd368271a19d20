#= a message with arguments, a function in small letters, an attribute that is shown
-brand = Portolan
    .gender = neuter
save = Save
call = { save(case: "dative") }
#~       ^^^^
small = { number($n) } villes
#~        ^^^^^^
mixed = { Number($n) } villes
#~        ^^^^^^
form = { $n ->
    [one] une ville
   *[other] { datetime($n) } villes
#~            ^^^^^^^^
}
shown = Le { -brand.gender }
#~           ^^^^^^^^^^^^^
find = Trouver
    .title = { { -brand.gender } }
#~               ^^^^^^^^^^^^^
#= a term with arguments that have no name, over lines, CRLF (escaped)
-brand = Portolan\r
variable = Το { -brand($case) }\r
#~                     ^^^^^
text = Το { -brand(\r
    "dative"\r
#~  ^^^^^^^^
) }\r
both = Το { -brand(1, case: "dative") }\r
#~                 ^
inner = { NUMBER(-brand(save)) }\r
#~                      ^^^^
#= in a term itself, an attribute with arguments, behind other letters
-brand = Réseau { -name.case }
#~                ^^^^^^^^^^
-name = Étoile { -brand.case(x: 1) }
#~               ^^^^^^^^^^^^^^^^^
#= an attribute that selects, named arguments, functions, attributes of messages
-brand = Portolan
    .gender = neuter
save = Save
    .title = Save
select = { -brand.gender ->
    [neuter] Le
   *[other] La
}
named = { -brand(case: "dative", count: 1) }
empty = { -brand() }
function = { NUMBER($n, style: "percent") } { OWN_1() }
shown = { save.title } { save }
text = number($n) et -brand.gender
