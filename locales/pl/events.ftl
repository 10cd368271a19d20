### Konferencje, webinaria i spotkania robocze: zapowiedzi, zapisy, wiadomości, program, nagrania, historia.
### Wyrażenia takie jak „w Palermo” pochodzą z pliku cities.ftl i trafiają tutaj jako zmienne.

## Lista wydarzeń

event-meta = Konferencje, webinaria i spotkania
    .description = Kiedy i gdzie spotkają się miasta { -alliance(case: "genitive") } oraz jak wziąć udział.

event-title = Gdzie miasta rozmawiają ze sobą
    .intro = Spotykamy się przez internet i stacjonarnie. Na stronie każdego wydarzenia podajemy, kto może się zapisać.

event-impact-cities = Projekt { -impact-cities } zaczyna się w Atenach
    .text = Projekt rozpoczyna się tam w lipcu 2026 roku i potrwa do 2028 roku.

event-filter = Jakiego wydarzenia Państwo szukają?
    .all = Wydarzenia każdego rodzaju

event-kind =
    { $kind ->
        [conference] Konferencje miast
        [webinar] Webinaria
        [meeting] Spotkania robocze
       *[other] Inne wydarzenia
    }

event-count =
    { $upcoming ->
        [0] Na razie nic nie zaplanowano
        [one] Przed nami { $upcoming } wydarzenie
        [few] Przed nami { $upcoming } wydarzenia
        [many] Przed nami { $upcoming } wydarzeń
       *[other] Przed nami { $upcoming } wydarzenia
    }; { $past ->
        [0] nie ma jeszcze minionych wydarzeń.
        [one] za nami { $past } wydarzenie.
        [few] za nami { $past } wydarzenia.
        [many] za nami { $past } wydarzeń.
       *[other] za nami { $past } wydarzenia.
    }

event-empty-month = W tym miesiącu nie ma żadnego wydarzenia. Można sprawdzić wcześniejsze i późniejsze miesiące.

event-empty = Nie ustalono jeszcze terminów
    .hint = Nowe wydarzenia ogłaszamy tutaj i w newsletterze.

event-load-error = Nie możemy teraz wyświetlić wydarzeń. Prosimy zajrzeć tu trochę później.

## Data, godzina i miejsce

event-when = { DATETIME($start, dateStyle: "full") }, w godzinach od { DATETIME($start, timeStyle: "short") } do { DATETIME($end, timeStyle: "short") }

event-when-days =
    { $days ->
        [one] { $days } dzień: { DATETIME($start, dateStyle: "long") }
        [few] { $days } dni, od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, dateStyle: "long") }
        [many] { $days } dni, od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, dateStyle: "long") }
       *[other] { $days } dnia, od { DATETIME($start, dateStyle: "long") } do { DATETIME($end, dateStyle: "long") }
    }

event-when-open = { DATETIME($date, dateStyle: "long") }; godzinę podamy później

event-time-zone = Wszystkie godziny podano według czasu obowiązującego { $where }.

event-mode =
    { $mode ->
        [online] Udział przez internet
        [on-site] Udział stacjonarny
        [hybrid] Udział stacjonarny lub przez internet
       *[other] Sposób udziału nie został jeszcze ustalony
    }

event-place = Spotykamy się tutaj: { $venue }. Adres: { $address }

event-access = Dojazd i wejście
    .step-free = Do sal można się dostać bez pokonywania schodów.
    .quiet = Jest pomieszczenie, w którym można pobyć w spokoju.
    .children = Dzieci są mile widziane.
    .ask = Prosimy napisać, czego Państwo potrzebują, a sprawdzimy, co da się zrobić.

event-languages =
    { $count ->
        [one] Wydarzenie odbywa się w { $count } języku: { $languages }
        [few] Wydarzenie można śledzić w { $count } językach: { $languages }
        [many] Wydarzenie można śledzić w { $count } językach: { $languages }
       *[other] Wydarzenie można śledzić w { $count } języka: { $languages }
    }

event-calendar = Dodaj do mojego kalendarza
    .title = Pobiera mały plik, który można otworzyć w kalendarzu

## Zapisy
## „Registration” to „zapisy”, gdy mowa o całości, a „zgłoszenie”, gdy mowa o jednym formularzu.

