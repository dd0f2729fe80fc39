// The texts of a checkout that is on screen, and which messages they are: read from the open shadow root, decoded by their
// marks, or, where a text bears none, by reading exactly like one. Does NOT change anything.

import { marked, plain } from './marks.js';

/** @typedef {import('./packs.js').Packs} Packs */
/**
 * @typedef {object} Seen
 * @property {string} text as it is read
 * @property {string[]} ids the message, then those put into it; empty if it is none of ours
 * @property {Element} element
 * @property {string} [attribute] if it is only heard
 */

const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt'];

/**
 * @param {Element} checkout
 * @param {Packs} packs
 * @param {string} tag of the words that are spoken
 * @returns {Seen[]} in reading order
 */
export function textsOn(checkout, packs, tag) {
  const root = checkout.shadowRoot;
  if (!root) return [];
  const found = /** @type {Seen[]} */ ([]);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const element = /** @type {Text} */ (node).parentElement;
      if (element && plain(node.nodeValue ?? '').trim() && isShown(element)) found.push(seen(node.nodeValue ?? '', element, packs, tag));
      continue;
    }
    const element = /** @type {Element} */ (node);
    for (const attribute of SPOKEN) {
      const value = element.getAttribute(attribute);
      if (value?.trim() && isShown(element)) found.push({ ...seen(value, element, packs, tag), attribute });
    }
  }
  return found;
}

/** @param {string} value @param {Element} element @param {Packs} packs @param {string} tag @returns {Seen} */
function seen(value, element, packs, tag) {
  const text = plain(value).replace(/[\u2066-\u2069]/g, '').trim();
  const ids = marked(value).map(({ number }) => packs.ids[number]).filter(Boolean);
  return { text, element, ids: ids.length ? [...new Set(ids)] : packs.whichSay(tag, text).slice(0, 1) };
}

/** @param {Element} element */
export function isShown(element) {
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true });
  return element.getClientRects().length > 0;
}
