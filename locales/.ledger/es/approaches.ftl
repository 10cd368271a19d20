# 5b3087a859b3 machine
# .goal cc11e1ba85f1 machine
# .steps 8164f1f92452 machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# 8bf886c05a6e machine
# .description fc6c0b865c04 machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# d04a7dfc6831 machine
# .description 913aaed30a4f machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# 894dd3dc214d machine
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

# 2cbf0b261e7b machine
# .description 140e44abb1a8 machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# eb9336e3c249 machine
# .description 876631ae576c machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# 4c2d85f1df71 machine
# .description 33719e34c8b3 machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# 2ba9135151dd machine
# .description 8e88305a5f12 machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# ac52608bc412 machine
# .aria-label fb6fc81f00b0 machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# 10369e616f2d machine
# .previous d338d6b598aa machine
# .next 8ec4d2a50e75 machine
# .library 183b5a7e6733 machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 913a9cd44514 machine
# .download fd238b3233f5 machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# edea066ff874 machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# f3d625f2bb6a machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# b4a949613bdb machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 36ce5fa30ed2 machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# f7bca9283dd8 machine
# .hint cb4fa214c3c1 machine
# .suggest 5d6cb22874ae machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# effa6887e9b9 machine
approach-empty-city = { $city } has nothing in the library so far.

# c532048e7233 machine
# .all 7f756ee0078d machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# a149c78cd82d machine
# .all ba92c693c670 machine
# .aria-label 0765895d1370 machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# be6fb4f1439a machine
# .hint 1b7fdfd79a38 machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# 7e83e3186195 machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# e9d78dd960f0 machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 98cfece33a25 machine
approach-filter-language = Only show what can be read in this language: { $language }

# fd190eaec509 machine
# .text d0582c7b5bed machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# e2db571f27e1 machine
# .lead 44f39edea8c5 machine
# .partners bdefbb04029a machine
# .funders fce6b6e18a83 machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# 3872252247e3 machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# b3d699616058 machine
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

# 11d2758e4221 machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# e408d33e803b machine
# .worked 7274e1b50ca4 machine
# .difficult 8fe2630dfbd6 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# 536a6933d5ce machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# c07be0aba2e5 machine
# .text 65db48b4c940 machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# 3aa5865dfcaa machine
# .description da80a73d7f2b machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# 7f5a61d2136b machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# 53339d6b6841 machine
approach-page-meta = Local approach: { $title } ({ $city })

# 542e087934c4 machine
approach-page-place = A local approach { $where }

# ac5f6fe6b144 machine
# .shuffle 65f8f30728ba machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# cff21f081b94 machine
# .title f202f4f7bd90 machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# 9fc32b3e3cce machine
approach-quote = “{ $quote }” Said by: { $name }

# 6d99fcf82455 machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# 099f44d017a9 machine
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

# f77985bc291b machine
# .done c3c0c6fc2d93 machine
approach-save = Add to my collection
    .done = It is now in your collection

# 1ab414ec7c57 machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 8b3dd2148390 machine
# .placeholder b2d7e53cfd1a machine
# .aria-label 4b480ddd7683 machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# edb8b101bfc9 machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# 70371f2823a5 machine
# .subject e6726c3a5433 machine
# .body 851b66dab286 machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# f4eabf779920 machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# 87843d3b2aa7 machine
# .aria-label 106448b14be0 machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# f7f134c8f1b3 machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# a27cfcbe077e machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# 13ab21c847b6 machine
approach-started-unknown = We have not been told when it began.

# 3e7662b0f7aa machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 1f4410634ffb machine
# .text ba5135b46296 machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# fb1861c139a4 machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# b5676f859f1d machine
# .placeholder 4313f6c6e1b3 machine
# .error 1c588dd6ef2a machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# 62c6c7952846 machine
approach-suggest-consent = You may write to me if something is unclear.

# aa1a1780228b machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# fde0bf24b6d0 machine
# .placeholder 2c42308cfb7e machine
# .error 38858cdc4dfe machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# 0b1a399d3b5c machine
# .busy 22e5078eb553 machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# 2dc436ee7718 machine
# .hint 218d3d01e2a0 machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# e10f5331a193 machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# f9ddd08b8b8f machine
# .text 3d0ad3ad2cbb machine
# .another f4053890a35d machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# 51b083d84813 machine
# .placeholder 6a4e8c69f05c machine
# .error c64a0c5d5c55 machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# 9462363a65f8 machine
# .intro 88aea07a70d5 machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# 59bd3092fe4e machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
