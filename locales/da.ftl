### Danish for Denmark; Faroese and Greenlandic buyers read it too.
### Form of address: du. Requests are plain imperatives without ”venligst”; after an if-clause with ”så”: ”Hvis …, så tjek …”.
### ”din/dit” where something is the buyer’s own (din bank, din ordre), the definite form otherwise (kortnummeret, betalingen).
### Quotation marks ” ” (the same sign on both sides), apostrophe ’, ellipsis … with a no-break space before it when whole words
### are left out. No exclamation marks. Commas with startkomma: one before every subordinate clause (”…, når pengene er modtaget”),
### and one between two imperatives (”Tjek den, og prøv igen”). ”Kopiér” has its accent, as ”kopier” is also a noun.
### Plurals: one, other. Numbers and amounts come formatted; the count stands before the product: 2 × Navn.
### Terms: kassen (checkout), webshoppen (the merchant), butik (a place with a counter), kiosk (konbini), ordre, betalingsmetode,
### betalingsudbyder (provider), betalingskort/kort, korttype, sikkerhedskode, udløbsdato, afvist (declined), annullere (to cancel),
### godkende (with the bank or in an app, as Danish banks say of MitID; bekræfte is what the shop does with an order, and the
### buyer with the purchase), bankapp, netbank, trække (money; debitere only in mandate-sepa), tilbagebetaling (refund),
### rate (one of several payments), betalingskode, modtager (whose account a transfer goes to, as
### in a netbank), moms.
### SEPA Direct Debit keeps its name, as Nets and the banks write it; Betalingsservice is a scheme of its own in Denmark.
### Order buttons: forbrugeraftaleloven § 12 wants ”ordre med betalingsforpligtelse” or words as plain on the button itself.
### ”Betal …” and ”Bekræft køb” are meant to say it, as a purchase is a thing one pays for (for counsel to confirm; the surest
### short form is ”Bestil med betalingspligt”; then mandate-* and boot-stopped-body must follow); ”Bestil” alone would not.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Indlæser kassen
boot-failed-title = Kassen kunne ikke indlæses
boot-failed-body = Forbindelsen kan være afbrudt, eller også er der noget i din browser, der blokerer denne del af siden.
boot-failed-retry = Prøv igen
boot-stopped-title = Kassen er gået i stå
boot-stopped-body = Noget gik galt på denne side. Hvis du allerede havde trykket på knappen for at betale eller bekræfte købet, så tjek din e-mail, eller spørg webshoppen, før du betaler igen.
boot-outdated = Kassen kræver en nyere browser. Opdater din browser, eller åbn siden i en anden.

## Frame

frame-label = Kasse
frame-test-mode = Testtilstand: ingen rigtige betalinger

## Order summary

