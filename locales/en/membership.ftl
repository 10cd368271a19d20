### A municipality’s way into the Alliance: the five steps, their forms, mails and reminders.
### The reader works for a municipality and has signed in. Loaded together with common.ftl.
### The style guide for writers and translators is locales/README.md.

## Overview: the five steps as tasks

# Heading of the page. The attribute is the description in search engines.
member-page = Your municipality’s way into the { -alliance }
    .description = Follow the five steps, see what is done and what is still open.

# Paragraph below the heading. Keep the tag around the words that form the link.
member-intro = You may stop at any point and return later. If something is unclear, <a data-l10n-name="contact">ask the network</a>.

# Line above the tasks.
# $done (number): how many steps are finished, for example 2
# $total (number): how many steps there are, for example 5
member-progress =
    { $done ->
        [0] None of the { $total } steps is finished yet.
        [one] { $done } of { $total } steps is finished.
       *[other] { $done } of { $total } steps are finished.
    }

# The bar that fills up has no visible text; the attribute is read by screen readers.
# $share (number): part of the way that is done, from 0 to 1, for example 0.6
member-progress-bar =
    .aria-label = { NUMBER($share, style: "percent") } of the way is done

# Small label beside a task; it describes a step.
# $state (string): state of the task: todo, doing, done, or anything else
member-state =
    { $state ->
        [todo] Not begun
        [doing] In progress
        [done] Finished
       *[other] State unknown
    }

# First task: the municipality says that it is interested.
# $state (string): state of the task: todo, doing, done, or anything else
member-task-interest =
    { $state ->
        [todo] Write us a first message
        [doing] Finish your first message and send it
        [done] We have received your first message
       *[other] First message to the network
    }

# Second task: a telephone or video call.
# $state (string): state of the task: todo, doing, done, or anything else
member-task-call =
    { $state ->
        [todo] Choose a time for a call with us
        [doing] The time for our call has been set
        [done] We have spoken to each other
       *[other] Call with the network
    }

# Third task: the resolution of the city council.
# $state (string): state of the task: todo, doing, done, or anything else
member-task-endorse =
    { $state ->
        [todo] Put the { -palermo-declaration } before your city council
        [doing] Send us the council’s resolution
        [done] Your city council has endorsed the { -palermo-declaration }
       *[other] Resolution of the city council
    }

# Fourth task: people in the municipality whom the network can write to.
# $state (string): state of the task: todo, doing, done, or anything else
member-task-focal-points =
    { $state ->
        [todo] Tell us who your focal points are
        [doing] Complete the details of your focal points
        [done] We know whom to write to
       *[other] Focal points in your municipality
    }

# Fifth task: meetings online and in person.
# $state (string): state of the task: todo, doing, done, or anything else
member-task-take-part =
    { $state ->
        [todo] Choose a first activity
        [doing] You have registered for your first activity
        [done] You are taking part in our activities
       *[other] Activities online and in person
    }

# Button at a task. The attribute is read by screen readers and repeats the visible word.
# $task (string): text of the task, for example “Choose a time for a call with us”
member-task-open = Open
    .aria-label = Open this step: { $task }

# Line that points to the next task; the task follows a colon.
# $task (string): text of the task, for example “Tell us who your focal points are”
member-next = What you can do now: { $task }

# Stands in place of the line above once every step is finished.
member-next-none = You have taken all the steps. Nothing is left to do here.

## First step: details of the municipality

# Heading of the form, with a line of introduction.
member-details-heading = Tell us about your municipality
    .intro = These details help us to prepare for our call. Fields with a star must be filled in.

# Field for the name of the municipality.
member-details-name = Name of the municipality
    .placeholder = For example: Villeurbanne
    .title = Write the name as it is used in your own language.

# Field with a list of countries. The attribute is the first entry of the list.
member-details-country = Country in which it lies
    .choose = Please choose a country

# Field for a number.
member-details-inhabitants = How many people live there?
    .placeholder = For example: 180000
    .hint = A rounded figure will do.

# Field for the part of the administration that writes.
member-details-office = Office or department that is writing
    .placeholder = For example: Office for integration

# Field for an address on the web.
member-details-website = Website of your municipality
    .placeholder = It begins with https://
    .aria-label = Website of your municipality; this field may stay empty

# Field with a list of languages; letters and calls are meant.
member-details-language = Language in which we should write to you
    .hint = Choose the one in which your office finds it easiest to reply.

# Large text field.
member-details-reasons = Why is your municipality interested?
    .placeholder = What do you do already, and what do you hope for?
    .hint = Key words are enough; we will talk about the rest.

