### Teksty wspólne dla wszystkich stron i narzędzi: nazwy, przyciski, nawigacja, błędy, daty, prywatność.
### Wczytywane razem z katalogiem każdego narzędzia, dlatego identyfikatorów stąd nie można tam powtarzać.
### Zasady dla osób piszących i tłumaczących znajdują się w pliku locales/README.md.

## Nazwy organizacji, dokumentów i projektów
## Nazwy, które się odmieniają, mają warianty $case; wpisane są tylko przypadki używane w tekstach.

# Wersja robocza, dopóki Sojusz jej nie potwierdzi.
-alliance =
    { $case ->
       *[nominative] Międzynarodowy Sojusz Bezpiecznych Portów
        [genitive] Międzynarodowego Sojuszu Bezpiecznych Portów
        [locative] Międzynarodowym Sojuszu Bezpiecznych Portów
    }

-alliance-short = IASH

-sea-to-city = From the Sea to the City

-moving-cities = Moving Cities

-city-id = City-ID

# Tak nazywa ten dokument polska wersja platformy Moving Cities.
-palermo-charter = Karta z Palermo

-palermo-declaration =
    { $case ->
       *[nominative] Deklaracja z Palermo
        [genitive] Deklaracji z Palermo
        [accusative] Deklarację z Palermo
    }

-villeurbanne-declaration = Deklaracja z Villeurbanne

-eu-pact = Nowy pakt o migracji i azylu

-anvita = ANVITA

-seebruecke = Seebrücke

# Nazwa używana w Polsce, z nazwiskiem w polskiej pisowni.
-rosa-luxemburg = Fundacja im. Róży Luksemburg

-heinrich-boell = Fundacja im. Heinricha Bölla

-tesserae = Tesserae

-robert-bosch = Robert Bosch Stiftung

-rescue-fund = Stiftungsfonds Zivile Seenotrettung

-cities4refugees = Cities4Refugees

-impact-cities = Impact Cities

## Przyciski i czynności

action-save = Zapisz zmiany

action-cancel = Anuluj
    .title = Wyjdź bez zapisywania

action-search = Szukaj

action-close = Zamknij
    .aria-label = Zamknij to okno

action-edit = Edytuj ten wpis

action-delete = Usuń
    .confirm = Usunąć „{ $title }”? Tej czynności nie można cofnąć.

# Dwukropek zamiast „o”: tytułu ze zmiennej nie da się odmienić.
action-read-more = Czytaj więcej
    .aria-label = Czytaj więcej: „{ $title }”

action-copy-link = Kopiuj link
    .done = Link został skopiowany.

action-download =
    { $unit ->
        [kilobyte] Pobierz dokument (PDF, { NUMBER($size, maximumFractionDigits: 0) } kB)
       *[other] Pobierz dokument (PDF, { NUMBER($size, maximumFractionDigits: 1) } MB)
    }

action-show-more =
    { $count ->
        [one] Pokaż jeszcze { $count } wpis
        [few] Pokaż jeszcze { $count } wpisy
        [many] Pokaż jeszcze { $count } wpisów
       *[other] Pokaż jeszcze { $count } wpisu
    }

## Nawigacja i punkty orientacyjne
## Atrybuty aria-label są odczytywane przez czytniki ekranu, a na stronie ich nie widać.

nav-main =
    .aria-label = Menu główne

nav-footer =
    .aria-label = Linki na dole strony

# Neutralnie, bez zwrotu „jesteś tutaj”.
nav-breadcrumbs =
    .aria-label = Ścieżka do bieżącej strony

nav-skip = Przejdź do głównej treści

nav-menu-button =
    { $state ->
        [open] Zamknij menu
       *[other] Otwórz menu
    }

nav-home = Strona główna
    .title = Przejdź do strony głównej { -alliance(case: "genitive") }

nav-top = Wróć na początek strony

nav-pages = Strona { $page } z { $total }
    .previous = Poprzednia strona
    .next = Następna strona

nav-new-tab = otwiera się w nowej karcie

## Wyszukiwanie, filtrowanie, listy

search-field = Czego Państwo szukają?
    .placeholder = Miasto, kraj lub temat

search-results =
    { $count ->
        [0] Nie znaleziono stron z frazą „{ $query }”.
        [one] { $count } strona zawiera frazę „{ $query }”.
        [few] { $count } strony zawierają frazę „{ $query }”.
        [many] { $count } stron zawiera frazę „{ $query }”.
       *[other] { $count } strony zawiera frazę „{ $query }”.
    }
    .hint = Można wpisać mniej słów lub sprawdzić pisownię.

filter-active =
    { $count ->
        [0] Nie ustawiono żadnych filtrów.
        [one] Ustawiono { $count } filtr.
        [few] Ustawiono { $count } filtry.
        [many] Ustawiono { $count } filtrów.
       *[other] Ustawiono { $count } filtra.
    }
    .reset = Wyczyść wszystkie filtry