summary-heading = Din ordre
summary-item-several = { $count } × { $name }
summary-shipping = Fragt
summary-shipping-free = Gratis
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not ”moms”.
summary-tax = Afgifter
summary-discount = Rabat
summary-method-fee = Betalingsgebyr
# Not ”øreafrunding”: the currency need not have øre.
summary-rounding = Afrunding ved kontant betaling
summary-total = I alt
summary-tax-included = Heraf moms { $amount }
# Not ”trækkes”: cash on delivery shows this line too.
summary-approximate = Cirka { $approximate }. Du betaler { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Dit land: { $country }
country-unknown = Vælg dit land
country-guessed = Vores gæt ud fra indstillingerne på din enhed. Ret det, hvis det er forkert.
country-search = Søg efter land
country-list = Land
country-none = Ingen lande fundet
country-count =
    { $count ->
        [one] { $count } land
       *[other] { $count } lande
    }
country-choose = Vælg dette land

## Payment methods

methods-legend = Hvordan vil du betale?
methods-none-title = Du kan ikke betale her endnu
methods-none-body = Webshoppen har ingen betalingsmetode til dette land, denne valuta og dette beløb.
methods-note-delayed = Bekræftes, når pengene er modtaget
methods-note-cod = Betal, når ordren leveres
methods-note-fee = + { $amount } i gebyr
methods-saved = Gemt
saved-ending = { $brand }, der ender på { $last4 }

# Methods with a general name.
method-card = Betalingskort
# Not ”efterkrav”: that is the post’s own service.
method-cod = Kontant ved levering
method-bank-transfer = Bankoverførsel
method-sepa-debit = Bankkonto (SEPA Direct Debit)
method-pay-upon-invoice-de = Faktura
method-online-banking-czech = Netbank (Tjekkiet)
method-online-banking-slovakia = Netbank (Slovakiet)
method-online-banking-finland = Netbank (Finland)
method-online-banking-baltics = Netbank
method-online-banking-thailand = Mobilbank
method-netbanking-in = Netbank (Indien)
method-pay-by-bank-uk = Betaling via din bank
method-ach-debit = Amerikansk bankkonto
method-becs-debit = Australsk bankkonto
method-nz-bank-account = Newzealandsk bankkonto
method-bank-transfer-jp = Bankoverførsel
method-bank-va-id = Virtuel konto
method-konbini = Kiosk (konbini)
method-tw-cvs = Betalingskode til kiosk
method-kr-card = Sydkoreansk kort
method-paystack-bank = Bankkonto eller USSD
method-crypto = Kryptovaluta
method-bacs-debit = Britisk bankkonto (Direct Debit)
method-acss = Canadisk bankkonto

# What happens next, shown under the chosen method.
details-card = Dine kortoplysninger sendes direkte til betalingsudbyderen. Webshoppen får dem aldrig at se.
details-redirect = Du betaler med { $method } på en separat, sikker side og kommer derefter tilbage hertil.
details-hosted = Du betaler på en separat, sikker side og kommer derefter tilbage hertil.
details-qr = Du får en QR-kode, som du scanner med din app.
details-app = Du godkender betalingen i { $method }.
details-bank-app = Du godkender betalingen i din bankapp.
details-voucher = Du får en betalingskode og en vejledning. Din ordre bekræftes, når du har betalt.
details-bank-transfer = Du får kontooplysningerne. Din ordre bekræftes, når pengene er modtaget.
details-debit = Beløbet trækkes fra din bankkonto.
details-later = Du ser betalingsplanen fra { $method }, før du siger ja til noget.
details-cod = Du betaler { $amount }, når ordren leveres.

## Card fields

card-number = Kortnummer
card-expiry = Udløbsdato
card-expiry-example = MM / ÅÅ
card-code = Sikkerhedskode
card-code-hint = 3 cifre på bagsiden eller 4 på forsiden af American Express
card-brand = Korttype: { $brand }
card-loading = Indlæser sikre kortfelter
card-switched = Det tog længere tid end normalt at indlæse kortfelterne. Du kan nu indtaste dine kortoplysninger.
card-switched-again = Kortfelterne måtte indlæses på ny. Indtast dine kortoplysninger igen.

## Other fields

field-name = Navn på kortet
field-full-name = Fulde navn
field-email = E-mail
field-email-hint = Til din betalingsbekræftelse
field-phone = Mobilnummer
field-konbini-phone = Telefonnummer
field-birthdate = Fødselsdato
field-document = { $document }
field-company = Firma
field-iban = IBAN
field-institution-number = Institutionsnummer
field-transit-number = Transitnummer
# The English name too, as the buyer’s bank abroad prints it; not ”registreringsnummer”. The errors say ”routingnummer” alone.
field-routing-number = Routingnummer (routing number)
field-sort-code = Sort code
field-bsb = BSB-nummer
field-account-number = Kontonummer
field-blik-code = BLIK-kode
field-blik-code-hint = 6 cifre fra din bankapp, for eksempel { $example }
field-otp = Godkendelseskode
field-otp-hint = Fra den app, du betaler med, for eksempel { $example }
field-bank = Din bank
field-konbini-store = Kiosk
field-choose = Vælg …
field-example = Eksempel: { $example }
field-optional = { $label } (valgfrit)
field-plan = Antal rater
plan-once = Betal hele beløbet
plan-equal =
    { $count ->
        [one] { $count } rate på { $amount }
       *[other] { $count } rater på { $amount }
    }
plan-first = { $first } nu, derefter { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } rate; du ser renten, før du siger ja
       *[other] { $count } rater; du ser renten, før du siger ja
    }
plan-interest-free = uden renter
plan-total = i alt { $amount }
plan-schedule = Dine rater

## Addresses. Labels as people of that country who read this language know them.

