join = Ελάτε μαζί μας
join-steps =
    { $count ->
        [one] Ένα βήμα
       *[other] { $count } βήματα
    }
    .title = Πώς να συμμετάσχετε
greeting = Γεια σου, { $name }!
contact = Γράψτε μας
