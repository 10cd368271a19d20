# a58aa5a5f254 machine
# .hint f2c7e3bc3cf9 machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# 7f8ba9c0747d machine
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

# e8fce003cb52 machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 84ea1d0cc507 machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# 8c520c65b873 machine
# .error 7da8021696b7 machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# 089916ba9e90 machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 7543b5ef2d12 machine
# .done 60a4b94d0373 machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# 6e7a2f8c66d3 machine
# .hint 48dd23a04c68 machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# aa48f0b14468 machine
# .hint ff3f64f9a5f0 machine
# .reset a3b806cc7cb8 machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# 2219f752f339 machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# b2267b653fd6 machine
# .hint 409bb4fdaa95 machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# c59f308fdb12 machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# f0228e0f0c60 machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# f7c9aacb3010 machine
directory-filter-members = Only member cities of the { -alliance }

# 5ebc3512ed93 machine
# .any dfad2a9dde15 machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# c12b4cf97681 machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# cf3973175b0e machine
directory-filter-remove = Remove this filter: { $filter }

# c69610a31c0d machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# e2c5203f399f machine
# .aria-label 059d5fc4144c machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# 291d8604d390 machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 7be234c5237b machine
# .city db9a15ac4a22 machine
# .network 882bd60c3df8 machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 727d2037846f machine
# .open a8d79df7dd8e machine
# .close b354f061176c machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# d66495631065 machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# c4b7dc3be197 machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label 84e4c7c2554e machine
# .hint 14514c05592f machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label 8c00a8ca418e machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# 0ef5cc8b3f3d machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# 220b8cf8ffe9 machine
# .title 2b0649528450 machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# ba158e69f6d5 machine
# .text 06deb96a5566 machine
# .list 3dd543417b0e machine
# .retry 9e051bf31fb7 machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# 149421ee7750 machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# a7d827569e9a machine
# .denied 2bff6122ffa6 machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# f979f02f6199 machine
# .title b5d422ecd554 machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# 7808a30f8715 machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer 6d2e4dd4ce35 machine
# .wider 7ef128a5045a machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# aa9a8f8fde8d machine
# .description 96aac3bfdb85 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# 065100baa9d8 machine
# .empty 0b53faf55568 machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# 20d1d8068a72 machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 9a765fd0e7dd machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# ce8e7ea826bd machine
# .link f0209f681539 machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# 9a3ec5b220f5 machine
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

# 223816d6a0a9 machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 46f26afa7faf machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# 9d31728eb1d3 machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# 818db7ff9e9d machine
# .text 0dfac3a591b7 machine
# .button de2beac4d991 machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# c838ed999a61 machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# d04ce4a83bd6 machine
directory-profile-meta = { $city }: how the city welcomes people

# 06e47fa6d524 machine
# .text d9568270f640 machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# a9cac3924d2a machine
directory-profile-networks = This city also takes part in: { $networks }

# 75bc166025ae machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt ec6f66f62fda machine
# .credit f60f3a81d7bb machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# fb37d4791966 machine
directory-profile-place = { $city } is a municipality { $where }.

# 391b7a573a7a machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# b3b3fcfec253 machine
# .aria-label 556e67db5c6c machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# 184e4dc857ff machine
# .empty 7cb725baee32 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# bb2eb4144a90 machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# a9994606044f machine
# .text 6e045517ae48 machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# 281341bfb56a machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# e8061f5aebd0 machine
# .placeholder daf2a4223def machine
# .aria-label 300f11e70734 machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# 36f11e1b9f2d machine
# .title e53fcafcb21f machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# 01d3964ca282 machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 6e0d9e3871c5 machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# aa0ecd7779b0 machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# 2f9659dfb51e machine
directory-share = Pass this profile on

# 18256c57fd43 machine
# .hint 26344a793ff1 machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# f4930f236142 machine
# .subject c09c29ce7c75 machine
# .body a0e8f5218e65 machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# cb880bedab49 machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# e2548cc47052 machine
# .aria-label 8a6f1359567c machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 1ad50758b5e2 machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# 8f64bae13f5d machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# 20afe95c267e machine
# .intro 55f9f32db31f machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 9653f616a1d7 machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# 77ba2a0cbe66 machine
# .map 6914506f8b1c machine
# .list 1f9598d6548f machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