# Line below the form; appears when the form has been saved by itself.
# $time (date): day and time at which it was saved
member-details-saved = Draft saved on { DATETIME($time, dateStyle: "medium") } at { DATETIME($time, timeStyle: "short") }

# Button under the form. The attribute replaces its text while the form is on its way.
member-details-send = Send this to the network
    .busy = Your message is on its way…

# Shown in place of the form. The city stands first, so that it needs no case.
# $city (string): name of the city in the reader’s language
# $date (date): day on which the form was sent
member-details-sent = { $city } told us on { DATETIME($date, dateStyle: "long") } that it is interested. Thank you.

## Second step: the call

# Heading, with a line of introduction.
member-call-heading = A call with the network
    .intro = You can ask whatever your municipality needs to know, and we would like to hear what matters to you.

# Line above the list of times.
# $count (number): how many times can be chosen, for example 6
member-call-times =
    { $count ->
        [0] All times are taken at the moment. Please write to us and suggest one.
        [one] You can choose { $count } time for the call.
       *[other] You can choose between { $count } times for the call.
    }

# Entry in the list of times.
# $start (date): day and time at which the call begins
# $end (date): day and time at which it ends
member-call-time = { DATETIME($start, dateStyle: "full") }: begins at { DATETIME($start, timeStyle: "short") }, ends at { DATETIME($end, timeStyle: "short") }

# Note below the list; the name of the zone follows a colon.
# $zone (string): name of the time zone, for example Central European Time
member-call-zone = Times are given for this time zone: { $zone }

# Text field below the list.
member-call-topics = What would you like to talk about?
    .placeholder = For example: how other cities brought the subject before their council

# Line below the form.
# $count (number): how many people from the municipality will take part, for example 3
member-call-people =
    { $count ->
        [one] { $count } person from your municipality will join the call.
       *[other] { $count } people from your municipality will join the call.
    }

# Label at the call.
# $status (string): what is known about the call: proposed, confirmed, moved, held, or anything else
member-call-status =
    { $status ->
        [proposed] You have suggested a time; we still have to confirm it.
        [confirmed] The time of the call is agreed.
        [moved] The call has a new time.
        [held] The call has taken place.
       *[other] No call has been arranged.
    }

# Shown once a time has been agreed. The attribute is a button.
# $start (date): day and time at which the call begins
member-call-agreed = We will speak on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.
    .calendar = Put the call in my calendar

# Line above the button that opens the call. The attribute is the button.
# $minutes (number): how many whole minutes are left until the call, for example 15
member-call-soon =
    { $minutes ->
        [0] The call is beginning now.
        [one] The call begins in { $minutes } minute.
       *[other] The call begins in { $minutes } minutes.
    }
    .enter = Enter the call

# Button at a call that has been agreed. The attribute is the question asked first.
# $start (date): day of the call as agreed so far
member-call-move = Suggest another time
    .confirm = Give up the time on { DATETIME($start, dateStyle: "long") } and choose another one?

## Third step: the resolution of the city council

# Heading, with a line of introduction.
member-resolution-heading = The resolution of your city council
    .intro = The council endorses the { -palermo-declaration } by a resolution. It contains no binding policy commitments.

# Field for a date. The last attribute appears when the date cannot be right.
member-resolution-date = Day on which the council voted
    .hint = If the vote is still to come, enter the planned day.
    .error = Please enter the day as day, month and year.

# Field for the number that the municipality itself has given to the resolution.
member-resolution-reference = Your reference for the resolution
    .placeholder = The number on the first page, if there is one

# Field for choosing a file. The hint stands below it.
# $limit (number): largest size in megabytes, for example 7.5
member-resolution-file = Council resolution as a file
    .hint = PDF, at most { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Council resolution as a file: choose it from your device

# Area onto which a file can be dragged. The attribute replaces the text while a file is held above it.
member-resolution-drop = Drag the file here, or choose it from your device
    .over = Let go to add the file

# Line below the area while a file is being sent; also read aloud.
# $name (string): name of the file, for example resolution.pdf
# $share (number): part that has arrived, from 0 to 1, for example 0.35
member-resolution-uploading = { $name }: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } uploaded

# Line below the area once the file is there. The attribute is a button.
# $name (string): name of the file, for example resolution.pdf
# $size (number): size of the file in megabytes, for example 2.4
member-resolution-uploaded = We have received your file: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Remove this file

# Error below the area.
# $size (number): size of the file in megabytes, for example 12.3
# $limit (number): largest size in megabytes, for example 7.5
member-resolution-too-large = Your file has { NUMBER($size, maximumFractionDigits: 1) } MB, but only { NUMBER($limit, maximumFractionDigits: 1) } MB are possible. A scan in black and white is usually smaller.

