### Thai (th), as written in Thailand.
### Address: polite and neutral, no ครับ/ค่ะ; requests with กรุณา; คุณ only where the sentence needs it; the checkout calls itself เรา.
### Numbered steps and buttons begin with the bare verb. QR is คิวอาร์โค้ด.
### Quotation marks “ ”. No full stops (only in abbreviations: น. after a time), question marks or exclamation marks; one space between sentences and around Latin letters and digits.
### No ๆ. Arabic digits. Classifiers: ชิ้น (articles), ช่อง (fields), ตัวอักษร (characters). No plural forms.
### Terms: paying is ชำระเงิน; being charged is ตัดเงิน (what buyers say and fear), a bank debit หักเงิน; one payment is รายการ.
### The buyer’s bank is ธนาคาร; the provider is ผู้ให้บริการรับชำระเงิน; the shop is ร้านค้า; the checkout is หน้าชำระเงิน.
### Ordering: ยืนยันการสั่งซื้อ only for cash on delivery; before the money arrives สั่งซื้อสินค้า, as the order is confirmed later.
### Confirming is ยืนยันรายการ, proving who you are is ยืนยันตัวตน; the security code carries CVV, its everyday name.
### Expiry stays MM / YY as printed on the card: ดด/ปป invites years of the Buddhist Era.

## Before the program has started. Plain text only.

boot-loading = กำลังโหลดหน้าชำระเงิน
boot-failed-title = โหลดหน้าชำระเงินไม่สำเร็จ
boot-failed-body = การเชื่อมต่ออาจขัดข้อง หรือเบราว์เซอร์อาจบล็อกส่วนนี้ของหน้าเว็บอยู่
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
methods-none-body = ร้านค้านี้ยังไม่มีวิธีชำระเงินสำหรับประเทศ สกุลเงิน และยอดเงินนี้
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
details-qr = เราจะแสดงคิวอาร์โค้ดให้สแกนด้วยแอปของคุณ
details-app = คุณจะต้องยืนยันรายการใน { $method }
details-bank-app = คุณจะต้องยืนยันรายการในแอปธนาคาร
details-voucher = เราจะแสดงรหัสและขั้นตอนการชำระเงิน คำสั่งซื้อจะได้รับการยืนยันเมื่อชำระเงินแล้ว
details-bank-transfer = เราจะแสดงข้อมูลบัญชีสำหรับโอนเงิน คำสั่งซื้อจะได้รับการยืนยันเมื่อเงินเข้าแล้ว
details-debit = ยอดเงินนี้จะหักจากบัญชีธนาคารของคุณ
details-later = { $method } จะแสดงแผนการชำระเงินให้คุณพิจารณาก่อนตกลง
details-cod = ชำระ { $amount } เมื่อได้รับสินค้า

## Card fields

card-number = หมายเลขบัตร
card-expiry = วันหมดอายุ
card-expiry-example = MM / YY
card-code = รหัสความปลอดภัย (CVV)
card-code-hint = เลข 3 หลักหลังบัตร หรือ 4 หลักหน้าบัตรสำหรับ American Express
card-brand = ประเภทบัตร: { $brand }
card-loading = กำลังโหลดช่องกรอกข้อมูลบัตรที่ปลอดภัย
card-switched = ช่องกรอกข้อมูลบัตรใช้เวลาโหลดนานกว่าปกติ ตอนนี้กรอกข้อมูลบัตรได้แล้ว
card-switched-again = โหลดช่องกรอกข้อมูลบัตรใหม่แล้ว กรุณากรอกข้อมูลบัตรอีกครั้ง

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
plan-unknown = { $count } งวด จะแสดงดอกเบี้ยให้ดูก่อนตกลง
plan-interest-free = ดอกเบี้ย 0%
plan-total = รวม { $amount }
plan-schedule = กำหนดชำระแต่ละงวด

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
error-card-unfinished = กรุณากรอกข้อมูลบัตรให้ครบ หรือแก้ไขให้ถูกต้อง
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

## Waiting for something, or for somebody

wait-offline-title = ไม่ได้เชื่อมต่ออินเทอร์เน็ต
wait-offline-body = เราจะดำเนินการต่อทันทีที่เชื่อมต่ออินเทอร์เน็ตได้อีกครั้ง
wait-once = หน้านี้จะไม่ทำรายการซ้ำ แต่กรุณาอย่าชำระเงินอีกครั้งผ่านช่องทางอื่น
wait-stalled-title = เรายังไม่ได้รับผลการชำระเงิน
wait-stalled-body = กรุณาตรวจสอบสถานะ หรือสอบถามร้านค้าว่าได้รับคำสั่งซื้อของคุณแล้วหรือไม่
wait-elsewhere-title = คำสั่งซื้อนี้อยู่ระหว่างชำระเงินในแท็บหรือหน้าต่างอื่น
wait-elsewhere-body = กรุณาชำระเงินที่นั่นให้เสร็จ หากต้องการชำระเงินในหน้านี้แทน เราจะยกเลิกรายการนั้นก่อน
wait-elsewhere-leave = ชำระเงินในหน้านี้แทน
wait-cancelling = กำลังยกเลิกการชำระเงิน
wait-renewing = กำลังขอคิวอาร์โค้ดใหม่
wait-cancelling-body = กรุณารอสักครู่ ยังชำระเงินรายการอื่นไม่ได้จนกว่าขั้นตอนนี้จะเสร็จ

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = ยืนยันรายการกับธนาคาร
challenge-payment = ชำระเงิน { $amount } ให้ { $merchant }
challenge-cancel = ยกเลิก

