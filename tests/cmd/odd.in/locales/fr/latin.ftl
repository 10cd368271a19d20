town = Liège
