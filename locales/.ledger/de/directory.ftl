# 8f0b92013912 machine
# .hint 9021562e7877 machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# c1428db03812 machine
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

# 758ef5dc72b5 machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 882bf9425a2b machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# c8388acda841 machine
# .error f419259ba3ba machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# e9bb4b1d9285 machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 872c479a4485 machine
# .done 54ae0c64dd52 machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# ad35ad42060d machine
# .hint 4b9ce914da1a machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# f01e9f715582 machine
# .hint 55cffa5fc8d2 machine
# .reset 39fd6444ed15 machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# 4ef83a4e775e machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# 6568d1f9b2cc machine
# .hint 3a551d8779eb machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# 4a8e736f700c machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# dde583e61c3f machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# f0f4793aaddc machine
directory-filter-members = Only member cities of the { -alliance }

# f48f115891ad machine
# .any 039f2e05f2bb machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# 86f73e030a22 machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# 0103886902f4 machine
directory-filter-remove = Remove this filter: { $filter }

# 8e398c1a0617 machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# 75c0fdd1b08a machine
# .aria-label 18268bae9334 machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# 54208dd400ae machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 10e36c3c23de machine
# .city 341cf8522526 machine
# .network cf8aad0371eb machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 2b39a59de4c5 machine
# .open 64fdce2cb3c8 machine
# .close cf534369697b machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# f79fe6c6cbae machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# ef5129c6f86b machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label 9c30e0923491 machine
# .hint 9415e963c9d1 machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label 62f3f4fba301 machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# f819cb378970 machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# d249ed7de97f machine
# .title 51490d36bd9b machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# 624c1f4ca455 machine
# .text e357af42d6dd machine
# .list 46e524d7f379 machine
# .retry 2efcece97bf5 machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# c9bcb4ca5c88 machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# 6a0fae91d96d machine
# .denied 85aaaee6be68 machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# 17395971be07 machine
# .title 41bdf01f48cd machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# d3b04716c0a1 machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer 3c39c26abef9 machine
# .wider cc21cf541c3d machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# 3ad0f5d3387f machine
# .description e6e1343d2527 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# 33debf60be93 machine
# .empty 0b24d6f3ad9d machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# 26a30da0e2d0 machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 097b427f7e23 machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# b609cb5edf75 machine
# .link a39e39379805 machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# eae8edefc6e5 machine
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

# 6a73f6977953 machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 45afef9be2dd machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# 03e91ffff3a4 machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# 1109fc843fed machine
# .text 3f9fd7dcd688 machine
# .button 55cf5bb35868 machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# e9306f75f3d8 machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# ebebcaf2dc6d machine
directory-profile-meta = { $city }: how the city welcomes people

# 970af8a14d1a machine
# .text c07c9e6cb89e machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# dc9128f97f83 machine
directory-profile-networks = This city also takes part in: { $networks }

# c97929b37779 machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt 19e111bbd031 machine
# .credit c057b99bd329 machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# c3ad2fecc89a machine
directory-profile-place = { $city } is a municipality { $where }.

# 1ea2a7e2673a machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# ad3992e6a90b machine
# .aria-label 168e086ff9c8 machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# 4a16e856da2c machine
# .empty 7bd42d6b70b0 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# 00fe8dcc6c6b machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# a5d0a06cf054 machine
# .text 6d9a96d0d975 machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# bda575adfd82 machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# b3d237628ad0 machine
# .placeholder 9e81fab8bb08 machine
# .aria-label 48469722ea7b machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# bc8a60c6f755 machine
# .title 1522055b0d15 machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# cf9ac1c39ed4 machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 95249ba0b415 machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# d1ebceb0eabb machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# 6ff8f742e820 machine
directory-share = Pass this profile on

# 3d4aaa0266eb machine
# .hint 670593689529 machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# d3d52bb635f5 machine
# .subject a11e446f3d17 machine
# .body 4cb149eac7c2 machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# fd5cedad354b machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# e12a635290f0 machine
# .aria-label 2e9a19396789 machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 4766e0fa3209 machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# a818959f3184 machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# ecf9c236dd0f machine
# .intro 246c6a72c3b9 machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 55741a5e6fb7 machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# f0b107683bba machine
# .map 168d8eeabec8 machine
# .list 49a0c06fa117 machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