address-street = Adresse
address-street2 = Lejlighed, etage, bygning
address-city-city = By
address-city-district = Distrikt
# Norway, Sweden, Svalbard, the UK; ”poststed” would be Norwegian.
address-city-post-town = By
address-city-suburb = By eller bydel
address-district-barangay = Barangay
address-district-district = Distrikt
address-district-neighbourhood = Kvarter
address-district-subdistrict = Underdistrikt
address-district-suburb = Bydel
address-district-townland = Townland
address-district-township = By eller bydel
address-region-area = Område
# Estonia, Ireland, Lithuania, Romania, Taiwan.
address-region-county = Amt (county)
address-region-department = Departement
address-region-district = Distrikt
address-region-emirate = Emirat
address-region-governorate = Guvernement
address-region-island = Ø
address-region-municipality = Kommune
address-region-oblast = Oblast
address-region-parish = Sogn
address-region-prefecture = Præfektur
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

error-name-missing = Indtast navnet på kortet.
error-full-name-missing = Indtast dit fulde navn.
error-email-missing = Indtast din e-mailadresse.
error-email-invalid = Indtast en e-mailadresse som { $example }.
error-phone-missing = Indtast dit mobilnummer.
error-phone-invalid = Tjek nummeret. Tilføj landekoden, hvis det er et udenlandsk nummer.
error-konbini-phone-missing = Indtast dit telefonnummer.
error-konbini-phone-invalid = Indtast 10 eller 11 cifre uden +81.
error-birthdate-missing = Indtast din fødselsdato.
error-birthdate-invalid = Tjek fødselsdatoen.
# No possessive and no article: the gender of the number’s own name is not known; ”korrekt” is the same for both.
error-document-missing = Indtast { $document }.
error-document-invalid = Tjek, at { $document } er korrekt.
error-company-missing = Indtast firmaets navn.
error-iban-missing = Indtast dit IBAN-nummer.
error-iban-invalid = Tjek IBAN-nummeret. Eksempel: { $example }.
error-institution-number-missing = Indtast bankens institutionsnummer.
error-institution-number-invalid = Tjek institutionsnummeret: 3 cifre.
error-transit-number-missing = Indtast bankfilialens transitnummer.
error-transit-number-invalid = Tjek transitnummeret: 5 cifre.
error-routing-number-missing = Indtast bankens routingnummer.
error-routing-number-invalid = Tjek routingnummeret: 9 cifre.
error-sort-code-missing = Indtast bankens sort code.
error-sort-code-invalid = Tjek bankens sort code: 6 cifre.
error-bsb-missing = Indtast BSB-nummeret.
error-bsb-invalid = Tjek BSB-nummeret: 6 cifre.
error-account-number-missing = Indtast dit kontonummer.
error-account-number-invalid = Tjek kontonummeret.
error-blik-code-missing = Indtast BLIK-koden.
error-blik-code-invalid = Indtast de 6 cifre fra din bankapp.
error-otp-missing = Indtast koden fra appen.
error-otp-invalid = Tjek koden fra appen.
error-bank-missing = Vælg din bank.
error-konbini-store-missing = Vælg en kiosk.
error-address-missing = Udfyld denne del af adressen.
error-postal-code-invalid = Tjek postnummeret. Eksempel: { $example }.
error-incomplete = Der mangler noget. Eksempel: { $example }.
error-too-long =
    { $max ->
        [one] Brug højst { $max } tegn.
       *[other] Brug højst { $max } tegn.
    }
