// The buyer whom the demo pretends to serve: read from the page's address, written back to it, and told to the session.
// Values pass through as they are, so that the checkout's answer to a wrong one can be seen. Does NOT touch the document.

/** @typedef {{ country: string, locale: string, currency: string, amount: string }} Buyer `amount` in minor units */

/** @type {Record<string, Omit<Buyer, 'country'>>} By ISO 3166-1 country: the buyer a shop would expect from there. */
export const PRESETS = {
  NL: { locale: 'nl-NL', currency: 'EUR', amount: '4999' },
  DE: { locale: 'de-DE', currency: 'EUR', amount: '4999' },
  FR: { locale: 'fr-FR', currency: 'EUR', amount: '4999' },
  CH: { locale: 'de-CH', currency: 'CHF', amount: '4890' },
  GB: { locale: 'en-GB', currency: 'GBP', amount: '4250' },
  US: { locale: 'en-US', currency: 'USD', amount: '5499' },
  BR: { locale: 'pt-BR', currency: 'BRL', amount: '28990' },
  JP: { locale: 'ja-JP', currency: 'JPY', amount: '7800' },
  HK: { locale: 'zh-HK', currency: 'HKD', amount: '42800' },
  TH: { locale: 'th-TH', currency: 'THB', amount: '179000' },
  AE: { locale: 'ar-AE', currency: 'AED', amount: '19900' },
};

/** @type {(keyof Buyer)[]} */
export const PARTS = ['country', 'locale', 'currency', 'amount'];

const ELSEWHERE = { locale: '', currency: 'EUR', amount: '4999' };

/** What the sandbox's session address takes besides the buyer: the order's session, a discount, the merchant's wishes, fields of the session, and a fault on purpose. */
const PASSED_ON = ['session', 'discount', 'allow', 'deny', 'order', 'with', 'break'];

/**
 * The buyer of an address. What it leaves out is what suits the country; without any country it is `home`, in the language
 * of the browser.
 * @param {URLSearchParams} query
 * @param {string} browserLanguage BCP 47
 * @param {string} [home] ISO 3166-1
 * @returns {Buyer}
 */
export function buyerOf(query, browserLanguage, home = 'NL') {
  const country = query.get('country') ?? home;
  const usual = Object.hasOwn(PRESETS, country) ? PRESETS[country] : ELSEWHERE;
  const currency = query.get('currency') ?? usual.currency;
  return {
    country,
    locale: query.get('locale') ?? ((query.has('country') && usual.locale) || browserLanguage),
    currency,
    amount: query.get('amount') ?? (currency === usual.currency ? usual : ELSEWHERE).amount,
  };
}

/**
 * Whether two buyers can have the same order: language is no part of one.
 * @param {Buyer} one
 * @param {Buyer} other
 */
export function sameOrder(one, other) {
  return PARTS.every((part) => part === 'locale' || one[part] === other[part]);
}

/**
 * The present address with another buyer in it, and with the order's session or without one. Everything else stays,
 * such as the mark a bank leaves on the way back.
 * @param {string} href
 * @param {Buyer} buyer
 * @param {string | null} session
 */
export function addressOf(href, buyer, session) {
  const url = new URL(withSession(href, session));
  for (const part of PARTS) url.searchParams.set(part, buyer[part]);
  return url.href;
}

/**
 * The present address with this session in it, or without any.
 * @param {string} href
 * @param {string | null} session
 */
export function withSession(href, session) {
  const url = new URL(href);
  if (session) url.searchParams.set('session', session);
  else url.searchParams.delete('session');
  return url.href;
}

/**
 * Where the session for this buyer is.
 * @param {Buyer} buyer
 * @param {URLSearchParams} query
 * @param {object} [overlay] fields of the session; those in the address count instead
 */
export function sessionUrl(buyer, query, overlay) {
  const wanted = new URLSearchParams(buyer);
  if (overlay) wanted.set('with', JSON.stringify(overlay));
  for (const name of PASSED_ON) {
    const value = query.get(name);
    if (value !== null) wanted.set(name, value);
  }
  return `/api/session?${wanted}`;
}
