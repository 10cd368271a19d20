### Texts that every page and every tool shares: names, buttons, navigation, errors, dates, privacy.
### Loaded together with the catalogue of each tool, so its ids must not be used there again.
### The style guide for writers and translators is locales/README.md.

## Names of organisations, documents and projects.
## Each stands here without an article. English writes “the” in the sentence; other languages may add cases.

# The network that speaks on these pages. Translate it; the short form below stays.
-alliance = International Alliance of Safe Harbours

# Short form of the network’s name. The same in every language.
-alliance-short = IASH

# Name of the civil-society consortium, and title of the conference in Palermo in June 2021. Not translated.
-sea-to-city = From the Sea to the City

# Name of an online platform. Not translated.
-moving-cities = Moving Cities

# Name of a card for the people who live in a city. In English it stands before a noun: “a City-ID card”.
-city-id = City-ID

# Document of 2015.
-palermo-charter = Charter of Palermo

# Document of June 2021.
-palermo-declaration = Palermo Declaration

# Document of November 2023.
-villeurbanne-declaration = Villeurbanne Declaration

# Legislation of the European Union. Use its official name in your language.
-eu-pact = New Pact on Migration and Asylum

# Name of a French network of municipalities. Not translated.
-anvita = ANVITA

# Name of an organisation. Not translated.
-seebruecke = Seebrücke

# German foundation. Use the name under which it is known in your language.
-rosa-luxemburg = Rosa Luxemburg Foundation

# German foundation. Use the name under which it is known in your language.
-heinrich-boell = Heinrich Böll Foundation

# Name of an organisation. Not translated.
-tesserae = Tesserae

# German foundation that keeps its German name. Not translated.
-robert-bosch = Robert Bosch Stiftung

# German fund that keeps its German name. Not translated.
-rescue-fund = Stiftungsfonds Zivile Seenotrettung

# Name of a project, 2022 to 2024. Not translated.
-cities4refugees = Cities4Refugees

# Name of a project, 2026 to 2028. Not translated.
-impact-cities = Impact Cities

## Buttons and actions

# Button under a form.
action-save = Save changes

# Button beside “Save changes”: leaves the form and keeps nothing.
action-cancel = Cancel
    .title = Leave without saving

# Button beside the search field.
action-search = Search

# Button in the corner of a dialogue window.
action-close = Close
    .aria-label = Close this window

# Button at an entry that the reader may change.
action-edit = Edit this entry

# Button at an entry. The attribute is the question asked before anything is deleted.
# $title (string): title of the entry, for example “Notes from Berlin”
action-delete = Delete
    .confirm = Delete “{ $title }”? This cannot be undone.

# Link at the end of a teaser. The attribute is what a screen reader says.
# $title (string): title of the article or page behind the link
action-read-more = Read more
    .aria-label = Read more about “{ $title }”

# Button that puts the address of the page on the clipboard. The attribute appears for a moment once it is done.
action-copy-link = Copy link
    .done = The link has been copied.

