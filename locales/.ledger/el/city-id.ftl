# b69cada9ab4d machine
# .intro 8486e5392346 machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# 25d3dca3c2ea machine
# .placeholder 2b8c28d6d689 machine
# .aria-label 7f6d7bb06576 machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# 2890c025816e machine
# .placeholder fa21320ac472 machine
# .hint 943846d46e09 machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# e4f00c47dbae machine
# .hint 5c2943f8f0d5 machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# ab01b7cafb8c machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# 50664c33ee14 machine
# .busy 6418550bb0e0 machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# 8fe78b99a187 machine
# .next 5777639fabe5 machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# 512cb62e1e12 machine
cityid-card-born = Date of birth

# 7f5d150c7658 machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# a5517085b727 machine
cityid-card-issuer = Issued by this city: { $city }

# 56b2801ae0ad machine
cityid-card-lives = Lives in

# ca4a9f267cd7 machine
# .title ce9f4677d50b machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# b252e0b9b03c machine
# .aria-label dd86717d8a19 machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt 915f15029f91 machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# a8634dbd06a2 machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# 3badd2d72e82 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# ea6d9754ca78 machine
# .cancel 970ebce1cd42 machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# 11dab1dbbcf2 machine
# .later a1788a880e4c machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# 77df209fcdb3 machine
# .closed f5a6f8f0febc machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# a452bd7ac525 machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# 8b46ed63c135 machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# 030d75ec8682 machine
cityid-desk-step-free = You can reach this desk without stairs.

# 2a383a5e59d0 machine
# .button c4e2b4df8e94 machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# e00b6383ccf0 machine
cityid-error-address = This address seems to lie outside the city: { $city }

# 07adcae8a37b machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# 3eb18b300009 machine
# .hint e56200fa50f2 machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# e9d1a76695ed machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# e60c7a01ef36 machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# 505dcddaf527 machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# 3573292c736e machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# aea56245e463 machine
cityid-history-empty = The card has not been shown anywhere so far.

# b64439b8c4f9 machine
# .text de2e539a4432 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# 76856f2d65c5 machine
# .text 062c149db661 machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# 8df9d3540148 machine
# .intro 5d17fc6c845c machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# 527f32ca8e1c machine
# .confirm e06e3e1f01ca machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# a8c3d422674e machine
# .new a9ae746f9b32 machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# b466613d5eb8 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# d3f24ad501d1 machine
# .intro c58382d2647f machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# f7c77d287e79 machine
# .intro 5365c5620236 machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# 3de362f00e2a machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# b365204e02eb machine
# .hint 9a3e5fc0cd01 machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# b7201bad07df machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# c939c8004754 machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# cba319cd9dfc machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# 5c1388ce3380 machine
# .title 4fa0a73c8eeb machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# ab0f254890e5 machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# 0c232ffe6c22 machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 79ff40acf173 machine
# .body 2c906ce21bbc machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# 688dba34e575 machine
# .yes 08d10737c82f machine
# .no ffc0254bb5c3 machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# c1a737faa722 machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# de5dda17f94f machine
cityid-service = { $service }. Show your card at this address: { $place }

# 69beb34a10d3 machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 9358f7371711 machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# 179e2df50f6b machine
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
