# fa6b67d4b6da machine
# .text 3f20d9536611 machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# c3f549b47cae machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# 763d5b7bf237 machine
# .text 509c04c12319 machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# c70eb3b42ab2 machine
# .text 50ce117fcedd machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# 81526b9ddaf0 machine
# .text bc29b69a0963 machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# 24f93ce4f5d2 machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# e037bd9146b0 machine
# .text f4465d47b758 machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# 0b3ea2284a89 machine
# .text bc514ffa46b2 machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# 8b539b424310 machine
# .intro bda091e619dc machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# 5d9997880733 machine
about-work = How we work

# f19ac9aa41c9 machine
# .text 514d91e775df machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# 5ba0d47c08a4 machine
# .text 3e97824d3305 machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# 23bff66770b6 machine
# .text 14dc47fa26f2 machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# 424db1fb346f machine
benefits-title = What your city gains

# 634413356ee8 machine
# .error a5d69321265e machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# 2a4328b6a47b machine
# .placeholder f330e862a1ac machine
# .aria-label 770e87f3a413 machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# 2e7de71305f5 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 0bf1881b51c3 machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# 4044559a4c1f machine
# .placeholder 85362211a61d machine
# .hint 363fb89e28d5 machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# 2db2a89d7a3f machine
# .placeholder 7f5d59ee59c8 machine
# .title 60e445466139 machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# e0328b1c4977 machine
contact-role = I am writing…

# f006b06f4ed6 machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# 77bce923a782 machine
# .busy 33131e9caf96 machine
contact-send = Send message
    .busy = Sending…

# 09231dcdc953 machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# 9f38ae8098e2 machine
# .tab a13a6278d767 machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# 5819f8e18d53 machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# 8fba3a0ca103 machine
# .text bdceac3a1a4b machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# b6c3d046226e machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# 2133fe363b15 machine
# .text c28830bb7ca6 machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# 6d6a4ae19f85 machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 652df74fa0f1 machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# 668bade1af46 machine
documents-title = What cities have put in writing

# 53d7a49a436a machine
# .text 5578374b8d20 machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# 28f5fd1525e9 machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# 4b5b81b5c68a machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# e783df7b2082 machine
events-title = Meet us

# 72feff44c279 machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# 6983d1ea5ae8 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# ac77f90f3ed2 machine
# .text b95aa764c9ea machine
# .button 79c48f902675 machine
# .alt 9d8daa084449 machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# 048fe2b8767a machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# a0dec2d16f13 machine
# .description d2c45abd8dd4 machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# 746972db6d4f machine
# .title 8e0fe6270050 machine
join-button = Say that your city is interested
    .title = Opens the contact form

# 624f7f3ead91 machine
# .text f72d14c042cf machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# a578cef33dc6 machine
# .text f6c891d70795 machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# 2b5dfca62f93 machine
# .text 29b7404c274d machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# bcf3b792f82d machine
# .text 7b64869a0c15 machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# 8463c455a3bc machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# d592f0e0de54 machine
join-step-position = Step { $step } of { $total }

# 50fecb1b3277 machine
# .title 6bb732126f97 machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# 3f78ef34acaf machine
# .text 6ec0f099e59f machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# 661a140ad35f machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# 79e7ec580fa3 machine
members-empty = No city matches your choice. Try another country or clear the filters.

# fe753ffb9bba machine
# .all fbf25f5753a7 machine
# .aria-label 9f7a6a2b32f5 machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# e3b892080ea0 machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt 5ba8948cad5f machine
# .list 835efc06f1f0 machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# 56e9d4793607 machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# f03e76a9bb67 machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 27e158af9a32 machine
# .intro 93f80a2a6a83 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# 0a45335e6321 machine
menu-about = Who we are

# a942ff83893a machine
menu-documents = Declarations and documents

# 4efaa1b71fca machine
menu-join = Become a member

# 34e79f4ea438 machine
menu-members = Our cities

# da288dd2a3d9 machine
menu-news = Latest news

# a9b567d44ea5 machine
menu-positions = What we stand for

# 4ef07352550e machine
# .title a9612da7963e machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# 0fda6c7c9dfd machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# 98333ff4bb12 machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# c7b1c334b72c machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 6b5b97008ddf machine
news-title = News from our cities

# 73ac9e2d07c5 machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder 06f336d13e28 machine
# .aria-label d6ec96c15e5b machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# 71844e53072e machine
# .undo 9a12e18fb4b5 machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# 5f4f7cf376a7 machine
# .title 30ddc7196e6c machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# 32d158578e17 machine
# .text 5ea19f7145af machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# 80fae5f77757 machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# 589d8630b2d4 machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# 21ae460486b7 machine
# .text 060e20e44ff3 machine
# .scale 827aab99ed48 machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# 86c37ea69878 machine
# .text 4dde98cb1ef0 machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# e3e4d02d1957 machine
partners-title = Who we work with

# 16f1d3bc6dee machine
partners-visit = Visit this partner’s website: { $partner }

# 3f48932e5e5d machine
# .text 28395d6062cf machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# f3852ca151e2 machine
# .text c5b1855ac0f7 machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# 5200ab742a0d machine
# .text 470fae6e93f3 machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# 538fe747ee8f machine
# .text e7a3b62aee49 machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# b4b9cf1a2ae3 machine
# .text d3d32b4435a9 machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# 0419bc3847c1 machine
# .intro f911415f9730 machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
