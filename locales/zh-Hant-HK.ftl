### Traditional Chinese for buyers in Hong Kong and Macau: an overlay, which says only what differs from zh-Hant.ftl, written for
### Taiwan. Everything else is said by zh-Hant.ftl.
### Written Chinese with Hong Kong’s vocabulary, never colloquial Cantonese. Address, requests, 「 」, full-width punctuation, … and
### spaces are those of zh-Hant.ftl: 您, 請, a half-width space beside numbers, Latin words and variables.
### No plural forms, no exclamation marks.
### Write 賬, never 帳: 賬戶, 轉賬, 結賬, 賬戶號碼. A message of the parent’s with 帳 in it always stands here too.
### Terms: shop 商戶, store to pay in 店舖, convenience store 便利店, payment provider 付款服務供應商, card 信用卡／扣賬卡 as a
### method, 付款卡 or 卡 in sentences (此卡, 另一張卡; not 卡片), online banking 網上銀行, app 應用程式, QR code 二維碼,
### ATM 自動櫃員機, PIN 私人密碼（PIN）, balance 結餘, credit limit 信用額, tax 稅項, e-mail 電郵, postal code 郵政編碼,
### pay in full 一次過付款, payee 收款人名稱, terms 條款及細則, privacy 私隱, internet 網絡.
### As in the parent: 手機號碼 (手提電話號碼 is what forms say), 手機銀行, 安全碼 (驗證碼 is a one-time code here), 到期日, 運費, 收據.
### Direct debit 直接扣賬, and 扣賬 only of one; any other charge 扣款. mandate-* follow the direct debit authorisations of Hong Kong
### banks: who may instruct, who may debit, a period counted with 起計.
### Whoever is paid is 收款人 beside account details and 收款商戶 where the shop is named, never 收款方. 收款機構 stays for Multibanco.
### Banks are asked with 向銀行查詢, not 詢問銀行; they 核實 the buyer’s 身份. A house number is 門牌號數.
### 自動轉賬 is a standing arrangement (autopay), so never a single debit. Should a message ever name them: 轉數快, 八達通, 繳費靈.
### 按照, not 依照 or 依. No 裏 or 裡: say 內, 中 or 此處.

## Before the program has started. Plain text only.

boot-loading = 正在載入結賬頁面
boot-failed-title = 結賬頁面無法載入
boot-failed-body = 可能是網絡連線中斷，或瀏覽器封鎖了此頁面的部分內容。
boot-stopped-title = 結賬頁面已停止運作
boot-stopped-body = 此頁面發生問題。如已按下付款或提交訂單按鈕，再次付款前，請先查看電郵或向商戶確認。
boot-outdated = 目前的瀏覽器版本較舊，無法使用結賬功能。請更新瀏覽器，或改用其他瀏覽器開啟此頁面。

## Frame

frame-label = 結賬

## Order summary

# No tax on sales in Hong Kong or Macau: what is meant is foreign tax.
summary-tax = 稅項
summary-tax-included = 已包括稅項 { $amount }

## Payment methods

methods-none-body = 商戶沒有適用於目前國家或地區、貨幣和金額的付款方式。

method-card = 信用卡／扣賬卡
method-bank-transfer = 銀行轉賬
method-sepa-debit = SEPA 直接扣賬
# 發票 is an invoice here.
method-pay-upon-invoice-de = 憑發票付款
method-online-banking-czech = 捷克網上銀行
method-online-banking-slovakia = 斯洛伐克網上銀行
method-online-banking-finland = 芬蘭網上銀行
method-online-banking-baltics = 網上銀行付款
method-netbanking-in = 網上銀行付款
method-pay-by-bank-uk = 銀行賬戶付款
method-ach-debit = 美國銀行賬戶
method-becs-debit = 澳洲銀行賬戶
method-nz-bank-account = 紐西蘭銀行賬戶
method-bank-transfer-jp = 銀行轉賬
method-bank-va-id = 虛擬賬戶轉賬
method-konbini = 便利店付款
# Taiwan’s machines say 代碼繳費.
method-tw-cvs = 便利店代碼繳費
method-kr-card = 韓國信用卡／扣賬卡
method-paystack-bank = 銀行賬戶或 USSD 付款
method-bacs-debit = 英國直接扣賬
method-acss = 加拿大銀行賬戶

