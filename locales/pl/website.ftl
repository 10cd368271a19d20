### Publiczne strony Sojuszu: kim jesteśmy, za czym się opowiadamy, jak dołączyć, aktualności, kontakt.
### Wczytywane razem z plikiem common.ftl, w którym zapisano nazwy organizacji i dokumentów.

## Menu na górze witryny

menu-about = Kim jesteśmy

menu-positions = Za czym się opowiadamy

menu-members = Nasze miasta

menu-join = Dołącz do sieci

menu-news = Aktualności

menu-documents = Deklaracje i dokumenty

## Strona główna

home-meta = { -alliance-short }: europejskie miasta na rzecz polityki gościnności
    .description = { -alliance } zrzesza miasta, które chcą przyjmować osoby szukające ochrony i mieć głos w sprawach polityki migracyjnej.

# „Municipality” to „samorząd”, gdy mowa o działaniu, a „gmina”, gdy mowa o jednostce i o liczbach.
home-hero = Miasta mogą być bezpiecznymi portami
    .text = W całej Europie samorządy są gotowe przyjmować osoby szukające ochrony. W { -alliance(case: "locative") } pracują wspólnie nad tym, aby było to możliwe.
    .button = Sprawdź, jak miasto może dołączyć do sieci
    .alt = Statki w porcie na tle miasta

# Po „z” stoi dopełniacz, stąd „krajów europejskich” także w wariancie [few].
home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> miasto członkowskie
        [few] <strong>{ NUMBER($cities) }</strong> miasta członkowskie
        [many] <strong>{ NUMBER($cities) }</strong> miast członkowskich
       *[other] <strong>{ NUMBER($cities) }</strong> miasta członkowskiego
    } z { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> kraju europejskiego
        [few] <strong>{ NUMBER($countries) }</strong> krajów europejskich
        [many] <strong>{ NUMBER($countries) }</strong> krajów europejskich
       *[other] <strong>{ NUMBER($countries) }</strong> kraju europejskiego
    }

home-invitation = Pracują Państwo w samorządzie? Warto przeczytać, <a data-l10n-name="benefits">co zyska Państwa miasto</a> i <a data-l10n-name="steps">jak dołączyć w pięciu krokach</a>.

## Kim jesteśmy

about-title = Sieć, którą kierują miasta
    .intro = To do miast ludzie przybywają, to w nich żyją i budują przyszłość. { -alliance } daje tym miastom wspólny głos.

about-founding = Sojusz powstał w Palermo w czerwcu 2021 roku, na konferencji „{ -sea-to-city }”, której gospodarzami były wspólnie Palermo i Poczdam.

about-work = Jak działamy

about-conferences = Konferencje miast
    .text = Nasze miasta spotykały się w Palermo, Villeurbanne, Brukseli, Berlinie i Zagrzebiu, aby wymieniać doświadczenia i uzgadniać wspólne cele.

about-exchange = Webinaria i spotkania robocze
    .text = Między konferencjami osoby pracujące w samorządach pozostają w kontakcie i uczą się od siebie nawzajem.

about-advocacy = Głos w Brukseli
    .text = Wnosimy punkt widzenia samorządów do debaty o polityce europejskiej, na przykład podczas wydarzenia w Brukseli we wrześniu 2025 roku.

about-civil-society = Ramię w ramię ze społeczeństwem obywatelskim
    .text = Wiele rozwiązań zaczyna się od ludzi działających na miejscu. Dlatego współpracujemy po partnersku z inicjatywami społeczeństwa obywatelskiego.

about-cities4refugees = Od 2022 do 2024 roku częścią naszej pracy był projekt { -cities4refugees }.

about-impact-cities = Projekt { -impact-cities } trwa od 2026 do 2028 roku
    .text = Projekt rozpoczyna się w Atenach w lipcu 2026 roku.

# „Relokacja do miast”: miasto samo przyjmuje osoby, które przebywają jeszcze gdzie indziej.
about-relocation = Relokacja do miast
    .text = Pomysł jest prosty: osoby zainteresowane rejestrują się przez internet, są dopasowywane do miasta i docierają tam bezpieczną trasą.

## Pięć głównych postulatów
## Wartość jest nagłówkiem postulatu, atrybut akapitem pod nim. Teksty mówią, czego domagają się miasta.

