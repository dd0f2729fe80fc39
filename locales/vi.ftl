### Vietnamese (vi), for Vietnam; also read by Vietnamese speakers abroad (US, Australia, Czechia, Japan, Taiwan).
### Address: bạn, as shops and wallets write (banks’ “Quý khách” is stiff beside a cart); the checkout calls itself chúng tôi.
### “của bạn” only where it tells something. Sentences ask with vui lòng; steps and buttons begin with the bare verb.
### Quotation marks “ ”; no apostrophe; … directly behind the word; no comma before “và” in a list. No exclamation marks.
### Tone marks in the older way most apps use: hủy, xóa, hóa. Composed letters (NFC) throughout.
### Plurals: other only, so no selectors; nouns stay as they are after a number. Numbers and amounts come formatted.
### Terms: trang thanh toán (checkout), cửa hàng (the merchant), điểm thu hộ (a counter that collects payments), phương thức thanh toán,
### cổng thanh toán (provider), thẻ, mã bảo mật with CVV on its label, ngày hết hạn (MM / YY, as cards print it), ô (a field),
### xác thực (proving oneself to the bank, 3-D Secure), xác nhận (approving in an app; confirming an order), giao dịch (one payment),
### trừ tiền (to charge, as buyers say), ghi nợ (to debit, in agreements), chuyển khoản, nội dung chuyển khoản (a transfer’s message),
### mã tham chiếu (reference), kỳ (instalment), hoàn tiền (refund), ứng dụng ngân hàng, ví điện tử (a wallet: MoMo, ZaloPay),
### tab (of a browser: thẻ is a card here). Codes to scan are for ứng dụng ngân hàng hoặc ví điện tử: VietQR works in both.
### Order buttons: Decree 52/2013/NĐ-CP wants the order shown for review before it is sent, and prescribes no words for the button;
### “Đặt hàng” is usual, and the mandates name that act (“Bằng việc đặt hàng”). There is no national Vietnamese wording for SEPA.
### outcome-declined leaves open who declined and why.

## Before the program has started. Plain text only.

boot-loading = Đang tải trang thanh toán
boot-failed-title = Không tải được trang thanh toán
boot-failed-body = Có thể kết nối mạng bị gián đoạn, hoặc trình duyệt đang chặn phần này của trang.
boot-failed-retry = Thử lại
boot-stopped-title = Trang thanh toán đã dừng
boot-stopped-body = Đã xảy ra lỗi trên trang này. Nếu bạn đã nhấn nút thanh toán hoặc đặt hàng, vui lòng kiểm tra email hoặc hỏi cửa hàng trước khi thanh toán lại.
boot-outdated = Trang thanh toán này cần trình duyệt mới hơn. Vui lòng cập nhật trình duyệt hoặc mở trang này bằng trình duyệt khác.

## Frame

frame-label = Thanh toán
frame-test-mode = Chế độ thử nghiệm: không trừ tiền thật

## Order summary

