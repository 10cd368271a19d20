# Shown at the gate   
welcome = Welcome to {$city}
open = Open ‮now
close = Close  
