# bef572d400ed machine
# .text d02d40ba5fb6 machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# f73e80b629cc machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# ee365effcc52 machine
# .text 833bc46ac3ce machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# c17629c56820 machine
# .text 98a264f590dd machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# d74e903fc643 machine
# .text 7a277a991b0a machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# 3ad0528729d7 machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# 183db615a232 machine
# .text f5c6274a1c56 machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# 9d426f284449 machine
# .text 3cd9d029b7bd machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# bc4ad112757d machine
# .intro 255c5a2310b7 machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# fed738aee844 machine
about-work = How we work

# 94f4a911629b machine
# .text 1afdacef4370 machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# 79ad40db75ba machine
# .text 2b182069be4e machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# 819701cee111 machine
# .text ca729e908296 machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# 0605536d5b03 machine
benefits-title = What your city gains

# aff34679143e machine
# .error 37db8a0095c8 machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# 61b796e91d6a machine
# .placeholder e486cca1933f machine
# .aria-label cbe0f6cd365c machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# 849b4d88f262 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# afaa02dbfbf1 machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# 8a47543842fa machine
# .placeholder f8eca7772800 machine
# .hint 9fa0d2672369 machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# 9bb326a15831 machine
# .placeholder d1ae3ba2b589 machine
# .title 91ca6c0b3254 machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# 1560ab0336bc machine
contact-role = I am writing…

# 5653991c1d2f machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# a2d6e13b4d54 machine
# .busy da9604e1ac90 machine
contact-send = Send message
    .busy = Sending…

# 3d009cb6088d machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# 2dd2dca760dc machine
# .tab 7d5ad2087180 machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# a7d44ee0e301 machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# f68248d205e3 machine
# .text 49e679422550 machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# cfd169a070d8 machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# c7299b1c0b46 machine
# .text 27e7da1468d1 machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# a3275a3389be machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 2ace820f12e9 machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# 6e162dd4b5e0 machine
documents-title = What cities have put in writing

# 8f5056fb2470 machine
# .text 83c7318b7d38 machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# 243b51bc14b4 machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# fbd6232c8703 machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# fc4627bc78ac machine
events-title = Meet us

# 0b1ed51ed2bf machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# e85a4649c178 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# 1e7ca6629870 machine
# .text 070640e12092 machine
# .button 820a00b29a52 machine
# .alt 8a51d93c793e machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# 64b04f6f63e9 machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# 95029ba4f1cb machine
# .description 3cc8cac1899b machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# b48ce8f76215 machine
# .title 22ad4fe85992 machine
join-button = Say that your city is interested
    .title = Opens the contact form

# 044d253497d6 machine
# .text 33fec2739a8b machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# 80b790d95e66 machine
# .text d048708c5b29 machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# ba8ccfe3a7b8 machine
# .text 077089bd0d4b machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# 4f4da6b93768 machine
# .text 7e3788185712 machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# d800dd8dbb33 machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# ab655155cdbe machine
join-step-position = Step { $step } of { $total }

# 45150e7224d1 machine
# .title 8da3ba1d91dd machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# 487db1f6e0a5 machine
# .text 05b60f85a464 machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# 638a11b019ff machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# 5fa89db4ec86 machine
members-empty = No city matches your choice. Try another country or clear the filters.

# 490ab6de84cb machine
# .all c6aa078ecba7 machine
# .aria-label 0be3c0d6751a machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# 1c5b7bf57285 machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt 71613dc84f16 machine
# .list 96959ef0de8a machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# 78d65a9b89d2 machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# 6f857f540e2b machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 1d34535a460b machine
# .intro ec61e9d6efc7 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# 4ca92b58c5a5 machine
menu-about = Who we are

# 36560e6740e7 machine
menu-documents = Declarations and documents

# 34b0c9134bec machine
menu-join = Become a member

# 053ba2391b46 machine
menu-members = Our cities

# 8bd8862d7580 machine
menu-news = Latest news

# 1730e944c671 machine
menu-positions = What we stand for

# 987693fdbcb7 machine
# .title 1d966ede3397 machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# 603830db9331 machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# fd7689d49033 machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# b45e6fd135a9 machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 625f720353b1 machine
news-title = News from our cities

# f1dce56015d8 machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder 770f1cdefc66 machine
# .aria-label a80fdba0fcb0 machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# ef502c6169f6 machine
# .undo 8983bc955788 machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# 82d1d0c49bbf machine
# .title f1816178d7be machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# 69a758337962 machine
# .text 5d994c65d796 machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# 1ee32f0f32df machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# 7ef843800af2 machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# f0662efe6a2b machine
# .text 73c0c8ec4688 machine
# .scale 247f8378e912 machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# c1429f571129 machine
# .text 2074c8d786c6 machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# bb3edcae6c09 machine
partners-title = Who we work with

# 773336758e5f machine
partners-visit = Visit this partner’s website: { $partner }

# e7c5ee552269 machine
# .text b45ff2cf3129 machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# 456aa01fedc9 machine
# .text bbc8553bb906 machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# 4ae5af7ebfce machine
# .text 490618f545e5 machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# 7d4c8864cd40 machine
# .text bea82ab1488d machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# 2e6f28c1b25c machine
# .text 91ca6c4a681e machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# a6ac91389717 machine
# .intro 56fecbfd775d machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
