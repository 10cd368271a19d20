# e5fac54ba257 machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# bcd98fe80dc5 machine
-eu-pact = New Pact on Migration and Asylum

# c1293476a49d machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# f6a4cf37c1d1 machine
-palermo-charter = Charter of Palermo

# f2f86bc2b9ac machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# 34abc4a5c561 machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# 1de726699e35 machine
-villeurbanne-declaration = Villeurbanne Declaration

# bb9dbb406dcb machine
# .title 9f755601cf2d machine
action-cancel = Cancel
    .title = Leave without saving

# aeccae342e4b machine
# .aria-label 0297741273cb machine
action-close = Close
    .aria-label = Close this window

# 7d2af69f5e47 machine
# .done 8db491b44cf7 machine
action-copy-link = Copy link
    .done = The link has been copied.

# c9894cf002f9 machine
# .confirm 70eab6426770 machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# 691bdb09a92f machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# d855e256f052 machine
action-edit = Edit this entry

# b808bffe6e24 machine
# .aria-label f6aef865a1cb machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# e71927889259 machine
action-save = Save changes

# 5f55edf90089 machine
action-search = Search

# 985294b8f7ae machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# e84c116266dd machine
# .necessary 6d945f5a93c2 machine
# .all aff4d19d6ee4 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# 26b1b2ae871f machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# da6d74ee75f0 machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# f0dfec10b900 machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# 703977b25998 machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# ad954f9f4ca8 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# 2dd905c04824 machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# c6d2e7820f29 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# a6aa0a25c3e5 machine
# .text 3f04c57b469e machine
# .home a323e6fb00e3 machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# 11e039dbb70c machine
# .text f78cee2d64d5 machine
# .retry c35a102ad713 machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# 593b93c932c6 machine
error-required = Please fill in this field.

# 121ffd93d5de machine
# .text c544b9fc6a0e machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# f481781aa7bb machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# c16ef423ce13 machine
# .reset ed4005a2a8ee machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# 9c08a37c9336 machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# 9b178071f2fc machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# 79e539a703db machine
footer-legal = Legal notice

# 34803d2539e1 machine
greeting-guest = Welcome to our network of cities

# 7bba54cea1bf machine
greeting-name = Welcome back, { $name }

# e99352246e8f machine
# .report 96f93edd6e48 machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# 8736580ee5bb machine
language-missing = This page has not been translated yet, so you are reading it in English.

# 67483490e593 machine
language-name =
    { $language ->
        [de] German
        [el] Greek
        [en] English
        [es] Spanish
        [fr] French
        [it] Italian
        [pl] Polish
       *[other] Another language
    }

# 73f4b51f2d77 machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# d2131747abab machine
# .aria-label 654d4ebd4227 machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# d9d3d601db80 machine
# .hint e12e640f6af9 machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# 5cac2a0758b0 machine
list-loading = Loading, one moment please…

# 7325a7e0f5c2 machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label dc4e55557f32 machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label 623632935e0b machine
nav-footer =
    .aria-label = Links at the foot of the page

# becdf9a85ca7 machine
# .title 23fd9dc1f6eb machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label 1e9c027c8f80 machine
nav-main =
    .aria-label = Main menu

# d8c7d3b04ef2 machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# ae455d820703 machine
nav-new-tab = opens in a new tab

# 29fa23b7773a machine
# .previous 9bcad734827a machine
# .next 9dd6b398421d machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# 16e73afc0d27 machine
nav-skip = Skip to the main content

# e06e2e640079 machine
nav-top = Back to the top

# 0ada179a476f machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# 611cd2b8d705 machine
# .placeholder 7336cf1d6779 machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# 7876599839b8 machine
# .hint c530237f5c11 machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
