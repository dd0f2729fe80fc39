### Brazilian Portuguese (pt-BR): written for Brazil, not for Portugal.
### Address: você (seu, sua); friendly and plain, no slang, nothing gendered about the buyer.
### Instructions in the imperative (Digite, Confira, Use), buttons in the infinitive (Pagar, Tentar de novo).
### Quotation marks “ ”; ellipsis …; spelling after the 2009 agreement; e-mail, QR Code, internet.
### Terms: forma de pagamento, cartão, bandeira (card brand), validade, código de segurança (CVV), frete, loja, celular.
### “Conferir” is what the buyer does, “verificar” what we do; “confirmar” is the step with the bank; “de novo”, not “novamente”.
### $method and $merchant may be any name, so nothing agrees or contracts with them: “com X”, “para X”, “X: …”.
### “Loja” is always the merchant; a konbini is “loja de conveniência”, any other place to pay at “estabelecimento”.
### A debit is agreed to by the button “Finalizar pedido” (pay-button-later), so mandates begin “Ao finalizar o pedido”, never “Ao pagar”.
### A payment by voucher “é compensado” (compensação); a transfer “é recebida”. No exclamation marks.
### “mais” and “mais uma vez” never stand after “pagar”: they could be read as paying more or paying again.
### Plurals: one (0 and 1), many (1.000.000, followed by “de”), other. Amounts arrive formatted; never add a currency.

## Before the program has started. Plain text only.

boot-loading = Carregando o pagamento
boot-failed-title = O pagamento não carregou
boot-failed-body = A conexão pode ter caído ou algo no seu navegador está bloqueando esta parte da página.
boot-failed-retry = Tentar de novo
boot-stopped-title = A página de pagamento parou de responder
boot-stopped-body = Algo deu errado nesta página. Se você já tinha apertado o botão de pagar ou de finalizar o pedido, confira seu e-mail ou fale com a loja antes de pagar de novo.
boot-outdated = Para pagar aqui, é preciso um navegador mais recente. Atualize o seu ou abra esta página em outro.

## Frame

frame-label = Pagamento
frame-test-mode = Modo de teste: nenhuma cobrança real

## Order summary

summary-heading = Seu pedido
summary-item-several = { $name } × { $count }
summary-shipping = Frete
summary-shipping-free = Grátis
summary-tax = Impostos
summary-discount = Desconto
summary-method-fee = Taxa de pagamento
summary-rounding = Arredondamento (dinheiro)
summary-total = Total
summary-tax-included = Inclui { $amount } de impostos
# Not “você será cobrado”, which has a gender.
summary-approximate = Cerca de { $approximate }. A cobrança será de { $amount }.

## The buyer’s country, where the shop does not say it

# A colon: the article before a country’s name differs (do Brasil, da França, de Portugal).
country-line = Seu país: { $country }
country-unknown = Escolha seu país
country-guessed = Sugerido pelas configurações do seu aparelho. Se estiver errado, troque.
country-search = Buscar país
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

methods-legend = Como você quer pagar?
methods-none-title = Nenhuma forma de pagamento disponível
methods-none-body = A loja não tem uma forma de pagamento para este país, esta moeda e este valor.
methods-note-delayed = Confirmado após a compensação
methods-note-cod = Pague ao receber
methods-note-fee = + { $amount } de taxa
# A card or an account, so nothing that agrees with them.
methods-saved = Dados salvos
saved-ending = { $brand } final { $last4 }

method-card = Cartão
method-cod = Pagamento na entrega
method-bank-transfer = Transferência bancária
method-sepa-debit = Débito direto SEPA
method-pay-upon-invoice-de = Pagamento por fatura
method-online-banking-czech = Internet banking (Tchéquia)
method-online-banking-slovakia = Internet banking (Eslováquia)
method-online-banking-finland = Internet banking (Finlândia)
method-online-banking-baltics = Internet banking
method-online-banking-thailand = App do banco
method-netbanking-in = Internet banking (Índia)
method-pay-by-bank-uk = Pagamento pelo banco
method-ach-debit = Conta bancária dos EUA
method-becs-debit = Conta bancária da Austrália
method-nz-bank-account = Conta bancária da Nova Zelândia
method-bank-transfer-jp = Transferência bancária
method-bank-va-id = Conta virtual
method-konbini = Loja de conveniência
method-tw-cvs = Código para loja de conveniência
method-kr-card = Cartão coreano
method-paystack-bank = Banco ou USSD
method-crypto = Criptomoedas
method-bacs-debit = Débito direto (Reino Unido)
method-acss = Conta bancária do Canadá