# Po „z” stoi dopełniacz, stąd „wpisów” także w wariancie [few].
list-position =
    { $total ->
        [one] Wyświetlono { $shown } z { $total } wpisu.
        [few] Wyświetlono { $shown } z { $total } wpisów.
        [many] Wyświetlono { $shown } z { $total } wpisów.
       *[other] Wyświetlono { $shown } z { $total } wpisu.
    }

list-empty = Na razie nic tu nie ma.
    .hint = Gdy tylko coś zostanie opublikowane, pojawi się na tej stronie.

list-loading = Trwa ładowanie, prosimy o chwilę cierpliwości…

## Błędy

error-not-found = Nie możemy znaleźć tej strony
    .text = Być może została przeniesiona albo w adresie jest literówka.
    .home = Przejdź do strony głównej

error-offline = Brak połączenia z internetem
    .text = Wpisana treść nadal tu jest. Prosimy spróbować ponownie, gdy połączenie zostanie przywrócone.
    .retry = Spróbuj ponownie

error-server = Wystąpił błąd po naszej stronie
    .text = Prosimy spróbować ponownie za kilka minut. Jeśli błąd się powtórzy, prosimy o wiadomość.

error-form =
    { $count ->
        [one] Przed wysłaniem formularza prosimy ponownie sprawdzić jedno pole.
        [few] Przed wysłaniem formularza prosimy ponownie sprawdzić { $count } pola.
        [many] Przed wysłaniem formularza prosimy ponownie sprawdzić { $count } pól.
       *[other] Przed wysłaniem formularza prosimy ponownie sprawdzić { $count } pola.
    }

error-required = Prosimy wypełnić to pole.

error-email = Prosimy sprawdzić adres e-mail: musi zawierać znak @ oraz końcówkę, na przykład .org lub .eu.

error-too-long =
    { $over ->
        [one] Tekst jest za długi o { $over } znak; limit wynosi { NUMBER($limit) }.
        [few] Tekst jest za długi o { $over } znaki; limit wynosi { NUMBER($limit) }.
        [many] Tekst jest za długi o { $over } znaków; limit wynosi { NUMBER($limit) }.
       *[other] Tekst jest za długi o { $over } znaku; limit wynosi { NUMBER($limit) }.
    }

error-file-size = Plik „{ $name }” jest za duży. Prosimy wybrać plik nie większy niż { NUMBER($limit, maximumFractionDigits: 1) } MB.

## Daty i czas
## Aplikacja przekazuje daty jako daty; o ich zapisie decyduje język.

date-updated = Ostatnia aktualizacja: { DATETIME($date, dateStyle: "long") }

date-updated-days =
    { $days ->
        [0] Zaktualizowano dzisiaj
        [one] Zaktualizowano { $days } dzień temu
        [few] Zaktualizowano { $days } dni temu
        [many] Zaktualizowano { $days } dni temu
       *[other] Zaktualizowano { $days } dnia temu
    }

date-period = Od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, dateStyle: "long") }

date-days-left =
    { $days ->
        [0] Dzisiaj jest ostatni dzień.
        [one] Pozostał { $days } dzień.
        [few] Pozostały { $days } dni.
        [many] Pozostało { $days } dni.
       *[other] Pozostało { $days } dnia.
    }

## Powitanie

# Po przecinku potrzebny byłby wołacz; po dwukropku imię i nazwisko mogą stać w mianowniku.
greeting-name = Witamy ponownie: { $name }

greeting-guest = Witamy w naszej sieci miast

## Języki

language-switch = Wybór języka
    .aria-label = Wybór języka; strona załaduje się ponownie

# Wielką literą, bo nazwa stoi samodzielnie na liście.
language-name =
    { $language ->
        [de] Niemiecki
        [el] Grecki
        [en] Angielski
        [es] Hiszpański
        [fr] Francuski
        [it] Włoski
        [pl] Polski
       *[other] Inny język
    }

language-missing = Ta strona nie została jeszcze przetłumaczona, dlatego wyświetlamy ją po angielsku.

language-draft = Tę stronę przetłumaczono maszynowo i nikt jeszcze nie sprawdził tłumaczenia.
    .report = Zaproponuj lepsze sformułowanie

language-original =
    { $language ->
        [de] Oryginał tego dokumentu jest w języku niemieckim.
        [en] Oryginał tego dokumentu jest w języku angielskim.
        [fr] Oryginał tego dokumentu jest w języku francuskim.
        [it] Oryginał tego dokumentu jest w języku włoskim.
       *[other] Oryginał tego dokumentu jest w innym języku.
    }

## Stopka, prywatność i pliki cookie

footer-about = { -alliance } ({ -alliance-short }) to sieć, którą kierują miasta.

footer-legal = Nota prawna

footer-contact = Mają Państwo pytanie? <a data-l10n-name="contact">Prosimy do nas napisać</a>.

privacy-form = W naszej <a data-l10n-name="privacy">polityce prywatności</a> wyjaśniamy, jak postępujemy z przekazanymi nam informacjami.

cookies-notice = Pliki cookie to małe pliki, które witryna zostawia na Państwa urządzeniu. Które z nich możemy stosować?
    .necessary = Tylko niezbędne
    .all = Wszystkie
