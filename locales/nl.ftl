### Dutch for the Netherlands and Belgium (Flanders): words both accept.
### Form of address: je, unstressed, as most webshops, payment apps and banks in both countries do.
### Quotation marks ‘ ’, apostrophe ’, ellipsis … close to the word.
### Plurals: one, other. Numbers and amounts come formatted; the count stands before the product: 2 × Naam.
### Terms: kassa (checkout), winkel (shop), betaalmethode (way to pay), betaaldienst (provider), beveiligingscode,
### vervaldatum, type kaart, bevestigen (with the bank), afschrijven (to charge), weigeren (to decline),
### termijn (one of several payments), begunstigde (who is paid by transfer), bankapp.
### Order buttons: art. 6:230v lid 3 BW and art. VI.46 WER want the duty to pay on the button itself.
### So ‘bestel en betaal’ and ‘bestellen met betaalplicht’; ‘bestellen’, ‘bestelling plaatsen’ or ‘bestelling
### afronden’ alone is not enough (ECLI:NL:HR:2024:1355).
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = De kassa wordt geladen
boot-failed-title = De kassa kon niet worden geladen
boot-failed-body = Misschien is je internetverbinding weggevallen of blokkeert iets in je browser dit deel van de pagina.
boot-failed-retry = Opnieuw proberen
boot-stopped-title = De kassa is vastgelopen
boot-stopped-body = Er ging iets mis op deze pagina. Had je al op de betaal- of bestelknop gedrukt? Kijk dan in je e-mail of vraag het aan de winkel voordat je opnieuw betaalt.
boot-outdated = Om hier af te rekenen heb je een nieuwere browser nodig. Werk je browser bij of open deze pagina in een andere browser.

## Frame

frame-label = Afrekenen
frame-test-mode = Testmodus: geen echte betalingen

## Order summary

summary-heading = Je bestelling
summary-item-several = { $count } × { $name }
summary-shipping = Verzending
summary-shipping-free = Gratis
summary-tax = Btw
summary-discount = Korting
summary-method-fee = Betaalkosten
summary-rounding = Afronding (contant)
summary-total = Totaal
summary-tax-included = Inclusief { $amount } btw
# Not ‘afgeschreven’: cash on delivery shows this line too.
summary-approximate = Ongeveer { $approximate }. Je betaalt { $amount }.

## The buyer’s country, where the shop does not say it

# Not ‘vanuit’: some countries would need an article.
country-line = Je land: { $country }
country-unknown = Kies je land
country-guessed = Afgeleid uit je apparaatinstellingen. Klopt het niet? Pas het dan aan.
country-search = Land zoeken
country-list = Land
country-none = Geen land gevonden
country-count =
    { $count ->
        [one] { $count } land
       *[other] { $count } landen
    }
country-choose = Dit land gebruiken

## Payment methods

methods-legend = Hoe wil je betalen?
methods-none-title = Hier kun je nog niet betalen
methods-none-body = De winkel heeft geen betaalmethode voor dit land, deze valuta en dit bedrag.
methods-note-delayed = Bevestigd zodra het geld binnen is
methods-note-cod = Betaal bij levering
methods-note-fee = + { $amount } kosten
methods-saved = Opgeslagen
saved-ending = { $brand } eindigend op { $last4 }

# Methods with a general name.
method-card = Credit- of debitcard
method-cod = Rembours
method-bank-transfer = Bankoverschrijving
# Incasso in the Netherlands, domiciliëring in Belgium.
method-sepa-debit = SEPA-incasso (domiciliëring)
method-pay-upon-invoice-de = Achteraf betalen op factuur
method-online-banking-czech = Internetbankieren (Tsjechië)
method-online-banking-slovakia = Internetbankieren (Slowakije)
method-online-banking-finland = Internetbankieren (Finland)
method-online-banking-baltics = Internetbankieren
method-online-banking-thailand = Mobiel bankieren
method-netbanking-in = Internetbankieren (India)
method-pay-by-bank-uk = Betalen via je bank
method-ach-debit = Amerikaanse bankrekening
method-becs-debit = Australische bankrekening
method-nz-bank-account = Nieuw-Zeelandse bankrekening
method-bank-transfer-jp = Bankoverschrijving
method-bank-va-id = Virtuele rekening
method-konbini = Konbini (gemakswinkel)
method-tw-cvs = Betaalcode voor gemakswinkel
method-kr-card = Zuid-Koreaanse kaart
method-paystack-bank = Bankrekening of USSD
method-crypto = Cryptovaluta
method-bacs-debit = Britse incasso (domiciliëring)
method-acss = Canadese bankrekening

