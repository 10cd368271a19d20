### Mapa i profile miast i sieci, które przyjmują osoby w drodze: wyszukiwanie, filtry, profile, udostępnianie.
### Nazwy miast i krajów pochodzą z pliku cities.ftl i trafiają tutaj jako zmienne.

## Strona

directory-meta = Gościnne miasta i sieci na jednej mapie
    .description = Na mapie można sprawdzić, które miasta i sieci w Europie przyjmują osoby migrujące i uchodźcze oraz co robią.

directory-title = Kto już działa?
    .intro = Można obejrzeć mapę lub przejrzeć listę. Każdy wpis ma profil, który mówi, co robi miasto lub sieć.

directory-scale = Ponad 600 gmin, od Polski po Portugalię, popiera politykę migracyjną opartą na solidarności.

directory-research = { -moving-cities } sięga głębiej
    .text = Platforma opublikowała pogłębione badania dotyczące 28 miast w dziesięciu krajach.

# Liczby stoją po dwukropku, aby uniknąć zgodności czasownika z dwiema liczbami naraz.
directory-totals =
    W katalogu: { $cities ->
        [one] { NUMBER($cities) } miasto
        [few] { NUMBER($cities) } miasta
        [many] { NUMBER($cities) } miast
       *[other] { NUMBER($cities) } miasta
    } i { $networks ->
        [one] { NUMBER($networks) } sieć
        [few] { NUMBER($networks) } sieci
        [many] { NUMBER($networks) } sieci
       *[other] { NUMBER($networks) } sieci
    }.

directory-view = Jak chcą Państwo przeglądać wpisy?
    .map = Na mapie
    .list = Na liście

directory-kinds = Miasta i sieci
    .city = Profil miasta dotyczy jednej gminy i jej działań.
    .network = Profil sieci dotyczy grupy gmin, które działają razem.

directory-kind =
    { $kind ->
        [city] Miasto lub miasteczko
        [network] Sieć gmin
       *[other] Inny rodzaj wpisu
    }

## Mapa

directory-map =
    .aria-label = Mapa Europy z miastami i sieciami; lista zawiera te same wpisy
    .hint = Mapę można przeciągnąć, aby ją przesunąć. Wybranie punktu otwiera profil.

directory-map-zoom =
    .closer = Przybliż, aby zobaczyć więcej szczegółów
    .wider = Oddal, aby zobaczyć większy obszar

directory-map-reset = Pokaż znowu całą Europę
    .title = Przywraca widok początkowy

directory-map-locate = Znajdź miasta w pobliżu
    .denied = Urządzenie nie podaje swojego położenia. Zamiast tego można wpisać nazwę miejscowości.

directory-map-keyboard = Mapę można przesuwać klawiszami strzałek; klawisze plus i minus zmieniają jej skalę.

# Myślnik zamiast przecinka: nazwa ze zmiennej zostaje w mianowniku.
directory-map-dot =
    { $kind ->
        [member] { $city } – miasto należące do sieci { -alliance-short }
       *[other] { $city } – miasto spoza sieci { -alliance-short }
    }
    .title = Otwórz ten profil

directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } wpis w tym miejscu; klawisz Enter go pokazuje
            [few] { $count } wpisy blisko siebie; klawisz Enter pokazuje je osobno
            [many] { $count } wpisów blisko siebie; klawisz Enter pokazuje je osobno
           *[other] { $count } wpisu blisko siebie; klawisz Enter pokazuje je osobno
        }

directory-map-visible =
    { $count ->
        [0] W tej części mapy nie ma żadnego wpisu.
        [one] W tej części mapy jest { $count } wpis.
        [few] W tej części mapy są { $count } wpisy.
        [many] W tej części mapy jest { $count } wpisów.
       *[other] W tej części mapy jest { $count } wpisu.
    }

directory-legend = Co oznaczają symbole
    .open = Rozwiń legendę
    .close = Zwiń legendę

directory-legend-sign =
    { $sign ->
        [member] Miasto członkowskie Sojuszu
        [city] Miasto z profilem
        [network] Siedziba sieci
       *[other] Kilka wpisów w jednym miejscu
    }

directory-map-credit = Można sprawdzić, <a data-l10n-name="source">skąd pochodzą dane na mapie</a>.

