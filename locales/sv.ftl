### Swedish for Sweden and Finland: words both read; no Finland-Swedish file of its own.
### Form of address: du. Requests are plain imperatives without ”vänligen”; ”din/ditt” only where it tells something apart.
### Quotation marks ” ” (the same sign on both sides), apostrophe ’, ellipsis … with a no-break space before it when whole words
### are left out. No exclamation marks. ”den här/det här” in running text, not ”denna/detta”. ”i stället” in two words.
### Plurals: one, other. Numbers and amounts come formatted; the count stands before the product: 2 × Namn.
### Terms: kassan (checkout), butiken (the merchant), affär (a place with a counter), närbutik (konbini), betalsätt (way to pay),
### betaltjänsten (provider; betaltjänstleverantör is the law’s word), korttyp, säkerhetskod, utgångsdatum, nekas (to be declined),
### godkänna (with the bank or in an app, as Swedish banks say; bekräfta is what the shop does with an order, and the buyer with
### the purchase), bankapp, nätbank, dra (money), debitera (an account, in the mandates), återbetalning (refund), delbetalning
### (one of several payments), betalkod, direktdebitering (as banks in Finland write; Autogiro is a scheme of its own in Sweden),
### fullmakt (mandate; medgivande belongs to Autogiro), mottagare (who is paid, as in the nätbank), moms. ”referens” covers what
### Swedish banks call OCR-nummer or meddelande and banks in Finland referensnummer; no detail here is a bankgironummer.
### Order buttons: distansavtalslagen (2005:59) 2 kap. and Finland’s konsumentskyddslag 6 kap. want the buyer to accept the duty
### to pay in so many words. ”Bekräfta köp” and ”Betala nu” are examples of Konsument Europa (checklist for traders);
### ”Beställ” or ”Skicka beställning” alone would not do. mandate-* and boot-stopped-body name the button’s words.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Kassan laddas
boot-failed-title = Kassan kunde inte laddas
boot-failed-body = Anslutningen kan ha brutits, eller så blockerar något i webbläsaren den här delen av sidan.
boot-failed-retry = Försök igen
boot-stopped-title = Kassan har slutat fungera
boot-stopped-body = Något gick fel på den här sidan. Om du redan hade tryckt på knappen för att betala eller bekräfta köpet, titta i din e-post eller fråga butiken innan du betalar igen.
boot-outdated = Kassan kräver en nyare webbläsare. Uppdatera din webbläsare eller öppna sidan i en annan.

## Frame

frame-label = Kassa
frame-test-mode = Testläge: inga riktiga betalningar

## Order summary

