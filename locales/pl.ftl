### Polish for Poland, and for Polish speakers elsewhere.
### Form of address: Ty, with Twój, Ci, Tobą in capitals as shops and banks write to buyers; possessives only where needed.
### Requests are imperatives (Wpisz, Sprawdź, Wybierz). No past tense of the buyer (zapłaciłeś/zapłaciłaś): it would name a gender.
### Quotation marks „ ”, apostrophe ’, ellipsis … without a space before it, dash – between spaces. No exclamation marks.
### Plurals: one, few, many, other (other: fractions, genitive singular).
### Names and dates are not inflected: „sklep” or „aplikacja” stands before a name and takes the case; a date follows a colon.
### Terms: formularz płatności (checkout), sklep (the merchant), punkt or miejsce płatności (where vouchers are paid;
### „sklep stacjonarny” would be a branch of the merchant), metoda płatności,
### operator płatności (provider), karta (only the payment card: a browser’s tab is „zakładka”), kod CVC/CVV, data ważności,
### konto (account; „rachunek” only in mandates), pobrać (to charge, so a code is never „pobrany”), potwierdzić w banku,
### aplikacja banku, polecenie zapłaty (debit), przelew, tytuł przelewu, numer referencyjny, raty, odsetki, zwrot.
### Order buttons: art. 17 of ustawa o prawach konsumenta wants „zamówienie z obowiązkiem zapłaty” or words as clear as that
### on the button itself, or there is no contract. „Zamów z obowiązkiem zapłaty” and „Kup i zapłać” say it; „Złóż zamówienie” doesn’t.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Wczytywanie formularza płatności
boot-failed-title = Nie udało się wczytać formularza płatności
boot-failed-body = Być może połączenie z internetem zostało przerwane albo coś w przeglądarce blokuje tę część strony.
boot-failed-retry = Spróbuj ponownie
boot-stopped-title = Formularz płatności przestał działać
boot-stopped-body = Na tej stronie wystąpił błąd. Jeśli stało się to po naciśnięciu przycisku płatności lub zamówienia, sprawdź pocztę e-mail lub zapytaj sklep, zanim zapłacisz ponownie.
boot-outdated = Formularz płatności wymaga nowszej przeglądarki. Zaktualizuj swoją lub otwórz tę stronę w innej.

## Frame

frame-label = Formularz płatności
frame-test-mode = Tryb testowy: bez prawdziwych płatności

## Order summary

