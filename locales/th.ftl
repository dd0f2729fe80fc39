### Thai (th), as written in Thailand.
### Address: polite and neutral, no ครับ/ค่ะ; requests with กรุณา; คุณ only where the sentence needs it; the checkout calls itself เรา.
### Quotation marks “ ”. No full stops, question marks or exclamation marks; one space between sentences and around Latin letters and digits.
### No ๆ. Arabic digits. Classifiers: ชิ้น (articles), ช่อง (fields), ตัวอักษร (characters). No plural forms.
### Terms: paying is ชำระเงิน; being charged is ตัดเงิน (what buyers say and fear), a bank debit หักเงิน; one payment is รายการ.
### The buyer’s bank is ธนาคาร; the provider is ผู้ให้บริการรับชำระเงิน; the shop is ร้านค้า; the checkout is หน้าชำระเงิน.
### Ordering: ยืนยันการสั่งซื้อ only for cash on delivery; before the money arrives สั่งซื้อสินค้า, as the order is confirmed later.
### Confirming is ยืนยันรายการ, proving who you are is ยืนยันตัวตน; the security code carries CVV, its everyday name.
### Expiry stays MM / YY as printed on the card: ดด/ปป invites years of the Buddhist Era.

## Before the program has started. Plain text only.

boot-loading = กำลังโหลดหน้าชำระเงิน
boot-failed-title = โหลดหน้าชำระเงินไม่สำเร็จ
boot-failed-body = การเชื่อมต่ออาจขัดข้อง หรือเบราว์เซอร์อาจบล็อกส่วนนี้ของหน้าเว็บอยู่ ไม่มีการตัดเงินแต่อย่างใด
boot-failed-retry = ลองอีกครั้ง
boot-stopped-title = หน้าชำระเงินหยุดทำงาน
boot-stopped-body = เกิดข้อผิดพลาดในหน้านี้ หากกดปุ่มชำระเงินหรือปุ่มสั่งซื้อไปแล้ว กรุณาตรวจสอบอีเมลหรือสอบถามร้านค้าก่อนชำระเงินอีกครั้ง
boot-outdated = หน้าชำระเงินนี้ต้องใช้เบราว์เซอร์รุ่นใหม่กว่านี้ กรุณาอัปเดตเบราว์เซอร์ หรือเปิดหน้านี้ด้วยเบราว์เซอร์อื่น

## Frame

frame-label = หน้าชำระเงิน
frame-test-mode = โหมดทดสอบ: ไม่มีการตัดเงินจริง

## Order summary

summary-heading = สรุปคำสั่งซื้อ
summary-item-several = { $name } × { $count }
summary-shipping = ค่าจัดส่ง
summary-shipping-free = ฟรี
summary-tax = ภาษี
summary-discount = ส่วนลด
summary-method-fee = ค่าธรรมเนียมการชำระเงิน
summary-rounding = ปัดเศษเงินสด
summary-total = ยอดรวมทั้งหมด
summary-tax-included = รวมภาษี { $amount } แล้ว
summary-approximate = ประมาณ { $approximate } ยอดที่จะตัดเงินจริงคือ { $amount }

## The buyer’s country, where the shop does not say it

country-line = ประเทศของคุณ: { $country }
country-unknown = เลือกประเทศ
country-guessed = เลือกให้ตามการตั้งค่าอุปกรณ์ของคุณ หากไม่ถูกต้อง คุณเปลี่ยนได้
country-search = ค้นหาประเทศ
country-list = ประเทศ
country-none = ไม่พบประเทศที่ค้นหา
country-count = พบ { $count } ประเทศ
country-choose = ใช้ประเทศนี้

## Payment methods

methods-legend = เลือกวิธีชำระเงิน
methods-none-title = ยังไม่มีวิธีชำระเงินที่ใช้ได้
methods-none-body = ร้านค้านี้ยังไม่มีวิธีชำระเงินสำหรับประเทศ สกุลเงิน และยอดเงินนี้ ไม่มีการตัดเงินแต่อย่างใด
methods-note-delayed = ยืนยันคำสั่งซื้อเมื่อเงินเข้าแล้ว
methods-note-cod = ชำระเงินเมื่อได้รับสินค้า
methods-note-fee = + ค่าธรรมเนียม { $amount }
methods-saved = บันทึกไว้แล้ว
saved-ending = { $brand } ลงท้ายด้วย { $last4 }

