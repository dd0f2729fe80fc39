//! Generated from `data/addresses.tsv` and `data/subdivisions.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

/// Order (capitals are required), order in Latin letters if another, kinds of region, city and district, script.
pub(in crate::domain) static FORMATS: &str = "\
    AzC\t\
    AS||emirate|||Arab\t\
    ACz|||||Arab\t\
    Ac\t\
    ACz\t\
    AzCs|||||Armn\t\
    AC\t\
    AzCs\t\
    ACSZ||state\t\
    AZC\t\
    ACSZ||state|suburb\t\
    ACsz||parish\t\
    AzC|||||Cyrl\t\
    AdCSZ||state||neighbourhood\t\
    ACs||island\t\
    AzCs||region|||Cyrl\t\
    ACSZ\t\
    ACsz||state\t\
    AzCs||region\t\
    ZSCdA|AdCSZ|||district|Hans\t\
    AdCSz||department||neighbourhood\t\
    ASCz\t\
    ACsz\t\
    AzCs||island\t\
    AzC|||||Grek\t\
    AZCs||county\t\
    ACsz||governorate|||Arab\t\
    AZCS\t\
    AzC|||||Ethi\t\
    ACZ\t\
    ACZ|||post-town\t\
    AzC|||||Geor\t\
    Az\t\
    zAC\t\
    AZC|||||Grek\t\
    ScA|AcS|area|district||Hant\t\
    ACSz||department\t\
    CAZ\t\
    ACSz\t\
    AdCsz||county||townland\t\
    ACz|||||Hebr\t\
    ACZS||state\t\
    ACSz||governorate|||Arab\t\
    sCdAz||||neighbourhood|Arab\t\
    ACS||parish\t\
    ZSCA|ACSZ|prefecture|||Jpan\t\
    ACz|||||Khmr\t\
    AsC||island\t\
    ACS||island\t\
    sCA|ACs||||Kore\t\
    SCdAZ|AdCSZ|||district|Kore\t\
    AzC|||||Arab\t\
    ASz||island\t\
    zsCA||region|||Cyrl\t\
    AzC|||||Laoo\t\
    AsCZ||municipality\t\
    AC|||||Arab\t\
    ACz|||||Mymr\t\
    ACsz|||||Cyrl\t\
    A|||||Hant\t\
    AdZCS||state||neighbourhood\t\
    AdZCs||state||township\t\
    AdCzs||state\t\
    AzCs||department\t\
    AZC|||post-town\t\
    ACz|||||Deva\t\
    AS||district\t\
    AdCZ\t\
    ACs\t\
    ACzs||region|district\t\
    AZCS||island\t\
    ACzS\t\
    AdCzs||||barangay\t\
    AdCz\t\
    AZsC||county\t\
    ACSZ||oblast|||Cyrl\t\
    ACz|||district||Arab\t\
    AZ\t\
    AZc\t\
    ACSz||region\t\
    ACs||district\t\
    AzCS||department\t\
    AC|||district||Arab\t\
    AdCsz|||district|subdistrict|Thai\t\
    AZCs|||district\t\
    ZSCA|ACSZ|county|district||Hant\t\
    ACsZ||oblast|||Cyrl\t\
    ACSz||state\t\
    ACzS||state\t\
    Acz\t\
";

