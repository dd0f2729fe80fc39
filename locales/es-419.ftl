### Spanish for Latin America (es-419): an overlay, which says only what differs from es.ftl. All else is said by es.ftl.
### For Mexico, Colombia, Chile, Argentina and Peru first, then the rest of the continent and Spanish in the United States.
### Address: tú. Mexico, Colombia, Chile and Peru are used to it from shops and banking apps, and where voseo or usted is
### spoken it is read without offence as the neutral form of the web; usted would clash with es.ftl, voseo with every
### country but those of the Río de la Plata. So that it stays neutral: no «tú» and no «ti».
### Nothing gives the buyer a gender. Instructions in the imperative (Ingresa, Revisa, Elige), buttons in the infinitive.
### What has happened is in the simple past («se cobró», «venció»); the perfect only after «aún no».
### A person or an institution asked has its pronoun: «pregúntale a la tienda», «pídele a tu banco»; so has one that is paid, where no
### amount is named: «le estás pagando a X», but «pagaste $100 a X». «Contactar a», without «con»; «en otro lugar», not «en otro sitio».
### Quotation marks “ ”, not « »; ellipsis …; ¿ opens a question; no exclamation marks.
### $moment ends in «p.m.» or «p. m.», so no sentence ends with it; its weekday takes «el»: «hasta el { $moment }».
### Terms: vencimiento, vencer (cards, codes); expirar (a session); celular, monto, comprobante, pago contra entrega, días hábiles,
### debitar and débito directo («adeudar» means to owe here, so the mandates do without it), reembolso (also «Reembolsos» in the
### footer), número de ruta (as Spanish in the United States), en línea, sitio web, configuración, ingresar, presionar, completar.
### «Verificar» is what we do; «revisar» is what the buyer does (entries, mail, connection, what a machine shows); «confirmar» is the bank’s step.
### One payment of several is a «pago»: «cuota» is a fee in Mexico, «mensualidad» is unknown in the south and wrong for fortnights.
### Order buttons say «Realizar pedido»: the Spanish consumer law behind those of es.ftl is not in force here, and «pagar después»
### would promise credit. Mandates begin «Al realizar el pedido».
### Plurals: one, many (1,000,000 or 1.000.000, followed by «de»), other. Amounts arrive formatted; never add a currency.

## Before the program has started. Plain text only.

boot-failed-title = No se pudo cargar el pago
# Not «el pago se detuvo»: that would say something of the money.
boot-stopped-title = Esta página de pago dejó de funcionar
boot-stopped-body = Algo falló en esta página. Si ya habías presionado el botón para pagar o realizar el pedido, revisa tu correo o pregúntale a la tienda antes de volver a pagar.

## The buyer’s country, where the shop does not say it

country-guessed = Según la configuración de tu dispositivo. Cámbialo si no es correcto.
country-none = No se encontró ningún país

## Payment methods

methods-none-body = La tienda no tiene ningún método de pago para este país, esta moneda y este monto.

method-cod = Pago contra entrega
method-sepa-debit = Débito directo SEPA
# The country as the list of countries calls it.
method-online-banking-czech = Banca en línea (Chequia)
method-online-banking-slovakia = Banca en línea (Eslovaquia)
method-online-banking-finland = Banca en línea (Finlandia)
method-online-banking-baltics = Banca en línea
method-netbanking-in = Banca en línea (India)
method-tw-cvs = Código para tienda de conveniencia
method-bacs-debit = Débito directo (Reino Unido)

# What happens next, shown under the chosen method.
details-voucher = Te daremos un código de pago y las instrucciones. Tu pedido se confirmará cuando pagues.
details-debit = El monto se debitará de tu cuenta bancaria.

## Card fields

card-expiry = Fecha de vencimiento
card-code-hint = CVV: 3 dígitos en el reverso, o 4 en el frente si es American Express

card-switched = Los campos de la tarjeta tardaron más de lo habitual en cargarse. Ya puedes ingresar los datos de tu tarjeta.
card-switched-again = Tuvimos que volver a cargar los campos de la tarjeta. Ingresa de nuevo los datos de tu tarjeta.

## Other fields

field-full-name = Nombre completo
field-phone = Número de celular
field-routing-number = Número de ruta (routing number)
field-plan = Número de pagos
plan-once = Un solo pago
plan-equal =
    { $count ->
        [one] { $count } pago de { $amount }
        [many] { $count } de pagos de { $amount }
       *[other] { $count } pagos de { $amount }
    }
plan-first =
    { $count ->
        [one] { $first } ahora y después { $count } pago de { $amount }
        [many] { $first } ahora y después { $count } de pagos de { $amount }
       *[other] { $first } ahora y después { $count } pagos de { $amount }
    }
plan-unknown =
    { $count ->
        [one] { $count } pago; verás los intereses antes de aceptar
        [many] { $count } de pagos; verás los intereses antes de aceptar
       *[other] { $count } pagos; verás los intereses antes de aceptar
    }
