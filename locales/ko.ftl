### Korean (ko), as written in South Korea.
### Address: 합니다체; requests with -해 주세요. No pronouns; 고객님 in mandates only.
### Quotation marks ‘ ’ around names of fields and buttons; half-width punctuation; · between words of one kind; no ; and no exclamation marks.
### Parentheses stand close to the word before them. Titles, labels and buttons have no full stop; sentences have one.
### Particles: nothing that differs after a vowel (은/는, 이/가, 을/를, (으)로) stands right behind a variable; 에, 에서, 까지, 의
### do not differ. An amount stands before 결제 as a bare noun, or in parentheses behind 금액, which takes the particle:
### 금액({ $amount })을, 판매자({ $merchant })가.
### Terms: checkout 결제 화면, shop 판매자 (매장 is a place with a counter), payment method 결제 수단, provider 결제대행사,
### card 카드, security code 보안 코드 (CVC on the label), expiry date 유효기간, refund 환불, to debit 출금, direct debit 자동이체,
### bank transfer 무통장입금 (the buyer 이체, the seller sees 입금), account holder 예금주, instalments 분할, interest-free 무이자.
### The buyer’s bank, where a card is meant, is 카드사, and 카드사 또는 은행 where it may be an account.
### Confirming with it is 본인 인증; in an app one 승인 a payment. 결제 코드 is the voucher’s code, 결제 번호 our reference.
### 국가/지역, not 국가 alone. No plural forms; counters 개 (fields), 곳 (countries), 자 (characters), 회 (payments).
### Order buttons: 전자상거래법 asks for no fixed words, only that order and price can be checked first; the pay button has the amount.

## Before the program has started. Plain text only.

boot-loading = 결제 화면을 불러오고 있습니다
boot-failed-title = 결제 화면을 불러오지 못했습니다
boot-failed-body = 인터넷 연결이 끊겼거나, 브라우저 설정 등으로 페이지의 이 부분이 차단되었을 수 있습니다.
boot-failed-retry = 다시 시도하기
boot-stopped-title = 결제 화면이 중단되었습니다
boot-stopped-body = 이 페이지에서 문제가 발생했습니다. 이미 결제 또는 주문 버튼을 눌렀다면, 다시 결제하기 전에 이메일을 확인하거나 판매자에게 문의해 주세요.
boot-outdated = 사용 중인 브라우저 버전에서는 결제 화면을 이용할 수 없습니다. 브라우저를 업데이트하거나 다른 브라우저에서 이 페이지를 열어 주세요.

## Frame

frame-label = 결제
frame-test-mode = 테스트 모드: 실제로 결제되지 않습니다

## Order summary

summary-heading = 주문 내역
summary-item-several = { $name } × { $count }
summary-shipping = 배송비
summary-shipping-free = 무료
# Here mostly US or Canadian sales tax, below any country’s: not 부가세.
summary-tax = 세금
summary-discount = 할인
summary-method-fee = 결제 수수료
summary-rounding = 현금 끝자리 조정
summary-total = 총 결제 금액
summary-tax-included = 세금 { $amount } 포함
summary-approximate = 약 { $approximate } 상당입니다. 실제 결제 금액은 { $amount }입니다.

## The buyer’s country, where the shop does not say it

country-line = 국가/지역: { $country }
country-unknown = 국가/지역을 선택해 주세요
country-guessed = 기기 설정을 바탕으로 추정했습니다. 다르면 변경해 주세요.
country-search = 국가/지역 검색
country-list = 국가/지역
country-none = 검색된 국가/지역이 없습니다
country-count = 국가/지역 { $count }곳
country-choose = 이 국가/지역 선택

## Payment methods

methods-legend = 결제 수단을 선택해 주세요
methods-none-title = 이용할 수 있는 결제 수단이 없습니다
methods-none-body = 이 국가/지역, 통화, 금액에 대해 판매자가 제공하는 결제 수단이 없습니다.
methods-note-delayed = 결제 확인 후 주문 확정
methods-note-cod = 상품을 받을 때 결제
methods-note-fee = 수수료 { $amount } 추가
methods-saved = 저장됨
saved-ending = { $brand }(끝자리 { $last4 })

