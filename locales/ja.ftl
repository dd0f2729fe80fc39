### Japanese (ja), as written in Japan.
### Address: です・ます (in mandates するものとします), お/ご for the buyer’s payment, order and data; requests with ください; never あなた; お客様 in mandates only.
### Quotation marks 「」. Full-width punctuation （、。：）, half-width digits and Latin letters, no space between scripts.
### Titles, labels and buttons have no 。; sentences and field errors do. Buttons: at most 14 characters besides variables.
### Terms: the buyer’s bank, where a card is meant, is カード会社, and カード会社または銀行
### where it may be an account; the provider is 決済代行会社; the shop is ショップ.
### Confirming with the bank is 本人認証; PIN is 暗証番号; 別のカード but ほかのお支払い方法.
### Money: ご請求は発生していません for “nothing was charged”. お支払い番号 is the voucher’s number, 決済番号 our reference.
### Orders: 注文を確定する only where the order is final at once (代金引換); before the money, この内容で注文する.
### Numbered steps are sentences with ください. In an app one 承認 a payment; a transfer is お振り込み.
### Counters: 点 (articles), 件 (fields), 文字 (characters). No plural forms. Amounts arrive with their currency.

## Before the program has started. Plain text only.

boot-loading = お支払い画面を読み込んでいます
boot-failed-title = お支払い画面を読み込めませんでした
boot-failed-body = 通信が途切れたか、ブラウザの設定などにより、この部分を読み込めなかった可能性があります。
boot-failed-retry = もう一度試す
boot-stopped-title = お支払い画面が停止しました
boot-stopped-body = このページで問題が発生しました。すでに支払いまたは注文のボタンを押した場合は、もう一度お支払いになる前に、メールを確認するか、ショップにお問い合わせください。
boot-outdated = このお支払い画面は、お使いのブラウザのバージョンではご利用いただけません。ブラウザを更新するか、別のブラウザでこのページを開いてください。

## Frame

frame-label = お支払い手続き
frame-test-mode = テストモード：実際のお支払いは発生しません

## Order summary

summary-heading = ご注文内容
summary-item-several = { $name } × { $count }
summary-shipping = 送料
summary-shipping-free = 無料
summary-tax = 消費税等
summary-discount = 割引
summary-method-fee = 決済手数料
summary-rounding = 現金の端数調整
summary-total = 合計
summary-tax-included = うち消費税等：{ $amount }
summary-approximate = 約{ $approximate }相当。実際のご請求額は{ $amount }です。

## The buyer’s country, where the shop does not say it

country-line = お支払いの国・地域：{ $country }
country-unknown = 国・地域を選択してください
country-guessed = お使いの端末の設定から推定しています。異なる場合は変更してください。
country-search = 国・地域を検索
country-list = 国・地域
country-none = 該当する国・地域がありません
country-count = 国・地域：{ $count }件
country-choose = この国・地域を選択

## Payment methods

methods-legend = お支払い方法を選択してください
methods-none-title = ご利用いただけるお支払い方法がありません
methods-none-body = このショップには、この国・地域、通貨、金額でご利用いただけるお支払い方法がありません。
methods-note-delayed = 入金確認後に注文確定
methods-note-cod = 商品の受け取り時にお支払い
methods-note-fee = 別途手数料{ $amount }
methods-saved = 登録済み
saved-ending = { $brand }（末尾{ $last4 }）

# Methods with a general name. Brand names stay as they are and are not listed.
method-card = クレジット・デビットカード
method-cod = 代金引換
method-bank-transfer = 銀行振込
method-sepa-debit = SEPA口座振替
method-pay-upon-invoice-de = 請求書払い
method-online-banking-czech = チェコのネットバンキング
method-online-banking-slovakia = スロバキアのネットバンキング
method-online-banking-finland = フィンランドのネットバンキング
method-online-banking-baltics = ネットバンキング
method-online-banking-thailand = モバイルバンキング
method-netbanking-in = ネットバンキング
method-pay-by-bank-uk = 銀行口座払い
method-ach-debit = 米国の銀行口座
method-becs-debit = オーストラリアの銀行口座
method-nz-bank-account = ニュージーランドの銀行口座
method-bank-transfer-jp = 銀行振込
method-bank-va-id = バーチャル口座
method-konbini = コンビニ払い
method-tw-cvs = コンビニ払い（支払い番号）
method-kr-card = 韓国発行のカード
method-paystack-bank = 銀行口座またはUSSD
method-crypto = 暗号資産
method-bacs-debit = 英国の口座振替
method-acss = カナダの銀行口座

