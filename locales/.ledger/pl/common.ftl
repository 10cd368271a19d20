# 43a7f17728d0 machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# 2180cc55791b machine
-eu-pact = New Pact on Migration and Asylum

# 781a1aaa0ce3 machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# 4553e75878d8 machine
-palermo-charter = Charter of Palermo

# bc05a89914af machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# 72095754243a machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# 694f99f02202 machine
-villeurbanne-declaration = Villeurbanne Declaration

# 49285f002972 machine
# .title 1db0f277a729 machine
action-cancel = Cancel
    .title = Leave without saving

# 00b8d851752c machine
# .aria-label a95c6b2840e2 machine
action-close = Close
    .aria-label = Close this window

# 03586b9f754d machine
# .done bd77a5905244 machine
action-copy-link = Copy link
    .done = The link has been copied.

# ae2d7e6c046a machine
# .confirm 73a5c0660a84 machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# bd87bd8fd097 machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 2083cb57b10e machine
action-edit = Edit this entry

# a7f25ca031e1 machine
# .aria-label 634ae89cdff0 machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# e4249f26b5e8 machine
action-save = Save changes

# dcef96697b8a machine
action-search = Search

# 0a60ec968ffd machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# 90b4f3257e5a machine
# .necessary 5645ed0b45fa machine
# .all 11366eeda268 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# 2d82b3ea1899 machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# 487bfb17643b machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# 91c0d87ce97b machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# 6a31c30e864a machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# b64ecb23b964 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# 72d663f60c28 machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# 092b8c73ecb8 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# 291083608127 machine
# .text 3e977ebac510 machine
# .home 8a89aa3dc342 machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# 782c046a3c15 machine
# .text 1025e2ab98bd machine
# .retry 7237b73bc691 machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# b1200f9c17eb machine
error-required = Please fill in this field.

# 1777f224fda6 machine
# .text 5100a61856e4 machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# 3e0770c075bd machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# 24d2f958d509 machine
# .reset bf17368294ab machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# 77b250333b95 machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# 5e1172efa32f machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# f470b5392e56 machine
footer-legal = Legal notice

# 2039dea9fe1b machine
greeting-guest = Welcome to our network of cities

# 7444e8ae79a9 machine
greeting-name = Welcome back, { $name }

# cef2f186cc2c machine
# .report 0e95d9a2a021 machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# 4eb0d8030968 machine
language-missing = This page has not been translated yet, so you are reading it in English.

# b66d5d9a2511 machine
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

# 7be4272672f1 machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# bf341e71f5a1 machine
# .aria-label 10954a5ee204 machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# eef9783e0ef2 machine
# .hint bb1b9061474a machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# 28a8119e9343 machine
list-loading = Loading, one moment please…

# 9a97b65c7d33 machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label 75f93c88bbd3 machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label 65ccb05c5a58 machine
nav-footer =
    .aria-label = Links at the foot of the page

# f40d41b3a457 machine
# .title e35147923c7a machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label e6f4a11617dd machine
nav-main =
    .aria-label = Main menu

# ef7a625b7ab6 machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# bf6833fd9335 machine
nav-new-tab = opens in a new tab

# 6f0085220545 machine
# .previous 3e0b771d3512 machine
# .next 058ad7626459 machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# 6f9f528c12eb machine
nav-skip = Skip to the main content

# 4c8656578695 machine
nav-top = Back to the top

# cbf8a2235b73 machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# ca5b7543ee86 machine
# .placeholder eaa2dd04099d machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# d9019568c7ad machine
# .hint b4169e8679b7 machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