# „Positions” to tutaj „postulaty”: liczba mnoga „stanowiska” brzmiałaby obco.
positions-title = Pięć postulatów, które nas łączą
    .intro = Miasta w naszej sieci różnią się wielkością, językiem i historią. Te postulaty są im wspólne.

position-asylum = Prawo do azylu dla wszystkich
    .text = Każda osoba powinna mieć możliwość zwrócenia się o ochronę. Nasze miasta sprzeciwiają się strefom tranzytowym i zamkniętym obozom na granicach zewnętrznych.

position-admission = Bezpośrednie przyjmowanie ludzi przez gminy
    .text = Miasta, które są gotowe przyjąć ludzi, powinny móc robić to bezpośrednio.

position-funding = Środki UE bezpośrednio dla gmin
    .text = Kto przyjmuje ludzi, potrzebuje środków, aby robić to dobrze. Europejskie pieniądze powinny trafiać do miast bez pośredników.

position-solidarity = Większa solidarność w całej Europie
    .text = Wzywamy do sprawiedliwego podziału odpowiedzialności między miasta, regiony i państwa.

position-pathways = Legalne i bezpieczne drogi migracji
    .text = Nikogo nie powinno się zmuszać do narażania życia w drodze. Migracja wymaga dróg, które są zarazem bezpieczne i zgodne z prawem.

## Dlaczego miasta dołączają: trzy korzyści

benefits-title = Co zyska Państwa miasto

benefit-together = Razem mamy więcej siły
    .text = Miasto, które działa w pojedynkę, łatwo przeoczyć. Trudno przeoczyć wiele miast, które mówią jednym głosem.

benefit-influence = Większy wpływ, lepszy dostęp
    .text = Razem miasta członkowskie mogą kształtować politykę i otwierać dostęp do zasobów.

benefit-visibility = Widoczność i skuteczność
    .text = Sieć pokazuje, co Państwa miasto już robi, i pomaga mu osiągnąć więcej.

## Jak miasto dołącza: pięć kroków
## Nagłówki kroków są rzeczownikami, aby nie zwracać się do nikogo na „ty”.

