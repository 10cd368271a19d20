# b043483281c1 machine
member-activity-heading = Which activities suit your municipality?

# 7241e2786a1f machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# fef100ef9a55 machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# 4fb92d4f42e0 machine
# .calendar 4c33dd9d8b1d machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# b65fde2f6ce1 machine
# .intro c6c789c53ffb machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# 5b09da841a8f machine
# .confirm 96f1c1cffc8c machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# b07bcc47f044 machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# 486dc69f8326 machine
# .enter fa6c15f81f41 machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# d39f8a84f283 machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# 2514ca83bb28 machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# 86353d9e65cb machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# f31043e66114 machine
# .placeholder 46f16b818f0a machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# 36526d77ae30 machine
member-call-zone = Times are given for this time zone: { $zone }

# 32a7c366a719 machine
# .text e254e23ddc19 machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# 4ce202cf62fe machine
# .choose 97abda6425f2 machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# 67b5e1089976 machine
# .intro 30a0a04d85e8 machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# ccf2f5187633 machine
# .placeholder 81e69557e254 machine
# .hint 06d33c410a9c machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# 7e43e0e5a7c4 machine
# .hint 0fc7201bcfe9 machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# e1e64de2ab17 machine
# .placeholder c694bd44b02f machine
# .title 9a75494ac6c0 machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# a257b74b8231 machine
# .placeholder d315ec9565ef machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 1f9f9fa466df machine
# .placeholder 89e93efbaa02 machine
# .hint 2f58f995df08 machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# 4cb80b7ff52e machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# 12cc0f18c5fb machine
# .busy d9d04e691a31 machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# 473701ce1ab8 machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# 7d2675e83387 machine
# .placeholder a9c26c73e90d machine
# .aria-label ae921acfef4a machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# 73511c19de87 machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# d3d166ea1089 machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# 98cc9667b296 machine
# .help a0e3881dd036 machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# 7f14041a061b machine
# .again e17decd8793e machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# d28e1d71a42d machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# 7d218bf97f69 machine
member-error-twice = You have given this address to two people: { $email }

# 5f4ca937f50a machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# 8b85de932712 machine
# .hint feed2056425d machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 36e316e0312f machine
# .title 3179883bac47 machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# 7488ddf20aa4 machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# 185e5fc19d67 machine
# .error d62dbce48d32 machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# 1e5b10fee6f5 machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# e23a657ce926 machine
# .placeholder 81c3c92114c5 machine
# .title cd64299ce5b5 machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# 793bcf534d92 machine
# .intro bd4435ebe3b3 machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# 9f8cd9fed842 machine
# .placeholder cdb7f825c8db machine
# .aria-label bb76ed2d11eb machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 7bbfe3b5e896 machine
# .placeholder 79afe5b6cef1 machine
# .hint a9f9295eb8a8 machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# 8d0bc6fe3773 machine
# .placeholder b1e68d4eb7e0 machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# 8fc065f555b5 machine
# .confirm 482601851f5b machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# 01b6e1cc7b49 machine
# .choose 754f5b67bf3f machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# 6593d623338d machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# 77c42de67455 machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject b154862010af machine
# .body 28e611bbeae6 machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject 2ad0be96e98b machine
# .body cae365f10ed4 machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject d15b6494f1ad machine
# .body 08768442c61f machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject 947edc47a49b machine
# .body 15c7f161d377 machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject 69bf389794f8 machine
# .body 38ab29253cda machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# 9352c099ccff machine
# .hint d6a6b28da6b5 machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 7fe7d25e92c4 machine
member-next = What you can do now: { $task }

# b78b9b55f318 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# 1a06271f46f3 machine
# .description 683a4abc52b8 machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# f2f50aea64dd machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label 3af87da2a9e3 machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# 160b58e194e0 machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# e10e643c30b8 machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# a9163c9a81f4 machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# a1b46e43de71 machine
# .never b4e01671c61f machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# ff05cf8d6992 machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# d1d25adbc9d7 machine
# .hint a75efda336d9 machine
# .error 62a0c9cffba8 machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# cbed043b9fe8 machine
# .over d8a0bce8d24b machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# 1b5fefb3e542 machine
# .hint 56fa3204dd05 machine
# .aria-label 6630146b5cfb machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# e936ced61cc2 machine
# .intro b8a4473c0362 machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# 0836681da0ed machine
# .placeholder 43dd850d3dbd machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# 04e106c94036 machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# e966274fd1ea machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# 08eea097aadf machine
# .remove dfda019d6b1b machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# 648d5e20aaac machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# 213c405c1c92 machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# 895aabfaf1ea machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# 97b5a8399480 machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# e3dc80de5a0d machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# ad235281020f machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# e1d2eb6f08a4 machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# 9fb440435a04 machine
# .aria-label f8fb7dd3fb58 machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# 23eb2e4e4630 machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 8c1de0cc253a machine
# .text a2c1a2a0c74e machine
# .confirm 5b458464e864 machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# 27f4ee561361 machine
# .placeholder c6303e6cf047 machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# 78a0d00dad62 machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
