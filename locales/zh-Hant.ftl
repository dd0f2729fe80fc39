### Traditional Chinese, for Taiwan and Hong Kong alike: words and characters both accept.
### Address: 您 where a pronoun is needed, otherwise none; requests open with 請. Never 你.
### Quotation marks 「 」, full-width punctuation （ ， 。 ： ； ？ ／）, one … where something is under way.
### A half-width space stands between Chinese and a number, Latin word or variable, none beside punctuation.
### No plural forms: no selectors anywhere. Amounts arrive written; never add 元 or a currency sign.
### Terms: pay 付款 (支付 only before an amount), checkout 結帳, shop 商店, card 信用卡 as a method and 卡片 or 此卡
### in sentences, expiry 到期日, security code 安全碼, charge 扣款, bank confirmation 銀行驗證, currency 貨幣,
### code of a voucher 付款代碼, shop that takes a voucher 門市, account number 帳戶號碼 (帳號 only in 虛擬帳號, Taiwan’s name
### for it), reference 參考編號 where the bank has to be told it, 交易編號 (result-reference) where it is the payment’s own.
### The order is 提交, a payment is 送出: nobody says 提交 of a card. Direct debits have the button 提交訂單; mandate-* say so.
### Banks are asked by screen: 進行銀行驗證, never 前往銀行, which sends the buyer to a branch.
### Avoid words that divide the two: 網路／網絡 (say 連線), 裡／裏, 計畫／計劃, 紀錄／記錄, 隱私權／私隱 (say 隱私),
### 送出訂單／落單 (say 提交訂單).
### Write 帳, not 賬. One exception: method-tw-cvs exists in Taiwan only and keeps its name there, 超商代碼繳費.

## Before the program has started. Plain text only.

boot-loading = 正在載入結帳頁面
boot-failed-title = 結帳頁面無法載入
boot-failed-body = 可能是連線中斷，或瀏覽器封鎖了此頁面的部分內容。
boot-failed-retry = 重新載入
boot-stopped-title = 結帳頁面已停止運作
boot-stopped-body = 此頁面發生問題。如已按下付款或提交訂單按鈕，再次付款前，請先查看電子郵件或向商店確認。
boot-outdated = 目前的瀏覽器版本較舊，無法使用結帳功能。請更新瀏覽器，或改用其他瀏覽器開啟此頁面。

## Frame

frame-label = 結帳
frame-test-mode = 測試模式：不會實際扣款

## Order summary

summary-heading = 訂單摘要
summary-item-several = { $name } × { $count }
summary-shipping = 運費
summary-shipping-free = 免運費
summary-tax = 稅額
summary-discount = 折扣
summary-method-fee = 付款手續費
summary-rounding = 現金尾數調整
summary-total = 總計
summary-tax-included = 已含稅額 { $amount }
summary-approximate = 約 { $approximate }，實際扣款 { $amount }。

## The buyer’s country, where the shop does not say it

country-line = 付款國家或地區：{ $country }
country-unknown = 請選擇國家或地區
country-guessed = 根據裝置設定推測，如有誤請更改。
country-search = 搜尋國家或地區
country-list = 國家或地區
country-none = 找不到相符的國家或地區
country-count = 共 { $count } 個國家或地區
country-choose = 選擇此國家或地區

## Payment methods

methods-legend = 請選擇付款方式
methods-none-title = 目前沒有可用的付款方式
methods-none-body = 商店沒有適用於目前國家或地區、貨幣和金額的付款方式。
methods-note-delayed = 收到款項後確認訂單
methods-note-cod = 收貨時付款
methods-note-fee = 另收手續費 { $amount }
methods-saved = 已儲存
# 末四位: 末四碼 is Taiwan’s alone, 尾號 the mainland’s.
saved-ending = { $brand } 末四位 { $last4 }

