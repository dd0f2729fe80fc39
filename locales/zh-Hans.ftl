### Simplified Chinese, mainland China.
### Address: 您 where a pronoun is needed, otherwise none; requests open with 请. Never 你.
### Quotation marks “ ”, full-width punctuation （ ， 。 ： ； ？）, one … where something is under way.
### A half-width space stands between Chinese and a number, Latin word or variable, none beside punctuation.
### No plural forms: no selectors anywhere. Amounts arrive written; never add 元 or a currency sign.
### Terms: pay 支付 (付款 in method names and where the buyer hands over or sends money later), checkout 收银台,
### shop 商家, card 银行卡 (此卡 in sentences), expiry 有效期, security code 安全码, charge 扣款,
### bank confirmation 银行验证, payment provider 支付服务商, method 支付方式, currency 币种,
### code of a voucher 付款代码, reference 参考号, shop that takes a voucher 门店, machine there 自助终端,
### try a card 用此卡发起支付 (never 提交 a card). Mandates begin 提交订单即表示, as their button says 提交订单.
### No exclamation marks.
### Say 国家或地区, not 国家 alone; 账单 for a bill to pay, since 发票 is a tax receipt.

## Before the program has started. Plain text only.

boot-loading = 正在加载收银台
boot-failed-title = 收银台加载失败
boot-failed-body = 可能是网络连接中断，或浏览器拦截了本页面的部分内容。
boot-failed-retry = 重新加载
boot-stopped-title = 收银台已停止运行
boot-stopped-body = 本页面出现异常。如已点击支付或提交订单按钮，再次支付前，请先查看邮箱或向商家确认。
boot-outdated = 当前浏览器版本较旧，无法打开收银台。请更新浏览器，或换用其他浏览器打开本页面。

## Frame

frame-label = 收银台
frame-test-mode = 测试模式：不会真实扣款

## Order summary

summary-heading = 订单明细
summary-item-several = { $name } × { $count }
summary-shipping = 运费
summary-shipping-free = 免运费
summary-tax = 税费
summary-discount = 优惠
summary-method-fee = 支付手续费
summary-rounding = 现金尾数调整
summary-total = 合计
summary-tax-included = 已含税费 { $amount }
summary-approximate = 约合 { $approximate }，实际扣款 { $amount }。

## The buyer’s country, where the shop does not say it

country-line = 付款国家或地区：{ $country }
country-unknown = 请选择国家或地区
country-guessed = 根据设备设置推测，如有误请更改。
country-search = 搜索国家或地区
country-list = 国家或地区
country-none = 未找到匹配的国家或地区
country-count = 共 { $count } 个国家或地区
country-choose = 选择此国家或地区

## Payment methods

methods-legend = 请选择支付方式
methods-none-title = 暂无可用的支付方式
methods-none-body = 商家没有适用于当前国家或地区、币种和金额的支付方式。
methods-note-delayed = 到账后确认订单
methods-note-cod = 收货时付款
methods-note-fee = 另收手续费 { $amount }
methods-saved = 已保存
saved-ending = { $brand } 尾号 { $last4 }

# General names only; brand names stay as they are.
method-card = 银行卡
method-cod = 货到付款
method-bank-transfer = 银行转账
method-sepa-debit = SEPA 直接借记
method-pay-upon-invoice-de = 凭账单付款
method-online-banking-czech = 捷克网上银行
method-online-banking-slovakia = 斯洛伐克网上银行
method-online-banking-finland = 芬兰网上银行
method-online-banking-baltics = 网上银行
method-online-banking-thailand = 手机银行
method-netbanking-in = 网上银行
method-pay-by-bank-uk = 银行账户支付
method-ach-debit = 美国银行账户
method-becs-debit = 澳大利亚银行账户
method-nz-bank-account = 新西兰银行账户
method-bank-transfer-jp = 银行转账
method-bank-va-id = 虚拟账户转账
method-konbini = 便利店付款
method-tw-cvs = 便利店代码缴费
method-kr-card = 韩国银行卡
method-paystack-bank = 银行账户或 USSD 支付
method-crypto = 加密货币
method-bacs-debit = 英国直接借记
method-acss = 加拿大银行账户