plan-schedule = Tus pagos

## Addresses. Labels as people of that country who read this language know them.

# Not «Calle y número» alone: in Colombia a «calle» is one kind of street beside «carrera».
address-street = Dirección (calle y número)
# «Apartamento» in Colombia, «departamento» in Mexico, Argentina, Chile and Peru; written out it would be the region too.
address-street2 = Apto. o depto., piso, edificio
address-city-city = Ciudad
# Mexico’s colonia; Colombia’s and Brazil’s barrio.
address-district-neighbourhood = Colonia o barrio

## Field errors

error-name-missing = Ingresa el nombre que aparece en tu tarjeta.
error-full-name-missing = Ingresa tu nombre completo.
error-email-missing = Ingresa tu correo electrónico.
error-email-invalid = Ingresa un correo electrónico como { $example }.
error-phone-missing = Ingresa tu número de celular.
error-phone-invalid = Revisa este número. Si es de otro país, agrega el código del país.
error-konbini-phone-missing = Ingresa tu número de teléfono.
error-konbini-phone-invalid = Ingresa 10 u 11 dígitos, sin +81.
error-birthdate-missing = Ingresa tu fecha de nacimiento.
error-document-missing = Ingresa tu { $document }.
error-company-missing = Ingresa el nombre de la empresa.
error-iban-missing = Ingresa tu IBAN.
error-institution-number-missing = Ingresa el número de institución de tu banco.
error-transit-number-missing = Ingresa el número de tu sucursal.
error-routing-number-missing = Ingresa el número de ruta de tu banco.
error-routing-number-invalid = Revisa el número de ruta: son 9 dígitos.
error-sort-code-missing = Ingresa el código de tu sucursal.
error-bsb-missing = Ingresa el código BSB.
error-account-number-missing = Ingresa tu número de cuenta.
error-blik-code-missing = Ingresa el código BLIK.
error-blik-code-invalid = Ingresa los 6 dígitos que ves en la app de tu banco.
error-otp-missing = Ingresa el código que ves en la app.
error-address-missing = Completa esta parte de la dirección.
error-card-number-here = Por seguridad, quitamos de este campo un número de tarjeta. Ingrésalo en “Número de tarjeta”.
error-number-missing = Ingresa el número de tarjeta.
error-number-incomplete = Ingresa el número de tarjeta completo.
error-expiry-missing = Ingresa la fecha de vencimiento.
error-expiry-invalid = Revisa la fecha de vencimiento.
error-expiry-past = Esta fecha ya pasó. Revísala o usa otra tarjeta.
error-code-missing = Ingresa el código de seguridad.

## Paying

pay-button-order = Realizar pedido
pay-button-later = Realizar pedido

progress-tokenising = Verificando los datos de tu tarjeta
# Not «enviando tu pedido»: that is what the shop does with the parcel.
progress-still-working = Está tardando más de lo habitual. Por favor, no vuelvas a pagar: seguimos verificando.

## Waiting for something, or for somebody

# «Aquí»: nobody can promise it for another page or shop.
wait-once = Aquí no se te cobrará dos veces, pero, por favor, no vuelvas a pagar en otro lugar.
# The words of step-wait.
wait-stalled-body = Presiona “Verificar ahora” o pregúntale a la tienda si recibió tu pedido.

## Something to do before the payment is made

action-valid-for = Vence en { $time }
action-expired-title = Este código venció
action-expired-body = Si ya pagaste, espera un momento: te avisaremos aquí. Si no, genera un código nuevo.
# It may stand under due-expired-title, so not in the same words.
action-unpaid = El pago no se completó a tiempo. Vuelve a intentarlo o elige otro método de pago.
action-confirm-app = Abre { $method } en tu celular y confirma el pago

## An order that is placed and paid later

# $moment reads «lunes, 1 de diciembre, 6:00 p. m.»: the article is right for every weekday, and a full stop after it would be doubled.
due-by = Tienes hasta el { $moment } para pagar { $amount } a { $merchant }.
due-expired-title = Se acabó el tiempo para pagar
due-expired-body = Si ya pagaste, tu pedido se confirmará pronto. Si todavía no, por favor, ya no pagues: pregúntale a la tienda o haz un pedido nuevo.
# Not «concepto»: it is also called «descripción», «mensaje», «motivo» or «referencia», by country and bank.
due-exact = Escribe la referencia en la transferencia exactamente como aparece aquí. Sin ella, la tienda no puede identificar tu pago.
# Not «terminal», which is «el» or «la» by country; «cajero» is the machine and the person.
due-counter-1 = Ve a un establecimiento, banco o cajero donde se pueda pagar así e indica estos datos.
due-receipt = Guarda el comprobante hasta que se confirme tu pedido.
due-konbini-1 = Ve al konbini que elegiste. Ingresa el código en su máquina o muéstralo en la caja.
# The Brazilian word in brackets is what stands over the door.
due-boleto-1 = Escanea o pega el código en la app de tu banco, o llévalo a un banco o a una agencia de lotería (lotérica).
due-boleto-2 = Revisa que el monto sea { $amount } y paga.
due-boleto-3 = Tu pedido se confirmará en un máximo de tres días hábiles.
due-entity-2 = Ingresa la entidad, la referencia y el monto: { $amount }.
due-transfer-1 = Abre la app o el sitio web de tu banco.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

