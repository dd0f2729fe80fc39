### Arabic (ar): Modern Standard Arabic for AE, SA, EG and the rest.
### Address: polite and gender-neutral. Sentences ask with «يُرجى» and a verbal noun; buttons and numbered steps are verbal nouns.
### Possessive ـك and past verbs in ـت carry no gender in writing; never an imperative or a present-tense verb to the buyer.
### Quotation marks «…» without spaces; Arabic comma ، semicolon ؛ question mark ؟; ellipsis …; vowel signs only where they help reading.
### Terms: عملية الدفع (payment), طريقة الدفع (method), خصم المبلغ (charge), مزوّد خدمة الدفع (provider), البنك not المصرف, المتجر (shop), إعادة المحاولة (try again), إرسال الطلب (place an order that is paid later), الدفعات (instalments), دفع قيمة الطلب (pay an order).
### Numbers written into a sentence are words, so they fit Arabic-Indic and European digits alike; card dates stay MM / YY as cards print them.
### Brand names stay Latin. A { $method } that is a sentence’s subject follows «خدمة», which gives the verb its gender and a general name its place.
### Plurals: zero, one, two, few, many, other.

## Before the program has started. Plain text only: no variables, no selectors, no attributes.

boot-loading = جارٍ تحميل نموذج الدفع
boot-failed-title = تعذّر تحميل نموذج الدفع
boot-failed-body = ربما انقطع الاتصال بالإنترنت، أو ربما يحجب متصفحك هذا الجزء من الصفحة.
boot-failed-retry = إعادة المحاولة
boot-stopped-title = توقّف نموذج الدفع
boot-stopped-body = حدث خطأ في هذه الصفحة. إذا سبق أن ضغطت على زر الدفع أو زر الطلب، فيُرجى مراجعة بريدك الإلكتروني أو التواصل مع المتجر قبل الدفع مرة أخرى.
boot-outdated = يتطلب نموذج الدفع متصفحًا أحدث. يُرجى تحديث متصفحك أو فتح هذه الصفحة في متصفح آخر.

## Frame

frame-label = إتمام الدفع
frame-test-mode = وضع تجريبي: لا تُخصم أموال حقيقية

## Order summary

summary-heading = ملخص الطلب
summary-item-several = { $name } × { $count }
summary-shipping = الشحن
summary-shipping-free = مجاني
summary-tax = الضريبة
summary-discount = الخصم
summary-method-fee = رسوم الدفع
summary-rounding = تقريب المبلغ النقدي
summary-total = الإجمالي
summary-tax-included = يشمل ضريبة بمبلغ { $amount }
summary-approximate = حوالي { $approximate }. المبلغ الذي سيُخصم: { $amount }.

## The buyer’s country, where the shop does not say it

country-line = بلدك: { $country }
country-unknown = اختيار البلد
country-guessed = استُنتج البلد من إعدادات جهازك، ويمكنك تغييره إن لم يكن صحيحًا.
country-search = البحث عن بلد
country-list = البلد
country-none = لم يُعثر على أي بلد
country-count =
    { $count ->
        [zero] لا توجد بلدان
        [one] بلد واحد
        [two] بلدان اثنان
        [few] { $count } بلدان
        [many] { $count } بلدًا
       *[other] { $count } بلد
    }
country-choose = استخدام هذا البلد

## Payment methods

methods-legend = طريقة الدفع
methods-none-title = لا تتوفر طريقة دفع هنا حاليًا
methods-none-body = لا يوفّر المتجر طريقة دفع تناسب هذا البلد وهذه العملة وهذا المبلغ.
methods-note-delayed = التأكيد بعد وصول المبلغ
methods-note-cod = لا يلزم الدفع الآن
methods-note-fee = رسوم إضافية: { $amount }
# A card or an account, so nothing that agrees with them.
methods-saved = بيانات محفوظة
# The brand may be a method’s name of either gender; «المنتهية» alone also reads as expired.
saved-ending = { $brand } برقم ينتهي بـ { $last4 }

