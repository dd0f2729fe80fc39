### English: the reference for every other locale, and the one inside the program itself.
### A message id is area-thing[-detail]; variables are the same in every locale.
### Amounts ($amount) arrive already written as the buyer's locale writes money; never add a currency.
### Say what happened, whether money moved, and what to do next. No exclamation marks, no blame, no jargon.
### Buttons: at most 28 characters besides their variables.

## Before the program has started. Plain text only: no variables, no selectors, no attributes.

# Read out by screen readers while the checkout loads.
boot-loading = Loading checkout
# The program or its files could not be fetched, or the browser refused to run them.
boot-failed-title = Checkout didn’t load
boot-failed-body = Your connection may have dropped, or something in your browser is blocking this part of the page.
# Button: loads the page again.
boot-failed-retry = Try again
# The program stopped in the middle. A payment may have been sent already.
boot-stopped-title = Checkout has stopped
boot-stopped-body = Something went wrong on this page. If you had already pressed the pay or order button, check your e-mail or ask the shop before you pay again.
# The browser is too old to run the checkout at all.
boot-outdated = This checkout needs a newer browser. Please update yours or open this page in another one.

## Frame

# Accessible name of the whole checkout.
frame-label = Checkout
# Badge shown while the shop tests its checkout.
frame-test-mode = Test mode: no real money moves

## Order summary

summary-heading = Your order
# One line of the order. $name is the product, $count how many of it (more than one).
summary-item-several = { $name } × { $count }
summary-shipping = Shipping
# Shown instead of an amount when shipping costs nothing.
summary-shipping-free = Free
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax.
summary-tax = Tax
summary-discount = Discount
# What the chosen method costs on top; the amount stands beside it.
summary-method-fee = Payment fee
# Cash is rounded to what coins can pay: the difference, which may be negative, stands beside it.
summary-rounding = Cash rounding
summary-total = Total
# Under the total, where the prices include the tax. $amount is the tax.
summary-tax-included = Includes { $amount } tax
# Under the total, for buyers who count in another currency. $approximate is in theirs, $amount is what is really charged.
summary-approximate = About { $approximate }. You’ll be charged { $amount }.

## The buyer’s country, where the shop does not say it

# The country that methods are shown for; a press on it opens the list. $country is its name.
# Not “from”: “United Kingdom” and others would need an article.
country-line = Your country: { $country }
# The same when nothing is known of the country.
country-unknown = Choose your country
# Under the line, when the country was guessed from the device.
country-guessed = Guessed from your device’s settings. Change it if it’s wrong.
# Label of the search field and of the list.
country-search = Search countries
country-list = Country
# How many countries the search has found; read out.
country-none = No countries found
country-count = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
# Button: takes the marked country.
country-choose = Use this country

## Payment methods

# Legend of the list of payment methods.
methods-legend = How would you like to pay?
# No method fits this country, currency and amount.
methods-none-title = No way to pay here yet
methods-none-body = The shop has no payment method for this country, currency and amount.
# Note beside a method whose payment arrives later (vouchers, bank transfers).
methods-note-delayed = Confirmed when the money arrives
# Note beside cash on delivery.
methods-note-cod = Pay when it arrives
# Note beside a method that costs the buyer something.
methods-note-fee = + { $amount } fee
# Note beside a card or account that the buyer has saved with the shop.
methods-saved = Saved
# Name of a saved card: its brand and its last four digits.
saved-ending = { $brand } ending in { $last4 }

# Methods with a general name. Brand names (PayPal, BLIK, Pix …) are not translated and not listed here.
method-card = Card
method-cod = Cash on delivery
method-bank-transfer = Bank transfer
method-sepa-debit = SEPA Direct Debit
method-pay-upon-invoice-de = Pay by invoice
method-online-banking-czech = Czech online banking
method-online-banking-slovakia = Slovak online banking
method-online-banking-finland = Finnish online banking
method-online-banking-baltics = Online banking
method-online-banking-thailand = Mobile banking
method-netbanking-in = Net banking
method-pay-by-bank-uk = Pay by bank
method-ach-debit = US bank account
method-becs-debit = Australian bank account
method-nz-bank-account = New Zealand bank account
method-bank-transfer-jp = Bank transfer
method-bank-va-id = Virtual account
method-konbini = Convenience store
method-tw-cvs = Convenience store code
method-kr-card = Korean card
method-paystack-bank = Pay with bank or USSD
method-crypto = Cryptocurrency
method-bacs-debit = UK Direct Debit
method-acss = Canadian bank account

