//! Generated from `data/countries.tsv` and `data/methods.tsv` and `data/regions.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::{currency, method};
use crate::domain::country::{Country, NO_CURRENCY};
use crate::domain::currency::Currency;
use crate::domain::method::Method;

/// The codes, each of two letters, without a gap.
pub(in crate::domain) static CODES: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
pub(in crate::domain) static CURRENCIES: [Currency; 249] = [currency::EUR, currency::AED, currency::AFN, currency::XCD, currency::XCD, currency::ALL, currency::AMD, currency::AOA, NO_CURRENCY, currency::ARS, currency::USD, currency::EUR, currency::AUD, currency::AWG, currency::EUR, currency::AZN, currency::BAM, currency::BBD, currency::BDT, currency::EUR, currency::XOF, currency::EUR, currency::BHD, currency::BIF, currency::XOF, currency::EUR, currency::BMD, currency::BND, currency::BOB, currency::USD, currency::BRL, currency::BSD, currency::BTN, currency::NOK, currency::BWP, currency::BYN, currency::BZD, currency::CAD, currency::AUD, currency::CDF, currency::XAF, currency::XAF, currency::CHF, currency::XOF, currency::NZD, currency::CLP, currency::XAF, currency::CNY, currency::COP, currency::CRC, currency::CUP, currency::CVE, currency::XCG, currency::AUD, currency::EUR, currency::CZK, currency::EUR, currency::DJF, currency::DKK, currency::XCD, currency::DOP, currency::DZD, currency::USD, currency::EUR, currency::EGP, currency::MAD, currency::ERN, currency::EUR, currency::ETB, currency::EUR, currency::FJD, currency::FKP, currency::USD, currency::DKK, currency::EUR, currency::XAF, currency::GBP, currency::XCD, currency::GEL, currency::EUR, currency::GBP, currency::GHS, currency::GIP, currency::DKK, currency::GMD, currency::GNF, currency::EUR, currency::XAF, currency::EUR, currency::GBP, currency::GTQ, currency::USD, currency::XOF, currency::GYD, currency::HKD, currency::AUD, currency::HNL, currency::EUR, currency::HTG, currency::HUF, currency::IDR, currency::EUR, currency::ILS, currency::GBP, currency::INR, currency::USD, currency::IQD, currency::IRR, currency::ISK, currency::EUR, currency::GBP, currency::JMD, currency::JOD, currency::JPY, currency::KES, currency::KGS, currency::KHR, currency::AUD, currency::KMF, currency::XCD, currency::KPW, currency::KRW, currency::KWD, currency::KYD, currency::KZT, currency::LAK, currency::LBP, currency::XCD, currency::CHF, currency::LKR, currency::LRD, currency::LSL, currency::EUR, currency::EUR, currency::EUR, currency::LYD, currency::MAD, currency::EUR, currency::MDL, currency::EUR, currency::EUR, currency::MGA, currency::USD, currency::MKD, currency::XOF, currency::MMK, currency::MNT, currency::MOP, currency::USD, currency::EUR, currency::MRU, currency::XCD, currency::EUR, currency::MUR, currency::MVR, currency::MWK, currency::MXN, currency::MYR, currency::MZN, currency::NAD, currency::XPF, currency::XOF, currency::AUD, currency::NGN, currency::NIO, currency::EUR, currency::NOK, currency::NPR, currency::AUD, currency::NZD, currency::NZD, currency::OMR, currency::PAB, currency::PEN, currency::XPF, currency::PGK, currency::PHP, currency::PKR, currency::PLN, currency::EUR, currency::NZD, currency::USD, currency::ILS, currency::EUR, currency::USD, currency::PYG, currency::QAR, currency::EUR, currency::RON, currency::RSD, currency::RUB, currency::RWF, currency::SAR, currency::SBD, currency::SCR, currency::SDG, currency::SEK, currency::SGD, currency::SHP, currency::EUR, currency::NOK, currency::EUR, currency::SLE, currency::EUR, currency::XOF, currency::SOS, currency::SRD, currency::SSP, currency::STN, currency::USD, currency::XCG, currency::SYP, currency::SZL, currency::USD, currency::XAF, currency::EUR, currency::XOF, currency::THB, currency::TJS, currency::NZD, currency::USD, currency::TMT, currency::TND, currency::TOP, currency::TRY, currency::TTD, currency::AUD, currency::TWD, currency::TZS, currency::UAH, currency::UGX, currency::USD, currency::USD, currency::UYU, currency::UZS, currency::EUR, currency::XCD, currency::VES, currency::USD, currency::USD, currency::VND, currency::VUV, currency::XPF, currency::WST, currency::YER, currency::EUR, currency::ZAR, currency::ZMW, currency::ZWG];