details-card = 付款卡資料會直接傳送給付款服務供應商，商戶無法看到。
details-qr = 隨後會顯示二維碼，請用相應的應用程式掃描付款。
details-bank-app = 您需要在銀行應用程式中確認付款。
details-bank-transfer = 隨後會顯示收款賬戶資料。收到款項後才會確認訂單。
details-debit = 款項將從您的銀行賬戶扣除。
details-later = { $method } 會先顯示付款計劃，您同意後才會生效。

## Card fields

card-code-hint = 卡背的 3 位數字；美國運通卡為卡面的 4 位數字
card-brand = 付款卡類型：{ $brand }
card-loading = 正在載入付款卡的安全輸入欄位
card-switched = 付款卡輸入欄位的載入時間比平常長，現在可以輸入了。
card-switched-again = 付款卡輸入欄位已重新載入，請再次輸入付款卡資料。

## Other fields

field-email = 電郵地址
field-account-number = 賬戶號碼
field-blik-code-hint = 銀行應用程式中的 6 位數字，例如 { $example }
field-otp-hint = 由付款所用的應用程式提供，例如 { $example }
field-konbini-store = 便利店
plan-once = 一次過付款
plan-schedule = 分期付款詳情

## Addresses. Labels as people of that country who read this language know them.

# 門牌號數 is Hong Kong’s word for it.
address-street = 街道及門牌號數
# From large to small, as an address is written here.
address-street2 = 屋苑、大廈、樓層及單位
# Taiwan’s 縣市, and the counties of Ireland and others.
address-region-county = 縣市／郡
address-postal-cep = 郵政編碼（CEP）
address-postal-eircode = 郵政編碼（Eircode）
address-postal-pin = 郵政編碼（PIN）
address-postal-postcode = 郵政編碼
address-postal-zip = 郵政編碼（ZIP）
address-postal-postal = 郵政編碼

## Field errors: one sentence saying what to do

error-name-missing = 請輸入卡上的持卡人姓名。
error-email-missing = 請輸入電郵地址。
error-email-invalid = 請檢查電郵地址，格式如 { $example }。
error-account-number-missing = 請輸入賬戶號碼。
error-account-number-invalid = 請檢查賬戶號碼。
error-blik-code-invalid = 請輸入銀行應用程式中的 6 位數字。
error-otp-missing = 請輸入應用程式提供的授權碼。
error-otp-invalid = 請檢查應用程式提供的授權碼。
error-konbini-store-missing = 請選擇便利店。
error-postal-code-invalid = 請檢查郵政編碼，格式如 { $example }。
error-incomplete = 內容不完整，請按照 { $example } 的格式填寫。
error-number-incomplete = 請輸入完整卡號。
error-expiry-past = 此日期已過，請檢查或改用另一張卡。
error-card-unfinished = 請填妥或更正付款卡資料。

## Paying

progress-tokenising = 正在檢查付款卡資料
progress-still-working = 處理時間比平常長，我們仍在確認結果，請勿重複付款。

## Waiting for something, or for somebody

wait-stalled-body = 請立即查詢結果，或向商戶確認是否已收到訂單。
wait-renewing = 正在取得新的二維碼

## Something to do before the payment is made

action-qr-title = 請掃描二維碼付款
action-qr-body = 請開啟付款所用的應用程式，掃描此二維碼並確認付款。完成後，此頁面會自動更新。
action-qr-label = 付款二維碼
action-expired-title = 二維碼已失效
action-expired-body = 如已付款，請稍候，結果會顯示在此處。如未付款，請取得新的二維碼。
action-renew = 取得新的二維碼
action-confirm-bank = 請在銀行應用程式中確認付款
action-open-app = 開啟應用程式

## An order that is placed and paid later