# Methods with a general name. Brand names stay as they are and are not listed.
method-card = บัตรเครดิต/เดบิต
method-cod = เก็บเงินปลายทาง
method-bank-transfer = โอนเงินผ่านธนาคาร
method-sepa-debit = หักบัญชีธนาคาร (SEPA)
method-pay-upon-invoice-de = ชำระตามใบแจ้งหนี้
method-online-banking-czech = ธนาคารออนไลน์ (สาธารณรัฐเช็ก)
method-online-banking-slovakia = ธนาคารออนไลน์ (สโลวาเกีย)
method-online-banking-finland = ธนาคารออนไลน์ (ฟินแลนด์)
method-online-banking-baltics = ธนาคารออนไลน์
method-online-banking-thailand = โมบายแบงก์กิ้ง
method-netbanking-in = อินเทอร์เน็ตแบงก์กิ้ง
method-pay-by-bank-uk = ชำระจากบัญชีธนาคาร
method-ach-debit = บัญชีธนาคารในสหรัฐฯ
method-becs-debit = บัญชีธนาคารในออสเตรเลีย
method-nz-bank-account = บัญชีธนาคารในนิวซีแลนด์
method-bank-transfer-jp = โอนเงินผ่านธนาคาร
method-bank-va-id = บัญชีเสมือน (Virtual Account)
method-konbini = ชำระที่ร้านสะดวกซื้อ
method-tw-cvs = รหัสชำระที่ร้านสะดวกซื้อ
method-kr-card = บัตรที่ออกในเกาหลี
method-paystack-bank = ชำระผ่านธนาคารหรือ USSD
method-crypto = คริปโทเคอร์เรนซี
method-bacs-debit = หักบัญชีธนาคาร (สหราชอาณาจักร)
method-acss = บัญชีธนาคารในแคนาดา

# What happens next, shown under the chosen method.
details-card = ข้อมูลบัตรจะส่งตรงไปยังผู้ให้บริการรับชำระเงิน ร้านค้านี้จะไม่เห็นข้อมูลบัตรของคุณ
details-redirect = คุณจะชำระเงินบนหน้าเว็บที่ปลอดภัยของ { $method } แล้วกลับมาที่หน้านี้
# The same for methods with a general name.
details-hosted = คุณจะชำระเงินบนหน้าเว็บที่ปลอดภัยอีกหน้าหนึ่ง แล้วกลับมาที่หน้านี้
details-qr = หน้าถัดไปจะแสดงคิวอาร์โค้ดให้สแกนด้วยแอปของคุณ
details-voucher = หน้าถัดไปจะแสดงรหัสและขั้นตอนการชำระเงิน คำสั่งซื้อจะได้รับการยืนยันเมื่อชำระเงินแล้ว
details-bank-transfer = หน้าถัดไปจะแสดงเลขที่บัญชีสำหรับโอนเงิน คำสั่งซื้อจะได้รับการยืนยันเมื่อเงินเข้าแล้ว
details-debit = กรุณาอนุมัติการหักเงินจากบัญชีธนาคารในหน้าถัดไป
details-later = ในหน้าถัดไป { $method } จะแสดงแผนการชำระเงินให้คุณพิจารณาก่อนตกลง
details-cod = ชำระ { $amount } เมื่อได้รับสินค้า

## Card fields

card-number = หมายเลขบัตร
card-expiry = วันหมดอายุ
card-expiry-example = MM / YY
card-code = รหัสความปลอดภัย (CVV)
card-code-hint = เลข 3 หลักหลังบัตร หรือ 4 หลักหน้าบัตรสำหรับ American Express
card-brand = ประเภทบัตร: { $brand }
card-loading = กำลังโหลดช่องกรอกข้อมูลบัตรที่ปลอดภัย

## Other fields