directory-map-error = Nie można teraz wyświetlić mapy
    .text = Wszystkie wpisy są nadal dostępne na liście.
    .list = Przejdź do listy
    .retry = Wczytaj mapę ponownie

## Wyszukiwanie

directory-search = Znajdź miasto lub sieć
    .placeholder = Na przykład: Marsylia
    .aria-label = Znajdź miasto lub sieć według nazwy

directory-search-results =
    { $count ->
        [0] Żaden wpis nie ma w nazwie „{ $query }”.
        [one] { $count } wpis ma w nazwie „{ $query }”.
        [few] { $count } wpisy mają w nazwie „{ $query }”.
        [many] { $count } wpisów ma w nazwie „{ $query }”.
       *[other] { $count } wpisu ma w nazwie „{ $query }”.
    }

directory-search-suggestion = Czy chodziło o: <a data-l10n-name="suggestion">{ $name }</a>?

directory-search-clear = Wyczyść pole wyszukiwania
    .title = Usuwa wpisany tekst

directory-search-short =
    { $min ->
        [one] Prosimy wpisać co najmniej { $min } literę.
        [few] Prosimy wpisać co najmniej { $min } litery.
        [many] Prosimy wpisać co najmniej { $min } liter.
       *[other] Prosimy wpisać co najmniej { $min } litery.
    }

## Filtry

directory-filters = Zawężanie listy
    .aria-label = Zawężanie listy według obszaru polityki, kraju lub sieci

directory-filter-area = Obszary polityki
    .hint = Po zaznaczeniu kilku obszarów widać wpisy, które dotyczą co najmniej jednego z nich.

directory-filter-area-option =
    { $count ->
        [0] { $area }: brak wpisów
        [one] { $area }: { $count } wpis
        [few] { $area }: { $count } wpisy
        [many] { $area }: { $count } wpisów
       *[other] { $area }: { $count } wpisu
    }

directory-filter-country-option =
    { $cities ->
        [0] { $country }: na razie brak miast
        [one] { $country }: { $cities } miasto
        [few] { $country }: { $cities } miasta
        [many] { $country }: { $cities } miast
       *[other] { $country }: { $cities } miasta
    }

directory-filter-network = Przynależność do sieci
    .any = Dowolna sieć lub żadna

directory-filter-network-option =
    { $count ->
        [0] { $network } (brak miast z profilem)
        [one] { $network } ({ $count } miasto z profilem)
        [few] { $network } ({ $count } miasta z profilem)
        [many] { $network } ({ $count } miast z profilem)
       *[other] { $network } ({ $count } miasta z profilem)
    }

directory-filter-members = Tylko miasta członkowskie { -alliance(case: "genitive") }

directory-filter-apply =
    { $count ->
        [0] Brak wpisów przy tych filtrach
        [one] Pokaż { $count } pasujący wpis
        [few] Pokaż { $count } pasujące wpisy
        [many] Pokaż { $count } pasujących wpisów
       *[other] Pokaż { $count } pasującego wpisu
    }

# „Liczba miast wynosi” pasuje do każdej wartości $total.
directory-filter-result =
    { $count ->
        [0] Żadne miasto { $where } nie spełnia wybranych kryteriów; bez filtrów liczba miast wynosi { NUMBER($total) }.
        [one] { $count } miasto { $where } spełnia wybrane kryteria; bez filtrów liczba miast wynosi { NUMBER($total) }.
        [few] { $count } miasta { $where } spełniają wybrane kryteria; bez filtrów liczba miast wynosi { NUMBER($total) }.
        [many] { $count } miast { $where } spełnia wybrane kryteria; bez filtrów liczba miast wynosi { NUMBER($total) }.
       *[other] { $count } miasta { $where } spełnia wybrane kryteria; bez filtrów liczba miast wynosi { NUMBER($total) }.
    }

directory-filter-remove = Usuń ten filtr: { $filter }

## Lista

directory-sort = W jakiej kolejności?
    .aria-label = W jakiej kolejności? Wybór sposobu sortowania wpisów

directory-sort-option =
    { $order ->
        [name] W kolejności alfabetycznej
        [updated] Najpierw zaktualizowane ostatnio
        [distance] Najpierw położone najbliżej
       *[other] Najpierw z największą liczbą rozwiązań
    }