join-steps =
    { $count ->
        [one] Jeden krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
    .title = Jak dołączyć

join-step-position = Krok { $step } z { $total }

join-interest = Zgłoszenie zainteresowania
    .text = Wystarczy krótka wiadomość wysłana e-mailem lub przez tę witrynę.

join-call = Rozmowa z nami
    .text = Podczas rozmowy telefonicznej lub wideo można nas zapytać o wszystko, co jest ważne dla Państwa samorządu.

join-endorse = Poparcie { -palermo-declaration(case: "genitive") }
    .text = Rada miasta podejmuje uchwałę. Nie zobowiązuje ona miasta do prowadzenia żadnej konkretnej polityki.

join-focal-point = Wskazanie osób kontaktowych
    .text = Prosimy o dane kontaktowe jednej lub kilku osób z Państwa samorządu.

join-take-part = Udział w działaniach
    .text = Nasze działania odbywają się regularnie, zarówno przez internet, jak i stacjonarnie.

join-progress =
    { $done ->
        [0] Państwa miasto jeszcze nie zaczęło. Pierwszy krok to krótka wiadomość.
        [one] Państwa miasto ma za sobą { $done } krok.
        [few] Państwa miasto ma za sobą { $done } kroki.
        [many] Państwa miasto ma za sobą { $done } kroków.
       *[other] Państwa miasto ma za sobą { $done } kroku.
    }

join-button = Zgłoś zainteresowanie miasta
    .title = Otwiera formularz kontaktowy

## Miasta członkowskie

members-title = Miasta w naszej sieci
    .intro = Tutaj można sprawdzić, które gminy należą do sieci i w jakich krajach leżą.

members-count =
    { $count ->
        [0] { $country }: na razie brak miast członkowskich
        [one] { $country }: { $count } miasto członkowskie
        [few] { $country }: { $count } miasta członkowskie
        [many] { $country }: { $count } miast członkowskich
       *[other] { $country }: { $count } miasta członkowskiego
    }

members-filter = Kraj
    .all = Wszystkie kraje
    .aria-label = Kraj: pokaż tylko miasta w tym kraju

# „Miasto” przed nazwą zapewnia zgodność czasownika także przy nazwach takich jak Ateny.
members-status =
    { $status ->
        [interested] Miasto { $city } zgłosiło zainteresowanie przystąpieniem do sieci.
        [endorsed] Miasto { $city } poparło { -palermo-declaration(case: "accusative") }; następnym krokiem jest wskazanie osób kontaktowych.
        [member] Miasto { $city } należy do { -alliance(case: "genitive") }.
       *[other] Miasto { $city } nie należy obecnie do sieci.
    }

members-since = W sieci od { DATETIME($date, dateStyle: "long") }

members-focal-points =
    { $count ->
        [0] Ten samorząd nie wskazał jeszcze osoby kontaktowej.
        [one] Ten samorząd wskazał { $count } osobę kontaktową.
        [few] Ten samorząd wskazał { $count } osoby kontaktowe.
        [many] Ten samorząd wskazał { $count } osób kontaktowych.
       *[other] Ten samorząd wskazał { $count } osoby kontaktowej.
    }

members-map =
    .alt = Mapa Europy, na której każde miasto członkowskie zaznaczono punktem
    .list = Zamiast mapy pokaż listę miast

members-empty = Żadne miasto nie spełnia wybranych kryteriów. Można wybrać inny kraj albo wyczyścić filtry.

## Aktualności

news-title = Aktualności z naszych miast

news-count =
    { $count ->
        [0] Nie opublikowano jeszcze żadnych artykułów.
        [one] { $count } artykuł
        [few] { $count } artykuły, od najnowszego
        [many] { $count } artykułów, od najnowszego
       *[other] { $count } artykułu, od najnowszego
    }

news-byline = Opublikowano { DATETIME($date, dateStyle: "long") }. Tekst: { $author }

news-reading-time =
    { $minutes ->
        [0] Czas czytania: mniej niż minuta
        [one] Czas czytania: { $minutes } minuta
        [few] Czas czytania: { $minutes } minuty
        [many] Czas czytania: { $minutes } minut
       *[other] Czas czytania: { $minutes } minuty
    }

news-archive = Wszystkie artykuły
    .title = Przejdź do wszystkich artykułów, uporządkowanych według daty

## Wydarzenia

events-title = Spotkajmy się

# Pełna data zaczyna się od dnia tygodnia w mianowniku, dlatego stoi po dwukropku.
events-next = „{ $title }”: { DATETIME($start, dateStyle: "full") }, początek o godzinie { DATETIME($start, timeStyle: "short") }.

events-type =
    { $type ->
        [conference] Konferencja miast
        [webinar] Webinarium
        [meeting] Spotkanie robocze
       *[other] Wydarzenie publiczne
    }

events-more =
    { $count ->
        [0] Na razie nie zaplanowano kolejnych wydarzeń.
        [one] Zobacz { $count } kolejne wydarzenie
        [few] Zobacz { $count } kolejne wydarzenia
        [many] Zobacz { $count } kolejnych wydarzeń
       *[other] Zobacz { $count } kolejnego wydarzenia
    }

## Deklaracje i dokumenty

documents-title = Stanowisko miast na piśmie

documents-charter = { -palermo-charter } z 2015 roku
    .text = Karta uznaje mobilność za niezbywalne prawo i opowiada się za zniesieniem zezwoleń na pobyt.

# „Mayor” to w Polsce burmistrz lub prezydent miasta, stąd neutralne „osoba stojąca na czele miasta”.
documents-palermo = Pięć postulatów { -palermo-declaration(case: "genitive") }
    .text = W czerwcu 2021 roku deklarację podpisały 33 osoby stojące na czele miast. Zawarte w niej postulaty są trzonem stanowiska naszej sieci.

documents-villeurbanne = { -villeurbanne-declaration } podejmuje ten wątek
    .text = Dwadzieścia jeden miast oraz { -anvita }, francuska sieć zrzeszająca ponad 90 gmin, ponowiły te postulaty w listopadzie 2023 roku. Zaproponowały też kartę { -city-id } jako narzędzie obywatelstwa miejskiego.

documents-brief = Nasza nota analityczna z 12 stycznia 2026 roku: „Solidarity Cities: Pioneering Alternatives in Migration Policy”

# Nazwa na końcu: „pakt o migracji i azylu Unii Europejskiej” byłby dwuznaczny.
documents-pact = W Unii Europejskiej od 2026 roku stosuje się { -eu-pact }.

documents-signatures =
    { $count ->
        [0] Nikt jeszcze nie podpisał tej deklaracji.
        [one] { $count } osoba stojąca na czele miasta podpisała tę deklarację.
        [few] { $count } osoby stojące na czele miast podpisały tę deklarację.
        [many] { $count } osób stojących na czele miast podpisało tę deklarację.
       *[other] { $count } osoby stojącej na czele miasta podpisało tę deklarację.
    }

# Wariant [other] nie ma czasownika, bo czas przeszły zdradzałby rodzaj.
documents-signed-by =
    { $gender ->
        [feminine] { $name } złożyła podpis w imieniu swojego miasta: { $city }
        [masculine] { $name } złożył podpis w imieniu swojego miasta: { $city }
       *[other] { $name } – podpis w imieniu miasta: { $city }
    }

## Organizacje partnerskie

partners-title = Z kim współpracujemy

partners-sea-to-city = { -sea-to-city }, nasz partner od początku
    .text = To konsorcjum europejskich grup społeczeństwa obywatelskiego kształtowało się od 2018 roku w ramach Procesu Platformy Karty z Palermo, a w 2020 roku zostało formalnie założone. Jest współzałożycielem i stałym partnerem sieci { -alliance-short }.

partners-moving-cities = Platforma internetowa { -moving-cities }
    .text = Działa od 21 października 2021 roku i pokazuje, które miasta i sieci są otwarte na osoby migrujące i uchodźcze. Szczegółowo omawia 28 miast w dziesięciu krajach, przedstawia ponad 45 lokalnych rozwiązań i jest dostępna w siedmiu językach.
    .scale = Od Polski po Portugalię ponad 600 gmin popiera politykę migracyjną opartą na solidarności.

partners-carriers = Platformę { -moving-cities } prowadzą { -seebruecke }, { -rosa-luxemburg }, { -heinrich-boell } i { -tesserae }.

partners-funders = Platformę współfinansują { -robert-bosch } i { -rescue-fund }.

partners-visit = Przejdź do witryny partnera: { $partner }

## Formularz kontaktowy

contact-title = Kontakt z nami
    .tab = Kontakt z siecią { -alliance-short }

contact-intro = Prosimy skorzystać z poniższego formularza lub napisać na adres <a data-l10n-name="mail">info@iash-eu.org</a>.

contact-name = Imię i nazwisko
    .placeholder = Najpierw imię, potem nazwisko
    .title = Użyjemy ich, aby zwrócić się do Państwa w odpowiedzi.

contact-email = Adres e-mail
    .placeholder = Na przykład: name@example.org
    .aria-label = Adres e-mail, na który możemy odpowiedzieć

contact-role = Piszę…

contact-role-option =
    { $role ->
        [municipality] …w imieniu samorządu
        [organisation] …w imieniu organizacji
        [press] …w imieniu redakcji
       *[other] …we własnym imieniu
    }

contact-message = Wiadomość
    .placeholder = Co chcieliby Państwo wiedzieć lub nam przekazać?
    .hint = Prosimy nie podawać niczego, co mogłoby narazić Państwa lub inne osoby na niebezpieczeństwo.

contact-left =
    { $left ->
        [0] Pole jest już pełne.
        [one] Można wpisać jeszcze { $left } znak.
        [few] Można wpisać jeszcze { $left } znaki.
        [many] Można wpisać jeszcze { $left } znaków.
       *[other] Można wpisać jeszcze { $left } znaku.
    }

contact-consent = Zgadzam się na przechowywanie moich danych w celu udzielenia mi odpowiedzi.
    .error = Potrzebujemy Państwa zgody, aby móc odpowiedzieć.

contact-send = Wyślij wiadomość
    .busy = Wysyłanie…

# Po „podpis:” imię i nazwisko mogą stać w mianowniku; wołacza ze zmiennej nie da się utworzyć.
contact-sent = Dziękujemy za wiadomość (podpis: { $name }). Odpowiedź wyślemy na adres { $email }.

## Newsletter

newsletter-title = Aktualności e-mailem
    .text = Piszemy o konferencjach, deklaracjach i nowych miastach członkowskich.

newsletter-email =
    .placeholder = Państwa adres, na przykład name@example.org
    .aria-label = Adres e-mail do subskrypcji newslettera

newsletter-subscribe = Zapisz się
    .title = Z newslettera można zrezygnować w każdej chwili.

newsletter-confirm = Na adres { $email } wysłano wiadomość. <strong>Prosimy otworzyć zawarty w niej link</strong>, aby potwierdzić, że to Państwa adres.

newsletter-goodbye = Nie będą już Państwo otrzymywać newslettera.
    .undo = To pomyłka: zapisz się ponownie