# Methods with a general name. Brand names stay as they are and are not listed.
method-card = 신용·체크카드
method-cod = 착불 결제
method-bank-transfer = 무통장입금
method-sepa-debit = SEPA 자동이체
method-pay-upon-invoice-de = 청구서 후불 결제
method-online-banking-czech = 체코 인터넷뱅킹
method-online-banking-slovakia = 슬로바키아 인터넷뱅킹
method-online-banking-finland = 핀란드 인터넷뱅킹
method-online-banking-baltics = 인터넷뱅킹
method-online-banking-thailand = 모바일뱅킹
method-netbanking-in = 인터넷뱅킹
method-pay-by-bank-uk = 은행 계좌로 결제
method-ach-debit = 미국 은행 계좌
method-becs-debit = 호주 은행 계좌
method-nz-bank-account = 뉴질랜드 은행 계좌
method-bank-transfer-jp = 무통장입금
method-bank-va-id = 가상계좌
method-konbini = 편의점 결제
method-tw-cvs = 편의점 결제(코드)
# Not 국내: who reads Korean need not be in Korea.
method-kr-card = 한국 발급 카드
method-paystack-bank = 은행 계좌 또는 USSD
method-crypto = 가상자산
method-bacs-debit = 영국 자동이체
method-acss = 캐나다 은행 계좌

# What happens next, shown under the chosen method.
details-card = 카드 정보는 결제대행사로 바로 전송되며, 판매자에게는 전달되지 않습니다.
details-redirect = { $method }의 안전한 페이지에서 결제한 후 이 페이지로 돌아옵니다.
# The same for methods with a general name.
details-hosted = 별도의 안전한 페이지에서 결제한 후 이 페이지로 돌아옵니다.
details-qr = 다음 단계에서 QR 코드가 표시됩니다. 앱으로 스캔해 주세요.
# Confirmed in an app: 승인; 본인 인증 is for cards.
details-app = 다음 단계에서 { $method } 앱을 통해 결제를 승인합니다.
details-bank-app = 다음 단계에서 은행 앱을 통해 결제를 승인합니다.
details-voucher = 다음 단계에서 결제 코드와 결제 방법을 안내해 드립니다. 결제를 마치면 주문이 확정됩니다.
# Also Japan’s Pay-easy, which has no account to transfer to.
details-bank-transfer = 다음 단계에서 입금에 필요한 정보를 안내해 드립니다. 입금이 확인되면 주문이 확정됩니다.
details-debit = 결제 금액은 은행 계좌에서 출금됩니다.
details-later = { $method }의 결제 일정과 조건을 먼저 확인한 후 동의 여부를 결정할 수 있습니다.
details-cod = 상품을 받을 때 결제할 금액은 { $amount }입니다.

## Card fields

card-number = 카드 번호
card-expiry = 유효기간
# As Korean cards print it.
card-expiry-example = MM / YY
card-code = 보안 코드(CVC)
card-code-hint = 카드 뒷면의 숫자 3자리(American Express는 앞면의 4자리)
card-brand = 카드 종류: { $brand }
card-loading = 안전한 카드 입력란을 불러오고 있습니다
card-switched = 카드 입력란을 불러오는 데 평소보다 시간이 더 걸렸습니다. 이제 카드 정보를 입력할 수 있습니다.
card-switched-again = 카드 입력란을 다시 불러왔습니다. 카드 정보를 다시 입력해 주세요.

## Other fields

field-name = 카드에 표시된 이름
field-full-name = 이름
field-email = 이메일
field-email-hint = 결제 확인 메일을 받을 주소
field-phone = 휴대폰 번호
field-konbini-phone = 전화번호
field-birthdate = 생년월일
field-document = { $document }
field-company = 회사명
field-iban = IBAN
field-institution-number = 금융기관 번호
field-transit-number = 지점 번호(Transit)
field-routing-number = 라우팅 번호
field-sort-code = 소트 코드
field-bsb = BSB 번호
field-account-number = 계좌번호
field-blik-code = BLIK 코드
field-blik-code-hint = 은행 앱에 표시되는 숫자 6자리(예: { $example })
field-otp = 인증번호
field-otp-hint = 결제에 사용하는 앱에 표시됩니다(예: { $example })
field-bank = 이용 은행
field-konbini-store = 이용할 편의점
field-choose = 선택…
field-example = 예: { $example }
field-optional = { $label } (선택)
field-plan = 결제 횟수
plan-once = 일시불
plan-equal = { $count }회 분할(회당 { $amount })
plan-first = 지금 { $first }, 이후 { $amount } × { $count }회
plan-unknown = { $count }회 분할(이자는 동의 전에 안내)
plan-interest-free = 무이자
plan-total = 총 { $amount }
plan-schedule = 결제 일정

