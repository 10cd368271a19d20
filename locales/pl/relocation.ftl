### Relokacja do miast: rejestracja, dopasowanie miasta, podróż i pomoc po drodze.
### Teksty czytają osoby szukające ochrony. Poziom B1: krótkie zdania, proste słowa, żadnych obietnic.
### Wczytywane razem z plikiem common.ftl. Tłumaczenie maszynowe: nikt mówiący po polsku jeszcze go nie sprawdził.

## Co to jest, a czym nie jest

relocation-page = Wyjazd do innego miasta
    .intro = Niektóre miasta w Europie są gotowe przyjąć ludzi, którzy potrzebują ochrony. Tutaj można przekazać im informacje o sobie.

relocation-what = Jak to działa
    .text = Najpierw rejestrują się Państwo przez internet. Potem szukamy odpowiedniego miasta. Jeśli takie miasto się znajdzie, można tam pojechać bezpieczną trasą.

relocation-what-not = Czego nie możemy obiecać
    .text = Może się zdarzyć, że żadne miasto nie będzie mogło Państwa przyjąć. Rejestracja jest prośbą. Nie daje prawa do przyjęcia.

relocation-free = To nic nie kosztuje
    .text = Nigdy nie trzeba płacić za rejestrację, za dopasowanie miasta ani za miejsce.

relocation-not-asylum = To nie jest wniosek o azyl
    .text = Formularz z tej strony trafia do naszej sieci. Nie trafia do urzędu, który decyduje o azylu.

relocation-privacy = Najpierw prosimy przeczytać, <a data-l10n-name="privacy">co robimy z Państwa informacjami</a>.

# Po „około” stoi dopełniacz.
relocation-start = Zacznij rejestrację
    .time =
        { $minutes ->
            [one] Potrzeba na to około { $minutes } minuty.
            [few] Potrzeba na to około { $minutes } minut.
            [many] Potrzeba na to około { $minutes } minut.
           *[other] Potrzeba na to około { $minutes } minuty.
        }

# Bez czasu przeszłego, bo zdradzałby rodzaj.
relocation-return = Mam już numer rejestracji
    .hint = Potrzebny jest numer, który od nas Państwo dostali.

## Formularz rejestracji

relocation-form-page = Część { $page } z { $total }

relocation-name = Jak się Państwo nazywają?
    .placeholder = Imię i nazwisko
    .hint = Prosimy wpisać je tak jak w dokumentach. Jeśli nie mają Państwo dokumentów, prosimy wpisać je tak, jak się je wymawia.

relocation-call-name = Jak mamy się do Państwa zwracać?
    .hint = To pole może zostać puste.

relocation-language = W jakim języku mówią Państwo najlepiej?
    .choose = Prosimy wybrać język, który znają Państwo najlepiej
    .aria-label = W jakim języku mówią Państwo najlepiej? Wybór jednego języka z listy

relocation-more-languages = Jakie inne języki Państwo rozumieją?
    .hint = Wystarczy kilka słów.

relocation-birthday = Jaka jest Państwa data urodzenia?
    .unknown = Nie znam dokładnego dnia

relocation-place = Gdzie są Państwo teraz?
    .placeholder = Najbliższe miasto lub nazwa obozu
    .hint = Prosimy nie wpisywać tutaj dokładnego adresu.

relocation-phone = Pod jakim numerem można do Państwa zadzwonić?
    .placeholder = Na przykład: +30, a potem numer
    .hint = Najlepiej podać telefon, do którego mają dostęp tylko Państwo lub osoby, którym Państwo ufają.

relocation-family = Kto pojechałby z Państwem?
    .hint = Prosimy liczyć także dzieci. Prosimy nie liczyć osób, które chcą zostać tam, gdzie są.

relocation-family-count =
    { $count ->
        [0] Nikt z rodziny nie pojechałby z Państwem.
        [one] Z Państwem pojechałaby { $count } osoba z rodziny.
        [few] Z Państwem pojechałyby { $count } osoby z rodziny.
        [many] Z Państwem pojechałoby { $count } osób z rodziny.
       *[other] Z Państwem pojechałoby { $count } osoby z rodziny.
    }