# General names; brand names are not listed here.
method-card = البطاقة البنكية
method-cod = الدفع عند الاستلام
method-bank-transfer = التحويل البنكي
method-sepa-debit = الخصم المباشر عبر SEPA
method-pay-upon-invoice-de = الدفع لاحقًا بالفاتورة
method-online-banking-czech = الدفع عبر بنك تشيكي
method-online-banking-slovakia = الدفع عبر بنك سلوفاكي
method-online-banking-finland = الدفع عبر بنك فنلندي
method-online-banking-baltics = الدفع عبر موقع البنك
method-online-banking-thailand = الدفع عبر تطبيق البنك
method-netbanking-in = الدفع عبر موقع البنك
method-pay-by-bank-uk = الدفع عبر البنك
method-ach-debit = الدفع من حساب بنكي أمريكي
method-becs-debit = الدفع من حساب بنكي أسترالي
method-nz-bank-account = الدفع من حساب بنكي نيوزيلندي
method-bank-transfer-jp = التحويل البنكي
method-bank-va-id = الحساب البنكي الافتراضي
method-konbini = الدفع في متاجر كونبيني
method-tw-cvs = الدفع برمز في المتاجر الصغيرة
method-kr-card = البطاقات الكورية
method-paystack-bank = الدفع عبر البنك أو USSD
method-crypto = العملات المشفّرة
method-bacs-debit = الخصم المباشر من حساب بريطاني
method-acss = الدفع من حساب بنكي كندي

# What happens next, shown under the chosen method.
details-card = تُرسل بيانات بطاقتك مباشرةً إلى مزوّد خدمة الدفع، ولا يطّلع عليها هذا المتجر أبدًا.
details-redirect = سنوجّهك إلى صفحة { $method } الآمنة لإتمام الدفع، ثم نعيدك إلى هنا.
# For methods with a general name; details-redirect gets brand names only.
details-hosted = سنوجّهك إلى صفحة دفع آمنة منفصلة لإتمام العملية، ثم نعيدك إلى هنا.
details-qr = سيظهر لك رمز QR لمسحه باستخدام تطبيقك.
# Not «تطبيق»: Vodafone Cash and others ask by a message on the telephone.
details-app = سيُطلب منك تأكيد الدفع عبر { $method }.
details-bank-app = سيُطلب منك تأكيد الدفع في تطبيق البنك.
details-voucher = سيظهر لك رمز الدفع مع التعليمات، ويتم تأكيد طلبك بعد الدفع.
details-bank-transfer = ستظهر لك بيانات الحساب البنكي، ويتم تأكيد طلبك بعد وصول المبلغ.
details-debit = سيُخصم المبلغ من حسابك البنكي.
details-later = ستعرض لك خدمة { $method } خطة السداد قبل موافقتك على أي شيء.
details-cod = المبلغ المطلوب دفعه عند وصول طلبك: { $amount }.

## Card fields

card-number = رقم البطاقة
card-expiry = تاريخ الانتهاء
card-expiry-example = MM / YY
card-code = رمز الأمان (CVV)
card-code-hint = ثلاثة أرقام على ظهر البطاقة، أو أربعة على وجه بطاقة American Express
card-brand = نوع البطاقة: { $brand }
card-loading = جارٍ تحميل حقول البطاقة الآمنة
card-switched = استغرق تحميل حقول البطاقة وقتًا أطول من المعتاد. يمكنك الآن إدخال بيانات البطاقة.
card-switched-again = أُعيد تحميل حقول البطاقة. يُرجى إدخال بيانات البطاقة مرة أخرى.

## Other fields

