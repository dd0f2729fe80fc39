### French for buyers in Canada (fr-CA): an overlay, which says only what differs from fr.ftl. All else is said by fr.ftl.
### Address: vous; no gendered participle about the buyer. Instructions in the imperative, buttons in the infinitive, as in fr.ftl.
### Typography (OQLF): no space before ; ? !; U+00A0 before : and inside « »; never U+202F. Apostrophe ’; ellipsis …; no
### exclamation marks. A message of fr.ftl with one of these signs therefore has its own form here.
### Terms: mode de paiement (not moyen), carte de crédit ou de débit, courriel, cellulaire, rabais, limite (not plafond), NIP,
### succursale (not agence), guichet automatique, jours ouvrables, code QR, fournisseur de services de paiement, boutique.
### What the buyer or the bank has on record, and what is given at a counter: renseignements (not informations).
### Who holds the buyer’s account or issued the card is « votre institution financière », as a caisse is no bank.
### « Banque » stays for accounts and counters abroad, « application bancaire » for the app of either.
### Canadian accounts: numéro d’institution, numéro de transit, débit préautorisé; US ones: numéro d’acheminement.
### Order buttons say « Passer la commande »: no law in Canada prescribes their words (Québec’s Loi sur la protection du
### consommateur, art. 54.4 ff., asks for disclosure and a chance to correct, not for a wording).
### Plurals: one (0 and 1), many (whole millions), other.

## Before the program has started. Plain text only.

boot-stopped-body = Un problème est survenu sur cette page. Si vous aviez déjà validé votre paiement ou votre commande, consultez vos courriels ou contactez la boutique avant de payer à nouveau.

## Frame

frame-test-mode = Mode test : aucun débit réel

## Order summary

summary-discount = Rabais
# As the federal rounding of cash payments to five cents: « au comptant ».
summary-rounding = Arrondi (comptant)

## The buyer’s country, where the shop does not say it

country-line = Votre pays : { $country }

## Payment methods

methods-legend = Comment souhaitez-vous payer?
methods-none-title = Aucun mode de paiement disponible
methods-none-body = La boutique ne propose pas de mode de paiement pour ce pays, cette devise et ce montant.
methods-note-delayed = Confirmation à la réception du paiement
methods-note-cod = Payable à la livraison

method-card = Carte de crédit ou de débit
method-tw-cvs = Code de paiement en dépanneur
method-acss = Débit préautorisé

details-card = Les données de votre carte sont transmises directement au fournisseur de services de paiement. Cette boutique n’y a jamais accès.
details-qr = Un code QR s’affichera : scannez-le avec votre application.
details-later = { $method } : vous verrez l’échéancier avant tout engagement.

## Card fields

card-brand = Type de carte : { $brand }

## Other fields

field-email = Adresse courriel
field-phone = Numéro de cellulaire
field-routing-number = Numéro d’acheminement
field-example = Exemple : { $example }
plan-unknown = { $count } versements; vous verrez les intérêts avant tout engagement

## Addresses. Labels as people of that country who read this language know them.

address-street2 = Appartement, bureau, etc.

## Field errors

error-email-missing = Saisissez votre adresse courriel.
error-email-invalid = Saisissez une adresse courriel du type { $example }.
error-phone-missing = Saisissez votre numéro de cellulaire.
error-iban-invalid = Vérifiez votre IBAN. Exemple : { $example }.
# Not « de votre institution financière »: the label has the word already.
error-institution-number-missing = Saisissez votre numéro d’institution.
error-institution-number-invalid = Vérifiez le numéro d’institution : 3 chiffres.
error-transit-number-invalid = Vérifiez le numéro de transit : 5 chiffres.
error-routing-number-missing = Saisissez le numéro d’acheminement de votre banque.
error-routing-number-invalid = Vérifiez le numéro d’acheminement : 9 chiffres.
error-sort-code-invalid = Vérifiez le code de tri : 6 chiffres.
error-bsb-invalid = Vérifiez le numéro BSB : 6 chiffres.
error-postal-code-invalid = Vérifiez ce champ. Exemple : { $example }.
error-incomplete = Il manque des caractères. Exemple : { $example }.
error-card-number-here = Par mesure de sécurité, nous avons retiré un numéro de carte de ce champ. Saisissez-le dans le champ « Numéro de carte ».

