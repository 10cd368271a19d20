### Biblioteka lokalnych rozwiązań: sześć obszarów polityki, wyszukiwanie i filtry, strona rozwiązania, udostępnianie, propozycje.
### Rozwiązanie to coś, co robi samorząd: projekt, reguła, usługa, sposób pracy.
### Nazwy miast i krajów pochodzą z pliku cities.ftl i trafiają tutaj jako zmienne.

## Obszary polityki
## Wartość to nazwa obszaru na kafelku i w filtrach; atrybut to zdanie pod nią.

approach-area-social = Prawa socjalne i włączenie społeczne
    .description = Co robią miasta, aby każda osoba, która w nich mieszka, mogła uczestniczyć w ich życiu.

approach-area-arrival = Przybycie i bezpieczeństwo pobytu
    .description = Jak miasta przyjmują osoby nowo przybyłe i wspierają te, których pobyt jest niepewny.

approach-area-participation = Udział w życiu politycznym
    .description = Jak osoby z doświadczeniem migracji mogą współdecydować o sprawach swojego miasta.

approach-area-intercultural = Włączenie międzykulturowe i przeciwdziałanie rasizmowi
    .description = Jak osoby różnego pochodzenia wspólnie kształtują swoje miasto i co robi się przeciwko rasizmowi.

approach-area-civil-society = Współpraca z inicjatywami społeczeństwa obywatelskiego
    .description = Jak samorządy oraz inicjatywy mieszkanek i mieszkańców wspólnie planują i działają ramię w ramię.

approach-area-networking = Tworzenie sieci i rzecznictwo
    .description = Jak miasta łączą siły i sprawiają, że ich głos słyszą rządy i Europa.

## Biblioteka

approach-meta = Biblioteka lokalnych rozwiązań
    .description = Praktyczne przykłady tego, jak europejskie miasta przyjmują osoby migrujące i uchodźcze, uporządkowane według obszarów polityki.

approach-title = Pomysły, które miasta wprowadziły w życie
    .intro = O tym, czy miasto jest gościnne, w dużej mierze decyduje się na miejscu. Tutaj można zobaczyć, jak postąpiły inne miasta.

approach-scale = { -moving-cities } przedstawia ponad 45 lokalnych rozwiązań w sześciu obszarach polityki.

approach-areas = Od czego chcą Państwo zacząć?
    .aria-label = Od czego chcą Państwo zacząć? Wybór obszaru polityki

# Po „z” stoi dopełniacz, stąd „miast” także w wariancie [few].
approach-area-count =
    { $approaches ->
        [0] W tym obszarze polityki nie ma jeszcze rozwiązań
        [one] { $approaches } rozwiązanie
        [few]
            { $cities ->
                [one] { $approaches } rozwiązania z { $cities } miasta
                [few] { $approaches } rozwiązania z { $cities } miast
                [many] { $approaches } rozwiązania z { $cities } miast
               *[other] { $approaches } rozwiązania z { $cities } miasta
            }
        [many]
            { $cities ->
                [one] { $approaches } rozwiązań z { $cities } miasta
                [few] { $approaches } rozwiązań z { $cities } miast
                [many] { $approaches } rozwiązań z { $cities } miast
               *[other] { $approaches } rozwiązań z { $cities } miasta
            }
       *[other]
            { $cities ->
                [one] { $approaches } rozwiązania z { $cities } miasta
                [few] { $approaches } rozwiązania z { $cities } miast
                [many] { $approaches } rozwiązania z { $cities } miast
               *[other] { $approaches } rozwiązania z { $cities } miasta
            }
    }

approach-picks = Te rozwiązania warto poznać najpierw
    .shuffle = Pokaż trzy inne

approach-meaning = Co nazywamy lokalnym rozwiązaniem?
    .text = Wszystko, co samorząd robi z własnej inicjatywy, aby przyjmować ludzi: projekt, usługa, reguła lub sposób pracy.