# What happens next, shown under the chosen method. $method is its name.
details-card = Your card details go straight to the payment provider. This shop never sees them.
details-redirect = You’ll pay with { $method } on its own secure page, then come back here.
# The same for methods with a general name, which cannot stand inside a sentence.
details-hosted = You’ll pay on a separate secure page, then come back here.
details-qr = You’ll get a QR code to scan with your app.
# Methods that are confirmed in an app of their own, or in the app of the buyer’s bank.
details-app = You’ll confirm the payment in { $method }.
details-bank-app = You’ll confirm the payment in your bank’s app.
details-voucher = You’ll get a payment code and instructions. Your order is confirmed once you’ve paid.
details-bank-transfer = You’ll get the bank details. Your order is confirmed once the money has arrived.
details-debit = The amount will be taken from your bank account.
details-later = You’ll see the payment plan from { $method } before you agree to anything.
details-cod = You pay { $amount } when your order arrives.

## Card fields

card-number = Card number
card-expiry = Expiry date
# Placeholder: month and year in two digits, as cards in your country print it.
card-expiry-example = MM / YY
card-code = Security code
card-code-hint = 3 digits on the back, or 4 on the front of American Express
# Read out by screen readers when the card type is recognised, e.g. Visa.
card-brand = Card type: { $brand }
card-loading = Loading secure card fields
# The fields of one provider could not be had, and those of another are there now. Says nothing of providers.
card-switched = The card fields took longer than usual to load. You can enter your card now.
# The card could not be checked. After it comes the sentence that nothing was charged.
card-switched-again = The card fields had to be reloaded. Please enter your card details again.

## Other fields

field-name = Name on card
# For methods other than cards: the name of the person.
field-full-name = Full name
field-email = E-mail
field-email-hint = For your payment confirmation
field-phone = Mobile number
# A telephone number for paying at a Japanese convenience store: a landline will do.
field-konbini-phone = Phone number
field-birthdate = Date of birth
# A national tax or identity number. $document is its own name: “CPF / CNPJ”, “RUT”.
field-document = { $document }
field-company = Company
field-iban = IBAN
# Bank account details as each country calls them: Canada (institution and transit number), US (routing number), UK (sort code), Australia (BSB).
field-institution-number = Institution number
field-transit-number = Transit number
field-routing-number = Routing number
field-sort-code = Sort code
field-bsb = BSB
field-account-number = Account number
# BLIK is a Polish brand: a code of six digits from the banking app.
field-blik-code = BLIK code
field-blik-code-hint = 6 digits from your banking app, for example { $example }
# A code that the buyer’s wallet app shows before paying.
field-otp = Approval code
field-otp-hint = From the app you pay with, for example { $example }
field-bank = Your bank
field-konbini-store = Convenience store
# First entry of a list to choose from.
field-choose = Choose…
# Hint of every field that says nothing but what an entry looks like.
field-example = For example: { $example }
# Label of a field that may stay empty; $label is its name.
field-optional = { $label } (optional)
# How many payments to make; the choices are below.
field-plan = Number of payments
plan-once = Pay in full
# Equal payments. $count is at least two.
plan-equal = { $count } payments of { $amount }
# The first payment differs by what does not divide; $count more follow.
plan-first = { $first } now, then { $count } × { $amount }
# What each payment is depends on the provider’s interest.
plan-unknown = { $count } payments; you’ll see the interest before you agree
# Behind a plan without interest.
plan-interest-free = interest-free
# Behind a plan: what it costs in all.
plan-total = { $amount } in all
# Over the payments of the chosen plan, one below the other, with their dates where they are known.
plan-schedule = Your payments

## Addresses. Labels as people of that country who read this language know them.

