# 4af362a2bbfb machine
# .goal 5d8b0047cf82 machine
# .steps 0f7fd96efbd2 machine
approach-about = What it is about
    .goal = What the city wants to change
    .steps = How the city goes about it

# 6ca1cbd0044a machine
# .description e2c908d52c20 machine
approach-area-arrival = Arrival and residence security
    .description = How cities receive people who have just arrived, and stand by those whose stay is uncertain.

# 853345f8d00f machine
# .description c2b79f739c28 machine
approach-area-civil-society = Collaboration with civil-society initiatives
    .description = How municipalities and the initiatives of their residents plan and work side by side.

# f97d93385e3d machine
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

# 247d7134050c machine
# .description 9e663bea56b9 machine
approach-area-intercultural = Intercultural inclusion and anti-racism
    .description = How people of different origins shape their city together, and what is done against racism.

# 69d637d886b8 machine
# .description b98d965271af machine
approach-area-networking = Networking and advocacy work
    .description = How cities join forces and make themselves heard by governments and in Europe.

# 14624a9bbefa machine
# .description 898cb9ea1a10 machine
approach-area-participation = Political participation
    .description = How people who have migrated can have a say when their city takes decisions.

# 657ee613ef51 machine
# .description 196aa396fb5d machine
approach-area-social = Social rights and inclusion
    .description = What cities do so that everybody who lives there can share in the life of the city.

# 0764150a2376 machine
# .aria-label cb673707d8af machine
approach-areas = Where would you like to begin?
    .aria-label = Where would you like to begin? Choose a policy area

# 77bf711b7843 machine
# .previous 2a625c705818 machine
# .next 3046a678b76e machine
# .library 9c1250942d48 machine
approach-browse = Keep reading
    .previous = The approach before this one
    .next = The approach after this one
    .library = Back to the library

# 8ab61be0bfaa machine
# .download 2cfd5a2ea7ab machine
approach-collection =
    { $count ->
        [0] Your collection is empty
        [one] { $count } approach in your collection
       *[other] { $count } approaches in your collection
    }
    .download = Put everything into one file

# 026a93fa043e machine
approach-contact = Would you like to know more? <a data-l10n-name="focal-point">Ask the city’s focal point</a>.

# c22fb828dcff machine
approach-disclaimer = An approach that works in one city may need changes in another. Laws differ from country to country.

