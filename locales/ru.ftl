### Russian for all who read it: Kazakhstan, Kyrgyzstan, Uzbekistan, Belarus, Armenia, the Baltic states, Israel, Germany, Russia …
### Form of address: вы, in lower case. Requests are imperatives (Введите, Проверьте, Выберите); «пожалуйста» only where a favour is asked.
### Past tense only in the plural (вы заплатили) or the passive: it names no gender of the buyer, of a method or of a shop.
### Quotation marks « » (inside them „ “), no apostrophe, ellipsis … without a space before it, dash — with a no-break space
### before it and a space after it. ё is always written (платёж, счёт, ещё). No exclamation marks.
### Plurals: one, few, many, other (other: fractions, genitive singular). one also stands for 21: it shows the count, never «одно».
### Names and dates are not inflected: магазин, приложение, номер stands before a name and takes the case, and a shop’s name
### has « »; a date follows a colon (Intl begins it with a weekday in its basic form). No verb in the past tense after { $method }.
### Terms: форма оплаты (checkout), магазин (the merchant), пункт оплаты (a place with a counter), мини-маркет, комбини (konbini),
### способ оплаты, платёжный сервис (provider), код CVC/CVV, срок действия, приложение банка,
### подтвердить через банк (3-D Secure; not «в банке», which sounds like going to a branch), график платежей (payment plan),
### списать (to charge), прямое дебетование (direct debit, as the laws of Kazakhstan and Russia call it), банковский перевод,
### реквизиты, назначение перевода, номер платежа (what a payment is told apart by), платежи (instalments), проценты, НДС (VAT).
### Nothing that holds in one country only: no ИНН, ИИН, оферта, СБП.
### Order buttons: art. 8(2) of Directive 2011/83/EU, and § 312j BGB, want the duty to pay on the button itself. «Купить» says it
### (German law takes „kaufen“), and we hold that «Подтвердить покупку» does; «Оформить заказ» doesn’t. The mandates
### begin with the same words as the button above which they stand: «Подтверждая покупку».
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Загрузка формы оплаты
boot-failed-title = Форма оплаты не загрузилась
boot-failed-body = Возможно, прервалось подключение к интернету или что-то в браузере блокирует эту часть страницы.
boot-failed-retry = Попробовать ещё раз
boot-stopped-title = Форма оплаты перестала работать
boot-stopped-body = На этой странице произошла ошибка. Если вы уже нажали кнопку покупки, проверьте почту или свяжитесь с магазином, прежде чем платить ещё раз.
boot-outdated = Для этой формы оплаты нужна более новая версия браузера. Обновите браузер или откройте эту страницу в другом.

## Frame

frame-label = Форма оплаты
frame-test-mode = Тестовый режим: без настоящих платежей

## Order summary

