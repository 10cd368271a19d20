# 8e84640f9d6f machine
# .hint 69656106f46e machine
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

# dc25a677577d machine
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

# a2cc516585c6 machine
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# 5054996f2988 machine
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# b2ac31c266d6 machine
# .error f6d88b0cca5a machine
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# 20bb5ae7d4c2 machine
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# 54fc3774b125 machine
# .done 9c41a5f6bbcb machine
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# ce7166fc6296 machine
# .hint 32960c85d29b machine
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# 66f3189c6373 machine
# .hint 30d8ad7a2153 machine
# .reset 47a19425244b machine
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# 2e33df470421 machine
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# 27e7d103d596 machine
# .hint 546e1fb1b739 machine
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# fa5f150ccfad machine
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# 46146630a2dd machine
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# 30f00753c311 machine
directory-filter-members = Only member cities of the { -alliance }

# 6d9138c50372 machine
# .any b2989fe7b8d3 machine
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# d763a15099cb machine
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# b618889cb050 machine
directory-filter-remove = Remove this filter: { $filter }

# 29a78fd5c8e8 machine
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# ce1386a25294 machine
# .aria-label ef417f04f048 machine
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# 49884637bf9d machine
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

# 09d3c72982d8 machine
# .city 63349700fa8b machine
# .network 09a47e6d066f machine
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# 1ee34110f776 machine
# .open 99eac34a4936 machine
# .close 04b985f1505c machine
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# 930465a33738 machine
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# a669e6f7d1cd machine
directory-list-error = The list has not arrived. Please load the page again in a moment.

# .aria-label 719ecc5a0b67 machine
# .hint 3a52a21edb05 machine
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# .aria-label 1ccd1caea73a machine
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# e411eb9f69b7 machine
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# 89f8d7e0f2fb machine
# .title d01ca9bd14fa machine
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# 981989ca0435 machine
# .text 296a789db621 machine
# .list d13b58c3cd9f machine
# .retry 45487899c7c9 machine
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

# 88fb4a69bea7 machine
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# 2b0ae38a7998 machine
# .denied f2b46593f18c machine
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# d370378cc06f machine
# .title 5630aa3bde64 machine
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# 944f6b2c7034 machine
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# .closer 4ae8e7a6b30f machine
# .wider 758b11cc95c4 machine
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# 030596839584 machine
# .description 339636213383 machine
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# 6eb5dd8b8e77 machine
# .empty 86ff35d98666 machine
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# 5c72c2525540 machine
directory-network-cities = Cities on this map that belong to the network: { $network }

# 8e456470cddc machine
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# 90da12dbe124 machine
# .link a16cde29fe58 machine
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# 5a34be7ae437 machine
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

# af9e426f6ed3 machine
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# 43c9bf80dbb8 machine
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# c11e14cd8ba3 machine
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# 1666b146a055 machine
# .text d9c6815b15e9 machine
# .button 855b4d058ba3 machine
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# fede354f0266 machine
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 6017c26ed831 machine
directory-profile-meta = { $city }: how the city welcomes people

# 74fe0f1aa638 machine
# .text 290dcb9a685c machine
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

# d41f746d79cf machine
directory-profile-networks = This city also takes part in: { $networks }

# 81509078ded0 machine
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

# .alt 3dce4b6b6027 machine
# .credit 9a9bec681905 machine
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# 75b5d030a2ea machine
directory-profile-place = { $city } is a municipality { $where }.

# 17a6ec45dbd4 machine
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# 66aa75b71d4b machine
# .aria-label a5321abe2add machine
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# 11777f228f42 machine
# .empty fc471d5b3ab9 machine
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# 988769ac86f7 machine
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# 8e60243133d9 machine
# .text 218da082c285 machine
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# 4ee1db537947 machine
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# 213be098dc97 machine
# .placeholder 94eaeeaeb4bf machine
# .aria-label 8744d2e54e72 machine
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# 4995ea2ea98e machine
# .title 3c7fb6fa925e machine
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# 252261599fd2 machine
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# 39dde1367707 machine
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

# cc58313d20e6 machine
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# e124b50bb4f6 machine
directory-share = Pass this profile on

# c0af568ddd24 machine
# .hint f2b2f8699857 machine
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# 2b620fb91f1f machine
# .subject 0a3e03921250 machine
# .body b6ef4fa4fe3d machine
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# 26bd0b6dce8e machine
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }

# 4ae2e9898702 machine
# .aria-label a7b9beeb6278 machine
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# 09c0d613a2d8 machine
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# 3e7b1b5dc445 machine
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# 792207aa818c machine
# .intro 3c9d0462ada1 machine
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# 5a4f7a71f697 machine
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# 57f91a15140f machine
# .map 3e1d96659e2b machine
# .list 2571abd48bcc machine
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list