## Addresses. Labels as people of that country who read this language know them.

address-street = 도로명·건물번호
address-street2 = 상세 주소(동·층·호수)
# Korea’s 시·군·구 and every other country’s towns.
address-city-city = 도시(시·군·구)
# Hong Kong, Taiwan, Thailand.
address-city-district = 구·군
address-city-post-town = 도시(Town)
address-city-suburb = 지역(Suburb)
address-district-barangay = 바랑가이
# 구, 읍 and 면 in Korea, 구 and 현 in China.
address-district-district = 구·현·읍·면
address-district-neighbourhood = 동네
address-district-subdistrict = 읍·면·동(땀본)
address-district-suburb = 지역(Suburb)
address-district-townland = 타운랜드
address-district-township = 타운십
# Hong Kong only.
address-region-area = 지역
# 현 and 시 in Taiwan; counties in Ireland, Estonia, Romania.
address-region-county = 현·시·카운티
address-region-department = 주
address-region-district = 구
address-region-emirate = 토후국
address-region-governorate = 주
address-region-island = 섬
address-region-municipality = 자치 단체
address-region-oblast = 주
address-region-parish = 교구
address-region-prefecture = 도도부현
# 시 and 도 in Korea, 주 in Canada, 성 in China.
address-region-province = 시·도·주·성
address-region-region = 주
address-region-state = 주
address-postal-cep = 우편번호(CEP)
address-postal-eircode = 우편번호(Eircode)
address-postal-pin = 우편번호(PIN)
address-postal-postcode = 우편번호
address-postal-zip = 우편번호(ZIP)
address-postal-postal = 우편번호

## Field errors: one sentence saying what to do.

error-name-missing = 카드에 표시된 이름을 입력해 주세요.
error-full-name-missing = 이름을 입력해 주세요.
error-email-missing = 이메일 주소를 입력해 주세요.
error-email-invalid = 이메일 주소를 { $example } 형식으로 입력해 주세요.
error-phone-missing = 휴대폰 번호를 입력해 주세요.
error-phone-invalid = 번호를 확인해 주세요. 해외 번호라면 국가 번호부터 입력해 주세요.
error-konbini-phone-missing = 전화번호를 입력해 주세요.
error-konbini-phone-invalid = +81 없이 숫자 10자리 또는 11자리를 입력해 주세요.
error-birthdate-missing = 생년월일을 입력해 주세요.
error-birthdate-invalid = 생년월일을 확인해 주세요.
# 항목 takes the particle.
error-document-missing = { $document } 항목을 입력해 주세요.
error-document-invalid = { $document } 항목을 확인해 주세요.
error-company-missing = 회사명을 입력해 주세요.
error-iban-missing = IBAN을 입력해 주세요.
error-iban-invalid = IBAN을 확인해 주세요(예: { $example }).
error-institution-number-missing = 금융기관 번호를 입력해 주세요.
error-institution-number-invalid = 금융기관 번호 3자리를 확인해 주세요.
error-transit-number-missing = 지점 번호를 입력해 주세요.
error-transit-number-invalid = 지점 번호 5자리를 확인해 주세요.
error-routing-number-missing = 라우팅 번호를 입력해 주세요.
error-routing-number-invalid = 라우팅 번호 9자리를 확인해 주세요.
error-sort-code-missing = 소트 코드를 입력해 주세요.
error-sort-code-invalid = 소트 코드 6자리를 확인해 주세요.
error-bsb-missing = BSB 번호를 입력해 주세요.
error-bsb-invalid = BSB 번호 6자리를 확인해 주세요.
error-account-number-missing = 계좌번호를 입력해 주세요.
error-account-number-invalid = 계좌번호를 확인해 주세요.
error-blik-code-missing = BLIK 코드를 입력해 주세요.
error-blik-code-invalid = 은행 앱에 표시되는 숫자 6자리를 입력해 주세요.
error-otp-missing = 앱에 표시된 인증번호를 입력해 주세요.
error-otp-invalid = 앱에 표시된 인증번호를 확인해 주세요.
error-bank-missing = 은행을 선택해 주세요.
error-konbini-store-missing = 편의점을 선택해 주세요.
error-address-missing = 이 항목을 입력해 주세요.
error-postal-code-invalid = 우편번호를 확인해 주세요(예: { $example }).
error-incomplete = 끝까지 입력해 주세요(예: { $example }).
error-too-long = { $max }자 이내로 입력해 주세요.
error-card-number-here = 안전을 위해 이 항목에 입력된 카드 번호를 삭제했습니다. ‘카드 번호’ 항목에 입력해 주세요.
error-number-missing = 카드 번호를 입력해 주세요.
error-number-incomplete = 카드 번호를 끝까지 입력해 주세요.
error-number-invalid = 카드 번호를 확인해 주세요.
error-expiry-missing = 유효기간을 입력해 주세요.
error-expiry-invalid = 유효기간을 확인해 주세요.
error-expiry-past = 유효기간이 지났습니다. 다시 확인하거나 다른 카드를 이용해 주세요.
error-code-missing = 보안 코드를 입력해 주세요.
error-code-invalid = 보안 코드를 확인해 주세요.
error-card-unfinished = 카드 정보에 빠지거나 잘못된 내용이 없는지 확인해 주세요.
error-summary = 확인이 필요한 항목이 { $count }개 있습니다

