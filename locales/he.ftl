### Hebrew (he) for Israel, and for Hebrew readers elsewhere.
### Address: the plural (הזינו, בחרו, תשלמו), the gender-neutral form of Israeli products; שלכם only where a plain ה does not do.
### What English says with “please”, and titles whose imperative would read as a past tense (התקשרו): נא and an infinitive; duties: יש and an infinitive. Buttons are verbal nouns (ביטול, העתקה).
### The program speaks as אנחנו or a plural participle (בודקים). A message does not open with שלמו but with יש לשלם; only a step among other imperatives may.
### Quotation marks and abbreviations ״ (סה״כ, מע״מ), apostrophe ׳ (צ׳כיה), maqaf ־ after a prefix letter before Latin letters or digits, ellipsis … without a space.
### Names of shops and methods never take a prefix letter and no verb agrees with them: לטובת, של, את, אל, דרך and באמצעות stand before them.
### Terms: טופס התשלום (checkout), החנות (shop), אמצעי תשלום (method), ספק התשלומים (provider), כרטיס (card), קוד אבטחה (security code),
### תוקף (expiry), החזר (refund), חיוב and לחייב (debit, charge), אימות (3-D Secure), אישור (in an app), אסמכתא (reference), תשלומים (instalments), מוטב (payee).
### Israeli cards are issued by card companies: a card’s “bank” is הבנק או חברת האשראי, in the 3-D Secure window חברת האשראי; הבנק alone is where an account is kept.
### Declined is לא אושר: נדחה also means postponed.
### Law: the Consumer Protection Law asks for no words on the order button; mandates use להסמיך and לחייב, as for הרשאה לחיוב חשבון.
### הוראת קבע is left out of debits, for it means a standing order that recurs.
### Plurals: one, two, other. One and two are words that agree (שדה אחד, שתי מדינות), except in lists of plans.

## Before the program has started. Plain text only: no variables, no selectors, no attributes.

boot-loading = טוענים את טופס התשלום
boot-failed-title = טופס התשלום לא נטען
boot-failed-body = ייתכן שהחיבור לאינטרנט התנתק, או שמשהו בדפדפן חוסם את החלק הזה של הדף.
boot-failed-retry = ניסיון נוסף
boot-stopped-title = טופס התשלום הפסיק לפעול
boot-stopped-body = משהו השתבש בדף הזה. אם כבר לחצתם על כפתור התשלום או על כפתור ההזמנה, בדקו את האימייל או שאלו את החנות לפני שתשלמו שוב.
boot-outdated = טופס התשלום דורש דפדפן חדש יותר. עדכנו את הדפדפן או פתחו את הדף הזה בדפדפן אחר.

## Frame

frame-label = תשלום
frame-test-mode = מצב בדיקה: לא מועבר כסף אמיתי

## Order summary

summary-heading = סיכום ההזמנה
summary-item-several = { $name } × { $count }
summary-shipping = משלוח
summary-shipping-free = חינם
# On top of prices, so mostly US or Canadian sales tax: not מע״מ.
summary-tax = מס
summary-discount = הנחה
summary-method-fee = עמלת תשלום
# Not עיגול אגורות: other currencies are rounded too.
summary-rounding = עיגול במזומן
summary-total = סה״כ לתשלום
summary-tax-included = כולל מע״מ בסך { $amount }
# Cash on delivery shows this line too, so nothing of a debit.
summary-approximate = בערך { $approximate }. הסכום לתשלום: { $amount }.

## The buyer’s country, where the shop does not say it

country-line = המדינה שלכם: { $country }
country-unknown = בחרו מדינה
country-guessed = המדינה נקבעה לפי הגדרות המכשיר. אם היא לא נכונה, אפשר לשנות אותה.
country-search = חיפוש מדינה
country-list = מדינה
country-none = לא נמצאו מדינות
country-count =
    { $count ->
        [one] מדינה אחת
        [two] שתי מדינות
       *[other] { $count } מדינות
    }
country-choose = בחירה במדינה הזו

## Payment methods

