### Spanish (es): written for Spain; Latin America has an overlay of its own (es-419).
### Address: tú (tu, tus), as shops, Bizum and most banking apps in Spain speak today; usted would sound like a letter.
### No participle or adjective that gives the buyer a gender («No tienes conexión», never «Estás conectado»).
### Instructions in the imperative (Introduce, Revisa, Elige), buttons in the infinitive (Pagar, Usar otra tarjeta).
### What has just happened is in the perfect, as in Spain: «se ha cobrado», «ha caducado».
### Quotation marks « » without spaces; ellipsis …; no apostrophe; ¿ opens a question; no exclamation marks.
### Terms: pago (also for the checkout), tienda, método de pago, proveedor de pagos, tarjeta, fecha de caducidad,
### código de seguridad (CVV), móvil, app, correo, importe, moneda, justificante, concepto (of a transfer), contra reembolso.
### «Cobrar» is what the shop does, «cargar en cuenta» a debit, «domiciliación bancaria» the method; «adeudo» only in the mandate.
### «Devolución» is money given back; «reembolso» only in the mandate, as «contra reembolso» is cash on delivery.
### «Plazo» is one payment of several, so a time limit is «tiempo» or «fecha límite».
### «Revisar» is for the buyer’s own entries, «comprobar» for asking how something stands; «confirmar» is the step with the bank.
### «Tienda» is the merchant; a Japanese store is «konbini», any other place to pay at «establecimiento» (only Taiwan’s is a «tienda 24 horas»).
### $method, $merchant and $label may be any name, so nothing agrees with them: «en X», «a X», «X: …».
### The order buttons must state the duty to pay (art. 98.2 of the consumer law, RDLeg 1/2007; the Court of Justice, C-249/21,
### looks at the words on the button alone): «Comprar y pagar…», never just «Hacer el pedido». Mandates begin «Al realizar esta compra».
### «Indicar» is to give details at a counter or a machine; «te avisaremos» says that an answer will show here.
### Plurals: one, many (1.000.000, followed by «de»), other. Amounts arrive formatted; never add a currency.

## Before the program has started. Plain text only.

boot-loading = Cargando el pago
boot-failed-title = No se ha podido cargar el pago
boot-failed-body = Puede que se haya cortado la conexión o que algo en tu navegador esté bloqueando esta parte de la página.
boot-failed-retry = Volver a intentarlo
# Not «el pago se ha detenido»: that would say something of the money.
boot-stopped-title = Esta página de pago ha dejado de funcionar
boot-stopped-body = Algo ha fallado en esta página. Si ya habías pulsado el botón para pagar o comprar, mira tu correo o pregunta a la tienda antes de volver a pagar.
boot-outdated = Para pagar aquí hace falta un navegador más reciente. Actualiza el tuyo o abre esta página en otro.

## Frame

frame-label = Pago
frame-test-mode = Modo de prueba: no se mueve dinero real

## Order summary