event-register = Zapisz się na to wydarzenie
    .aria-label = Zapisz się na to wydarzenie: { $title }

event-seats =
    { $seats ->
        [0] Wszystkie miejsca są zajęte. Można zapisać się na listę rezerwową.
        [one] Pozostało tylko { $seats } miejsce.
        [few] Pozostały { $seats } miejsca.
        [many] Pozostało { $seats } miejsc.
       *[other] Pozostało { $seats } miejsca.
    }

event-seats-hybrid =
    { $room ->
        [0] Brak wolnych miejsc w sali
        [one] { $room } wolne miejsce w sali
        [few] { $room } wolne miejsca w sali
        [many] { $room } wolnych miejsc w sali
       *[other] { $room } wolnego miejsca w sali
    }, { $online ->
        [0] brak miejsc online
        [one] { $online } miejsce online
        [few] { $online } miejsca online
        [many] { $online } miejsc online
       *[other] { $online } miejsca online
    }

# Pełna data zaczyna się od dnia tygodnia w mianowniku, dlatego stoi po dwukropku.
event-deadline = Ostatni dzień zapisów: { DATETIME($date, dateStyle: "full") }.

event-closed = Zapisy zakończyły się { DATETIME($date, dateStyle: "long") }.

event-form = Kto weźmie udział?
    .intro = Prosimy podać to, co powinniśmy wiedzieć podczas przygotowywania wydarzenia.

event-form-name = Imię i nazwisko na listę osób uczestniczących
    .placeholder = Tak, jak mają być zapisane na identyfikatorze
    .error = Prosimy podać imię i nazwisko, które mamy wpisać na listę.

event-form-organisation = Reprezentowana gmina lub organizacja
    .hint = Pole może pozostać puste, jeśli biorą Państwo udział we własnym imieniu.

event-form-people = Ile osób Państwo zgłaszają?
    .hint = Prosimy wliczyć także siebie.

event-form-people-error =
    { $seats ->
        [0] Liczba zgłaszanych osób to { NUMBER($wanted) }, ale nie ma już wolnych miejsc.
        [one] Liczba zgłaszanych osób to { NUMBER($wanted) }, ale pozostało tylko { $seats } miejsce.
        [few] Liczba zgłaszanych osób to { NUMBER($wanted) }, ale pozostały tylko { $seats } miejsca.
        [many] Liczba zgłaszanych osób to { NUMBER($wanted) }, ale pozostało tylko { $seats } miejsc.
       *[other] Liczba zgłaszanych osób to { NUMBER($wanted) }, ale pozostało tylko { $seats } miejsca.
    }

event-form-mode = W jaki sposób wezmą Państwo udział?
    .room = Przyjdę na miejsce
    .online = Dołączę przez internet
    .error = Prosimy wybrać jedną z dwóch możliwości.

event-form-food = Czy jest coś, czego Państwo nie jedzą?
    .placeholder = Na przykład orzechy, mięso lub mleko

event-form-needs = Co ułatwiłoby Państwu udział?
    .hint = Na przykład język migowy, duży druk lub miejsce blisko drzwi.

event-form-photos = Zgadzam się na to, że będzie mnie widać na zdjęciach z wydarzenia.
    .hint = Można wziąć udział bez zaznaczania tego pola.

event-form-send = Wyślij zgłoszenie
    .busy = Wysyłanie zgłoszenia…

event-form-twice = Zgłoszenie z adresem { $email } już do nas dotarło. Aby coś zmienić, prosimy otworzyć link w wiadomości, którą otrzymali Państwo od nas.

event-registered =
    { $people ->
        [one] Zarezerwowano dla Państwa miejsce: „{ $title }”
        [few] Zarezerwowano dla Państwa { $people } miejsca: „{ $title }”
        [many] Zarezerwowano dla Państwa { $people } miejsc: „{ $title }”
       *[other] Zarezerwowano dla Państwa { $people } miejsca: „{ $title }”
    }
    .next = Wkrótce otrzymają Państwo e-mail ze wszystkimi szczegółami.

