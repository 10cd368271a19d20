# 34aeff1c1a8d machine
# .text 81c771cb1882 machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# b1278fbcb483 machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# 4cdca1420819 machine
# .text f75dca54b456 machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# 0a9a107120f7 machine
# .text 5db01ce399aa machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# 3947b9ef5b54 machine
# .text e3bee1b559e4 machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# a9a31adad51a machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# ea49429749f6 machine
# .text 985261a93f73 machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# 30d8a4606c20 machine
# .text de512711fea6 machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# 4418e4856ea1 machine
# .intro e6941e7b51e3 machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# 5feb6e736229 machine
about-work = How we work

# ae1327e30b03 machine
# .text 9c5418ee4454 machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# f92a27014be0 machine
# .text 3e62dc4a269a machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# ce0807f5f3dc machine
# .text 087dfa6d32c7 machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# 23d439fe34d3 machine
benefits-title = What your city gains

# ee5659b654aa machine
# .error ffdfa4a96f00 machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# ae7333d81daa machine
# .placeholder 450ea0cf92c8 machine
# .aria-label 0d473e9ab10b machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# 39ad2a5a0fd8 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# b99b1c71efea machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# 8b8f9789759d machine
# .placeholder b6e5655ff6e3 machine
# .hint 6dead978fb07 machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# 5acbfc2b4cec machine
# .placeholder 35669a82b84f machine
# .title 97aa90746870 machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# d90964fb2f32 machine
contact-role = I am writing…

# 8033f3982a33 machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# 7f16e49b6069 machine
# .busy 8c849e7735db machine
contact-send = Send message
    .busy = Sending…

# 8caa00dc6b82 machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# d980e1535ad4 machine
# .tab f229f132e885 machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# fda6ae6fae7e machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# 4ae90efeac76 machine
# .text be86c126ef93 machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# b670735817d1 machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# 79c931f6b09e machine
# .text b1c70e9288d5 machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# 3e74b4026b4a machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 7075c33b5883 machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# 1e8f6bef6718 machine
documents-title = What cities have put in writing

# 067a93201914 machine
# .text d81e89f6cd9d machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# ee2497d9c5fc machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# b7f65e0bdbc8 machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# 5f584042a3a6 machine
events-title = Meet us

# 8955b6feda92 machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# 5e707ee5cb77 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# 0a9d740310d5 machine
# .text c366f393b0ed machine
# .button 14460b6f2124 machine
# .alt 0dad0b7b4657 machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# eb97d0fc67e4 machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# 7e73d6467802 machine
# .description 50c571318d4c machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# 2ab0efe000d3 machine
# .title 7469a9322893 machine
join-button = Say that your city is interested
    .title = Opens the contact form

# 67dcf633fabd machine
# .text 30507bb68a0b machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# ba0a41fe0df2 machine
# .text a504ed592f55 machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# 4b2dc8305738 machine
# .text 066eb8b21ef2 machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# 06aaac6da34f machine
# .text d8d5620b610a machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# 289a036c4a82 machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# bd77668a500b machine
join-step-position = Step { $step } of { $total }

# 43a59e250edf machine
# .title 312010d08062 machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# 3757ca3ef63e machine
# .text c5c2075ccdd1 machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# 92f0968032d8 machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# 1dc01cc93e5d machine
members-empty = No city matches your choice. Try another country or clear the filters.

# 8ce6d14cd284 machine
# .all cade1b4c1b0b machine
# .aria-label df38326dd3fd machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# 61069c84464f machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt 055dabc6eea5 machine
# .list c65c143d6127 machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# c3def5e9e361 machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# 7152af505d2d machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 5479a43b57e8 machine
# .intro 4b86a5b08762 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# 6ff3da3917a5 machine
menu-about = Who we are

# ab4588a12021 machine
menu-documents = Declarations and documents

# c6387a42a8ec machine
menu-join = Become a member

# a0a3588dddb2 machine
menu-members = Our cities

# e5af47e1aeb5 machine
menu-news = Latest news

# 57462140c5fa machine
menu-positions = What we stand for

# 394ae7600393 machine
# .title 9b18ac3fe62d machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# 060ab49140d9 machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# 7a1321406fcc machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# e1651b6404e5 machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 720d1c1c8011 machine
news-title = News from our cities

# c7ba7a912bae machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder 1ba6b5ebaba9 machine
# .aria-label cc79ed0385d0 machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# 7880dbfd5614 machine
# .undo 327b063d410b machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# 82d441633549 machine
# .title c5c79049c973 machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# bf1f619fa0bc machine
# .text a856a19ee468 machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# 3820544c6c56 machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# f225b5d46489 machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# 4207294d4388 machine
# .text 3ca7d0a3e5db machine
# .scale a7d2ae4b5357 machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# 66dc0c299678 machine
# .text 0b7260bd3c1a machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# 88882d61887b machine
partners-title = Who we work with

# 4d3c12c85923 machine
partners-visit = Visit this partner’s website: { $partner }

# 3ba1164b6b56 machine
# .text b97392ad6264 machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# b157fb4d805a machine
# .text 9e3ea06d4a77 machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# ddaace5d7ea6 machine
# .text 05ca30f34b9c machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# 08f8fb814377 machine
# .text 543f4dcd913c machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# b703752afd1a machine
# .text 3f8773f23961 machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# cc3255266de4 machine
# .intro b4550e1eeea6 machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
