### German for Germany, Austria and Switzerland (ß throughout; a de-CH file could override it).
### Form of address: Sie. Requests are plain imperatives; „bitte“ only where something is asked as a favour.
### Quotation marks „ “, apostrophe ’, ellipsis … with a no-break space before it when a word ends there. No exclamation marks.
### Plurals: one, other. Numbers and amounts come formatted; the count stands before the product: 2 × Name.
### Terms: Kasse (checkout), Shop, Zahlungsart (way to pay), Zahlungsdienstleister (provider), Sicherheitscode,
### Ablaufdatum, freigeben/Freigabe (confirming with the bank, as banking apps say), abbuchen (to charge), Banking-App,
### Raten (instalments), Referenz (what a payment is told apart by), Shop (the merchant), Geschäft (a place with a counter).
### „Sie“ for the buyer and „sie“ for a thing: no sentence after a colon begins with a „Sie“ that means a thing.
### Order buttons: § 312j BGB and § 8 FAGG want the duty to pay on the button itself. „kaufen“ and
### „zahlungspflichtig bestellen“ say it; „Mit … bezahlen“ was held insufficient (LG Hildesheim, 6 O 156/22).
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Kasse wird geladen
boot-failed-title = Die Kasse konnte nicht geladen werden
boot-failed-body = Möglicherweise ist Ihre Internetverbindung unterbrochen oder etwas in Ihrem Browser blockiert diesen Teil der Seite.
boot-failed-retry = Erneut versuchen
boot-stopped-title = Die Kasse reagiert nicht mehr
boot-stopped-body = Auf dieser Seite ist ein Fehler aufgetreten. Falls Sie die Bestellung oder Zahlung schon abgeschickt hatten, sehen Sie in Ihren E-Mails nach oder fragen Sie den Shop, bevor Sie noch einmal zahlen.
boot-outdated = Für diese Kasse brauchen Sie einen neueren Browser. Aktualisieren Sie Ihren Browser oder öffnen Sie diese Seite in einem anderen.

## Frame

frame-label = Kasse
frame-test-mode = Testmodus: keine echten Zahlungen

## Order summary

summary-heading = Ihre Bestellung
summary-item-several = { $count } × { $name }
summary-shipping = Versand
summary-shipping-free = Kostenlos
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not „MwSt.“.
summary-tax = Steuern
summary-discount = Rabatt
summary-method-fee = Zahlungsgebühr
summary-rounding = Rundung bei Barzahlung
summary-total = Gesamtbetrag
summary-tax-included = Inkl. { $amount } MwSt.
# Not „abgebucht“: cash on delivery shows this line too.
summary-approximate = Entspricht etwa { $approximate }. Sie zahlen { $amount }.

## The buyer’s country, where the shop does not say it

# Not „aus“: Swiss and US buyers would need an article.
country-line = Ihr Land: { $country }
country-unknown = Wählen Sie Ihr Land
country-guessed = Aus Ihren Geräteeinstellungen abgeleitet. Falls das Land nicht stimmt, ändern Sie es.
country-search = Land suchen
country-list = Land
country-none = Kein Land gefunden
country-count =
    { $count ->
        [one] { $count } Land
       *[other] { $count } Länder
    }
country-choose = Dieses Land verwenden

## Payment methods

methods-legend = Wie möchten Sie bezahlen?
methods-none-title = Hier ist noch keine Zahlung möglich
methods-none-body = Für dieses Land, diese Währung und diesen Betrag bietet der Shop keine Zahlungsart an.
methods-note-delayed = Bestätigung nach Zahlungseingang
methods-note-cod = Zahlung bei Lieferung
methods-note-fee = + { $amount } Gebühr
methods-saved = Gespeichert
saved-ending = { $brand } mit Endziffern { $last4 }