methods-legend = איך תרצו לשלם?
methods-none-title = אין כרגע אפשרות לשלם כאן
methods-none-body = לחנות אין אמצעי תשלום שמתאים למדינה, למטבע ולסכום האלה.
methods-note-delayed = ההזמנה תאושר כשהכסף יתקבל
methods-note-cod = משלמים כשההזמנה מגיעה
methods-note-fee = עמלה: { $amount }
# A card or an account: both masculine. The bare word would also read as an imperative.
methods-saved = שמור בחנות
saved-ending = { $brand } שמסתיים ב־{ $last4 }

# General names; brand names are not listed here. They must stand after באמצעות, so none begins with a verb.
method-card = כרטיס אשראי
method-cod = תשלום במזומן לשליח
method-bank-transfer = העברה בנקאית
method-sepa-debit = חיוב חשבון בנק (SEPA)
method-pay-upon-invoice-de = תשלום לפי חשבונית
method-online-banking-czech = בנקאות מקוונת (צ׳כיה)
method-online-banking-slovakia = בנקאות מקוונת (סלובקיה)
method-online-banking-finland = בנקאות מקוונת (פינלנד)
method-online-banking-baltics = בנקאות מקוונת
method-online-banking-thailand = אפליקציית הבנק
method-netbanking-in = בנקאות מקוונת
method-pay-by-bank-uk = תשלום מחשבון הבנק
method-ach-debit = חשבון בנק אמריקאי
method-becs-debit = חשבון בנק אוסטרלי
method-nz-bank-account = חשבון בנק ניו זילנדי
method-bank-transfer-jp = העברה בנקאית
method-bank-va-id = חשבון בנק וירטואלי
method-konbini = חנות נוחות
method-tw-cvs = קוד לתשלום בחנות נוחות
method-kr-card = כרטיס קוריאני
method-paystack-bank = חשבון בנק או USSD
method-crypto = מטבעות קריפטו
method-bacs-debit = חיוב חשבון בנק בריטי
method-acss = חשבון בנק קנדי

# What happens next, shown under the chosen method.
details-card = פרטי הכרטיס עוברים ישירות לספק התשלומים. החנות לא רואה אותם בשום שלב.
details-redirect = התשלום יתבצע בדף המאובטח של { $method }, ואחריו תחזרו לכאן.
details-hosted = התשלום יתבצע בדף מאובטח נפרד, ואחריו תחזרו לכאן.
details-qr = יוצג לכם קוד QR לסריקה באפליקציה.
details-app = תאשרו את התשלום דרך { $method }.
details-bank-app = תאשרו את התשלום באפליקציית הבנק.
details-voucher = תקבלו קוד תשלום והוראות. ההזמנה תאושר לאחר התשלום.
details-bank-transfer = תקבלו את פרטי החשבון להעברה. ההזמנה תאושר כשהכסף יתקבל.
details-debit = חשבון הבנק שלכם יחויב בסכום הזה.
details-later = תראו את תוכנית התשלומים של { $method } לפני שתאשרו משהו.
details-cod = תשלמו { $amount } כשההזמנה תגיע.

## Card fields

card-number = מספר כרטיס
card-expiry = תוקף
card-expiry-example = MM / YY
card-code = קוד אבטחה (CVV)
card-code-hint = 3 ספרות בגב הכרטיס, או 4 בחזית כרטיס American Express
card-brand = סוג הכרטיס: { $brand }
card-loading = שדות הכרטיס המאובטחים נטענים
card-switched = טעינת שדות הכרטיס נמשכה יותר מהרגיל. אפשר להזין עכשיו את פרטי הכרטיס.
card-switched-again = היה צורך לטעון מחדש את שדות הכרטיס. נא להזין שוב את פרטי הכרטיס.

## Other fields

field-name = השם שעל הכרטיס
field-full-name = שם מלא
field-email = אימייל
field-email-hint = לקבלת אישור התשלום
field-phone = טלפון נייד
field-konbini-phone = מספר טלפון
field-birthdate = תאריך לידה
field-document = { $document }
field-company = שם החברה
field-iban = IBAN
# Foreign bank codes: the nearest Israeli name, and the name that banks there print.
field-institution-number = מספר בנק (Institution Number)
field-transit-number = מספר סניף (Transit Number)
field-routing-number = מספר ניתוב (Routing Number)
field-sort-code = קוד סניף (Sort Code)
field-bsb = קוד BSB
field-account-number = מספר חשבון
field-blik-code = קוד BLIK
field-blik-code-hint = 6 ספרות מאפליקציית הבנק, למשל { $example }
field-otp = קוד אישור
field-otp-hint = מהאפליקציה שבה משלמים, למשל { $example }
field-bank = הבנק שלכם
field-konbini-store = חנות נוחות
field-choose = בחירה…
field-example = לדוגמה: { $example }
field-optional = { $label } (לא חובה)
field-plan = מספר תשלומים
plan-once = תשלום אחד
# Figures, not words, from two on: the plans stand one below the other.
plan-equal =
    { $count ->
        [one] תשלום אחד של { $amount }
        [two] { $count } תשלומים של { $amount }
       *[other] { $count } תשלומים של { $amount }
    }