## Paying

pay-button-order = Passer la commande
pay-button-later = Passer la commande

progress-still-working = L’opération prend plus de temps que d’habitude. Merci de ne pas payer à nouveau : la vérification est toujours en cours.

## Confirming with the bank: 3-D Secure, in a window above the checkout

# A noun: « confirmez » would need its object, and « institution financière » is long already. The amount stands below.
challenge-title = Confirmation auprès de votre institution financière

## Something to do before the payment is made

action-checking-bank = Vérification auprès de votre institution financière. Merci de ne pas quitter cette page.
action-qr-label = Code QR de votre paiement
action-expired-body = Si vous avez déjà payé, patientez un instant : le résultat s’affichera ici. Sinon, demandez un nouveau code.
action-unpaid = Le paiement n’a pas été effectué à temps. Réessayez ou choisissez un autre mode de paiement.
action-copy-what = Copier : { $label }

## An order that is placed and paid later

due-by = Réglez { $amount } au plus tard le { $moment }. Bénéficiaire : { $merchant }.
due-open = Réglez { $amount }. Bénéficiaire : { $merchant }. Votre commande sera confirmée dès réception du paiement.
due-expired-body = Si vous avez déjà payé, votre commande sera bientôt confirmée. Sinon, merci de ne plus payer : contactez la boutique ou passez une nouvelle commande.
# Not « motif »: the field is called « message » or « description » here.
due-exact = Indiquez la référence telle quelle dans le message ou la description du virement. Sans elle, la boutique ne peut pas identifier votre paiement.
due-counter-1 = Rendez-vous dans un commerce, dans une banque ou à une borne acceptant ce mode de paiement, et fournissez ces renseignements.
due-boleto-3 = Votre commande sera confirmée dans un délai de trois jours ouvrables.
# The Portuguese words in brackets are what stands in the machine’s menu.
due-entity-1 = Au guichet automatique ou dans votre application bancaire, choisissez le paiement de services (Pagamento de Serviços).
due-entity-2 = Saisissez l’entité, la référence et le montant : { $amount }.
due-transfer-1 = Ouvrez l’application ou le site Web de votre institution financière.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-branch = Succursale
detail-routing-number = Numéro d’acheminement

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

# Payments Canada, Rule H1 (débits préautorisés): both permissions, one amount, one time, and the notice of recourse in the words
# customary here. Accounts in Australia, New Zealand and the UK have this message too, hence « Si votre compte est au Canada »
# before what holds for Canadian accounts alone.
mandate-debit = En passant commande, vous acceptez ce qui suit : { $merchant } peut débiter votre compte bancaire du montant affiché, une seule fois, et votre institution financière peut exécuter ce débit. Si votre compte est au Canada, le présent accord est un accord de débit préautorisé : vous avez certains droits de recours si un débit n’y est pas conforme. Par exemple, vous avez le droit de recevoir le remboursement de tout débit qui n’est pas autorisé ou qui n’est pas conforme au présent accord. Pour en savoir plus sur vos droits de recours, communiquez avec votre institution financière ou consultez paiements.ca.

## Good endings

result-reference = Référence du paiement : { $reference }

## The money sentence: one of these follows every outcome.

money-unknown = Nous ne savons pas encore si le montant a été débité; merci de ne pas payer à nouveau.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Il manque un renseignement
outcome-holder-or-address-mismatch =
    .body = Ces renseignements ne correspondent pas à ceux que votre institution financière a enregistrés. Corrigez-les, puis réessayez.
outcome-brand-not-accepted =
    .body = La boutique n’accepte pas ce type de carte. Utilisez une autre carte ou un autre mode de paiement.
outcome-card-expired =
    .body = Utilisez une autre carte ou un autre mode de paiement.
