-network = Sieć Miast
save = Zapisz
cancel = Anuluj
