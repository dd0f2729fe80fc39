### Hindi (hi) for India, in Devanagari, as PhonePe, Paytm and Google Pay speak to buyers.
### Form of address: आप; requests are imperatives in -एँ (डालें, चुनें, जाँचें); कृपया only where something is asked as a favour.
### Nothing tells whether the buyer is a man or a woman: no “आप … करते हैं / कर सकते हैं / आएँगे”; आपको, आपने, आपसे or the passive instead.
### No word agrees with a variable: its gender is not known. Variables are followed by a postposition (का, को, के, में, ने, तक)
### whose own form belongs to the noun behind it: “{ $amount } का पेमेंट”, “{ $method } ने पेमेंट मंज़ूर नहीं किया”.
### Punctuation: danda (।) directly behind the word, then one space, and never directly behind a number; quotation marks “ ”; … directly behind the word.
### No exclamation marks, no apostrophes. Spelling: dots under फ़, ज़, ड़, ढ़ (फ़ोन, रिफ़ंड, ज़्यादा), not under क, ख, ग (खत्म, तारीख);
### candrabindu where it belongs (यहाँ, जाएँ, जाँचें, पाँच). Digits 0–9, as Intl and all payment apps write them.
### Plurals: one, other. CLDR counts 0 and fractions below one as “one”; most nouns look alike in both.
### Terms: चेकआउट, स्टोर (the merchant), दुकान (a place with a counter), पेमेंट (not भुगतान), पेमेंट का तरीका, पेमेंट गेटवे (the provider,
### as buyers here call it), कार्ड, CVV, एक्सपायरी डेट, पैसे कटना (to be charged, as buyers say; a mandate says डेबिट),
### वेरिफ़िकेशन (proving oneself to the bank, 3-D Secure), कन्फ़र्म (approving in an app; orders too), मंज़ूर (what a bank or method does),
### स्टेटस (what is looked up while a result is open), “पेमेंट की कोशिश” (an attempt; “पेमेंट भेजना” means that money is on its way),
### बैंक ऐप, बैंक खाता, बैंक ट्रांसफ़र, रकम, फ़ीस, किस्त (instalment; EMI is only one kind of it), रेफ़रेंस नंबर, रिफ़ंड, कैश ऑन डिलीवरी, रद्द करना.
### Gender of loanwords: पेमेंट, ऑर्डर, कार्ड, कोड, पेज, बैंक, चेकआउट, स्टोर, वेरिफ़िकेशन, फ़ील्ड and ऐप are masculine; डेट, किस्त, रकम, फ़ीस, लिमिट, करेंसी feminine.
### Not “OTP” for field-otp: banks here tell everybody never to give an OTP away.
### Order buttons: the Consumer Protection (E-Commerce) Rules 2020, rule 4(9), want an explicit act of the buyer and prescribe no words.
### “ऑर्डर करें” is usual, and the mandates name that act (“ऑर्डर करने का मतलब है …”). There is no national Hindi wording for SEPA.
### outcome-declined leaves open who declined and why.

## Before the program has started. Plain text only.

boot-loading = चेकआउट लोड हो रहा है
boot-failed-title = चेकआउट लोड नहीं हुआ
boot-failed-body = हो सकता है कि इंटरनेट कनेक्शन टूट गया हो, या आपके ब्राउज़र में कोई चीज़ पेज के इस हिस्से को रोक रही हो।
boot-failed-retry = फिर से कोशिश करें
boot-stopped-title = चेकआउट रुक गया है
boot-stopped-body = इस पेज पर कुछ गड़बड़ी हुई है। अगर आपने पेमेंट या ऑर्डर का बटन दबा दिया था, तो दोबारा पेमेंट करने से पहले अपना ईमेल देखें या स्टोर से पूछें।
boot-outdated = इस चेकआउट के लिए नया ब्राउज़र चाहिए। अपना ब्राउज़र अपडेट करें या यह पेज किसी दूसरे ब्राउज़र में खोलें।

## Frame

frame-label = चेकआउट
frame-test-mode = टेस्ट मोड: असली पैसे नहीं कटेंगे

## Order summary

