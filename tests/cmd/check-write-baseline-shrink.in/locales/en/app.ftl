# portolan: allow copied the festival has this name in every language
festival = Harbour Days

greeting = Good morning, { $name }!
ships = Ships in the harbour
tide = High tide at { $time }
