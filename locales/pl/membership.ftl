### Droga samorządu do Sojuszu: pięć kroków, ich formularze, wiadomości i przypomnienia.
### Teksty czyta zalogowana osoba, która pracuje w samorządzie. Wczytywane razem z plikiem common.ftl.
### Tłumaczenie maszynowe: nikt mówiący po polsku jeszcze go nie sprawdził.

## Przegląd: pięć kroków jako zadania

member-page = Droga Państwa samorządu do { -alliance(case: "genitive") }
    .description = Pięć kroków do przejścia: tutaj widać, co już zrobiono, a co jeszcze pozostało.

member-intro = W każdej chwili można przerwać i wrócić później. Jeśli coś jest niejasne, można <a data-l10n-name="contact">zapytać sieć</a>.

# Liczebnik łączy się z „krok”, a nie z liczbą wszystkich kroków.
member-progress =
    { $done ->
        [0] Żaden z { $total } kroków nie jest jeszcze ukończony.
        [one] Ukończono { $done } krok z { $total }.
        [few] Ukończono { $done } kroki z { $total }.
        [many] Ukończono { $done } kroków z { $total }.
       *[other] Ukończono { $done } kroku z { $total }.
    }

member-progress-bar =
    .aria-label = Za Państwem jest już { NUMBER($share, style: "percent") } drogi

member-state =
    { $state ->
        [todo] Jeszcze nierozpoczęty
        [doing] W toku
        [done] Ukończony
       *[other] Stan nieznany
    }

# Zadania są rzeczownikami, aby nie zwracać się do nikogo na „ty” i aby pasowały po dwukropku.
member-task-interest =
    { $state ->
        [todo] Napisanie do nas pierwszej wiadomości
        [doing] Dokończenie i wysłanie pierwszej wiadomości
        [done] Pierwsza wiadomość już do nas dotarła
       *[other] Pierwsza wiadomość do sieci
    }

member-task-call =
    { $state ->
        [todo] Wybór terminu rozmowy z nami
        [doing] Termin naszej rozmowy jest ustalony
        [done] Nasza rozmowa już się odbyła
       *[other] Rozmowa z siecią
    }

member-task-endorse =
    { $state ->
        [todo] Przedstawienie { -palermo-declaration(case: "genitive") } radzie miasta
        [doing] Przesłanie nam uchwały rady miasta
        [done] Rada miasta poparła { -palermo-declaration(case: "accusative") }
       *[other] Uchwała rady miasta
    }

member-task-focal-points =
    { $state ->
        [todo] Wskazanie osób kontaktowych
        [doing] Uzupełnienie danych osób kontaktowych
        [done] Wiemy już, do kogo pisać
       *[other] Osoby kontaktowe w Państwa samorządzie
    }

member-task-take-part =
    { $state ->
        [todo] Wybór pierwszego działania
        [doing] Zgłoszono udział w pierwszym działaniu
        [done] Państwa samorząd bierze udział w naszych działaniach
       *[other] Działania przez internet i stacjonarne
    }

member-task-open = Otwórz
    .aria-label = Otwórz ten krok: { $task }

member-next = Co można zrobić teraz: { $task }

member-next-none = Wszystkie kroki są już za Państwem. Nic więcej nie trzeba tu robić.

## Pierwszy krok: dane samorządu

member-details-heading = Informacje o Państwa samorządzie
    .intro = Te dane pomogą nam przygotować się do rozmowy. Pola z gwiazdką są obowiązkowe.

member-details-name = Nazwa gminy
    .placeholder = Na przykład: Villeurbanne
    .title = Prosimy podać nazwę w brzmieniu używanym w języku Państwa gminy.

member-details-country = Kraj, w którym leży gmina
    .choose = Prosimy wybrać kraj

member-details-inhabitants = Ile osób tam mieszka?
    .placeholder = Na przykład: 180000
    .hint = Wystarczy liczba zaokrąglona.

member-details-office = Biuro lub wydział, w którego imieniu Państwo piszą
    .placeholder = Na przykład: wydział do spraw integracji