plan-first = { $first } עכשיו, ואחר כך { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] תשלום אחד; הריבית תוצג לפני האישור
        [two] { $count } תשלומים; הריבית תוצג לפני האישור
       *[other] { $count } תשלומים; הריבית תוצג לפני האישור
    }
plan-interest-free = ללא ריבית
plan-total = סה״כ { $amount }
plan-schedule = פירוט התשלומים

## Addresses. Labels as people of that country who read this language know them.

address-street = רחוב ומספר בית
address-street2 = דירה, קומה, כניסה
# Israel’s too, where many live in a יישוב that is no עיר.
address-city-city = עיר או יישוב
address-city-district = רובע
address-city-post-town = עיר או עיירה
address-city-suburb = פרבר (Suburb)
address-district-barangay = ברנגאי
address-district-district = רובע
address-district-neighbourhood = שכונה
address-district-subdistrict = תת־מחוז
address-district-suburb = פרבר (Suburb)
address-district-townland = כפר (Townland)
address-district-township = עיירה
address-region-area = אזור
address-region-county = מחוז
address-region-department = מחוז
address-region-district = מחוז
address-region-emirate = אמירות
address-region-governorate = מחוז
address-region-island = אי
address-region-municipality = רשות מקומית
address-region-oblast = מחוז
address-region-parish = מחוז (Parish)
address-region-prefecture = פרפקטורה
address-region-province = פרובינציה
address-region-region = אזור
address-region-state = מדינה (State)
address-postal-cep = מיקוד (CEP)
address-postal-eircode = מיקוד (Eircode)
address-postal-pin = מיקוד (PIN)
address-postal-postcode = מיקוד
address-postal-zip = מיקוד (ZIP)
address-postal-postal = מיקוד

## Field errors: beside the field, one sentence saying what to do.

error-name-missing = הזינו את השם שעל הכרטיס.
error-full-name-missing = הזינו שם מלא.
error-email-missing = הזינו כתובת אימייל.
error-email-invalid = הזינו כתובת אימייל כמו { $example }.
error-phone-missing = הזינו מספר טלפון נייד.
error-phone-invalid = בדקו את המספר. אם הוא לא מקומי, הוסיפו את קידומת המדינה.
error-konbini-phone-missing = הזינו מספר טלפון.
# Not +81: its sign would change sides among Hebrew letters.
error-konbini-phone-invalid = הזינו 10 או 11 ספרות, בלי קידומת המדינה.
error-birthdate-missing = הזינו תאריך לידה.
error-birthdate-invalid = בדקו את תאריך הלידה.
error-document-missing = הזינו מספר { $document }.
error-document-invalid = בדקו את מספר { $document }.
error-company-missing = הזינו את שם החברה.
error-iban-missing = הזינו את מספר ה־IBAN.
error-iban-invalid = בדקו את מספר ה־IBAN. הוא אמור להיראות כך: { $example }.
error-institution-number-missing = הזינו את מספר הבנק.
error-institution-number-invalid = בדקו את מספר הבנק: 3 ספרות.
error-transit-number-missing = הזינו את מספר הסניף.
error-transit-number-invalid = בדקו את מספר הסניף: 5 ספרות.
error-routing-number-missing = הזינו את מספר הניתוב של הבנק.
error-routing-number-invalid = בדקו את מספר הניתוב: 9 ספרות.
error-sort-code-missing = הזינו את קוד הסניף.
error-sort-code-invalid = בדקו את קוד הסניף: 6 ספרות.
error-bsb-missing = הזינו את קוד ה־BSB.
error-bsb-invalid = בדקו את קוד ה־BSB: 6 ספרות.
error-account-number-missing = הזינו את מספר החשבון.
error-account-number-invalid = בדקו את מספר החשבון.
error-blik-code-missing = הזינו את קוד ה־BLIK.
error-blik-code-invalid = הזינו את 6 הספרות מאפליקציית הבנק.
error-otp-missing = הזינו את הקוד מהאפליקציה.
error-otp-invalid = בדקו את הקוד מהאפליקציה.
error-bank-missing = בחרו בנק.
error-konbini-store-missing = בחרו חנות נוחות.
error-address-missing = מלאו את החלק הזה של הכתובת.
error-postal-code-invalid = בדקו את המיקוד. הוא אמור להיראות כך: { $example }.
error-incomplete = חסר משהו. זה אמור להיראות כך: { $example }.
error-too-long =
    { $max ->
        [one] אפשר להזין תו אחד לכל היותר.
        [two] אפשר להזין שני תווים לכל היותר.
       *[other] אפשר להזין { $max } תווים לכל היותר.
    }