outcome-insufficient-funds =
    .title = Fonds insuffisants
    .body = Selon votre institution financière, les fonds disponibles ne suffisent pas pour ce paiement. Utilisez une autre carte ou un autre mode de paiement.
outcome-limit-reached =
    .title = Limite atteinte
    .body = Ce paiement dépasse la limite de votre carte ou de votre compte. Utilisez une autre carte ou demandez à votre institution financière d’augmenter la limite.
outcome-authentication-needed =
    .title = Confirmation demandée
    .body = Pour continuer, confirmez ce paiement auprès de votre institution financière.
outcome-authentication-failed =
    .body = Votre institution financière n’a pas pu vérifier votre identité. Réessayez ou utilisez une autre carte.
outcome-authentication-abandoned =
    .body = La confirmation auprès de votre institution financière n’est pas allée jusqu’au bout. Réessayez ou choisissez un autre mode de paiement.
outcome-declined =
    .body = Aucune autre précision n’est disponible. Utilisez une autre carte ou un autre mode de paiement.
outcome-contact-bank =
    .title = Appelez votre institution financière
    .body = Votre institution financière souhaite vous parler avant d’autoriser ce paiement. Vous pouvez aussi choisir un autre mode de paiement.
outcome-not-allowed-by-card =
    .body = Elle n’est pas activée pour ce type de paiement. Choisissez un autre mode de paiement ou contactez votre institution financière.
outcome-account-unknown =
    .body = Selon votre institution financière, ce compte est fermé ou inactif. Utilisez un autre compte ou un autre mode de paiement.
outcome-pin-or-device-step =
    .title = Encore une étape
    .body = Votre institution financière demande votre NIP ou une confirmation sur votre appareil. Réessayez et suivez ses instructions.
outcome-issuer-unavailable =
    .title = Institution financière injoignable
    .body = Patientez quelques minutes et réessayez, ou choisissez un autre mode de paiement.
outcome-processing-error =
    .body = Un problème technique est survenu dans l’échange avec votre institution financière. Réessayez.
outcome-attempts-exhausted =
    .body = Cette carte ne peut plus être utilisée pour le moment. Choisissez un autre mode de paiement.
outcome-amount-not-allowed =
    .title = Montant non accepté par ce mode de paiement
    .body = Ce mode de paiement ne permet pas de régler { $amount }. Choisissez-en un autre.
outcome-currency-not-supported =
    .title = Devise non acceptée par ce mode de paiement
    .body = Ce mode de paiement n’accepte pas cette devise. Choisissez-en un autre.
outcome-method-refused =
    .title = { $method } : paiement non accepté
    .body = Choisissez un autre mode de paiement.
outcome-buyer-cancelled =
    .body = Le paiement n’a pas été finalisé. Réessayez ou choisissez un autre mode de paiement.
outcome-result-unknown =
    .body = La réponse n’est pas encore arrivée. Gardez cette page ouverte : le résultat s’affichera dès que nous l’aurons.
outcome-provider-blocked =
    .body = Un élément de votre navigateur ou de votre réseau bloque le fournisseur de services de paiement. Réessayez ou choisissez un autre mode de paiement.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Nous n’avons pas retenté le paiement avec cette carte : il serait refusé de la même façon.
guard-later = Nous n’avons pas encore retenté le paiement avec cette carte. Si vous avez fait le nécessaire auprès de votre institution financière, appuyez à nouveau sur le bouton de paiement.
guard-edit = Nous n’avons pas encore retenté le paiement avec cette carte : corrigez d’abord le renseignement signalé.

## Next steps: buttons that do what they say.

step-fix-field = Vérifier mes renseignements
step-other-method = Autres modes de paiement
# « Confirmer avec mon institution financière » is too long for a button.
step-authenticate = Passer à la confirmation
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Vous pouvez appeler votre institution financière : son numéro figure généralement au dos de votre carte.

## Help and small print

help-button = Besoin d’aide?
footer-merchant = Bénéficiaire : { $merchant }
