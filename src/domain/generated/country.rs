//! Generated from `data/countries.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::{currency, method};
use crate::domain::country::{Country, CountryRow};
use crate::domain::method::Method;

/// The codes, each of two letters, without a gap.
pub(in crate::domain) static CODES: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
/// The order for countries without a row, and the tail of every other.
pub(in crate::domain) static WORLDWIDE: [Method; 4] = [method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY];

pub(in crate::domain) static ROWS: [CountryRow; 90] = [
    CountryRow { country: AE, currency: currency::AED, first: 0, count: 6 },
    CountryRow { country: AR, currency: currency::ARS, first: 6, count: 5 },
    CountryRow { country: AT, currency: currency::EUR, first: 11, count: 7 },
    CountryRow { country: AU, currency: currency::AUD, first: 18, count: 9 },
    CountryRow { country: BD, currency: currency::BDT, first: 27, count: 3 },
    CountryRow { country: BE, currency: currency::EUR, first: 30, count: 9 },
    CountryRow { country: BG, currency: currency::EUR, first: 39, count: 5 },
    CountryRow { country: BH, currency: currency::BHD, first: 44, count: 3 },
    CountryRow { country: BR, currency: currency::BRL, first: 47, count: 10 },
    CountryRow { country: CA, currency: currency::CAD, first: 57, count: 8 },
    CountryRow { country: CH, currency: currency::CHF, first: 65, count: 7 },
    CountryRow { country: CI, currency: currency::XOF, first: 72, count: 5 },
    CountryRow { country: CL, currency: currency::CLP, first: 77, count: 5 },
    CountryRow { country: CN, currency: currency::CNY, first: 82, count: 3 },
    CountryRow { country: CO, currency: currency::COP, first: 85, count: 6 },
    CountryRow { country: CR, currency: currency::CRC, first: 91, count: 3 },
    CountryRow { country: CY, currency: currency::EUR, first: 94, count: 4 },
    CountryRow { country: CZ, currency: currency::CZK, first: 98, count: 6 },
    CountryRow { country: DE, currency: currency::EUR, first: 104, count: 8 },
    CountryRow { country: DK, currency: currency::DKK, first: 112, count: 7 },
    CountryRow { country: DO, currency: currency::DOP, first: 119, count: 3 },
    CountryRow { country: EC, currency: currency::USD, first: 122, count: 3 },
    CountryRow { country: EE, currency: currency::EUR, first: 125, count: 5 },
    CountryRow { country: EG, currency: currency::EGP, first: 130, count: 6 },
    CountryRow { country: ES, currency: currency::EUR, first: 136, count: 6 },
    CountryRow { country: FI, currency: currency::EUR, first: 142, count: 8 },
    CountryRow { country: FR, currency: currency::EUR, first: 150, count: 7 },
    CountryRow { country: GB, currency: currency::GBP, first: 157, count: 7 },
    CountryRow { country: GE, currency: currency::GEL, first: 164, count: 3 },
    CountryRow { country: GH, currency: currency::GHS, first: 167, count: 3 },
    CountryRow { country: GR, currency: currency::EUR, first: 170, count: 7 },
    CountryRow { country: HK, currency: currency::HKD, first: 177, count: 9 },
    CountryRow { country: HR, currency: currency::EUR, first: 186, count: 5 },
    CountryRow { country: HU, currency: currency::HUF, first: 191, count: 6 },
    CountryRow { country: ID, currency: currency::IDR, first: 197, count: 10 },
    CountryRow { country: IE, currency: currency::EUR, first: 207, count: 6 },
    CountryRow { country: IL, currency: currency::ILS, first: 213, count: 5 },
    CountryRow { country: IN, currency: currency::INR, first: 218, count: 6 },
    CountryRow { country: IS, currency: currency::ISK, first: 224, count: 3 },
    CountryRow { country: IT, currency: currency::EUR, first: 227, count: 10 },
    CountryRow { country: JO, currency: currency::JOD, first: 237, count: 3 },
    CountryRow { country: JP, currency: currency::JPY, first: 240, count: 12 },
    CountryRow { country: KE, currency: currency::KES, first: 252, count: 4 },
    CountryRow { country: KH, currency: currency::KHR, first: 256, count: 2 },
    CountryRow { country: KR, currency: currency::KRW, first: 258, count: 5 },
    CountryRow { country: KW, currency: currency::KWD, first: 263, count: 5 },
    CountryRow { country: KZ, currency: currency::KZT, first: 268, count: 4 },
    CountryRow { country: LI, currency: currency::CHF, first: 272, count: 4 },
    CountryRow { country: LK, currency: currency::LKR, first: 276, count: 2 },
    CountryRow { country: LT, currency: currency::EUR, first: 278, count: 5 },
    CountryRow { country: LU, currency: currency::EUR, first: 283, count: 6 },
    CountryRow { country: LV, currency: currency::EUR, first: 289, count: 5 },
    CountryRow { country: MA, currency: currency::MAD, first: 294, count: 2 },
    CountryRow { country: MC, currency: currency::EUR, first: 296, count: 4 },
    CountryRow { country: MM, currency: currency::MMK, first: 300, count: 2 },
    CountryRow { country: MO, currency: currency::MOP, first: 302, count: 3 },
    CountryRow { country: MT, currency: currency::EUR, first: 305, count: 4 },
    CountryRow { country: MX, currency: currency::MXN, first: 309, count: 8 },
    CountryRow { country: MY, currency: currency::MYR, first: 317, count: 8 },
    CountryRow { country: NG, currency: currency::NGN, first: 325, count: 4 },
    CountryRow { country: NL, currency: currency::EUR, first: 329, count: 8 },
    CountryRow { country: NO, currency: currency::NOK, first: 337, count: 7 },
    CountryRow { country: NZ, currency: currency::NZD, first: 344, count: 7 },
    CountryRow { country: OM, currency: currency::OMR, first: 351, count: 4 },
    CountryRow { country: PE, currency: currency::PEN, first: 355, count: 5 },
    CountryRow { country: PH, currency: currency::PHP, first: 360, count: 5 },
    CountryRow { country: PK, currency: currency::PKR, first: 365, count: 4 },
    CountryRow { country: PL, currency: currency::PLN, first: 369, count: 8 },
    CountryRow { country: PT, currency: currency::EUR, first: 377, count: 7 },
    CountryRow { country: QA, currency: currency::QAR, first: 384, count: 5 },
    CountryRow { country: RO, currency: currency::RON, first: 389, count: 5 },
    CountryRow { country: RS, currency: currency::RSD, first: 394, count: 4 },
    CountryRow { country: RU, currency: currency::RUB, first: 398, count: 2 },
    CountryRow { country: SA, currency: currency::SAR, first: 400, count: 7 },
    CountryRow { country: SE, currency: currency::SEK, first: 407, count: 8 },
    CountryRow { country: SG, currency: currency::SGD, first: 415, count: 8 },
    CountryRow { country: SI, currency: currency::EUR, first: 423, count: 5 },
    CountryRow { country: SK, currency: currency::EUR, first: 428, count: 6 },
    CountryRow { country: SN, currency: currency::XOF, first: 434, count: 4 },
    CountryRow { country: TH, currency: currency::THB, first: 438, count: 7 },
    CountryRow { country: TN, currency: currency::TND, first: 445, count: 2 },
    CountryRow { country: TR, currency: currency::TRY, first: 447, count: 4 },
    CountryRow { country: TW, currency: currency::TWD, first: 451, count: 7 },
    CountryRow { country: TZ, currency: currency::TZS, first: 458, count: 3 },
    CountryRow { country: UA, currency: currency::UAH, first: 461, count: 4 },
    CountryRow { country: UG, currency: currency::UGX, first: 465, count: 3 },
    CountryRow { country: US, currency: currency::USD, first: 468, count: 12 },
    CountryRow { country: UY, currency: currency::UYU, first: 480, count: 3 },
    CountryRow { country: VN, currency: currency::VND, first: 483, count: 6 },
    CountryRow { country: ZA, currency: currency::ZAR, first: 489, count: 5 },
];