summary-heading = Twoje zamówienie
summary-item-several = { $count } × { $name }
summary-shipping = Dostawa
summary-shipping-free = Bezpłatnie
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not „VAT”.
summary-tax = Podatek
summary-discount = Rabat
summary-method-fee = Opłata za metodę płatności
summary-rounding = Zaokrąglenie (gotówka)
summary-total = Razem
summary-tax-included = W tym VAT: { $amount }
# Not „pobierzemy”: cash on delivery shows this line too.
summary-approximate = To około { $approximate }. Zapłacisz { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Twój kraj: { $country }
country-unknown = Wybierz swój kraj
country-guessed = Ustalono na podstawie ustawień urządzenia. Jeśli kraj się nie zgadza, zmień go.
country-search = Szukaj kraju
country-list = Kraj
country-none = Nie znaleziono kraju
country-count =
    { $count ->
        [one] { $count } kraj
        [few] { $count } kraje
        [many] { $count } krajów
       *[other] { $count } kraju
    }
country-choose = Wybierz ten kraj

## Payment methods

methods-legend = Jak chcesz zapłacić?
methods-none-title = Na razie nie można tu zapłacić
methods-none-body = Sklep nie oferuje żadnej metody płatności dla tego kraju, tej waluty i tej kwoty.
methods-note-delayed = Potwierdzenie po otrzymaniu wpłaty
methods-note-cod = Zapłacisz przy odbiorze
methods-note-fee = + { $amount } opłaty
# Stands beside cards and accounts alike: neuter.
methods-saved = Zapisane
saved-ending = { $brand } z końcówką { $last4 }

# Methods with a general name.
method-card = Karta płatnicza
method-cod = Za pobraniem
method-bank-transfer = Przelew bankowy
method-sepa-debit = Polecenie zapłaty SEPA
method-pay-upon-invoice-de = Płatność po otrzymaniu faktury
method-online-banking-czech = Bankowość internetowa (Czechy)
method-online-banking-slovakia = Bankowość internetowa (Słowacja)
method-online-banking-finland = Bankowość internetowa (Finlandia)
method-online-banking-baltics = Bankowość internetowa
method-online-banking-thailand = Bankowość mobilna
method-netbanking-in = Bankowość internetowa (Indie)
method-pay-by-bank-uk = Płatność przez bank
method-ach-debit = Konto bankowe w USA
method-becs-debit = Konto bankowe w Australii
method-nz-bank-account = Konto bankowe w Nowej Zelandii
method-bank-transfer-jp = Przelew bankowy
method-bank-va-id = Konto wirtualne
method-konbini = Konbini (sklep całodobowy)
method-tw-cvs = Kod do sklepu całodobowego
method-kr-card = Karta koreańska
method-paystack-bank = Bank lub USSD
method-crypto = Kryptowaluta
method-bacs-debit = Polecenie zapłaty (Wielka Brytania)
method-acss = Konto bankowe w Kanadzie

# What happens next, shown under the chosen method.
details-card = Dane karty trafiają bezpośrednio do operatora płatności. Ten sklep nigdy ich nie widzi.
details-redirect = Zapłacisz na osobnej, bezpiecznej stronie { $method }, a potem wrócisz tutaj.
details-hosted = Zapłacisz na osobnej, bezpiecznej stronie, a potem wrócisz tutaj.
details-qr = Dostaniesz kod QR do zeskanowania w aplikacji.
details-app = Potwierdzisz płatność w aplikacji { $method }.
details-bank-app = Potwierdzisz płatność w aplikacji banku.
details-voucher = Dostaniesz kod płatności i instrukcję. Zamówienie zostanie potwierdzone, gdy zapłacisz.
details-bank-transfer = Dostaniesz dane do przelewu. Zamówienie zostanie potwierdzone po otrzymaniu wpłaty.
details-debit = Kwota zostanie pobrana z Twojego konta bankowego.
details-later = Plan płatności { $method } zobaczysz, zanim się na cokolwiek zgodzisz.
details-cod = Zapłacisz { $amount } przy odbiorze zamówienia.

## Card fields

card-number = Numer karty
card-expiry = Data ważności
card-expiry-example = MM / RR
card-code = Kod CVC/CVV
card-code-hint = 3 cyfry na odwrocie, a na kartach American Express 4 cyfry z przodu
card-brand = Rodzaj karty: { $brand }
card-loading = Wczytywanie bezpiecznych pól karty
card-switched = Wczytywanie pól karty trwało dłużej niż zwykle. Teraz możesz wpisać dane karty.
card-switched-again = Pola karty trzeba było wczytać ponownie. Wpisz dane karty jeszcze raz.

## Other fields

field-name = Imię i nazwisko na karcie
field-full-name = Imię i nazwisko
field-email = Adres e-mail
field-email-hint = Tu przyjdzie potwierdzenie płatności
field-phone = Numer telefonu komórkowego
field-konbini-phone = Numer telefonu
field-birthdate = Data urodzenia
field-document = { $document }
field-company = Nazwa firmy
field-iban = IBAN
# The English names too, as the buyer’s bank abroad prints them.
field-institution-number = Numer instytucji (institution number)
field-transit-number = Numer oddziału (transit number)
field-routing-number = Numer banku (routing number)
field-sort-code = Kod banku (sort code)
field-bsb = Numer BSB
field-account-number = Numer konta
field-blik-code = Kod BLIK
field-blik-code-hint = 6 cyfr z aplikacji banku, na przykład { $example }
field-otp = Kod potwierdzający
field-otp-hint = Z aplikacji, którą płacisz, na przykład { $example }
field-bank = Twój bank
field-konbini-store = Sieć konbini
field-choose = Wybierz…
field-example = Przykład: { $example }
field-optional = { $label } (opcjonalnie)
field-plan = Liczba rat
plan-once = Całość od razu
plan-equal =
    { $count ->
        [one] { $count } rata po { $amount }
        [few] { $count } raty po { $amount }
        [many] { $count } rat po { $amount }
       *[other] { $count } raty po { $amount }
    }
plan-first = { $first } teraz, potem { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } rata; odsetki zobaczysz, zanim się zgodzisz
        [few] { $count } raty; odsetki zobaczysz, zanim się zgodzisz
        [many] { $count } rat; odsetki zobaczysz, zanim się zgodzisz
       *[other] { $count } raty; odsetki zobaczysz, zanim się zgodzisz
    }
