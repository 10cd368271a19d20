### Municipal relocation: registering, being matched with a city, travelling there, and help on the way.
### The readers are people seeking protection. Write at level B1: short sentences, everyday words, no promises.
### Loaded together with common.ftl. The style guide for writers and translators is locales/README.md.

## What it is and what it is not

# Heading of the page, with the first sentence below it.
relocation-page = Going to another city
    .intro = Some cities in Europe are willing to welcome people who need protection. Here you can tell them about yourself.

# Box with a heading and a paragraph.
relocation-what = What happens here
    .text = You register online. We look for a city that fits. If there is one, you travel to it by a safe route.

# Box with a heading and a paragraph. It must be very clear.
relocation-what-not = What we cannot promise
    .text = It is possible that no city can take you. When you register, you ask for something; you do not get a right to it.

# Box with a heading and a paragraph.
relocation-free = It costs nothing
    .text = You never have to pay to register, to be matched or to get a place.

# Box with a heading and a paragraph. Asylum: the official word in your language.
relocation-not-asylum = This is not an application for asylum
    .text = The form on this page goes to our network. It does not go to the office that decides about asylum.

# Line below the boxes. Keep the tag around the words that form the link.
relocation-privacy = Before you begin, please read <a data-l10n-name="privacy">how we handle what you tell us</a>.

# Large button that opens the form. The attribute stands below it.
# $minutes (number): how long the form takes, in minutes, for example 20
relocation-start = Begin your registration
    .time =
        { $minutes ->
            [one] You need about { $minutes } minute.
           *[other] You need about { $minutes } minutes.
        }

# Link beside the button, for people who have registered before.
relocation-return = I have registered already
    .hint = You need the number that we gave you.

## Registration form

# Line at the head of each page of the form.
# $page (number): the page shown, for example 2
# $total (number): how many pages the form has, for example 4
relocation-form-page = Part { $page } of { $total }

# Field for the name. The hint stands below it.
relocation-name = What is your name?
    .placeholder = Your first name and your family name
    .hint = Write it as in your papers. If you have no papers, write it as you say it.

# Field for the name by which the person would like to be called.
relocation-call-name = What should we call you?
    .hint = You can leave this field empty.

# Field with a list of languages. The last attribute is read by screen readers.
relocation-language = Which language do you speak best?
    .choose = Choose your best language
    .aria-label = Which language do you speak best? Choose one from the list

# Field in which several languages may be ticked.
relocation-more-languages = Which other languages do you understand?
    .hint = A few words are enough.

# Field with a date; the attribute is the first reply when it is not clear.
relocation-birthday = When were you born?
    .unknown = I do not know the exact day

# Field for the place where the person is now. The hint concerns safety.
relocation-place = Where are you now?
    .placeholder = The nearest city or the name of the camp
    .hint = Do not write your exact address here.

# Field for a telephone number. The hint concerns safety.
relocation-phone = On which number can we reach you?
    .placeholder = For example: +30 and then your number
    .hint = Choose a phone that only you or people you trust can open.

# Heading of the part about the family.
relocation-family = Who would travel with you?
    .hint = Count children too. Leave out people who want to stay where they are.

# Line below the list of people; the person who registers is not counted.
# $count (number): how many family members would travel along, for example 3
relocation-family-count =
    { $count ->
        [0] You would travel alone.
        [one] { $count } family member would travel with you.
       *[other] { $count } family members would travel with you.
    }

# Line below the list of people.
# $count (number): how many of them are under 18 years of age, for example 2
relocation-family-children =
    { $count ->
        [0] No children are in your group.
        [one] { $count } child is in your group.
       *[other] { $count } children are in your group.
    }

# Button below the list of people. The attribute is what a screen reader says.
relocation-family-add = Add a person
    .aria-label = Add a person who would travel with you

# Entry in the list: how this person is related to the reader.
# $relation (string): who the person is: partner, child, parent, sibling, or anything else
relocation-family-relation =
    { $relation ->
        [partner] My wife, husband or partner
        [child] My child
        [parent] My mother or father
        [sibling] My sister or brother
       *[other] Another person who is close to me
    }

