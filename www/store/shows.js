// What the demo can show besides a plain order: for each choice the fields that the sandbox lays over its session (`with=`).
// They suit whichever buyer is chosen. Does NOT touch the document, and knows no words.

import { PRESETS } from './buyer.js';

/** @typedef {import('./buyer.js').Buyer} Buyer */
/**
 * @typedef {object} Show
 * @property {string} [country] where it is best seen
 * @property {(buyer: Buyer) => object} [fields] of the session
 */

/** @type {Record<string, Show>} In the order of the control. */
export const SHOWS = {
  plain: {},
  // Coins of five centimes: what is due in cash is rounded.
  fees: { country: 'CH', fields: fees },
  tax: { fields: tax },
  saved: { fields: saved },
  instalments: { fields: instalments },
  address: { fields: address },
};

/**
 * What an address shows: its `show`, where that is known. Empty where it lays over fields of its own.
 * @param {URLSearchParams} query
 */
export function showOf(query) {
  if (query.has('with')) return '';
  const show = query.get('show') ?? '';
  return Object.hasOwn(SHOWS, show) ? show : 'plain';
}

/**
 * What is laid over the session of a buyer, if anything is.
 * @param {string} show
 * @param {Buyer} buyer
 */
export function overlayOf(show, buyer) {
  return SHOWS[show]?.fields?.(buyer);
}

/**
 * The present address with another choice in it. The plain order needs no name.
 * @param {string} href
 * @param {string} show
 */
export function withShow(href, show) {
  const url = new URL(href);
  url.searchParams.delete('with');
  if (show === 'plain') url.searchParams.delete('show');
  else url.searchParams.set('show', show);
  return url.href;
}

/** Cash on delivery costs about a twentieth, a round sum, and a hundredth of the order. @param {Buyer} buyer */
function fees(buyer) {
  const fixed = Number((minor(buyer) / 20).toPrecision(2));
  return { methods: { order: ['cod'], fee: { cod: { fixed: Math.round(fixed), basis_points: 100 }, klarna: { basis_points: 150 } } } };
}

/** @param {Buyer} buyer */
function tax(buyer) {
  const currency = buyer.currency.toUpperCase() === 'USD' ? 'EUR' : 'USD';
  // The same basket has its price in each currency: that is rate enough for a rough amount.
  const [here, there] = [price(buyer.currency), price(currency)];
  const approximate = here && there ? { currency, amount: Math.round((minor(buyer) * there) / here) } : undefined;
  return { tax_included: true, approximate };
}

function saved() {
  const card = { method: 'card', provider: 'sandbox' };
  return {
    saved: [
      { id: 'card_saved_ok', ...card, brand: 'visa', last4: '4242' },
      { id: 'card_saved_declined', ...card, brand: 'mastercard', last4: '0002' },
    ],
  };
}

/** Three plans for cards, the longest with interest, and one of a method that is made for it. @param {Buyer} buyer */
function instalments(buyer) {
  const each = Math.ceil((minor(buyer) * 1.08) / 12);
  return {
    instalments: {
      card: [{ count: 3, interest_free: true }, { count: 6, interest_free: true }, { amounts: Array(12).fill(each) }],
      klarna: [{ amounts: thirds(buyer), interest_free: true, due: months(3) }],
    },
  };
}

/** In three, what does not divide first. @param {Buyer} buyer */
function thirds(buyer) {
  const each = Math.floor(minor(buyer) / 3);
  return [minor(buyer) - 2 * each, each, each];
}

/** Today, and the same day of the months after. @param {number} count */
function months(count) {
  const today = new Date();
  const day = (/** @type {number} */ ahead) => {
    const last = new Date(Date.UTC(today.getFullYear(), today.getMonth() + ahead + 1, 0)).getUTCDate();
    return new Date(Date.UTC(today.getFullYear(), today.getMonth() + ahead, Math.min(today.getDate(), last)));
  };
  return Array.from({ length: count }, (_, ahead) => day(ahead).toISOString().slice(0, 10));
}

/** With cards, and with what comes first in the countries of the presets. */
function address() {
  const methods = ['card', 'cartes_bancaires', 'cod', 'ideal', 'klarna', 'paypal', 'pix', 'promptpay', 'twint'];
  return { methods: { ask: Object.fromEntries(methods.map((method) => [method, ['name', 'email', 'address']])) } };
}

/** The amount, or nothing where something else is typed. @param {Buyer} buyer */
function minor({ amount }) {
  return /^\d{1,15}$/.test(amount) ? Number(amount) : 0;
}

/** @param {string} currency */
function price(currency) {
  const preset = Object.values(PRESETS).find((each) => each.currency === currency.toUpperCase());
  return preset && Number(preset.amount);
}