# General names only; brand names stay as they are.
method-card = 信用卡
method-cod = 貨到付款
method-bank-transfer = 銀行轉帳
method-sepa-debit = SEPA 直接扣款
method-pay-upon-invoice-de = 憑帳單付款
method-online-banking-czech = 捷克網銀
method-online-banking-slovakia = 斯洛伐克網銀
method-online-banking-finland = 芬蘭網銀
method-online-banking-baltics = 網銀付款
method-online-banking-thailand = 手機銀行
method-netbanking-in = 網銀付款
method-pay-by-bank-uk = 銀行帳戶付款
method-ach-debit = 美國銀行帳戶
method-becs-debit = 澳洲銀行帳戶
method-nz-bank-account = 紐西蘭銀行帳戶
method-bank-transfer-jp = 銀行轉帳
method-bank-va-id = 虛擬帳號轉帳
method-konbini = 便利商店付款
method-tw-cvs = 超商代碼繳費
method-kr-card = 韓國信用卡
method-paystack-bank = 銀行帳戶或 USSD 付款
method-crypto = 加密貨幣
method-bacs-debit = 英國直接扣款
method-acss = 加拿大銀行帳戶

# What happens next, under the chosen method.
details-card = 卡片資料會直接傳送給付款服務商，商店無法看到。
details-redirect = 您將前往 { $method } 的安全頁面付款，完成後返回此頁面。
# For methods with a general name; details-redirect gets brand names only.
details-hosted = 您將前往安全付款頁面，完成付款後返回此頁面。
details-qr = 隨後會顯示 QR Code，請用對應的 App 掃描付款。
details-app = 您需要在 { $method } 中確認付款。
details-bank-app = 您需要在銀行 App 中確認付款。
details-voucher = 隨後會顯示付款代碼及付款說明。完成付款後才會確認訂單。
details-bank-transfer = 隨後會顯示收款帳戶資料。收到款項後才會確認訂單。
details-debit = 款項將從您的銀行帳戶扣除。
details-later = { $method } 會先顯示付款方案，您同意後才會生效。
details-cod = 收貨時，您需支付 { $amount }。

## Card fields

card-number = 卡號
card-expiry = 到期日
card-expiry-example = MM / YY
card-code = 安全碼
card-code-hint = 卡片背面的 3 位數字；美國運通卡為正面的 4 位數字
card-brand = 卡片類型：{ $brand }
card-loading = 正在載入卡片的安全輸入欄位
card-switched = 卡片輸入欄位的載入時間比平常久，現在可以輸入了。
card-switched-again = 卡片輸入欄位已重新載入，請再次輸入卡片資料。

## Other fields

field-name = 持卡人姓名
field-full-name = 姓名
field-email = 電子郵件
field-email-hint = 用於接收付款確認通知
field-phone = 手機號碼
field-konbini-phone = 電話號碼
field-birthdate = 出生日期
field-document = { $document }
field-company = 公司名稱
field-iban = IBAN
# Names of foreign bank numbers: the English one too, where buyers have to find it on English papers.
field-institution-number = 金融機構編號（Institution）
field-transit-number = 分行編號（Transit）
field-routing-number = 銀行路由號碼（Routing）
field-sort-code = 分行代碼（Sort Code）
field-bsb = BSB 號碼
field-account-number = 帳戶號碼
field-blik-code = BLIK 代碼
field-blik-code-hint = 銀行 App 中的 6 位數字，例如 { $example }
field-otp = 授權碼
field-otp-hint = 由付款所用的 App 提供，例如 { $example }
field-bank = 您的銀行
field-konbini-store = 便利商店
field-choose = 請選擇
field-example = 例如：{ $example }
field-optional = { $label }（選填）
field-plan = 分期期數
plan-once = 一次付清
plan-equal = { $count } 期，每期 { $amount }
plan-first = 首期 { $first }，其餘 { $count } 期各 { $amount }
plan-unknown = { $count } 期，利息會在您同意前顯示
plan-interest-free = 免息
# Not 總計, the order’s total: this one has the interest in it.
plan-total = 共需支付 { $amount }
plan-schedule = 分期明細

## Addresses. Labels as people of that country who read this language know them.