# „Dwoje dzieci” i „pięcioro dzieci” łączą się z czasownikiem w liczbie pojedynczej.
relocation-family-children =
    { $count ->
        [0] W Państwa grupie nie ma dzieci.
        [one] W Państwa grupie jest { $count } dziecko.
        [few] W Państwa grupie jest { $count } dzieci.
        [many] W Państwa grupie jest { $count } dzieci.
       *[other] W Państwa grupie jest { $count } dziecka.
    }

relocation-family-add = Dodaj osobę
    .aria-label = Dodaj osobę, która pojechałaby z Państwem

relocation-family-relation =
    { $relation ->
        [partner] Moja żona, mój mąż, moja partnerka lub mój partner
        [child] Moje dziecko
        [parent] Moja matka lub mój ojciec
        [sibling] Moja siostra lub mój brat
       *[other] Inna bliska mi osoba
    }

relocation-family-elsewhere = Mam rodzinę w jednym z miast w Europie.
    .which = W jakim mieście mieszka Państwa rodzina?

relocation-needs = Czego potrzebują Państwo w nowym mieście?
    .hint = Prosimy zaznaczyć to, co jest ważne. Nie trzeba wyjaśniać dlaczego.

relocation-need =
    { $need ->
        [doctor] Pomoc lekarska lub szpital w pobliżu
        [school] Szkoła lub przedszkole
        [step-free] Mieszkanie bez schodów
        [quiet] Spokojne miejsce do spania
       *[other] Coś innego
    }

relocation-skills = Co Państwo potrafią i co chcieliby Państwo robić?
    .placeholder = Na przykład: umiem gotować i naprawiać rowery. Chcę się uczyć pielęgniarstwa.

relocation-left =
    { $left ->
        [0] Pole jest już pełne.
        [one] W polu zmieści się jeszcze { $left } znak.
        [few] W polu zmieszczą się jeszcze { $left } znaki.
        [many] W polu zmieści się jeszcze { $left } znaków.
       *[other] W polu zmieści się jeszcze { $left } znaku.
    }

relocation-check = Prosimy sprawdzić, co zostało wpisane
    .hint = Wszystko można jeszcze zmienić.

relocation-consent = Rozumiem, że mogę nie dostać miejsca.
    .error = Prosimy przeczytać to zdanie i zaznaczyć pole.

relocation-send = Wyślij formularz
    .busy = Wysyłamy Państwa formularz…

relocation-sent = Państwa formularz dotarł do nas { DATETIME($date, dateStyle: "long") }. Numer rejestracji to <strong>{ $number }</strong>.
    .keep = Prosimy zapisać ten numer. Będzie potrzebny, żeby wrócić do rejestracji.

## Na jakim etapie jest rejestracja

relocation-status-heading = Państwa rejestracja, numer { $number }

relocation-status =
    { $status ->
        [received] Mamy Państwa formularz.
        [checking] Czytamy Państwa formularz i rozmawiamy z miastami.
        [matched] Jedno z miast chciałoby Państwa poznać.
        [travel] Państwa podróż jest przygotowywana.
        [arrived] Są Państwo w swoim nowym mieście.
        [closed] Państwa rejestracja jest zamknięta.
       *[other] Nie widzimy teraz stanu Państwa rejestracji.
    }

relocation-next =
    { $status ->
        [received] Na razie nie trzeba nic robić.
        [checking] Prosimy nie wyłączać telefonu, bo możemy mieć pytanie.
        [matched] Prosimy przeczytać, co napisało miasto. Odpowiedź można spokojnie przemyśleć.
        [travel] Prosimy sprawdzić umówione terminy i spakować tylko to, co potrzebne.
        [arrived] Jeśli czegoś brakuje, prosimy powiedzieć o tym osobie kontaktowej.
        [closed] Jeśli Państwa sytuacja się zmieni, można zarejestrować się ponownie.
       *[other] Prosimy spróbować ponownie jutro.
    }

