# bbf53e79718f machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# d4115b106d19 machine
# .other-day 54a6b246dadd machine
# .not-coming 3f4c99e37b0c machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# 8e4350e06029 machine
# .map 0b4de0e81306 machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 34dbd6ecfbe9 machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# aab25c6a5aee machine
# .unknown 38a126218c0e machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# 1a6f97641722 machine
# .hint fe66826d2ef5 machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# 86b09056c437 machine
# .hint 7680431219f0 machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# 3e8e8d078c3a machine
# .hint 6130ab3a4359 machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# aa841d4fc08b machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# e02a6ce0f80a machine
# .error cd6619aa5647 machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# 6986090bde7f machine
# .confirm 673e41a1df88 machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 87ff812c1dbd machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# 0cef9b65b031 machine
relocation-error-birthday = This day lies in the future. Please check the year.

# 04ba9edb6316 machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# abc724331b53 machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# 02aa1a17217d machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# a8102c3e3a97 machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# 981c29479334 machine
# .hint d58274e22e3f machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# 393f037619fc machine
# .aria-label 7feba2e33c89 machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# b37db0525fe8 machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# 77c6670039fe machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# deace66b1fbc machine
# .which 7895223737f4 machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# 992dbf9031db machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# a4f5533bf91e machine
relocation-form-page = Part { $page } of { $total }

# 4d98b97bc2c8 machine
# .text dfb33211d714 machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# 6067b7534070 machine
# .hint 5536ae6b42e1 machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# b622a23bf4e9 machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# e41c0b310eca machine
# .title 4a72216b2688 machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# 2d27013edeb1 machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# 89cf2daf4645 machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# a5eaf0cb3d67 machine
# .text 475c0d16b88c machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 1df642c31d3c machine
# .text 12a612a71ffb machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# 170a4f44fafe machine
# .choose 217ae8f7c06b machine
# .aria-label fdea15b72a3f machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# de76a1939ef2 machine
# .aria-label e88eb1d7063d machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# 314b411226f1 machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# bfcf37ad1a08 machine
# .stop 7831509edf44 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject fa37a980e14d machine
# .body 91a5b1ac0398 machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject e59edfe9d18b machine
# .body 4ad9ca7fdfde machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject e1089955913c machine
# .body b6b45208daef machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# de0a5e5186ce machine
# .text d47870073c7e machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# 301263f92b77 machine
# .no 639cbeec54d9 machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 846364bbccf3 machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# cdeb970c8a93 machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# a67bc67b6c52 machine
# .hint 936f7dc97a3d machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# 9ccc3b180397 machine
relocation-match-language = Most people there speak this language: { $language }

# 70060e287224 machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# abfbeeaf5ab6 machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# 7a9ef449bff1 machine
# .placeholder dc80a72b1e23 machine
# .button 7491897d0399 machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# a0867198f656 machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# 5e14ca635f3c machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# 3373b0c38270 machine
relocation-messages-empty = Nobody has written to you yet.

# b5076cb73ec1 machine
# .hint e69031b104fa machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# fa9fa657b953 machine
# .placeholder 8555bfbf36d6 machine
# .hint 259d45b865f1 machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# 52ddb355e229 machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# d72a356269f5 machine
# .hint 2b141e344934 machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# f5ff81570798 machine
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

# 51adf3653144 machine
# .text 6ac812a6e030 machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# 961e2e40fe86 machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# a7cdac64cbbe machine
# .intro a144c2d75d43 machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# 9d08a33a833d machine
# .title c98b5b26745b machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# 51230adf9497 machine
# .hint 650051eaff5d machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# b551a9334659 machine
# .placeholder 3a34419095e2 machine
# .hint 3a8c99b3d4ce machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# c47dd434c5ba machine
# .placeholder 71cec15fa092 machine
# .hint 643f1b4a5b63 machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 8fb9de76de79 machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# 6b92c6540b5d machine
# .hint 0a84e28768b6 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# 68d82e68c916 machine
# .intro 1d0de2adb675 machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# c5c084553672 machine
# .text e437018eb789 machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# 780895ec1a53 machine
# .text e2235a8975e7 machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# 415ed0981122 machine
# .title e83e2915b26c machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# f6db4d752128 machine
# .text a901d1e0b384 machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# a84edfbf566a machine
# .text 9d2553d66725 machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# 951620e0d284 machine
# .text 816bca54cdaa machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# 6fd81bbb358c machine
# .button c87e518edd73 machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# 56ea733e6ef0 machine
# .busy 0c262a47bffd machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# 37ad0bf66677 machine
# .keep d14fd859e3be machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# 61f517676314 machine
# .placeholder 1a50630be362 machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# 11f8f7dee3a3 machine
# .time 57ca24c81e91 machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# 6dd14ef1f2e3 machine
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

# f1d584c43fe4 machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# 3ab55716b642 machine
relocation-status-heading = Your registration, number { $number }

# 4f43a4140bd7 machine
# .hint dc37c25d0d3a machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# 7229dd01bd78 machine
# .text bb4ba0d6f4d9 machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# 7af2e5cfdf70 machine
# .text 3572e2b81570 machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
