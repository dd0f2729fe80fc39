### European Portuguese (pt-PT): written for Portugal, read in Angola, Mozambique, Cape Verde and the other countries that write this way.
### A complete file: there is no pt.ftl, and pt-BR shares too little with it.
### Address: third person without ever writing «você» («o seu cartão», «Vai pagar», «consigo»); formal and plain, nothing that gives the buyer a gender.
### What the buyer will do or see: «Vai pagar», «Vai ver», never a bare «Paga», «vê», which read as orders to «tu».
### Instructions in the formal imperative (Introduza, Verifique, Escolha), buttons in the infinitive (Pagar, Tentar novamente).
### What is going on: «A carregar», «Estamos a verificar», never a gerund. «Por favor» only where something is asked as a favour.
### Quotation marks « » without spaces; apostrophe ’ (hardly needed); ellipsis … close to the word. No exclamation marks.
### Spelling after the 1990 agreement (direto, fatura, receção, eletrónico); e-mail, Internet, código QR, a app; caráter, caracteres (not «caractere»).
### Plurals: one (only 1), many (1.000.000, followed by «de»), other. Amounts arrive formatted; never add a currency.
### Terms: pagamento (also for the checkout), loja (the merchant), encomenda (order), método de pagamento, prestador de serviços de pagamento
### (provider, as Banco de Portugal says), cartão, data de validade, código de segurança, montante (as Multibanco and Multicaixa say), moeda,
### morada, telemóvel, navegador, separador (tab), prestações, juros, comprovativo, portes de envio, balcão (bank branch), homebanking.
### «Cobrar» is what the shop does, «debitar na conta» a debit; «débito direto» the method. «Reembolso» is money given back, so cash on delivery
### is «pagamento na entrega», not «contra-reembolso» (and not «à cobrança», which is little known outside Portugal).
### «Confirmar» is the step with the bank, «verificar» looking at entries or at how a payment stands. «Ler» is what an app does with a code.
### «Loja» is the merchant; a konbini is «loja de conveniência», any other place to pay at «estabelecimento».
### $method, $merchant and $label may be any name, so no article and nothing that agrees stands before them: «com X», «a app X», «a X», «X: …».
### Order buttons: art. 5.º, n.º 4, DL 24/2014 wants «encomenda com obrigação de pagar» or words as unequivocal on the button itself:
### «Encomendar e pagar…», never just «Finalizar» or «Confirmar». Mandates begin «Ao encomendar», as those buttons do.
### SEPA mandate: the Portuguese form of the EPC text (autorização de débito direto), with both permissions and the 8 weeks.
### outcome-declined leaves open who declined and why.

## Before the program has started. Plain text only.

boot-loading = A carregar o pagamento
boot-failed-title = Não foi possível carregar o pagamento
boot-failed-body = A ligação à Internet pode ter falhado ou algo no seu navegador está a bloquear esta parte da página.
boot-failed-retry = Tentar novamente
# Not «o pagamento parou»: that would say something of the money.
boot-stopped-title = Esta página de pagamento deixou de funcionar
boot-stopped-body = Ocorreu um erro nesta página. Se já tinha premido o botão para pagar ou encomendar, consulte o seu e-mail ou pergunte à loja antes de voltar a pagar.
boot-outdated = Para pagar aqui, é preciso um navegador mais recente. Atualize o seu ou abra esta página noutro.

## Frame

frame-label = Pagamento
frame-test-mode = Modo de teste: sem dinheiro real

## Order summary

summary-heading = A sua encomenda
summary-item-several = { $count } × { $name }
summary-shipping = Portes de envio
summary-shipping-free = Grátis
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not «IVA».
summary-tax = Impostos
summary-discount = Desconto
summary-method-fee = Taxa de pagamento
summary-rounding = Arredondamento (numerário)
summary-total = Total
# «IVA» in Portugal, Angola, Mozambique and Cape Verde alike.
summary-tax-included = Inclui { $amount } de IVA
# Not «será cobrado», which would have to agree with the amount.
summary-approximate = Cerca de { $approximate }. Vai pagar { $amount }.

