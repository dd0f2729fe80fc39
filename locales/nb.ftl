### Norwegian Bokmål for Norway: moderate forms (kassen, koden, nettsiden; -et, -ene), words that buyers elsewhere read too.
### Form of address: du. Requests are plain imperatives without «vennligst»; «ditt/din» only where it tells something apart.
### Quotation marks « », apostrophe ’, ellipsis … with a no-break space before it when whole words are left out. No exclamation marks.
### After a colon a whole sentence has a capital, anything less has not. Abbreviation: mva. with its full stop.
### Plurals: one, other. Numbers and amounts come formatted; the count stands before the product: 2 × Navn.
### Terms: kassen (checkout), nettbutikken (the merchant; «butikk» alone would be a place with a counter), nærbutikk (konbini),
### betalingsmåte (way to pay), betalingsleverandør (provider), korttype, sikkerhetskode, utløpsdato, avvist (declined),
### godkjenne (with the bank or in an app, as Norwegian banks say; bekrefte is what the shop does with an order, and the buyer with the purchase),
### bankapp, trekke (money), belaste (a person, an account), tilbakebetaling (refund), delbetaling (one of several payments),
### direkte debitering (the legal term; AvtaleGiro is another scheme), fullmakt (mandate), mottaker (whose account a transfer goes to, as
### online banks say), firma, laste inn (to load; «laste kassen» alone would be putting a crate on a lorry).
### Order buttons: angrerettloven § 16 wants «bestilling med forpliktelse til å betale» or words as plain on the button itself.
### «Betal …» and «Bekreft kjøp» are meant to say it, as a purchase is a thing one pays for (for counsel to confirm; the surest
### short form is «Bestill med betalingsplikt»; then mandate-* and boot-stopped-body must follow);
### «Bestill» or «Send inn bestilling» alone would not.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Laster inn kassen
boot-failed-title = Kassen ble ikke lastet inn
boot-failed-body = Internettforbindelsen kan ha falt ut, eller noe i nettleseren blokkerer denne delen av siden.
boot-failed-retry = Prøv igjen
boot-stopped-title = Kassen har stoppet
boot-stopped-body = Noe gikk galt på denne siden. Hvis du allerede hadde trykket på knappen for å betale eller bekrefte kjøpet, må du sjekke e-posten eller spørre nettbutikken før du betaler på nytt.
boot-outdated = Denne kassen krever en nyere nettleser. Oppdater nettleseren din, eller åpne siden i en annen.

## Frame

frame-label = Kasse
frame-test-mode = Testmodus: ingen ekte betalinger

## Order summary