approach-disclaimer = Rozwiązanie, które sprawdza się w jednym mieście, w innym może wymagać zmian. Przepisy różnią się w zależności od kraju.

## Wyszukiwanie i filtry

approach-search = Przeszukaj bibliotekę
    .placeholder = Słowo lub nazwa miasta
    .aria-label = Przeszukaj bibliotekę lokalnych rozwiązań

approach-search-results =
    { $count ->
        [0] Fraza „{ $query }” nie występuje w opisie żadnego rozwiązania.
        [one] Fraza „{ $query }” występuje w opisie { $count } rozwiązania.
        [few] Fraza „{ $query }” występuje w opisach { $count } rozwiązań.
        [many] Fraza „{ $query }” występuje w opisach { $count } rozwiązań.
       *[other] Fraza „{ $query }” występuje w opisach { $count } rozwiązania.
    }

approach-results =
    { $approaches ->
        [0] { $area }: w bibliotece nie ma jeszcze nic
        [one] { $area }: { $approaches } rozwiązanie z jednego miasta
        [few]
            { $cities ->
                [one] { $area }: { $approaches } rozwiązania, wszystkie z tego samego miasta
                [few] { $area }: { $approaches } rozwiązania z { $cities } miast
                [many] { $area }: { $approaches } rozwiązania z { $cities } miast
               *[other] { $area }: { $approaches } rozwiązania z { $cities } miasta
            }
        [many]
            { $cities ->
                [one] { $area }: { $approaches } rozwiązań, wszystkie z tego samego miasta
                [few] { $area }: { $approaches } rozwiązań z { $cities } miast
                [many] { $area }: { $approaches } rozwiązań z { $cities } miast
               *[other] { $area }: { $approaches } rozwiązań z { $cities } miasta
            }
       *[other]
            { $cities ->
                [one] { $area }: { $approaches } rozwiązania z tego samego miasta
                [few] { $area }: { $approaches } rozwiązania z { $cities } miast
                [many] { $area }: { $approaches } rozwiązania z { $cities } miast
               *[other] { $area }: { $approaches } rozwiązania z { $cities } miasta
            }
    }

approach-total =
    { $count ->
        [one] W bibliotece jest { NUMBER($count) } rozwiązanie.
        [few] W bibliotece są { NUMBER($count) } rozwiązania.
        [many] W bibliotece jest { NUMBER($count) } rozwiązań.
       *[other] W bibliotece jest { NUMBER($count) } rozwiązania.
    }

approach-filter-area = Wybór obszaru polityki
    .all = Wszystkie sześć obszarów polityki

approach-filter-city = Wybór miasta
    .all = Dowolne miasto z biblioteki
    .aria-label = Wybór miasta: pokaż tylko jego rozwiązania

approach-filter-group = Dla kogo?
    .hint = Wiele rozwiązań jest dla wszystkich. Te są zawsze na liście.

approach-filter-group-option =
    { $group ->
        [arrivals] Osoby nowo przybyłe
        [families] Rodziny z dziećmi
        [youth] Młode osoby zdane na siebie
        [women] Kobiety i dziewczęta
        [undocumented] Osoby bez dokumentów pobytowych
       *[other] Wszystkie osoby w mieście
    }

approach-filter-language = Pokaż tylko to, co można przeczytać w tym języku: { $language }

approach-filter-hidden =
    { $count ->
        [0] Filtry niczego nie ukrywają.
        [one] Filtry ukrywają { $count } rozwiązanie.
        [few] Filtry ukrywają { $count } rozwiązania.
        [many] Filtry ukrywają { $count } rozwiązań.
       *[other] Filtry ukrywają { $count } rozwiązania.
    }

approach-sort = Co ma być na początku?
    .aria-label = Co ma być na początku? Wybór kolejności rozwiązań

approach-sort-option =
    { $order ->
        [newest] Rozwiązania wprowadzone ostatnio
        [oldest] Rozwiązania działające najdłużej
        [city] Miasta w kolejności alfabetycznej
       *[other] Wyniki najlepiej pasujące do wyszukiwania
    }

