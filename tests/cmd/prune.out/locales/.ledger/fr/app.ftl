# 000000000000
old-name = The same English as before

# 000000000000
welcome = Welcome