# Liczba oznacza kolejność, dlatego stoi po słowie „numerem” i nie wpływa na odmianę.
event-waiting =
    { $position ->
        [one] Są Państwo na pierwszym miejscu listy rezerwowej.
        [few] Są Państwo na liście rezerwowej pod numerem { NUMBER($position) }.
        [many] Są Państwo na liście rezerwowej pod numerem { NUMBER($position) }.
       *[other] Są Państwo na liście rezerwowej pod numerem { NUMBER($position) }.
    }
    .text = Napiszemy do Państwa, jeśli zwolni się miejsce.

## Wiadomości e-mail
## Po „dzień dobry” potrzebny byłby wołacz, dlatego imię i nazwisko stoją po dwukropku.

event-mail-confirmation = Cieszymy się na spotkanie z Państwem
    .subject = Zgłoszenie przyjęte: { $title }
    .body = Dzień dobry, dziękujemy za zgłoszenie na nazwisko: { $name }. Początek wydarzenia „{ $title }”: { DATETIME($date, dateStyle: "full") }, godzina { DATETIME($date, timeStyle: "short") }.
    .change = Jeśli Państwa plany się zmienią, prosimy dać nam znać, aby miejsce mogła zająć inna osoba.

event-mail-reminder =
    { $days ->
        [0] To już dzisiaj
        [one] Początek za { $days } dzień
        [few] Początek za { $days } dni
        [many] Początek za { $days } dni
       *[other] Początek za { $days } dnia
    }
    .subject =
        { $days ->
            [0] Dzisiaj: { $title }
            [one] Za { $days } dzień: { $title }
            [few] Za { $days } dni: { $title }
            [many] Za { $days } dni: { $title }
           *[other] Za { $days } dnia: { $title }
        }
    .body = Dzień dobry, przypominamy o wydarzeniu „{ $title }” (zgłoszenie na nazwisko: { $name }). Zaczynamy { DATETIME($start, dateStyle: "long") } o godzinie { DATETIME($start, timeStyle: "short") }.

event-mail-seat-free = Zwolniło się miejsce
    .subject = Jest dla Państwa miejsce: { $title }
    .body = Zatrzymamy je dla Państwa do { DATETIME($deadline, dateStyle: "long") }. Potem zaproponujemy je następnej osobie z listy.

event-mail-called-off = Niestety musimy odwołać wydarzenie
    .subject = Odwołane: { $title }
    .body = Przepraszamy. Wydarzenie „{ $title }”, zaplanowane na { DATETIME($date, dateStyle: "long") }, nie odbędzie się. Nie muszą Państwo nic robić.

event-mail-moved = To wydarzenie ma nowy termin
    .subject = Nowy termin: { $title }
    .body = Wydarzenie „{ $title }” odbędzie się nie { DATETIME($old, dateStyle: "long") }, lecz { DATETIME($new, dateStyle: "long") }. Państwa zgłoszenie pozostaje bez zmian.

## Odwołanie zgłoszenia

event-cancel = Jednak nie mogę wziąć udziału
    .title = Zwalnia miejsce dla innej osoby

event-cancel-question = Czy chcą Państwo zrezygnować z miejsca na wydarzeniu „{ $title }”?
    .yes = Tak, rezygnuję z miejsca
    .no = Nie, wezmę udział

event-cancel-done = Państwa miejsce może teraz zająć inna osoba. Dziękujemy za wiadomość.
    .undo = Zapisz się jednak ponownie

event-cancel-late = To wydarzenie odbyło się { DATETIME($date, dateStyle: "long") }, więc nie ma już czego odwoływać.

## Program i osoby występujące

event-programme = Co jest w programie
    .soon = Jeszcze pracujemy nad programem.

event-programme-day = Dzień { $day }: { DATETIME($date, dateStyle: "full") }

event-programme-slot =
    { $minutes ->
        [one] Początek o { DATETIME($start, timeStyle: "short") }, czas trwania: { $minutes } minuta
        [few] Początek o { DATETIME($start, timeStyle: "short") }, czas trwania: { $minutes } minuty
        [many] Początek o { DATETIME($start, timeStyle: "short") }, czas trwania: { $minutes } minut
       *[other] Początek o { DATETIME($start, timeStyle: "short") }, czas trwania: { $minutes } minuty
    }

