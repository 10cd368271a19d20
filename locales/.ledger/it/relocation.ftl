# 18a144bede9c machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# ffb3eba351fe machine
# .other-day 14bde4ae766f machine
# .not-coming f835626b790b machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# 6c6c251a5caf machine
# .map 75735b4c88f1 machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 09f63b2e1ac6 machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# 5e960cede00d machine
# .unknown 7e4834893498 machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# 439626f9a8da machine
# .hint 0d99afb6e674 machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# f169b2c6faae machine
# .hint 719b696992d8 machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# 490938665a80 machine
# .hint 10aecc6b00d2 machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# d6819e5c2d76 machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# 546d0ff16378 machine
# .error 421a38af554a machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# d5df83e27e31 machine
# .confirm 68f94effdd28 machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 5b55608a59a2 machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# d647f4b7edc4 machine
relocation-error-birthday = This day lies in the future. Please check the year.

# d12576733c2f machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# 849203949d70 machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# 3fe613939432 machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# 8784ac5686ea machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# 3394f2210b87 machine
# .hint 6d22a984cfaa machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# 87537595f0ce machine
# .aria-label 31775c497c7e machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# cce602bdb8ba machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# 360e68f87bea machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# d1fc7b66ab1a machine
# .which 28087c692561 machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# c8a8cd0024fa machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# fa791a90e7ee machine
relocation-form-page = Part { $page } of { $total }

# 5f1e4382e778 machine
# .text b5c881b2513a machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# 94116463cfcd machine
# .hint 65b5b5cc470d machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# 5e78bff6d4e6 machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# f90e6e523495 machine
# .title 3afa84b17e44 machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# c40ea8475051 machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# f676091f8906 machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# d6a114097f42 machine
# .text 3a648a579cfc machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 83cd5884fd90 machine
# .text 1ef7d38db5b6 machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# fd1803156c19 machine
# .choose fb9e94897225 machine
# .aria-label b2d4e8172b12 machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# c98c353dd2a5 machine
# .aria-label 3cb739663230 machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# d1b037c473e4 machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# 4241858dfac3 machine
# .stop a464164af782 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject 5ffc1ff4e548 machine
# .body 72b338f3ac06 machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject 72a3f13b664d machine
# .body 693e09a2d113 machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject dbd13a0f8c8a machine
# .body 52f917c58f36 machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# f964962e24e9 machine
# .text e482f37e64bb machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# a9c0b28166d3 machine
# .no 3ba5d0963067 machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 52aa4dec3f34 machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# 629b76c968d9 machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# f19d8436daf9 machine
# .hint 45cbc2c9cbb8 machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# fde95d7397a1 machine
relocation-match-language = Most people there speak this language: { $language }

# 4a0058b00ff2 machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# 6b11cc912976 machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# 6936688910dc machine
# .placeholder a72ddc4adf99 machine
# .button f6012fa92a4f machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# ace9d2ecd4a5 machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# c35ef1979aed machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# f23e00ec895d machine
relocation-messages-empty = Nobody has written to you yet.

# 945fed7e2eea machine
# .hint 6492f39626fc machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# 3be606dc0e24 machine
# .placeholder 7702b571af25 machine
# .hint b4a9df476010 machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# c24433ee2130 machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# f0115d05518c machine
# .hint 098c470929f3 machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# 643a7bac4507 machine
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

# b079caf6f248 machine
# .text 71becd3ac73c machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# e48181281b8c machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# 5a8b38687637 machine
# .intro d20d747ee34f machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# d3221ae0a170 machine
# .title dd9950aa5435 machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# a550cca97988 machine
# .hint eb2248ff65aa machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# 21bcfa9bb4ee machine
# .placeholder 0781e3760f7a machine
# .hint 2adf9a4b0c6c machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# be20dde3e550 machine
# .placeholder fa73c1e3509a machine
# .hint 4cb45941ba9b machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 3925c90637b4 machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# da06c1de6ac3 machine
# .hint 252f555fd9f7 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# 098e88f66b70 machine
# .intro 34d306c40bf3 machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# 79e4f5f16877 machine
# .text f7cfbe43bd00 machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# 5a33bc64c695 machine
# .text 79c0ae52068d machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# 59a57434cb86 machine
# .title 50af8573d9bb machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# b20746883e04 machine
# .text e85ba46ab1e8 machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# e76d09358e30 machine
# .text ea41eb7fce16 machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# 549f54d7ed75 machine
# .text 5d6c3dd5366f machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# c3195d4b5cb7 machine
# .button 504533726954 machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# ea831f4afcf6 machine
# .busy 74596ffb66ad machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# b857e80d2f92 machine
# .keep 00093025c702 machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# 4dec3fdaa644 machine
# .placeholder 7055aa5b788e machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# 9721b2f0a191 machine
# .time 32167a90e6dc machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# 67672f47a3f1 machine
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

# c95932df290b machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# 0efb4535a2e6 machine
relocation-status-heading = Your registration, number { $number }

# 7f1c0b6814a0 machine
# .hint de9baa03ee03 machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# c32f5223002b machine
# .text 960ae5d7dc5e machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# 66834c025fe6 machine
# .text b38025f3143b machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
