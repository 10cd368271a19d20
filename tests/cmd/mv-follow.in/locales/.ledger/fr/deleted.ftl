# 000000000000
nothing = Nothing
