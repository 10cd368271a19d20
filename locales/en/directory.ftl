### Map and profiles of cities and networks that welcome people on the move: search, filters, profiles, sharing.
### Names of cities and countries come from cities.ftl and arrive here as variables.

## The page

# Title in the browser’s tab and in search engines. The attribute is the description under it.
directory-meta = Welcoming cities and networks on one map
    .description = Find out which cities and networks in Europe welcome migrants and refugees, and what they do.

# Large heading with the paragraph below it.
directory-title = Who is already active?
    .intro = Look at the map or leaf through the list. Every entry has a profile that says what a city or a network does.

# Line below the paragraph. The numbers do not change.
directory-scale = More than 600 municipalities, from Poland to Portugal, stand behind a migration policy of solidarity.

# Box in the margin that points to the platform of that name.
directory-research = { -moving-cities } looks deeper
    .text = The platform has published in-depth research on 28 cities in ten countries.

# Line above the map with the two totals.
# $cities (number): how many cities have an entry, for example 180
# $networks (number): how many networks have an entry, for example 12
directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } city
       *[other] { NUMBER($cities) } cities
    } and { $networks ->
        [one] { NUMBER($networks) } network
       *[other] { NUMBER($networks) } networks
    } have an entry.

# Switch above the map; each attribute names one of the two views.
directory-view = How would you like to look around?
    .map = On a map
    .list = In a list

# Box that explains the two kinds of entries.
directory-kinds = Cities and networks
    .city = A city’s profile is about one municipality and its own work.
    .network = A network’s profile is about several municipalities that act together.

# Small label on every entry.
# $kind (string): what the entry is about: city, network, or anything else
directory-kind =
    { $kind ->
        [city] City or town
        [network] Network of municipalities
       *[other] Another kind of entry
    }

## Map

# The map as a whole. The first attribute is read by screen readers, the second stands below the map.
directory-map =
    .aria-label = Map of Europe with cities and networks; the list has the same entries
    .hint = Drag the map to move it. Choose a dot to open a profile.

# The two zoom buttons have no text, only a plus and a minus. The attributes are their names for screen readers.
directory-map-zoom =
    .closer = Zoom in to see more detail
    .wider = Zoom out to see a wider area

# Button in the corner of the map.
directory-map-reset = Show all of Europe again
    .title = Goes back to the view at the beginning

# Button in the corner of the map; the browser asks for permission.
directory-map-locate = Find cities near me
    .denied = Your device does not say where you are. You can type the name of a place instead.

# Hidden hint for people who move by keyboard, read aloud when the map is reached.
directory-map-keyboard = Move the map with the arrow keys; press plus or minus to change its scale.

# A dot on the map; read aloud and shown as a tooltip. The city is the subject and stands first.
# $city (string): name of the city alone, for example “Palermo”
# $kind (string): what kind of city it is in the network: member, or anything else
directory-map-dot =
    { $kind ->
        [member] { $city }, member of { -alliance-short }
       *[other] { $city }, not a member of { -alliance-short }
    }
    .title = Open this profile

# A circle with a number that stands for several dots. Read by screen readers.
# $count (number): how many entries lie here, for example 8
directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } entry here; press Enter to see it
           *[other] { $count } entries close together; press Enter to see them apart
        }

# Announced to screen readers whenever the visible part of the map has changed.
# $count (number): how many entries can be seen now, for example 15
directory-map-visible =
    { $count ->
        [0] No entry lies in this part of the map.
        [one] { $count } entry lies in this part of the map.
       *[other] { $count } entries lie in this part of the map.
    }

# Heading of the legend, which can be folded away. The attributes belong to the small button beside it.
directory-legend = What the signs mean
    .open = Unfold the legend
    .close = Fold the legend away

# Lines of the legend, each beside a sign.
# $sign (string): the sign explained: member, city, network, or anything else for a circle with a number
directory-legend-sign =
    { $sign ->
        [member] Member city of the Alliance
        [city] City with a profile
        [network] Seat of a network
       *[other] Several entries in one place
    }

