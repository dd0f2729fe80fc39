### French (fr): written for France, also served to Belgium, Switzerland and Canada for now.
### Address: vous, throughout; no gendered participle about the buyer (so « aucun montant n’a été débité »).
### Instructions in the imperative (Saisissez, Vérifiez), buttons in the infinitive (Réessayer, Payer).
### Quotation marks « » with U+202F inside; U+202F before ; : ! ?; apostrophe ’; ellipsis ….
### Terms: moyen de paiement, carte bancaire, code de sécurité, boutique, prestataire de paiement, plafond, e-mail.
### « Confirmer » is the buyer’s step with the bank; « vérifier » is to check.
### « Retenter le paiement » is sending it again, never « renvoyer »: with money that also means giving it back.
### The merchant is « la boutique »; other places to pay at are « commerce » or « konbini ». No exclamation marks.
### $method and $merchant may be any name, so nothing agrees or contracts with them: « avec X », « chez X », « X : … ».
### Plurals: one (0 and 1), many (1 000 000), other. Amounts arrive formatted; never add a currency.
### The pay button must state the duty to pay (Code de la consommation, art. L. 221-14): never just « Valider ».

## Before the program has started. Plain text only.

boot-loading = Chargement du paiement
boot-failed-title = Le formulaire de paiement ne s’affiche pas
boot-failed-body = La connexion a peut-être été coupée, ou un élément de votre navigateur bloque cette partie de la page.
boot-failed-retry = Réessayer
boot-stopped-title = La page de paiement ne répond plus
boot-stopped-body = Un problème est survenu sur cette page. Si vous aviez déjà validé votre paiement ou votre commande, consultez vos e-mails ou contactez la boutique avant de payer à nouveau.
boot-outdated = Le paiement nécessite un navigateur plus récent. Mettez le vôtre à jour ou ouvrez cette page dans un autre.

## Frame

frame-label = Paiement
frame-test-mode = Mode test : aucun débit réel

## Order summary

summary-heading = Votre commande
summary-item-several = { $name } × { $count }
summary-shipping = Livraison
# Agrees with « Livraison ».
summary-shipping-free = Gratuite
# Not « TVA »: Canada has other taxes.
summary-tax = Taxes
summary-discount = Remise
summary-method-fee = Frais de paiement
summary-rounding = Arrondi (espèces)
summary-total = Total
summary-tax-included = Dont { $amount } de taxes
# Not « débité »: cash on delivery shows this line too.
summary-approximate = Environ { $approximate }. Vous paierez { $amount }.

## The buyer’s country, where the shop does not say it

# Not « depuis »: countries would need their article.
country-line = Votre pays : { $country }
country-unknown = Choisissez votre pays
country-guessed = Pays déduit des réglages de votre appareil. Modifiez-le en cas d’erreur.
country-search = Rechercher un pays
country-list = Pays
country-none = Aucun pays trouvé
country-count =
    { $count ->
        [one] { $count } pays
        [many] { $count } pays
       *[other] { $count } pays
    }
country-choose = Choisir ce pays

## Payment methods

methods-legend = Comment souhaitez-vous payer ?
methods-none-title = Aucun moyen de paiement disponible
methods-none-body = La boutique ne propose pas de moyen de paiement pour ce pays, cette devise et ce montant.
methods-note-delayed = Confirmation à réception du paiement
methods-note-cod = À régler à réception
methods-note-fee = + { $amount } de frais
# Agrees with « moyen de paiement ».
methods-saved = Enregistré
saved-ending = { $brand } se terminant par { $last4 }

method-card = Carte bancaire
method-cod = Paiement à la livraison
method-bank-transfer = Virement bancaire
method-sepa-debit = Prélèvement SEPA
method-pay-upon-invoice-de = Paiement sur facture
method-online-banking-czech = Banque en ligne (Tchéquie)
method-online-banking-slovakia = Banque en ligne (Slovaquie)
method-online-banking-finland = Banque en ligne (Finlande)
method-online-banking-baltics = Banque en ligne
method-online-banking-thailand = Application bancaire
method-netbanking-in = Banque en ligne (Inde)
method-pay-by-bank-uk = Paiement via votre banque
method-ach-debit = Compte bancaire américain
method-becs-debit = Compte bancaire australien
method-nz-bank-account = Compte bancaire néo-zélandais
method-bank-transfer-jp = Virement bancaire
method-bank-va-id = Compte virtuel
method-konbini = Paiement en konbini
method-tw-cvs = Code de paiement en supérette
method-kr-card = Carte coréenne
method-paystack-bank = Banque ou USSD
method-crypto = Cryptomonnaie
method-bacs-debit = Prélèvement britannique
method-acss = Compte bancaire canadien