approach-empty = Nie mamy pasującego rozwiązania
    .hint = Można wpisać inne słowo lub wybrać mniej filtrów.
    .suggest = Znają Państwo takie rozwiązanie? Prosimy o nim napisać

approach-empty-city = Miasto { $city } nie ma na razie niczego w bibliotece.

approach-load-error = Biblioteka nie odpowiada. Prosimy chwilę poczekać i wczytać stronę ponownie.

## Strona rozwiązania

approach-page-meta = Lokalne rozwiązanie: { $title } ({ $city })

approach-page-place = Lokalne rozwiązanie { $where }

approach-started = Początek: { DATETIME($date, dateStyle: "long") }

approach-started-unknown = Nie podano nam, kiedy się zaczęło.

approach-status =
    { $status ->
        [planned] Jeszcze w planach
        [running] Obecnie w toku
        [finished] Już zakończone
       *[other] Nie wiemy, na jakim jest etapie
    }

approach-duration = Trwało od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, dateStyle: "long") }.

approach-about = Na czym to polega
    .goal = Co miasto chce zmienić
    .steps = Jak miasto to robi

approach-involved = Kto bierze udział
    .lead = Kto ponosi główną odpowiedzialność
    .partners = Kto jeszcze uczestniczy
    .funders = Skąd pochodzą pieniądze

approach-involved-organisations =
    { $count ->
        [0] Samorząd prowadzi to samodzielnie.
        [one] Bierze udział { $count } organizacja: { $names }
        [few] Biorą udział { $count } organizacje: { $names }
        [many] Bierze udział { $count } organizacji: { $names }
       *[other] Bierze udział { $count } organizacji: { $names }
    }

approach-lessons = Czego mogą się z tego nauczyć inne miasta
    .worked = Co się sprawdziło
    .difficult = Co sprawiało trudności

approach-quote = „{ $quote }” Wypowiedź: { $name }

approach-page-areas =
    { $count ->
        [one] Należy do tego obszaru polityki: { $areas }
        [few] Należy do tych obszarów polityki: { $areas }
        [many] Należy do tych obszarów polityki: { $areas }
       *[other] Należy do tych obszarów polityki: { $areas }
    }

# Po „około” stoi dopełniacz, stąd „minut” także w wariancie [few].
approach-reading-time =
    { $minutes ->
        [0] Przeczytanie zajmie mniej niż minutę.
        [one] Przeczytanie zajmie około { $minutes } minuty.
        [few] Przeczytanie zajmie około { $minutes } minut.
        [many] Przeczytanie zajmie około { $minutes } minut.
       *[other] Przeczytanie zajmie około { $minutes } minuty.
    }

approach-languages =
    { $count ->
        [one] Można przeczytać w { $count } języku: { $languages }
        [few] Można przeczytać w { $count } językach: { $languages }
        [many] Można przeczytać w { $count } językach: { $languages }
       *[other] Można przeczytać w { $count } języka: { $languages }
    }

approach-language-fallback =
    { $language ->
        [de] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po niemiecku.
        [el] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po grecku.
        [en] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po angielsku.
        [es] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po hiszpańsku.
        [fr] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po francusku.
        [it] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po włosku.
        [pl] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go po polsku.
       *[other] Tekstu nie ma jeszcze w Państwa języku. Wyświetlamy go w języku oryginału.
    }

approach-contact = Chcą Państwo wiedzieć więcej? <a data-l10n-name="focal-point">Prosimy zapytać osobę kontaktową miasta</a>.

approach-similar =
    { $count ->
        [0] W innych miastach nie znaleziono niczego podobnego
        [one] { $count } miasto robi coś podobnego
        [few] { $count } miasta robią coś podobnego
        [many] { $count } miast robi coś podobnego
       *[other] { $count } miasta robi coś podobnego
    }

approach-browse = Dalsza lektura
    .previous = Poprzednie rozwiązanie
    .next = Następne rozwiązanie
    .library = Wróć do biblioteki

