# c10204538da5 machine
# .text b7782e150039 machine
about-advocacy = A voice in Brussels
    .text = We bring the view of municipalities into the debate on European policy, for example at an event in Brussels in September 2025.

# 0f3ecb9e8596 machine
about-cities4refugees = From 2022 to 2024, the project { -cities4refugees } was part of our work.

# 7e17bd5c7b65 machine
# .text f65d5d82e38f machine
about-civil-society = Hand in hand with civil society
    .text = Many approaches begin with people on the spot. That is why we work in partnership with civil-society initiatives.

# 07e6008f589a machine
# .text faa7a8a3503b machine
about-conferences = City conferences
    .text = Our cities have met in Palermo, Villeurbanne, Brussels, Berlin and Zagreb to compare experience and agree on common aims.

# 9eaeaa741063 machine
# .text 172badb1f45d machine
about-exchange = Webinars and working meetings
    .text = Between the conferences, people from the municipalities keep in touch and learn from one another.

# 2c48f1e6d7b1 machine
about-founding = The Alliance was founded in Palermo in June 2021, at the conference “{ -sea-to-city }”, which Palermo and Potsdam hosted together.

# 8bd7b953af0c machine
# .text 42564f0e101d machine
about-impact-cities = { -impact-cities } runs from 2026 to 2028
    .text = The project opens in Athens in July 2026.

# a71668673128 machine
# .text 2494e542aa6e machine
about-relocation = Municipal relocation
    .text = The idea is simple: people register online, are matched with a city and travel there by a safe route.

# eb80cd364252 machine
# .intro b28801d008b6 machine
about-title = A network led by cities
    .intro = Cities are where people arrive, live and build a future. The { -alliance } gives these cities a common voice.

# c937e6d1f319 machine
about-work = How we work

# fc78a659da1f machine
# .text 1aa3f703af43 machine
benefit-influence = More influence, better access
    .text = Together, members can shape policy and open up access to resources.

# a38cf7f2a786 machine
# .text 98b6d3659377 machine
benefit-together = Stronger together
    .text = A city that stands alone is easily overlooked. Many cities with one message are not.

# dfb78ba3cbab machine
# .text 80c91718d592 machine
benefit-visibility = Visible and effective
    .text = The network shows what your city is already doing and helps it to achieve more.

# c8dfe5ab5f95 machine
benefits-title = What your city gains

# 321e7f357ee0 machine
# .error 9ce0252c8195 machine
contact-consent = You may keep my details in order to answer me.
    .error = We need your consent before we can answer.

# e4d205382041 machine
# .placeholder 63527ac9b430 machine
# .aria-label 17ccfdc118c7 machine
contact-email = Your e-mail address
    .placeholder = For example: name@example.org
    .aria-label = Your e-mail address, so that we can reply

# b7d10f965fb1 machine
contact-intro = Use the form below or write to <a data-l10n-name="mail">info@iash-eu.org</a>.

# 549c2996b739 machine
contact-left =
    { $left ->
        [0] You have reached the end of the field.
        [one] You can type { $left } more character.
       *[other] You can type { $left } more characters.
    }

# a20cc9e12ce6 machine
# .placeholder 0d85c4c7ab5c machine
# .hint 6aee8406bdb1 machine
contact-message = Your message
    .placeholder = What would you like to know or tell us?
    .hint = Please leave out anything that could put you or others at risk.

# b60c4229840c machine
# .placeholder f570c8b6edde machine
# .title 0ae4be97c0eb machine
contact-name = Your name
    .placeholder = First name and surname
    .title = We use it to address you in our reply.

# 2df09cf82adb machine
contact-role = I am writing…

# 5cd71679ddb8 machine
contact-role-option =
    { $role ->
        [municipality] …for a municipality
        [organisation] …for an organisation
        [press] …for the press
       *[other] …for myself
    }

# 8b83eeb8287b machine
# .busy 0e79d59b738d machine
contact-send = Send message
    .busy = Sending…

# 1b9ce17326d5 machine
contact-sent = Thank you for your message, { $name }. Our reply will go to { $email }.

# 264a5b526f80 machine
# .tab d342ebc9017b machine
contact-title = Get in touch
    .tab = Contact the { -alliance-short } network

# 0942ca2a1d2e machine
documents-brief = Our policy brief of 12 January 2026: “Solidarity Cities: Pioneering Alternatives in Migration Policy”

# 2cc89adf3757 machine
# .text 794dad714ca6 machine
documents-charter = The { -palermo-charter } of 2015
    .text = The charter regards mobility as an inalienable right and speaks out for abolishing the residence permit.

# 6bcebd048f12 machine
documents-pact = The European Union’s { -eu-pact } applies from 2026.

# af66071d71b9 machine
# .text 84e5fb823c02 machine
documents-palermo = The five demands of the { -palermo-declaration }
    .text = In June 2021, 33 mayors put their names to this declaration. Its demands are the key positions of our network.

