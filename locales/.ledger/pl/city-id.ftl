# 8ff633a4b2c4 machine
# .intro 3390fc879c8d machine
cityid-apply = Apply for a card
    .intro = You can fill in the form here and bring the papers to the desk.

# efb81aecfd9c machine
# .placeholder 6df8e71bf06a machine
# .aria-label 415a5de597a6 machine
cityid-apply-address = Where do you live?
    .placeholder = Street, number and postcode
    .aria-label = Where do you live? Give your address in the city

# d58ad1664734 machine
# .placeholder d1ae3ba2b589 machine
# .hint 65d22f93dfe0 machine
cityid-apply-name = Name for the card
    .placeholder = First name, then family name
    .hint = Please check the spelling. The name will be printed like this.

# 9aeb8a11123a machine
# .hint 0f58fae4379b machine
cityid-apply-no-address = I have no address of my own.
    .hint = The staff at the desk will tell you what is possible.

# 7881dd136d13 machine
cityid-apply-papers =
    { $count ->
        [0] You do not need to bring any papers.
        [one] Please bring { $count } of your papers to the desk.
       *[other] Please bring these { $count } papers to the desk.
    }

# 3ee6c48f03ed machine
# .busy 11c773e9f8c2 machine
cityid-apply-send = Send the application
    .busy = Your application is being sent…

# 3869e6b958c0 machine
# .next f211b47d82e3 machine
cityid-apply-sent = Thank you. Your application has this number: { $number }
    .next = Now choose a day on which you can come to the desk.

# b51edaf6dfb7 machine
cityid-card-born = Date of birth

# c0b85291367a machine
cityid-card-found = Found this card? Please hand it in at the town hall.

# 9b7ab5621d4d machine
cityid-card-issuer = Issued by this city: { $city }

# 92c376a54966 machine
cityid-card-lives = Lives in

# 9bb326a15831 machine
# .title 7d8ddd862014 machine
cityid-card-name = Name of the holder
    .title = The name as it is printed on the card

# 0763f4a55e49 machine
# .aria-label 0855f08ac48b machine
cityid-card-number = Card number
    .aria-label = Card number: { $number }

# .alt c436bf22d0db machine
cityid-card-picture =
    .alt = Front of a card with a photo; the name on it is { $name }

# 96025142d799 machine
cityid-card-valid = Valid until { DATETIME($date, dateStyle: "short") }

# 6fa83dc47751 machine
cityid-collect =
    { $days ->
        [0] Today is the last day on which you can collect it.
        [one] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } day.
       *[other] You can collect it until { DATETIME($date, dateStyle: "long") }. That leaves you { $days } days.
    }

# f3091a148544 machine
# .cancel 664698015e47 machine
cityid-desk-booked = You are expected on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }. Desk: { $desk }
    .cancel = Give this appointment back

# f598f3c74922 machine
# .later 89bbc8bd0ee2 machine
cityid-desk-free =
    { $count ->
        [0] No appointment is free this week.
        [one] { $count } appointment is free this week.
       *[other] { $count } appointments are free this week.
    }
    .later = Look at the following week

# 5de9b61c9bef machine
# .closed 40e071af610b machine
cityid-desk-hours = Today the desk is open from { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }.
    .closed = The desk is closed today.

# e550e2f36eed machine
cityid-desk-languages = The staff at this desk speak: { $languages }

# e7c8d6d35a81 machine
cityid-desk-queue =
    { $count ->
        [0] It is your turn.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }

# f096398205d5 machine
cityid-desk-step-free = You can reach this desk without stairs.

# 7ccdb121be55 machine
# .button a691773b99bf machine
cityid-empty = You do not have a card yet
    .button = See how to get one

# 0d8c8aac8569 machine
cityid-error-address = This address seems to lie outside the city: { $city }

# 1522ec821d3f machine
cityid-error-number =
    { $digits ->
        [one] A card number has { $digits } digit. Please type it again.
       *[other] A card number has { $digits } digits. Please type it again.
    }

# b5f15c3de4c2 machine
# .hint d98f516d1939 machine
cityid-error-photo = This file is not a picture
    .hint = Take a photo with your phone and choose it here.

# 9afd062a331a machine
cityid-error-taken = Somebody has just taken this appointment. Please choose another time.