## Paying

pay-button = { $amount } 결제하기
pay-button-order = 주문하기
pay-button-later = 주문하기
pay-button-working = 처리 중…

# Shown and read out while the buyer waits.
progress-tokenising = 카드 정보를 확인하고 있습니다
progress-confirming = 결제를 진행하고 있습니다. 이 페이지를 닫지 말고 기다려 주세요.
progress-placing = 주문을 접수하고 있습니다. 이 페이지를 닫지 말고 기다려 주세요.
progress-redirecting = { $method } 페이지로 이동하고 있습니다
# The same for methods with a general name.
progress-leaving = 결제 페이지로 이동하고 있습니다
progress-waiting = 결제가 확인되기를 기다리고 있습니다
progress-still-working = 평소보다 시간이 더 걸리고 있습니다. 계속 확인하고 있으니 다시 결제하지 말아 주세요.

## Waiting for something, or for somebody

wait-offline-title = 인터넷에 연결되어 있지 않습니다
wait-offline-body = 인터넷에 다시 연결되면 바로 이어서 진행됩니다.
wait-once = 이 페이지에서 두 번 결제되지는 않지만, 다른 곳에서 다시 결제하지 말아 주세요.
wait-stalled-title = 아직 결과를 받지 못했습니다
wait-stalled-body = 지금 확인하거나, 주문이 접수되었는지 판매자에게 문의해 주세요.
wait-elsewhere-title = 다른 탭이나 창에서 이 주문의 결제가 진행 중입니다
wait-elsewhere-body = 해당 탭이나 창에서 결제를 마쳐 주세요. ‘여기에서 결제하기’를 선택하면 그 결제를 먼저 취소합니다.
wait-elsewhere-leave = 여기에서 결제하기
wait-cancelling = 결제를 취소하고 있습니다
wait-renewing = 새 코드를 받고 있습니다
wait-cancelling-body = 잠시만 기다려 주세요. 완료될 때까지 다른 결제를 할 수 없습니다.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = 카드사 본인 인증
challenge-payment = { $merchant }에 { $amount } 결제
challenge-cancel = 취소

## Something to do before the payment is made

action-checking-bank = 카드사에 확인하고 있습니다. 이 페이지를 닫지 말고 기다려 주세요.
action-qr-title = QR 코드를 스캔해 결제해 주세요
action-qr-body = 결제에 사용하는 앱을 열어 이 코드를 스캔하고 결제를 승인해 주세요. 승인하면 이 페이지가 자동으로 넘어갑니다.
action-qr-label = 결제용 QR 코드
action-barcode-label = 결제 코드 바코드
# Beside codes and in the window of the 본인 인증.
action-valid-for = 남은 시간 { $time }
action-expired-title = 코드의 유효 시간이 지났습니다
action-expired-body = 이미 결제했다면 잠시만 기다려 주세요. 결과를 여기에서 알려 드립니다. 아직 결제하지 않았다면 새 코드를 받아 주세요.
action-renew = 새 코드 받기
# Minutes for a code, days for an order: 기한.
action-unpaid = 기한 내에 결제가 이루어지지 않았습니다. 다시 시도하거나 다른 결제 수단을 선택해 주세요.
action-confirm-bank = 은행 앱에서 결제를 승인해 주세요
action-confirm-app = 휴대폰의 { $method } 앱에서 결제를 승인해 주세요
action-confirm-body = 승인하면 이 페이지가 자동으로 넘어갑니다.
action-open-app = 앱 열기
action-cancel = 취소
action-copy = 복사
action-copied = 복사됨
# It begins with the button’s word, so not “… 복사”.
action-copy-what = 복사: { $label }

