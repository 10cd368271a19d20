# 9b73d5bfc5c9 machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# 8ba482d6bd5a machine
# .text 0d545e21ff1b machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# 8b490cb7096b machine
# .text daccb9f0e7a7 machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# f985089cf153 machine
# .text d799a1b9a986 machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# 5629acc4dcc2 machine
# .intro 9fb60ad85fd8 machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# cc0ed61cdd68 machine
# .second 569f77709db0 machine
declaration-compare-first = Text on the left
    .second = Text on the right

# 2a376f643865 machine
declaration-compare-missing = Please choose a second text to compare with.

# bc24111e3657 machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# 7e4539c438b5 machine
declaration-compare-same = You have chosen the same text on both sides.

# d2120d75eff3 machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# d7aaaf98db45 machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# eda9be03c231 machine
# .note e0541c525e35 machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# b80dd999aadf machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# 680e354600bd machine
# .text b0d23a1b237b machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# 3c3f6711aa67 machine
# .text dea242deff0a machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# 8a2d460962af machine
# .text 1fb30e84465f machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# f879cfa73b5f machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# 893e9d97acf9 machine
# .text 776f1464cc3b machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# 6af03708e599 machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 325f40e2206a machine
# .text f2efec60d200 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# fc8fc44cdb76 machine
# .text 1b77eac2ece5 machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# f06b15c89f6b machine
# .text 58ecd5b6e448 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# 28a4fb55bd16 machine
declaration-demand-number = Demand { $number }

# cd6baef3abe9 machine
# .text d1e35a9c4850 machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# b9f94bcd6dc0 machine
# .text 765e6e1fbd93 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# 61a35ae2f3f6 machine
# .intro d8f63a806935 machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# b0b2dfddcc20 machine
# .intro bd9a6f774822 machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# 84a53baeb126 machine
# .feminine 080faa2f93f2 machine
# .masculine 9131a70f7321 machine
# .neutral d00ea2ef804f machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# 2141e315d271 machine
# .placeholder 3c53462049eb machine
# .aria-label b372f674623e machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# bfc3900ca8f2 machine
# .placeholder 42dd35d63fd2 machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# 2967201bf958 machine
# .error ba6aa51e2ffc machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# 7a6186ac4219 machine
# .confirm 8625ee41221a machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# ef912b40abc9 machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# 9f7df238ee10 machine
# .hint 4cc0f86a98a0 machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 3f89eed9cafd machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# 30494a89098f machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# 125e6e83f08d machine
# .retry 13b0ce9cf480 machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# bcaaa52344f5 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# 7f1619cd91f7 machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# 79070c1d96d7 machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# 3c64e3c99483 machine
# .title 917e8e97f6c3 machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# 3f11bbc945b0 machine
# .placeholder 0ea45bb0f43b machine
# .aria-label aba3a79ebf34 machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# d572682f5b68 machine
# .cities ecad1e14b147 machine
# .organisations 82b405b98321 machine
# .everybody 021405c47a88 machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# 1ae6fbbe6d8a machine
# .all ccaefee239e0 machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# 145b9a71e5c8 machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# b5652a29b71f machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# fb2a520f7a90 machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# 93cdbf9ba72c machine
# .text 9d40bbeb4904 machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# b93d15fa808a machine
# .aria-label 022cc32a659c machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# 3c1034352b9b machine
# .description cc6f3a044225 machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# 4e52616a9255 machine
# .text 22e4715d117b machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# 9160125e8ec0 machine
# .title bfdcaf90231a machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# 47992bc12a0a machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# 5a078c1cf986 machine
# .hint 20a0f3782cb8 machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# 61d4c8c7ae11 machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# 4e06e35bb6c6 machine
# .fold f4db8ed67526 machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# 88b075d36e75 machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# 0ac159b078fb machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# beca9fbcc50b machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# 289572555b0a machine
# .newest 1b67e856c2db machine
# .alphabet da789caaad6c machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# 10075ab77701 machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 6d7ec14b2df6 machine
# .text 5a3b474ffc04 machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