address-street = Street address
address-street2 = Apartment, floor, building
address-city-city = City
address-city-district = District
address-city-post-town = Town or city
address-city-suburb = Suburb
address-district-barangay = Barangay
address-district-district = District
address-district-neighbourhood = Neighbourhood
address-district-subdistrict = Subdistrict
address-district-suburb = Suburb
address-district-townland = Townland
address-district-township = Township
address-region-area = Area
address-region-county = County
address-region-department = Department
address-region-district = District
address-region-emirate = Emirate
address-region-governorate = Governorate
address-region-island = Island
address-region-municipality = Municipality
address-region-oblast = Oblast
address-region-parish = Parish
address-region-prefecture = Prefecture
address-region-province = Province
address-region-region = Region
address-region-state = State
# Names of postal codes: Brazil, Ireland, India, UK and Australia, US, and everywhere else.
address-postal-cep = CEP
address-postal-eircode = Eircode
address-postal-pin = PIN code
address-postal-postcode = Postcode
address-postal-zip = ZIP code
address-postal-postal = Postal code

## Field errors: beside the field, one sentence saying what to do.

error-name-missing = Enter the name on your card.
error-full-name-missing = Enter your full name.
error-email-missing = Enter your e-mail address.
# $example is an address such as name@example.com.
error-email-invalid = Enter an e-mail address like { $example }.
error-phone-missing = Enter your mobile number.
error-phone-invalid = Check this number. Add the country code if it isn’t a local one.
error-konbini-phone-missing = Enter your phone number.
error-konbini-phone-invalid = Enter 10 or 11 digits, without +81.
error-birthdate-missing = Enter your date of birth.
error-birthdate-invalid = Check your date of birth.
# $document is the number’s own name, such as “CPF / CNPJ”.
error-document-missing = Enter your { $document }.
error-document-invalid = Check your { $document }.
error-company-missing = Enter the company’s name.
error-iban-missing = Enter your IBAN.
error-iban-invalid = Check your IBAN. It should look like { $example }.
error-institution-number-missing = Enter your bank’s institution number.
error-institution-number-invalid = Check the institution number: 3 digits.
error-transit-number-missing = Enter your branch’s transit number.
error-transit-number-invalid = Check the transit number: 5 digits.
error-routing-number-missing = Enter your bank’s routing number.
error-routing-number-invalid = Check the routing number: 9 digits.
error-sort-code-missing = Enter your sort code.
error-sort-code-invalid = Check the sort code: 6 digits.
error-bsb-missing = Enter your BSB.
error-bsb-invalid = Check the BSB: 6 digits.
error-account-number-missing = Enter your account number.
error-account-number-invalid = Check your account number.
error-blik-code-missing = Enter the BLIK code.
error-blik-code-invalid = Enter the 6 digits from your banking app.
error-otp-missing = Enter the code from the app.
error-otp-invalid = Check the code from the app.
error-bank-missing = Choose your bank.
error-konbini-store-missing = Choose a store.
# Parts of an address. The label above the field says which part.
error-address-missing = Fill in this part of the address.
error-postal-code-invalid = Check this code. It should look like { $example }.
# Something has been begun and is too short.
error-incomplete = Something is missing. It should look like { $example }.
error-too-long = { $max ->
    [one] Use no more than { $max } character.
   *[other] Use no more than { $max } characters.
}
# The buyer typed a card number into a field that must never hold one; it has been removed.
error-card-number-here = For your safety we removed a card number from this field. Enter it under “Card number”.
error-number-missing = Enter your card number.
error-number-incomplete = Enter the whole card number.
error-number-invalid = Check your card number.
error-expiry-missing = Enter the expiry date.
error-expiry-invalid = Check the expiry date.
error-expiry-past = This date has passed. Check it or use another card.
error-code-missing = Enter the security code.
error-code-invalid = Check the security code.
# The provider has one field for the whole card, and shows in it what is missing or wrong.
error-card-unfinished = Complete or correct your card details.
# Heading over the list of fields to correct; each item is a link to its field.
error-summary = { $count ->
    [one] Please check one field
   *[other] Please check { $count } fields
}

## Paying