summary-heading = Bestillingen din
summary-item-several = { $count } × { $name }
summary-shipping = Frakt
summary-shipping-free = Gratis
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not «mva.».
summary-tax = Avgifter
summary-discount = Rabatt
summary-method-fee = Betalingsgebyr
# Not «øreavrunding»: the currency need not have øre.
summary-rounding = Avrunding ved kontantbetaling
summary-total = Totalt
summary-tax-included = Inkluderer { $amount } mva.
summary-approximate = Omtrent { $approximate }. Du betaler { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Landet ditt: { $country }
country-unknown = Velg landet ditt
country-guessed = Antatt ut fra innstillingene på enheten din. Endre landet hvis det er feil.
country-search = Søk etter land
country-list = Land
country-none = Fant ingen land
country-count =
    { $count ->
        [one] { $count } land
       *[other] { $count } land
    }
country-choose = Bruk dette landet

## Payment methods

methods-legend = Hvordan vil du betale?
methods-none-title = Du kan ikke betale her ennå
methods-none-body = Nettbutikken har ingen betalingsmåte for dette landet, denne valutaen og dette beløpet.
methods-note-delayed = Bekreftes når pengene er mottatt
methods-note-cod = Betal når bestillingen kommer
methods-note-fee = + { $amount } i gebyr
methods-saved = Lagret
saved-ending = { $brand } som slutter på { $last4 }

# Methods with a general name.
method-card = Kort
method-cod = Kontant ved levering
method-bank-transfer = Bankoverføring
method-sepa-debit = Direkte debitering (SEPA)
method-pay-upon-invoice-de = Faktura
method-online-banking-czech = Nettbank (Tsjekkia)
method-online-banking-slovakia = Nettbank (Slovakia)
method-online-banking-finland = Nettbank (Finland)
method-online-banking-baltics = Nettbank
method-online-banking-thailand = Mobilbank
method-netbanking-in = Nettbank (India)
method-pay-by-bank-uk = Betaling via banken
method-ach-debit = Amerikansk bankkonto
method-becs-debit = Australsk bankkonto
method-nz-bank-account = Newzealandsk bankkonto
method-bank-transfer-jp = Bankoverføring
method-bank-va-id = Virtuell konto
method-konbini = Nærbutikk (konbini)
method-tw-cvs = Betalingskode for nærbutikk
method-kr-card = Sørkoreansk kort
method-paystack-bank = Bankkonto eller USSD
method-crypto = Kryptovaluta
method-bacs-debit = Direkte debitering (Storbritannia)
method-acss = Kanadisk bankkonto

# What happens next, shown under the chosen method.
details-card = Kortopplysningene går rett til betalingsleverandøren. Nettbutikken får aldri se dem.
details-redirect = Du betaler med { $method } på en egen, sikker side og kommer tilbake hit etterpå.
details-hosted = Du betaler på en egen, sikker side og kommer tilbake hit etterpå.
details-qr = Du får en QR-kode som du skanner med appen din.
details-app = Du godkjenner betalingen i { $method }.
details-bank-app = Du godkjenner betalingen i bankappen.
details-voucher = Du får en betalingskode og en veiledning. Bestillingen bekreftes når du har betalt.
details-bank-transfer = Du får kontoopplysningene. Bestillingen bekreftes når pengene er mottatt.
details-debit = Beløpet trekkes fra bankkontoen din.
details-later = Du får se betalingsplanen fra { $method } før du godtar noe.
details-cod = Du betaler { $amount } når bestillingen kommer.

## Card fields

card-number = Kortnummer
card-expiry = Utløpsdato
card-expiry-example = MM / ÅÅ
card-code = Sikkerhetskode
card-code-hint = 3 sifre på baksiden, eller 4 på forsiden av American Express
card-brand = Korttype: { $brand }
card-loading = Laster inn sikre kortfelt
card-switched = Det tok lengre tid enn vanlig å laste inn kortfeltene. Nå kan du skrive inn kortopplysningene.
card-switched-again = Kortfeltene måtte lastes inn på nytt. Skriv inn kortopplysningene en gang til.

## Other fields

field-name = Navn på kortet
field-full-name = Fullt navn
field-email = E-post
field-email-hint = Til betalingsbekreftelsen
field-phone = Mobilnummer
field-konbini-phone = Telefonnummer
field-birthdate = Fødselsdato
field-document = { $document }
field-company = Firma
field-iban = IBAN
field-institution-number = Institusjonsnummer
field-transit-number = Transitnummer
# The English name too, as the buyer’s bank abroad prints it. The errors say «routingnummer» alone.
field-routing-number = Routingnummer (routing number)
field-sort-code = Sort code
field-bsb = BSB-nummer
field-account-number = Kontonummer
field-blik-code = BLIK-kode
field-blik-code-hint = 6 sifre fra bankappen, for eksempel { $example }
field-otp = Godkjenningskode
field-otp-hint = Fra appen du betaler med, for eksempel { $example }
field-bank = Banken din
field-konbini-store = Nærbutikk
field-choose = Velg …
field-example = Eksempel: { $example }
field-optional = { $label } (valgfritt)
field-plan = Antall delbetalinger
plan-once = Betal hele beløpet
plan-equal =
    { $count ->
        [one] { $count } delbetaling på { $amount }
       *[other] { $count } delbetalinger på { $amount }
    }
plan-first = { $first } nå, deretter { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } delbetaling; du får se renten før du godtar noe
       *[other] { $count } delbetalinger; du får se renten før du godtar noe
    }
plan-interest-free = rentefritt
plan-total = totalt { $amount }
plan-schedule = Delbetalingene dine

## Addresses. Labels as people of that country who read this language know them.