address-street = 街道及門牌號碼
address-street2 = 大廈、樓層、室號
address-city-city = 城市
# Both Taiwan’s 鄉鎮市區 and Hong Kong’s districts.
address-city-district = 地區
address-city-post-town = 城鎮
address-city-suburb = 地區（Suburb）
address-district-barangay = 描籠涯（Barangay）
address-district-district = 區縣
address-district-neighbourhood = 街區
address-district-subdistrict = 分區
address-district-suburb = 地區（Suburb）
address-district-townland = 鄉村地名（Townland）
address-district-township = 村鎮
# Hong Kong Island, Kowloon, New Territories.
address-region-area = 區域
# Taiwan first of all.
address-region-county = 縣市
address-region-department = 省
address-region-district = 行政區
address-region-emirate = 酋長國
address-region-governorate = 省
address-region-island = 島嶼
address-region-municipality = 市鎮
address-region-oblast = 州
address-region-parish = 教區
address-region-prefecture = 都道府縣
address-region-province = 省份
address-region-region = 州／大區
address-region-state = 州
# Taiwan’s word: Hong Kong has no postal codes.
address-postal-cep = 郵遞區號（CEP）
address-postal-eircode = 郵遞區號（Eircode）
address-postal-pin = 郵遞區號（PIN）
address-postal-postcode = 郵遞區號
address-postal-zip = 郵遞區號（ZIP）
address-postal-postal = 郵遞區號

## Field errors: one sentence saying what to do

error-name-missing = 請輸入卡片上的持卡人姓名。
error-full-name-missing = 請輸入您的姓名。
error-email-missing = 請輸入電子郵件地址。
error-email-invalid = 請檢查電子郵件地址，格式如 { $example }。
error-phone-missing = 請輸入手機號碼。
error-phone-invalid = 請檢查手機號碼；如非本地號碼，請加上國家或地區代碼。
error-konbini-phone-missing = 請輸入電話號碼。
error-konbini-phone-invalid = 請輸入 10 或 11 位數字，不含 +81。
error-birthdate-missing = 請輸入出生日期。
error-birthdate-invalid = 請檢查出生日期。
error-document-missing = 請輸入 { $document }。
error-document-invalid = 請檢查 { $document }。
error-company-missing = 請輸入公司名稱。
error-iban-missing = 請輸入 IBAN。
error-iban-invalid = 請檢查 IBAN，格式如 { $example }。
error-institution-number-missing = 請輸入金融機構編號。
error-institution-number-invalid = 請檢查金融機構編號，應為 3 位數字。
error-transit-number-missing = 請輸入分行編號。
error-transit-number-invalid = 請檢查分行編號，應為 5 位數字。
error-routing-number-missing = 請輸入銀行路由號碼。
error-routing-number-invalid = 請檢查銀行路由號碼，應為 9 位數字。
error-sort-code-missing = 請輸入分行代碼。
error-sort-code-invalid = 請檢查分行代碼，應為 6 位數字。
error-bsb-missing = 請輸入 BSB 號碼。
error-bsb-invalid = 請檢查 BSB 號碼，應為 6 位數字。
error-account-number-missing = 請輸入帳戶號碼。
error-account-number-invalid = 請檢查帳戶號碼。
error-blik-code-missing = 請輸入 BLIK 代碼。
error-blik-code-invalid = 請輸入銀行 App 中的 6 位數字。
error-otp-missing = 請輸入 App 提供的授權碼。
error-otp-invalid = 請檢查 App 提供的授權碼。
error-bank-missing = 請選擇銀行。
error-konbini-store-missing = 請選擇便利商店。
error-address-missing = 請填寫此欄位。
error-postal-code-invalid = 請檢查郵遞區號，格式如 { $example }。
error-incomplete = 內容不完整，請依 { $example } 的格式補齊。
error-too-long = 最多可輸入 { $max } 個字元。
error-card-number-here = 為安全起見，已清除此欄位中的卡號，請在「卡號」欄位輸入。
error-number-missing = 請輸入卡號。
error-number-incomplete = 卡號位數不足，請補齊。
error-number-invalid = 請檢查卡號。
error-expiry-missing = 請輸入到期日。
error-expiry-invalid = 請檢查到期日。
error-expiry-past = 此日期已過，請檢查或改用其他卡片。
error-code-missing = 請輸入安全碼。
error-code-invalid = 請檢查安全碼。
error-card-unfinished = 請補齊或更正卡片資料。
error-summary = 請檢查以下 { $count } 個欄位

