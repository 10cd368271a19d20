#= a message, its attribute, a term, a term with arguments, braces in braces
message = { save ->
#~          ^^^^
   *[other] x
}
attribute = { save.title ->
#~            ^^^^^^^^^^
   *[other] x
}
term = { -brand ->
#~       ^^^^^^
   *[other] x
}
call = { -brand(case: "dative") ->
#~       ^^^^^^^^^^^^^^^^^^^^^^
   *[other] x
}
braces = { { $n } ->
#~         ^^^^^^
   *[other] x
}
#= in a variant, in an attribute, on the next line, CRLF (escaped)
deep = { $n ->\r
    [one] Größe { size ->\r
#~                ^^^^
       *[other] x\r
    }\r
   *[other] x\r
}\r
find = Suche\r
    .title = { { NUMBER($n) } ->\r
#~             ^^^^^^^^^^^^^^
       *[other] x\r
    }\r
line = {\r
    count\r
#~  ^^^^^
    ->\r
   *[other] x\r
}\r
#= without the sign of the variable, selectors within selectors
count = { n ->
#~        ^
    [one] une ville
   *[other] { n } villes
}
select = { { $n ->
#~         ^
   *[other] x
} ->
   *[other] x
}
#= variables, numbers, texts, functions, attributes of terms
a = { $n ->
   *[other] x
}
b = { 1 ->
   *[1] x
}
c = { "x" ->
   *[x] x
}
d = { NUMBER($n, type: "ordinal") ->
   *[other] x
}
e = { -brand.gender(case: "x") ->
   *[other] x
}
f = { save } -> { -brand }
