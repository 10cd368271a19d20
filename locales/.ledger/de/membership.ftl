# 4de0ef29093c machine
member-activity-heading = Which activities suit your municipality?

# 32ae54b5fe85 machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# 1f0761f95faf machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# 919aab3c4e01 machine
# .calendar 4431b638a6bf machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# fafa8e0e8375 machine
# .intro 4e5aa58ddc52 machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# b7528276476f machine
# .confirm ea5bd9d4e1d3 machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# 3688c7aff8e1 machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# fee505ddefd8 machine
# .enter 2a60749018cf machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# 8a7ded9aca84 machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# d8a2d7864451 machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# ba813a826466 machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# 980ab61912a8 machine
# .placeholder e7d58080a9e1 machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# d1fb9acfe36b machine
member-call-zone = Times are given for this time zone: { $zone }

# 75105ff2327b machine
# .text 5bef1a2e1f7e machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# 1d6f8a6668cc machine
# .choose b1ebdf129d60 machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# 156f2efcc3b3 machine
# .intro 19b8467b4229 machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# 77b90d6daae1 machine
# .placeholder b21d6df94267 machine
# .hint ac3150db8a4f machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# e3ae24adbce1 machine
# .hint c13b267ebb3b machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# ed5349e74dcf machine
# .placeholder 2f87be490d67 machine
# .title 9ed05a4fc31c machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# 6d6f84e07ea4 machine
# .placeholder fa4220de776f machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 2c45e6566033 machine
# .placeholder 8bec1de83601 machine
# .hint f698896077d9 machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# eac2f40acce1 machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# 823a9ea11623 machine
# .busy f33b166a0f0f machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# 80f2c8e8b22d machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# 12c934a519d6 machine
# .placeholder e4ef48a56ee7 machine
# .aria-label 0d70e0a5fff3 machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# e30b0889882a machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# 4f80d36f471f machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# d0602bec9835 machine
# .help fb761aff105a machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# f549cb84dda7 machine
# .again 550b405f90c3 machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# 8ddb0df5d315 machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# 5da9eb3979f3 machine
member-error-twice = You have given this address to two people: { $email }

# 5939394f9ec5 machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# ced97c721ee5 machine
# .hint 189b13eaad9c machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 21788287712e machine
# .title 22c8efd6447c machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# da018063b252 machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# 990ece2d36be machine
# .error addaa3ea239f machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# 8a9e66d6668d machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# 7a22e22a6ca5 machine
# .placeholder 024f1ab3a3de machine
# .title 360bffde53ca machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# a9f9bd063461 machine
# .intro 91a2dea2e9af machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# 3652df48f07d machine
# .placeholder 147bbf06a7fd machine
# .aria-label 6c3cf957e225 machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 7e195aaf4685 machine
# .placeholder 42aa77ba788a machine
# .hint cda7076d0dd0 machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# 8a6d56f1f62a machine
# .placeholder f8cc536fe34e machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# 4d0ded12beb5 machine
# .confirm ec71ad448f25 machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# 3a33cc99362d machine
# .choose 66bae3c421ed machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# 2cfdead3b14c machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# a47690ef9322 machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject dc4320e4e349 machine
# .body 62c927bdb6c7 machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject 2953ef77024d machine
# .body 70b9edffe0de machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject 790073a1c675 machine
# .body 7dd7fae00477 machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject 6ebf4dac555c machine
# .body 6c6925bc2722 machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject ee228b302509 machine
# .body d9bec069f892 machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# d7d4b6f053e0 machine
# .hint 2daf7a85352d machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 2a4b090d00f5 machine
member-next = What you can do now: { $task }

# 74cf68633a78 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# 43d600e7b9ed machine
# .description 13d59b790aab machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# a3a300671556 machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label a4e786f5777e machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# 3c98031eeafa machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# bef01fac82ae machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# dc6d25846b3c machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# c9a3d9dd50ef machine
# .never 2e43a716a37b machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# f30e2e1b8d5f machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# 34c6bf3da676 machine
# .hint 98eba910734c machine
# .error efa67e98768f machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# fd0195cdff39 machine
# .over 9b50a1271d0e machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# 5e4fa1930d6e machine
# .hint 212214e91715 machine
# .aria-label 3897e71a28c9 machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# 45c5279ca9b5 machine
# .intro 9a462832e838 machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# 31537e87de5c machine
# .placeholder 7403ab2ecb72 machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# 3ea335cd1fa8 machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# 76c8afd65a01 machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# 901595ac5c85 machine
# .remove 523cf9e022c7 machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# 0631d84d3c18 machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# 1a78eee19d00 machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# 323faa69e8a9 machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# 04a6b8989999 machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# 67c8278c7694 machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# ca9d32017282 machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# de876e0764db machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# bc385a30b537 machine
# .aria-label 621cfb266ac0 machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# 1827a721a1ed machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 4ab4bc704af8 machine
# .text baca78d536da machine
# .confirm 9210c9269fbb machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# a9536b02fba6 machine
# .placeholder 4f34b161d27b machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# 7a370f4cedd8 machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