# What happens next, shown under the chosen method.
details-card = カード情報は決済代行会社に直接送信され、このショップに渡ることはありません。
details-redirect = { $method }の安全なページでお支払いいただいたあと、このページに戻ります。
# The same for methods with a general name.
details-hosted = 別の安全なページでお支払いいただいたあと、このページに戻ります。
details-qr = このあと表示されるQRコードを、アプリで読み取ってください。
# Confirmed in an app: 承認, as apps and banks say; 本人認証 is for cards.
details-app = このあと、{ $method }でお支払いを承認してください。
details-bank-app = このあと、銀行アプリでお支払いを承認してください。
details-voucher = このあと、お支払い番号とお支払い手順が表示されます。お支払いの完了後に、ご注文が確定します。
# Also Pay-easy, which has no account to transfer to.
details-bank-transfer = このあと、振込先など、お支払いに必要な情報が表示されます。ご入金の確認後に、ご注文が確定します。
details-debit = お支払い金額は、銀行口座から引き落とされます。
details-later = { $method }のお支払いプランを確認してから、お申し込みいただけます。
details-cod = 商品の受け取り時に、{ $amount }をお支払いください。

## Card fields

card-number = カード番号
card-expiry = 有効期限
card-expiry-example = 月 / 年
card-code = セキュリティコード
card-code-hint = カード裏面の3桁の数字（American Expressは表面の4桁）
card-brand = カードの種類：{ $brand }
card-loading = 安全なカード入力欄を読み込んでいます
card-switched = カード入力欄の読み込みに通常より時間がかかりましたが、カード情報を入力できるようになりました。
card-switched-again = カード入力欄を読み込み直しました。お手数ですが、カード情報をもう一度入力してください。

## Other fields

field-name = カード名義
field-full-name = お名前
field-email = メールアドレス
field-email-hint = お支払いの確認メールをお送りします
field-phone = 携帯電話番号
field-konbini-phone = 電話番号
field-birthdate = 生年月日
field-document = { $document }
field-company = 会社名
field-iban = IBAN
field-institution-number = 金融機関番号
field-transit-number = トランジット番号（支店番号）
field-routing-number = ルーティング番号
field-sort-code = ソートコード
field-bsb = BSB番号
field-account-number = 口座番号
field-blik-code = BLIKコード
field-blik-code-hint = 銀行アプリに表示される6桁の数字（例：{ $example }）
field-otp = 承認コード
field-otp-hint = お支払いに使うアプリに表示されます（例：{ $example }）
field-bank = ご利用の銀行
field-konbini-store = ご利用のコンビニ
field-choose = 選択してください
field-example = 例：{ $example }
field-optional = { $label }（任意）
field-plan = お支払い回数
plan-once = 一括払い
plan-equal = { $count }回払い（各回{ $amount }）
plan-first = 初回{ $first }、2回目以降{ $amount } × { $count }回
# What instalments cost is 分割手数料 on Japanese bills, not 利息.
plan-unknown = { $count }回払い（分割手数料はお申し込み前に表示）
plan-interest-free = 分割手数料無料
plan-total = お支払い総額{ $amount }
plan-schedule = お支払い予定

## Addresses. Labels as people of that country who read this language know them.

address-street = 町名・番地
address-street2 = 建物名・部屋番号
address-city-city = 市区町村
address-city-district = 区・郡
address-city-post-town = 市・町
address-city-suburb = 地区（サバーブ）
address-district-barangay = バランガイ
# China’s 区 and 县, Korea’s 区.
address-district-district = 区・県
address-district-neighbourhood = 地区
address-district-subdistrict = 町（タンボン）
address-district-suburb = 地区
address-district-townland = タウンランド
address-district-township = 村・タウンシップ
# Hong Kong only; not 地域, which stands beside 国 in this file.
address-region-area = エリア
# 県 and 市 in Taiwan, 県 in Romania, 郡 in Lithuania.
address-region-county = 県・市・郡
address-region-department = 県
address-region-district = 行政区
address-region-emirate = 首長国
address-region-governorate = 県
address-region-island = 島
address-region-municipality = 自治体
address-region-oblast = 州
address-region-parish = 教区
address-region-prefecture = 都道府県
# 省 in China, 州 in Canada, 道 in Korea, 県 in Spain and Thailand.
address-region-province = 省・州・道・県
address-region-region = 州
address-region-state = 州
address-postal-cep = 郵便番号（CEP）
address-postal-eircode = 郵便番号（Eircode）
address-postal-pin = 郵便番号（PINコード）
address-postal-postcode = 郵便番号
address-postal-zip = 郵便番号（ZIPコード）
address-postal-postal = 郵便番号