error-card-number-here = למען ביטחונכם, הסרנו מספר כרטיס מהשדה הזה. הזינו אותו בשדה ״מספר כרטיס״.
error-number-missing = הזינו את מספר הכרטיס.
error-number-incomplete = הזינו את מספר הכרטיס המלא.
error-number-invalid = בדקו את מספר הכרטיס.
error-expiry-missing = הזינו את תוקף הכרטיס.
error-expiry-invalid = בדקו את תוקף הכרטיס.
error-expiry-past = התאריך הזה כבר עבר. בדקו אותו או השתמשו בכרטיס אחר.
error-code-missing = הזינו את קוד האבטחה.
error-code-invalid = בדקו את קוד האבטחה.
error-card-unfinished = השלימו או תקנו את פרטי הכרטיס.
error-summary =
    { $count ->
        [one] נא לבדוק שדה אחד
        [two] נא לבדוק שני שדות
       *[other] נא לבדוק { $count } שדות
    }

## Paying

pay-button = תשלום של { $amount }
pay-button-order = ביצוע ההזמנה
pay-button-later = ביצוע ההזמנה
pay-button-working = רק רגע…

progress-tokenising = בודקים את פרטי הכרטיס
progress-confirming = מבצעים את התשלום. נא להישאר בדף הזה.
# Not שולחים: that is what is done with parcels.
progress-placing = מבצעים את ההזמנה. נא להישאר בדף הזה.
progress-redirecting = מעבירים אתכם אל { $method }
progress-leaving = מעבירים אתכם לדף התשלום
progress-waiting = ממתינים לאישור התשלום
progress-still-working = זה לוקח יותר זמן מהרגיל. נא לא לשלם שוב, אנחנו עדיין בודקים.

## Waiting for something, or for somebody

wait-offline-title = אין חיבור לאינטרנט
wait-offline-body = נמשיך ברגע שהחיבור יחזור.
wait-once = בדף הזה לא תחויבו פעמיים, אבל נא לא לשלם שוב במקום אחר.
wait-stalled-title = עדיין אין תשובה
wait-stalled-body = אפשר לבדוק שוב עכשיו, או לשאול את החנות אם קיבלה את ההזמנה.
wait-elsewhere-title = התשלום על ההזמנה מתבצע בכרטיסייה אחרת או בחלון אחר
wait-elsewhere-body = השלימו את התשלום שם. אם תעדיפו לשלם כאן, נבטל קודם את התשלום האחר.
wait-elsewhere-leave = תשלום כאן
wait-cancelling = מבטלים את התשלום
wait-renewing = מכינים קוד חדש
wait-cancelling-body = זה ייקח רגע. בינתיים אי אפשר לבצע תשלום אחר.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = אימות מול חברת האשראי
challenge-payment = { $amount } לטובת { $merchant }
challenge-cancel = ביטול

## Something to do before the payment is made