event-programme-part =
    { $part ->
        [arrival] Przyjazd i kawa
        [opening] Słowa powitania
        [workshop] Praca w małych grupach
        [break] Czas na przerwę
        [closing] Podsumowanie i pożegnanie
       *[other] Dyskusja z udziałem wszystkich
    }

event-speakers =
    { $count ->
        [0] Nie wiadomo jeszcze, kto wystąpi
        [one] Wystąpi { $count } osoba
        [few] Wystąpią { $count } osoby
        [many] Wystąpi { $count } osób
       *[other] Wystąpi { $count } osoby
    }

# „Swoja praca” nie zdradza rodzaju, dlatego rodzaj pokazuje słowo „prelegentka” lub „prelegent”.
event-speaker =
    { $gender ->
        [feminine] Prelegentka { $name } opowiada o swojej pracy w tej gminie: { $city }
        [masculine] Prelegent { $name } opowiada o swojej pracy w tej gminie: { $city }
       *[other] { $name } opowiada o pracy w tej gminie: { $city }
    }

event-moderator = Dyskusję prowadzi { $name }.

event-speaker-picture =
    .alt = Portret osoby, która wystąpi: { $name }

## W dniu wydarzenia

event-live = Wydarzenie właśnie trwa
    .join = Przejdź do pokoju online

event-soon =
    { $minutes ->
        [0] Za chwilę zaczynamy.
        [one] Zaczynamy za { $minutes } minutę.
        [few] Zaczynamy za { $minutes } minuty.
        [many] Zaczynamy za { $minutes } minut.
       *[other] Zaczynamy za { $minutes } minuty.
    }

event-early = Jest jeszcze za wcześnie. Pokój online zostanie otwarty o godzinie { DATETIME($time, timeStyle: "short") }.

event-stream-error = Połączenie zostało przerwane
    .text = Próbujemy je przywrócić. Jeśli to się nie uda, prosimy zamknąć okno i jeszcze raz otworzyć link z wiadomości e-mail.

## Spojrzenie wstecz

event-past = Co już za nami
    .intro = Tutaj można znaleźć nagrania, materiały i zdjęcia.

event-over = To wydarzenie zakończyło się { DATETIME($date, dateStyle: "long") }.

event-recordings =
    { $count ->
        [0] Tego wydarzenia nie nagrano
        [one] Obejrzyj { $count } nagranie
        [few] Obejrzyj { $count } nagrania
        [many] Obejrzyj { $count } nagrań
       *[other] Obejrzyj { $count } nagrania
    }

event-recording-length =
    { $minutes ->
        [one] Czas trwania: { $minutes } minuta. Język wypowiedzi: { $language }
        [few] Czas trwania: { $minutes } minuty. Język wypowiedzi: { $language }
        [many] Czas trwania: { $minutes } minut. Język wypowiedzi: { $language }
       *[other] Czas trwania: { $minutes } minuty. Język wypowiedzi: { $language }
    }

event-recording-captions = Można włączyć napisy.
    .none = To nagranie nie ma jeszcze napisów.

event-feedback = Podziel się opinią
    .question = Co powinniśmy następnym razem zrobić inaczej?

event-history = Dotychczasowe konferencje
    .intro = Od czasu spotkania w Palermo nasze miasta wielokrotnie spotykały się w różnych częściach Europy.

event-history-palermo = W 2021 roku wszystko zaczęło się w Palermo
    .text = Palermo i Poczdam były wspólnie gospodarzami konferencji „{ -sea-to-city }”. W czerwcu powstał tam Sojusz.

# „Miasta spotkały się” zamiast „spotkaliśmy się”, bo ta forma zdradza rodzaj.
event-history-2023 = W 2023 roku miasta spotkały się w Villeurbanne i w Brukseli
    .text = Jedna konferencja odbyła się we Francji, a druga w Belgii. { -villeurbanne-declaration } pochodzi z listopada.

event-history-berlin = W 2024 roku miasta spotkały się w Berlinie
    .text = Gościła je stolica Niemiec.

event-history-zagreb = Miasta spotkały się także w Zagrzebiu
    .text = Również stolica Chorwacji była miejscem konferencji.

event-history-dialogue = We wrześniu 2025 roku wydarzenie w Brukseli było częścią naszego dialogu politycznego na szczeblu UE.
