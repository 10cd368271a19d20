# 8496b027699f machine
member-activity-heading = Which activities suit your municipality?

# 13c55e729350 machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# c04b0fc8d892 machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# 1d1a165eebf2 machine
# .calendar 9beebf01a1f0 machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# bfba90896b71 machine
# .intro ad59b09c4973 machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# 7040166bf486 machine
# .confirm 2af3fd44e63a machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# 3ddcd1e39e9f machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# cc8774514017 machine
# .enter 247b2b9dde87 machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# a67c025c21fa machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# c75e82e79387 machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# f0f97e2e7163 machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# e370b6378a8b machine
# .placeholder 281a9428bdb7 machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# 4548b77b4c75 machine
member-call-zone = Times are given for this time zone: { $zone }

# faa3918d68e3 machine
# .text f15926163142 machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# fc22f0e2af0b machine
# .choose b18488fa3e91 machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# f1c924b60d7a machine
# .intro 8799ba4e983b machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# 996ac91de241 machine
# .placeholder 0ae81e8377bb machine
# .hint ab1e65f43950 machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# 366e7c469d33 machine
# .hint e4349078d69d machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# 61d660a973ad machine
# .placeholder dbcf2df7d820 machine
# .title 147ce62d4654 machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# 3b88103d7349 machine
# .placeholder 33e55c1bdb1d machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 5a5ef7c44e73 machine
# .placeholder 76c4c42d8069 machine
# .hint 46fbceb95ee2 machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# 195915761d7d machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# e745276531f1 machine
# .busy 7d3f2205abba machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# 5f4d4283fc3a machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# 40b441be1ce1 machine
# .placeholder 001c99d15e63 machine
# .aria-label 1f7ce7d131e1 machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# 7d8362af6220 machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# 539ad041387b machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# 098c8a46d512 machine
# .help ad39f541371d machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# 15c5c37559e3 machine
# .again 98f641d6c3d5 machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# d71f045e3069 machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# a38ac4284801 machine
member-error-twice = You have given this address to two people: { $email }

# 295e937d3aa4 machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# 4a4ac159d9af machine
# .hint 6ffb31fcdea6 machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 3c156831b4f4 machine
# .title 3519962bf3f7 machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# 7638190706b6 machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# 3bf14ff60ad9 machine
# .error e16a22c6dd4a machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# 904ec2ad38e3 machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# 37b1f4067c79 machine
# .placeholder bbf1902bb9e1 machine
# .title c78a41e1836e machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# 7d698a98a92d machine
# .intro 1b2ecb8ae484 machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# 5e412b448cc1 machine
# .placeholder 20a4c3d0b518 machine
# .aria-label 61e379711a02 machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 8704cce7a8b4 machine
# .placeholder c792f4b376b8 machine
# .hint 35ffec7dc7bd machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# 2e67f425dd3e machine
# .placeholder 095f54e9a92b machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# 891718556995 machine
# .confirm 64c91bf991a3 machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# 3b5e4fc2b365 machine
# .choose e0dbd1d315d9 machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# 85a85b7f0e82 machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# e327fe588c15 machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject 726e3ccf729c machine
# .body 4b6c0f39a31f machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject 28152a705fa0 machine
# .body 8bb458e63174 machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject 2d23b0482f43 machine
# .body e8f6a7db1d9e machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject f69dcc4f2274 machine
# .body 71d35c8324d5 machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject 67b393918108 machine
# .body 11d14f6a4ae2 machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# 318b7bb04aab machine
# .hint 6d5692cf5afd machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 3fe81da6e224 machine
member-next = What you can do now: { $task }

# f055771cb937 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# ad8a6421168d machine
# .description 073e989efbbe machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# a0dde1069784 machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label 2aaf7b8c7111 machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# 70db5c6ae6da machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# 24a3069a5b68 machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# 8182b95b093d machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# e5c1325b72ce machine
# .never d2788ee87e07 machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# 2818e8bbc544 machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# f2715ce7710b machine
# .hint c36274b3bb0f machine
# .error c02706ffdbcc machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# cc2202efdfda machine
# .over acf1d9513579 machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# 450c175da5c3 machine
# .hint b45ca27d5140 machine
# .aria-label f827e04d4ddb machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# 8881237b6c88 machine
# .intro 3a6e01052566 machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# 17c06e734c04 machine
# .placeholder b751b139ba56 machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# 32cb9ba0282f machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# f40fef1268fd machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# adc6e067028c machine
# .remove d236cc18e4a1 machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# fa9f27b70c8c machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# 911b5ae0051f machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# 97efaabdfba3 machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# 7600bb9f73dc machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# def12d8e623f machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# 91c472dfd27d machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# 37d7a0a7e5a1 machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# a01a5fce396e machine
# .aria-label ad552e36d863 machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# ba8b85006f76 machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 724b450010d5 machine
# .text 23a921998e9d machine
# .confirm 71fb637eda3e machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# 461039ffd41c machine
# .placeholder 53da6c780a19 machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# 6760ef4e8a0c machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
