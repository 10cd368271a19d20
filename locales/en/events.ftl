### Conferences, webinars and working meetings: announcements, registration, mails, programme, recordings, history.
### Phrases such as “in Palermo” come from cities.ftl and arrive here as variables.

## List of events

# Title in the browser’s tab and in search engines. The attribute is the description under it.
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# Large heading with the paragraph below it.
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# Box in the margin about the project of that name.
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# Filter above the list. The value is its label, the attribute its first entry.
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# Entries of that filter.
# $kind (string): kind of event: conference, webinar, meeting, or anything else
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# Line above the list.
# $upcoming (number): how many events are still to come, for example 3
# $past (number): how many events lie in the past, for example 21
event-count =
    { $upcoming ->
        [0] Nothing is planned at the moment
        [one] { $upcoming } event is coming up
       *[other] { $upcoming } events are coming up
    }; { $past ->
        [0] there are none to look back on yet.
        [one] you can look back on { $past } event.
       *[other] you can look back on { $past } events.
    }

# Line above the list when a month was chosen and nothing takes place in it.
event-empty-month = There is no event in this month. Look at the months before and after it.

# Empty state of the list of events to come.
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# Shown when the list could not be fetched.
event-load-error = We cannot show the events at the moment. Please come back a little later.

## Date, time and place

# Line on the card of an event that ends on the day on which it begins. The times are those of the place.
# $start (date): day and time at which it begins
# $end (date): time at which it ends, on the same day
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# Line on the card of an event that lasts several days.
# $start (date): first day
# $end (date): last day
# $days (number): how many days it lasts, for example 3
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# Line on the card of an event whose time is still open.
# $date (date): the day of the event
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced

# Note below the time. The phrase begins with a small letter.
# $where (string): the attribute .in of the city, for example “in Athens”
event-time-zone = All times are given as they are { $where }.

# Small label: how people can take part.
# $mode (string): online, on-site, hybrid, or anything else when it is still open
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# Line on the page of an event. Both are proper names.
# $venue (string): name of the building, in the language of the place
# $address (string): street and number
event-place = The venue is called { $venue }. You will find it here: { $address }

# Heading of a box about the venue. The attributes are lines in it; each is shown only where it is true.
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# Line on the languages of an event. Their names follow the colon.
# $count (number): how many languages are spoken or interpreted, for example 3
# $languages (string): names of the languages, already joined with commas
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# Button on the page of an event; it makes a file for the calendar on the reader’s device.
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

## Registration

# Button on the page of an event. The aria-label is read by screen readers.
# $title (string): title of the event in the reader’s language
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# Line below the button.
# $seats (number): how many seats are left, for example 12
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# Line below the button for events with both kinds of seats.
# $room (number): how many seats in the room are left, for example 5
# $online (number): how many places online are left, for example 80
event-seats-hybrid =
    { $room ->
        [0] No seats left in the room
        [one] { $room } seat left in the room
       *[other] { $room } seats left in the room
    }, { $online ->
        [0] none online
        [one] { $online } place online
       *[other] { $online } places online
    }

# Line below the button.
# $date (date): the last day for registration
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# Line in place of the button once that day is over.
# $date (date): the last day for registration
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# Heading above the form. The attribute is the line below it.
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# First field of the form.
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# Field for the municipality or organisation. It may stay empty.
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# Field for the number of people.
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# Under that field when the number is too high.
# $wanted (number): how many seats were asked for, for example 6
# $seats (number): how many seats are left, for example 2
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# Choice for hybrid events. The attributes are the two options and an error when neither was chosen.
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# Field for meals. Nobody has to fill it in.
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# Field for needs of any kind. Nobody has to fill it in.
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# Box to tick above the button.
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# Button under the form. The attribute replaces its text while the form is on its way.
event-form-send = Send registration
    .busy = Your registration is being sent…

# Shown when the same address has already been used.
# $email (string): the e-mail address that was typed
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# Shown in place of the form. One person, or several, have been registered.
# $people (number): for how many people, for example 3
# $title (string): title of the event in the reader’s language
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# Shown in place of the form when there was no seat left.
# $position (number): place on the waiting list, for example 4
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