## Paying

pay-button = 支付 { $amount }
pay-button-order = 提交訂單
# Vouchers and bank transfers: the order is placed now, the money follows.
pay-button-later = 提交訂單
pay-button-working = 處理中…

progress-tokenising = 正在檢查卡片資料
progress-confirming = 正在付款，請勿離開此頁面。
progress-placing = 正在提交訂單，請勿離開此頁面。
progress-redirecting = 正在前往 { $method }
progress-leaving = 正在前往付款頁面
progress-waiting = 正在等待付款確認
progress-still-working = 處理時間比平常久，我們仍在確認結果，請勿重複付款。

## Waiting for something, or for somebody

wait-offline-title = 目前離線
wait-offline-body = 恢復連線後會自動繼續。
wait-once = 本頁面不會重複扣款，但請勿在其他地方再次付款。
wait-stalled-title = 仍未收到結果
wait-stalled-body = 請立即查詢結果，或向商店確認是否已收到訂單。
wait-elsewhere-title = 此訂單正在其他分頁或視窗中付款
wait-elsewhere-body = 請在該頁面完成付款。如要改在此處付款，我們會先取消另一筆付款。
wait-elsewhere-leave = 改在此處付款
wait-cancelling = 正在取消付款
wait-renewing = 正在取得新的 QR Code
wait-cancelling-body = 請稍候，完成前無法進行其他付款。

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = 請完成銀行驗證
challenge-payment = 向 { $merchant } 支付 { $amount }
challenge-cancel = 取消付款

## Something to do before the payment is made

action-checking-bank = 正在與銀行核對，請勿離開此頁面。
action-qr-title = 請掃描 QR Code 付款
action-qr-body = 請開啟付款所用的 App，掃描此 QR Code 並確認付款。完成後，此頁面會自動更新。
action-qr-label = 付款 QR Code
action-barcode-label = 付款條碼
action-valid-for = 剩餘時間：{ $time }
action-expired-title = QR Code 已失效
action-expired-body = 如已付款，請稍候，結果會顯示在此處。如未付款，請取得新的 QR Code。
action-renew = 取得新的 QR Code
action-unpaid = 未在期限內完成付款。請再試一次，或選擇其他付款方式。
action-confirm-bank = 請在銀行 App 中確認付款
action-confirm-app = 請在手機上開啟 { $method } 並確認付款
action-confirm-body = 確認後，此頁面會自動更新。
action-open-app = 開啟 App
action-cancel = 取消付款
action-copy = 複製
action-copied = 已複製
action-copy-what = 複製 { $label }

## An order that is placed and paid later

due-by = 請在 { $moment } 前向 { $merchant } 支付 { $amount }。
due-open = 請向 { $merchant } 支付 { $amount }。收到款項後才會確認訂單。
due-later = 收到款項後，我們會確認您的訂單。
due-expired-title = 付款期限已過
# 重新訂購: 下單 and 落單 divide the two.
due-expired-body = 如已付款，訂單很快會獲得確認。如未付款，請勿再付款，可聯絡商店或重新訂購。
due-todo = 付款步驟
due-exact = 轉帳時請照原樣填寫參考編號（可填在備註欄），否則商店無法核對您的付款。
due-print = 儲存或列印
due-document = 查看付款單
due-other-way = 改用其他方式付款
# Taiwan’s 超商代碼 is entered at the machine in the store, and so 輸入 and 機台 stand here.
due-counter-1 = 請前往接受此付款方式的門市、銀行或機台，輸入或提供以上資料。
due-counter-2 = 現場支付 { $amount }。
due-receipt = 請保留收據，直到訂單獲得確認。
due-konbini-1 = 請前往您選擇的便利商店，在店內機器輸入付款代碼，或向店員出示。
due-konbini-2 = 如需電話號碼，請一併提供，然後支付 { $amount }。
# 彩票店: 彩券行 is Taiwan’s alone.
due-boleto-1 = 請在銀行 App 中掃描條碼或貼上付款代碼，也可憑付款代碼前往銀行或彩票店（casa lotérica）付款。
due-boleto-2 = 請確認金額為 { $amount }，然後付款。
due-boleto-3 = 付款後 3 個工作天內會確認訂單。
# With Portugal’s own words for what stands on the machine.
due-entity-1 = 請在 ATM 或銀行 App 中選擇繳費服務（Pagamento de Serviços）。
due-entity-2 = 輸入收款機構編號、參考編號及金額 { $amount }。
due-transfer-1 = 請開啟銀行 App 或登入網銀。
due-transfer-2 = 依照此處的收款帳戶資料轉帳 { $amount }，金額須完全相符。
due-transfer-3 = 收到款項後才會確認訂單。