# What happens next, shown under the chosen method.
details-card = Je kaartgegevens gaan rechtstreeks naar de betaaldienst. De winkel krijgt ze nooit te zien.
details-redirect = Je betaalt met { $method } op een aparte, beveiligde pagina en komt daarna hier terug.
details-hosted = Je betaalt op een aparte, beveiligde pagina en komt daarna hier terug.
details-qr = Je krijgt een QR-code die je met je app scant.
details-app = Je bevestigt de betaling in { $method }.
details-bank-app = Je bevestigt de betaling in je bankapp.
details-voucher = Je krijgt een betaalcode met instructies. Je bestelling wordt bevestigd zodra je hebt betaald.
details-bank-transfer = Je krijgt de rekeninggegevens. Je bestelling wordt bevestigd zodra het geld binnen is.
details-debit = Het bedrag wordt van je rekening afgeschreven.
details-later = Bij { $method } zie je het betaalplan voordat je akkoord gaat.
details-cod = Je betaalt { $amount } bij levering van je bestelling.

## Card fields

card-number = Kaartnummer
card-expiry = Vervaldatum
card-expiry-example = MM / JJ
card-code = Beveiligingscode
card-code-hint = 3 cijfers op de achterkant, bij American Express 4 op de voorkant
card-brand = Type kaart: { $brand }
card-loading = Beveiligde kaartvelden worden geladen
card-switched = Het laden van de kaartvelden duurde langer dan normaal. Je kunt je kaartgegevens nu invullen.
card-switched-again = De kaartvelden moesten opnieuw worden geladen. Vul je kaartgegevens nog een keer in.

## Other fields

field-name = Naam op de kaart
field-full-name = Voor- en achternaam
field-email = E-mailadres
field-email-hint = Voor je betaalbevestiging
field-phone = Mobiel nummer
field-konbini-phone = Telefoonnummer
field-birthdate = Geboortedatum
field-document = { $document }
field-company = Bedrijfsnaam
field-iban = IBAN
field-institution-number = Instellingsnummer
field-transit-number = Transitnummer
field-routing-number = Routingnummer
# The English name too, as British banks print it. The errors say ‘bankcode’ alone.
field-sort-code = Bankcode (sort code)
field-bsb = BSB-nummer
field-account-number = Rekeningnummer
field-blik-code = BLIK-code
field-blik-code-hint = 6 cijfers uit je bankapp, bijvoorbeeld { $example }
field-otp = Bevestigingscode
field-otp-hint = Uit de app waarmee je betaalt, bijvoorbeeld { $example }
field-bank = Je bank
field-konbini-store = Konbini
field-choose = Kies…
field-example = Voorbeeld: { $example }
field-optional = { $label } (optioneel)
field-plan = Aantal termijnen
plan-once = In één keer betalen
plan-equal = { $count } termijnen van { $amount }
plan-first = Nu { $first }, daarna { $count } × { $amount }
plan-unknown = { $count } termijnen; je ziet de rente voordat je akkoord gaat
plan-interest-free = renteloos
plan-total = { $amount } in totaal
plan-schedule = Je termijnen

## Addresses. Labels as people of that country who read this language know them.