plan-interest-free = bez odsetek
plan-total = łącznie { $amount }
plan-schedule = Twoje raty

## Addresses. Labels as people of that country who read this language know them.

address-street = Ulica i numer domu
address-street2 = Mieszkanie, piętro, budynek
address-city-city = Miejscowość
# Hong Kong, Peru, Thailand, Türkiye.
address-city-district = Dystrykt lub dzielnica
address-city-post-town = Miejscowość
address-city-suburb = Miejscowość lub dzielnica
address-district-barangay = Barangay
address-district-district = Dzielnica
address-district-neighbourhood = Dzielnica lub osiedle
address-district-subdistrict = Poddystrykt (tambon)
address-district-suburb = Dzielnica
address-district-townland = Townland
address-district-township = Osiedle lub wieś
address-region-area = Obszar
# Ireland has „hrabstwa”; Estonia, Lithuania, Romania and Taiwan do not.
address-region-county = Hrabstwo lub okręg
address-region-department = Departament
address-region-district = Dystrykt
address-region-emirate = Emirat
address-region-governorate = Gubernatorstwo
address-region-island = Wyspa
address-region-municipality = Gmina
address-region-oblast = Obwód
address-region-parish = Parafia
address-region-prefecture = Prefektura
address-region-province = Prowincja
address-region-region = Region
address-region-state = Stan
address-postal-cep = Kod pocztowy (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Kod pocztowy
address-postal-postcode = Kod pocztowy
address-postal-zip = Kod pocztowy (ZIP)
address-postal-postal = Kod pocztowy

## Field errors: beside the field, saying what to do.

error-name-missing = Wpisz imię i nazwisko z karty.
error-full-name-missing = Wpisz imię i nazwisko.
error-email-missing = Wpisz adres e-mail.
error-email-invalid = Sprawdź adres e-mail. Przykład: { $example }.
error-phone-missing = Wpisz numer telefonu komórkowego.
error-phone-invalid = Sprawdź ten numer. Jeśli jest zagraniczny, dodaj numer kierunkowy kraju.
error-konbini-phone-missing = Wpisz numer telefonu.
error-konbini-phone-invalid = Wpisz 10 lub 11 cyfr, bez +81.
error-birthdate-missing = Wpisz datę urodzenia.
error-birthdate-invalid = Sprawdź datę urodzenia.
error-document-missing = Wpisz numer { $document }.
error-document-invalid = Sprawdź numer { $document }.
error-company-missing = Wpisz nazwę firmy.
error-iban-missing = Wpisz IBAN.
error-iban-invalid = Sprawdź IBAN. Przykład: { $example }.
error-institution-number-missing = Wpisz numer instytucji swojego banku.
error-institution-number-invalid = Sprawdź numer instytucji: 3 cyfry.
error-transit-number-missing = Wpisz numer oddziału swojego banku.
error-transit-number-invalid = Sprawdź numer oddziału: 5 cyfr.
error-routing-number-missing = Wpisz numer swojego banku.
error-routing-number-invalid = Sprawdź numer banku: 9 cyfr.
error-sort-code-missing = Wpisz kod swojego banku.
error-sort-code-invalid = Sprawdź kod banku: 6 cyfr.
error-bsb-missing = Wpisz numer BSB.
error-bsb-invalid = Sprawdź numer BSB: 6 cyfr.
error-account-number-missing = Wpisz numer konta.
error-account-number-invalid = Sprawdź numer konta.
error-blik-code-missing = Wpisz kod BLIK.
error-blik-code-invalid = Wpisz 6 cyfr z aplikacji banku.
error-otp-missing = Wpisz kod z aplikacji.
error-otp-invalid = Sprawdź kod z aplikacji.
error-bank-missing = Wybierz swój bank.
error-konbini-store-missing = Wybierz sieć konbini.
error-address-missing = Uzupełnij tę część adresu.
error-postal-code-invalid = Sprawdź ten kod. Przykład: { $example }.
error-incomplete = Czegoś tu brakuje. Przykład: { $example }.
error-too-long =
    { $max ->
        [one] Wpisz najwyżej { $max } znak.
        [few] Wpisz najwyżej { $max } znaki.
        [many] Wpisz najwyżej { $max } znaków.
       *[other] Wpisz najwyżej { $max } znaku.
    }
error-card-number-here = Dla Twojego bezpieczeństwa usunęliśmy z tego pola numer karty. Wpisz go w polu „Numer karty”.
error-number-missing = Wpisz numer karty.
error-number-incomplete = Wpisz pełny numer karty.
error-number-invalid = Sprawdź numer karty.
error-expiry-missing = Wpisz datę ważności.
error-expiry-invalid = Sprawdź datę ważności.
error-expiry-past = Ta data już minęła. Sprawdź ją lub użyj innej karty.
error-code-missing = Wpisz kod CVC/CVV.
error-code-invalid = Sprawdź kod CVC/CVV.
error-card-unfinished = Uzupełnij lub popraw dane karty.
error-summary =
    { $count ->
        [one] Sprawdź jedno pole
        [few] Sprawdź { $count } pola
        [many] Sprawdź { $count } pól
       *[other] Sprawdź { $count } pola
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Kup i zapłać { $amount }
pay-button-order = Zamów z obowiązkiem zapłaty
pay-button-later = Zamów z obowiązkiem zapłaty
pay-button-working = Przetwarzanie…

progress-tokenising = Sprawdzamy dane karty
progress-confirming = Realizujemy płatność. Nie opuszczaj tej strony.
progress-placing = Składamy zamówienie. Nie opuszczaj tej strony.
progress-redirecting = Przekierowanie na stronę { $method }
progress-leaving = Przekierowanie na stronę płatności
progress-waiting = Czekamy na potwierdzenie płatności
progress-still-working = To trwa dłużej niż zwykle. Nie płać ponownie; nadal sprawdzamy.

## Waiting for something, or for somebody

wait-offline-title = Brak połączenia z internetem
wait-offline-body = Przejdziemy dalej, gdy tylko połączenie wróci.
wait-once = Tutaj nie zapłacisz dwa razy, ale nie płać ponownie gdzie indziej.
wait-stalled-title = Nadal nie mamy odpowiedzi
wait-stalled-body = Sprawdź teraz lub zapytaj sklep, czy otrzymał Twoje zamówienie.
# „zakładka”, not „karta”: beside a payment that is the card.
wait-elsewhere-title = Płatność trwa w innej zakładce lub oknie
wait-elsewhere-body = Dokończ tam płatność za to zamówienie. Jeśli wolisz zapłacić tutaj, najpierw anulujemy tamtą płatność.
wait-elsewhere-leave = Wolę zapłacić tutaj
wait-cancelling = Anulujemy płatność
wait-renewing = Przygotowujemy nowy kod
wait-cancelling-body = To potrwa chwilę. W tym czasie inna płatność nie jest możliwa.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Potwierdź płatność w banku
challenge-payment = { $amount } dla sklepu { $merchant }
challenge-cancel = Anuluj

## Something to do before the payment is made

action-checking-bank = Bank sprawdza płatność. Nie opuszczaj tej strony.
action-qr-title = Zeskanuj kod, aby zapłacić
action-qr-body = Otwórz aplikację, którą płacisz, zeskanuj ten kod i potwierdź płatność. Potem automatycznie przejdziemy dalej.
action-qr-label = Kod QR do płatności
action-barcode-label = Kod kreskowy z kodem płatności
# Stands for a code and for a request in an app: no adjective that would have to agree.
action-valid-for = Pozostały czas: { $time }
action-expired-title = Ten kod wygasł
action-expired-body = Jeśli płatność jest już wykonana, poczekaj chwilę: wynik pojawi się tutaj. Jeśli nie, skorzystaj z nowego kodu.
action-renew = Pokaż nowy kod
action-unpaid = Płatność nie została wykonana na czas. Spróbuj ponownie lub wybierz inną metodę płatności.
action-confirm-bank = Potwierdź płatność w aplikacji banku
action-confirm-app = Potwierdź płatność w aplikacji { $method } na telefonie
action-confirm-body = Po potwierdzeniu automatycznie przejdziemy dalej.
action-open-app = Otwórz aplikację
action-cancel = Anuluj
action-copy = Kopiuj
action-copied = Skopiowano
action-copy-what = Kopiuj: { $label }

## An order that is placed and paid later

# The moment begins with a weekday in its basic form: „do” would need another case.
due-by = Zapłać { $amount } sklepowi { $merchant }. Termin: { $moment }.
due-open = Zapłać { $amount } sklepowi { $merchant }. Zamówienie zostanie potwierdzone po otrzymaniu wpłaty.
# „płatności”, as debits show it too.
due-later = Zamówienie zostanie potwierdzone po otrzymaniu płatności.
due-expired-title = Termin płatności minął
due-expired-body = Jeśli płatność jest już wykonana, zamówienie wkrótce zostanie potwierdzone. Jeśli nie, już nie płać: zapytaj sklep lub złóż nowe zamówienie.
due-todo = Jak zapłacić
due-exact = W tytule przelewu wpisz numer referencyjny dokładnie tak, jak tu podano. Bez niego sklep nie przypisze Twojej płatności do zamówienia.
due-print = Zapisz lub wydrukuj
due-document = Otwórz jako dokument
due-other-way = Zapłać w inny sposób
due-counter-1 = Idź do punktu, w którym można tak zapłacić (sklepu, banku lub automatu), i podaj te dane.
due-counter-2 = Zapłać tam { $amount }.
due-receipt = Zachowaj dowód wpłaty do czasu potwierdzenia zamówienia.
due-konbini-1 = Idź do sklepu wybranej sieci konbini. Wpisz kod w automacie lub pokaż go przy kasie.
due-konbini-2 = Jeśli będzie to potrzebne, podaj też numer telefonu. Zapłać { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Zeskanuj lub wklej kod w aplikacji banku albo idź z nim do banku lub kolektury (lotérica).
due-boleto-2 = Sprawdź, czy kwota to { $amount }, i zapłać.
due-boleto-3 = Zamówienie zostanie potwierdzone w ciągu trzech dni roboczych.
due-entity-1 = W bankomacie lub aplikacji banku wybierz płatność za usługi (Pagamento de Serviços).
due-entity-2 = Wpisz numer podmiotu, numer referencyjny i kwotę { $amount }.
due-transfer-1 = Otwórz aplikację lub stronę swojego banku.
due-transfer-2 = Przelej dokładnie { $amount }, podając te dane.
due-transfer-3 = Zamówienie zostanie potwierdzone po otrzymaniu wpłaty.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Kod płatności
detail-reference = Numer referencyjny
# The machine’s menu says „Entidade”.
detail-entity = Numer podmiotu (Entidade)
detail-confirmation = Numer potwierdzenia
detail-customer = Numer klienta
detail-company = Firma
detail-bank = Bank
detail-branch = Oddział
# What the transfer form of every Polish bank calls whose account it is.
detail-beneficiary = Odbiorca
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Numer konta
detail-account-type = Rodzaj konta
detail-routing-number = Numer banku (routing number)
detail-sort-code = Kod banku (sort code)
detail-bsb = Numer BSB
detail-clabe = CLABE
detail-phone = Numer telefonu
# Not „sklep stacjonarny”: that would be a branch of the merchant.
detail-store = Miejsce płatności
detail-amount = Kwota
detail-document = Numer podatkowy

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

# The order of the EPC’s mandate for the SEPA Core scheme, in Ty: (A) the creditor, (B) the bank, the refund, 8 weeks.
mandate-sepa = Składając zamówienie, upoważniasz sklep { $merchant } do przesyłania do Twojego banku poleceń obciążenia Twojego rachunku, a Twój bank – do obciążenia rachunku zgodnie z tymi poleceniami. Masz prawo do zwrotu środków od swojego banku na warunkach określonych w umowie z bankiem. O zwrot należy wystąpić w ciągu 8 tygodni od daty obciążenia rachunku.
mandate-ach = Składając zamówienie, upoważniasz sklep { $merchant } do jednorazowego, elektronicznego obciążenia Twojego rachunku bankowego podaną kwotą, dzisiaj lub w późniejszym terminie. Aby anulować lub skorygować płatność po jej wysłaniu, skontaktuj się ze sklepem { $merchant }.
mandate-debit = Składając zamówienie, zgadzasz się na następujące warunki: sklep { $merchant } może pobrać podaną kwotę z Twojego rachunku bankowego, a Twój bank może wykonać to obciążenie.

## Good endings

# Not „przyjęta”: banks say that of payments still to be carried out.
result-paid-title = Płatność zrealizowana
result-paid-body = Zapłacono { $amount } sklepowi { $merchant }.
result-placed-title = Zamówienie złożone
result-placed-body = Przygotuj { $amount } do zapłaty przy odbiorze.
result-reference = Numer referencyjny płatności: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Nie pobrano żadnych pieniędzy.
money-unknown = Nie wiemy jeszcze, czy pieniądze zostały pobrane, więc nie płać ponownie.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Brakuje danych
    .body = Uzupełnij zaznaczone pola i spróbuj ponownie.
outcome-number-invalid =
    .title = Sprawdź numer
    .body = Numer karty lub konta jest nieprawidłowy. Sprawdź go i spróbuj ponownie.
outcome-expiry-invalid =
    .title = Sprawdź datę ważności
    .body = Data ważności jest nieprawidłowa. Sprawdź ją i spróbuj ponownie.
outcome-security-code-wrong =
    .title = Sprawdź kod CVC/CVV
    .body = Kod CVC/CVV nie pasuje do tej karty. Wpisz go jeszcze raz.
outcome-holder-or-address-mismatch =
    .title = Sprawdź imię, nazwisko i adres
    .body = Te dane nie zgadzają się z danymi w Twoim banku. Popraw je i spróbuj ponownie.
outcome-brand-not-accepted =
    .title = Ten rodzaj karty nie jest akceptowany
    .body = Sklep nie przyjmuje kart tego rodzaju. Użyj innej karty lub innej metody płatności.
outcome-card-expired =
    .title = Ta karta straciła ważność
    .body = Użyj innej karty lub innej metody płatności.
outcome-insufficient-funds =
    .title = Za mało dostępnych środków
    .body = Według banku środki nie wystarczają na tę płatność. Użyj innej karty lub innej metody płatności.
outcome-limit-reached =
    .title = Limit przekroczony
    .body = Ta płatność przekracza limit karty lub konta. Użyj innej karty albo zwiększ limit w swoim banku.
outcome-authentication-needed =
    .title = Bank prosi o potwierdzenie
    .body = Aby kontynuować, potwierdź tę płatność w swoim banku.
outcome-authentication-failed =
    .title = Potwierdzenie się nie udało
    .body = Bank nie mógł potwierdzić Twojej tożsamości. Spróbuj ponownie lub użyj innej karty.
outcome-authentication-abandoned =
    .title = Potwierdzenie nie zostało ukończone
    .body = Potwierdzanie w banku zostało przerwane przed końcem. Spróbuj ponownie lub wybierz inną metodę płatności.
outcome-declined =
    .title = Płatność została odrzucona
    .body = Nie ma więcej informacji. Użyj innej karty lub innej metody płatności.
outcome-contact-bank =
    .title = Zadzwoń do swojego banku
    .body = Bank chce z Tobą porozmawiać, zanim zatwierdzi tę płatność. Możesz też wybrać inną metodę płatności.
outcome-not-allowed-by-card =
    .title = Tej karty nie można tu użyć
    .body = Karta nie ma włączonych płatności tego rodzaju. Wybierz inną metodę płatności lub zapytaj swój bank.
outcome-account-unknown =
    .title = Konto niedostępne
    .body = Według banku to konto jest zamknięte lub nieaktywne. Użyj innego konta lub innej metody płatności.
outcome-pin-or-device-step =
    .title = Jeszcze jeden krok w banku
    .body = Bank prosi o kod PIN lub potwierdzenie na Twoim urządzeniu. Spróbuj ponownie i postępuj zgodnie z jego instrukcjami.
outcome-issuer-unavailable =
    .title = Twój bank nie odpowiada
    .body = Poczekaj kilka minut i spróbuj ponownie albo wybierz inną metodę płatności.
outcome-processing-error =
    .title = Płatność się nie powiodła
    .body = Wystąpił problem techniczny w połączeniu z bankiem. Spróbuj ponownie.
outcome-attempts-exhausted =
    .title = Zbyt wiele prób
    .body = Na razie nie można ponownie użyć tej karty. Wybierz inną metodę płatności.
outcome-duplicate-attempt =
    .title = Ta płatność została już wysłana
    .body = Sprawdzamy jej wynik. Poczekaj chwilę.
outcome-amount-not-allowed =
    .title = Ta metoda nie obsługuje tej kwoty
    .body = Tą metodą płatności nie można zapłacić { $amount }. Wybierz inną.
outcome-currency-not-supported =
    .title = Ta metoda nie obsługuje tej waluty
    .body = Tą metodą płatności nie można zapłacić w tej walucie. Wybierz inną.
outcome-method-refused =
    .title = Płatność { $method } nie została zatwierdzona
    .body = Wybierz inną metodę płatności.
outcome-buyer-cancelled =
    .title = Płatność anulowana
    .body = Płatność nie została dokończona. Spróbuj ponownie lub wybierz inną metodę płatności.
outcome-session-expired =
    .title = Czas na płatność minął
    .body = Aby kontynuować płatność, zacznij od nowa.
outcome-result-unknown =
    .title = Sprawdzamy Twoją płatność
    .body = Nie mamy jeszcze odpowiedzi. Nie zamykaj tej strony; damy Ci znać, gdy tylko poznamy wynik.
outcome-offline =
    .title = Brak połączenia z internetem
    .body = Sprawdź połączenie i spróbuj ponownie.
outcome-provider-blocked =
    .title = Nie udało się wczytać pól karty
    .body = Coś w przeglądarce lub sieci blokuje operatora płatności. Spróbuj ponownie lub wybierz inną metodę płatności.
outcome-shop-setup =
    .title = Płatności nie są tu jeszcze gotowe
    .body = Zanim będzie można tu zapłacić, sklep musi poprawić swoje ustawienia. Skontaktuj się ze sklepem.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Nie wysłaliśmy ponownie płatności tą kartą, bo znów zostałaby odrzucona.
guard-later = Nie wysłaliśmy jeszcze ponownie płatności tą kartą. Jeśli sprawa jest już wyjaśniona z bankiem, naciśnij jeszcze raz przycisk płatności.
guard-edit = Nie wysłaliśmy ponownie płatności tą kartą: najpierw popraw zaznaczone dane.

## Next steps: buttons that do what they say.

step-fix-field = Sprawdź dane
step-other-card = Użyj innej karty
step-other-method = Inne metody płatności
step-authenticate = Potwierdź w banku
step-retry-now = Spróbuj ponownie
step-retry-later = Spróbuj ponownie
step-restart = Zacznij od nowa
step-wait = Sprawdź teraz
step-contact-shop = Skontaktuj się ze sklepem
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Możesz zadzwonić do banku; numer jest zwykle na odwrocie karty.

## Help and small print

help-button = Potrzebujesz pomocy?
footer-terms = Regulamin
footer-privacy = Prywatność
footer-refunds = Zwroty
footer-merchant = Odbiorca płatności: { $merchant }