action-checking-bank = בודקים מול חברת האשראי. נא להישאר בדף הזה.
action-qr-title = סרקו את הקוד כדי לשלם
action-qr-body = פתחו את האפליקציה שבה משלמים, סרקו את הקוד ואשרו. הדף הזה יתעדכן מעצמו.
action-qr-label = קוד QR לתשלום
action-barcode-label = ברקוד עם קוד התשלום
# The time left: nothing has to agree with a code or a request.
action-valid-for = הזמן שנותר: { $time }
action-expired-title = תוקף הקוד פג
action-expired-body = אם כבר שילמתם, המתינו רגע והתוצאה תופיע כאן. אם לא, אפשר לקבל קוד חדש.
action-renew = הצגת קוד חדש
action-unpaid = התשלום לא בוצע בזמן. נסו שוב או בחרו אמצעי תשלום אחר.
action-confirm-bank = אשרו את התשלום באפליקציית הבנק
action-confirm-app = פתחו את { $method } בטלפון ואשרו
action-confirm-body = אחרי האישור, הדף הזה יתעדכן מעצמו.
action-open-app = פתיחת האפליקציה
action-cancel = ביטול
action-copy = העתקה
action-copied = הועתק
action-copy-what = העתקה: { $label }

## An order that is placed and paid later

due-by = יש לשלם { $amount } לטובת { $merchant } עד { $moment }.
due-open = יש לשלם { $amount } לטובת { $merchant }. ההזמנה תאושר כשהכסף יתקבל.
due-later = נאשר את ההזמנה כשהכסף יתקבל.
due-expired-title = המועד לתשלום חלף
due-expired-body = אם כבר שילמתם, ההזמנה תאושר בקרוב. אם לא, נא לא לשלם עכשיו: פנו לחנות או הזמינו שוב.
due-todo = מה צריך לעשות
due-exact = ציינו בהעברה את האסמכתא בדיוק כפי שהיא מופיעה כאן. בלעדיה החנות לא תוכל לשייך את התשלום להזמנה.
due-print = שמירה או הדפסה
due-document = פתיחה כמסמך
due-other-way = תשלום בדרך אחרת
# נקודת תשלום, not חנות: that is the shop of the order.
due-counter-1 = גשו לנקודת תשלום, לבנק או לעמדת שירות שמקבלים תשלום מהסוג הזה, ומסרו או הזינו את הפרטים האלה.
due-counter-2 = שלמו שם { $amount }.
due-receipt = שמרו את הקבלה עד שההזמנה תאושר.
due-konbini-1 = גשו לחנות הנוחות שבחרתם. הזינו את הקוד במכשיר שבחנות או הציגו אותו בקופה.
due-konbini-2 = אם תתבקשו, מסרו גם את מספר הטלפון. לאחר מכן שלמו { $amount }.
due-boleto-1 = סרקו או הדביקו את הקוד באפליקציית הבנק, או הציגו אותו בסניף בנק או בדוכן הגרלות (lotérica).
due-boleto-2 = ודאו שהסכום המוצג הוא { $amount }, ושלמו.
due-boleto-3 = ההזמנה תאושר בתוך שלושה ימי עסקים.
due-entity-1 = בכספומט או באפליקציית הבנק, בחרו בתשלום עבור שירותים (Pagamento de Serviços).
due-entity-2 = הזינו את קוד המוסד, את האסמכתא ואת הסכום { $amount }.
due-transfer-1 = פתחו את האפליקציה או את האתר של הבנק.
due-transfer-2 = העבירו בדיוק { $amount } לפי הפרטים האלה.
due-transfer-3 = ההזמנה תאושר כשהכסף יתקבל.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = קוד תשלום
detail-reference = אסמכתא
# What Israeli banks call whoever collects, and what cash machines in Portugal say.
detail-entity = קוד מוסד (Entidade)
detail-confirmation = מספר אישור
detail-customer = מספר לקוח
# A number or a name.
detail-company = החברה הגובה
detail-bank = בנק
detail-branch = סניף
detail-beneficiary = שם המוטב
detail-iban = IBAN
detail-bic = BIC (SWIFT)
detail-account-number = מספר חשבון
detail-account-type = סוג חשבון
detail-routing-number = מספר ניתוב (Routing Number)
detail-sort-code = קוד סניף (Sort Code)
detail-bsb = קוד BSB
detail-clabe = מספר CLABE
detail-phone = מספר טלפון
# Where to pay, such as FamilyMart.
detail-store = מקום התשלום
detail-amount = סכום
detail-document = מספר מזהה לצורכי מס

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## ביצוע ההזמנה is the button, pay-button-later; if it changes, these follow.

