# d803b1d8b20c machine
# .step-free d331a14bedb7 machine
# .quiet 1ffa6892c4b6 machine
# .children 41bc6963eb00 machine
# .ask b9f9631db612 machine
event-access = Getting there and getting in
    .step-free = The rooms can be reached without steps.
    .quiet = There is a room where you can be undisturbed.
    .children = Children are welcome.
    .ask = Tell us what you need, and we will see what can be done.

# 6b27a2bb6598 machine
# .title 49d73c0b41ae machine
event-calendar = Add to my calendar
    .title = Downloads a small file that your calendar can open

# 453fcf49e6ed machine
# .title 5e8c42bf91b7 machine
event-cancel = I cannot come after all
    .title = Gives your seat to somebody else

# cfb8d9e09d6d machine
# .undo 65ea54805950 machine
event-cancel-done = Your seat is free for somebody else now. Thank you for telling us.
    .undo = Register again after all

# 94ae376756f4 machine
event-cancel-late = This event took place on { DATETIME($date, dateStyle: "long") }, so there is nothing left to cancel.

# b6e46fd1a9fe machine
# .yes 1ed47c88b4ff machine
# .no f789d26c4db0 machine
event-cancel-question = Do you want to give up your seat at “{ $title }”?
    .yes = Yes, give up my seat
    .no = No, I will be there

# f0b50a584298 machine
event-closed = Registration closed on { DATETIME($date, dateStyle: "long") }.

# 095b745777bc machine
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

# df5e3af3d004 machine
event-deadline = Please register by { DATETIME($date, dateStyle: "full") }.

# 70f590a84447 machine
event-early = You are early. The online room opens at { DATETIME($time, timeStyle: "short") }.

# 332703191940 machine
# .hint d2f4235ce37f machine
event-empty = No dates have been set yet
    .hint = New events are announced here and in the newsletter.

# 115a704e0a96 machine
event-empty-month = There is no event in this month. Look at the months before and after it.

# 7648d04baf27 machine
# .question 7d9e8b2a96f3 machine
event-feedback = Tell us how it was
    .question = What should we do differently next time?

# 60ba31ce3b1c machine
# .all 96fb39982a6c machine
event-filter = What kind of event are you looking for?
    .all = Events of every kind

# 771c9766e842 machine
# .intro a74be2184a3e machine
event-form = Tell us who is coming
    .intro = Please enter what we should know while we prepare the event.

# 4fc8a6a82d4f machine
# .placeholder 2a62d4f1c1a1 machine
event-form-food = Is there anything you do not eat?
    .placeholder = For example nuts, meat or milk

# 405471fc7502 machine
# .room 0e3068e8bd98 machine
# .online 746b759f3605 machine
# .error cea825002881 machine
event-form-mode = How will you take part?
    .room = I am coming to the venue
    .online = I am joining from my screen
    .error = Please choose one of the two.

# ee53b8c37565 machine
# .placeholder 41bbc0543cfc machine
# .error f7114d1b3221 machine
event-form-name = Name for the list of participants
    .placeholder = As it should stand on your badge
    .error = Please tell us what name to put on the list.

# dd05aac3c62d machine
# .hint dcd75a312ef4 machine
event-form-needs = What would make it easier for you to take part?
    .hint = For example sign language, large print or a seat near the door.

# 86518677422d machine
# .hint 72bd78881328 machine
event-form-organisation = Municipality or organisation you come from
    .hint = Leave this empty if you are coming on your own behalf.

# c009eb8aeb39 machine
# .hint 5e8569d87e25 machine
event-form-people = How many people are you registering?
    .hint = Count yourself as well.

# a74b4d48c0bf machine
event-form-people-error =
    { $seats ->
        [0] You asked for { NUMBER($wanted) }, but no seat is left.
        [one] You asked for { NUMBER($wanted) }, but only { $seats } seat is left.
       *[other] You asked for { NUMBER($wanted) }, but only { $seats } seats are left.
    }

# caf83d9438c3 machine
# .hint 8094f2d58364 machine
event-form-photos = I agree to be seen in photographs of the event.
    .hint = You can take part without ticking this.

# 6ff69deb71b6 machine
# .busy 60e076a0a3a9 machine
event-form-send = Send registration
    .busy = Your registration is being sent…

