-harbour = { $case ->
   *[nominative] Zatoka
    [genitive] Zatoki
}

saved = Zmiany zostały zapisane.

# $name (String)
welcome = Dzień dobry, { $name }, oto książka portów.

# $count (Number)
towns = { $count ->
    [one] Jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } miasta
}

about = O porcie { -harbour(case: "genitive") } i jego mieszkańcach.

# $miles (Number)
distance = Odległość: { $miles } mil.

# $miles (Number)
exact = Odległość: { NUMBER($miles, minimumFractionDigits: 2) } mil.
