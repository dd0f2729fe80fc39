//! Generated from `data/methods.tsv` and `data/dates.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::currency;
use crate::domain::method::{Capability, Flow, Kind, LimitRow, Method, Notification, Refund, Row, Status};

pub(in crate::domain) static WORDS: &str = "\
    card\tCard\t*\t*\t\t\
    cartes_bancaires\tCartes Bancaires\tFR\tEUR\tfr=CB\t\
    dankort\tDankort\tDK\tDKK\t\t\
    elo\tElo\tBR\tBRL\t\t\
    mada\tmada\tSA\tSAR\tar=مدى\t\
    knet\tKNET\tKW\tKWD\tar=كي نت\t\
    benefit\tBenefit\tBH\tBHD\tar=بنفت\t\
    omannet\tOmanNet\tOM\tOMR\t\t\
    naps\tNAPS\tQA\tQAR\t\t\
    meeza\tMeeza\tEG\tEGP\tar=ميزة\t\
    troy\tTROY\tTR\tTRY\t\t\
    rupay\tRuPay\tIN\tINR\t\t\
    verve\tVerve\tNG\tNGN\t\t\
    unionpay\tUnionPay\t*\t*\tzh-Hans=银联;zh-Hant=銀聯\t\
    interac\tInterac e-Transfer\tCA\tCAD\t\t\
    apple_pay\tApple Pay\t*INTRIDPHRU\t*\t\t\
    google_pay\tGoogle Pay\t*RU\t*\t\t\
    paypal\tPayPal\t*TRRUPKBDMM\tAUDBRLCADCHFCNYCZKDKKEURGBPHKDHUFILSJPYMXNMYRNOKNZDPHPPLNSEKSGDTHBTWDUSD\t\t\
    venmo\tVenmo\tUS\tUSD\t\t\
    cash_app\tCash App Pay\tUS\tUSD\t\t\
    amazon_pay\tAmazon Pay\tUSGBDEFRITESJP\tUSDGBPEURJPY\t\t\
    link\tLink\t*\t*\t\t\
    revolut_pay\tRevolut Pay\tGBATBEBGCYDEEEESFIFRGRHRIEITLTLULVMTNLPTSISKCZDKHUPLROSENOCH\tGBPEURRONHUFPLNDKK\t\t\
    wero\tWero\tBEDEFRLUNL\tEUR\t\t\
    ideal\tiDEAL | Wero\tNL\tEUR\t\t\
    bancontact\tBancontact\tBE\tEUR\t\t\
    kbc\tKBC/CBC\tBE\tEUR\t\t\
    belfius\tBelfius\tBE\tEUR\t\t\
    payconiq\tPayconiq\tBELU\tEUR\t\t\
    eps\teps\tAT\tEUR\tde=eps-Überweisung\t\
    p24\tPrzelewy24\tPL\tPLNEUR\t\t\
    blik\tBLIK\tPL\tPLN\t\t\
    dotpay\tDotpay\tPL\tPLN\t\t\
    online_banking_czech\tOnline banking\tCZ\tCZKEUR\t\t\
    online_banking_slovakia\tOnline banking\tSK\tEUR\t\t\
    online_banking_finland\tOnline banking\tFI\tEUR\t\t\
    online_banking_baltics\tOnline banking\tEELVLT\tEUR\t\t\
    trustly\tTrustly\tATDEDKEEESFIGBLTLVNLNOSE\tCZKDKKEURGBPNOKSEK\t\t\
    giropay\tgiropay\tDE\tEUR\t\t\
    paydirekt\tpaydirekt\tDE\tEUR\t\t\
    sofort\tSOFORT\tATBEDEESITNLCH\tEURCHF\t\t\
    pay_by_bank_uk\tPay by Bank\tGB\tGBP\t\t\
    mybank\tMyBank\tIT\tEUR\t\t\
    postepay\tPostePay\tIT\tEUR\t\t\
    bancomat_pay\tBANCOMAT Pay\tIT\tEUR\t\t\
    satispay\tSatispay\tITATBEBGCYDEEEESFIFRGRHRIELTLULVMTNLPTSISKCHCZDKHUPLROSE\tEUR\t\t\
    bizum\tBizum\tESAD\tEUR\t\t\
    multibanco\tMultibanco\tPT\tEUR\t\t\
    mb_way\tMB WAY\tPT\tEUR\t\t\
    swish\tSwish\tSE\tSEK\t\t\
    vipps\tVipps\tNOSE\tNOKSEK\t\t\
    mobilepay\tMobilePay\tDKFI\tDKKEUR\t\t\
    twint\tTWINT\tCH\tCHF\t\t\
    postfinance\tPostFinance Pay\tCH\tCHFEUR\t\t\
    klarna\tKlarna\tATAUBECACHCZDEDKESFIFRGBGRIEITNLNONZPLPTROSEUS\tAUDCADCHFCZKDKKEURGBPNOKNZDPLNRONSEKUSD\t\t\
    afterpay_clearpay\tAfterpay\tAUCAGBNZUS\tAUDCADGBPNZDUSD\tGB=Clearpay\t\
    affirm\tAffirm\tUSCA\tUSDCAD\t\t\
    zip\tZip\tAUUSNZ\tAUDUSDNZD\t\t\
    alma\tAlma\tFRBEESITDENLPT\tEUR\t\t\
    scalapay\tScalapay\tITFRESPT\tEUR\t\t\
    riverty\tRiverty\tNLBEDEAT\tEUR\t\t\
    in3\tiDEAL in3\tNL\tEUR\t\t\
    walley\tWalley\tSENODKFI\tDKKEURNOKSEK\t\t\
    pay_upon_invoice_de\tPay upon invoice\tDE\tEUR\t\t\
    sepa_debit\tSEPA direct debit\tATBEBGCYDEEEESFIFRGRHRIEITLTLULVMTNLPTSISKCZDKHUPLROSEISLINOCHGBMCSMADVA\tEUR\t\t\
    ach_debit\tBank account\tUS\tUSD\t\t\
    becs_debit\tDirect debit\tAU\tAUD\t\t\
    payto\tPayTo\tAU\tAUD\t\t\
    nz_bank_account\tDirect debit\tNZ\tNZD\t\t\
    bank_transfer\tBank transfer\t*\t*\t\t\
    wechat_pay\tWeChat Pay\tCNHKMO\tCNYAUDCADCHFDKKEURGBPHKDJPYNOKSEKSGDUSD\tzh-Hans=微信支付;zh-Hant=微信支付\t\
    alipay\tAlipay\tCN\tCNYAUDCADEURGBPHKDJPYMYRNZDSGDUSD\tzh-Hans=支付宝;zh-Hant=支付寶\t\
    alipay_hk\tAlipayHK\tHK\tHKD\tzh-Hans=支付宝香港;zh-Hant=支付寶香港\t\
    fps_hk\tFPS\tHK\tHKD\tzh-Hans=转数快;zh-Hant=轉數快\t\
    payme\tPayMe\tHK\tHKD\t\t\
    octopus\tOctopus\tHK\tHKD\tzh-Hans=八达通;zh-Hant=八達通\t\
    kakaopay\tKakaoPay\tKR\tKRW\tko=카카오페이\t\
    naverpay\tNaver Pay\tKR\tKRW\tko=네이버페이\t\
    toss\tToss Pay\tKR\tKRW\tko=토스페이\t\
    payco\tPAYCO\tKR\tKRW\tko=페이코\t\
    kr_card\tKorean card\tKR\tKRW\t\t\
    paypay\tPayPay\tJP\tJPY\t\t\
    rakuten_pay\tRakuten Pay\tJP\tJPY\tja=楽天ペイ\t\
    merpay\tMerpay\tJP\tJPY\tja=メルペイ\t\
    d_barai\td Barai\tJP\tJPY\tja=d払い\t\
    line_pay\tLINE Pay\tTWTH\tTWDTHB\t\t\
    konbini\tConvenience store\tJP\tJPY\t\t\
    pay_easy\tPay-easy\tJP\tJPY\tja=ペイジー\t\
    paidy\tPaidy\tJP\tJPY\tja=ペイディ\t\
    bank_transfer_jp\tBank transfer\tJP\tJPY\t\t\
    grabpay\tGrabPay\tSGMYPH\tSGDMYRPHP\t\t\
    paynow\tPayNow\tSG\tSGD\t\t\
    gopay\tGoPay\tID\tIDR\t\t\
    ovo\tOVO\tID\tIDR\t\t\
    dana\tDANA\tID\tIDR\t\t\
    shopeepay\tShopeePay\tIDMYTHSGPHVN\tIDRMYRTHBSGDPHPVND\t\t\
    qris\tQRIS\tID\tIDR\t\t\
    bank_va_id\tVirtual account\tID\tIDR\t\t\
    alfamart\tAlfamart\tID\tIDR\t\t\
    indomaret\tIndomaret\tID\tIDR\t\t\
    fpx\tFPX\tMY\tMYR\t\t\
    duitnow\tDuitNow\tMY\tMYR\t\t\
    touch_n_go\tTouch \'n Go eWallet\tMY\tMYR\t\t\
    boost\tBoost\tMY\tMYR\t\t\
    atome\tAtome\tSGMY\tSGDMYR\t\t\
    gcash\tGCash\tPH\tPHP\t\t\
    maya\tMaya\tPH\tPHP\t\t\
    promptpay\tPromptPay\tTH\tTHB\tth=พร้อมเพย์\t\
    truemoney\tTrueMoney\tTH\tTHB\tth=ทรูมันนี่\t\
    online_banking_thailand\tMobile banking\tTH\tTHB\t\t\
    momo\tMoMo\tVN\tVND\t\t\
    zalopay\tZaloPay\tVN\tVND\t\t\
    vietqr\tVietQR\tVN\tVND\t\t\
    upi\tUPI\tIN\tINR\t\t\
    netbanking_in\tNet banking\tIN\tINR\t\t\
    paytm\tPaytm\tIN\tINR\t\t\
    bkash\tbKash\tBD\tBDT\tbn=বিকাশ\t\
    easypaisa\tEasypaisa\tPK\tPKR\t\t\
    jazzcash\tJazzCash\tPK\tPKR\t\t\
    jkopay\tJKOPay\tTW\tTWD\tzh-Hans=街口支付;zh-Hant=街口支付\t\
    tw_cvs\tConvenience store code\tTW\tTWD\t\t\
    pix\tPix\tBR\tBRL\t\t\
    boleto\tBoleto Bancário\tBR\tBRL\t\t\
    picpay\tPicPay\tBR\tBRL\t\t\
    nupay\tNuPay\tBR\tBRL\t\t\
    mercado_pago\tMercado Pago\tARBRCLCOMXPEUY\tARSBRLCLPCOPMXNPENUYU\t\t\
    oxxo\tOXXO\tMX\tMXN\t\t\
    spei\tSPEI\tMX\tMXN\t\t\
    kueski\tKueski Pay\tMX\tMXN\t\t\
    pse\tPSE\tCO\tCOP\t\t\
    nequi\tNequi\tCO\tCOP\t\t\
    efecty\tEfecty\tCO\tCOP\t\t\
    addi\tAddi\tCO\tCOP\t\t\
    rapipago\tRapipago\tAR\tARS\t\t\
    pagofacil\tPago Fácil\tAR\tARS\t\t\
    transferencias_ar\tTransferencias 3.0\tAR\tARS\t\t\
    webpay\tWebpay\tCL\tCLP\t\t\
    khipu\tKhipu\tCL\tCLP\t\t\
    servipag\tServipag\tCL\tCLP\t\t\
    yape\tYape\tPE\tPEN\t\t\
    plin\tPlin\tPE\tPEN\t\t\
    pagoefectivo\tPagoEfectivo\tPE\tPENUSD\t\t\
    redpagos\tRedPagos / Abitab\tUY\tUYU\t\t\
    stc_pay\tstc pay\tSA\tSAR\t\t\
    tabby\tTabby\tSAAEKW\tSARAEDKWD\tar=تابي\t\
    tamara\tTamara\tSAAE\tSARAED\tar=تمارا\t\
    fawry\tFawry\tEG\tEGP\tar=فوري\t\
    vodafone_cash\tVodafone Cash\tEG\tEGP\tar=فودافون كاش\t\
    instapay_eg\tInstaPay\tEG\tEGP\tar=إنستاباي\t\
    mpesa\tM-PESA\tKETZ\tKESTZS\t\t\
    mtn_momo\tMTN MoMo\tGHUGCMCIRWZM\tGHSUGXXAFXOFRWFZMW\t\t\
    airtel_money\tAirtel Money\tKEUGTZZM\tKESUGXTZSZMW\t\t\
    orange_money\tOrange Money\tSNCICMML\tXOFXAF\t\t\
    wave\tWave\tSNCI\tXOF\t\t\
    paystack_bank\tBank transfer or USSD\tNG\tNGN\t\t\
    ozow\tOzow\tZA\tZAR\t\t\
    capitec_pay\tCapitec Pay\tZA\tZAR\t\t\
    bit\tbit\tIL\tILS\the=ביט\t\
    bkm_express\tBKM Express\tTR\tTRY\t\t\
    iris_gr\tIRIS\tGR\tEUR\t\t\
    sbp\tSBP\tRU\tRUB\tru=СБП\t\
    mir\tMir\tRU\tRUB\tru=Мир\t\
    kaspi\tKaspi.kz\tKZ\tKZT\t\t\
    poli\tPOLi\tAUNZ\tAUDNZD\t\t\
    cod\tCash on delivery\t*\t*\t\t\
    amex\tAmerican Express\t*\t*\t\t\
    hipercard\tHipercard\tBR\tBRL\t\t\
    jcb\tJCB\t*\t*\t\t\
    samsung_pay\tSamsung Pay\tKRUSGBAUCABRINSGESFRDEITCHSEAE\t*\tko=삼성페이\t\
    click_to_pay\tClick to Pay\t*\t*\t\t\
    payu\tPayU\tPLCZ\tPLNCZK\t\t\
    paysafecard\tpaysafecard\tATAUBEBGCACHCYCZDEDKESFIFRGBGEGIGRHRHUIEITLILTLUMTMXNLNZNOPEPLPTROSESISKUY\tEURCHFGBPNOKPLNRONSEK\t\t\
    skrill\tSkrill\t*\tEURGBPUSD\t\t\
    billie\tBillie\tDENLFRGB\tEURGBP\t\t\
    bacs_debit\tBacs Direct Debit\tGB\tGBP\t\t\
    acss\tPre-authorized debit\tCA\tCADUSD\tfr=Débit préautorisé\t\
    au_pay\tau PAY\tJP\tJPY\t\t\
    linkaja\tLinkAja\tID\tIDR\t\t\
    ancv\tChèque-Vacances Connect\tFR\tEUR\t\t\
    twint_installments\tTWINT Pay later\tCH\tCHF\t\t\
    crypto\tCrypto\t*\t*\t\t\
";

