# d2ae0f7d7bdf machine
# .goal 1ff080ce0cfa machine
# .steps 53c997e4e16b machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# 0c15f2993a14 machine
# .description 9ae2f5a1247b machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# eced1ca017e4 machine
# .description b27185e2016d machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# 9e3617cc2d7b machine
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

# 3419568118e9 machine
# .description 2e7e92fcbbf0 machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# 2a0eb037f21d machine
# .description 0aae8ae282fe machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# 8cf9c6eba24a machine
# .description da0fb0207abb machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# 0844d4072de3 machine
# .description 37720a2e5ac8 machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# 9199d9632157 machine
# .aria-label c81f5ceb0ff5 machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# 78861aa5053e machine
# .previous aabe2fdeaebd machine
# .next 7a2b3dd7db84 machine
# .library dcee017a7677 machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 16e5587d8027 machine
# .download 2d58271cddb9 machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# 7e1d0725cbcc machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# 718d2f5be4c9 machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# 2d8abd906aa9 machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# a7fff62c33f7 machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# 6d811abf8c3b machine
# .hint f08c4551250a machine
# .suggest 909b5a99bd36 machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# 416b1144f555 machine
approach-empty-city = { $city } has nothing in the library so far.

# 97bc35955a67 machine
# .all 0f8cf35bdc27 machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# bc83976c0021 machine
# .all 426333ab1adb machine
# .aria-label b2d68456a308 machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# 668075477687 machine
# .hint 4f999c0f587c machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# c62e11234eee machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# c5613a96d317 machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 47d6a8e14bbf machine
approach-filter-language = Only show what can be read in this language: { $language }

# b36e16147982 machine
# .text 6cb9a9a27ef6 machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# 7b0e4ac385de machine
# .lead 5871b06c003e machine
# .partners 0d2fa473b4c9 machine
# .funders b794f36cc747 machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# a2f59987bd5d machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# c719bb85765e machine
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

# f8f7f528d252 machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# 3006940e68b3 machine
# .worked 54249f2079a0 machine
# .difficult 9e9f6aa056c6 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# af6db0719390 machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# ff68350b41ad machine
# .text 52190986a0ad machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# 4151803f24d8 machine
# .description f3690d0b07bb machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# 5b2c841a8503 machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# b0de796305ed machine
approach-page-meta = Local approach: { $title } ({ $city })

# 5a44a96ee406 machine
approach-page-place = A local approach { $where }

# bf45f927cf60 machine
# .shuffle abad210ac3b9 machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# b53b3d870994 machine
# .title adf19cd2e15e machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# 41befd4e732c machine
approach-quote = “{ $quote }” Said by: { $name }

# b07bc11e437b machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# 7cf112d1d0cf machine
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

# 47bb1cea81a9 machine
# .done 9f141d7661bd machine
approach-save = Add to my collection
    .done = It is now in your collection

# 8c49b2331e46 machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 42091e2c696f machine
# .placeholder 42c824eb02a7 machine
# .aria-label 19225aaf8e8a machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# a0b5aabd778c machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# 6e4e04bc37cb machine
# .subject 5ca2905c0822 machine
# .body 1536127bdd18 machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# 0559599e0d8c machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# dc63a19a23b8 machine
# .aria-label 94fd44b8bde0 machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# 4ec9ce127159 machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# 495ab7b97222 machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# b4599ca442cf machine
approach-started-unknown = We have not been told when it began.

# 977ce91ceaab machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 7a041704b03a machine
# .text e32dd51c84cc machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# a6f7ac260c4b machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# 8b162788a8d6 machine
# .placeholder 97767d69b3ef machine
# .error f55b0c3960f9 machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# 0792d6744e04 machine
approach-suggest-consent = You may write to me if something is unclear.

# 25ec375004a1 machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# 26d9ffd15adc machine
# .placeholder 6bfe3d0b0c89 machine
# .error 64cfb274af84 machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# 9a8640698407 machine
# .busy 66f738157e62 machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# bce76b12eb1a machine
# .hint 969965d9d15a machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# 12e808483a68 machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# c31bc1cfa392 machine
# .text 55293e39f00b machine
# .another 529e64c726ce machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# 6481f2634cef machine
# .placeholder 5e2a5a948bb2 machine
# .error 28a67356a65d machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# a6740e8800f0 machine
# .intro 750e1cbcf76f machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# f423bf988f8f machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