relocation-status-date = Stan rejestracji nie zmienił się od { DATETIME($date, dateStyle: "long") }.

relocation-waiting =
    { $days ->
        [0] Formularz wysłano dzisiaj.
        [one] Formularz wysłano { $days } dzień temu.
        [few] Formularz wysłano { $days } dni temu.
        [many] Formularz wysłano { $days } dni temu.
       *[other] Formularz wysłano { $days } dnia temu.
    }
    .hint = Nie wiemy, ile to potrwa.

relocation-open-questions =
    { $count ->
        [0] Nie mamy teraz do Państwa żadnych pytań.
        [one] Mamy do Państwa { $count } pytanie.
        [few] Mamy do Państwa { $count } pytania.
        [many] Mamy do Państwa { $count } pytań.
       *[other] Mamy do Państwa { $count } pytania.
    }

relocation-closed-reason =
    { $reason ->
        [wish] Rejestrację zamknięto na Państwa prośbę.
        [no-city] Przykro nam. Nie udało się znaleźć dla Państwa miasta.
        [no-answer] Wysłano do Państwa kilka wiadomości, ale nie było odpowiedzi.
       *[other] Prosimy zapytać nas o powód.
    }

## Dopasowanie miasta

relocation-match = Miasto, które może pasować: { $city }
    .text = To tylko propozycja. Decyzja należy do Państwa.

# Orzeczenie zgadza się z liczbą pasujących życzeń, a nie z liczbą wszystkich życzeń.
relocation-match-wishes =
    { $count ->
        [0] To miasto nie odpowiada żadnemu z Państwa życzeń (łącznie: { $total }).
        [one] Do tego miasta pasuje { $count } z { $total } Państwa życzeń.
        [few] Do tego miasta pasują { $count } z { $total } Państwa życzeń.
        [many] Do tego miasta pasuje { $count } z { $total } Państwa życzeń.
       *[other] Do tego miasta pasuje { $count } z { $total } Państwa życzeń.
    }

# Po „około” stoi dopełniacz.
relocation-match-size =
    { $inhabitants ->
        [one] { $city }: mieszka tam { NUMBER($inhabitants) } osoba.
        [few] { $city }: mieszka tam około { NUMBER($inhabitants) } osób.
        [many] { $city }: mieszka tam około { NUMBER($inhabitants) } osób.
       *[other] { $city }: mieszka tam około { NUMBER($inhabitants) } osoby.
    }

relocation-match-language = Większość ludzi mówi tam w tym języku: { $language }

relocation-match-answer = Chcę dowiedzieć się więcej
    .no = To miasto mi nie odpowiada

relocation-match-deadline =
    { $days ->
        [0] Prosimy odpowiedzieć dzisiaj.
        [one] Prosimy odpowiedzieć do { DATETIME($date, dateStyle: "long") }. Mają Państwo jeszcze { $days } dzień.
        [few] Prosimy odpowiedzieć do { DATETIME($date, dateStyle: "long") }. Mają Państwo jeszcze { $days } dni.
        [many] Prosimy odpowiedzieć do { DATETIME($date, dateStyle: "long") }. Mają Państwo jeszcze { $days } dni.
       *[other] Prosimy odpowiedzieć do { DATETIME($date, dateStyle: "long") }. Mają Państwo jeszcze { $days } dnia.
    }

relocation-match-declined = Dziękujemy za odpowiedź. Będziemy szukać dalej, ale nie wiemy, czy znajdziemy inne miasto.

relocation-match-empty = Na razie nie ma dla Państwa propozycji
    .hint = Napiszemy, jeśli któreś miasto będzie zainteresowane.

## Umówione terminy i podróż

relocation-appointments =
    { $count ->
        [0] Nie mają Państwo umówionych terminów.
        [one] Mają Państwo { $count } umówiony termin.
        [few] Mają Państwo { $count } umówione terminy.
        [many] Mają Państwo { $count } umówionych terminów.
       *[other] Mają Państwo { $count } umówionego terminu.
    }