/// The usual languages of each row.
pub(in crate::domain) static LOCALES: &str = "\
    ar-AE en-AE\t\
    es-AR\t\
    de-AT\t\
    en-AU\t\
    bn-BD\t\
    nl-BE fr-BE de-BE\t\
    bg-BG\t\
    ar-BH\t\
    pt-BR\t\
    en-CA fr-CA\t\
    de-CH fr-CH it-CH\t\
    fr-CI\t\
    es-CL\t\
    zh-CN\t\
    es-CO\t\
    es-CR\t\
    el-CY\t\
    cs-CZ\t\
    de-DE\t\
    da-DK\t\
    es-DO\t\
    es-EC\t\
    et-EE\t\
    ar-EG\t\
    es-ES ca-ES\t\
    fi-FI sv-FI\t\
    fr-FR\t\
    en-GB\t\
    ka-GE\t\
    en-GH\t\
    el-GR\t\
    zh-HK en-HK\t\
    hr-HR\t\
    hu-HU\t\
    id-ID\t\
    en-IE\t\
    he-IL\t\
    en-IN hi-IN\t\
    is-IS\t\
    it-IT\t\
    ar-JO\t\
    ja-JP\t\
    en-KE sw-KE\t\
    km-KH\t\
    ko-KR\t\
    ar-KW\t\
    kk-KZ ru-KZ\t\
    de-LI\t\
    si-LK ta-LK\t\
    lt-LT\t\
    fr-LU de-LU lb-LU\t\
    lv-LV\t\
    ar-MA fr-MA\t\
    fr-MC\t\
    my-MM\t\
    zh-MO pt-MO\t\
    en-MT mt-MT\t\
    es-MX\t\
    ms-MY en-MY\t\
    en-NG\t\
    nl-NL\t\
    nb-NO nn-NO\t\
    en-NZ\t\
    ar-OM\t\
    es-PE\t\
    en-PH fil-PH\t\
    ur-PK en-PK\t\
    pl-PL\t\
    pt-PT\t\
    ar-QA\t\
    ro-RO\t\
    sr-Latn-RS sr-RS\t\
    ru-RU\t\
    ar-SA\t\
    sv-SE\t\
    en-SG zh-SG ms-SG\t\
    sl-SI\t\
    sk-SK\t\
    fr-SN\t\
    th-TH\t\
    ar-TN fr-TN\t\
    tr-TR\t\
    zh-TW\t\
    sw-TZ en-TZ\t\
    uk-UA\t\
    en-UG\t\
    en-US es-US\t\
    es-UY\t\
    vi-VN\t\
    en-ZA af-ZA zu-ZA\t\
";

