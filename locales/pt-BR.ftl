### Brazilian Portuguese (pt-BR): written for Brazil, not for Portugal.
### Address: você (seu, sua); friendly and plain, no slang, nothing gendered about the buyer.
### Instructions in the imperative (Digite, Confira, Use), buttons in the infinitive (Pagar, Tentar de novo).
### Quotation marks “ ”; ellipsis …; spelling after the 2009 agreement; e-mail, QR Code, internet.
### Terms: forma de pagamento, cartão, bandeira (card brand), validade, código de segurança (CVV), frete, loja, celular.
### “Conferir” is what the buyer does, “verificar” what we do; “confirmar” is the step with the bank; “de novo”, not “novamente”.
### $method and $merchant may be any name, so nothing agrees or contracts with them: “com X”, “para X”, “X: …”.
### Plurals: one (0 and 1), many (1.000.000), other. Amounts arrive formatted; never add a currency.

## Before the program has started. Plain text only.

boot-loading = Carregando o pagamento
boot-failed-title = O pagamento não carregou
boot-failed-body = A conexão pode ter caído ou algo no seu navegador está bloqueando esta parte da página. Nada foi cobrado.
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
summary-total = Total

## Payment methods

methods-legend = Como você quer pagar?
methods-none-title = Nenhuma forma de pagamento disponível
methods-none-body = A loja não tem uma forma de pagamento para este país, esta moeda e este valor. Nada foi cobrado.
methods-note-delayed = Confirmado após a compensação
methods-note-cod = Pague ao receber

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

# What happens next, shown under the chosen method.
details-card = Os dados do seu cartão vão direto para o provedor de pagamentos. Esta loja nunca tem acesso a eles.
details-redirect = Você vai pagar com { $method } em uma página segura e depois voltará para cá.
details-hosted = Você vai pagar em uma página segura à parte e depois voltará para cá.
details-qr = Na próxima página, você verá um QR Code para pagar pelo app do seu banco ou carteira digital.
details-voucher = Na próxima página, você verá o código de pagamento e as instruções. Seu pedido será confirmado após a compensação do pagamento.
details-bank-transfer = Na próxima página, você verá os dados bancários. Seu pedido será confirmado quando a transferência for recebida.
details-debit = Na próxima página, você vai autorizar o débito na sua conta bancária.
details-later = { $method }: na próxima página, você verá as parcelas e condições antes de aceitar.
details-cod = Você paga { $amount } quando receber o pedido.

## Card fields

card-number = Número do cartão
card-expiry = Validade
card-expiry-example = MM / AA
card-code = Código de segurança
card-code-hint = CVV: 3 dígitos no verso ou 4 na frente (American Express)
card-brand = Bandeira do cartão: { $brand }
card-loading = Carregando os campos seguros do cartão

## Other fields

field-name = Nome impresso no cartão
field-full-name = Nome completo
field-email = E-mail
field-email-hint = Para a confirmação do seu pagamento
field-phone = Celular
field-phone-hint = Só para dúvidas sobre este pagamento

## Field errors

error-name-missing = Digite o nome impresso no cartão.
error-full-name-missing = Digite seu nome completo.
error-email-missing = Digite seu e-mail.
error-email-invalid = Digite um e-mail como { $example }.
error-phone-missing = Digite o número do seu celular.
# DDD: the Brazilian area code, the part most often left out.
error-phone-invalid = Confira o número com DDD. Se for de outro país, inclua o código do país.
error-too-long =
    { $max ->
        [one] Use no máximo { $max } caractere.
        [many] Use no máximo { $max } caracteres.
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
error-summary =
    { $count ->
        [one] Confira { $count } campo
        [many] Confira { $count } campos
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