## The buyer’s country, where the shop does not say it

# A colon: countries differ in their article (de Portugal, da França).
country-line = O seu país: { $country }
country-unknown = Escolha o seu país
country-guessed = Sugerido pelas definições do seu dispositivo. Se não for este, altere-o.
country-search = Procurar país
country-list = País
country-none = Nenhum país encontrado
country-count =
    { $count ->
        [one] { $count } país
        [many] { $count } de países
       *[other] { $count } países
    }
country-choose = Usar este país

## Payment methods

methods-legend = Como quer pagar?
methods-none-title = Ainda não é possível pagar aqui
methods-none-body = A loja não tem um método de pagamento para este país, esta moeda e este montante.
methods-note-delayed = Confirmação após receção do pagamento
# Not «Paga»: at the beginning it reads as «tu».
methods-note-cod = Pague quando receber
methods-note-fee = + { $amount } de taxa
# A card or an account, so nothing that agrees with them.
methods-saved = Dados guardados
saved-ending = { $brand } a terminar em { $last4 }

method-card = Cartão
method-cod = Pagamento na entrega
method-bank-transfer = Transferência bancária
method-sepa-debit = Débito direto SEPA
method-pay-upon-invoice-de = Pagamento por fatura
method-online-banking-czech = Homebanking (Chéquia)
method-online-banking-slovakia = Homebanking (Eslováquia)
method-online-banking-finland = Homebanking (Finlândia)
method-online-banking-baltics = Homebanking
method-online-banking-thailand = App do banco
method-netbanking-in = Homebanking (Índia)
method-pay-by-bank-uk = Pagamento através do banco
method-ach-debit = Conta bancária dos EUA
method-becs-debit = Conta bancária australiana
method-nz-bank-account = Conta bancária neozelandesa
method-bank-transfer-jp = Transferência bancária
method-bank-va-id = Conta virtual
method-konbini = Loja de conveniência
method-tw-cvs = Código para loja de conveniência
method-kr-card = Cartão coreano
method-paystack-bank = Banco ou USSD
method-crypto = Criptomoedas
method-bacs-debit = Débito direto (Reino Unido)
method-acss = Conta bancária canadiana

# What happens next, shown under the chosen method.
details-card = Os dados do seu cartão vão diretamente para o prestador de serviços de pagamento. Esta loja nunca os vê.
details-redirect = Vai pagar com { $method } numa página segura e depois regressa a esta página.
details-hosted = Vai pagar numa página segura à parte e depois regressa a esta página.
details-qr = Vai aparecer um código QR para ler com a sua app.
details-app = Vai confirmar o pagamento na app { $method }.
details-bank-app = Vai confirmar o pagamento na app do seu banco.
# «Dados»: Multibanco has an entity and a reference, others a code.
details-voucher = Vai receber os dados de pagamento e as instruções. A encomenda é confirmada depois de pagar.
details-bank-transfer = Vai receber os dados bancários. A encomenda é confirmada assim que o dinheiro for recebido.
details-debit = O montante será debitado na sua conta bancária.
details-later = Com { $method }, vai ver o plano de pagamentos antes de aceitar o que quer que seja.
details-cod = Vai pagar { $amount } quando receber a encomenda.

## Card fields

card-number = Número do cartão
card-expiry = Data de validade
card-expiry-example = MM / AA
card-code = Código de segurança
card-code-hint = 3 dígitos no verso, ou 4 na frente (American Express)
card-brand = Tipo de cartão: { $brand }
card-loading = A carregar os campos seguros do cartão
card-switched = Os campos do cartão demoraram mais do que o habitual a carregar. Já pode introduzir os dados do cartão.
card-switched-again = Foi necessário recarregar os campos do cartão. Introduza novamente os dados do cartão.