address-street = Adresse
address-street2 = Leilighet, etasje, bygning
address-city-city = By eller sted
address-city-district = Distrikt
# Norway, Sweden, Svalbard, the UK.
address-city-post-town = Poststed
address-city-suburb = Sted eller bydel
address-district-barangay = Barangay
address-district-district = Distrikt
address-district-neighbourhood = Nabolag
address-district-subdistrict = Underdistrikt
address-district-suburb = Bydel
address-district-townland = Townland
address-district-township = Tettsted eller bydel
address-region-area = Område
address-region-county = Fylke
address-region-department = Departement
address-region-district = Distrikt
address-region-emirate = Emirat
address-region-governorate = Guvernement
address-region-island = Øy
address-region-municipality = Kommune
address-region-oblast = Oblast
address-region-parish = Sogn
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

error-name-missing = Skriv inn navnet som står på kortet.
error-full-name-missing = Skriv inn hele navnet ditt.
error-email-missing = Skriv inn e-postadressen din.
error-email-invalid = Skriv inn en e-postadresse som { $example }.
error-phone-missing = Skriv inn mobilnummeret ditt.
error-phone-invalid = Sjekk nummeret. Ta med landkoden hvis nummeret er fra et annet land.
error-konbini-phone-missing = Skriv inn telefonnummeret ditt.
error-konbini-phone-invalid = Skriv inn 10 eller 11 sifre, uten +81.
error-birthdate-missing = Skriv inn fødselsdatoen din.
error-birthdate-invalid = Sjekk fødselsdatoen.
# No possessive and no article: the gender of the number’s own name is not known.
error-document-missing = Skriv inn { $document }.
error-document-invalid = Sjekk at { $document } er riktig.
error-company-missing = Skriv inn navnet på firmaet.
error-iban-missing = Skriv inn IBAN-nummeret ditt.
error-iban-invalid = Sjekk IBAN-nummeret. Eksempel: { $example }.
error-institution-number-missing = Skriv inn bankens institusjonsnummer.
error-institution-number-invalid = Sjekk institusjonsnummeret: 3 sifre.
error-transit-number-missing = Skriv inn bankfilialens transitnummer.
error-transit-number-invalid = Sjekk transitnummeret: 5 sifre.
error-routing-number-missing = Skriv inn bankens routingnummer.
error-routing-number-invalid = Sjekk routingnummeret: 9 sifre.
error-sort-code-missing = Skriv inn bankens sort code.
error-sort-code-invalid = Sjekk bankens sort code: 6 sifre.
error-bsb-missing = Skriv inn BSB-nummeret.
error-bsb-invalid = Sjekk BSB-nummeret: 6 sifre.
error-account-number-missing = Skriv inn kontonummeret ditt.
error-account-number-invalid = Sjekk kontonummeret.
error-blik-code-missing = Skriv inn BLIK-koden.
error-blik-code-invalid = Skriv inn de 6 sifrene fra bankappen.
error-otp-missing = Skriv inn koden fra appen.
error-otp-invalid = Sjekk koden fra appen.
error-bank-missing = Velg banken din.
error-konbini-store-missing = Velg en nærbutikk.
error-address-missing = Fyll ut denne delen av adressen.
error-postal-code-invalid = Sjekk postnummeret. Eksempel: { $example }.
error-incomplete = Noe mangler. Eksempel: { $example }.
error-too-long =
    { $max ->
        [one] Bruk høyst { $max } tegn.
       *[other] Bruk høyst { $max } tegn.
    }
