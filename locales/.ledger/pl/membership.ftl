# bc6d0b44cb76 machine
member-activity-heading = Which activities suit your municipality?

# 460a8bd128bf machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# 1b60954e6d7d machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# bc0ab070b8c3 machine
# .calendar 1637458c6987 machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# 77adbf842965 machine
# .intro d90f45556ae8 machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# a5feb511bfe2 machine
# .confirm 112c1d038308 machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# e5838c504662 machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# 58f734d95893 machine
# .enter e1b35bd11cc5 machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# 93d7aa98f377 machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# 883f9ed30448 machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# 46d6c73ebd23 machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# 5cde88d86d9c machine
# .placeholder cb64361830fa machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# 6e9da24701c4 machine
member-call-zone = Times are given for this time zone: { $zone }

# e079308b8a10 machine
# .text 222a10c44b73 machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# 12834a2352a3 machine
# .choose 258edc1ff218 machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# df7ba3c66e27 machine
# .intro ba42eb2c3583 machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# 6c86981beef5 machine
# .placeholder badc2abbfe6a machine
# .hint 9cd670e733c5 machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# 11ade1ae9a27 machine
# .hint a89c8fecc0b2 machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# 4f0e7cbfaadd machine
# .placeholder ec82ce6ec967 machine
# .title bd5076bf52ed machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# 4e8da43cca58 machine
# .placeholder d80c01b8f27c machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 51e6e88e3248 machine
# .placeholder 8646ba6f9f2b machine
# .hint 5bf890090cd2 machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# fdcf1e71aa76 machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# 6d6836f85df0 machine
# .busy b088d46d84d8 machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# f20e46e32c6c machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# a24dde907c76 machine
# .placeholder 2e7bcc08549a machine
# .aria-label fe0afdcfb308 machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# 4b0547785047 machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# 87aaf586a107 machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# cbacaa985999 machine
# .help 5b2d0afb1501 machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# 745708e85447 machine
# .again 66ed39178bec machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# 9a2852fda341 machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# e9790ed54b46 machine
member-error-twice = You have given this address to two people: { $email }

# 7b0315a0da26 machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# f9aa3d451697 machine
# .hint c1787d0fffbf machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 5bb2c434d0a4 machine
# .title 52c6db1ef0cd machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# 076119d7e1a5 machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# 60c860292b9c machine
# .error 7c03b090980e machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# acee396272a7 machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# d305e5172644 machine
# .placeholder 8470be8cf93c machine
# .title 7e5fec015c83 machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# 3fff79a87784 machine
# .intro 04efbb09669f machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# 4dd04e948d86 machine
# .placeholder d1ae3ba2b589 machine
# .aria-label 90acea0e1a04 machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 6b4d860e5ed1 machine
# .placeholder bcf6731bac5c machine
# .hint 07815d0a54dc machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# f978cc5bb07c machine
# .placeholder d9f83469c796 machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# 7f3c8a5e4e71 machine
# .confirm 05a7e527660c machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# 09a21df51ae8 machine
# .choose 0db04d26e92b machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# d74c7f070b59 machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# 455e172e924a machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject c0389ab78434 machine
# .body 37ac109e3bff machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject b985fd59b8ea machine
# .body 595e6b147766 machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject b7579ca7430d machine
# .body 32c757650a48 machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject 82708c7283ba machine
# .body 4b29bf3ffc8e machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject 881a7614ba1c machine
# .body e7dda5a0b487 machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# e863ea4b8b30 machine
# .hint 902c2c3f2d43 machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 4c031420bf2c machine
member-next = What you can do now: { $task }

# fec4c3baf9f4 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# 536b0638aad5 machine
# .description 8399a724bde6 machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# 945bdee48372 machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label edd684b00298 machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# c2f64f1f1a07 machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# e270175c8ced machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# fd0228614603 machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# 495c3b22de92 machine
# .never d92bc032816d machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# 24600f9a303c machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# 335b7ddd463d machine
# .hint 08dec81fc2d9 machine
# .error 5f7a71e9c5d3 machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# 4fa432636efe machine
# .over 451cc11ecd59 machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# ca0d258fa667 machine
# .hint a20e8fb082cb machine
# .aria-label cccad1097a67 machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# ad6b278cd506 machine
# .intro f31d4ba9621d machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# 03fab9f02daa machine
# .placeholder ab3d82f607fd machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# 95af8c86da05 machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# 928a63b31f3a machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# fa32de868c70 machine
# .remove f9d175957f60 machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# 41a2bff96201 machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# 73cfda0fde4f machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# b3601354b563 machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# 649481c492ec machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# fef52fe8878b machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# 894b6cfa6f58 machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# 59bde6648560 machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# 9488448fb288 machine
# .aria-label 840c26acacef machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# 3a3eeb644d68 machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 2c41494121d3 machine
# .text 0a8ecd5e1965 machine
# .confirm 0b3c98aedbf3 machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# 8d926c7fe2b4 machine
# .placeholder be02535d57ca machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# ea2e75f98cc1 machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
