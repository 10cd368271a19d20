### Czytanie i popieranie deklaracji: dokumenty, zawarte w nich postulaty, podpisy i uchwały rad.
### Wczytywane razem z plikiem common.ftl, w którym zapisano nazwy deklaracji.
### Tłumaczenie maszynowe: nikt mówiący po polsku jeszcze go nie sprawdził.

## Zbiór deklaracji

declaration-page = Deklaracje przyjęte przez miasta
    .description = Tutaj można przeczytać, czego domagają się miasta, zobaczyć, kto podpisał deklaracje, i dowiedzieć się, jak może to zrobić Państwa rada.

declaration-count =
    { $count ->
        [0] Żaden dokument nie odpowiada wybranym kryteriom.
        [one] { $count } dokument odpowiada wybranym kryteriom.
        [few] { $count } dokumenty odpowiadają wybranym kryteriom.
        [many] { $count } dokumentów odpowiada wybranym kryteriom.
       *[other] { $count } dokumentu odpowiada wybranym kryteriom.
    }

declaration-charter = { -palermo-charter } z 2015 roku
    .text = Uznaje mobilność za niezbywalne prawo i opowiada się za zniesieniem zezwoleń na pobyt.

# „Mayor” to w Polsce burmistrz lub prezydent miasta, stąd neutralne „osoba stojąca na czele miasta”.
declaration-palermo = { -palermo-declaration } z czerwca 2021 roku
    .text = Podpisały ją 33 osoby stojące na czele miast. W pięciu postulatach streszcza to, za czym opowiadają się miasta naszej sieci.

declaration-villeurbanne = { -villeurbanne-declaration } z listopada 2023 roku
    .text = Podpisało ją 21 miast oraz sieć { -anvita }. Powtarza postulaty z 2021 roku i dodaje do nich kartę { -city-id }.

declaration-brief = Nota analityczna z 12 stycznia 2026 roku
    .text = „Solidarity Cities: Pioneering Alternatives in Migration Policy” to publikacja sieci, a nie deklaracja.

declaration-kind =
    { $kind ->
        [charter] Karta do przeczytania
        [declaration] Deklaracja, którą można poprzeć
        [brief] Opracowanie dotyczące polityki
       *[other] Tekst innego rodzaju
    }

declaration-adopted = Data przyjęcia: { DATETIME($date, dateStyle: "long") }. Miejsce: { $place }

declaration-length =
    { $pages ->
        [one] Tekst zajmuje { $pages } stronę.
        [few] Tekst zajmuje { $pages } strony.
        [many] Tekst zajmuje { $pages } stron.
       *[other] Tekst zajmuje { $pages } strony.
    }

declaration-open = Przeczytaj tekst
    .aria-label = Przeczytaj tekst tego dokumentu: { $title }

## Pięć postulatów Deklaracji z Palermo
## Wartość jest nagłówkiem postulatu, atrybut jego treścią. To streszczenie tego, czego domagają się miasta, a nie cytaty.

declaration-demands =
    { $count ->
        [one] Postulat
        [few] { $count } postulaty
        [many] { $count } postulatów
       *[other] { $count } postulatu
    }
    .intro = Streszczamy je tutaj prostymi słowami. Rozstrzyga tekst, który został podpisany.

declaration-demand-number = Postulat { $number }

declaration-demand-asylum = Azyl jest prawem każdego człowieka
    .text = Miasta sprzeciwiają się strefom tranzytowym i zamkniętym obozom na granicach zewnętrznych Europy.

declaration-demand-admission = Miasta powinny móc przyjmować ludzi bezpośrednio
    .text = Jeśli gmina jest gotowa przyjąć ludzi, powinna mieć do tego bezpośrednią drogę.

declaration-demand-funding = Środki UE powinny trafiać wprost do gmin
    .text = To w gminie ludzie po przybyciu zaczynają nowe życie i tam żyją razem z innymi. Miasta domagają się finansowania, które dotrze do niej bez pośredników.

declaration-demand-solidarity = Odpowiedzialność należy dzielić sprawiedliwie
    .text = Miasta chcą większej solidarności w całej Europie: między miastami, między regionami i między państwami.

declaration-demand-pathways = Ludzie potrzebują legalnych i bezpiecznych dróg
    .text = Legalne drogi migracji powinny zastąpić niebezpieczne podróże.

declaration-new-card = Nowość z 2023 roku: karta { -city-id }
    .text = Deklaracja proponuje kartę jako narzędzie obywatelstwa miejskiego: sposób na przynależność do miasta, w którym się mieszka.

# portolan: allow extra-reference „karta” alone would be taken for the City-ID card
declaration-charter-note = Na początku była { -palermo-charter }
    .text = Jest starsza niż sama sieć, którą założono w czerwcu 2021 roku.

## Podpisy