# Line at the lower edge of the map. Keep the tag around the words that form the link.
directory-map-credit = See <a data-l10n-name="source">where the map data come from</a>.

# Shown instead of the map when it could not be fetched. The attributes stand below and on two buttons.
directory-map-error = The map cannot be shown right now
    .text = All entries can still be reached in the list.
    .list = Go on with the list
    .retry = Load the map again

## Search

# Field above the map and the list. The aria-label is read by screen readers.
directory-search = Find a city or a network
    .placeholder = For example: Marseille
    .aria-label = Find a city or a network by its name

# Line below the search field once something was typed.
# $count (number): how many entries were found, for example 3
# $query (string): what was typed, for example “burg”
directory-search-results =
    { $count ->
        [0] No entry has a name with “{ $query }” in it.
        [one] { $count } entry has a name with “{ $query }” in it.
       *[other] { $count } entries have a name with “{ $query }” in it.
    }

# Shown when nothing was found but a similar name exists. The suggestion is a link; keep the tag.
# $name (string): the similar name, for example “Göttingen”
directory-search-suggestion = Did you mean <a data-l10n-name="suggestion">{ $name }</a>?

# Small button inside the search field.
directory-search-clear = Empty the search field
    .title = Takes away what you have typed

# Shown below the field when too little was typed.
# $min (number): how many letters are needed, for example 2
directory-search-short =
    { $min ->
        [one] Please type at least { $min } letter.
       *[other] Please type at least { $min } letters.
    }

## Filters

# Heading above all filters. The attribute is read aloud when the group is reached.
directory-filters = Narrow down the list
    .aria-label = Narrow down the list by policy area, country or network

# Heading of the first group of boxes to tick.
directory-filter-area = Policy areas
    .hint = Tick several to see entries that cover at least one of them.

# One box in that group. The policy area stands before a colon, so that it needs no case.
# $area (string): title of the policy area in the reader’s language, for example “Political participation”
# $count (number): how many entries cover it, for example 21
directory-filter-area-option =
    { $count ->
        [0] { $area }: no entries
        [one] { $area }: { $count } entry
       *[other] { $area }: { $count } entries
    }

# One box in the group of countries. The country stands before a colon, so that it needs no case.
# $country (string): name of the country alone, for example “Italy”
# $cities (number): how many cities in it have a profile, for example 9
directory-filter-country-option =
    { $cities ->
        [0] { $country }: no city yet
        [one] { $country }: { $cities } city
       *[other] { $country }: { $cities } cities
    }

# Heading of the group of networks, with the entry that stands first.
directory-filter-network = Part of a network
    .any = Part of any network, or of none

# One box in that group. The name of the network is not translated.
# $network (string): name of the network, for example “ANVITA”
# $count (number): how many cities with a profile belong to it, for example 6
directory-filter-network-option =
    { $count ->
        [0] { $network } (none of its cities has a profile)
        [one] { $network } ({ $count } of its cities has a profile)
       *[other] { $network } ({ $count } of its cities have a profile)
    }

# Box to tick below the groups.
directory-filter-members = Only member cities of the { -alliance }

# Button at the foot of the filters on small screens; the list lies behind it.
# $count (number): how many entries would be shown, for example 17
directory-filter-apply =
    { $count ->
        [0] Nothing to show with these filters
        [one] Show { $count } matching entry
       *[other] Show { $count } matching entries
    }

# Line above the list with filters switched on. The country phrase begins with a small letter.
# $count (number): how many cities match, for example 4
# $total (number): how many cities there are in this country, for example 9
# $where (string): the attribute .in of the country, for example “in Italy”
directory-filter-result =
    { $count ->
        [0] No city { $where } matches your filters; without them there would be { NUMBER($total) }.
        [one] { $count } city { $where } matches your filters; without them there would be { NUMBER($total) }.
       *[other] { $count } cities { $where } match your filters; without them there would be { NUMBER($total) }.
    }

# Small button beside a filter that is switched on.
# $filter (string): the filter as it is shown, for example “Greece”
directory-filter-remove = Remove this filter: { $filter }

