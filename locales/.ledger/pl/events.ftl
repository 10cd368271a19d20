# e32ff72c919e machine
# .step-free 23edd9969ac4 machine
# .quiet fe69bd625f77 machine
# .children 06599708df32 machine
# .ask 6479063640af machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# efde21c8678b machine
# .title 4b9e1a478c74 machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# 73231068399a machine
# .title 90b914b99e83 machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# 17453267b2f2 machine
# .undo a058434aa7db machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# 04a6fd8b93ed machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# 7c7c5726ddd4 machine
# .yes ae9fb9df0db6 machine
# .no 33146b556abe machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# 681ff8900fba machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 0c994b413367 machine
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

# 7985de34bbd6 machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# 745b1204aacf machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# 36f28f16a1f2 machine
# .hint fe3467e13ab2 machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# 0f8333d1868a machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# aa76f95eb40e machine
# .question e7dbf9cb4c19 machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# 11a207025ce1 machine
# .all 93811f886140 machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# cc4cb386f1f3 machine
# .intro ea5592ce1e39 machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# 2a74a84331ce machine
# .placeholder 3710d30c9291 machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# 071e9e54cab2 machine
# .room c44e468d5ef3 machine
# .online 2a41add53396 machine
# .error e1bcf0cd6079 machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# bfdf319e3ca7 machine
# .placeholder ad4d13eb2991 machine
# .error eedf386dfe36 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# e9266b9e520c machine
# .hint a97a119b091c machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# 8c74b9460edc machine
# .hint 23e5eb0b1965 machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# 87229b08a1ed machine
# .hint 0ac511de2fe0 machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# 675a7e6c6f28 machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# 46a09f144ad0 machine
# .hint a92d024fb179 machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# a979b1306ee1 machine
# .busy 3fff0d900e3a machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# fa266288c68a machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# 93c346327f77 machine
# .intro 65d73dc34822 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# 6449dfa80423 machine
# .text df1e63ece85e machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# 36099b4577fa machine
# .text d327a639fcb7 machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# 1d81f599ce71 machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# 7e7cc9f63fab machine
# .text 6202021ddec6 machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# 2bff604de283 machine
# .text 70b6c04cca55 machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# 88c2ca4769cb machine
# .text f983b042e06d machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# 98eb20d0c9df machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# 062daafe3ab9 machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# 887a0585d387 machine
# .join b3f0fcb3e9e0 machine
event-live = It is happening now
    .join = Go to the online room

# 5e415fb4905c machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# c87bdafb8f2f machine
# .subject 11b3a9da4416 machine
# .body 528e660cf027 machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# c691cee056b3 machine
# .subject b262c622c77c machine
# .body 14f42f931d66 machine
# .change f4ac36d99e17 machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# 88a40fd2168c machine
# .subject 8d12e4b4426a machine
# .body 4f09be20684a machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# 229c7242c72b machine
# .subject 45760283aff5 machine
# .body a324ce2f82d3 machine
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

# 3d4223d2d4e3 machine
# .subject 16faba0fc6db machine
# .body afaac43b0b5a machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# 3a646d02545c machine
# .description 07c438d52cdc machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# 18ef58e56a7e machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# f8bf791733cd machine
event-moderator = { $name } is chairing the discussion.

# bb75befa0572 machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 96bce0a8ca05 machine
# .intro c47b96ac9e50 machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# 012f12c72aee machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# dc9e828c023d machine
# .soon 4d3be6d4dfa2 machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# b5e5ff10fd4a machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# f1b53667a004 machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# 4c088bab86fc machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# 7a61db1efd22 machine
# .none cf83f1838e68 machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# c4a845774865 machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# 6bd62e5a7fe1 machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# 7a0fb9928ed4 machine
# .aria-label b5eefde8921c machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# 47073c3b6834 machine
# .next 24ed32fb19e5 machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# 662a3bd31b00 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# 5eda916e1369 machine
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

# f783e0ece448 machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# 85ae1fb536b4 machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt bde9d26fd2fe machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# eba451582b7a machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# 5d64ddfb37df machine
# .text 454ab294b2ad machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# 6939d9f86cb2 machine
event-time-zone = All times are given as they are { $where }.

# 5e6686d5e327 machine
# .intro b27233ebac73 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# 67cea7dcea46 machine
# .text 930dc8dee8c7 machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# 2275d4b72bd1 machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# 0ecdd112384d machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# 7c241b9d83e5 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
