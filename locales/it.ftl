### Italian (it): written for Italy, also served to Italian-speaking Switzerland, San Marino and Vatican City.
### Address: tu, throughout, as Italian shops and payment apps do; no participle that tells the buyer’s gender.
### Requests are plain imperatives (Inserisci, Controlla, Scegli), buttons too (Paga, Riprova). “Ti chiediamo di…” only for a favour.
### Quotation marks “ ”; apostrophe ’ without a space after it; ellipsis … close to the word; no space before : ; ?. No exclamation marks.
### Accents, never apostrophes: è, perché, può. “Paese” with a capital is the country. Always “e-mail”, with its hyphen.
### Plurals: one (1), many (1 000 000: “1.000.000 di campi”), other. Amounts arrive formatted; never add a currency.
### Terms: pagamento, modulo di pagamento (the checkout itself), negozio (the merchant), punto vendita (a place with a counter),
### metodo di pagamento, gestore dei pagamenti (the provider), carta, codice di sicurezza, scadenza, rimborso, rate (instalments),
### addebito / addebitare (debit, charge), bonifico with its causale and beneficiario, contrassegno (cash on delivery), riferimento, rifiutato (declined).
### “Confermare” is the buyer’s step with the bank, “verificare” what we do while they wait, “controllare” what the buyer checks.
### “Ritentare il pagamento” is sending it again. A QR code is “inquadrato”, a barcode “scansionato”. A page “si aggiorna da sola”.
### $method and $merchant may be any name, so no article and nothing that contracts or agrees stands before them: “con X”, “X: …”.
### “Pagare a X”; never “ad X”, which only some names would take. “A favore di X” where there is no verb, as banks say.
### Order buttons: art. 51, comma 2, Codice del consumo wants “ordine con obbligo di pagare” or words as plain on the button itself;
### otherwise the buyer is not bound. Never just “Conferma” or “Completa l’ordine”.
### SEPA mandate: the Italian wording of the EPC form (richiedere l’addebito, procedere all’addebito, rimborso entro 8 settimane).
### outcome-declined leaves open who declined and why.

## Before the program has started. Plain text only.

boot-loading = Caricamento del modulo di pagamento
boot-failed-title = Il modulo di pagamento non si è caricato
boot-failed-body = La connessione potrebbe essersi interrotta, oppure qualcosa nel browser impedisce di caricare questa parte della pagina.
boot-failed-retry = Riprova
boot-stopped-title = Il modulo di pagamento ha smesso di funzionare
boot-stopped-body = Si è verificato un problema su questa pagina. Se avevi già premuto il pulsante per pagare o per ordinare, controlla le tue e-mail o chiedi al negozio prima di pagare di nuovo.
boot-outdated = Per pagare qui serve un browser più recente. Aggiorna il tuo o apri questa pagina con un altro.

## Frame

frame-label = Pagamento
frame-test-mode = Modalità test: nessun addebito reale

## Order summary

summary-heading = Il tuo ordine
summary-item-several = { $name } × { $count }
summary-shipping = Spedizione
# Agrees with “Spedizione”.
summary-shipping-free = Gratuita
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not “IVA”.
summary-tax = Imposte
summary-discount = Sconto
summary-method-fee = Commissione di pagamento
summary-rounding = Arrotondamento contanti
summary-total = Totale
summary-tax-included = Di cui IVA: { $amount }
# Not “addebitato”: cash on delivery shows this line too.
summary-approximate = Circa { $approximate }. Pagherai { $amount }.

## The buyer’s country, where the shop does not say it

# Not “da”: countries would need their article.
country-line = Il tuo Paese: { $country }
country-unknown = Scegli il tuo Paese
country-guessed = Ricavato dalle impostazioni del dispositivo. Se non è corretto, cambialo.
country-search = Cerca un Paese
country-list = Paese
country-none = Nessun Paese trovato
country-count =
    { $count ->
        [one] { $count } Paese
        [many] { $count } di Paesi
       *[other] { $count } Paesi
    }
