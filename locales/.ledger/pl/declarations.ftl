# b49d0e11f45d machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# 9e3c860dd1dc machine
# .text 9b2cd8e032a1 machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# f68248d205e3 machine
# .text 3521090a44d5 machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# fd3e003c3e11 machine
# .text d1bccc65dca5 machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# 87029618a125 machine
# .intro 3fb1bbe291c8 machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# 8796acafb946 machine
# .second 3b6180ee3a49 machine
declaration-compare-first = Text on the left
    .second = Text on the right

# fcb07c224e34 machine
declaration-compare-missing = Please choose a second text to compare with.

# 999fc0279c68 machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# 04dcfed468c0 machine
declaration-compare-same = You have chosen the same text on both sides.

# c3e1238b6173 machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# 20829358b15c machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# 1123a6db5ad5 machine
# .note 93d28cb2c2fb machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# d861a1a98c67 machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# 7fc359e1f842 machine
# .text b49c816e6447 machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# 5952a66bea04 machine
# .text e86f98a9caeb machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# 26897dfbc9f9 machine
# .text c1f0c1723e3b machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# 360514b87ac9 machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# 3dc2aab25960 machine
# .text 61d55cdb0c8c machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# 7bedb15fb003 machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 23258f98c90d machine
# .text 06f4b217e8a9 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# fe6d472c7cea machine
# .text f127ebd153be machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# 897edc15d932 machine
# .text efe74294d3a9 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# 9d606b67a332 machine
declaration-demand-number = Demand { $number }

# dcc7ef5fb352 machine
# .text ba52b12971b0 machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# 57da69c8d89a machine
# .text b09ce6b97592 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# c7154cf4a410 machine
# .intro 2c773df732b7 machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# 1a952aae7561 machine
# .intro d24627d312de machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# aabbdf736ee7 machine
# .feminine cb517a1bb838 machine
# .masculine 3d0e0e1b19ad machine
# .neutral 5fbdb1caba72 machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# 5e544f7757c4 machine
# .placeholder fe74f4d22cc4 machine
# .aria-label 9306a10497d6 machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# 7b9d4fce7f44 machine
# .placeholder 67850f7663b6 machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# 99ea4f0e38fb machine
# .error d0947bb4b9c3 machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# 267015fbb449 machine
# .confirm 2ed625e214a2 machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# 086feac22c5e machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# e66afa850d2d machine
# .hint e224b753e9df machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 59b046a63572 machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# c22079896a9c machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# 8f5fe8521f38 machine
# .retry d6c28f6fde26 machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# 481be6e821c5 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# 7eb7627959a7 machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# 92759a049a1f machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# e356de33381d machine
# .title 37f0b24ffb87 machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# d9ae70b15e46 machine
# .placeholder 03495b2069ea machine
# .aria-label a07bded093ec machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# 1940a32c3b17 machine
# .cities f6ae4b6029d3 machine
# .organisations bf2345f1c73e machine
# .everybody e243dea90ab5 machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# c3ee7403e061 machine
# .all 22d94d4c59f5 machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# 620ec68eade1 machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# 6bee946a851b machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# aca01c1ab0f5 machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# b6c3869e6808 machine
# .text adf1d05b62dd machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# b5db535c9651 machine
# .aria-label 792013696c7e machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# 426f34389f6d machine
# .description 9dae9fed84f8 machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# 162834f85cd8 machine
# .text a0d38cc01ff5 machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# 75532168c5b0 machine
# .title 92773a25bbc0 machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# d4e0f338e58d machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# bbc8ba3a6e95 machine
# .hint cefd7b7862b9 machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# def60e4d53ed machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# cec3195b5494 machine
# .fold 17ab7c2e3f77 machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# cb2147b0a2f5 machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# 06344b3de532 machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# 098c67788df7 machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# 469a5d10e552 machine
# .newest 6d1acf064cf2 machine
# .alphabet 7ecc8a2ce27e machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# 234e9dc6db01 machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 47d18224a2a7 machine
# .text 9fdddb73a3b8 machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
