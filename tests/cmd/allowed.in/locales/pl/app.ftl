festival = Harbour Days
greeting = Dzień dobry, { $name }!