# Box to tick. The attribute is the field that opens below it.
relocation-family-elsewhere = I have family in a city in Europe.
    .which = In which city does your family live?

# Heading of the part about needs.
relocation-needs = What do you need in a new city?
    .hint = Tick what is important to you. You do not have to explain why.

# Entry in that list.
# $need (string): what the person needs: doctor, school, step-free, quiet, or anything else
relocation-need =
    { $need ->
        [doctor] A doctor or a hospital nearby
        [school] A school or a kindergarten
        [step-free] A home without stairs
        [quiet] A quiet place to sleep
       *[other] Something else
    }

# Text field. The placeholder shows what can be written.
relocation-skills = What can you do, and what would you like to do?
    .placeholder = For example: I can cook and repair bicycles. I would like to learn to be a nurse.

# Counter below the large field.
# $left (number): how many characters may still be typed, for example 200
relocation-left =
    { $left ->
        [0] The field is full now.
        [one] There is room for { $left } more letter.
       *[other] There is room for { $left } more letters.
    }

# Heading above the summary before the form is sent.
relocation-check = Please check what you have written
    .hint = You can still change everything.

# Box to tick above the button. The attribute appears when it was not ticked.
relocation-consent = I have understood that I may not get a place.
    .error = Please read this sentence and tick the box.

# Button at the end of the form. The attribute replaces its text while the form is on its way.
relocation-send = Send my registration
    .busy = We are sending your registration…

# Shown after sending. Keep the tag around the number.
# $number (string): registration number, for example K7-4821
# $date (date): day on which the form was sent
relocation-sent = We received your registration on { DATETIME($date, dateStyle: "long") }. Your number is <strong>{ $number }</strong>.
    .keep = Write this number down. You need it when you come back.

## Where your registration stands

# Heading above the status.
# $number (string): registration number, for example K7-4821
relocation-status-heading = Your registration, number { $number }

# The status, in one sentence.
# $status (string): how far it has come: received, checking, matched, travel, arrived, closed, or anything else
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

# Paragraph below the status: what the person should do now.
# $status (string): how far it has come: received, checking, matched, travel, arrived, closed, or anything else
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

# Small line below the status.
# $date (date): day of the last change
relocation-status-date = Your status has been the same since { DATETIME($date, dateStyle: "long") }.

# Small line below the status. Do not sound as if waiting were a promise.
# $days (number): how many days ago the form was sent, for example 30
relocation-waiting =
    { $days ->
        [0] You registered today.
        [one] You registered { $days } day ago.
       *[other] You registered { $days } days ago.
    }
    .hint = We cannot say how long it will take.

# Notice when something is missing.
# $count (number): how many questions are open, for example 2
relocation-open-questions =
    { $count ->
        [0] We have no questions for you at the moment.
        [one] We have { $count } question for you.
       *[other] We have { $count } questions for you.
    }

# Reason why a registration was closed; it stands below the status.
# $reason (string): reason: wish, no-city, no-answer, or anything else
relocation-closed-reason =
    { $reason ->
        [wish] You asked us to close it.
        [no-city] We are sorry. We could not find a city for you.
        [no-answer] We wrote to you several times and did not hear from you.
       *[other] Please ask us for the reason.
    }

## Matching with a city

# Heading of the page about a suggestion. The city follows a colon, so that it needs no case.
# $city (string): name of the city in the reader’s language
relocation-match = A city that may fit: { $city }
    .text = This is a suggestion. You decide if you want to go on.

# Line below the heading: what speaks for this city.
# $count (number): how many of the wishes fit, for example 3
# $total (number): how many wishes the person named, for example 4
relocation-match-wishes =
    { $count ->
        [0] None of your { $total } wishes fits this city.
        [one] { $count } of your { $total } wishes fits this city.
       *[other] { $count } of your { $total } wishes fit this city.
    }

# Line in the description of a city. The city stands first.
# $city (string): name of the city in the reader’s language
# $inhabitants (number): how many people live there, rounded, for example 180000
relocation-match-size =
    { $inhabitants ->
        [one] { $city } has { NUMBER($inhabitants) } inhabitant.
       *[other] { $city } has about { NUMBER($inhabitants) } inhabitants.
    }