member-details-website = Strona internetowa Państwa gminy
    .placeholder = Adres zaczyna się od https://
    .aria-label = Strona internetowa Państwa gminy; to pole może pozostać puste

member-details-language = Język, w którym mamy do Państwa pisać
    .hint = Najlepiej wybrać język, w którym najłatwiej będzie Państwu odpowiadać.

member-details-reasons = Dlaczego Państwa samorząd jest zainteresowany?
    .placeholder = Co już Państwo robią i na co liczą?
    .hint = Wystarczą hasła; o reszcie porozmawiamy.

member-details-saved = Wersję roboczą zapisano { DATETIME($time, dateStyle: "medium") } o godzinie { DATETIME($time, timeStyle: "short") }

member-details-send = Wyślij do sieci
    .busy = Trwa wysyłanie wiadomości…

# „Miasto” przed nazwą zapewnia zgodność czasownika także przy nazwach takich jak Ateny.
member-details-sent = Miasto { $city } zgłosiło nam swoje zainteresowanie { DATETIME($date, dateStyle: "long") }. Dziękujemy.

## Drugi krok: rozmowa

member-call-heading = Rozmowa z naszą siecią
    .intro = Można pytać o wszystko, co Państwa samorząd powinien wiedzieć, a my chętnie usłyszymy, co jest dla Państwa ważne.

member-call-times =
    { $count ->
        [0] Wszystkie terminy są obecnie zajęte. Prosimy o wiadomość z propozycją innego terminu.
        [one] Do wyboru jest { $count } termin rozmowy.
        [few] Do wyboru są { $count } terminy rozmowy.
        [many] Do wyboru jest { $count } terminów rozmowy.
       *[other] Do wyboru jest { $count } terminu rozmowy.
    }

member-call-time = { DATETIME($start, dateStyle: "full") }: początek o godzinie { DATETIME($start, timeStyle: "short") }, koniec o godzinie { DATETIME($end, timeStyle: "short") }

member-call-zone = Godziny podano w tej strefie czasowej: { $zone }

member-call-topics = O czym chcieliby Państwo porozmawiać?
    .placeholder = Na przykład: jak inne miasta przedstawiły tę sprawę swojej radzie

member-call-people =
    { $count ->
        [one] W rozmowie weźmie udział { $count } osoba z Państwa samorządu.
        [few] W rozmowie wezmą udział { $count } osoby z Państwa samorządu.
        [many] W rozmowie weźmie udział { $count } osób z Państwa samorządu.
       *[other] W rozmowie weźmie udział { $count } osoby z Państwa samorządu.
    }

member-call-status =
    { $status ->
        [proposed] Zaproponowali Państwo termin; musimy go jeszcze potwierdzić.
        [confirmed] Termin rozmowy jest uzgodniony.
        [moved] Rozmowa ma nowy termin.
        [held] Rozmowa się odbyła.
       *[other] Nie umówiono żadnej rozmowy.
    }

# Pełna data zaczyna się od dnia tygodnia w mianowniku, dlatego stoi po dwukropku.
member-call-agreed = Termin naszej rozmowy: { DATETIME($start, dateStyle: "full") }, godzina { DATETIME($start, timeStyle: "short") }.
    .calendar = Dodaj rozmowę do mojego kalendarza

member-call-soon =
    { $minutes ->
        [0] Rozmowa właśnie się zaczyna.
        [one] Rozmowa zacznie się za { $minutes } minutę.
        [few] Rozmowa zacznie się za { $minutes } minuty.
        [many] Rozmowa zacznie się za { $minutes } minut.
       *[other] Rozmowa zacznie się za { $minutes } minuty.
    }
    .enter = Dołącz do rozmowy

member-call-move = Zaproponuj inny termin
    .confirm = Zrezygnować z terminu { DATETIME($start, dateStyle: "long") } i wybrać inny?

## Trzeci krok: uchwała rady miasta

member-resolution-heading = Uchwała Państwa rady miasta
    .intro = Rada popiera { -palermo-declaration(case: "accusative") } w drodze uchwały. Uchwała nie zawiera wiążących zobowiązań do prowadzenia określonej polityki.

