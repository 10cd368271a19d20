# 17d2e1e73c1c machine
# .intro c801f92febd0 machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# 1c8a6355de87 machine
# .placeholder fb0b7e2bfa57 machine
# .aria-label 9a4242405f31 machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# b82a43d75126 machine
# .placeholder cfaf6da27862 machine
# .hint 4e4c82c37f01 machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# fa41300d4347 machine
# .hint b642019a0b13 machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# 03e659a02829 machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# 1c0d2ec9f43d machine
# .busy 22a6c20d93cb machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# 9ac5ec4424f7 machine
# .next 7e12d20b9c56 machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# 6882904da71a machine
cityid-card-born = Date of birth

# 26c8251826e4 machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# 2a1c734ed1c4 machine
cityid-card-issuer = Issued by this city: { $city }

# 58c2b0c92aeb machine
cityid-card-lives = Lives in

# 35f5d0649c32 machine
# .title 32a3682f7aa3 machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# 0abbf18c99ad machine
# .aria-label 65fe45fb71c1 machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt 5fa9dcf49044 machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# df238b427f55 machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# 37d46c482cc1 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# 562b3b6701b6 machine
# .cancel 239d8aff36e4 machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# e0eb24ba8ed5 machine
# .later 15599d9c75e8 machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# 4076e35cea07 machine
# .closed 46b49088b951 machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# 4c26d0edd3d2 machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# 93ef1063e458 machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# 9c464cee5aa7 machine
cityid-desk-step-free = You can reach this desk without stairs.

# 2049adc321f4 machine
# .button 5e557191ee81 machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# 77c05dd6f99a machine
cityid-error-address = This address seems to lie outside the city: { $city }

# 30bc54de1410 machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# 1808150e2e2b machine
# .hint 5d83741b416e machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# 257de8760f2a machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# 6672459871e4 machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# 061e0dab8f3f machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# ce9b55efc17a machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# 4f52a8cda676 machine
cityid-history-empty = The card has not been shown anywhere so far.

# 96ae512addb5 machine
# .text 867eb277c745 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# a0baad118eca machine
# .text 85ed31497fa1 machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# e95ced4795ba machine
# .intro 61bbc7a467d9 machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# 53449807b61b machine
# .confirm 4506294a9116 machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# 7cd28fb7f14e machine
# .new f8610a0a7417 machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# f70bb747e047 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# 0052071d9b82 machine
# .intro da96a331e8c9 machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# f8331bd056b4 machine
# .intro 4124da21c225 machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# a3f6dfb8d2e0 machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# 7317ddf40ef7 machine
# .hint 51e4fcedab15 machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# 85ad7957aac9 machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# 7fa37272e442 machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# fb9d953127b5 machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# 4b846050b741 machine
# .title bd5c94408ecf machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# 1a4bf88a017c machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# 92a8c4675ab4 machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 689133349215 machine
# .body 8b645f4fe8e4 machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# 881d08867285 machine
# .yes a22c85aa90bd machine
# .no 0d5e362d379d machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# e958e10a6ddd machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# 08a7379bfca0 machine
cityid-service = { $service }. Show your card at this address: { $place }

# 210038a6e998 machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 29955b0edd16 machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# 86c511cd9971 machine
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
