welcome = Welcome
new-name = The same English as before
