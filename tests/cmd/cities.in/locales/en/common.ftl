-network = City Network
save = Save
cancel = Cancel
