# 711e5f2e198d
close = Close

# 9fb440435a04
open = Open ‮now

# 5823f69bd2ad
welcome = Welcome to { $city }
