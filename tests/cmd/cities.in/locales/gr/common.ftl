-network = Δίκτυο Πόλεων
save = Αποθήκευση
cancel = Ακύρωση