# 9bfae587d0cb machine
event-form-twice = Somebody has already registered with { $email }. To change something, open the link in the mail we sent you.

# f27e94a2d172 machine
# .intro 5a28fb2a0bb5 machine
event-history = The conferences so far
    .intro = From Palermo onwards, our cities have met again and again in different parts of Europe.

# 3aa4a629156b machine
# .text 2043e05cb6fa machine
event-history-2023 = In 2023 we met in Villeurbanne and in Brussels
    .text = There was a conference in France and another in Belgium. The { -villeurbanne-declaration } is from November.

# 7770aa9a209b machine
# .text 1a45ad126d4e machine
event-history-berlin = In 2024 we met in Berlin
    .text = The cities came together in the German capital.

# aeb3c46d9f59 machine
event-history-dialogue = In September 2025, an event in Brussels was part of our policy dialogue at EU level.

# c230997e17af machine
# .text 4868c0ec9ebb machine
event-history-palermo = In 2021 it began in Palermo
    .text = Palermo and Potsdam hosted the conference “{ -sea-to-city }” together. The Alliance was founded there in June.

# dacd3b8ced8f machine
# .text 4e6f17b9cedf machine
event-history-zagreb = We have also met in Zagreb
    .text = The Croatian capital, too, has been the place of a conference.

# bce12e8b1334 machine
# .text 670d2838d1b2 machine
event-impact-cities = { -impact-cities } begins in Athens
    .text = The project opens there in July 2026 and runs until 2028.

# 8103801d7ea6 machine
event-kind =
    { $kind ->
        [conference] Conferences of cities
        [webinar] Webinars
        [meeting] Working meetings
       *[other] Further events
    }

# 6179cb0abb28 machine
event-languages =
    { $count ->
        [one] The event is held in { $count } language: { $languages }
       *[other] You can follow the event in { $count } languages: { $languages }
    }

# b6f1aa7f6047 machine
# .join d08dbcd41892 machine
event-live = It is happening now
    .join = Go to the online room

# edd6da58612f machine
event-load-error = We cannot show the events at the moment. Please come back a little later.

# 2b851da1e042 machine
# .subject 9f547ab84afe machine
# .body aff7e8f6be8f machine
event-mail-called-off = We have had to call off an event
    .subject = Called off: { $title }
    .body = We are sorry. “{ $title }”, planned for { DATETIME($date, dateStyle: "long") }, will not take place. You do not need to do anything.

# f00fcce755b7 machine
# .subject 023806ec5df5 machine
# .body eb9b24b2c4fd machine
# .change d1b1099e1990 machine
event-mail-confirmation = We look forward to seeing you
    .subject = You are registered: { $title }
    .body = Hello { $name }, thank you for registering. “{ $title }” begins on { DATETIME($date, dateStyle: "full") } at { DATETIME($date, timeStyle: "short") }.
    .change = If your plans change, please tell us, so that somebody else can have the seat.

# 53af46d09190 machine
# .subject 3f92a4824d19 machine
# .body 34c118eb23f7 machine
event-mail-moved = This event has a new date
    .subject = New date: { $title }
    .body = “{ $title }” will not be held on { DATETIME($old, dateStyle: "long") } but on { DATETIME($new, dateStyle: "long") }. Your registration stays as it is.

# d71149c76c69 machine
# .subject 3f321b5c8c68 machine
# .body 9f448b5e16a4 machine
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

# ea0f208910fb machine
# .subject de8df87ea318 machine
# .body 55f19203aa20 machine
event-mail-seat-free = A seat has become free
    .subject = There is a seat for you: { $title }
    .body = We are keeping it for you until { DATETIME($deadline, dateStyle: "long") }. After that we will offer it to the next person on the list.

# c520ef0dde59 machine
# .description b5b7ce7a57bc machine
event-meta = Conferences, webinars and meetings
    .description = When and where the cities of the { -alliance } meet next, and how to take part.

# 69e2d688aa27 machine
event-mode =
    { $mode ->
        [online] Take part online
        [on-site] Take part in person
        [hybrid] Take part in person or online
       *[other] How you can take part is still being decided
    }

# d33378dd92fc machine
event-moderator = { $name } is chairing the discussion.