summary-heading = Din beställning
summary-item-several = { $count } × { $name }
summary-shipping = Frakt
summary-shipping-free = Gratis
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not ”moms”.
summary-tax = Skatt
summary-discount = Rabatt
summary-method-fee = Betalningsavgift
# Not ”öresavrundning”: the currency need not have öre.
summary-rounding = Avrundning vid kontantbetalning
summary-total = Totalt
summary-tax-included = Varav moms { $amount }
# Not ”dras”: cash on delivery shows this line too.
summary-approximate = Ungefär { $approximate }. Du betalar { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Ditt land: { $country }
country-unknown = Välj land
country-guessed = Gissat utifrån inställningarna på din enhet. Ändra om det inte stämmer.
country-search = Sök land
country-list = Land
country-none = Inga länder hittades
country-count =
    { $count ->
        [one] { $count } land
       *[other] { $count } länder
    }
country-choose = Använd det här landet

## Payment methods

methods-legend = Hur vill du betala?
methods-none-title = Det går inte att betala här ännu
methods-none-body = Butiken har inget betalsätt för det här landet, den här valutan och det här beloppet.
methods-note-delayed = Bekräftas när pengarna har kommit fram
methods-note-cod = Betala när beställningen kommer
methods-note-fee = + { $amount } i avgift
methods-saved = Sparat
saved-ending = { $brand } som slutar på { $last4 }

# Methods with a general name.
method-card = Kort
# Not ”postförskott”: that is the post’s own service, paid at its counter.
method-cod = Betalning vid leverans
method-bank-transfer = Banköverföring
method-sepa-debit = SEPA-direktdebitering
method-pay-upon-invoice-de = Faktura
method-online-banking-czech = Nätbank (Tjeckien)
method-online-banking-slovakia = Nätbank (Slovakien)
method-online-banking-finland = Nätbank (Finland)
method-online-banking-baltics = Nätbank
method-online-banking-thailand = Mobilbank
method-netbanking-in = Nätbank (Indien)
method-pay-by-bank-uk = Betalning via banken
method-ach-debit = Amerikanskt bankkonto
method-becs-debit = Australiskt bankkonto
method-nz-bank-account = Nyzeeländskt bankkonto
method-bank-transfer-jp = Banköverföring
method-bank-va-id = Virtuellt konto
method-konbini = Närbutik (konbini)
method-tw-cvs = Betalkod för närbutik
method-kr-card = Sydkoreanskt kort
method-paystack-bank = Bankkonto eller USSD
method-crypto = Kryptovaluta
method-bacs-debit = Brittisk direktdebitering
method-acss = Kanadensiskt bankkonto

# What happens next, shown under the chosen method.
details-card = Kortuppgifterna går direkt till betaltjänsten. Butiken får aldrig se dem.
details-redirect = Du betalar med { $method } på en separat, säker sida och kommer sedan tillbaka hit.
details-hosted = Du betalar på en separat, säker sida och kommer sedan tillbaka hit.
details-qr = Du får en QR-kod som du skannar med din app.
details-app = Du godkänner betalningen i { $method }.
details-bank-app = Du godkänner betalningen i bankappen.
details-voucher = Du får en betalkod och instruktioner. Beställningen bekräftas när du har betalat.
details-bank-transfer = Du får kontouppgifterna. Beställningen bekräftas när pengarna har kommit fram.
details-debit = Beloppet dras från ditt bankkonto.
details-later = Du får se betalningsplanen från { $method } innan du godkänner något.
details-cod = Du betalar { $amount } när beställningen kommer.

## Card fields

card-number = Kortnummer
card-expiry = Utgångsdatum
card-expiry-example = MM / ÅÅ
card-code = Säkerhetskod
card-code-hint = 3 siffror på baksidan, eller 4 på framsidan av American Express
card-brand = Korttyp: { $brand }
card-loading = Säkra kortfält laddas
card-switched = Kortfälten tog längre tid än vanligt att ladda. Nu kan du fylla i kortuppgifterna.
card-switched-again = Kortfälten behövde laddas om. Fyll i kortuppgifterna på nytt.

## Other fields

field-name = Namn på kortet
field-full-name = För- och efternamn
field-email = E-postadress
field-email-hint = För betalningsbekräftelsen
field-phone = Mobilnummer
field-konbini-phone = Telefonnummer
field-birthdate = Födelsedatum
field-document = { $document }
field-company = Företag
field-iban = IBAN
field-institution-number = Institutionsnummer
field-transit-number = Transitnummer
# Not ”clearingnummer”: the buyer’s bank abroad prints its own word.
field-routing-number = Routingnummer
field-sort-code = Sort code
field-bsb = BSB-nummer
field-account-number = Kontonummer
field-blik-code = BLIK-kod
field-blik-code-hint = 6 siffror från bankappen, till exempel { $example }
field-otp = Engångskod
field-otp-hint = Från appen du betalar med, till exempel { $example }
field-bank = Din bank
field-konbini-store = Närbutik
field-choose = Välj …
field-example = Exempel: { $example }
field-optional = { $label } (valfritt)
field-plan = Antal delbetalningar
plan-once = Betala hela beloppet
plan-equal =
    { $count ->
        [one] { $count } delbetalning på { $amount }
       *[other] { $count } delbetalningar på { $amount }
    }
plan-first = { $first } nu, sedan { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } delbetalning; du får se räntan innan du godkänner
       *[other] { $count } delbetalningar; du får se räntan innan du godkänner
    }
plan-interest-free = räntefritt
plan-total = totalt { $amount }
plan-schedule = Dina delbetalningar

## Addresses. Labels as people of that country who read this language know them.

