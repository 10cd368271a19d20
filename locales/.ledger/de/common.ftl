# 6477a6239b19 machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# 19d506d81596 machine
-eu-pact = New Pact on Migration and Asylum

# fb866f8b91ad machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# 2391af768c39 machine
-palermo-charter = Charter of Palermo

# fe2a57f84887 machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# f5f1fe046b2b machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# 7689b391945a machine
-villeurbanne-declaration = Villeurbanne Declaration

# f7ff1178af20 machine
# .title dadaa4319022 machine
action-cancel = Cancel
    .title = Leave without saving

# b808f6e97075 machine
# .aria-label e72406f77257 machine
action-close = Close
    .aria-label = Close this window

# 6a752b442eff machine
# .done 6813b0af4453 machine
action-copy-link = Copy link
    .done = The link has been copied.

# 6c2d352161df machine
# .confirm 43e144313543 machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# d677080681e8 machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 02575b53581d machine
action-edit = Edit this entry

# 39cd3d32608e machine
# .aria-label f2f7057a68a7 machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# 6c86b99088d0 machine
action-save = Save changes

# dd097e77dd73 machine
action-search = Search

# 31f7c6c4ceec machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# 9f7b27814645 machine
# .necessary 7de9a54187ea machine
# .all dd94f9229d08 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# b3057eff055c machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# f3e24c6133a9 machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# 6f9ff5b6b9e0 machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# 8e80c646fe2d machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# 39c08d906cc7 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# 3d927fcb2335 machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# 215e46b2db80 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# 6989f0b9e24c machine
# .text 4217365937f6 machine
# .home e2998007714d machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# 568bcfa438be machine
# .text 70edff105979 machine
# .retry 948643cb59e8 machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# 1d0280c048cc machine
error-required = Please fill in this field.

# 5fb324d66d7c machine
# .text 3adf4383ff8d machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# abeb6aca9d69 machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# 75bfc7b72a38 machine
# .reset d4d7a906388a machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# 353bb2f32026 machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# e3c637536e32 machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# b8a6051923e6 machine
footer-legal = Legal notice

# 505abcbd742c machine
greeting-guest = Welcome to our network of cities

# 4717a8b953a1 machine
greeting-name = Welcome back, { $name }

# b52ef13baa20 machine
# .report 9d714991d21e machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# a4f7bcab6e42 machine
language-missing = This page has not been translated yet, so you are reading it in English.

# 9acd94a64e34 machine
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

# 96c822977528 machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# a9f2e4b70b75 machine
# .aria-label 3ae24c5b10d0 machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# b6e5bafb5076 machine
# .hint 1e0290b95642 machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# f8f6127c0212 machine
list-loading = Loading, one moment please…

# 2dea3d29da09 machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label 241f026a4b4a machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label c792f7141b2d machine
nav-footer =
    .aria-label = Links at the foot of the page

# e04d24c52b3d machine
# .title d2ab4218cac8 machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label afe8d797a95e machine
nav-main =
    .aria-label = Main menu

# 98261339248b machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# d13e3ee822b1 machine
nav-new-tab = opens in a new tab

# 5f30adcee735 machine
# .previous 6e8604c3ddf0 machine
# .next 85cd976e06fc machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# 0d7e9faa0434 machine
nav-skip = Skip to the main content

# 741245d8afd6 machine
nav-top = Back to the top

# fb0c25c65792 machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# 50ef88cda2c4 machine
# .placeholder ed9b63e22261 machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# e7d28c389765 machine
# .hint a81a320592cd machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