/// The usual languages of each country.
pub(in crate::domain) static LOCALES: &str = "\
    ca-AD\t\
    ar-AE en-AE\t\
    fa-AF ps-AF\t\
    en-AG\t\
    en-AI\t\
    sq-AL\t\
    hy-AM\t\
    pt-AO\t\
    \t\
    es-AR\t\
    sm-AS en-AS\t\
    de-AT\t\
    en-AU\t\
    nl-AW pap-AW\t\
    sv-AX\t\
    az-AZ\t\
    bs-BA hr-BA sr-BA\t\
    en-BB\t\
    bn-BD\t\
    nl-BE fr-BE de-BE\t\
    fr-BF\t\
    bg-BG\t\
    ar-BH\t\
    rn-BI fr-BI\t\
    fr-BJ\t\
    fr-BL\t\
    en-BM\t\
    ms-BN\t\
    es-BO qu-BO ay-BO\t\
    nl-BQ\t\
    pt-BR\t\
    en-BS\t\
    dz-BT\t\
    \t\
    en-BW tn-BW\t\
    ru-BY be-BY\t\
    en-BZ\t\
    en-CA fr-CA\t\
    en-CC\t\
    fr-CD\t\
    sg-CF fr-CF\t\
    fr-CG\t\
    de-CH fr-CH it-CH\t\
    fr-CI\t\
    en-CK\t\
    es-CL\t\
    fr-CM en-CM\t\
    zh-CN\t\
    es-CO\t\
    es-CR\t\
    es-CU\t\
    pt-CV\t\
    pap-CW nl-CW\t\
    en-CX\t\
    el-CY\t\
    cs-CZ\t\
    de-DE\t\
    fr-DJ ar-DJ\t\
    da-DK\t\
    en-DM\t\
    es-DO\t\
    ar-DZ fr-DZ\t\
    es-EC\t\
    et-EE\t\
    ar-EG\t\
    ar-EH\t\
    ti-ER en-ER ar-ER\t\
    es-ES ca-ES\t\
    am-ET\t\
    fi-FI sv-FI\t\
    en-FJ hif-FJ fj-FJ\t\
    en-FK\t\
    en-FM\t\
    fo-FO\t\
    fr-FR\t\
    fr-GA\t\
    en-GB\t\
    en-GD\t\
    ka-GE\t\
    fr-GF\t\
    en-GG\t\
    en-GH\t\
    en-GI\t\
    kl-GL\t\
    en-GM\t\
    fr-GN\t\
    fr-GP\t\
    es-GQ fr-GQ\t\
    el-GR\t\
    en-GS\t\
    es-GT\t\
    en-GU ch-GU\t\
    pt-GW\t\
    en-GY\t\
    zh-HK en-HK\t\
    \t\
    es-HN\t\
    hr-HR\t\
    ht-HT fr-HT\t\
    hu-HU\t\
    id-ID\t\
    en-IE\t\
    he-IL\t\
    en-IM\t\
    en-IN hi-IN\t\
    en-IO\t\
    ar-IQ\t\
    fa-IR\t\
    is-IS\t\
    it-IT\t\
    en-JE\t\
    en-JM\t\
    ar-JO\t\
    ja-JP\t\
    en-KE sw-KE\t\
    ky-KG ru-KG\t\
    km-KH\t\
    en-KI gil-KI\t\
    ar-KM zdj-KM wni-KM fr-KM\t\
    en-KN\t\
    ko-KP\t\
    ko-KR\t\
    ar-KW\t\
    en-KY\t\
    kk-KZ ru-KZ\t\
    lo-LA\t\
    ar-LB\t\
    en-LC\t\
    de-LI\t\
    si-LK ta-LK\t\
    en-LR\t\
    st-LS en-LS\t\
    lt-LT\t\
    fr-LU de-LU lb-LU\t\
    lv-LV\t\
    ar-LY\t\
    ar-MA fr-MA\t\
    fr-MC\t\
    ro-MD\t\
    sr-ME\t\
    fr-MF\t\
    mg-MG fr-MG en-MG\t\
    en-MH mh-MH\t\
    mk-MK\t\
    fr-ML\t\
    my-MM\t\
    mn-MN\t\
    zh-MO pt-MO\t\
    en-MP\t\
    fr-MQ\t\
    ar-MR\t\
    en-MS\t\
    en-MT mt-MT\t\
    fr-MU en-MU\t\
    dv-MV\t\
    en-MW ny-MW\t\
    es-MX\t\
    ms-MY en-MY\t\
    pt-MZ\t\
    en-NA\t\
    fr-NC\t\
    fr-NE\t\
    en-NF\t\
    en-NG\t\
    es-NI\t\
    nl-NL\t\
    nb-NO nn-NO\t\
    ne-NP\t\
    en-NR na-NR\t\
    en-NU niu-NU\t\
    en-NZ\t\
    ar-OM\t\
    es-PA\t\
    es-PE\t\
    fr-PF ty-PF\t\
    tpi-PG en-PG ho-PG\t\
    en-PH fil-PH\t\
    ur-PK en-PK\t\
    pl-PL\t\
    fr-PM\t\
    en-PN\t\
    es-PR en-PR\t\
    ar-PS\t\
    pt-PT\t\
    pau-PW en-PW\t\
    gn-PY es-PY\t\
    ar-QA\t\
    fr-RE\t\
    ro-RO\t\
    sr-Latn-RS sr-RS\t\
    ru-RU\t\
    rw-RW en-RW fr-RW\t\
    ar-SA\t\
    en-SB\t\
    fr-SC en-SC\t\
    ar-SD en-SD\t\
    sv-SE\t\
    en-SG zh-SG ms-SG ta-SG\t\
    en-SH\t\
    sl-SI\t\
    nb-SJ\t\
    sk-SK\t\
    en-SL\t\
    it-SM\t\
    fr-SN\t\
    so-SO ar-SO\t\
    nl-SR\t\
    en-SS\t\
    pt-ST\t\
    es-SV\t\
    en-SX nl-SX\t\
    ar-SY\t\
    en-SZ ss-SZ\t\
    en-TC\t\
    ar-TD fr-TD\t\
    \t\
    fr-TG\t\
    th-TH\t\
    tg-TJ\t\
    tkl-TK en-TK\t\
    pt-TL tet-TL\t\
    tk-TM\t\
    ar-TN fr-TN\t\
    to-TO en-TO\t\
    tr-TR\t\
    en-TT\t\
    tvl-TV en-TV\t\
    zh-TW\t\
    sw-TZ en-TZ\t\
    uk-UA\t\
    en-UG\t\
    en-UM\t\
    en-US es-US\t\
    es-UY\t\
    uz-UZ\t\
    it-VA\t\
    en-VC\t\
    es-VE\t\
    en-VG\t\
    en-VI\t\
    vi-VN\t\
    bi-VU en-VU fr-VU\t\
    fr-WF\t\
    sm-WS en-WS\t\
    ar-YE\t\
    fr-YT\t\
    en-ZA af-ZA zu-ZA\t\
    en-ZM\t\
    sn-ZW en-ZW nd-ZW\t\
";

