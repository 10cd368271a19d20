## The page for cities that want to join

# The button that opens the form
join = Join us
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join
greeting = Hello, { $name }!

##

contact = Write to us
