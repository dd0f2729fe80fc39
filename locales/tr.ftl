### Turkish for Turkey and Northern Cyprus, and for Turkish speakers in Germany, Austria and elsewhere.
### Form of address: siz. Sentences ask with -in/-ın (girin, seçin, kontrol edin); “lütfen” only where a favour is asked.
### Buttons are bare imperatives, as in every Turkish app: Tekrar dene, Kopyala, İptal et. Only the first word has a capital.
### Quotation marks “ ”, apostrophe ’ before suffixes of abbreviations (IBAN’ınızı, ATM’de), ellipsis … without a space before it.
### No exclamation marks. After a colon or a semicolon: a small letter, if it is no name. “hâlâ” keeps its circumflex.
### Plurals: one, other; a noun after a number stays singular, so both read alike wherever the count is shown.
### No suffix stands right behind a variable: vowel harmony and the apostrophe would go wrong. A word follows which takes it
### ({ $merchant } mağazasına, { $method } uygulamasında, { $amount } tutarını), or “ile”, a colon, or a verb (amounts: … öde).
### Terms: ödeme ekranı (checkout), ödeme sayfası (the provider’s or bank’s page), mağaza (the merchant), market (a place with a
### counter, konbini), ödeme yöntemi, ödeme sağlayıcısı (provider), kredi veya banka kartı, güvenlik kodu (CVV), son kullanma
### tarihi, onaylamak/onay (confirming with the bank or in an app; doğrulamak only of what the bank checks), ödeme almak (to
### charge), çekmek (to debit an account), borçlandırma (debit, in SEPA’s name and mandate), havale / EFT, açıklama (the
### reference’s field in a transfer), QR kod okutmak, şifre (PIN), son ödeme tarihi (pay by), taksit,
### tek çekim (pay in full), vade farkı (what instalments cost), iade.
### “Tekrar” is again for paying and trying (tekrar ödeme yapmayın, tekrar deneyin), “yeniden” for sending, entering, ordering.
### Order buttons: art. 8(1) of Mesafeli Sözleşmeler Yönetmeliği: right before ordering the buyer must be told plainly that the order
### is a duty to pay, or is not bound by it. That need not be the button; we put it there all the same, as German and Austrian
### buyers are owed it (§ 312j BGB, § 8 FAGG): “kapıda öde” and “satın almayı onayla”, not the bare “Siparişi onayla”.
### The mandates begin with the words of the button below them, “Satın almayı onaylayarak”, and go on as Turkish consents do:
### “vermiş olursunuz”, “kabul etmiş olursunuz”.
### outcome-declined leaves open who declined, as it also stands for refusals that are not the bank’s.

## Before the program has started. Plain text only.

boot-loading = Ödeme ekranı yükleniyor
boot-failed-title = Ödeme ekranı yüklenemedi
boot-failed-body = Bağlantınız kopmuş olabilir ya da tarayıcınızdaki bir şey sayfanın bu bölümünü engelliyor olabilir.
boot-failed-retry = Tekrar dene
boot-stopped-title = Ödeme ekranı durdu
boot-stopped-body = Bu sayfada bir sorun oluştu. Ödeme veya sipariş düğmesine bastıysanız tekrar ödeme yapmadan önce e-postanıza bakın veya mağazaya sorun.
boot-outdated = Bu ödeme ekranı için daha yeni bir tarayıcı gerekiyor. Tarayıcınızı güncelleyin veya bu sayfayı başka bir tarayıcıda açın.

## Frame

frame-label = Ödeme
frame-test-mode = Test modu: gerçek ödeme alınmaz

## Order summary