/// The tail of every country's list.
pub(in crate::domain) static WORLDWIDE: [Method; 4] = [method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY];

/// The number of each country's list.
pub(in crate::domain) static LISTS: [u8; 249] = [77, 0, 78, 79, 79, 80, 81, 80, 82, 1, 83, 2, 3, 79, 82, 81, 80, 79, 4, 5, 80, 6, 7, 84, 80, 82, 85, 86, 87, 88, 8, 79, 78, 82, 84, 86, 79, 9, 82, 80, 80, 80, 10, 11, 82, 12, 89, 13, 14, 15, 79, 80, 79, 82, 16, 17, 18, 84, 19, 79, 15, 78, 15, 20, 21, 78, 84, 22, 84, 23, 84, 87, 83, 82, 24, 80, 25, 79, 26, 82, 82, 27, 80, 82, 80, 80, 82, 80, 28, 82, 79, 83, 80, 87, 29, 82, 79, 30, 79, 31, 32, 33, 34, 82, 35, 82, 81, 78, 26, 36, 82, 79, 37, 38, 39, 84, 40, 82, 84, 79, 90, 41, 42, 79, 43, 86, 81, 79, 16, 40, 80, 84, 20, 44, 20, 78, 40, 16, 86, 82, 82, 84, 83, 80, 91, 40, 90, 45, 83, 82, 80, 79, 16, 84, 78, 84, 46, 47, 84, 84, 84, 80, 82, 48, 79, 49, 50, 78, 82, 82, 51, 52, 79, 53, 84, 84, 54, 55, 56, 82, 82, 88, 92, 57, 83, 87, 58, 82, 59, 60, 61, 93, 62, 84, 84, 78, 63, 64, 80, 30, 82, 65, 80, 94, 66, 84, 87, 84, 80, 95, 79, 81, 84, 88, 80, 82, 80, 67, 84, 82, 86, 84, 40, 84, 68, 79, 82, 69, 70, 71, 72, 83, 73, 74, 84, 94, 79, 87, 88, 88, 75, 84, 84, 84, 81, 82, 76, 96, 84];

/// Lists with a smaller number are researched, the others derived.
pub(in crate::domain) const RESEARCHED: u8 = 77;

/// Where in `EXPECTED` each list begins, and the last one ends.
pub(in crate::domain) static STARTS: [u16; 98] = [0, 6, 11, 18, 27, 30, 39, 44, 47, 57, 65, 72, 77, 82, 85, 91, 94, 98, 104, 112, 119, 124, 130, 136, 144, 151, 158, 161, 164, 171, 180, 185, 191, 201, 207, 212, 218, 228, 231, 243, 247, 249, 254, 259, 263, 269, 272, 280, 288, 292, 300, 307, 314, 318, 323, 328, 332, 340, 347, 352, 357, 361, 363, 370, 378, 386, 392, 396, 403, 407, 414, 417, 421, 424, 436, 439, 445, 450, 455, 459, 464, 468, 472, 472, 479, 482, 486, 490, 493, 498, 504, 508, 513, 518, 522, 526, 529, 534];

