# b94afb4007c0 machine
# .text fb65c50a98ba machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# 09fabbc42cac machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# 61b47af9fb94 machine
# .text daf2c37079b7 machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# ddb4091d73fb machine
# .text 8e180cab421e machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# ffe367e5c6a7 machine
# .text 97ea6b14da09 machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# f2178544f1d7 machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# cfc5fe732926 machine
# .text 4543e2c5c35e machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# 6b98f3d6178b machine
# .text 7deb742ccb6c machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# 9c2ea698c444 machine
# .intro 9c9978b2c79a machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# a7111e123390 machine
about-work = How we work

# a40fa8e1480f machine
# .text 30f46a8161c9 machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# 725e213e5c07 machine
# .text ed0c7858a1b4 machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# eee34af75dc7 machine
# .text eae6f162c76b machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# eec623502a04 machine
benefits-title = What your city gains

# 3d466b695362 machine
# .error ec76e7e0581e machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# 543808dffa08 machine
# .placeholder 51d2bf5c9d67 machine
# .aria-label c01957dccc26 machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# 748c5abc5ae0 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 26d374fec14a machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# 91ff707a459f machine
# .placeholder 5bb76d0fd502 machine
# .hint 020bf05bc611 machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# 466cbb19dc0d machine
# .placeholder e62b07b15552 machine
# .title 61773083eac2 machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# e6b8f358efe3 machine
contact-role = I am writing…

# bcf49c884c1f machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# bb98114e7ce9 machine
# .busy 40230a6f35ae machine
contact-send = Send message
    .busy = Sending…

# 7e485b67bbcf machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# 560195b3515b machine
# .tab 2072e36ebb71 machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# 91496ce030f0 machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# 863e8c83a48c machine
# .text 8e5c89e74fec machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# 91dd18793612 machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# cc14f3995735 machine
# .text be6dbd3834e9 machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# c27138cb88b0 machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 9abd8d448f4b machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# 5a14e3ebbd9c machine
documents-title = What cities have put in writing

# a7dee044c316 machine
# .text e303b1dee738 machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# 2838a1e5a59f machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# 9c3d3485b603 machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# 7f1f9878923e machine
events-title = Meet us

# a26bade12019 machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# fd7c68bdacd4 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# e3cd1cfcdaa3 machine
# .text 5597a2e6c65a machine
# .button 36554d7c2ba2 machine
# .alt 64726a992a28 machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# 3c294b24748e machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# 00d9c886b8e4 machine
# .description 2f7e264aa3a2 machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# 585ce2d431c0 machine
# .title db94588802fd machine
join-button = Say that your city is interested
    .title = Opens the contact form

# 16ee6662eeaa machine
# .text 8413df17a1da machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# f5c6ec7c9b44 machine
# .text 1187d7d086a4 machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# 3ea9724b1b0d machine
# .text 02991a99387e machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# cb20970a94a5 machine
# .text dafc7d41b0b8 machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# e5cc41ce676c machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# 0b1af0d393ba machine
join-step-position = Step { $step } of { $total }

# e1e03c7888d5 machine
# .title d89b15438eb1 machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# ba9ec56ac2f7 machine
# .text ccad35804db4 machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# 83c3099e0876 machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# 709bc9d12e6a machine
members-empty = No city matches your choice. Try another country or clear the filters.

# a9f08a2ee1df machine
# .all a22495949ba5 machine
# .aria-label f5d0f5b378de machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# 7c6bcb95eb11 machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt a76cff2b663f machine
# .list ac285a75775f machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# 84ae02604b70 machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# 826137df3030 machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 74883b602d37 machine
# .intro c58f1465e097 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# a0a84524a22e machine
menu-about = Who we are

# 30173ebd8f41 machine
menu-documents = Declarations and documents

# 0e19135e9601 machine
menu-join = Become a member

# d328e842df4c machine
menu-members = Our cities

# c406e2ef3efc machine
menu-news = Latest news

# 77299637ae45 machine
menu-positions = What we stand for

# 14e89269076a machine
# .title d8519337f387 machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# c63b2542a263 machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# 400e07c5cbd7 machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# e9a14c72a401 machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 6839159f9c0a machine
news-title = News from our cities

# 71d59321fb90 machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder 04913ec2e10a machine
# .aria-label 70f06029c335 machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# c687079f05ab machine
# .undo 8c79d08092ee machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# 923050b13781 machine
# .title 2845f5e2894e machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# 15eb0a47a425 machine
# .text a8f04b2401d2 machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# 71196946eed0 machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# 24c5e3b1b2db machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# 18eade99c0a7 machine
# .text 0029d8e40ab5 machine
# .scale 4ee1db537947 machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# 6309c409e99a machine
# .text 415058ff99c4 machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# c78c2626945b machine
partners-title = Who we work with

# 0e5754a9009c machine
partners-visit = Visit this partner’s website: { $partner }

# 6a6b5f5e9992 machine
# .text b2b07cb4ca26 machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# e7040344947a machine
# .text c7cec044025f machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# aababc78ed6a machine
# .text 8ed685a47d66 machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# 19a6a16b7334 machine
# .text 40be13791ef5 machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# a4fc6f82dc11 machine
# .text 53e4928022d1 machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# 2690b508300a machine
# .intro d4786684a742 machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
