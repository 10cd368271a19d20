# ece6759a6f5a machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# 65fad57e8340 machine
# .other-day b991581d78dc machine
# .not-coming 5f05659c064a machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# cc5e95389948 machine
# .map 71fe535948ef machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 877e91472acc machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# 8cff4768d00c machine
# .unknown 765d65385ce7 machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# ad1edf5d0972 machine
# .hint 287d4c8a9ff5 machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# 555583ebf4eb machine
# .hint e59acefcaa92 machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# 3e6f5dffc477 machine
# .hint dc10c370e42e machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# dd97beca516f machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# bfc60779ba36 machine
# .error 5da5e5f91e4b machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# df3940faaf2a machine
# .confirm 55d0d4cbaff0 machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 577a6189b9d5 machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# 8e842efb5a3d machine
relocation-error-birthday = This day lies in the future. Please check the year.

# 1ec44f4650d7 machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# 6aa1fe7d3d6b machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# 413926507fbc machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# 2d8db9f80974 machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# f2532e55403a machine
# .hint 32facf4c9c75 machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# 5c9250e4430d machine
# .aria-label 12322e06e995 machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# 48e36e674f3c machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# 4dd1d26aebaa machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# 52148c219669 machine
# .which e8708e43389a machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# 6419f8dc9823 machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# 7b7e037a4c17 machine
relocation-form-page = Part { $page } of { $total }

# b39c833e841f machine
# .text 94d126e97554 machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# dff59026ff22 machine
# .hint 44dc4231c4d6 machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# 9244132e0d61 machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# f46588836b97 machine
# .title f6c62434fdbc machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# f6f1704917b7 machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# bb6ddf2434ae machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# 2fd3cfd1923c machine
# .text b94bb31a77aa machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 0943f360d41f machine
# .text 25682ce9e225 machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# 0a980a21aef3 machine
# .choose 6332feba4ca6 machine
# .aria-label 01fb2c9c5d66 machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# a2c482206e82 machine
# .aria-label 8ca731f7356d machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# 0e2c2f0d847b machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# 5c2914b5192a machine
# .stop 77a2f08ddb81 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject 264bfdb58379 machine
# .body 9f49d8f83990 machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject 743c9498ddfb machine
# .body b77f714a6c45 machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject 869d6b787628 machine
# .body 4713cedc659a machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# 9ae1a74a560c machine
# .text 57a65e013bb9 machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# a02a86586750 machine
# .no 8afcc286481f machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 94dfa0859507 machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# c3d65c616214 machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# 3e7bda2986d7 machine
# .hint 2a206fc321d6 machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# 49c7e53b5f71 machine
relocation-match-language = Most people there speak this language: { $language }

# 3f385e4a79f8 machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# 5f6aa128152d machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# a44e9e92caa9 machine
# .placeholder 7acab0142897 machine
# .button a269890d6849 machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# 18c657ef75df machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# cbfe570dd0e5 machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# 13e30f06e6bf machine
relocation-messages-empty = Nobody has written to you yet.

# 7bf431374ed4 machine
# .hint a3df180d3a45 machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# 348695eb5050 machine
# .placeholder fbf635029918 machine
# .hint 10b87c183464 machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# 1eadb40924cc machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# 58f9b7d436b8 machine
# .hint 1a04435e71c7 machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# e59a94797b81 machine
relocation-next =
    { $status ->
        [received] You do not need to do anything now.
        [checking] Please keep your phone switched on, because we may have a question.
        [matched] Read what the city has written. Take your time before you answer.
        [travel] Look at your appointments and pack only what you need.
        [arrived] Tell your contact person if something is missing.
        [closed] If your situation changes, you can register again.
       *[other] Please try again tomorrow.
    }

# 01fd95d52eab machine
# .text 5b364be344b9 machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# 33d7901d8615 machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# 47c243056249 machine
# .intro 3acf6a6104e4 machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# d128528e382f machine
# .title 730a52bb5499 machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# 36a7654c9ffc machine
# .hint 5f3466a95228 machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# b62c66279f7c machine
# .placeholder a8e39501c61d machine
# .hint c09ae7266412 machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# 24b3d788bddd machine
# .placeholder 623ce377cc40 machine
# .hint d0a532952339 machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 8cb873343604 machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# 6740f3debfc6 machine
# .hint 689d3a480c67 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# 83cac3bfa6ae machine
# .intro 3fbcd914e84b machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# ef9402f02db0 machine
# .text 8a282ffc46d8 machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# e6294fd72673 machine
# .text db3a41287eb5 machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# f912abc663cc machine
# .title 3fe255dd3176 machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# f09e77536e84 machine
# .text 23f11d7dc842 machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# 3ed5ff79c72d machine
# .text d559fb6c7a9d machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# 42823e29bba5 machine
# .text 85c8b0fa7a4c machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# 734ae9c87e12 machine
# .button 5201d1052c98 machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# 92a625dea46d machine
# .busy d0f8b7708585 machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# 24823f30fbfe machine
# .keep 42d967ccb37f machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# 174100c4b53d machine
# .placeholder 6901a80ad56d machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# 4a3d36870ead machine
# .time 5c638436eeca machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# 7e9a53b47bd0 machine
relocation-status =
    { $status ->
        [received] We have your form.
        [checking] We are reading your form and talking to cities.
        [matched] A city would like to meet you.
        [travel] Your journey is being prepared.
        [arrived] You have arrived in your new city.
        [closed] Your registration is closed.
       *[other] We cannot see your status at the moment.
    }

# d97af0c60d2d machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# 2a82dedf8536 machine
relocation-status-heading = Your registration, number { $number }

# 34991121dd3f machine
# .hint ea42bd62fd36 machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# 7687e70ff7e3 machine
# .text 96b952ff4692 machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# e7897aa9b9f3 machine
# .text 7bc2dcc85d00 machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
