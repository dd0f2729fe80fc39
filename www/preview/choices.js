// What the designers' page offers to choose from, and what each control stands for in the address.
// An address may name other values: they are offered too and shown as the checkout takes them. Holds no behaviour.

import { PSEUDO } from './pseudo.js';

/** @typedef {{ value: string, label: string }} Choice */
/** @typedef {'locale' | 'country' | 'currency' | 'amount' | 'dir' | 'theme' | 'state' | 'width'} Control */

/** @type {Record<Control, string>} What is shown when the address does not say. `width` in CSS pixels, or `free`. */
export const DEFAULTS = {
  locale: 'en', country: 'NL', currency: 'EUR', amount: '4999', dir: 'auto', theme: 'auto', state: 'choosing', width: '390',
};

/** @type {Record<string, string>} Buyer's country to its usual currency. */
export const CURRENCY_OF = {
  AE: 'AED', AT: 'EUR', AU: 'AUD', BE: 'EUR', BR: 'BRL', CA: 'CAD', CH: 'CHF', CN: 'CNY', DE: 'EUR', ES: 'EUR',
  FR: 'EUR', GB: 'GBP', HK: 'HKD', ID: 'IDR', IN: 'INR', IT: 'EUR', JP: 'JPY', KE: 'KES', KR: 'KRW', KW: 'KWD',
  MX: 'MXN', MY: 'MYR', NL: 'EUR', PL: 'PLN', SA: 'SAR', SE: 'SEK', SG: 'SGD', TH: 'THB', TW: 'TWD', US: 'USD',
};

/** Tags whose negotiation is worth a look, the last one without a pack. */
const TAGS = ['de-CH', 'nl-BE', 'es-MX', 'pt-AO', 'ca', 'nn', 'zh-CN', 'zh-HK', 'zh-TW', 'ar-AE', 'ar-EG', 'fi'];

/** The words of the `state` attribute, by the part of the story they belong to. */
const STATES = {
  'Before paying': ['choosing', 'card-loading', 'card-blocked', 'errors'],
  'While paying': ['tokenising', 'confirming', 'redirecting', 'waiting', 'unknown', 'offline', 'stalled', 'elsewhere', 'cancelling'],
  'Something to do': ['device-check', 'three-ds', 'qr', 'qr-expired', 'confirm-app'],
  'Not sent again': ['guarded'],
  'Good endings': ['paid', 'placed', 'voucher', 'bank-transfer'],
  'Nothing can be sold': ['halted-setup', 'halted-unreachable', 'halted-expired', 'halted-no-method'],
};

/** Outcome ids, for `failed:<outcome>`. */
const OUTCOMES = [
  'field_incomplete', 'number_invalid', 'expiry_invalid', 'security_code_wrong', 'holder_or_address_mismatch',
  'brand_not_accepted', 'card_expired', 'insufficient_funds', 'limit_reached', 'authentication_needed',
  'authentication_failed', 'authentication_abandoned', 'declined', 'contact_bank', 'not_allowed_by_card', 'card_reported',
  'risk_refused', 'authorisation_revoked', 'account_unknown', 'pin_or_device_step', 'issuer_unavailable', 'processing_error',
  'attempts_exhausted', 'duplicate_attempt', 'amount_not_allowed', 'currency_not_supported', 'method_refused',
  'buyer_cancelled', 'session_expired', 'result_unknown', 'offline', 'provider_blocked', 'shop_setup',
];

/**
 * Every list, in groups; a group without a name stands at the top.
 * @param {string[]} packs tags of all locales
 * @returns {Record<Exclude<Control, 'amount'>, Record<string, Choice[]>>}
 */
export function choices(packs) {
  const countries = new Intl.DisplayNames(['en'], { type: 'region' });
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const byName = Object.keys(CURRENCY_OF).map((value) => ({ value, label: `${countries.of(value)} (${value})` }));
  const named = (/** @type {string[]} */ tags) => tags.map((value) => ({ value, label: `${value} · ${languages.of(value)}` }));
  byName.sort((one, other) => one.label.localeCompare(other.label, 'en'));
  return {
    locale: {
      '': named(packs),
      'Tags without a locale of their own': named(TAGS),
      'Nobody’s: longer, and right to left': Object.keys(PSEUDO).map((value) => ({ value, label: value })),
    },
    country: { '': byName },
    currency: { '': plain([...new Set(Object.values(CURRENCY_OF))].sort()) },
    dir: { '': [{ value: 'auto', label: 'as the locale' }, { value: 'ltr', label: 'left to right' }, { value: 'rtl', label: 'right to left' }] },
    theme: { '': [{ value: 'auto', label: 'as the system' }, ...plain(['light', 'dark', 'high-contrast'])] },
    state: {
      ...Object.fromEntries(Object.entries(STATES).map(([group, words]) => [group, plain(words)])),
      'Payment failed': OUTCOMES.map((id) => ({ value: `failed:${id}`, label: id.replaceAll('_', ' ') })),
      'No state': [{ value: 'live', label: 'live; the sandbox must be running for card fields' }],
    },
    width: { '': [...['320', '375', '390', '768'].map((value) => ({ value, label: `${value} px` })), { value: 'free', label: 'free; drag the corner' }] },
  };
}

/** @param {string[]} values */
function plain(values) {
  return values.map((value) => ({ value, label: value }));
}