summary-heading = Siparişiniz
summary-item-several = { $count } adet { $name }
summary-shipping = Kargo
summary-shipping-free = Ücretsiz
# Stands only where tax comes on top of the prices, mostly US or Canadian sales tax: not “KDV”.
summary-tax = Vergi
summary-discount = İndirim
summary-method-fee = Ödeme hizmet bedeli
summary-rounding = Nakit yuvarlama farkı
summary-total = Toplam
# Not “{ $amount } KDV dahil”: that reads as an amount with the tax in it.
summary-tax-included = Toplama dahil KDV: { $amount }
summary-approximate = Yaklaşık karşılığı: { $approximate }. Ödeyeceğiniz tutar: { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Ülkeniz: { $country }
country-unknown = Ülkenizi seçin
country-guessed = Cihaz ayarlarınıza göre tahmin edildi. Yanlışsa değiştirin.
country-search = Ülke ara
country-list = Ülke
country-none = Ülke bulunamadı
country-count =
    { $count ->
        [one] { $count } ülke
       *[other] { $count } ülke
    }
country-choose = Bu ülkeyi kullan

## Payment methods

methods-legend = Nasıl ödemek istersiniz?
methods-none-title = Burada henüz ödeme yapılamıyor
methods-none-body = Mağaza bu ülke, para birimi ve tutar için bir ödeme yöntemi sunmuyor.
methods-note-delayed = Ödemeniz ulaşınca onaylanır
methods-note-cod = Teslim alırken ödeyin
methods-note-fee = + { $amount } hizmet bedeli
methods-saved = Kayıtlı
saved-ending = { $last4 } ile biten { $brand }

# Methods with a general name.
method-card = Kredi veya banka kartı
method-cod = Kapıda ödeme
method-bank-transfer = Havale / EFT
method-sepa-debit = SEPA doğrudan borçlandırma
method-pay-upon-invoice-de = Faturayla ödeme
method-online-banking-czech = İnternet bankacılığı (Çekya)
method-online-banking-slovakia = İnternet bankacılığı (Slovakya)
method-online-banking-finland = İnternet bankacılığı (Finlandiya)
method-online-banking-baltics = İnternet bankacılığı
method-online-banking-thailand = Mobil bankacılık
method-netbanking-in = İnternet bankacılığı (Hindistan)
method-pay-by-bank-uk = Banka hesabından ödeme
method-ach-debit = ABD banka hesabı
method-becs-debit = Avustralya banka hesabı
method-nz-bank-account = Yeni Zelanda banka hesabı
method-bank-transfer-jp = Banka havalesi
method-bank-va-id = Sanal hesap
method-konbini = Konbini (Japon marketi)
method-tw-cvs = Market ödeme kodu
method-kr-card = Güney Kore kartı
method-paystack-bank = Banka hesabı veya USSD
method-crypto = Kripto para
method-bacs-debit = Direct Debit (Birleşik Krallık)
method-acss = Kanada banka hesabı

# What happens next, shown under the chosen method.
details-card = Kart bilgileriniz doğrudan ödeme sağlayıcısına iletilir. Mağaza bu bilgileri hiçbir zaman görmez.
details-redirect = Ödemeyi güvenli { $method } sayfasında yapıp buraya döneceksiniz.
details-hosted = Ödemeyi ayrı ve güvenli bir sayfada yapıp buraya döneceksiniz.
details-qr = Uygulamanızla okutacağınız bir QR kod gösterilecek.
details-app = Ödemeyi { $method } uygulamasında onaylayacaksınız.
details-bank-app = Ödemeyi bankanızın uygulamasında onaylayacaksınız.
details-voucher = Size bir ödeme kodu ve ödeme adımları verilecek. Siparişiniz, ödemeyi yaptığınızda onaylanır.
details-bank-transfer = Size hesap bilgileri verilecek. Siparişiniz, ödemeniz ulaştığında onaylanır.
details-debit = Tutar banka hesabınızdan çekilecek.
details-later = { $method } ödeme planını onay vermeden önce göreceksiniz.
details-cod = Siparişinizi teslim alırken { $amount } ödersiniz.

## Card fields

card-number = Kart numarası
card-expiry = Son kullanma tarihi
card-expiry-example = AA / YY
card-code = Güvenlik kodu (CVV)
card-code-hint = Kartın arkasındaki 3 hane, American Express kartlarda ön yüzdeki 4 hane
card-brand = Kart türü: { $brand }
card-loading = Güvenli kart alanları yükleniyor
card-switched = Kart alanlarının yüklenmesi her zamankinden uzun sürdü. Artık kart bilgilerinizi girebilirsiniz.
card-switched-again = Kart alanlarının yeniden yüklenmesi gerekti. Lütfen kart bilgilerinizi yeniden girin.

## Other fields

field-name = Kart üzerindeki isim
field-full-name = Ad soyad
field-email = E-posta
field-email-hint = Ödeme onayınız için
field-phone = Cep telefonu
field-konbini-phone = Telefon numarası
field-birthdate = Doğum tarihi
field-document = { $document }
field-company = Şirket
field-iban = IBAN
# In brackets: the name which the buyer’s bank abroad prints.
field-institution-number = Kurum numarası (Institution)
field-transit-number = Şube numarası (Transit)
field-routing-number = Banka kodu (Routing Number)
field-sort-code = Banka kodu (Sort Code)
field-bsb = BSB numarası
field-account-number = Hesap numarası
field-blik-code = BLIK kodu
field-blik-code-hint = Bankanızın uygulamasındaki 6 haneli kod, örneğin { $example }
field-otp = Onay kodu
field-otp-hint = Ödeme yaptığınız uygulamada görünür, örneğin { $example }
field-bank = Bankanız
field-konbini-store = Market zinciri
field-choose = Seçin…
field-example = Örnek: { $example }
field-optional = { $label } (isteğe bağlı)
field-plan = Taksit sayısı
plan-once = Tek çekim
plan-equal =
    { $count ->
        [one] { $count } taksit × { $amount }
       *[other] { $count } taksit × { $amount }
    }
plan-first = Şimdi { $first }, sonra { $count } × { $amount }
plan-unknown =
    { $count ->
        [one] { $count } taksit; vade farkını onay vermeden önce görürsünüz
       *[other] { $count } taksit; vade farkını onay vermeden önce görürsünüz
    }
plan-interest-free = vade farksız
plan-total = toplam { $amount }
plan-schedule = Ödeme planınız

## Addresses. Labels as people of that country who read this language know them.

address-street = Cadde, sokak ve kapı no
address-street2 = Daire, kat, bina
address-city-city = Şehir
# Turkey first: ilçe and il are what its readers know.
address-city-district = İlçe
address-city-post-town = Şehir veya kasaba
address-city-suburb = Semt
address-district-barangay = Barangay
address-district-district = İlçe
address-district-neighbourhood = Mahalle
address-district-subdistrict = Nahiye
address-district-suburb = Semt
address-district-townland = Townland
address-district-township = Kasaba
address-region-area = Bölge
# Ireland, Estonia, Lithuania, Romania, Taiwan: “kontluk” would be right for the first alone.
address-region-county = İl (county)
address-region-department = Departman
address-region-district = Bölge
address-region-emirate = Emirlik
address-region-governorate = Vilayet
address-region-island = Ada
address-region-municipality = Belediye
address-region-oblast = Oblast
address-region-parish = Bölge (parish)
address-region-prefecture = Prefektörlük
address-region-province = İl
address-region-region = Bölge
address-region-state = Eyalet
address-postal-cep = Posta kodu (CEP)
address-postal-eircode = Eircode
# India’s is not called PIN here: beside a payment that is the card’s.
address-postal-pin = Posta kodu
address-postal-postcode = Posta kodu
address-postal-zip = Posta kodu (ZIP)
address-postal-postal = Posta kodu

## Field errors: beside the field, one sentence saying what to do.

error-name-missing = Kartın üzerindeki ismi girin.
error-full-name-missing = Adınızı ve soyadınızı girin.
error-email-missing = E-posta adresinizi girin.
error-email-invalid = { $example } gibi bir e-posta adresi girin.
error-phone-missing = Cep telefonu numaranızı girin.
error-phone-invalid = Numarayı kontrol edin. Yurt dışı numarasıysa ülke kodunu ekleyin.
error-konbini-phone-missing = Telefon numaranızı girin.
error-konbini-phone-invalid = +81 olmadan 10 veya 11 rakam girin.
error-birthdate-missing = Doğum tarihinizi girin.
error-birthdate-invalid = Doğum tarihinizi kontrol edin.
# After a colon: the document’s name takes no suffix.
error-document-missing = Numaranızı girin: { $document }.
error-document-invalid = Numaranızı kontrol edin: { $document }.
error-company-missing = Şirketin adını girin.
error-iban-missing = IBAN’ınızı girin.
error-iban-invalid = IBAN’ınızı kontrol edin. Örnek: { $example }.
error-institution-number-missing = Bankanızın kurum numarasını girin.
error-institution-number-invalid = Kurum numarasını kontrol edin: 3 haneli olmalı.
error-transit-number-missing = Şubenizin numarasını girin.
error-transit-number-invalid = Şube numarasını kontrol edin: 5 haneli olmalı.
error-routing-number-missing = Bankanızın kodunu girin.
error-routing-number-invalid = Banka kodunu kontrol edin: 9 haneli olmalı.
error-sort-code-missing = Bankanızın kodunu girin.
error-sort-code-invalid = Banka kodunu kontrol edin: 6 haneli olmalı.
error-bsb-missing = BSB numaranızı girin.
error-bsb-invalid = BSB numarasını kontrol edin: 6 haneli olmalı.
error-account-number-missing = Hesap numaranızı girin.
error-account-number-invalid = Hesap numaranızı kontrol edin.
error-blik-code-missing = BLIK kodunu girin.
error-blik-code-invalid = Bankanızın uygulamasındaki 6 haneli kodu girin.
error-otp-missing = Uygulamadaki kodu girin.
error-otp-invalid = Uygulamadaki kodu kontrol edin.
error-bank-missing = Bankanızı seçin.
error-konbini-store-missing = Bir market zinciri seçin.
error-address-missing = Adresin bu bölümünü doldurun.
error-postal-code-invalid = Bu kodu kontrol edin. Örnek: { $example }.
error-incomplete = Eksik bilgi var. Örnek: { $example }.
error-too-long =
    { $max ->
        [one] En fazla { $max } karakter girin.
       *[other] En fazla { $max } karakter girin.
    }
error-card-number-here = Güvenliğiniz için bu alana girilen kart numarasını sildik. Numarayı “Kart numarası” alanına girin.
error-number-missing = Kart numaranızı girin.
error-number-incomplete = Kart numarasının tamamını girin.
error-number-invalid = Kart numaranızı kontrol edin.
error-expiry-missing = Son kullanma tarihini girin.
error-expiry-invalid = Son kullanma tarihini kontrol edin.
error-expiry-past = Bu tarih geçmiş. Kontrol edin veya başka bir kart kullanın.
error-code-missing = Güvenlik kodunu girin.
error-code-invalid = Güvenlik kodunu kontrol edin.
error-card-unfinished = Kart bilgilerinizi tamamlayın veya düzeltin.
error-summary =
    { $count ->
        [one] Lütfen şu alanı kontrol edin
       *[other] Lütfen şu { $count } alanı kontrol edin
    }

## Paying

pay-button = { $amount } öde
# These two name the duty to pay: see the top of this file.
pay-button-order = Sipariş ver, kapıda öde
pay-button-later = Satın almayı onayla
pay-button-working = İşleniyor…

progress-tokenising = Kart bilgileriniz kontrol ediliyor
progress-confirming = Ödemeniz yapılıyor. Lütfen bu sayfadan ayrılmayın.
progress-placing = Siparişiniz oluşturuluyor. Lütfen bu sayfadan ayrılmayın.
progress-redirecting = { $method } sayfasına yönlendiriliyorsunuz
progress-leaving = Ödeme sayfasına yönlendiriliyorsunuz
progress-waiting = Ödemenizin onaylanması bekleniyor
progress-still-working = Bu işlem her zamankinden uzun sürüyor. Lütfen tekrar ödeme yapmayın; kontrol etmeye devam ediyoruz.

## Waiting for something, or for somebody

wait-offline-title = İnternet bağlantınız yok
wait-offline-body = Bağlantınız geri gelince devam edeceğiz.
wait-once = Burada sizden iki kez ödeme alınmaz; yine de lütfen başka bir yerde tekrar ödeme yapmayın.
wait-stalled-title = Hâlâ yanıt alamadık
wait-stalled-body = Şimdi kontrol edin veya mağazaya siparişinizi alıp almadığını sorun.
wait-elsewhere-title = Bu siparişin ödemesi başka bir sekmede veya pencerede sürüyor
wait-elsewhere-body = Ödemeyi orada tamamlayın. Burada ödemek isterseniz önce diğer ödemeyi iptal ederiz.
wait-elsewhere-leave = Burada öde
wait-cancelling = Ödeme iptal ediliyor
wait-renewing = Yeni kod alınıyor
wait-cancelling-body = Bu biraz sürebilir. Tamamlanana kadar başka ödeme yapılamaz.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Ödemeyi bankanız üzerinden onaylayın
challenge-payment = { $merchant } mağazasına { $amount }
challenge-cancel = İptal et

## Something to do before the payment is made

action-checking-bank = Bankanız ödemeyi kontrol ediyor. Lütfen bu sayfadan ayrılmayın.
action-qr-title = Ödemek için kodu okutun
action-qr-body = Ödeme yaptığınız uygulamayı açın, bu kodu okutun ve ödemeyi onaylayın. Bu sayfa kendiliğinden devam eder.
action-qr-label = Ödemeniz için QR kod
action-barcode-label = Ödeme kodunuzun barkodu
action-valid-for = Kalan süre: { $time }
action-expired-title = Bu kodun süresi doldu
action-expired-body = Ödemeyi yaptıysanız biraz bekleyin; sonucu burada bildireceğiz. Yapmadıysanız yeni bir kod alın.
action-renew = Yeni kod göster
action-unpaid = Süresi içinde ödeme yapılmadı. Tekrar deneyin veya başka bir ödeme yöntemi seçin.
action-confirm-bank = Ödemeyi bankanızın uygulamasında onaylayın
action-confirm-app = Telefonunuzda { $method } uygulamasını açıp ödemeyi onaylayın
action-confirm-body = Onayladığınızda bu sayfa kendiliğinden devam eder.
action-open-app = Uygulamayı aç
action-cancel = İptal et
action-copy = Kopyala
action-copied = Kopyalandı
action-copy-what = Kopyala: { $label }

## An order that is placed and paid later

# The moment stands after a colon: it takes no suffix.
due-by = { $merchant } mağazasına { $amount } ödeyin. Son ödeme tarihi: { $moment }.
due-open = { $merchant } mağazasına { $amount } ödeyin. Siparişiniz, ödemeniz ulaştığında onaylanır.
due-later = Siparişinizi, ödemeniz ulaştığında onaylayacağız.
due-expired-title = Ödeme süresi doldu
due-expired-body = Ödemeyi yaptıysanız siparişiniz yakında onaylanır. Yapmadıysanız lütfen şimdi ödemeyin; mağazaya sorun veya yeniden sipariş verin.
due-todo = Yapmanız gerekenler
# “Açıklama” is what the field is called in Turkish banking apps.
due-exact = Açıklama alanına referansı tam olarak burada yazdığı gibi girin. Referans olmadan mağaza ödemenizi siparişinizle eşleştiremez.
due-print = Kaydet veya yazdır
due-document = Belge olarak aç
due-other-way = Başka şekilde öde
# Never “mağaza”: that is the merchant.
due-counter-1 = Bu ödeme türünü kabul eden bir markete, bankaya veya ödeme cihazına gidip bu bilgileri verin ya da girin.
due-counter-2 = Orada { $amount } ödeyin.
due-receipt = Siparişiniz onaylanana kadar makbuzu saklayın.
due-konbini-1 = Seçtiğiniz markete gidin. Kodu oradaki cihaza girin veya kasada gösterin.
due-konbini-2 = İstenirse telefon numaranızı da verin ve { $amount } ödeyin.
due-boleto-1 = Kodu bankanızın uygulamasında okutun veya yapıştırın ya da bir bankaya veya loto bayisine (lotérica) götürün.
due-boleto-2 = Tutarın { $amount } olduğunu kontrol edip ödeyin.
due-boleto-3 = Siparişiniz üç iş günü içinde onaylanır.
due-entity-1 = ATM’de veya bankanızın uygulamasında hizmet ödemelerini (Pagamento de Serviços) seçin.
due-entity-2 = Kurum numarasını, referansı ve { $amount } tutarını girin.
due-transfer-1 = Bankanızın uygulamasını veya internet sitesini açın.
due-transfer-2 = Bu bilgilerle tam olarak { $amount } gönderin.
due-transfer-3 = Siparişiniz, ödemeniz ulaştığında onaylanır.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Ödeme kodu
detail-reference = Referans
detail-entity = Kurum numarası (Entidade)
detail-confirmation = Onay numarası
detail-customer = Müşteri numarası
detail-company = Şirket
detail-bank = Banka
detail-branch = Şube
detail-beneficiary = Hesap sahibi
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Hesap numarası
detail-account-type = Hesap türü
detail-routing-number = Banka kodu (Routing Number)
detail-sort-code = Banka kodu (Sort Code)
detail-bsb = BSB numarası
detail-clabe = CLABE
detail-phone = Telefon numarası
detail-store = Market
detail-amount = Tutar
detail-document = Vergi numarası

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

mandate-sepa = Satın almayı onaylayarak şu yetkileri vermiş olursunuz: { $merchant }, hesabınızın borçlandırılması için bankanıza talimat gönderebilir; bankanız da bu talimatlara uygun olarak hesabınızı borçlandırabilir. Bankanızla yaptığınız sözleşmenin koşulları çerçevesinde bankanızdan iade alma hakkınız vardır. İade, hesabınızın borçlandırıldığı tarihten itibaren 8 hafta içinde talep edilmelidir.
mandate-ach = Satın almayı onaylayarak şu yetkiyi vermiş olursunuz: { $merchant }, gösterilen tutarı bugün veya daha sonraki bir tarihte, yalnızca bir kez ve elektronik olarak banka hesabınızdan çekebilir. Ödeme gönderildikten sonra iptal veya düzeltme için { $merchant } ile iletişime geçin.
mandate-debit = Satın almayı onaylayarak şunları kabul etmiş olursunuz: { $merchant }, gösterilen tutarı banka hesabınızdan çekebilir; bankanız da bu çekimi gerçekleştirebilir.

## Good endings

result-paid-title = Ödemeniz alındı
result-paid-body = { $merchant } mağazasına { $amount } ödediniz.
result-placed-title = Siparişiniz alındı
result-placed-body = Lütfen siparişinizi teslim alırken { $amount } hazır bulundurun.
result-reference = Ödeme referansı: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Sizden ödeme alınmadı.
money-unknown = Sizden ödeme alınıp alınmadığını henüz bilmiyoruz; lütfen tekrar ödeme yapmayın.

## Outcomes. Title: what happened. Body: what the buyer can do, one or two short sentences.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Eksik bilgi var
    .body = İşaretli alanları doldurup tekrar deneyin.
outcome-number-invalid =
    .title = Numarayı kontrol edin
    .body = Kart veya hesap numarası geçerli değil. Kontrol edip tekrar deneyin.
outcome-expiry-invalid =
    .title = Son kullanma tarihini kontrol edin
    .body = Son kullanma tarihi geçerli değil. Kontrol edip tekrar deneyin.
outcome-security-code-wrong =
    .title = Güvenlik kodunu kontrol edin
    .body = Güvenlik kodu bu kartla eşleşmiyor. Kodu yeniden girin.
outcome-holder-or-address-mismatch =
    .title = Adınızı ve adresinizi kontrol edin
    .body = Bu bilgiler bankanızdaki kayıtlarla eşleşmiyor. Düzeltip tekrar deneyin.
outcome-brand-not-accepted =
    .title = Bu kart türü kabul edilmiyor
    .body = Mağaza bu tür kartları kabul etmiyor. Başka bir kart veya ödeme yöntemi kullanın.
outcome-card-expired =
    .title = Bu kartın süresi dolmuş
    .body = Başka bir kart veya ödeme yöntemi kullanın.
outcome-insufficient-funds =
    .title = Yetersiz bakiye
    .body = Bankanız, bakiyenin bu ödeme için yeterli olmadığını bildirdi. Başka bir kart veya ödeme yöntemi kullanın.
outcome-limit-reached =
    .title = Limit aşılıyor
    .body = Bu ödeme, kartınızın veya hesabınızın limitini aşıyor. Başka bir kart kullanın veya bankanızdan limiti artırmasını isteyin.
outcome-authentication-needed =
    .title = Bankanız onayınızı istiyor
    .body = Devam etmek için bu ödemeyi bankanız üzerinden onaylayın.
outcome-authentication-failed =
    .title = Doğrulama başarısız oldu
    .body = Bankanız, ödemeyi yapanın siz olduğunuzu doğrulayamadı. Tekrar deneyin veya başka bir kart kullanın.
outcome-authentication-abandoned =
    .title = Onay tamamlanmadı
    .body = Bankanızın onay sayfası işlem bitmeden kapatıldı. Tekrar deneyin veya başka bir ödeme yöntemi seçin.
outcome-declined =
    .title = Ödeme reddedildi
    .body = Daha fazla ayrıntı bulunmuyor. Başka bir kart veya ödeme yöntemi kullanın.
outcome-contact-bank =
    .title = Lütfen bankanızı arayın
    .body = Bankanız bu ödemeyi onaylamadan önce sizinle görüşmek istiyor. Başka bir ödeme yöntemi de seçebilirsiniz.
outcome-not-allowed-by-card =
    .title = Bu kart burada kullanılamıyor
    .body = Kart bu tür ödemelere açık değil. Başka bir ödeme yöntemi seçin veya bankanıza sorun.
outcome-account-unknown =
    .title = Hesap kullanılamıyor
    .body = Bankanız, bu hesabın kapalı olduğunu veya aktif olmadığını bildirdi. Başka bir hesap veya ödeme yöntemi kullanın.
outcome-pin-or-device-step =
    .title = Bankanız bir adım daha istiyor
    .body = Bankanız şifrenizi (PIN) girmenizi veya cihazınızda onay vermenizi istiyor. Tekrar deneyip bankanızın yönlendirmelerini izleyin.
outcome-issuer-unavailable =
    .title = Bankanıza ulaşılamıyor
    .body = Birkaç dakika bekleyip tekrar deneyin veya başka bir ödeme yöntemi seçin.
outcome-processing-error =
    .title = Ödeme gerçekleşmedi
    .body = Ödeme bankanıza iletilirken teknik bir sorun oluştu. Tekrar deneyin.
outcome-attempts-exhausted =
    .title = Çok fazla deneme yapıldı
    .body = Bu kart şimdilik yeniden kullanılamaz. Başka bir ödeme yöntemi seçin.
outcome-duplicate-attempt =
    .title = Bu ödeme zaten gönderildi
    .body = Sonucunu kontrol ediyoruz. Lütfen biraz bekleyin.
outcome-amount-not-allowed =
    .title = Tutar bu yönteme uygun değil
    .body = Bu yöntemle { $amount } ödenemiyor. Başka bir ödeme yöntemi seçin.
outcome-currency-not-supported =
    .title = Para birimi bu yönteme uygun değil
    .body = Bu yöntemle bu para biriminde ödeme yapılamıyor. Başka bir ödeme yöntemi seçin.
outcome-method-refused =
    .title = { $method } ödemeyi onaylamadı
    .body = Başka bir ödeme yöntemi seçin.
outcome-buyer-cancelled =
    .title = Ödeme iptal edildi
    .body = Ödeme tamamlanmadı. Tekrar deneyin veya başka bir ödeme yöntemi seçin.
outcome-session-expired =
    .title = Ödeme ekranının süresi doldu
    .body = Ödemeye devam etmek için baştan başlayın.
outcome-result-unknown =
    .title = Ödemenizi kontrol ediyoruz
    .body = Yanıt henüz gelmedi. Bu sayfayı açık tutun; sonucu öğrenir öğrenmez bildireceğiz.
outcome-offline =
    .title = İnternet bağlantınız yok
    .body = İnternet bağlantınızı kontrol edip tekrar deneyin.
outcome-provider-blocked =
    .title = Kart alanları yüklenemedi
    .body = Tarayıcınızdaki veya ağınızdaki bir şey ödeme sağlayıcısını engelliyor. Tekrar deneyin veya başka bir ödeme yöntemi seçin.
outcome-shop-setup =
    .title = Ödeme ekranı henüz hazır değil
    .body = Burada ödeyebilmeniz için mağazanın ayarlarını düzeltmesi gerekiyor. Lütfen mağazayla iletişime geçin.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Ödemeyi bu kartla yeniden göndermedik; yine aynı şekilde reddedilirdi.
guard-later = Ödemeyi bu kartla henüz yeniden göndermedik. Konuyu bankanızla çözdüyseniz ödeme düğmesine bir kez daha basın.
guard-edit = Ödemeyi bu kartla henüz yeniden göndermedik; önce işaretli bilgiyi düzeltin.

## Next steps: buttons that do what they say.

step-fix-field = Bilgilerimi kontrol et
step-other-card = Başka kart kullan
step-other-method = Diğer ödeme yöntemleri
step-authenticate = Banka onayına geç
step-retry-now = Tekrar dene
step-retry-later = Tekrar dene
step-restart = Baştan başla
step-wait = Şimdi kontrol et
step-contact-shop = Mağazayla iletişime geç
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Bankanızı arayabilirsiniz; numarası genellikle kartınızın arkasında yazar.

## Help and small print

help-button = Yardım mı gerekiyor?
footer-terms = Koşullar
footer-privacy = Gizlilik
footer-refunds = İptal ve iade
footer-merchant = Ödeme yaptığınız mağaza: { $merchant }