# 3d0661a05c53 machine
event-over = This event ended on { DATETIME($date, dateStyle: "long") }.

# 7c52658148c1 machine
# .intro 51c2703daab6 machine
event-past = What we have done so far
    .intro = Here you will find recordings, papers and pictures.

# cf439721e31b machine
event-place = The venue is called { $venue }. You will find it here: { $address }

# 7faefe40b87d machine
# .soon da7265bcdf24 machine
event-programme = What is on the programme
    .soon = We are still working on the programme.

# 398252da190b machine
event-programme-day = Day { $day }: { DATETIME($date, dateStyle: "full") }

# 3d4ea3c27201 machine
event-programme-part =
    { $part ->
        [arrival] Arrival and coffee
        [opening] Words of welcome
        [workshop] Work in small groups
        [break] Time for a break
        [closing] Summing up and farewell
       *[other] Discussion with everybody
    }

# 69dd85a55c7c machine
event-programme-slot =
    { $minutes ->
        [one] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minute
       *[other] At { DATETIME($start, timeStyle: "short") }, for { $minutes } minutes
    }

# 3fe818d51657 machine
# .none 5f3aa417b378 machine
event-recording-captions = You can switch on subtitles.
    .none = This recording has no subtitles yet.

# 17e65dd5bbe1 machine
event-recording-length =
    { $minutes ->
        [one] Lasts { $minutes } minute. Language spoken: { $language }
       *[other] Lasts { $minutes } minutes. Language spoken: { $language }
    }

# aea344e71af7 machine
event-recordings =
    { $count ->
        [0] This event was not recorded
        [one] Watch { $count } recording
       *[other] Watch { $count } recordings
    }

# 3126ce2f3bc2 machine
# .aria-label 2c9d838e9ef3 machine
event-register = Register for this event
    .aria-label = Register for this event: { $title }

# a759f345ca8e machine
# .next 60264e8ea847 machine
event-registered =
    { $people ->
        [one] Your seat is reserved: “{ $title }”
       *[other] Your { $people } seats are reserved: “{ $title }”
    }
    .next = You will soon find a mail with all the details in your inbox.

# eb89cbd3c266 machine
event-seats =
    { $seats ->
        [0] All seats are taken. You can join the waiting list.
        [one] Only { $seats } seat is left.
       *[other] There are { $seats } seats left.
    }

# 4a1583f49964 machine
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

# b5ff1adfe6aa machine
event-soon =
    { $minutes ->
        [0] We are about to begin.
        [one] We begin in { $minutes } minute.
       *[other] We begin in { $minutes } minutes.
    }

# 017731bdea92 machine
event-speaker =
    { $gender ->
        [feminine] { $name } speaks about her work in this municipality: { $city }
        [masculine] { $name } speaks about his work in this municipality: { $city }
       *[other] { $name } speaks about work in this municipality: { $city }
    }

# .alt d53d5cb7126b machine
event-speaker-picture =
    .alt = Portrait of a person who will speak: { $name }

# e8050f3b246f machine
event-speakers =
    { $count ->
        [0] Who will speak is still open
        [one] { $count } person will speak
       *[other] { $count } people will speak
    }

# 6817f3069464 machine
# .text d48cb39381d2 machine
event-stream-error = The connection has been lost
    .text = We are trying to get you back in. If that fails, close the window and open the link in your mail once more.

# d7510977b58f machine
event-time-zone = All times are given as they are { $where }.

# cdc9016e887e machine
# .intro f3f28dd9d119 machine
event-title = Where cities talk to each other
    .intro = We meet online and in person. The page of each event says who can register.

# e961cccba486 machine
# .text 830f3e9c24b8 machine
event-waiting =
    { $position ->
        [one] You are the first on the waiting list.
       *[other] You are number { NUMBER($position) } on the waiting list.
    }
    .text = We will write to you if a seat becomes free.

# 3a92dac39077 machine
event-when = { DATETIME($start, dateStyle: "full") }, from { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }

# 6cea54b036f5 machine
event-when-days =
    { $days ->
        [one] { $days } day, on { DATETIME($start, dateStyle: "long") }
       *[other] { $days } days, from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }
    }

# 778f8c058fe6 machine
event-when-open = { DATETIME($date, dateStyle: "long") }; the time will be announced