# What happens next, under the chosen method.
details-card = 银行卡信息将直接提交给支付服务商，商家无法看到。
details-redirect = 您将前往 { $method } 的安全页面支付，完成后返回本页面。
# For methods with a general name; details-redirect gets brand names only.
details-hosted = 您将前往安全支付页面付款，完成后返回本页面。
details-qr = 随后会显示二维码，请用对应的 App 扫码支付。
details-app = 您需要在 { $method } 中确认支付。
details-bank-app = 您需要在银行 App 中确认支付。
details-voucher = 随后会显示付款代码和付款说明。付款完成后才会确认订单。
details-bank-transfer = 随后会显示收款账户信息。款项到账后才会确认订单。
details-debit = 款项将从您的银行账户扣除。
details-later = { $method } 会先显示还款计划，您同意后才会生效。
details-cod = 订单送达时，您需支付 { $amount }。

## Card fields

card-number = 卡号
card-expiry = 有效期
card-expiry-example = 月 / 年
card-code = 安全码
card-code-hint = 卡背面的 3 位数字；美国运通卡为正面的 4 位数字
card-brand = 卡品牌：{ $brand }
card-loading = 正在加载银行卡安全输入框
card-switched = 银行卡输入框加载时间比平时长，现在可以输入了。
card-switched-again = 银行卡输入框已重新加载，请再次输入银行卡信息。

## Other fields

field-name = 持卡人姓名
field-full-name = 姓名
field-email = 电子邮箱
field-email-hint = 用于接收支付确认邮件
field-phone = 手机号码
field-konbini-phone = 电话号码
field-birthdate = 出生日期
field-document = { $document }
field-company = 公司名称
field-iban = IBAN
# Names of foreign bank numbers: the English one too, where buyers have to find it on English papers.
field-institution-number = 金融机构编号（Institution）
field-transit-number = 分行编号（Transit）
field-routing-number = 汇款路线号码（Routing）
field-sort-code = 银行代码（Sort Code）
field-bsb = BSB 号码
field-account-number = 银行账号
field-blik-code = BLIK 代码
field-blik-code-hint = 银行 App 中的 6 位数字，例如 { $example }
field-otp = 授权码
field-otp-hint = 由付款所用的 App 提供，例如 { $example }
field-bank = 您的银行
field-konbini-store = 便利店
field-choose = 请选择
field-example = 例如：{ $example }
field-optional = { $label }（选填）
field-plan = 分期期数
plan-once = 一次付清
plan-equal = { $count } 期，每期 { $amount }
plan-first = 首期 { $first }，其余 { $count } 期各 { $amount }
plan-unknown = { $count } 期，利息会在您同意前显示
plan-interest-free = 免息
# Not 合计, the order’s total: this one has the interest in it.
plan-total = 共需支付 { $amount }
plan-schedule = 分期明细

## Addresses. Labels as people of that country who read this language know them.

address-street = 街道和门牌号
address-street2 = 楼栋、单元、房号
address-city-city = 城市
address-city-district = 地区
address-city-post-town = 城镇
address-city-suburb = 区（Suburb）
address-district-barangay = 描笼涯（Barangay）
address-district-district = 区县
address-district-neighbourhood = 街区
address-district-subdistrict = 分区
address-district-suburb = 区（Suburb）
address-district-townland = 乡村地名（Townland）
# Malaysia: a taman is 花园 in Chinese there.
address-district-township = 花园 / 村镇
address-region-area = 区域
address-region-county = 县市 / 郡
address-region-department = 省
address-region-district = 行政区
address-region-emirate = 酋长国
address-region-governorate = 省
address-region-island = 岛屿
address-region-municipality = 市镇
address-region-oblast = 州
address-region-parish = 教区
address-region-prefecture = 都道府县
address-region-province = 省份
address-region-region = 州 / 大区
address-region-state = 州
address-postal-cep = 邮政编码（CEP）
address-postal-eircode = 邮政编码（Eircode）
address-postal-pin = 邮政编码（PIN）
address-postal-postcode = 邮政编码
address-postal-zip = 邮政编码（ZIP）
address-postal-postal = 邮政编码

## Field errors: one sentence saying what to do

