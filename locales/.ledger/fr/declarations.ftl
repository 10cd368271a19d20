# c714edbd4d38 machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# de99651332d2 machine
# .text 117d3d542961 machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# aea2a59a1c51 machine
# .text 3cedcabb32dd machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# 1b064ebeabe1 machine
# .text f868c26431fb machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# 432c68b60958 machine
# .intro 4e9995271cea machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# 3d3bfb44b39e machine
# .second ffb329919256 machine
declaration-compare-first = Text on the left
    .second = Text on the right

# 419afabb8295 machine
declaration-compare-missing = Please choose a second text to compare with.

# fe632db7b2d4 machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# 29133e3f6c9b machine
declaration-compare-same = You have chosen the same text on both sides.

# c2c2e156f86b machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# 71bd01ec5a5e machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# db7b78c36465 machine
# .note bc3a6e2dd113 machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# 7b62c3be6450 machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# f9ad48e23b26 machine
# .text 68549af4e538 machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# 51f9703166d3 machine
# .text 7e1d560aa8b9 machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# bcf8f8e6fcaa machine
# .text d9c16f9dc7dc machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# 6248fb9c6642 machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# 2001abbc7521 machine
# .text a4995ef19047 machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# ffd825fdaa03 machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 24a040f6ac57 machine
# .text fe7620699a67 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# 38ef26185203 machine
# .text 62e78c93cff6 machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# 3402d466819c machine
# .text 264a30a35896 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# c1bbb89393c6 machine
declaration-demand-number = Demand { $number }

# 2316cf8af65e machine
# .text 73617940a6be machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# a483abf96c45 machine
# .text 828df7e33655 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# f89afa700169 machine
# .intro 950be75dc816 machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# 67e376c9ded1 machine
# .intro bd316da40a96 machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# 24b93f1cd74e machine
# .feminine 2a08ea6fc2e9 machine
# .masculine 1f43c736ea58 machine
# .neutral a845832f1754 machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# 9b67636a8589 machine
# .placeholder 122dbb2b9fa5 machine
# .aria-label 3bdbea124605 machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# a1a8defdeda3 machine
# .placeholder 09f7e83be101 machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# 31a58616d587 machine
# .error 4fb400518984 machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# 98c8ad1c7e01 machine
# .confirm 533b9dcbea7a machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# 37a5d11ab923 machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# 8f251967571e machine
# .hint 3cada5f9912d machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 0fafbe989207 machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# d5ba37275017 machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# c1ea71e0aed2 machine
# .retry 358c76c0e4d5 machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# aa11aee30e43 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# 21728b69feca machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# 6c6c5893c6fd machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# 4db3b328e446 machine
# .title bd125a15d90c machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# 7afb731dadd2 machine
# .placeholder 1c1c5764716d machine
# .aria-label 6ab63aacd6ef machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# edf81051a693 machine
# .cities edbcefa29f42 machine
# .organisations 811f8914c9ae machine
# .everybody 4fbd531abb99 machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# 5691c07b0a49 machine
# .all 6656ad0dc45f machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# a284f13d6519 machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# 73698d3462f3 machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# ed20a974ab3f machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# 81ab738d3b90 machine
# .text f37cfcf8dcf8 machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# ea532745ccad machine
# .aria-label 07661405be3b machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# 09af57cfadaf machine
# .description d81ff9de543e machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# 60bddbcf4d12 machine
# .text 5f04ae25cccc machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# e4469600b522 machine
# .title 5ee17f85df02 machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# e0adf0348f30 machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# 5a21e51e1b28 machine
# .hint 08d2b632009d machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# 7e6586268e6b machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# 24f42626cc7d machine
# .fold 64354650c8db machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# 0e075b52974b machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# a5e323342b94 machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# 59c6921b2bb0 machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# 2ec6a71444dc machine
# .newest 1bb65bd58bcd machine
# .alphabet 0dcb0ce2be4f machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# 5bf7f7b55981 machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 221341ce77b2 machine
# .text e80ea37b961b machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
