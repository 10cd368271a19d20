# 02862c1aa43a machine
# .intro 08fb4f1e24c5 machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# 9ab2c1ae4b5c machine
# .placeholder aeed0ff5ff49 machine
# .aria-label 0d8a2307a7d6 machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# a9f9c3168fea machine
# .placeholder 36ee7a59b3c5 machine
# .hint b215625d1785 machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# 5ec9b7ff84e9 machine
# .hint 66a7f882fb07 machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# 99f1494a5c42 machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# b76204a9ea8f machine
# .busy 496905304d7a machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# 63a756e6618e machine
# .next b33dd6f7815b machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# 363aece88d7e machine
cityid-card-born = Date of birth

# 683bcf9e1f3d machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# 10f0a7966792 machine
cityid-card-issuer = Issued by this city: { $city }

# b01f29c65784 machine
cityid-card-lives = Lives in

# 1b32f4ae07a9 machine
# .title 69b6e54bddf4 machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# 844b061b590e machine
# .aria-label 6fdcfcae8997 machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt 4bf74d68a8fd machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# 1e91dd1b6616 machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# e695a884cca5 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# ada3a7746259 machine
# .cancel c7c2957306cf machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# ca0b33ab1308 machine
# .later e8cb81097163 machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# cdc64ae55574 machine
# .closed c63b8d6a80cb machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# f49895793393 machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# 1c2969ae7b5f machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# 076526a502ab machine
cityid-desk-step-free = You can reach this desk without stairs.

# 8af758bdb56d machine
# .button 14b7cf29a464 machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# 4f195341763b machine
cityid-error-address = This address seems to lie outside the city: { $city }

# bc60af9775ca machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# 698ab0a5e050 machine
# .hint 9a871228775f machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# 16ae464be2e3 machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# 30f8ff65f64b machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# 36054c86a80d machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# e79ef5892c4c machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# 65fc1f850421 machine
cityid-history-empty = The card has not been shown anywhere so far.

# 3d1d2cf8d3b0 machine
# .text 06383b50f712 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# 66ae32c879a1 machine
# .text 5bdf177259b4 machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# 171dc924d719 machine
# .intro 929cfd2799eb machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# 9ffe1389cbb9 machine
# .confirm aa82aad3da4f machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# 131268b35b8d machine
# .new bf98ce7970d4 machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# 247bdc212b82 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# 0ec352a014cd machine
# .intro c4d90b84cef4 machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# b0a34fb28087 machine
# .intro eb920cd84ba5 machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# 605f36131c41 machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# 0af6ce93c263 machine
# .hint 0b3626cb3e2b machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# d0be63f7d486 machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# 7543e6835085 machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# 64398d9a0e9d machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# f8680a599e98 machine
# .title 913d931a1f89 machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# d9c51129ef2d machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# 1d66f957063a machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 7348aa993512 machine
# .body 0a366736d2aa machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# a49c4e4c85ed machine
# .yes e18052aefef5 machine
# .no 726c65fb449e machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# 70ae171f6d27 machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# c49760255523 machine
cityid-service = { $service }. Show your card at this address: { $place }

# 4f0163caf6c4 machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 2ec86fe9088b machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# 6c0f53f31a67 machine
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
