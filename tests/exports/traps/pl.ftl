-brand = Marka
-city = miasto
nested = { $n ->
    [0] Nic
   *[other] { $n ->
        [one] Jedno
       *[other] { $n } miasta
    }
 }
user = { $user }!
terms = { -brand } { -city(case: "genitive") }
button = Przycisk { $user }
    .title = { $user } tytuł
    .hint = { button.title } { button }
rank = { NUMBER($n, type: "ordinal") ->
   *[other] { $n }.
 }
by-way = { rank }
month = { DATETIME($day, month: "long") }
year = { NUMBER($n, useGrouping: "false") }
a-b = 1
a_b = 2
class = 3
constructor = 4
return = { $in } { $in-side } { $in_side }
odd = x { $n }
odd-escapes = x
spaces = x