address-street = Straat en huisnummer
# ‘Bus’ is the Belgian word for a flat’s number.
address-street2 = Appartement, bus, verdieping
address-city-city = Plaats
address-city-district = District
address-city-post-town = Plaats
address-city-suburb = Plaats of wijk
address-district-barangay = Barangay
address-district-district = District
address-district-neighbourhood = Wijk
address-district-subdistrict = Subdistrict
address-district-suburb = Wijk
address-district-townland = Townland
address-district-township = Dorp of wijk
address-region-area = Gebied
# Ireland’s are graafschappen, Romania’s and Lithuania’s districten.
address-region-county = Graafschap of district
address-region-department = Departement
address-region-district = District
address-region-emirate = Emiraat
address-region-governorate = Gouvernement
address-region-island = Eiland
address-region-municipality = Gemeente
address-region-oblast = Oblast
address-region-parish = Parish
address-region-prefecture = Prefectuur
address-region-province = Provincie
address-region-region = Regio
address-region-state = Staat
address-postal-cep = Postcode (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Postcode
address-postal-postcode = Postcode
address-postal-zip = Postcode
address-postal-postal = Postcode

## Field errors: beside the field, saying what to do.

error-name-missing = Vul de naam in die op de kaart staat.
error-full-name-missing = Vul je voor- en achternaam in.
error-email-missing = Vul je e-mailadres in.
error-email-invalid = Vul een e-mailadres in zoals { $example }.
error-phone-missing = Vul je mobiele nummer in.
error-phone-invalid = Controleer dit nummer. Zet bij een buitenlands nummer de landcode ervoor.
error-konbini-phone-missing = Vul je telefoonnummer in.
error-konbini-phone-invalid = Vul 10 of 11 cijfers in, zonder +81.
error-birthdate-missing = Vul je geboortedatum in.
error-birthdate-invalid = Controleer je geboortedatum.
error-document-missing = Vul je { $document } in.
error-document-invalid = Controleer je { $document }.
error-company-missing = Vul de bedrijfsnaam in.
error-iban-missing = Vul je IBAN in.
error-iban-invalid = Controleer je IBAN. Voorbeeld: { $example }.
error-institution-number-missing = Vul het instellingsnummer van je bank in.
error-institution-number-invalid = Controleer het instellingsnummer: 3 cijfers.
error-transit-number-missing = Vul het transitnummer van je bankkantoor in.
error-transit-number-invalid = Controleer het transitnummer: 5 cijfers.
error-routing-number-missing = Vul het routingnummer van je bank in.
error-routing-number-invalid = Controleer het routingnummer: 9 cijfers.
error-sort-code-missing = Vul de bankcode van je bank in.
error-sort-code-invalid = Controleer de bankcode: 6 cijfers.
error-bsb-missing = Vul je BSB-nummer in.
error-bsb-invalid = Controleer het BSB-nummer: 6 cijfers.
error-account-number-missing = Vul je rekeningnummer in.
error-account-number-invalid = Controleer je rekeningnummer.
error-blik-code-missing = Vul de BLIK-code in.
error-blik-code-invalid = Vul de 6 cijfers uit je bankapp in.
error-otp-missing = Vul de code uit de app in.
error-otp-invalid = Controleer de code uit de app.
error-bank-missing = Kies je bank.
# Not ‘winkel’: that is the shop.
error-konbini-store-missing = Kies een konbini.
error-address-missing = Vul dit deel van het adres in.
error-postal-code-invalid = Controleer dit veld. Voorbeeld: { $example }.
error-incomplete = Er ontbreekt nog iets. Voorbeeld: { $example }.
error-too-long =
    { $max ->
        [one] Gebruik niet meer dan { $max } teken.
       *[other] Gebruik niet meer dan { $max } tekens.
    }
error-card-number-here = Voor je veiligheid hebben we een kaartnummer uit dit veld verwijderd. Vul het in bij ‘Kaartnummer’.
error-number-missing = Vul je kaartnummer in.
error-number-incomplete = Vul het volledige kaartnummer in.
error-number-invalid = Controleer je kaartnummer.
error-expiry-missing = Vul de vervaldatum in.
error-expiry-invalid = Controleer de vervaldatum.
error-expiry-past = Deze datum is al voorbij. Controleer de datum of gebruik een andere kaart.
error-code-missing = Vul de beveiligingscode in.
error-code-invalid = Controleer de beveiligingscode.
error-card-unfinished = Vul je kaartgegevens aan of corrigeer ze.
error-summary =
    { $count ->
        [one] Controleer één veld
       *[other] Controleer { $count } velden
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Bestel en betaal { $amount }
pay-button-order = Bestellen met betaalplicht
pay-button-later = Bestellen met betaalplicht
pay-button-working = Even geduld…

progress-tokenising = Je kaartgegevens worden gecontroleerd
progress-confirming = Je betaling wordt uitgevoerd. Blijf nog even op deze pagina.
progress-placing = Je bestelling wordt geplaatst. Blijf nog even op deze pagina.
progress-redirecting = Je wordt doorgestuurd naar { $method }
progress-leaving = Je wordt doorgestuurd naar de betaalpagina
progress-waiting = We wachten op de bevestiging van je betaling
progress-still-working = Dit duurt langer dan normaal. Betaal niet opnieuw; we zijn nog aan het controleren.

## Waiting for something, or for somebody

wait-offline-title = Geen internetverbinding
wait-offline-body = We gaan verder zodra je weer online bent.
wait-once = Hier wordt niets dubbel afgeschreven, maar betaal niet nog een keer ergens anders.
wait-stalled-title = Er is nog steeds geen antwoord
wait-stalled-body = Controleer nu de status, of vraag bij de winkel na of je bestelling is binnengekomen.
wait-elsewhere-title = Deze bestelling wordt in een ander tabblad of venster betaald
wait-elsewhere-body = Rond de betaling daar af. Wil je liever hier betalen? Dan annuleren we eerst de andere betaling.
wait-elsewhere-leave = Liever hier betalen
wait-cancelling = De betaling wordt geannuleerd
wait-renewing = Er wordt een nieuwe code aangevraagd
wait-cancelling-body = Dit duurt even. Pas daarna is een andere betaling mogelijk.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Bevestig de betaling bij je bank
challenge-payment = { $amount } aan { $merchant }
challenge-cancel = Annuleren

## Something to do before the payment is made

action-checking-bank = Je bank controleert de betaling. Blijf nog even op deze pagina.
action-qr-title = Scan de code om te betalen
action-qr-body = Open de app waarmee je betaalt, scan deze code en bevestig de betaling. Daarna gaat deze pagina vanzelf verder.
action-qr-label = QR-code voor je betaling
action-barcode-label = Barcode met je betaalcode
action-valid-for = Nog { $time } geldig
action-expired-title = Deze code is verlopen
action-expired-body = Heb je al betaald? Wacht dan even: je ziet het resultaat hier. Zo niet, vraag dan een nieuwe code aan.
action-renew = Nieuwe code aanvragen
action-unpaid = Er is niet op tijd betaald. Probeer het opnieuw of kies een andere betaalmethode.
action-confirm-bank = Bevestig de betaling in je bankapp
action-confirm-app = Open { $method } op je telefoon en bevestig de betaling
action-confirm-body = Daarna gaat deze pagina vanzelf verder.
action-open-app = App openen
action-cancel = Annuleren
action-copy = Kopiëren
action-copied = Gekopieerd
action-copy-what = Kopiëren: { $label }

## An order that is placed and paid later

due-by = Betaal { $amount } aan { $merchant }, uiterlijk { $moment }.
due-open = Betaal { $amount } aan { $merchant }. Je bestelling wordt bevestigd zodra het geld binnen is.
# ‘Betaling’, as debits show it too.
due-later = Je bestelling wordt bevestigd zodra je betaling binnen is.
due-expired-title = De betaaltermijn is verstreken
due-expired-body = Heb je al betaald? Dan wordt je bestelling binnenkort bevestigd. Zo niet, betaal dan niet meer: vraag het aan de winkel of bestel opnieuw.
due-todo = Zo betaal je
# ‘Omschrijving’ in the Netherlands, ‘mededeling’ in Belgium.
due-exact = Vul bij omschrijving of mededeling precies deze referentie in. Zonder die referentie kan de winkel je betaling niet herkennen.
due-print = Opslaan of afdrukken
due-document = Document openen
due-other-way = Anders betalen
due-counter-1 = Ga naar een winkel, bank of automaat die deze betaalmethode accepteert en geef daar deze gegevens op.
due-counter-2 = Betaal daar { $amount }.
due-receipt = Bewaar het betaalbewijs tot je bestelling is bevestigd.
due-konbini-1 = Ga naar de konbini die je hebt gekozen. Vul de code in op de automaat of laat die zien bij de kassa.
due-konbini-2 = Geef ook je telefoonnummer als daarom wordt gevraagd, en betaal { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Scan of plak de code in je bankapp, of ga ermee naar een bank of een loterijkantoor (lotérica).
due-boleto-2 = Controleer of er { $amount } staat en betaal.
due-boleto-3 = Je bestelling wordt binnen drie werkdagen bevestigd.
due-entity-1 = Kies bij een geldautomaat of in je bankapp voor het betalen van diensten (Pagamento de Serviços).
due-entity-2 = Vul de entiteit, de referentie en het bedrag in: { $amount }.
due-transfer-1 = Open de app of website van je bank.
due-transfer-2 = Maak precies { $amount } over met deze gegevens.
due-transfer-3 = Je bestelling wordt bevestigd zodra het geld binnen is.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Betaalcode
detail-reference = Referentie
detail-entity = Entiteit
detail-confirmation = Bevestigingsnummer
detail-customer = Klantnummer
detail-company = Bedrijf
detail-bank = Bank
detail-branch = Bankkantoor
# As transfer instructions and banks’ forms in both countries say.
detail-beneficiary = Begunstigde
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Rekeningnummer
detail-account-type = Soort rekening
detail-routing-number = Routingnummer
detail-sort-code = Bankcode (sort code)
detail-bsb = BSB-nummer
detail-clabe = CLABE
detail-phone = Telefoonnummer
# ‘Verkooppunt’, as ‘de winkel’ is the merchant.
detail-store = Verkooppunt
detail-amount = Bedrag
detail-document = Fiscaal nummer

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## ‘Door te bestellen’: the button under them is ‘Bestellen met betaalplicht’.

# The Dutch text for ‘standaard Europese incasso’ (SEPA Core), with je, and for one debit or more as in English.
mandate-sepa = Door te bestellen geef je toestemming aan { $merchant } om incasso-opdrachten te sturen naar je bank om een bedrag van je rekening af te schrijven, en aan je bank om een bedrag van je rekening af te schrijven overeenkomstig de opdracht van { $merchant }. Als je het niet eens bent met deze afschrijving, kun je deze laten terugboeken. Neem hiervoor binnen 8 weken na de afschrijving contact op met je bank. Vraag je bank naar de voorwaarden.
mandate-ach = Door te bestellen geef je { $merchant } toestemming om het getoonde bedrag één keer elektronisch van je bankrekening af te schrijven, vandaag of op een latere datum. Wil je de betaling annuleren of corrigeren nadat die is verstuurd? Neem dan contact op met { $merchant }.
mandate-debit = Door te bestellen ga je akkoord met het volgende: { $merchant } mag het getoonde bedrag van je bankrekening afschrijven, en je bank mag die afschrijving uitvoeren.

## Good endings

result-paid-title = Betaling geslaagd
result-paid-body = Je hebt { $amount } betaald aan { $merchant }.
result-placed-title = Bestelling geplaatst
result-placed-body = Houd bij de levering { $amount } klaar.
result-reference = Betaalreferentie: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Er is niets afgeschreven.
money-unknown = We weten nog niet of er geld is afgeschreven. Betaal daarom niet opnieuw.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Er ontbreekt nog iets
    .body = Vul de gemarkeerde velden in en probeer het opnieuw.
outcome-number-invalid =
    .title = Controleer het nummer
    .body = Het kaart- of rekeningnummer klopt niet. Pas het aan en probeer het opnieuw.
outcome-expiry-invalid =
    .title = Controleer de vervaldatum
    .body = De vervaldatum klopt niet. Pas de datum aan en probeer het opnieuw.
outcome-security-code-wrong =
    .title = Controleer de beveiligingscode
    .body = De beveiligingscode hoort niet bij deze kaart. Vul de code opnieuw in.
outcome-holder-or-address-mismatch =
    .title = Controleer je naam en adres
    .body = Deze gegevens komen niet overeen met die bij je bank. Pas ze aan en probeer het opnieuw.
outcome-brand-not-accepted =
    .title = Dit type kaart wordt niet geaccepteerd
    .body = Bij deze winkel kun je niet met dit type kaart betalen. Gebruik een andere kaart of kies een andere betaalmethode.
outcome-card-expired =
    .title = Deze kaart is verlopen
    .body = Gebruik een andere kaart of kies een andere betaalmethode.
outcome-insufficient-funds =
    .title = Onvoldoende saldo
    .body = Volgens je bank is er niet genoeg geld beschikbaar voor deze betaling. Gebruik een andere kaart of kies een andere betaalmethode.
outcome-limit-reached =
    .title = Limiet bereikt
    .body = Met deze betaling ga je over de limiet van je kaart of rekening. Gebruik een andere kaart of vraag je bank de limiet te verhogen.
outcome-authentication-needed =
    .title = Je bank vraagt om een bevestiging
    .body = Bevestig deze betaling bij je bank om verder te gaan.
outcome-authentication-failed =
    .title = De bevestiging is niet gelukt
    .body = Je bank kon niet vaststellen dat jij het bent. Probeer het opnieuw of gebruik een andere kaart.
outcome-authentication-abandoned =
    .title = Bevestiging niet afgerond
    .body = De bevestiging bij je bank is voortijdig gestopt. Probeer het opnieuw of kies een andere betaalmethode.
outcome-declined =
    .title = De betaling is geweigerd
    .body = Er is geen verdere informatie beschikbaar. Gebruik een andere kaart of kies een andere betaalmethode.
outcome-contact-bank =
    .title = Bel je bank
    .body = Je bank wil je spreken voordat deze betaling wordt goedgekeurd. Je kunt ook een andere betaalmethode kiezen.
outcome-not-allowed-by-card =
    .title = Met deze kaart kun je hier niet betalen
    .body = De kaart is niet geschikt voor dit soort betalingen. Kies een andere betaalmethode of vraag het aan je bank.
outcome-account-unknown =
    .title = Rekening niet beschikbaar
    .body = Volgens je bank is deze rekening opgeheven of niet actief. Gebruik een andere rekening of kies een andere betaalmethode.
outcome-pin-or-device-step =
    .title = Nog één stap bij je bank
    .body = Je bank vraagt om een pincode of een bevestiging op je apparaat. Probeer het opnieuw en volg de instructies.
outcome-issuer-unavailable =
    .title = Je bank is niet bereikbaar
    .body = Probeer het over een paar minuten opnieuw of kies een andere betaalmethode.
outcome-processing-error =
    .title = De betaling is niet gelukt
    .body = Er ging technisch iets mis in de verbinding met je bank. Probeer het opnieuw.
outcome-attempts-exhausted =
    .title = Te veel pogingen
    .body = Met deze kaart is voorlopig geen nieuwe poging mogelijk. Kies een andere betaalmethode.
outcome-duplicate-attempt =
    .title = Deze betaling is al verstuurd
    .body = We gaan na of de betaling is gelukt. Een ogenblik geduld.
outcome-amount-not-allowed =
    .title = Dit bedrag kan niet met deze betaalmethode
    .body = Met deze betaalmethode kun je { $amount } niet betalen. Kies een andere betaalmethode.
outcome-currency-not-supported =
    .title = Deze valuta kan niet met deze betaalmethode
    .body = Met deze betaalmethode kun je niet in deze valuta betalen. Kies een andere betaalmethode.
outcome-method-refused =
    .title = Betaling via { $method } geweigerd
    .body = Kies een andere betaalmethode.
outcome-buyer-cancelled =
    .title = Betaling geannuleerd
    .body = De betaling is niet afgerond. Probeer het opnieuw of kies een andere betaalmethode.
outcome-session-expired =
    .title = De tijd om te betalen is verstreken
    .body = Begin opnieuw om verder te gaan met je betaling.
outcome-result-unknown =
    .title = We controleren je betaling
    .body = Er is nog geen antwoord. Laat deze pagina open; zodra we meer weten, lees je het hier.
outcome-offline =
    .title = Geen internetverbinding
    .body = Controleer je verbinding en probeer het opnieuw.
outcome-provider-blocked =
    .title = De kaartvelden zijn niet geladen
    .body = Iets in je browser of netwerk blokkeert de betaaldienst. Probeer het opnieuw of kies een andere betaalmethode.
outcome-shop-setup =
    .title = Afrekenen is hier nog niet mogelijk
    .body = De winkel moet de instellingen aanpassen voordat je hier kunt betalen. Neem contact op met de winkel.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = We hebben de betaling met deze kaart niet opnieuw verstuurd: die zou weer worden geweigerd.
guard-later = We hebben de betaling met deze kaart nog niet opnieuw verstuurd. Is het geregeld met je bank? Druk dan nog een keer op de betaalknop.
guard-edit = We hebben de betaling met deze kaart nog niet opnieuw verstuurd: pas eerst het gemarkeerde veld aan.

## Next steps: buttons that do what they say.

step-fix-field = Gegevens controleren
step-other-card = Andere kaart gebruiken
step-other-method = Andere betaalmethoden
step-authenticate = Bevestigen bij je bank
step-retry-now = Opnieuw proberen
step-retry-later = Opnieuw proberen
step-restart = Opnieuw beginnen
step-wait = Status controleren
step-contact-shop = Contact met de winkel
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Je kunt je bank bellen; het nummer staat meestal op de achterkant van je kaart.

## Help and small print

help-button = Hulp nodig?
footer-terms = Voorwaarden
footer-privacy = Privacy
footer-refunds = Retour en terugbetaling
footer-merchant = Je betaalt aan { $merchant }