/// The format of each country.
pub(in crate::domain) static FORMAT_OF: [u8; 249] = [0, 1, 2, 3, 4, 0, 5, 6, 6, 7, 8, 9, 10, 6, 9, 0, 0, 11, 4, 9, 6, 12, 2, 6, 6, 9, 4, 4, 6, 6, 13, 14, 4, 6, 6, 15, 6, 16, 17, 6, 6, 6, 9, 6, 6, 18, 6, 19, 20, 21, 22, 23, 6, 17, 24, 9, 9, 6, 9, 6, 0, 0, 0, 25, 26, 0, 6, 27, 28, 9, 6, 29, 8, 0, 9, 6, 30, 6, 31, 9, 29, 6, 32, 9, 6, 33, 9, 6, 34, 29, 0, 29, 0, 6, 35, 17, 36, 0, 0, 37, 38, 39, 40, 29, 41, 29, 42, 43, 0, 27, 29, 44, 2, 45, 4, 12, 46, 47, 6, 48, 49, 50, 51, 52, 53, 54, 4, 6, 9, 4, 0, 4, 25, 9, 55, 56, 0, 0, 0, 0, 9, 0, 8, 12, 6, 57, 58, 59, 8, 9, 6, 6, 4, 0, 4, 6, 60, 61, 7, 4, 9, 0, 17, 62, 63, 9, 64, 65, 66, 6, 67, 51, 68, 69, 70, 71, 72, 73, 9, 9, 29, 29, 56, 9, 8, 0, 56, 9, 74, 0, 75, 6, 2, 6, 14, 76, 64, 77, 29, 0, 64, 9, 6, 78, 0, 79, 80, 6, 6, 81, 6, 82, 4, 29, 6, 6, 6, 83, 12, 6, 6, 0, 0, 6, 84, 6, 14, 85, 0, 86, 6, 87, 8, 63, 18, 0, 4, 88, 89, 8, 22, 6, 9, 6, 56, 9, 67, 0, 6];

/// Countries, and their regions as code and name.
pub(in crate::domain) static REGIONS: &str = "\
    AU|ACT=Australian Capital Territory|NSW=New South Wales|NT=Northern Territory|QLD=Queensland|SA=South Australia|TAS=Tasmania|VIC=Victoria|WA=Western Australia\t\
    BR|AC=Acre|AL=Alagoas|AP=Amapá|AM=Amazonas|BA=Bahia|CE=Ceará|DF=Distrito Federal|ES=Espírito Santo|GO=Goiás|MA=Maranhão|MT=Mato Grosso|MS=Mato Grosso do Sul|MG=Minas Gerais|PA=Pará|PB=Paraíba|PR=Paraná|PE=Pernambuco|PI=Piauí|RJ=Rio de Janeiro|RN=Rio Grande do Norte|RS=Rio Grande do Sul|RO=Rondônia|RR=Roraima|SC=Santa Catarina|SP=São Paulo|SE=Sergipe|TO=Tocantins\t\
    CA|AB=Alberta|BC=British Columbia|MB=Manitoba|NB=New Brunswick|NL=Newfoundland and Labrador|NT=Northwest Territories|NS=Nova Scotia|NU=Nunavut|ON=Ontario|PE=Prince Edward Island|QC=Quebec|SK=Saskatchewan|YT=Yukon\t\
    US|AL=Alabama|AK=Alaska|AS=American Samoa|AZ=Arizona|AR=Arkansas|AA=Armed Forces Americas|AE=Armed Forces Europe|AP=Armed Forces Pacific|CA=California|CO=Colorado|CT=Connecticut|DE=Delaware|DC=District of Columbia|FL=Florida|GA=Georgia|GU=Guam|HI=Hawaii|ID=Idaho|IL=Illinois|IN=Indiana|IA=Iowa|KS=Kansas|KY=Kentucky|LA=Louisiana|ME=Maine|MH=Marshall Islands|MD=Maryland|MA=Massachusetts|MI=Michigan|FM=Micronesia|MN=Minnesota|MS=Mississippi|MO=Missouri|MT=Montana|NE=Nebraska|NV=Nevada|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NY=New York|NC=North Carolina|ND=North Dakota|MP=Northern Mariana Islands|OH=Ohio|OK=Oklahoma|OR=Oregon|PW=Palau|PA=Pennsylvania|PR=Puerto Rico|RI=Rhode Island|SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|UT=Utah|VT=Vermont|VI=Virgin Islands|VA=Virginia|WA=Washington|WV=West Virginia|WI=Wisconsin|WY=Wyoming\t\
";