summary-heading = आपका ऑर्डर
summary-item-several = { $name } × { $count }
summary-shipping = डिलीवरी
summary-shipping-free = मुफ़्त
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not “GST”.
summary-tax = टैक्स
summary-discount = छूट
summary-method-fee = पेमेंट फ़ीस
# What Indian bills call it.
summary-rounding = राउंड ऑफ़ (कैश)
summary-total = कुल रकम
summary-tax-included = { $amount } टैक्स शामिल
# Not “पैसे कटेंगे”: cash on delivery shows this line too.
summary-approximate = लगभग { $approximate } के बराबर। पेमेंट { $amount } का होगा।

## The buyer’s country, where the shop does not say it

country-line = आपका देश: { $country }
country-unknown = अपना देश चुनें
country-guessed = आपके डिवाइस की सेटिंग से अनुमान लगाया गया है। गलत हो तो बदल लें।
country-search = देश खोजें
country-list = देश
country-none = कोई देश नहीं मिला
country-count =
    { $count ->
        [one] { $count } देश मिला
       *[other] { $count } देश मिले
    }
country-choose = यह देश चुनें

## Payment methods

methods-legend = पेमेंट कैसे करना है?
methods-none-title = यहाँ अभी पेमेंट नहीं हो सकता
methods-none-body = इस देश, करेंसी और रकम के लिए स्टोर के पास पेमेंट का कोई तरीका नहीं है।
methods-note-delayed = पैसे मिलने पर कन्फ़र्म होगा
methods-note-cod = डिलीवरी के समय पेमेंट
methods-note-fee = + { $amount } फ़ीस
methods-saved = सेव किया हुआ
saved-ending = { $brand }, आखिरी अंक { $last4 }

# Methods with a general name.
method-card = कार्ड
method-cod = कैश ऑन डिलीवरी
method-bank-transfer = बैंक ट्रांसफ़र
method-sepa-debit = SEPA डायरेक्ट डेबिट
method-pay-upon-invoice-de = इनवॉइस मिलने पर पेमेंट
method-online-banking-czech = ऑनलाइन बैंकिंग (चेकिया)
method-online-banking-slovakia = ऑनलाइन बैंकिंग (स्लोवाकिया)
method-online-banking-finland = ऑनलाइन बैंकिंग (फ़िनलैंड)
method-online-banking-baltics = ऑनलाइन बैंकिंग
method-online-banking-thailand = मोबाइल बैंकिंग
method-netbanking-in = नेट बैंकिंग
method-pay-by-bank-uk = बैंक खाते से पेमेंट
method-ach-debit = अमेरिकी बैंक खाता
method-becs-debit = ऑस्ट्रेलियाई बैंक खाता
method-nz-bank-account = न्यूज़ीलैंड का बैंक खाता
method-bank-transfer-jp = बैंक ट्रांसफ़र
method-bank-va-id = वर्चुअल खाता
method-konbini = कन्वीनियंस स्टोर (कोनबिनी)
method-tw-cvs = कन्वीनियंस स्टोर कोड
method-kr-card = दक्षिण कोरियाई कार्ड
method-paystack-bank = बैंक या USSD से पेमेंट
method-crypto = क्रिप्टोकरेंसी
method-bacs-debit = डायरेक्ट डेबिट (ब्रिटेन)
method-acss = कनाडाई बैंक खाता

# What happens next, shown under the chosen method.
details-card = आपके कार्ड की जानकारी सीधे पेमेंट गेटवे को जाती है। वह इस स्टोर को कभी नहीं दिखती।
details-redirect = पेमेंट { $method } के अपने सुरक्षित पेज पर होगा, फिर आपको यहाँ वापस लाया जाएगा।
details-hosted = पेमेंट एक अलग सुरक्षित पेज पर होगा, फिर आपको यहाँ वापस लाया जाएगा।
details-qr = आपको एक QR कोड मिलेगा, जिसे अपने ऐप से स्कैन करना होगा।
details-app = आपको { $method } में पेमेंट कन्फ़र्म करना होगा।
details-bank-app = आपको अपने बैंक के ऐप में पेमेंट कन्फ़र्म करना होगा।
details-voucher = आपको पेमेंट कोड और निर्देश मिलेंगे। पेमेंट होने पर आपका ऑर्डर कन्फ़र्म हो जाएगा।
details-bank-transfer = आपको बैंक खाते की जानकारी मिलेगी। पैसे मिलने पर आपका ऑर्डर कन्फ़र्म हो जाएगा।
details-debit = यह रकम आपके बैंक खाते से कटेगी।
details-later = सहमति देने से पहले आपको { $method } का पेमेंट प्लान दिखेगा।
details-cod = ऑर्डर मिलने पर आपको { $amount } का पेमेंट करना होगा।