error-card-number-here = For sikkerhets skyld har vi fjernet et kortnummer fra dette feltet. Skriv det inn under «Kortnummer».
error-number-missing = Skriv inn kortnummeret.
error-number-incomplete = Skriv inn hele kortnummeret.
error-number-invalid = Sjekk kortnummeret.
error-expiry-missing = Skriv inn utløpsdatoen.
error-expiry-invalid = Sjekk utløpsdatoen.
error-expiry-past = Denne datoen er passert. Sjekk den, eller bruk et annet kort.
error-code-missing = Skriv inn sikkerhetskoden.
error-code-invalid = Sjekk sikkerhetskoden.
error-card-unfinished = Fyll ut eller rett kortopplysningene.
error-summary =
    { $count ->
        [one] Sjekk ett felt
       *[other] Sjekk { $count } felt
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Betal { $amount }
pay-button-order = Bekreft kjøp
pay-button-later = Bekreft kjøp
pay-button-working = Behandler …

progress-tokenising = Sjekker kortopplysningene
progress-confirming = Gjennomfører betalingen. Bli på denne siden.
# Not «sender» alone: that would be the parcel.
progress-placing = Sender inn bestillingen. Bli på denne siden.
progress-redirecting = Sender deg til { $method }
progress-leaving = Sender deg til betalingssiden
progress-waiting = Venter på at betalingen blir bekreftet
progress-still-working = Dette tar lengre tid enn vanlig. Ikke betal på nytt. Vi sjekker fortsatt.

## Waiting for something, or for somebody

wait-offline-title = Ingen internettforbindelse
wait-offline-body = Vi fortsetter så snart du er på nett igjen.
wait-once = Du blir ikke belastet to ganger her, men ikke betal på nytt et annet sted.
wait-stalled-title = Vi har fortsatt ikke fått svar
wait-stalled-body = Sjekk nå, eller spør nettbutikken om den har mottatt bestillingen.
wait-elsewhere-title = Betaling pågår i en annen fane eller et annet vindu
wait-elsewhere-body = Fullfør betalingen for denne bestillingen der. Hvis du heller vil betale her, avbryter vi den andre betalingen først.
wait-elsewhere-leave = Betal her i stedet
wait-cancelling = Avbryter betalingen
wait-renewing = Henter ny kode
wait-cancelling-body = Dette tar et øyeblikk. Du kan ikke starte en ny betaling før det er ferdig.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Godkjenn hos banken
challenge-payment = { $amount } til { $merchant }
challenge-cancel = Avbryt

## Something to do before the payment is made

action-checking-bank = Sjekker med banken. Bli på denne siden.
action-qr-title = Skann koden for å betale
action-qr-body = Åpne appen du betaler med, skann koden og godkjenn. Denne siden går videre av seg selv.
action-qr-label = QR-kode for betalingen
action-barcode-label = Strekkode med betalingskoden
action-valid-for = Gyldig i { $time }
action-expired-title = Koden er utløpt
action-expired-body = Hvis du allerede har betalt, vent litt, så får du beskjed her. Hvis ikke, hent en ny kode.
action-renew = Vis en ny kode
action-unpaid = Betalingen ble ikke fullført i tide. Prøv igjen, eller velg en annen betalingsmåte.
action-confirm-bank = Godkjenn betalingen i bankappen
action-confirm-app = Åpne { $method } på mobilen og godkjenn
action-confirm-body = Denne siden går videre av seg selv når du har godkjent.
action-open-app = Åpne appen
action-cancel = Avbryt
action-copy = Kopier
action-copied = Kopiert
action-copy-what = Kopier { $label }

## An order that is placed and paid later

# The moment is written like «torsdag 14. januar kl. 14:30».
due-by = Betal { $amount } til { $merchant } innen { $moment }.
due-open = Betal { $amount } til { $merchant }. Bestillingen bekreftes når pengene er mottatt.
due-later = Vi bekrefter bestillingen når pengene er mottatt.
due-expired-title = Betalingsfristen er ute
# Not «må du ikke betale»: that can also be heard as “you need not”.
due-expired-body = Hvis du allerede har betalt, blir bestillingen snart bekreftet. Hvis du ikke har betalt, skal du ikke betale nå. Spør nettbutikken, eller bestill på nytt.
due-todo = Slik gjør du
due-exact = Bruk referansen nøyaktig slik den står her. Uten den kan ikke nettbutikken finne igjen betalingen din.
due-print = Lagre eller skriv ut
due-document = Åpne som dokument
due-other-way = Betal på en annen måte
due-counter-1 = Gå til en butikk, bank eller automat som tar imot denne typen betaling, og oppgi disse opplysningene.
due-counter-2 = Betal { $amount } der.
due-receipt = Ta vare på kvitteringen til bestillingen er bekreftet.
# Not «i kassen»: that is this checkout.
due-konbini-1 = Gå til nærbutikken du valgte. Tast inn koden på automaten, eller vis den ved disken.
due-konbini-2 = Oppgi også telefonnummeret ditt hvis du blir bedt om det, og betal { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Skann koden eller lim den inn i bankappen, eller ta den med til en bank eller et lotteriutsalg (lotérica).
due-boleto-2 = Sjekk at det står { $amount }, og betal.
# Not «virkedager»: some of those are Saturdays.
due-boleto-3 = Bestillingen bekreftes innen tre bankdager.
due-entity-1 = I en minibank eller i bankappen velger du betaling for tjenester (Pagamento de Serviços).
due-entity-2 = Tast inn enhet (Entidade), referanse og beløpet { $amount }.
due-transfer-1 = Åpne bankappen eller nettbanken.
due-transfer-2 = Overfør nøyaktig { $amount } med disse opplysningene.
due-transfer-3 = Bestillingen bekreftes når pengene er mottatt.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Betalingskode
detail-reference = Referanse
# «Enhet» alone says little; the machine’s menu says «Entidade».
detail-entity = Enhet (Entidade)
detail-confirmation = Bekreftelsesnummer
detail-customer = Kundenummer
detail-company = Firma
detail-bank = Bank
detail-branch = Filial
detail-beneficiary = Mottaker
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Kontonummer
detail-account-type = Kontotype
detail-routing-number = Routingnummer (routing number)
detail-sort-code = Sort code
detail-bsb = BSB-nummer
detail-clabe = CLABE
detail-phone = Telefonnummer
detail-store = Butikk
detail-amount = Beløp
detail-document = Skattenummer

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## «Ved å bekrefte kjøpet»: the button under them is «Bekreft kjøp».

mandate-sepa = Ved å bekrefte kjøpet gir du { $merchant } fullmakt til å sende instrukser til banken din om å belaste kontoen din, og banken din fullmakt til å belaste kontoen din i samsvar med disse instruksene. Du har rett til tilbakebetaling fra banken etter vilkårene i avtalen du har med den. Krav om tilbakebetaling må fremsettes innen 8 uker fra den datoen kontoen din ble belastet.
mandate-ach = Ved å bekrefte kjøpet gir du { $merchant } fullmakt til å belaste bankkontoen din elektronisk én gang med beløpet som vises, på dagens dato eller senere. Kontakt { $merchant } hvis du vil avbryte eller korrigere betalingen etter at den er sendt.
mandate-debit = Ved å bekrefte kjøpet godtar du dette: { $merchant } kan belaste bankkontoen din med beløpet som vises, og banken din kan gjennomføre belastningen.

## Good endings

result-paid-title = Betalingen er mottatt
result-paid-body = Du har betalt { $amount } til { $merchant }.
# Not «sendt»: that would be the parcel.
result-placed-title = Bestillingen er mottatt
result-placed-body = Ha { $amount } klart når bestillingen kommer.
result-reference = Betalingsreferanse: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Ingen penger er trukket.
money-unknown = Vi vet ikke ennå om pengene er trukket, så ikke betal på nytt.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Noe mangler
    .body = Fyll ut de markerte feltene og prøv igjen.
outcome-number-invalid =
    .title = Sjekk nummeret
    .body = Kort- eller kontonummeret er ikke gyldig. Sjekk det og prøv igjen.
outcome-expiry-invalid =
    .title = Sjekk utløpsdatoen
    .body = Utløpsdatoen er ikke gyldig. Sjekk den og prøv igjen.
outcome-security-code-wrong =
    .title = Sjekk sikkerhetskoden
    .body = Sikkerhetskoden stemmer ikke med dette kortet. Skriv den inn på nytt.
outcome-holder-or-address-mismatch =
    .title = Sjekk navn og adresse
    .body = Banken har registrert andre opplysninger. Rett navnet eller adressen og prøv igjen.
outcome-brand-not-accepted =
    .title = Denne korttypen kan ikke brukes
    .body = Nettbutikken tar ikke imot denne typen kort. Bruk et annet kort eller en annen betalingsmåte.
outcome-card-expired =
    .title = Kortet er utløpt
    .body = Bruk et annet kort eller en annen betalingsmåte.
outcome-insufficient-funds =
    .title = Ikke nok dekning
    .body = Ifølge banken er det ikke dekning for denne betalingen. Bruk et annet kort eller en annen betalingsmåte.
outcome-limit-reached =
    .title = Grensen er nådd
    .body = Betalingen går over grensen for kortet eller kontoen. Bruk et annet kort, eller be banken om å heve grensen.
outcome-authentication-needed =
    .title = Banken ber deg godkjenne
    .body = Godkjenn betalingen hos banken for å fortsette.
outcome-authentication-failed =
    .title = Godkjenningen lyktes ikke
    .body = Banken kunne ikke bekrefte at det er deg. Prøv igjen, eller bruk et annet kort.
outcome-authentication-abandoned =
    .title = Godkjenningen ble ikke fullført
    .body = Godkjenningen hos banken ble avbrutt før den var ferdig. Prøv igjen, eller velg en annen betalingsmåte.
outcome-declined =
    .title = Betalingen ble avvist
    .body = Flere opplysninger er ikke tilgjengelige. Bruk et annet kort eller en annen betalingsmåte.
outcome-contact-bank =
    .title = Ring banken din
    .body = Banken vil snakke med deg før den godkjenner betalingen. Du kan også velge en annen betalingsmåte.
outcome-not-allowed-by-card =
    .title = Kortet kan ikke brukes her
    .body = Kortet er ikke åpnet for denne typen betaling. Velg en annen betalingsmåte, eller spør banken.
outcome-account-unknown =
    .title = Kontoen er ikke tilgjengelig
    .body = Ifølge banken er kontoen avsluttet eller ikke aktiv. Bruk en annen konto eller en annen betalingsmåte.
outcome-pin-or-device-step =
    .title = Ett steg til hos banken
    .body = Banken ber om PIN-kode eller en godkjenning på enheten din. Prøv igjen, og følg bankens veiledning.
outcome-issuer-unavailable =
    .title = Vi får ikke kontakt med banken
    .body = Vent noen minutter og prøv igjen, eller velg en annen betalingsmåte.
outcome-processing-error =
    .title = Betalingen gikk ikke gjennom
    .body = Det oppsto en teknisk feil i forbindelsen til banken. Prøv igjen.
outcome-attempts-exhausted =
    .title = For mange forsøk
    .body = Dette kortet kan ikke brukes igjen foreløpig. Velg en annen betalingsmåte.
outcome-duplicate-attempt =
    .title = Betalingen er allerede sendt
    .body = Vi sjekker resultatet. Vent litt.
outcome-amount-not-allowed =
    .title = Beløpet støttes ikke
    .body = Denne betalingsmåten kan ikke brukes for { $amount }. Velg en annen.
outcome-currency-not-supported =
    .title = Valutaen støttes ikke
    .body = Denne valutaen kan ikke brukes med denne betalingsmåten. Velg en annen betalingsmåte.
outcome-method-refused =
    .title = { $method } godkjente ikke betalingen
    .body = Velg en annen betalingsmåte.
outcome-buyer-cancelled =
    .title = Betalingen er avbrutt
    .body = Betalingen ble ikke fullført. Prøv igjen, eller velg en annen betalingsmåte.
outcome-session-expired =
    .title = Tiden i kassen er ute
    .body = Start på nytt for å fortsette med betalingen.
outcome-result-unknown =
    .title = Vi sjekker betalingen
    .body = Svaret har ikke kommet ennå. La denne siden stå åpen, så får du beskjed så snart det kommer.
outcome-offline =
    .title = Ingen internettforbindelse
    .body = Sjekk internettforbindelsen og prøv igjen.
outcome-provider-blocked =
    .title = Kortfeltene ble ikke lastet inn
    .body = Noe i nettleseren eller nettverket blokkerer betalingsleverandøren. Prøv igjen, eller velg en annen betalingsmåte.
outcome-shop-setup =
    .title = Kassen er ikke klar
    .body = Nettbutikken må rette innstillingene sine før du kan betale her. Ta kontakt med nettbutikken.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Vi sendte ikke betalingen med dette kortet på nytt, for den ville blitt avvist igjen.
guard-later = Vi har ikke sendt betalingen med dette kortet på nytt ennå. Hvis du har ordnet det med banken, trykk på betalingsknappen en gang til.
guard-edit = Vi har ikke sendt betalingen med dette kortet på nytt ennå. Rett den markerte opplysningen først.

## Next steps: buttons that do what they say.

step-fix-field = Sjekk opplysningene
step-other-card = Bruk et annet kort
step-other-method = Andre betalingsmåter
step-authenticate = Godkjenn hos banken
step-retry-now = Prøv igjen
step-retry-later = Prøv igjen
step-restart = Start på nytt
step-wait = Sjekk nå
step-contact-shop = Kontakt nettbutikken
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Du kan ringe banken; nummeret står som regel på baksiden av kortet.

## Help and small print

help-button = Trenger du hjelp?
footer-terms = Vilkår
footer-privacy = Personvern
footer-refunds = Tilbakebetaling
footer-merchant = Du betaler til { $merchant }
