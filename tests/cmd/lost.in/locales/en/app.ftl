harbour = Harbour