field-name = الاسم على البطاقة
field-full-name = الاسم الكامل
field-email = البريد الإلكتروني
field-email-hint = لإرسال تأكيد الدفع
field-phone = رقم الهاتف المحمول
field-konbini-phone = رقم الهاتف
field-birthdate = تاريخ الميلاد
field-document = { $document }
field-company = الشركة
field-iban = رقم الآيبان (IBAN)
# Foreign bank codes: what it is, and the name that banks there print. «رقم التوجيه» is what banks in the UAE say.
field-institution-number = رمز البنك (Institution Number)
field-transit-number = رمز الفرع (Transit Number)
field-routing-number = رقم التوجيه (Routing Number)
field-sort-code = رمز الفرع (Sort Code)
field-bsb = رمز الفرع (BSB)
field-account-number = رقم الحساب
field-blik-code = رمز BLIK
field-blik-code-hint = ستة أرقام من تطبيق البنك، مثل { $example }
field-otp = رمز التأكيد
field-otp-hint = من التطبيق المستخدم للدفع، مثل { $example }
field-bank = البنك
field-konbini-store = متجر كونبيني
field-choose = يُرجى الاختيار…
field-example = مثال: { $example }
field-optional = { $label } (اختياري)
# The plans put the number where no noun has to agree with it.
field-plan = عدد الدفعات
plan-once = دفعة واحدة
plan-equal = دفعات متساوية: { $count } × { $amount }
plan-first = { $first } الآن، ثم { $count } × { $amount }
plan-unknown = عدد الدفعات: { $count }، وستظهر لك الفوائد قبل الموافقة
plan-interest-free = بدون فوائد
plan-total = بإجمالي { $amount }
plan-schedule = جدول الدفعات

## Addresses. Labels as people of that country who read this language know them.

address-street = الشارع ورقم المبنى
address-street2 = الشقة والطابق والمبنى
address-city-city = المدينة
address-city-district = المنطقة
address-city-post-town = المدينة
address-city-suburb = الضاحية
address-district-barangay = البارانغاي
address-district-district = الحي
address-district-neighbourhood = الحي
address-district-subdistrict = الناحية
address-district-suburb = الضاحية
address-district-townland = القرية
address-district-township = البلدة
# Hong Kong, whose districts are «المنطقة» too.
address-region-area = الإقليم
address-region-county = المقاطعة
address-region-department = المقاطعة
address-region-district = المقاطعة
address-region-emirate = الإمارة
address-region-governorate = المحافظة
address-region-island = الجزيرة
address-region-municipality = البلدية
address-region-oblast = المقاطعة
address-region-parish = الأبرشية
address-region-prefecture = المحافظة
address-region-province = المقاطعة
address-region-region = الإقليم
address-region-state = الولاية
address-postal-cep = الرمز البريدي (CEP)
address-postal-eircode = رمز Eircode
address-postal-pin = الرمز البريدي (PIN)
address-postal-postcode = الرمز البريدي
address-postal-zip = الرمز البريدي (ZIP)
address-postal-postal = الرمز البريدي

## Field errors: beside the field, one sentence saying what to do.

