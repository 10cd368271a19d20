### Library of local approaches: six policy areas, search and filters, the page of an approach, sharing, suggestions.
### An approach is something that a municipality does: a project, a rule, a service, a way of working.
### Names of cities and countries come from cities.ftl and arrive here as variables.

## Policy areas
## The value is the title of a policy area, on a tile and in filters; the attribute is the sentence below it.

# First policy area.
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# Second policy area: security of residence means not having to fear the loss of the right to stay.
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# Third policy area.
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# Fourth policy area.
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# Fifth policy area.
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# Sixth policy area.
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

## The library

# Title in the browser’s tab and in search engines. The attribute is the description under it.
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# Large heading with the paragraph below it.
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# Line below the paragraph.
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# Heading above the six tiles.
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# Line on each tile.
# $approaches (number): how many approaches belong to the policy area, for example 9
# $cities (number): how many cities they come from, for example 7
approach-area-count =
    { $approaches ->
        [0] No approaches in this policy area yet
        [one] { $approaches } approach
       *[other]
            { $cities ->
                [one] { $approaches } approaches from { $cities } city
               *[other] { $approaches } approaches from { $cities } cities
            }
    }

# Heading above three approaches chosen at random. The attribute is the button below them.
approach-picks = Read one of these first
    .shuffle = Show me three others

# Box on the home page of the library that says what the word means here.
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# Note at the foot of the library.
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

## Search and filters

# Field above the list. The aria-label is read by screen readers.
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# Heading above the results of a search.
# $count (number): how many approaches were found, for example 6
# $query (string): what was searched for, as typed
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# Line above the list when a policy area is chosen. The policy area stands before a colon, so that it needs no case.
# $area (string): title of the policy area, for example “Political participation”
# $approaches (number): how many approaches are shown, for example 8
# $cities (number): how many cities they come from, for example 5
approach-results =
    { $approaches ->
        [0] { $area }: nothing in the library yet
        [one] { $area }: { $approaches } approach from one city
       *[other]
            { $cities ->
                [one] { $area }: { $approaches } approaches, all from the same city
               *[other] { $area }: { $approaches } approaches from { $cities } cities
            }
    }

# Line above the list when no filter is set.
# $count (number): how many approaches are in the library, for example 47
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }

# Label of the menu with the policy areas; the attribute is its first entry.
approach-filter-area = Choose a policy area
    .all = All six policy areas

# Label of the menu with the cities; the attributes are its first entry and its name for screen readers.
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# Group of boxes: which people an approach is meant for.
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# Entries in that group.
# $group (string): the people meant: arrivals, families, youth, women, undocumented, or anything else
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# Box to tick below the menus.
# $language (string): name of the language in the reader’s language, already in the form that the menu of languages shows
approach-filter-language = Only show what can be read in this language: { $language }

# Small line above the list with all filters that are set.
# $count (number): how many approaches the filters hide, for example 31
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# Label of the menu for the order of the list.
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# Entries of that menu.
# $order (string): the chosen order: newest, oldest, city, or anything else for the best match
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# Empty state: search and filters together leave nothing over.
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# Empty state of a city that has no entry in the library.
# $city (string): name of the city alone, for example “Pozzallo”
approach-empty-city = { $city } has nothing in the library so far.

# Shown when the library could not be fetched.
approach-load-error = The library is not answering. Please wait a little and load the page again.

## The page of an approach

# Title of the page in the browser’s tab. The title is written by the editors, the city stands in brackets.
# $title (string): title of the approach in the reader’s language
# $city (string): name of the city alone, for example “Trier”
approach-page-meta = Local approach: { $title } ({ $city })

# Line below the title. The phrase begins with a small letter.
# $where (string): the attribute .in of the city, for example “in Marseille”
approach-page-place = A local approach { $where }

# Line in the box with key facts.
# $date (date): the day on which it began
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# Line in the box with key facts, in place of the date.
approach-started-unknown = We have not been told when it began.

# Small label beside the title.
# $status (string): how far it is: planned, running, finished, or anything else
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# Line for an approach that has ended.
# $start (date): first day
# $end (date): last day
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# Heading of the first section. The attributes are small headings within it.
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# Heading of the section on people and organisations. The attributes are small headings above lists of names.
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# Line in that section. The names follow the colon.
# $count (number): how many organisations take part, for example 4
# $names (string): their names, already joined with commas
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# Heading of the section on results and difficulties, with two small headings within it.
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# Box with a quotation from a person in the city. The quotation marks are part of the message.
# $quote (string): what the person said, without quotation marks
# $name (string): name of the person, as it should be printed
approach-quote = “{ $quote }” Said by: { $name }

# Line in the box with key facts. The policy areas follow the colon.
# $count (number): how many policy areas it touches, for example 2
# $areas (string): their titles, already joined with commas
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# Line below the title.
# $minutes (number): how long it takes to read, in whole minutes; 0 for less than one
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# Line below the title on the languages of this page. The names of the languages follow the colon.
# $count (number): how many languages it can be read in, for example 7
# $languages (string): names of the languages, already joined with commas
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# Notice when the reader’s language is not among them.
# $language (string): code of the language shown instead: de, el, en, es, fr, it, pl, or anything else
approach-language-fallback =
    { $language ->
        [de] Not yet in your language. We are showing you the German text.
        [el] Not yet in your language. We are showing you the Greek text.
        [en] Not yet in your language. We are showing you the English text.
        [es] Not yet in your language. We are showing you the Spanish text.
        [fr] Not yet in your language. We are showing you the French text.
        [it] Not yet in your language. We are showing you the Italian text.
        [pl] Not yet in your language. We are showing you the Polish text.
       *[other] Not yet in your language. We are showing you the original text.
    }

# Link to the contact of the city; the focal point is a person. Keep the tag around the words that form the link.
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# Heading above links to approaches that resemble this one.
# $count (number): how many similar approaches there are, for example 3
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# Links at the foot of the page.
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# Heading of the page that appears when an approach has been taken out of the library.
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

## Sharing, printing, downloading

# Button that opens an e-mail. The attributes are the subject and the text of that mail.
# $title (string): title of the approach in the reader’s language
# $where (string): the attribute .in of the city, for example “in Barcelona”
# $address (string): address of the page
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# Button beside it. The tooltip says what will be on paper.
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# Link to a file with the text of the approach.
# $format (string): format of the file: word, plain, or anything else for PDF
# $size (number): size of the file in megabytes, for example 1.3
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# Button that adds the approach to the reader’s own collection. The attribute replaces it once that is done.
approach-save = Add to my collection
    .done = It is now in your collection

# Heading of the collection, with a button to download all of it as one file.
# $count (number): how many approaches are in it, for example 5
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

## Suggesting an approach

# Heading of the form, with the paragraph below it.
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# Field for a title, with an error that appears below it.
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# Field with the list of cities. The error appears when the text typed is not on that list.
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# Field for the description. The hint stands below it.
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# Under the field for the description when the text is too short.
# $missing (number): how many characters are still needed, for example 40
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# Under the boxes for policy areas when too many are ticked.
# $limit (number): how many policy areas may be chosen, for example 3
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# Field for the address of a web page. The error appears when it cannot be an address.
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# Under the field for the beginning when the day lies in the future although the approach is said to be running.
# $date (date): the day that was typed
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# Box to tick above the button.
approach-suggest-consent = You may write to me if something is unclear.

# Button under the form. The attribute replaces its text while the form is on its way.
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# Shown in place of the form.
# $title (string): title of the suggested approach, as typed
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more
