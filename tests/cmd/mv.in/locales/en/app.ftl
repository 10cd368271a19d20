-brand = Portolan

welcome = Welcome to the harbour
leave = The ship leaves at noon
    .title = When it leaves
berths = { $count ->
        [one] One free berth
       *[other] { $count } free berths
    }
slogan = Portolan Navigator
captain = The captain’s table
fog = Fog
more = About { -brand }: { leave.title }
