# 04df1c9c56dc machine
# .step-free 9dcb31b8ed57 machine
# .quiet 8c9a973e8780 machine
# .children fff3e4044e01 machine
# .ask bedd78214ce3 machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# eb6ecf93a7f7 machine
# .title 10789306b2e5 machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# 6cbe976c5e54 machine
# .title 03e6f547be31 machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# 5087692dbae8 machine
# .undo 774f5c9768a9 machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# a6657933d8bb machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# 3039f53d9180 machine
# .yes 7e1a3bf0e12a machine
# .no 4de038fa7fde machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# a588e720db4a machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 543f63ab9ff3 machine
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

# 70f20a28c498 machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# de50fe384cef machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# db9dc447eec6 machine
# .hint e7a770f0f942 machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# b5a37aad83a7 machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# d872283920d7 machine
# .question 12d8b5180da1 machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# 6b2734efe4d5 machine
# .all 624c0df8a35e machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# e4a106827441 machine
# .intro 177b9951325a machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# c9479b12c100 machine
# .placeholder 1edee5081c6c machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# 9880589e7611 machine
# .room f1a9ba5449c1 machine
# .online 465ba4b210e6 machine
# .error 5bf64da3fb04 machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# f1c308dd4864 machine
# .placeholder 72c090df8d6e machine
# .error 5893dfde69b1 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# 12cd20432659 machine
# .hint 3676d9d74ca7 machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# 8b0337f3a1bf machine
# .hint 0ffbed722984 machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# 0b4c1cbb852d machine
# .hint c3f34b8ab8c1 machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# 327538165734 machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# e14cde47959e machine
# .hint 6261a163868a machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# 5864251dfa01 machine
# .busy e04d684b8c2a machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# 3442651bc06d machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# 843b166e2dbb machine
# .intro 1a5422293c22 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# a689285dd29d machine
# .text 590182291f72 machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# 05e9d2a7c9c2 machine
# .text 60acbc6f1b38 machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# ec164cbdf349 machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# b1ab53b0ed23 machine
# .text 7d15aaae4d01 machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# 477bfa9c9b32 machine
# .text 3f7e546c5567 machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# efcf6cf93d37 machine
# .text 75508109ea94 machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# f2c2fd85c8f1 machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# 74ae1f4943fe machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# 112efb148c08 machine
# .join 5df1327eb201 machine
event-live = It is happening now
    .join = Go to the online room

# b0093706e499 machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# 850b237dbbe1 machine
# .subject 525dbfd4d2dc machine
# .body acc1c689d71e machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# 042dd552cb79 machine
# .subject f19eb9b504f2 machine
# .body 535ab7d95038 machine
# .change c15bb2cb3ac1 machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# f778c7b71d35 machine
# .subject 566ef3c79821 machine
# .body f09440ad9e44 machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# c89c36670b84 machine
# .subject 65d2ca7306c1 machine
# .body 1197ca9b6280 machine
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

# 893ddf48f429 machine
# .subject 6a3c974658d3 machine
# .body 6f0f24d66eca machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# 6abd07e4dd90 machine
# .description 02551c9ec277 machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# 06dd9fed833f machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# c0713814b601 machine
event-moderator = { $name } is chairing the discussion.

# bc56bb443fcd machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 076ae9a7858d machine
# .intro ed05c853b860 machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# 3d51066e6b0f machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# c4bb50570d60 machine
# .soon 17e45ed2d3f5 machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# ede2d08f4013 machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# 630081d54044 machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# d116daf0b847 machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# 12dff6730b23 machine
# .none 3a088189d9f6 machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# af1dd813ff9b machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# 807510c22484 machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# a956b76492b4 machine
# .aria-label 734083ac7a31 machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# d08991285ffe machine
# .next 2d8fb3d3391e machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# e0e9a19b27e9 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# d8f690794ee6 machine
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

# 842d00706322 machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# d366856289b5 machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt 5797212844de machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# f887bff750a4 machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# bf9c2d1d5bf2 machine
# .text e7e614722696 machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# 1d159e3b4ba9 machine
event-time-zone = All times are given as they are { $where }.

# cc5920e6abf7 machine
# .intro a4175c018a82 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# fa5d62829810 machine
# .text 7672e5e8b193 machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# fdbbeeb967b1 machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# c8198deb492f machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# bbeb91343734 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