error-name-missing = يُرجى إدخال الاسم المكتوب على بطاقتك.
error-full-name-missing = يُرجى إدخال الاسم الكامل.
error-email-missing = يُرجى إدخال بريدك الإلكتروني.
error-email-invalid = يُرجى إدخال بريد إلكتروني بصيغة صحيحة، مثل { $example }.
error-phone-missing = يُرجى إدخال رقم هاتفك المحمول.
error-phone-invalid = يُرجى التحقق من الرقم، مع إضافة رمز الدولة إن لم يكن رقمًا محليًا.
error-konbini-phone-missing = يُرجى إدخال رقم الهاتف.
# «رمز الدولة» and not +81, whose sign would change sides among Arabic letters.
error-konbini-phone-invalid = يُرجى إدخال عشرة أرقام أو أحد عشر رقمًا من دون رمز الدولة.
error-birthdate-missing = يُرجى إدخال تاريخ الميلاد.
error-birthdate-invalid = يُرجى التحقق من تاريخ الميلاد.
error-document-missing = يُرجى إدخال رقم { $document }.
error-document-invalid = يُرجى التحقق من رقم { $document }.
error-company-missing = يُرجى إدخال اسم الشركة.
error-iban-missing = يُرجى إدخال رقم الآيبان.
error-iban-invalid = يُرجى إدخال رقم آيبان صحيح، مثل { $example }.
error-institution-number-missing = يُرجى إدخال رمز البنك.
error-institution-number-invalid = يُرجى التحقق من رمز البنك: ثلاثة أرقام.
error-transit-number-missing = يُرجى إدخال رمز الفرع.
error-transit-number-invalid = يُرجى التحقق من رمز الفرع: خمسة أرقام.
error-routing-number-missing = يُرجى إدخال رقم التوجيه.
error-routing-number-invalid = يُرجى التحقق من رقم التوجيه: تسعة أرقام.
error-sort-code-missing = يُرجى إدخال رمز الفرع.
error-sort-code-invalid = يُرجى التحقق من رمز الفرع: ستة أرقام.
error-bsb-missing = يُرجى إدخال رمز الفرع.
error-bsb-invalid = يُرجى التحقق من رمز الفرع: ستة أرقام.
error-account-number-missing = يُرجى إدخال رقم الحساب.
error-account-number-invalid = يُرجى التحقق من رقم الحساب.
error-blik-code-missing = يُرجى إدخال رمز BLIK.
error-blik-code-invalid = يُرجى إدخال الأرقام الستة من تطبيق البنك.
error-otp-missing = يُرجى إدخال الرمز الظاهر في التطبيق.
error-otp-invalid = يُرجى التحقق من الرمز الظاهر في التطبيق.
error-bank-missing = يُرجى اختيار البنك.
error-konbini-store-missing = يُرجى اختيار متجر كونبيني.
error-address-missing = يُرجى إكمال هذا الجزء من العنوان.
error-postal-code-invalid = يُرجى إدخال رمز بصيغة صحيحة، مثل { $example }.
error-incomplete = يُرجى إكمال البيانات بهذه الصيغة: { $example }.
error-too-long =
    { $max ->
        [zero] يُرجى ترك هذا الحقل فارغًا.
        [one] يُرجى ألا يزيد النص على حرف واحد.
        [two] يُرجى ألا يزيد النص على حرفين.
        [few] يُرجى ألا يزيد النص على { $max } أحرف.
        [many] يُرجى ألا يزيد النص على { $max } حرفًا.
       *[other] يُرجى ألا يزيد النص على { $max } حرف.
    }
error-card-number-here = حفاظًا على أمان بياناتك، أزلنا رقم البطاقة من هذا الحقل. يُرجى إدخاله في حقل «رقم البطاقة».
error-number-missing = يُرجى إدخال رقم البطاقة.
error-number-incomplete = يُرجى إدخال رقم البطاقة كاملًا.
error-number-invalid = يُرجى التحقق من رقم البطاقة.
error-expiry-missing = يُرجى إدخال تاريخ الانتهاء.
error-expiry-invalid = يُرجى التحقق من تاريخ الانتهاء.
error-expiry-past = انقضى هذا التاريخ. يُرجى التحقق منه أو استخدام بطاقة أخرى.
error-code-missing = يُرجى إدخال رمز الأمان.
error-code-invalid = يُرجى التحقق من رمز الأمان.
error-card-unfinished = يُرجى إكمال بيانات البطاقة أو تصحيحها.
error-summary =
    { $count ->
        [zero] لا توجد حقول بحاجة إلى مراجعة
        [one] يُرجى مراجعة حقل واحد
        [two] يُرجى مراجعة حقلين
        [few] يُرجى مراجعة { $count } حقول
        [many] يُرجى مراجعة { $count } حقلًا
       *[other] يُرجى مراجعة { $count } حقل
    }

## Paying

pay-button = دفع { $amount }
pay-button-order = تأكيد الطلب
# Vouchers and bank transfers. Not «تأكيد»: those orders are confirmed only once the money is there.
pay-button-later = إرسال الطلب
pay-button-working = جارٍ التنفيذ…

progress-tokenising = جارٍ التحقق من بيانات بطاقتك
progress-confirming = جارٍ تنفيذ عملية الدفع. يُرجى البقاء في هذه الصفحة.
progress-placing = جارٍ تسجيل طلبك. يُرجى البقاء في هذه الصفحة.
progress-redirecting = جارٍ توجيهك إلى { $method }
progress-leaving = جارٍ توجيهك إلى صفحة الدفع
progress-waiting = في انتظار تأكيد الدفع
progress-still-working = يستغرق الأمر وقتًا أطول من المعتاد. يُرجى عدم الدفع مرة أخرى، فما زلنا نتحقق من العملية.