pub(in crate::domain) static EXPECTED: [Method; 534] = [
    /* 0 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::TABBY, method::TAMARA, method::COD,
    /* 1 */ method::CARD, method::MERCADO_PAGO, method::TRANSFERENCIAS_AR, method::RAPIPAGO, method::PAGOFACIL,
    /* 2 */ method::CARD, method::EPS, method::PAYPAL, method::KLARNA, method::SEPA_DEBIT, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 3 */ method::CARD, method::PAYPAL, method::AFTERPAY_CLEARPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ZIP, method::KLARNA, method::PAYTO, method::BECS_DEBIT,
    /* 4 */ method::COD, method::BKASH, method::CARD,
    /* 5 */ method::BANCONTACT, method::CARD, method::PAYPAL, method::KBC, method::BELFIUS, method::KLARNA, method::APPLE_PAY, method::GOOGLE_PAY, method::WERO,
    /* 6 */ method::COD, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::BANK_TRANSFER,
    /* 7 */ method::BENEFIT, method::CARD, method::APPLE_PAY,
    /* 8 */ method::PIX, method::CARD, method::BOLETO, method::MERCADO_PAGO, method::PICPAY, method::NUPAY, method::ELO, method::PAYPAL, method::GOOGLE_PAY, method::APPLE_PAY,
    /* 9 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::INTERAC, method::KLARNA, method::AFFIRM, method::AFTERPAY_CLEARPAY,
    /* 10 */ method::TWINT, method::CARD, method::POSTFINANCE, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* 11 */ method::ORANGE_MONEY, method::MTN_MOMO, method::WAVE, method::CARD, method::COD,
    /* 12 */ method::WEBPAY, method::CARD, method::MERCADO_PAGO, method::KHIPU, method::SERVIPAG,
    /* 13 */ method::ALIPAY, method::WECHAT_PAY, method::UNIONPAY,
    /* 14 */ method::PSE, method::CARD, method::NEQUI, method::EFECTY, method::MERCADO_PAGO, method::ADDI,
    /* 15 */ method::CARD, method::BANK_TRANSFER, method::COD,
    /* 16 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 17 */ method::CARD, method::ONLINE_BANKING_CZECH, method::APPLE_PAY, method::GOOGLE_PAY, method::COD, method::PAYPAL,
    /* 18 */ method::PAYPAL, method::PAY_UPON_INVOICE_DE, method::KLARNA, method::SEPA_DEBIT, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::WERO,
    /* 19 */ method::CARD, method::MOBILEPAY, method::DANKORT, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 20 */ method::ONLINE_BANKING_BALTICS, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 21 */ method::COD, method::CARD, method::MEEZA, method::FAWRY, method::VODAFONE_CASH, method::INSTAPAY_EG,
    /* 22 */ method::CARD, method::BIZUM, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* 23 */ method::ONLINE_BANKING_FINLAND, method::CARD, method::MOBILEPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL, method::KLARNA, method::WALLEY,
    /* 24 */ method::CARTES_BANCAIRES, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::ALMA, method::KLARNA,
    /* 25 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA, method::AFTERPAY_CLEARPAY, method::PAY_BY_BANK_UK,
    /* 26 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 27 */ method::MTN_MOMO, method::CARD, method::COD,
    /* 28 */ method::CARD, method::COD, method::IRIS_GR, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* 29 */ method::CARD, method::ALIPAY_HK, method::PAYME, method::FPS_HK, method::WECHAT_PAY, method::OCTOPUS, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL,
    /* 30 */ method::CARD, method::COD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 31 */ method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL, method::BANK_TRANSFER,
    /* 32 */ method::GOPAY, method::OVO, method::DANA, method::SHOPEEPAY, method::BANK_VA_ID, method::QRIS, method::CARD, method::INDOMARET, method::ALFAMART, method::COD,
    /* 33 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::REVOLUT_PAY, method::KLARNA,
    /* 34 */ method::CARD, method::BIT, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL,
    /* 35 */ method::UPI, method::CARD, method::RUPAY, method::NETBANKING_IN, method::COD, method::PAYTM,
    /* 36 */ method::PAYPAL, method::CARD, method::POSTEPAY, method::SATISPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::MYBANK, method::BANCOMAT_PAY, method::KLARNA, method::SCALAPAY,
    /* 37 */ method::COD, method::CARD, method::APPLE_PAY,
    /* 38 */ method::CARD, method::PAYPAY, method::KONBINI, method::RAKUTEN_PAY, method::AMAZON_PAY, method::D_BARAI, method::MERPAY, method::BANK_TRANSFER_JP, method::PAIDY, method::APPLE_PAY, method::PAY_EASY, method::COD,
    /* 39 */ method::MPESA, method::CARD, method::AIRTEL_MONEY, method::COD,
    /* 40 */ method::COD, method::CARD,
    /* 41 */ method::KR_CARD, method::NAVERPAY, method::KAKAOPAY, method::TOSS, method::PAYCO,
    /* 42 */ method::KNET, method::CARD, method::APPLE_PAY, method::TABBY, method::COD,
    /* 43 */ method::KASPI, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 44 */ method::CARD, method::PAYPAL, method::WERO, method::APPLE_PAY, method::GOOGLE_PAY, method::SEPA_DEBIT,
    /* 45 */ method::CARD, method::UNIONPAY, method::COD,
    /* 46 */ method::CARD, method::MERCADO_PAGO, method::OXXO, method::SPEI, method::PAYPAL, method::KUESKI, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 47 */ method::FPX, method::CARD, method::TOUCH_N_GO, method::GRABPAY, method::DUITNOW, method::SHOPEEPAY, method::BOOST, method::ATOME,
    /* 48 */ method::CARD, method::PAYSTACK_BANK, method::VERVE, method::COD,
    /* 49 */ method::IDEAL, method::KLARNA, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::IN3, method::RIVERTY,
    /* 50 */ method::VIPPS, method::CARD, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::WALLEY,
    /* 51 */ method::CARD, method::PAYPAL, method::AFTERPAY_CLEARPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ZIP, method::NZ_BANK_ACCOUNT,
    /* 52 */ method::OMANNET, method::CARD, method::APPLE_PAY, method::COD,
    /* 53 */ method::CARD, method::YAPE, method::PAGOEFECTIVO, method::PLIN, method::MERCADO_PAGO,
    /* 54 */ method::GCASH, method::MAYA, method::CARD, method::GRABPAY, method::COD,
    /* 55 */ method::COD, method::EASYPAISA, method::JAZZCASH, method::CARD,
    /* 56 */ method::BLIK, method::P24, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA, method::COD,
    /* 57 */ method::MB_WAY, method::MULTIBANCO, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* 58 */ method::CARD, method::NAPS, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* 59 */ method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* 60 */ method::COD, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 61 */ method::SBP, method::MIR,
    /* 62 */ method::MADA, method::APPLE_PAY, method::CARD, method::STC_PAY, method::TABBY, method::TAMARA, method::COD,
    /* 63 */ method::SWISH, method::TRUSTLY, method::CARD, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::WALLEY,
    /* 64 */ method::CARD, method::PAYNOW, method::GRABPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ATOME, method::SHOPEEPAY, method::PAYPAL,
    /* 65 */ method::CARD, method::ONLINE_BANKING_SLOVAKIA, method::APPLE_PAY, method::GOOGLE_PAY, method::COD, method::PAYPAL,
    /* 66 */ method::ORANGE_MONEY, method::WAVE, method::CARD, method::COD,
    /* 67 */ method::PROMPTPAY, method::CARD, method::TRUEMONEY, method::ONLINE_BANKING_THAILAND, method::LINE_PAY, method::SHOPEEPAY, method::COD,
    /* 68 */ method::CARD, method::TROY, method::BANK_TRANSFER, method::COD,
    /* 69 */ method::CARD, method::LINE_PAY, method::JKOPAY, method::TW_CVS, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* 70 */ method::MPESA, method::AIRTEL_MONEY, method::CARD,
    /* 71 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* 72 */ method::MTN_MOMO, method::AIRTEL_MONEY, method::CARD,
    /* 73 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::CASH_APP, method::VENMO, method::AFFIRM, method::KLARNA, method::AFTERPAY_CLEARPAY, method::AMAZON_PAY, method::LINK, method::ACH_DEBIT,
    /* 74 */ method::CARD, method::MERCADO_PAGO, method::REDPAGOS,
    /* 75 */ method::COD, method::VIETQR, method::MOMO, method::ZALOPAY, method::CARD, method::SHOPEEPAY,
    /* 76 */ method::CARD, method::OZOW, method::CAPITEC_PAY, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 77 */ method::CARD, method::BIZUM, method::PAYPAL, method::APPLE_PAY, method::SEPA_DEBIT,
    /* 78 */ method::COD, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 79 */ method::CARD, method::BANK_TRANSFER, method::COD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 80 */ method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 81 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* 83 */ method::CARD, method::PAYPAL, method::BANK_TRANSFER, method::APPLE_PAY, method::COD, method::GOOGLE_PAY, method::LINK,
    /* 84 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 85 */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::LINK,
    /* 86 */ method::CARD, method::APPLE_PAY, method::COD, method::GOOGLE_PAY,
    /* 87 */ method::CARD, method::GOOGLE_PAY, method::APPLE_PAY,
    /* 88 */ method::CARD, method::PAYPAL, method::BANK_TRANSFER, method::APPLE_PAY, method::COD,
    /* 89 */ method::ORANGE_MONEY, method::MTN_MOMO, method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 90 */ method::CARD, method::GOOGLE_PAY, method::APPLE_PAY, method::COD,
    /* 91 */ method::ORANGE_MONEY, method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 92 */ method::CARD, method::APPLE_PAY, method::PAYPAL, method::GOOGLE_PAY, method::COD,
    /* 93 */ method::MTN_MOMO, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* 94 */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::SEPA_DEBIT,
    /* 95 */ method::CARD, method::BANK_TRANSFER, method::COD,
    /* 96 */ method::MTN_MOMO, method::AIRTEL_MONEY, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
];

