# 45f43ff11c44 machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# 2926fbad5d94 machine
# .text dca6f82f14d3 machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# 03eac9edcca8 machine
# .text 33af05533303 machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# bc9f3c58a27d machine
# .text 61bb51be2006 machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# 201b72423cf0 machine
# .intro b3a405b96ec9 machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# 16082cf5c268 machine
# .second bd38cf8fbf67 machine
declaration-compare-first = Text on the left
    .second = Text on the right

# 9870bb85adcb machine
declaration-compare-missing = Please choose a second text to compare with.

# e40f167b8c3a machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# c1147080f190 machine
declaration-compare-same = You have chosen the same text on both sides.

# aec806b5f9c1 machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# df30644ce839 machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# 43d7242cebb3 machine
# .note f451fd14b556 machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# 3e6939785d59 machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# 0e311db0164e machine
# .text f757bc475014 machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# a76622064525 machine
# .text 3abbee420b00 machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# dc2edf8b2cb6 machine
# .text 680e84319747 machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# 48239de7af70 machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# 1a56a2cb5f62 machine
# .text 6adc6e612b8d machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# aa02c52cf21e machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 55d0c1d9261d machine
# .text f0907ccda4d2 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# ebb555f13323 machine
# .text f1ade0bb5f96 machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# a807d533d97f machine
# .text 8384e7e4ea41 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# 63572b72331f machine
declaration-demand-number = Demand { $number }

# 984ccb1f30bf machine
# .text f42a1d4b26bb machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# 1c148d327fae machine
# .text 27d4bfc6c534 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# 8187f106cf07 machine
# .intro cc57301f35bd machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# c2e2b31e7ff3 machine
# .intro 3100ec22cd32 machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# 1bfe178a7b22 machine
# .feminine cfb4f7657d71 machine
# .masculine 784879a3d10b machine
# .neutral 96a09ddd8c01 machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# c45e2f2318a2 machine
# .placeholder e607ade7abae machine
# .aria-label 31acac53a5dc machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# 8809547ab0e1 machine
# .placeholder d3bfcf404cee machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# add4c695466d machine
# .error cf2bfa4fb8cc machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# 4ff426af8a3c machine
# .confirm 0b199b641cbb machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# 495d0b616ffe machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# a68d8f33cffe machine
# .hint 1c48272d6032 machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 28c4c4b3867a machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# 4c02ea82791c machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# e92e80bd169f machine
# .retry b70bf0977456 machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# d8018c055157 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# 8da8e9b946e0 machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# ffc521e81c45 machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# dc959f286628 machine
# .title cb7916be4331 machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# 3a3f327786db machine
# .placeholder a8d58c1d8a30 machine
# .aria-label d081cb7ad61b machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# ca990566202e machine
# .cities f5d621c39bf2 machine
# .organisations 8a28b49ef157 machine
# .everybody be3779c42573 machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# 52c04abbffee machine
# .all 8a9a822e410b machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# a607d1f854bd machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# dcab1d7a11e9 machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# 09aef48cc717 machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# 132ebcd1bf06 machine
# .text 0b5bcf2702ab machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# c5891b550610 machine
# .aria-label 4c8dde1aa26c machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# b2ec88c8ec21 machine
# .description bc2ada0eb48d machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# 986f49d6ab46 machine
# .text d3d0074ec0a2 machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# bc7ab71cab4c machine
# .title 9a550d7a6453 machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# ead28745c31e machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# 69ca6dcf5bf0 machine
# .hint 72c3e4c89cf6 machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# 254babe64246 machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# a18759d72723 machine
# .fold 779b70ddc4b3 machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# 3705ffe54df2 machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# cd3549b208a6 machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# 100472033a1e machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# c5c02bafc02a machine
# .newest fa09f76b4d9c machine
# .alphabet f8a1f4aba27c machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# 4ae53c1d8c94 machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 5e953518764d machine
# .text a16d53cba6d8 machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