# Methods with a general name.
method-card = Kredit- oder Debitkarte
method-cod = Nachnahme
method-bank-transfer = Banküberweisung
method-sepa-debit = SEPA-Lastschrift
method-pay-upon-invoice-de = Kauf auf Rechnung
method-online-banking-czech = Online-Banking (Tschechien)
method-online-banking-slovakia = Online-Banking (Slowakei)
method-online-banking-finland = Online-Banking (Finnland)
method-online-banking-baltics = Online-Banking
method-online-banking-thailand = Mobile Banking
method-netbanking-in = Online-Banking (Indien)
method-pay-by-bank-uk = Zahlung über Ihre Bank
method-ach-debit = US-Bankkonto
method-becs-debit = Australisches Bankkonto
method-nz-bank-account = Neuseeländisches Bankkonto
method-bank-transfer-jp = Banküberweisung
method-bank-va-id = Virtuelles Konto
method-konbini = Konbini (Minimarkt)
method-tw-cvs = Zahlungscode für Minimarkt
method-kr-card = Südkoreanische Karte
method-paystack-bank = Bankkonto oder USSD
method-crypto = Kryptowährung
method-bacs-debit = Britische Lastschrift
method-acss = Kanadisches Bankkonto

# What happens next, shown under the chosen method.
details-card = Ihre Kartendaten gehen direkt an den Zahlungsdienstleister. Der Shop bekommt sie nie zu sehen.
details-redirect = Sie zahlen mit { $method } auf einer separaten, sicheren Seite und kommen danach hierher zurück.
details-hosted = Sie zahlen auf einer separaten, sicheren Seite und kommen danach hierher zurück.
details-qr = Sie erhalten einen QR-Code, den Sie mit Ihrer App scannen.
details-app = Sie bestätigen die Zahlung in { $method }.
details-bank-app = Sie geben die Zahlung in Ihrer Banking-App frei.
details-voucher = Sie erhalten einen Zahlungscode und eine Anleitung. Ihre Bestellung wird bestätigt, sobald Sie bezahlt haben.
details-bank-transfer = Sie erhalten die Bankverbindung. Ihre Bestellung wird bestätigt, sobald das Geld eingegangen ist.
details-debit = Der Betrag wird von Ihrem Bankkonto abgebucht.
details-later = Bei { $method } sehen Sie den Zahlungsplan, bevor Sie zustimmen.
details-cod = Sie zahlen { $amount } bei der Lieferung.

## Card fields

card-number = Kartennummer
card-expiry = Ablaufdatum
card-expiry-example = MM / JJ
card-code = Sicherheitscode
card-code-hint = 3 Ziffern auf der Rückseite, bei American Express 4 auf der Vorderseite
card-brand = Kartentyp: { $brand }
card-loading = Sichere Karteneingabe wird geladen
card-switched = Das Laden der Karteneingabe hat länger gedauert als sonst. Sie können Ihre Kartendaten jetzt eingeben.
card-switched-again = Die Karteneingabe musste neu geladen werden. Bitte geben Sie Ihre Kartendaten noch einmal ein.

## Other fields

field-name = Name auf der Karte
field-full-name = Vor- und Nachname
field-email = E-Mail-Adresse
field-email-hint = Für Ihre Zahlungsbestätigung
field-phone = Mobilnummer
field-konbini-phone = Telefonnummer
field-birthdate = Geburtsdatum
field-document = { $document }
field-company = Firma
field-iban = IBAN
field-institution-number = Institutsnummer
field-transit-number = Transitnummer
# The English names too, as the buyer’s bank abroad prints them. The errors say „Bankleitzahl“ alone.
field-routing-number = Bankleitzahl (Routing Number)
field-sort-code = Bankleitzahl (Sort Code)
field-bsb = BSB-Nummer
field-account-number = Kontonummer
field-blik-code = BLIK-Code
field-blik-code-hint = 6 Ziffern aus Ihrer Banking-App, zum Beispiel { $example }
field-otp = Bestätigungscode
field-otp-hint = Aus der App, mit der Sie zahlen, zum Beispiel { $example }
field-bank = Ihre Bank
field-konbini-store = Konbini
field-choose = Auswählen …
field-example = Beispiel: { $example }
field-optional = { $label } (optionale Angabe)
field-plan = Anzahl der Raten
plan-once = Einmalzahlung
plan-equal = { $count } Raten zu je { $amount }
plan-first = Jetzt { $first }, dann { $count } × { $amount }
plan-unknown = { $count } Raten; die Zinsen sehen Sie, bevor Sie zustimmen
plan-interest-free = zinsfrei
plan-total = insgesamt { $amount }
plan-schedule = Ihre Raten

## Addresses. Labels as people of that country who read this language know them.

