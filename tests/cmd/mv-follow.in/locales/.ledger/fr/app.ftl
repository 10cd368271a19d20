# 000000000000
gone = Gone

# 000000000000
old-name = The same English as before

# 000000000000
# .title 000000000000
welcome = Welcome
    .title = Gone
