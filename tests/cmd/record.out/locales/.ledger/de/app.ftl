# be6f3ab99e9a
-brand = Portolan

# 7c191633386e
leave = The ship leaves at noon

# 6096bc283879
welcome = Welcome to the harbour