# What happens next, shown under the chosen method.
details-card = Les données de votre carte sont transmises directement au prestataire de paiement. Cette boutique n’y a jamais accès.
details-redirect = Vous paierez avec { $method } sur sa page sécurisée, puis vous reviendrez ici.
details-hosted = Vous paierez sur une page sécurisée distincte, puis vous reviendrez ici.
details-qr = Un QR code s’affichera : scannez-le avec votre application.
details-app = Vous confirmerez le paiement avec { $method }.
details-bank-app = Vous confirmerez le paiement dans votre application bancaire.
details-voucher = Vous obtiendrez un code de paiement et les instructions. Votre commande sera confirmée une fois le paiement effectué.
details-bank-transfer = Vous obtiendrez les coordonnées bancaires. Votre commande sera confirmée dès réception du virement.
details-debit = Le montant sera prélevé sur votre compte bancaire.
details-later = { $method } : vous verrez l’échéancier avant tout engagement.
details-cod = Vous paierez { $amount } à la livraison de votre commande.

## Card fields

card-number = Numéro de carte
card-expiry = Date d’expiration
card-expiry-example = MM / AA
card-code = Code de sécurité
card-code-hint = 3 chiffres au dos, ou 4 au recto pour American Express
card-brand = Type de carte : { $brand }
card-loading = Chargement des champs de carte sécurisés
card-switched = Les champs de carte ont mis plus de temps que d’habitude à s’afficher. Vous pouvez maintenant saisir les données de votre carte.
card-switched-again = Les champs de carte ont dû être rechargés. Veuillez saisir à nouveau les données de votre carte.

## Other fields

field-name = Nom sur la carte
field-full-name = Prénom et nom
field-email = Adresse e-mail
field-email-hint = Pour la confirmation de votre paiement
field-phone = Numéro de mobile
field-konbini-phone = Numéro de téléphone
field-birthdate = Date de naissance
field-document = { $document }
field-company = Entreprise
field-iban = IBAN
# Institution, transit: as the banks of Québec call them.
field-institution-number = Numéro d’institution
field-transit-number = Numéro de transit
field-routing-number = Numéro de routage
# The English name too, as British banks print it. The errors say « code de tri » alone.
field-sort-code = Code de tri (sort code)
field-bsb = Numéro BSB
field-account-number = Numéro de compte
field-blik-code = Code BLIK
field-blik-code-hint = 6 chiffres affichés dans votre application bancaire, par exemple { $example }
field-otp = Code de confirmation
field-otp-hint = Dans l’application avec laquelle vous payez, par exemple { $example }
field-bank = Votre banque
field-konbini-store = Konbini
field-choose = Choisir…
field-example = Exemple : { $example }
field-optional = { $label } (facultatif)
# « Versement », not « mensualité »: they need not be monthly.
field-plan = Nombre de versements
plan-once = Payer en une fois
plan-equal = { $count } versements de { $amount }
plan-first = { $first } maintenant, puis { $count } × { $amount }
plan-unknown = { $count } versements ; vous verrez les intérêts avant tout engagement
plan-interest-free = sans intérêts
plan-total = { $amount } au total
plan-schedule = Vos versements

## Addresses. Labels as people of that country who read this language know them.

