//! Generated from `data/fields.tsv` and `data/documents.tsv` and `data/ibans.tsv` and `data/choices.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::{country, method};
use crate::domain::field::{Choices, Control, Document, Facts, Kind};

/// A field of the widget's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum BuyerField {
    /// The full name of the person who pays.
    Name,
    /// The company's name.
    Company,
    /// The buyer's e-mail address.
    Email,
    /// The buyer's telephone number.
    Phone,
    /// A Japanese telephone number as convenience stores want it.
    KonbiniPhone,
    /// The buyer's date of birth.
    Birthdate,
    /// The national tax or identity number.
    Document,
    /// The account by its international number.
    Iban,
    /// The bank's number in Canada.
    InstitutionNumber,
    /// The branch's number in Canada.
    TransitNumber,
    /// The bank's number in the United States.
    RoutingNumber,
    /// The branch's number in Great Britain.
    SortCode,
    /// The branch's number in Australia.
    Bsb,
    /// The number of an account that has no IBAN.
    AccountNumber,
    /// The code that the banking app shows for BLIK.
    BlikCode,
    /// A code that the method's own app shows or sends.
    Otp,
    /// The bank the buyer pays with.
    Bank,
    /// The store chain the buyer will pay at.
    KonbiniStore,
    /// Street and house number.
    Street,
    /// What else belongs to the street.
    Street2,
    /// The postal code.
    PostalCode,
    /// A part of the town.
    District,
    /// The town.
    City,
    /// State, province or region.
    Region,
}

impl BuyerField {
    /// All of them, in the order they are asked in.
    pub const ALL: [Self; 24] = [
        Self::Name,
        Self::Company,
        Self::Email,
        Self::Phone,
        Self::KonbiniPhone,
        Self::Birthdate,
        Self::Document,
        Self::Iban,
        Self::InstitutionNumber,
        Self::TransitNumber,
        Self::RoutingNumber,
        Self::SortCode,
        Self::Bsb,
        Self::AccountNumber,
        Self::BlikCode,
        Self::Otp,
        Self::Bank,
        Self::KonbiniStore,
        Self::Street,
        Self::Street2,
        Self::PostalCode,
        Self::District,
        Self::City,
        Self::Region,
    ];
}

pub(in crate::domain) static WORDS: &str = "\
    name\ttext\tname\t\t\t\
    company\ttext\torganization\t\t\t\
    email\temail\temail\tname@example.com\t\t\
    phone\ttel\ttel\t\t\t\
    konbini_phone\ttel\ttel-national\t09012345678\t\t\
    birthdate\tnumeric\tbday\t\t\t\
    document\ttext\toff\t\t\t\
    iban\ttext\toff\t\t\t\
    institution_number\tnumeric\toff\t004\t\t\
    transit_number\tnumeric\toff\t12345\t\t\
    routing_number\tnumeric\toff\t021000021\t\t\
    sort_code\tnumeric\toff\t20-00-00\t\t\
    bsb\tnumeric\toff\t062-000\t\t\
    account_number\tnumeric\toff\t\tGB=12345678;US=000123456789;AU=123456789;CA=1234567;NZ=01-0123-0123456-00\t\
    blik_code\tnumeric\toff\t777123\t\t\
    otp\tnumeric\tone-time-code\t123456\t\t\
    bank\t\toff\t\t\t\
    konbini_store\t\toff\t\t\t\
    street\ttext\taddress-line1\t\t\t\
    street2\ttext\taddress-line2\t\t\t\
    postal_code\ttext\tpostal-code\t\t\t\
    district\ttext\taddress-level3\t\t\t\
    city\ttext\taddress-level2\t\t\t\
    region\ttext\taddress-level1\t\t\t\
";

pub(in crate::domain) static FACTS: [Facts; 24] = [
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 254, ltr: true, hint: true },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Date, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 60, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 60, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: true },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: true },
    Facts { control: Control::Choice, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Choice, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 40, ltr: true, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
    Facts { control: Control::Text, max_length: 100, ltr: false, hint: false },
];

/// Name and example of each row of `DOCUMENTS`.
pub(in crate::domain) static DOCUMENT_WORDS: &str = "\
    DNI\t20123456\t\
    CUIT\t20-05536168-2\t\
    CPF\t390.533.447-05\t\
    CNPJ\t12.ABC.345/01DE-35\t\
    RUT\t12.531.909-2\t\
    CC\t52123456\t\
    NIT\t213.123.432-1\t\
    Cédula\t171430710-3\t\
    RUC\t1792060346001\t\
    NIF\t54362315K\t\
    CURP\tBOXW310820HNERXN09\t\
    RFC\tGODE561231GR8\t\
    DNI\t12345678\t\
    RUC\t20512333797\t\
    NIF\t501964843\t\
    CI\t1.234.567-2\t\
    RUT\t211003420017\t\
";