# What happens next, shown under the chosen method.
details-card = Os dados do seu cartão vão direto para o provedor de pagamentos. Esta loja nunca tem acesso a eles.
details-redirect = Você vai pagar com { $method } em uma página segura e depois voltará para cá.
details-hosted = Você vai pagar em uma página segura à parte e depois voltará para cá.
details-qr = Você verá um QR Code para pagar pelo app do seu banco ou carteira digital.
details-app = Você vai confirmar o pagamento no app { $method }.
details-bank-app = Você vai confirmar o pagamento no app do seu banco.
details-voucher = Você verá o código de pagamento e as instruções. Seu pedido será confirmado após a compensação do pagamento.
details-bank-transfer = Você verá os dados bancários. Seu pedido será confirmado quando a transferência for recebida.
details-debit = O valor será debitado da sua conta bancária.
details-later = { $method }: você verá as parcelas e condições antes de aceitar.
details-cod = Você paga { $amount } quando receber o pedido.

## Card fields

card-number = Número do cartão
card-expiry = Validade
card-expiry-example = MM / AA
card-code = Código de segurança
card-code-hint = CVV: 3 dígitos no verso ou 4 na frente (American Express)
card-brand = Bandeira do cartão: { $brand }
card-loading = Carregando os campos seguros do cartão
card-switched = Os campos do cartão demoraram mais que o normal para carregar. Agora você já pode digitar os dados do cartão.
card-switched-again = Foi preciso recarregar os campos do cartão. Digite de novo os dados do cartão.

## Other fields

field-name = Nome impresso no cartão
field-full-name = Nome completo
field-email = E-mail
field-email-hint = Para a confirmação do seu pagamento
field-phone = Celular
field-konbini-phone = Telefone
field-birthdate = Data de nascimento
field-document = { $document }
field-company = Empresa
field-iban = IBAN
# Foreign bank codes: what it is, and the name that banks there print.
field-institution-number = Código do banco (institution number)
field-transit-number = Código da agência (transit number)
field-routing-number = Código do banco (routing number)
field-sort-code = Código da agência (sort code)
field-bsb = Código da agência (BSB)
field-account-number = Número da conta
field-blik-code = Código BLIK
field-blik-code-hint = 6 dígitos do app do seu banco, por exemplo { $example }
field-otp = Código de aprovação
field-otp-hint = Está no app que você usa para pagar. Exemplo: { $example }
field-bank = Seu banco
field-konbini-store = Loja de conveniência
field-choose = Escolha…
field-example = Exemplo: { $example }
field-optional = { $label } (opcional)
field-plan = Parcelas
plan-once = À vista
plan-equal = { $count }x de { $amount }
plan-first = { $first } agora e mais { $count }x de { $amount }
plan-unknown = { $count }x; você verá os juros antes de aceitar
plan-interest-free = sem juros
plan-total = total de { $amount }
plan-schedule = Suas parcelas

## Addresses. Labels as people of that country who read this language know them.

address-street = Rua e número
address-street2 = Complemento
address-city-city = Cidade
address-city-district = Distrito
address-city-post-town = Cidade
address-city-suburb = Bairro
address-district-barangay = Barangay
address-district-district = Distrito
address-district-neighbourhood = Bairro
address-district-subdistrict = Subdistrito
address-district-suburb = Bairro
address-district-townland = Localidade
address-district-township = Bairro
address-region-area = Região
address-region-county = Condado
address-region-department = Departamento
address-region-district = Distrito
address-region-emirate = Emirado
address-region-governorate = Província
address-region-island = Ilha
address-region-municipality = Município
address-region-oblast = Oblast
address-region-parish = Paróquia
# Japan: “prefeitura” is a town hall in Brazil; Brazilians there say “província”.
address-region-prefecture = Província
address-region-province = Província
address-region-region = Região
address-region-state = Estado
address-postal-cep = CEP
address-postal-eircode = Eircode
address-postal-pin = Código postal (PIN)
address-postal-postcode = Código postal
address-postal-zip = Código postal (ZIP)
address-postal-postal = Código postal

