# 453739b50852 machine
# .intro c90265cfa020 machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# 815be072af22 machine
# .placeholder 043e9e0fd9ba machine
# .aria-label 98497c57b9be machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# 48ebcaf7d676 machine
# .placeholder dc4cb87f38db machine
# .hint a4fb22668642 machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# 6a37a31c013a machine
# .hint bbcf6599de0a machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# 798d1cbcf4c6 machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# 642583f3af3a machine
# .busy e022680d5583 machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# 9f52ea380add machine
# .next 889453c415f4 machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# 4649f4b55e0e machine
cityid-card-born = Date of birth

# ad08b5e3e4b7 machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# 25c199555807 machine
cityid-card-issuer = Issued by this city: { $city }

# 7df477aa1faf machine
cityid-card-lives = Lives in

# 2a8415ca802d machine
# .title 4d822c030427 machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# 53a8e0423d63 machine
# .aria-label 8e629ad65270 machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt 0a17d0c77513 machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# fe127382aa2e machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# 9657cb196328 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# 4c86a5b46c9d machine
# .cancel b4f2bee6691c machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# c6cfdbac5279 machine
# .later e01d5b3f0cf4 machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# 77cdacc975ce machine
# .closed e82f693c7c18 machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# ba3f921d3924 machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# ef56e9602112 machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# 2652ce1f3a2d machine
cityid-desk-step-free = You can reach this desk without stairs.

# 6f1a73c90b52 machine
# .button db632c5f11d2 machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# 7b96437464e8 machine
cityid-error-address = This address seems to lie outside the city: { $city }

# 15e4e7c9cea8 machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# 30716d34e17a machine
# .hint 4d5e7fc3976d machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# 3f4364f4de89 machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# 08b608b05a08 machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# 7b2a5e45998c machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# 86559a27b61b machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# 495c85cd13ee machine
cityid-history-empty = The card has not been shown anywhere so far.

# 5d21b74816ca machine
# .text 178d7fe5d938 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# 471d2f3fc8c8 machine
# .text b15369b6061b machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# 2cdfd7034cb6 machine
# .intro 9c0ebdc82166 machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# e470cd0e6c61 machine
# .confirm 2c8765015c75 machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# 79f840cf53c2 machine
# .new ab4e723c9c74 machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# f4a8fa4764a8 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# b5b154e806c3 machine
# .intro d3ee12c7a60c machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# 50a3b8ee8d1a machine
# .intro 0797e08a0f54 machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# 264701d56dd8 machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# 872780af81d3 machine
# .hint 24cb09a85c67 machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# 8a4f3134ccef machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# 692c626b373d machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# 74cd297d3e3c machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# 020e75f23d1c machine
# .title 06d400005365 machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# eaadbc58f445 machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# f384e5753650 machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 4a04da950ba4 machine
# .body b43e9693d63c machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# 285164e0ce8f machine
# .yes 373aecf8eaba machine
# .no 2bcf422a2e5d machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# 8844d5136c4b machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# 47af0132eb09 machine
cityid-service = { $service }. Show your card at this address: { $place }

# 6f5352023a7e machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 6257a18a0412 machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# 02003cefaf79 machine
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
