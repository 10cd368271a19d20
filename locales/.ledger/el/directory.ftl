# 090a53d08878 machine
# .hint f24e1b0ebd18 machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# 4756bc5807ff machine
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

# fe126b6a5def machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 1528308b5311 machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# bab84cb6d5e8 machine
# .error 6ac3dbf0e358 machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# 2c13422d2be9 machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 47126b6e8d91 machine
# .done f226d2d59824 machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# 6daf6c3fed88 machine
# .hint d7c3300190e0 machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# 179df224eaed machine
# .hint 72d66aa97f1e machine
# .reset 17b987ca3b40 machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# 88b550fa5286 machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# e76db04cea8c machine
# .hint bce56caf0231 machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# fe011335b803 machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# 574590b4bb32 machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# f3cad7a60386 machine
directory-filter-members = Only member cities of the { -alliance }

# 4f51017e2cf6 machine
# .any cf8b31ebc0e5 machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# b92d63c2d46e machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# a54d6ba86a2c machine
directory-filter-remove = Remove this filter: { $filter }

# 1fd68d9de3f6 machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# 371b70908b50 machine
# .aria-label 462e17c2761e machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# 10c61f47b983 machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 31389231c722 machine
# .city dbb6d1dffd07 machine
# .network a56e1cbfd014 machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 47819e2df869 machine
# .open c17ce0d93994 machine
# .close f07abf07dcf9 machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# 46adae415ffa machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# ea2452d8a9db machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label f47340e27bcd machine
# .hint d9fc8e7395ab machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label 9615734ff841 machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# f196e614dcf9 machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# 4a4509c681f0 machine
# .title c88e527e068f machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# 1c11785d4f4b machine
# .text 352bee981bbb machine
# .list 302d5e504077 machine
# .retry fcbad448841b machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# 6ac3f5dd10fa machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# b0274eefa0e2 machine
# .denied 152164b0ecfd machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# cefd34e82d35 machine
# .title 1dd20c5d1fe6 machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# 55e101fb3e8c machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer ae1bbebd76a5 machine
# .wider dc4cb1e42aca machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# 43399aa46bf4 machine
# .description 8893a643bf64 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# f4f4339a1c8a machine
# .empty b3d7dea31449 machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# 8b5653c3589c machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 60a58eb6cd09 machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# 3a1d942869d3 machine
# .link b3fa30f32c2a machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# 52cd037e9bab machine
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

# 7485705a588e machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 9ec033258a31 machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# 573bf9caa0f3 machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# a573a0a04032 machine
# .text 2cf96ace2f88 machine
# .button 4336843e026a machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# 9159f7444ec3 machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 4394cc787b9c machine
directory-profile-meta = { $city }: how the city welcomes people

# 88125d1b0bd0 machine
# .text 23db8effdcac machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# a748c293743f machine
directory-profile-networks = This city also takes part in: { $networks }

# 8ae486a41796 machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt fe79677ff500 machine
# .credit a8f5278e17e9 machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# d7340eca3309 machine
directory-profile-place = { $city } is a municipality { $where }.

# 443d67f571e7 machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# 6221177f144d machine
# .aria-label a7542ecc5a69 machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# c26b4539b714 machine
# .empty e82b69e6e4c0 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# 1d1a2091d1af machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# bf3266daac93 machine
# .text c28643205f61 machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# 883a05774f22 machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# deb82da3e77d machine
# .placeholder 94459c320d79 machine
# .aria-label 634132908a01 machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# 6291170c7f02 machine
# .title 90457ddc2e5d machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# 135fae5a827e machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 018eef807b70 machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# 60c06e6a26ec machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# 8d8372dd6dfc machine
directory-share = Pass this profile on

# 716a0ee65d60 machine
# .hint 2f0711842f3f machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# 78d24e0fde2b machine
# .subject 3605fc3d52c2 machine
# .body 9a02682a2712 machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# aacbdb0eb1fc machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# 58bffa62ab4b machine
# .aria-label 83504f0ba32e machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 4a42b2c90f0c machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# d5aebf64ee07 machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# 2e0b6c1af43d machine
# .intro 02bfe8d98f0e machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 8f5b4bcd8fa1 machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# dd2cfb10313a machine
# .map 74d0aef8502b machine
# .list 7f45fc7a1f6d machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