address-street = Numéro et rue
address-street2 = Complément d’adresse
address-city-city = Ville
address-city-district = District
address-city-post-town = Ville
# Not « banlieue »: these parts also lie in the middle of a city.
address-city-suburb = Ville ou quartier
address-district-barangay = Barangay
address-district-district = District
address-district-neighbourhood = Quartier
address-district-subdistrict = Sous-district
address-district-suburb = Quartier
address-district-townland = Townland
address-district-township = Village ou quartier
address-region-area = Zone
address-region-county = Comté
address-region-department = Département
address-region-district = District
address-region-emirate = Émirat
address-region-governorate = Gouvernorat
address-region-island = Île
address-region-municipality = Municipalité
address-region-oblast = Oblast
address-region-parish = Paroisse
address-region-prefecture = Préfecture
address-region-province = Province
address-region-region = Région
address-region-state = État
address-postal-cep = Code postal (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Code postal
address-postal-postcode = Code postal
address-postal-zip = Code postal
address-postal-postal = Code postal

## Field errors

error-name-missing = Saisissez le nom inscrit sur votre carte.
error-full-name-missing = Saisissez votre prénom et votre nom.
error-email-missing = Saisissez votre adresse e-mail.
error-email-invalid = Saisissez une adresse e-mail du type { $example }.
error-phone-missing = Saisissez votre numéro de mobile.
error-phone-invalid = Vérifiez ce numéro. S’il est étranger, ajoutez l’indicatif du pays.
error-konbini-phone-missing = Saisissez votre numéro de téléphone.
error-konbini-phone-invalid = Saisissez 10 ou 11 chiffres, sans +81.
error-birthdate-missing = Saisissez votre date de naissance.
error-birthdate-invalid = Vérifiez votre date de naissance.
error-document-missing = Saisissez votre { $document }.
error-document-invalid = Vérifiez votre { $document }.
error-company-missing = Saisissez le nom de l’entreprise.
error-iban-missing = Saisissez votre IBAN.
error-iban-invalid = Vérifiez votre IBAN. Exemple : { $example }.
error-institution-number-missing = Saisissez le numéro d’institution de votre banque.
error-institution-number-invalid = Vérifiez le numéro d’institution : 3 chiffres.
error-transit-number-missing = Saisissez le numéro de transit de votre succursale.
error-transit-number-invalid = Vérifiez le numéro de transit : 5 chiffres.
error-routing-number-missing = Saisissez le numéro de routage de votre banque.
error-routing-number-invalid = Vérifiez le numéro de routage : 9 chiffres.
error-sort-code-missing = Saisissez votre code de tri.
error-sort-code-invalid = Vérifiez le code de tri : 6 chiffres.
error-bsb-missing = Saisissez votre numéro BSB.
error-bsb-invalid = Vérifiez le numéro BSB : 6 chiffres.
error-account-number-missing = Saisissez votre numéro de compte.
error-account-number-invalid = Vérifiez votre numéro de compte.
error-blik-code-missing = Saisissez le code BLIK.
error-blik-code-invalid = Saisissez les 6 chiffres affichés dans votre application bancaire.
# « Affiché »: « le code de l’application » may be the one that unlocks it.
error-otp-missing = Saisissez le code affiché dans l’application.
error-otp-invalid = Vérifiez le code affiché dans l’application.
error-bank-missing = Choisissez votre banque.
error-konbini-store-missing = Choisissez un konbini.
error-address-missing = Complétez cette partie de l’adresse.
error-postal-code-invalid = Vérifiez ce champ. Exemple : { $example }.
error-incomplete = Il manque des caractères. Exemple : { $example }.
error-too-long =
    { $max ->
        [one] Saisissez { $max } caractère au maximum.
        [many] Saisissez { $max } caractères au maximum.
       *[other] Saisissez { $max } caractères au maximum.
    }
error-card-number-here = Par sécurité, nous avons retiré un numéro de carte de ce champ. Saisissez-le dans le champ « Numéro de carte ».
error-number-missing = Saisissez votre numéro de carte.
error-number-incomplete = Il manque des chiffres à votre numéro de carte.
error-number-invalid = Vérifiez votre numéro de carte.
error-expiry-missing = Saisissez la date d’expiration.
error-expiry-invalid = Vérifiez la date d’expiration.
error-expiry-past = Cette date est dépassée. Vérifiez-la ou utilisez une autre carte.
error-code-missing = Saisissez le code de sécurité.
error-code-invalid = Vérifiez le code de sécurité.
error-card-unfinished = Complétez ou corrigez les données de votre carte.
error-summary =
    { $count ->
        [one] { $count } champ à vérifier
        [many] { $count } champs à vérifier
       *[other] { $count } champs à vérifier
    }

## Paying

pay-button = Payer { $amount }
# Not « Commander » alone: both buttons have to state the duty to pay, and that pressing them places the order.
pay-button-order = Commander, payer à réception
pay-button-later = Commander et payer ensuite
pay-button-working = Traitement en cours…

progress-tokenising = Vérification des données de votre carte
progress-confirming = Paiement en cours. Merci de ne pas quitter cette page.
progress-placing = Enregistrement de votre commande. Merci de ne pas quitter cette page.
progress-redirecting = Redirection vers { $method }
progress-leaving = Redirection vers la page de paiement sécurisée
progress-waiting = En attente de la confirmation de votre paiement
progress-still-working = L’opération prend plus de temps que d’habitude. Merci de ne pas payer à nouveau : la vérification est toujours en cours.

## Waiting for something, or for somebody

wait-offline-title = Vous êtes hors ligne
wait-offline-body = Nous reprendrons dès que la connexion sera rétablie.
wait-once = Aucun montant ne sera débité deux fois ici, mais merci de ne pas payer à nouveau ailleurs.
wait-stalled-title = La réponse n’est toujours pas arrivée
wait-stalled-body = Vérifiez maintenant, ou demandez à la boutique si votre commande a bien été enregistrée.
wait-elsewhere-title = Paiement déjà en cours dans un autre onglet ou une autre fenêtre
wait-elsewhere-body = Terminez de payer cette commande sur l’autre page. Si vous préférez payer ici, nous annulerons d’abord l’autre paiement.
wait-elsewhere-leave = Payer plutôt ici
wait-cancelling = Annulation du paiement
wait-renewing = Chargement d’un nouveau code
wait-cancelling-body = Cela prend un instant. D’ici là, aucun autre paiement n’est possible.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Confirmez le paiement auprès de votre banque
challenge-payment = { $amount } pour { $merchant }
challenge-cancel = Annuler

## Something to do before the payment is made

action-checking-bank = Vérification auprès de votre banque. Merci de ne pas quitter cette page.
action-qr-title = Scannez le code pour payer
action-qr-body = Ouvrez l’application avec laquelle vous payez, scannez ce code et confirmez le paiement. Cette page se mettra ensuite à jour automatiquement.
action-qr-label = QR code de votre paiement
action-barcode-label = Code-barres de votre code de paiement
action-valid-for = Expire dans { $time }
action-expired-title = Ce code a expiré
action-expired-body = Si vous avez déjà payé, patientez un instant : le résultat s’affichera ici. Sinon, demandez un nouveau code.
action-renew = Demander un nouveau code
action-unpaid = Le paiement n’a pas été effectué à temps. Réessayez ou choisissez un autre moyen de paiement.
action-confirm-bank = Confirmez le paiement dans votre application bancaire
action-confirm-app = Ouvrez { $method } sur votre téléphone et confirmez le paiement
action-confirm-body = Cette page se mettra ensuite à jour automatiquement.
action-open-app = Ouvrir l’application
action-cancel = Annuler
action-copy = Copier
action-copied = Copié
# A colon: « Copier » would need the label’s article.
action-copy-what = Copier : { $label }

## An order that is placed and paid later

# Not « chez »: it is paid at a counter or by a bank. Not « à »: the name may begin with an article.
due-by = Réglez { $amount } au plus tard le { $moment }. Bénéficiaire : { $merchant }.
due-open = Réglez { $amount }. Bénéficiaire : { $merchant }. Votre commande sera confirmée dès réception du paiement.
due-later = Votre commande sera confirmée dès réception du paiement.
due-expired-title = Le délai de paiement est dépassé
due-expired-body = Si vous avez déjà payé, votre commande sera bientôt confirmée. Sinon, merci de ne plus payer : contactez la boutique ou passez une nouvelle commande.
due-todo = Comment payer
# « Motif », as banks call what goes with a transfer.
due-exact = Indiquez la référence telle quelle dans le motif du virement. Sans elle, la boutique ne peut pas identifier votre paiement.
due-print = Enregistrer ou imprimer
due-document = Ouvrir le document
due-other-way = Payer autrement
# « Commerce », as the « boutique » is the merchant.
due-counter-1 = Rendez-vous dans un commerce, dans une banque ou à une borne acceptant ce moyen de paiement, et indiquez ces informations.
due-counter-2 = Réglez { $amount } sur place.
due-receipt = Conservez le reçu jusqu’à la confirmation de votre commande.
due-konbini-1 = Rendez-vous dans le konbini choisi. Saisissez le code sur la borne ou présentez-le en caisse.
due-konbini-2 = Donnez aussi votre numéro de téléphone si on vous le demande, puis réglez { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Scannez ou collez le code dans votre application bancaire, ou présentez-le dans une banque ou un point de loterie (lotérica).
due-boleto-2 = Vérifiez que le montant affiché est bien { $amount }, puis payez.
due-boleto-3 = Votre commande sera confirmée sous trois jours ouvrés.
due-entity-1 = Au distributeur ou dans votre application bancaire, choisissez le paiement de services (Pagamento de Serviços).
due-entity-2 = Saisissez l’entité, la référence et le montant : { $amount }.
due-transfer-1 = Ouvrez l’application ou le site de votre banque.
due-transfer-2 = Faites un virement de { $amount } exactement, avec ces coordonnées.
due-transfer-3 = Votre commande sera confirmée dès réception du virement.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Code de paiement
detail-reference = Référence
detail-entity = Entité
detail-confirmation = Numéro de confirmation
detail-customer = Numéro de client
detail-company = Entreprise
detail-bank = Banque
detail-branch = Agence
# Not « bénéficiaire »: that is the shop, and the account may be the provider’s.
detail-beneficiary = Titulaire du compte
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Numéro de compte
detail-account-type = Type de compte
detail-routing-number = Numéro de routage
detail-sort-code = Code de tri (sort code)
detail-bsb = Numéro BSB
detail-clabe = CLABE
detail-phone = Numéro de téléphone
detail-store = Magasin
detail-amount = Montant
detail-document = Numéro fiscal

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## « En passant commande »: the button under them is « Commander et payer ensuite ».

# The French SEPA Core mandate as Banque de France gives it; « un droit à remboursement » (also in use) spares « remboursé »,
# and « ces instructions » spares « de » before the name.
mandate-sepa = En passant commande, vous autorisez { $merchant } à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément à ces instructions. Vous bénéficiez d’un droit à remboursement par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle. Une demande de remboursement doit être présentée dans les 8 semaines suivant la date de débit de votre compte pour un prélèvement autorisé.
mandate-ach = En passant commande, vous autorisez { $merchant } à prélever le montant affiché sur votre compte bancaire, une seule fois et par voie électronique, aujourd’hui ou à une date ultérieure. Pour annuler ou corriger le paiement une fois qu’il est envoyé, contactez { $merchant }.
mandate-debit = En passant commande, vous acceptez ce qui suit : { $merchant } peut prélever le montant affiché sur votre compte bancaire, et votre banque peut exécuter ce prélèvement.

## Good endings

result-paid-title = Paiement effectué
result-paid-body = Vous avez payé { $amount } chez { $merchant }.
result-placed-title = Commande enregistrée
result-placed-body = Merci de prévoir { $amount } à la livraison de votre commande.
result-reference = Référence du paiement : { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Aucun montant n’a été débité.
money-unknown = Nous ne savons pas encore si le montant a été débité ; merci de ne pas payer à nouveau.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Il manque une information
    .body = Complétez les champs signalés, puis réessayez.
outcome-number-invalid =
    .title = Vérifiez le numéro
    .body = Le numéro de carte ou de compte n’est pas valide. Vérifiez-le, puis réessayez.
outcome-expiry-invalid =
    .title = Vérifiez la date d’expiration
    .body = La date d’expiration n’est pas valide. Vérifiez-la, puis réessayez.
outcome-security-code-wrong =
    .title = Vérifiez le code de sécurité
    .body = Le code de sécurité ne correspond pas à cette carte. Saisissez-le à nouveau.
outcome-holder-or-address-mismatch =
    .title = Vérifiez votre nom et votre adresse
    .body = Ces données ne correspondent pas à celles que votre banque a enregistrées. Corrigez-les, puis réessayez.
outcome-brand-not-accepted =
    .title = Ce type de carte n’est pas accepté
    .body = La boutique n’accepte pas ce type de carte. Utilisez une autre carte ou un autre moyen de paiement.
outcome-card-expired =
    .title = Cette carte a expiré
    .body = Utilisez une autre carte ou un autre moyen de paiement.
outcome-insufficient-funds =
    .title = Solde disponible insuffisant
    .body = Selon votre banque, le solde ne suffit pas pour ce paiement. Utilisez une autre carte ou un autre moyen de paiement.
outcome-limit-reached =
    .title = Plafond atteint
    .body = Ce paiement dépasse le plafond de votre carte ou de votre compte. Utilisez une autre carte ou demandez à votre banque de relever le plafond.
outcome-authentication-needed =
    .title = Votre banque demande une confirmation
    .body = Confirmez ce paiement auprès de votre banque pour continuer.
outcome-authentication-failed =
    .title = La confirmation n’a pas abouti
    .body = Votre banque n’a pas pu vérifier votre identité. Réessayez ou utilisez une autre carte.
outcome-authentication-abandoned =
    .title = Confirmation interrompue
    .body = La confirmation auprès de votre banque n’est pas allée jusqu’au bout. Réessayez ou choisissez un autre moyen de paiement.
outcome-declined =
    .title = Le paiement a été refusé
    .body = Aucune autre précision n’est disponible. Utilisez une autre carte ou un autre moyen de paiement.
outcome-contact-bank =
    .title = Veuillez appeler votre banque
    .body = Votre banque souhaite vous parler avant d’autoriser ce paiement. Vous pouvez aussi choisir un autre moyen de paiement.
outcome-not-allowed-by-card =
    .title = Cette carte n’est pas utilisable ici
    .body = Elle n’est pas activée pour ce type de paiement. Choisissez un autre moyen de paiement ou contactez votre banque.
outcome-account-unknown =
    .title = Compte indisponible
    .body = Selon votre banque, ce compte est clôturé ou inactif. Utilisez un autre compte ou un autre moyen de paiement.
outcome-pin-or-device-step =
    .title = Encore une étape avec votre banque
    .body = Votre banque demande un code confidentiel (PIN) ou une confirmation sur votre appareil. Réessayez et suivez ses instructions.
outcome-issuer-unavailable =
    .title = Votre banque est injoignable
    .body = Patientez quelques minutes et réessayez, ou choisissez un autre moyen de paiement.
outcome-processing-error =
    .title = Le paiement n’a pas abouti
    .body = Un problème technique est survenu dans l’échange avec votre banque. Réessayez.
outcome-attempts-exhausted =
    .title = Trop de tentatives
    .body = Cette carte ne peut plus être utilisée pour le moment. Choisissez un autre moyen de paiement.
outcome-duplicate-attempt =
    .title = Ce paiement a déjà été envoyé
    .body = Nous vérifions le résultat. Merci de patienter un instant.
outcome-amount-not-allowed =
    .title = Montant non accepté par ce moyen de paiement
    .body = Ce moyen de paiement ne permet pas de régler { $amount }. Choisissez-en un autre.
outcome-currency-not-supported =
    .title = Devise non acceptée par ce moyen de paiement
    .body = Ce moyen de paiement n’accepte pas cette devise. Choisissez-en un autre.
outcome-method-refused =
    .title = { $method } : paiement non accepté
    .body = Choisissez un autre moyen de paiement.
outcome-buyer-cancelled =
    .title = Paiement annulé
    .body = Le paiement n’a pas été finalisé. Réessayez ou choisissez un autre moyen de paiement.
outcome-session-expired =
    .title = La session de paiement a expiré
    .body = Recommencez pour poursuivre votre paiement.
outcome-result-unknown =
    .title = Nous vérifions votre paiement
    .body = La réponse n’est pas encore arrivée. Gardez cette page ouverte : le résultat s’affichera dès que nous l’aurons.
outcome-offline =
    .title = Vous êtes hors ligne
    .body = Vérifiez votre connexion Internet, puis réessayez.
outcome-provider-blocked =
    .title = Les champs de carte ne s’affichent pas
    .body = Un élément de votre navigateur ou de votre réseau bloque le prestataire de paiement. Réessayez ou choisissez un autre moyen de paiement.
outcome-shop-setup =
    .title = Le paiement n’est pas encore disponible
    .body = La boutique doit corriger ses réglages avant que vous puissiez payer ici. Veuillez la contacter.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Nous n’avons pas retenté le paiement avec cette carte : il serait refusé de la même façon.
guard-later = Nous n’avons pas encore retenté le paiement avec cette carte. Si vous avez fait le nécessaire auprès de votre banque, appuyez à nouveau sur le bouton de paiement.
guard-edit = Nous n’avons pas encore retenté le paiement avec cette carte : corrigez d’abord l’information signalée.

## Next steps: buttons that do what they say.

step-fix-field = Vérifier mes informations
step-other-card = Utiliser une autre carte
step-other-method = Autres moyens de paiement
step-authenticate = Confirmer avec ma banque
step-retry-now = Réessayer
step-retry-later = Réessayer
step-restart = Recommencer
step-wait = Vérifier maintenant
step-contact-shop = Contacter la boutique
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Vous pouvez appeler votre banque : son numéro figure généralement au dos de votre carte.

## Help and small print

help-button = Besoin d’aide ?
footer-terms = Conditions générales
footer-privacy = Confidentialité
footer-refunds = Remboursements
footer-merchant = Bénéficiaire : { $merchant }
