### Reading and endorsing declarations: the documents, their demands, signatures and council resolutions.
### Loaded together with common.ftl, where the names of the declarations are kept.
### The style guide for writers and translators is locales/README.md.

## The library of declarations

# Heading of the page. The attribute is the description in search engines.
declaration-page = Declarations that cities have made
    .description = Read what cities call for, see who has signed and find out how your council can follow.

# Line above the list.
# $count (number): how many documents are shown, for example 4
declaration-count =
    { $count ->
        [0] No document fits your choice.
        [one] { $count } document fits your choice.
       *[other] { $count } documents fit your choice.
    }

# Teaser for the document of 2015, with a paragraph. The year stands in the text, because it never changes.
declaration-charter = { -palermo-charter } (2015)
    .text = It understands mobility as an inalienable right and would do away with the residence permit.

# Teaser for the document of June 2021, with a paragraph. Mayors: heads of cities of any gender.
declaration-palermo = { -palermo-declaration } (June 2021)
    .text = Signed by 33 mayors, it sums up in five demands what the cities in our network stand for.

# Teaser for the document of November 2023, with a paragraph.
declaration-villeurbanne = { -villeurbanne-declaration } (November 2023)
    .text = Signed by 21 cities and { -anvita }, it repeats the demands of 2021 and adds the { -city-id } card.

# Teaser for the policy brief of 12 January 2026, with a paragraph. Its title stays in English, in your own quotes.
declaration-brief = Policy brief (12 January 2026)
    .text = “Solidarity Cities: Pioneering Alternatives in Migration Policy” is a publication of the network, not a declaration.

# Small label at a document.
# $kind (string): what kind of document it is: charter, declaration, brief, or anything else
declaration-kind =
    { $kind ->
        [charter] A charter to read
        [declaration] A declaration to endorse
        [brief] A paper on policy
       *[other] Another kind of text
    }

# Line below the title of a document.
# $date (date): day on which the document was adopted
# $place (string): name of the city in the reader’s language; it follows a colon
declaration-adopted = Adopted on { DATETIME($date, dateStyle: "long") }. Place: { $place }

# Line below the title.
# $pages (number): how many pages the document has, for example 3
declaration-length =
    { $pages ->
        [one] The text fills { $pages } page.
       *[other] The text fills { $pages } pages.
    }

# Link below a teaser. The attribute is what a screen reader says.
# $title (string): title of the document in the reader’s language
declaration-open = Read the text
    .aria-label = Read the text of this document: { $title }

## The five demands of the Palermo Declaration
## The value is the title of a demand, the attribute its text. They sum up what the cities call for; they are not quotations.

# Heading above the demands.
# $count (number): how many demands follow, for example 5
declaration-demands =
    { $count ->
        [one] The demand
       *[other] The { $count } demands
    }
    .intro = We sum them up in plain words here. What counts is the text that was signed.

# Small line above a demand.
# $number (number): which demand it is, for example 2
declaration-demand-number = Demand { $number }

# First demand.
declaration-demand-asylum = Asylum is a right for everybody
    .text = The cities speak out against transit zones and against closed camps at Europe’s external borders.

# Second demand.
declaration-demand-admission = Cities should be able to admit people directly
    .text = Where a municipality is willing to take people in, there should be a direct way to do it.

# Third demand. EU: use the short form that is usual in your language.
declaration-demand-funding = EU money should reach municipalities directly
    .text = Arrival and life together happen in the municipality. The cities call for funding that reaches it without a detour.

# Fourth demand.
declaration-demand-solidarity = Responsibility should be shared fairly
    .text = The cities want more solidarity across Europe: between cities, between regions and between states.

# Fifth demand.
declaration-demand-pathways = People need legal and safe ways to come
    .text = Legal pathways for migration should take the place of dangerous journeys.

# Note on the page of the Villeurbanne Declaration.
declaration-new-card = What was new in 2023: the { -city-id } card
    .text = The declaration proposes the card as a tool for urban citizenship: a way to belong to the city in which one lives.

# Note on the page of the Charter of Palermo.
declaration-charter-note = The charter came first
    .text = It is older than the network itself, which was founded in June 2021.

## Signatures