# Line in the description of a city; the language follows a colon.
# $language (string): name of a language in the reader’s language, for example Italian
relocation-match-language = Most people there speak this language: { $language }

# The two buttons below a suggestion.
relocation-match-answer = I would like to know more
    .no = This city is not right for me

# Below the buttons.
# $date (date): last day for an answer
# $days (number): how many days are left, for example 10
relocation-match-deadline =
    { $days ->
        [0] Please answer today.
        [one] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more day.
       *[other] Please answer by { DATETIME($date, dateStyle: "long") }. You have { $days } more days.
    }

# Shown after the person has said no to a suggestion.
relocation-match-declined = Thank you for telling us. We will go on looking, but we do not know if we will find another city.

# Shown when there is no suggestion.
relocation-match-empty = There is no suggestion for you yet
    .hint = We will write to you if a city is interested.

## Appointments and the journey

# Heading above the list of appointments.
# $count (number): how many appointments lie ahead, for example 2
relocation-appointments =
    { $count ->
        [0] You have no appointments.
        [one] You have { $count } appointment.
       *[other] You have { $count } appointments.
    }

# Entry in the list.
# $kind (string): what the appointment is for: talk, doctor, papers, departure, or anything else
# $start (date): day and time at which it begins
relocation-appointment =
    { $kind ->
        [talk] Talk with the city: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visit to the doctor: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Checking your papers: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Departure: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Another appointment: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

# Line in an appointment; the place follows a colon.
# $place (string): address as it should be printed
relocation-appointment-place = Please come to this place: { $place }
    .map = Show me the way

# Buttons at an appointment.
relocation-appointment-answer = I will come
    .other-day = I need another day
    .not-coming = I cannot come

# Line above the day of departure.
# $days (number): how many days are left, for example 5
relocation-journey-days =
    { $days ->
        [0] You leave today. We wish you a good journey.
        [one] You leave in { $days } day.
       *[other] You leave in { $days } days.
    }

# Heading and text in the list of things to think of before leaving.
relocation-journey-pack = What to take with you
    .text = Take your papers, your medicine and warm clothes. Keep them in a bag that stays with you.

# Heading and text. The person is named by the city.
# $name (string): name of the person, for example Maria Rossi
# $phone (string): telephone number as it should be printed
relocation-journey-meet = Somebody will wait for you
    .text = This person will meet you when you arrive: { $name }, telephone { $phone }

## For your safety

# Heading above the next notes.
relocation-safety = Protect yourself
    .intro = There are people who use the hope of others to make money. Please read these notes.

# Note with a heading and a text.
relocation-safety-money = Never pay anyone for a place
    .text = If somebody asks you for money, do not pay. Tell us about it.

# Note with a heading and a text. Ordinary e-mail: mail that is not encrypted.
relocation-safety-documents = Do not send papers by ordinary e-mail
    .text = Others may be able to read such mails. Upload your papers here, or show them at your appointment.

# Note with a heading and a text.
relocation-safety-number = Keep your number to yourself
    .text = Anyone who has your number and your password can read what you wrote.

# Note with a heading and a text.
relocation-safety-originals = Do not give your papers away
    .text = Your papers belong to you. If somebody wants to keep your passport, ask us first.

# Note with a heading and a text.
relocation-safety-danger = Are you in danger now?
    .text = This page cannot help you quickly. Call the emergency number of the country where you are.

# Button at the top of every page, for people who do not want others to see what they read.
relocation-safety-leave = Leave this page quickly
    .title = Opens a page about the weather

# Notice on shared computers.
relocation-safety-shared = Does somebody else use this device too? Then sign out when you have finished.
    .button = Sign out now

## Messages and help

# Heading above the messages.
# $count (number): how many messages have not been read, for example 3
relocation-messages =
    { $count ->
        [0] You have read all your messages.
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }

# Field for writing a message, with its button.
relocation-message-field = Write to us
    .placeholder = You can write in your own language.
    .button = Send this message

# Line above a message that was translated by a machine.
# $language (string): name of the original language in the reader’s language, for example Arabic
relocation-message-machine = A machine translated this message. It was written in this language: { $language }

# Heading of the part about a person who helps with the form.
relocation-helper = Is somebody helping you?
    .hint = It can be a friend, or someone from an organisation. Choose a person you trust.

# Line below the name of the helping person.
# $gender (string): how the helping person wishes to be spoken of: feminine, masculine, or anything else for neither or not known
# $name (string): name of the helping person, for example Maria Rossi
relocation-helper-named =
    { $gender ->
        [feminine] { $name } may ask us about your registration. You can stop this; then she cannot see it any more.
        [masculine] { $name } may ask us about your registration. You can stop this; then he cannot see it any more.
       *[other] { $name } may ask us about your registration. You can stop this; then this person cannot see it any more.
    }

# Question in the form, with a tooltip.
relocation-interpreter = Do you need an interpreter?
    .title = An interpreter is somebody who speaks both languages and repeats what is said.

# Answer to that question, in the list of appointments.
# $state (string): what is known: found, searching, or anything else
relocation-interpreter-state =
    { $state ->
        [found] An interpreter will be there.
        [searching] We are still looking for an interpreter.
       *[other] You have not asked for an interpreter.
    }

# Button that reads the page aloud. The attribute replaces its text while the page is being read.
relocation-listen = Listen to this page
    .stop = Stop reading aloud

# Button that makes the letters larger.
relocation-large = Larger letters
    .aria-label = Larger letters on this page

# Link to a version that people can print and fill in by hand.
relocation-paper = I would rather fill in the form on paper
    .title = Opens a form that you can print

## Changing and ending your registration

# Button at the registration.
relocation-change = Something has changed
    .hint = For example a new phone number, a new place or a new baby.

# Button at the end of the page. The attribute is the question asked first.
relocation-end = End my registration
    .confirm = Do you want to end your registration? Cities will not see it any more.

# Shown after ending.
# $date (date): day on which the registration was ended
relocation-ended = You ended your registration on { DATETIME($date, dateStyle: "long") }. We wish you all the best.

## Errors and empty states

# Under the field for the registration number.
relocation-error-number = We do not know this number. Please look at it again, letter by letter.

# Under the password. There is a limit against guessing.
# $left (number): how many more attempts are possible, for example 2
relocation-error-password =
    { $left ->
        [0] That was wrong too often. Please write to us.
        [one] That was not right. You can try { $left } more time.
       *[other] That was not right. You can try { $left } more times.
    }

# Under the field for the birthday.
relocation-error-birthday = This day lies in the future. Please check the year.

# Under a photo of a document.
relocation-error-photo = We cannot read this photo. Please take it again in good light.

# Above the form when the connection was lost.
# $time (date): time at which the form was last saved
relocation-error-connection = The connection is gone. We saved what you wrote until { DATETIME($time, timeStyle: "short") }.

# Stands where messages will be.
relocation-messages-empty = Nobody has written to you yet.

# Stands where uploaded papers will be.
relocation-papers-empty = You have not uploaded any papers
    .hint = You can do this later. We will tell you what we need.

## Mails
## The attribute subject is the subject line, the attribute body the text without the signature.
## Subject lines say nothing that could put anyone at risk.

# Mail after registering. It does not repeat what the person wrote.
# $name (string): name by which the person wishes to be called
relocation-mail-received =
    .subject = We have received your form
    .body =
        Good day, { $name }.

        Your form has arrived. We will read it and write to you if we have a question. Please remember: nobody may ask you for money for this.

# Mail when there is something new to read.
# $name (string): name by which the person wishes to be called
# $link (string): web address of the page for signing in
relocation-mail-news =
    .subject = There is news for you
    .body =
        Good day, { $name }.

        Something has changed. Please sign in to read it: { $link }

# Mail before an appointment.
# $start (date): day and time at which the appointment begins
# $days (number): how many days are left until then, for example 2
relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Your appointment is today
            [one] Your appointment is in { $days } day
           *[other] Your appointment is in { $days } days
        }
    .body = Please come on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. If you cannot come, tell us as soon as possible.