## Waiting for something, or for somebody

wait-offline-title = لا يوجد اتصال بالإنترنت
wait-offline-body = سنتابع فور عودة اتصالك بالإنترنت.
wait-once = لن يُخصم المبلغ مرتين عبر هذه الصفحة، لكن يُرجى عدم الدفع مرة أخرى في مكان آخر.
wait-stalled-title = لم يصل الرد حتى الآن
# «تلقّى»: «وصول الطلب» also reads as its delivery.
wait-stalled-body = يمكنك التحقق الآن، أو سؤال المتجر عما إذا كان قد تلقّى طلبك.
wait-elsewhere-title = يجري دفع قيمة هذا الطلب في علامة تبويب أو نافذة أخرى
wait-elsewhere-body = يُرجى إتمام الدفع هناك. وعند اختيار الدفع هنا، سنلغي العملية الأخرى أولًا.
wait-elsewhere-leave = الدفع هنا
wait-cancelling = جارٍ إلغاء عملية الدفع
wait-renewing = جارٍ إنشاء رمز جديد
wait-cancelling-body = يستغرق ذلك بضع لحظات، ولا يمكن بدء عملية دفع أخرى قبل اكتماله.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = تأكيد الدفع لدى البنك
challenge-payment = { $amount } لصالح { $merchant }
challenge-cancel = إلغاء

## Something to do before the payment is made

action-checking-bank = جارٍ التحقق لدى البنك. يُرجى البقاء في هذه الصفحة.
action-qr-title = يُرجى مسح الرمز للدفع
action-qr-body = يُرجى فتح التطبيق المستخدم للدفع، ثم مسح هذا الرمز وتأكيد العملية. وستُحدَّث هذه الصفحة تلقائيًا.
action-qr-label = رمز QR لعملية الدفع
action-barcode-label = باركود رمز الدفع
# Beside codes and in the bank’s window: the time left, so that nothing has to agree.
action-valid-for = الوقت المتبقي: { $time }
action-expired-title = انتهت صلاحية هذا الرمز
action-expired-body = إذا سبق أن دفعت المبلغ، فيُرجى الانتظار قليلًا وستظهر النتيجة هنا. وإن لم يتم الدفع بعد، فيمكنك الحصول على رمز جديد.
action-renew = عرض رمز جديد
action-unpaid = لم يتم الدفع خلال المهلة المحددة. يمكنك إعادة المحاولة أو اختيار طريقة دفع أخرى.
action-confirm-bank = يُرجى تأكيد عملية الدفع في تطبيق البنك
action-confirm-app = يُرجى فتح { $method } على هاتفك وتأكيد العملية
action-confirm-body = بعد التأكيد، ستُحدَّث هذه الصفحة تلقائيًا.
action-open-app = فتح التطبيق
action-cancel = إلغاء
action-copy = نسخ
action-copied = تم النسخ
action-copy-what = نسخ { $label }

## An order that is placed and paid later

