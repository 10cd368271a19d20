# 49557d280923 machine
-alliance = International Alliance of Safe Harbours

# f45ef6c8194a machine
-alliance-short = IASH

# 0f570d72705f machine
-anvita = ANVITA

# a95d50e2e640 machine
-cities4refugees = Cities4Refugees

# 575908070413 machine
-city-id = City-ID

# 8f87642e16b7 machine
-eu-pact = New Pact on Migration and Asylum

# 3eed6e55d3f1 machine
-heinrich-boell = Heinrich Böll Foundation

# 3c48f676d05f machine
-impact-cities = Impact Cities

# 1f9cadd85e5e machine
-moving-cities = Moving Cities

# 197803b44f3c machine
-palermo-charter = Charter of Palermo

# 2154730be16d machine
-palermo-declaration = Palermo Declaration

# 52c7a175fa44 machine
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# 815292ad1a53 machine
-robert-bosch = Robert Bosch Stiftung

# 404ace162a76 machine
-rosa-luxemburg = Rosa Luxemburg Foundation

# 76ebe8575eaa machine
-sea-to-city = From the Sea to the City

# f66cb2034723 machine
-seebruecke = Seebrücke

# cc1d894deddc machine
-tesserae = Tesserae

# b06969eb10ea machine
-villeurbanne-declaration = Villeurbanne Declaration

# 18c9d912a210 machine
# .title f98f3ff4a168 machine
action-cancel = Cancel
    .title = Leave without saving

# 32d4079b315b machine
# .aria-label 4733fee45fd6 machine
action-close = Close
    .aria-label = Close this window

# 2a259900a7b0 machine
# .done 0936abdd202e machine
action-copy-link = Copy link
    .done = The link has been copied.

# 7efe336bd548 machine
# .confirm 35272e07b931 machine
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# db546c078125 machine
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# 670496cc3473 machine
action-edit = Edit this entry

# 78861aa5053e machine
# .aria-label 90e4013dfbd2 machine
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# 1575e1c4bc72 machine
action-save = Save changes

# 15910e265a5d machine
action-search = Search

# 07756d9bbfa8 machine
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

# 0e81934dcfaa machine
# .necessary a157b498f096 machine
# .all 7f65ef4af637 machine
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them

# 41108b12402a machine
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

# ce534506a1bc machine
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# b5567fc166c5 machine
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# 8d3eb594ef94 machine
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# bd8c4b63f561 machine
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# ef67f09db6f7 machine
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

# 95924a38ef29 machine
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# a384e6e040cc machine
# .text d33a12b2ec3c machine
# .home a3af91053d0b machine
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# e76ea310d407 machine
# .text 2eeb9b286ba7 machine
# .retry 20b5f4b8bfd5 machine
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# 33da92236f38 machine
error-required = Please fill in this field.

# b7634d291a67 machine
# .text 23e58436aca1 machine
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# 8d620f3bd648 machine
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# b53c40c8f213 machine
# .reset 2f183b2b85c8 machine
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# d7a6efb236c4 machine
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# 15a353eed831 machine
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# 851744dbef7f machine
footer-legal = Legal notice

# 6e0c2462228e machine
greeting-guest = Welcome to our network of cities

# c627db9d738e machine
greeting-name = Welcome back, { $name }

# 40f03506bb90 machine
# .report 7019d0b763b0 machine
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# 714715690bf6 machine
language-missing = This page has not been translated yet, so you are reading it in English.

# c6fa1a0d5d3c machine
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

# 617737d1df21 machine
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

# 4d28fe67e4e8 machine
# .aria-label d380dc768a57 machine
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# d64c5290bb05 machine
# .hint 3cf67a0bd832 machine
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# 42b7affb4e7d machine
list-loading = Loading, one moment please…

# 4300c2777da1 machine
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# .aria-label ae1063700275 machine
nav-breadcrumbs =
    .aria-label = You are here

# .aria-label 61267f6f0ca5 machine
nav-footer =
    .aria-label = Links at the foot of the page

# 63ef33abe4d9 machine
# .title 8d88d24f57cc machine
nav-home = Home page
    .title = To the home page of the { -alliance }

# .aria-label 4787b4037833 machine
nav-main =
    .aria-label = Main menu

# 2b2ccc35afd6 machine
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# 67876743c313 machine
nav-new-tab = opens in a new tab

# c4c9ecbf4291 machine
# .previous b79839d8fa5a machine
# .next ece56cb9ec2a machine
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# 580157747cb0 machine
nav-skip = Skip to the main content

# bdff810cb598 machine
nav-top = Back to the top

# 764ca9c58e75 machine
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# 09634c46869f machine
# .placeholder e5bf1f067b41 machine
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# e881cc82bf57 machine
# .hint 2422789c38a9 machine
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.