field-name = ชื่อบนบัตร
field-full-name = ชื่อและนามสกุล
field-email = อีเมล
field-email-hint = สำหรับส่งอีเมลยืนยันการชำระเงิน
field-phone = เบอร์โทรศัพท์มือถือ
field-konbini-phone = เบอร์โทรศัพท์
field-birthdate = วันเดือนปีเกิด
field-document = { $document }
field-company = บริษัท
field-iban = IBAN
# Foreign bank codes: what it is, and the name that banks there print; the errors say the latter.
field-institution-number = รหัสธนาคาร (Institution Number)
field-transit-number = รหัสสาขา (Transit Number)
field-routing-number = รหัสธนาคาร (Routing Number)
field-sort-code = รหัสสาขา (Sort Code)
field-bsb = รหัสสาขา (BSB)
field-account-number = เลขที่บัญชี
field-blik-code = รหัส BLIK
field-blik-code-hint = ตัวเลข 6 หลักจากแอปธนาคาร เช่น { $example }
field-otp = รหัสยืนยันรายการ
field-otp-hint = จากแอปที่ใช้ชำระเงิน เช่น { $example }
field-bank = ธนาคาร
field-konbini-store = ร้านสะดวกซื้อ
field-choose = เลือก…
field-example = ตัวอย่าง: { $example }
field-optional = { $label } (ไม่บังคับ)
field-plan = จำนวนงวด
plan-once = ชำระเต็มจำนวน
plan-equal = { $count } งวด งวดละ { $amount }
plan-first = ชำระ { $first } ตอนนี้ ที่เหลืออีก { $count } งวด งวดละ { $amount }
plan-unknown = { $count } งวด แสดงดอกเบี้ยให้ดูก่อนตกลง
plan-interest-free = ดอกเบี้ย 0%
plan-total = รวม { $amount }

## Addresses. Labels as people of that country who read this language know them.

address-street = บ้านเลขที่และถนน
address-street2 = ห้อง ชั้น อาคาร
address-city-city = เมือง
# Thailand: Bangkok has เขต and แขวง, every other province อำเภอ and ตำบล.
address-city-district = เขต/อำเภอ
address-city-post-town = เมือง
address-city-suburb = ย่าน (Suburb)
address-district-barangay = บารังไกย์
address-district-district = เขต
address-district-neighbourhood = ย่าน
address-district-subdistrict = แขวง/ตำบล
address-district-suburb = ย่าน (Suburb)
address-district-townland = ทาวน์แลนด์
address-district-township = หมู่บ้าน
address-region-area = พื้นที่
address-region-county = เทศมณฑล
address-region-department = จังหวัด
address-region-district = เขต
address-region-emirate = รัฐ
address-region-governorate = เขตผู้ว่าการ
address-region-island = เกาะ
address-region-municipality = เทศบาล
address-region-oblast = แคว้น
address-region-parish = เขต (Parish)
address-region-prefecture = จังหวัด
address-region-province = จังหวัด
address-region-region = แคว้น
address-region-state = รัฐ
address-postal-cep = รหัสไปรษณีย์ (CEP)
address-postal-eircode = รหัสไปรษณีย์ (Eircode)
address-postal-pin = รหัสไปรษณีย์ (PIN)
address-postal-postcode = รหัสไปรษณีย์
address-postal-zip = รหัสไปรษณีย์ (ZIP)
address-postal-postal = รหัสไปรษณีย์

## Field errors: one sentence saying what to do.