## An order that is placed and paid later

due-by = { $moment }까지 { $merchant }에 { $amount } 결제를 완료해 주세요.
due-open = { $merchant }에 { $amount } 결제를 완료해 주세요. 결제가 확인되면 주문이 확정됩니다.
due-later = 결제가 확인되면 주문이 확정됩니다.
due-expired-title = 결제 기한이 지났습니다
due-expired-body = 이미 결제했다면 곧 주문이 확정됩니다. 아직 결제하지 않았다면 이 주문은 결제하지 말고, 판매자에게 문의하거나 다시 주문해 주세요.
due-todo = 결제 순서
due-exact = 참조 번호는 여기에 표시된 그대로 입력해 주세요. 참조 번호가 없으면 판매자가 어느 주문의 결제인지 확인할 수 없습니다.
due-print = 저장 또는 인쇄
due-document = 문서로 열기
due-other-way = 다른 수단으로 결제하기
due-counter-1 = 이 결제 수단을 취급하는 매장, 은행, 기기 등에서 표시된 정보를 제시하거나 입력해 주세요.
due-counter-2 = 그곳에서 { $amount } 결제해 주세요.
due-receipt = 주문이 확정될 때까지 영수증을 보관해 주세요.
due-konbini-1 = 선택한 편의점에 가서 매장 기기에 코드를 입력하거나 계산대에서 코드를 보여 주세요.
due-konbini-2 = 전화번호를 요청받으면 함께 입력하거나 알려 준 후 { $amount } 결제해 주세요.
due-boleto-1 = 은행 앱에서 코드를 스캔하거나 붙여 넣어 주세요. 은행이나 복권 판매점(lotérica)에서 코드를 제시해도 됩니다.
due-boleto-2 = 금액({ $amount })이 맞는지 확인하고 결제해 주세요.
due-boleto-3 = 결제 후 3영업일 이내에 주문이 확정됩니다.
due-entity-1 = ATM 또는 은행 앱에서 서비스 요금 납부(Pagamento de Serviços)를 선택해 주세요.
due-entity-2 = 기관 번호, 참조 번호, 금액({ $amount })을 입력해 주세요.
due-transfer-1 = 은행 앱이나 인터넷뱅킹을 열어 주세요.
due-transfer-2 = 표시된 정보를 입력하고 정확히 { $amount } 이체해 주세요.
due-transfer-3 = 입금이 확인되면 주문이 확정됩니다.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = 결제 코드
detail-reference = 참조 번호
# Multibanco: what it is, and what cash machines in Portugal call it.
detail-entity = 기관 번호(Entidade)
detail-confirmation = 확인 번호
detail-customer = 고객 번호
# A number or a name.
detail-company = 수납 기관
detail-bank = 은행
detail-branch = 지점
detail-beneficiary = 예금주
detail-iban = IBAN
detail-bic = BIC(SWIFT 코드)
detail-account-number = 계좌번호
detail-account-type = 예금 종류
detail-routing-number = 라우팅 번호
detail-sort-code = 소트 코드
detail-bsb = BSB 번호
detail-clabe = 계좌번호(CLABE)
detail-phone = 전화번호
detail-store = 결제할 매장
detail-amount = 금액
detail-document = 납세자 번호

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## 고객님 is the buyer here, who has to be named. The act is the order (the button is 주문하기).

