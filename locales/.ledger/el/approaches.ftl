# fd9d3e8de8b0 machine
# .goal c565232d8660 machine
# .steps 3ea951842755 machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# 1e6f796bb4aa machine
# .description 515326d1a9cd machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# addb75b70399 machine
# .description 5d230a4388a3 machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# 9ed72b67a2fa machine
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

# d6a1071b5425 machine
# .description 612803010862 machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# 01feb269e176 machine
# .description 263a2a712cb0 machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# 78025f1fc427 machine
# .description 7f731ef6b627 machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# 3497f9addc0b machine
# .description a3262663c796 machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# b721b2ecb9c7 machine
# .aria-label 13ad7b191384 machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# 2b9c27a506d9 machine
# .previous 7e5203c8a480 machine
# .next a37a840efd55 machine
# .library 298f10509ece machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 6d1fc6fa7d46 machine
# .download 579f5fc24ea3 machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# 16d8f60b2075 machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# 8377c89beae1 machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# 2d597281bca0 machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# dadae1091086 machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# fe28ddad1792 machine
# .hint 7fd6fa390823 machine
# .suggest 71e3d33c9c8c machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# ef443cab586d machine
approach-empty-city = { $city } has nothing in the library so far.

# b9581b1f9334 machine
# .all cae5da02353a machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# 9d3462bbed5e machine
# .all d70fbb41a5c3 machine
# .aria-label c4709d28a329 machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# ccfa2ce389ef machine
# .hint 1231f218cc41 machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# ba47b00179d1 machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# c424fb1926bb machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 2e855a290444 machine
approach-filter-language = Only show what can be read in this language: { $language }

# ab286e90f6ec machine
# .text 797e11e9f854 machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# 8b2e4027e535 machine
# .lead bf1e6de25946 machine
# .partners 18827a76e43e machine
# .funders d6b7a006a5e2 machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# c4333f81c373 machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# e7e254f1a79f machine
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

# 35aaf3b8a8f0 machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# e1b0d4efca10 machine
# .worked 4efc0ee35b0a machine
# .difficult 10d18072a821 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# 6f8eaffc2541 machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# f7b55a2183e9 machine
# .text b8a79f503c43 machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# b5f433b1b7d4 machine
# .description 77c08d38eec3 machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# 762b9051e953 machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# 07745fc04b90 machine
approach-page-meta = Local approach: { $title } ({ $city })

# df488cc0e52d machine
approach-page-place = A local approach { $where }

# eb60e3f65ac2 machine
# .shuffle 535665638c99 machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# 2dc9d81ceed9 machine
# .title b75e3c7d84df machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# e9660de70ddc machine
approach-quote = “{ $quote }” Said by: { $name }

# 938df093d927 machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# b39aa488ae9e machine
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

# e5437cbd7c4e machine
# .done b353cfe9c90f machine
approach-save = Add to my collection
    .done = It is now in your collection

# a1dfd08b7b3a machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 48875fe55bad machine
# .placeholder 9892e499e369 machine
# .aria-label 22af70c7cdab machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# 39be5741bf75 machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# 8534cb8193c0 machine
# .subject c47942cf33f3 machine
# .body c27bb3f8c77a machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# 5cbb7b8de284 machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# 2ad1caac38db machine
# .aria-label bcc9df546116 machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# c0704410b024 machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# 6aa4edb76f10 machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# 131a0b5d3ed7 machine
approach-started-unknown = We have not been told when it began.

# eba6de381ff1 machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 9ab9c7057252 machine
# .text cbb953f45fcc machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# e437e2dc14b6 machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# 8d3183810ed4 machine
# .placeholder 5cade04fb09c machine
# .error 19fb90a8c79a machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# ac6e465bab04 machine
approach-suggest-consent = You may write to me if something is unclear.

# a0c54ff1e9cf machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# 6b846669fadb machine
# .placeholder 3fd2456db467 machine
# .error 3386b8d421ca machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# 278db8561bc7 machine
# .busy f7a8f7c98188 machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# 69eacaba7128 machine
# .hint 8da473fc62a1 machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# 79168b5fd4c0 machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# ef100e08dd63 machine
# .text 706a5d18cfea machine
# .another c97c5caa79e1 machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# f922b6b76a10 machine
# .placeholder 90cca73d8597 machine
# .error cf5faf94d238 machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# f1018f72a6aa machine
# .intro 4d37bd58d249 machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# 77a91bf8c2db machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
