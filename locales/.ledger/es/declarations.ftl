# d3a8dbdd63ba machine
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# 7540b347b2d1 machine
# .text 372f2669b7fb machine
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# aea2a59a1c51 machine
# .text 7dd9b20f44f2 machine
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# 827cbcb6e0f1 machine
# .text c7f69cc1ca39 machine
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

# be86815330ad machine
# .intro 13962828e2ae machine
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# 4b31813b9a50 machine
# .second 0c6cf10b0b2f machine
declaration-compare-first = Text on the left
    .second = Text on the right

# 66a976bf4da2 machine
declaration-compare-missing = Please choose a second text to compare with.

# 0dbee218acc6 machine
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# f982d7c5c0ec machine
declaration-compare-same = You have chosen the same text on both sides.

# 6969481d7633 machine
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# 6ac27d356786 machine
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# f5911a1de1e3 machine
# .note 9bc7447c69b6 machine
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# fa68422b0a83 machine
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# 6de308f16bce machine
# .text 1d7bcdc7e7c9 machine
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# a38641c43f45 machine
# .text 5b8769c3f64f machine
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# 2c7dce57e6ac machine
# .text d3887a941d31 machine
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# ae2ba73470a7 machine
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# fa56d53ef731 machine
# .text 0f32443b1a36 machine
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# 07f04d662e47 machine
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# 7fdd383391c0 machine
# .text 422932124752 machine
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# 6274c1b7515d machine
# .text f9d7ae1d16a7 machine
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# a596e3e5df7c machine
# .text a4ed6000e1c5 machine
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# 87871536ed81 machine
declaration-demand-number = Demand { $number }

# de01ef8394a0 machine
# .text e99e5076b4ad machine
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# 94c6704c233d machine
# .text 0573ce1d9692 machine
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# f6d3d9766736 machine
# .intro 6308970d9a72 machine
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# e31dcdfcca08 machine
# .intro 0a6f9913c241 machine
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# 6a819698abbe machine
# .feminine cbf3ce49924c machine
# .masculine 757dfe813b14 machine
# .neutral 2c35b2714b77 machine
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# da29fa7413af machine
# .placeholder 6d74fdb6322b machine
# .aria-label a9de2632470c machine
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# a4d99e15ad1b machine
# .placeholder ee62681c7c08 machine
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# e6999f427619 machine
# .error f22cad621ada machine
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# aea7accc5d8a machine
# .confirm 30f2b8d06e33 machine
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# 86f63678cb80 machine
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

# 3f5e3cedad51 machine
# .hint eb864e9a80d7 machine
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# 696b981f51e0 machine
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# b08f7af56a31 machine
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# d8dc5ea6484e machine
# .retry 8162e01786fa machine
declaration-error-text = The text of this document does not load
    .retry = Load the text again

# 9adbe34ba6d7 machine
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# c0c5617e8aa1 machine
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# 932e76d80570 machine
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# fe1d58459500 machine
# .title 67d5891de6c7 machine
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# cfe8648f872d machine
# .placeholder 541fb36d479c machine
# .aria-label 282ed915942e machine
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# bc80945f030c machine
# .cities a23a0e69f037 machine
# .organisations 0f7af65d260a machine
# .everybody 53eab25388af machine
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# 476026cad3e8 machine
# .all 5d35b55e4e5c machine
declaration-filter-year = Year in which it was adopted
    .all = Any year

# 1ac64a5a4657 machine
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# 9a045bd78422 machine
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# b1c0f46478e6 machine
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# 6672f9f8524b machine
# .text c1118914bb2d machine
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# ae9aefd83692 machine
# .aria-label b390042ad8b3 machine
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

# a896ff011059 machine
# .description 93652c3f13cc machine
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# 4b9215a58426 machine
# .text 2e27681018b7 machine
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# 59695bf3803f machine
# .title 744c6863e6b9 machine
declaration-print = Print this document
    .title = Prints the text without menus and pictures

# 33e8cf496641 machine
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# c03a16558127 machine
# .hint 9f6b3df71153 machine
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

# f80f0dd1f5db machine
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# 7c4059ea7e12 machine
# .fold 66fd5f158fa9 machine
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# ed36c99dc9a8 machine
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# 4950c30ca09d machine
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# 12c749c64571 machine
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# 84bab750bd9b machine
# .newest 6d8d640ef243 machine
# .alphabet eebf0c3373e4 machine
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# 48bb76b2ad2e machine
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

# 20a4f9682a8d machine
# .text 3b5466ad5417 machine
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.