address-street = Straße und Hausnummer
address-street2 = Adresszusatz
address-city-city = Ort
address-city-district = Bezirk
address-city-post-town = Ort
# Australia, New Zealand: not „Vorort“, as these parts also lie in the middle of a city.
address-city-suburb = Ort oder Stadtteil
address-district-barangay = Barangay
address-district-district = Bezirk
address-district-neighbourhood = Stadtteil
address-district-subdistrict = Unterbezirk
address-district-suburb = Stadtteil
address-district-townland = Townland
address-district-township = Dorf oder Ortsteil
address-region-area = Gebiet
address-region-county = Kreis (County)
address-region-department = Departement
address-region-district = Distrikt
address-region-emirate = Emirat
address-region-governorate = Gouvernement
address-region-island = Insel
address-region-municipality = Gemeinde
address-region-oblast = Oblast
address-region-parish = Parish
address-region-prefecture = Präfektur
address-region-province = Provinz
address-region-region = Region
address-region-state = Bundesstaat
address-postal-cep = Postleitzahl (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Postleitzahl
address-postal-postcode = Postleitzahl
address-postal-zip = Postleitzahl
address-postal-postal = Postleitzahl

## Field errors: beside the field, saying what to do.

error-name-missing = Geben Sie den Namen ein, der auf der Karte steht.
error-full-name-missing = Geben Sie Ihren Vor- und Nachnamen ein.
error-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
error-email-invalid = Geben Sie eine E-Mail-Adresse wie { $example } ein.
error-phone-missing = Geben Sie Ihre Mobilnummer ein.
error-phone-invalid = Prüfen Sie die Nummer. Geben Sie bei einer ausländischen Nummer die Ländervorwahl mit an.
error-konbini-phone-missing = Geben Sie Ihre Telefonnummer ein.
error-konbini-phone-invalid = Geben Sie 10 oder 11 Ziffern ein, ohne +81.
error-birthdate-missing = Geben Sie Ihr Geburtsdatum ein.
error-birthdate-invalid = Prüfen Sie Ihr Geburtsdatum.
# In brackets: „Ihre“ agrees with „Nummer“, whatever the number’s own name is.
error-document-missing = Geben Sie Ihre Nummer ein ({ $document }).
error-document-invalid = Prüfen Sie Ihre Nummer ({ $document }).
error-company-missing = Geben Sie den Namen der Firma ein.
error-iban-missing = Geben Sie Ihre IBAN ein.
error-iban-invalid = Prüfen Sie Ihre IBAN. Beispiel: { $example }.
error-institution-number-missing = Geben Sie die Institutsnummer Ihrer Bank ein.
error-institution-number-invalid = Prüfen Sie die Institutsnummer: 3 Ziffern.
error-transit-number-missing = Geben Sie die Transitnummer Ihrer Filiale ein.
error-transit-number-invalid = Prüfen Sie die Transitnummer: 5 Ziffern.
error-routing-number-missing = Geben Sie die Bankleitzahl Ihrer Bank ein.
error-routing-number-invalid = Prüfen Sie die Bankleitzahl: 9 Ziffern.
error-sort-code-missing = Geben Sie die Bankleitzahl Ihrer Bank ein.
error-sort-code-invalid = Prüfen Sie die Bankleitzahl: 6 Ziffern.
error-bsb-missing = Geben Sie Ihre BSB-Nummer ein.
error-bsb-invalid = Prüfen Sie die BSB-Nummer: 6 Ziffern.
error-account-number-missing = Geben Sie Ihre Kontonummer ein.
error-account-number-invalid = Prüfen Sie Ihre Kontonummer.
error-blik-code-missing = Geben Sie den BLIK-Code ein.
error-blik-code-invalid = Geben Sie die 6 Ziffern aus Ihrer Banking-App ein.
error-otp-missing = Geben Sie den Code aus der App ein.
error-otp-invalid = Prüfen Sie den Code aus der App.
error-bank-missing = Wählen Sie Ihre Bank aus.
# The list holds chains; „Kette“ also spares an article for Konbini.
error-konbini-store-missing = Wählen Sie eine Konbini-Kette aus.
error-address-missing = Füllen Sie diesen Teil der Adresse aus.
error-postal-code-invalid = Prüfen Sie diese Angabe. Beispiel: { $example }.
error-incomplete = Hier fehlt noch etwas. Beispiel: { $example }.
error-too-long =
    { $max ->
        [one] Geben Sie höchstens { $max } Zeichen ein.
       *[other] Geben Sie höchstens { $max } Zeichen ein.
    }
error-card-number-here = Zu Ihrer Sicherheit haben wir eine Kartennummer aus diesem Feld entfernt. Bitte tragen Sie die Nummer unter „Kartennummer“ ein.
error-number-missing = Geben Sie Ihre Kartennummer ein.
error-number-incomplete = Geben Sie die vollständige Kartennummer ein.
error-number-invalid = Prüfen Sie Ihre Kartennummer.
error-expiry-missing = Geben Sie das Ablaufdatum ein.
error-expiry-invalid = Prüfen Sie das Ablaufdatum.
error-expiry-past = Dieses Datum liegt in der Vergangenheit. Prüfen Sie es oder verwenden Sie eine andere Karte.
error-code-missing = Geben Sie den Sicherheitscode ein.
error-code-invalid = Prüfen Sie den Sicherheitscode.
error-card-unfinished = Ergänzen oder korrigieren Sie Ihre Kartendaten.
error-summary =
    { $count ->
        [one] Bitte prüfen Sie ein Feld
       *[other] Bitte prüfen Sie { $count } Felder
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Für { $amount } kaufen
pay-button-order = Zahlungspflichtig bestellen
pay-button-later = Zahlungspflichtig bestellen
pay-button-working = Wird verarbeitet …

progress-tokenising = Ihre Kartendaten werden geprüft
progress-confirming = Ihre Zahlung wird ausgeführt. Bitte bleiben Sie auf dieser Seite.
progress-placing = Ihre Bestellung wird übermittelt. Bitte bleiben Sie auf dieser Seite.
progress-redirecting = Weiterleitung zu { $method }
progress-leaving = Weiterleitung zur Zahlungsseite
progress-waiting = Wir warten auf die Bestätigung Ihrer Zahlung
progress-still-working = Das dauert länger als sonst. Bitte zahlen Sie nicht noch einmal; wir prüfen weiter.

## Waiting for something, or for somebody

wait-offline-title = Keine Internetverbindung
wait-offline-body = Wir machen weiter, sobald Sie wieder online sind.
wait-once = Hier wird nichts doppelt abgebucht. Bitte zahlen Sie aber nicht an anderer Stelle noch einmal.
wait-stalled-title = Die Antwort steht immer noch aus
# Not „angekommen“: that would be the parcel.
wait-stalled-body = Prüfen Sie jetzt den Status oder fragen Sie den Shop, ob Ihre Bestellung eingegangen ist.
wait-elsewhere-title = Zahlung läuft in anderem Tab oder Fenster
wait-elsewhere-body = Schließen Sie die Zahlung für diese Bestellung dort ab. Wenn Sie lieber hier bezahlen möchten, brechen wir die andere Zahlung zuerst ab.
wait-elsewhere-leave = Lieber hier bezahlen
wait-cancelling = Die Zahlung wird abgebrochen
wait-renewing = Neuer Code wird geladen
wait-cancelling-body = Das dauert einen Moment. Solange das läuft, ist keine andere Zahlung möglich.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Geben Sie die Zahlung bei Ihrer Bank frei
challenge-payment = { $amount } an { $merchant }
challenge-cancel = Abbrechen

## Something to do before the payment is made. Banks: freigeben; wallets and QR codes: bestätigen.

action-checking-bank = Ihre Bank prüft die Zahlung. Bitte bleiben Sie auf dieser Seite.
action-qr-title = Scannen Sie den Code, um zu bezahlen
action-qr-body = Öffnen Sie die App, mit der Sie zahlen, scannen Sie diesen Code und bestätigen Sie die Zahlung. Danach geht es hier automatisch weiter.
action-qr-label = QR-Code für Ihre Zahlung
action-barcode-label = Barcode mit Ihrem Zahlungscode
action-valid-for = Noch { $time } gültig
action-expired-title = Dieser Code ist abgelaufen
action-expired-body = Falls Sie schon bezahlt haben, warten Sie einen Moment: Das Ergebnis erscheint hier. Falls nicht, fordern Sie einen neuen Code an.
action-renew = Neuen Code anfordern
action-unpaid = Die Zahlung wurde nicht rechtzeitig abgeschlossen. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.
action-confirm-bank = Geben Sie die Zahlung in Ihrer Banking-App frei
action-confirm-app = Bestätigen Sie die Zahlung in { $method } auf Ihrem Smartphone
action-confirm-body = Danach geht es hier automatisch weiter.
action-open-app = App öffnen
action-cancel = Abbrechen
action-copy = Kopieren
action-copied = Kopiert
action-copy-what = Kopieren: { $label }

## An order that is placed and paid later

# The moment ends with the time, such as 14:30: „Uhr“ belongs to it.
due-by = Zahlen Sie { $amount } bis { $moment } Uhr an { $merchant }.
due-open = Zahlen Sie { $amount } an { $merchant }. Ihre Bestellung wird bestätigt, sobald das Geld eingegangen ist.
# „Zahlung“, as debits show it too.
due-later = Ihre Bestellung wird bestätigt, sobald Ihre Zahlung eingegangen ist.
due-expired-title = Die Zahlungsfrist ist abgelaufen
due-expired-body = Falls Sie schon bezahlt haben, wird Ihre Bestellung bald bestätigt. Falls nicht, zahlen Sie bitte nicht mehr: Fragen Sie den Shop oder bestellen Sie neu.
due-todo = So bezahlen Sie
due-exact = Geben Sie als Verwendungszweck genau die Referenz an, die hier steht. Ohne sie kann der Shop Ihre Zahlung nicht zuordnen.
due-print = Speichern oder drucken
due-document = Dokument öffnen
due-other-way = Andere Zahlungsart wählen
# „Geschäft“, as the „Shop“ is the merchant.
due-counter-1 = Gehen Sie zu einem Geschäft, einer Bank oder einem Automaten, wo diese Zahlungsart akzeptiert wird, und geben Sie dort diese Daten an.
due-counter-2 = Zahlen Sie dort { $amount }.
due-receipt = Bewahren Sie den Beleg auf, bis Ihre Bestellung bestätigt ist.
due-konbini-1 = Gehen Sie in eine Filiale der gewählten Konbini-Kette. Geben Sie den Code am Automaten ein oder zeigen Sie ihn an der Kasse vor.
due-konbini-2 = Geben Sie auf Nachfrage auch Ihre Telefonnummer an und zahlen Sie { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Scannen Sie den Code mit Ihrer Banking-App oder fügen Sie ihn dort ein. Oder gehen Sie damit zu einer Bank oder Lotto-Annahmestelle (lotérica).
due-boleto-2 = Prüfen Sie, ob dort { $amount } steht, und zahlen Sie.
# Not „Werktage“: those have a Saturday.
due-boleto-3 = Ihre Bestellung wird innerhalb von drei Bankarbeitstagen bestätigt.
due-entity-1 = Wählen Sie am Geldautomaten oder in Ihrer Banking-App die Zahlung von Dienstleistungen (Pagamento de Serviços).
due-entity-2 = Geben Sie die Entität, die Referenz und den Betrag { $amount } ein.
due-transfer-1 = Öffnen Sie die App oder die Website Ihrer Bank.
due-transfer-2 = Überweisen Sie genau { $amount } mit diesen Angaben.
due-transfer-3 = Ihre Bestellung wird bestätigt, sobald das Geld eingegangen ist.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Zahlungscode
detail-reference = Referenz
# „Entität“ alone says little in German; the machine’s menu says „Entidade“.
detail-entity = Entität (Entidade)
detail-confirmation = Bestätigungsnummer
detail-customer = Kundennummer
detail-company = Unternehmen
detail-bank = Bank
detail-branch = Filiale
# Not „Empfänger“: the account may be the provider’s, and the shop is named as who is paid.
detail-beneficiary = Kontoinhaber
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Kontonummer
detail-account-type = Kontoart
detail-routing-number = Bankleitzahl (Routing Number)
detail-sort-code = Bankleitzahl (Sort Code)
detail-bsb = BSB-Nummer
detail-clabe = CLABE
detail-phone = Telefonnummer
detail-store = Geschäft
detail-amount = Betrag
detail-document = Steuernummer

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## „Mit Ihrer Bestellung“: the button under them is „Zahlungspflichtig bestellen“.

# The mandate text of Deutsche Kreditwirtschaft for the SEPA Core scheme, which Austria uses too, addressed to the buyer.
mandate-sepa = Mit Ihrer Bestellung ermächtigen Sie { $merchant }, Zahlungen von Ihrem Konto mittels Lastschrift einzuziehen. Zugleich weisen Sie Ihr Kreditinstitut an, die von { $merchant } auf Ihr Konto gezogenen Lastschriften einzulösen. Hinweis: Sie können innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit Ihrem Kreditinstitut vereinbarten Bedingungen.
mandate-ach = Mit Ihrer Bestellung ermächtigen Sie { $merchant }, den angezeigten Betrag einmalig und auf elektronischem Weg von Ihrem Bankkonto abzubuchen, am heutigen Tag oder später. Wenn Sie die Zahlung nach der Übermittlung stornieren oder korrigieren lassen möchten, wenden Sie sich an { $merchant }.
mandate-debit = Mit Ihrer Bestellung stimmen Sie Folgendem zu: { $merchant } darf den angezeigten Betrag von Ihrem Bankkonto abbuchen, und Ihre Bank darf diese Abbuchung ausführen.

## Good endings

result-paid-title = Zahlung erfolgreich
result-paid-body = Sie haben { $amount } an { $merchant } gezahlt.
result-placed-title = Ihre Bestellung ist eingegangen
result-placed-body = Bitte halten Sie bei der Lieferung { $amount } bereit.
result-reference = Zahlungsreferenz: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Es wurde nichts abgebucht.
money-unknown = Wir wissen noch nicht, ob etwas abgebucht wurde. Bitte zahlen Sie deshalb nicht noch einmal.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Es fehlen noch Angaben
    .body = Füllen Sie die markierten Felder aus und versuchen Sie es erneut.
outcome-number-invalid =
    .title = Bitte prüfen Sie die Nummer
    .body = Die Karten- oder Kontonummer ist nicht gültig. Korrigieren Sie die Nummer und versuchen Sie es erneut.
outcome-expiry-invalid =
    .title = Bitte prüfen Sie das Ablaufdatum
    .body = Das Ablaufdatum ist nicht gültig. Korrigieren Sie das Datum und versuchen Sie es erneut.
outcome-security-code-wrong =
    .title = Bitte prüfen Sie den Sicherheitscode
    .body = Der Sicherheitscode passt nicht zu dieser Karte. Geben Sie ihn noch einmal ein.
outcome-holder-or-address-mismatch =
    .title = Bitte prüfen Sie Name und Adresse
    .body = Ihrer Bank liegen andere Angaben vor. Korrigieren Sie Name oder Adresse und versuchen Sie es erneut.
outcome-brand-not-accepted =
    .title = Dieser Kartentyp wird nicht akzeptiert
    .body = Der Shop nimmt Karten dieses Typs nicht an. Verwenden Sie eine andere Karte oder Zahlungsart.
outcome-card-expired =
    .title = Diese Karte ist abgelaufen
    .body = Verwenden Sie eine andere Karte oder Zahlungsart.
outcome-insufficient-funds =
    .title = Guthaben reicht nicht aus
    .body = Laut Ihrer Bank ist für diese Zahlung nicht genug Geld verfügbar. Verwenden Sie eine andere Karte oder Zahlungsart.
outcome-limit-reached =
    .title = Limit erreicht
    .body = Diese Zahlung übersteigt das Limit Ihrer Karte oder Ihres Kontos. Verwenden Sie eine andere Karte oder bitten Sie Ihre Bank, das Limit zu erhöhen.
outcome-authentication-needed =
    .title = Bitte geben Sie die Zahlung frei
    .body = Ihre Bank verlangt für diese Zahlung Ihre Freigabe. Danach geht es hier weiter.
outcome-authentication-failed =
    .title = Die Freigabe hat nicht geklappt
    .body = Ihre Bank konnte nicht bestätigen, dass Sie es sind. Versuchen Sie es erneut oder verwenden Sie eine andere Karte.
outcome-authentication-abandoned =
    .title = Freigabe nicht abgeschlossen
    .body = Die Freigabe bei Ihrer Bank wurde vorzeitig beendet. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.
outcome-declined =
    .title = Die Zahlung wurde abgelehnt
    .body = Nähere Informationen sind nicht verfügbar. Verwenden Sie eine andere Karte oder Zahlungsart.
outcome-contact-bank =
    .title = Bitte rufen Sie Ihre Bank an
    .body = Ihre Bank möchte mit Ihnen sprechen, bevor sie diese Zahlung genehmigt. Sie können auch eine andere Zahlungsart wählen.
outcome-not-allowed-by-card =
    .title = Zahlung mit dieser Karte nicht möglich
    .body = Die Karte ist für diese Art von Zahlung nicht freigeschaltet. Wählen Sie eine andere Zahlungsart oder fragen Sie Ihre Bank.
outcome-account-unknown =
    .title = Konto nicht verfügbar
    .body = Laut Ihrer Bank ist dieses Konto geschlossen oder nicht aktiv. Verwenden Sie ein anderes Konto oder eine andere Zahlungsart.
outcome-pin-or-device-step =
    .title = Noch ein Schritt bei Ihrer Bank
    .body = Ihre Bank verlangt eine PIN oder eine Bestätigung auf Ihrem Gerät. Versuchen Sie es erneut und folgen Sie den Anweisungen.
outcome-issuer-unavailable =
    .title = Ihre Bank ist nicht erreichbar
    .body = Versuchen Sie es in ein paar Minuten erneut oder wählen Sie eine andere Zahlungsart.
outcome-processing-error =
    .title = Die Zahlung hat nicht geklappt
    .body = Auf dem Weg zu Ihrer Bank gab es ein technisches Problem. Versuchen Sie es erneut.
outcome-attempts-exhausted =
    .title = Zu viele Versuche
    .body = Mit dieser Karte ist vorerst kein weiterer Versuch möglich. Wählen Sie eine andere Zahlungsart.
outcome-duplicate-attempt =
    .title = Diese Zahlung wurde bereits gesendet
    .body = Wir prüfen das Ergebnis. Bitte warten Sie einen Moment.
outcome-amount-not-allowed =
    .title = Betrag mit dieser Zahlungsart nicht möglich
    .body = { $amount } können Sie mit dieser Zahlungsart nicht bezahlen. Wählen Sie eine andere.
outcome-currency-not-supported =
    .title = Währung wird nicht unterstützt
    .body = Mit dieser Zahlungsart können Sie nicht in dieser Währung bezahlen. Wählen Sie eine andere Zahlungsart.
outcome-method-refused =
    .title = Zahlung mit { $method } abgelehnt
    .body = Wählen Sie eine andere Zahlungsart.
outcome-buyer-cancelled =
    .title = Zahlung abgebrochen
    .body = Der Bezahlvorgang wurde nicht abgeschlossen. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.
outcome-session-expired =
    .title = Die Zeit zum Bezahlen ist abgelaufen
    .body = Beginnen Sie neu, um mit der Zahlung fortzufahren.
outcome-result-unknown =
    .title = Wir prüfen Ihre Zahlung
    .body = Die Antwort steht noch aus. Lassen Sie diese Seite geöffnet; sobald wir mehr wissen, erfahren Sie es hier.
outcome-offline =
    .title = Keine Internetverbindung
    .body = Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
outcome-provider-blocked =
    .title = Karteneingabe nicht geladen
    .body = Etwas in Ihrem Browser oder Netzwerk blockiert den Zahlungsdienstleister. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.
outcome-shop-setup =
    .title = Diese Kasse ist noch nicht bereit
    .body = Der Shop muss seine Einstellungen korrigieren, bevor Sie hier bezahlen können. Bitte wenden Sie sich an den Shop.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Wir haben die Zahlung mit dieser Karte nicht noch einmal gesendet, denn sie würde wieder abgelehnt.
guard-later = Wir haben die Zahlung mit dieser Karte noch nicht erneut gesendet. Wenn Sie das mit Ihrer Bank geklärt haben, drücken Sie noch einmal auf den Kaufbutton.
guard-edit = Wir haben die Zahlung mit dieser Karte noch nicht erneut gesendet: Korrigieren Sie zuerst die markierte Angabe.

## Next steps: buttons that do what they say.

step-fix-field = Angaben prüfen
step-other-card = Andere Karte verwenden
step-other-method = Andere Zahlungsarten
step-authenticate = Bei Ihrer Bank freigeben
step-retry-now = Erneut versuchen
step-retry-later = Erneut versuchen
step-restart = Neu beginnen
step-wait = Status prüfen
step-contact-shop = Shop kontaktieren
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Sie können Ihre Bank anrufen; die Nummer steht meist auf der Rückseite Ihrer Karte.

## Help and small print

help-button = Brauchen Sie Hilfe?
footer-terms = AGB
footer-privacy = Datenschutz
footer-refunds = Rückgabe und Erstattung
footer-merchant = Sie zahlen an { $merchant }