member-resolution-date = Dzień głosowania rady
    .hint = Jeśli głosowania jeszcze nie było, prosimy wpisać planowany dzień.
    .error = Prosimy podać datę w kolejności: dzień, miesiąc, rok.

member-resolution-reference = Numer uchwały nadany w Państwa gminie
    .placeholder = Numer z pierwszej strony, jeśli jest podany

member-resolution-file = Uchwała rady w postaci pliku
    .hint = PDF, najwyżej { NUMBER($limit, maximumFractionDigits: 1) } MB
    .aria-label = Uchwała rady w postaci pliku: wybór z urządzenia

member-resolution-drop = Plik można przeciągnąć tutaj lub wybrać z urządzenia
    .over = Wystarczy puścić, aby dodać plik

member-resolution-uploading = { $name }: przesłano { NUMBER($share, style: "percent", maximumFractionDigits: 0) }

member-resolution-uploaded = Plik do nas dotarł: { $name } ({ NUMBER($size, maximumFractionDigits: 1) } MB)
    .remove = Usuń ten plik

member-resolution-too-large = Plik ma { NUMBER($size, maximumFractionDigits: 1) } MB, a może mieć najwyżej { NUMBER($limit, maximumFractionDigits: 1) } MB. Skan czarno-biały jest zwykle mniejszy.

member-resolution-wrong-type = Plik „{ $name }” nie jest plikiem PDF. Prosimy zapisać uchwałę jako PDF i spróbować jeszcze raz.

member-resolution-broken = Nie można otworzyć pliku. Może być uszkodzony lub zabezpieczony hasłem.

member-resolution-status =
    { $status ->
        [waiting] Uchwała do nas dotarła; przeczytamy ją.
        [accepted] Uchwała jest już przeczytana; wszystko się zgadza.
        [question] Mamy pytanie dotyczące uchwały. Prosimy zajrzeć do wiadomości.
       *[other] Nie mamy jeszcze Państwa uchwały.
    }

## Czwarty krok: osoby kontaktowe
## Osoba kontaktowa to konkretna osoba w samorządzie, a nie miejsce.

member-focal-heading = Do kogo możemy pisać?
    .intro = Prosimy wskazać co najmniej jedną osobę z Państwa samorządu. Jeśli wskażą Państwo kilka osób, będą mogły się zastępować.

member-focal-name = Imię i nazwisko osoby kontaktowej
    .placeholder = Najpierw imię, potem nazwisko
    .aria-label = Imię i nazwisko osoby kontaktowej w Państwa samorządzie

member-focal-email = Służbowy adres e-mail
    .placeholder = Na przykład: name@city.example
    .title = Prosimy nie podawać adresu prywatnego.

member-focal-phone = Służbowy numer telefonu
    .placeholder = Na przykład: +49 30 1234567
    .hint = Numer powinien zaczynać się od numeru kierunkowego kraju.

member-focal-position = Stanowisko w samorządzie
    .placeholder = Na przykład: kierowanie biurem do spraw integracji

member-focal-role = W jakich sprawach mamy pisać do tej osoby?
    .choose = Prosimy wybrać rolę

member-focal-role-option =
    { $role ->
        [first] Pierwsza osoba do kontaktu
        [deputy] Zastępstwo pierwszej osoby
        [press] Pytania mediów
        [meetings] Konferencje i spotkania
       *[other] Inne sprawy
    }

member-focal-count =
    { $count ->
        [0] Nie wskazano jeszcze nikogo.
        [one] Wskazano { $count } osobę.
        [few] Wskazano { $count } osoby.
        [many] Wskazano { $count } osób.
       *[other] Wskazano { $count } osoby.
    }

member-focal-add = Dodaj kolejną osobę
    .title = Otwiera pusty formularz pod listą

member-focal-remove = Usuń tę osobę
    .confirm = Usunąć tę osobę kontaktową z listy: { $name }?