summary-heading = Đơn hàng của bạn
summary-item-several = { $name } × { $count }
summary-shipping = Phí vận chuyển
summary-shipping-free = Miễn phí
# Not “VAT”: mostly US or Canadian sales tax.
summary-tax = Thuế
summary-discount = Giảm giá
summary-method-fee = Phí thanh toán
summary-rounding = Làm tròn tiền mặt
summary-total = Tổng thanh toán
# Not “VAT”: the shop may be abroad.
summary-tax-included = Đã gồm { $amount } tiền thuế
# Not “trừ tiền”: cash on delivery shows this line too.
summary-approximate = Khoảng { $approximate }. Số tiền thực trả là { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Quốc gia của bạn: { $country }
country-unknown = Chọn quốc gia của bạn
country-guessed = Dự đoán theo cài đặt thiết bị của bạn. Nếu chưa đúng, hãy chọn lại.
country-search = Tìm quốc gia
country-list = Quốc gia
country-none = Không tìm thấy quốc gia nào
country-count = { $count } quốc gia
country-choose = Chọn quốc gia này

## Payment methods

methods-legend = Chọn phương thức thanh toán
methods-none-title = Chưa có phương thức thanh toán
methods-none-body = Cửa hàng chưa có phương thức thanh toán nào cho quốc gia, loại tiền và số tiền này.
methods-note-delayed = Xác nhận khi tiền đã về
# Not “khi nhận hàng”: the method’s name says that already.
methods-note-cod = Trả tiền cho người giao hàng
methods-note-fee = + phí { $amount }
methods-saved = Đã lưu
saved-ending = { $brand } số cuối { $last4 }

# Methods with a general name.
method-card = Thẻ tín dụng/ghi nợ
method-cod = Thanh toán khi nhận hàng (COD)
method-bank-transfer = Chuyển khoản ngân hàng
method-sepa-debit = Ghi nợ trực tiếp SEPA
method-pay-upon-invoice-de = Thanh toán theo hóa đơn
method-online-banking-czech = Ngân hàng trực tuyến (Séc)
method-online-banking-slovakia = Ngân hàng trực tuyến (Slovakia)
method-online-banking-finland = Ngân hàng trực tuyến (Phần Lan)
method-online-banking-baltics = Ngân hàng trực tuyến
method-online-banking-thailand = Mobile Banking (Thái Lan)
method-netbanking-in = Ngân hàng trực tuyến (Ấn Độ)
method-pay-by-bank-uk = Trả từ tài khoản ngân hàng
method-ach-debit = Tài khoản ngân hàng Hoa Kỳ
method-becs-debit = Tài khoản ngân hàng Úc
method-nz-bank-account = Tài khoản ngân hàng New Zealand
method-bank-transfer-jp = Chuyển khoản ngân hàng
method-bank-va-id = Tài khoản ảo (Virtual Account)
method-konbini = Cửa hàng tiện lợi (konbini)
method-tw-cvs = Mã thanh toán tại cửa hàng tiện lợi
method-kr-card = Thẻ phát hành tại Hàn Quốc
method-paystack-bank = Ngân hàng hoặc USSD
method-crypto = Tiền mã hóa
method-bacs-debit = Ghi nợ trực tiếp (Anh)
method-acss = Tài khoản ngân hàng Canada

# What happens next, shown under the chosen method.
details-card = Thông tin thẻ được gửi thẳng đến cổng thanh toán. Cửa hàng không bao giờ nhìn thấy.
details-redirect = Bạn sẽ thanh toán trên trang bảo mật của { $method }, sau đó quay lại đây.
details-hosted = Bạn sẽ thanh toán trên một trang bảo mật riêng, sau đó quay lại đây.
details-qr = Bạn sẽ nhận được mã QR để quét bằng ứng dụng ngân hàng hoặc ví điện tử.
details-app = Bạn sẽ xác nhận thanh toán trên { $method }.
details-bank-app = Bạn sẽ xác nhận thanh toán trên ứng dụng ngân hàng.
details-voucher = Bạn sẽ nhận được mã thanh toán kèm hướng dẫn. Đơn hàng được xác nhận sau khi bạn thanh toán.
details-bank-transfer = Bạn sẽ nhận được thông tin tài khoản để chuyển khoản. Đơn hàng được xác nhận khi tiền đã về.
details-debit = Số tiền này sẽ được trừ từ tài khoản ngân hàng của bạn.
details-later = Bạn sẽ được xem kế hoạch thanh toán của { $method } trước khi đồng ý.
details-cod = Bạn trả { $amount } khi nhận hàng.

## Card fields

card-number = Số thẻ
card-expiry = Ngày hết hạn
card-expiry-example = MM / YY
card-code = Mã bảo mật (CVV)
card-code-hint = 3 chữ số ở mặt sau, hoặc 4 chữ số ở mặt trước thẻ American Express
card-brand = Loại thẻ: { $brand }
card-loading = Đang tải ô bảo mật để nhập thông tin thẻ
card-switched = Ô nhập thẻ tải lâu hơn bình thường. Bây giờ bạn có thể nhập thông tin thẻ.
card-switched-again = Ô nhập thẻ đã được tải lại. Vui lòng nhập lại thông tin thẻ.

## Other fields

field-name = Tên in trên thẻ
field-full-name = Họ và tên
field-email = Email
field-email-hint = Để nhận xác nhận thanh toán
field-phone = Số điện thoại di động
field-konbini-phone = Số điện thoại
field-birthdate = Ngày sinh
field-document = { $document }
field-company = Tên công ty
field-iban = IBAN
# Foreign bank codes: what it is, and the name that banks there print; the errors say the latter.
field-institution-number = Mã ngân hàng (Institution Number)
field-transit-number = Mã chi nhánh (Transit Number)
field-routing-number = Mã định tuyến (Routing Number)
field-sort-code = Mã chi nhánh (Sort Code)
field-bsb = Mã chi nhánh (BSB)
field-account-number = Số tài khoản
field-blik-code = Mã BLIK
field-blik-code-hint = 6 chữ số từ ứng dụng ngân hàng, ví dụ { $example }
# Not “OTP”: banks here tell everybody never to give one away.
field-otp = Mã xác nhận
field-otp-hint = Từ ứng dụng bạn dùng để thanh toán, ví dụ { $example }
field-bank = Ngân hàng của bạn
field-konbini-store = Cửa hàng tiện lợi
field-choose = Chọn…
field-example = Ví dụ: { $example }
field-optional = { $label } (không bắt buộc)
field-plan = Số kỳ thanh toán
plan-once = Trả hết một lần
plan-equal = { $count } kỳ, mỗi kỳ { $amount }
plan-first = Trả ngay { $first }, sau đó { $count } × { $amount }
plan-unknown = { $count } kỳ; bạn sẽ biết tiền lãi trước khi đồng ý
plan-interest-free = lãi suất 0%
plan-total = tổng cộng { $amount }
plan-schedule = Các kỳ thanh toán

## Addresses. Labels as people of that country who read this language know them.

address-street = Số nhà và tên đường
address-street2 = Căn hộ, tầng, tòa nhà
# Vietnam has had no districts since July 2025: below the province or city comes the ward or commune.
address-city-city = Phường/Xã/Thành phố
# Taiwan, Thailand, Hong Kong, Turkey.
address-city-district = Quận/Huyện
address-city-post-town = Thành phố hoặc thị trấn
# Australia, New Zealand: the word Vietnamese people there say, too.
address-city-suburb = Khu vực (Suburb)
address-district-barangay = Barangay
address-district-district = Quận/Huyện
address-district-neighbourhood = Khu phố
address-district-subdistrict = Phường/Xã
address-district-suburb = Khu vực (Suburb)
address-district-townland = Townland
# Malaysia.
address-district-township = Khu dân cư
address-region-area = Khu vực
# Ireland’s counties, and Taiwan’s counties and cities.
address-region-county = Hạt/Huyện/Thành phố
address-region-department = Tỉnh
address-region-district = Quận
address-region-emirate = Tiểu vương quốc
address-region-governorate = Tỉnh
address-region-island = Đảo
address-region-municipality = Đô thị
address-region-oblast = Tỉnh (oblast)
address-region-parish = Giáo xứ (Parish)
address-region-prefecture = Tỉnh
# Vietnam first: its cities under the central government stand in this list.
address-region-province = Tỉnh/Thành phố
address-region-region = Vùng
address-region-state = Tiểu bang
address-postal-cep = Mã bưu chính (CEP)
address-postal-eircode = Eircode
# Not “mã PIN”: beside a payment that is the card’s.
address-postal-pin = Mã bưu chính
address-postal-postcode = Mã bưu chính
address-postal-zip = Mã ZIP
address-postal-postal = Mã bưu chính

## Field errors: beside the field, saying what to do.

error-name-missing = Vui lòng nhập tên in trên thẻ.
error-full-name-missing = Vui lòng nhập họ và tên.
error-email-missing = Vui lòng nhập địa chỉ email.
error-email-invalid = Vui lòng nhập email theo mẫu { $example }.
error-phone-missing = Vui lòng nhập số điện thoại di động.
error-phone-invalid = Vui lòng kiểm tra số này. Nếu là số nước ngoài, hãy thêm mã quốc gia.
error-konbini-phone-missing = Vui lòng nhập số điện thoại.
error-konbini-phone-invalid = Vui lòng nhập 10 hoặc 11 chữ số, không có +81.
error-birthdate-missing = Vui lòng nhập ngày sinh.
error-birthdate-invalid = Vui lòng kiểm tra ngày sinh.
error-document-missing = Vui lòng nhập { $document }.
error-document-invalid = Vui lòng kiểm tra { $document }.
error-company-missing = Vui lòng nhập tên công ty.
error-iban-missing = Vui lòng nhập IBAN.
error-iban-invalid = Vui lòng kiểm tra IBAN. Ví dụ: { $example }.
error-institution-number-missing = Vui lòng nhập Institution Number của ngân hàng.
error-institution-number-invalid = Vui lòng kiểm tra Institution Number: 3 chữ số.
error-transit-number-missing = Vui lòng nhập Transit Number của chi nhánh ngân hàng.
error-transit-number-invalid = Vui lòng kiểm tra Transit Number: 5 chữ số.
error-routing-number-missing = Vui lòng nhập Routing Number của ngân hàng.
error-routing-number-invalid = Vui lòng kiểm tra Routing Number: 9 chữ số.
error-sort-code-missing = Vui lòng nhập Sort Code.
error-sort-code-invalid = Vui lòng kiểm tra Sort Code: 6 chữ số.
error-bsb-missing = Vui lòng nhập BSB.
error-bsb-invalid = Vui lòng kiểm tra BSB: 6 chữ số.
error-account-number-missing = Vui lòng nhập số tài khoản.
error-account-number-invalid = Vui lòng kiểm tra số tài khoản.
error-blik-code-missing = Vui lòng nhập mã BLIK.
error-blik-code-invalid = Vui lòng nhập 6 chữ số từ ứng dụng ngân hàng.
error-otp-missing = Vui lòng nhập mã từ ứng dụng.
error-otp-invalid = Vui lòng kiểm tra mã từ ứng dụng.
error-bank-missing = Vui lòng chọn ngân hàng.
error-konbini-store-missing = Vui lòng chọn cửa hàng tiện lợi.
error-address-missing = Vui lòng điền phần địa chỉ này.
error-postal-code-invalid = Vui lòng kiểm tra mã này. Ví dụ: { $example }.
error-incomplete = Vui lòng nhập đầy đủ. Ví dụ: { $example }.
error-too-long = Vui lòng nhập tối đa { $max } ký tự.
error-card-number-here = Để bảo đảm an toàn cho bạn, chúng tôi đã xóa số thẻ khỏi ô này. Vui lòng nhập số thẻ vào ô “Số thẻ”.
error-number-missing = Vui lòng nhập số thẻ.
error-number-incomplete = Vui lòng nhập đầy đủ số thẻ.
error-number-invalid = Vui lòng kiểm tra số thẻ.
error-expiry-missing = Vui lòng nhập ngày hết hạn.
error-expiry-invalid = Vui lòng kiểm tra ngày hết hạn.
error-expiry-past = Ngày này đã qua. Vui lòng kiểm tra lại hoặc dùng thẻ khác.
error-code-missing = Vui lòng nhập mã bảo mật.
error-code-invalid = Vui lòng kiểm tra mã bảo mật.
error-card-unfinished = Vui lòng nhập đầy đủ hoặc sửa lại thông tin thẻ.
error-summary = Vui lòng kiểm tra { $count } ô

## Paying

pay-button = Thanh toán { $amount }
pay-button-order = Đặt hàng
pay-button-later = Đặt hàng
pay-button-working = Đang xử lý…

progress-tokenising = Đang kiểm tra thông tin thẻ
progress-confirming = Đang thực hiện thanh toán. Vui lòng không rời khỏi trang này.
progress-placing = Đang đặt hàng. Vui lòng không rời khỏi trang này.
progress-redirecting = Đang chuyển bạn đến { $method }
progress-leaving = Đang chuyển bạn đến trang bảo mật để thanh toán
progress-waiting = Đang chờ xác nhận thanh toán
progress-still-working = Thời gian xử lý lâu hơn bình thường. Vui lòng không thanh toán lại; chúng tôi vẫn đang kiểm tra.

## Waiting for something, or for somebody

wait-offline-title = Không có kết nối mạng
wait-offline-body = Chúng tôi sẽ tiếp tục ngay khi có mạng trở lại.
# Says only what this page does.
wait-once = Trang này sẽ không thực hiện thanh toán hai lần, nhưng vui lòng không thanh toán lại ở nơi khác.
wait-stalled-title = Vẫn chưa có phản hồi
wait-stalled-body = Bạn có thể kiểm tra ngay, hoặc hỏi cửa hàng xem đã nhận được đơn hàng của bạn chưa.
wait-elsewhere-title = Đơn hàng này đang được thanh toán ở tab hoặc cửa sổ khác
wait-elsewhere-body = Vui lòng hoàn tất thanh toán ở đó. Nếu bạn muốn thanh toán tại đây, chúng tôi sẽ hủy giao dịch kia trước.
wait-elsewhere-leave = Thanh toán tại đây
wait-cancelling = Đang hủy giao dịch
wait-renewing = Đang lấy mã mới
wait-cancelling-body = Vui lòng chờ trong giây lát. Bạn chưa thể thực hiện giao dịch khác cho đến khi hoàn tất bước này.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Xác thực với ngân hàng
challenge-payment = { $amount } cho { $merchant }
challenge-cancel = Hủy

## Something to do before the payment is made. Proving oneself to the bank: xác thực; apps and QR codes: xác nhận.

action-checking-bank = Ngân hàng đang kiểm tra giao dịch. Vui lòng không rời khỏi trang này.
action-qr-title = Quét mã để thanh toán
# On the phone that shows the code, people in Vietnam save its picture and choose it in the bank’s app.
action-qr-body = Mở ứng dụng ngân hàng hoặc ví điện tử, quét mã này hoặc chọn ảnh chụp màn hình có mã, rồi xác nhận. Trang này sẽ tự động tiếp tục.
action-qr-label = Mã QR để thanh toán
action-barcode-label = Mã vạch chứa mã thanh toán
action-valid-for = Còn hiệu lực trong { $time }
action-expired-title = Mã này đã hết hạn
action-expired-body = Nếu bạn đã thanh toán, vui lòng chờ trong giây lát: kết quả sẽ hiện ở đây. Nếu chưa, hãy lấy mã mới.
action-renew = Lấy mã mới
# Not “chưa”: it is final.
action-unpaid = Thanh toán không hoàn tất trong thời gian cho phép. Vui lòng thử lại hoặc chọn phương thức thanh toán khác.
action-confirm-bank = Xác nhận thanh toán trên ứng dụng ngân hàng
action-confirm-app = Mở { $method } trên điện thoại và xác nhận
action-confirm-body = Trang này sẽ tự động tiếp tục sau khi bạn xác nhận.
action-open-app = Mở ứng dụng
action-cancel = Hủy
action-copy = Sao chép
action-copied = Đã sao chép
action-copy-what = Sao chép: { $label }

## An order that is placed and paid later

# The moment begins with “lúc” and the time: “trước lúc 14:30 Thứ Sáu, …”.
due-by = Vui lòng thanh toán { $amount } cho { $merchant } trước { $moment }.
due-open = Vui lòng thanh toán { $amount } cho { $merchant }. Đơn hàng được xác nhận khi tiền đã về.
due-later = Chúng tôi sẽ xác nhận đơn hàng khi tiền đã về.
due-expired-title = Đã quá hạn thanh toán
due-expired-body = Nếu bạn đã thanh toán, đơn hàng sẽ sớm được xác nhận. Nếu chưa, vui lòng không thanh toán nữa: hãy hỏi cửa hàng hoặc đặt hàng lại.
due-todo = Các bước thanh toán
due-exact = Vui lòng ghi đúng mã tham chiếu này vào nội dung chuyển khoản. Nếu thiếu mã, cửa hàng không thể đối chiếu khoản thanh toán của bạn.
due-print = Lưu hoặc in
due-document = Mở dưới dạng tài liệu
due-other-way = Chọn phương thức khác
# Not “cửa hàng”: that is the merchant.
due-counter-1 = Đến điểm thu hộ, ngân hàng hoặc máy có nhận phương thức này và cung cấp các thông tin ghi ở đây.
due-counter-2 = Thanh toán { $amount } tại đó.
due-receipt = Giữ biên lai cho đến khi đơn hàng được xác nhận.
due-konbini-1 = Đến cửa hàng tiện lợi bạn đã chọn. Nhập mã trên máy ở đó hoặc đưa mã cho thu ngân.
due-konbini-2 = Cung cấp thêm số điện thoại nếu được yêu cầu, rồi thanh toán { $amount }.
due-boleto-1 = Quét hoặc dán mã trong ứng dụng ngân hàng, hoặc mang mã đến ngân hàng hay đại lý xổ số (lotérica).
due-boleto-2 = Kiểm tra xem số tiền có đúng là { $amount } không, rồi thanh toán.
due-boleto-3 = Đơn hàng được xác nhận trong vòng ba ngày làm việc.
due-entity-1 = Tại máy ATM hoặc trong ứng dụng ngân hàng, chọn thanh toán dịch vụ (Pagamento de Serviços).
due-entity-2 = Nhập mã đơn vị, mã tham chiếu và số tiền { $amount }.
due-transfer-1 = Mở ứng dụng hoặc trang web của ngân hàng.
due-transfer-2 = Chuyển đúng { $amount } theo các thông tin này.
due-transfer-3 = Đơn hàng được xác nhận khi tiền đã về.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Mã thanh toán
detail-reference = Mã tham chiếu
# Multibanco: what it is, and what cash machines in Portugal call it.
detail-entity = Mã đơn vị (Entidade)
detail-confirmation = Số xác nhận
detail-customer = Mã khách hàng
# A number or a name.
detail-company = Đơn vị thu tiền
detail-bank = Ngân hàng
detail-branch = Chi nhánh
detail-beneficiary = Chủ tài khoản
detail-iban = IBAN
detail-bic = BIC
detail-account-number = Số tài khoản
detail-account-type = Loại tài khoản
detail-routing-number = Mã định tuyến (Routing Number)
detail-sort-code = Mã chi nhánh (Sort Code)
detail-bsb = Mã chi nhánh (BSB)
detail-clabe = CLABE
detail-phone = Số điện thoại
# Where to pay.
detail-store = Nơi thanh toán
detail-amount = Số tiền
detail-document = Mã số thuế

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

mandate-sepa = Bằng việc đặt hàng, bạn ủy quyền cho { $merchant } gửi lệnh đến ngân hàng của bạn để ghi nợ tài khoản của bạn, đồng thời ủy quyền cho ngân hàng của bạn ghi nợ tài khoản này theo các lệnh đó. Bạn có quyền được ngân hàng của mình hoàn tiền theo các điều khoản trong thỏa thuận giữa bạn và ngân hàng. Yêu cầu hoàn tiền phải được đưa ra trong vòng 8 tuần kể từ ngày tài khoản của bạn bị ghi nợ.
mandate-ach = Bằng việc đặt hàng, bạn ủy quyền cho { $merchant } ghi nợ tài khoản ngân hàng của bạn một lần, bằng phương thức điện tử, với số tiền hiển thị, vào ngày hôm nay hoặc sau đó. Khi lệnh thanh toán đã được gửi, vui lòng liên hệ { $merchant } nếu muốn hủy hoặc điều chỉnh.
mandate-debit = Bằng việc đặt hàng, bạn đồng ý như sau: { $merchant } được phép ghi nợ tài khoản ngân hàng của bạn với số tiền hiển thị, và ngân hàng của bạn được phép thực hiện việc ghi nợ đó.

## Good endings

result-paid-title = Thanh toán thành công
result-paid-body = Bạn đã thanh toán { $amount } cho { $merchant }.
result-placed-title = Đặt hàng thành công
result-placed-body = Vui lòng chuẩn bị sẵn { $amount } khi nhận hàng.
result-reference = Mã tham chiếu thanh toán: { $reference }

## The money sentence: one of these follows every outcome.

# Not “chưa bị trừ”: that would leave open that it comes later.
money-not-charged = Không có khoản tiền nào bị trừ.
money-unknown = Chúng tôi chưa biết bạn đã bị trừ tiền hay chưa, vì vậy vui lòng không thanh toán lại.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Còn thiếu thông tin
    .body = Vui lòng điền các ô được đánh dấu rồi thử lại.
outcome-number-invalid =
    .title = Vui lòng kiểm tra số đã nhập
    .body = Số thẻ hoặc số tài khoản không hợp lệ. Vui lòng kiểm tra rồi thử lại.
outcome-expiry-invalid =
    .title = Vui lòng kiểm tra ngày hết hạn
    .body = Ngày hết hạn không hợp lệ. Vui lòng kiểm tra rồi thử lại.
outcome-security-code-wrong =
    .title = Vui lòng kiểm tra mã bảo mật
    .body = Mã bảo mật không khớp với thẻ này. Vui lòng nhập lại.
outcome-holder-or-address-mismatch =
    .title = Vui lòng kiểm tra tên và địa chỉ
    .body = Thông tin này không khớp với thông tin tại ngân hàng của bạn. Vui lòng sửa rồi thử lại.
outcome-brand-not-accepted =
    .title = Loại thẻ này không được chấp nhận
    .body = Cửa hàng không nhận loại thẻ này. Vui lòng dùng thẻ khác hoặc phương thức thanh toán khác.
outcome-card-expired =
    .title = Thẻ này đã hết hạn
    .body = Vui lòng dùng thẻ khác hoặc phương thức thanh toán khác.
outcome-insufficient-funds =
    .title = Số dư không đủ
    .body = Ngân hàng báo số dư không đủ cho giao dịch này. Vui lòng dùng thẻ khác hoặc phương thức thanh toán khác.
outcome-limit-reached =
    .title = Đã vượt hạn mức
    .body = Giao dịch này vượt hạn mức của thẻ hoặc tài khoản. Vui lòng dùng thẻ khác hoặc đề nghị ngân hàng nâng hạn mức.
outcome-authentication-needed =
    .title = Ngân hàng yêu cầu xác thực
    .body = Vui lòng xác thực giao dịch này với ngân hàng để tiếp tục.
outcome-authentication-failed =
    .title = Xác thực không thành công
    .body = Ngân hàng chưa xác minh được đó là bạn. Vui lòng thử lại hoặc dùng thẻ khác.
outcome-authentication-abandoned =
    .title = Xác thực chưa hoàn tất
    .body = Bước xác thực với ngân hàng đã đóng trước khi hoàn tất. Vui lòng thử lại hoặc chọn phương thức thanh toán khác.
outcome-declined =
    .title = Thanh toán bị từ chối
    .body = Không có thêm thông tin chi tiết. Vui lòng dùng thẻ khác hoặc phương thức thanh toán khác.
outcome-contact-bank =
    .title = Vui lòng gọi cho ngân hàng
    .body = Ngân hàng muốn trao đổi với bạn trước khi chấp thuận giao dịch này. Bạn cũng có thể chọn phương thức thanh toán khác.
outcome-not-allowed-by-card =
    .title = Không dùng được thẻ này ở đây
    .body = Thẻ chưa được mở cho loại giao dịch này. Vui lòng chọn phương thức thanh toán khác hoặc hỏi ngân hàng.
outcome-account-unknown =
    .title = Không dùng được tài khoản này
    .body = Ngân hàng báo tài khoản này đã đóng hoặc không hoạt động. Vui lòng dùng tài khoản khác hoặc phương thức thanh toán khác.
outcome-pin-or-device-step =
    .title = Còn một bước với ngân hàng
    .body = Ngân hàng yêu cầu mã PIN hoặc xác nhận trên thiết bị của bạn. Vui lòng thử lại và làm theo hướng dẫn.
outcome-issuer-unavailable =
    .title = Không kết nối được với ngân hàng
    .body = Vui lòng chờ vài phút rồi thử lại, hoặc chọn phương thức thanh toán khác.
outcome-processing-error =
    .title = Thanh toán không thành công
    .body = Đã xảy ra sự cố kỹ thuật khi gửi giao dịch đến ngân hàng. Vui lòng thử lại.
outcome-attempts-exhausted =
    .title = Đã thử quá nhiều lần
    .body = Tạm thời không thể dùng lại thẻ này. Vui lòng chọn phương thức thanh toán khác.
outcome-duplicate-attempt =
    .title = Giao dịch này đã được gửi
    .body = Chúng tôi đang kiểm tra kết quả. Vui lòng chờ trong giây lát.
outcome-amount-not-allowed =
    .title = Số tiền không được hỗ trợ
    .body = Phương thức thanh toán này không nhận số tiền { $amount }. Vui lòng chọn phương thức khác.
outcome-currency-not-supported =
    .title = Loại tiền không được hỗ trợ
    .body = Phương thức thanh toán này không nhận loại tiền này. Vui lòng chọn phương thức khác.
outcome-method-refused =
    .title = { $method } không chấp thuận giao dịch
    .body = Vui lòng chọn phương thức thanh toán khác.
outcome-buyer-cancelled =
    .title = Đã hủy thanh toán
    .body = Thanh toán chưa hoàn tất. Vui lòng thử lại hoặc chọn phương thức thanh toán khác.
outcome-session-expired =
    .title = Phiên thanh toán đã hết hạn
    .body = Vui lòng bắt đầu lại để tiếp tục thanh toán.
outcome-result-unknown =
    .title = Đang kiểm tra giao dịch của bạn
    .body = Chưa có phản hồi. Vui lòng không đóng trang này; chúng tôi sẽ báo ngay khi có kết quả.
outcome-offline =
    .title = Không có kết nối mạng
    .body = Vui lòng kiểm tra kết nối mạng rồi thử lại.
outcome-provider-blocked =
    .title = Không tải được ô nhập thẻ
    .body = Trình duyệt hoặc mạng của bạn đang chặn cổng thanh toán. Vui lòng thử lại hoặc chọn phương thức thanh toán khác.
outcome-shop-setup =
    .title = Trang thanh toán chưa sẵn sàng
    .body = Cửa hàng cần sửa cài đặt trước khi bạn có thể thanh toán tại đây. Vui lòng liên hệ cửa hàng.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Chúng tôi không gửi lại giao dịch bằng thẻ này, vì giao dịch sẽ lại bị từ chối.
guard-later = Chúng tôi chưa gửi lại giao dịch bằng thẻ này. Nếu bạn đã giải quyết xong với ngân hàng, vui lòng nhấn nút thanh toán lần nữa.
# Not “… được đánh dấu trước”: that reads as marked beforehand.
guard-edit = Chúng tôi chưa gửi lại giao dịch bằng thẻ này: trước hết, vui lòng sửa thông tin được đánh dấu.

## Next steps: buttons that do what they say.

step-fix-field = Kiểm tra thông tin
step-other-card = Dùng thẻ khác
step-other-method = Phương thức thanh toán khác
step-authenticate = Xác thực với ngân hàng
step-retry-now = Thử lại
step-retry-later = Thử lại
step-restart = Bắt đầu lại
step-wait = Kiểm tra ngay
step-contact-shop = Liên hệ cửa hàng
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Bạn có thể gọi cho ngân hàng; số điện thoại thường nằm ở mặt sau thẻ.

## Help and small print

help-button = Bạn cần trợ giúp?
footer-terms = Điều khoản
footer-privacy = Chính sách bảo mật
footer-refunds = Chính sách hoàn tiền
footer-merchant = Bạn đang thanh toán cho { $merchant }