error-name-missing = 请输入卡面上的持卡人姓名。
error-full-name-missing = 请输入您的姓名。
error-email-missing = 请输入邮箱地址。
error-email-invalid = 请检查邮箱地址，格式如 { $example }。
error-phone-missing = 请输入手机号码。
error-phone-invalid = 请检查手机号码；如为其他国家或地区的号码，请加上国际区号。
error-konbini-phone-missing = 请输入电话号码。
error-konbini-phone-invalid = 请输入 10 或 11 位数字，不含 +81。
error-birthdate-missing = 请输入出生日期。
error-birthdate-invalid = 请核对出生日期。
error-document-missing = 请输入 { $document }。
error-document-invalid = 请核对 { $document }。
error-company-missing = 请输入公司名称。
error-iban-missing = 请输入 IBAN。
error-iban-invalid = 请核对 IBAN，格式如 { $example }。
error-institution-number-missing = 请输入金融机构编号。
error-institution-number-invalid = 请核对金融机构编号，应为 3 位数字。
error-transit-number-missing = 请输入分行编号。
error-transit-number-invalid = 请核对分行编号，应为 5 位数字。
error-routing-number-missing = 请输入汇款路线号码。
error-routing-number-invalid = 请核对汇款路线号码，应为 9 位数字。
error-sort-code-missing = 请输入银行代码。
error-sort-code-invalid = 请核对银行代码，应为 6 位数字。
error-bsb-missing = 请输入 BSB 号码。
error-bsb-invalid = 请核对 BSB 号码，应为 6 位数字。
error-account-number-missing = 请输入银行账号。
error-account-number-invalid = 请核对银行账号。
error-blik-code-missing = 请输入 BLIK 代码。
error-blik-code-invalid = 请输入银行 App 中的 6 位数字。
error-otp-missing = 请输入 App 提供的授权码。
error-otp-invalid = 请核对 App 提供的授权码。
error-bank-missing = 请选择银行。
error-konbini-store-missing = 请选择便利店。
error-address-missing = 请填写此项。
error-postal-code-invalid = 请核对邮政编码，格式如 { $example }。
error-incomplete = 内容不完整，请按 { $example } 的格式补全。
error-too-long = 最多输入 { $max } 个字符。
error-card-number-here = 为保障安全，已清除此处的卡号，请在“卡号”一栏输入。
error-number-missing = 请输入卡号。
error-number-incomplete = 卡号位数不足，请补全。
error-number-invalid = 请核对卡号。
error-expiry-missing = 请输入有效期。
error-expiry-invalid = 请核对有效期。
error-expiry-past = 该有效期已过，请核对或换一张卡。
error-code-missing = 请输入安全码。
error-code-invalid = 请核对安全码。
error-card-unfinished = 请补全或更正银行卡信息。
error-summary = 请核对以下 { $count } 项

## Paying

pay-button = 支付 { $amount }
pay-button-order = 提交订单
# Vouchers and bank transfers: the order is placed now, the money follows.
pay-button-later = 提交订单
pay-button-working = 处理中…

progress-tokenising = 正在核对银行卡信息
progress-confirming = 正在支付，请勿离开本页面。
progress-placing = 正在提交订单，请勿离开本页面。
progress-redirecting = 正在前往 { $method }
progress-leaving = 正在前往支付页面
progress-waiting = 正在等待支付结果
progress-still-working = 处理时间比平时长，我们仍在确认结果，请勿重复支付。

## Waiting for something, or for somebody

wait-offline-title = 网络已断开
wait-offline-body = 网络恢复后会自动继续。
wait-once = 本页面不会重复扣款，但请勿通过其他途径再次支付。
wait-stalled-title = 仍未收到结果
wait-stalled-body = 请立即查询结果，或向商家确认是否已收到订单。
wait-elsewhere-title = 此订单正在其他标签页或窗口中支付
wait-elsewhere-body = 请在该页面完成支付。如需改在此处支付，我们会先取消另一笔支付。
wait-elsewhere-leave = 改在此处支付
wait-cancelling = 正在取消支付
wait-renewing = 正在获取新的二维码
wait-cancelling-body = 请稍候，完成前无法进行其他支付。

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = 请完成银行验证
challenge-payment = 向 { $merchant } 支付 { $amount }
challenge-cancel = 取消支付

## Something to do before the payment is made

action-checking-bank = 正在与银行核实，请勿离开本页面。
action-qr-title = 请扫码支付
action-qr-body = 请打开付款所用的 App，扫描此二维码并确认支付。完成后，本页面会自动更新。
action-qr-label = 支付二维码
action-barcode-label = 付款条形码
# Not 有效期, which is the card’s.
action-valid-for = 剩余时间：{ $time }
action-expired-title = 二维码已失效
action-expired-body = 如已支付，请稍候，结果会显示在此处。如未支付，请获取新的二维码。
action-renew = 获取新的二维码
action-unpaid = 未在规定时间内完成支付。请重试，或选择其他支付方式。
action-confirm-bank = 请在银行 App 中确认支付
action-confirm-app = 请在手机上打开 { $method } 并确认支付
action-confirm-body = 确认后，本页面会自动更新。
action-open-app = 打开 App
action-cancel = 取消支付
action-copy = 复制
action-copied = 已复制
action-copy-what = 复制 { $label }