# 4fccaa71df91 machine
documents-signatures =
    { $count ->
        [0] Nobody has signed this declaration yet.
        [one] { $count } mayor has signed this declaration.
       *[other] { $count } mayors have signed this declaration.
    }

# 9ee7c70ff287 machine
documents-signed-by =
    { $gender ->
        [feminine] { $name } has signed on behalf of her city: { $city }
        [masculine] { $name } has signed on behalf of his city: { $city }
       *[other] { $name } has signed on behalf of this city: { $city }
    }

# 12516fa776b5 machine
documents-title = What cities have put in writing

# 84f9c19ff021 machine
# .text 2794fe587740 machine
documents-villeurbanne = The { -villeurbanne-declaration } takes up the thread
    .text = Twenty-one cities and { -anvita }, a French network of over 90 municipalities, renewed the demands in November 2023. They also proposed the { -city-id } card as a tool for urban citizenship.

# 4d2d654b95c1 machine
events-more =
    { $count ->
        [0] No further events are planned at the moment.
        [one] See { $count } further event
       *[other] See { $count } further events
    }

# b4eacf117613 machine
events-next = “{ $title }” begins on { DATETIME($start, dateStyle: "full") } at { DATETIME($start, timeStyle: "short") }.

# d8349e5d6ebd machine
events-title = Meet us

# b34272469bb3 machine
events-type =
    { $type ->
        [conference] City conference
        [webinar] Online seminar
        [meeting] Working meeting
       *[other] Public event
    }

# 01fbbf9efb97 machine
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> member city
       *[other] <strong>{ NUMBER($cities) }</strong> member cities
    } from { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> European country
       *[other] <strong>{ NUMBER($countries) }</strong> European countries
    }

# 529452896393 machine
# .text a409bb0cdfae machine
# .button c88bcb20940b machine
# .alt 951390979aa1 machine
home-hero = Cities can be safe harbours
    .text = Across Europe, municipalities are ready to welcome people who seek protection. In the { -alliance } they work together to make it possible.
    .button = See how your city can join
    .alt = Ships in a harbour in front of a city

# 4a6dc436b84a machine
home-invitation = Do you work for a municipality? Read <a data-l10n-name="benefits">what your city gains</a> and <a data-l10n-name="steps">how to join in five steps</a>.

# 723228bf3c4b machine
# .description 41b72ccbeb84 machine
home-meta = { -alliance-short }: European cities for a policy of welcome
    .description = The { -alliance } brings together cities that want to receive people seeking protection and have a say in migration policy.

# b60853dd2660 machine
# .title 94786bc09871 machine
join-button = Say that your city is interested
    .title = Opens the contact form

# b4706a2ac5ba machine
# .text eceb6dfe20bf machine
join-call = Talk to us
    .text = In a call with the network you can ask whatever your municipality needs to know.

# 67da6b06c3ee machine
# .text 645c4ab0cad1 machine
join-endorse = Endorse the { -palermo-declaration }
    .text = Your city council passes a resolution. It does not bind the city to any particular policy.

# 937458176693 machine
# .text 48857a24d397 machine
join-focal-point = Name your focal points
    .text = Give us the contact details of one or more people in your municipality.

# ccf79984c5d0 machine
# .text 4722e3de7b27 machine
join-interest = Tell us that you are interested
    .text = A short message by e-mail or through this site is enough.

# 38cd61f2c9f1 machine
join-progress =
    { $done ->
        [0] Your city has not begun yet. The first step is a short message.
        [one] Your city has taken { $done } step.
       *[other] Your city has taken { $done } steps.
    }

# 3796de211988 machine
join-step-position = Step { $step } of { $total }

# eadc28b2ba36 machine
# .title bf8fe0bbcc39 machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# ba9009793bf2 machine
# .text ec900176e06d machine
join-take-part = Take part
    .text = Our activities take place regularly, both online and in person.

# c34676f28a0a machine
members-count =
    { $count ->
        [0] { $country }: no member cities yet
        [one] { $country }: { $count } member city
       *[other] { $country }: { $count } member cities
    }

# ba5270f76bd0 machine
members-empty = No city matches your choice. Try another country or clear the filters.

# b6baff9358dd machine
# .all 862f6d5f76ae machine
# .aria-label e63280a15772 machine
members-filter = Country
    .all = All countries
    .aria-label = Country: show only cities in this country

# 81fbba3b31ac machine
members-focal-points =
    { $count ->
        [0] This municipality has not named a focal point yet.
        [one] This municipality has named { $count } focal point.
       *[other] This municipality has named { $count } focal points.
    }

# .alt ca78e31c733b machine
# .list 95510bcbbd66 machine
members-map =
    .alt = Map of Europe with a dot for each member city
    .list = Show the cities as a list instead

