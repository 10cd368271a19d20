harbour-name = Capitainerie
hours = Harbour