summary-heading = Ваш заказ
summary-item-several = { $name } × { $count }
summary-shipping = Доставка
summary-shipping-free = Бесплатно
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not «НДС».
summary-tax = Налог
summary-discount = Скидка
summary-method-fee = Комиссия за оплату
summary-rounding = Округление при оплате наличными
summary-total = Итого
summary-tax-included = В том числе НДС: { $amount }
# Not «спишется»: cash on delivery shows this line too.
summary-approximate = Это примерно { $approximate }. К оплате: { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Ваша страна: { $country }
country-unknown = Выберите страну
country-guessed = Страна определена по настройкам устройства. Если она указана неверно, измените её.
country-search = Поиск страны
country-list = Страна
country-none = Страны не найдены
country-count =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
country-choose = Выбрать эту страну

## Payment methods

methods-legend = Выберите способ оплаты
methods-none-title = Здесь пока нельзя заплатить
methods-none-body = У магазина нет способа оплаты для этой страны, валюты и суммы.
methods-note-delayed = Подтверждение после поступления денег
methods-note-cod = Заплатите, когда получите заказ
methods-note-fee = + комиссия { $amount }
# Stands beside cards and accounts alike: neuter.
methods-saved = Сохранено
saved-ending = { $brand }, последние цифры { $last4 }

# Methods with a general name. Not «наложенный платёж»: that is the post’s alone.
method-card = Банковская карта
method-cod = Оплата при получении
method-bank-transfer = Банковский перевод
method-sepa-debit = Прямое дебетование SEPA
# The German word too: «счёт» is an account as well as an invoice.
method-pay-upon-invoice-de = Оплата по счёту (Rechnung)
method-online-banking-czech = Интернет-банк (Чехия)
method-online-banking-slovakia = Интернет-банк (Словакия)
method-online-banking-finland = Интернет-банк (Финляндия)
method-online-banking-baltics = Интернет-банк
method-online-banking-thailand = Мобильный банк
method-netbanking-in = Интернет-банк (Индия)
method-pay-by-bank-uk = Оплата через банк
method-ach-debit = Банковский счёт в США
method-becs-debit = Банковский счёт в Австралии
method-nz-bank-account = Банковский счёт в Новой Зеландии
method-bank-transfer-jp = Банковский перевод
method-bank-va-id = Виртуальный счёт
method-konbini = Мини-маркет (комбини)
method-tw-cvs = Код для мини-маркета
method-kr-card = Южнокорейская карта
method-paystack-bank = Через банк или USSD
method-crypto = Криптовалюта
method-bacs-debit = Прямое дебетование (Великобритания)
method-acss = Банковский счёт в Канаде

# What happens next, shown under the chosen method.
details-card = Данные карты поступают напрямую в платёжный сервис. Магазин их никогда не видит.
details-redirect = Вы оплатите заказ через { $method } на отдельной защищённой странице, а затем вернётесь сюда.
details-hosted = Вы оплатите заказ на отдельной защищённой странице, а затем вернётесь сюда.
details-qr = Вы получите QR-код, который нужно отсканировать в приложении.
details-app = Вы подтвердите платёж в приложении { $method }.
details-bank-app = Вы подтвердите платёж в приложении банка.
details-voucher = Вы получите код для оплаты и инструкцию. Заказ будет подтверждён, когда вы заплатите.
details-bank-transfer = Вы получите реквизиты для перевода. Заказ будет подтверждён, когда поступят деньги.
details-debit = Сумма будет списана с вашего банковского счёта.
# Present or future only: the past would need the method’s gender.
details-later = { $method } покажет график платежей до того, как вы на что-либо согласитесь.
details-cod = Вы заплатите { $amount } при получении заказа.

## Card fields

card-number = Номер карты
card-expiry = Срок действия
card-expiry-example = ММ / ГГ
card-code = Код CVC/CVV
card-code-hint = 3 цифры на обороте карты, у American Express — 4 цифры на лицевой стороне
card-brand = Тип карты: { $brand }
card-loading = Загрузка защищённых полей карты
card-switched = Поля карты загружались дольше, чем обычно. Теперь можно ввести данные карты.
card-switched-again = Поля карты пришлось загрузить заново. Пожалуйста, введите данные карты ещё раз.

## Other fields

field-name = Имя и фамилия на карте
field-full-name = Имя и фамилия
field-email = Электронная почта
field-email-hint = Сюда придёт подтверждение оплаты
field-phone = Мобильный телефон
field-konbini-phone = Номер телефона
field-birthdate = Дата рождения
field-document = { $document }
field-company = Название компании
field-iban = IBAN
# The English names too, as the buyer’s bank abroad prints them.
field-institution-number = Номер банка (institution number)
field-transit-number = Номер отделения (transit number)
field-routing-number = Номер банка (routing number)
field-sort-code = Код банка (sort code)
field-bsb = Код BSB
field-account-number = Номер счёта
field-blik-code = Код BLIK
field-blik-code-hint = 6 цифр из приложения банка, например { $example }
field-otp = Код подтверждения
field-otp-hint = Из приложения, через которое вы платите, например { $example }
field-bank = Ваш банк
field-konbini-store = Сеть мини-маркетов
field-choose = Выберите…
field-example = Пример: { $example }
field-optional = { $label } (необязательно)
field-plan = Количество платежей
plan-once = Вся сумма сразу
plan-equal =
    { $count ->
        [one] { $count } платёж по { $amount }
        [few] { $count } платежа по { $amount }
        [many] { $count } платежей по { $amount }
       *[other] { $count } платежа по { $amount }
    }
plan-first = Сейчас { $first }, затем { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } платёж; проценты вы увидите до того, как согласитесь
        [few] { $count } платежа; проценты вы увидите до того, как согласитесь
        [many] { $count } платежей; проценты вы увидите до того, как согласитесь
       *[other] { $count } платежа; проценты вы увидите до того, как согласитесь
    }
plan-interest-free = без процентов
plan-total = всего { $amount }
plan-schedule = График платежей

## Addresses. Labels as people of that country who read this language know them.

