### Karta City-ID w punkcie obsługi: wniosek, odbiór, używanie, przedłużanie i wymiana karty.
### Teksty czytają osoby mieszkające w mieście i osoby pracujące w punkcie obsługi. Poziom B1; żadnych obietnic praw.
### Do czego służy karta, ile kosztuje i jak długo jest ważna, decyduje każde miasto. Tłumaczenie maszynowe, jeszcze niesprawdzone.

## O karcie

cityid-page = Karta { -city-id } Państwa miasta
    .intro = Tutaj można złożyć wniosek o kartę, przedłużyć jej ważność i sprawdzić, gdzie miasto ją przyjmuje.

cityid-limits = Czym karta nie jest
    .text = Nie jest paszportem ani zezwoleniem na pobyt. Nie zmienia statusu prawnego.

# Nazwa deklaracji stoi w mianowniku, dlatego jest podmiotem osobnego zdania.
cityid-idea = Skąd ten pomysł
    .text = W listopadzie 2023 roku miasta zaproponowały tę kartę jako narzędzie obywatelstwa miejskiego. Mówi o niej { -villeurbanne-declaration }.

# „Miasto” przed nazwą zapewnia zgodność czasownika także przy nazwach takich jak Ateny.
cityid-services =
    { $count ->
        [0] Miasto { $city } nie wskazało jeszcze żadnych usług, przy których można okazać kartę.
        [one] Miasto { $city } wskazało { $count } usługę, przy której można okazać kartę.
        [few] Miasto { $city } wskazało { $count } usługi, przy których można okazać kartę.
        [many] Miasto { $city } wskazało { $count } usług, przy których można okazać kartę.
       *[other] Miasto { $city } wskazało { $count } usługi, przy której można okazać kartę.
    }

cityid-service = { $service }. Kartę można okazać pod tym adresem: { $place }

cityid-services-note = Tę listę przygotowało miasto. Jeśli gdzieś nie przyjęto karty, <a data-l10n-name="report">prosimy napisać, co się stało</a>.

## Pola na karcie
## Te słowa są wydrukowane na karcie lub stoją obok pola na ekranie. Miejsca jest mało.

cityid-card-name = Imię i nazwisko
    .title = Imię i nazwisko wydrukowane na karcie

cityid-card-born = Data urodzenia

cityid-card-lives = Miejsce zamieszkania

cityid-card-number = Numer karty
    .aria-label = Numer karty: { $number }

cityid-card-valid = Ważna do { DATETIME($date, dateStyle: "short") }

cityid-card-issuer = Kartę wydało to miasto: { $city }

cityid-card-found = Znaleziono tę kartę? Prosimy oddać ją w urzędzie miasta.

cityid-card-picture =
    .alt = Przednia strona karty ze zdjęciem; imię i nazwisko na karcie: { $name }

## Wniosek

cityid-apply = Wniosek o kartę
    .intro = Formularz można wypełnić tutaj, a dokumenty przynieść do punktu obsługi.

cityid-apply-name = Imię i nazwisko na kartę
    .placeholder = Najpierw imię, potem nazwisko
    .hint = Prosimy sprawdzić pisownię. W tej postaci imię i nazwisko znajdą się na karcie.

cityid-apply-address = Gdzie Państwo mieszkają?
    .placeholder = Ulica, numer i kod pocztowy
    .aria-label = Gdzie Państwo mieszkają? Adres w tym mieście

cityid-apply-no-address = Nie mam własnego adresu.
    .hint = W punkcie obsługi powiemy, co jest możliwe.

cityid-apply-papers =
    { $count ->
        [0] Nie trzeba przynosić żadnych dokumentów.
        [one] Prosimy przynieść do punktu obsługi { $count } wymieniony tu dokument.
        [few] Prosimy przynieść do punktu obsługi { $count } wymienione tu dokumenty.
        [many] Prosimy przynieść do punktu obsługi { $count } wymienionych tu dokumentów.
       *[other] Prosimy przynieść do punktu obsługi { $count } wymienionego tu dokumentu.
    }

cityid-apply-send = Wyślij wniosek
    .busy = Trwa wysyłanie wniosku…

cityid-apply-sent = Dziękujemy. Wniosek ma ten numer: { $number }
    .next = Teraz prosimy wybrać dzień wizyty w punkcie obsługi.

cityid-status =
    { $status ->
        [received] Wniosek do nas dotarł.
        [questions] Musimy Państwa o coś zapytać.
        [printing] Karta jest drukowana.
        [ready] Karta czeka w punkcie obsługi.
        [collected] Karta została odebrana.
        [refused] Miasto nie może wydać karty. Powód podano w piśmie do Państwa.
       *[other] Nie możemy znaleźć wniosku.
    }

