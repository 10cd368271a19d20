harbour = Port