# «Convenio» is what a counter or a banking app asks for in Mexico and Colombia.
detail-company = Empresa o convenio
detail-routing-number = Número de ruta (routing number)
detail-amount = Monto

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## «Al realizar el pedido»: the button under them is «Realizar pedido».

# The SEPA Core mandate as in es.ftl, part for part: both permissions, the refund, 8 weeks; «debitar» for «adeudar».
mandate-sepa = Al realizar el pedido, autorizas a { $merchant } a enviar instrucciones a tu banco para debitar tu cuenta y autorizas a tu banco a efectuar los débitos en tu cuenta siguiendo esas instrucciones. Tienes derecho a que tu banco te reembolse según los términos y condiciones del contrato que tienes con él. El reembolso debe solicitarse dentro de las 8 semanas siguientes a la fecha del débito en cuenta.
mandate-ach = Al realizar el pedido, autorizas a { $merchant } a debitar de tu cuenta bancaria el monto indicado, una sola vez y por vía electrónica, hoy o en una fecha posterior. Para cancelar o corregir el pago una vez enviado, contacta a { $merchant }.
mandate-debit = Al realizar el pedido, aceptas lo siguiente: { $merchant } puede debitar el monto indicado de tu cuenta bancaria y tu banco puede efectuar ese débito.

## Good endings

result-paid-body = Pagaste { $amount } a { $merchant }.
# «A mano» or «a la mano» by country.
result-placed-body = Prepara { $amount } para cuando llegue tu pedido.

## The money sentence: one of these follows every outcome.

money-not-charged = No se cobró nada.
money-unknown = Aún no sabemos si se te cobró; por favor, no vuelvas a pagar.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .body = Completa los campos marcados y vuelve a intentarlo.
outcome-expiry-invalid =
    .title = Revisa la fecha de vencimiento
    .body = La fecha de vencimiento no es válida. Revísala y vuelve a intentarlo.
outcome-security-code-wrong =
    .body = El código de seguridad no corresponde a esta tarjeta. Ingrésalo otra vez.
outcome-card-expired =
    .title = Esta tarjeta está vencida
outcome-limit-reached =
    .body = Este pago supera el límite de tu tarjeta o de tu cuenta. Usa otra tarjeta o pídele a tu banco que aumente el límite.
outcome-authentication-failed =
    .title = La confirmación falló
    .body = Tu banco no pudo confirmar tu identidad. Vuelve a intentarlo o usa otra tarjeta.
outcome-authentication-abandoned =
    .title = La confirmación no se completó
    .body = La confirmación con tu banco se cerró antes de terminar. Vuelve a intentarlo o elige otro método de pago.
outcome-not-allowed-by-card =
    .body = No está habilitada para este tipo de pago. Elige otro método de pago o consulta con tu banco.
outcome-processing-error =
    .title = El pago no se completó
    .body = Hubo un problema técnico en la comunicación con tu banco. Vuelve a intentarlo.
outcome-duplicate-attempt =
    .title = Este pago ya se envió
    .body = Estamos verificando el resultado. Espera un momento, por favor.
outcome-amount-not-allowed =
    .title = Monto no admitido con este método
outcome-buyer-cancelled =
    .body = El pago no se completó. Vuelve a intentarlo o elige otro método de pago.
outcome-session-expired =
    .title = La sesión de pago expiró
outcome-result-unknown =
    .title = Estamos verificando tu pago
outcome-offline =
    .body = Revisa tu conexión a internet y vuelve a intentarlo.
outcome-provider-blocked =
    .title = No se cargaron los campos de la tarjeta
outcome-shop-setup =
    .body = La tienda tiene que corregir su configuración antes de que puedas pagar aquí. Contacta a la tienda.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = No lo volvimos a intentar con esta tarjeta: el pago se rechazaría igual.
guard-later = Aún no lo hemos vuelto a intentar con esta tarjeta. Si ya lo resolviste con tu banco, presiona otra vez el botón de pagar.
guard-edit = No lo volvimos a intentar con esta tarjeta: primero corrige el dato marcado.

## Next steps: buttons that do what they say.

step-wait = Verificar ahora
step-contact-shop = Contactar a la tienda

## Help and small print

footer-terms = Términos
footer-refunds = Reembolsos
footer-merchant = Le estás pagando a { $merchant }