error-name-missing = กรุณากรอกชื่อตามที่ปรากฏบนบัตร
error-full-name-missing = กรุณากรอกชื่อและนามสกุล
error-email-missing = กรุณากรอกอีเมล
error-email-invalid = กรุณากรอกอีเมลให้ถูกต้อง เช่น { $example }
error-phone-missing = กรุณากรอกเบอร์โทรศัพท์มือถือ
error-phone-invalid = กรุณาตรวจสอบเบอร์นี้ หากเป็นเบอร์ต่างประเทศให้ใส่รหัสประเทศด้วย
error-konbini-phone-missing = กรุณากรอกเบอร์โทรศัพท์
error-konbini-phone-invalid = กรุณากรอกตัวเลข 10 หรือ 11 หลัก โดยไม่ใส่ +81
error-birthdate-missing = กรุณากรอกวันเดือนปีเกิด
error-birthdate-invalid = กรุณาตรวจสอบวันเดือนปีเกิด
error-document-missing = กรุณากรอก { $document }
error-document-invalid = กรุณาตรวจสอบ { $document }
error-company-missing = กรุณากรอกชื่อบริษัท
error-iban-missing = กรุณากรอก IBAN
error-iban-invalid = กรุณากรอก IBAN ให้ถูกต้อง เช่น { $example }
error-institution-number-missing = กรุณากรอก Institution Number
error-institution-number-invalid = กรุณาตรวจสอบ Institution Number (ตัวเลข 3 หลัก)
error-transit-number-missing = กรุณากรอก Transit Number
error-transit-number-invalid = กรุณาตรวจสอบ Transit Number (ตัวเลข 5 หลัก)
error-routing-number-missing = กรุณากรอก Routing Number
error-routing-number-invalid = กรุณาตรวจสอบ Routing Number (ตัวเลข 9 หลัก)
error-sort-code-missing = กรุณากรอก Sort Code
error-sort-code-invalid = กรุณาตรวจสอบ Sort Code (ตัวเลข 6 หลัก)
error-bsb-missing = กรุณากรอก BSB
error-bsb-invalid = กรุณาตรวจสอบ BSB (ตัวเลข 6 หลัก)
error-account-number-missing = กรุณากรอกเลขที่บัญชี
error-account-number-invalid = กรุณาตรวจสอบเลขที่บัญชี
error-blik-code-missing = กรุณากรอกรหัส BLIK
error-blik-code-invalid = กรุณากรอกตัวเลข 6 หลักจากแอปธนาคาร
error-otp-missing = กรุณากรอกรหัสจากแอป
error-otp-invalid = กรุณาตรวจสอบรหัสจากแอป
error-bank-missing = กรุณาเลือกธนาคาร
error-konbini-store-missing = กรุณาเลือกร้านสะดวกซื้อ
error-address-missing = กรุณากรอกที่อยู่ส่วนนี้
error-postal-code-invalid = กรุณากรอกรหัสไปรษณีย์ให้ถูกต้อง เช่น { $example }
error-incomplete = กรุณากรอกให้ครบ เช่น { $example }
error-too-long = กรุณากรอกไม่เกิน { $max } ตัวอักษร
error-card-number-here = เพื่อความปลอดภัย เราได้ลบหมายเลขบัตรออกจากช่องนี้ กรุณากรอกในช่อง “หมายเลขบัตร”
error-number-missing = กรุณากรอกหมายเลขบัตร
error-number-incomplete = กรุณากรอกหมายเลขบัตรให้ครบทุกหลัก
error-number-invalid = กรุณาตรวจสอบหมายเลขบัตร
error-expiry-missing = กรุณากรอกวันหมดอายุ
error-expiry-invalid = กรุณากรอกวันหมดอายุตามที่แสดงบนบัตร
error-expiry-past = วันหมดอายุนี้ผ่านไปแล้ว กรุณาตรวจสอบหรือใช้บัตรอื่น
error-code-missing = กรุณากรอกรหัสความปลอดภัย
error-code-invalid = กรุณาตรวจสอบรหัสความปลอดภัย
error-summary = กรุณาตรวจสอบข้อมูล { $count } ช่อง

## Paying

pay-button = ชำระเงิน { $amount }
pay-button-order = ยืนยันการสั่งซื้อ
# Vouchers and bank transfers: not ยืนยัน, as the order is confirmed with the money.
pay-button-later = สั่งซื้อสินค้า
pay-button-working = กำลังดำเนินการ…

# Shown and read out while the buyer waits.
progress-tokenising = กำลังตรวจสอบข้อมูลบัตร
progress-confirming = กำลังชำระเงิน กรุณาอย่าออกจากหน้านี้
progress-placing = กำลังส่งคำสั่งซื้อ กรุณาอย่าออกจากหน้านี้
progress-redirecting = กำลังพาคุณไปที่ { $method }
# The same for methods with a general name.
progress-leaving = กำลังพาคุณไปที่หน้าเว็บสำหรับชำระเงิน
progress-waiting = กำลังรอการยืนยันการชำระเงิน
progress-still-working = ใช้เวลานานกว่าปกติ เรายังตรวจสอบอยู่ กรุณาอย่าชำระเงินซ้ำ

## Good endings

result-paid-title = ชำระเงินเรียบร้อยแล้ว
result-paid-body = คุณชำระเงิน { $amount } ให้ { $merchant } แล้ว
result-placed-title = สั่งซื้อเรียบร้อยแล้ว
result-placed-body = กรุณาเตรียมเงิน { $amount } ไว้ชำระเมื่อรับสินค้า
result-reference = หมายเลขอ้างอิงการชำระเงิน: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = ไม่มีการตัดเงินแต่อย่างใด
money-unknown = เรายังไม่ทราบว่ามีการตัดเงินแล้วหรือไม่ กรุณาอย่าชำระเงินซ้ำ

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined.