cityid-collect =
    { $days ->
        [0] Dzisiaj jest ostatni dzień, w którym można odebrać kartę.
        [one] Kartę można odebrać do { DATETIME($date, dateStyle: "long") }. Pozostał { $days } dzień.
        [few] Kartę można odebrać do { DATETIME($date, dateStyle: "long") }. Pozostały { $days } dni.
        [many] Kartę można odebrać do { DATETIME($date, dateStyle: "long") }. Pozostało { $days } dni.
       *[other] Kartę można odebrać do { DATETIME($date, dateStyle: "long") }. Pozostało { $days } dnia.
    }

## Wizyta w punkcie obsługi

cityid-desk-free =
    { $count ->
        [0] W tym tygodniu nie ma wolnych terminów.
        [one] W tym tygodniu jest { $count } wolny termin.
        [few] W tym tygodniu są { $count } wolne terminy.
        [many] W tym tygodniu jest { $count } wolnych terminów.
       *[other] W tym tygodniu jest { $count } wolnego terminu.
    }
    .later = Pokaż następny tydzień

# Pełna data zaczyna się od dnia tygodnia w mianowniku, dlatego stoi po dwukropku.
cityid-desk-booked = Czekamy na Państwa: { DATETIME($start, dateStyle: "full") }, godzina { DATETIME($start, timeStyle: "short") }. Okienko: { $desk }
    .cancel = Zrezygnuj z tego terminu

cityid-desk-queue =
    { $count ->
        [0] Teraz Państwa kolej.
        [one] Przed Państwem jest { $count } osoba.
        [few] Przed Państwem są { $count } osoby.
        [many] Przed Państwem jest { $count } osób.
       *[other] Przed Państwem jest { $count } osoby.
    }

cityid-desk-languages = Języki, w których można rozmawiać w tym punkcie: { $languages }

cityid-desk-hours = Dzisiaj punkt obsługi jest czynny od { DATETIME($open, timeStyle: "short") } do { DATETIME($close, timeStyle: "short") }.
    .closed = Dzisiaj punkt obsługi jest nieczynny.

cityid-desk-step-free = Do tego punktu można dotrzeć bez schodów.

## Zdjęcie

cityid-photo = Zdjęcie do karty
    .intro = Zdjęcie można przesłać albo zrobić w punkcie obsługi.

cityid-photo-face = Prosimy patrzeć prosto w obiektyw. Cała twarz powinna być widoczna.

cityid-photo-light = Prosimy stanąć przed gładką, jasną ścianą, bez cieni.

cityid-photo-age =
    { $months ->
        [one] Zdjęcie nie powinno być starsze niż { $months } miesiąc.
        [few] Zdjęcie nie powinno być starsze niż { $months } miesiące.
        [many] Zdjęcie nie powinno być starsze niż { $months } miesięcy.
       *[other] Zdjęcie nie powinno być starsze niż { $months } miesiąca.
    }

cityid-photo-choose = Wybierz zdjęcie
    .hint = JPG lub PNG, najwyżej { NUMBER($limit, maximumFractionDigits: 1) } MB

cityid-photo-result =
    { $result ->
        [good] To zdjęcie jest odpowiednie.
        [dark] To zdjęcie jest za ciemne.
        [blurred] To zdjęcie jest nieostre.
        [crowd] Na tym zdjęciu jest więcej niż jedna osoba.
       *[other] To zdjęcie zostanie sprawdzone w punkcie obsługi.
    }

## Opłaty
## Kwoty podano w euro. Opłata równa 0 oznacza, że nie trzeba nic płacić.
## Za kwotą nie stoi żaden rzeczownik, dlatego warianty liczby mnogiej brzmią tak samo.