# Error below the area.
# $name (string): name of the file, for example resolution.docx
member-resolution-wrong-type = “{ $name }” is not a PDF. Please save the resolution as a PDF and try once more.

# Error below the area.
member-resolution-broken = The file cannot be opened. It may be damaged or protected by a password.

# Label at the resolution after it has been sent.
# $status (string): what the network has found: waiting, accepted, question, or anything else
member-resolution-status =
    { $status ->
        [waiting] We have your resolution and will read it.
        [accepted] We have read your resolution; everything is in order.
        [question] We have a question about your resolution. Please look at your messages.
       *[other] We do not have your resolution yet.
    }

## Fourth step: focal points
## A focal point is a person in the municipality, not a place.

# Heading, with a line of introduction.
member-focal-heading = Who can we write to?
    .intro = Name at least one person in your municipality. If you name several, they can stand in for one another.

# Field for the name of the person.
member-focal-name = Name of the focal point
    .placeholder = First name and family name
    .aria-label = Name of the focal point in your municipality

# Field for the address at work.
member-focal-email = E-mail address at work
    .placeholder = For example: name@city.example
    .title = Please do not give a private address.

# Field for the number at work. The hint stands below it.
member-focal-phone = Telephone number at work
    .placeholder = For example: +49 30 1234567
    .hint = Begin with the code of your country.

# Field for what the person does in the administration.
member-focal-position = Position in the municipality
    .placeholder = For example: head of the integration office

# Label of the list in which the role towards the network is chosen.
member-focal-role = What should we write to this person about?
    .choose = Please choose a role

# Entry in that list, and label at a person.
# $role (string): role of the focal point: first, deputy, press, meetings, or anything else
member-focal-role-option =
    { $role ->
        [first] First person to contact
        [deputy] Stands in for the first person
        [press] Questions from the press
        [meetings] Conferences and meetings
       *[other] Other subjects
    }

# Line above the list of focal points.
# $count (number): how many people have been named, for example 2
member-focal-count =
    { $count ->
        [0] You have not named anybody yet.
        [one] You have named { $count } person.
       *[other] You have named { $count } people.
    }

# Button below the list of focal points.
member-focal-add = Add another person
    .title = Opens an empty form below the list

# Button at a focal point. The attribute is the question asked before the person is removed.
# $name (string): name of the person, for example Maria Rossi
member-focal-remove = Remove this person
    .confirm = Remove this focal point from the list: { $name }?

# Message after a person has been added. The city follows a colon, so that it needs no case.
# $gender (string): how the person wishes to be spoken of: feminine, masculine, or anything else for neither or not known
# $name (string): name of the person, for example Maria Rossi
# $city (string): name of the city in the reader’s language
member-focal-added =
    { $gender ->
        [feminine] { $name } is now a focal point for her municipality: { $city }
        [masculine] { $name } is now a focal point for his municipality: { $city }
       *[other] { $name } is now a focal point for this municipality: { $city }
    }

# Box to tick below the form. The attribute appears when it was not ticked.
member-focal-consent = The people named here know that you are giving us their contact details.
    .error = Please ask these people first, then tick the box.

## Fifth step: activities

# Heading above the boxes to tick.
member-activity-heading = Which activities suit your municipality?

# Entry in the list below that heading.
# $kind (string): kind of activity: online, travel, both, or anything else
member-activity-option =
    { $kind ->
        [online] Only what takes place online
        [travel] Only meetings in person
        [both] Online and in person alike
       *[other] We do not know yet
    }

# Line below the list.
# $count (number): how many activities are open for registration, for example 4
member-activity-open =
    { $count ->
        [0] No activity is open for registration at present. We will tell you when that changes.
        [one] { $count } activity is open for registration.
       *[other] { $count } activities are open for registration.
    }

## Mistakes in the forms

# Above the first form. The city stands first, so that it needs no case. The attribute is a link.
# $city (string): name of the city in the reader’s language
member-error-known = { $city } has already been entered here. Perhaps somebody in another office has begun.
    .help = Ask the network about it

# Under the field for inhabitants.
member-error-inhabitants = Please write the number in digits only, without points or spaces.

# Under the field for the website.
member-error-website = This does not look like a web address. Please copy it from your browser.

# Under the field for the telephone number.
# $min (number): smallest number of digits, for example 7
member-error-phone =
    { $min ->
        [one] A telephone number has at least { $min } digit. Please look at it again.
       *[other] A telephone number has at least { $min } digits. Please look at it again.
    }