## An order that is placed and paid later

due-by = 请在 { $moment } 前向 { $merchant } 支付 { $amount }。
due-open = 请向 { $merchant } 支付 { $amount }。款项到账后才会确认订单。
due-later = 款项到账后，我们会确认您的订单。
due-expired-title = 付款期限已过
due-expired-body = 如已付款，订单很快就会确认。如未付款，请勿再付款，可联系商家或重新下单。
due-todo = 付款步骤
# 附言: where bank apps take it.
due-exact = 转账时请原样填写参考号（可填在附言中），否则商家无法核对您的付款。
due-print = 保存或打印
due-document = 查看付款单
due-other-way = 改用其他方式付款
due-counter-1 = 请前往支持此付款方式的门店、银行或自助终端，提供以上信息。
due-counter-2 = 现场支付 { $amount }。
due-receipt = 请保留付款凭证，直至订单确认。
# 店员 rather than 收银台, which is the checkout here.
due-konbini-1 = 请前往您选择的便利店，在店内自助终端上输入付款代码，或向店员出示。
due-konbini-2 = 如需提供电话号码，请一并提供，然后支付 { $amount }。
due-boleto-1 = 请在银行 App 中扫描条形码或粘贴付款代码，也可凭付款代码前往银行或彩票店（casa lotérica）付款。
due-boleto-2 = 请核对金额为 { $amount }，然后付款。
due-boleto-3 = 付款后 3 个工作日内会确认订单。
# With Portugal’s own words for what stands on the machine.
due-entity-1 = 请在 ATM 或银行 App 中选择缴费服务（Pagamento de Serviços）。
due-entity-2 = 输入收款机构编号、参考号和金额 { $amount }。
due-transfer-1 = 请打开银行 App 或网上银行。
due-transfer-2 = 按此处的收款账户信息转账 { $amount }，金额须完全一致。
due-transfer-3 = 款项到账后才会确认订单。

## What a bank, a shop or a machine has to be told; labels beside values that can be copied

detail-code = 付款代码
detail-reference = 参考号
detail-entity = 收款机构编号（Entidade）
detail-confirmation = 确认编号
detail-customer = 客户编号
detail-company = 收款公司
detail-bank = 收款银行
detail-branch = 分行
detail-beneficiary = 收款人户名
detail-iban = IBAN
detail-bic = BIC
detail-account-number = 收款账号
detail-account-type = 账户类型
detail-routing-number = 汇款路线号码（Routing）
detail-sort-code = 银行代码（Sort Code）
detail-bsb = BSB 号码
detail-clabe = CLABE
detail-phone = 电话号码
detail-store = 门店
detail-amount = 金额
detail-document = 收款方税号

## Allowing a debit. These words are an agreement: keep their legal meaning.

mandate-sepa = 提交订单即表示您授权 { $merchant } 向您的银行发出从您的账户扣款的指令，并授权您的银行按照该指令从您的账户扣款。您有权根据您与银行之间的协议条款，要求银行退款。退款申请须自账户扣款之日起 8 周内提出。
mandate-ach = 提交订单即表示您授权 { $merchant } 在今天或之后，以电子方式从您的银行账户扣除所示金额，仅扣款一次。支付提交后，如需取消或更正，请联系 { $merchant }。
mandate-debit = 提交订单即表示您同意：{ $merchant } 可从您的银行账户扣除所示金额，您的银行可执行该笔扣款。

## Good endings

result-paid-title = 支付成功
result-paid-body = 已向 { $merchant } 支付 { $amount }。
result-placed-title = 下单成功
result-placed-body = 收货时请备好 { $amount }。
result-reference = 交易单号：{ $reference }

## The money sentence: one of these follows every outcome

money-not-charged = 本次未扣款。
money-unknown = 暂时无法确定是否已扣款，请勿重复支付。

## Outcomes. outcome-declined never names or hints at a cause.

outcome-field-incomplete =
    .title = 还有信息需要填写
    .body = 请补全标出的各项，然后重试。
outcome-number-invalid =
    .title = 请核对卡号或账号
    .body = 该卡号或账号无效，请核对后重试。
outcome-expiry-invalid =
    .title = 请核对有效期
    .body = 该有效期不正确，请核对后重试。
outcome-security-code-wrong =
    .title = 请核对安全码
    .body = 安全码与此卡不符，请重新输入。
outcome-holder-or-address-mismatch =
    .title = 请核对姓名和地址
    .body = 填写的信息与银行预留信息不一致，请修改后重试。