## Field errors

error-name-missing = Digite o nome impresso no cartão.
error-full-name-missing = Digite seu nome completo.
error-email-missing = Digite seu e-mail.
error-email-invalid = Digite um e-mail como { $example }.
error-phone-missing = Digite o número do seu celular.
# DDD: the Brazilian area code, the part most often left out.
error-phone-invalid = Confira o número com DDD. Se for de outro país, inclua o código do país.
error-konbini-phone-missing = Digite seu telefone.
error-konbini-phone-invalid = Digite 10 ou 11 dígitos, sem +81.
error-birthdate-missing = Digite sua data de nascimento.
error-birthdate-invalid = Confira sua data de nascimento.
# No article: CPF and RUT are masculine, cédula and CURP feminine.
error-document-missing = Digite o número de { $document }.
error-document-invalid = Confira o número de { $document }.
error-company-missing = Digite o nome da empresa.
error-iban-missing = Digite seu IBAN.
error-iban-invalid = Confira seu IBAN. Exemplo: { $example }.
error-institution-number-missing = Digite o código do banco.
error-institution-number-invalid = Confira o código do banco: são 3 dígitos.
error-transit-number-missing = Digite o código da agência.
error-transit-number-invalid = Confira o código da agência: são 5 dígitos.
error-routing-number-missing = Digite o código do banco.
error-routing-number-invalid = Confira o código do banco: são 9 dígitos.
error-sort-code-missing = Digite o código da agência.
error-sort-code-invalid = Confira o código da agência: são 6 dígitos.
error-bsb-missing = Digite o código da agência.
error-bsb-invalid = Confira o código da agência: são 6 dígitos.
error-account-number-missing = Digite o número da conta.
error-account-number-invalid = Confira o número da conta.
error-blik-code-missing = Digite o código BLIK.
error-blik-code-invalid = Digite os 6 dígitos do app do seu banco.
error-otp-missing = Digite o código do app.
error-otp-invalid = Confira o código do app.
error-bank-missing = Escolha seu banco.
error-konbini-store-missing = Escolha uma loja de conveniência.
error-address-missing = Preencha esta parte do endereço.
error-postal-code-invalid = Confira este código. Exemplo: { $example }.
error-incomplete = Complete este campo. Exemplo: { $example }.
error-too-long =
    { $max ->
        [one] Use no máximo { $max } caractere.
        [many] Use no máximo { $max } de caracteres.
       *[other] Use no máximo { $max } caracteres.
    }
error-card-number-here = Para sua segurança, removemos um número de cartão deste campo. Digite-o em “Número do cartão”.
error-number-missing = Digite o número do cartão.
error-number-incomplete = Faltam dígitos no número do cartão.
error-number-invalid = Confira o número do cartão.
error-expiry-missing = Digite a validade do cartão.
error-expiry-invalid = Confira a validade do cartão.
error-expiry-past = Essa data já passou. Confira ou use outro cartão.
error-code-missing = Digite o código de segurança.
error-code-invalid = Confira o código de segurança.
error-card-unfinished = Complete ou corrija os dados do cartão.
error-summary =
    { $count ->
        [one] Confira { $count } campo
        [many] Confira { $count } de campos
       *[other] Confira { $count } campos
    }

## Paying

pay-button = Pagar { $amount }
pay-button-order = Finalizar pedido
pay-button-later = Finalizar pedido
pay-button-working = Processando…

progress-tokenising = Verificando os dados do seu cartão
progress-confirming = Processando seu pagamento. Continue nesta página.
progress-placing = Enviando seu pedido. Continue nesta página.
progress-redirecting = Redirecionando para { $method }
progress-leaving = Redirecionando para a página segura de pagamento
progress-waiting = Aguardando a confirmação do seu pagamento
progress-still-working = Está demorando mais que o normal. Por favor, não pague de novo; ainda estamos verificando.