address-street = Gatuadress
address-street2 = Lägenhet, våning, byggnad
address-city-city = Ort
address-city-district = Distrikt
# Norway, Sweden, Svalbard, the UK.
address-city-post-town = Postort
# Australia: not ”förort”, as these parts also lie in the middle of a city.
address-city-suburb = Ort eller stadsdel
address-district-barangay = Barangay
address-district-district = Distrikt
address-district-neighbourhood = Stadsdel
address-district-subdistrict = Underdistrikt
address-district-suburb = Stadsdel
address-district-townland = Townland
address-district-township = By eller stadsdel
address-region-area = Område
# Estonia, Ireland, Lithuania, Romania, Taiwan.
address-region-county = Län (county)
address-region-department = Departement
address-region-district = Distrikt
address-region-emirate = Emirat
address-region-governorate = Guvernement
address-region-island = Ö
address-region-municipality = Kommun
address-region-oblast = Oblast
# Barbados, Jamaica: ”församling” would be a congregation.
address-region-parish = Parish
address-region-prefecture = Prefektur
address-region-province = Provins
address-region-region = Region
address-region-state = Delstat
address-postal-cep = Postnummer (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Postnummer
address-postal-postcode = Postnummer
address-postal-zip = Postnummer
address-postal-postal = Postnummer

## Field errors: beside the field, saying what to do.

error-name-missing = Fyll i namnet som står på kortet.
error-full-name-missing = Fyll i ditt för- och efternamn.
error-email-missing = Fyll i din e-postadress.
error-email-invalid = Fyll i en e-postadress som { $example }.
error-phone-missing = Fyll i ditt mobilnummer.
error-phone-invalid = Kontrollera numret. Ta med landsnumret om det är utländskt.
error-konbini-phone-missing = Fyll i ditt telefonnummer.
error-konbini-phone-invalid = Fyll i 10 eller 11 siffror, utan +81.
error-birthdate-missing = Fyll i ditt födelsedatum.
error-birthdate-invalid = Kontrollera födelsedatumet.
# No possessive and no article: the gender of the number’s own name is not known.
error-document-missing = Fyll i { $document }.
error-document-invalid = Kontrollera { $document }.
error-company-missing = Fyll i företagets namn.
error-iban-missing = Fyll i ditt IBAN-nummer.
error-iban-invalid = Kontrollera IBAN-numret. Det ska se ut så här: { $example }.
error-institution-number-missing = Fyll i bankens institutionsnummer.
error-institution-number-invalid = Kontrollera institutionsnumret: 3 siffror.
error-transit-number-missing = Fyll i bankkontorets transitnummer.
error-transit-number-invalid = Kontrollera transitnumret: 5 siffror.
error-routing-number-missing = Fyll i bankens routingnummer.
error-routing-number-invalid = Kontrollera routingnumret: 9 siffror.
error-sort-code-missing = Fyll i bankens sort code.
error-sort-code-invalid = Kontrollera bankens sort code: 6 siffror.
error-bsb-missing = Fyll i BSB-numret.
error-bsb-invalid = Kontrollera BSB-numret: 6 siffror.
error-account-number-missing = Fyll i ditt kontonummer.
error-account-number-invalid = Kontrollera kontonumret.
error-blik-code-missing = Fyll i BLIK-koden.
error-blik-code-invalid = Fyll i de 6 siffrorna från bankappen.
error-otp-missing = Fyll i koden från appen.
error-otp-invalid = Kontrollera koden från appen.
error-bank-missing = Välj din bank.
error-konbini-store-missing = Välj en närbutik.
error-address-missing = Fyll i den här delen av adressen.
error-postal-code-invalid = Kontrollera postnumret. Det ska se ut så här: { $example }.
error-incomplete = Något saknas. Det ska se ut så här: { $example }.
error-too-long =
    { $max ->
        [one] Använd högst { $max } tecken.
       *[other] Använd högst { $max } tecken.
    }
error-card-number-here = För din säkerhet har vi tagit bort ett kortnummer från det här fältet. Fyll i det under ”Kortnummer”.
error-number-missing = Fyll i kortnumret.
error-number-incomplete = Fyll i hela kortnumret.
error-number-invalid = Kontrollera kortnumret.
error-expiry-missing = Fyll i utgångsdatumet.
error-expiry-invalid = Kontrollera utgångsdatumet.
error-expiry-past = Datumet har passerat. Kontrollera det eller använd ett annat kort.
error-code-missing = Fyll i säkerhetskoden.
error-code-invalid = Kontrollera säkerhetskoden.
error-card-unfinished = Fyll i det som saknas eller rätta kortuppgifterna.
error-summary =
    { $count ->
        [one] Kontrollera ett fält
       *[other] Kontrollera { $count } fält
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Betala { $amount }
pay-button-order = Bekräfta köp
pay-button-later = Bekräfta köp
pay-button-working = Ett ögonblick …

progress-tokenising = Kortuppgifterna kontrolleras
progress-confirming = Betalningen genomförs. Stanna kvar på sidan.
# Not ”skickas”: that would be the parcel.
progress-placing = Beställningen läggs. Stanna kvar på sidan.
progress-redirecting = Du skickas vidare till { $method }
progress-leaving = Du skickas vidare till betalningssidan
progress-waiting = Väntar på att betalningen ska bekräftas
progress-still-working = Det tar längre tid än vanligt. Betala inte igen. Vi kontrollerar fortfarande.

## Waiting for something, or for somebody

wait-offline-title = Ingen internetanslutning
wait-offline-body = Vi fortsätter så snart du är uppkopplad igen.
wait-once = Pengarna dras inte två gånger här, men betala inte igen någon annanstans.
wait-stalled-title = Vi har fortfarande inte fått svar
wait-stalled-body = Kontrollera nu, eller fråga butiken om den har tagit emot din beställning.
wait-elsewhere-title = Betalning pågår i en annan flik eller ett annat fönster
wait-elsewhere-body = Slutför betalningen för den här beställningen där. Om du hellre vill betala här avbryter vi den andra betalningen först.
wait-elsewhere-leave = Betala här i stället
wait-cancelling = Betalningen avbryts
wait-renewing = Hämtar en ny kod
wait-cancelling-body = Det tar ett ögonblick. Ingen annan betalning kan göras förrän det är klart.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Godkänn hos banken
challenge-payment = { $amount } till { $merchant }
challenge-cancel = Avbryt

## Something to do before the payment is made

action-checking-bank = Kontrollerar med banken. Stanna kvar på sidan.
action-qr-title = Skanna koden för att betala
action-qr-body = Öppna appen du betalar med, skanna koden och godkänn. Sedan går sidan vidare automatiskt.
action-qr-label = QR-kod för betalningen
action-barcode-label = Streckkod med betalkoden
action-valid-for = Giltig i { $time }
action-expired-title = Koden har gått ut
action-expired-body = Om du redan har betalat, vänta ett ögonblick så får du besked här. Om inte, hämta en ny kod.
action-renew = Hämta en ny kod
action-unpaid = Betalningen slutfördes inte i tid. Försök igen eller välj ett annat betalsätt.
action-confirm-bank = Godkänn betalningen i bankappen
action-confirm-app = Öppna { $method } i mobilen och godkänn
action-confirm-body = När du har godkänt går sidan vidare automatiskt.
action-open-app = Öppna appen
action-cancel = Avbryt
action-copy = Kopiera
action-copied = Kopierat
action-copy-what = Kopiera: { $label }

## An order that is placed and paid later

# The moment is written like ”torsdag 14 januari kl. 14:30”.
due-by = Betala { $amount } till { $merchant } senast { $moment }.
due-open = Betala { $amount } till { $merchant }. Beställningen bekräftas när pengarna har kommit fram.
due-later = Vi bekräftar beställningen när pengarna har kommit fram.
due-expired-title = Tiden för att betala har gått ut
# ”där du beställde”: the buyer may have been told to pay in a närbutik.
due-expired-body = Om du redan har betalat bekräftas beställningen snart. Om inte ska du inte betala nu. Fråga butiken där du beställde, eller gör en ny beställning.
due-todo = Så här gör du
due-exact = Ange referensen exakt som den står här. Utan den kan butiken inte koppla betalningen till din beställning.
due-print = Spara eller skriv ut
due-document = Öppna som dokument
due-other-way = Betala på ett annat sätt
due-counter-1 = Gå till en affär, en bank eller en automat som tar emot den här typen av betalning och ange de här uppgifterna.
due-counter-2 = Betala { $amount } där.
due-receipt = Spara kvittot tills beställningen har bekräftats.
# Not ”i kassan”: that is this checkout.
due-konbini-1 = Gå till den närbutik du har valt. Slå in koden i automaten eller visa den vid disken.
due-konbini-2 = Ange även ditt telefonnummer om det efterfrågas, och betala { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Skanna koden eller klistra in den i bankappen, eller ta med den till en bank eller ett spelombud (lotérica).
due-boleto-2 = Kontrollera att det står { $amount } och betala.
# Not ”vardagar”: for many those have a Saturday.
due-boleto-3 = Beställningen bekräftas inom tre bankdagar.
due-entity-1 = Välj betalning av tjänster (Pagamento de Serviços) i en bankomat eller i bankappen.
due-entity-2 = Slå in enhet (Entidade), referens och beloppet { $amount }.
due-transfer-1 = Öppna bankappen eller nätbanken.
due-transfer-2 = För över exakt { $amount } med de här uppgifterna.
due-transfer-3 = Beställningen bekräftas när pengarna har kommit fram.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Betalkod
detail-reference = Referens
# ”Enhet” alone says little; the machine’s menu says ”Entidade”.
detail-entity = Enhet (Entidade)
detail-confirmation = Bekräftelsenummer
detail-customer = Kundnummer
detail-company = Företag
detail-bank = Bank
detail-branch = Bankkontor
# What the field is called in the nätbank, where the buyer pastes it.
detail-beneficiary = Mottagare
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Kontonummer
detail-account-type = Kontotyp
detail-routing-number = Routingnummer
detail-sort-code = Sort code
detail-bsb = BSB-nummer
detail-clabe = CLABE
detail-phone = Telefonnummer
detail-store = Affär
detail-amount = Belopp
detail-document = Skattenummer

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## ”Genom att bekräfta köpet”: the button under them is ”Bekräfta köp”.

mandate-sepa = Genom att bekräfta köpet ger du { $merchant } fullmakt att skicka instruktioner till din bank om att debitera ditt konto, och din bank fullmakt att debitera ditt konto i enlighet med dessa instruktioner. Du har rätt till återbetalning från din bank enligt villkoren i ditt avtal med banken. Återbetalningen måste begäras inom 8 veckor från den dag då ditt konto debiterades.
mandate-ach = Genom att bekräfta köpet ger du { $merchant } fullmakt att debitera ditt bankkonto elektroniskt en gång med det visade beloppet, i dag eller senare. När betalningen har skickats kontaktar du { $merchant } om du vill avbryta eller korrigera den.
mandate-debit = Genom att bekräfta köpet godkänner du följande: { $merchant } får debitera ditt bankkonto med det visade beloppet, och din bank får genomföra debiteringen.

## Good endings

result-paid-title = Betalningen är mottagen
result-paid-body = Du har betalat { $amount } till { $merchant }.
# Not ”skickad”: that would be the parcel.
result-placed-title = Beställningen är mottagen
result-placed-body = Ha { $amount } redo när beställningen kommer.
result-reference = Betalningsreferens: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Inga pengar har dragits.
money-unknown = Vi vet ännu inte om några pengar har dragits, så betala inte igen.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Något saknas
    .body = Fyll i de markerade fälten och försök igen.
outcome-number-invalid =
    .title = Kontrollera numret
    .body = Kort- eller kontonumret är inte giltigt. Kontrollera det och försök igen.
outcome-expiry-invalid =
    .title = Kontrollera utgångsdatumet
    .body = Utgångsdatumet är inte giltigt. Kontrollera det och försök igen.
outcome-security-code-wrong =
    .title = Kontrollera säkerhetskoden
    .body = Säkerhetskoden stämmer inte med kortet. Fyll i den på nytt.
outcome-holder-or-address-mismatch =
    .title = Kontrollera namn och adress
    .body = Uppgifterna stämmer inte med dem som banken har. Rätta dem och försök igen.
outcome-brand-not-accepted =
    .title = Korttypen går inte att använda här
    .body = Butiken tar inte emot den här typen av kort. Använd ett annat kort eller ett annat betalsätt.
outcome-card-expired =
    .title = Kortet har gått ut
    .body = Använd ett annat kort eller ett annat betalsätt.
outcome-insufficient-funds =
    .title = Pengarna räcker inte
    .body = Enligt banken räcker saldot inte till den här betalningen. Använd ett annat kort eller ett annat betalsätt.
outcome-limit-reached =
    .title = Gränsen för betalningar är nådd
    .body = Betalningen överskrider gränsen för kortet eller kontot. Använd ett annat kort eller be banken att höja gränsen.
outcome-authentication-needed =
    .title = Banken vill att du godkänner
    .body = Godkänn betalningen hos banken för att fortsätta.
outcome-authentication-failed =
    .title = Godkännandet fungerade inte
    .body = Banken kunde inte bekräfta att det är du. Försök igen eller använd ett annat kort.
outcome-authentication-abandoned =
    .title = Godkännandet blev inte klart
    .body = Godkännandet hos banken avbröts innan det var klart. Försök igen eller välj ett annat betalsätt.
outcome-declined =
    .title = Betalningen nekades
    .body = Det finns ingen mer information. Använd ett annat kort eller ett annat betalsätt.
outcome-contact-bank =
    .title = Ring din bank
    .body = Banken vill prata med dig innan den godkänner betalningen. Du kan också välja ett annat betalsätt.
outcome-not-allowed-by-card =
    .title = Kortet går inte att använda här
    .body = Kortet är inte öppet för den här typen av betalning. Välj ett annat betalsätt eller fråga banken.
outcome-account-unknown =
    .title = Kontot är inte tillgängligt
    .body = Enligt banken är kontot avslutat eller inte aktivt. Använd ett annat konto eller ett annat betalsätt.
outcome-pin-or-device-step =
    .title = Ett steg till hos banken
    .body = Banken ber om en pinkod eller ett godkännande på din enhet. Försök igen och följ bankens anvisningar.
outcome-issuer-unavailable =
    .title = Banken går inte att nå
    .body = Vänta några minuter och försök igen, eller välj ett annat betalsätt.
outcome-processing-error =
    .title = Betalningen gick inte igenom
    .body = Ett tekniskt fel uppstod i kontakten med banken. Försök igen.
outcome-attempts-exhausted =
    .title = För många försök
    .body = Kortet går inte att använda igen just nu. Välj ett annat betalsätt.
outcome-duplicate-attempt =
    .title = Betalningen har redan skickats
    .body = Vi kontrollerar resultatet. Vänta ett ögonblick.
outcome-amount-not-allowed =
    .title = Beloppet fungerar inte med betalsättet
    .body = Det går inte att betala { $amount } på det här sättet. Välj ett annat betalsätt.
outcome-currency-not-supported =
    .title = Valutan fungerar inte med betalsättet
    .body = Det går inte att betala i den här valutan på det här sättet. Välj ett annat betalsätt.
outcome-method-refused =
    .title = { $method } godkände inte betalningen
    .body = Välj ett annat betalsätt.
outcome-buyer-cancelled =
    .title = Betalningen avbröts
    .body = Betalningen slutfördes inte. Försök igen eller välj ett annat betalsätt.
outcome-session-expired =
    .title = Tiden i kassan har gått ut
    .body = Börja om för att fortsätta med betalningen.
outcome-result-unknown =
    .title = Vi kontrollerar betalningen
    .body = Svaret har inte kommit ännu. Låt sidan vara öppen, så får du besked så snart vi vet hur det gick.
outcome-offline =
    .title = Ingen internetanslutning
    .body = Kontrollera anslutningen och försök igen.
outcome-provider-blocked =
    .title = Kortfälten kunde inte laddas
    .body = Något i webbläsaren eller nätverket blockerar betaltjänsten. Försök igen eller välj ett annat betalsätt.
outcome-shop-setup =
    .title = Kassan är inte klar att använda
    .body = Butiken måste rätta sina inställningar innan du kan betala här. Kontakta butiken.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Vi skickade inte betalningen med det här kortet igen, eftersom den skulle nekas på nytt.
guard-later = Vi har ännu inte skickat betalningen med det här kortet på nytt. Om du har löst det med banken, tryck på betalknappen en gång till.
guard-edit = Vi har ännu inte skickat betalningen med det här kortet på nytt. Rätta den markerade uppgiften först.

## Next steps: buttons that do what they say.

step-fix-field = Kontrollera uppgifterna
step-other-card = Använd ett annat kort
step-other-method = Andra betalsätt
step-authenticate = Godkänn hos banken
step-retry-now = Försök igen
step-retry-later = Försök igen
step-restart = Börja om
step-wait = Kontrollera nu
step-contact-shop = Kontakta butiken
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Du kan ringa banken; numret brukar stå på kortets baksida.

## Help and small print

help-button = Behöver du hjälp?
footer-terms = Villkor
footer-privacy = Integritetspolicy
footer-refunds = Återbetalning
footer-merchant = Du betalar till { $merchant }