directory-distance = Odległość: około { NUMBER($distance, maximumFractionDigits: 0) } km

directory-card-summary =
    { $approaches ->
        [0] Na razie bez rozwiązań
        [one] { $approaches } rozwiązanie
        [few] { $approaches } rozwiązania
        [many] { $approaches } rozwiązań
       *[other] { $approaches } rozwiązania
    }, { $areas ->
        [0] nie wybrano obszaru polityki
        [one] { $areas } obszar polityki
        [few] { $areas } obszary polityki
        [many] { $areas } obszarów polityki
       *[other] { $areas } obszaru polityki
    }

directory-empty = Żadne miasto ani żadna sieć nie spełnia wybranych kryteriów
    .hint = Można usuwać filtry jeden po drugim albo obejrzeć całą mapę.
    .reset = Zacznij od nowa ze wszystkimi wpisami

directory-list-error = Lista się nie wczytała. Prosimy za chwilę wczytać stronę ponownie.

directory-bookmarks =
    { $count ->
        [0] Nie zaznaczono jeszcze żadnych wpisów
        [one] Zaznaczono { $count } wpis
        [few] Zaznaczono { $count } wpisy
        [many] Zaznaczono { $count } wpisów
       *[other] Zaznaczono { $count } wpisu
    }
    .hint = Lista jest przechowywana tylko na tym urządzeniu.

## Profil miasta

directory-profile-meta = { $city }: jak miasto przyjmuje ludzi

directory-profile-place = { $city } to gmina { $where }.

# „Osoby” zamiast „mieszkańców”, aby nazwać wszystkich bez podwajania form.
directory-profile-population =
    Ludność: { $count ->
        [one] { NUMBER($count) } osoba
        [few] { NUMBER($count) } osoby
        [many] { NUMBER($count) } osób
       *[other] { NUMBER($count) } osoby
    } (stan na { DATETIME($date, dateStyle: "long") })

directory-profile-work = Co robi miasto
    .empty = Samorząd nie opisał jeszcze swoich działań.

directory-profile-area =
    { $area ->
        [social] Miasto { $city } działa na rzecz praw socjalnych i włączenia społecznego.
        [arrival] Miasto { $city } zajmuje się przyjmowaniem osób nowo przybyłych i bezpieczeństwem pobytu.
        [participation] Miasto { $city } działa na rzecz udziału w życiu politycznym.
        [intercultural] Miasto { $city } działa na rzecz włączenia międzykulturowego i przeciwko rasizmowi.
        [civil-society] Miasto { $city } współpracuje z inicjatywami społeczeństwa obywatelskiego.
        [networking] Miasto { $city } działa poprzez sieci i rzecznictwo.
       *[other] Miasto { $city } zajmuje się także innymi sprawami.
    }

directory-profile-approaches =
    { $count ->
        [0] W bibliotece nie ma jeszcze rozwiązań z tego miasta
        [one] { $count } lokalne rozwiązanie z tego miasta
        [few] { $count } lokalne rozwiązania z tego miasta
        [many] { $count } lokalnych rozwiązań z tego miasta
       *[other] { $count } lokalnego rozwiązania z tego miasta
    }
    .link = Zobacz w bibliotece rozwiązań

directory-profile-focal-point = Z kim rozmawiać w samorządzie
    .text = Osoba kontaktowa odpowiada na pytania, które zadają inne miasta i sieć.
    .button = Napisz do osoby kontaktowej

directory-profile-focal-point-none = Nikogo jeszcze nie wskazano. Pytania można kierować na adres <a data-l10n-name="mail">info@iash-eu.org</a>.

directory-profile-documents =
    { $count ->
        [0] Brak dokumentów do pobrania
        [one] { $count } dokument do pobrania
        [few] { $count } dokumenty do pobrania
        [many] { $count } dokumentów do pobrania
       *[other] { $count } dokumentu do pobrania
    }

# Data na początku: po nazwie „Palermo” liczba dnia czytałaby się źle.
directory-profile-declaration = { DATETIME($date, dateStyle: "long") } miasto { $city } podpisało { -palermo-declaration(case: "accusative") }.