## Something to do before the payment is made

action-checking-bank = กำลังตรวจสอบกับธนาคาร กรุณาอย่าออกจากหน้านี้
action-qr-title = สแกนคิวอาร์โค้ดเพื่อชำระเงิน
# On the telephone that shows the code, people in Thailand keep its picture and choose it in their bank’s app.
action-qr-body = กรุณาเปิดแอปที่ใช้ชำระเงิน สแกนคิวอาร์โค้ดนี้หรือเลือกจากภาพหน้าจอที่บันทึกไว้ แล้วยืนยันรายการ หน้านี้จะอัปเดตโดยอัตโนมัติ
action-qr-label = คิวอาร์โค้ดสำหรับชำระเงิน
action-barcode-label = บาร์โค้ดของรหัสชำระเงิน
# Beside codes and in the bank’s window.
action-valid-for = เหลือเวลาอีก { $time }
action-expired-title = คิวอาร์โค้ดนี้หมดอายุแล้ว
action-expired-body = หากชำระเงินแล้ว กรุณารอสักครู่ เราจะแจ้งผลในหน้านี้ หากยังไม่ได้ชำระเงิน กรุณาขอคิวอาร์โค้ดใหม่
action-renew = ขอคิวอาร์โค้ดใหม่
action-unpaid = ไม่ได้ชำระเงินภายในเวลาที่กำหนด กรุณาลองอีกครั้งหรือเลือกวิธีชำระเงินอื่น
action-confirm-bank = กรุณายืนยันรายการในแอปธนาคาร
action-confirm-app = กรุณาเปิด { $method } บนมือถือ แล้วยืนยันรายการ
action-confirm-body = เมื่อยืนยันรายการแล้ว หน้านี้จะอัปเดตโดยอัตโนมัติ
action-open-app = เปิดแอป
action-cancel = ยกเลิก
action-copy = คัดลอก
action-copied = คัดลอกแล้ว
action-copy-what = คัดลอก { $label }

## An order that is placed and paid later