## What a bank, a shop or a machine has to be told; labels beside values that can be copied

detail-code = 付款代碼
detail-reference = 參考編號
detail-entity = 收款機構編號（Entidade）
detail-confirmation = 確認編號
detail-customer = 客戶編號
detail-company = 收款公司
detail-bank = 收款銀行
detail-branch = 分行
# Between Taiwan’s 戶名 and Hong Kong’s 收款人名稱.
detail-beneficiary = 收款帳戶名稱
detail-iban = IBAN
detail-bic = BIC
detail-account-number = 收款帳戶號碼
detail-account-type = 帳戶類型
detail-routing-number = 銀行路由號碼（Routing）
detail-sort-code = 分行代碼（Sort Code）
detail-bsb = BSB 號碼
detail-clabe = CLABE
detail-phone = 電話號碼
detail-store = 門市
detail-amount = 金額
detail-document = 收款方稅號

## Allowing a debit. These words are an agreement: keep their legal meaning.

mandate-sepa = 提交訂單即表示您授權 { $merchant } 向您的銀行發出從您的帳戶扣款的指示，並授權您的銀行依照該指示從您的帳戶扣款。您有權依照您與銀行之間的協議條款，要求銀行退款。退款申請須自帳戶扣款之日起 8 週內提出。
mandate-ach = 提交訂單即表示您授權 { $merchant } 在今天或之後，以電子方式從您的銀行帳戶扣除所示金額，僅扣款一次。付款送出後，如需取消或更正，請聯絡 { $merchant }。
mandate-debit = 提交訂單即表示您同意：{ $merchant } 可從您的銀行帳戶扣除所示金額，您的銀行可執行這筆扣款。

## Good endings

result-paid-title = 付款成功
result-paid-body = 已向 { $merchant } 支付 { $amount }。
result-placed-title = 已收到您的訂單
result-placed-body = 收貨時請備妥 { $amount }。
result-reference = 交易編號：{ $reference }

## The money sentence: one of these follows every outcome

money-not-charged = 本次並未扣款。
money-unknown = 目前還無法確定是否已扣款，請勿重複付款。

## Outcomes. outcome-declined never names or hints at a cause.

outcome-field-incomplete =
    .title = 還有資料需要填寫
    .body = 請填妥標示的欄位，然後再試一次。
outcome-number-invalid =
    .title = 請檢查卡號或帳戶號碼
    .body = 此卡號或帳戶號碼無效，請檢查後再試一次。
outcome-expiry-invalid =
    .title = 請檢查到期日
    .body = 此到期日無效，請檢查後再試一次。
outcome-security-code-wrong =
    .title = 請檢查安全碼
    .body = 安全碼與此卡不符，請重新輸入。
outcome-holder-or-address-mismatch =
    .title = 請檢查姓名和地址
    .body = 填寫的資料與您在銀行登記的不符，請更正後再試一次。
outcome-brand-not-accepted =
    .title = 不接受這類卡片
    .body = 商店不接受這類卡片。請改用其他卡片或付款方式。
outcome-card-expired =
    .title = 此卡已過期
    .body = 請改用其他卡片或付款方式。
outcome-insufficient-funds =
    .title = 餘額或額度不足
    .body = 銀行表示可用金額不足以完成這筆付款。請改用其他卡片或付款方式。
outcome-limit-reached =
    .title = 超出付款限額
    .body = 這筆付款超出卡片或帳戶的限額。請改用其他卡片，或請銀行調高限額。