# Wariant [other] nie ma czasownika w czasie przeszłym, bo zdradzałby rodzaj.
member-focal-added =
    { $gender ->
        [feminine] { $name } została osobą kontaktową swojego samorządu: { $city }
        [masculine] { $name } został osobą kontaktową swojego samorządu: { $city }
       *[other] { $name } to teraz osoba kontaktowa tego samorządu: { $city }
    }

member-focal-consent = Wskazane tu osoby wiedzą, że przekazują nam Państwo ich dane kontaktowe.
    .error = Prosimy najpierw zapytać te osoby o zgodę, a potem zaznaczyć pole.

## Piąty krok: działania

member-activity-heading = Które działania odpowiadają Państwa samorządowi?

member-activity-option =
    { $kind ->
        [online] Tylko działania przez internet
        [travel] Tylko spotkania stacjonarne
        [both] Zarówno przez internet, jak i stacjonarnie
       *[other] Jeszcze nie wiemy
    }

member-activity-open =
    { $count ->
        [0] Obecnie nie można zgłosić udziału w żadnym działaniu. Damy Państwu znać, gdy to się zmieni.
        [one] Można zgłosić udział w { $count } działaniu.
        [few] Można zgłosić udział w { $count } działaniach.
        [many] Można zgłosić udział w { $count } działaniach.
       *[other] Można zgłosić udział w { $count } działania.
    }

## Błędy w formularzach

member-error-known = Miasto { $city } jest już tu wpisane. Być może zgłoszenie zaczął już ktoś z innego wydziału.
    .help = Zapytaj o to sieć

member-error-inhabitants = Prosimy wpisać liczbę samymi cyframi, bez kropek i odstępów.

member-error-website = To nie wygląda na adres internetowy. Prosimy skopiować go z przeglądarki.

member-error-phone =
    { $min ->
        [one] Numer telefonu ma co najmniej { $min } cyfrę. Prosimy jeszcze raz go sprawdzić.
        [few] Numer telefonu ma co najmniej { $min } cyfry. Prosimy jeszcze raz go sprawdzić.
        [many] Numer telefonu ma co najmniej { $min } cyfr. Prosimy jeszcze raz go sprawdzić.
       *[other] Numer telefonu ma co najmniej { $min } cyfry. Prosimy jeszcze raz go sprawdzić.
    }

member-error-date = Ten dzień jest zbyt wczesny. Deklaracja nosi datę { DATETIME($date, dateStyle: "long") }.

member-error-twice = Ten adres podano przy dwóch osobach: { $email }

member-error-pause = Po długiej przerwie nastąpiło automatyczne wylogowanie. Wersja robocza została zachowana.
    .again = Zaloguj się ponownie

## Przypomnienia

member-reminder-draft =
    { $days ->
        [0] Wiadomość rozpoczęta dzisiaj nie została jeszcze wysłana.
        [one] Wiadomość rozpoczęta { $days } dzień temu nie została jeszcze wysłana.
        [few] Wiadomość rozpoczęta { $days } dni temu nie została jeszcze wysłana.
        [many] Wiadomość rozpoczęta { $days } dni temu nie została jeszcze wysłana.
       *[other] Wiadomość rozpoczęta { $days } dnia temu nie została jeszcze wysłana.
    }

member-reminder-council =
    { $days ->
        [0] Rada miasta głosuje dzisiaj, { DATETIME($date, dateStyle: "long") }.
        [one] Rada miasta głosuje { DATETIME($date, dateStyle: "long") }; do tego dnia pozostał { $days } dzień.
        [few] Rada miasta głosuje { DATETIME($date, dateStyle: "long") }; do tego dnia pozostały { $days } dni.
        [many] Rada miasta głosuje { DATETIME($date, dateStyle: "long") }; do tego dnia pozostało { $days } dni.
       *[other] Rada miasta głosuje { DATETIME($date, dateStyle: "long") }; do tego dnia pozostało { $days } dnia.
    }

member-reminder-focal = Od { DATETIME($date, dateStyle: "long") } nie mamy do kogo pisać w Państwa samorządzie. Prosimy wskazać osobę kontaktową.