# Line below the title of a declaration.
# $count (number): how many signatures there are, for example 33
# $date (date): day on which they were last counted
declaration-signatures =
    { $count ->
        [0] There were no signatures on { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature, counted on { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures, counted on { DATETIME($date, dateStyle: "long") }
    }

# Short figures beside the title, one for cities and one for organisations.
# $cities (number): how many cities have signed, for example 21
# $organisations (number): how many organisations have signed, for example 1
declaration-signed-by-both =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } and { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

# Entry in the list of signatures: who signed. Names stand first, so that they need no case.
# $signer (string): kind of signer: organisation, city, or anything else for a person
# $name (string): name of the organisation, city or person as it should be printed
declaration-signer =
    { $signer ->
        [organisation] { $name } signed as an organisation.
        [city] { $name } signed by decision of its council.
       *[other] { $name } signed as a person.
    }

# Entry in the list of signatures: a mayor. The city follows a colon, so that it needs no case.
# $gender (string): how the mayor wishes to be spoken of: feminine, masculine, or anything else for neither or not known
# $name (string): name of the mayor
# $city (string): name of the city in the reader’s language
declaration-mayor =
    { $gender ->
        [feminine] { $name }, mayor, signed for her city: { $city }
        [masculine] { $name }, mayor, signed for his city: { $city }
       *[other] { $name }, head of the city, signed for the people there: { $city }
    }

# Line in the list, below the name.
# $date (date): day of the signature
declaration-signed-on = Signature dated { DATETIME($date, dateStyle: "long") }

# Notice above the list when somebody has signed lately.
# $count (number): how many signatures are new, for example 2
# $date (date): day since which they are counted
declaration-signatures-new =
    { $count ->
        [0] Nobody has signed since { DATETIME($date, dateStyle: "long") }.
        [one] { $count } new signature since { DATETIME($date, dateStyle: "long") }
       *[other] { $count } new signatures since { DATETIME($date, dateStyle: "long") }
    }

# Button below the first names in the list. The attribute replaces its text when the list is open.
declaration-signatures-open = See everyone who signed
    .fold = Show only the first names

# Stands where the names will be.
declaration-signatures-empty = Nobody’s name stands here yet
    .hint = Names appear as soon as the network has checked them.

## The form for endorsing

# Heading of the form, with a line of introduction. The declaration follows a colon, so that it needs no case.
# $title (string): title of the declaration in the reader’s language
declaration-endorse = Your municipality wants to endorse: { $title }
    .intro = To endorse means that your city council supports the text by a resolution. It makes no binding policy commitments.

# Question at the head of the form.
declaration-endorse-who = On whose behalf are you filling in this form?
    .hint = Whoever fills in the form need not be the person who signs.

# Field for the name of the person who signs.
declaration-endorse-name = Who is going to sign?
    .placeholder = Name as it should appear in the list
    .aria-label = Who is going to sign? First name and surname

# Field for the office that the person holds. Feminine and masculine forms are both welcome in the placeholder.
declaration-endorse-office = Office held by that person
    .placeholder = For example: mayor, or deputy mayor for social affairs

# Label above three small circles; the attributes are the choices.
declaration-endorse-form = How should we speak of this person?
    .feminine = As of a woman
    .masculine = As of a man
    .neutral = Without naming a gender

# Box to tick. The attribute appears when it was not ticked.
declaration-endorse-public = The name, the office and the city may be shown to everybody on this site.
    .error = Without this consent we cannot put the name in the list.

# Button under the form. The attribute is the question asked first.
# $city (string): name of the city in the reader’s language
declaration-endorse-send = Hand in the endorsement
    .confirm = Hand in the endorsement for this city: { $city }?

# Shown in place of the form. The city stands first, so that it needs no case.
# $city (string): name of the city in the reader’s language
# $date (date): day on which the form was sent
declaration-endorse-sent = { $city } handed in its endorsement on { DATETIME($date, dateStyle: "long") }. We will write to you once we have read it.

## How a council reaches a resolution
## These are steps as they are usual in many places; each municipality follows its own rules.

# Heading above the steps, with a note.
declaration-council = From the text to the resolution
    .note = Every council has rules of its own. Take these steps as a suggestion.

# First step.
declaration-council-read = Read the text together
    .text = Discuss the demands with the offices and the initiatives that know the situation on the spot.

# Second step.
declaration-council-draft = Write a draft
    .text = One page is often enough: what the council endorses, and why it matters to your city.

# Third step.
declaration-council-debate = Bring the draft before the council
    .text = Ask early when the council meets, and who may put an item on its agenda.

# Fourth step.
declaration-council-vote = Let the council vote
    .text = If there is a majority, the resolution can be signed and uploaded here.

# Beside the steps, once the result of a vote is known.
# $yes (number): how many members of the council voted in favour, for example 31
# $total (number): how many votes were cast, for example 45
declaration-council-result =
    { $yes ->
        [0] Of { $total } votes, none was in favour.
        [one] Of { $total } votes, { $yes } was in favour.
       *[other] Of { $total } votes, { $yes } were in favour.
    }

# Beside the steps, as long as the vote is still to come.
# $days (number): how many days are left until the meeting of the council, for example 20
declaration-council-days =
    { $days ->
        [0] The council meets today.
        [one] The council meets in { $days } day.
       *[other] The council meets in { $days } days.
    }

# Label at an endorsement.
# $state (string): how far the endorsement has come: draft, debate, passed, rejected, published, or anything else
declaration-state =
    { $state ->
        [draft] A draft is being written.
        [debate] The council is debating it.
        [passed] The council has passed the resolution.
        [rejected] The council has voted against it.
        [published] The endorsement can be seen in the list.
       *[other] Nothing has been handed in.
    }

## Filters, search, downloads

# Field above the list of documents: a label and the first entry of the menu.
declaration-filter-year = Year in which it was adopted
    .all = Any year

# Field above the list of signatures.
declaration-filter-signer = Show signatures of
    .cities = cities only
    .organisations = organisations only
    .everybody = cities, organisations and people

# Field above the list of signatures; searching begins while one types.
declaration-filter-name = Find a name in the list
    .placeholder = Name of a city or of a person
    .aria-label = Find a name in the list; the list gets shorter as you type

# Field above the list: a label and the choices.
declaration-sort = Order of the list
    .newest = Newest signature first
    .alphabet = By the name of the city

# Link to a file in one language. Size in megabytes.
# $language (string): name of the language in the reader’s language, for example Polish
# $size (number): size of the file in megabytes, for example 1.2
declaration-file = PDF in this language: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

# Line above the links to the files.
# $count (number): in how many languages the document can be had, for example 5
declaration-file-languages =
    { $count ->
        [0] There is no file to download yet.
        [one] You can download the document in { $count } language.
       *[other] You can download the document in { $count } languages.
    }

# Link to the list of signatures as a table.
# $count (number): how many rows the table has, for example 33
declaration-file-table =
    { $count ->
        [one] Download the signatures as a table ({ $count } row)
       *[other] Download the signatures as a table ({ $count } rows)
    }
    .title = For spreadsheet programs

# Button on the page of a document.
declaration-print = Print this document
    .title = Prints the text without menus and pictures

## Comparing two declarations

# Heading of the page that shows two texts side by side.
declaration-compare = Two declarations side by side
    .intro = Choose two texts and see what they share and where they differ.

# The two fields above the comparison.
declaration-compare-first = Text on the left
    .second = Text on the right

# Line above the comparison.
# $count (number): how many demands stand in both texts, for example 5
declaration-compare-shared =
    { $count ->
        [0] The two texts have no demand in common.
        [one] { $count } demand stands in both texts.
       *[other] { $count } demands stand in both texts.
    }

# Label at a passage in the comparison.
# $where (string): where the passage stands: both, left, right, or anything else
declaration-compare-passage =
    { $where ->
        [both] Stands in both texts
        [left] Only in the text on the left
        [right] Only in the text on the right
       *[other] Could not be compared
    }

# Line above the comparison: how much time lies between the two documents.
# $years (number): whole years between them, for example 2
declaration-compare-years =
    { $years ->
        [0] Less than a year lies between them.
        [one] { $years } year lies between them.
       *[other] { $years } years lie between them.
    }

# Shown when the reader has chosen one text only.
declaration-compare-missing = Please choose a second text to compare with.

# Shown when the same text was chosen twice.
declaration-compare-same = You have chosen the same text on both sides.

## Errors

# Under the field for the name in the form. The name stands first.
# $name (string): name as typed
declaration-error-twice = { $name } is in the list already. A person can sign a text only once.

# Above the form, when no resolution has been uploaded.
declaration-error-resolution = The resolution is missing. Please add it before you hand in the endorsement.

# Under the field for the day of the vote.
# $date (date): day on which the declaration was adopted
declaration-error-early = The vote cannot be earlier than the declaration itself, which dates from { DATETIME($date, dateStyle: "long") }.

# In place of a document that cannot be shown.
declaration-error-text = The text of this document does not load
    .retry = Load the text again
