# Texts that other converters lose, and that would break files. The formats with types are tested with them.

-brand = Brand
-city = { $case ->
    [genitive] city's
   *[nominative] city
 }
# $n (number): how many
nested = { $n ->
    [0] None
   *[other] { $n ->
        [one] One
       *[other] { $n } cities
    }
 }
user = { $user }!
terms = { -brand } { -city(case: "genitive") }
button = Button
    .title = { $user } title
    .hint = { button.title } { button }
rank = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
   *[other] { $n }th
 }
by-way = { rank }
month = { DATETIME($day, month: "long") }
year = { NUMBER($n, useGrouping: "false") }
a-b = 1
a_b = 2
class = 3
constructor = 4
return = { $in } { $in-side } { $in_side }
odd = \ ` ${ $n } */ """ ''' <!-- </script> ]]> %s   ‮
odd-escapes = { "\"" } { "\\" } { "\u0000" } { "{" } { "" }
spaces = { " " } x { " " }