country-choose = Scegli questo Paese

## Payment methods

methods-legend = Come vuoi pagare?
methods-none-title = Nessun metodo di pagamento disponibile
methods-none-body = Il negozio non offre metodi di pagamento per questo Paese, questa valuta e questo importo.
methods-note-delayed = Ordine confermato all’arrivo del pagamento
methods-note-cod = Paghi alla consegna
methods-note-fee = + { $amount } di commissione
# Stands beside cards and accounts: the noun keeps it from agreeing with either.
methods-saved = Metodo salvato
saved-ending = { $brand } che termina con { $last4 }

method-card = Carta
method-cod = Contrassegno
method-bank-transfer = Bonifico bancario
method-sepa-debit = Addebito diretto SEPA
method-pay-upon-invoice-de = Pagamento su fattura
method-online-banking-czech = Home banking (Cechia)
method-online-banking-slovakia = Home banking (Slovacchia)
method-online-banking-finland = Home banking (Finlandia)
method-online-banking-baltics = Home banking
method-online-banking-thailand = App della banca
method-netbanking-in = Home banking (India)
method-pay-by-bank-uk = Pagamento tramite la tua banca
method-ach-debit = Conto bancario statunitense
method-becs-debit = Conto bancario australiano
method-nz-bank-account = Conto bancario neozelandese
method-bank-transfer-jp = Bonifico bancario
method-bank-va-id = Conto virtuale
method-konbini = Pagamento al konbini
method-tw-cvs = Codice per minimarket
method-kr-card = Carta coreana
method-paystack-bank = Banca o USSD
method-crypto = Criptovaluta
method-bacs-debit = Addebito diretto (Regno Unito)
method-acss = Conto bancario canadese

# What happens next, shown under the chosen method.
details-card = I dati della carta vanno direttamente al gestore dei pagamenti. Questo negozio non li vede mai.
details-redirect = Pagherai con { $method } sulla sua pagina sicura, poi tornerai qui.
details-hosted = Pagherai su una pagina sicura separata, poi tornerai qui.
details-qr = Comparirà un codice QR da inquadrare con la tua app.
details-app = Confermerai il pagamento tramite { $method }.
details-bank-app = Confermerai il pagamento nell’app della tua banca.
details-voucher = Riceverai un codice di pagamento e le istruzioni. L’ordine sarà confermato dopo il pagamento.
details-bank-transfer = Riceverai le coordinate bancarie. L’ordine sarà confermato all’arrivo del bonifico.
details-debit = L’importo sarà addebitato sul tuo conto bancario.
details-later = { $method }: vedrai il piano di pagamento prima di prendere qualsiasi impegno.
details-cod = Pagherai { $amount } alla consegna dell’ordine.

## Card fields

card-number = Numero della carta
card-expiry = Data di scadenza
card-expiry-example = MM / AA
card-code = Codice di sicurezza
card-code-hint = 3 cifre sul retro, oppure 4 sul fronte per American Express
card-brand = Tipo di carta: { $brand }
card-loading = Caricamento dei campi protetti della carta
card-switched = Il caricamento dei campi della carta ha richiesto più tempo del solito. Ora puoi inserire i dati della carta.
card-switched-again = È stato necessario ricaricare i campi della carta. Inserisci di nuovo i dati della carta.

## Other fields