## Other fields

field-name = Nome no cartão
field-full-name = Nome completo
field-email = E-mail
field-email-hint = Para a confirmação do seu pagamento
field-phone = Número de telemóvel
field-konbini-phone = Número de telefone
field-birthdate = Data de nascimento
field-document = { $document }
field-company = Empresa
field-iban = IBAN
# Foreign bank codes: what it is, and the name that banks there print. The errors say the Portuguese name alone.
field-institution-number = Código do banco (institution number)
field-transit-number = Código do balcão (transit number)
field-routing-number = Código do banco (routing number)
field-sort-code = Código do balcão (sort code)
field-bsb = Código BSB
field-account-number = Número da conta
field-blik-code = Código BLIK
field-blik-code-hint = 6 dígitos da app do seu banco, por exemplo { $example }
field-otp = Código de aprovação
field-otp-hint = Na app com que paga, por exemplo { $example }
field-bank = O seu banco
field-konbini-store = Loja de conveniência
field-choose = Escolha…
field-example = Por exemplo: { $example }
field-optional = { $label } (opcional)
field-plan = Número de prestações
plan-once = Pronto pagamento
plan-equal =
    { $count ->
        [one] { $count } prestação de { $amount }
        [many] { $count } de prestações de { $amount }
       *[other] { $count } prestações de { $amount }
    }
plan-first = { $first } agora e depois { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } prestação; vai ver os juros antes de aceitar
        [many] { $count } de prestações; vai ver os juros antes de aceitar
       *[other] { $count } prestações; vai ver os juros antes de aceitar
    }
plan-interest-free = sem juros
plan-total = { $amount } no total
plan-schedule = As suas prestações

## Addresses. Labels as people of that country who read this language know them.