## List

# Label of the menu above the list.
directory-sort = In which order?
    .aria-label = In which order? Choose how the entries are sorted

# Entries of that menu.
# $order (string): the chosen order: name, updated, distance, or anything else for the number of approaches
directory-sort-option =
    { $order ->
        [name] In the order of the alphabet
        [updated] Most recently updated first
        [distance] Nearest to me first
       *[other] Most approaches first
    }

# Line on a card in the list, shown once readers have said where they are.
# $distance (number): distance in kilometres as the crow flies, for example 240
directory-distance = About { NUMBER($distance, maximumFractionDigits: 0) } km away

# Line on a card in the list.
# $areas (number): how many policy areas the entry covers, for example 3
# $approaches (number): how many local approaches it describes, for example 5
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

# Empty state: the filters leave nothing over. The attributes are a hint and the button below it.
directory-empty = No city or network matches your choice
    .hint = Take away one filter after the other, or look at the whole map.
    .reset = Begin again with all entries

# Shown when the list could not be fetched.
directory-list-error = The list has not arrived. Please load the page again in a moment.

# Heading of the short list that readers put together for themselves.
# $count (number): how many entries were put on it, for example 4
directory-bookmarks =
    { $count ->
        [0] You have not marked any entries yet
        [one] You have marked { $count } entry
       *[other] You have marked { $count } entries
    }
    .hint = The list is kept on this device only.

## A city’s profile

# Title of the page in the browser’s tab.
# $city (string): name of the city alone, for example “Athens”
directory-profile-meta = { $city }: how the city welcomes people

# Line below the heading. The city is the subject and stands first.
# $city (string): name of the city alone, for example “Tirana”
# $where (string): the attribute .in of the country, for example “in Albania”
directory-profile-place = { $city } is a municipality { $where }.

# Line in the column with figures.
# $count (number): how many people live in the city, for example 280,000
# $date (date): the day for which the figure holds
directory-profile-population =
    { $count ->
        [one] { NUMBER($count) } inhabitant
       *[other] { NUMBER($count) } inhabitants
    } on { DATETIME($date, dateStyle: "long") }

# Heading of the first section, followed by the city’s own text.
directory-profile-work = What the city does
    .empty = The municipality has not described its work yet.

# One line for each policy area that the profile covers. The city is the subject.
# $area (string): the policy area: social, arrival, participation, intercultural, civil-society, networking, or anything else
# $city (string): name of the city alone, for example “Leipzig”
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

# Heading above the approaches of this city.
# $count (number): how many approaches of the city are in the library, for example 2
directory-profile-approaches =
    { $count ->
        [0] None of its approaches is in the library yet
        [one] { $count } local approach from here
       *[other] { $count } local approaches from here
    }
    .link = See it in the library of approaches

# Section about the person whom other municipalities can write to. The attributes are the text and a button.
directory-profile-focal-point = Who to talk to in the municipality
    .text = The focal point answers questions from other cities and from the network.
    .button = Write to the focal point

# Line in that section when nobody has been named.
directory-profile-focal-point-none = Nobody has been named yet. Questions can go to <a data-l10n-name="mail">info@iash-eu.org</a>.

# Heading of the last section, above resolutions, reports and the like.
# $count (number): how many documents can be downloaded, for example 3
directory-profile-documents =
    { $count ->
        [0] No documents to download
        [one] { $count } document to download
       *[other] { $count } documents to download
    }

# Line on a declaration, in the section with documents. The city is the subject.
# $city (string): name of the city alone, for example “Bergamo”
# $date (date): day of the signature
directory-profile-declaration = { $city } signed the { -palermo-declaration } on { DATETIME($date, dateStyle: "long") }.

# Line on memberships. The names of the networks follow the colon.
# $networks (string): names of the networks, already joined with commas
directory-profile-networks = This city also takes part in: { $networks }

# Link to the city’s own pages.
# $city (string): name of the city alone, for example “Heidelberg”
directory-profile-website = Go to the municipality’s own website
    .aria-label = Go to the municipality’s own website: { $city }