directory-profile-networks = Inne sieci, w których działa to miasto: { $networks }

directory-profile-website = Przejdź do witryny samorządu
    .aria-label = Przejdź do witryny samorządu: { $city }

directory-profile-picture =
    .alt = Widok miasta: { $city }
    .credit = Zdjęcie udostępnione przez samorząd

directory-profile-checked = Samorząd sprawdził ten profil po raz ostatni { DATETIME($date, dateStyle: "long") }.

directory-profile-old =
    { $months ->
        [one] Od { $months } miesiąca nikt nie sprawdzał tego profilu. Część informacji może być nieaktualna.
        [few] Od { $months } miesięcy nikt nie sprawdzał tego profilu. Część informacji może być nieaktualna.
        [many] Od { $months } miesięcy nikt nie sprawdzał tego profilu. Część informacji może być nieaktualna.
       *[other] Od { $months } miesiąca nikt nie sprawdzał tego profilu. Część informacji może być nieaktualna.
    }

## Profil sieci

directory-network-size =
    { $count ->
        [one] Do sieci należała { $count } gmina (stan na { DATETIME($date, dateStyle: "medium") }).
        [few] Do sieci należały { $count } gminy (stan na { DATETIME($date, dateStyle: "medium") }).
        [many] Do sieci należało { $count } gmin (stan na { DATETIME($date, dateStyle: "medium") }).
       *[other] Do sieci należało { $count } gminy (stan na { DATETIME($date, dateStyle: "medium") }).
    }

directory-network-aims = Co sieć chce osiągnąć
    .empty = Sieć nie opisała jeszcze swoich celów.

directory-network-cities = Miasta na tej mapie, które należą do sieci: { $network }

## Aktualizowanie profilu
## Widzą to tylko osoby w samorządzie lub w sieci, które opiekują się swoim profilem.

directory-state =
    { $state ->
        [draft] Wersja robocza, którą widzą tylko Państwo
        [review] Sieć sprawdza ten profil
        [published] Na mapie, widoczny dla wszystkich
       *[other] Na razie usunięty z mapy
    }

directory-edit-progress = Wypełniono { NUMBER($share, style: "percent") } profilu

directory-edit-summary = W skrócie: co Państwo robią, aby przyjmować ludzi?
    .hint =
        { $limit ->
            [one] Najwyżej { NUMBER($limit) } znak
            [few] Najwyżej { NUMBER($limit) } znaki
            [many] Najwyżej { NUMBER($limit) } znaków
           *[other] Najwyżej { NUMBER($limit) } znaku
        }

directory-edit-position = Gdzie ma się znaleźć punkt?
    .error = To miejsce wydaje się nieprawidłowe. Prosimy przesunąć punkt na obszar Państwa gminy.

directory-edit-submit = Wyślij profil do sieci
    .done = Dziękujemy. Sprawdzamy każdy profil, zanim pojawi się on na mapie.

# „Osoba” przed nazwiskiem, bo czas przeszły zdradzałby rodzaj.
directory-edit-conflict = O godzinie { DATETIME($time, timeStyle: "short") } ten profil zapisała inna osoba: { $name }. Przed dalszą pracą prosimy wczytać go ponownie.

directory-report = Coś jest niepoprawne lub czegoś brakuje? <a data-l10n-name="report">Prosimy dać nam znać</a>.

directory-profile-missing = Pod tym adresem nie ma profilu
    .text = Być może wpis usunięto z mapy. Wszystkie pozostałe są na liście.

## Udostępnianie

directory-share = Udostępnianie profilu

directory-share-mail = Wyślij profil e-mailem
    .subject = Warto zobaczyć: jak miasto { $city } przyjmuje ludzi
    .body = W katalogu miast jest profil, który warto poznać. Dotyczy miasta { $city }. Można go przeczytać tutaj: { $address }

directory-share-embed = Umieść tę mapę we własnej witrynie
    .hint = Poniższe wiersze należy skopiować na stronę, na której ma się pojawić mapa.

directory-share-table =
    { $count ->
        [one] Pobierz { $count } wpis jako tabelę
        [few] Pobierz { $count } wpisy jako tabelę
        [many] Pobierz { $count } wpisów jako tabelę
       *[other] Pobierz { $count } wpisu jako tabelę
    }