field-name = Nome sulla carta
field-full-name = Nome e cognome
field-email = E-mail
field-email-hint = Per la conferma del pagamento
field-phone = Numero di cellulare
field-konbini-phone = Numero di telefono
field-birthdate = Data di nascita
field-document = { $document }
field-company = Azienda
field-iban = IBAN
field-institution-number = Numero dell’istituto
field-transit-number = Numero di transito
field-routing-number = Numero di routing
# The English name, as Italian banks use it for transfers to the United Kingdom.
field-sort-code = Sort code
field-bsb = Codice BSB
field-account-number = Numero di conto
field-blik-code = Codice BLIK
field-blik-code-hint = 6 cifre dall’app della tua banca, per esempio { $example }
field-otp = Codice di conferma
field-otp-hint = Dall’app con cui paghi, per esempio { $example }
field-bank = La tua banca
field-konbini-store = Konbini
field-choose = Scegli…
field-example = Esempio: { $example }
field-optional = { $label } (facoltativo)
field-plan = Numero di rate
plan-once = Unica soluzione
plan-equal =
    { $count ->
        [one] { $count } rata da { $amount }
        [many] { $count } di rate da { $amount }
       *[other] { $count } rate da { $amount }
    }
plan-first = { $first } subito, poi { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } rata: vedrai gli interessi prima di accettare
        [many] { $count } di rate: vedrai gli interessi prima di accettare
       *[other] { $count } rate: vedrai gli interessi prima di accettare
    }
plan-interest-free = senza interessi
plan-total = { $amount } in totale
plan-schedule = Le tue rate

## Addresses. Labels as people of that country who read this language know them.

