//! Generated from `data/methods.tsv` and `data/dates.tsv` and `data/fields.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::currency;
use crate::domain::method::{Capability, Flow, Kind, LimitRow, Method, Notification, Refund, Row, Status};

pub(in crate::domain) static WORDS: &str = "\
    card\tCard\t*\t*\t\ta\t\
    cartes_bancaires\tCartes Bancaires\tFR\tEUR\tfr=CB\ta\t\
    dankort\tDankort\tDK\tDKK\t\ta\t\
    elo\tElo\tBR\tBRL\t\ta\t\
    mada\tmada\tSA\tSAR\tar=مدى\ta\t\
    knet\tKNET\tKW\tKWD\tar=كي نت\t\t\
    benefit\tBenefit\tBH\tBHD\tar=بنفت\t\t\
    omannet\tOmanNet\tOM\tOMR\t\t\t\
    naps\tNAPS\tQA\tQAR\t\t\t\
    meeza\tMeeza\tEG\tEGP\tar=ميزة\ta\t\
    troy\tTROY\tTR\tTRY\t\ta\t\
    rupay\tRuPay\tIN\tINR\t\ta\t\
    verve\tVerve\tNG\tNGN\t\ta\t\
    unionpay\tUnionPay\t*\t*\tzh-Hans=银联;zh-Hant=銀聯\ta\t\
    interac\tInterac e-Transfer\tCA\tCAD\tfr=Virement Interac\tc\t\
    apple_pay\tApple Pay\t*INTRIDPHRU\t*\t\t\t\
    google_pay\tGoogle Pay\t*RU\t*\t\t\t\
    paypal\tPayPal\t*TRRUPKBDMM\tAUDBRLCADCHFCNYCZKDKKEURGBPHKDHUFILSJPYMXNMYRNOKNZDPHPPLNSEKSGDTHBTWDUSD\t\t\t\
    venmo\tVenmo\tUS\tUSD\t\t\t\
    cash_app\tCash App Pay\tUS\tUSD\t\t\t\
    amazon_pay\tAmazon Pay\tUSGBDEFRITESJP\tUSDGBPEURJPY\t\t\t\
    link\tLink\t*\t*\t\t\t\
    revolut_pay\tRevolut Pay\tGBATBEBGCYDEEEESFIFRGRHRIEITLTLULVMTNLPTSISKCZDKHUPLROSENOCH\tGBPEURRONHUFPLNDKK\t\t\t\
    wero\tWero\tBEDEFRLUNL\tEUR\t\t\t\
    ideal\tiDEAL | Wero\tNL\tEUR\t\t\t\
    bancontact\tBancontact\tBE\tEUR\t\t\t\
    kbc\tKBC/CBC\tBE\tEUR\t\t\t\
    belfius\tBelfius\tBE\tEUR\t\t\t\
    payconiq\tPayconiq\tBELU\tEUR\t\t\t\
    eps\teps\tAT\tEUR\tde=eps-Überweisung\t\t\
    p24\tPrzelewy24\tPL\tPLNEUR\t\tc\t\
    blik\tBLIK\tPL\tPLN\t\to\t\
    dotpay\tDotpay\tPL\tPLN\t\t\t\
    online_banking_czech\tOnline banking\tCZ\tCZKEUR\t\t\t\
    online_banking_slovakia\tOnline banking\tSK\tEUR\t\t\t\
    online_banking_finland\tOnline banking\tFI\tEUR\t\t\t\
    online_banking_baltics\tOnline banking\tEELVLT\tEUR\t\t\t\
    trustly\tTrustly\tATDEDKEEESFIGBLTLVNLNOSE\tCZKDKKEURGBPNOKSEK\t\t\t\
    giropay\tgiropay\tDE\tEUR\t\t\t\
    paydirekt\tpaydirekt\tDE\tEUR\t\t\t\
    sofort\tSOFORT\tATBEDEESITNLCH\tEURCHF\t\t\t\
    pay_by_bank_uk\tPay by Bank\tGB\tGBP\t\t\t\
    mybank\tMyBank\tIT\tEUR\t\t\t\
    postepay\tPostePay\tIT\tEUR\t\ta\t\
    bancomat_pay\tBANCOMAT Pay\tIT\tEUR\t\td\t\
    satispay\tSatispay\tITATBEBGCYDEEEESFIFRGRHRIELTLULVMTNLPTSISKCHCZDKHUPLROSE\tEUR\t\t\t\
    bizum\tBizum\tESAD\tEUR\t\t\t\
    multibanco\tMultibanco\tPT\tEUR\t\tc\t\
    mb_way\tMB WAY\tPT\tEUR\t\td\t\
    swish\tSwish\tSE\tSEK\t\t\t\
    vipps\tVipps\tNOSE\tNOKSEK\t\t\t\
    mobilepay\tMobilePay\tDKFI\tDKKEUR\t\t\t\
    twint\tTWINT\tCH\tCHF\t\t\t\
    postfinance\tPostFinance Pay\tCH\tCHFEUR\t\t\t\
    klarna\tKlarna\tATAUBECACHCZDEDKESFIFRGBGRIEITNLNONZPLPTROSEUS\tAUDCADCHFCZKDKKEURGBPNOKNZDPLNRONSEKUSD\t\t\t\
    afterpay_clearpay\tAfterpay\tAUCAGBNZUS\tAUDCADGBPNZDUSD\tGB=Clearpay\t\t\
    affirm\tAffirm\tUSCA\tUSDCAD\t\t\t\
    zip\tZip\tAUUSNZ\tAUDUSDNZD\t\t\t\
    alma\tAlma\tFRBEESITDENLPT\tEUR\t\t\t\
    scalapay\tScalapay\tITFRESPT\tEUR\t\t\t\
    riverty\tRiverty\tNLBEDEAT\tEUR\t\tdf\t\
    in3\tiDEAL in3\tNL\tEUR\t\tdf\t\
    walley\tWalley\tSENODKFI\tDKKEURNOKSEK\t\t\t\
    pay_upon_invoice_de\tPay upon invoice\tDE\tEUR\t\tadfsuw\t\
    sepa_debit\tSEPA direct debit\tATBEBGCYDEEEESFIFRGRHRIEITLTLULVMTNLPTSISKCZDKHUPLROSEISLINOCHGBMCSMADVA\tEUR\t\tahsADCHGBMCSMVA\t\
    ach_debit\tBank account\tUS\tUSD\t\takn\t\
    becs_debit\tDirect debit\tAU\tAUD\t\tacmn\t\
    payto\tPayTo\tAU\tAUD\t\t\t\
    nz_bank_account\tDirect debit\tNZ\tNZD\t\tacn\t\
    bank_transfer\tBank transfer\t*\t*\t\tc\t\
    wechat_pay\tWeChat Pay\tCNHKMO\tCNYAUDCADCHFDKKEURGBPHKDJPYNOKSEKSGDUSD\tzh-Hans=微信支付;zh-Hant=微信支付\t\t\
    alipay\tAlipay\tCN\tCNYAUDCADEURGBPHKDJPYMYRNZDSGDUSD\tzh-Hans=支付宝;zh-Hant=支付寶\t\t\
    alipay_hk\tAlipayHK\tHK\tHKD\tzh-Hans=支付宝香港;zh-Hant=支付寶香港\t\t\
    fps_hk\tFPS\tHK\tHKD\tzh-Hans=转数快;zh-Hant=轉數快\t\t\
    payme\tPayMe\tHK\tHKD\t\t\t\
    octopus\tOctopus\tHK\tHKD\tzh-Hans=八达通;zh-Hant=八達通\t\t\
    kakaopay\tKakaoPay\tKR\tKRW\tko=카카오페이\t\t\
    naverpay\tNaver Pay\tKR\tKRW\tko=네이버페이\t\t\
    toss\tToss Pay\tKR\tKRW\tko=토스페이\t\t\
    payco\tPAYCO\tKR\tKRW\tko=페이코\t\t\
    kr_card\tKorean card\tKR\tKRW\t\t\t\
    paypay\tPayPay\tJP\tJPY\t\t\t\
    rakuten_pay\tRakuten Pay\tJP\tJPY\tja=楽天ペイ\t\t\
    merpay\tMerpay\tJP\tJPY\tja=メルペイ\t\t\
    d_barai\td Barai\tJP\tJPY\tja=d払い\t\t\
    line_pay\tLINE Pay\tTWTH\tTWDTHB\t\t\t\
    konbini\tConvenience store\tJP\tJPY\t\tacer\t\
    pay_easy\tPay-easy\tJP\tJPY\tja=ペイジー\tace\t\
    paidy\tPaidy\tJP\tJPY\tja=ペイディ\tcd\t\
    bank_transfer_jp\tBank transfer\tJP\tJPY\t\ta\t\
    grabpay\tGrabPay\tSGMYPH\tSGDMYRPHP\t\t\t\
    paynow\tPayNow\tSG\tSGD\t\t\t\
    gopay\tGoPay\tID\tIDR\t\t\t\
    ovo\tOVO\tID\tIDR\t\td\t\
    dana\tDANA\tID\tIDR\t\t\t\
    shopeepay\tShopeePay\tIDMYTHSGPHVN\tIDRMYRTHBSGDPHPVND\t\t\t\
    qris\tQRIS\tID\tIDR\t\t\t\
    bank_va_id\tVirtual account\tID\tIDR\t\tac\t\
    alfamart\tAlfamart\tID\tIDR\t\tac\t\
    indomaret\tIndomaret\tID\tIDR\t\tac\t\
    fpx\tFPX\tMY\tMYR\t\tq\t\
    duitnow\tDuitNow\tMY\tMYR\t\t\t\
    touch_n_go\tTouch \'n Go eWallet\tMY\tMYR\t\t\t\
    boost\tBoost\tMY\tMYR\t\t\t\
    atome\tAtome\tSGMY\tSGDMYR\t\t\t\
    gcash\tGCash\tPH\tPHP\t\t\t\
    maya\tMaya\tPH\tPHP\t\t\t\
    promptpay\tPromptPay\tTH\tTHB\tth=พร้อมเพย์\t\t\
    truemoney\tTrueMoney\tTH\tTHB\tth=ทรูมันนี่\td\t\
    online_banking_thailand\tMobile banking\tTH\tTHB\t\tq\t\
    momo\tMoMo\tVN\tVND\t\t\t\
    zalopay\tZaloPay\tVN\tVND\t\t\t\
    vietqr\tVietQR\tVN\tVND\t\t\t\
    upi\tUPI\tIN\tINR\t\t\t\
    netbanking_in\tNet banking\tIN\tINR\t\t\t\
    paytm\tPaytm\tIN\tINR\t\t\t\
    bkash\tbKash\tBD\tBDT\tbn=বিকাশ\t\t\
    easypaisa\tEasypaisa\tPK\tPKR\t\td\t\
    jazzcash\tJazzCash\tPK\tPKR\t\td\t\
    jkopay\tJKOPay\tTW\tTWD\tzh-Hans=街口支付;zh-Hant=街口支付\t\t\
    tw_cvs\tConvenience store code\tTW\tTWD\t\tad\t\
    pix\tPix\tBR\tBRL\t\tag\t\
    boleto\tBoleto Bancário\tBR\tBRL\t\tacg*\t\
    picpay\tPicPay\tBR\tBRL\t\t\t\
    nupay\tNuPay\tBR\tBRL\t\t\t\
    mercado_pago\tMercado Pago\tARBRCLCOMXPEUY\tARSBRLCLPCOPMXNPENUYU\t\t\t\
    oxxo\tOXXO\tMX\tMXN\t\tac\t\
    spei\tSPEI\tMX\tMXN\t\t\t\
    kueski\tKueski Pay\tMX\tMXN\t\t\t\
    pse\tPSE\tCO\tCOP\t\t\t\
    nequi\tNequi\tCO\tCOP\t\td\t\
    efecty\tEfecty\tCO\tCOP\t\tacg\t\
    addi\tAddi\tCO\tCOP\t\t\t\
    rapipago\tRapipago\tAR\tARS\t\tacg\t\
    pagofacil\tPago Fácil\tAR\tARS\t\tacg\t\
    transferencias_ar\tTransferencias 3.0\tAR\tARS\t\t\t\
    webpay\tWebpay\tCL\tCLP\t\t\t\
    khipu\tKhipu\tCL\tCLP\t\t\t\
    servipag\tServipag\tCL\tCLP\t\t\t\
    yape\tYape\tPE\tPEN\t\tdp\t\
    plin\tPlin\tPE\tPEN\t\t\t\
    pagoefectivo\tPagoEfectivo\tPE\tPENUSD\t\tacg\t\
    redpagos\tRedPagos / Abitab\tUY\tUYU\t\tg\t\
    stc_pay\tstc pay\tSA\tSAR\t\td\t\
    tabby\tTabby\tSAAEKW\tSARAEDKWD\tar=تابي\tcd\t\
    tamara\tTamara\tSAAE\tSARAED\tar=تمارا\tcd\t\
    fawry\tFawry\tEG\tEGP\tar=فوري\tcd\t\
    vodafone_cash\tVodafone Cash\tEG\tEGP\tar=فودافون كاش\td\t\
    instapay_eg\tInstaPay\tEG\tEGP\tar=إنستاباي\t\t\
    mpesa\tM-PESA\tKETZ\tKESTZS\t\td\t\
    mtn_momo\tMTN MoMo\tGHUGCMCIRWZM\tGHSUGXXAFXOFRWFZMW\t\td\t\
    airtel_money\tAirtel Money\tKEUGTZZM\tKESUGXTZSZMW\t\td\t\
    orange_money\tOrange Money\tSNCICMML\tXOFXAF\t\td\t\
    wave\tWave\tSNCI\tXOF\t\t\t\
    paystack_bank\tBank transfer or USSD\tNG\tNGN\t\tc\t\
    ozow\tOzow\tZA\tZAR\t\t\t\
    capitec_pay\tCapitec Pay\tZA\tZAR\t\t\t\
    bit\tbit\tIL\tILS\the=ביט\t\t\
    bkm_express\tBKM Express\tTR\tTRY\t\t\t\
    iris_gr\tIRIS\tGR\tEUR\t\t\t\
    sbp\tSBP\tRU\tRUB\tru=СБП\t\t\
    mir\tMir\tRU\tRUB\tru=Мир\ta\t\
    kaspi\tKaspi.kz\tKZ\tKZT\t\td\t\
    poli\tPOLi\tAUNZ\tAUDNZD\t\t\t\
    cod\tCash on delivery\t*\t*\t\td\t\
    amex\tAmerican Express\t*\t*\t\ta\t\
    hipercard\tHipercard\tBR\tBRL\t\ta\t\
    jcb\tJCB\t*\t*\t\ta\t\
    samsung_pay\tSamsung Pay\tKRUSGBAUCABRINSGESFRDEITCHSEAE\t*\tko=삼성페이\t\t\
    click_to_pay\tClick to Pay\t*\t*\t\tc\t\
    payu\tPayU\tPLCZ\tPLNCZK\t\t\t\
    paysafecard\tpaysafecard\tATAUBEBGCACHCYCZDEDKESFIFRGBGEGIGRHRHUIEITLILTLUMTMXNLNZNOPEPLPTROSESISKUY\tEURCHFGBPNOKPLNRONSEK\t\t\t\
    skrill\tSkrill\t*\tEURGBPUSD\t\t\t\
    billie\tBillie\tDENLFRGB\tEURGBP\t\tb\t\
    bacs_debit\tBacs Direct Debit\tGB\tGBP\t\tacln\t\
    acss\tPre-authorized debit\tCA\tCADUSD\tfr=Débit préautorisé\tacijn\t\
    au_pay\tau PAY\tJP\tJPY\t\t\t\
    linkaja\tLinkAja\tID\tIDR\t\t\t\
    ancv\tChèque-Vacances Connect\tFR\tEUR\t\t\t\
    twint_installments\tTWINT Pay later\tCH\tCHF\t\t\t\
    crypto\tCrypto\t*\t*\t\t\t\
";