due-expired-body = 如已付款，訂單很快會獲得確認。如未付款，請勿再付款，可聯絡商戶或重新訂購。
due-exact = 轉賬時請完全按照所示填寫參考編號（可填在備註欄），否則商戶無法核對您的付款。
due-counter-1 = 請前往接受此付款方式的店舖、銀行或自助服務機，輸入或提供以上資料。
due-konbini-1 = 請前往您選擇的便利店，在店內機器輸入付款代碼，或向店員出示。
due-boleto-1 = 請在銀行應用程式中掃描條碼或貼上付款代碼，也可憑付款代碼前往銀行或彩票店（casa lotérica）付款。
due-entity-1 = 請在自動櫃員機或銀行應用程式中選擇繳費服務（Pagamento de Serviços）。
due-transfer-1 = 請開啟銀行應用程式或登入網上銀行。
due-transfer-2 = 按照此處的收款賬戶資料轉賬 { $amount }，金額必須完全相符。

## What a bank, a shop or a machine has to be told; labels beside values that can be copied

detail-beneficiary = 收款人名稱
detail-account-number = 收款賬戶號碼
detail-account-type = 賬戶類型
detail-store = 店舖
detail-document = 收款人稅務編號

## Allowing a debit. These words are an agreement: keep their legal meaning.

mandate-sepa = 提交訂單即表示您授權 { $merchant } 向您的銀行發出指示，從您的賬戶扣賬，並授權您的銀行按照該等指示從您的賬戶扣賬。您有權根據您與銀行所訂協議的條款，要求銀行退款。退款要求須於賬戶扣賬當日起計 8 星期內提出。
mandate-ach = 提交訂單即表示您授權 { $merchant } 於今天或之後，以電子方式從您的銀行賬戶扣除所示金額，只限一次。付款送出後，如需取消或更正，請聯絡 { $merchant }。
mandate-debit = 提交訂單即表示您同意：{ $merchant } 可從您的銀行賬戶扣除所示金額，您的銀行可執行該項扣賬。

## Outcomes. outcome-declined never names or hints at a cause.

outcome-number-invalid =
    .title = 請檢查卡號或賬戶號碼
    .body = 此卡號或賬戶號碼無效，請檢查後再試一次。
outcome-brand-not-accepted =
    .title = 不接受此類付款卡
    .body = 商戶不接受此類付款卡。請改用另一張卡或其他付款方式。
outcome-card-expired =
    .body = 請改用另一張卡或其他付款方式。
outcome-insufficient-funds =
    .title = 結餘或信用額不足
    .body = 銀行表示可用結餘或信用額不足以完成這筆付款。請改用另一張卡或其他付款方式。
outcome-limit-reached =
    .body = 這筆付款超出付款卡或賬戶的限額。請改用另一張卡，或要求銀行調高限額。
outcome-authentication-failed =
    .body = 銀行未能核實您的身份。請再試一次，或改用另一張卡。
outcome-declined =
    .body = 暫無更多詳情。請改用另一張卡或其他付款方式。
outcome-not-allowed-by-card =
    .body = 此卡未啟用這類付款功能。請選擇其他付款方式，或向銀行查詢。
outcome-account-unknown =
    .title = 賬戶無法使用
    .body = 銀行表示此賬戶已結束或未啟用。請改用其他付款卡、賬戶或付款方式。
outcome-pin-or-device-step =
    .body = 銀行要求輸入私人密碼（PIN），或在您的裝置上確認。請再試一次，並按照銀行指示操作。
outcome-issuer-unavailable =
    .title = 暫時無法連接銀行
outcome-processing-error =
    .body = 連接銀行時發生技術問題，請再試一次。
outcome-session-expired =
    .title = 結賬已逾時
outcome-offline =
    .body = 請檢查網絡連線後再試一次。
outcome-provider-blocked =
    .title = 付款卡輸入欄位無法載入
    .body = 瀏覽器或網絡封鎖了付款服務供應商的內容。請再試一次，或選擇其他付款方式。
outcome-shop-setup =
    .title = 結賬功能尚未就緒
    .body = 商戶需要先修正設定，您才能在此付款。請聯絡商戶。

## Next steps: buttons that do what they say

step-other-card = 改用另一張卡
step-contact-shop = 聯絡商戶
# A sentence, not a button: stands alone or after one.
step-call-bank = 您可以致電銀行，電話號碼通常印在卡背。

## Help and small print

footer-terms = 條款及細則
footer-privacy = 私隱政策
footer-merchant = 收款商戶：{ $merchant }