outcome-brand-not-accepted =
    .title = 不支持此类银行卡
    .body = 商家不接受此类卡。请换一张卡，或选择其他支付方式。
outcome-card-expired =
    .title = 此卡已过期
    .body = 请换一张卡，或选择其他支付方式。
outcome-insufficient-funds =
    .title = 余额或额度不足
    .body = 银行反馈，可用金额不足以完成本次支付。请换一张卡，或选择其他支付方式。
outcome-limit-reached =
    .title = 超出支付限额
    .body = 本次支付超出了此卡或账户的限额。请换一张卡，或联系银行提高限额。
outcome-authentication-needed =
    .title = 需要银行验证
    .body = 完成银行验证后，即可继续本次支付。
outcome-authentication-failed =
    .title = 银行验证未通过
    .body = 银行未能确认是您本人操作。请重试，或换一张卡。
outcome-authentication-abandoned =
    .title = 银行验证未完成
    .body = 验证页面在完成前已关闭。请重试，或选择其他支付方式。
outcome-declined =
    .title = 本次支付未获批准
    .body = 暂无更多详情。请换一张卡，或选择其他支付方式。
outcome-contact-bank =
    .title = 请致电您的银行
    .body = 银行需要先与您电话确认，才会批准本次支付。您也可以选择其他支付方式。
outcome-not-allowed-by-card =
    .title = 此卡无法用于本次支付
    .body = 此卡未开通此类支付。请选择其他支付方式，或咨询银行。
outcome-account-unknown =
    .title = 账户不可用
    .body = 银行反馈，此账户已注销或未启用。请换用其他卡、账户或支付方式。
outcome-pin-or-device-step =
    .title = 还差一步银行验证
    .body = 银行要求输入卡密码（PIN）或在您的设备上确认。请重试，并按银行提示操作。
outcome-issuer-unavailable =
    .title = 暂时无法连接银行
    .body = 请等几分钟后重试，或选择其他支付方式。
outcome-processing-error =
    .title = 支付未成功
    .body = 与银行通信时出现技术问题，请重试。
outcome-attempts-exhausted =
    .title = 已达到尝试次数上限
    .body = 此卡暂时无法再次使用，请选择其他支付方式。
outcome-duplicate-attempt =
    .title = 本次支付已提交
    .body = 我们正在确认结果，请稍候。
outcome-amount-not-allowed =
    .title = 此方式不支持该金额
    .body = 此支付方式不支持 { $amount }，请选择其他方式。
outcome-currency-not-supported =
    .title = 此方式不支持该币种
    .body = 此支付方式不支持当前币种，请选择其他方式。
outcome-method-refused =
    .title = { $method } 未批准本次支付
    .body = 请选择其他支付方式。
outcome-buyer-cancelled =
    .title = 支付已取消
    .body = 本次支付尚未完成。请重试，或选择其他支付方式。
outcome-session-expired =
    .title = 页面已超时
    .body = 如需继续支付，请重新开始。
outcome-result-unknown =
    .title = 正在确认支付结果
    .body = 尚未收到结果。请勿关闭本页面，有结果后会立即告知您。
outcome-offline =
    .title = 网络已断开
    .body = 请检查网络连接后重试。
outcome-provider-blocked =
    .title = 银行卡输入框加载失败
    .body = 浏览器或网络拦截了支付服务商的内容。请重试，或选择其他支付方式。
outcome-shop-setup =
    .title = 收银台尚未就绪
    .body = 商家调整设置后，您才能在此支付。请联系商家。

## A card that was refused is not sent again at once: one sentence after what happened then

guard-never = 我们没有再次用此卡发起支付，因为仍不会获得批准。
guard-later = 我们尚未再次用此卡发起支付。如已与银行沟通解决，请再点击一次支付按钮。
guard-edit = 我们尚未再次用此卡发起支付，请先修改标出的信息。

## Next steps: buttons that do what they say

step-fix-field = 核对填写的信息
step-other-card = 换一张卡
step-other-method = 其他支付方式
step-authenticate = 前往银行验证
step-retry-now = 重试
step-retry-later = 重试
step-restart = 重新开始
step-wait = 立即查询结果
step-contact-shop = 联系商家
# A sentence, not a button: stands alone or after one.
step-call-bank = 您可以致电银行，电话号码通常印在卡背面。

## Help and small print

help-button = 需要帮助？
footer-terms = 服务条款
footer-privacy = 隐私政策
footer-refunds = 退款政策
footer-merchant = 收款方：{ $merchant }
