city = City