member-reminder-later =
    { $days ->
        [one] Przypomnij ponownie za { $days } dzień
        [few] Przypomnij ponownie za { $days } dni
        [many] Przypomnij ponownie za { $days } dni
       *[other] Przypomnij ponownie za { $days } dnia
    }
    .never = Nie przypominaj więcej

## Wiadomości e-mail
## Każdy wpis to jedna wiadomość: atrybut subject jest tematem, atrybut body treścią bez podpisu.
## Wołacza ze zmiennej nie da się utworzyć, dlatego imię i nazwisko stoją po dwukropku.

member-mail-interest =
    .subject = Państwa wiadomość do nas dotarła
    .body =
        Wiadomość do: { $name }

        Dzień dobry, dziękujemy za zainteresowanie naszą siecią. Następnym krokiem jest rozmowa, podczas której możemy odpowiedzieć na Państwa pytania.

member-mail-call =
    .subject = Nasza rozmowa { DATETIME($start, dateStyle: "long") }
    .body =
        Wiadomość do: { $name }

        Dzień dobry, cieszymy się na naszą rozmowę. Termin: { DATETIME($start, dateStyle: "full") }, godzina { DATETIME($start, timeStyle: "short") }. Do rozmowy można dołączyć tutaj: { $link }

member-mail-resolution =
    .subject = { $city }: na jakim etapie jest uchwała?
    .body =
        { $days ->
            [one] Od naszej rozmowy w sprawie { -palermo-declaration(case: "genitive") } minął { $days } dzień. Gdy rada zagłosuje, prosimy o przesłanie uchwały.
            [few] Od naszej rozmowy w sprawie { -palermo-declaration(case: "genitive") } minęły { $days } dni. Gdy rada zagłosuje, prosimy o przesłanie uchwały.
            [many] Od naszej rozmowy w sprawie { -palermo-declaration(case: "genitive") } minęło { $days } dni. Gdy rada zagłosuje, prosimy o przesłanie uchwały.
           *[other] Od naszej rozmowy w sprawie { -palermo-declaration(case: "genitive") } minęło { $days } dnia. Gdy rada zagłosuje, prosimy o przesłanie uchwały.
        }

member-mail-focal =
    .subject = Wskazano Państwa jako osobę kontaktową samorządu
    .body =
        Wiadomość do: { $name }

        Dzień dobry, miasto { $city } przekazało nam Państwa dane kontaktowe, aby można było pisać do Państwa w sprawach sieci. Jeśli to pomyłka, wystarczy odpowiedzieć na tę wiadomość.

member-mail-welcome =
    .subject = Witamy w { -alliance(case: "locative") }
    .body = Miasto { $city } należy do sieci od { DATETIME($date, dateStyle: "long") }. Cieszymy się, że są Państwo z nami, i mamy nadzieję na szybkie spotkanie, przez internet lub na żywo.

## Potwierdzenie i rezygnacja

member-confirmed = Miasto { $city } należy teraz do sieci
    .text =
        { $count ->
            [one] Sieć liczy teraz { $count } miasto członkowskie.
            [few] Sieć liczy teraz { $count } miasta członkowskie.
            [many] Sieć liczy teraz { $count } miast członkowskich.
           *[other] Sieć liczy teraz { $count } miasta członkowskiego.
        }

member-withdraw = Nasz samorząd nie chce już dołączyć do sieci
    .text = Nie trzeba podawać powodu. Jeśli plany się zmienią, wystarczy ponownie do nas napisać.
    .confirm = Czy na pewno chcą Państwo wycofać zgłoszenie swojego samorządu?

member-withdraw-reason = Czy chcą Państwo podać nam powód?
    .placeholder = Wystarczy jedno zdanie.

member-withdrawn = Zgłoszenie Państwa samorządu wycofano { DATETIME($date, dateStyle: "long") }. Dziękujemy za poświęcony czas.

## Puste miejsca

member-messages-empty = Na razie brak wiadomości
    .hint = Gdy sieć napisze do Państwa samorządu, wiadomość pojawi się w tym miejscu.

member-files-empty = Nie przesłano jeszcze żadnego pliku
    .hint = Tutaj jest miejsce na uchwałę rady miasta.