pub(in crate::domain) static METHODS: [Row; 181] = [
    Row { words: 0, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 17, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 66, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 92, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 110, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 139, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 170, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 206, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 231, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 250, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 283, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 303, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 325, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 347, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 401, kind: Kind::BankTransfer, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 457, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: Some(Capability::ApplePay), generic: false, local_currency_only: false },
    Row { words: 493, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: Some(Capability::GooglePay), generic: false, local_currency_only: false },
    Row { words: 523, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 624, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 645, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 676, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 728, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 744, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 850, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 877, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 905, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 936, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 957, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 982, kind: Kind::Wallet, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1011, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1047, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1075, kind: Kind::BankRedirect, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1095, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 1118, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 1166, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 1214, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 1261, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 1312, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1374, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1399, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 1428, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1466, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 1502, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1525, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1553, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1589, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1670, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1693, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1725, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1749, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1770, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1796, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1830, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1851, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 1891, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: true },
    Row { words: 1994, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2061, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2089, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2116, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2147, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2180, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2213, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2238, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2276, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2328, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2451, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2486, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2523, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 2544, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2585, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 2620, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2732, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2820, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2895, kind: Kind::BankTransfer, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 2950, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 2971, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 3031, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3076, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3122, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3160, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3193, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 3222, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3245, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3293, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3331, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3366, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3398, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: true, local_currency_only: false },
    Row { words: 3437, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 3482, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3520, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 3561, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3596, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3619, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 3640, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 3658, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 3677, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3731, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 3750, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: true, local_currency_only: false },
    Row { words: 3788, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 3817, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 3848, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3866, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3891, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3931, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3952, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3978, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 3999, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4018, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4077, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4137, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: true, local_currency_only: false },
    Row { words: 4186, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4205, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4230, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4253, kind: Kind::Qr, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4270, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 4305, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4326, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4365, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4395, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4423, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4487, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: true, local_currency_only: false },
    Row { words: 4528, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4547, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4584, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4607, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4628, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4693, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4714, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4733, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4760, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 4777, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4799, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4825, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4844, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4874, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4908, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4954, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 4977, kind: Kind::BankTransfer, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 4998, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5025, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5046, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5065, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5106, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5143, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5169, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5213, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5256, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5290, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5352, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5401, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5429, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5482, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5533, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5578, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5599, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
    Row { words: 5645, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 5664, kind: Kind::BankRedirect, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5697, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5723, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5756, kind: Kind::BankRedirect, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5778, kind: Kind::Qr, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5804, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5831, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5856, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 5880, kind: Kind::Cash, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::No, needs: None, generic: true, local_currency_only: false },
    Row { words: 5908, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5937, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5967, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 5982, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6056, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6089, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6113, kind: Kind::Voucher, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 6236, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6264, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6297, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 6339, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, generic: true, local_currency_only: false },
    Row { words: 6405, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, generic: false, local_currency_only: false },
    Row { words: 6428, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, generic: false, local_currency_only: false },
    Row { words: 6453, kind: Kind::Voucher, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 6492, kind: Kind::Bnpl, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, generic: false, local_currency_only: false },
    Row { words: 6536, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, generic: true, local_currency_only: false },
];

pub(in crate::domain) static LIMITS: [LimitRow; 57] = [
    LimitRow { method: ELO, currency: currency::BRL, min: 100, max: 4000000 },
    LimitRow { method: KNET, currency: currency::KWD, min: 10, max: u32::MAX },
    LimitRow { method: BENEFIT, currency: currency::BHD, min: 10, max: 2100000 },
    LimitRow { method: BANCONTACT, currency: currency::EUR, min: 2, max: u32::MAX },
    LimitRow { method: BELFIUS, currency: currency::EUR, min: 1, max: 5000000 },
    LimitRow { method: EPS, currency: currency::EUR, min: 100, max: u32::MAX },
    LimitRow { method: P24, currency: currency::PLN, min: 1, max: 5500000 },
    LimitRow { method: P24, currency: currency::EUR, min: 1, max: 5500000 },
    LimitRow { method: BLIK, currency: currency::PLN, min: 1, max: 5000000 },
    LimitRow { method: GIROPAY, currency: currency::EUR, min: 100, max: u32::MAX },
    LimitRow { method: SATISPAY, currency: currency::EUR, min: 1, max: 5000000 },
    LimitRow { method: BIZUM, currency: currency::EUR, min: 50, max: 200000 },
    LimitRow { method: MULTIBANCO, currency: currency::EUR, min: 1, max: 9999999 },
    LimitRow { method: MB_WAY, currency: currency::EUR, min: 1, max: 500000 },
    LimitRow { method: AFTERPAY_CLEARPAY, currency: currency::AUD, min: 100, max: 200000 },
    LimitRow { method: AFTERPAY_CLEARPAY, currency: currency::CAD, min: 100, max: 200000 },
    LimitRow { method: AFTERPAY_CLEARPAY, currency: currency::NZD, min: 100, max: 200000 },
    LimitRow { method: AFTERPAY_CLEARPAY, currency: currency::GBP, min: 100, max: 120000 },
    LimitRow { method: AFTERPAY_CLEARPAY, currency: currency::USD, min: 100, max: 400000 },
    LimitRow { method: AFFIRM, currency: currency::USD, min: 5000, max: 3000000 },
    LimitRow { method: AFFIRM, currency: currency::CAD, min: 5000, max: 3000000 },
    LimitRow { method: PAY_UPON_INVOICE_DE, currency: currency::EUR, min: 500, max: 250000 },
    LimitRow { method: ALIPAY, currency: currency::CNY, min: 10, max: u32::MAX },
    LimitRow { method: ALIPAY_HK, currency: currency::HKD, min: 1, max: 5000000 },
    LimitRow { method: KAKAOPAY, currency: currency::KRW, min: 100, max: u32::MAX },
    LimitRow { method: TOSS, currency: currency::KRW, min: 100, max: u32::MAX },
    LimitRow { method: KONBINI, currency: currency::JPY, min: 1, max: 300000 },
    LimitRow { method: PAY_EASY, currency: currency::JPY, min: 100, max: 999999 },
    LimitRow { method: GRABPAY, currency: currency::SGD, min: 1, max: 500000 },
    LimitRow { method: GRABPAY, currency: currency::MYR, min: 1, max: 150000 },
    LimitRow { method: GRABPAY, currency: currency::PHP, min: 1000, max: 5000000 },
    LimitRow { method: PAYNOW, currency: currency::SGD, min: 1, max: 20000000 },
    LimitRow { method: GOPAY, currency: currency::IDR, min: 100, max: 2000000000 },
    LimitRow { method: OVO, currency: currency::IDR, min: 100, max: 2000000000 },
    LimitRow { method: DANA, currency: currency::IDR, min: 10000, max: 2000000000 },
    LimitRow { method: FPX, currency: currency::MYR, min: 100, max: 3000000 },
    LimitRow { method: DUITNOW, currency: currency::MYR, min: 100, max: 3000000 },
    LimitRow { method: ONLINE_BANKING_THAILAND, currency: currency::THB, min: 100, max: 200000000 },
    LimitRow { method: BOLETO, currency: currency::BRL, min: 100, max: 3500000 },
    LimitRow { method: NUPAY, currency: currency::BRL, min: 100, max: 5600000 },
    LimitRow { method: MERCADO_PAGO, currency: currency::CLP, min: 10, max: 70000000 },
    LimitRow { method: MERCADO_PAGO, currency: currency::PEN, min: 100, max: 3000000 },
    LimitRow { method: MERCADO_PAGO, currency: currency::BRL, min: 500, max: 6000000 },
    LimitRow { method: MERCADO_PAGO, currency: currency::MXN, min: 500, max: 20000000 },
    LimitRow { method: OXXO, currency: currency::MXN, min: 1000, max: 1000000 },
    LimitRow { method: PSE, currency: currency::COP, min: 160000, max: u32::MAX },
    LimitRow { method: EFECTY, currency: currency::COP, min: 100000, max: 1500000000 },
    LimitRow { method: RAPIPAGO, currency: currency::ARS, min: 5000, max: u32::MAX },
    LimitRow { method: PAGOFACIL, currency: currency::ARS, min: 5000, max: u32::MAX },
    LimitRow { method: WEBPAY, currency: currency::CLP, min: 1000, max: 800000 },
    LimitRow { method: SERVIPAG, currency: currency::CLP, min: 1, max: 500000 },
    LimitRow { method: FAWRY, currency: currency::EGP, min: 10, max: 30000000 },
    LimitRow { method: VODAFONE_CASH, currency: currency::EGP, min: 500, max: 6000000 },
    LimitRow { method: HIPERCARD, currency: currency::BRL, min: 100, max: 4000000 },
    LimitRow { method: PAYU, currency: currency::PLN, min: 100, max: 99999999 },
    LimitRow { method: PAYU, currency: currency::CZK, min: 300, max: 99999999 },
    LimitRow { method: LINKAJA, currency: currency::IDR, min: 100, max: 2000000000 },
];

pub(in crate::domain) static ENDINGS: [(Method, Status); 9] = [
    (PAYCONIQ, Status::Merged { since: "2026-09-30", successor: Some(WERO) }),
    (DOTPAY, Status::Merged { since: "2021", successor: Some(P24) }),
    (GIROPAY, Status::Retired { since: "2024-06-30", successor: Some(WERO) }),
    (PAYDIREKT, Status::Retired { since: "2024", successor: Some(WERO) }),
    (SOFORT, Status::Merged { since: "2025-03-31", successor: Some(KLARNA) }),
    (POLI, Status::Retired { since: "2023-09-30", successor: Some(PAYTO) }),
    (AMEX, Status::Brand { of: CARD }),
    (HIPERCARD, Status::Brand { of: CARD }),
    (JCB, Status::Brand { of: CARD }),
];

pub(in crate::domain) const DATE: &str = "2026-11-22";

pub(in crate::domain) const CARD: Method = Method(0);
pub(in crate::domain) const CARTES_BANCAIRES: Method = Method(1);
pub(in crate::domain) const DANKORT: Method = Method(2);
pub(in crate::domain) const ELO: Method = Method(3);
pub(in crate::domain) const MADA: Method = Method(4);
pub(in crate::domain) const KNET: Method = Method(5);
pub(in crate::domain) const BENEFIT: Method = Method(6);
pub(in crate::domain) const OMANNET: Method = Method(7);
pub(in crate::domain) const NAPS: Method = Method(8);
pub(in crate::domain) const MEEZA: Method = Method(9);
pub(in crate::domain) const TROY: Method = Method(10);
pub(in crate::domain) const RUPAY: Method = Method(11);
pub(in crate::domain) const VERVE: Method = Method(12);
pub(in crate::domain) const UNIONPAY: Method = Method(13);
pub(in crate::domain) const INTERAC: Method = Method(14);
pub(in crate::domain) const APPLE_PAY: Method = Method(15);
pub(in crate::domain) const GOOGLE_PAY: Method = Method(16);
pub(in crate::domain) const PAYPAL: Method = Method(17);
pub(in crate::domain) const VENMO: Method = Method(18);
pub(in crate::domain) const CASH_APP: Method = Method(19);
pub(in crate::domain) const AMAZON_PAY: Method = Method(20);
pub(in crate::domain) const LINK: Method = Method(21);
pub(in crate::domain) const REVOLUT_PAY: Method = Method(22);
pub(in crate::domain) const WERO: Method = Method(23);
pub(in crate::domain) const IDEAL: Method = Method(24);
pub(in crate::domain) const BANCONTACT: Method = Method(25);
pub(in crate::domain) const KBC: Method = Method(26);
pub(in crate::domain) const BELFIUS: Method = Method(27);
pub(in crate::domain) const PAYCONIQ: Method = Method(28);
pub(in crate::domain) const EPS: Method = Method(29);
pub(in crate::domain) const P24: Method = Method(30);
pub(in crate::domain) const BLIK: Method = Method(31);
pub(in crate::domain) const DOTPAY: Method = Method(32);
pub(in crate::domain) const ONLINE_BANKING_CZECH: Method = Method(33);
pub(in crate::domain) const ONLINE_BANKING_SLOVAKIA: Method = Method(34);
pub(in crate::domain) const ONLINE_BANKING_FINLAND: Method = Method(35);
pub(in crate::domain) const ONLINE_BANKING_BALTICS: Method = Method(36);
pub(in crate::domain) const TRUSTLY: Method = Method(37);
pub(in crate::domain) const GIROPAY: Method = Method(38);
pub(in crate::domain) const PAYDIREKT: Method = Method(39);
pub(in crate::domain) const SOFORT: Method = Method(40);
pub(in crate::domain) const PAY_BY_BANK_UK: Method = Method(41);
pub(in crate::domain) const MYBANK: Method = Method(42);
pub(in crate::domain) const POSTEPAY: Method = Method(43);
pub(in crate::domain) const BANCOMAT_PAY: Method = Method(44);
pub(in crate::domain) const SATISPAY: Method = Method(45);
pub(in crate::domain) const BIZUM: Method = Method(46);
pub(in crate::domain) const MULTIBANCO: Method = Method(47);
pub(in crate::domain) const MB_WAY: Method = Method(48);
pub(in crate::domain) const SWISH: Method = Method(49);
pub(in crate::domain) const VIPPS: Method = Method(50);
pub(in crate::domain) const MOBILEPAY: Method = Method(51);
pub(in crate::domain) const TWINT: Method = Method(52);
pub(in crate::domain) const POSTFINANCE: Method = Method(53);
pub(in crate::domain) const KLARNA: Method = Method(54);
pub(in crate::domain) const AFTERPAY_CLEARPAY: Method = Method(55);
pub(in crate::domain) const AFFIRM: Method = Method(56);
pub(in crate::domain) const ZIP: Method = Method(57);
pub(in crate::domain) const ALMA: Method = Method(58);
pub(in crate::domain) const SCALAPAY: Method = Method(59);
pub(in crate::domain) const RIVERTY: Method = Method(60);
pub(in crate::domain) const IN3: Method = Method(61);
pub(in crate::domain) const WALLEY: Method = Method(62);
pub(in crate::domain) const PAY_UPON_INVOICE_DE: Method = Method(63);
pub(in crate::domain) const SEPA_DEBIT: Method = Method(64);
pub(in crate::domain) const ACH_DEBIT: Method = Method(65);
pub(in crate::domain) const BECS_DEBIT: Method = Method(66);
pub(in crate::domain) const PAYTO: Method = Method(67);
pub(in crate::domain) const NZ_BANK_ACCOUNT: Method = Method(68);
pub(in crate::domain) const BANK_TRANSFER: Method = Method(69);
pub(in crate::domain) const WECHAT_PAY: Method = Method(70);
pub(in crate::domain) const ALIPAY: Method = Method(71);
pub(in crate::domain) const ALIPAY_HK: Method = Method(72);
pub(in crate::domain) const FPS_HK: Method = Method(73);
pub(in crate::domain) const PAYME: Method = Method(74);
pub(in crate::domain) const OCTOPUS: Method = Method(75);
pub(in crate::domain) const KAKAOPAY: Method = Method(76);
pub(in crate::domain) const NAVERPAY: Method = Method(77);
pub(in crate::domain) const TOSS: Method = Method(78);
pub(in crate::domain) const PAYCO: Method = Method(79);
pub(in crate::domain) const KR_CARD: Method = Method(80);
pub(in crate::domain) const PAYPAY: Method = Method(81);
pub(in crate::domain) const RAKUTEN_PAY: Method = Method(82);
pub(in crate::domain) const MERPAY: Method = Method(83);
pub(in crate::domain) const D_BARAI: Method = Method(84);
pub(in crate::domain) const LINE_PAY: Method = Method(85);
pub(in crate::domain) const KONBINI: Method = Method(86);
pub(in crate::domain) const PAY_EASY: Method = Method(87);
pub(in crate::domain) const PAIDY: Method = Method(88);
pub(in crate::domain) const BANK_TRANSFER_JP: Method = Method(89);
pub(in crate::domain) const GRABPAY: Method = Method(90);
pub(in crate::domain) const PAYNOW: Method = Method(91);
pub(in crate::domain) const GOPAY: Method = Method(92);
pub(in crate::domain) const OVO: Method = Method(93);
pub(in crate::domain) const DANA: Method = Method(94);
pub(in crate::domain) const SHOPEEPAY: Method = Method(95);
pub(in crate::domain) const QRIS: Method = Method(96);
pub(in crate::domain) const BANK_VA_ID: Method = Method(97);
pub(in crate::domain) const ALFAMART: Method = Method(98);
pub(in crate::domain) const INDOMARET: Method = Method(99);
pub(in crate::domain) const FPX: Method = Method(100);
pub(in crate::domain) const DUITNOW: Method = Method(101);
pub(in crate::domain) const TOUCH_N_GO: Method = Method(102);
pub(in crate::domain) const BOOST: Method = Method(103);
pub(in crate::domain) const ATOME: Method = Method(104);
pub(in crate::domain) const GCASH: Method = Method(105);
pub(in crate::domain) const MAYA: Method = Method(106);
pub(in crate::domain) const PROMPTPAY: Method = Method(107);
pub(in crate::domain) const TRUEMONEY: Method = Method(108);
pub(in crate::domain) const ONLINE_BANKING_THAILAND: Method = Method(109);
pub(in crate::domain) const MOMO: Method = Method(110);
pub(in crate::domain) const ZALOPAY: Method = Method(111);
pub(in crate::domain) const VIETQR: Method = Method(112);
pub(in crate::domain) const UPI: Method = Method(113);
pub(in crate::domain) const NETBANKING_IN: Method = Method(114);
pub(in crate::domain) const PAYTM: Method = Method(115);
pub(in crate::domain) const BKASH: Method = Method(116);
pub(in crate::domain) const EASYPAISA: Method = Method(117);
pub(in crate::domain) const JAZZCASH: Method = Method(118);
pub(in crate::domain) const JKOPAY: Method = Method(119);
pub(in crate::domain) const TW_CVS: Method = Method(120);
pub(in crate::domain) const PIX: Method = Method(121);
pub(in crate::domain) const BOLETO: Method = Method(122);
pub(in crate::domain) const PICPAY: Method = Method(123);
pub(in crate::domain) const NUPAY: Method = Method(124);
pub(in crate::domain) const MERCADO_PAGO: Method = Method(125);
pub(in crate::domain) const OXXO: Method = Method(126);
pub(in crate::domain) const SPEI: Method = Method(127);
pub(in crate::domain) const KUESKI: Method = Method(128);
pub(in crate::domain) const PSE: Method = Method(129);
pub(in crate::domain) const NEQUI: Method = Method(130);
pub(in crate::domain) const EFECTY: Method = Method(131);
pub(in crate::domain) const ADDI: Method = Method(132);
pub(in crate::domain) const RAPIPAGO: Method = Method(133);
pub(in crate::domain) const PAGOFACIL: Method = Method(134);
pub(in crate::domain) const TRANSFERENCIAS_AR: Method = Method(135);
pub(in crate::domain) const WEBPAY: Method = Method(136);
pub(in crate::domain) const KHIPU: Method = Method(137);
pub(in crate::domain) const SERVIPAG: Method = Method(138);
pub(in crate::domain) const YAPE: Method = Method(139);
pub(in crate::domain) const PLIN: Method = Method(140);
pub(in crate::domain) const PAGOEFECTIVO: Method = Method(141);
pub(in crate::domain) const REDPAGOS: Method = Method(142);
pub(in crate::domain) const STC_PAY: Method = Method(143);
pub(in crate::domain) const TABBY: Method = Method(144);
pub(in crate::domain) const TAMARA: Method = Method(145);
pub(in crate::domain) const FAWRY: Method = Method(146);
pub(in crate::domain) const VODAFONE_CASH: Method = Method(147);
pub(in crate::domain) const INSTAPAY_EG: Method = Method(148);
pub(in crate::domain) const MPESA: Method = Method(149);
pub(in crate::domain) const MTN_MOMO: Method = Method(150);
pub(in crate::domain) const AIRTEL_MONEY: Method = Method(151);
pub(in crate::domain) const ORANGE_MONEY: Method = Method(152);
pub(in crate::domain) const WAVE: Method = Method(153);
pub(in crate::domain) const PAYSTACK_BANK: Method = Method(154);
pub(in crate::domain) const OZOW: Method = Method(155);
pub(in crate::domain) const CAPITEC_PAY: Method = Method(156);
pub(in crate::domain) const BIT: Method = Method(157);
pub(in crate::domain) const BKM_EXPRESS: Method = Method(158);
pub(in crate::domain) const IRIS_GR: Method = Method(159);
pub(in crate::domain) const SBP: Method = Method(160);
pub(in crate::domain) const MIR: Method = Method(161);
pub(in crate::domain) const KASPI: Method = Method(162);
pub(in crate::domain) const POLI: Method = Method(163);
pub(in crate::domain) const COD: Method = Method(164);
pub(in crate::domain) const AMEX: Method = Method(165);
pub(in crate::domain) const HIPERCARD: Method = Method(166);
pub(in crate::domain) const JCB: Method = Method(167);
pub(in crate::domain) const SAMSUNG_PAY: Method = Method(168);
pub(in crate::domain) const CLICK_TO_PAY: Method = Method(169);
pub(in crate::domain) const PAYU: Method = Method(170);
pub(in crate::domain) const PAYSAFECARD: Method = Method(171);
pub(in crate::domain) const SKRILL: Method = Method(172);
pub(in crate::domain) const BILLIE: Method = Method(173);
pub(in crate::domain) const BACS_DEBIT: Method = Method(174);
pub(in crate::domain) const ACSS: Method = Method(175);
pub(in crate::domain) const AU_PAY: Method = Method(176);
pub(in crate::domain) const LINKAJA: Method = Method(177);
pub(in crate::domain) const ANCV: Method = Method(178);
pub(in crate::domain) const TWINT_INSTALLMENTS: Method = Method(179);
pub(in crate::domain) const CRYPTO: Method = Method(180);
