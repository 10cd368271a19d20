# be6f3ab99e9a
-brand = Portolan

# 9cf45bcf61bd
berths =
    { $count ->
        [one] One free berth
       *[other] { $count } free berths
    }

# bb1e077fd13d
captain = The captain's table

# bb1527a1d7b5
# .title 1e8d533aa0e4
leave = The ship leaves in the morning
    .title = When it leaves

# f9646450567d
welcome = Welcome to the harbour

# c3f2a3dc6aa6
more = About { -brand }: { leave.title }