# Describes the picture at the top of a profile to people who cannot see it.
# $city (string): name of the city alone, for example “Kiel”
directory-profile-picture =
    .alt = View of the city: { $city }
    .credit = Photograph provided by the municipality

# Line at the foot of the profile.
# $date (date): day on which the municipality last looked through its profile
directory-profile-checked = The municipality last checked this profile on { DATETIME($date, dateStyle: "long") }.

# Notice above a profile that has not been looked at for a long time.
# $months (number): how many months ago it was checked, for example 18
directory-profile-old =
    { $months ->
        [one] Nobody has checked this profile for { $months } month. Some of it may be out of date.
       *[other] Nobody has checked this profile for { $months } months. Some of it may be out of date.
    }

## A network’s profile

# Line below the name of a network.
# $count (number): how many municipalities belong to the network, for example 90
# $date (date): the day for which the number holds
directory-network-size =
    { $count ->
        [one] { $count } municipality belonged to it on { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalities belonged to it on { DATETIME($date, dateStyle: "medium") }.
    }

# Heading of the section with the network’s own text.
directory-network-aims = What the network wants to achieve
    .empty = The network has not written about its aims yet.

# Heading above the list of cities. The name of the network is not translated.
# $network (string): name of the network, for example “ANVITA”
directory-network-cities = Cities on this map that belong to the network: { $network }

## Keeping a profile up to date
## Seen only by people in a municipality or a network who look after its profile.

# Label above the profile.
# $state (string): state of the profile: draft, review, published, or anything else
directory-state =
    { $state ->
        [draft] Draft, seen only by you
        [review] Being looked through by the network
        [published] On the map for everyone to see
       *[other] Taken off the map for now
    }

# Bar above the form; shows how much of the profile is filled in.
# $share (number): the share that is filled in, from 0 to 1, for example 0.75
directory-edit-progress = { NUMBER($share, style: "percent") } of the profile has been filled in

# Field for the short description, with a hint below it.
# $limit (number): how many characters are allowed, for example 1200
directory-edit-summary = In short: what do you do to welcome people?
    .hint =
        { $limit ->
            [one] Up to { NUMBER($limit) } character
           *[other] Up to { NUMBER($limit) } characters
        }

# Field for the position on the map. The attribute error appears when it lies in the sea or on another continent.
directory-edit-position = Where should the dot be?
    .error = This spot does not seem to be right. Please move the dot to your municipality.

# Button under the form. The attribute replaces the form once the button has been pressed.
directory-edit-submit = Send the profile to the network
    .done = Thank you. We look through every profile before it appears on the map.

# Notice when two people work on the same profile.
# $name (string): name of the other person, as it should be printed
# $time (date): the time at which the other person saved the profile
directory-edit-conflict = { $name } saved this profile at { DATETIME($time, timeStyle: "short") }. Please load it again before you go on.

# Line that every reader sees at the foot of a profile. Keep the tag around the words that form the link.
directory-report = Is something wrong or missing here? <a data-l10n-name="report">Let us know</a>.

# Heading of the page for a profile that was deleted or never existed.
directory-profile-missing = There is no profile at this address
    .text = The entry may have been taken off the map. The list shows all the others.

## Sharing

# Heading above the buttons for passing a profile on.
directory-share = Pass this profile on

# Button that opens an e-mail. The attributes are the subject and the text of that mail.
# $city (string): name of the city alone, for example “Dortmund”
# $address (string): address of the page
directory-share-mail = Send the profile by e-mail
    .subject = Worth a look: how { $city } welcomes people
    .body = I have found this profile in the directory of cities. It is about { $city }. You can read it here: { $address }

# Button for people who run a website of their own.
directory-share-embed = Put this map on your own website
    .hint = Copy the lines below into the page where the map should appear.

# Button below the list.
# $count (number): how many entries will be in the file, for example 36
directory-share-table =
    { $count ->
        [one] Download { $count } entry as a table
       *[other] Download { $count } entries as a table
    }
