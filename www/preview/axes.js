// What a wall can differ by from row to row and from column to column, which values are usual there, and what a value changes of
// the settings. Pure.

import { listOf } from './address.js';
import * as choices from './choices.js';

/** @typedef {import('./address.js').Settings} Settings */
/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {'locale' | 'state' | 'method' | 'theme' | 'width' | 'size'} Axis */

/** @type {Record<Axis, { name: string, list: 'locales' | 'states' | 'methods' | 'themes' | 'widths' | 'sizes' }>} */
export const AXES = {
  locale: { name: 'locales', list: 'locales' },
  state: { name: 'screens', list: 'states' },
  method: { name: 'methods', list: 'methods' },
  theme: { name: 'themes', list: 'themes' },
  width: { name: 'widths', list: 'widths' },
  size: { name: 'text sizes', list: 'sizes' },
};

const SCREENS = ['choosing', 'errors', 'waiting', 'qr', 'voucher', 'paid', 'failed:declined'];
const MOST_METHODS = 10;

/** @param {Axis} axis @param {Facts} facts @returns {import('./choices.js').Choice[]} */
export function valuesOf(axis, facts) {
  if (axis === 'locale') return choices.locales(facts).filter(({ group }) => group !== 'Tags without a file of their own');
  if (axis === 'state') return choices.everyScreen(facts).map((value) => ({ value, label: choices.screenLabel(value) }));
  if (axis === 'method') return choices.methods(facts).filter(({ value }) => value);
  if (axis === 'theme') return choices.FEW.theme;
  if (axis === 'width') return choices.FEW.width.filter(({ value }) => value !== 'free');
  return choices.FEW.size;
}

/** The values that are taken: those of the address, else the usual ones. @param {Axis} axis @param {Settings} settings @param {Facts} facts */
export function takenOf(axis, settings, facts) {
  const all = valuesOf(axis, facts);
  const named = listOf(settings[AXES[axis].list]);
  if (named.length) return named[0] === 'none' ? [] : all.filter(({ value }) => named.includes(value));
  const usual = /** @type {Partial<Record<Axis, string[]>>} */ ({
    state: SCREENS,
    method: listOf(facts.countries.find(({ code }) => code === settings.country)?.methods ?? '').slice(0, MOST_METHODS),
    theme: ['light', 'dark', 'high-contrast'],
    size: ['100', '200'],
  })[axis];
  if (!usual) return all;
  const taken = all.filter(({ value }) => usual.includes(value));
  return taken.length ? taken : all.slice(0, MOST_METHODS);
}

/** @param {Settings} settings @param {Axis} axis @param {string} value @param {Facts} facts @returns {Settings} */
export function withValue(settings, axis, value, facts) {
  if (axis === 'locale' && settings.home) return { ...settings, locale: value, ...homeOf(value, settings, facts) };
  return { ...settings, [axis]: value };
}

/** Where a locale is at home, with the money of that country. @param {string} tag @param {Settings} settings @param {Facts} facts */
function homeOf(tag, settings, { countries }) {
  const { region } = new Intl.Locale(tag).maximize();
  const row = countries.find(({ code }) => code === region);
  return row ? { country: row.code, currency: row.currency || settings.currency } : {};
}
