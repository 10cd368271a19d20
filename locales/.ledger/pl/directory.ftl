# 351fc39362ed machine
# .hint 1912206b7393 machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# a14fae6ca56c machine
directory-card-summary =
    { $approaches ->
        [0] No approaches yet
        [one] { $approaches } approach
       *[other] { $approaches } approaches
    }, { $areas ->
        [0] no policy area chosen
        [one] { $areas } policy area
       *[other] { $areas } policy areas
    }

# 599a66e573de machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 57f19de2862d machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# e73b5e8befb2 machine
# .error 96adad8d9bec machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# 594f6083b599 machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 425837b59f2c machine
# .done f1d403a82ce4 machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# 60973fe6d038 machine
# .hint d2bf75de5e92 machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# 44d4604974d4 machine
# .hint f64361287aef machine
# .reset 1a19d61bd92a machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# bb1a70be43b5 machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# 3e6540d10bb2 machine
# .hint b4bd29496995 machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# b15b77f855b6 machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# 9b6b355738fc machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# 7cbfd8ab1db0 machine
directory-filter-members = Only member cities of the { -alliance }

# 713ea0973f81 machine
# .any 7967f745c7ba machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# 49251e2f3607 machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# 608e8ebc9b67 machine
directory-filter-remove = Remove this filter: { $filter }

# 5a8a9ded3ad6 machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# 1f67f3bc252c machine
# .aria-label 1da95f42de9a machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# f5cd863d35bd machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 742ce3eecd56 machine
# .city 4276022f5620 machine
# .network 1c2f57147de9 machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 646f5d54a426 machine
# .open f165e3a42615 machine
# .close d49da2aac33c machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# 43c2cbde0e26 machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# 01d58b81cd79 machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label fa3d4ce907d9 machine
# .hint 97f6f347a33a machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label c53145a75e02 machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# c47a365b482d machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# cbe6226aa16c machine
# .title c90720175585 machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# 3c320cab3408 machine
# .text e486f019cdea machine
# .list 16eb6fa483f8 machine
# .retry fc8e018910f6 machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# 2e596ea58a19 machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# af2e3e6f785d machine
# .denied 7fe5f37d1beb machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# dbbfe9140867 machine
# .title 134652ba2e60 machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# fa449c3183dc machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer dfec223f34f4 machine
# .wider aa49291ffb3b machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# 2179b799a12b machine
# .description 211137703782 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# fa961170e44b machine
# .empty dbc74a8484e6 machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# 37c9b457430e machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 688ecfdcb5ec machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# 4f3a7bada488 machine
# .link ecd9c5456bf5 machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# c8d97bf39a94 machine
directory-profile-area =
    { $area ->
        [social] { $city } works on social rights and inclusion.
        [arrival] { $city } works on arrival and on security of residence.
        [participation] { $city } works on political participation.
        [intercultural] { $city } works on intercultural inclusion and against racism.
        [civil-society] { $city } works with civil-society initiatives.
        [networking] { $city } works through networks and advocacy.
       *[other] { $city } works on other questions as well.
    }

# 7a2a2da42875 machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 29492e2876d6 machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# d7d565b6f042 machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# 252cce6b40b1 machine
# .text 531be0680ffa machine
# .button b44bffd40002 machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# 9a9456f0cd4f machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# a9e240a9d287 machine
directory-profile-meta = { $city }: how the city welcomes people

# d8c2fe111bbc machine
# .text 915f07228e16 machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# 9296a1a68357 machine
directory-profile-networks = This city also takes part in: { $networks }

# ea9df6cba11c machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt 8c9c5979cd78 machine
# .credit 18386008929a machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# 4b7afe5ea763 machine
directory-profile-place = { $city } is a municipality { $where }.

# 76cdf2e00415 machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# cabee540d043 machine
# .aria-label 989044c87f4a machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# 4b7f20ed057f machine
# .empty 98f68a4b4652 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# 4317f881e9a4 machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# 192cb0120f6d machine
# .text 90c774a71400 machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# 50c643526a8c machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# 96ba4c74052c machine
# .placeholder 189b0c93067b machine
# .aria-label 0d9df213c868 machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# 6b1b0aad35eb machine
# .title 348b0e219d62 machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# 3433e5392ea8 machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 968984162f4b machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# 67294f381011 machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# 52866fdbbdac machine
directory-share = Pass this profile on

# d20f507f669a machine
# .hint aa087122c820 machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# 4007203ea222 machine
# .subject cf5762361ca1 machine
# .body 9c5419e10b5a machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# 56cf0d08bf3e machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# 49edd1810aff machine
# .aria-label 9bc157576fc2 machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 601a401b025d machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# 11abcd2e832e machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# c8fb1b0b9978 machine
# .intro 950d476005c1 machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 80802758245b machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# dce25287b42f machine
# .map c368452ea9a2 machine
# .list 61bfdcda9e57 machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