# Link to a document. Small files are given in kilobytes, all others in megabytes.
# $unit (string): unit of the size: kilobyte, or anything else for megabytes
# $size (number): size of the file in that unit, for example 2.4
action-download =
    { $unit ->
        [kilobyte] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Download the document (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

# Button under a list of which only the beginning is shown.
# $count (number): how many more entries there are, for example 14
action-show-more =
    { $count ->
        [one] Show { $count } more entry
       *[other] Show { $count } more entries
    }

## Navigation and landmarks
## Attributes named aria-label are read aloud by screen readers and not seen on the page.

# Landmark: the menu at the head of the page.
nav-main =
    .aria-label = Main menu

# Landmark: the links at the foot of the page.
nav-footer =
    .aria-label = Links at the foot of the page

# Landmark: the path from the home page to the present page.
nav-breadcrumbs =
    .aria-label = You are here

# Hidden link at the very top, for people who move by keyboard.
nav-skip = Skip to the main content

# Button that opens and closes the menu on small screens.
# $state (string): state of the menu now: open, or anything else for closed
nav-menu-button =
    { $state ->
        [open] Close the menu
       *[other] Open the menu
    }

# Link on the logo.
nav-home = Home page
    .title = To the home page of the { -alliance }

# Link at the end of a long page.
nav-top = Back to the top

# Between the two arrows under a list that runs over several pages. The attributes belong to the arrows.
# $page (number): the page shown, for example 2
# $total (number): how many pages there are, for example 5
nav-pages = Page { $page } of { $total }
    .previous = Previous page
    .next = Next page

# Added after links that leave the site; read by screen readers, so it begins with a small letter.
nav-new-tab = opens in a new tab

## Searching, filtering, lists

# Label of the search field. The placeholder shows what can be typed.
search-field = What are you looking for?
    .placeholder = A city, a country or a topic

# Heading above the results.
# $count (number): how many pages were found, for example 12
# $query (string): what was searched for, as typed
search-results =
    { $count ->
        [0] We found nothing for “{ $query }”.
        [one] { $count } page mentions “{ $query }”.
       *[other] { $count } pages mention “{ $query }”.
    }
    .hint = Try fewer words, or check the spelling.

# Line above a filtered list. The attribute is the button beside it.
# $count (number): how many filters are switched on, for example 3
filter-active =
    { $count ->
        [0] No filter is set.
        [one] { $count } filter is set.
       *[other] { $count } filters are set.
    }
    .reset = Clear all filters

# Line under a list.
# $shown (number): how many entries can be seen now, for example 20
# $total (number): how many entries there are in all, for example 36
list-position =
    { $total ->
        [one] You see { $shown } of { $total } entry.
       *[other] You see { $shown } of { $total } entries.
    }

# Empty state: stands where a list will be.
list-empty = There is nothing here yet.
    .hint = As soon as something is published, you will find it on this page.

# Shown while content is being fetched; also read aloud.
list-loading = Loading, one moment please…

## Errors

# Heading of the page that appears when an address does not exist. The first attribute is the text below it.
error-not-found = We cannot find this page
    .text = It may have moved, or there may be a slip in the address.
    .home = Go to the home page

# Heading and text when the device is offline.
error-offline = You are not connected to the internet
    .text = What you have typed is still here. Please try again when the connection is back.
    .retry = Try again

# Heading and text when something failed on our side.
error-server = Something went wrong on our side
    .text = Please try again in a few minutes. If it happens again, do let us know.

# Above a form that was sent with mistakes in it.
# $count (number): how many fields need attention, for example 2
error-form =
    { $count ->
        [one] Please look at one field again before you send the form.
       *[other] Please look at { $count } fields again before you send the form.
    }

# Under an empty field that must be filled in.
error-required = Please fill in this field.

# Under a field with an e-mail address that cannot be right.
error-email = Please check the e-mail address: it needs an @ sign and an ending such as .org or .eu.

# Under a text field.
# $over (number): how many characters are too many, for example 25
# $limit (number): how many characters are allowed, for example 1000
error-too-long =
    { $over ->
        [one] Your text is { $over } character too long; the limit is { NUMBER($limit) }.
       *[other] Your text is { $over } characters too long; the limit is { NUMBER($limit) }.
    }

# Under a button for choosing a file.
# $name (string): name of the file, for example resolution.pdf
# $limit (number): largest size in megabytes, for example 7.5
error-file-size = The file “{ $name }” is too large. Please choose one of at most { NUMBER($limit, maximumFractionDigits: 1) } MB.

## Dates and times
## The application hands over dates as dates; the language decides how they are printed.

# Line at the foot of a page.
# $date (date): day of the last change
date-updated = Last updated on { DATETIME($date, dateStyle: "long") }

# Line beside an entry that was changed lately.
# $days (number): how many days ago it was changed, for example 4
date-updated-days =
    { $days ->
        [0] Updated today
        [one] Updated { $days } day ago
       *[other] Updated { $days } days ago
    }

# Period of a project or an event.
# $start (date): first day
# $end (date): last day
date-period = From { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }

# Beside a deadline.
# $days (number): how many days are left, for example 10
date-days-left =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day is left.
       *[other] { $days } days are left.
    }

## Greeting

# Head of the page once somebody has signed in. The name is printed as the person wrote it, in no case.
# $name (string): name of the person, for example Maria Rossi
greeting-name = Welcome back, { $name }

# Head of the page for everybody else.
greeting-guest = Welcome to our network of cities

## Languages

# Label of the list in which readers choose the language of the site.
language-switch = Choose your language
    .aria-label = Choose your language; the page will load again

# Name of a language as it stands alone in a list.
# $language (string): language code: de, el, en, es, fr, it, pl, or anything else
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

# Notice above a page that exists in English only.
language-missing = This page has not been translated yet, so you are reading it in English.

# Notice above a page translated by a machine. The attribute is a link beside it.
language-draft = A machine translated this page, and nobody has checked the wording yet.
    .report = Suggest a better wording

# Notice under a translated document.
# $language (string): language code of the original: de, en, fr, it, or anything else
language-original =
    { $language ->
        [de] The original of this document is in German.
        [en] The original of this document is in English.
        [fr] The original of this document is in French.
        [it] The original of this document is in Italian.
       *[other] The original of this document is in another language.
    }

## Footer, privacy and cookies

# First line of the footer.
footer-about = The { -alliance } ({ -alliance-short }) is a network led by cities.

# Link in the footer to the page that says who is responsible for the site.
footer-legal = Legal notice

# Line in the footer. Keep the tag around the words that form the link.
footer-contact = Do you have a question? <a data-l10n-name="contact">Write to us</a>.

# Line under forms. Keep the tag around the words that form the link.
privacy-form = Our <a data-l10n-name="privacy">privacy notice</a> explains how we handle what you tell us.

# Notice that appears on the first visit. The attributes are its two buttons.
cookies-notice = Cookies are small files that a site leaves on your device. Which ones may we use?
    .necessary = Only the necessary ones
    .all = All of them