outcome-authentication-needed =
    .title = 需要銀行驗證
    .body = 請完成銀行驗證，以繼續這筆付款。
outcome-authentication-failed =
    .title = 銀行驗證未通過
    .body = 銀行未能確認是您本人操作。請再試一次，或改用其他卡片。
outcome-authentication-abandoned =
    .title = 銀行驗證未完成
    .body = 驗證頁面在完成前已關閉。請再試一次，或選擇其他付款方式。
outcome-declined =
    .title = 這筆付款未獲批准
    .body = 暫無更多詳情。請改用其他卡片或付款方式。
outcome-contact-bank =
    .title = 請致電您的銀行
    .body = 銀行需要先與您通話，才會批准這筆付款。您也可以選擇其他付款方式。
outcome-not-allowed-by-card =
    .title = 此卡無法用於這筆付款
    .body = 此卡未啟用這類付款功能。請選擇其他付款方式，或詢問銀行。
outcome-account-unknown =
    .title = 帳戶無法使用
    .body = 銀行表示此帳戶已關閉或未啟用。請改用其他卡片、帳戶或付款方式。
outcome-pin-or-device-step =
    .title = 還差一步銀行驗證
    .body = 銀行要求輸入 PIN 碼，或在您的裝置上確認。請再試一次，並依照銀行指示操作。
outcome-issuer-unavailable =
    .title = 暫時無法連線至銀行
    .body = 請稍候幾分鐘再試，或選擇其他付款方式。
outcome-processing-error =
    .title = 付款未成功
    .body = 與銀行連線時發生技術問題，請再試一次。
outcome-attempts-exhausted =
    .title = 已達嘗試次數上限
    .body = 此卡暫時無法再次使用，請選擇其他付款方式。
outcome-duplicate-attempt =
    .title = 這筆付款已送出
    .body = 我們正在確認結果，請稍候。
outcome-amount-not-allowed =
    .title = 此方式不支援這個金額
    .body = 此付款方式不支援 { $amount }，請選擇其他方式。
outcome-currency-not-supported =
    .title = 此方式不支援這種貨幣
    .body = 此付款方式不支援目前的貨幣，請選擇其他方式。
outcome-method-refused =
    .title = { $method } 未批准這筆付款
    .body = 請選擇其他付款方式。
outcome-buyer-cancelled =
    .title = 付款已取消
    .body = 這筆付款沒有完成。請再試一次，或選擇其他付款方式。
outcome-session-expired =
    .title = 結帳已逾時
    .body = 請重新開始，以繼續付款。
outcome-result-unknown =
    .title = 正在確認付款結果
    .body = 尚未收到結果。請勿關閉此頁面，一有結果會立即通知您。
outcome-offline =
    .title = 目前離線
    .body = 請檢查連線後再試一次。
outcome-provider-blocked =
    .title = 卡片輸入欄位無法載入
    .body = 瀏覽器或連線環境封鎖了付款服務商的內容。請再試一次，或選擇其他付款方式。
outcome-shop-setup =
    .title = 結帳功能尚未就緒
    .body = 商店需要先修正設定，您才能在此付款。請聯絡商店。

## A card that was refused is not sent again at once: one sentence after what happened then

guard-never = 我們沒有再次用此卡送出付款要求，因為仍不會獲得批准。
guard-later = 我們尚未再次用此卡送出付款要求。如已與銀行處理妥當，請再按一次付款按鈕。
guard-edit = 我們尚未再次用此卡送出付款要求，請先更正標示的欄位。

## Next steps: buttons that do what they say

step-fix-field = 檢查填寫的資料
step-other-card = 改用其他卡片
step-other-method = 其他付款方式
step-authenticate = 進行銀行驗證
step-retry-now = 再試一次
step-retry-later = 再試一次
step-restart = 重新開始
step-wait = 立即查詢結果
step-contact-shop = 聯絡商店
# A sentence, not a button: stands alone or after one.
step-call-bank = 您可以致電銀行，電話號碼通常印在卡片背面。

## Help and small print

help-button = 需要協助？
footer-terms = 服務條款
footer-privacy = 隱私政策
footer-refunds = 退款政策
footer-merchant = 收款方：{ $merchant }