# The moment begins with “วัน”, so no space before it; it ends with the time in 24 hours, without น.
due-by = กรุณาชำระเงิน { $amount } ให้ { $merchant } ภายใน{ $moment } น.
due-open = กรุณาชำระเงิน { $amount } ให้ { $merchant } คำสั่งซื้อจะได้รับการยืนยันเมื่อเงินเข้าแล้ว
due-later = เราจะยืนยันคำสั่งซื้อเมื่อเงินเข้าแล้ว
due-expired-title = เลยกำหนดชำระเงินแล้ว
due-expired-body = หากชำระเงินแล้ว คำสั่งซื้อจะได้รับการยืนยันในไม่ช้า หากยังไม่ได้ชำระเงิน กรุณาอย่าชำระเงินสำหรับคำสั่งซื้อนี้ ให้สอบถามร้านค้าหรือสั่งซื้อใหม่แทน
due-todo = ขั้นตอนการชำระเงิน
due-exact = กรุณากรอกหมายเลขอ้างอิงให้ตรงตามที่แสดงไว้ หากไม่มีหมายเลขนี้ ร้านค้าจะไม่ทราบว่าเป็นเงินของคำสั่งซื้อใด
due-print = บันทึกหรือพิมพ์
due-document = เปิดเอกสารการชำระเงิน
due-other-way = ชำระเงินด้วยวิธีอื่น
# จุดรับชำระเงิน, not ร้านค้า: that is the shop of the order.
due-counter-1 = ไปที่จุดรับชำระเงิน ธนาคาร หรือตู้ที่รับชำระด้วยวิธีนี้ แล้วแจ้งหรือกรอกข้อมูลที่แสดงไว้
due-counter-2 = ชำระเงิน { $amount } ที่นั่น
due-receipt = เก็บใบเสร็จไว้จนกว่าคำสั่งซื้อจะได้รับการยืนยัน
due-konbini-1 = ไปที่ร้านสะดวกซื้อที่เลือกไว้ แล้วกรอกรหัสที่ตู้ในร้านหรือแสดงรหัสที่เคาน์เตอร์
due-konbini-2 = แจ้งหรือกรอกเบอร์โทรศัพท์ด้วยหากต้องใช้ แล้วชำระเงิน { $amount }
due-boleto-1 = สแกนหรือวางรหัสในแอปธนาคาร หรือนำไปชำระที่ธนาคารหรือร้านลอตเตอรี่ (lotérica)
due-boleto-2 = ตรวจสอบว่ายอดเงินคือ { $amount } แล้วชำระเงิน
due-boleto-3 = คำสั่งซื้อจะได้รับการยืนยันภายใน 3 วันทำการ
due-entity-1 = เลือกชำระค่าบริการ (Pagamento de Serviços) ที่ตู้ ATM หรือในแอปธนาคาร
due-entity-2 = กรอกรหัสหน่วยงาน หมายเลขอ้างอิง และยอดเงิน { $amount }
due-transfer-1 = เปิดแอปหรือเว็บไซต์ของธนาคาร
due-transfer-2 = โอนเงินให้ตรงยอด { $amount } ตามข้อมูลที่แสดงไว้
due-transfer-3 = คำสั่งซื้อจะได้รับการยืนยันเมื่อเงินเข้าแล้ว

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = รหัสชำระเงิน
detail-reference = หมายเลขอ้างอิง
# Multibanco: what it is, and what cash machines in Portugal call it.
detail-entity = รหัสหน่วยงาน (Entidade)
detail-confirmation = หมายเลขยืนยัน
detail-customer = หมายเลขลูกค้า
# A number or a name.
detail-company = บริษัทผู้รับชำระเงิน
detail-bank = ธนาคาร
detail-branch = สาขา
detail-beneficiary = ชื่อบัญชี
detail-iban = IBAN
detail-bic = รหัส SWIFT (BIC)
detail-account-number = เลขที่บัญชี
detail-account-type = ประเภทบัญชี
detail-routing-number = รหัสธนาคาร (Routing Number)
detail-sort-code = รหัสสาขา (Sort Code)
detail-bsb = รหัสสาขา (BSB)
detail-clabe = เลขที่บัญชี (CLABE)
detail-phone = เบอร์โทรศัพท์
# Where to pay.
detail-store = ร้านที่ใช้ชำระเงิน
detail-amount = ยอดเงิน
detail-document = เลขประจำตัวผู้เสียภาษี

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## ยินยอมให้หักบัญชี is what banks in Thailand have people sign. The act of consent is the button, which says สั่งซื้อสินค้า for every debit.

mandate-sepa = เมื่อกดสั่งซื้อสินค้า ถือว่าคุณยินยอมให้ { $merchant } ส่งคำสั่งไปยังธนาคารของคุณเพื่อหักเงินจากบัญชีของคุณ และยินยอมให้ธนาคารหักเงินจากบัญชีตามคำสั่งดังกล่าว คุณมีสิทธิ์ได้รับเงินคืนจากธนาคารตามเงื่อนไขในข้อตกลงระหว่างคุณกับธนาคาร โดยต้องยื่นขอคืนเงินภายใน 8 สัปดาห์นับจากวันที่หักเงินจากบัญชี
mandate-ach = เมื่อกดสั่งซื้อสินค้า ถือว่าคุณยินยอมให้ { $merchant } หักเงินจากบัญชีธนาคารของคุณทางอิเล็กทรอนิกส์เพียง 1 ครั้ง ตามยอดเงินที่แสดงไว้ ในวันนี้หรือหลังจากวันนี้ เมื่อส่งรายการชำระเงินแล้ว หากต้องการยกเลิกหรือแก้ไข กรุณาติดต่อ { $merchant }
mandate-debit = เมื่อกดสั่งซื้อสินค้า ถือว่าคุณยินยอมให้ { $merchant } หักเงินตามยอดที่แสดงไว้จากบัญชีธนาคารของคุณ และยินยอมให้ธนาคารดำเนินการหักเงินดังกล่าว

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
    .body = ธนาคารต้องการพูดคุยกับคุณก่อนอนุมัติรายการนี้ หรือคุณจะเลือกวิธีชำระเงินอื่นแทนก็ได้
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
    .body = ขณะนี้ใช้บัตรนี้ชำระเงินอีกไม่ได้ กรุณาเลือกวิธีชำระเงินอื่น
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

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = เราไม่ได้ส่งรายการด้วยบัตรนี้อีก เพราะส่งไปก็จะไม่ได้รับอนุมัติเหมือนเดิม
guard-later = เรายังไม่ได้ส่งรายการด้วยบัตรนี้อีกครั้ง หากแก้ไขปัญหากับธนาคารแล้ว กรุณากดปุ่มชำระเงินอีกครั้ง
guard-edit = เรายังไม่ได้ส่งรายการด้วยบัตรนี้อีกครั้ง กรุณาแก้ไขช่องที่ทำเครื่องหมายไว้ก่อน

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
