// Everything that is chosen on the page, and how it stands in the address: what is as usual is left out, so that a link says
// what is special. Pure: it reads no location and writes none.

/** What is shown when the address does not say. Lists have spaces between. */
export const DEFAULTS = {
  view: 'one',
  // What a buyer brings and buys.
  locale: 'en', country: 'NL', currency: 'EUR', amount: '4999', method: '',
  // A word of the attribute `state`, `failed:<outcome>`, or `live`.
  state: 'choosing',
  // The provider whose form is shown; `tokens` as `accent:#0a5;radius:4px`.
  look: 'sandbox', theme: 'auto', tokens: '', dir: 'auto',
  // In per cent, in pixels or `free`.
  size: '100', width: '390',
  motion: 'auto', colours: 'auto', loading: 'normal',
  // Beside it: another locale, and which panel is open with which message.
  compare: '', panel: 'text', message: '',
  // The wall: what differs from row to row and from column to column, and which values each of them may have.
  rows: 'locale', columns: 'state', locales: '', states: '', methods: '', themes: '', widths: '', sizes: '', scale: '40', home: '',
  // Texts and reviews.
  search: '', only: 'all',
  // What a shop page has to say: for the provider whose form is shown, unless others are named; `none` is none.
  providers: '', environment: 'live', format: 'header', embed: 'session',
};

/** @typedef {typeof DEFAULTS} Settings */
/** @typedef {keyof Settings} Control */

export const CONTROLS = /** @type {Control[]} */ (Object.keys(DEFAULTS));

/**
 * @param {string} search the part of an address from `?`
 * @param {(country: string) => string | undefined} currencyOf the usual one
 * @returns {Settings}
 */
export function fromAddress(search, currencyOf) {
  const query = new URLSearchParams(search);
  const settings = { ...DEFAULTS };
  for (const control of CONTROLS) settings[control] = query.get(control) ?? DEFAULTS[control];
  if (!query.has('currency')) settings.currency = currencyOf(settings.country) ?? DEFAULTS.currency;
  return settings;
}

/** @param {Settings} settings @returns {string} beginning with `?`; what begins it always says whose checkout it is */
export function toAddress(settings) {
  const query = new URLSearchParams();
  const always = ['view', 'locale', 'country', 'currency'];
  for (const control of CONTROLS) {
    if (always.includes(control) || settings[control] !== DEFAULTS[control]) query.set(control, settings[control]);
  }
  return `?${query}`;
}

/** A list from the address. @param {string} text */
export function listOf(text) {
  return text.split(' ').filter(Boolean);
}

/** What ends a rule, a comment or a tag, and what fetches: a value goes into a style sheet, and into code that a shop copies. */
const UNSAFE = /[{}<>\\]|\/\*|(url|image|image-set|src)\(/i;

/** Tokens from the address, where anybody may have written anything: a name and a value each. @param {string} text @returns {Record<string, string>} */
export function tokensOf(text) {
  const pairs = text.split(';').map((pair) => pair.split(/:(.*)/s).map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([name, value]) => /^[a-z-]+$/.test(name) && value && !UNSAFE.test(value)));
}

/** @param {Record<string, string>} tokens */
export function tokensText(tokens) {
  return Object.entries(tokens).filter(([, value]) => value).map(([name, value]) => `${name}:${value.replaceAll(';', '')}`).join(';');
}