## Field errors: one sentence saying what to do.

error-name-missing = カードに記載されている名義を入力してください。
error-full-name-missing = お名前を入力してください。
error-email-missing = メールアドレスを入力してください。
error-email-invalid = メールアドレスは「{ $example }」のような形式で入力してください。
error-phone-missing = 携帯電話番号を入力してください。
error-phone-invalid = 電話番号をご確認ください。海外の番号は、国番号から入力してください。
error-konbini-phone-missing = 電話番号を入力してください。
error-konbini-phone-invalid = +81を付けずに、10桁または11桁で入力してください。
error-birthdate-missing = 生年月日を入力してください。
error-birthdate-invalid = 生年月日をご確認ください。
error-document-missing = { $document }を入力してください。
error-document-invalid = { $document }をご確認ください。
error-company-missing = 会社名を入力してください。
error-iban-missing = IBANを入力してください。
error-iban-invalid = IBANをご確認ください（例：{ $example }）。
error-institution-number-missing = 金融機関番号を入力してください。
error-institution-number-invalid = 金融機関番号（3桁）をご確認ください。
error-transit-number-missing = トランジット番号を入力してください。
error-transit-number-invalid = トランジット番号（5桁）をご確認ください。
error-routing-number-missing = ルーティング番号を入力してください。
error-routing-number-invalid = ルーティング番号（9桁）をご確認ください。
error-sort-code-missing = ソートコードを入力してください。
error-sort-code-invalid = ソートコード（6桁）をご確認ください。
error-bsb-missing = BSB番号を入力してください。
error-bsb-invalid = BSB番号（6桁）をご確認ください。
error-account-number-missing = 口座番号を入力してください。
error-account-number-invalid = 口座番号をご確認ください。
error-blik-code-missing = BLIKコードを入力してください。
error-blik-code-invalid = 銀行アプリに表示される6桁の数字を入力してください。
error-otp-missing = アプリの承認コードを入力してください。
error-otp-invalid = アプリの承認コードをご確認ください。
error-bank-missing = 銀行を選択してください。
error-konbini-store-missing = コンビニを選択してください。
error-address-missing = この項目を入力してください。
error-postal-code-invalid = 郵便番号をご確認ください（例：{ $example }）。
error-incomplete = 最後まで入力してください（例：{ $example }）。
error-too-long = { $max }文字以内で入力してください。
error-card-number-here = 安全のため、この欄のカード番号を削除しました。カード番号は「カード番号」欄に入力してください。
error-number-missing = カード番号を入力してください。
error-number-incomplete = カード番号を最後の桁まで入力してください。
error-number-invalid = カード番号をご確認ください。
error-expiry-missing = 有効期限を入力してください。
error-expiry-invalid = 有効期限をご確認ください。
error-expiry-past = この有効期限は過ぎています。ご確認いただくか、別のカードをご利用ください。
error-code-missing = セキュリティコードを入力してください。
error-code-invalid = セキュリティコードをご確認ください。
error-card-unfinished = カード情報に入力漏れや誤りがないか、ご確認ください。
error-summary = ご確認いただきたい項目が{ $count }件あります

## Paying

pay-button = { $amount }を支払う
pay-button-order = 注文を確定する
# Vouchers and bank transfers: not 確定, as the order becomes final with the money.
pay-button-later = この内容で注文する
pay-button-working = 処理中…

# Shown and read out while the buyer waits.
progress-tokenising = カード情報を確認しています
progress-confirming = お支払いを処理しています。このページを開いたままお待ちください。
progress-placing = ご注文を送信しています。このページを開いたままお待ちください。
progress-redirecting = { $method }のページに移動しています
# The same for methods with a general name.
progress-leaving = お支払いページに移動しています
progress-waiting = お支払いの確認を待っています
progress-still-working = 通常より時間がかかっていますが、確認を続けています。もう一度お支払いの操作をせずに、このままお待ちください。

## Waiting for something, or for somebody

