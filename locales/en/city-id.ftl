### The City-ID card at a service desk: applying, collecting, using, renewing and replacing the card.
### Read by the people who live in a city and by the staff at its desk. Write at level B1; promise no rights.
### What the card opens, what it costs and how long it is valid is decided by each city and arrives as a variable.

## About the card

# Heading of the page, with the first sentence below it.
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# Box with a heading and a paragraph.
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# Box with a heading and a paragraph.
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# Line above the list of services. The city stands first, so that it needs no case.
# $city (string): name of the city in the reader’s language
# $count (number): how many services the city has named, for example 6
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# Entry in the list of services. The service and the place need no case.
# $service (string): service as the city names it, for example Public library
# $place (string): where it can be found, as the city writes it
cityid-service = { $service }. Show your card at this address: { $place }

# Note below the list. Keep the tag around the words that form the link.
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

## Fields on the card
## These words are printed on the card or stand beside a field on the screen. There is little room.

# Above the name on the card.
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# Above the date of birth.
cityid-card-born = Date of birth

# Above the place where the holder lives.
cityid-card-lives = Lives in

# Above the number of the card. The attribute is read by screen readers.
# $number (string): number of the card, for example 0415-2207
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# Line on the card.
# $date (date): last day on which the card is valid
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# Line on the back of the card. The city follows a colon.
# $city (string): name of the city in the reader’s language
cityid-card-issuer = Issued by this city: { $city }

# Line on the back of the card.
cityid-card-found = Found this card? Please hand it in at the town hall.

# The picture of the card on the screen; the attribute describes it.
# $name (string): name of the holder, for example Maria Rossi
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

## Applying

# Heading of the form, with a line of introduction.
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# Field for the name.
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# Field for the address. The last attribute is read by screen readers.
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# Box to tick, for people without a home of their own.
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# Heading above the list of papers that the city asks for.
# $count (number): how many papers are needed, for example 2
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# Button under the form. The attribute replaces its text while the form is on its way.
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# Shown in place of the form.
# $number (string): number of the application, for example A-1093
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# Where the application stands.
# $status (string): how far it has come: received, questions, printing, ready, collected, refused, or anything else
cityid-status =
    { $status ->
        [received] Your application has arrived.
        [questions] We need to ask you something.
        [printing] Your card is being printed.
        [ready] Your card is waiting for you at the desk.
        [collected] You have collected your card.
        [refused] The city cannot issue a card. The letter to you explains why.
       *[other] We cannot find an application.
    }

# Line below the status, once the card is ready.
# $date (date): last day on which the card can be collected
# $days (number): how many days are left, for example 14
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

## Appointment at the desk

# Heading above the calendar.
# $count (number): how many appointments are free, for example 9
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# Confirmation. The attribute is a button.
# $start (date): day and time of the appointment
# $desk (string): name or number of the desk, for example 4
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# Sentence on the screen in the waiting room.
# $count (number): how many people are before the reader, for example 3
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# Line below the appointment: which languages the staff speak; they follow a colon.
# $languages (string): list of languages in the reader’s language, for example English and Polish
cityid-desk-languages = The staff at this desk speak: { $languages }

# Line on the page of a desk.
# $open (date): time at which it opens
# $close (date): time at which it closes
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# Note for people who cannot climb stairs.
cityid-desk-step-free = You can reach this desk without stairs.

## Photo

# Heading above the rules for the photo.
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# First rule.
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# Second rule.
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# Third rule.
# $months (number): how old the photo may be, in months, for example 6
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# Button for choosing the photo. The hint stands below it.
# $limit (number): largest size in megabytes, for example 4.5
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# Answer after the photo has been checked by the program.
# $result (string): what the program found: good, dark, blurred, crowd, or anything else
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

## Fees
## Amounts are in euros. A fee of 0 means that nothing has to be paid.

# Line above the button for applying.
# $fee (number): price of a first card in euros, for example 5
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# Line on the page about lost cards.
# $fee (number): price of a replacement in euros, for example 7.5
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# Line on the receipt.
# $fee (number): amount that was paid in euros, for example 5
# $date (date): day of the payment
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

## Using and renewing the card

# Line below the picture of the card.
# $date (date): last day on which the card is valid
# $days (number): how many days are left, for example 30
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# Shown when the card is no longer valid.
# $date (date): last day on which the card was valid
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# Button below that line.
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# Question before the card is renewed; the attributes are the two answers.
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# Mail before the card runs out.
# $name (string): name of the holder, for example Maria Rossi
# $date (date): last day on which the card is valid
# $weeks (number): how many weeks are left, for example 4
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# Shown to the staff at a desk after they have scanned a card.
# $state (string): what the program found: valid, expired, blocked, or anything else
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

## Lost card

# Heading of the page, with a line of introduction.
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# Button below the introduction. The attribute is the question asked first.
# $number (string): number of the card, for example 0415-2207
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# Shown after the card has been blocked.
# $time (date): day and time at which it was blocked
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# Shown when a lost card has been handed in.
# $gender (string): how the finder wishes to be spoken of: feminine, masculine, or anything else for neither or not known
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

## Errors and empty states

# Under the field for the card number.
# $digits (number): how many digits a card number has, for example 8
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# Under the field for the address.
# $city (string): name of the city in the reader’s language; it follows a colon
cityid-error-address = This address seems to lie outside the city: { $city }

# Under the calendar, when somebody else was faster.
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# In place of a photo that cannot be used.
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# Stands where the reader’s card will be.
cityid-empty = You do not have a card yet
    .button = See how to get one

# Stands where the list of uses will be.
cityid-history-empty = The card has not been shown anywhere so far.
