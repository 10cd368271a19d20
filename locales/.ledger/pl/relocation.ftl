# 3e5b9f14600c machine
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# cefd8492c8a0 machine
# .other-day b8cf74fe7a74 machine
# .not-coming 488abf4760d5 machine
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# 1a2a914fc273 machine
# .map b8dad8aba6e9 machine
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# 74566f295a92 machine
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# e7694c60db0c machine
# .unknown 10ce6e35292e machine
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# 7388518352ec machine
# .hint db7fe8d04663 machine
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# 9f508173fee5 machine
# .hint 02d15d75d159 machine
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# 04a884c7a3c9 machine
# .hint 57c158f3b3bb machine
relocation-check = Please check what you have written
    .hint = You can still change everything.

# fa1747b662af machine
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

# c86a3072d71e machine
# .error 487d348ab179 machine
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# a4c086d6d701 machine
# .confirm 9038750e98f7 machine
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# 74f1a428da68 machine
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

# 8aadac4d6c3d machine
relocation-error-birthday = This day lies in the future. Please check the year.

# f77dfeb18859 machine
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# e4b8cc8f7e1e machine
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# 555dd81a157e machine
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# ce760aa471d3 machine
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# 3b6d1fc5c72d machine
# .hint 494f1ef8b936 machine
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# e95b3fc0ff03 machine
# .aria-label 7f9aa87f8b7a machine
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# b3e310ee7caa machine
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# e3b8fc699a7d machine
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# 866bd3f4402b machine
# .which d1801ebd3ad9 machine
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# f9e806b5e9f9 machine
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# 5a4ab2e543aa machine
relocation-form-page = Part { $page } of { $total }

# b95e64bd0be3 machine
# .text 7ad7dc870395 machine
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# 7ddb1b41f8f8 machine
# .hint 5a86140c2a02 machine
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# 1b712744c909 machine
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# cfa90413fe58 machine
# .title f690086b0612 machine
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# 1d58210ae863 machine
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# 71e5d2e575a2 machine
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# 7713fe1136b8 machine
# .text 5670821ec112 machine
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

# 7a84ca2d17bb machine
# .text aab8e57b2c7f machine
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# 9528a89bb0a6 machine
# .choose 1f1582c869ff machine
# .aria-label 255f31b89250 machine
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# c7924abb832a machine
# .aria-label e04198c1fa91 machine
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# 81f17e9a831e machine
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# ca65a0cf2a7b machine
# .stop 751e37e07774 machine
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# .subject fbb6d7af8e21 machine
# .body 90325fc75fef machine
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.

# .subject 2a4a837a1be2 machine
# .body 5801922d531c machine
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# .subject 83016b742487 machine
# .body 395654dba5e7 machine
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# a7fbc7c3c68e machine
# .text 7f4aebf30526 machine
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# 9813381f8f4e machine
# .no 4871e9e16959 machine
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# 35e93c03e9e3 machine
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# f0a75d272c15 machine
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# beb6069cd016 machine
# .hint 99ae2dfdfdb4 machine
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

# b5242791ecd5 machine
relocation-match-language = Most people there speak this language: { $language }

# 0248c9fdae93 machine
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# 99c0e6bdef07 machine
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# 95200265cbfe machine
# .placeholder b678e918bbf6 machine
# .button 293dc77378e4 machine
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# 7d04b73ffc5d machine
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# 7ee7f39b4b24 machine
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# 38796fd0a68e machine
relocation-messages-empty = Nobody has written to you yet.

# 34349b3597a0 machine
# .hint 0632e0a07912 machine
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# 8c1c08648ace machine
# .placeholder 9bb326a15831 machine
# .hint 8c6b8245a12b machine
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# 6fb9b5ff4ee3 machine
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# 386b94edb2e1 machine
# .hint 95a452ddaec9 machine
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# 9c8aa81cb8d5 machine
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

# aab951ef8f92 machine
# .text e496c8027db1 machine
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# e9c9fa926d61 machine
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# 6e99b96c83d4 machine
# .intro 1ebfe0299e1d machine
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# 39365037e3e2 machine
# .title 5a995b44be26 machine
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

# a999d3efa912 machine
# .hint e256d00e66d1 machine
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

# 112c87ccfd43 machine
# .placeholder cfcb34d5e3f7 machine
# .hint 944b6617ab4a machine
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# 28b86b45c978 machine
# .placeholder 0f2622bdbc35 machine
# .hint 3305ea41cf1a machine
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# 79927766d45f machine
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# cfea96549e76 machine
# .hint 934ad008e830 machine
relocation-return = I have registered already
    .hint = You need the number that we gave you.

# cd853b589b06 machine
# .intro 88a62e041549 machine
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# cbcbab78aa19 machine
# .text a0d67afcca4e machine
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# c5360a9be2b8 machine
# .text a3a15352bc90 machine
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# 139122ff3835 machine
# .title 3656421c7f0d machine
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# 54183f95d878 machine
# .text 4ecf989c10f0 machine
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# b4673004e221 machine
# .text 3f6b267ab6e6 machine
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# 52676d2f7c41 machine
# .text fba2ff577f3c machine
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# a5be4ae68ddc machine
# .button b46c06dcf43d machine
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

# d2711909bea4 machine
# .busy 9e6862d3bc6f machine
relocation-send = Send my registration
    .busy = We are sending your registration…

# af59b32989b4 machine
# .keep 8cda172bf2ce machine
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

# c6f95328c294 machine
# .placeholder cb8df2bbad7d machine
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# eef02442bb3f machine
# .time 45323d8ef66d machine
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# 88ce0d3704bd machine
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

# 8e21b030d4e0 machine
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# daba0e14090c machine
relocation-status-heading = Your registration, number { $number }

# 13480f7fa334 machine
# .hint 4353a1a4b941 machine
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# 304acb65f705 machine
# .text 38cd4697cba1 machine
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# 0cd83a493caa machine
# .text dccd635fe4ee machine
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.