due-by = يُرجى دفع { $amount } لصالح { $merchant } في موعد أقصاه { $moment }.
due-open = يُرجى دفع { $amount } لصالح { $merchant }. يتم تأكيد طلبك بعد وصول المبلغ.
due-later = سنؤكد طلبك بعد وصول المبلغ.
due-expired-title = انقضت مهلة دفع قيمة الطلب
due-expired-body = إذا سبق أن دفعت المبلغ، فسيتم تأكيد طلبك قريبًا. وإن لم يتم الدفع بعد، فيُرجى عدم الدفع الآن، ويمكنك سؤال المتجر أو إرسال طلب جديد.
due-todo = خطوات الدفع
due-exact = يُرجى كتابة الرقم المرجعي كما يظهر هنا تمامًا، فمن دونه لا يمكن للمتجر ربط المبلغ بطلبك.
due-print = حفظ أو طباعة
due-document = فتح مستند الدفع
due-other-way = الدفع بطريقة أخرى
# «منفذ دفع» is what Fawry and its like are called; «متجر» is the shop of the order. A machine is filled in, not told.
due-counter-1 = التوجه إلى منفذ دفع أو بنك أو جهاز دفع ذاتي يقبل هذه الطريقة، ثم تقديم هذه البيانات أو إدخالها.
due-counter-2 = دفع { $amount } هناك.
due-receipt = الاحتفاظ بالإيصال حتى تأكيد طلبك.
due-konbini-1 = التوجه إلى متجر كونبيني الذي اخترته، ثم إدخال الرمز في الجهاز الموجود فيه أو إظهاره عند الصندوق.
due-konbini-2 = تقديم رقم هاتفك أيضًا إن طُلب، ثم دفع { $amount }.
due-boleto-1 = مسح الرمز أو لصقه في تطبيق البنك، أو تقديمه في أحد البنوك أو محلات اليانصيب (lotérica).
due-boleto-2 = التأكد من أن المبلغ الظاهر هو { $amount }، ثم الدفع.
due-boleto-3 = يتم تأكيد طلبك خلال ثلاثة أيام عمل.
due-entity-1 = اختيار دفع الخدمات (Pagamento de Serviços) في الصراف الآلي أو في تطبيق البنك.
due-entity-2 = إدخال رقم الجهة والرقم المرجعي والمبلغ { $amount }.
due-transfer-1 = فتح تطبيق البنك أو موقعه الإلكتروني.
due-transfer-2 = تحويل { $amount } بالضبط باستخدام هذه البيانات.
due-transfer-3 = يتم تأكيد طلبك بعد وصول المبلغ.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = رمز الدفع
detail-reference = الرقم المرجعي
# Multibanco: what it is, and what cash machines in Portugal call it.
detail-entity = رقم الجهة (Entidade)
detail-confirmation = رقم التأكيد
detail-customer = رقم العميل
# A number or a name.
detail-company = جهة التحصيل
detail-bank = البنك
detail-branch = الفرع
detail-beneficiary = اسم المستفيد
detail-iban = رقم الآيبان (IBAN)
detail-bic = رمز السويفت (BIC)
detail-account-number = رقم الحساب
detail-account-type = نوع الحساب
detail-routing-number = رقم التوجيه (Routing Number)
detail-sort-code = رمز الفرع (Sort Code)
detail-bsb = رمز الفرع (BSB)
detail-clabe = رقم الحساب (CLABE)
detail-phone = رقم الهاتف
# Where to pay, such as FamilyMart; «المتجر» is the shop of the order.
detail-store = مكان الدفع
detail-amount = المبلغ
detail-document = الرقم الضريبي

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## Verbal nouns throughout: no verb has to agree with the buyer or the shop. «إرسالك للطلب» names the button, pay-button-later:
## not «إتمام الدفع», for nothing is paid then, and not «إرسال طلبك», which could be the shop shipping it.

mandate-sepa = يُعدّ إرسالك للطلب تفويضًا منك إلى { $merchant } بتوجيه تعليمات إلى بنكك للخصم من حسابك، وتفويضًا منك إلى بنكك بالخصم من حسابك وفقًا لتلك التعليمات. ويحق لك استرداد المبلغ من بنكك وفقًا لشروط اتفاقيتك معه، على أن يُقدَّم طلب الاسترداد خلال ثمانية أسابيع من تاريخ الخصم من حسابك.
mandate-ach = يُعدّ إرسالك للطلب تفويضًا منك إلى { $merchant } بالخصم إلكترونيًا من حسابك البنكي مرة واحدة بقيمة المبلغ المبيّن، في تاريخ اليوم أو بعده. ولإلغاء عملية الدفع أو تصحيحها بعد إرسالها، يُرجى التواصل مع { $merchant }.
mandate-debit = يُعدّ إرسالك للطلب موافقةً منك على قيام { $merchant } بخصم المبلغ المبيّن من حسابك البنكي، وعلى قيام بنكك بتنفيذ هذا الخصم.

## Good endings

