festival = Harbour Days
greeting = Bonjour, { $nom } !

# portolan: allow stale we know
ships = Navires au port

# Portolan: alow unknown-variable the program passes it
tide = Marée haute { $hour }
