### Czech for Czechia, and for Czech speakers elsewhere.
### Form of address: vy, small letters (vás, vaše, svůj). Requests are imperatives (Zadejte, Zkontrolujte, Zvolte);
### „prosím“ only where something is asked as a favour. Buttons are infinitives (Zkusit znovu).
### No past tense or short participle of the buyer (zaplatil/-a/-i jste): it would name a gender or a number.
### Quotation marks „ “, apostrophe ’, ellipsis … without a space before it, dash – between spaces. No exclamation marks.
### A no-break space stands after words of one letter (k, s, v, z, o, u, a, i), which must not end a line.
### The times sign stands close to its number: 2× Name.
### Plurals: one, few, many, other (many: fractions, genitive singular).
### Names and dates are not inflected: „obchod“, „služba“, „aplikace“, „číslo“ or „částka“ stands before and takes the case; a date follows a colon.
### Terms: platební formulář (checkout), obchod (the merchant), prodejna (a place with a counter), způsob platby,
### platební brána (provider, as Czech shops say; so no other page is called „brána“), karta (only the payment card:
### a browser’s tab is „záložka“), kód CVC/CVV, platnost karty (expiry date), strhnout (to charge), odepsat z účtu (what the bank does) and
### inkaso/inkasovat (what the creditor does), potvrdit u banky, bankovní aplikace, připsání platby (arrival of the money), převzetí (delivery),
### dobírka, referenční číslo (not „variabilní symbol“: references may have letters), splátky, úroky, vrácení peněz, zamítnout (to decline).
### Not „aplikace, kterou platíte“ (it could be the app that is paid for): „přes kterou“. Not „Včetně DPH: 21 Kč“ (it could be the total).
### Not „platební tlačítko“ for the pay button: banks call a method so. Not „objednávka odeslána“: that would be the parcel.
### Order buttons: § 1826a (2) občanského zákoníku wants „objednávka zavazující k platbě“ or words as clear as that on the
### button itself. „Objednat a zaplatit“ and „Objednat s povinností platby“ say it; „Objednat“ or „Odeslat objednávku“ doesn’t.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Načítá se platební formulář
boot-failed-title = Platební formulář se nenačetl
boot-failed-body = Možná vypadlo připojení k internetu nebo něco v prohlížeči blokuje tuto část stránky.
boot-failed-retry = Zkusit znovu
boot-stopped-title = Platební formulář přestal fungovat
boot-stopped-body = Na této stránce došlo k chybě. Pokud se to stalo po stisknutí tlačítka pro zaplacení nebo objednání, podívejte se do e-mailu nebo se obraťte na obchod, než zaplatíte znovu.
boot-outdated = Platební formulář vyžaduje novější prohlížeč. Aktualizujte ten svůj nebo tuto stránku otevřete v jiném.

## Frame

frame-label = Platební formulář
frame-test-mode = Testovací režim: bez skutečných plateb

## Order summary

