town = Town