# c3eabce607b5 machine
members-since = In the network since { DATETIME($date, dateStyle: "long") }

# 15681f13e9a4 machine
members-status =
    { $status ->
        [interested] { $city } has said that it is interested in joining.
        [endorsed] { $city } has endorsed the { -palermo-declaration }; naming its focal points comes next.
        [member] { $city } is a member of the { -alliance }.
       *[other] { $city } is not part of the network at present.
    }

# 3b66f8961840 machine
# .intro 86b6cfabd7b6 machine
members-title = The cities in our network
    .intro = Find out which municipalities take part and in which countries they lie.

# 9e80091d5521 machine
menu-about = Who we are

# b72c29ccc0fc machine
menu-documents = Declarations and documents

# 31b9bbc8e594 machine
menu-join = Become a member

# 57e2ec454a69 machine
menu-members = Our cities

# 1ed1693b903f machine
menu-news = Latest news

# baa125cbb433 machine
menu-positions = What we stand for

# 142ee8bff955 machine
# .title 35f1ab30aa2a machine
news-archive = All articles
    .title = Go to all articles, sorted by date

# 03f9f80f85b7 machine
news-byline = Published on { DATETIME($date, dateStyle: "long") }. Text: { $author }

# 1edfd75ed53b machine
news-count =
    { $count ->
        [0] No articles have been published yet.
        [one] { $count } article
       *[other] { $count } articles, the newest first
    }

# 3d85699676df machine
news-reading-time =
    { $minutes ->
        [0] Takes less than a minute to read
        [one] Takes { $minutes } minute to read
       *[other] Takes { $minutes } minutes to read
    }

# 629338ddedab machine
news-title = News from our cities

# 80c61a9cabcb machine
newsletter-confirm = We have written to { $email }. <strong>Please open the link in that message</strong> to confirm that the address is yours.

# .placeholder b03e3fb68fea machine
# .aria-label 79479c19b419 machine
newsletter-email =
    .placeholder = Your address, such as name@example.org
    .aria-label = E-mail address for the newsletter

# b319c5fbc435 machine
# .undo 2a07d677aa06 machine
newsletter-goodbye = You will not receive the newsletter any more.
    .undo = That was a mistake: subscribe again

# 7200813cf26b machine
# .title f050ac92deb6 machine
newsletter-subscribe = Subscribe
    .title = You can unsubscribe whenever you like.

# 9c48d0302e1f machine
# .text 4945367503c7 machine
newsletter-title = News by e-mail
    .text = Hear about conferences, declarations and new members.

# d565c1888481 machine
partners-carriers = { -moving-cities } is run by { -seebruecke }, the { -rosa-luxemburg }, the { -heinrich-boell } and { -tesserae }.

# 886f8d2368df machine
partners-funders = The platform is co-funded by the { -robert-bosch } and the { -rescue-fund }.

# 5414bd33f8a5 machine
# .text cd959b07bd93 machine
# .scale 75a0149f7722 machine
partners-moving-cities = The online platform { -moving-cities }
    .text = Live since 21 October 2021, it shows which cities and networks welcome migrants and refugees. It takes a close look at 28 cities in ten countries and presents more than 45 local approaches, and it speaks seven languages.
    .scale = From Poland to Portugal, more than 600 municipalities support a migration policy built on solidarity.

# 651d84019659 machine
# .text a13468079a7b machine
partners-sea-to-city = { -sea-to-city }, our partner from the start
    .text = This consortium of European civil-society groups took shape in the Palermo Charter Platform Process from 2018 and was formally founded in 2020. It is co-founder and standing partner of { -alliance-short }.

# 9e2f2677f952 machine
partners-title = Who we work with

# f275b4c1f169 machine
partners-visit = Visit this partner’s website: { $partner }

# 2fcab9ceabbc machine
# .text 51cac621db66 machine
position-admission = Direct municipal admission
    .text = Cities that are willing to take people in should be able to do so directly.

# b249ebf86bbf machine
# .text 3e7909efbaaa machine
position-asylum = The right to asylum for all
    .text = Everyone should be able to ask for protection. Our cities reject transit zones and closed camps at the external borders.

# 1b31f89e915d machine
# .text fc841212a748 machine
position-funding = EU funding that goes straight to municipalities
    .text = Those who receive people need the means to do it well. European money should reach cities without a detour.

# a0adfb67090c machine
# .text 481ecbe4527f machine
position-pathways = Legal and safe pathways
    .text = Nobody should have to risk their life on the way. Migration needs routes that are both safe and lawful.

# 46543c8ec4e6 machine
# .text 8b7b6b652109 machine
position-solidarity = Stronger solidarity across Europe
    .text = We call for a fair sharing of responsibility between cities, regions and states.

# ece6a182d535 machine
# .intro 3520e2759773 machine
positions-title = Five positions that unite us
    .intro = The cities in our network differ in size, language and history. These demands they share.