summary-heading = Vaše objednávka
summary-item-several = { $count }× { $name }
summary-shipping = Doprava
summary-shipping-free = Zdarma
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not „DPH“.
summary-tax = Daň
summary-discount = Sleva
summary-method-fee = Poplatek za způsob platby
summary-rounding = Zaokrouhlení (hotovost)
summary-total = Celkem
summary-tax-included = Z toho DPH: { $amount }
# Not „strhneme“: cash on delivery shows this line too.
summary-approximate = Přibližně { $approximate }. Zaplatíte { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Vaše země: { $country }
country-unknown = Vyberte svou zemi
country-guessed = Určeno podle nastavení vašeho zařízení. Pokud země není správná, změňte ji.
country-search = Hledat zemi
country-list = Země
country-none = Žádná země nenalezena
country-count =
    { $count ->
        [one] { $count } země
        [few] { $count } země
        [many] { $count } země
       *[other] { $count } zemí
    }
country-choose = Použít tuto zemi

## Payment methods

methods-legend = Jak chcete zaplatit?
methods-none-title = Tady zatím nelze zaplatit
methods-none-body = Pro tuto zemi, měnu a částku obchod nenabízí žádný způsob platby.
methods-note-delayed = Potvrzení po připsání platby
methods-note-cod = Zaplatíte při převzetí
methods-note-fee = Poplatek { $amount }
# Stands beside cards and accounts alike: neuter.
methods-saved = Uloženo
saved-ending = { $brand } končící na { $last4 }

# Methods with a general name.
method-card = Platební karta
method-cod = Dobírka
method-bank-transfer = Bankovní převod
method-sepa-debit = SEPA inkaso
method-pay-upon-invoice-de = Platba na fakturu
method-online-banking-czech = Internetové bankovnictví (Česko)
method-online-banking-slovakia = Internetové bankovnictví (Slovensko)
method-online-banking-finland = Internetové bankovnictví (Finsko)
method-online-banking-baltics = Internetové bankovnictví
method-online-banking-thailand = Mobilní bankovnictví
method-netbanking-in = Internetové bankovnictví (Indie)
method-pay-by-bank-uk = Platba přes banku
method-ach-debit = Bankovní účet v USA
method-becs-debit = Bankovní účet v Austrálii
method-nz-bank-account = Bankovní účet na Novém Zélandu
method-bank-transfer-jp = Bankovní převod
method-bank-va-id = Virtuální účet
method-konbini = Konbini (večerka)
method-tw-cvs = Kód pro platbu ve večerce
method-kr-card = Korejská karta
method-paystack-bank = Banka nebo USSD
method-crypto = Kryptoměna
method-bacs-debit = Britské inkaso
method-acss = Bankovní účet v Kanadě

# What happens next, shown under the chosen method.
details-card = Údaje o kartě se odešlou přímo platební bráně. Tento obchod je nikdy neuvidí.
details-redirect = Zaplatíte na samostatné zabezpečené stránce služby { $method } a pak se vrátíte sem.
details-hosted = Zaplatíte na samostatné zabezpečené stránce a pak se vrátíte sem.
details-qr = Zobrazí se QR kód, který naskenujete ve své aplikaci.
details-app = Platbu potvrdíte v aplikaci { $method }.
details-bank-app = Platbu potvrdíte v bankovní aplikaci.
details-voucher = Dostanete platební kód a pokyny. Objednávka bude potvrzena po zaplacení.
details-bank-transfer = Dostanete údaje k převodu. Objednávka bude potvrzena po připsání platby.
details-debit = Částka bude odepsána z vašeho bankovního účtu.
details-later = Než cokoli odsouhlasíte, ukáže vám { $method } rozpis plateb.
details-cod = Při převzetí objednávky zaplatíte { $amount }.

## Card fields

card-number = Číslo karty
card-expiry = Platnost karty
card-expiry-example = MM / RR
card-code = Kód CVC/CVV
card-code-hint = 3 číslice na zadní straně, u American Express 4 na přední
card-brand = Typ karty: { $brand }
card-loading = Načítají se zabezpečená pole pro kartu
card-switched = Načítání polí pro kartu trvalo déle než obvykle. Nyní můžete údaje o kartě zadat.
card-switched-again = Pole pro kartu se musela načíst znovu. Zadejte prosím údaje o kartě ještě jednou.

## Other fields

field-name = Jméno na kartě
field-full-name = Jméno a příjmení
field-email = E-mail
field-email-hint = Přijde na něj potvrzení platby
field-phone = Mobilní telefon
field-konbini-phone = Telefonní číslo
field-birthdate = Datum narození
field-document = { $document }
field-company = Název firmy
field-iban = IBAN
# The English names too, as the buyer’s bank abroad prints them.
field-institution-number = Číslo instituce (institution number)
field-transit-number = Číslo pobočky (transit number)
field-routing-number = Kód banky (routing number)
field-sort-code = Kód banky (sort code)
field-bsb = Číslo BSB
field-account-number = Číslo účtu
field-blik-code = Kód BLIK
field-blik-code-hint = 6 číslic z bankovní aplikace, například { $example }
field-otp = Potvrzovací kód
field-otp-hint = Z aplikace, přes kterou platíte, například { $example }
field-bank = Vaše banka
field-konbini-store = Řetězec konbini
field-choose = Vyberte…
field-example = Příklad: { $example }
field-optional = { $label } (nepovinné)
field-plan = Počet splátek
plan-once = Vše najednou
plan-equal =
    { $count ->
        [one] { $count } splátka po { $amount }
        [few] { $count } splátky po { $amount }
        [many] { $count } splátky po { $amount }
       *[other] { $count } splátek po { $amount }
    }
plan-first = Teď { $first }, pak { $count }× { $amount }
plan-unknown =
    { $count ->
        [one] { $count } splátka; úroky uvidíte, než dáte souhlas
        [few] { $count } splátky; úroky uvidíte, než dáte souhlas
        [many] { $count } splátky; úroky uvidíte, než dáte souhlas
       *[other] { $count } splátek; úroky uvidíte, než dáte souhlas
    }
plan-interest-free = bez úroků
plan-total = celkem { $amount }
plan-schedule = Vaše splátky

## Addresses. Labels as people of that country who read this language know them.

address-street = Ulice a číslo domu
address-street2 = Byt, patro, budova
address-city-city = Město nebo obec
# Hong Kong, Peru, Thailand, Türkiye, Taiwan.
address-city-district = Okres nebo městská část
address-city-post-town = Město nebo obec
address-city-suburb = Obec nebo čtvrť
address-district-barangay = Barangay
address-district-district = Městský obvod
address-district-neighbourhood = Čtvrť
address-district-subdistrict = Podokres (tambon)
address-district-suburb = Městská část
address-district-townland = Townland
address-district-township = Čtvrť nebo vesnice
address-region-area = Oblast
# Ireland has „hrabství“, Estonia and Lithuania „kraje“, Romania „župy“.
address-region-county = Hrabství, kraj nebo župa
address-region-department = Departement
address-region-district = Distrikt
address-region-emirate = Emirát
address-region-governorate = Guvernorát
address-region-island = Ostrov
# Latvia.
address-region-municipality = Kraj (novads)
address-region-oblast = Oblast
address-region-parish = Farnost
address-region-prefecture = Prefektura
address-region-province = Provincie
address-region-region = Region nebo oblast
# „Stát“ alone is what many Czech forms call the country.
address-region-state = Stát (v rámci země)
address-postal-cep = PSČ (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = PSČ
address-postal-postcode = PSČ
address-postal-zip = PSČ (ZIP)
address-postal-postal = PSČ

## Field errors: beside the field, saying what to do.

error-name-missing = Zadejte jméno uvedené na kartě.
error-full-name-missing = Zadejte jméno a příjmení.
error-email-missing = Zadejte e-mail.
error-email-invalid = Zkontrolujte e-mail. Příklad: { $example }.
error-phone-missing = Zadejte číslo mobilního telefonu.
error-phone-invalid = Zkontrolujte číslo. Pokud je zahraniční, přidejte předvolbu země.
error-konbini-phone-missing = Zadejte telefonní číslo.
error-konbini-phone-invalid = Zadejte 10 nebo 11 číslic, bez +81.
error-birthdate-missing = Zadejte datum narození.
error-birthdate-invalid = Zkontrolujte datum narození.
error-document-missing = Zadejte číslo { $document }.
error-document-invalid = Zkontrolujte číslo { $document }.
error-company-missing = Zadejte název firmy.
error-iban-missing = Zadejte IBAN.
error-iban-invalid = Zkontrolujte IBAN. Příklad: { $example }.
error-institution-number-missing = Zadejte číslo instituce své banky.
error-institution-number-invalid = Zkontrolujte číslo instituce: 3 číslice.
error-transit-number-missing = Zadejte číslo pobočky své banky.
error-transit-number-invalid = Zkontrolujte číslo pobočky: 5 číslic.
error-routing-number-missing = Zadejte kód své banky.
error-routing-number-invalid = Zkontrolujte kód banky: 9 číslic.
error-sort-code-missing = Zadejte kód své banky.
error-sort-code-invalid = Zkontrolujte kód banky: 6 číslic.
error-bsb-missing = Zadejte číslo BSB.
error-bsb-invalid = Zkontrolujte číslo BSB: 6 číslic.
error-account-number-missing = Zadejte číslo účtu.
error-account-number-invalid = Zkontrolujte číslo účtu.
error-blik-code-missing = Zadejte kód BLIK.
error-blik-code-invalid = Zadejte 6 číslic z bankovní aplikace.
error-otp-missing = Zadejte kód z aplikace.
error-otp-invalid = Zkontrolujte kód z aplikace.
error-bank-missing = Vyberte svou banku.
error-konbini-store-missing = Vyberte řetězec konbini.
error-address-missing = Vyplňte tuto část adresy.
error-postal-code-invalid = Zkontrolujte tento údaj. Příklad: { $example }.
error-incomplete = Něco tu chybí. Příklad: { $example }.
error-too-long =
    { $max ->
        [one] Zadejte nejvýše { $max } znak.
        [few] Zadejte nejvýše { $max } znaky.
        [many] Zadejte nejvýše { $max } znaku.
       *[other] Zadejte nejvýše { $max } znaků.
    }
error-card-number-here = Pro vaši bezpečnost jsme z tohoto pole odstranili číslo karty. Zadejte ho do pole „Číslo karty“.
error-number-missing = Zadejte číslo karty.
error-number-incomplete = Zadejte celé číslo karty.
error-number-invalid = Zkontrolujte číslo karty.
error-expiry-missing = Zadejte platnost karty.
error-expiry-invalid = Zkontrolujte platnost karty.
error-expiry-past = Toto datum už uplynulo. Zkontrolujte ho nebo použijte jinou kartu.
error-code-missing = Zadejte kód CVC/CVV.
error-code-invalid = Zkontrolujte kód CVC/CVV.
error-card-unfinished = Doplňte nebo opravte údaje o kartě.
error-summary =
    { $count ->
        [one] Zkontrolujte jedno pole
        [few] Zkontrolujte { $count } pole
        [many] Zkontrolujte { $count } pole
       *[other] Zkontrolujte { $count } polí
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Objednat a zaplatit { $amount }
pay-button-order = Objednat s povinností platby
pay-button-later = Objednat s povinností platby
pay-button-working = Zpracovává se…

progress-tokenising = Kontrolujeme údaje o kartě
progress-confirming = Platba probíhá. Zůstaňte prosím na této stránce.
progress-placing = Objednávka se odesílá. Zůstaňte prosím na této stránce.
progress-redirecting = Přesměrování na stránku služby { $method }
progress-leaving = Přesměrování na platební stránku
progress-waiting = Čekáme na potvrzení platby
progress-still-working = Trvá to déle než obvykle. Neplaťte prosím znovu; platbu stále ověřujeme.

## Waiting for something, or for somebody

wait-offline-title = Chybí připojení k internetu
wait-offline-body = Budeme pokračovat, jakmile se připojení obnoví.
wait-once = Tady vám částka nebude stržena dvakrát, jinde ale prosím znovu neplaťte.
wait-stalled-title = Stále nemáme odpověď
wait-stalled-body = Zkontrolujte stav teď nebo ověřte u obchodu, zda vaši objednávku obdržel.
# „záložka“, not „karta“: beside a payment that is the card.
wait-elsewhere-title = Tuto objednávku už platíte v jiné záložce nebo okně
wait-elsewhere-body = Dokončete platbu tam. Pokud chcete raději zaplatit tady, nejdřív zrušíme tu druhou.
wait-elsewhere-leave = Zaplatit raději tady
wait-cancelling = Rušíme platbu
wait-renewing = Připravujeme nový kód
wait-cancelling-body = Chvíli to potrvá. Do té doby není jiná platba možná.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Potvrďte platbu u své banky
challenge-payment = { $amount } pro obchod { $merchant }
challenge-cancel = Zrušit

## Something to do before the payment is made

action-checking-bank = Banka platbu ověřuje. Zůstaňte prosím na této stránce.
action-qr-title = Naskenujte kód a zaplaťte
action-qr-body = Otevřete aplikaci, přes kterou platíte, naskenujte tento kód a platbu potvrďte. Stránka pak bude sama pokračovat.
action-qr-label = QR kód k platbě
action-barcode-label = Čárový kód s platebním kódem
# Stands for a code and for a request in an app: no adjective that would have to agree.
action-valid-for = Zbývající čas: { $time }
action-expired-title = Platnost kódu vypršela
action-expired-body = Pokud už je zaplaceno, chvíli počkejte: výsledek se zobrazí tady. Pokud ne, vyžádejte si nový kód.
action-renew = Zobrazit nový kód
action-unpaid = Platba nebyla provedena včas. Zkuste to znovu nebo zvolte jiný způsob platby.
action-confirm-bank = Potvrďte platbu v bankovní aplikaci
action-confirm-app = Otevřete v telefonu aplikaci { $method } a platbu potvrďte
action-confirm-body = Po potvrzení bude stránka sama pokračovat.
action-open-app = Otevřít aplikaci
action-cancel = Zrušit
action-copy = Kopírovat
action-copied = Zkopírováno
action-copy-what = Kopírovat: { $label }

## An order that is placed and paid later

# The moment begins with a weekday in its basic form: „do“ would need another case.
due-by = Zaplaťte obchodu { $merchant } částku { $amount }. Termín: { $moment }.
due-open = Zaplaťte obchodu { $merchant } částku { $amount }. Objednávka bude potvrzena po připsání platby.
due-later = Objednávka bude potvrzena po připsání platby.
due-expired-title = Termín platby uplynul
due-expired-body = Pokud už je zaplaceno, objednávka bude brzy potvrzena. Pokud ne, už prosím neplaťte: obraťte se na obchod nebo objednejte znovu.
due-todo = Jak zaplatit
due-exact = Referenční číslo uveďte při převodu přesně tak, jak je tu napsané. Bez něj obchod platbu nepřiřadí k objednávce.
due-print = Uložit nebo vytisknout
due-document = Otevřít jako dokument
due-other-way = Zaplatit jinak
due-counter-1 = Zajděte do prodejny, do banky nebo k automatu, kde lze takto platit, a uveďte tyto údaje.
due-counter-2 = Zaplaťte tam { $amount }.
due-receipt = Doklad o zaplacení si nechte, dokud nebude objednávka potvrzena.
due-konbini-1 = Zajděte do prodejny vybraného řetězce konbini. Zadejte kód do automatu nebo ho ukažte u pokladny.
due-konbini-2 = Pokud je potřeba i telefonní číslo, uveďte ho a zaplaťte { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Naskenujte nebo vložte kód v bankovní aplikaci. Můžete s ním také zajít do banky nebo sázkové kanceláře (lotérica).
due-boleto-2 = Zkontrolujte, že částka je { $amount }, a zaplaťte.
due-boleto-3 = Objednávka bude potvrzena do tří pracovních dnů.
due-entity-1 = V bankomatu nebo bankovní aplikaci zvolte platbu služeb (Pagamento de Serviços).
due-entity-2 = Zadejte číslo příjemce, referenční číslo a částku { $amount }.
due-transfer-1 = Otevřete aplikaci nebo web své banky.
due-transfer-2 = Podle těchto údajů pošlete přesně { $amount }.
due-transfer-3 = Objednávka bude potvrzena po připsání platby.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Platební kód
detail-reference = Referenční číslo
# The machine’s menu says „Entidade“.
detail-entity = Číslo příjemce (Entidade)
detail-confirmation = Číslo potvrzení
detail-customer = Číslo zákazníka
detail-company = Firma
detail-bank = Banka
detail-branch = Pobočka
detail-beneficiary = Majitel účtu
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Číslo účtu
detail-account-type = Typ účtu
detail-routing-number = Kód banky (routing number)
detail-sort-code = Kód banky (sort code)
detail-bsb = Číslo BSB
detail-clabe = CLABE
detail-phone = Telefonní číslo
detail-store = Prodejna
detail-amount = Částka
detail-document = Daňové číslo

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

# The order of the EPC’s mandate for the SEPA Core scheme: (A) the creditor, (B) the bank, the refund, 8 weeks.
mandate-sepa = Odesláním objednávky opravňujete obchod { $merchant }, aby vaší bance zasílal příkazy k inkasu z vašeho účtu, a svou banku, aby peníze z vašeho účtu v souladu s těmito příkazy odepsala. Máte právo na vrácení peněz od své banky za podmínek stanovených ve smlouvě s ní. O vrácení peněz je nutné požádat do 8 týdnů ode dne, kdy byla částka odepsána z vašeho účtu.
mandate-ach = Odesláním objednávky opravňujete obchod { $merchant }, aby z vašeho bankovního účtu jednorázově elektronicky inkasoval uvedenou částku, a to dnešního dne nebo později. Chcete-li odeslanou platbu zrušit nebo opravit, obraťte se na obchod { $merchant }.
mandate-debit = Odesláním objednávky souhlasíte s tímto: obchod { $merchant } smí uvedenou částku inkasovat z vašeho bankovního účtu a vaše banka smí toto inkaso provést.

## Good endings

result-paid-title = Platba proběhla úspěšně
result-paid-body = Obchodu { $merchant } bylo zaplaceno { $amount }.
# Not „odeslána“: that would be the parcel.
result-placed-title = Objednávka přijata
result-placed-body = Připravte si prosím { $amount } k zaplacení při převzetí.
result-reference = Referenční číslo platby: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Nic vám nebylo strženo.
money-unknown = Zatím nevíme, zda vám byla částka stržena, proto prosím neplaťte znovu.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Něco chybí
    .body = Vyplňte označená pole a zkuste to znovu.
outcome-number-invalid =
    .title = Zkontrolujte číslo
    .body = Číslo karty nebo účtu není platné. Zkontrolujte ho a zkuste to znovu.
outcome-expiry-invalid =
    .title = Zkontrolujte platnost karty
    .body = Zadaná platnost karty není správná. Zkontrolujte ji a zkuste to znovu.
outcome-security-code-wrong =
    .title = Zkontrolujte kód CVC/CVV
    .body = Kód CVC/CVV neodpovídá této kartě. Zadejte ho znovu.
outcome-holder-or-address-mismatch =
    .title = Zkontrolujte jméno a adresu
    .body = Tyto údaje neodpovídají těm, které má vaše banka. Opravte je a zkuste to znovu.
outcome-brand-not-accepted =
    .title = Tento typ karty tu nelze použít
    .body = Obchod karty tohoto typu nepřijímá. Použijte jinou kartu nebo jiný způsob platby.
outcome-card-expired =
    .title = Platnost karty vypršela
    .body = Použijte jinou kartu nebo jiný způsob platby.
outcome-insufficient-funds =
    .title = Nedostatek prostředků
    .body = Podle banky zůstatek na tuto platbu nestačí. Použijte jinou kartu nebo jiný způsob platby.
outcome-limit-reached =
    .title = Limit překročen
    .body = Tato platba překračuje limit vaší karty nebo účtu. Použijte jinou kartu nebo si u banky limit zvyšte.
outcome-authentication-needed =
    .title = Banka žádá o potvrzení
    .body = Chcete-li pokračovat, potvrďte tuto platbu u své banky.
outcome-authentication-failed =
    .title = Potvrzení se nezdařilo
    .body = Banka nemohla ověřit vaši totožnost. Zkuste to znovu nebo použijte jinou kartu.
outcome-authentication-abandoned =
    .title = Potvrzení nebylo dokončeno
    .body = Potvrzování u banky bylo přerušeno před dokončením. Zkuste to znovu nebo zvolte jiný způsob platby.
outcome-declined =
    .title = Platba byla zamítnuta
    .body = Další podrobnosti nejsou k dispozici. Použijte jinou kartu nebo jiný způsob platby.
outcome-contact-bank =
    .title = Zavolejte prosím do své banky
    .body = Banka s vámi chce mluvit, než tuto platbu schválí. Můžete také zvolit jiný způsob platby.
outcome-not-allowed-by-card =
    .title = Touto kartou tu nelze zaplatit
    .body = Karta nemá povolené platby tohoto druhu. Zvolte jiný způsob platby nebo se zeptejte své banky.
outcome-account-unknown =
    .title = Účet není dostupný
    .body = Podle banky je tento účet zrušený nebo neaktivní. Použijte jiný účet nebo jiný způsob platby.
outcome-pin-or-device-step =
    .title = Ještě jeden krok u banky
    .body = Banka žádá o PIN nebo potvrzení ve vašem zařízení. Zkuste to znovu a postupujte podle jejích pokynů.
outcome-issuer-unavailable =
    .title = Vaše banka neodpovídá
    .body = Počkejte několik minut a zkuste to znovu, nebo zvolte jiný způsob platby.
outcome-processing-error =
    .title = Platbu se nepodařilo provést
    .body = Při spojení s bankou nastal technický problém. Zkuste to znovu.
outcome-attempts-exhausted =
    .title = Příliš mnoho pokusů
    .body = Tuto kartu teď nelze znovu použít. Zvolte jiný způsob platby.
outcome-duplicate-attempt =
    .title = Tato platba už byla odeslána
    .body = Ověřujeme její výsledek. Chvíli prosím počkejte.
outcome-amount-not-allowed =
    .title = Tuto částku takto zaplatit nelze
    .body = Tímto způsobem platby nelze zaplatit { $amount }. Zvolte jiný.
outcome-currency-not-supported =
    .title = V této měně takto platit nelze
    .body = Tento způsob platby tuto měnu nepodporuje. Zvolte jiný.
outcome-method-refused =
    .title = { $method }: platba nebyla schválena
    .body = Zvolte jiný způsob platby.
outcome-buyer-cancelled =
    .title = Platba zrušena
    .body = Platba nebyla dokončena. Zkuste to znovu nebo zvolte jiný způsob platby.
outcome-session-expired =
    .title = Čas na platbu vypršel
    .body = Chcete-li v platbě pokračovat, začněte znovu.
outcome-result-unknown =
    .title = Ověřujeme vaši platbu
    .body = Odpověď zatím nepřišla. Nezavírejte tuto stránku; jakmile budeme znát výsledek, dozvíte se ho tady.
outcome-offline =
    .title = Chybí připojení k internetu
    .body = Zkontrolujte připojení a zkuste to znovu.
outcome-provider-blocked =
    .title = Pole pro kartu se nenačetla
    .body = Něco v prohlížeči nebo v síti blokuje platební bránu. Zkuste to znovu nebo zvolte jiný způsob platby.
outcome-shop-setup =
    .title = Platby tu zatím nejsou připravené
    .body = Než tu bude možné zaplatit, musí obchod opravit své nastavení. Obraťte se prosím na obchod.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Platbu touto kartou jsme znovu neodeslali, protože by byla opět zamítnuta.
guard-later = Platbu touto kartou jsme zatím znovu neodeslali. Pokud už je to s bankou vyřešené, stiskněte tlačítko pro zaplacení ještě jednou.
guard-edit = Platbu touto kartou jsme zatím znovu neodeslali: nejdřív opravte označený údaj.

## Next steps: buttons that do what they say.

step-fix-field = Zkontrolovat údaje
step-other-card = Použít jinou kartu
step-other-method = Jiné způsoby platby
step-authenticate = Potvrdit u své banky
step-retry-now = Zkusit znovu
step-retry-later = Zkusit znovu
step-restart = Začít znovu
step-wait = Zkontrolovat teď
step-contact-shop = Kontaktovat obchod
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Můžete zavolat do své banky; číslo bývá na zadní straně karty.

## Help and small print

help-button = Potřebujete pomoc?
footer-terms = Obchodní podmínky
footer-privacy = Ochrana osobních údajů
footer-refunds = Vrácení peněz
footer-merchant = Příjemce platby: { $merchant }
