# 8aee8d5cc241 machine
# .goal 28d5e94f25ba machine
# .steps 4ebbc30e80b2 machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# 70538a87ee13 machine
# .description b42f7618d4aa machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# 39ee8a26e18d machine
# .description c4a3929ecc1e machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# f14a421a3780 machine
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

# 89cf4849fc86 machine
# .description 867d0463b79c machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# 37328da9ae6b machine
# .description 50803e1663f0 machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# 1bc7237921b3 machine
# .description 0002df838648 machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# b1f241654137 machine
# .description ea349a45563a machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# 07031ed1210a machine
# .aria-label 53efa5acc1e9 machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# afa7e564c0eb machine
# .previous 12ed39334b68 machine
# .next 7ab2b7767f68 machine
# .library 8d8976e249dd machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 411974b6436a machine
# .download 5d2640c33cd1 machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# fb8fca746adb machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# 4bcc3edccc3b machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# 9a8408a330ea machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# b6757a68978d machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# 516a59f16b3c machine
# .hint aae0c459cac9 machine
# .suggest 5d6621bb924b machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# a7a95d59139d machine
approach-empty-city = { $city } has nothing in the library so far.

# f5b28792c2c0 machine
# .all 029ce90c188a machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# b695a6a2f014 machine
# .all 7d7ea8168a9f machine
# .aria-label 00cd8d24d4fd machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# eed8a1bff66c machine
# .hint ee018bcf985a machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# 0023ff01877b machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# d72f252cfb01 machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 932d17e5f333 machine
approach-filter-language = Only show what can be read in this language: { $language }

# bd122e6f232b machine
# .text 0f9c01a5690d machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# b5c54374e506 machine
# .lead e2b56c08e647 machine
# .partners 0176c60cd661 machine
# .funders 6a980d41d93d machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# e5b383d6e138 machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# 897084b71f48 machine
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

# 7ae70d53592e machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# 340808da84d6 machine
# .worked 24e53435069b machine
# .difficult cda53c7fdde3 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# 6e09bfeea5da machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# f36283b0ea6b machine
# .text aaa608838380 machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# 6c54162cf97c machine
# .description 118c7b37e7e7 machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# 0adc51bff559 machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# af2a51207690 machine
approach-page-meta = Local approach: { $title } ({ $city })

# 7c01745bb5a5 machine
approach-page-place = A local approach { $where }

# 3457e5243a37 machine
# .shuffle dfe1d01c301d machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# 369de9ed74a2 machine
# .title 7a8b34d8c73a machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# 7786994e3021 machine
approach-quote = “{ $quote }” Said by: { $name }

# e4aa83e879c6 machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# d63efdb50461 machine
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

# b17c804c9126 machine
# .done f2004bf5e686 machine
approach-save = Add to my collection
    .done = It is now in your collection

# 34ca8a413054 machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 7ab6ef4d8a47 machine
# .placeholder 242a5fcc41b4 machine
# .aria-label f41fe55c4c1e machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# 76c6e75e9f75 machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# 92ca6535873e machine
# .subject 090b54a4e04c machine
# .body f757d4127fa4 machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# a3cccc917972 machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# a7fccafa71f7 machine
# .aria-label 712c30c44f8d machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# 90783651e89f machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# c49821fa03b7 machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# d7a2f505f43b machine
approach-started-unknown = We have not been told when it began.

# e8cfac907c7f machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 4f864ea084b5 machine
# .text 166f3c5c39a9 machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# a1ea72812615 machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# 81e4421a609a machine
# .placeholder fe31470d4a2b machine
# .error eabf64995bb2 machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# 9a0afb3763d0 machine
approach-suggest-consent = You may write to me if something is unclear.

# 62b18f46721b machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# 7d291effa5ec machine
# .placeholder 8348ef3b2052 machine
# .error 10249614f654 machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# ee7bc603caf2 machine
# .busy b4729593e0e4 machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# 2c1285304c0e machine
# .hint 717ea974faa5 machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# e20a0bcf4765 machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# ce835ae4f18d machine
# .text 26a5264b7eb5 machine
# .another ddfc5025691f machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# ec2e6ba16c74 machine
# .placeholder 9de726cd4190 machine
# .error 4ae603b6e1e3 machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# f4e53ef65ce0 machine
# .intro fcf3313819ea machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# 889ae0a8985b machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
