# 174cfd78f7cc machine
# .step-free 14bedb15a15d machine
# .quiet 3533cdfdc0ab machine
# .children 1772e4e55b75 machine
# .ask c8cf9b100067 machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# c2a7f0f0729b machine
# .title 3e98ceefb429 machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# bad1fc4bb623 machine
# .title 84dea07cd24f machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# 84e25c06b893 machine
# .undo 6701f7b114b6 machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# c3194dbc771b machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# 20e5477ba8f7 machine
# .yes be710a94b3a1 machine
# .no ecaaf8f0c8f3 machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# f78b57c69f5a machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 1972372a81d1 machine
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

# 375e313e3060 machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# 80b7534c0323 machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# 89d8a9de782c machine
# .hint 858b9847f6a4 machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# 2d916f5e3db9 machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# 5496ab1045fa machine
# .question 3edc47279afa machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# c98814717923 machine
# .all 02e831e13a2f machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# cc7c53ae0e29 machine
# .intro 3b65e15f6adb machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# 0baca506ec21 machine
# .placeholder 8278a17fa7b8 machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# 43c3ddeaa505 machine
# .room 958fe0a638b8 machine
# .online 98fbc8511c3b machine
# .error 747be3b3d906 machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# 0c307f4ad69c machine
# .placeholder 98908e2c9965 machine
# .error 6e131c641671 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# 5650ed113297 machine
# .hint b953e742a912 machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# 9630078e9822 machine
# .hint ea49f5db7d59 machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# fdb700465c8b machine
# .hint 5d6776b6991a machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# d187db746f83 machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# 714e741def46 machine
# .hint 1eafaf2b1e88 machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# 0ac9790f646b machine
# .busy e8bc0c5277f7 machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# 28d5dd966b7f machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# e743d5bc704e machine
# .intro 58def05e9082 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# 01b52f707719 machine
# .text 5b69ffc95fd3 machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# 8bf0b768c264 machine
# .text 32be01b7cc96 machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# d1fdc8cd35d7 machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# 6c95749e73b3 machine
# .text d7e3027eab88 machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# 262fcefba2ac machine
# .text 5ac7b6c7f404 machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# 95eef16beaf9 machine
# .text 79df8456b97b machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# 6e75cc092804 machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# 32de9c5cc0bb machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# cd8314e56614 machine
# .join 400dc6c01eff machine
event-live = It is happening now
    .join = Go to the online room

# 1454e2363d0c machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# 2054f771b956 machine
# .subject b01e5a024b2c machine
# .body acc1b41c1883 machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# 0d72c711e645 machine
# .subject 93c2f6c8b7b6 machine
# .body f1e7637119d2 machine
# .change 3017f170d7d9 machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# a11bc08b6bc1 machine
# .subject ba529c648607 machine
# .body 2ed154ae03e7 machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# 24055dea95f6 machine
# .subject c96991c5c9aa machine
# .body 9446660e6f9a machine
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

# 8b1ca3371ed9 machine
# .subject 167078b4b58c machine
# .body 3d6e81f2ffaf machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# 9f3acb7a20c3 machine
# .description 759acbe36e4a machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# 7e8209cc3cd3 machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# 46484f2974ed machine
event-moderator = { $name } is chairing the discussion.

# 85aec19ff0bf machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 6181f46a1e5a machine
# .intro 059f64b392c1 machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# 6d882f8ad327 machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# 9f8446efd530 machine
# .soon eb9c0f2b3bed machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# f76e00ffc9c7 machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# 8666d15c4fc2 machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# 0894bbdb207a machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# cd30dd5bf1f0 machine
# .none f76208dde510 machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# 2293e03743f0 machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# d732c8154b3a machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# 37d8bb090ce0 machine
# .aria-label af92fe6937a2 machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# 5a561be02d56 machine
# .next c8fc1a938fa4 machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# fba5844b8205 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# 055b689b6749 machine
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

# 098730cf4e93 machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# ba9c54c3cb47 machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt ddc3c6df85f7 machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# 103d4a827103 machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# ee898599faa6 machine
# .text 8c7db4a3d49e machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# 6f85f7a77dc7 machine
event-time-zone = All times are given as they are { $where }.

# 1f5d3869650a machine
# .intro 3b0d816daab9 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# ec2bf1593bd0 machine
# .text edd95f77b9f6 machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# 963d4ca9fd0d machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# 0b4e130b8012 machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# 03e53f5d22d7 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
