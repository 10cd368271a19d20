# fb7132a00f71 machine
member-activity-heading = Which activities suit your municipality?

# 009cb4c8a412 machine
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

# d1a8450d8a6e machine
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# b85035b63bee machine
# .calendar e5b58cec15d2 machine
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# da719590cee9 machine
# .intro 91800e933988 machine
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# d1f9d7ff2681 machine
# .confirm c084ac9cb146 machine
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

# 02030ba96dca machine
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# 0d263d7aa979 machine
# .enter 2d03e4318150 machine
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# 00f36e52fb3b machine
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# 038a883ef51a machine
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# 78d4ce410baa machine
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# c95c0188299c machine
# .placeholder 79fedeb62c33 machine
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# acccf5e27b24 machine
member-call-zone = Times are given for this time zone: { $zone }

# 7112dbce98bf machine
# .text cce5a6df2328 machine
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# 234d0b47ef72 machine
# .choose e9a17079fd6b machine
member-details-country = Country in which it lies
    .choose = Please choose a country

# 35f6c7da08f5 machine
# .intro 0480c92005cb machine
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# 76a51884ad7b machine
# .placeholder ced66d257ce9 machine
# .hint 1b98aea24c50 machine
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# 76086d2fff2e machine
# .hint 81b3b462e397 machine
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# 8ac5a4be726c machine
# .placeholder a85185cc9ec7 machine
# .title 0bc6155cd51a machine
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# cca155e5d1f3 machine
# .placeholder ea2e82fb5be5 machine
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# 1d1f12deccaa machine
# .placeholder d5ce5da55059 machine
# .hint 07b104c12d8e machine
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# 4197164a1060 machine
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# 367fa0a467d8 machine
# .busy 677173aa4308 machine
member-details-send = Send this to the network
    .busy = Your message is on its way…

# dc11fe504500 machine
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

# 471312bf9183 machine
# .placeholder e36d221a9264 machine
# .aria-label 5d0a11ca4b8c machine
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# cf1e5a26d343 machine
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# 4f5160cb5bb6 machine
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# 7564227af660 machine
# .help 874d74e233e7 machine
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# eda1f0fa07f9 machine
# .again 57fa4507a11a machine
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

# c26d6e5b29ff machine
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# 3dae08fc4ae0 machine
member-error-twice = You have given this address to two people: { $email }

# 732963d3d8c7 machine
member-error-website = This does not look like a web address. Please copy it from your browser.

# 8d12ef4fab82 machine
# .hint 2bc8643218b0 machine
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.

# 1eaab237f7b0 machine
# .title 4174d84343cb machine
member-focal-add = Add another person
    .title = Opens an empty form below the list

# 2dbfcbd2cb65 machine
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# 3001a87a304b machine
# .error 3367549c8d8c machine
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

# 9f86355a67ae machine
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# 20259ed0b39a machine
# .placeholder 6c114a5838cc machine
# .title 583421754bf7 machine
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# 36fe9377eeea machine
# .intro cd845a519a4c machine
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# 4aaf131b1bd5 machine
# .placeholder 35669a82b84f machine
# .aria-label 0a709e66e8e4 machine
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# 9292cd586fba machine
# .placeholder 4f544cf22e4a machine
# .hint 8f584236eb44 machine
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# 545b0fb0e54f machine
# .placeholder e8d80da15e0d machine
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# 4a1c5907c852 machine
# .confirm 0627c52d090c machine
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# d6d69b693665 machine
# .choose 3face1ad6196 machine
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# 08901a7231ff machine
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# 317ecfac90e1 machine
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# .subject 4e68b393cbbd machine
# .body a58476f9942d machine
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# .subject 35e2dd628144 machine
# .body 3ab2b0236382 machine
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# .subject 2af390c80771 machine
# .body 1b615b341a0a machine
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# .subject 23baa94b8969 machine
# .body d361138df4d5 machine
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# .subject 4af972334c3c machine
# .body b27f4ecd2eca machine
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

# e6000d5723b5 machine
# .hint 77dd460e0564 machine
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# 50d2daa5e2f6 machine
member-next = What you can do now: { $task }

# 8b002142e281 machine
member-next-none = You have taken all the steps. Nothing is left to do here.

# 5d556d8e81e6 machine
# .description f7b7e8e0cd6e machine
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# 28a519da99b3 machine
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# .aria-label a824340e3575 machine
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# b16ca9baf70e machine
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# 698f583b2508 machine
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# a5970159c784 machine
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# ad33b9debfed machine
# .never d5f142ca5a3d machine
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

# 494f1c6172bd machine
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# f163b37da505 machine
# .hint 6949abaebf60 machine
# .error 8912bbe7edf4 machine
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# 4dc694bab3e4 machine
# .over ad2516f9b661 machine
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# af89416d07bf machine
# .hint 0d68d94a7c0b machine
# .aria-label 2ad788ad3978 machine
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# b0e0045d8d6b machine
# .intro 582be7002fab machine
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# 1377832de611 machine
# .placeholder e242eb1378a4 machine
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# ddf932090806 machine
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

# 36c93547c5be machine
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# 0d99a66556d1 machine
# .remove 81ed372f9e59 machine
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# 47d8debb892b machine
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# 6f4011a8d24f machine
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# dcea9c80c758 machine
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# ff21ec3b6591 machine
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# a71f9c519855 machine
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# e8a72edc4113 machine
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# d76f01805a13 machine
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# c1b0f5479024 machine
# .aria-label c2214691c130 machine
member-task-open = Open
    .aria-label = Open this step: { $task }

# c5505bd251bc machine
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# 4b0e237c313a machine
# .text 0c2826b88de8 machine
# .confirm 111603a7f655 machine
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# 83afbd112e7f machine
# .placeholder d8852bb13192 machine
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# 7c68e4695630 machine
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.
