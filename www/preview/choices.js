// What the designers' page offers to choose from. The lists are the project's tables; only what no table holds stands here: the
// words of the `state` attribute by the part of the story they belong to, and tags that show how a locale is chosen.
// An address may name other values: they are offered too and shown as the checkout takes them. Holds no behaviour.

import { PSEUDO } from './pseudo.js';

/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {{ value: string, label: string, hint?: string, group?: string }} Choice */

/** Tags whose negotiation is worth a look, the last one without a pack. */
const TAGS = ['de-CH', 'nl-BE', 'es-MX', 'pt-AO', 'ca', 'nn', 'zh-CN', 'zh-HK', 'zh-TW', 'ar-AE', 'ar-EG', 'fi'];

/** The words of the `state` attribute. A test compares them with the widget's own list. @type {Record<string, string[]>} */
export const STATES = {
  'Before paying': ['choosing', 'card-loading', 'card-blocked', 'card-switched', 'errors'],
  'While paying': ['tokenising', 'confirming', 'redirecting', 'waiting', 'unknown', 'offline', 'stalled', 'elsewhere', 'cancelling'],
  'Something to do': ['device-check', 'three-ds', 'wallet', 'qr', 'qr-expired', 'confirm-app'],
  'Not sent again': ['guarded'],
  'Not in time': ['ran-out', 'code-ran-out', 'due-expired'],
  'Good endings': ['paid', 'placed', 'voucher', 'bank-transfer'],
  'Nothing can be sold': ['halted-setup', 'halted-unreachable', 'halted-expired', 'halted-no-method'],
};

/** Amounts at which layouts break. In minor units. */
export const AMOUNTS = ['0', '1', '99', '4999', '123456700', '99999999999'];

/** @param {string} tag @param {string} inTag */
export function languageName(tag, inTag) {
  try {
    return new Intl.DisplayNames([inTag], { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** @param {Facts} facts @returns {Choice[]} */
export function locales({ tags }) {
  const named = (/** @type {string} */ group) => (/** @type {string} */ tag) => ({ value: tag, label: languageName(tag, tag), hint: `${tag} · ${languageName(tag, 'en')}`, group });
  return [
    ...tags.map(named('Locales')),
    ...Object.keys(PSEUDO).map((value) => ({ value, label: PSEUDO_NAMES[value] ?? value, hint: `${value} · nobody’s language`, group: 'Pseudo-locales' })),
    ...TAGS.map(named('Tags without a file of their own')),
  ];
}

const PSEUDO_NAMES = /** @type {Record<string, string>} */ ({ 'en-XA': 'Accented and 40 % longer', 'ar-XB': 'Right to left' });

/** @param {Facts} facts @returns {Choice[]} */
export function countries({ countries }) {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const all = countries.map(({ code, currency }) => ({ value: code, label: names.of(code) ?? code, hint: `${code}${currency ? ` · ${currency}` : ''}` }));
  return all.sort((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** @param {Facts} facts @returns {Choice[]} */
export function currencies({ currencies }) {
  return currencies.map(({ code, name, exponent }) => ({ value: code, label: code, hint: `${name} · ${exponent} decimals` }));
}

/** @param {Facts} facts @returns {Choice[]} */
export function methods({ methods }) {
  const offered = methods.filter(({ status }) => status === 'active');
  return [
    { value: '', label: 'The first one of the country' },
    ...offered.map(({ id, name, kind, countries }) => ({ value: id, label: name, hint: `${id} · ${kind.replaceAll('_', ' ')}${countries === '*' ? '' : ` · ${countries.split(' ').slice(0, 4).join(' ')}`}` })),
  ];
}

/** Screens, with one entry for all failures. @returns {Choice[]} */
export function screens() {
  return [
    ...Object.entries(STATES).flatMap(([group, words]) => words.map((value) => ({ value, label: value.replaceAll('-', ' '), group }))),
    { value: 'failed', label: 'payment failed: see Outcome', group: 'Payment failed' },
    { value: 'live', label: 'live; card fields need the sandbox', group: 'No screen' },
  ];
}

/** @param {Facts} facts @returns {Choice[]} */
export function outcomes({ outcomes }) {
  return outcomes.map(({ outcome, tier }) => ({ value: outcome, label: outcome.replaceAll('_', ' ') + (tier === 'hidden' ? ' (hidden: shown as declined)' : '') }));
}

/** @param {Facts} facts @returns {Choice[]} */
export function looks({ providers }) {
  return providers.map(({ id, name }) => ({ value: id, label: name }));
}

/** What has few values. @type {Record<string, Choice[]>} */
export const FEW = {
  theme: [{ value: 'auto', label: 'as the system' }, { value: 'light', label: 'light' }, { value: 'dark', label: 'dark' }, { value: 'high-contrast', label: 'high contrast' }],
  dir: [{ value: 'auto', label: 'as the locale' }, { value: 'ltr', label: 'left to right' }, { value: 'rtl', label: 'right to left' }],
  size: ['100', '125', '150', '200', '300', '400'].map((value) => ({ value, label: `${value} %` })),
  motion: [{ value: 'auto', label: 'as the system' }, { value: 'reduce', label: 'reduced' }],
  colours: [{ value: 'auto', label: 'as the system' }, { value: 'forced', label: 'forced (imitated)' }],
  loading: [
    { value: 'normal', label: 'normal' }, { value: 'slow', label: 'slow: 4 s for each file' }, { value: 'never', label: 'nothing arrives' },
    { value: 'program-blocked', label: 'the program is blocked' }, { value: 'words-blocked', label: 'the locale’s words are blocked' }, { value: 'stopped', label: 'the rest of the program is blocked' },
  ],
  width: [...['320', '375', '390', '768'].map((value) => ({ value, label: `${value} px` })), { value: 'free', label: 'free' }],
};

/** A screen or an outcome as one reads it. @param {string} state */
export function screenLabel(state) {
  return state.replace('failed:', 'failed: ').replaceAll(/[-_]/g, ' ');
}

/** How narrow and how wide a checkout is looked at, in CSS pixels. */
export const [NARROWEST, WIDEST] = [240, 1600];
/** Where no number is said. */
export const USUAL_WIDTH = 390;

/** CSS pixels of a width as an address says it, which may be anything. @param {string} width @param {number} [usual] what `free` is */
export function pixelsOf(width, usual = USUAL_WIDTH) {
  return clamped(Number.parseInt(width, 10) || usual);
}

/** @param {number} width */
export function clamped(width) {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** Every screen there is, as the attribute takes it. @param {Facts} facts */
export function everyScreen({ outcomes }) {
  return [...Object.values(STATES).flat(), ...outcomes.map(({ outcome }) => `failed:${outcome}`)];
}