pub(in crate::domain) static EXPECTED: [Method; 494] = [
    /* AE */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::TABBY, method::TAMARA, method::COD,
    /* AR */ method::CARD, method::MERCADO_PAGO, method::TRANSFERENCIAS_AR, method::RAPIPAGO, method::PAGOFACIL,
    /* AT */ method::CARD, method::EPS, method::PAYPAL, method::KLARNA, method::SEPA_DEBIT, method::APPLE_PAY, method::GOOGLE_PAY,
    /* AU */ method::CARD, method::PAYPAL, method::AFTERPAY_CLEARPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ZIP, method::KLARNA, method::PAYTO, method::BECS_DEBIT,
    /* BD */ method::COD, method::BKASH, method::CARD,
    /* BE */ method::BANCONTACT, method::CARD, method::PAYPAL, method::KBC, method::BELFIUS, method::KLARNA, method::APPLE_PAY, method::GOOGLE_PAY, method::WERO,
    /* BG */ method::COD, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::BANK_TRANSFER,
    /* BH */ method::BENEFIT, method::CARD, method::APPLE_PAY,
    /* BR */ method::PIX, method::CARD, method::BOLETO, method::MERCADO_PAGO, method::PICPAY, method::NUPAY, method::ELO, method::PAYPAL, method::GOOGLE_PAY, method::APPLE_PAY,
    /* CA */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::INTERAC, method::KLARNA, method::AFFIRM, method::AFTERPAY_CLEARPAY,
    /* CH */ method::TWINT, method::CARD, method::POSTFINANCE, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* CI */ method::ORANGE_MONEY, method::MTN_MOMO, method::WAVE, method::CARD, method::COD,
    /* CL */ method::WEBPAY, method::CARD, method::MERCADO_PAGO, method::KHIPU, method::SERVIPAG,
    /* CN */ method::ALIPAY, method::WECHAT_PAY, method::UNIONPAY,
    /* CO */ method::PSE, method::CARD, method::NEQUI, method::EFECTY, method::MERCADO_PAGO, method::ADDI,
    /* CR */ method::CARD, method::BANK_TRANSFER, method::COD,
    /* CY */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* CZ */ method::CARD, method::ONLINE_BANKING_CZECH, method::APPLE_PAY, method::GOOGLE_PAY, method::COD, method::PAYPAL,
    /* DE */ method::PAYPAL, method::PAY_UPON_INVOICE_DE, method::KLARNA, method::SEPA_DEBIT, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::WERO,
    /* DK */ method::CARD, method::MOBILEPAY, method::DANKORT, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* DO */ method::CARD, method::BANK_TRANSFER, method::COD,
    /* EC */ method::CARD, method::BANK_TRANSFER, method::COD,
    /* EE */ method::ONLINE_BANKING_BALTICS, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* EG */ method::COD, method::CARD, method::MEEZA, method::FAWRY, method::VODAFONE_CASH, method::INSTAPAY_EG,
    /* ES */ method::CARD, method::BIZUM, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* FI */ method::ONLINE_BANKING_FINLAND, method::CARD, method::MOBILEPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL, method::KLARNA, method::WALLEY,
    /* FR */ method::CARTES_BANCAIRES, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::ALMA, method::KLARNA,
    /* GB */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA, method::AFTERPAY_CLEARPAY, method::PAY_BY_BANK_UK,
    /* GE */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* GH */ method::MTN_MOMO, method::CARD, method::COD,
    /* GR */ method::CARD, method::COD, method::IRIS_GR, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* HK */ method::CARD, method::ALIPAY_HK, method::PAYME, method::FPS_HK, method::WECHAT_PAY, method::OCTOPUS, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL,
    /* HR */ method::CARD, method::COD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* HU */ method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL, method::BANK_TRANSFER,
    /* ID */ method::GOPAY, method::OVO, method::DANA, method::SHOPEEPAY, method::BANK_VA_ID, method::QRIS, method::CARD, method::INDOMARET, method::ALFAMART, method::COD,
    /* IE */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::REVOLUT_PAY, method::KLARNA,
    /* IL */ method::CARD, method::BIT, method::APPLE_PAY, method::GOOGLE_PAY, method::PAYPAL,
    /* IN */ method::UPI, method::CARD, method::RUPAY, method::NETBANKING_IN, method::COD, method::PAYTM,
    /* IS */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* IT */ method::PAYPAL, method::CARD, method::POSTEPAY, method::SATISPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::MYBANK, method::BANCOMAT_PAY, method::KLARNA, method::SCALAPAY,
    /* JO */ method::COD, method::CARD, method::APPLE_PAY,
    /* JP */ method::CARD, method::PAYPAY, method::KONBINI, method::RAKUTEN_PAY, method::AMAZON_PAY, method::D_BARAI, method::MERPAY, method::BANK_TRANSFER_JP, method::PAIDY, method::APPLE_PAY, method::PAY_EASY, method::COD,
    /* KE */ method::MPESA, method::CARD, method::AIRTEL_MONEY, method::COD,
    /* KH */ method::COD, method::CARD,
    /* KR */ method::KR_CARD, method::NAVERPAY, method::KAKAOPAY, method::TOSS, method::PAYCO,
    /* KW */ method::KNET, method::CARD, method::APPLE_PAY, method::TABBY, method::COD,
    /* KZ */ method::KASPI, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* LI */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* LK */ method::COD, method::CARD,
    /* LT */ method::ONLINE_BANKING_BALTICS, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* LU */ method::CARD, method::PAYPAL, method::WERO, method::APPLE_PAY, method::GOOGLE_PAY, method::SEPA_DEBIT,
    /* LV */ method::ONLINE_BANKING_BALTICS, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* MA */ method::COD, method::CARD,
    /* MC */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* MM */ method::COD, method::CARD,
    /* MO */ method::CARD, method::UNIONPAY, method::COD,
    /* MT */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* MX */ method::CARD, method::MERCADO_PAGO, method::OXXO, method::SPEI, method::PAYPAL, method::KUESKI, method::APPLE_PAY, method::GOOGLE_PAY,
    /* MY */ method::FPX, method::CARD, method::TOUCH_N_GO, method::GRABPAY, method::DUITNOW, method::SHOPEEPAY, method::BOOST, method::ATOME,
    /* NG */ method::CARD, method::PAYSTACK_BANK, method::VERVE, method::COD,
    /* NL */ method::IDEAL, method::KLARNA, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::IN3, method::RIVERTY,
    /* NO */ method::VIPPS, method::CARD, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::WALLEY,
    /* NZ */ method::CARD, method::PAYPAL, method::AFTERPAY_CLEARPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ZIP, method::NZ_BANK_ACCOUNT,
    /* OM */ method::OMANNET, method::CARD, method::APPLE_PAY, method::COD,
    /* PE */ method::CARD, method::YAPE, method::PAGOEFECTIVO, method::PLIN, method::MERCADO_PAGO,
    /* PH */ method::GCASH, method::MAYA, method::CARD, method::GRABPAY, method::COD,
    /* PK */ method::COD, method::EASYPAISA, method::JAZZCASH, method::CARD,
    /* PL */ method::BLIK, method::P24, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA, method::COD,
    /* PT */ method::MB_WAY, method::MULTIBANCO, method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* QA */ method::CARD, method::NAPS, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* RO */ method::CARD, method::COD, method::APPLE_PAY, method::GOOGLE_PAY, method::KLARNA,
    /* RS */ method::COD, method::CARD, method::APPLE_PAY, method::GOOGLE_PAY,
    /* RU */ method::SBP, method::MIR,
    /* SA */ method::MADA, method::APPLE_PAY, method::CARD, method::STC_PAY, method::TABBY, method::TAMARA, method::COD,
    /* SE */ method::SWISH, method::TRUSTLY, method::CARD, method::KLARNA, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::WALLEY,
    /* SG */ method::CARD, method::PAYNOW, method::GRABPAY, method::APPLE_PAY, method::GOOGLE_PAY, method::ATOME, method::SHOPEEPAY, method::PAYPAL,
    /* SI */ method::CARD, method::COD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY,
    /* SK */ method::CARD, method::ONLINE_BANKING_SLOVAKIA, method::APPLE_PAY, method::GOOGLE_PAY, method::COD, method::PAYPAL,
    /* SN */ method::ORANGE_MONEY, method::WAVE, method::CARD, method::COD,
    /* TH */ method::PROMPTPAY, method::CARD, method::TRUEMONEY, method::ONLINE_BANKING_THAILAND, method::LINE_PAY, method::SHOPEEPAY, method::COD,
    /* TN */ method::COD, method::CARD,
    /* TR */ method::CARD, method::TROY, method::BANK_TRANSFER, method::COD,
    /* TW */ method::CARD, method::LINE_PAY, method::JKOPAY, method::TW_CVS, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* TZ */ method::MPESA, method::AIRTEL_MONEY, method::CARD,
    /* UA */ method::CARD, method::APPLE_PAY, method::GOOGLE_PAY, method::COD,
    /* UG */ method::MTN_MOMO, method::AIRTEL_MONEY, method::CARD,
    /* US */ method::CARD, method::PAYPAL, method::APPLE_PAY, method::GOOGLE_PAY, method::CASH_APP, method::VENMO, method::AFFIRM, method::KLARNA, method::AFTERPAY_CLEARPAY, method::AMAZON_PAY, method::LINK, method::ACH_DEBIT,
    /* UY */ method::CARD, method::MERCADO_PAGO, method::REDPAGOS,
    /* VN */ method::COD, method::VIETQR, method::MOMO, method::ZALOPAY, method::CARD, method::SHOPEEPAY,
    /* ZA */ method::CARD, method::OZOW, method::CAPITEC_PAY, method::APPLE_PAY, method::GOOGLE_PAY,
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