pub(in crate::domain) static DOCUMENTS: [Document; 17] = [
    Document { country: country::AR, kind: Kind::Dni, shortest: 7, longest: 8, letters: false },
    Document { country: country::AR, kind: Kind::Cuit, shortest: 11, longest: 11, letters: false },
    Document { country: country::BR, kind: Kind::Cpf, shortest: 11, longest: 11, letters: false },
    Document { country: country::BR, kind: Kind::Cnpj, shortest: 14, longest: 14, letters: true },
    Document { country: country::CL, kind: Kind::Rut, shortest: 8, longest: 9, letters: true },
    Document { country: country::CO, kind: Kind::Cedula, shortest: 6, longest: 10, letters: false },
    Document { country: country::CO, kind: Kind::Nit, shortest: 10, longest: 11, letters: false },
    Document { country: country::EC, kind: Kind::CedulaEc, shortest: 10, longest: 10, letters: false },
    Document { country: country::EC, kind: Kind::RucEc, shortest: 13, longest: 13, letters: false },
    Document { country: country::ES, kind: Kind::Nif, shortest: 9, longest: 9, letters: true },
    Document { country: country::MX, kind: Kind::Curp, shortest: 18, longest: 18, letters: true },
    Document { country: country::MX, kind: Kind::Rfc, shortest: 12, longest: 13, letters: true },
    Document { country: country::PE, kind: Kind::DniPe, shortest: 8, longest: 8, letters: false },
    Document { country: country::PE, kind: Kind::RucPe, shortest: 11, longest: 11, letters: false },
    Document { country: country::PT, kind: Kind::NifPt, shortest: 9, longest: 9, letters: false },
    Document { country: country::UY, kind: Kind::Ci, shortest: 7, longest: 8, letters: false },
    Document { country: country::UY, kind: Kind::RutUy, shortest: 12, longest: 12, letters: false },
];

/// Each country of the registry: its code, and what stands behind the check digits (`n` digit, `a` capital, `c` either).
pub(in crate::domain) static IBANS: &str = "AD8n12cAE19nAL8n16cAT16nAZ4a20cBA16nBE12nBG4a6n8cBH4a14cBI23nBR23n1a1cBY4c4n16cCH5n12cCR18nCY8n16cCZ20nDE18nDJ23nDK14nDO4c20nEE16nEG25nES20nFI14nFK2a12nFO14nFR10n11c2nGB4a14nGE2a16nGI4a15cGL14nGR7n16cGT24cHN4a20nHR17nHU24nIE4a14nIL19nIQ4a15nIS22nIT1a10n12cJO4a4n18cKW4a22cKZ3n13cLB4n20cLC4a24cLI5n12cLT16nLU3n13cLV4a13cLY21nMC10n11c2nMD20cME18nMK3n10c2nMN16nMR23nMT4a5n18cMU4a19n3aNI4a20nNL4a10nNO11nOM3n16cPK4a16cPL24nPS4a21cPT21nQA4a21cRO4a16cRS18nRU14n15cSA2n18cSC4a20n3aSD14nSE20nSI15nSK20nSM1a10n12cSO19nST21nSV4a20nTL19nTN20nTR6n16cUA6n19cVA18nVG4a16nXK16nYE4a4n18c";

pub(in crate::domain) static CHOICES: [Choices; 3] = [
    Choices { method: method::FPX, field: BuyerField::Bank, words: "\
    affin_bank\tAffin Bank\t\t\
    agrobank\tAgrobank\t\t\
    alliance_bank\tAlliance Bank\t\t\
    ambank\tAmBank\t\t\
    bank_islam\tBank Islam\t\t\
    bank_muamalat\tBank Muamalat\t\t\
    bank_of_china\tBank of China\t\t\
    bank_rakyat\tBank Rakyat\t\t\
    bsn\tBSN\t\t\
    cimb\tCIMB Clicks\t\t\
    hong_leong_bank\tHong Leong Bank\t\t\
    hsbc\tHSBC\t\t\
    kfh\tKFH\t\t\
    maybank2e\tMaybank2E\t\t\
    maybank2u\tMaybank2U\t\t\
    mbsb_bank\tMBSB Bank\t\t\
    ocbc\tOCBC\t\t\
    public_bank\tPublic Bank\t\t\
    rhb\tRHB Bank\t\t\
    standard_chartered\tStandard Chartered\t\t\
    uob\tUOB\t\t\
" },
    Choices { method: method::ONLINE_BANKING_THAILAND, field: BuyerField::Bank, words: "\
    bangkok_bank\tBangkok Bank\tth=ธนาคารกรุงเทพ\t\
    kasikorn_bank\tKBank\tth=ธนาคารกสิกรไทย\t\
    krung_thai_bank\tKrungthai Bank\tth=ธนาคารกรุงไทย\t\
    krungsri_bank\tKrungsri\tth=ธนาคารกรุงศรีอยุธยา\t\
    siam_commercial_bank\tSCB\tth=ธนาคารไทยพาณิชย์\t\
" },
    Choices { method: method::KONBINI, field: BuyerField::KonbiniStore, words: "\
    seven_eleven\t7-Eleven\tja=セブン-イレブン\t\
    familymart\tFamilyMart\tja=ファミリーマート\t\
    lawson\tLawson\tja=ローソン\t\
    ministop\tMinistop\tja=ミニストップ\t\
    seicomart\tSeicomart\tja=セイコーマート\t\
    daily_yamazaki\tDaily Yamazaki\tja=デイリーヤマザキ\t\
" },
];
