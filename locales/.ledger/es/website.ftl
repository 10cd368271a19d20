# c850ce822397 machine
# .text a10c5ff391af machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# d2d0a985883d machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# 001d4d519593 machine
# .text 2c71148978f5 machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# 56eb6aa4571a machine
# .text 6cbd93639535 machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# df88d4837cd2 machine
# .text d168f4310764 machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# e3f1df18f6bb machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# fc722be7ccce machine
# .text 255de25398e4 machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# b758f4d83956 machine
# .text a2e88a14ea01 machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# 642746fe4b8f machine
# .intro ac15c7b08ea0 machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# 0cf2aecd8847 machine
about-work = How we work

# 296c73642c0a machine
# .text ec4a2759e422 machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# 24dea7c3506e machine
# .text 9aab75250c36 machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# 6e178affdb97 machine
# .text dd7c3538e524 machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# b58f677b1615 machine
benefits-title = What your city gains

# e7918bf6bebc machine
# .error 1a3fd55f884b machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# 115c076128e4 machine
# .placeholder e6c06eb847b8 machine
# .aria-label c795d8886e20 machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# a098d1e691b3 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 985a465d4d72 machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# 4732b9f5b440 machine
# .placeholder 6f5662f057ad machine
# .hint 4dd4ad34228c machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# 39aa5a056032 machine
# .placeholder 20a4c3d0b518 machine
# .title 91fedc88009a machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# ca692c920ba5 machine
contact-role = I am writing…

# 60ef0316cf6e machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# e698d60b820e machine
# .busy 9415ac2416c5 machine
contact-send = Send message
    .busy = Sending…

# 08143cbf37ab machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# 7a9ef449bff1 machine
# .tab 95c9ee7cc296 machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# b307901072ea machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# 8fba3a0ca103 machine
# .text a62f1ba7829f machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# dd216ddbef15 machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# 7d2f32779793 machine
# .text 4d1886849a2e machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# fda495ea85ef machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 6903ab0282ba machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# acc6ddfac1b6 machine
documents-title = What cities have put in writing

# 76d1c722c740 machine
# .text d77e93b189fc machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# d320a7e8053c machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# 23fa4e05d4bd machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# 148fcfac8ee6 machine
events-title = Meet us

# 8828c984d70f machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# 439b52262543 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# 7079ffb5fccc machine
# .text ae13c8270943 machine
# .button f5c84d446999 machine
# .alt f454ac750e7d machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# c82eea44387a machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# fb0239e6f66f machine
# .description 4bb5cec20d4c machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# a1227ec3f5d5 machine
# .title ff7164c6a299 machine
join-button = Say that your city is interested
    .title = Opens the contact form

# bdd8f61b94c5 machine
# .text d02b9dd0602e machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# 76b493feca43 machine
# .text cfe58b2eaeae machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# e605e9f381b6 machine
# .text 81c11ad13238 machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# da498554ccd1 machine
# .text e192a226b100 machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# 934da863d77e machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# d0b58bc19215 machine
join-step-position = Step { $step } of { $total }

# 2e138994f784 machine
# .title 7013a21cc9af machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# 8bc0412354a8 machine
# .text 641a304d8f4e machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# 6d3a1bb37853 machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# 628515a094a5 machine
members-empty = No city matches your choice. Try another country or clear the filters.

# bb8921362413 machine
# .all be1521844333 machine
# .aria-label a2bb3644438b machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# e0746cd07bf8 machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt 27dd0f604921 machine
# .list 7ba7996cc411 machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# d8989ac7c90c machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# f7c32db2b791 machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 68b07239d92c machine
# .intro 319d51931198 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# e9b1e22d9fbb machine
menu-about = Who we are

# 675fd94721fa machine
menu-documents = Declarations and documents

# 47c0121f1734 machine
menu-join = Become a member

# ee3b44f661d0 machine
menu-members = Our cities

# 8fc8b9576902 machine
menu-news = Latest news

# a3b16465497e machine
menu-positions = What we stand for

# 2ea2cd95aa12 machine
# .title 9224286cba0f machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# fc4579fe0153 machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# b3cef59f3d73 machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# 1fa622dfd673 machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 2cef82cd51d1 machine
news-title = News from our cities

# 3eecc082ecef machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder 63a92e935082 machine
# .aria-label 56414dcf59cb machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# 1d79a5a2a79f machine
# .undo cc752c256e1e machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# c31821daad5f machine
# .title 2d44519e95e9 machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# c308c61360be machine
# .text 17c27ae6289e machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# 0b0828dc2595 machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# d664879ce2b7 machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# 5d158711a362 machine
# .text 4fedafd43cf6 machine
# .scale 677e020b379c machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# d3c3ff1aa096 machine
# .text 11000c852abf machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# 944617c29bb9 machine
partners-title = Who we work with

# 93c637c6e4ca machine
partners-visit = Visit this partner’s website: { $partner }

# a809c6635328 machine
# .text 4d0c80ce5c77 machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# e92fd7e37e5a machine
# .text b229f146868b machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# 20bea0aa890a machine
# .text ff0d65da84a9 machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# c282addb31fe machine
# .text 842368670377 machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# e92a230ea5ae machine
# .text 45df1e228f95 machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# 2b4050804115 machine
# .intro d1a3bff25985 machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