## Waiting for something, or for somebody

wait-offline-title = Você está sem internet
wait-offline-body = Vamos continuar assim que a conexão voltar.
wait-once = Aqui nada será cobrado duas vezes, mas, por favor, não pague de novo em outro lugar.
wait-stalled-title = Ainda não temos uma resposta
# The words of step-wait.
wait-stalled-body = Use “Verificar agora” ou pergunte à loja se ela recebeu seu pedido.
wait-elsewhere-title = Este pedido está sendo pago em outra aba ou janela
wait-elsewhere-body = Conclua o pagamento por lá. Se preferir pagar aqui, vamos primeiro cancelar o outro pagamento.
wait-elsewhere-leave = Pagar aqui
wait-cancelling = Cancelando o pagamento
wait-renewing = Gerando um novo código
wait-cancelling-body = Isso pode levar alguns instantes. Enquanto isso, não é possível fazer outro pagamento.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Confirme com o seu banco
challenge-payment = { $amount } para { $merchant }
challenge-cancel = Cancelar

## Something to do before the payment is made

action-checking-bank = Verificando com o seu banco. Continue nesta página.
action-qr-title = Escaneie o QR Code para pagar
# “Copia e cola” is how Brazil calls a Pix code as text. A code that is an address has no text below it.
action-qr-body = Abra o app do seu banco ou carteira digital, escaneie o QR Code e confirme. Se houver um código abaixo, você também pode usar o copia e cola. Esta página avança automaticamente.
action-qr-label = QR Code do seu pagamento
action-barcode-label = Código de barras do seu pagamento
# Not “válido por”, which agrees: a code has its time here, and so has a confirmation.
action-valid-for = Expira em { $time }
action-expired-title = Este código expirou
action-expired-body = Se você já pagou, aguarde um momento: avisaremos aqui. Se ainda não pagou, gere um novo código.
action-renew = Gerar novo código
action-unpaid = O pagamento não foi feito a tempo. Tente de novo ou escolha outra forma de pagamento.
action-confirm-bank = Confirme o pagamento no app do seu banco
action-confirm-app = Abra o app { $method } no celular e confirme
action-confirm-body = Assim que você confirmar, esta página avança automaticamente.
action-open-app = Abrir o app
action-cancel = Cancelar
action-copy = Copiar
action-copied = Copiado
# A colon: labels differ in gender, and there is no article for all of them.
action-copy-what = Copiar: { $label }

## An order that is placed and paid later

due-by = Pague { $amount } para { $merchant } até { $moment }.
due-open = Pague { $amount } para { $merchant }. Seu pedido será confirmado após a compensação do pagamento.
due-later = Vamos confirmar seu pedido após a compensação do pagamento.
due-expired-title = O prazo de pagamento acabou
due-expired-body = Se você já pagou, seu pedido será confirmado em breve. Se ainda não pagou, por favor, não faça mais este pagamento: fale com a loja ou faça um novo pedido.
due-todo = Como pagar
due-exact = Use a referência exatamente como está escrita aqui. Sem ela, a loja não consegue identificar seu pagamento.
due-print = Salvar ou imprimir
due-document = Abrir o documento
due-other-way = Pagar de outra forma
due-counter-1 = Vá a um estabelecimento, banco ou terminal que aceite esta forma de pagamento e informe estes dados.
due-counter-2 = Pague { $amount } no local.
due-receipt = Guarde o comprovante até a confirmação do seu pedido.
due-konbini-1 = Vá à loja de conveniência que você escolheu. Digite o código no terminal da loja ou mostre no caixa.
due-konbini-2 = Se pedirem, informe também seu telefone. Depois, pague { $amount }.
# “Linha digitável”: the boleto’s digits, whose label here is detail-code.
due-boleto-1 = Escaneie o código de barras ou cole o código (linha digitável) no app do seu banco. Se preferir, pague em um banco ou em uma casa lotérica.
due-boleto-2 = Confira se o valor é { $amount } e pague.
due-boleto-3 = Seu pedido será confirmado em até 3 dias úteis após o pagamento.
due-entity-1 = Em um caixa eletrônico ou no app do seu banco, escolha o pagamento de serviços.
due-entity-2 = Digite a entidade, a referência e o valor de { $amount }.
due-transfer-1 = Abra o app ou o site do seu banco.
due-transfer-2 = Transfira exatamente { $amount } usando estes dados.
due-transfer-3 = Seu pedido será confirmado quando a transferência for recebida.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Código de pagamento
detail-reference = Referência
detail-entity = Entidade
detail-confirmation = Número de confirmação
detail-customer = Número do cliente
detail-company = Empresa
detail-bank = Banco
detail-branch = Agência
# The word of Brazilian banks for whoever receives a transfer.
detail-beneficiary = Favorecido
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Número da conta
detail-account-type = Tipo de conta
detail-routing-number = Código do banco (routing number)
detail-sort-code = Código da agência (sort code)
detail-bsb = Código da agência (BSB)
detail-clabe = CLABE
detail-phone = Telefone
detail-store = Estabelecimento
detail-amount = Valor
# Not “número fiscal”, which is Portugal’s, nor “documento fiscal”, which is an invoice.
detail-document = CPF, CNPJ ou equivalente