result-paid-title = تم الدفع بنجاح
result-paid-body = تم دفع { $amount } لصالح { $merchant }.
result-placed-title = تم تسجيل طلبك
result-placed-body = يُرجى تجهيز مبلغ { $amount } لدفعه عند وصول طلبك.
result-reference = الرقم المرجعي للدفع: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = لم يُخصم أي مبلغ.
money-unknown = لم نتأكد بعد مما إذا كان المبلغ قد خُصم، لذا يُرجى عدم الدفع مرة أخرى.

## Outcomes. Title: what happened. Body: what the buyer can do, one or two short sentences.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = بعض البيانات ناقصة
    .body = يُرجى إكمال الحقول المشار إليها ثم إعادة المحاولة.
outcome-number-invalid =
    .title = يُرجى التحقق من الرقم
    .body = رقم البطاقة أو الحساب غير صالح. يُرجى مراجعته ثم إعادة المحاولة.
outcome-expiry-invalid =
    .title = يُرجى التحقق من تاريخ الانتهاء
    .body = تاريخ الانتهاء غير صالح. يُرجى مراجعته ثم إعادة المحاولة.
outcome-security-code-wrong =
    .title = يُرجى التحقق من رمز الأمان
    .body = رمز الأمان لا يطابق هذه البطاقة. يُرجى إدخاله مرة أخرى.
outcome-holder-or-address-mismatch =
    .title = يُرجى التحقق من الاسم والعنوان
    .body = لا تتطابق هذه البيانات مع ما هو مسجّل لدى البنك. يُرجى تصحيحها ثم إعادة المحاولة.
outcome-brand-not-accepted =
    .title = هذا النوع من البطاقات غير مقبول
    .body = لا يقبل المتجر الدفع بهذا النوع. يُرجى استخدام بطاقة أخرى أو طريقة دفع أخرى.
outcome-card-expired =
    .title = انتهت صلاحية هذه البطاقة
    .body = يُرجى استخدام بطاقة أخرى أو طريقة دفع أخرى.
outcome-insufficient-funds =
    .title = الرصيد المتاح غير كافٍ
    .body = أفاد البنك بأن الرصيد أو الحد المتاح لا يكفي لعملية الدفع هذه. يُرجى استخدام بطاقة أخرى أو طريقة دفع أخرى.
outcome-limit-reached =
    .title = تم تجاوز الحد المسموح به
    .body = تتجاوز عملية الدفع هذه الحد المسموح به لبطاقتك أو حسابك. يُرجى استخدام بطاقة أخرى، أو طلب رفع الحد من البنك.
outcome-authentication-needed =
    .title = يطلب البنك تأكيد عملية الدفع
    .body = للمتابعة، يُرجى تأكيد عملية الدفع لدى البنك.
outcome-authentication-failed =
    .title = لم ينجح التأكيد
    .body = لم يتمكن البنك من التحقق من هويتك. يُرجى إعادة المحاولة أو استخدام بطاقة أخرى.
outcome-authentication-abandoned =
    .title = لم يكتمل التأكيد
    .body = أُغلقت نافذة التأكيد الخاصة بالبنك قبل إتمامه. يُرجى إعادة المحاولة أو اختيار طريقة دفع أخرى.
outcome-declined =
    .title = رُفضت عملية الدفع
    .body = لا تتوفر تفاصيل أخرى. يُرجى استخدام بطاقة أخرى أو طريقة دفع أخرى.
outcome-contact-bank =
    .title = يُرجى الاتصال بالبنك
    .body = يطلب البنك التحدث إليك قبل الموافقة على عملية الدفع هذه. يمكنك أيضًا اختيار طريقة دفع أخرى.
outcome-not-allowed-by-card =
    .title = لا يمكن استخدام هذه البطاقة هنا
    .body = البطاقة غير مفعّلة لهذا النوع من العمليات. يُرجى اختيار طريقة دفع أخرى أو الاستفسار من البنك.
outcome-account-unknown =
    .title = الحساب غير متاح
    .body = أفاد البنك بأن هذا الحساب مغلق أو غير نشط. يُرجى استخدام بطاقة أخرى أو حساب آخر، أو اختيار طريقة دفع أخرى.
outcome-pin-or-device-step =
    .title = خطوة إضافية لدى البنك
    .body = يطلب البنك الرقم السري (PIN) أو التأكيد من جهازك. يُرجى إعادة المحاولة واتباع تعليماته.
