// Everything that can be found wrong on a checkout as it is laid out now: the rules one after the other, and which message or
// token each finding is about. Does NOT change what is looked at, and judges no wording.

import { plain } from '../words/marks.js';
import { textsOn } from '../words/on-screen.js';
import { contrasts } from './contrast.js';
import { cuts } from './cuts.js';
import { focus } from './focus.js';
import { targets } from './targets.js';
import { wording } from './wording.js';

/** What can be wrong. */
export const RULES = /** @type {const} */ (['cut', 'overlap', 'broken', 'contrast', 'target', 'missing', 'length', 'untranslated', 'focus', 'refused']);

/** @typedef {import('../stage/widget.js').KassaCheckout} KassaCheckout */
/**
 * @typedef {object} Finding
 * @property {typeof RULES[number]} rule
 * @property {string} says
 * @property {string} [text] as it stands there
 * @property {string} [message] id
 * @property {string} [token] without --kassa-
 */
/** @typedef {{ element: Element, rule: Finding['rule'], says: string, text?: string, token?: string }} Found a finding about an element */

/**
 * @param {KassaCheckout} checkout
 * @param {{ packs: import('../words/packs.js').Packs, facts: import('../facts.js').Facts }} app
 * @param {string} pack whose words are spoken
 * @returns {Finding[]}
 */
export function examine(checkout, app, pack) {
  const root = checkout.shadowRoot;
  if (!root?.querySelector('[part~="frame"]')) return [];
  const seen = textsOn(checkout, app.packs, pack);
  const laid = [...cuts(checkout, seen), ...contrasts(checkout, seen), ...targets(root), ...focus(root)];
  const messageOf = (/** @type {Element} */ element) => seen.find((one) => one.ids.length && (one.element === element || element.contains(one.element)))?.ids[0];
  const found = laid.map(({ element, ...finding }) => ({ ...finding, text: finding.text ?? shortened(element.textContent ?? ''), message: messageOf(element) }));
  return [...found, ...wording(checkout, app, pack, seen)];
}

/** @param {string} text */
function shortened(text) {
  const said = plain(text).replace(/[\u2066-\u2069]/g, '').trim();
  return said.length > 60 ? `${said.slice(0, 60)}…` : said;
}
