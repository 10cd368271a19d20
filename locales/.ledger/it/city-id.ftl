# d405504c9d51 machine
# .intro 76a639e3e213 machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# 41fda8de5cbe machine
# .placeholder 126570ab98b8 machine
# .aria-label cab881d1b598 machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# 3118c2181366 machine
# .placeholder bcaf286a39d1 machine
# .hint 53984a0d3c5a machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# 4eee0becced1 machine
# .hint 762b9719c46c machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# 5aa32d56911f machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# cabcfd96fab0 machine
# .busy abfab60d04db machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# e46bae9823e0 machine
# .next b74cb15a59b7 machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# 33867ab5add9 machine
cityid-card-born = Date of birth

# bacc6f85c35d machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# dc21a8b82c94 machine
cityid-card-issuer = Issued by this city: { $city }

# 971d0ffb2b02 machine
cityid-card-lives = Lives in

# 3b78ed0c336d machine
# .title 778d3f813b9b machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# af390a5bc206 machine
# .aria-label 493597685d15 machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt 2efef9a9aae6 machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# 8fec985414f4 machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# a8e4e84dc4d5 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# 22818616deca machine
# .cancel 39ed86d47296 machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# 57af8c0fb1b2 machine
# .later 6bc287862585 machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# 4ce73f22a016 machine
# .closed bc42f030ad10 machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# 32148c5e031e machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# 9575313b8ae4 machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# d5cfdacb7ae0 machine
cityid-desk-step-free = You can reach this desk without stairs.

# d1368ec7eee3 machine
# .button aca9c5886b28 machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# 922d8ccd7727 machine
cityid-error-address = This address seems to lie outside the city: { $city }

# c410fc23a9a8 machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# 47882b69a7bb machine
# .hint 667a8ff96b9a machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# 9aaa1729ba98 machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# 29b451816719 machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# c7b601a24486 machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# eca598fab98c machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# 4bfdc55e300f machine
cityid-history-empty = The card has not been shown anywhere so far.

# a8c81066aead machine
# .text 5ff968cf0412 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# 4a975f99ee11 machine
# .text e87245430d02 machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# 0f9d76ef52b8 machine
# .intro cf0cff2379f2 machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# f6ddba961937 machine
# .confirm 426512f854f2 machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# 7ec670dda52e machine
# .new 8f99d406572f machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# 61877f784130 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# efa3013c1358 machine
# .intro 1daf29c8ac50 machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# d319cda7ff46 machine
# .intro e67790db9dcf machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# 63963423e586 machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# d111fecd16a5 machine
# .hint 0718db0c410e machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# 0bf99d40d8d4 machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# d1c9e3ff5c31 machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# bd8f3ecacb3a machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# f6317c79ce31 machine
# .title 1e025a45a81c machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# 46ddf768f1e5 machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# 5b7972f1a0d1 machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 8c0f7951b323 machine
# .body dea662d600ef machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# 4de69f9c5ad1 machine
# .yes 927cbbaf7206 machine
# .no 18583b2dce27 machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# 8066f5e28f62 machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# 443867e687be machine
cityid-service = { $service }. Show your card at this address: { $place }

# 17e77c204d86 machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 9d625c8a67b0 machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# c28faac3720a machine
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