outcome-issuer-unavailable =
    .title = يتعذّر الوصول إلى البنك حاليًا
    .body = يُرجى الانتظار بضع دقائق ثم إعادة المحاولة، أو اختيار طريقة دفع أخرى.
outcome-processing-error =
    .title = لم تتم عملية الدفع
    .body = حدث خلل تقني أثناء التواصل مع البنك. يُرجى إعادة المحاولة.
outcome-attempts-exhausted =
    .title = تم بلوغ الحد الأقصى للمحاولات
    .body = لا يمكن استخدام هذه البطاقة مجددًا في الوقت الحالي. يُرجى اختيار طريقة دفع أخرى.
outcome-duplicate-attempt =
    .title = سبق إرسال عملية الدفع هذه
    .body = نتحقق الآن من نتيجتها. يُرجى الانتظار قليلًا.
outcome-amount-not-allowed =
    .title = المبلغ غير مقبول بهذه الطريقة
    .body = لا يمكن دفع { $amount } بهذه الطريقة. يُرجى اختيار طريقة أخرى.
outcome-currency-not-supported =
    .title = العملة غير مقبولة بهذه الطريقة
    .body = لا يمكن الدفع بهذه العملة عبر هذه الطريقة. يُرجى اختيار طريقة أخرى.
outcome-method-refused =
    .title = لم توافق خدمة { $method } على الدفع
    .body = يُرجى اختيار طريقة دفع أخرى.
outcome-buyer-cancelled =
    .title = تم إلغاء عملية الدفع
    .body = توقفت العملية قبل إتمام الدفع. يمكنك إعادة المحاولة أو اختيار طريقة دفع أخرى.
outcome-session-expired =
    .title = انتهت مهلة الدفع
    .body = يُرجى البدء من جديد لمتابعة الدفع.
outcome-result-unknown =
    .title = نتحقق من عملية الدفع
    .body = لم يصل الرد بعد. يُرجى إبقاء هذه الصفحة مفتوحة، وسنخبرك بالنتيجة فور وصولها.
outcome-offline =
    .title = لا يوجد اتصال بالإنترنت
    .body = يُرجى التحقق من اتصالك بالإنترنت ثم إعادة المحاولة.
outcome-provider-blocked =
    .title = تعذّر تحميل حقول البطاقة
    .body = يبدو أن إعدادات المتصفح أو الشبكة تحجب مزوّد خدمة الدفع. يُرجى إعادة المحاولة أو اختيار طريقة دفع أخرى.
outcome-shop-setup =
    .title = الدفع هنا غير متاح بعد
    .body = يحتاج المتجر إلى تصحيح إعداداته قبل إتاحة الدفع هنا. يُرجى التواصل مع المتجر.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = لم نرسل بيانات هذه البطاقة مرة أخرى، لأنها ستُرفض كالمرة السابقة.
guard-later = لم نرسل بيانات هذه البطاقة مرة أخرى بعد. إذا تمت تسوية الأمر مع البنك، فيُرجى الضغط على زر الدفع مرة أخرى.
guard-edit = لم نرسل بيانات هذه البطاقة مرة أخرى. يُرجى أولًا تصحيح الحقل المشار إليه.

## Next steps: buttons that do what they say.

step-fix-field = مراجعة بياناتي
step-other-card = استخدام بطاقة أخرى
step-other-method = طرق دفع أخرى
step-authenticate = التأكيد لدى البنك
step-retry-now = إعادة المحاولة
step-retry-later = إعادة المحاولة
step-restart = البدء من جديد
step-wait = التحقق الآن
step-contact-shop = التواصل مع المتجر
# Not a button: a sentence that stands alone or after one.
step-call-bank = يمكنك الاتصال بالبنك على الرقم الموجود عادةً على ظهر بطاقتك.

## Help and small print

help-button = المساعدة
footer-terms = الشروط والأحكام
footer-privacy = سياسة الخصوصية
footer-refunds = سياسة الاسترجاع
footer-merchant = الدفع لصالح { $merchant }