wait-offline-title = インターネットに接続されていません
wait-offline-body = インターネットへの接続が回復次第、自動的に続行します。
wait-once = このページでお支払いが二重になることはありませんが、ほかのページなどでもう一度お支払いにならないようお願いします。
wait-stalled-title = まだ結果が届いていません
wait-stalled-body = もう一度結果をご確認いただくか、ご注文が届いているかどうかをショップにお問い合わせください。
wait-elsewhere-title = このご注文は、別のタブまたはウィンドウでお支払い手続き中です
wait-elsewhere-body = そちらでお支払いを完了してください。このページでお支払いになる場合は、先にもう一方のお支払いをキャンセルします。
wait-elsewhere-leave = このページで支払う
wait-cancelling = お支払いをキャンセルしています
wait-renewing = 新しいコードを発行しています
wait-cancelling-body = しばらくお待ちください。完了するまで、ほかのお支払いはできません。

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = カード会社の本人認証
challenge-payment = { $merchant }への{ $amount }のお支払い
challenge-cancel = キャンセル

## Something to do before the payment is made

action-checking-bank = カード会社に確認しています。このページを開いたままお待ちください。
action-qr-title = QRコードを読み取ってお支払いください
action-qr-body = お支払いに使うアプリでこのコードを読み取り、お支払いを完了してください。完了すると、このページは自動的に切り替わります。
action-qr-label = お支払い用のQRコード
action-barcode-label = お支払い番号のバーコード
# Beside codes and in the window of the 本人認証.
action-valid-for = 残り時間：{ $time }
action-expired-title = このコードの有効期限が切れました
action-expired-body = すでにお支払い済みの場合は、そのままお待ちください。結果はこのページに表示されます。まだの場合は、新しいコードを表示してください。
action-renew = 新しいコードを表示する
# Minutes for a code, days for an order: 期限, not 時間内. Final, so not 確認できませんでした.
action-unpaid = 期限までにお支払いが完了しませんでした。もう一度お試しいただくか、ほかのお支払い方法をお選びください。
action-confirm-bank = 銀行アプリでお支払いを承認してください
action-confirm-app = スマートフォンで{ $method }を開いて、お支払いを承認してください
action-confirm-body = 承認が完了すると、このページは自動的に切り替わります。
action-open-app = アプリを開く
action-cancel = キャンセル
action-copy = コピー
action-copied = コピーしました
# It begins with the button’s word, so not 「…をコピー」.
action-copy-what = コピー：{ $label }

## An order that is placed and paid later

due-by = { $moment }までに、{ $merchant }に{ $amount }をお支払いください。
due-open = { $merchant }に{ $amount }をお支払いください。ご入金の確認後に、ご注文が確定します。
due-later = ご入金の確認後に、ご注文が確定します。
due-expired-title = お支払い期限を過ぎました
due-expired-body = すでにお支払い済みの場合は、まもなくご注文が確定します。まだの場合は、お支払いにならずに、ショップにお問い合わせいただくか、もう一度ご注文ください。
due-todo = お支払い手順
due-exact = 参照番号は、ここに表示されているとおりに入力してください。入力がないと、ショップでご入金を確認できません。
due-print = 保存または印刷する
due-document = お支払い用の書類を開く
due-other-way = ほかの方法で支払う
# Pay-easy too: numbers that are entered at a cash machine.
due-counter-1 = このお支払い方法に対応した店舗やATMなどで、表示されている番号を提示または入力してください。
due-counter-2 = その場で{ $amount }をお支払いください。
due-receipt = ご注文が確定するまで、領収書などの控えを保管してください。
due-konbini-1 = 選択したコンビニで、店内の端末にお支払い番号を入力するか、レジでお支払い番号を提示してください。
# What is asked for besides differs by store: the telephone number, the 確認番号, or nothing.
due-konbini-2 = 電話番号や確認番号を求められた場合は入力し、レジで{ $amount }をお支払いください。
due-boleto-1 = 銀行アプリでバーコードを読み取るか、お支払い番号を貼り付けてください。銀行の窓口や宝くじ店（lotérica）でもお支払いいただけます。
due-boleto-2 = 金額が{ $amount }になっていることを確認して、お支払いください。
due-boleto-3 = ご注文は、お支払い後3営業日以内に確定します。
due-entity-1 = ATMまたは銀行アプリで、サービス料金の支払い（Pagamento de Serviços）を選択してください。
due-entity-2 = 事業者番号、参照番号、金額（{ $amount }）を入力してください。
due-transfer-1 = 銀行アプリまたはネットバンキングを開いてください。
due-transfer-2 = 表示されている情報を入力し、{ $amount }ちょうどをお振り込みください。
due-transfer-3 = ご入金の確認後に、ご注文が確定します。

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = お支払い番号
detail-reference = 参照番号
# Multibanco: what it is, and what cash machines in Portugal call it.
detail-entity = 事業者番号（Entidade）
# Konbini and Pay-easy.
detail-confirmation = 確認番号
# Pay-easy.
detail-customer = お客様番号
# Pay-easy’s word, and FamilyMart’s.
detail-company = 収納機関番号（企業コード）
detail-bank = 銀行名
detail-branch = 支店名
detail-beneficiary = 口座名義
detail-iban = IBAN
detail-bic = BIC（SWIFTコード）
detail-account-number = 口座番号
detail-account-type = 預金種別
detail-routing-number = ルーティング番号
detail-sort-code = ソートコード
detail-bsb = BSB番号
detail-clabe = 口座番号（CLABE）
detail-phone = 電話番号
# Where to pay; ショップ is the shop of the order.
detail-store = お支払い店舗
detail-amount = お支払い金額
detail-document = 納税者番号

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.
## お客様 is the buyer here, who has to be named; so is whose account it is. The act is the order (the button is この内容で注文する), not 支払うと.