mandate-sepa = 주문함으로써 고객님은 판매자({ $merchant })가 고객님의 은행에 고객님 계좌의 출금을 지시하는 것과, 고객님의 은행이 그 지시에 따라 고객님의 계좌에서 출금하는 것을 승인합니다. 고객님은 은행과 맺은 계약의 조건에 따라 은행에서 환불받을 권리가 있습니다. 환불은 계좌에서 출금된 날부터 8주 이내에 청구해야 합니다.
mandate-ach = 주문함으로써 고객님은 판매자({ $merchant })가 표시된 금액을 오늘 또는 그 이후에 한 번, 고객님의 은행 계좌에서 전자적으로 출금하는 것을 승인합니다. 결제가 전송된 후 취소하거나 정정하려면 { $merchant }에 연락해 주세요.
mandate-debit = 주문함으로써 고객님은 판매자({ $merchant })가 표시된 금액을 고객님의 은행 계좌에서 출금하는 것과, 고객님의 은행이 그 출금을 처리하는 것에 동의합니다.

## Good endings

result-paid-title = 결제 완료
result-paid-body = { $merchant }에 { $amount } 결제되었습니다.
result-placed-title = 주문 완료
result-placed-body = 상품을 받을 때 결제할 금액은 { $amount }입니다. 미리 준비해 주세요.
result-reference = 결제 번호: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = 결제된 금액은 없습니다.
money-unknown = 결제가 되었는지 아직 확인되지 않았으니 다시 결제하지 말아 주세요.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined.

outcome-field-incomplete =
    .title = 입력이 필요한 항목이 있습니다
    .body = 표시된 항목을 입력하고 다시 시도해 주세요.
outcome-number-invalid =
    .title = 번호를 확인해 주세요
    .body = 카드 번호 또는 계좌번호가 올바르지 않습니다. 확인 후 다시 시도해 주세요.
outcome-expiry-invalid =
    .title = 유효기간을 확인해 주세요
    .body = 유효기간이 올바르지 않습니다. 확인 후 다시 시도해 주세요.
outcome-security-code-wrong =
    .title = 보안 코드를 확인해 주세요
    .body = 보안 코드가 이 카드와 일치하지 않습니다. 다시 입력해 주세요.
outcome-holder-or-address-mismatch =
    .title = 이름과 주소를 확인해 주세요
    .body = 입력한 정보가 카드사에 등록된 정보와 다릅니다. 수정한 후 다시 시도해 주세요.
outcome-brand-not-accepted =
    .title = 사용할 수 없는 카드 종류입니다
    .body = 판매자가 이 종류의 카드를 받지 않습니다. 다른 카드나 다른 결제 수단을 이용해 주세요.
outcome-card-expired =
    .title = 유효기간이 지난 카드입니다
    .body = 다른 카드나 다른 결제 수단을 이용해 주세요.
outcome-insufficient-funds =
    .title = 잔액이 부족합니다
    .body = 카드사 또는 은행에서 잔액이나 이용 가능 금액이 부족하다고 알려 왔습니다. 다른 카드나 다른 결제 수단을 이용해 주세요.
outcome-limit-reached =
    .title = 이용 한도를 초과했습니다
    .body = 이 결제는 카드 또는 계좌의 이용 한도를 넘습니다. 다른 카드를 이용하거나, 카드사 또는 은행에 한도 상향을 문의해 주세요.
outcome-authentication-needed =
    .title = 카드사 본인 인증이 필요합니다
    .body = 결제를 계속하려면 본인 인증을 해 주세요.
outcome-authentication-failed =
    .title = 본인 인증이 되지 않았습니다
    .body = 카드사에서 본인 여부를 확인하지 못했습니다. 다시 시도하거나 다른 카드를 이용해 주세요.
outcome-authentication-abandoned =
    .title = 본인 인증이 끝나지 않았습니다
    .body = 본인 인증을 마치기 전에 인증 화면이 닫혔습니다. 다시 시도하거나 다른 결제 수단을 선택해 주세요.
outcome-declined =
    .title = 결제가 승인되지 않았습니다
    .body = 더 자세한 내용은 확인되지 않습니다. 다른 카드나 다른 결제 수단을 이용해 주세요.
outcome-contact-bank =
    .title = 카드사에 전화해 주세요
    .body = 카드사에서 이 결제를 승인하려면 먼저 통화가 필요하다고 알려 왔습니다. 다른 결제 수단을 선택할 수도 있습니다.
outcome-not-allowed-by-card =
    .title = 이 결제에 사용할 수 없는 카드입니다
    .body = 이 카드로는 이런 종류의 결제를 할 수 없습니다. 다른 결제 수단을 선택하거나 카드사에 문의해 주세요.