address-street = Morada
address-street2 = Andar, porta, edifício
address-city-city = Localidade
address-city-district = Distrito
address-city-post-town = Localidade
# Australia, New Zealand: not «subúrbio», as these parts also lie in the middle of a city.
address-city-suburb = Localidade ou bairro
address-district-barangay = Barangay
address-district-district = Distrito
address-district-neighbourhood = Bairro
address-district-subdistrict = Subdistrito
address-district-suburb = Bairro
address-district-townland = Townland
# Malaysia’s taman.
address-district-township = Bairro ou urbanização
address-region-area = Zona
address-region-county = Condado
address-region-department = Departamento
address-region-district = Distrito
address-region-emirate = Emirado
address-region-governorate = Província
address-region-island = Ilha
address-region-municipality = Município
address-region-oblast = Oblast
address-region-parish = Paróquia
address-region-prefecture = Prefeitura
address-region-province = Província
address-region-region = Região
address-region-state = Estado
address-postal-cep = Código postal (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Código postal
address-postal-postcode = Código postal
address-postal-zip = Código postal
address-postal-postal = Código postal

## Field errors

error-name-missing = Introduza o nome que está no cartão.
error-full-name-missing = Introduza o seu nome completo.
error-email-missing = Introduza o seu e-mail.
error-email-invalid = Introduza um e-mail como { $example }.
error-phone-missing = Introduza o seu número de telemóvel.
error-phone-invalid = Verifique este número. Se for de outro país, acrescente o indicativo.
error-konbini-phone-missing = Introduza o seu número de telefone.
error-konbini-phone-invalid = Introduza 10 ou 11 dígitos, sem +81.
error-birthdate-missing = Introduza a sua data de nascimento.
error-birthdate-invalid = Verifique a sua data de nascimento.
# No article: CPF and RUT are masculine, cédula and CURP feminine.
error-document-missing = Introduza o número de { $document }.
error-document-invalid = Verifique o número de { $document }.
error-company-missing = Introduza o nome da empresa.
error-iban-missing = Introduza o seu IBAN.
error-iban-invalid = Verifique o seu IBAN. Exemplo: { $example }.
error-institution-number-missing = Introduza o código do seu banco.
error-institution-number-invalid = Verifique o código do banco: são 3 dígitos.
error-transit-number-missing = Introduza o código do seu balcão.
error-transit-number-invalid = Verifique o código do balcão: são 5 dígitos.
error-routing-number-missing = Introduza o código do seu banco.
error-routing-number-invalid = Verifique o código do banco: são 9 dígitos.
error-sort-code-missing = Introduza o código do seu balcão.
error-sort-code-invalid = Verifique o código do balcão: são 6 dígitos.
error-bsb-missing = Introduza o código BSB.
error-bsb-invalid = Verifique o código BSB: são 6 dígitos.
error-account-number-missing = Introduza o número da sua conta.
error-account-number-invalid = Verifique o número da sua conta.
error-blik-code-missing = Introduza o código BLIK.
error-blik-code-invalid = Introduza os 6 dígitos da app do seu banco.
# «Indicado na app»: «o código da app» may be the one that unlocks it.
error-otp-missing = Introduza o código indicado na app.
error-otp-invalid = Verifique o código indicado na app.
error-bank-missing = Escolha o seu banco.
error-konbini-store-missing = Escolha uma loja de conveniência.
error-address-missing = Preencha esta parte da morada.
error-postal-code-invalid = Verifique este código. Exemplo: { $example }.
error-incomplete = Falta completar este campo. Exemplo: { $example }.
error-too-long =
    { $max ->
        [one] Use no máximo { $max } caráter.
        [many] Use no máximo { $max } de caracteres.
       *[other] Use no máximo { $max } caracteres.
    }
error-card-number-here = Para sua segurança, retirámos um número de cartão deste campo. Introduza-o em «Número do cartão».
error-number-missing = Introduza o número do cartão.
error-number-incomplete = Introduza o número completo do cartão.
error-number-invalid = Verifique o número do cartão.
error-expiry-missing = Introduza a data de validade.
error-expiry-invalid = Verifique a data de validade.
error-expiry-past = Esta data já passou. Verifique-a ou use outro cartão.
error-code-missing = Introduza o código de segurança.
error-code-invalid = Verifique o código de segurança.
error-card-unfinished = Complete ou corrija os dados do cartão.
error-summary =
    { $count ->
        [one] Verifique { $count } campo
        [many] Verifique { $count } de campos
       *[other] Verifique { $count } campos
    }

## Paying

pay-button = Pagar { $amount }
# Both buttons have to state the duty to pay by their words alone: see the top of this file.
pay-button-order = Encomendar e pagar à entrega
# Vouchers, transfers and debits: the money follows.
pay-button-later = Encomendar e pagar depois
pay-button-working = A processar…

progress-tokenising = A verificar os dados do seu cartão
progress-confirming = A processar o pagamento. Não saia desta página.
progress-placing = A enviar a sua encomenda. Não saia desta página.
progress-redirecting = A abrir { $method }
progress-leaving = A abrir a página de pagamento
progress-waiting = A aguardar a confirmação do seu pagamento
progress-still-working = Está a demorar mais do que o habitual. Por favor, não volte a pagar; ainda estamos a verificar.

## Waiting for something, or for somebody

wait-offline-title = Sem ligação à Internet
wait-offline-body = Continuamos assim que a ligação voltar.
# Not «nada será cobrado…»: at a glance that reads as nothing charged.
wait-once = Aqui, o pagamento não será cobrado duas vezes. Ainda assim, por favor, não volte a pagar noutro lado.
wait-stalled-title = Ainda não temos resposta
# «Registada», not «se recebeu a encomenda»: that would be the parcel. «Verificar agora»: the words of step-wait.
wait-stalled-body = Use «Verificar agora» ou pergunte à loja se a sua encomenda ficou registada.
wait-elsewhere-title = Pagamento em curso noutro separador ou janela
wait-elsewhere-body = Conclua lá o pagamento desta encomenda. Se preferir pagar aqui, cancelamos primeiro o outro pagamento.
wait-elsewhere-leave = Pagar aqui
wait-cancelling = A cancelar o pagamento
wait-renewing = A obter um novo código
wait-cancelling-body = Pode demorar um momento. Até terminar, não é possível fazer outro pagamento.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Confirme com o seu banco
challenge-payment = { $amount } para { $merchant }
challenge-cancel = Cancelar

## Something to do before the payment is made

action-checking-bank = A verificar com o seu banco. Não saia desta página.
action-qr-title = Leia o código QR para pagar
action-qr-body = Abra a app com que paga, leia este código e confirme. Esta página avança automaticamente.
action-qr-label = Código QR do seu pagamento
action-barcode-label = Código de barras com o seu código de pagamento
# Not «válido por», which agrees, nor «em 4:59», which reads as a time of day.
action-valid-for = Tempo restante: { $time }
action-expired-title = Este código expirou
action-expired-body = Se já pagou, aguarde um momento: o resultado aparece aqui. Se não pagou, obtenha um novo código.
action-renew = Obter um novo código
action-unpaid = O pagamento não foi feito a tempo. Tente novamente ou escolha outro método de pagamento.
action-confirm-bank = Confirme o pagamento na app do seu banco
action-confirm-app = Abra a app { $method } no telemóvel e confirme
action-confirm-body = Depois de confirmar, esta página avança automaticamente.
action-open-app = Abrir a app
action-cancel = Cancelar
action-copy = Copiar
action-copied = Copiado
# A colon: «Copiar» would need the label’s article.
action-copy-what = Copiar: { $label }

## An order that is placed and paid later

# $moment follows «até» without an article: «até sexta-feira, 5 de março às 14:30».
due-by = Pague { $amount } a { $merchant } até { $moment }.
due-open = Pague { $amount } a { $merchant }. A encomenda é confirmada assim que o dinheiro for recebido.
# «Pagamento», as debits show it too.
due-later = Confirmamos a sua encomenda assim que o pagamento for recebido.
due-expired-title = O prazo para pagar terminou
due-expired-body = Se já pagou, a sua encomenda será confirmada em breve. Se não pagou, por favor, já não o faça: contacte a loja ou faça uma nova encomenda.
due-todo = Como pagar
due-exact = Use a referência exatamente como está escrita aqui. Sem ela, a loja não consegue identificar o seu pagamento.
due-print = Guardar ou imprimir
due-document = Abrir como documento
due-other-way = Pagar de outra forma
due-counter-1 = Vá a um estabelecimento, banco ou terminal que aceite este tipo de pagamento e indique estes dados.
due-counter-2 = Pague { $amount } no local.
due-receipt = Guarde o comprovativo até a encomenda estar confirmada.
due-konbini-1 = Vá à loja de conveniência que escolheu. Introduza o código na máquina ou mostre-o na caixa.
due-konbini-2 = Se lho pedirem, indique também o seu número de telefone. Depois, pague { $amount }.
due-boleto-1 = Leia ou cole o código na app do seu banco, ou leve-o a um banco ou a uma casa lotérica.
due-boleto-2 = Verifique se o montante é { $amount } e pague.
due-boleto-3 = A encomenda é confirmada no prazo de três dias úteis.
# As the machine’s menu («Pagamento de serviços/compras») and the apps call it.
due-entity-1 = Num caixa Multibanco ou na app do seu banco, escolha «Pagamento de serviços».
due-entity-2 = Introduza a entidade, a referência e o montante: { $amount }.
due-transfer-1 = Abra a app ou o site do seu banco.
due-transfer-2 = Transfira exatamente { $amount } com estes dados.
due-transfer-3 = A encomenda é confirmada assim que o dinheiro for recebido.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Código de pagamento
detail-reference = Referência
detail-entity = Entidade
detail-confirmation = Número de confirmação
detail-customer = Número de cliente
detail-company = Empresa
detail-bank = Banco
detail-branch = Balcão
# As banking apps call it where a transfer is made.
detail-beneficiary = Beneficiário
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Número da conta
detail-account-type = Tipo de conta
detail-routing-number = Código do banco (routing number)
detail-sort-code = Código do balcão (sort code)
detail-bsb = Código BSB
detail-clabe = CLABE
detail-phone = Número de telefone
detail-store = Estabelecimento
detail-amount = Montante
# NIF in Portugal and Angola, NUIT in Mozambique.
detail-document = Número de identificação fiscal

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## «Ao encomendar»: the button under them is «Encomendar e pagar depois».

# The Portuguese form of the SEPA Core mandate (autorização de débito direto).
mandate-sepa = Ao encomendar, está a autorizar { $merchant } a enviar instruções ao seu banco para debitar a sua conta e o seu banco a debitar a sua conta, de acordo com essas instruções. Os seus direitos incluem a possibilidade de exigir do seu banco o reembolso do montante debitado, nos termos e condições acordados com o seu banco. O reembolso deve ser solicitado no prazo de 8 semanas a contar da data do débito na sua conta.
mandate-ach = Ao encomendar, está a autorizar { $merchant } a debitar na sua conta bancária o montante indicado, uma única vez e por via eletrónica, na data de hoje ou em data posterior. Para cancelar ou corrigir o pagamento depois de enviado, contacte { $merchant }.
mandate-debit = Ao encomendar, aceita o seguinte: { $merchant } pode debitar o montante indicado na sua conta bancária e o seu banco pode executar esse débito.

## Good endings

result-paid-title = Pagamento recebido
result-paid-body = Pagou { $amount } a { $merchant }.
result-placed-title = Encomenda registada
result-placed-body = Tenha { $amount } à mão quando a encomenda chegar.
result-reference = Referência do pagamento: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Não foi cobrado nada.
money-unknown = Ainda não sabemos se o pagamento foi cobrado. Por favor, não volte a pagar.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Faltam dados
    .body = Preencha os campos assinalados e tente novamente.
outcome-number-invalid =
    .title = Verifique o número
    .body = O número do cartão ou da conta não é válido. Verifique-o e tente novamente.
outcome-expiry-invalid =
    .title = Verifique a data de validade
    .body = A data de validade não está correta. Verifique-a e tente novamente.
outcome-security-code-wrong =
    .title = Verifique o código de segurança
    .body = O código de segurança não corresponde a este cartão. Introduza-o novamente.
outcome-holder-or-address-mismatch =
    .title = Verifique o nome e a morada
    .body = Estes dados não coincidem com os que o seu banco tem. Corrija-os e tente novamente.
outcome-brand-not-accepted =
    .title = Este tipo de cartão não é aceite
    .body = A loja não aceita este tipo de cartão. Use outro cartão ou outro método de pagamento.
outcome-card-expired =
    .title = Este cartão expirou
    .body = Use outro cartão ou outro método de pagamento.
outcome-insufficient-funds =
    .title = Saldo insuficiente
    .body = Segundo o seu banco, o saldo disponível não chega para este pagamento. Use outro cartão ou outro método de pagamento.
outcome-limit-reached =
    .title = Limite atingido
    .body = Este pagamento ultrapassa o limite do seu cartão ou da sua conta. Use outro cartão ou peça ao seu banco que aumente o limite.
outcome-authentication-needed =
    .title = O seu banco pede uma confirmação
    .body = Confirme este pagamento com o seu banco para continuar.
outcome-authentication-failed =
    .title = A confirmação não resultou
    .body = O seu banco não conseguiu confirmar a sua identidade. Tente novamente ou use outro cartão.
outcome-authentication-abandoned =
    .title = A confirmação não foi concluída
    .body = A confirmação com o seu banco foi interrompida antes de terminar. Tente novamente ou escolha outro método de pagamento.
outcome-declined =
    .title = O pagamento foi recusado
    .body = Não há mais informações disponíveis. Use outro cartão ou outro método de pagamento.
outcome-contact-bank =
    .title = Ligue para o seu banco
    .body = O seu banco quer falar consigo antes de aprovar este pagamento. Também pode escolher outro método de pagamento.
outcome-not-allowed-by-card =
    .title = Não é possível usar este cartão aqui
    .body = O cartão não está ativado para este tipo de pagamento. Escolha outro método de pagamento ou fale com o seu banco.
outcome-account-unknown =
    .title = Conta não disponível
    .body = Segundo o seu banco, esta conta está encerrada ou inativa. Use outra conta ou outro método de pagamento.
outcome-pin-or-device-step =
    .title = Falta um passo com o seu banco
    .body = O seu banco pede um PIN ou uma confirmação no seu dispositivo. Tente novamente e siga as instruções do banco.
outcome-issuer-unavailable =
    .title = O seu banco não responde
    .body = Aguarde alguns minutos e tente novamente, ou escolha outro método de pagamento.
outcome-processing-error =
    .title = O pagamento não foi concluído
    .body = Houve um problema técnico na comunicação com o seu banco. Tente novamente.
outcome-attempts-exhausted =
    .title = Demasiadas tentativas
    .body = Por agora, não é possível voltar a usar este cartão. Escolha outro método de pagamento.
outcome-duplicate-attempt =
    .title = Este pagamento já foi enviado
    .body = Estamos a verificar o resultado. Aguarde um momento.
outcome-amount-not-allowed =
    .title = Montante não aceite neste método
    .body = Este método de pagamento não permite pagar { $amount }. Escolha outro.
outcome-currency-not-supported =
    .title = Moeda não aceite neste método
    .body = Este método de pagamento não aceita esta moeda. Escolha outro.
outcome-method-refused =
    .title = { $method }: pagamento não aprovado
    .body = Escolha outro método de pagamento.
outcome-buyer-cancelled =
    .title = Pagamento cancelado
    .body = O pagamento não foi concluído. Tente novamente ou escolha outro método de pagamento.
outcome-session-expired =
    .title = A sessão de pagamento expirou
    .body = Recomece para continuar com o pagamento.
outcome-result-unknown =
    .title = Estamos a verificar o seu pagamento
    .body = A resposta ainda não chegou. Mantenha esta página aberta; avisamos assim que soubermos.
outcome-offline =
    .title = Sem ligação à Internet
    .body = Verifique a sua ligação à Internet e tente novamente.
outcome-provider-blocked =
    .title = Os campos do cartão não carregaram
    .body = Algo no seu navegador ou na sua rede está a bloquear o prestador de serviços de pagamento. Tente novamente ou escolha outro método de pagamento.
outcome-shop-setup =
    .title = Este pagamento ainda não está disponível
    .body = Só será possível pagar aqui depois de a loja corrigir a configuração. Contacte a loja.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Não voltámos a tentar com este cartão: o pagamento seria recusado da mesma forma.
# Not «prima novamente»: it could be read as paying again.
guard-later = Ainda não voltámos a tentar com este cartão. Se já resolveu a questão com o seu banco, volte a premir o botão de pagar.
guard-edit = Ainda não voltámos a tentar com este cartão: corrija primeiro o campo assinalado.

## Next steps: buttons that do what they say.

step-fix-field = Verificar os meus dados
step-other-card = Usar outro cartão
step-other-method = Outros métodos de pagamento
step-authenticate = Confirmar com o meu banco
step-retry-now = Tentar novamente
step-retry-later = Tentar novamente
step-restart = Recomeçar
step-wait = Verificar agora
step-contact-shop = Contactar a loja
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Pode ligar para o seu banco: o número costuma estar no verso do cartão.

## Help and small print

help-button = Precisa de ajuda?
footer-terms = Condições
footer-privacy = Privacidade
footer-refunds = Reembolsos
footer-merchant = Pagamento a { $merchant }