## Mails

# Mail after a registration. The value is the heading; the attributes are the subject, the text and the last line.
# $name (string): name of the person, as typed
# $title (string): title of the event in the reader’s language
# $date (date): day and time at which it begins
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# Mail some days before the event. The value is the heading; the attributes are the subject and the text.
# $days (number): how many days are left, for example 7
# $title (string): title of the event in the reader’s language
# $name (string): name of the person, as typed
# $start (date): day and time at which it begins
event-mail-reminder =
    { $days ->
        [0] It is today
        [one] It begins in { $days } day
       *[other] It begins in { $days } days
    }
    .subject =
        { $days ->
            [0] Today: { $title }
            [one] In { $days } day: { $title }
           *[other] In { $days } days: { $title }
        }
    .body = Hello { $name }, this is a reminder of “{ $title }”. We start on { DATETIME($start, dateStyle: "long") } at { DATETIME($start, timeStyle: "short") }.

# Mail to somebody on the waiting list.
# $title (string): title of the event in the reader’s language
# $deadline (date): day until which the seat is kept
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# Mail when the organisers have called the event off.
# $title (string): title of the event in the reader’s language
# $date (date): day on which it should have taken place
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# Mail when the event has been moved to another day.
# $title (string): title of the event in the reader’s language
# $old (date): the day first announced
# $new (date): the day on which it will take place now
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

## Cancelling a registration

# Link in mails and on the page for people who have registered.
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# Question in a small window. The attributes are its two buttons.
# $title (string): title of the event in the reader’s language
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# Shown once the seat has been given up.
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# Shown when the link in a mail has been opened too late.
# $date (date): day on which the event took place
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

## Programme and speakers

# Heading of the programme. The attribute stands there until it is ready.
event-programme = What is on the programme
    .soon = We are still working on the programme.

# Heading above one day of the programme.
# $day (number): which day it is, for example 2
# $date (date): the date of that day
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# Line above a part of the programme.
# $start (date): the time at which it begins
# $minutes (number): how long it lasts, for example 90
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# Name of a part of the programme that has no title of its own.
# $part (string): what it is: arrival, opening, workshop, break, closing, or anything else
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# Heading above the people who will speak. The wording names no gender.
# $count (number): how many people will speak, for example 8
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# Line below a portrait. The person stands first; the city follows a colon, so that it needs no case.
# $gender (string): how the person wishes to be spoken of: feminine, masculine, or anything else for neither or not known
# $name (string): name of the person, as it should be printed
# $city (string): name of the city alone, for example “Potsdam”
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# Line below the title of a discussion. Describes a role without naming a gender.
# $name (string): name of the person, as it should be printed
event-moderator = { $name } is chairing the discussion.

# Describes a portrait to people who cannot see it.
# $name (string): name of the person, as it should be printed
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

## On the day

# Notice at the top of the page while the event is being held. The attribute is a button.
event-live = It is happening now
    .join = Go to the online room

# Notice at the top of the page shortly before the event begins.
# $minutes (number): how many minutes are left, for example 10
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# Shown when somebody opens the link to an online event too early.
# $time (date): the time at which the doors open
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# Shown when the online event cannot be reached.
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

## Looking back

# Heading above events that are over. The attribute is the line below it.
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# Note on the page of an event that is over.
# $date (date): the last day of the event
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# Heading above the recordings of an event.
# $count (number): how many recordings there are, for example 4
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# Line below a recording.
# $minutes (number): its length in whole minutes, for example 75
# $language (string): name of the language spoken, in the form in which it stands alone in a list
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# Note beside a recording. The attribute is shown when there is no text to read along.
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# Button at the foot of a page about a past event. The attribute is the question above the field that opens.
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# Heading of the page with the conferences so far; the entries below it are in the order of the years.
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# First entry of that page. The conference bears the same name as the consortium, hence the quotation marks.
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# Second entry. The facts stop here: please do not add a month or a number of guests.
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# Third entry.
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# Last entry. The year is left out on purpose.
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# Line at the foot of that page. EU: use the short form that is usual in your language.
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.