# The pay button.
pay-button = Pay { $amount }
# The button for cash on delivery: the order is placed, money comes later.
pay-button-order = Place order
# The button for vouchers and bank transfers: the order is placed now, the money follows.
pay-button-later = Place order
# The button while a payment is being made; it cannot be pressed then.
pay-button-working = Working…

# Shown and read out while the buyer waits.
progress-tokenising = Checking your card details
progress-confirming = Making your payment. Please stay on this page.
progress-placing = Placing your order. Please stay on this page.
progress-redirecting = Taking you to { $method }
# The same for methods with a general name.
progress-leaving = Taking you to the payment page
progress-waiting = Waiting for your payment to be confirmed
progress-still-working = This is taking longer than usual. Please don’t pay again; we’re still checking.

## Waiting for something, or for somebody

# The device has no internet connection while a payment is under way.
wait-offline-title = You’re offline
wait-offline-body = We’ll continue as soon as you’re back online.
# After a sentence that says why there is no result yet.
wait-once = You won’t be charged twice here, but please don’t pay again elsewhere.
# The shop has been asked many times; nothing is asked by itself any more. A button asks again.
wait-stalled-title = We still have no answer
wait-stalled-body = Check now, or ask the shop whether it has received your order.
# The same order is being paid on another page of this browser.
wait-elsewhere-title = This order is being paid in another tab or window
wait-elsewhere-body = Finish the payment there. If you’d rather pay here, we’ll cancel the other one first.
# Button.
wait-elsewhere-leave = Pay here instead
# The buyer has given up; the shop has not confirmed it yet.
wait-cancelling = Cancelling the payment
# A code has run out; it is cancelled before there is a new one.
wait-renewing = Getting a new code
wait-cancelling-body = This takes a moment. Nothing else can be paid until it’s done.

## Confirming with the bank: 3-D Secure, in a window above the checkout

# Title of the window and name of the bank’s page in it.
challenge-title = Confirm with your bank
# What is confirmed.
challenge-payment = { $amount } to { $merchant }
# Button: closes the window and ends the payment.
challenge-cancel = Cancel

## Something to do before the payment is made

# The bank looks at the device; the buyer sees nothing of it.
action-checking-bank = Checking with your bank. Please stay on this page.
# A code to scan with another device, or to copy.
action-qr-title = Scan the code to pay
action-qr-body = Open the app you pay with, scan this code and confirm. This page continues by itself.
# For screen readers: what the picture is.
action-qr-label = QR code with your payment
action-barcode-label = Barcode with your payment code
# $time is a clock that runs down, such as 4:59.
action-valid-for = Valid for { $time }
# The code’s time is over.
action-expired-title = This code has expired
action-expired-body = If you’ve paid already, wait a moment: we’ll tell you here. If not, get a new code.
# Button: ends the old code’s payment and begins a new one.
action-renew = Show a new code
# A code, or a request in an app, was not paid in time and is final; says nothing of money, which the next sentence does.
action-unpaid = It wasn’t paid in time. Try again or choose another way to pay.
# The payment waits for the buyer in their bank’s app, or in an app with a name.
action-confirm-bank = Confirm the payment in your bank’s app
action-confirm-app = Open { $method } on your phone and confirm
action-confirm-body = This page continues by itself once you’ve confirmed.
# Button: opens the app on the telephone that shows this page.
action-open-app = Open the app
# Button: ends the payment.
action-cancel = Cancel
# Button beside a value, and what it says afterwards; also read out.
action-copy = Copy
action-copied = Copied
# For screen readers: the same button with what it copies, such as “Reference”. It must begin with the words of action-copy.
action-copy-what = Copy { $label }

## An order that is placed and paid later

