//! What each language wants of its locale file: a row of `languages.tsv`. Plural forms: CLDR 48, cardinal.
//! And what room each place on the screen has: the first row of `places.tsv` that a message's id fits.

use std::sync::LazyLock;

pub(super) struct Language {
    pub(super) tag: &'static str,
    /// The names of its plural forms.
    pub(super) plurals: Vec<&'static str>,
    /// Signs of other languages that do not belong here.
    pub(super) foreign_signs: &'static str,
    /// The most characters on a button, variables left out.
    pub(super) button: usize,
    /// Stems, in lower case, of the causes a refusal must not name: lost, stolen, fraud, risk, suspicion, blocked.
    pub(super) hidden_causes: &'static str,
}

pub(super) static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let [tag, plurals, foreign_signs, button, hidden_causes] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not five columns: {line}"));
        Language {
            tag,
            plurals: plurals.split(' ').collect(),
            foreign_signs,
            button: button.parse().unwrap(),
            hidden_causes,
        }
    };
    include_str!("languages.tsv").lines().skip(1).map(row).collect()
});

/// What a button holds of the letters most languages are written in; where `button` is less, every other place is, too.
pub(super) const BUTTON: usize = 28;

/// A place on the screen, by the ids of its messages.
pub(super) struct Place {
    pub(super) begins: &'static str,
    pub(super) ends: &'static str,
    /// The most characters of letters such as these.
    pub(super) most: usize,
}

impl Place {
    pub(super) fn holds(&self, id: &str) -> bool {
        id.starts_with(self.begins) && id.ends_with(self.ends)
    }
}

pub(super) static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let [begins, ends, most] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not three columns: {line}"));
        Place { begins, ends, most: most.parse().unwrap() }
    };
    include_str!("places.tsv").lines().skip(1).map(row).collect()
});

/// Common signs that only Simplified Chinese uses; at the same places below, their Traditional forms.
pub(super) const SIMPLIFIED: &str = "们这为从会来时说对话请输选择银账号码错误还进过现实际总价钱币费订单购买车书长门间问题开关闭电视\
听读写边远运连认识证让记计调动务业产发变应该导办样见规览学网页图标层级红线经给结统续约细终编组继维讲许论设访评试详语课谁谢货\
负财责质贴贵资转轻载较辑迟适递邮钟键锁销链队阅险随隐难项顺须预额风饭馆马验点击联络护据显换处备报头户态当拦无条构检权确种稳\
签紧纳补装触达闻静顾";
pub(super) const TRADITIONAL: &str = "們這為從會來時說對話請輸選擇銀帳號碼錯誤還進過現實際總價錢幣費訂單購買車書長門間問題開關閉電視\
聽讀寫邊遠運連認識證讓記計調動務業產發變應該導辦樣見規覽學網頁圖標層級紅線經給結統續約細終編組繼維講許論設訪評試詳語課誰謝貨\
負財責質貼貴資轉輕載較輯遲適遞郵鐘鍵鎖銷鏈隊閱險隨隱難項順須預額風飯館馬驗點擊聯絡護據顯換處備報頭戶態當攔無條構檢權確種穩\
簽緊納補裝觸達聞靜顧";