outcome-account-unknown =
    .title = 사용할 수 없는 계좌입니다
    .body = 카드사 또는 은행에서 해지되었거나 사용 중이 아닌 계좌라고 알려 왔습니다. 다른 카드나 계좌, 또는 다른 결제 수단을 이용해 주세요.
outcome-pin-or-device-step =
    .title = 카드사 추가 인증이 필요합니다
    .body = 카드사에서 비밀번호(PIN) 입력이나 기기에서의 승인을 요청합니다. 다시 시도한 후 카드사의 안내를 따라 주세요.
outcome-issuer-unavailable =
    .title = 카드사 또는 은행에 연결할 수 없습니다
    .body = 몇 분 후 다시 시도하거나 다른 결제 수단을 선택해 주세요.
outcome-processing-error =
    .title = 결제가 완료되지 않았습니다
    .body = 카드사 또는 은행과 통신하는 중에 기술적인 문제가 발생했습니다. 다시 시도해 주세요.
outcome-attempts-exhausted =
    .title = 시도 횟수를 초과했습니다
    .body = 지금은 이 카드로 다시 결제할 수 없습니다. 다른 결제 수단을 선택해 주세요.
outcome-duplicate-attempt =
    .title = 이미 전송된 결제입니다
    .body = 결과를 확인하고 있습니다. 잠시만 기다려 주세요.
outcome-amount-not-allowed =
    .title = 이 수단으로 결제할 수 없는 금액입니다
    .body = 이 결제 수단으로는 { $amount } 결제를 할 수 없습니다. 다른 결제 수단을 선택해 주세요.
outcome-currency-not-supported =
    .title = 이 수단으로 결제할 수 없는 통화입니다
    .body = 이 결제 수단은 이 통화를 지원하지 않습니다. 다른 결제 수단을 선택해 주세요.
outcome-method-refused =
    .title = { $method }에서 결제를 승인하지 않았습니다
    .body = 다른 결제 수단을 선택해 주세요.
outcome-buyer-cancelled =
    .title = 결제가 취소되었습니다
    .body = 결제를 마치지 않았습니다. 다시 시도하거나 다른 결제 수단을 선택해 주세요.
outcome-session-expired =
    .title = 결제 가능 시간이 지났습니다
    .body = 결제를 계속하려면 처음부터 다시 시작해 주세요.
outcome-result-unknown =
    .title = 결제를 확인하고 있습니다
    .body = 아직 결과가 도착하지 않았습니다. 확인되는 대로 알려 드리니 이 페이지를 닫지 말아 주세요.
outcome-offline =
    .title = 인터넷에 연결되어 있지 않습니다
    .body = 인터넷 연결을 확인하고 다시 시도해 주세요.
outcome-provider-blocked =
    .title = 카드 입력란을 불러오지 못했습니다
    .body = 브라우저나 네트워크 설정 등으로 결제대행사 연결이 차단되었습니다. 다시 시도하거나 다른 결제 수단을 선택해 주세요.
outcome-shop-setup =
    .title = 결제 화면이 준비되지 않았습니다
    .body = 판매자가 설정을 수정해야 결제할 수 있습니다. 판매자에게 문의해 주세요.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = 다시 시도해도 승인되지 않으므로 이 카드 정보를 다시 전송하지 않았습니다.
guard-later = 이 카드 정보를 아직 다시 전송하지 않았습니다. 카드사와 문제를 해결했다면 결제 버튼을 한 번 더 눌러 주세요.
guard-edit = 이 카드 정보를 아직 다시 전송하지 않았습니다. 표시된 항목을 먼저 수정해 주세요.

## Next steps: buttons that do what they say.

step-fix-field = 입력한 정보 확인하기
step-other-card = 다른 카드 사용하기
step-other-method = 다른 결제 수단 보기
step-authenticate = 본인 인증하기
step-retry-now = 다시 시도하기
step-retry-later = 다시 시도하기
step-restart = 처음부터 다시 시작하기
step-wait = 지금 확인하기
step-contact-shop = 판매자에게 문의하기
# Not a button: a sentence that stands alone or after a button.
step-call-bank = 카드사에 전화로 문의할 수 있습니다. 전화번호는 보통 카드 뒷면에 있습니다.

## Help and small print

help-button = 도움이 필요하세요?
footer-terms = 이용약관
footer-privacy = 개인정보 처리방침
footer-refunds = 환불 안내
footer-merchant = 판매자: { $merchant }
