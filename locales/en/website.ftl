### The public pages of the Alliance: who we are, what we stand for, how to join, news, contact.
### Loaded together with common.ftl, where the names of organisations and documents are kept.

## Menu at the head of the site

# Menu item; leads to the page about the network.
menu-about = Who we are

# Menu item; leads to the five key positions.
menu-positions = What we stand for

# Menu item; leads to the list of member cities.
menu-members = Our cities

# Menu item; leads to the page for municipalities that think of joining.
menu-join = Become a member

# Menu item; leads to the list of articles.
menu-news = Latest news

# Menu item; leads to declarations and other papers.
menu-documents = Declarations and documents

## Home page

# Title in the browser’s tab and in search engines. The attribute is the description under it.
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# Large heading at the top, with the sentence and the button below it. The last attribute describes the picture.
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# Figures below the heading; the two numbers are set in bold.
# $cities (number): how many cities are members, for example 36
# $countries (number): how many countries these cities lie in, for example 7
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# Paragraph in the middle of the home page. Keep both tags around the words that form the links.
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

## Who we are

# Heading of the page about the network, with its first paragraph.
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# Paragraph. The conference bears the same name as the consortium, hence the quotation marks.
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# Heading above the next four entries, which say what the network does.
about-work = How we work

# First field of work. The cities named have hosted a conference.
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# Second field of work.
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# Third field of work.
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# Fourth field of work.
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# Teaser for a project that has ended.
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# Teaser for a project that is beginning.
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# Teaser on municipal relocation: a city admits people who are still elsewhere. It explains an idea and promises nothing.
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

## The five key positions
## The value is the heading of a position, the attribute the paragraph below it. They state what the cities call for.

# Heading above the five positions, with a line of introduction.
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.

# First position.
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# Second position: a municipality admits people itself.
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# Third position. EU: use the short form that is usual in your language.
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# Fourth position.
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# Fifth position.
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

## Why cities join: three benefits

# Heading above the three benefits.
benefits-title = What your city gains

# First benefit.
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# Second benefit.
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# Third benefit.
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

## How a city joins: five steps

# Heading above the steps, and the tooltip of the link that leads to them.
# $count (number): how many steps there are, for example 5
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# Small line above the heading of a step.
# $step (number): which step it is, for example 2
# $total (number): how many steps there are, for example 5
join-step-position = Step { $step } of { $total }

# First step.
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# Second step: a telephone or video call.
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# Third step.
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# Fourth step. A focal point is the person in a municipality whom the network writes to.
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# Fifth step.
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# Line beside the steps for a municipality that has signed in.
# $done (number): how many steps are behind it, from 0 to 5
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# Button under the steps.
join-button = Say that your city is interested
    .title = Opens the contact form

## Member cities

# Heading of the page. The attribute is the line below it.
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# Line above the list when a country has been chosen. The country stands before a colon, so that it needs no case.
# $count (number): how many member cities the country has, for example 9
# $country (string): name of the country in the reader’s language, for example Germany
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# Field above the list: a label, the first entry of the menu and a name for screen readers.
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# Line in a city’s profile. The city is always the subject and stands first.
# $city (string): name of the city in the reader’s language
# $status (string): membership status: interested, endorsed, member, or anything else
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# Line in a city’s profile.
# $date (date): the day on which the city became a member
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# Line in a city’s profile: the people whom the network can write to.
# $count (number): how many focal points the municipality has named, for example 2
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# The map itself has no text of its own; the attributes describe it and offer another way in.
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# Shown when no city fits the filters.
members-empty = No city matches your choice. Try another country or clear the filters.

## News

# Heading of the page with all articles.
news-title = News from our cities

# Line above the list.
# $count (number): how many articles there are, for example 48
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# Line below the title of an article. The name of the author stands last, so that it needs no case.
# $date (date): day of publication
# $author (string): name of the author as it should be printed
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# Line below the title of an article.
# $minutes (number): how long it takes to read, in whole minutes; 0 for less than one
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# Link under the three newest articles on the home page.
news-archive = All articles
    .title = Go to all articles, sorted by date

## Events

# Heading of the box on the home page.
events-title = Meet us

# Line in the box. The time is that of the place where the event is held.
# $title (string): title of the event in the reader’s language
# $start (date): day and time at which it begins
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# Label on the card of an event.
# $type (string): what kind of event it is: conference, webinar, meeting, or anything else
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# Link under the box.
# $count (number): how many further events are planned, for example 4
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

## Declarations and documents

# Heading of the page.
documents-title = What cities have put in writing

# Teaser for the document of 2015, with a paragraph.
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# Teaser for the document of 2021, with a paragraph.
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# Teaser for the document of 2023, with a paragraph.
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# Teaser for a publication of the network. Its title stays in English, in the quotation marks of your language.
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# Note beside the policy brief.
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# Line below a declaration.
# $count (number): how many mayors have signed, for example 33
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# Entry in the list of signatures. The person stands first; the city follows a colon, so that it needs no case.
# $gender (string): how the person wishes to be spoken of: feminine, masculine, or anything else for neither or not known
# $name (string): name of the person who signed
# $city (string): name of the city in the reader’s language
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

## Partners

# Heading of the page.
partners-title = Who we work with

# Heading and paragraph on the consortium.
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# Heading and two paragraphs on the platform.
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# Line below the paragraphs on the platform.
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# Second line below the paragraphs on the platform.
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# Link to a partner’s own site.
# $partner (string): name of the partner as it should be printed
partners-visit = Visit this partner’s website: { $partner }

## Contact form

# Heading of the page. The attribute is its title in the browser’s tab.
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# Paragraph below the heading. Keep the tag; the address is a link.
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# Field for the name. The tooltip says how the name is used.
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# Field for the address to reply to.
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# Label of the next field, in which people say for whom they write.
contact-role = I am writing…

# Entry in that field; each completes the words “I am writing…”, so it begins with a small letter.
# $role (string): for whom the person writes: municipality, organisation, press, or anything else
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# Field for the text. The attribute hint stands below it.
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# Counter below that field.
# $left (number): how many characters may still be typed, for example 480
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# Box to tick above the button.
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# Button under the form. The attribute replaces its text while the message is on its way.
contact-send = Send message
    .busy = Sending…

# Shown in place of the form.
# $name (string): name of the person, as typed
# $email (string): address to which the reply will go
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

## Newsletter

# Heading of the box at the foot of every page, with a line of text.
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# Field in that box. It has no visible label, so the aria-label names it.
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# Button beside the field.
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# Shown once the button has been pressed. The bold words say what still has to be done.
# $email (string): the address that was typed
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# Shown after a click on the link at the end of a newsletter. The attribute is a link below it.
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again
