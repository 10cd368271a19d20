# 03f7264c8dc4 machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# 5c4f3483aff8 machine
-eu-pact = New Pact on Migration and Asylum

# 5bca2233f301 machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# c8465d537c67 machine
-palermo-charter = Charter of Palermo

# ea8c4e52ee79 machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# 16e07cb0413d machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# 06ea3674aa40 machine
-villeurbanne-declaration = Villeurbanne Declaration

# c094b97741b4 machine
# .title b258e8d19f94 machine
action-cancel = Cancel
    .title = Leave without saving

# 9586fe4a3587 machine
# .aria-label 6db91af8db1f machine
action-close = Close
    .aria-label = Close this window

# 08fb1f5e039e machine
# .done f469d5412f37 machine
action-copy-link = Copy link
    .done = The link has been copied.

# 650a9a115575 machine
# .confirm fb2e16c40cdd machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# 38de4f5b5f47 machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# dd134bb10567 machine
action-edit = Edit this entry

# ef68de1358bc machine
# .aria-label 70e03d49de08 machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# f4f45d3724d9 machine
action-save = Save changes

# 979987933ee0 machine
action-search = Search

# 269aaeab7e2b machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# d3050df45f39 machine
# .necessary 368fdb4ecdb3 machine
# .all a22d5e9e3876 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# b3afc1365e2b machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# c1cef6e8d635 machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# f371485e4716 machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# 04fc80590f0e machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# bd5717ca1756 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# 6307b83c9c6b machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# 4d500224fea0 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# 3b1046db454e machine
# .text 0bab461b2366 machine
# .home d85dfd9b95c1 machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# 873d0bd6b2ae machine
# .text 03e3d859ed6d machine
# .retry 8b7b2249f209 machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# 0b395ae8d0fb machine
error-required = Please fill in this field.

# fc78988c77f1 machine
# .text a242009e127c machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# 16b78554d33e machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# 4f798323aa7b machine
# .reset e4b610655556 machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# 9f3d69a66e5b machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# 072e7dbd5f3e machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# 10417bef1d09 machine
footer-legal = Legal notice

# e9fa96458985 machine
greeting-guest = Welcome to our network of cities

# 088ec500279d machine
greeting-name = Welcome back, { $name }

# 0c6c6ebe9a21 machine
# .report 491167d982cd machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# 6b709761a6fc machine
language-missing = This page has not been translated yet, so you are reading it in English.

# b8ed2d19e492 machine
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

# 6687fa601af1 machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# 5995c872ea51 machine
# .aria-label 710f3437396c machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# 8caa3b0eecd0 machine
# .hint ff5fa7c8625a machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# 16f7cc82f90d machine
list-loading = Loading, one moment please…

# b7ff4977724d machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label a11a33430f5e machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label 60ac57904d47 machine
nav-footer =
    .aria-label = Links at the foot of the page

# 3c6275b90265 machine
# .title d1166d226914 machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label 8394cf88f71e machine
nav-main =
    .aria-label = Main menu

# c7db569b469b machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# aaca2174e5fe machine
nav-new-tab = opens in a new tab

# 966b2cf02b9e machine
# .previous a6a6159f2fed machine
# .next 2049a047a2ca machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# 719b6092f95f machine
nav-skip = Skip to the main content

# d80f12201d4b machine
nav-top = Back to the top

# b762e7efb0ae machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# 7ced62c44780 machine
# .placeholder 7a69230dda5d machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# c333a152148d machine
# .hint fcd6120a8c5d machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
