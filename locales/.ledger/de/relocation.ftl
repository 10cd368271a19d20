# 300e12c29360 machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# eb83153ba34a machine
# .other-day 0efabf0133e6 machine
# .not-coming 93b1fa48f67f machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# b31c07077928 machine
# .map d560f8a2181d machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 4b135eb27a13 machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# 714bc208d8cb machine
# .unknown d4fbfbe76318 machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# 6abe3cdf735e machine
# .hint 27fe1aa977b2 machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# 167c5ca567aa machine
# .hint ed595cae5dca machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# e53e41e3f8a3 machine
# .hint b69dd6e8b046 machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# 1c7474a3b402 machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# 44941326057c machine
# .error 66554a1b7df8 machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# de92f4d656ab machine
# .confirm 792ab7372a8e machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 0e3a41e8a10e machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# c23f207c0f39 machine
relocation-error-birthday = This day lies in the future. Please check the year.

# a7c8cc27c158 machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# d8d4a6b1e100 machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# c276403e3c96 machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# 68d802dd0e0a machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# d328c1f5ca60 machine
# .hint cb5ca77e67fa machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# 1816e472af05 machine
# .aria-label b6c5a8b763bd machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# dc953917de4a machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# b67268e9f1cd machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# 64940e49efd4 machine
# .which 30858a99d7fb machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# d53b3e0a6eab machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# 9cc155abe20e machine
relocation-form-page = Part { $page } of { $total }

# 68fc87076483 machine
# .text a8ae34afc41e machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# dc2daca0947a machine
# .hint db3b8778f9d4 machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# e85928471fff machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# bc05f47e8b93 machine
# .title dc25d97874ed machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# 9eaded5e729e machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# 20b2cdf50773 machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# 31ed26c50ce8 machine
# .text afad851e34d1 machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 254007e5e995 machine
# .text 99326447ec8f machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# d278db3cbe94 machine
# .choose 53e07d27549d machine
# .aria-label 1cd4c4d6eed6 machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# 909775634d22 machine
# .aria-label b70a02487fab machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# c6e5f312c9cf machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# 63e3b123fb26 machine
# .stop 2298de4b3102 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject 87287a508acd machine
# .body 7bac0b890074 machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject 72b331d5bb0a machine
# .body 3262f47e2583 machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject 3f7883951caf machine
# .body f9fdc1c168de machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# eb077aae0c83 machine
# .text a4ccafb22abf machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# 5fc9cef06482 machine
# .no 8aff9018f27f machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 6aa7d4689f47 machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# e1e815f9987b machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# 8eaf60a31041 machine
# .hint caa39ea72ee5 machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# a1716c1edcaf machine
relocation-match-language = Most people there speak this language: { $language }

# 8b939a83bc30 machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# 609cf524123b machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# 505c9d7c4e69 machine
# .placeholder 66eb4cd67ce6 machine
# .button b6e4b20df9e9 machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# 3d5412cde6b6 machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# 5810c1bb640f machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# 66bc47fbfeb4 machine
relocation-messages-empty = Nobody has written to you yet.

# 9a3a5f7586ad machine
# .hint daa8043743b2 machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# e77cf338c3f6 machine
# .placeholder 10bcdcde7a87 machine
# .hint 6fcd7a088f02 machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# 4f5131ce48c0 machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# c586d337b211 machine
# .hint 76fd86c3baec machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# c5494f2fdaab machine
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

# 5d21de37db0c machine
# .text 26fc6afd724e machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# a1faa786f2d1 machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# cf0b1b2358c6 machine
# .intro cfd63ba3e5ab machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# d363bb53c750 machine
# .title d5463218e3b4 machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# e64cbb6c767e machine
# .hint e96a84c7b4c7 machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# 59a1e98e1af9 machine
# .placeholder 4f169baaec02 machine
# .hint 7b750b6b94e7 machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# 21b62d729dc3 machine
# .placeholder 45e8bc07c92a machine
# .hint 881a714799fb machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 4f9884ae7622 machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# 33176bee844a machine
# .hint c7b99009cb80 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# ac3fc367ddd1 machine
# .intro ce811a9ce38c machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# e16ed5392242 machine
# .text cfc068fbe2a3 machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# 26f116b15a5a machine
# .text 73bbe373eac6 machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# 60d4f2c980f8 machine
# .title 6de37ee5aef2 machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# c1b9064bd9ce machine
# .text e73dce3fe772 machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# 70724e3c0fb9 machine
# .text a3798e5f625a machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# c56edbe9d8dc machine
# .text a891a9c7066c machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# ee39a7123e2d machine
# .button 60dc6c3a17af machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# 1f945f144ace machine
# .busy be663e673397 machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# f5c481bc7478 machine
# .keep d14539f7e2f6 machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# 9ec5ab320fe6 machine
# .placeholder 1f3f9959e378 machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# a847b130d913 machine
# .time e1d5ab7e9276 machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# e4e8868df8d2 machine
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

# 106df9ec8206 machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# dca3aa56160c machine
relocation-status-heading = Your registration, number { $number }

# 9ab54dca33e4 machine
# .hint c512cd6ecf07 machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# 52b09ef67f2a machine
# .text 66fe79b6e423 machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# b1c346d9f93a machine
# .text 164b26cc6846 machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
