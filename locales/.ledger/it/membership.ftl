# e44b2004de3e machine
member-activity-heading = Which activities suit your municipality?

# 3709cc57cc5c machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# ef0c73c226c3 machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# f9c0614a1c3a machine
# .calendar 3b2b02960094 machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# 3afd38b0e59c machine
# .intro 39407e6df36e machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# b745db26861a machine
# .confirm a57616575598 machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# 1c0e908f6f30 machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# 3ed8bf3bb4b2 machine
# .enter b7669c6c5a15 machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# 092d278acaf7 machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# 1b6c56a8ee89 machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# 6846c1630e09 machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# 95142d2f91a8 machine
# .placeholder 2a21f8d21c07 machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# 717ca1264543 machine
member-call-zone = Times are given for this time zone: { $zone }

# 224fb2e2f2f4 machine
# .text 311da72bab57 machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# bbea1dbacf16 machine
# .choose ec534454ba35 machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# 92eded665799 machine
# .intro 9418cd02e144 machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# faaf6967ebae machine
# .placeholder 40ef728ff4ca machine
# .hint 21acf68315af machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# 4da6db36be64 machine
# .hint 603422957ac1 machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# b825c21cba03 machine
# .placeholder a10e15a4ca7a machine
# .title 6b1c37159801 machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# c4d18b4ee8d5 machine
# .placeholder 4cd009fb7c93 machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 105eebbda959 machine
# .placeholder 84753047d9c1 machine
# .hint 34d4720fc79d machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# 54a7754c6ced machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# c30df61f430c machine
# .busy 3ab34c13f159 machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# 28bd79c1d151 machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# b673b8153f66 machine
# .placeholder 9ab7373c451b machine
# .aria-label dc684654cb60 machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# c947cfdd9671 machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# 5471cebb1903 machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# d63915c8ecd5 machine
# .help fd5346806ef6 machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# 02fe45f763e3 machine
# .again 74995453b9ef machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# 2374fbf2f4bd machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# 9c67fc8687ab machine
member-error-twice = You have given this address to two people: { $email }

# df1179fff2d0 machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# 99d2da3ae1a5 machine
# .hint 54a268f96337 machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 3443230a46d0 machine
# .title dd5df077ab53 machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# 89394cd2b4cc machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# d4e3677a1d82 machine
# .error 6ee3b1dca340 machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# 974d26ab5f75 machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# 2d6e45b0d8a7 machine
# .placeholder 3f1d6fc297dc machine
# .title 3402b8edc86d machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# 81491fa9ead1 machine
# .intro 4aa2dcf257e3 machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# cd9d29bc0f82 machine
# .placeholder e62b07b15552 machine
# .aria-label fc221e03153d machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 62bfadd19d3d machine
# .placeholder 33a58a5640f7 machine
# .hint 69f7697674e3 machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# ce559d976f27 machine
# .placeholder 428c8cac9a7a machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# fcfa49175948 machine
# .confirm f70ca12987b8 machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# a5f6dc4e4a73 machine
# .choose 116f85702747 machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# ca89c1fe23ae machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# c404953c92fe machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject 6f9c528e2cdf machine
# .body 234006936e0f machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject a4f0da37508a machine
# .body f6099eeddc1f machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject c69e9934fe1e machine
# .body 79c74f8a95fe machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject 4feeae51138f machine
# .body f33222fa7960 machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject dbf789d0b2ed machine
# .body 6c343bc63837 machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# 9ee3468c7828 machine
# .hint 57a9a96c9420 machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 643ccc63ed6a machine
member-next = What you can do now: { $task }

# d2604167c531 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# 48d256a5b7ca machine
# .description f946c54c1211 machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# bbabd2f08255 machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label 0137710fda65 machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# 3c31e76872c4 machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# 328732d36279 machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# 112244a5b340 machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# 21e5389e6f85 machine
# .never 54861996f595 machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# 2b713dfdf9cf machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# 1aef76c83869 machine
# .hint 66a1de635b0a machine
# .error b98f04fc8d67 machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# d56b509bc62f machine
# .over b0629325fa47 machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# 266763c74775 machine
# .hint 73b488ff6c24 machine
# .aria-label 98697dbc943f machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# ce32a31d7fe8 machine
# .intro f687b54347b7 machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# fe1be50848fd machine
# .placeholder 1d4b4512fa3a machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# 582682c17409 machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# 9fc0fdf7e4ad machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# 6f60b2949941 machine
# .remove 4ff696662bdb machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# 49c3e1c05b5e machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# afe502bbeaa2 machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# 4b38096915de machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# e28f814905a5 machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# 7afa85dd6a38 machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# d5ec4e3ae8d7 machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# b1381b17f406 machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# 12abcf9ee7d6 machine
# .aria-label 862519b7f3bb machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# d48862c9da07 machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 9a7b7dcf625b machine
# .text 59d9f841deb5 machine
# .confirm 4918add1e017 machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# 3de6d54be9ba machine
# .placeholder 70414df1575f machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# ffcd25649967 machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
