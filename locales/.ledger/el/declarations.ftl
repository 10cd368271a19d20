# e86059eec891 machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# c14f04131509 machine
# .text 2481fae9ec19 machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# 0aab8b0539db machine
# .text 55a0a8d7e4bc machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# 55aaa9b130b7 machine
# .text 30fa48ea1a8c machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# 62a598ccd1e3 machine
# .intro 81d14ad945db machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# 740bd69bc9c2 machine
# .second d53564cb9d2c machine
declaration-compare-first = Text on the left
    .second = Text on the right

# c7de71faedb5 machine
declaration-compare-missing = Please choose a second text to compare with.

# c92177e20bdb machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# 10fbc40fb4a6 machine
declaration-compare-same = You have chosen the same text on both sides.

# ff0612ce38c9 machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# d9f56f82226d machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# 1afb3542ca3b machine
# .note 7894e0e48ba5 machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# 9c3049d43146 machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# 9f5f3e8de9ff machine
# .text e40fcb9663e5 machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# 8f110f3d1a15 machine
# .text 009411ffeed8 machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# c513f3f130a3 machine
# .text 61b616303062 machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# 5d7373403f1d machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# 369868e70d9e machine
# .text 60d92f8f66a7 machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# 6a0236c3a59f machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 6b5ee23ed0eb machine
# .text af1af875bd31 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# 6ac135758960 machine
# .text 74239db06a15 machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# bfd1e433e7b7 machine
# .text 86c955247d49 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# 4ddb8cc5083e machine
declaration-demand-number = Demand { $number }

# 633f36d84e6b machine
# .text 795c5ca1f417 machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# 2357d27bf282 machine
# .text 797cf398a5a1 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# 65b8b8e02ffe machine
# .intro 8c0622b87589 machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# e2f4e62fd666 machine
# .intro 614f12457b4f machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# b221373bfe1c machine
# .feminine e2f186effeb8 machine
# .masculine 9d8904ae602c machine
# .neutral 0c75d34a9056 machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# 548dbeb2d1ef machine
# .placeholder 7920c7dbe00d machine
# .aria-label 9993a9b0d13a machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# c8e4d45b0f9a machine
# .placeholder 33f9bd621a8f machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# cea5fa81aa25 machine
# .error 8095688261e8 machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# 56603db61077 machine
# .confirm b8f4b64cca9d machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# 5f34e8c7986a machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# 01b832e5a547 machine
# .hint cb4d839e3e3e machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 23f055b4e48b machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# 4fde11a68702 machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# 27059832b825 machine
# .retry 61b2010a8019 machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# d4958a3dba78 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# e63e609549dc machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# 7745ffaccd29 machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# d9dd5d2eec5c machine
# .title 790bf06c357b machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# 0b712d129c55 machine
# .placeholder 3bf5c49d2ac9 machine
# .aria-label c5a122dc7855 machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# dfd5ea0371f1 machine
# .cities 19425437472a machine
# .organisations 9b20f84acae2 machine
# .everybody 306e6b076ae8 machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# 796f429c9784 machine
# .all ab9e668bfec8 machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# d46fd9eb973b machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# f1586928a92f machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# 9e48ab41bb00 machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# 640a02f699ac machine
# .text dd675685e9f1 machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# 2d5e51cbed1c machine
# .aria-label 6ac64f619f1d machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# 2794f3e74752 machine
# .description 8a9db9bc465c machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# e50387d24146 machine
# .text e25ec29d8b86 machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# d784db094cb4 machine
# .title c7c9d5c37bc0 machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# 87df609d5c89 machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# 69df9abeac07 machine
# .hint 1e8e7d252821 machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# d0d3070d9f3a machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# 0b2037fed206 machine
# .fold ddd390a07c12 machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# f60174a670f8 machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# b051171b1b2f machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# 158dfa72897f machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# 06728b1e213d machine
# .newest dbbd896a37d5 machine
# .alphabet b40d336439b7 machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# a71860c9eb76 machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 58ece6472ec5 machine
# .text 37eb3d7e001f machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