summary-heading = Tu pedido
summary-item-several = { $count } × { $name }
summary-shipping = Envío
summary-shipping-free = Gratis
# Not «IVA»: the Canary Islands, Ceuta and Melilla have other taxes.
summary-tax = Impuestos
summary-discount = Descuento
summary-method-fee = Recargo por método de pago
summary-rounding = Redondeo (pago en efectivo)
summary-total = Total
summary-tax-included = Incluye { $amount } de impuestos
# Not «se te cobrará», which would have to agree with the amount.
summary-approximate = Aproximadamente { $approximate }. Pagarás { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Tu país: { $country }
country-unknown = Elige tu país
country-guessed = Según los ajustes de tu dispositivo. Cámbialo si no es correcto.
country-search = Buscar país
country-list = País
country-none = No se ha encontrado ningún país
country-count =
    { $count ->
        [one] { $count } país
        [many] { $count } de países
       *[other] { $count } países
    }
country-choose = Usar este país

## Payment methods

methods-legend = ¿Cómo quieres pagar?
methods-none-title = Aún no hay forma de pagar aquí
methods-none-body = La tienda no tiene ningún método de pago para este país, esta moneda y este importe.
methods-note-delayed = Se confirma cuando llega el dinero
methods-note-cod = Pagas al recibirlo
methods-note-fee = + { $amount } de recargo
# Agrees with «tarjeta» and «cuenta».
methods-saved = Guardada
# Agrees with «tarjeta».
saved-ending = { $brand } terminada en { $last4 }

method-card = Tarjeta
method-cod = Contra reembolso
method-bank-transfer = Transferencia bancaria
method-sepa-debit = Domiciliación bancaria SEPA
method-pay-upon-invoice-de = Pago con factura
method-online-banking-czech = Banca online (Chequia)
method-online-banking-slovakia = Banca online (Eslovaquia)
method-online-banking-finland = Banca online (Finlandia)
method-online-banking-baltics = Banca online
method-online-banking-thailand = Banca móvil
method-netbanking-in = Banca online (India)
method-pay-by-bank-uk = Pago desde tu banco
method-ach-debit = Cuenta bancaria de EE. UU.
method-becs-debit = Cuenta bancaria australiana
method-nz-bank-account = Cuenta bancaria neozelandesa
method-bank-transfer-jp = Transferencia bancaria
method-bank-va-id = Cuenta virtual
method-konbini = Pago en konbini
method-tw-cvs = Código para tienda 24 horas
method-kr-card = Tarjeta coreana
method-paystack-bank = Banco o USSD
method-crypto = Criptomonedas
method-bacs-debit = Domiciliación bancaria (Reino Unido)
method-acss = Cuenta bancaria canadiense

# What happens next, shown under the chosen method.
details-card = Los datos de tu tarjeta van directamente al proveedor de pagos. Esta tienda nunca los ve.
details-redirect = Pagarás con { $method } en su página segura y después volverás aquí.
details-hosted = Pagarás en una página segura aparte y después volverás aquí.
details-qr = Verás un código QR para escanear con tu app de pago.
details-app = Confirmarás el pago en { $method }.
details-bank-app = Confirmarás el pago en la app de tu banco.
details-voucher = Te daremos un código de pago y las instrucciones. Tu pedido se confirmará cuando hayas pagado.
details-bank-transfer = Te daremos los datos para la transferencia. Tu pedido se confirmará cuando se reciba el dinero.
details-debit = El importe se cargará en tu cuenta bancaria.
details-later = Verás el plan de pagos de { $method } antes de aceptar nada.
details-cod = Pagas { $amount } al recibir tu pedido.

## Card fields

card-number = Número de tarjeta
card-expiry = Fecha de caducidad
card-expiry-example = MM / AA
card-code = Código de seguridad
card-code-hint = CVV: 3 dígitos en el reverso, o 4 en el anverso si es American Express
card-brand = Tipo de tarjeta: { $brand }
card-loading = Cargando los campos seguros de la tarjeta
card-switched = Los campos de la tarjeta han tardado más de lo habitual en cargarse. Ya puedes introducir los datos de tu tarjeta.
card-switched-again = Hemos tenido que volver a cargar los campos de la tarjeta. Introduce de nuevo los datos de tu tarjeta.

## Other fields

field-name = Nombre en la tarjeta
field-full-name = Nombre y apellidos
field-email = Correo electrónico
field-email-hint = Para la confirmación de tu pago
field-phone = Número de móvil
field-konbini-phone = Número de teléfono
field-birthdate = Fecha de nacimiento
field-document = { $document }
field-company = Empresa
field-iban = IBAN
# Foreign bank codes: what it is, and the name that banks there print. The errors say the Spanish name alone.
field-institution-number = Número de institución (institution number)
field-transit-number = Número de sucursal (transit number)
field-routing-number = Código del banco (routing number)
field-sort-code = Código de sucursal (sort code)
field-bsb = Código BSB
field-account-number = Número de cuenta
field-blik-code = Código BLIK
field-blik-code-hint = 6 dígitos de la app de tu banco, por ejemplo { $example }
field-otp = Código de aprobación
field-otp-hint = Está en la app con la que pagas, por ejemplo { $example }
field-bank = Tu banco
field-konbini-store = Konbini
field-choose = Elige…
field-example = Por ejemplo: { $example }
field-optional = { $label } (opcional)
field-plan = Número de plazos
plan-once = Pago único
plan-equal =
    { $count ->
        [one] { $count } plazo de { $amount }
        [many] { $count } de plazos de { $amount }
       *[other] { $count } plazos de { $amount }
    }
plan-first =
    { $count ->
        [one] { $first } ahora y después { $count } plazo de { $amount }
        [many] { $first } ahora y después { $count } de plazos de { $amount }
       *[other] { $first } ahora y después { $count } plazos de { $amount }
    }
plan-unknown =
    { $count ->
        [one] { $count } plazo; verás los intereses antes de aceptar
        [many] { $count } de plazos; verás los intereses antes de aceptar
       *[other] { $count } plazos; verás los intereses antes de aceptar
    }
plan-interest-free = sin intereses
plan-total = { $amount } en total
plan-schedule = Tus plazos

## Addresses. Labels as people of that country who read this language know them.

address-street = Calle y número
address-street2 = Piso, puerta, edificio
address-city-city = Localidad
address-city-district = Distrito
address-city-post-town = Localidad
address-city-suburb = Localidad o barrio
address-district-barangay = Barangay
address-district-district = Distrito
address-district-neighbourhood = Barrio
address-district-subdistrict = Subdistrito
address-district-suburb = Barrio
address-district-townland = Townland
# Malaysia’s taman.
address-district-township = Barrio o urbanización
address-region-area = Zona
address-region-county = Condado
address-region-department = Departamento
address-region-district = Distrito
address-region-emirate = Emirato
address-region-governorate = Gobernación
address-region-island = Isla
address-region-municipality = Municipio
address-region-oblast = Óblast
address-region-parish = Parroquia
address-region-prefecture = Prefectura
address-region-province = Provincia
address-region-region = Región
address-region-state = Estado
address-postal-cep = Código postal (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Código postal
address-postal-postcode = Código postal
address-postal-zip = Código postal
address-postal-postal = Código postal

## Field errors

error-name-missing = Introduce el nombre que aparece en tu tarjeta.
error-full-name-missing = Introduce tu nombre y apellidos.
error-email-missing = Introduce tu correo electrónico.
error-email-invalid = Introduce un correo electrónico como { $example }.
error-phone-missing = Introduce tu número de móvil.
error-phone-invalid = Revisa este número. Si es extranjero, añade el prefijo del país.
error-konbini-phone-missing = Introduce tu número de teléfono.
error-konbini-phone-invalid = Introduce 10 u 11 dígitos, sin +81.
error-birthdate-missing = Introduce tu fecha de nacimiento.
error-birthdate-invalid = Revisa tu fecha de nacimiento.
error-document-missing = Introduce tu { $document }.
error-document-invalid = Revisa tu { $document }.
error-company-missing = Introduce el nombre de la empresa.
error-iban-missing = Introduce tu IBAN.
error-iban-invalid = Revisa tu IBAN. Ejemplo: { $example }.
error-institution-number-missing = Introduce el número de institución de tu banco.
error-institution-number-invalid = Revisa el número de institución: son 3 dígitos.
error-transit-number-missing = Introduce el número de tu sucursal.
error-transit-number-invalid = Revisa el número de sucursal: son 5 dígitos.
error-routing-number-missing = Introduce el código de tu banco.
error-routing-number-invalid = Revisa el código del banco: son 9 dígitos.
error-sort-code-missing = Introduce el código de tu sucursal.
error-sort-code-invalid = Revisa el código de sucursal: son 6 dígitos.
error-bsb-missing = Introduce el código BSB.
error-bsb-invalid = Revisa el código BSB: son 6 dígitos.
error-account-number-missing = Introduce tu número de cuenta.
error-account-number-invalid = Revisa tu número de cuenta.
error-blik-code-missing = Introduce el código BLIK.
error-blik-code-invalid = Introduce los 6 dígitos que ves en la app de tu banco.
# «Que ves»: «el código de la app» may be the one that unlocks it.
error-otp-missing = Introduce el código que ves en la app.
error-otp-invalid = Revisa el código que ves en la app.
error-bank-missing = Elige tu banco.
error-konbini-store-missing = Elige un konbini.
error-address-missing = Rellena esta parte de la dirección.
error-postal-code-invalid = Revisa este código. Ejemplo: { $example }.
error-incomplete = Este dato está incompleto. Ejemplo: { $example }.
error-too-long =
    { $max ->
        [one] Usa { $max } carácter como máximo.
        [many] Usa { $max } de caracteres como máximo.
       *[other] Usa { $max } caracteres como máximo.
    }
error-card-number-here = Por seguridad, hemos quitado de este campo un número de tarjeta. Introdúcelo en «Número de tarjeta».
error-number-missing = Introduce el número de tarjeta.
error-number-incomplete = Introduce el número de tarjeta completo.
error-number-invalid = Revisa el número de tarjeta.
error-expiry-missing = Introduce la fecha de caducidad.
error-expiry-invalid = Revisa la fecha de caducidad.
error-expiry-past = Esta fecha ya ha pasado. Revísala o usa otra tarjeta.
error-code-missing = Introduce el código de seguridad.
error-code-invalid = Revisa el código de seguridad.
error-card-unfinished = Completa o corrige los datos de tu tarjeta.
error-summary =
    { $count ->
        [one] Revisa { $count } campo
        [many] Revisa { $count } de campos
       *[other] Revisa { $count } campos
    }

## Paying

pay-button = Pagar { $amount }
# Both buttons have to state the duty to pay by their words alone.
pay-button-order = Comprar y pagar al recibir
# Vouchers, transfers and debits: the money follows.
pay-button-later = Comprar y pagar después
pay-button-working = Procesando…

progress-tokenising = Comprobando los datos de tu tarjeta
progress-confirming = Procesando el pago. No salgas de esta página.
progress-placing = Registrando tu pedido. No salgas de esta página.
progress-redirecting = Te estamos llevando a { $method }
progress-leaving = Te estamos llevando a la página de pago
progress-waiting = Esperando la confirmación de tu pago
progress-still-working = Está tardando más de lo habitual. Por favor, no vuelvas a pagar: seguimos comprobándolo.

## Waiting for something, or for somebody

wait-offline-title = No tienes conexión
wait-offline-body = Seguiremos en cuanto recuperes la conexión.
# «Aquí»: nobody can promise it for another page or shop.
wait-once = Aquí no se te cobrará dos veces, pero, por favor, no vuelvas a pagar en otro sitio.
wait-stalled-title = Aún no tenemos respuesta
# The words of step-wait.
wait-stalled-body = Pulsa «Comprobar ahora» o pregunta a la tienda si ha recibido tu pedido.
wait-elsewhere-title = Pago en curso en otra pestaña o ventana
wait-elsewhere-body = Termina de pagar este pedido allí. Si prefieres pagar aquí, primero cancelaremos el otro pago.
wait-elsewhere-leave = Pagar aquí
wait-cancelling = Cancelando el pago
wait-renewing = Generando un código nuevo
wait-cancelling-body = Puede tardar unos instantes. Mientras tanto, no se puede hacer ningún otro pago.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Confirma el pago con tu banco
challenge-payment = { $amount } para { $merchant }
challenge-cancel = Cancelar

## Something to do before the payment is made

action-checking-bank = Consultando con tu banco. No salgas de esta página.
action-qr-title = Escanea el código para pagar
action-qr-body = Abre la app con la que pagas, escanea este código y confirma el pago. Esta página se actualizará sola.
action-qr-label = Código QR de tu pago
action-barcode-label = Código de barras con tu código de pago
action-valid-for = Caduca en { $time }
action-expired-title = Este código ha caducado
action-expired-body = Si ya has pagado, espera un momento: te avisaremos aquí. Si no, genera un código nuevo.
action-renew = Generar un código nuevo
action-unpaid = El pago no se ha completado a tiempo. Vuelve a intentarlo o elige otro método de pago.
action-confirm-bank = Confirma el pago en la app de tu banco
action-confirm-app = Abre { $method } en tu móvil y confirma el pago
action-confirm-body = Esta página se actualizará sola en cuanto lo confirmes.
action-open-app = Abrir la app
action-cancel = Cancelar
action-copy = Copiar
action-copied = Copiado
# A colon: «Copiar» would need the label’s article.
action-copy-what = Copiar: { $label }

## An order that is placed and paid later

# $moment reads «lunes, 1 de diciembre, 18:00», with no article of its own.
due-by = Paga { $amount } a { $merchant }. Fecha límite: { $moment }.
due-open = Paga { $amount } a { $merchant }. Tu pedido se confirmará cuando se reciba el dinero.
due-later = Confirmaremos tu pedido cuando se reciba el dinero.
due-expired-title = Se ha acabado el tiempo para pagar
due-expired-body = Si ya has pagado, tu pedido se confirmará pronto. Si todavía no has pagado, por favor, ya no lo hagas: pregunta a la tienda o haz un pedido nuevo.
due-todo = Cómo pagar
# «Concepto», as banks call what goes with a transfer.
due-exact = Escribe la referencia en el concepto, exactamente como aparece aquí. Sin ella, la tienda no puede identificar tu pago.
due-print = Guardar o imprimir
due-document = Abrir como documento
due-other-way = Pagar de otra forma
due-counter-1 = Ve a un establecimiento, un banco o un terminal donde se pueda pagar así e indica estos datos.
due-counter-2 = Paga allí { $amount }.
due-receipt = Guarda el justificante hasta que se confirme tu pedido.
due-konbini-1 = Ve al konbini que has elegido. Introduce el código en su máquina o enséñalo en la caja.
due-konbini-2 = Si te lo piden, da también tu número de teléfono. Después, paga { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Escanea o pega el código en la app de tu banco, o llévalo a un banco o a una administración de loterías (lotérica).
due-boleto-2 = Comprueba que el importe es { $amount } y paga.
due-boleto-3 = Tu pedido se confirmará en un máximo de tres días laborables.
due-entity-1 = En un cajero automático o en la app de tu banco, elige el pago de servicios (Pagamento de Serviços).
due-entity-2 = Introduce la entidad, la referencia y el importe: { $amount }.
due-transfer-1 = Abre la app o la web de tu banco.
due-transfer-2 = Transfiere exactamente { $amount } con estos datos.
due-transfer-3 = Tu pedido se confirmará cuando se reciba el dinero.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Código de pago
detail-reference = Referencia
detail-entity = Entidad
detail-confirmation = Número de confirmación
detail-customer = Número de cliente
detail-company = Empresa
detail-bank = Banco
detail-branch = Sucursal
# As Spanish banking apps call it where a transfer is made.
detail-beneficiary = Beneficiario
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Número de cuenta
detail-account-type = Tipo de cuenta
detail-routing-number = Código del banco (routing number)
detail-sort-code = Código de sucursal (sort code)
detail-bsb = Código BSB
detail-clabe = CLABE
detail-phone = Número de teléfono
detail-store = Establecimiento
detail-amount = Importe
detail-document = Número de identificación fiscal

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## «Al realizar esta compra»: the button under them is «Comprar y pagar después».

# The Spanish form of the SEPA Core mandate (orden de domiciliación de adeudo directo), put in the second person.
mandate-sepa = Al realizar esta compra, autorizas a { $merchant } a enviar instrucciones a tu banco para adeudar tu cuenta y autorizas a tu banco a efectuar los adeudos en tu cuenta siguiendo esas instrucciones. Tienes derecho al reembolso por tu banco en los términos y condiciones del contrato suscrito con él. La solicitud de reembolso debe efectuarse dentro de las 8 semanas que siguen a la fecha de adeudo en cuenta.
mandate-ach = Al realizar esta compra, autorizas a { $merchant } a cargar en tu cuenta bancaria el importe indicado, una sola vez y por vía electrónica, hoy o en una fecha posterior. Para cancelar o corregir el pago una vez enviado, contacta con { $merchant }.
mandate-debit = Al realizar esta compra, aceptas lo siguiente: { $merchant } puede cargar el importe indicado en tu cuenta bancaria y tu banco puede efectuar ese cargo.

## Good endings

result-paid-title = Pago recibido
result-paid-body = Has pagado { $amount } a { $merchant }.
result-placed-title = Pedido realizado
result-placed-body = Ten a mano { $amount } cuando llegue tu pedido.
result-reference = Referencia del pago: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = No se ha cobrado nada.
money-unknown = Aún no sabemos si se te ha cobrado; por favor, no vuelvas a pagar.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Falta algún dato
    .body = Rellena los campos marcados y vuelve a intentarlo.
outcome-number-invalid =
    .title = Revisa el número
    .body = El número de tarjeta o de cuenta no es válido. Revísalo y vuelve a intentarlo.
outcome-expiry-invalid =
    .title = Revisa la fecha de caducidad
    .body = La fecha de caducidad no es válida. Revísala y vuelve a intentarlo.
outcome-security-code-wrong =
    .title = Revisa el código de seguridad
    .body = El código de seguridad no corresponde a esta tarjeta. Introdúcelo otra vez.
outcome-holder-or-address-mismatch =
    .title = Revisa tu nombre y tu dirección
    .body = Estos datos no coinciden con los que tiene tu banco. Corrígelos y vuelve a intentarlo.
outcome-brand-not-accepted =
    .title = No se acepta este tipo de tarjeta
    .body = La tienda no admite este tipo de tarjeta. Usa otra tarjeta u otro método de pago.
outcome-card-expired =
    .title = Esta tarjeta ha caducado
    .body = Usa otra tarjeta u otro método de pago.
outcome-insufficient-funds =
    .title = Saldo insuficiente
    .body = Según tu banco, el saldo disponible no es suficiente para este pago. Usa otra tarjeta u otro método de pago.
outcome-limit-reached =
    .title = Límite alcanzado
    .body = Este pago supera el límite de tu tarjeta o de tu cuenta. Usa otra tarjeta o pide a tu banco que amplíe el límite.
outcome-authentication-needed =
    .title = Tu banco pide una confirmación
    .body = Confirma este pago con tu banco para continuar.
outcome-authentication-failed =
    .title = La confirmación ha fallado
    .body = Tu banco no ha podido confirmar tu identidad. Vuelve a intentarlo o usa otra tarjeta.
outcome-authentication-abandoned =
    .title = La confirmación no se ha completado
    .body = La confirmación con tu banco se ha cerrado antes de terminar. Vuelve a intentarlo o elige otro método de pago.
outcome-declined =
    .title = Pago rechazado
    .body = No hay más detalles disponibles. Usa otra tarjeta u otro método de pago.
outcome-contact-bank =
    .title = Llama a tu banco
    .body = Tu banco quiere hablar contigo antes de aprobar este pago. También puedes elegir otro método de pago.
outcome-not-allowed-by-card =
    .title = Esta tarjeta no se puede usar aquí
    .body = No está habilitada para este tipo de pago. Elige otro método de pago o consulta a tu banco.
outcome-account-unknown =
    .title = Cuenta no disponible
    .body = Según tu banco, esta cuenta está cerrada o no está activa. Usa otra cuenta u otro método de pago.
outcome-pin-or-device-step =
    .title = Falta un paso con tu banco
    .body = Tu banco te pide un PIN o una confirmación en tu dispositivo. Vuelve a intentarlo y sigue sus instrucciones.
outcome-issuer-unavailable =
    .title = Tu banco no responde
    .body = Espera unos minutos y vuelve a intentarlo, o elige otro método de pago.
outcome-processing-error =
    .title = El pago no se ha completado
    .body = Ha habido un problema técnico en la comunicación con tu banco. Vuelve a intentarlo.
outcome-attempts-exhausted =
    .title = Demasiados intentos
    .body = Por ahora no se puede volver a usar esta tarjeta. Elige otro método de pago.
outcome-duplicate-attempt =
    .title = Este pago ya se ha enviado
    .body = Estamos comprobando el resultado. Espera un momento, por favor.
outcome-amount-not-allowed =
    .title = Importe no admitido con este método
    .body = Con este método no es posible pagar { $amount }. Elige otro.
outcome-currency-not-supported =
    .title = Moneda no admitida con este método
    .body = Con este método no se puede pagar en esta moneda. Elige otro.
outcome-method-refused =
    .title = { $method }: pago no aprobado
    .body = Elige otro método de pago.
outcome-buyer-cancelled =
    .title = Pago cancelado
    .body = El pago no se ha completado. Vuelve a intentarlo o elige otro método de pago.
outcome-session-expired =
    .title = La sesión de pago ha caducado
    .body = Empieza de nuevo para continuar con el pago.
outcome-result-unknown =
    .title = Estamos comprobando tu pago
    .body = La respuesta aún no ha llegado. No cierres esta página; te avisaremos en cuanto lo sepamos.
outcome-offline =
    .title = No tienes conexión
    .body = Comprueba tu conexión a internet y vuelve a intentarlo.
outcome-provider-blocked =
    .title = No se han cargado los campos de la tarjeta
    .body = Algo en tu navegador o en tu red bloquea al proveedor de pagos. Vuelve a intentarlo o elige otro método de pago.
outcome-shop-setup =
    .title = Este pago aún no está disponible
    .body = La tienda tiene que corregir su configuración antes de que puedas pagar aquí. Contacta con la tienda.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = No lo hemos vuelto a intentar con esta tarjeta: el pago se rechazaría igual.
guard-later = Aún no lo hemos vuelto a intentar con esta tarjeta. Si ya lo has resuelto con tu banco, pulsa otra vez el botón de pagar.
guard-edit = No lo hemos vuelto a intentar con esta tarjeta: corrige antes el dato marcado.

## Next steps: buttons that do what they say.

step-fix-field = Revisar mis datos
step-other-card = Usar otra tarjeta
step-other-method = Otros métodos de pago
step-authenticate = Confirmar con mi banco
step-retry-now = Volver a intentarlo
step-retry-later = Volver a intentarlo
step-restart = Empezar de nuevo
step-wait = Comprobar ahora
step-contact-shop = Contactar con la tienda
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Puedes llamar a tu banco: el teléfono suele estar en el reverso de la tarjeta.

## Help and small print

help-button = ¿Necesitas ayuda?
footer-terms = Condiciones
footer-privacy = Privacidad
footer-refunds = Devoluciones
footer-merchant = Estás pagando a { $merchant }