pub(in crate::domain) static METHODS: [Row; 181] = [
    Row { words: 0, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: true, local_currency_only: false },
    Row { words: 15, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 62, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 86, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 102, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 129, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 159, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 194, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 218, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 236, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 267, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 285, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 305, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 325, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 377, kind: Kind::BankTransfer, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 2, generic: false, local_currency_only: false },
    Row { words: 412, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: Some(Capability::ApplePay), asks: 0, generic: false, local_currency_only: false },
    Row { words: 447, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: Some(Capability::GooglePay), asks: 0, generic: false, local_currency_only: false },
    Row { words: 476, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 576, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 596, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 626, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 677, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 692, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 797, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 823, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 850, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 880, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 900, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 924, kind: Kind::Wallet, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 952, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 987, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 2, generic: false, local_currency_only: false },
    Row { words: 1013, kind: Kind::BankRedirect, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1031, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1053, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 1100, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 1147, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 1193, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 1243, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1304, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1328, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1356, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1393, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 1428, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1450, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 1476, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 1510, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1590, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1612, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 2, generic: false, local_currency_only: false },
    Row { words: 1642, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 1664, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1684, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1709, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1742, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1762, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1801, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: true },
    Row { words: 1903, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1969, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 1996, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2022, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2052, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2084, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2114, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2136, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2173, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 2218, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 2325, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 2356, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 2388, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2408, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 2445, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 2, generic: true, local_currency_only: false },
    Row { words: 2478, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2589, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2676, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2750, kind: Kind::BankTransfer, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2804, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2824, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2883, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2927, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 2972, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3009, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3041, kind: Kind::Card, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 3069, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3091, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3138, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3175, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3209, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3240, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 7, generic: true, local_currency_only: false },
    Row { words: 3274, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 7, generic: false, local_currency_only: false },
    Row { words: 3315, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 6, generic: false, local_currency_only: false },
    Row { words: 3350, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 1, generic: true, local_currency_only: false },
    Row { words: 3389, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3423, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3445, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3465, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 3481, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3499, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3552, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3570, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 3, generic: true, local_currency_only: false },
    Row { words: 3605, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 3, generic: false, local_currency_only: false },
    Row { words: 3631, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 3, generic: false, local_currency_only: false },
    Row { words: 3659, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3675, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3699, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3738, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3758, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3783, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3803, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3821, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 3879, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 3937, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 3984, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4002, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4026, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4048, kind: Kind::Qr, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4064, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: true, local_currency_only: false },
    Row { words: 4098, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4118, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4156, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 4184, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 4210, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4273, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 5, generic: true, local_currency_only: false },
    Row { words: 4311, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4327, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4359, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4381, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4401, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4465, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 3, generic: false, local_currency_only: false },
    Row { words: 4483, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4501, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4527, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4543, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 4563, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4585, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4603, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4629, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4659, kind: Kind::Qr, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4704, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4726, kind: Kind::BankTransfer, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4746, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4772, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 4790, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4808, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4845, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 4880, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 4904, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 6, generic: false, local_currency_only: false },
    Row { words: 4945, kind: Kind::Bnpl, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 6, generic: false, local_currency_only: false },
    Row { words: 4985, kind: Kind::Voucher, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 6, generic: false, local_currency_only: false },
    Row { words: 5016, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5076, kind: Kind::BankTransfer, flow: Flow::Offline, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5124, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5150, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5201, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5250, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5293, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5313, kind: Kind::BankTransfer, flow: Flow::Voucher, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 2, generic: true, local_currency_only: false },
    Row { words: 5357, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5375, kind: Kind::BankRedirect, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5407, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5432, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5464, kind: Kind::BankRedirect, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5485, kind: Kind::Qr, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5510, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 5535, kind: Kind::Wallet, flow: Flow::App, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 4, generic: false, local_currency_only: false },
    Row { words: 5558, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5581, kind: Kind::Cash, flow: Flow::Offline, notification: Notification::Delayed, refund: Refund::No, needs: None, asks: 4, generic: true, local_currency_only: false },
    Row { words: 5607, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 5634, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 5662, kind: Kind::Card, flow: Flow::Fields, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 1, generic: false, local_currency_only: false },
    Row { words: 5675, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5748, kind: Kind::Wallet, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5779, kind: Kind::BankRedirect, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5802, kind: Kind::Voucher, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5924, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5951, kind: Kind::Bnpl, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 5982, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6019, kind: Kind::DirectDebit, flow: Flow::Embedded, notification: Notification::Delayed, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6079, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::Yes, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6101, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Immediate, refund: Refund::No, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6125, kind: Kind::Voucher, flow: Flow::Embedded, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6163, kind: Kind::Bnpl, flow: Flow::Qr, notification: Notification::Immediate, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
    Row { words: 6206, kind: Kind::Wallet, flow: Flow::Redirect, notification: Notification::Delayed, refund: Refund::Unknown, needs: None, asks: 0, generic: false, local_currency_only: false },
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