# 6f1cb0e8aaa0 machine
approach-download =
    { $format ->
        [word] Take it with you as a Word file ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Take it with you as plain text ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Take it with you as a PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 4643d670ae72 machine
approach-duration = It ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

# 5c92dfa7648f machine
# .hint faff94823ff0 machine
# .suggest f71920aee6e6 machine
approach-empty = We have no approach that fits
    .hint = Try another word or choose fewer filters.
    .suggest = Do you know of one? Tell us about it

# 7bdf872e9ae6 machine
approach-empty-city = { $city } has nothing in the library so far.

# 16f94f6ca546 machine
# .all 16ac30a812c4 machine
approach-filter-area = Choose a policy area
    .all = All six policy areas

# 0d5ce6fc9ac7 machine
# .all ba2279a42a6a machine
# .aria-label a7d58721ee08 machine
approach-filter-city = Choose a city
    .all = Any city in the library
    .aria-label = Choose a city to see only its approaches

# 82f023324127 machine
# .hint 6b859b46dbaf machine
approach-filter-group = Who is it for?
    .hint = Many approaches are for everybody. They are always part of the list.

# f011bc0d7081 machine
approach-filter-group-option =
    { $group ->
        [arrivals] People who have just arrived
        [families] Families with children
        [youth] Young people on their own
        [women] Women and girls
        [undocumented] People without residence papers
       *[other] Everybody in the city
    }

# 47d9868dbd8b machine
approach-filter-hidden =
    { $count ->
        [0] Your filters leave everything in view.
        [one] Your filters hide { $count } approach.
       *[other] Your filters hide { $count } approaches.
    }

# 577c43e7dcdb machine
approach-filter-language = Only show what can be read in this language: { $language }

# 5539e258b302 machine
# .text 3837b36a07e0 machine
approach-gone = This approach is no longer in the library
    .text = The city may have withdrawn it, or it may have been merged with another one.

# 0e7d558a3a98 machine
# .lead e889ac3f9037 machine
# .partners f4099a2e8fa4 machine
# .funders 9d5edbfc5401 machine
approach-involved = Who is involved
    .lead = Who carries the main responsibility
    .partners = Who else takes part
    .funders = Where the money comes from

# 8528411858f5 machine
approach-involved-organisations =
    { $count ->
        [0] The municipality carries it alone.
        [one] { $count } organisation takes part: { $names }
       *[other] { $count } organisations take part: { $names }
    }

# 2ff5602e1218 machine
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

# 025c56320eea machine
approach-languages =
    { $count ->
        [one] Can be read in { $count } language: { $languages }
       *[other] Can be read in { $count } languages: { $languages }
    }

# 69dac714f4ff machine
# .worked 88b6fc9a8466 machine
# .difficult 23035ca76f00 machine
approach-lessons = What others can learn from it
    .worked = What has worked well
    .difficult = What has been difficult

# a2f1146b133e machine
approach-load-error = The library is not answering. Please wait a little and load the page again.

# 57dc0304dc4c machine
# .text 893383eb811d machine
approach-meaning = What do we call a local approach?
    .text = Anything a municipality does of its own accord to welcome people: a project, a service, a rule or a way of working.

# f88b857b4a9b machine
# .description 70a46f703c9f machine
approach-meta = Library of local approaches
    .description = Practical examples of how European cities welcome migrants and refugees, sorted by policy area.

# 97a11908b10d machine
approach-page-areas =
    { $count ->
        [one] Belongs to this policy area: { $areas }
       *[other] Belongs to these policy areas: { $areas }
    }

# 0731cd8d893d machine
approach-page-meta = Local approach: { $title } ({ $city })

# 5af3719bc797 machine
approach-page-place = A local approach { $where }

# 6e5c76b6b099 machine
# .shuffle a63617a79e08 machine
approach-picks = Read one of these first
    .shuffle = Show me three others

# afe65d8f7ab1 machine
# .title e88a8cb40ae8 machine
approach-print = Print this approach
    .title = Prints the text and the key facts without menus and pictures

# c88d552518ab machine
approach-quote = “{ $quote }” Said by: { $name }

# 45c2d6c7b4c3 machine
approach-reading-time =
    { $minutes ->
        [0] You will have read this in less than a minute.
        [one] You will need about { $minutes } minute to read this.
       *[other] You will need about { $minutes } minutes to read this.
    }

# 6efa40842417 machine
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

# 499b2c0d2fcf machine
# .done 4e859b9cb475 machine
approach-save = Add to my collection
    .done = It is now in your collection

# ef4e03168733 machine
approach-scale = { -moving-cities } presents more than 45 local approaches in six policy areas.

# 501ffba735b3 machine
# .placeholder 8840e631bd6d machine
# .aria-label 747b15329fa7 machine
approach-search = Search the library
    .placeholder = A word or the name of a city
    .aria-label = Search the library of local approaches

# 73c34527840a machine
approach-search-results =
    { $count ->
        [0] There is no approach in which “{ $query }” appears.
        [one] “{ $query }” appears in { $count } approach.
       *[other] “{ $query }” appears in { $count } approaches.
    }

# e598936dc754 machine
# .subject 8ad96eb699b8 machine
# .body 9affb2ecde68 machine
approach-share-mail = Recommend this approach by e-mail
    .subject = Seen in another city: { $title }
    .body = This is how it is done { $where }: “{ $title }”. Perhaps it is something for us too. Read more at { $address }

# 87d083a00769 machine
approach-similar =
    { $count ->
        [0] Nothing quite like it in other cities
        [one] { $count } city does something similar
       *[other] { $count } cities do something similar
    }

# 13f6b6c6469b machine
# .aria-label b55133e40926 machine
approach-sort = What should come first?
    .aria-label = What should come first? Choose the order of the approaches

# 6fe08b7a1fd2 machine
approach-sort-option =
    { $order ->
        [newest] What was started last
        [oldest] What has been going on longest
        [city] Cities in alphabetical order
       *[other] What fits my search best
    }

# 61cdd976baea machine
approach-started = Began on { DATETIME($date, dateStyle: "long") }

# b8b7122c9620 machine
approach-started-unknown = We have not been told when it began.

# 7991b4e94fea machine
approach-status =
    { $status ->
        [planned] Still being planned
        [running] Running at present
        [finished] Has come to an end
       *[other] We do not know how things stand
    }

# 973cc55cf223 machine
# .text 7c16dfd51398 machine
approach-suggest = Which approach is missing?
    .text = Tell us what your city, or a city you know, is doing. We read every suggestion before anything is published.

# 6cf5d4d775ca machine
approach-suggest-areas-many =
    { $limit ->
        [one] Please tick no more than { $limit } policy area.
       *[other] Please tick no more than { $limit } policy areas.
    }

# b879942707a1 machine
# .placeholder d2a29f0ae6ae machine
# .error 00bb7796ceb6 machine
approach-suggest-city = Which city is it in?
    .placeholder = Begin to type and choose from the list
    .error = Please choose a city from the list.

# 3384cb2734ec machine
approach-suggest-consent = You may write to me if something is unclear.

# 6769329bbd24 machine
approach-suggest-date-error = { DATETIME($date, dateStyle: "long") } is still to come. Please correct the day, or say that the approach is being planned.

# 70ed76e6465d machine
# .placeholder a73beeca74c4 machine
# .error 52f097ae218a machine
approach-suggest-link = Is there a page with more about it?
    .placeholder = Copy its web address into this field
    .error = A web address begins with https:// and has no spaces.

# 5b5d8d155fa2 machine
# .busy a4244379ac2a machine
approach-suggest-send = Send your suggestion
    .busy = Your suggestion is on its way…

# fdd69848d328 machine
# .hint 6c77be558283 machine
approach-suggest-text = Describe it in a few sentences
    .hint = Who does what, and for whom? Please do not name anybody who might not want it.

# 5398990ee10e machine
approach-suggest-text-short =
    { $missing ->
        [one] Please add at least { $missing } more character, so that others can follow.
       *[other] Please add at least { $missing } more characters, so that others can follow.
    }

# 4aff4cbb878e machine
# .text ff59855a8087 machine
# .another 41ce53d8ab83 machine
approach-suggest-thanks = Thank you for suggesting “{ $title }”
    .text = Someone from the editorial team will read it and may get back to you.
    .another = Suggest one more

# b44e3d112a20 machine
# .placeholder 0775c4f9ed4b machine
# .error 7d4300e8758f machine
approach-suggest-title = Give it a short title
    .placeholder = What would you call it in one line?
    .error = Without a title, nobody will find it in the library.

# 4676ae68c8a0 machine
# .intro 3c0f02df7811 machine
approach-title = Ideas that cities have put into practice
    .intro = Much of what makes a city welcoming is decided on the spot. Here you can see how others have gone about it.

# 9ab1a770f13c machine
approach-total =
    { $count ->
        [one] There is { NUMBER($count) } approach in the library.
       *[other] There are { NUMBER($count) } approaches in the library.
    }