# Under the field for the day of the vote.
# $date (date): day of the declaration
member-error-date = This day is too early. The declaration dates from { DATETIME($date, dateStyle: "long") }.

# Under an address that stands twice in the list of focal points.
# $email (string): the address that was typed
member-error-twice = You have given this address to two people: { $email }

# Notice in a window after a long pause.
member-error-pause = You were away for a long time, so we have signed you out. Your draft has been kept.
    .again = Sign in again

## Reminders

# Notice on the overview page.
# $days (number): how many days ago the form was begun, for example 9
member-reminder-draft =
    { $days ->
        [0] You began your message today and have not sent it yet.
        [one] You began your message { $days } day ago and have not sent it yet.
       *[other] You began your message { $days } days ago and have not sent it yet.
    }

# Notice on the overview page.
# $date (date): day on which the council is to vote
# $days (number): how many days are left until then, for example 12
member-reminder-council =
    { $days ->
        [0] Your council votes today, { DATETIME($date, dateStyle: "long") }.
        [one] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } day is left until then.
       *[other] Your council votes on { DATETIME($date, dateStyle: "long") }; { $days } days are left until then.
    }

# Notice on the overview page: the step has been waiting.
# $date (date): day since which no focal point has been named
member-reminder-focal = We have had nobody to write to in your municipality since { DATETIME($date, dateStyle: "long") }. Please name a focal point.

# Button at a reminder.
# $days (number): after how many days the reminder returns, for example 7
member-reminder-later =
    { $days ->
        [one] Remind me again in { $days } day
       *[other] Remind me again in { $days } days
    }
    .never = Do not remind me again

## Mails
## Each message is one mail: the attribute subject is its subject line, the attribute body its text without the signature.

# Mail after the first step.
# $name (string): name of the person who wrote, for example Maria Rossi
member-mail-interest =
    .subject = We have received your message
    .body =
        Good day, { $name }.

        Thank you for your interest in our network. The next step is a call, in which we can answer your questions.

# Mail after a time for the call has been agreed.
# $name (string): name of the person, for example Maria Rossi
# $start (date): day and time at which the call begins
# $link (string): web address of the call
member-mail-call =
    .subject = Our call on { DATETIME($start, dateStyle: "long") }
    .body =
        Good day, { $name }.

        We look forward to speaking to you on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. You can enter the call here: { $link }

# Mail to a municipality whose resolution is still missing.
# $city (string): name of the city in the reader’s language
# $days (number): how many days have passed since the call, for example 60
member-mail-resolution =
    .subject = { $city }: how is the resolution coming along?
    .body =
        { $days ->
            [one] We spoke { $days } day ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
           *[other] We spoke { $days } days ago about the { -palermo-declaration }. When your council has voted, please upload the resolution.
        }

# Mail to a person who has been named as a focal point.
# $name (string): name of that person, for example Maria Rossi
# $city (string): name of the city in the reader’s language
member-mail-focal =
    .subject = You are a focal point for your municipality
    .body =
        Good day, { $name }.

        { $city } has given us your contact details, so that we can write to you about the network. If this is a mistake, simply reply to this mail.

# Mail when all steps are finished.
# $city (string): name of the city in the reader’s language
# $date (date): day on which the city became a member
member-mail-welcome =
    .subject = Welcome to the { -alliance }
    .body = { $city } became a member on { DATETIME($date, dateStyle: "long") }. We are glad to have you with us and hope to meet you soon, online or in person.

## Confirmation and withdrawal

# Heading of the last page. The attribute is the line below it.
# $city (string): name of the city in the reader’s language
# $count (number): how many member cities there are now, for example 37
member-confirmed = { $city } is now part of the network
    .text =
        { $count ->
            [one] The network now has { $count } member city.
           *[other] The network now has { $count } member cities.
        }

# Link at the foot of the overview page, with the paragraph that follows it.
member-withdraw = Our municipality no longer wishes to join
    .text = You need not give a reason. If your plans change, just write to us again.
    .confirm = Do you really want to end your municipality’s application?

# Text field on the page for withdrawing.
member-withdraw-reason = Would you like to tell us why?
    .placeholder = One sentence is enough.

# Shown after withdrawing.
# $date (date): day on which the application was ended
member-withdrawn = Your municipality’s application ended on { DATETIME($date, dateStyle: "long") }. Thank you for the time you gave it.

## Empty states

# Stands where messages between the network and the municipality will be.
member-messages-empty = No messages yet
    .hint = When the network writes to your municipality, you will read it in this place.

# Stands where uploaded files will be.
member-files-empty = You have not uploaded a file yet
    .hint = The resolution of your council belongs here.
