# 9c68248af7b8 machine
# .step-free 67b36c68c6d9 machine
# .quiet 6f786ec4e756 machine
# .children 478a1f5d8d7f machine
# .ask 26586bed9b82 machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# 1019b40e7ded machine
# .title 874dce92299b machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# bf094a12724d machine
# .title 1b4a9f6d138f machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# 71d174b9b5d8 machine
# .undo b4fbdeafb4d2 machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# 77cbf949186f machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# b1468ded7094 machine
# .yes b523d455ae4f machine
# .no 776591ea3b55 machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# f74eaf9d1577 machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 99a2a0a3a945 machine
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

# 67fd0f975b84 machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# 84f7158858d4 machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# 7cbc21856355 machine
# .hint 96dfd873c9d7 machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# 6216d8337c6a machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# 9b95a3d6df97 machine
# .question c9f6a563e67a machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# 658aa9b6c18d machine
# .all b035b6d3c53a machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# 16bc2b180096 machine
# .intro f025429dd2fa machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# 1b92dd757264 machine
# .placeholder 610c0cc3c305 machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# dcdadb1e1927 machine
# .room e6c9c6fc7a07 machine
# .online 991602b634e7 machine
# .error 77a9cfb5f3b5 machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# b3b322d422bb machine
# .placeholder 4497caaf3ef9 machine
# .error b7dfd5881f04 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# 17995eb08e70 machine
# .hint 7e2b7dad46f3 machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# df5598850c9a machine
# .hint 708ac232ef63 machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# 096f4738b183 machine
# .hint 240bdd74c0c1 machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# cfd79efaf6a5 machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# 14b7f7456f05 machine
# .hint 701d147ade00 machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# 083e59564dcd machine
# .busy 3c6289633af8 machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# 77503a485e76 machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# 285d1634ff10 machine
# .intro e541c0620df4 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# 98aa58a06084 machine
# .text 85dfe04e4802 machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# 57d1dad1ed22 machine
# .text e1eba222866f machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# 8e1bbca64a1f machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# 588df18a931e machine
# .text f3d18c52b033 machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# a921e28ba0a8 machine
# .text b3f0cc995e24 machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# 638ffd0053a9 machine
# .text f2c8486b8453 machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# c8ae3e25f2e3 machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# 2deeb8ab56ec machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# 37b53464e871 machine
# .join f8ded204988c machine
event-live = It is happening now
    .join = Go to the online room

# fd999fc56cd0 machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# 723ad73e97d1 machine
# .subject 26ce2af711cc machine
# .body 886d7a965d66 machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# beed1c247737 machine
# .subject 5871dd6e159d machine
# .body ec5f1cdd7f61 machine
# .change 6c8dc12281b5 machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# 248c34200340 machine
# .subject ae7508972143 machine
# .body 1e16e08147bd machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# 82988fd74c06 machine
# .subject 1d762a99cb24 machine
# .body 4e00ff208bfc machine
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

# e0c120ffd7ed machine
# .subject e73ac8437138 machine
# .body 886643d975f5 machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# 873bc1f46980 machine
# .description 2e5b1ac90441 machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# bf60925d2297 machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# 16ae6f7d521f machine
event-moderator = { $name } is chairing the discussion.

# fbd9f7b5af2a machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 22005b91a8d4 machine
# .intro 7a62cc9ae3d8 machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# 8a079d185ea1 machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# c630214a8280 machine
# .soon 435914e672ea machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# acd2430ad535 machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# 5868e42044f5 machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# ca2936b60518 machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# 160473af86b7 machine
# .none 0c30df9af42e machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# 7303443b03a9 machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# b5d4c93d623f machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# 999de2e392a1 machine
# .aria-label e362e3b4a256 machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# 78dabb14b364 machine
# .next 38508efca4ab machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# f85e9ee82230 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# 0d6ce3b0e7be machine
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

# 023ad0570ee7 machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# 9b1de371a79b machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt 0448b060ba2d machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# b0f4ad0a8a6a machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# 2d96a4b64840 machine
# .text 58569bf75d5c machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# f6a407d472f2 machine
event-time-zone = All times are given as they are { $where }.

# b5a27da8498a machine
# .intro e5edad5bc037 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# 1e4af6fb8c3b machine
# .text 933ad33ca07f machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# 4d84b5ae5ef1 machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# 15a3e996c35b machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# 1ec3f21490a9 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