## Allowing a debit. These words are an agreement: keep their legal meaning.

mandate-sepa = Ao finalizar o pedido, você autoriza { $merchant } a enviar instruções ao seu banco para debitar a sua conta e autoriza o seu banco a debitar a sua conta de acordo com essas instruções. Você tem direito a reembolso pelo seu banco, nos termos do seu contrato com ele. O reembolso deve ser solicitado em até 8 semanas a partir da data do débito na sua conta.
mandate-ach = Ao finalizar o pedido, você autoriza { $merchant } a debitar eletronicamente da sua conta bancária, uma única vez, o valor indicado, na data de hoje ou em data posterior. Após o envio do pagamento, para cancelá-lo ou corrigi-lo, entre em contato com { $merchant }.
mandate-debit = Ao finalizar o pedido, você concorda com o seguinte: { $merchant } pode debitar da sua conta bancária o valor indicado, e o seu banco pode efetuar esse débito.

## Good endings

result-paid-title = Pagamento aprovado
result-paid-body = Você pagou { $amount } para { $merchant }.
result-placed-title = Pedido realizado
result-placed-body = Tenha { $amount } em mãos quando o pedido chegar.
result-reference = Referência do pagamento: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Nada foi cobrado.
money-unknown = Ainda não sabemos se a cobrança foi feita. Por favor, não pague de novo.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Falta uma informação
    .body = Preencha os campos destacados e tente de novo.
outcome-number-invalid =
    .title = Confira o número
    .body = O número do cartão ou da conta não é válido. Confira e tente de novo.
outcome-expiry-invalid =
    .title = Confira a validade
    .body = A data de validade não está correta. Confira e tente de novo.
outcome-security-code-wrong =
    .title = Confira o código de segurança
    .body = O código de segurança não corresponde a este cartão. Digite de novo.
outcome-holder-or-address-mismatch =
    .title = Confira seu nome e endereço
    .body = Esses dados não coincidem com o seu cadastro no banco. Corrija e tente de novo.
outcome-brand-not-accepted =
    .title = Este tipo de cartão não é aceito
    .body = A loja não aceita esta bandeira ou este tipo de cartão. Use outro cartão ou outra forma de pagamento.
outcome-card-expired =
    .title = Este cartão está vencido
    .body = Use outro cartão ou outra forma de pagamento.
outcome-insufficient-funds =
    .title = Saldo ou limite insuficiente
    .body = Segundo o seu banco, o saldo ou o limite não é suficiente para este pagamento. Use outro cartão ou outra forma de pagamento.
outcome-limit-reached =
    .title = Limite atingido
    .body = Este pagamento ultrapassa o limite do seu cartão ou da sua conta. Use outro cartão ou peça ao seu banco para aumentar o limite.
outcome-authentication-needed =
    .title = Seu banco pede uma confirmação
    .body = Confirme este pagamento com o seu banco para continuar.
outcome-authentication-failed =
    .title = A confirmação não deu certo
    .body = Seu banco não conseguiu confirmar sua identidade. Tente de novo ou use outro cartão.