mandate-sepa = בביצוע ההזמנה אתם מסמיכים את { $merchant } לשלוח לבנק שלכם הוראות לחיוב חשבונכם, ומסמיכים את הבנק שלכם לחייב את חשבונכם בהתאם להוראות אלה. אתם זכאים לקבל מהבנק שלכם החזר בהתאם לתנאי ההסכם שלכם איתו. את ההחזר יש לדרוש בתוך 8 שבועות מהמועד שבו חויב חשבונכם.
mandate-ach = בביצוע ההזמנה אתם מסמיכים את { $merchant } לחייב את חשבון הבנק שלכם באופן אלקטרוני, פעם אחת, בסכום המוצג, היום או במועד מאוחר יותר. לאחר שהתשלום נשלח, כדי לבטל או לתקן אותו יש לפנות אל { $merchant }.
mandate-debit = בביצוע ההזמנה אתם מסמיכים את { $merchant } לחייב את חשבון הבנק שלכם בסכום המוצג, ומסמיכים את הבנק שלכם לבצע את החיוב.

## Good endings

result-paid-title = התשלום התקבל
result-paid-body = שילמתם { $amount } לטובת { $merchant }.
result-placed-title = ההזמנה התקבלה
result-placed-body = הכינו { $amount } לתשלום כשההזמנה תגיע.
result-reference = אסמכתא לתשלום: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = לא בוצע חיוב.
money-unknown = עדיין לא ידוע אם בוצע חיוב, לכן נא לא לשלם שוב.

## Outcomes. Title: what happened. Body: what the buyer can do, one or two short sentences.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = חסרים פרטים
    .body = מלאו את השדות המסומנים ונסו שוב.
outcome-number-invalid =
    .title = בדקו את המספר
    .body = מספר הכרטיס או החשבון אינו תקין. בדקו אותו ונסו שוב.
outcome-expiry-invalid =
    .title = בדקו את תוקף הכרטיס
    .body = תאריך התוקף אינו תקין. בדקו אותו ונסו שוב.
outcome-security-code-wrong =
    .title = בדקו את קוד האבטחה
    .body = קוד האבטחה לא תואם לכרטיס הזה. הזינו אותו שוב.
outcome-holder-or-address-mismatch =
    .title = בדקו את השם והכתובת
    .body = הפרטים האלה לא תואמים לרשום בבנק או בחברת האשראי. תקנו אותם ונסו שוב.
outcome-brand-not-accepted =
    .title = סוג הכרטיס הזה לא מתקבל
    .body = החנות לא מקבלת כרטיסים מהסוג הזה. השתמשו בכרטיס אחר או באמצעי תשלום אחר.
outcome-card-expired =
    .title = תוקף הכרטיס פג
    .body = השתמשו בכרטיס אחר או באמצעי תשלום אחר.
outcome-insufficient-funds =
    .title = היתרה לא מספיקה
    .body = לפי הבנק או חברת האשראי, היתרה הזמינה לא מספיקה לתשלום הזה. השתמשו בכרטיס אחר או באמצעי תשלום אחר.
outcome-limit-reached =
    .title = הסכום מעל התקרה
    .body = התשלום הזה חורג מהתקרה של הכרטיס או החשבון. השתמשו בכרטיס אחר, או בקשו מהבנק או מחברת האשראי להעלות אותה.
outcome-authentication-needed =
    .title = נדרש אימות של התשלום
    .body = כדי להמשיך, אמתו את התשלום מול הבנק או חברת האשראי.
outcome-authentication-failed =
    .title = האימות לא הצליח
    .body = הבנק או חברת האשראי לא הצליחו לאמת את זהותכם. נסו שוב או השתמשו בכרטיס אחר.
outcome-authentication-abandoned =
    .title = האימות לא הושלם
    .body = האימות מול הבנק או חברת האשראי נסגר לפני שהושלם. נסו שוב או בחרו אמצעי תשלום אחר.
outcome-declined =
    .title = התשלום לא אושר
    .body = אין פרטים נוספים. השתמשו בכרטיס אחר או באמצעי תשלום אחר.
outcome-contact-bank =
    .title = נא להתקשר לבנק או לחברת האשראי
    .body = הם מבקשים לדבר איתכם לפני שיאשרו את התשלום הזה. אפשר גם לבחור אמצעי תשלום אחר.
outcome-not-allowed-by-card =
    .title = אי אפשר לשלם כאן בכרטיס הזה
    .body = הוא לא מיועד לתשלומים מהסוג הזה. בחרו אמצעי תשלום אחר, או פנו לבנק או לחברת האשראי.