## Card fields

card-number = कार्ड नंबर
card-expiry = एक्सपायरी डेट
card-expiry-example = MM / YY
card-code = CVV
card-code-hint = कार्ड के पीछे 3 अंक, American Express में आगे 4 अंक
card-brand = कार्ड का प्रकार: { $brand }
card-loading = कार्ड के सुरक्षित फ़ील्ड लोड हो रहे हैं
card-switched = कार्ड के फ़ील्ड लोड होने में ज़्यादा समय लगा। अब अपने कार्ड की जानकारी डालें।
card-switched-again = कार्ड के फ़ील्ड फिर से लोड करने पड़े। कृपया कार्ड की जानकारी दोबारा डालें।

## Other fields

field-name = कार्ड पर लिखा नाम
field-full-name = पूरा नाम
field-email = ईमेल
field-email-hint = पेमेंट का कन्फ़र्मेशन भेजने के लिए
field-phone = मोबाइल नंबर
field-konbini-phone = फ़ोन नंबर
field-birthdate = जन्मतिथि
field-document = { $document }
field-company = कंपनी
field-iban = IBAN
field-institution-number = इंस्टीट्यूशन नंबर
field-transit-number = ट्रांज़िट नंबर
field-routing-number = राउटिंग नंबर
field-sort-code = सॉर्ट कोड
field-bsb = BSB
field-account-number = खाता नंबर
field-blik-code = BLIK कोड
field-blik-code-hint = आपके बैंक ऐप में दिखे 6 अंक, जैसे { $example }
field-otp = अप्रूवल कोड
field-otp-hint = उस ऐप से, जिससे पेमेंट करना है, जैसे { $example }
field-bank = आपका बैंक
field-konbini-store = कन्वीनियंस स्टोर
field-choose = चुनें…
field-example = उदाहरण: { $example }
field-optional = { $label } (ज़रूरी नहीं)
field-plan = किस्तों की संख्या
plan-once = एक बार में पूरा पेमेंट
plan-equal =
    { $count ->
        [one] { $amount } की { $count } किस्त
       *[other] { $amount } की { $count } किस्तें
    }
plan-first = अभी { $first }, फिर { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } किस्त; सहमति देने से पहले ब्याज दिखेगा
       *[other] { $count } किस्तें; सहमति देने से पहले ब्याज दिखेगा
    }
plan-interest-free = बिना ब्याज
plan-total = कुल { $amount }
plan-schedule = आपकी किस्तें

## Addresses. Labels as people of that country who read this language know them.

address-street = मकान नंबर और सड़क
address-street2 = फ़्लैट, मंज़िल, बिल्डिंग
address-city-city = शहर
address-city-district = ज़िला
address-city-post-town = शहर या कस्बा
address-city-suburb = उपनगर
address-district-barangay = बरांगाय
address-district-district = ज़िला
address-district-neighbourhood = मोहल्ला
address-district-subdistrict = उप-ज़िला
address-district-suburb = उपनगर
address-district-townland = टाउनलैंड
address-district-township = टाउनशिप
address-region-area = इलाका
address-region-county = काउंटी
address-region-department = डिपार्टमेंट
address-region-district = ज़िला
address-region-emirate = अमीरात
address-region-governorate = गवर्नरेट
address-region-island = द्वीप
address-region-municipality = नगरपालिका
address-region-oblast = ओब्लास्ट
address-region-parish = पैरिश
address-region-prefecture = प्रीफ़ेक्चर
address-region-province = प्रांत
address-region-region = क्षेत्र
address-region-state = राज्य
address-postal-cep = CEP
address-postal-eircode = Eircode
address-postal-pin = पिन कोड
address-postal-postcode = पोस्टकोड
address-postal-zip = ज़िप कोड
address-postal-postal = पोस्टल कोड

## Field errors: beside the field, saying what to do.