error-card-number-here = Af hensyn til din sikkerhed har vi fjernet et kortnummer fra dette felt. Indtast det under ”Kortnummer”.
error-number-missing = Indtast kortnummeret.
error-number-incomplete = Indtast hele kortnummeret.
error-number-invalid = Tjek kortnummeret.
error-expiry-missing = Indtast udløbsdatoen.
error-expiry-invalid = Tjek udløbsdatoen.
error-expiry-past = Datoen er overskredet. Tjek den, eller brug et andet kort.
error-code-missing = Indtast sikkerhedskoden.
error-code-invalid = Tjek sikkerhedskoden.
error-card-unfinished = Udfyld eller ret dine kortoplysninger.
error-summary =
    { $count ->
        [one] Tjek ét felt
       *[other] Tjek { $count } felter
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Betal { $amount }
pay-button-order = Bekræft køb
pay-button-later = Bekræft køb
pay-button-working = Behandler …

progress-tokenising = Tjekker dine kortoplysninger
progress-confirming = Gennemfører betalingen. Bliv på denne side.
progress-placing = Afgiver din ordre. Bliv på denne side.
progress-redirecting = Sender dig videre til { $method }
progress-leaving = Sender dig videre til betalingssiden
progress-waiting = Venter på, at betalingen bliver bekræftet
progress-still-working = Det tager længere tid end normalt. Betal ikke igen. Vi tjekker stadig.

## Waiting for something, or for somebody

wait-offline-title = Ingen internetforbindelse
wait-offline-body = Vi fortsætter, så snart du er online igen.
wait-once = Beløbet bliver ikke trukket to gange her, men betal ikke igen et andet sted.
wait-stalled-title = Vi har stadig ikke fået svar
wait-stalled-body = Tjek nu, eller spørg webshoppen, om den har modtaget din ordre.
# Not ”betales”: that can be heard as a rule.
wait-elsewhere-title = Betalingen er i gang i en anden fane eller et andet vindue
wait-elsewhere-body = Gør betalingen færdig der. Hvis du hellere vil betale her, annullerer vi først den anden betaling.
wait-elsewhere-leave = Betal her i stedet
wait-cancelling = Annullerer betalingen
wait-renewing = Henter en ny kode
wait-cancelling-body = Det tager et øjeblik. Du kan først starte en ny betaling, når det er gjort.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Godkend hos din bank
challenge-payment = { $amount } til { $merchant }
challenge-cancel = Annuller

## Something to do before the payment is made

action-checking-bank = Kontakter din bank. Bliv på denne side.
action-qr-title = Scan koden for at betale
action-qr-body = Åbn den app, du betaler med, scan koden, og godkend. Du kommer automatisk videre her på siden.
action-qr-label = QR-kode til betalingen
action-barcode-label = Stregkode med betalingskoden
action-valid-for = Udløber om { $time }
action-expired-title = Koden er udløbet
action-expired-body = Hvis du allerede har betalt, så vent et øjeblik. Du får besked her. Hvis ikke, så hent en ny kode.
action-renew = Hent en ny kode
action-unpaid = Betalingen blev ikke gennemført i tide. Prøv igen, eller vælg en anden betalingsmetode.
action-confirm-bank = Godkend betalingen i din bankapp
action-confirm-app = Åbn { $method } på mobilen, og godkend
action-confirm-body = Du kommer automatisk videre her på siden, når du har godkendt.
action-open-app = Åbn appen
action-cancel = Annuller
action-copy = Kopiér
action-copied = Kopieret
action-copy-what = Kopiér { $label }

## An order that is placed and paid later

# The moment is written like ”torsdag den 14. januar kl. 14.30”.
due-by = Betal { $amount } til { $merchant } senest { $moment }.
due-open = Betal { $amount } til { $merchant }. Din ordre bekræftes, når pengene er modtaget.
due-later = Vi bekræfter din ordre, når pengene er modtaget.
due-expired-title = Betalingsfristen er udløbet
due-expired-body = Hvis du allerede har betalt, bliver din ordre snart bekræftet. Hvis ikke, så betal ikke nu. Spørg webshoppen, eller bestil igen.
due-todo = Sådan gør du
due-exact = Brug referencen, præcis som den står her. Uden den kan webshoppen ikke knytte betalingen til din ordre.
due-print = Gem eller udskriv
due-document = Åbn som dokument
due-other-way = Betal på en anden måde
due-counter-1 = Gå til en butik, bank eller automat, der tager imod denne type betaling, og brug oplysningerne her.
# Not ”på stedet”: that is also ”at once”.
due-counter-2 = Betal { $amount } der.
due-receipt = Gem kvitteringen, indtil din ordre er bekræftet.
# Not ”ved kassen”: that is this checkout.
due-konbini-1 = Gå til den kiosk, du har valgt. Indtast koden på automaten, eller vis den til personalet.
due-konbini-2 = Oplys også dit telefonnummer, hvis du bliver bedt om det, og betal { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Scan koden i din bankapp, eller indsæt den der. Du kan også tage den med til en bank eller en lottoforhandler (lotérica).
due-boleto-2 = Tjek, at der står { $amount }, og betal.
# Not ”hverdage”: for many those include Saturday.
due-boleto-3 = Din ordre bekræftes inden for tre bankdage.
due-entity-1 = Vælg betaling af tjenester (Pagamento de Serviços) i en hæveautomat eller i din bankapp.
due-entity-2 = Indtast modtagernummeret (Entidade), referencen og beløbet { $amount }.
due-transfer-1 = Åbn din bankapp eller netbank.
due-transfer-2 = Overfør præcis { $amount } med disse oplysninger.
due-transfer-3 = Din ordre bekræftes, når pengene er modtaget.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Betalingskode
detail-reference = Reference
# ”Entitet” alone says little; the machine’s menu says ”Entidade”.
detail-entity = Modtagernummer (Entidade)
detail-confirmation = Bekræftelsesnummer
detail-customer = Kundenummer
detail-company = Firma
detail-bank = Bank
detail-branch = Filial
detail-beneficiary = Modtager
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Kontonummer
detail-account-type = Kontotype
detail-routing-number = Routingnummer (routing number)
detail-sort-code = Sort code
detail-bsb = BSB-nummer
detail-clabe = CLABE
detail-phone = Telefonnummer
detail-store = Butik
detail-amount = Beløb
detail-document = Skattenummer

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## ”Ved at bekræfte købet”: the button under them is ”Bekræft køb”.

# Follows the EPC’s Danish mandate text (pengeinstitut, anmode, debitere), addressed to the buyer.
mandate-sepa = Ved at bekræfte købet giver du tilladelse til, at { $merchant } anmoder dit pengeinstitut om at debitere din konto, og at dit pengeinstitut debiterer din konto i overensstemmelse med anmodningen fra { $merchant }. Du er berettiget til at få beløbet tilbagebetalt af dit pengeinstitut i henhold til vilkårene i din aftale med det. Krav om tilbagebetaling skal fremsættes inden 8 uger fra den dato, hvor din konto blev debiteret.
mandate-ach = Ved at bekræfte købet giver du { $merchant } tilladelse til elektronisk at trække det viste beløb fra din bankkonto én gang, i dag eller senere. Når betalingen er sendt, skal du kontakte { $merchant }, hvis du vil annullere eller rette den.
mandate-debit = Ved at bekræfte købet accepterer du følgende: { $merchant } må trække det viste beløb fra din bankkonto, og din bank må gennemføre denne betaling.

## Good endings

result-paid-title = Betalingen er modtaget
result-paid-body = Du har betalt { $amount } til { $merchant }.
# Not ”sendt”: that would be the parcel.
result-placed-title = Ordren er modtaget
result-placed-body = Hav { $amount } klar, når ordren leveres.
result-reference = Betalingsreference: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Der er ikke trukket penge.
money-unknown = Vi ved endnu ikke, om der er trukket penge, så betal ikke igen.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Der mangler noget
    .body = Udfyld de markerede felter, og prøv igen.
outcome-number-invalid =
    .title = Tjek nummeret
    .body = Kort- eller kontonummeret er ikke gyldigt. Tjek det, og prøv igen.
outcome-expiry-invalid =
    .title = Tjek udløbsdatoen
    .body = Udløbsdatoen er ikke gyldig. Tjek den, og prøv igen.
outcome-security-code-wrong =
    .title = Tjek sikkerhedskoden
    .body = Sikkerhedskoden passer ikke til kortet. Indtast den igen.
outcome-holder-or-address-mismatch =
    .title = Tjek navn og adresse
    .body = Oplysningerne stemmer ikke med dem, din bank har. Ret dem, og prøv igen.
outcome-brand-not-accepted =
    .title = Denne korttype kan ikke bruges
    .body = Webshoppen tager ikke imod denne type kort. Brug et andet kort eller en anden betalingsmetode.
outcome-card-expired =
    .title = Kortet er udløbet
    .body = Brug et andet kort eller en anden betalingsmetode.
outcome-insufficient-funds =
    .title = Ikke nok dækning
    .body = Ifølge din bank er der ikke dækning for denne betaling. Brug et andet kort eller en anden betalingsmetode.
# Not ”hæve grænsen”: at a bank, hæve is to take money out.
outcome-limit-reached =
    .title = Grænsen for betalinger er nået
    .body = Betalingen overskrider grænsen for dit kort eller din konto. Brug et andet kort, eller bed din bank om at sætte grænsen op.
outcome-authentication-needed =
    .title = Din bank beder dig om at godkende
    .body = Godkend betalingen hos din bank for at fortsætte.
outcome-authentication-failed =
    .title = Godkendelsen lykkedes ikke
    .body = Din bank kunne ikke bekræfte, at det er dig. Prøv igen, eller brug et andet kort.
outcome-authentication-abandoned =
    .title = Godkendelsen blev ikke afsluttet
    .body = Godkendelsen hos din bank blev afbrudt, før den var færdig. Prøv igen, eller vælg en anden betalingsmetode.
outcome-declined =
    .title = Betalingen blev afvist
    .body = Der er ingen yderligere oplysninger. Brug et andet kort eller en anden betalingsmetode.
outcome-contact-bank =
    .title = Ring til din bank
    .body = Din bank vil tale med dig, før den godkender betalingen. Du kan også vælge en anden betalingsmetode.
outcome-not-allowed-by-card =
    .title = Kortet kan ikke bruges her
    .body = Kortet er ikke sat op til denne type betaling. Vælg en anden betalingsmetode, eller spørg din bank.
outcome-account-unknown =
    .title = Kontoen kan ikke bruges
    .body = Ifølge din bank er kontoen lukket eller ikke aktiv. Brug en anden konto eller en anden betalingsmetode.
outcome-pin-or-device-step =
    .title = Endnu et trin hos din bank
    .body = Din bank beder om en pinkode eller en godkendelse på din enhed. Prøv igen, og følg bankens vejledning.
outcome-issuer-unavailable =
    .title = Ingen forbindelse til din bank
    .body = Vent et par minutter, og prøv igen, eller vælg en anden betalingsmetode.
outcome-processing-error =
    .title = Betalingen gik ikke igennem
    .body = Der opstod en teknisk fejl i forbindelsen til din bank. Prøv igen.
outcome-attempts-exhausted =
    .title = For mange forsøg
    .body = Kortet kan ikke bruges igen foreløbig. Vælg en anden betalingsmetode.
outcome-duplicate-attempt =
    .title = Betalingen er allerede sendt
    .body = Vi tjekker resultatet. Vent et øjeblik.
outcome-amount-not-allowed =
    .title = Ikke muligt med dette beløb
    .body = Denne betalingsmetode kan ikke bruges til { $amount }. Vælg en anden.
outcome-currency-not-supported =
    .title = Ikke muligt med denne valuta
    .body = Denne betalingsmetode kan ikke bruges med denne valuta. Vælg en anden.
outcome-method-refused =
    .title = { $method } godkendte ikke betalingen
    .body = Vælg en anden betalingsmetode.
outcome-buyer-cancelled =
    .title = Betalingen er annulleret
    .body = Betalingen blev ikke gennemført. Prøv igen, eller vælg en anden betalingsmetode.
outcome-session-expired =
    .title = Tiden i kassen er udløbet
    .body = Start forfra for at fortsætte med betalingen.
# Not ”har svaret”: that is also ”have answered”.
outcome-result-unknown =
    .title = Vi tjekker din betaling
    .body = Vi har ikke fået svar endnu. Lad denne side være åben. Du får besked, så snart svaret kommer.
outcome-offline =
    .title = Ingen internetforbindelse
    .body = Tjek din internetforbindelse, og prøv igen.
outcome-provider-blocked =
    .title = Kortfelterne kunne ikke indlæses
    .body = Noget i din browser eller dit netværk blokerer betalingsudbyderen. Prøv igen, eller vælg en anden betalingsmetode.
outcome-shop-setup =
    .title = Kassen er ikke klar
    .body = Webshoppen skal rette sine indstillinger, før du kan betale her. Kontakt webshoppen.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Vi har ikke sendt betalingen med dette kort igen, for den ville blive afvist på samme måde.
guard-later = Vi har endnu ikke sendt betalingen med dette kort igen. Hvis du har ordnet det med din bank, så tryk på betalingsknappen en gang til.
guard-edit = Vi har endnu ikke sendt betalingen med dette kort igen. Ret først den markerede oplysning.

## Next steps: buttons that do what they say.

step-fix-field = Tjek oplysningerne
step-other-card = Brug et andet kort
step-other-method = Andre betalingsmetoder
step-authenticate = Godkend hos din bank
step-retry-now = Prøv igen
step-retry-later = Prøv igen
step-restart = Start forfra
step-wait = Tjek nu
step-contact-shop = Kontakt webshoppen
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Du kan ringe til din bank; nummeret står som regel på bagsiden af kortet.

## Help and small print

help-button = Brug for hjælp?
footer-terms = Handelsbetingelser
footer-privacy = Privatlivspolitik
footer-refunds = Tilbagebetaling
footer-merchant = Du betaler til { $merchant }