outcome-field-incomplete =
    .title = ข้อมูลยังไม่ครบ
    .body = กรุณากรอกช่องที่ทำเครื่องหมายไว้ แล้วลองอีกครั้ง
outcome-number-invalid =
    .title = กรุณาตรวจสอบหมายเลข
    .body = หมายเลขบัตรหรือเลขที่บัญชีไม่ถูกต้อง กรุณาตรวจสอบแล้วลองอีกครั้ง
outcome-expiry-invalid =
    .title = กรุณาตรวจสอบวันหมดอายุ
    .body = วันหมดอายุไม่ถูกต้อง กรุณาตรวจสอบแล้วลองอีกครั้ง
outcome-security-code-wrong =
    .title = กรุณาตรวจสอบรหัสความปลอดภัย
    .body = รหัสความปลอดภัยไม่ตรงกับบัตรนี้ กรุณากรอกอีกครั้ง
outcome-holder-or-address-mismatch =
    .title = กรุณาตรวจสอบชื่อและที่อยู่
    .body = ข้อมูลที่กรอกไม่ตรงกับข้อมูลของธนาคาร กรุณาแก้ไขแล้วลองอีกครั้ง
outcome-brand-not-accepted =
    .title = ใช้บัตรประเภทนี้ไม่ได้
    .body = ร้านค้านี้ไม่รับบัตรประเภทนี้ กรุณาใช้บัตรอื่นหรือเลือกวิธีชำระเงินอื่น
outcome-card-expired =
    .title = บัตรนี้หมดอายุแล้ว
    .body = กรุณาใช้บัตรอื่นหรือเลือกวิธีชำระเงินอื่น
outcome-insufficient-funds =
    .title = ยอดเงินหรือวงเงินไม่เพียงพอ
    .body = ธนาคารแจ้งว่ายอดเงินหรือวงเงินคงเหลือไม่พอสำหรับรายการนี้ กรุณาใช้บัตรอื่นหรือเลือกวิธีชำระเงินอื่น
outcome-limit-reached =
    .title = เกินวงเงินใช้จ่ายที่กำหนดไว้
    .body = รายการนี้เกินวงเงินใช้จ่ายของบัตรหรือบัญชี กรุณาใช้บัตรอื่น หรือติดต่อธนาคารเพื่อขอเพิ่มวงเงิน
outcome-authentication-needed =
    .title = ธนาคารขอให้ยืนยันรายการ
    .body = กรุณายืนยันรายการนี้กับธนาคารเพื่อชำระเงินต่อ
outcome-authentication-failed =
    .title = ยืนยันตัวตนไม่สำเร็จ
    .body = ธนาคารยังยืนยันตัวตนของคุณไม่ได้ กรุณาลองอีกครั้งหรือใช้บัตรอื่น
outcome-authentication-abandoned =
    .title = การยืนยันตัวตนยังไม่เสร็จ
    .body = หน้ายืนยันตัวตนของธนาคารปิดไปก่อนเสร็จสิ้น กรุณาลองอีกครั้งหรือเลือกวิธีชำระเงินอื่น
outcome-declined =
    .title = การชำระเงินไม่ได้รับอนุมัติ
    .body = ไม่มีรายละเอียดเพิ่มเติม กรุณาใช้บัตรอื่นหรือเลือกวิธีชำระเงินอื่น
outcome-contact-bank =
    .title = กรุณาโทรหาธนาคาร
    .body = ธนาคารต้องการพูดคุยกับคุณก่อนอนุมัติรายการนี้ คุณเลือกวิธีชำระเงินอื่นแทนได้
outcome-not-allowed-by-card =
    .title = ใช้บัตรนี้กับรายการนี้ไม่ได้
    .body = บัตรนี้ไม่ได้เปิดใช้สำหรับการชำระเงินประเภทนี้ กรุณาเลือกวิธีชำระเงินอื่นหรือสอบถามธนาคาร
outcome-account-unknown =
    .title = ใช้บัญชีนี้ไม่ได้
    .body = ธนาคารแจ้งว่าบัญชีนี้ปิดแล้วหรือไม่ได้เปิดใช้งาน กรุณาใช้บัตรหรือบัญชีอื่น หรือเลือกวิธีชำระเงินอื่น