relocation-appointment =
    { $kind ->
        [talk] Rozmowa z miastem: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Wizyta lekarska: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Sprawdzenie dokumentów: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Wyjazd: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Inny termin: { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

relocation-appointment-place = Prosimy przyjść w to miejsce: { $place }
    .map = Pokaż drogę

relocation-appointment-answer = Przyjdę
    .other-day = Potrzebuję innego dnia
    .not-coming = Nie mogę przyjść

relocation-journey-days =
    { $days ->
        [0] Wyjazd jest dzisiaj. Życzymy dobrej podróży.
        [one] Do wyjazdu pozostał { $days } dzień.
        [few] Do wyjazdu pozostały { $days } dni.
        [many] Do wyjazdu pozostało { $days } dni.
       *[other] Do wyjazdu pozostało { $days } dnia.
    }

relocation-journey-pack = Co zabrać ze sobą
    .text = Potrzebne będą dokumenty, leki i ciepłe ubrania. Prosimy trzymać je w torbie, która zawsze jest przy Państwu.

relocation-journey-meet = Ktoś będzie na Państwa czekać
    .text = Po przyjeździe spotka się z Państwem ta osoba: { $name }, telefon { $phone }

## Dla Państwa bezpieczeństwa

relocation-safety = Jak się chronić
    .intro = Są ludzie, którzy zarabiają na nadziei innych. Prosimy przeczytać te wskazówki.

relocation-safety-money = Nigdy nie należy płacić za miejsce
    .text = Jeśli ktoś chce pieniędzy, prosimy nie płacić. Prosimy nam o tym powiedzieć.

relocation-safety-documents = Dokumentów nie należy wysyłać zwykłym e-mailem
    .text = Takie wiadomości mogą czytać inne osoby. Dokumenty można przesłać tutaj albo pokazać na umówionym spotkaniu.

relocation-safety-number = Numer rejestracji jest tylko dla Państwa
    .text = Kto zna Państwa numer i hasło, może przeczytać wszystko, co zostało wpisane.

relocation-safety-originals = Dokumentów nie należy nikomu oddawać
    .text = Te dokumenty należą do Państwa. Jeśli ktoś chce zatrzymać Państwa paszport, prosimy najpierw zapytać nas.

relocation-safety-danger = Czy grozi Państwu teraz niebezpieczeństwo?
    .text = Ta strona nie może szybko pomóc. Prosimy zadzwonić pod numer alarmowy kraju, w którym Państwo są.

relocation-safety-leave = Szybko opuść tę stronę
    .title = Otwiera stronę o pogodzie

relocation-safety-shared = Czy ktoś jeszcze używa tego urządzenia? Jeśli tak, na koniec prosimy się wylogować.
    .button = Wyloguj się teraz

## Wiadomości i pomoc

relocation-messages =
    { $count ->
        [0] Wszystkie wiadomości są przeczytane.
        [one] Mają Państwo { $count } nową wiadomość.
        [few] Mają Państwo { $count } nowe wiadomości.
        [many] Mają Państwo { $count } nowych wiadomości.
       *[other] Mają Państwo { $count } nowej wiadomości.
    }

relocation-message-field = Wiadomość do nas
    .placeholder = Można pisać w swoim języku.
    .button = Wyślij tę wiadomość

relocation-message-machine = Tę wiadomość przetłumaczono maszynowo. Napisano ją w tym języku: { $language }

relocation-helper = Czy ktoś Państwu pomaga?
    .hint = Może to być ktoś bliski albo ktoś z organizacji. Najlepiej wybrać osobę, której Państwo ufają.

# Zaimek „ona”, „on” wskazuje rodzaj; wariant [other] mówi „ta osoba”.
relocation-helper-named =
    { $gender ->
        [feminine] { $name } może pytać nas o Państwa rejestrację. Można to wyłączyć; wtedy ona nie będzie już widzieć rejestracji.
        [masculine] { $name } może pytać nas o Państwa rejestrację. Można to wyłączyć; wtedy on nie będzie już widzieć rejestracji.
       *[other] { $name } może pytać nas o Państwa rejestrację. Można to wyłączyć; wtedy ta osoba nie będzie już widzieć rejestracji.
    }

relocation-interpreter = Czy potrzebują Państwo osoby, która tłumaczy ustnie?
    .title = Osoba tłumacząca ustnie mówi w obu językach i powtarza to, co zostało powiedziane.

relocation-interpreter-state =
    { $state ->
        [found] Na miejscu będzie osoba tłumacząca ustnie.
        [searching] Wciąż szukamy osoby tłumaczącej ustnie.
       *[other] Nie zgłoszono potrzeby tłumaczenia ustnego.
    }

relocation-listen = Posłuchaj tej strony
    .stop = Zatrzymaj czytanie na głos

relocation-large = Większe litery
    .aria-label = Większe litery na tej stronie

relocation-paper = Wolę wypełnić formularz na papierze
    .title = Otwiera formularz, który można wydrukować

## Zmiana i zakończenie rejestracji

relocation-change = Coś się zmieniło
    .hint = Na przykład nowy numer telefonu, nowe miejsce albo narodziny dziecka.

relocation-end = Wycofaj moją rejestrację
    .confirm = Czy chcą Państwo wycofać rejestrację? Miasta nie będą jej już widzieć.

relocation-ended = Rejestrację wycofano { DATETIME($date, dateStyle: "long") }. Życzymy wszystkiego dobrego.

## Błędy i puste miejsca

relocation-error-number = Nie znamy tego numeru. Prosimy sprawdzić go jeszcze raz, znak po znaku.

relocation-error-password =
    { $left ->
        [0] Zbyt wiele razy wpisano błędne hasło. Prosimy do nas napisać.
        [one] To nie jest właściwe hasło. Można spróbować jeszcze { $left } raz.
        [few] To nie jest właściwe hasło. Można spróbować jeszcze { $left } razy.
        [many] To nie jest właściwe hasło. Można spróbować jeszcze { $left } razy.
       *[other] To nie jest właściwe hasło. Można spróbować jeszcze { $left } razu.
    }

relocation-error-birthday = Ten dzień jest w przyszłości. Prosimy sprawdzić rok.

relocation-error-photo = Nie możemy odczytać tego zdjęcia. Prosimy zrobić je jeszcze raz przy dobrym świetle.

relocation-error-connection = Połączenie zostało przerwane. Tekst wpisany do godziny { DATETIME($time, timeStyle: "short") } jest zapisany.

relocation-messages-empty = Nikt jeszcze do Państwa nie napisał.

relocation-papers-empty = Nie przesłano jeszcze żadnych dokumentów
    .hint = Można to zrobić później. Powiemy, czego potrzebujemy.

## Wiadomości e-mail
## Atrybut subject jest tematem, atrybut body treścią bez podpisu.
## Tematy wiadomości nie zdradzają niczego, co mogłoby komuś zaszkodzić.

# Wołacza ze zmiennej nie da się utworzyć, dlatego imię stoi po dwukropku.
relocation-mail-received =
    .subject = Państwa formularz do nas dotarł
    .body =
        Wiadomość do: { $name }

        Dzień dobry, mamy już Państwa formularz. Przeczytamy go i napiszemy, jeśli pojawi się pytanie. Prosimy pamiętać: nikomu nie wolno żądać za to pieniędzy.

relocation-mail-news =
    .subject = Są dla Państwa nowe informacje
    .body =
        Wiadomość do: { $name }

        Dzień dobry, coś się zmieniło. Prosimy się zalogować, aby to przeczytać: { $link }

relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Umówiony termin jest dzisiaj
            [one] Umówiony termin jest za { $days } dzień
            [few] Umówiony termin jest za { $days } dni
            [many] Umówiony termin jest za { $days } dni
           *[other] Umówiony termin jest za { $days } dnia
        }
    .body = Czekamy na Państwa: { DATETIME($start, dateStyle: "full") }, godzina { DATETIME($start, timeStyle: "short") }. Jeśli nie mogą Państwo przyjść, prosimy o jak najszybszą wiadomość.
