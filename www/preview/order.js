// A plausible session document for any amount: what a shop's server would send, with parts that add up.
// An amount that is none goes in as it is, so that the checkout's complaint can be seen. Knows no prices, no tax law and no provider.

/** @type {Record<string, [shirt: string, socks: string]>} A shop names its goods in the buyer's language. */
const GOODS = {
  en: ['Linen shirt', 'Cotton socks'],
  de: ['Leinenhemd', 'Baumwollsocken'],
  nl: ['Linnen overhemd', 'Katoenen sokken'],
  fr: ['Chemise en lin', 'Chaussettes en coton'],
  pt: ['Camisa de linho', 'Meias de algodão'],
  ja: ['リネンシャツ', 'コットンソックス'],
  th: ['เสื้อเชิ้ตผ้าลินิน', 'ถุงเท้าผ้าฝ้าย'],
  'zh-Hans': ['亚麻衬衫', '棉袜'],
  'zh-Hant': ['亞麻襯衫', '棉襪'],
  ar: ['قميص كتان', 'جوارب قطنية'],
};

/**
 * @param {{ locale: string, country: string, currency: string, amount: string }} wanted `amount` in minor units
 * @returns {import('../../src/embed/kassa.d.ts').KassaSession}
 */
export function order({ locale, country, currency, amount }) {
  const site = 'https://shop.example';
  return {
    version: 1,
    id: 'ses_preview',
    merchant: {
      name: 'Atelier Kassa',
      terms_url: `${site}/terms`,
      privacy_url: `${site}/privacy`,
      refund_url: `${site}/refunds`,
      support_url: `${site}/help`,
    },
    country,
    locale,
    currency,
    total: amount,
    ...parts(amount, goods(locale)),
    test: true,
  };
}

/** @param {string} amount @param {[string, string]} names */
function parts(amount, [shirt, socks]) {
  if (!/^\d{1,18}$/.test(amount)) return {};
  const total = BigInt(amount);
  const tax = total / 6n;
  const shipping = total / 12n;
  const discount = total / 20n;
  const goods = total - tax - shipping + discount;
  const pairs = (goods / 8n) * 2n;
  return {
    items: [
      { name: shirt, quantity: 1, amount: String(goods - pairs) },
      { name: socks, quantity: 2, amount: String(pairs) },
    ],
    shipping: String(shipping),
    tax: String(tax),
    discount: String(discount),
  };
}

/** @param {string} locale @returns {[string, string]} */
function goods(locale) {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return GOODS[`${language}-${script}`] ?? GOODS[language] ?? GOODS.en;
  } catch {
    return GOODS.en; // Not a language tag.
  }
}