cityid-fee-first =
    { $fee ->
        [0] Karta jest bezpłatna.
        [one] Karta kosztuje { NUMBER($fee, style: "currency", currency: "EUR") }.
        [few] Karta kosztuje { NUMBER($fee, style: "currency", currency: "EUR") }.
        [many] Karta kosztuje { NUMBER($fee, style: "currency", currency: "EUR") }.
       *[other] Karta kosztuje { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-replacement =
    { $fee ->
        [0] Za nową kartę nie trzeba płacić.
        [one] Za nową kartę płaci się w punkcie obsługi { NUMBER($fee, style: "currency", currency: "EUR") }.
        [few] Za nową kartę płaci się w punkcie obsługi { NUMBER($fee, style: "currency", currency: "EUR") }.
        [many] Za nową kartę płaci się w punkcie obsługi { NUMBER($fee, style: "currency", currency: "EUR") }.
       *[other] Za nową kartę płaci się w punkcie obsługi { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-paid =
    { $fee ->
        [0] Wydano bez opłaty { DATETIME($date, dateStyle: "long") }
        [one] Zapłacono { NUMBER($fee, style: "currency", currency: "EUR") } w dniu { DATETIME($date, dateStyle: "long") }
        [few] Zapłacono { NUMBER($fee, style: "currency", currency: "EUR") } w dniu { DATETIME($date, dateStyle: "long") }
        [many] Zapłacono { NUMBER($fee, style: "currency", currency: "EUR") } w dniu { DATETIME($date, dateStyle: "long") }
       *[other] Zapłacono { NUMBER($fee, style: "currency", currency: "EUR") } w dniu { DATETIME($date, dateStyle: "long") }
    }

## Używanie i przedłużanie karty

cityid-renew-days =
    { $days ->
        [0] Karta jest ważna do końca dzisiejszego dnia.
        [one] Karta jest ważna jeszcze { $days } dzień, do { DATETIME($date, dateStyle: "long") }.
        [few] Karta jest ważna jeszcze { $days } dni, do { DATETIME($date, dateStyle: "long") }.
        [many] Karta jest ważna jeszcze { $days } dni, do { DATETIME($date, dateStyle: "long") }.
       *[other] Karta jest ważna jeszcze { $days } dnia, do { DATETIME($date, dateStyle: "long") }.
    }

cityid-renew-expired = Karta była ważna do { DATETIME($date, dateStyle: "long") }. Przed następnym użyciem prosimy przedłużyć jej ważność.

cityid-renew = Przedłuż ważność karty
    .title = Otwiera formularz przedłużenia ważności karty

cityid-renew-same = Czy imię, nazwisko i adres są nadal takie same?
    .yes = Tak, nic się nie zmieniło
    .no = Nie, chcę coś zmienić

# Wołacza ze zmiennej nie da się utworzyć, dlatego imię i nazwisko stoją po dwukropku.
cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Ważność karty kończy się za { $weeks } tydzień
            [few] Ważność karty kończy się za { $weeks } tygodnie
            [many] Ważność karty kończy się za { $weeks } tygodni
           *[other] Ważność karty kończy się za { $weeks } tygodnia
        }
    .body =
        Wiadomość do: { $name }

        Dzień dobry, Państwa karta { -city-id } jest ważna do { DATETIME($date, dateStyle: "long") }. Jej ważność można przedłużyć przez internet lub w punkcie obsługi.

cityid-scan =
    { $state ->
        [valid] Ta karta jest ważna.
        [expired] Ta karta straciła ważność.
        [blocked] Tę kartę zgłoszono jako zgubioną.
       *[other] Program nie rozpoznaje tej karty.
    }

## Zgubiona karta

cityid-lost = Nie mogę znaleźć swojej karty
    .intro = Prosimy szybko to zgłosić, aby nikt inny nie mógł używać karty.

cityid-lost-block = Zablokuj kartę
    .confirm = Zablokować teraz tę kartę: { $number }?

cityid-lost-blocked = Karta jest zablokowana od { DATETIME($time, dateStyle: "long") }, od godziny { DATETIME($time, timeStyle: "short") }.
    .new = Zamów nową kartę

cityid-lost-found =
    { $gender ->
        [feminine] Kobieta, która znalazła Państwa kartę, oddała ją w punkcie obsługi.
        [masculine] Mężczyzna, który znalazł Państwa kartę, oddał ją w punkcie obsługi.
       *[other] Państwa karta została znaleziona i oddana w punkcie obsługi.
    }

## Błędy i puste miejsca

cityid-error-number =
    { $digits ->
        [one] Numer karty ma { $digits } cyfrę. Prosimy wpisać go jeszcze raz.
        [few] Numer karty ma { $digits } cyfry. Prosimy wpisać go jeszcze raz.
        [many] Numer karty ma { $digits } cyfr. Prosimy wpisać go jeszcze raz.
       *[other] Numer karty ma { $digits } cyfry. Prosimy wpisać go jeszcze raz.
    }

cityid-error-address = Ten adres leży prawdopodobnie poza miastem: { $city }

cityid-error-taken = Ktoś właśnie zajął ten termin. Prosimy wybrać inny.

cityid-error-photo = Ten plik nie jest zdjęciem
    .hint = Można zrobić zdjęcie telefonem i wybrać je tutaj.

cityid-empty = Nie mają Państwo jeszcze karty
    .button = Sprawdź, jak ją otrzymać

cityid-history-empty = Na razie nigdzie nie okazano karty.
