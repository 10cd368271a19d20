# 4e152a86889c machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# e45c3ccdd991 machine
# .other-day e38323955aea machine
# .not-coming b3d7ad0248b7 machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# 8720c120f94f machine
# .map 3711badf9f8f machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 9c51be54a29b machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# 13bf510c79d9 machine
# .unknown d5e7194613b1 machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# f44a61300e32 machine
# .hint ae23cb0da5ce machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# 08e727e565da machine
# .hint d276f843cea5 machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# 4b4701710b6a machine
# .hint aa10af444df7 machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# d8a20585eb34 machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# 97df25269470 machine
# .error b8c9d26b1a9d machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# ea87b21c9b31 machine
# .confirm 7fea3b08884f machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 3345bef38b87 machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# 0ec03a9b95b5 machine
relocation-error-birthday = This day lies in the future. Please check the year.

# 6b1cfc636287 machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# fd3d710b8dc1 machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# 142e826a82b5 machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# 95eea295f644 machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# c845fceae135 machine
# .hint 7e547aae26b5 machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# 4746cf7d48ef machine
# .aria-label 05ffc5432e8e machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# 29d9f1c186c0 machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# 3d7faabeb636 machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# 7b3bd457b4ad machine
# .which 2b729002a76c machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# 65d91c2680c1 machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# e192c9b646d1 machine
relocation-form-page = Part { $page } of { $total }

# 42a9f52e0ed6 machine
# .text 0e69d9616f06 machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# 83fd5a1e0730 machine
# .hint 39508ec6aeb8 machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# b1e996e3c4e6 machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# a4e92b694a5d machine
# .title 58cd3d8f8c14 machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# 36b6f5a72e9c machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# fc90e03d32c8 machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# 5ff26d3b69c5 machine
# .text 510dd0192a85 machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 19d9c59d9d61 machine
# .text 10d9955f52a6 machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# ba9e4f1887f5 machine
# .choose fe742331960a machine
# .aria-label bd3e546d5eef machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# 1f0e3419a318 machine
# .aria-label ee5281d12354 machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# 8cc5baaae9e7 machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# 04796d30fe62 machine
# .stop 0495019eaf13 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject 6167f5963a84 machine
# .body 6ac8fc5e0bbb machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject 50891008100b machine
# .body 8c04ff93b741 machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject 6b7cee25ba36 machine
# .body dfc7253002a2 machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# cbb67bd93453 machine
# .text 373187e5da13 machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# 193bdd163dcd machine
# .no c9284074c83a machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 99d25ae5bbfd machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# a01b12071831 machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# 971433326306 machine
# .hint 4989e6d336c7 machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# f17be7d8fce6 machine
relocation-match-language = Most people there speak this language: { $language }

# 629e35523d4b machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# 6f8342958784 machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# 73c5618ed84e machine
# .placeholder 808ae6e5b34d machine
# .button a9f8b5416ad2 machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# 9878a3ff714b machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# 28b0272051c4 machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# b9e905e90461 machine
relocation-messages-empty = Nobody has written to you yet.

# a74e29976538 machine
# .hint 20f4ca8aee90 machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# e19564484df9 machine
# .placeholder 1c243e322b0a machine
# .hint a1405d25b629 machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# e4167fc95945 machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# efca411f2810 machine
# .hint 2b9f51b1cc2c machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# 1bc6e8f5e120 machine
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

# e60655cf5db9 machine
# .text eb6dea97d9ed machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# 084c99cdeed3 machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# 5f6fced1d189 machine
# .intro a08fe6c4769c machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# 30572fbbd644 machine
# .title eb9899633a41 machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# b7d771c58de6 machine
# .hint 4c5897e1fd44 machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# 09ace7be8a34 machine
# .placeholder 475d3720dc8d machine
# .hint bf0e0a214ce7 machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# eceb588f3be3 machine
# .placeholder d31e00f115e1 machine
# .hint ec4b0db55f13 machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 75eedeb789fc machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# 9e9df38dd228 machine
# .hint 3430717017a7 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# bf587a98e943 machine
# .intro e38cf3c646a8 machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# 7fb43e956a80 machine
# .text f9cd854df4f7 machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# d33ddd0a6016 machine
# .text 9855cb47a4b2 machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# 61b7cb7263d1 machine
# .title 322fc87ea7b1 machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# 2de948646e72 machine
# .text f0805625a2af machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# 2831e9ed20ff machine
# .text 76617e97f41e machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# 54f23457fa6f machine
# .text c5d8d214aba7 machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# ff59b17a25fc machine
# .button 7620c6dad203 machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# d8373ea1a919 machine
# .busy df39c746e0e4 machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# d5128dcec353 machine
# .keep c7edf554713f machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# 062143a97a37 machine
# .placeholder 52f157f434c2 machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# c24a9de93021 machine
# .time e98a37ca0084 machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# 20a636b45f36 machine
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

# c4402e5ffd93 machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# 696e51e3a768 machine
relocation-status-heading = Your registration, number { $number }

# 8a061c498f49 machine
# .hint a23c33f11184 machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# e1db2f3b5e11 machine
# .text f6f60653f5e4 machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# 50f8fcaa4396 machine
# .text b2cae82e5b83 machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