address-street = Улица и дом
address-street2 = Квартира, этаж, корпус
address-city-city = Город
address-city-district = Район
address-city-post-town = Город или посёлок
address-city-suburb = Город или район
address-district-barangay = Барангай
address-district-district = Район
address-district-neighbourhood = Район или квартал
address-district-subdistrict = Подрайон (тамбон)
address-district-suburb = Район
address-district-townland = Таунленд
address-district-township = Посёлок или район
address-region-area = Территория
# Estonia, Lithuania and Taiwan have «уезды», Ireland «графства»; Romania’s «жудец» is an «уезд» too.
address-region-county = Уезд или графство
address-region-department = Департамент
address-region-district = Округ
address-region-emirate = Эмират
address-region-governorate = Мухафаза (провинция)
address-region-island = Остров
# Latvia only: novads is «край» there, and its state cities stand beside them.
address-region-municipality = Край или город
# Russia and Ukraine: «регион» for republics, territories and cities.
address-region-oblast = Область или регион
address-region-parish = Округ
address-region-prefecture = Префектура
# Armenia’s are «области».
address-region-province = Провинция или область
# Kazakhstan, Uzbekistan and Belarus: «область»; «регион» for the cities beside them, and for Chile and Peru.
address-region-region = Область или регион
address-region-state = Штат
address-postal-cep = Почтовый индекс (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Почтовый индекс
address-postal-postcode = Почтовый индекс
address-postal-zip = Почтовый индекс (ZIP)
address-postal-postal = Почтовый индекс

## Field errors: beside the field, saying what to do.

error-name-missing = Введите имя и фамилию, как на карте.
error-full-name-missing = Введите имя и фамилию.
error-email-missing = Введите адрес электронной почты.
error-email-invalid = Проверьте адрес электронной почты. Пример: { $example }.
error-phone-missing = Введите номер мобильного телефона.
error-phone-invalid = Проверьте номер. Если он зарубежный, добавьте код страны.
error-konbini-phone-missing = Введите номер телефона.
error-konbini-phone-invalid = Введите 10 или 11 цифр, без +81.
error-birthdate-missing = Введите дату рождения.
error-birthdate-invalid = Проверьте дату рождения.
error-document-missing = Введите номер { $document }.
error-document-invalid = Проверьте номер { $document }.
error-company-missing = Введите название компании.
error-iban-missing = Введите IBAN.
error-iban-invalid = Проверьте IBAN. Пример: { $example }.
error-institution-number-missing = Введите номер вашего банка.
error-institution-number-invalid = Проверьте номер банка: 3 цифры.
error-transit-number-missing = Введите номер отделения вашего банка.
error-transit-number-invalid = Проверьте номер отделения: 5 цифр.
error-routing-number-missing = Введите номер вашего банка.
error-routing-number-invalid = Проверьте номер банка: 9 цифр.
error-sort-code-missing = Введите код вашего банка.
error-sort-code-invalid = Проверьте код банка: 6 цифр.
error-bsb-missing = Введите код BSB.
error-bsb-invalid = Проверьте код BSB: 6 цифр.
error-account-number-missing = Введите номер счёта.
error-account-number-invalid = Проверьте номер счёта.
error-blik-code-missing = Введите код BLIK.
error-blik-code-invalid = Введите 6 цифр из приложения банка.
error-otp-missing = Введите код из приложения.
error-otp-invalid = Проверьте код из приложения.
error-bank-missing = Выберите банк.
error-konbini-store-missing = Выберите сеть мини-маркетов.
error-address-missing = Заполните эту часть адреса.
error-postal-code-invalid = Проверьте индекс. Пример: { $example }.
error-incomplete = Здесь чего-то не хватает. Пример: { $example }.
error-too-long =
    { $max ->
        [one] Введите не больше { $max } символа.
        [few] Введите не больше { $max } символов.
        [many] Введите не больше { $max } символов.
       *[other] Введите не больше { $max } символа.
    }
error-card-number-here = Для вашей безопасности мы удалили из этого поля номер карты. Введите его в поле «Номер карты».
error-number-missing = Введите номер карты.
error-number-incomplete = Введите номер карты полностью.
error-number-invalid = Проверьте номер карты.
error-expiry-missing = Введите срок действия.
error-expiry-invalid = Проверьте срок действия.
error-expiry-past = Этот срок уже прошёл. Проверьте его или оплатите другой картой.
error-code-missing = Введите код CVC/CVV.
error-code-invalid = Проверьте код CVC/CVV.
error-card-unfinished = Заполните или исправьте данные карты.
error-summary =
    { $count ->
        [one] Проверьте { $count } поле
        [few] Проверьте { $count } поля
        [many] Проверьте { $count } полей
       *[other] Проверьте { $count } поля
    }

## Paying

# These buttons must say that they bind the buyer to pay: see the top of this file.
pay-button = Купить за { $amount }
pay-button-order = Подтвердить покупку
pay-button-later = Подтвердить покупку
pay-button-working = Подождите…

progress-tokenising = Проверяем данные карты
progress-confirming = Проводим платёж. Не закрывайте эту страницу.
progress-placing = Оформляем заказ. Не закрывайте эту страницу.
progress-redirecting = Переходим на страницу { $method }
progress-leaving = Переходим на страницу оплаты
progress-waiting = Ждём подтверждения платежа
progress-still-working = Это занимает больше времени, чем обычно. Пожалуйста, не платите ещё раз: мы продолжаем проверку.

## Waiting for something, or for somebody

wait-offline-title = Нет подключения к интернету
wait-offline-body = Мы продолжим, как только подключение восстановится.
wait-once = Здесь деньги не спишутся дважды, но, пожалуйста, не платите ещё раз в другом месте.
wait-stalled-title = Ответа всё ещё нет
wait-stalled-body = Проверьте сейчас или уточните у магазина, получил ли он ваш заказ.
wait-elsewhere-title = Заказ оплачивается в другой вкладке или окне
wait-elsewhere-body = Завершите оплату там. Если вы хотите заплатить здесь, сначала мы отменим тот платёж.
wait-elsewhere-leave = Заплатить здесь
wait-cancelling = Отменяем платёж
wait-renewing = Получаем новый код
wait-cancelling-body = Это займёт немного времени. Пока мы не закончим, заплатить здесь нельзя.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Подтвердите платёж через банк
challenge-payment = { $amount } магазину «{ $merchant }»
challenge-cancel = Отменить

## Something to do before the payment is made

action-checking-bank = Банк проверяет платёж. Не закрывайте эту страницу.
action-qr-title = Отсканируйте код, чтобы заплатить
action-qr-body = Откройте приложение, через которое вы платите, отсканируйте этот код и подтвердите платёж. Затем эта страница обновится автоматически.
action-qr-label = QR-код для оплаты
action-barcode-label = Штрихкод с кодом для оплаты
# Stands for a code and for a request in an app: no word that would have to agree.
action-valid-for = Действует ещё { $time }
action-expired-title = Срок действия кода истёк
action-expired-body = Если вы уже заплатили, подождите немного: результат появится здесь. Если нет, получите новый код.
action-renew = Показать новый код
action-unpaid = Платёж не был завершён вовремя. Попробуйте ещё раз или выберите другой способ оплаты.
action-confirm-bank = Подтвердите платёж в приложении банка
action-confirm-app = Откройте { $method } на телефоне и подтвердите платёж
action-confirm-body = После подтверждения эта страница обновится автоматически.
action-open-app = Открыть приложение
action-cancel = Отменить
action-copy = Копировать
action-copied = Скопировано
action-copy-what = Копировать: { $label }

## An order that is placed and paid later

# The moment begins with a weekday in its basic form: «до» would need another case.
due-by = Заплатите { $amount } магазину «{ $merchant }». Срок оплаты: { $moment }.
due-open = Заплатите { $amount } магазину «{ $merchant }». Заказ будет подтверждён, когда поступят деньги.
# «оплата», as debits show it too.
due-later = Заказ будет подтверждён, когда поступит оплата.
due-expired-title = Срок оплаты истёк
due-expired-body = Если вы уже заплатили, заказ скоро будет подтверждён. Если нет, пожалуйста, теперь не платите: свяжитесь с магазином или оформите заказ заново.
due-todo = Как заплатить
due-exact = Укажите номер платежа в назначении перевода точно так, как он написан здесь. Без него магазин не сможет найти ваш платёж.
due-print = Сохранить или распечатать
due-document = Открыть как документ
due-other-way = Выбрать другой способ
due-counter-1 = Найдите пункт оплаты, банк или терминал, где принимают такие платежи, и укажите там эти данные.
due-counter-2 = Заплатите там { $amount }.
due-receipt = Сохраняйте чек, пока заказ не будет подтверждён.
due-konbini-1 = Зайдите в мини-маркет выбранной сети. Введите код в терминале или покажите его на кассе.
due-konbini-2 = Если попросят, укажите и номер телефона. Заплатите { $amount }.
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = Отсканируйте или вставьте код в приложении банка либо предъявите его в банке или лотерейном пункте (lotérica).
due-boleto-2 = Убедитесь, что сумма — { $amount }, и заплатите.
due-boleto-3 = Заказ будет подтверждён в течение трёх рабочих дней.
due-entity-1 = В банкомате или приложении банка выберите оплату услуг (Pagamento de Serviços).
due-entity-2 = Введите номер организации (Entidade), номер платежа (Referência) и сумму { $amount }.
due-transfer-1 = Откройте приложение или сайт своего банка.
due-transfer-2 = Переведите ровно { $amount } по этим реквизитам.
due-transfer-3 = Заказ будет подтверждён, когда поступят деньги.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Код для оплаты
# Both a transfer’s and a machine’s: not «Назначение платежа», which is the name of the bank’s field.
detail-reference = Номер платежа
# The machine’s menu says „Entidade“.
detail-entity = Номер организации (Entidade)
detail-confirmation = Номер подтверждения
detail-customer = Номер клиента
detail-company = Компания
detail-bank = Банк
detail-branch = Отделение
# What the transfer form of a bank calls whose account it is.
detail-beneficiary = Получатель
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Номер счёта
detail-account-type = Тип счёта
detail-routing-number = Номер банка (routing number)
detail-sort-code = Код банка (sort code)
detail-bsb = Код BSB
detail-clabe = CLABE
detail-phone = Номер телефона
detail-store = Пункт оплаты
detail-amount = Сумма
detail-document = Налоговый номер

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

# The order of the EPC’s mandate for the SEPA Core scheme: (A) the creditor, (B) the bank, the refund, 8 weeks.
mandate-sepa = Подтверждая покупку, вы уполномочиваете магазин «{ $merchant }» направлять в ваш банк распоряжения о списании средств с вашего счёта, а ваш банк — списывать средства с вашего счёта в соответствии с этими распоряжениями. Вы имеете право на возврат средств от вашего банка на условиях вашего договора с ним. Требование о возврате необходимо предъявить в течение 8 недель с даты списания средств с вашего счёта.
mandate-ach = Подтверждая покупку, вы уполномочиваете магазин «{ $merchant }» однократно списать указанную сумму с вашего банковского счёта в электронной форме сегодня или позднее. Чтобы отменить или исправить платёж после его отправки, свяжитесь с магазином «{ $merchant }».
mandate-debit = Подтверждая покупку, вы соглашаетесь со следующим: магазин «{ $merchant }» может списать указанную сумму с вашего банковского счёта, а ваш банк может выполнить это списание.

## Good endings

result-paid-title = Оплата получена
result-paid-body = Вы заплатили { $amount } магазину «{ $merchant }».
result-placed-title = Заказ оформлен
result-placed-body = Пожалуйста, подготовьте { $amount } к получению заказа.
result-reference = Номер платежа: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Деньги не списаны.
money-unknown = Мы пока не знаем, списаны ли деньги, поэтому, пожалуйста, не платите ещё раз.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Не хватает данных
    .body = Заполните отмеченные поля и попробуйте ещё раз.
outcome-number-invalid =
    .title = Проверьте номер
    .body = Номер карты или счёта указан неверно. Проверьте его и попробуйте ещё раз.
outcome-expiry-invalid =
    .title = Проверьте срок действия
    .body = Срок действия указан неверно. Проверьте его и попробуйте ещё раз.
outcome-security-code-wrong =
    .title = Проверьте код CVC/CVV
    .body = Код CVC/CVV не подходит к этой карте. Введите его ещё раз.
outcome-holder-or-address-mismatch =
    .title = Проверьте имя и адрес
    .body = Эти данные не совпадают с данными в вашем банке. Исправьте их и попробуйте ещё раз.
outcome-brand-not-accepted =
    .title = Карты этого типа не принимаются
    .body = Магазин не принимает карты этого типа. Оплатите другой картой или другим способом.
outcome-card-expired =
    .title = Срок действия карты истёк
    .body = Оплатите другой картой или другим способом.
outcome-insufficient-funds =
    .title = Недостаточно средств
    .body = По данным банка, доступных средств не хватает для этого платежа. Оплатите другой картой или другим способом.
outcome-limit-reached =
    .title = Лимит превышен
    .body = Этот платёж превышает лимит вашей карты или счёта. Оплатите другой картой или попросите банк повысить лимит.
outcome-authentication-needed =
    .title = Банк просит подтверждение
    .body = Чтобы продолжить, подтвердите этот платёж через свой банк.
outcome-authentication-failed =
    .title = Подтвердить платёж не удалось
    .body = Банк не смог подтвердить, что это вы. Попробуйте ещё раз или оплатите другой картой.
outcome-authentication-abandoned =
    .title = Подтверждение не завершено
    .body = Подтверждение через банк было прервано. Попробуйте ещё раз или выберите другой способ оплаты.
outcome-declined =
    .title = Платёж отклонён
    .body = Подробной информации нет. Оплатите другой картой или другим способом.
outcome-contact-bank =
    .title = Позвоните в свой банк
    .body = Банк хочет поговорить с вами, прежде чем одобрить этот платёж. Можно также выбрать другой способ оплаты.
outcome-not-allowed-by-card =
    .title = Этой картой здесь нельзя заплатить
    .body = Такие платежи по этой карте не разрешены. Выберите другой способ оплаты или обратитесь в свой банк.
outcome-account-unknown =
    .title = Счёт недоступен
    .body = По данным банка, этот счёт закрыт или неактивен. Используйте другой счёт или другой способ оплаты.
outcome-pin-or-device-step =
    .title = Нужен ещё один шаг
    .body = Банк просит ввести ПИН-код или подтвердить платёж на вашем устройстве. Попробуйте ещё раз и следуйте указаниям банка.
outcome-issuer-unavailable =
    .title = Ваш банк не отвечает
    .body = Подождите несколько минут и попробуйте ещё раз или выберите другой способ оплаты.
outcome-processing-error =
    .title = Платёж не прошёл
    .body = При связи с вашим банком произошёл технический сбой. Попробуйте ещё раз.
outcome-attempts-exhausted =
    .title = Слишком много попыток
    .body = Пока этой картой больше нельзя заплатить. Выберите другой способ оплаты.
outcome-duplicate-attempt =
    .title = Этот платёж уже отправлен
    .body = Проверяем его результат. Пожалуйста, подождите немного.
outcome-amount-not-allowed =
    .title = Способ не подходит для этой суммы
    .body = Этим способом нельзя заплатить { $amount }. Выберите другой.
outcome-currency-not-supported =
    .title = Способ не подходит для этой валюты
    .body = Этим способом нельзя заплатить в этой валюте. Выберите другой.
outcome-method-refused =
    .title = Платёж через { $method } не одобрен
    .body = Выберите другой способ оплаты.
outcome-buyer-cancelled =
    .title = Платёж отменён
    .body = Оплата не была завершена. Попробуйте ещё раз или выберите другой способ оплаты.
outcome-session-expired =
    .title = Время на оплату истекло
    .body = Чтобы продолжить оплату, начните заново.
outcome-result-unknown =
    .title = Проверяем ваш платёж
    .body = Ответа пока нет. Не закрывайте эту страницу: мы сообщим здесь результат, как только узнаем его.
outcome-offline =
    .title = Нет подключения к интернету
    .body = Проверьте подключение и попробуйте ещё раз.
outcome-provider-blocked =
    .title = Поля карты не загрузились
    .body = Что-то в браузере или сети блокирует платёжный сервис. Попробуйте ещё раз или выберите другой способ оплаты.
outcome-shop-setup =
    .title = Оплата здесь ещё не настроена
    .body = Магазину нужно исправить настройки, прежде чем здесь можно будет заплатить. Пожалуйста, свяжитесь с магазином.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Мы не стали повторно отправлять платёж этой картой: его снова отклонили бы.
guard-later = Мы ещё не отправили платёж этой картой повторно. Если вы решили вопрос с банком, нажмите кнопку покупки ещё раз.
guard-edit = Мы ещё не отправили платёж этой картой повторно: сначала исправьте отмеченные данные.

## Next steps: buttons that do what they say.

step-fix-field = Проверить данные
step-other-card = Оплатить другой картой
step-other-method = Другие способы оплаты
step-authenticate = Подтвердить через банк
step-retry-now = Попробовать ещё раз
step-retry-later = Попробовать ещё раз
step-restart = Начать заново
step-wait = Проверить сейчас
step-contact-shop = Связаться с магазином
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Вы можете позвонить в свой банк: номер обычно указан на обороте карты.

## Help and small print

help-button = Нужна помощь?
footer-terms = Условия
footer-privacy = Конфиденциальность
footer-refunds = Возврат денег
footer-merchant = Вы платите магазину «{ $merchant }»