declaration-signatures =
    { $count ->
        [0] W dniu { DATETIME($date, dateStyle: "long") } nie było żadnych podpisów.
        [one] { $count } podpis, stan w dniu { DATETIME($date, dateStyle: "long") }
        [few] { $count } podpisy, stan w dniu { DATETIME($date, dateStyle: "long") }
        [many] { $count } podpisów, stan w dniu { DATETIME($date, dateStyle: "long") }
       *[other] { $count } podpisu, stan w dniu { DATETIME($date, dateStyle: "long") }
    }

declaration-signed-by-both =
    { $cities ->
        [one] { $cities } miasto
        [few] { $cities } miasta
        [many] { $cities } miast
       *[other] { $cities } miasta
    } i { $organisations ->
        [one] { $organisations } organizacja
        [few] { $organisations } organizacje
        [many] { $organisations } organizacji
       *[other] { $organisations } organizacji
    }

# Wariant [other] nie ma czasownika, bo czas przeszły zdradzałby rodzaj.
declaration-signer =
    { $signer ->
        [organisation] Organizacja { $name } złożyła swój podpis.
        [city] Miasto { $name } złożyło podpis na mocy uchwały rady.
       *[other] { $name } – podpis złożony we własnym imieniu.
    }

declaration-mayor =
    { $gender ->
        [feminine] { $name }, burmistrzyni miasta { $city }, złożyła podpis w jego imieniu
        [masculine] { $name }, burmistrz miasta { $city }, złożył podpis w jego imieniu
       *[other] { $name }, osoba stojąca na czele miasta { $city } – podpis w imieniu mieszkanek i mieszkańców
    }

declaration-signed-on = Data podpisu: { DATETIME($date, dateStyle: "long") }

declaration-signatures-new =
    { $count ->
        [0] Od { DATETIME($date, dateStyle: "long") } nie przybył żaden podpis.
        [one] { $count } nowy podpis od { DATETIME($date, dateStyle: "long") }
        [few] { $count } nowe podpisy od { DATETIME($date, dateStyle: "long") }
        [many] { $count } nowych podpisów od { DATETIME($date, dateStyle: "long") }
       *[other] { $count } nowego podpisu od { DATETIME($date, dateStyle: "long") }
    }

declaration-signatures-open = Pokaż wszystkie podpisy
    .fold = Pokaż tylko pierwsze nazwy i nazwiska

declaration-signatures-empty = Nie ma tu jeszcze żadnych podpisów
    .hint = Nazwy i nazwiska pojawią się, gdy tylko sieć je sprawdzi.

## Formularz poparcia

declaration-endorse = Państwa samorząd chce poprzeć: { $title }
    .intro = Poparcie oznacza, że rada miasta opowiada się za tekstem w drodze uchwały. Uchwała nie zawiera wiążących zobowiązań do prowadzenia określonej polityki.

declaration-endorse-who = W czyim imieniu wypełniają Państwo ten formularz?
    .hint = Formularz może wypełnić inna osoba niż ta, która złoży podpis.

declaration-endorse-name = Kto złoży podpis?
    .placeholder = Imię i nazwisko w brzmieniu, które ma się znaleźć na liście
    .aria-label = Kto złoży podpis? Imię i nazwisko

declaration-endorse-office = Funkcja, którą pełni ta osoba
    .placeholder = Na przykład: prezydentka lub prezydent miasta, zastępczyni lub zastępca do spraw społecznych

declaration-endorse-form = Jak mamy pisać o tej osobie?
    .feminine = W rodzaju żeńskim
    .masculine = W rodzaju męskim
    .neutral = Bez wskazywania płci

declaration-endorse-public = Imię i nazwisko, funkcja oraz miasto mogą być publicznie widoczne na tej stronie.
    .error = Bez tej zgody nie możemy umieścić nazwiska na liście.

declaration-endorse-send = Zgłoś poparcie
    .confirm = Zgłosić poparcie w imieniu tego miasta: { $city }?

# „Miasto” przed nazwą zapewnia zgodność czasownika także przy nazwach takich jak Ateny.
declaration-endorse-sent = Miasto { $city } zgłosiło poparcie { DATETIME($date, dateStyle: "long") }. Napiszemy do Państwa, gdy zapoznamy się ze zgłoszeniem.

## Jak rada dochodzi do uchwały
## To kroki przyjęte w wielu miejscach; każda gmina ma własne zasady.

declaration-council = Od tekstu do uchwały
    .note = Każda rada ma własne zasady. Te kroki są tylko propozycją.

declaration-council-read = Wspólna lektura tekstu
    .text = Postulaty warto omówić z wydziałami i inicjatywami, które znają sytuację na miejscu.

declaration-council-draft = Przygotowanie projektu
    .text = Często wystarcza jedna strona: co rada popiera i dlaczego jest to ważne dla Państwa miasta.

declaration-council-debate = Przedstawienie projektu radzie
    .text = Warto odpowiednio wcześnie zapytać, kiedy zbiera się rada i kto może zgłosić punkt do porządku obrad.

