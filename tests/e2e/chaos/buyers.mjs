/**
 * The buyers who walk: where they are from, what they would pay with, which cards they carry and what they type into fields.
 * Does NOT drive a page.
 */

/** @typedef {{ country: string, locale: string, currency: string, amount: number, methods: string[] }} Market */

/** For each way to pay that is walked, a place that has it; its methods are offered in this order. @type {Record<string, Market>} */
export const MARKETS = {
  card: market('US', 'USD', 5499, 'card cod'),
  ideal: market('NL', 'EUR', 4999, 'ideal cod card'),
  cod: market('NL', 'EUR', 4999, 'cod ideal'),
  pix: market('BR', 'BRL', 28990, 'pix cod'),
  paynow: market('SG', 'SGD', 6500, 'paynow cod card'),
  blik: market('PL', 'PLN', 19900, 'blik cod'),
  mb_way: market('PT', 'EUR', 4999, 'mb_way multibanco card'),
  multibanco: market('PT', 'EUR', 4999, 'multibanco mb_way'),
  konbini: market('JP', 'JPY', 7800, 'konbini cod'),
};

/** How often each is walked. Cards most: they have the most that can go wrong, and cost the most time. */
export const SHARES = { card: 8, ideal: 6, cod: 1, pix: 2, paynow: 2, blik: 2, mb_way: 2, multibanco: 1, konbini: 1 };

/** What a card does; the sandbox knows them by number. */
export const CARDS = {
  good: '4242424242424242',
  declined: '4000000000000002',
  processing: '4000000000000077',
  challenge: '4000000000003220',
  frictionless: '4000000000003055',
  'device then challenge': '4000000000003063',
  'challenge then declined': '4000008400001629',
};

/** @typedef {keyof typeof CARDS} CardName */

/** What a buyer types, by field; a list of choices takes its second entry. @type {Record<string, string>} */
export const TYPED = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  document: '111.444.777-35',
  blik_code: '123456',
  konbini_phone: '0312345678',
};

/** Telephones are valid at home only. @type {Record<string, string>} */
export const PHONES = { US: '2015550123', NL: '0612345678', BR: '11961234567', SG: '81234567', PL: '512345678', PT: '912345678', JP: '09012345678' };

/** @param {string} country @param {string} currency @param {number} amount @param {string} methods */
function market(country, currency, amount, methods) {
  return { country, locale: `en-${country}`, currency, amount, methods: methods.split(' ') };
}