outcome-pin-or-device-step =
    .title = เหลืออีกหนึ่งขั้นตอนกับธนาคาร
    .body = ธนาคารขอให้ใส่รหัส PIN หรือยืนยันบนอุปกรณ์ของคุณ กรุณาลองอีกครั้งและทำตามขั้นตอนของธนาคาร
outcome-issuer-unavailable =
    .title = เชื่อมต่อกับธนาคารไม่ได้ในขณะนี้
    .body = กรุณารอสองสามนาทีแล้วลองอีกครั้ง หรือเลือกวิธีชำระเงินอื่น
outcome-processing-error =
    .title = ชำระเงินไม่สำเร็จ
    .body = เกิดปัญหาทางเทคนิคระหว่างส่งรายการไปยังธนาคาร กรุณาลองอีกครั้ง
outcome-attempts-exhausted =
    .title = ลองครบจำนวนครั้งที่กำหนดแล้ว
    .body = บัตรนี้ใช้ไม่ได้ชั่วคราว กรุณาเลือกวิธีชำระเงินอื่น
outcome-duplicate-attempt =
    .title = ส่งรายการชำระเงินนี้ไปแล้ว
    .body = เรากำลังตรวจสอบผล กรุณารอสักครู่
outcome-amount-not-allowed =
    .title = วิธีนี้ใช้กับยอดเงินนี้ไม่ได้
    .body = วิธีชำระเงินนี้ไม่รองรับยอด { $amount } กรุณาเลือกวิธีอื่น
outcome-currency-not-supported =
    .title = วิธีนี้ใช้กับสกุลเงินนี้ไม่ได้
    .body = วิธีชำระเงินนี้ไม่รองรับสกุลเงินนี้ กรุณาเลือกวิธีอื่น
outcome-method-refused =
    .title = { $method } ไม่อนุมัติการชำระเงิน
    .body = กรุณาเลือกวิธีชำระเงินอื่น
outcome-buyer-cancelled =
    .title = ยกเลิกการชำระเงินแล้ว
    .body = การชำระเงินยังไม่เสร็จสมบูรณ์ กรุณาลองอีกครั้งหรือเลือกวิธีชำระเงินอื่น
outcome-session-expired =
    .title = หมดเวลาชำระเงินแล้ว
    .body = กรุณาเริ่มใหม่เพื่อชำระเงินต่อ
outcome-result-unknown =
    .title = กำลังตรวจสอบการชำระเงินของคุณ
    .body = เรายังไม่ได้รับผลการชำระเงิน กรุณาเปิดหน้านี้ค้างไว้ เราจะแจ้งทันทีที่ทราบผล
outcome-offline =
    .title = ไม่ได้เชื่อมต่ออินเทอร์เน็ต
    .body = กรุณาตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง
outcome-provider-blocked =
    .title = โหลดช่องกรอกข้อมูลบัตรไม่สำเร็จ
    .body = เบราว์เซอร์หรือเครือข่ายกำลังบล็อกผู้ให้บริการรับชำระเงิน กรุณาลองอีกครั้งหรือเลือกวิธีชำระเงินอื่น
outcome-shop-setup =
    .title = หน้าชำระเงินยังไม่พร้อมใช้งาน
    .body = ร้านค้าต้องแก้ไขการตั้งค่าก่อนจึงจะรับชำระเงินที่นี่ได้ กรุณาติดต่อร้านค้า

## Next steps: buttons that do what they say.

step-fix-field = ตรวจสอบข้อมูล
step-other-card = ใช้บัตรอื่น
step-other-method = วิธีชำระเงินอื่น
step-authenticate = ยืนยันกับธนาคาร
step-retry-now = ลองอีกครั้ง
step-retry-later = ลองอีกครั้ง
step-restart = เริ่มใหม่
step-wait = ตรวจสอบสถานะ
step-contact-shop = ติดต่อร้านค้า
# Not a button: a sentence that stands alone or after a button.
step-call-bank = คุณโทรหาธนาคารได้ โดยปกติหมายเลขโทรศัพท์จะอยู่หลังบัตร

## Help and small print

help-button = ขอความช่วยเหลือ
footer-terms = ข้อกำหนดและเงื่อนไข
footer-privacy = นโยบายความเป็นส่วนตัว
footer-refunds = การคืนเงิน
footer-merchant = ชำระเงินให้ { $merchant }