pub(in crate::domain) const AD: Country = Country(0);
pub(in crate::domain) const AE: Country = Country(1);
pub(in crate::domain) const AF: Country = Country(2);
pub(in crate::domain) const AG: Country = Country(3);
pub(in crate::domain) const AI: Country = Country(4);
pub(in crate::domain) const AL: Country = Country(5);
pub(in crate::domain) const AM: Country = Country(6);
pub(in crate::domain) const AO: Country = Country(7);
pub(in crate::domain) const AQ: Country = Country(8);
pub(in crate::domain) const AR: Country = Country(9);
pub(in crate::domain) const AS: Country = Country(10);
pub(in crate::domain) const AT: Country = Country(11);
pub(in crate::domain) const AU: Country = Country(12);
pub(in crate::domain) const AW: Country = Country(13);
pub(in crate::domain) const AX: Country = Country(14);
pub(in crate::domain) const AZ: Country = Country(15);
pub(in crate::domain) const BA: Country = Country(16);
pub(in crate::domain) const BB: Country = Country(17);
pub(in crate::domain) const BD: Country = Country(18);
pub(in crate::domain) const BE: Country = Country(19);
pub(in crate::domain) const BF: Country = Country(20);
pub(in crate::domain) const BG: Country = Country(21);
pub(in crate::domain) const BH: Country = Country(22);
pub(in crate::domain) const BI: Country = Country(23);
pub(in crate::domain) const BJ: Country = Country(24);
pub(in crate::domain) const BL: Country = Country(25);
pub(in crate::domain) const BM: Country = Country(26);
pub(in crate::domain) const BN: Country = Country(27);
pub(in crate::domain) const BO: Country = Country(28);
pub(in crate::domain) const BQ: Country = Country(29);
pub(in crate::domain) const BR: Country = Country(30);
pub(in crate::domain) const BS: Country = Country(31);
pub(in crate::domain) const BT: Country = Country(32);
pub(in crate::domain) const BV: Country = Country(33);
pub(in crate::domain) const BW: Country = Country(34);
pub(in crate::domain) const BY: Country = Country(35);
pub(in crate::domain) const BZ: Country = Country(36);
pub(in crate::domain) const CA: Country = Country(37);
pub(in crate::domain) const CC: Country = Country(38);
pub(in crate::domain) const CD: Country = Country(39);
pub(in crate::domain) const CF: Country = Country(40);
pub(in crate::domain) const CG: Country = Country(41);
pub(in crate::domain) const CH: Country = Country(42);
pub(in crate::domain) const CI: Country = Country(43);
pub(in crate::domain) const CK: Country = Country(44);
pub(in crate::domain) const CL: Country = Country(45);
pub(in crate::domain) const CM: Country = Country(46);
pub(in crate::domain) const CN: Country = Country(47);
pub(in crate::domain) const CO: Country = Country(48);
pub(in crate::domain) const CR: Country = Country(49);
pub(in crate::domain) const CU: Country = Country(50);
pub(in crate::domain) const CV: Country = Country(51);
pub(in crate::domain) const CW: Country = Country(52);
pub(in crate::domain) const CX: Country = Country(53);
pub(in crate::domain) const CY: Country = Country(54);
pub(in crate::domain) const CZ: Country = Country(55);
pub(in crate::domain) const DE: Country = Country(56);
pub(in crate::domain) const DJ: Country = Country(57);
pub(in crate::domain) const DK: Country = Country(58);
pub(in crate::domain) const DM: Country = Country(59);
pub(in crate::domain) const DO: Country = Country(60);
pub(in crate::domain) const DZ: Country = Country(61);
pub(in crate::domain) const EC: Country = Country(62);
pub(in crate::domain) const EE: Country = Country(63);
pub(in crate::domain) const EG: Country = Country(64);
pub(in crate::domain) const EH: Country = Country(65);
pub(in crate::domain) const ER: Country = Country(66);
pub(in crate::domain) const ES: Country = Country(67);
pub(in crate::domain) const ET: Country = Country(68);
pub(in crate::domain) const FI: Country = Country(69);
pub(in crate::domain) const FJ: Country = Country(70);
pub(in crate::domain) const FK: Country = Country(71);
pub(in crate::domain) const FM: Country = Country(72);
pub(in crate::domain) const FO: Country = Country(73);
pub(in crate::domain) const FR: Country = Country(74);
pub(in crate::domain) const GA: Country = Country(75);
pub(in crate::domain) const GB: Country = Country(76);
pub(in crate::domain) const GD: Country = Country(77);
pub(in crate::domain) const GE: Country = Country(78);
pub(in crate::domain) const GF: Country = Country(79);
pub(in crate::domain) const GG: Country = Country(80);
pub(in crate::domain) const GH: Country = Country(81);
pub(in crate::domain) const GI: Country = Country(82);
pub(in crate::domain) const GL: Country = Country(83);
pub(in crate::domain) const GM: Country = Country(84);
pub(in crate::domain) const GN: Country = Country(85);
pub(in crate::domain) const GP: Country = Country(86);
pub(in crate::domain) const GQ: Country = Country(87);
pub(in crate::domain) const GR: Country = Country(88);
pub(in crate::domain) const GS: Country = Country(89);
pub(in crate::domain) const GT: Country = Country(90);
pub(in crate::domain) const GU: Country = Country(91);
pub(in crate::domain) const GW: Country = Country(92);
pub(in crate::domain) const GY: Country = Country(93);
pub(in crate::domain) const HK: Country = Country(94);
pub(in crate::domain) const HM: Country = Country(95);
pub(in crate::domain) const HN: Country = Country(96);
pub(in crate::domain) const HR: Country = Country(97);
pub(in crate::domain) const HT: Country = Country(98);
pub(in crate::domain) const HU: Country = Country(99);
pub(in crate::domain) const ID: Country = Country(100);
pub(in crate::domain) const IE: Country = Country(101);
pub(in crate::domain) const IL: Country = Country(102);
pub(in crate::domain) const IM: Country = Country(103);
pub(in crate::domain) const IN: Country = Country(104);
pub(in crate::domain) const IO: Country = Country(105);
pub(in crate::domain) const IQ: Country = Country(106);
pub(in crate::domain) const IR: Country = Country(107);
pub(in crate::domain) const IS: Country = Country(108);
pub(in crate::domain) const IT: Country = Country(109);
pub(in crate::domain) const JE: Country = Country(110);
pub(in crate::domain) const JM: Country = Country(111);
pub(in crate::domain) const JO: Country = Country(112);
pub(in crate::domain) const JP: Country = Country(113);
pub(in crate::domain) const KE: Country = Country(114);
pub(in crate::domain) const KG: Country = Country(115);
pub(in crate::domain) const KH: Country = Country(116);
pub(in crate::domain) const KI: Country = Country(117);
pub(in crate::domain) const KM: Country = Country(118);
pub(in crate::domain) const KN: Country = Country(119);
pub(in crate::domain) const KP: Country = Country(120);
pub(in crate::domain) const KR: Country = Country(121);
pub(in crate::domain) const KW: Country = Country(122);
pub(in crate::domain) const KY: Country = Country(123);
pub(in crate::domain) const KZ: Country = Country(124);
pub(in crate::domain) const LA: Country = Country(125);
pub(in crate::domain) const LB: Country = Country(126);
pub(in crate::domain) const LC: Country = Country(127);
pub(in crate::domain) const LI: Country = Country(128);
pub(in crate::domain) const LK: Country = Country(129);
pub(in crate::domain) const LR: Country = Country(130);
pub(in crate::domain) const LS: Country = Country(131);
pub(in crate::domain) const LT: Country = Country(132);
pub(in crate::domain) const LU: Country = Country(133);
pub(in crate::domain) const LV: Country = Country(134);
pub(in crate::domain) const LY: Country = Country(135);
pub(in crate::domain) const MA: Country = Country(136);
pub(in crate::domain) const MC: Country = Country(137);
pub(in crate::domain) const MD: Country = Country(138);
pub(in crate::domain) const ME: Country = Country(139);
pub(in crate::domain) const MF: Country = Country(140);
pub(in crate::domain) const MG: Country = Country(141);
pub(in crate::domain) const MH: Country = Country(142);
pub(in crate::domain) const MK: Country = Country(143);
pub(in crate::domain) const ML: Country = Country(144);
pub(in crate::domain) const MM: Country = Country(145);
pub(in crate::domain) const MN: Country = Country(146);
pub(in crate::domain) const MO: Country = Country(147);
pub(in crate::domain) const MP: Country = Country(148);
pub(in crate::domain) const MQ: Country = Country(149);
pub(in crate::domain) const MR: Country = Country(150);
pub(in crate::domain) const MS: Country = Country(151);
pub(in crate::domain) const MT: Country = Country(152);
pub(in crate::domain) const MU: Country = Country(153);
pub(in crate::domain) const MV: Country = Country(154);
pub(in crate::domain) const MW: Country = Country(155);
pub(in crate::domain) const MX: Country = Country(156);
pub(in crate::domain) const MY: Country = Country(157);
pub(in crate::domain) const MZ: Country = Country(158);
pub(in crate::domain) const NA: Country = Country(159);
pub(in crate::domain) const NC: Country = Country(160);
pub(in crate::domain) const NE: Country = Country(161);
pub(in crate::domain) const NF: Country = Country(162);
pub(in crate::domain) const NG: Country = Country(163);
pub(in crate::domain) const NI: Country = Country(164);
pub(in crate::domain) const NL: Country = Country(165);
pub(in crate::domain) const NO: Country = Country(166);
pub(in crate::domain) const NP: Country = Country(167);
pub(in crate::domain) const NR: Country = Country(168);
pub(in crate::domain) const NU: Country = Country(169);
pub(in crate::domain) const NZ: Country = Country(170);
pub(in crate::domain) const OM: Country = Country(171);
pub(in crate::domain) const PA: Country = Country(172);
pub(in crate::domain) const PE: Country = Country(173);
pub(in crate::domain) const PF: Country = Country(174);
pub(in crate::domain) const PG: Country = Country(175);
pub(in crate::domain) const PH: Country = Country(176);
pub(in crate::domain) const PK: Country = Country(177);
pub(in crate::domain) const PL: Country = Country(178);
pub(in crate::domain) const PM: Country = Country(179);
pub(in crate::domain) const PN: Country = Country(180);
pub(in crate::domain) const PR: Country = Country(181);
pub(in crate::domain) const PS: Country = Country(182);
pub(in crate::domain) const PT: Country = Country(183);
pub(in crate::domain) const PW: Country = Country(184);
pub(in crate::domain) const PY: Country = Country(185);
pub(in crate::domain) const QA: Country = Country(186);
pub(in crate::domain) const RE: Country = Country(187);
pub(in crate::domain) const RO: Country = Country(188);
pub(in crate::domain) const RS: Country = Country(189);
pub(in crate::domain) const RU: Country = Country(190);
pub(in crate::domain) const RW: Country = Country(191);
pub(in crate::domain) const SA: Country = Country(192);
pub(in crate::domain) const SB: Country = Country(193);
pub(in crate::domain) const SC: Country = Country(194);
pub(in crate::domain) const SD: Country = Country(195);
pub(in crate::domain) const SE: Country = Country(196);
pub(in crate::domain) const SG: Country = Country(197);
pub(in crate::domain) const SH: Country = Country(198);
pub(in crate::domain) const SI: Country = Country(199);
pub(in crate::domain) const SJ: Country = Country(200);
pub(in crate::domain) const SK: Country = Country(201);
pub(in crate::domain) const SL: Country = Country(202);
pub(in crate::domain) const SM: Country = Country(203);
pub(in crate::domain) const SN: Country = Country(204);
pub(in crate::domain) const SO: Country = Country(205);
pub(in crate::domain) const SR: Country = Country(206);
pub(in crate::domain) const SS: Country = Country(207);
pub(in crate::domain) const ST: Country = Country(208);
pub(in crate::domain) const SV: Country = Country(209);
pub(in crate::domain) const SX: Country = Country(210);
pub(in crate::domain) const SY: Country = Country(211);
pub(in crate::domain) const SZ: Country = Country(212);
pub(in crate::domain) const TC: Country = Country(213);
pub(in crate::domain) const TD: Country = Country(214);
pub(in crate::domain) const TF: Country = Country(215);
pub(in crate::domain) const TG: Country = Country(216);
pub(in crate::domain) const TH: Country = Country(217);
pub(in crate::domain) const TJ: Country = Country(218);
pub(in crate::domain) const TK: Country = Country(219);
pub(in crate::domain) const TL: Country = Country(220);
pub(in crate::domain) const TM: Country = Country(221);
pub(in crate::domain) const TN: Country = Country(222);
pub(in crate::domain) const TO: Country = Country(223);
pub(in crate::domain) const TR: Country = Country(224);
pub(in crate::domain) const TT: Country = Country(225);
pub(in crate::domain) const TV: Country = Country(226);
pub(in crate::domain) const TW: Country = Country(227);
pub(in crate::domain) const TZ: Country = Country(228);
pub(in crate::domain) const UA: Country = Country(229);
pub(in crate::domain) const UG: Country = Country(230);
pub(in crate::domain) const UM: Country = Country(231);
pub(in crate::domain) const US: Country = Country(232);
pub(in crate::domain) const UY: Country = Country(233);
pub(in crate::domain) const UZ: Country = Country(234);
pub(in crate::domain) const VA: Country = Country(235);
pub(in crate::domain) const VC: Country = Country(236);
pub(in crate::domain) const VE: Country = Country(237);
pub(in crate::domain) const VG: Country = Country(238);
pub(in crate::domain) const VI: Country = Country(239);
pub(in crate::domain) const VN: Country = Country(240);
pub(in crate::domain) const VU: Country = Country(241);
pub(in crate::domain) const WF: Country = Country(242);
pub(in crate::domain) const WS: Country = Country(243);
pub(in crate::domain) const YE: Country = Country(244);
pub(in crate::domain) const YT: Country = Country(245);
pub(in crate::domain) const ZA: Country = Country(246);
pub(in crate::domain) const ZM: Country = Country(247);
pub(in crate::domain) const ZW: Country = Country(248);