outcome-authentication-abandoned =
    .title = A confirmação não foi concluída
    .body = A confirmação com o seu banco não chegou até o fim. Tente de novo ou escolha outra forma de pagamento.
outcome-declined =
    .title = O pagamento foi recusado
    .body = Não há mais detalhes disponíveis. Use outro cartão ou outra forma de pagamento.
outcome-contact-bank =
    .title = Ligue para o seu banco
    .body = Seu banco quer falar com você antes de aprovar este pagamento. Você também pode escolher outra forma de pagamento.
outcome-not-allowed-by-card =
    .title = Este cartão não pode ser usado aqui
    .body = Ele não está habilitado para este tipo de pagamento. Escolha outra forma de pagamento ou fale com o seu banco.
outcome-account-unknown =
    .title = Conta indisponível
    .body = Segundo o seu banco, esta conta está encerrada ou inativa. Use outra conta ou outra forma de pagamento.
outcome-pin-or-device-step =
    .title = Falta uma etapa com o seu banco
    .body = Seu banco pede a senha ou uma confirmação no seu aparelho. Tente de novo e siga as instruções dele.
outcome-issuer-unavailable =
    .title = Seu banco não está respondendo
    .body = Aguarde alguns minutos e tente de novo, ou escolha outra forma de pagamento.
outcome-processing-error =
    .title = O pagamento não foi concluído
    .body = Houve um problema técnico na comunicação com o seu banco. Tente de novo.
outcome-attempts-exhausted =
    .title = Limite de tentativas atingido
    .body = Este cartão não pode ser usado de novo por enquanto. Escolha outra forma de pagamento.
outcome-duplicate-attempt =
    .title = Este pagamento já foi enviado
    .body = Estamos verificando o resultado. Aguarde um momento.
outcome-amount-not-allowed =
    .title = Valor não aceito nesta forma de pagamento
    .body = Esta forma de pagamento não aceita { $amount }. Escolha outra.
outcome-currency-not-supported =
    .title = Moeda não aceita nesta forma de pagamento
    .body = Esta forma de pagamento não aceita esta moeda. Escolha outra.
outcome-method-refused =
    .title = { $method }: pagamento não aprovado
    .body = Escolha outra forma de pagamento.
outcome-buyer-cancelled =
    .title = Pagamento cancelado
    .body = O pagamento não foi finalizado. Tente de novo ou escolha outra forma de pagamento.
outcome-session-expired =
    .title = O tempo para pagar acabou
    .body = Comece de novo para continuar com o pagamento.
outcome-result-unknown =
    .title = Estamos verificando seu pagamento
    .body = A resposta ainda não chegou. Mantenha esta página aberta; avisaremos assim que soubermos.
outcome-offline =
    .title = Você está sem internet
    .body = Confira sua conexão e tente de novo.
outcome-provider-blocked =
    .title = Os campos do cartão não carregaram
    .body = Algo no seu navegador ou na sua rede está bloqueando o provedor de pagamentos. Tente de novo ou escolha outra forma de pagamento.
outcome-shop-setup =
    .title = O pagamento ainda não está disponível
    .body = A loja precisa corrigir as configurações para que você possa pagar aqui. Fale com a loja.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Não tentamos de novo com este cartão: o pagamento seria recusado da mesma forma.
guard-later = Ainda não tentamos de novo com este cartão. Se você já resolveu com o seu banco, aperte de novo o botão de pagar.
guard-edit = Ainda não tentamos de novo com este cartão: corrija primeiro o campo destacado.

## Next steps: buttons that do what they say.

step-fix-field = Conferir meus dados
step-other-card = Usar outro cartão
step-other-method = Outras formas de pagamento
step-authenticate = Confirmar com meu banco
step-retry-now = Tentar de novo
step-retry-later = Tentar de novo
step-restart = Começar de novo
step-wait = Verificar agora
step-contact-shop = Falar com a loja
# Not a button: a sentence. It may stand alone or after a button.
step-call-bank = Você pode ligar para o seu banco: o telefone geralmente está no verso do cartão.

## Help and small print

help-button = Precisa de ajuda?
footer-terms = Termos
footer-privacy = Privacidade
footer-refunds = Reembolsos
footer-merchant = Pagamento para { $merchant }