error-name-missing = कार्ड पर लिखा नाम डालें।
error-full-name-missing = अपना पूरा नाम डालें।
error-email-missing = अपना ईमेल पता डालें।
error-email-invalid = { $example } जैसा ईमेल पता डालें।
error-phone-missing = अपना मोबाइल नंबर डालें।
error-phone-invalid = यह नंबर जाँचें। दूसरे देश का नंबर हो तो कंट्री कोड भी डालें।
error-konbini-phone-missing = अपना फ़ोन नंबर डालें।
error-konbini-phone-invalid = +81 के बिना 10 या 11 अंक डालें।
error-birthdate-missing = अपनी जन्मतिथि डालें।
error-birthdate-invalid = अपनी जन्मतिथि जाँचें।
# No अपना / अपनी: the number’s own name has a gender that is not known.
error-document-missing = { $document } डालें।
error-document-invalid = { $document } जाँचें।
error-company-missing = कंपनी का नाम डालें।
error-iban-missing = अपना IBAN डालें।
error-iban-invalid = अपना IBAN जाँचें। यह { $example } जैसा होना चाहिए।
error-institution-number-missing = अपने बैंक का इंस्टीट्यूशन नंबर डालें।
error-institution-number-invalid = इंस्टीट्यूशन नंबर जाँचें: 3 अंक।
error-transit-number-missing = अपनी ब्रांच का ट्रांज़िट नंबर डालें।
error-transit-number-invalid = ट्रांज़िट नंबर जाँचें: 5 अंक।
error-routing-number-missing = अपने बैंक का राउटिंग नंबर डालें।
error-routing-number-invalid = राउटिंग नंबर जाँचें: 9 अंक।
error-sort-code-missing = अपना सॉर्ट कोड डालें।
error-sort-code-invalid = सॉर्ट कोड जाँचें: 6 अंक।
error-bsb-missing = अपना BSB डालें।
error-bsb-invalid = BSB जाँचें: 6 अंक।
error-account-number-missing = अपना खाता नंबर डालें।
error-account-number-invalid = अपना खाता नंबर जाँचें।
error-blik-code-missing = BLIK कोड डालें।
error-blik-code-invalid = अपने बैंक ऐप में दिखे 6 अंक डालें।
error-otp-missing = ऐप में दिखा कोड डालें।
error-otp-invalid = ऐप में दिखा कोड जाँचें।
error-bank-missing = अपना बैंक चुनें।
error-konbini-store-missing = कोई कन्वीनियंस स्टोर चुनें।
error-address-missing = पते का यह हिस्सा भरें।
error-postal-code-invalid = यह कोड जाँचें। यह { $example } जैसा होना चाहिए।
error-incomplete = कुछ छूट गया है। यह { $example } जैसा होना चाहिए।
error-too-long =
    { $max ->
        [one] { $max } से ज़्यादा अक्षर न डालें।
       *[other] { $max } से ज़्यादा अक्षर न डालें।
    }
error-card-number-here = आपकी सुरक्षा के लिए हमने इस फ़ील्ड से एक कार्ड नंबर हटा दिया है। उसे “कार्ड नंबर” में डालें।
error-number-missing = अपना कार्ड नंबर डालें।
error-number-incomplete = पूरा कार्ड नंबर डालें।
error-number-invalid = अपना कार्ड नंबर जाँचें।
error-expiry-missing = एक्सपायरी डेट डालें।
error-expiry-invalid = एक्सपायरी डेट जाँचें।
error-expiry-past = यह तारीख निकल चुकी है। इसे जाँचें या दूसरा कार्ड इस्तेमाल करें।
error-code-missing = CVV डालें।
error-code-invalid = CVV जाँचें।
error-card-unfinished = कार्ड की जानकारी पूरी भरें या ठीक करें।
error-summary =
    { $count ->
        [one] कृपया एक फ़ील्ड जाँचें
       *[other] कृपया { $count } फ़ील्ड जाँचें
    }

## Paying

pay-button = { $amount } का पेमेंट करें
pay-button-order = ऑर्डर करें
pay-button-later = ऑर्डर करें
pay-button-working = प्रोसेस हो रहा है…

progress-tokenising = आपके कार्ड की जानकारी जाँची जा रही है
progress-confirming = आपका पेमेंट किया जा रहा है। कृपया इसी पेज पर रहें।
# Not “भेजा जा रहा है”: that would be the parcel.
progress-placing = आपका ऑर्डर दर्ज किया जा रहा है। कृपया इसी पेज पर रहें।
progress-redirecting = आपको { $method } पर ले जाया जा रहा है
progress-leaving = आपको पेमेंट के पेज पर ले जाया जा रहा है
progress-waiting = पेमेंट कन्फ़र्म होने का इंतज़ार है
progress-still-working = इसमें ज़्यादा समय लग रहा है। कृपया दोबारा पेमेंट न करें; हम अब भी जाँच रहे हैं।