# 8f4e531d52c1 machine
cityid-fee-first =
    { $fee ->
        [0] The card is free of charge.
       *[other] The card costs { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

# f898c7b5f1b1 machine
cityid-fee-paid =
    { $fee ->
        [0] Issued without a fee on { DATETIME($date, dateStyle: "long") }
       *[other] { NUMBER($fee, style: "currency", currency: "EUR") } paid on { DATETIME($date, dateStyle: "long") }
    }

# 74043e2346ba machine
cityid-fee-replacement =
    { $fee ->
        [0] You do not have to pay for the new card.
       *[other] For the new card you pay { NUMBER($fee, style: "currency", currency: "EUR") } at the desk.
    }

# 37398b5f7f57 machine
cityid-history-empty = The card has not been shown anywhere so far.

# a65ab7763ac7 machine
# .text 07ae1898c8e1 machine
cityid-idea = Where the idea comes from
    .text = In November 2023, cities proposed this card in the { -villeurbanne-declaration }, as a tool for urban citizenship.

# ea4b3311e316 machine
# .text 5116ec9c9176 machine
cityid-limits = What the card is not
    .text = It is no passport and no residence permit. It does not change your legal status.

# 3458a480aa22 machine
# .intro c304946b9bbc machine
cityid-lost = I cannot find my card
    .intro = Please report it soon, so that nobody else can use it.

# 904ffacbbac8 machine
# .confirm abfb80c807e7 machine
cityid-lost-block = Block the card
    .confirm = Block this card now: { $number }?

# c547ad0ea4c2 machine
# .new 24996f20550d machine
cityid-lost-blocked = The card has been blocked since { DATETIME($time, dateStyle: "long") }, { DATETIME($time, timeStyle: "short") }.
    .new = Order a new card

# 810b53d27601 machine
cityid-lost-found =
    { $gender ->
        [feminine] The woman who found your card has handed it in at the desk.
        [masculine] The man who found your card has handed it in at the desk.
       *[other] Somebody found your card and handed it in at the desk.
    }

# 1c19e1538da5 machine
# .intro 0c6204ced2bd machine
cityid-page = The { -city-id } card of your city
    .intro = Here you can apply for the card, renew it and see where your city accepts it.

# 087587221110 machine
# .intro f622db066d7e machine
cityid-photo = A photo for your card
    .intro = You can upload a photo or have it taken at the desk.

# 7086e3d9f169 machine
cityid-photo-age =
    { $months ->
        [one] The photo should be no more than { $months } month old.
       *[other] The photo should be no more than { $months } months old.
    }

# 4a1bf44ad456 machine
# .hint 5b9f1bd34a74 machine
cityid-photo-choose = Choose a photo
    .hint = JPG or PNG, no larger than { NUMBER($limit, maximumFractionDigits: 1) } MB

# a659660bf868 machine
cityid-photo-face = Look straight into the camera. Your whole face should be visible.

# a4e2f59969a2 machine
cityid-photo-light = Stand in front of a plain, light wall, without shadows.

# f4e15a30124d machine
cityid-photo-result =
    { $result ->
        [good] This photo can be used.
        [dark] This photo is too dark.
        [blurred] This photo is not sharp.
        [crowd] There is more than one person in this photo.
       *[other] The staff at the desk will look at this photo.
    }

# 9e72ec98c06b machine
# .title 280a1e24a70b machine
cityid-renew = Renew the card
    .title = Opens the form for renewing your card

# fd4f0d6a166f machine
cityid-renew-days =
    { $days ->
        [0] Your card is valid until tonight.
        [one] Your card is valid for { $days } more day, until { DATETIME($date, dateStyle: "long") }.
       *[other] Your card is valid for { $days } more days, until { DATETIME($date, dateStyle: "long") }.
    }

# cbd9bfe062fe machine
cityid-renew-expired = Your card was valid until { DATETIME($date, dateStyle: "long") }. Please renew it before you use it again.

# .subject 33bfc2e123d1 machine
# .body 6f61ef57985f machine
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Your card runs out in { $weeks } week
           *[other] Your card runs out in { $weeks } weeks
        }
    .body =
        Good day, { $name }.

        Your { -city-id } card is valid until { DATETIME($date, dateStyle: "long") }. You can renew it online or at the desk.

# 7d76390b7053 machine
# .yes 34df7374806e machine
# .no 8816a9cd5d47 machine
cityid-renew-same = Are your name and address still the same?
    .yes = Yes, nothing is different
    .no = No, I want to change something

# 24b67401d0c1 machine
cityid-scan =
    { $state ->
        [valid] This card is valid.
        [expired] This card is out of date.
        [blocked] This card has been reported lost.
       *[other] The program does not recognise this card.
    }

# 690e32db7551 machine
cityid-service = { $service }. Show your card at this address: { $place }

# e520a435226b machine
cityid-services =
    { $count ->
        [0] { $city } has not named any services for the card yet.
        [one] { $city } has named { $count } service for which you can show the card.
       *[other] { $city } has named { $count } services for which you can show the card.
    }

# 0ba459c09a26 machine
cityid-services-note = This list comes from the city. If a desk turns your card away, <a data-l10n-name="report">tell us what happened</a>.

# 560b630e5bd1 machine
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