declaration-council-vote = Głosowanie rady
    .text = Jeśli projekt uzyska większość, uchwałę można podpisać i przesłać tutaj.

declaration-council-result =
    { $yes ->
        [0] Spośród oddanych głosów ({ $total }) żaden nie był za.
        [one] Za uchwałą oddano { $yes } głos z { $total }.
        [few] Za uchwałą oddano { $yes } głosy z { $total }.
        [many] Za uchwałą oddano { $yes } głosów z { $total }.
       *[other] Za uchwałą oddano { $yes } głosu z { $total }.
    }

declaration-council-days =
    { $days ->
        [0] Rada zbiera się dzisiaj.
        [one] Rada zbierze się za { $days } dzień.
        [few] Rada zbierze się za { $days } dni.
        [many] Rada zbierze się za { $days } dni.
       *[other] Rada zbierze się za { $days } dnia.
    }

declaration-state =
    { $state ->
        [draft] Projekt jest w przygotowaniu.
        [debate] Rada omawia projekt.
        [passed] Rada podjęła uchwałę.
        [rejected] Rada zagłosowała przeciw.
        [published] Poparcie jest widoczne na liście.
       *[other] Niczego jeszcze nie zgłoszono.
    }

## Filtry, wyszukiwanie, pliki do pobrania

declaration-filter-year = Rok przyjęcia
    .all = Dowolny rok

# Po nagłówku następują trzy możliwości w dopełniaczu.
declaration-filter-signer = Pokaż podpisy
    .cities = tylko miast
    .organisations = tylko organizacji
    .everybody = miast, organizacji i osób

declaration-filter-name = Znajdź na liście
    .placeholder = Nazwa miasta lub nazwisko
    .aria-label = Znajdź na liście; lista skraca się w miarę pisania

declaration-sort = Kolejność na liście
    .newest = Od najnowszego podpisu
    .alphabet = Według nazwy miasta

declaration-file = Plik PDF w tym języku: { $language } ({ NUMBER($size, maximumFractionDigits: 1) } MB)

declaration-file-languages =
    { $count ->
        [0] Nie ma jeszcze pliku do pobrania.
        [one] Dokument można pobrać w { $count } języku.
        [few] Dokument można pobrać w { $count } językach.
        [many] Dokument można pobrać w { $count } językach.
       *[other] Dokument można pobrać w { $count } języka.
    }

declaration-file-table =
    { $count ->
        [one] Pobierz podpisy jako tabelę ({ $count } wiersz)
        [few] Pobierz podpisy jako tabelę ({ $count } wiersze)
        [many] Pobierz podpisy jako tabelę ({ $count } wierszy)
       *[other] Pobierz podpisy jako tabelę ({ $count } wiersza)
    }
    .title = Do arkusza kalkulacyjnego

declaration-print = Wydrukuj ten dokument
    .title = Drukuje sam tekst, bez menu i obrazów

## Porównanie dwóch deklaracji

declaration-compare = Dwie deklaracje obok siebie
    .intro = Po wybraniu dwóch tekstów można zobaczyć, co je łączy i czym się różnią.

declaration-compare-first = Tekst po lewej
    .second = Tekst po prawej

declaration-compare-shared =
    { $count ->
        [0] Te dwa teksty nie mają wspólnych postulatów.
        [one] W obu tekstach znajduje się { $count } wspólny postulat.
        [few] W obu tekstach znajdują się { $count } wspólne postulaty.
        [many] W obu tekstach znajduje się { $count } wspólnych postulatów.
       *[other] W obu tekstach znajduje się { $count } wspólnego postulatu.
    }

declaration-compare-passage =
    { $where ->
        [both] Fragment obecny w obu tekstach
        [left] Tylko w tekście po lewej
        [right] Tylko w tekście po prawej
       *[other] Nie udało się porównać
    }

declaration-compare-years =
    { $years ->
        [0] Dzieli je mniej niż rok.
        [one] Dzieli je { $years } rok.
        [few] Dzielą je { $years } lata.
        [many] Dzieli je { $years } lat.
       *[other] Dzieli je { $years } roku.
    }

declaration-compare-missing = Do porównania potrzebny jest drugi tekst. Prosimy go wybrać.

declaration-compare-same = Po obu stronach wybrano ten sam tekst.

## Błędy

declaration-error-twice = { $name } jest już na liście. Jedna osoba może podpisać dany tekst tylko raz.

declaration-error-resolution = Brakuje uchwały. Prosimy dodać ją przed zgłoszeniem poparcia.

declaration-error-early = Głosowanie nie mogło odbyć się przed przyjęciem samej deklaracji. Data jej przyjęcia: { DATETIME($date, dateStyle: "long") }.

declaration-error-text = Nie udało się wczytać tekstu tego dokumentu
    .retry = Wczytaj tekst ponownie