## Waiting for something, or for somebody

wait-offline-title = इंटरनेट कनेक्शन नहीं है
wait-offline-body = इंटरनेट वापस आते ही हम आगे बढ़ेंगे।
wait-once = इस पेज से आपके पैसे दो बार नहीं कटेंगे, लेकिन कृपया कहीं और से दोबारा पेमेंट न करें।
wait-stalled-title = अब तक कोई जवाब नहीं आया
wait-stalled-body = अभी स्टेटस देखें, या स्टोर से पूछें कि उसे आपका ऑर्डर मिला है या नहीं।
wait-elsewhere-title = इस ऑर्डर का पेमेंट दूसरे टैब या विंडो में हो रहा है
wait-elsewhere-body = पेमेंट वहीं पूरा करें। अगर यहीं पेमेंट करना चाहें, तो हम पहले वहाँ का पेमेंट रद्द करेंगे।
wait-elsewhere-leave = यहीं पेमेंट करें
wait-cancelling = पेमेंट रद्द किया जा रहा है
wait-renewing = नया कोड लाया जा रहा है
wait-cancelling-body = इसमें थोड़ा समय लगेगा। तब तक कोई दूसरा पेमेंट नहीं हो सकता।

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = बैंक वेरिफ़िकेशन पूरा करें
challenge-payment = { $merchant } को { $amount }
challenge-cancel = रद्द करें

## Something to do before the payment is made

action-checking-bank = आपके बैंक से वेरिफ़िकेशन हो रहा है। कृपया इसी पेज पर रहें।
action-qr-title = पेमेंट के लिए कोड स्कैन करें
action-qr-body = जिस ऐप से पेमेंट करना है, उसे खोलें, यह कोड स्कैन करें और पेमेंट कन्फ़र्म करें। यह पेज अपने आप आगे बढ़ेगा।
action-qr-label = आपके पेमेंट का QR कोड
action-barcode-label = आपके पेमेंट कोड का बारकोड
# Not “… तक”: 4:59 would be read as an hour of the day.
action-valid-for = बाकी समय: { $time }
action-expired-title = इस कोड का समय खत्म हो गया है
action-expired-body = अगर आपने पेमेंट कर दिया है, तो थोड़ा इंतज़ार करें: हम यहीं बताएँगे। अगर नहीं किया है, तो नया कोड लें।
action-renew = नया कोड दिखाएँ
action-unpaid = पेमेंट समय पर नहीं हुआ। फिर से कोशिश करें या पेमेंट का दूसरा तरीका चुनें।
action-confirm-bank = अपने बैंक के ऐप में पेमेंट कन्फ़र्म करें
action-confirm-app = अपने फ़ोन पर { $method } खोलें और कन्फ़र्म करें
action-confirm-body = कन्फ़र्म करने के बाद यह पेज अपने आप आगे बढ़ेगा।
action-open-app = ऐप खोलें
action-cancel = रद्द करें
action-copy = कॉपी करें
action-copied = कॉपी हो गया
action-copy-what = कॉपी करें: { $label }

## An order that is placed and paid later