address-street = Via e numero civico
address-street2 = Scala, piano, interno
address-city-city = Città
address-city-district = Distretto
address-city-post-town = Città
# Australia. Not “sobborgo”: these parts also lie in the middle of a city.
address-city-suburb = Città o quartiere
address-district-barangay = Barangay
address-district-district = Distretto
address-district-neighbourhood = Quartiere
address-district-subdistrict = Sottodistretto
address-district-suburb = Quartiere
address-district-townland = Townland
address-district-township = Villaggio o quartiere
address-region-area = Area
address-region-county = Contea
address-region-department = Dipartimento
address-region-district = Distretto
address-region-emirate = Emirato
address-region-governorate = Governatorato
address-region-island = Isola
address-region-municipality = Municipalità
address-region-oblast = Oblast
address-region-parish = Parrocchia
address-region-prefecture = Prefettura
address-region-province = Provincia
address-region-region = Regione
address-region-state = Stato
address-postal-cep = Codice postale (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Codice postale
address-postal-postcode = Codice postale
address-postal-zip = Codice postale (ZIP)
# Italy’s own word, and the one Italians use for the rest of Europe.
address-postal-postal = CAP

## Field errors

error-name-missing = Inserisci il nome riportato sulla carta.
error-full-name-missing = Inserisci nome e cognome.
error-email-missing = Inserisci il tuo indirizzo e-mail.
error-email-invalid = Inserisci un indirizzo e-mail come { $example }.
error-phone-missing = Inserisci il tuo numero di cellulare.
error-phone-invalid = Controlla il numero. Se è estero, aggiungi il prefisso internazionale.
error-konbini-phone-missing = Inserisci il tuo numero di telefono.
error-konbini-phone-invalid = Inserisci 10 o 11 cifre, senza +81.
error-birthdate-missing = Inserisci la tua data di nascita.
error-birthdate-invalid = Controlla la tua data di nascita.
# “Numero”: no article before the name, as CPF and RUT are masculine, cédula and CURP feminine.
error-document-missing = Inserisci il numero: { $document }.
error-document-invalid = Controlla il numero: { $document }.
error-company-missing = Inserisci il nome dell’azienda.
error-iban-missing = Inserisci il tuo IBAN.
error-iban-invalid = Controlla l’IBAN. Esempio: { $example }.
error-institution-number-missing = Inserisci il numero dell’istituto della tua banca.
error-institution-number-invalid = Controlla il numero dell’istituto: 3 cifre.
error-transit-number-missing = Inserisci il numero di transito della tua filiale.
error-transit-number-invalid = Controlla il numero di transito: 5 cifre.
error-routing-number-missing = Inserisci il numero di routing della tua banca.
error-routing-number-invalid = Controlla il numero di routing: 9 cifre.
error-sort-code-missing = Inserisci il sort code.
error-sort-code-invalid = Controlla il sort code: 6 cifre.
error-bsb-missing = Inserisci il codice BSB.
error-bsb-invalid = Controlla il codice BSB: 6 cifre.
error-account-number-missing = Inserisci il numero di conto.
error-account-number-invalid = Controlla il numero di conto.
error-blik-code-missing = Inserisci il codice BLIK.
error-blik-code-invalid = Inserisci le 6 cifre che vedi nell’app della tua banca.
error-otp-missing = Inserisci il codice che vedi nell’app.
error-otp-invalid = Controlla il codice che vedi nell’app.
error-bank-missing = Scegli la tua banca.
error-konbini-store-missing = Scegli un konbini.
error-address-missing = Completa questa parte dell’indirizzo.
error-postal-code-invalid = Controlla questo codice. Esempio: { $example }.
error-incomplete = Manca qualcosa. Esempio: { $example }.
error-too-long =
    { $max ->
        [one] Usa al massimo { $max } carattere.
        [many] Usa al massimo { $max } di caratteri.
       *[other] Usa al massimo { $max } caratteri.
    }
error-card-number-here = Per la tua sicurezza abbiamo rimosso un numero di carta da questo campo. Inseriscilo in “Numero della carta”.
error-number-missing = Inserisci il numero della carta.
error-number-incomplete = Inserisci il numero completo della carta.
error-number-invalid = Controlla il numero della carta.
error-expiry-missing = Inserisci la data di scadenza.
error-expiry-invalid = Controlla la data di scadenza.
error-expiry-past = Questa data è già passata. Controllala o usa un’altra carta.
error-code-missing = Inserisci il codice di sicurezza.
error-code-invalid = Controlla il codice di sicurezza.
error-card-unfinished = Completa o correggi i dati della carta.
error-summary =
    { $count ->
        [one] Controlla { $count } campo
        [many] Controlla { $count } di campi
       *[other] Controlla { $count } campi
    }

## Paying

pay-button = Paga { $amount }
# Both order buttons have to state the duty to pay (art. 51 Codice del consumo).
pay-button-order = Ordina e paga alla consegna
# The statute’s own words; they hold for vouchers and transfers, which the buyer pays, and for debits, which are collected.
pay-button-later = Ordina con obbligo di pagare
pay-button-working = Elaborazione…

progress-tokenising = Verifica dei dati della carta in corso
progress-confirming = Pagamento in corso. Resta su questa pagina.
progress-placing = Invio dell’ordine in corso. Resta su questa pagina.
progress-redirecting = Stiamo aprendo { $method }
progress-leaving = Stiamo aprendo la pagina di pagamento
progress-waiting = In attesa della conferma del pagamento
progress-still-working = Ci vuole più tempo del solito. Ti chiediamo di non pagare di nuovo: stiamo ancora verificando.

## Waiting for something, or for somebody

wait-offline-title = Sei offline
wait-offline-body = Riprenderemo appena torna la connessione.
wait-once = Qui non ci saranno doppi addebiti, ma ti chiediamo di non pagare di nuovo altrove.
wait-stalled-title = Non abbiamo ancora una risposta
wait-stalled-body = Verifica ora, oppure chiedi al negozio se ha ricevuto il tuo ordine.
wait-elsewhere-title = Pagamento in corso in un’altra scheda o finestra
wait-elsewhere-body = Completa lì il pagamento di questo ordine. Se preferisci pagare qui, prima annulleremo l’altro pagamento.
wait-elsewhere-leave = Paga qui
wait-cancelling = Stiamo annullando il pagamento
wait-renewing = Stiamo richiedendo un nuovo codice
wait-cancelling-body = Ci vorrà un momento. Nel frattempo non è possibile fare altri pagamenti.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Conferma con la tua banca
challenge-payment = { $amount } a favore di { $merchant }
challenge-cancel = Annulla

## Something to do before the payment is made

action-checking-bank = Verifica in corso con la tua banca. Resta su questa pagina.
action-qr-title = Inquadra il codice per pagare
action-qr-body = Apri l’app con cui paghi, inquadra questo codice e conferma. Questa pagina si aggiornerà da sola.
action-qr-label = Codice QR del tuo pagamento
action-barcode-label = Codice a barre con il tuo codice di pagamento
action-valid-for = Scade tra { $time }
action-expired-title = Questo codice è scaduto
action-expired-body = Se hai già pagato, attendi un momento: l’esito comparirà qui. Altrimenti richiedi un nuovo codice.
action-renew = Richiedi un nuovo codice
action-unpaid = Il pagamento non è stato completato in tempo. Riprova o scegli un altro metodo di pagamento.
action-confirm-bank = Conferma il pagamento nell’app della tua banca
action-confirm-app = Apri { $method } sul telefono e conferma
action-confirm-body = Dopo la conferma, questa pagina si aggiornerà da sola.
action-open-app = Apri l’app
action-cancel = Annulla
action-copy = Copia
action-copied = Copiato
# A colon: labels differ in gender, and “Copia” would need their article.
action-copy-what = Copia: { $label }

## An order that is placed and paid later

# $moment follows “entro” without an article, as days of the week do: “entro domenica 7 dicembre alle ore 14:30”.
due-by = Paga { $amount } a { $merchant } entro { $moment }.
due-open = Paga { $amount } a { $merchant }. L’ordine sarà confermato all’arrivo del pagamento.
due-later = Confermeremo il tuo ordine all’arrivo del pagamento.
due-expired-title = Il tempo per pagare è scaduto
due-expired-body = Se hai già pagato, il tuo ordine sarà confermato a breve. Altrimenti ti chiediamo di non fare più questo pagamento: contatta il negozio o fai un nuovo ordine.
due-todo = Come pagare
# “Causale”, as banks call what goes with a transfer.
due-exact = Riporta il riferimento nella causale, esattamente come è scritto qui. Senza, il negozio non può riconoscere il tuo pagamento.
due-print = Salva o stampa
due-document = Apri come documento
due-other-way = Paga in un altro modo
# “Punto vendita”, as the “negozio” is the merchant.
due-counter-1 = Vai in banca, in un punto vendita o a uno sportello automatico dove si può pagare in questo modo e comunica questi dati.
due-counter-2 = Paga { $amount } sul posto.
due-receipt = Conserva la ricevuta fino alla conferma dell’ordine.
due-konbini-1 = Vai al konbini che hai scelto. Inserisci il codice al terminale o mostralo alla cassa.
due-konbini-2 = Se te lo chiedono, fornisci anche il tuo numero di telefono. Poi paga { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Scansiona o incolla il codice nell’app della tua banca, oppure presentalo in banca o in una ricevitoria (lotérica).
due-boleto-2 = Controlla che l’importo sia { $amount } e paga.
due-boleto-3 = L’ordine sarà confermato entro tre giorni lavorativi.
due-entity-1 = Allo sportello automatico o nell’app della tua banca, scegli il pagamento di servizi (Pagamento de Serviços).
due-entity-2 = Inserisci l’entità, il riferimento e l’importo: { $amount }.
due-transfer-1 = Apri l’app o il sito della tua banca.
due-transfer-2 = Fai un bonifico di esattamente { $amount } con questi dati.
due-transfer-3 = L’ordine sarà confermato all’arrivo del bonifico.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Codice di pagamento
detail-reference = Riferimento
# The Portuguese word is what the machine asks for.
detail-entity = Entità (Entidade)
detail-confirmation = Numero di conferma
detail-customer = Numero cliente
detail-company = Azienda
detail-bank = Banca
detail-branch = Filiale
# The field’s name in the banks’ form for a transfer; it may be the provider.
detail-beneficiary = Beneficiario
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Numero di conto
detail-account-type = Tipo di conto
detail-routing-number = Numero di routing
detail-sort-code = Sort code
detail-bsb = Codice BSB
detail-clabe = CLABE
detail-phone = Numero di telefono
detail-store = Punto vendita
detail-amount = Importo
detail-document = Codice fiscale

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## “Effettuando l’ordine”: the button under them is “Ordina con obbligo di pagare”.

# The Italian wording of the SEPA Core mandate, with the buyer as “tu” for “il debitore”.
mandate-sepa = Effettuando l’ordine autorizzi { $merchant } a richiedere alla tua banca l’addebito del tuo conto e autorizzi la tua banca a procedere a tale addebito conformemente alle disposizioni impartite da { $merchant }. Hai diritto di ottenere il rimborso dalla tua banca secondo gli accordi e le condizioni che regolano il tuo rapporto con essa. Il rimborso deve essere richiesto entro 8 settimane a decorrere dalla data di addebito in conto.
mandate-ach = Effettuando l’ordine autorizzi { $merchant } ad addebitare l’importo indicato sul tuo conto bancario, una sola volta e per via elettronica, in data odierna o successiva. Per annullare o correggere il pagamento dopo l’invio, contatta { $merchant }.
mandate-debit = Effettuando l’ordine accetti quanto segue: { $merchant } può addebitare l’importo indicato sul tuo conto bancario e la tua banca può eseguire tale addebito.

## Good endings

result-paid-title = Pagamento ricevuto
result-paid-body = Hai pagato { $amount } a { $merchant }.
result-placed-title = Ordine effettuato
result-placed-body = Tieni a portata di mano { $amount } per la consegna dell’ordine.
result-reference = Riferimento del pagamento: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Non è stato addebitato nulla.
money-unknown = Non sappiamo ancora se l’importo è stato addebitato: ti chiediamo di non pagare di nuovo.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Manca qualcosa
    .body = Completa i campi evidenziati e riprova.
outcome-number-invalid =
    .title = Controlla il numero
    .body = Il numero della carta o del conto non è valido. Controllalo e riprova.
outcome-expiry-invalid =
    .title = Controlla la data di scadenza
    .body = La data di scadenza non è valida. Controllala e riprova.
outcome-security-code-wrong =
    .title = Controlla il codice di sicurezza
    .body = Il codice di sicurezza non corrisponde a questa carta. Inseriscilo di nuovo.
outcome-holder-or-address-mismatch =
    .title = Controlla nome e indirizzo
    .body = Questi dati non corrispondono a quelli registrati presso la tua banca. Correggili e riprova.
outcome-brand-not-accepted =
    .title = Tipo di carta non accettato
    .body = Il negozio non accetta questo tipo di carta. Usa un’altra carta o un altro metodo di pagamento.
outcome-card-expired =
    .title = Questa carta è scaduta
    .body = Usa un’altra carta o un altro metodo di pagamento.
outcome-insufficient-funds =
    .title = Disponibilità insufficiente
    .body = Secondo la tua banca, il saldo non basta per questo pagamento. Usa un’altra carta o un altro metodo di pagamento.
outcome-limit-reached =
    .title = Limite raggiunto
    .body = Questo pagamento supera il limite della carta o del conto. Usa un’altra carta o chiedi alla tua banca di aumentare il limite.
outcome-authentication-needed =
    .title = La tua banca chiede una conferma
    .body = Per continuare, conferma questo pagamento con la tua banca.
outcome-authentication-failed =
    .title = Conferma non riuscita
    .body = La tua banca non ha potuto verificare la tua identità. Riprova o usa un’altra carta.
outcome-authentication-abandoned =
    .title = Conferma non completata
    .body = La conferma con la tua banca si è interrotta prima della fine. Riprova o scegli un altro metodo di pagamento.
outcome-declined =
    .title = Il pagamento è stato rifiutato
    .body = Non sono disponibili altri dettagli. Usa un’altra carta o un altro metodo di pagamento.
outcome-contact-bank =
    .title = Chiama la tua banca
    .body = La tua banca vuole parlarti prima di approvare questo pagamento. Puoi anche scegliere un altro metodo di pagamento.
outcome-not-allowed-by-card =
    .title = Questa carta non si può usare qui
    .body = Non è abilitata a questo tipo di pagamento. Scegli un altro metodo di pagamento o chiedi alla tua banca.
outcome-account-unknown =
    .title = Conto non disponibile
    .body = Secondo la tua banca, questo conto è chiuso o non attivo. Usa un altro conto o un altro metodo di pagamento.
outcome-pin-or-device-step =
    .title = Ancora un passaggio con la tua banca
    .body = La tua banca chiede un PIN o una conferma sul tuo dispositivo. Riprova e segui le sue istruzioni.
outcome-issuer-unavailable =
    .title = La tua banca non è raggiungibile
    .body = Attendi qualche minuto e riprova, oppure scegli un altro metodo di pagamento.
outcome-processing-error =
    .title = Il pagamento non è andato a buon fine
    .body = C’è stato un problema tecnico nella comunicazione con la tua banca. Riprova.
outcome-attempts-exhausted =
    .title = Troppi tentativi
    .body = Per ora questa carta non può più essere usata. Scegli un altro metodo di pagamento.
outcome-duplicate-attempt =
    .title = Questo pagamento è già stato inviato
    .body = Stiamo verificando l’esito. Attendi un momento.
outcome-amount-not-allowed =
    .title = Importo non ammesso con questo metodo
    .body = Con questo metodo di pagamento non è possibile pagare { $amount }. Scegline un altro.
outcome-currency-not-supported =
    .title = Valuta non ammessa con questo metodo
    .body = Questo metodo di pagamento non accetta questa valuta. Scegline un altro.
outcome-method-refused =
    .title = { $method } non ha approvato il pagamento
    .body = Scegli un altro metodo di pagamento.
outcome-buyer-cancelled =
    .title = Pagamento annullato
    .body = Il pagamento non è stato completato. Riprova o scegli un altro metodo di pagamento.
outcome-session-expired =
    .title = La sessione di pagamento è scaduta
    .body = Ricomincia per continuare con il pagamento.
outcome-result-unknown =
    .title = Stiamo verificando il tuo pagamento
    .body = La risposta non è ancora arrivata. Tieni aperta questa pagina: ti diremo l’esito appena lo sapremo.
outcome-offline =
    .title = Sei offline
    .body = Controlla la connessione a internet e riprova.
outcome-provider-blocked =
    .title = I campi della carta non si sono caricati
    .body = Qualcosa nel browser o nella rete impedisce il collegamento al gestore dei pagamenti. Riprova o scegli un altro metodo di pagamento.
outcome-shop-setup =
    .title = Il pagamento non è ancora disponibile
    .body = Il negozio deve correggere le sue impostazioni prima che tu possa pagare qui. Contatta il negozio.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Non abbiamo ritentato il pagamento con questa carta: sarebbe rifiutato allo stesso modo.
guard-later = Non abbiamo ancora ritentato il pagamento con questa carta. Se hai risolto con la tua banca, premi di nuovo il pulsante di pagamento.
guard-edit = Non abbiamo ancora ritentato il pagamento con questa carta: prima correggi il dato evidenziato.

## Next steps: buttons that do what they say.

step-fix-field = Controlla i dati
step-other-card = Usa un’altra carta
step-other-method = Altri metodi di pagamento
step-authenticate = Conferma con la banca
step-retry-now = Riprova
step-retry-later = Riprova
step-restart = Ricomincia
step-wait = Verifica ora
step-contact-shop = Contatta il negozio
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Puoi chiamare la tua banca: di solito il numero è sul retro della carta.

## Help and small print

help-button = Serve aiuto?
footer-terms = Termini e condizioni
footer-privacy = Privacy
footer-refunds = Rimborsi
footer-merchant = Pagamento a favore di { $merchant }