approach-gone = Tego rozwiązania nie ma już w bibliotece
    .text = Być może miasto je wycofało albo zostało ono połączone z innym.

## Udostępnianie, drukowanie, pobieranie

approach-share-mail = Poleć to rozwiązanie e-mailem
    .subject = Pomysł z innego miasta: { $title }
    .body = Tak robią to { $where }: „{ $title }”. Być może to coś także dla nas. Więcej pod adresem { $address }

approach-print = Wydrukuj to rozwiązanie
    .title = Drukuje tekst i najważniejsze informacje, bez menu i zdjęć

approach-download =
    { $format ->
        [word] Pobierz jako plik Word ({ NUMBER($size, maximumFractionDigits: 1) } MB)
        [plain] Pobierz jako zwykły tekst ({ NUMBER($size, maximumFractionDigits: 1) } MB)
       *[other] Pobierz jako PDF ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    }

approach-save = Dodaj do mojej kolekcji
    .done = Rozwiązanie jest już w kolekcji

approach-collection =
    { $count ->
        [0] Kolekcja jest pusta
        [one] { $count } rozwiązanie w kolekcji
        [few] { $count } rozwiązania w kolekcji
        [many] { $count } rozwiązań w kolekcji
       *[other] { $count } rozwiązania w kolekcji
    }
    .download = Zapisz wszystko w jednym pliku

## Proponowanie rozwiązania

approach-suggest = Jakiego rozwiązania brakuje?
    .text = Prosimy napisać, co robi Państwa miasto lub inne miasto, które Państwo znają. Czytamy każdą propozycję, zanim cokolwiek zostanie opublikowane.

approach-suggest-title = Krótki tytuł
    .placeholder = Jak można to nazwać w jednym wierszu?
    .error = Bez tytułu nikt nie znajdzie tego rozwiązania w bibliotece.

approach-suggest-city = W którym mieście?
    .placeholder = Tu można zacząć pisać i wybrać z listy
    .error = Prosimy wybrać miasto z listy.

approach-suggest-text = Opis w kilku zdaniach
    .hint = Kto co robi i dla kogo? Prosimy nie wymieniać nikogo, kto mógłby sobie tego nie życzyć.

approach-suggest-text-short =
    { $missing ->
        [one] Prosimy dopisać jeszcze co najmniej { $missing } znak, aby opis był zrozumiały dla innych.
        [few] Prosimy dopisać jeszcze co najmniej { $missing } znaki, aby opis był zrozumiały dla innych.
        [many] Prosimy dopisać jeszcze co najmniej { $missing } znaków, aby opis był zrozumiały dla innych.
       *[other] Prosimy dopisać jeszcze co najmniej { $missing } znaku, aby opis był zrozumiały dla innych.
    }

approach-suggest-areas-many =
    { $limit ->
        [one] Prosimy zaznaczyć najwyżej { $limit } obszar polityki.
        [few] Prosimy zaznaczyć najwyżej { $limit } obszary polityki.
        [many] Prosimy zaznaczyć najwyżej { $limit } obszarów polityki.
       *[other] Prosimy zaznaczyć najwyżej { $limit } obszaru polityki.
    }

approach-suggest-link = Czy jest strona, na której można dowiedzieć się więcej?
    .placeholder = Tu można wkleić jej adres
    .error = Adres strony zaczyna się od https:// i nie zawiera spacji.

approach-suggest-date-error = Ten dzień jeszcze nie nadszedł: { DATETIME($date, dateStyle: "long") }. Prosimy poprawić datę albo zaznaczyć, że rozwiązanie jest w planach.

approach-suggest-consent = Można do mnie napisać, jeśli coś będzie niejasne.

approach-suggest-send = Wyślij propozycję
    .busy = Wysyłanie propozycji…

approach-suggest-thanks = Dziękujemy za propozycję „{ $title }”
    .text = Przeczyta ją osoba z redakcji i być może skontaktuje się z Państwem.
    .another = Zaproponuj jeszcze jedno rozwiązanie