# The moment ends in “बजे”.
due-by = { $moment } तक { $merchant } को { $amount } का पेमेंट करें।
due-open = { $merchant } को { $amount } का पेमेंट करें। पैसे मिलने पर आपका ऑर्डर कन्फ़र्म हो जाएगा।
due-later = पैसे मिलने पर हम आपका ऑर्डर कन्फ़र्म करेंगे।
due-expired-title = पेमेंट का समय खत्म हो गया है
due-expired-body = अगर आपने पेमेंट कर दिया है, तो आपका ऑर्डर जल्द ही कन्फ़र्म हो जाएगा। अगर नहीं किया है, तो कृपया अब पेमेंट न करें: स्टोर से पूछें या फिर से ऑर्डर करें।
due-todo = क्या करना है
due-exact = रेफ़रेंस नंबर ठीक वैसा ही डालें जैसा यहाँ लिखा है। इसके बिना स्टोर को पता नहीं चलेगा कि पेमेंट आपका है।
due-print = सेव या प्रिंट करें
due-document = डॉक्यूमेंट खोलें
due-other-way = दूसरे तरीके से पेमेंट करें
# “दुकान”, as “स्टोर” is the merchant.
due-counter-1 = ऐसी दुकान, बैंक या मशीन पर जाएँ जहाँ इस तरह का पेमेंट होता है, और वहाँ यह जानकारी दें।
due-counter-2 = वहाँ { $amount } का पेमेंट करें।
due-receipt = ऑर्डर कन्फ़र्म होने तक रसीद संभालकर रखें।
due-konbini-1 = अपने चुने हुए कन्वीनियंस स्टोर पर जाएँ। वहाँ की मशीन में कोड डालें या काउंटर पर दिखाएँ।
due-konbini-2 = पूछे जाने पर अपना फ़ोन नंबर भी दें और { $amount } का पेमेंट करें।
# The Brazilian and Portuguese words in brackets are what stands over the door or in the machine’s menu.
due-boleto-1 = अपने बैंक के ऐप में कोड स्कैन या पेस्ट करें, या इसे लेकर किसी बैंक या लॉटरी की दुकान (lotérica) पर जाएँ।
due-boleto-2 = देख लें कि वहाँ { $amount } लिखा है, फिर पेमेंट करें।
due-boleto-3 = आपका ऑर्डर तीन कामकाजी दिनों के अंदर कन्फ़र्म हो जाएगा।
due-entity-1 = ATM पर या अपने बैंक के ऐप में सर्विस के पेमेंट का विकल्प (Pagamento de Serviços) चुनें।
due-entity-2 = एंटिटी, रेफ़रेंस नंबर और रकम { $amount } डालें।
due-transfer-1 = अपने बैंक का ऐप या वेबसाइट खोलें।
due-transfer-2 = यह जानकारी डालें और ठीक { $amount } भेजें।
due-transfer-3 = पैसे मिलने पर आपका ऑर्डर कन्फ़र्म हो जाएगा।

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = पेमेंट कोड
detail-reference = रेफ़रेंस नंबर
detail-entity = एंटिटी (Entidade)
detail-confirmation = कन्फ़र्मेशन नंबर
detail-customer = ग्राहक नंबर
detail-company = कंपनी
detail-bank = बैंक
detail-branch = ब्रांच
detail-beneficiary = खाताधारक
detail-iban = IBAN
detail-bic = BIC
detail-account-number = खाता नंबर
detail-account-type = खाते का प्रकार
detail-routing-number = राउटिंग नंबर
detail-sort-code = सॉर्ट कोड
detail-bsb = BSB
detail-clabe = CLABE
detail-phone = फ़ोन नंबर
detail-store = दुकान
detail-amount = रकम
detail-document = टैक्स नंबर

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## “ऑर्डर करने का मतलब है”: the act is named as on the button “ऑर्डर करें”. “आपने … अनुमति दी है”, as “आप देते हैं” would be a man’s
## and “आपकी ओर से” can be read “on your behalf”.

mandate-sepa = ऑर्डर करने का मतलब है कि आपने { $merchant } को यह अनुमति दी है कि वह आपके खाते से डेबिट करने के निर्देश आपके बैंक को भेजे, और अपने बैंक को यह अनुमति दी है कि वह उन निर्देशों के अनुसार आपके खाते से डेबिट करे। अपने बैंक के साथ हुए समझौते की शर्तों के अनुसार आपको बैंक से रिफ़ंड पाने का अधिकार है। रिफ़ंड का दावा आपके खाते से डेबिट होने की तारीख से 8 हफ़्तों के अंदर करना ज़रूरी है।
mandate-ach = ऑर्डर करने का मतलब है कि आपने { $merchant } को यह अनुमति दी है कि वह दिखाई गई रकम आपके बैंक खाते से एक बार, इलेक्ट्रॉनिक तरीके से, आज की तारीख को या उसके बाद डेबिट करे। पेमेंट भेजे जाने के बाद उसे रद्द या ठीक करवाने के लिए { $merchant } से संपर्क करें।
mandate-debit = ऑर्डर करने का मतलब है कि आप इससे सहमत हैं: { $merchant } को अनुमति है कि वह दिखाई गई रकम आपके बैंक खाते से डेबिट करे, और आपके बैंक को अनुमति है कि वह यह डेबिट पूरा करे।

## Good endings