mandate-sepa = このお支払い方法でご注文いただくことにより、お客様は、{ $merchant }がお客様の銀行に口座引き落としの指示を送ること、および銀行がその指示に従ってお客様の口座から引き落とすことを承認するものとします。お客様には、銀行との契約条件に従って、銀行から返金を受ける権利があります。返金の請求は、口座から引き落とされた日から8週間以内に行う必要があります。
mandate-ach = このお支払い方法でご注文いただくことにより、お客様は、{ $merchant }が、表示されている金額を、本日以降に1回に限り、お客様の銀行口座から電子的に引き落とすことを承認するものとします。お支払いの送信後に取り消しや訂正をご希望の場合は、{ $merchant }にご連絡ください。
mandate-debit = このお支払い方法でご注文いただくことにより、お客様は、{ $merchant }が、表示されている金額をお客様の銀行口座から引き落とすこと、および銀行がその引き落としを行うことに同意するものとします。

## Good endings

result-paid-title = お支払いが完了しました
result-paid-body = { $merchant }に{ $amount }をお支払いいただきました。
result-placed-title = ご注文を承りました
result-placed-body = 商品の受け取り時に、{ $amount }をご用意ください。
result-reference = 決済番号：{ $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = ご請求は発生していません。
money-unknown = ご請求の有無をまだ確認できていないため、お支払いの操作を繰り返さないようお願いします。

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined.

outcome-field-incomplete =
    .title = 入力が必要な項目があります
    .body = 印の付いた項目を入力して、もう一度お試しください。
outcome-number-invalid =
    .title = 番号をご確認ください
    .body = カードまたは口座の番号が正しくないようです。ご確認のうえ、もう一度お試しください。
outcome-expiry-invalid =
    .title = 有効期限をご確認ください
    .body = 有効期限が正しくないようです。ご確認のうえ、もう一度お試しください。
outcome-security-code-wrong =
    .title = セキュリティコードをご確認ください
    .body = セキュリティコードがこのカードと一致しません。もう一度入力してください。
outcome-holder-or-address-mismatch =
    .title = お名前とご住所をご確認ください
    .body = 入力内容が、カード会社の登録内容と一致しません。修正して、もう一度お試しください。
outcome-brand-not-accepted =
    .title = この種類のカードはご利用いただけません
    .body = このショップでは、このカードブランドのお取り扱いがありません。別のカードか、ほかのお支払い方法をご利用ください。
outcome-card-expired =
    .title = カードの有効期限が切れています
    .body = 別のカードか、ほかのお支払い方法をご利用ください。
outcome-insufficient-funds =
    .title = 残高または利用可能額が不足しています
    .body = カード会社または銀行から、残高または利用可能額がお支払い金額に足りないとの回答がありました。別のカードか、ほかのお支払い方法をご利用ください。
outcome-limit-reached =
    .title = ご利用限度を超えています
    .body = カードまたは口座の利用限度を超えるため、このお支払いはできません。別のカードをご利用いただくか、利用限度の引き上げをカード会社または銀行にご相談ください。
outcome-authentication-needed =
    .title = カード会社の本人認証が必要です
    .body = 本人認証を行って、お支払いを続けてください。
outcome-authentication-failed =
    .title = 本人認証ができませんでした
    .body = カード会社でご本人の確認が取れませんでした。もう一度お試しいただくか、別のカードをご利用ください。
outcome-authentication-abandoned =
    .title = 本人認証が完了していません
    .body = 本人認証の画面が、完了前に閉じられました。もう一度お試しいただくか、ほかのお支払い方法をお選びください。
outcome-declined =
    .title = お支払いが承認されませんでした
    .body = これ以上の詳しい情報はありません。別のカードか、ほかのお支払い方法をご利用ください。
outcome-contact-bank =
    .title = カード会社にお電話ください
    .body = お支払いの承認にあたり、カード会社がお電話での確認を求めています。ほかのお支払い方法もお選びいただけます。
outcome-not-allowed-by-card =
    .title = このお支払いにはご利用いただけないカードです
    .body = このカードは、この種類のお支払いに対応していません。ほかのお支払い方法をお選びいただくか、カード会社にお問い合わせください。
outcome-account-unknown =
    .title = この口座はご利用いただけません
    .body = カード会社または銀行から、口座が解約済みか有効でないとの回答がありました。別のカードや口座、またはほかのお支払い方法をご利用ください。
outcome-pin-or-device-step =
    .title = カード会社での追加の手続きが必要です
    .body = 暗証番号の入力か、お使いの端末での確認が必要です。もう一度お試しいただき、カード会社の案内に従ってください。
outcome-issuer-unavailable =
    .title = カード会社または銀行に接続できません
    .body = 数分待ってからもう一度お試しいただくか、ほかのお支払い方法をお選びください。
outcome-processing-error =
    .title = お支払いを完了できませんでした
    .body = 決済の処理中に、技術的な問題が発生しました。もう一度お試しください。
outcome-attempts-exhausted =
    .title = お試しいただける回数を超えました
    .body = このカードはしばらくご利用いただけません。ほかのお支払い方法をお選びください。
outcome-duplicate-attempt =
    .title = このお支払いはすでに送信されています
    .body = 結果を確認しています。しばらくお待ちください。
outcome-amount-not-allowed =
    .title = この方法ではお支払いいただけない金額です
    .body = このお支払い方法では、{ $amount }をお支払いいただけません。ほかのお支払い方法をお選びください。
outcome-currency-not-supported =
    .title = この方法ではご利用いただけない通貨です
    .body = このお支払い方法は、この通貨に対応していません。ほかのお支払い方法をお選びください。
outcome-method-refused =
    .title = { $method }の承認が得られませんでした
    .body = ほかのお支払い方法をお選びください。
outcome-buyer-cancelled =
    .title = お支払いがキャンセルされました
    .body = お支払いは完了していません。もう一度お試しいただくか、ほかのお支払い方法をお選びください。
outcome-session-expired =
    .title = お手続きの制限時間を過ぎました
    .body = お支払いを続けるには、最初からやり直してください。
outcome-result-unknown =
    .title = お支払いを確認しています
    .body = まだ結果が届いていません。わかり次第お知らせしますので、このページを開いたままお待ちください。
outcome-offline =
    .title = インターネットに接続されていません
    .body = 接続をご確認のうえ、もう一度お試しください。
outcome-provider-blocked =
    .title = カード入力欄を読み込めませんでした
    .body = ブラウザまたはネットワークの設定などにより、決済代行会社に接続できません。もう一度お試しいただくか、ほかのお支払い方法をお選びください。
outcome-shop-setup =
    .title = お支払い画面の準備ができていません
    .body = ショップ側の設定に問題があるため、現在はお支払いいただけません。ショップにお問い合わせください。

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = 再度お試しいただいても承認されないため、このカードの情報は再送信していません。
guard-later = このカードの情報は、まだ再送信していません。カード会社への確認がお済みの場合は、お支払いのボタンをもう一度押してください。
guard-edit = このカードの情報は、まだ再送信していません。先に、印の付いた項目を修正してください。

## Next steps: buttons that do what they say.

step-fix-field = 入力内容を確認する
step-other-card = 別のカードを使う
step-other-method = ほかのお支払い方法
step-authenticate = 本人認証へ進む
step-retry-now = もう一度試す
step-retry-later = もう一度試す
step-restart = 最初からやり直す
step-wait = 結果を確認する
step-contact-shop = ショップに問い合わせる
# Not a button: a sentence that stands alone or after a button.
step-call-bank = カード会社にお電話でお問い合わせいただけます。電話番号は通常、カードの裏面に記載されています。

## Help and small print

help-button = お困りの方はこちら
footer-terms = 利用規約
footer-privacy = プライバシーポリシー
footer-refunds = 返品・返金について
footer-merchant = お支払い先：{ $merchant }
