# 28f5b54c9d0f machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# 458b7c2e6d82 machine
-eu-pact = New Pact on Migration and Asylum

# 66934727f0c4 machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# 0aaf4f017d42 machine
-palermo-charter = Charter of Palermo

# 66115ac6d2b1 machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# ce40ad270bad machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# 41d9c5a0f14c machine
-villeurbanne-declaration = Villeurbanne Declaration

# 46ad3916f6a0 machine
# .title 163a80644aff machine
action-cancel = Cancel
    .title = Leave without saving

# 711e5f2e198d machine
# .aria-label 9ff0025e7e1f machine
action-close = Close
    .aria-label = Close this window

# b17133f7ab04 machine
# .done 085f63a748aa machine
action-copy-link = Copy link
    .done = The link has been copied.

# 5e5d0216ce0b machine
# .confirm d7545a7c22fe machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# cb4f0517090d machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 77bbff057c8b machine
action-edit = Edit this entry

# c465ac2ee862 machine
# .aria-label b5fa3bc586fe machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# 45951f6ac184 machine
action-save = Save changes

# 733d1c742675 machine
action-search = Search

# c7c32fec52cd machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# d770c139c496 machine
# .necessary eb3c482c6c57 machine
# .all 3c5037781d14 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# b914eebd7440 machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# cadc66e39a4e machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# 0ef5fd84431d machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# d5d965a0aea5 machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# 7e8f6c009ba6 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# 3e5ed58ed9d0 machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# 6feb498cd390 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# 4320386845a8 machine
# .text ead6e3eeaeb7 machine
# .home 0e82938ccbfc machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# 05938baf9c8b machine
# .text d15d6a15e416 machine
# .retry af273d956b5b machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# fa2e9d94306b machine
error-required = Please fill in this field.

# 5389b7087857 machine
# .text c8d1ce5107d9 machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# 45c35253ccbf machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# a9560d214dd8 machine
# .reset 4c4fdbbd97fb machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# 4e008a55f617 machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# 432b83f6acb2 machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# cce9c0a1b975 machine
footer-legal = Legal notice

# 38e3d19cc6c0 machine
greeting-guest = Welcome to our network of cities

# ac6765c9105c machine
greeting-name = Welcome back, { $name }

# abc06e4eea2f machine
# .report 45e01195ef9b machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# 214f0c95d926 machine
language-missing = This page has not been translated yet, so you are reading it in English.

# 3e45b2f052f6 machine
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

# ec8146a41c0f machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# 0ba73ca4adb4 machine
# .aria-label 60377afd85d4 machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# c0c7d7d7dbdd machine
# .hint 774ed1e5b8ef machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# 031569932eca machine
list-loading = Loading, one moment please…

# f355845c62d8 machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label 8361522c1b7c machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label 09b0bfc25809 machine
nav-footer =
    .aria-label = Links at the foot of the page

# 533161735639 machine
# .title 564dddd4ea13 machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label 4546ae0b0132 machine
nav-main =
    .aria-label = Main menu

# d5d3ffc58f65 machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# e864bfe7ffd9 machine
nav-new-tab = opens in a new tab

# e4a127c4df2b machine
# .previous 0301d410db18 machine
# .next 10733e78ff61 machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# f9a02b065dc3 machine
nav-skip = Skip to the main content

# 1fecc82cff1f machine
nav-top = Back to the top

# c60ff6b4beb7 machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# 3650b3d53647 machine
# .placeholder 3202aad83d27 machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# fcb2cad2bc9d machine
# .hint 7f0142cf4601 machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