# $moment is a weekday, a date and a time where the buyer is.
due-by = Pay { $amount } to { $merchant } by { $moment }.
# The same without an end.
due-open = Pay { $amount } to { $merchant }. Your order is confirmed once the money has arrived.
# Without instructions: the buyer has them already.
due-later = We’ll confirm your order once the money has arrived.
due-expired-title = The time to pay has passed
due-expired-body = If you’ve paid already, your order will be confirmed soon. If not, please don’t pay now: ask the shop, or order again.
# Over the steps.
due-todo = What to do
# Below a bank transfer’s details.
due-exact = Use the reference exactly as it’s written here. Without it the shop can’t match your payment.
# Buttons.
due-print = Save or print
due-document = Open as a document
due-other-way = Pay another way
# Steps at a counter.
due-counter-1 = Go to a store, bank or machine that takes this kind of payment and give these details.
due-counter-2 = Pay { $amount } there.
due-receipt = Keep the receipt until your order is confirmed.
# Japan’s convenience stores: what is asked for differs by store.
due-konbini-1 = Go to the store you chose. Enter the code at its machine or show it at the counter.
due-konbini-2 = Give your phone number too if you’re asked for it, and pay { $amount }.
# Brazil’s Boleto: a long line of digits with a barcode.
due-boleto-1 = Scan or paste the code in your bank’s app, or take it to a bank or a lottery shop.
due-boleto-2 = Check that it says { $amount }, and pay.
due-boleto-3 = Your order is confirmed within three working days.
# Portugal’s Multibanco: cash machines and banking apps ask for an entity and a reference.
due-entity-1 = At an ATM or in your bank’s app, choose to pay for services (Pagamento de Serviços).
due-entity-2 = Enter the entity, the reference and { $amount }.
# Bank transfer.
due-transfer-1 = Open your bank’s app or website.
due-transfer-2 = Send exactly { $amount } with these details.
due-transfer-3 = Your order is confirmed once the money has arrived.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Payment code
detail-reference = Reference
# Multibanco: the number of whoever is paid.
detail-entity = Entity
# Konbini: a second number, beside the payment code.
detail-confirmation = Confirmation number
detail-customer = Customer number
# The number or name of the company that collects the payment.
detail-company = Company
detail-bank = Bank
detail-branch = Branch
# Whose account it is.
detail-beneficiary = Account holder
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Account number
# Japan: ordinary or current account; the value comes from the shop.
detail-account-type = Account type
detail-routing-number = Routing number
detail-sort-code = Sort code
detail-bsb = BSB
# Mexico: the 18 digits of a bank account.
detail-clabe = CLABE
detail-phone = Phone number
detail-store = Store
detail-amount = Amount
# A tax or identity number of whoever is paid.
detail-document = Tax number

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

# SEPA Core Direct Debit: both permissions and the right to a refund must be named (EPC rulebook).
mandate-sepa = By placing your order, you authorise { $merchant } to send instructions to your bank to debit your account, and your bank to debit it in accordance with those instructions. You are entitled to a refund from your bank under the terms of your agreement with it. A refund must be claimed within 8 weeks of the date your account was debited.
# US bank accounts (Nacha rules).
mandate-ach = By placing your order, you authorise { $merchant } to debit your bank account once, electronically, for the amount shown, on or after today’s date. Once the payment has been sent, contact { $merchant } to cancel or correct it.
# Everywhere else.
mandate-debit = By placing your order, you agree to this: { $merchant } may debit the amount shown from your bank account, and your bank may carry out that debit.

## Good endings

result-paid-title = Payment received
result-paid-body = You paid { $amount } to { $merchant }.
result-placed-title = Order placed
result-placed-body = Please have { $amount } ready when your order arrives.
result-reference = Payment reference: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Nothing was charged.
money-unknown = We don’t know yet whether you were charged, so please don’t pay again.

## Outcomes. Title: what happened. Body: what the buyer can do, one or two short sentences.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Something is missing
    .body = Fill in the marked fields and try again.
outcome-number-invalid =
    .title = Check the number
    .body = The card or account number isn’t valid. Check it and try again.
outcome-expiry-invalid =
    .title = Check the expiry date
    .body = The expiry date isn’t valid. Check it and try again.
outcome-security-code-wrong =
    .title = Check the security code
    .body = The security code doesn’t match this card. Enter it again.
outcome-holder-or-address-mismatch =
    .title = Check your name and address
    .body = These details don’t match what your bank has on file. Correct them and try again.
outcome-brand-not-accepted =
    .title = This card type isn’t accepted
    .body = The shop doesn’t take this type of card. Use another card or another way to pay.