result-paid-title = पेमेंट हो गया
result-paid-body = { $merchant } को { $amount } का पेमेंट मिल गया है।
result-placed-title = ऑर्डर हो गया
result-placed-body = कृपया डिलीवरी के समय { $amount } तैयार रखें।
result-reference = पेमेंट रेफ़रेंस नंबर: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = आपके पैसे नहीं कटे हैं।
money-unknown = हमें अभी पता नहीं है कि आपके पैसे कटे हैं या नहीं, इसलिए कृपया दोबारा पेमेंट न करें।

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = कुछ जानकारी छूट गई है
    .body = मार्क किए गए फ़ील्ड भरें और फिर से कोशिश करें।
outcome-number-invalid =
    .title = नंबर जाँचें
    .body = कार्ड या खाता नंबर सही नहीं है। इसे जाँचें और फिर से कोशिश करें।
outcome-expiry-invalid =
    .title = एक्सपायरी डेट जाँचें
    .body = एक्सपायरी डेट सही नहीं है। इसे जाँचें और फिर से कोशिश करें।
outcome-security-code-wrong =
    .title = CVV जाँचें
    .body = यह CVV इस कार्ड से मेल नहीं खाता। इसे फिर से डालें।
outcome-holder-or-address-mismatch =
    .title = अपना नाम और पता जाँचें
    .body = यह जानकारी आपके बैंक के रिकॉर्ड से मेल नहीं खाती। इसे ठीक करें और फिर से कोशिश करें।
outcome-brand-not-accepted =
    .title = इस तरह का कार्ड यहाँ नहीं चलता
    .body = स्टोर इस तरह के कार्ड नहीं लेता। दूसरे कार्ड से या किसी और तरीके से पेमेंट करें।
outcome-card-expired =
    .title = यह कार्ड एक्सपायर हो चुका है
    .body = दूसरे कार्ड से या किसी और तरीके से पेमेंट करें।
outcome-insufficient-funds =
    .title = बैलेंस कम है
    .body = आपके बैंक के अनुसार इस पेमेंट के लिए बैलेंस काफ़ी नहीं है। दूसरे कार्ड से या किसी और तरीके से पेमेंट करें।
outcome-limit-reached =
    .title = लिमिट पूरी हो गई है
    .body = यह पेमेंट आपके कार्ड या खाते की लिमिट से ज़्यादा है। दूसरा कार्ड इस्तेमाल करें, या अपने बैंक से लिमिट बढ़ाने को कहें।
outcome-authentication-needed =
    .title = बैंक वेरिफ़िकेशन ज़रूरी है
    .body = आगे बढ़ने के लिए इस पेमेंट का बैंक वेरिफ़िकेशन पूरा करें।
outcome-authentication-failed =
    .title = बैंक वेरिफ़िकेशन नहीं हो पाया
    .body = आपका बैंक यह पक्का नहीं कर पाया कि पेमेंट आप ही की ओर से है। फिर से कोशिश करें या दूसरा कार्ड इस्तेमाल करें।
outcome-authentication-abandoned =
    .title = बैंक वेरिफ़िकेशन पूरा नहीं हुआ
    .body = बैंक वेरिफ़िकेशन पूरा होने से पहले बंद हो गया। फिर से कोशिश करें या पेमेंट का दूसरा तरीका चुनें।
outcome-declined =
    .title = पेमेंट मंज़ूर नहीं हुआ
    .body = इससे ज़्यादा जानकारी उपलब्ध नहीं है। दूसरे कार्ड से या किसी और तरीके से पेमेंट करें।
outcome-contact-bank =
    .title = कृपया अपने बैंक को कॉल करें
    .body = इस पेमेंट को मंज़ूर करने से पहले आपका बैंक आपसे बात करना चाहता है। चाहें तो पेमेंट का दूसरा तरीका चुनें।
outcome-not-allowed-by-card =
    .title = यह कार्ड यहाँ इस्तेमाल नहीं हो सकता
    .body = इस कार्ड पर इस तरह का पेमेंट चालू नहीं है। पेमेंट का दूसरा तरीका चुनें, या अपने बैंक से पूछें।
outcome-account-unknown =
    .title = खाता उपलब्ध नहीं है
    .body = आपके बैंक के अनुसार यह खाता बंद हो चुका है या एक्टिव नहीं है। दूसरे खाते से या किसी और तरीके से पेमेंट करें।
outcome-pin-or-device-step =
    .title = बैंक का एक और स्टेप बाकी है
    .body = आपका बैंक PIN या आपके डिवाइस पर कन्फ़र्मेशन माँग रहा है। फिर से कोशिश करें और बैंक के निर्देशों के अनुसार आगे बढ़ें।
