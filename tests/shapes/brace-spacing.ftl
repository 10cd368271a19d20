#= none, one side, several, in an attribute
none = Bienvenue à {$city}
#~                 ^^^^^^^
side = Bienvenue à { $city}
#~                 ^^^^^^^^
several = Bienvenue
    .title = À {  $city }
#~             ^^^^^^^^^^
#= one space, a new line
one = Bienvenue à { $city }
line = Bienvenue à {
    $city
    }
select = {
    $n ->
       *[other] Bienvenue
    }