outcome-card-expired =
    .title = This card has expired
    .body = Use another card or another way to pay.
outcome-insufficient-funds =
    .title = Not enough money available
    .body = Your bank says the balance isn’t enough for this payment. Use another card or another way to pay.
outcome-limit-reached =
    .title = Limit reached
    .body = This payment goes over the limit of your card or account. Use another card, or ask your bank to raise the limit.
outcome-authentication-needed =
    .title = Your bank wants you to confirm
    .body = Confirm this payment with your bank to continue.
outcome-authentication-failed =
    .title = Confirmation didn’t work
    .body = Your bank couldn’t confirm that it’s you. Try again or use another card.
outcome-authentication-abandoned =
    .title = Confirmation wasn’t finished
    .body = The confirmation with your bank was closed before it was complete. Try again or choose another way to pay.
outcome-declined =
    .title = The payment was declined
    .body = No further details are available. Use another card or another way to pay.
outcome-contact-bank =
    .title = Please call your bank
    .body = Your bank wants to speak to you before it approves this payment. You can also choose another way to pay.
outcome-not-allowed-by-card =
    .title = This card can’t be used here
    .body = It isn’t enabled for this kind of payment. Choose another way to pay, or ask your bank.
outcome-account-unknown =
    .title = Account not available
    .body = Your bank says this account is closed or not active. Use another one, or another way to pay.
outcome-pin-or-device-step =
    .title = One more step with your bank
    .body = Your bank asks for a PIN or a confirmation on your device. Try again and follow its instructions.
outcome-issuer-unavailable =
    .title = Your bank can’t be reached
    .body = Wait a few minutes and try again, or choose another way to pay.
outcome-processing-error =
    .title = The payment didn’t go through
    .body = There was a technical problem on the way to your bank. Try again.
outcome-attempts-exhausted =
    .title = Too many attempts
    .body = This card can’t be used again for now. Choose another way to pay.
outcome-duplicate-attempt =
    .title = This payment was already sent
    .body = We’re checking its result. Please wait a moment.
outcome-amount-not-allowed =
    .title = Amount not possible with this method
    .body = This way to pay doesn’t take { $amount }. Choose another one.
outcome-currency-not-supported =
    .title = Currency not possible with this method
    .body = This way to pay doesn’t take this currency. Choose another one.
outcome-method-refused =
    .title = { $method } didn’t approve the payment
    .body = Choose another way to pay.
outcome-buyer-cancelled =
    .title = Payment cancelled
    .body = The payment wasn’t finished. Try again or choose another way to pay.
outcome-session-expired =
    .title = This checkout has timed out
    .body = Start again to continue with your payment.
outcome-result-unknown =
    .title = We’re checking your payment
    .body = The answer hasn’t arrived yet. Keep this page open; we’ll tell you as soon as we know.
outcome-offline =
    .title = You’re offline
    .body = Check your internet connection and try again.
outcome-provider-blocked =
    .title = Card fields couldn’t load
    .body = Something in your browser or network blocks the payment provider. Try again or choose another way to pay.
outcome-shop-setup =
    .title = This checkout isn’t ready
    .body = The shop has to correct its settings before you can pay here. Please contact the shop.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = We didn’t send this card again: it would be declined the same way.
# The buyer may have changed something with their bank.
guard-later = We haven’t sent this card again yet. If you’ve sorted it out with your bank, press the pay button once more.
guard-edit = We haven’t sent this card again: correct the marked detail first.

## Next steps: buttons that do what they say.

step-fix-field = Check my details
step-other-card = Use another card
step-other-method = Other ways to pay
step-authenticate = Confirm with my bank
step-retry-now = Try again
step-retry-later = Try again
step-restart = Start again
step-wait = Check now
step-contact-shop = Contact the shop
# Not a button: a sentence that stands alone or after a button.
step-call-bank = You can call your bank; its number is usually on the back of your card.

## Help and small print

help-button = Need help?
footer-terms = Terms
footer-privacy = Privacy
footer-refunds = Refunds
# $merchant is the shop's name.
footer-merchant = You’re paying { $merchant }
