### English for buyers in the United Kingdom, Ireland and the islands and territory named in regions.txt: an overlay, which says only
### what differs from en.ftl. Everything else is said by en.ftl.
### Buyers are “you”; requests are plain imperatives. Spelling and punctuation are those of en.ftl (authorise, e-mail, ’ “ ” …, no
### exclamation marks); dates and amounts are written by Intl. Plural forms: one, other.
### Terms: delivery (not shipping), VAT, Direct Debit (with capitals: the UK’s own), cash machine, town or city, payments (of a plan),
### account name (whose account it is: what banks here ask for and check beside sort code and account number).
### Addresses are asked for as GOV.UK does: Address line 1, Address line 2, Town or city, Postcode.

## Order summary

summary-shipping = Delivery
# Prices with their tax in them are British or European ones. summary-tax stays “Tax”: on top of prices it is mostly foreign.
summary-tax-included = Includes { $amount } VAT

## Payment methods

method-bacs-debit = Direct Debit

## Other fields

plan-total = { $amount } in total

## Addresses

address-street = Address line 1
address-street2 = Address line 2
address-city-city = Town or city

## An order that is placed and paid later

due-entity-1 = At a cash machine or in your bank’s app, choose to pay for services (Pagamento de Serviços).

## What a bank, a shop or a machine has to be told

detail-beneficiary = Account name