outcome-account-unknown =
    .title = החשבון לא זמין
    .body = לפי הבנק, החשבון הזה סגור או לא פעיל. השתמשו בחשבון אחר או באמצעי תשלום אחר.
outcome-pin-or-device-step =
    .title = נדרש עוד שלב אחד
    .body = הבנק או חברת האשראי מבקשים קוד סודי (PIN) או אישור במכשיר שלכם. נסו שוב ופעלו לפי ההנחיות.
outcome-issuer-unavailable =
    .title = הבנק או חברת האשראי לא זמינים
    .body = המתינו כמה דקות ונסו שוב, או בחרו אמצעי תשלום אחר.
outcome-processing-error =
    .title = התשלום לא עבר
    .body = אירעה תקלה טכנית בדרך לבנק או לחברת האשראי. נסו שוב.
outcome-attempts-exhausted =
    .title = יותר מדי ניסיונות
    .body = כרגע אי אפשר להשתמש שוב בכרטיס הזה. בחרו אמצעי תשלום אחר.
outcome-duplicate-attempt =
    .title = התשלום הזה כבר נשלח
    .body = אנחנו בודקים מה התוצאה. נא להמתין רגע.
outcome-amount-not-allowed =
    .title = הסכום לא מתאים לאמצעי התשלום
    .body = אי אפשר לשלם { $amount } באמצעי התשלום הזה. בחרו אמצעי אחר.
outcome-currency-not-supported =
    .title = המטבע לא מתאים לאמצעי התשלום
    .body = אמצעי התשלום הזה לא תומך במטבע הזה. בחרו אמצעי אחר.
outcome-method-refused =
    .title = התשלום באמצעות { $method } לא אושר
    .body = בחרו אמצעי תשלום אחר.
outcome-buyer-cancelled =
    .title = התשלום בוטל
    .body = התשלום לא הושלם. נסו שוב או בחרו אמצעי תשלום אחר.
outcome-session-expired =
    .title = הזמן לתשלום הסתיים
    .body = התחילו מחדש כדי להמשיך בתשלום.
outcome-result-unknown =
    .title = אנחנו בודקים את התשלום
    .body = התשובה עוד לא הגיעה. השאירו את הדף הזה פתוח, ונעדכן אתכם ברגע שנדע.
outcome-offline =
    .title = אין חיבור לאינטרנט
    .body = בדקו את החיבור לאינטרנט ונסו שוב.
outcome-provider-blocked =
    .title = שדות הכרטיס לא נטענו
    .body = משהו בדפדפן או ברשת חוסם את ספק התשלומים. נסו שוב או בחרו אמצעי תשלום אחר.
outcome-shop-setup =
    .title = התשלום כאן עדיין לא זמין
    .body = החנות צריכה לתקן את ההגדרות שלה לפני שאפשר יהיה לשלם כאן. פנו לחנות.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = לא שלחנו שוב את פרטי הכרטיס הזה, כי גם בניסיון נוסף התשלום לא יאושר.
guard-later = עדיין לא שלחנו שוב את פרטי הכרטיס הזה. אם הסדרתם את העניין מול הבנק או חברת האשראי, לחצו שוב על כפתור התשלום.
guard-edit = עדיין לא שלחנו שוב את פרטי הכרטיס הזה: תקנו קודם את הפרט המסומן.

## Next steps: buttons that do what they say.

step-fix-field = בדיקת הפרטים
step-other-card = שימוש בכרטיס אחר
step-other-method = אמצעי תשלום אחרים
step-authenticate = אימות התשלום
step-retry-now = ניסיון נוסף
step-retry-later = ניסיון נוסף
step-restart = התחלה מחדש
step-wait = בדיקה חוזרת
step-contact-shop = פנייה לחנות
# Not a button: a sentence that stands alone or after one.
step-call-bank = אפשר להתקשר לבנק או לחברת האשראי. המספר מופיע בדרך כלל בגב הכרטיס.

## Help and small print

help-button = צריכים עזרה?
# What Israeli shops call their terms.
footer-terms = תקנון
footer-privacy = מדיניות פרטיות
footer-refunds = ביטולים והחזרים
footer-merchant = התשלום לטובת { $merchant }
