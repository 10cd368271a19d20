# 109af4c71235 machine
# .goal 05ec0d0130db machine
# .steps 27665cf6ef7e machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# a12870deef84 machine
# .description 2cc3f1793759 machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# 3d232d20518e machine
# .description 6d6e79ff0baf machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# 272997c78d8b machine
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

# b969c781cf66 machine
# .description 7bfe2c89b891 machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# 2b50d7e3bc65 machine
# .description 764cc35b96ad machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# e8af9bf47622 machine
# .description c49f7de4074d machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# 58edebbfc4de machine
# .description 73295a1ff57b machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# 2107441e68bd machine
# .aria-label 29c511b40ad9 machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# 6b03160c0beb machine
# .previous 9d36cc18a897 machine
# .next c5b727777a91 machine
# .library f5e41d66ba58 machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 29dfed41171c machine
# .download a9e96fa1d65f machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# 2724ef044735 machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# ddc4a4a1aae4 machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# 60905e33769d machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 5b50894c1fe0 machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# 5cf315b67618 machine
# .hint f8358d84361c machine
# .suggest ad2f3ec7ab2f machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# a58e2f0fb2f1 machine
approach-empty-city = { $city } has nothing in the library so far.

# 9e1aebde53fe machine
# .all a84dd4f4a5c9 machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# becb3af60a7d machine
# .all 4c84ba2c5269 machine
# .aria-label 8525517bb828 machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# b636557f5935 machine
# .hint a2691df9f38f machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# 713fa29a0db6 machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# 7f1a89d41e0f machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 3306a3be7f04 machine
approach-filter-language = Only show what can be read in this language: { $language }

# 49fd53a3151d machine
# .text 48a8e87a8d36 machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# 546f352fb6af machine
# .lead 955339526a94 machine
# .partners 4d5d1629a9f9 machine
# .funders 7f0e6c4921a4 machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# 8ad159149178 machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# 39d7e018b34d machine
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

# 1e3c604a60ea machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# a7aabe6062dc machine
# .worked 08ee3f020569 machine
# .difficult c390f8b232f0 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# b52f64853f4f machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# 9990335ed818 machine
# .text 6978e0ab50b8 machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# 4d4221c9b2d3 machine
# .description 8e64333e8a09 machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# c10b7d9586d4 machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# 60eec84cc6ca machine
approach-page-meta = Local approach: { $title } ({ $city })

# 8950d8400945 machine
approach-page-place = A local approach { $where }

# 1988d993d187 machine
# .shuffle 6d9dcbfb4cb9 machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# 436312a04664 machine
# .title 10fd3d6b44db machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# 354799db5c5d machine
approach-quote = “{ $quote }” Said by: { $name }

# f46269e69ddc machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# 610884fe1c6e machine
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

# c0c70bb84a94 machine
# .done 64284fd3fbf3 machine
approach-save = Add to my collection
    .done = It is now in your collection

# 5bf4778e4bb0 machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 91f8eb9738f6 machine
# .placeholder fac7fe22592e machine
# .aria-label 48a08f0685fc machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# c11e83b6be23 machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# 7e012f62b1fc machine
# .subject 917c70416580 machine
# .body dd98444ac378 machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# 8f462cfc52f6 machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# 3a5559473e8b machine
# .aria-label 332867a5d5cf machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# 896ef6d0e127 machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# f043959cb44e machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# 722e291976b9 machine
approach-started-unknown = We have not been told when it began.

# c097e18c4022 machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 8df3e3d9fae9 machine
# .text 476f07afa469 machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# 685f83019330 machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# 9809be5f3e79 machine
# .placeholder d80c7e862619 machine
# .error ec234d1b1170 machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# 3f641d43dfe8 machine
approach-suggest-consent = You may write to me if something is unclear.

# 9bf79f84e969 machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# 974669c522a9 machine
# .placeholder a885c51f25ec machine
# .error 101524ed6165 machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# 93ac15a28eec machine
# .busy 292489a96ca4 machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# d8628b1a2931 machine
# .hint bf554e6fb224 machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# 6037693e8418 machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# cc7bc96f6499 machine
# .text 6e9294cce371 machine
# .another e58dc6c64cc8 machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# ef157425c0dd machine
# .placeholder 8ca1bc98c2cf machine
# .error 9ef30130b214 machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# 5a2d44131f2d machine
# .intro ec66f7df8b4e machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# 8c3cf429ab51 machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
