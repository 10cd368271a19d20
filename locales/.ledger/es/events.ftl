# 4acb15e0ed90 machine
# .step-free 3c5be12dae66 machine
# .quiet 7cec2225bcde machine
# .children 670623be4666 machine
# .ask 54d950406d36 machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# 68693fe63e59 machine
# .title 98489bfa71dc machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# 064f431bb852 machine
# .title f9e2e51d53ee machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# f2552830d68b machine
# .undo fe08ffb7b2b3 machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# dd2f16ec9b0a machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# b0d57a16fb36 machine
# .yes a16975550d98 machine
# .no 033b13816b1f machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# 83c76940d3b7 machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 6ebe0adf16c6 machine
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

# 4eb5378fd7be machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# 4a83f507f3e2 machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# 069bf296860f machine
# .hint 2d495fd3dbc9 machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# 458e641c1e37 machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# cae4cf5280d9 machine
# .question bb1c9e04eb85 machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# 74007b568de3 machine
# .all 472dee4013ba machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# ba5cff7b2798 machine
# .intro 9321f9905e0b machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# 044dc85b8f04 machine
# .placeholder 46653e4e1e9f machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# 3691925d47e2 machine
# .room 0b335b422d81 machine
# .online fb2f867cb71f machine
# .error 2cafee1a6b3f machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# 859f059fda32 machine
# .placeholder db979c6e72de machine
# .error e9f7f6514552 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# 95f02b588893 machine
# .hint 1f8403edcb50 machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# ab25adfee2d9 machine
# .hint 0cc4f98a968a machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# 29e7328f7af3 machine
# .hint fd4ef180b05b machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# fb0c0f26ff11 machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# 77309c32818f machine
# .hint 89a76ed36065 machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# 2af642a817be machine
# .busy 543218741ef4 machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# f401cad5a4c7 machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# 05aef59a9a09 machine
# .intro df1ec044ab17 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# dd8f198f366d machine
# .text 6e4fe8ccea92 machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# db66ead7494b machine
# .text bc6a8c914c05 machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# ac4dc71a1e50 machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# a1350ecb4ac6 machine
# .text aed68e998b9c machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# b56d6a7221c9 machine
# .text 469a6238725d machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# 20cd89567b6c machine
# .text 544617047764 machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# 025f22607616 machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# adccf737a543 machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# 68ca09b75743 machine
# .join 18aa48d1e7b2 machine
event-live = It is happening now
    .join = Go to the online room

# fcf34c74f325 machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# e4890630da3b machine
# .subject e19df9dd0fc5 machine
# .body 3d278fb98c89 machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# 676af3793bb6 machine
# .subject e8eafe7a2e82 machine
# .body f8f6299adb4f machine
# .change 29b0c34eda3c machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# 536678618e1a machine
# .subject cfbde19b0c13 machine
# .body f29b6b186699 machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# 46072841174b machine
# .subject 91b4703a0c84 machine
# .body 8560aec1628d machine
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

# 7b334ad6f1ac machine
# .subject 711568869577 machine
# .body f4946bdc5141 machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# 710ed1c02ca7 machine
# .description 1e95573f51f3 machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# 89d660bab338 machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# 031decb5ce03 machine
event-moderator = { $name } is chairing the discussion.

# 6dda94119c58 machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 4d0ac938c8fe machine
# .intro a59d9acae2bf machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# 36c1b4736b63 machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# e7031613f9e7 machine
# .soon e7a9a34fdaf2 machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# 15a043e5a029 machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# 909f3a957bec machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# 23bd5b958126 machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# 883d0f83da28 machine
# .none bd0f86da8304 machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# 8494df0c1217 machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# 8c7f595a1be2 machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# a9b15405e551 machine
# .aria-label a61972757fe9 machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# 2508e0c0da21 machine
# .next 1a7d24f8f97f machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# 18eab9cf4de5 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# 60d802f88198 machine
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

# e25a8c85f6b4 machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# 9af168fb6c26 machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt 4674d95f6f8e machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# 7692aeca85ba machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# d7349575eac0 machine
# .text 3694e948ed73 machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# e3a5ec52f282 machine
event-time-zone = All times are given as they are { $where }.

# 0f0206f995c9 machine
# .intro 5c3c28f25e26 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# 037871411a1c machine
# .text abac5dcad10e machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# cb027a3a524d machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# 18329fbefbe2 machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# 5de0b4f77af9 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