outcome-issuer-unavailable =
    .title = आपके बैंक से संपर्क नहीं हो पा रहा
    .body = कुछ मिनट बाद फिर से कोशिश करें, या पेमेंट का दूसरा तरीका चुनें।
outcome-processing-error =
    .title = पेमेंट नहीं हो पाया
    .body = बैंक तक पहुँचने में तकनीकी समस्या आई। फिर से कोशिश करें।
outcome-attempts-exhausted =
    .title = बहुत बार कोशिश हो चुकी है
    .body = फ़िलहाल इस कार्ड से दोबारा पेमेंट नहीं हो सकता। पेमेंट का दूसरा तरीका चुनें।
outcome-duplicate-attempt =
    .title = यह पेमेंट पहले ही भेजा जा चुका है
    .body = हम इसका स्टेटस जाँच रहे हैं। कृपया थोड़ा इंतज़ार करें।
outcome-amount-not-allowed =
    .title = पेमेंट के इस तरीके में यह रकम नहीं चलेगी
    .body = इस तरीके से { $amount } का पेमेंट नहीं हो सकता। कोई दूसरा तरीका चुनें।
outcome-currency-not-supported =
    .title = पेमेंट के इस तरीके में यह करेंसी नहीं चलेगी
    .body = इस तरीके से इस करेंसी में पेमेंट नहीं हो सकता। कोई दूसरा तरीका चुनें।
outcome-method-refused =
    .title = { $method } ने पेमेंट मंज़ूर नहीं किया
    .body = पेमेंट का दूसरा तरीका चुनें।
outcome-buyer-cancelled =
    .title = पेमेंट रद्द हो गया
    .body = पेमेंट पूरा नहीं हुआ। फिर से कोशिश करें या पेमेंट का दूसरा तरीका चुनें।
outcome-session-expired =
    .title = इस चेकआउट का समय खत्म हो गया
    .body = पेमेंट जारी रखने के लिए फिर से शुरू करें।
outcome-result-unknown =
    .title = पेमेंट का स्टेटस जाँचा जा रहा है
    .body = जवाब अभी नहीं आया है। यह पेज खुला रखें; पता चलते ही हम बताएँगे।
outcome-offline =
    .title = इंटरनेट कनेक्शन नहीं है
    .body = अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।
outcome-provider-blocked =
    .title = कार्ड के फ़ील्ड लोड नहीं हुए
    .body = आपके ब्राउज़र या नेटवर्क में कोई चीज़ पेमेंट गेटवे को रोक रही है। फिर से कोशिश करें या पेमेंट का दूसरा तरीका चुनें।
outcome-shop-setup =
    .title = यह चेकआउट अभी तैयार नहीं है
    .body = यहाँ पेमेंट हो सके, इसके लिए स्टोर को अपनी सेटिंग ठीक करनी होगी। कृपया स्टोर से संपर्क करें।

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = हमने इस कार्ड से दोबारा पेमेंट की कोशिश नहीं की, क्योंकि पेमेंट फिर से नामंज़ूर हो जाता।
guard-later = हमने इस कार्ड से अभी दोबारा पेमेंट की कोशिश नहीं की है। अगर बैंक से बात करके मामला सुलझ गया है, तो पेमेंट का बटन एक बार फिर दबाएँ।
guard-edit = हमने इस कार्ड से दोबारा पेमेंट की कोशिश नहीं की है: पहले मार्क की गई जानकारी ठीक करें।

## Next steps: buttons that do what they say.

step-fix-field = अपनी जानकारी जाँचें
step-other-card = दूसरा कार्ड इस्तेमाल करें
step-other-method = पेमेंट के दूसरे तरीके
step-authenticate = बैंक वेरिफ़िकेशन करें
step-retry-now = फिर से कोशिश करें
step-retry-later = फिर से कोशिश करें
step-restart = फिर से शुरू करें
step-wait = अभी स्टेटस देखें
step-contact-shop = स्टोर से संपर्क करें
# Not a button: a sentence that stands alone or after a button.
step-call-bank = चाहें तो अपने बैंक को कॉल करें; उसका नंबर आमतौर पर कार्ड के पीछे होता है।

## Help and small print

help-button = मदद चाहिए?
footer-terms = नियम और शर्तें
footer-privacy = प्राइवेसी
footer-refunds = रिफ़ंड
footer-merchant = { $merchant } को पेमेंट
