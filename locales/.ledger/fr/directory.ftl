# b61e674a935e machine
# .hint d39a6561b28a machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# d88288a0cff3 machine
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

# a2fe2c4772f9 machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 161d1fe825ea machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# a41acec7907e machine
# .error 440e9c11240d machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# 26e7edd48fbc machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 4161a8178acf machine
# .done 5b3120a11734 machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# 2a7fe1354ead machine
# .hint f44b75f705ad machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# 92d97df90f80 machine
# .hint 45adf8fe2970 machine
# .reset 040ad2fab7fa machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# 14c8648ec3b4 machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# 1ed3d8b85ec2 machine
# .hint 0aff6c0aac67 machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# ee7b325bb16e machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# 8157c81765eb machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# 2c6d3c9c4cc7 machine
directory-filter-members = Only member cities of the { -alliance }

# 03b2d374f980 machine
# .any 76195cafc932 machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# 558f5beb6c61 machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# d2a8da67a3c2 machine
directory-filter-remove = Remove this filter: { $filter }

# bf924f337776 machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# 9c8b22af53e5 machine
# .aria-label c3ba4522feaf machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# 79e8edef9faf machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 4a09398909b0 machine
# .city 676ff674d916 machine
# .network c09d8357da59 machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 4cd51ec3c868 machine
# .open 55e13137735e machine
# .close 5c4bf44c7fc2 machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# e9a96b326118 machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# 88c8a2cf0f6b machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label d5c639cda860 machine
# .hint b01955446c8f machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label e9a317f7aa8e machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# 343c05748d2c machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# 8a1ca879c7c0 machine
# .title 436fb916800a machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# 215451b62594 machine
# .text 8bcc7d0e14f5 machine
# .list 4c837a324f92 machine
# .retry 4504cf9a1b97 machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# 4b3286862349 machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# 4d88af5a8e55 machine
# .denied 77d1dc8a06fc machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# cbe154cfbcb4 machine
# .title b6af04e4d658 machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# 01472fb44a2c machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer e3d8eea7993d machine
# .wider dd234639c0c6 machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# f56b8d1211ab machine
# .description d7e0138b9935 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# 513a576d974e machine
# .empty e5a6be8afe44 machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# c09701b80f8a machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 149a8b971d84 machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# 98f4837f78ae machine
# .link 4c0e41419880 machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# 929cd76e8b75 machine
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

# 498dc6687b2f machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 59941b9b2c86 machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# 9281593017ce machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# c67aa29f8b78 machine
# .text 4f896455d48f machine
# .button 6b1bcea93c94 machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# f00665633756 machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 69ed8fcd76f9 machine
directory-profile-meta = { $city }: how the city welcomes people

# 0d5f9bc6b472 machine
# .text 1041b9e44296 machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# 7e7bea3aa00e machine
directory-profile-networks = This city also takes part in: { $networks }

# 50e4dc7da5be machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt b5223ab0038d machine
# .credit c76fcb1d4ed1 machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# 0499cfcf5fe7 machine
directory-profile-place = { $city } is a municipality { $where }.

# 64db829a2b2b machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# 0c72f31ba973 machine
# .aria-label 8b08fd09766f machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# 5e7f951e48cb machine
# .empty 0f637b6ee444 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# 653d0c74149f machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# c3e5c055f594 machine
# .text a775f5d4bd3e machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# a5bef12847e8 machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# 9b26b2814174 machine
# .placeholder 2aa00260b08c machine
# .aria-label 027f00029e37 machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# 03363fe65980 machine
# .title b16e98b88d70 machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# 89f0916be943 machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 3b20b4f957a6 machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# 4459c80d8666 machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# 66d339a92e04 machine
directory-share = Pass this profile on

# 793ee4595e16 machine
# .hint 611c8233015c machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# 1982623a3224 machine
# .subject 1a76f4ef0575 machine
# .body a5292800c8ff machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# c74a5445cef1 machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# 7c151f7692b6 machine
# .aria-label fc35ef3bdce5 machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 56e4e7b5d011 machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# 474e8b2de4b9 machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# b054885a506d machine
# .intro b8c4981a32b7 machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 0310e02c8003 machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# 322f6a1ec05d machine
# .map eb7abc6d8587 machine
# .list aad04cfe5146 machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
