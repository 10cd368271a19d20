-brand = { $case ->
       *[nominative] Portolan
        [genitive] Portolanu
    }
