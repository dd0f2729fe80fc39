// Text that is cut off, leaves the checkout, lies over other text, or is broken in the middle of a word, by the boxes the browser
// laid out. Does NOT read it, and knows no language: a word is a run of letters, and where the browser hyphenates it is trusted.

import { plain } from '../words/marks.js';
import { isShown } from '../words/on-screen.js';

/** @typedef {import('./examine.js').Found} Found */

const HAIR = 1.5; // CSS pixels that rounding, accents and tight lines may take

/**
 * @param {import('../stage/widget.js').KassaCheckout} checkout
 * @param {import('../words/on-screen.js').Seen[]} seen
 * @returns {Found[]}
 */
export function cuts(checkout, seen) {
  const root = /** @type {ShadowRoot} */ (checkout.shadowRoot);
  const found = /** @type {Found[]} */ ([]);
  const host = checkout.getBoundingClientRect();
  // A wall is scaled down; what is measured is not.
  const scale = host.width / checkout.offsetWidth || 1;
  const lines = /** @type {{ element: Element, box: DOMRect }[]} */ ([]);
  for (const { element, attribute } of seen) {
    if (attribute || isUnseen(element)) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const port = scrolledIn(element);
    for (const box of range.getClientRects()) {
      const isIn = !port || (box.top < port.bottom - scale && box.bottom > port.top + scale);
      if (box.width > 1 && box.height > 1 && isIn) lines.push({ element, box });
    }
  }
  for (const { element, box } of lines) {
    if (box.left < host.left - HAIR * scale || box.right > host.right + HAIR * scale) found.push({ element, rule: 'cut', says: 'Text reaches beyond the checkout.' });
  }
  for (const element of root.querySelectorAll('*')) {
    if (!isShown(element) || isUnseen(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const [wide, high] = [element.scrollWidth > element.clientWidth + HAIR, element.scrollHeight > element.clientHeight + HAIR];
    const hides = (/** @type {string} */ overflow) => ['hidden', 'clip'].includes(overflow);
    if (element.clientWidth && ((wide && hides(overflowX)) || (high && hides(overflowY)))) found.push({ element, rule: 'cut', says: `Text is cut ${wide ? 'at the side' : 'below'}.` });
    else if (wide && element.clientWidth > 1 && overflowX === 'auto') found.push({ element, rule: 'cut', says: 'It scrolls sideways.' });
  }
  found.push(...overlaps(lines, scale), ...breaks(seen));
  // A text of several lines is told once.
  return found.filter(({ element, says }, at) => found.findIndex((other) => other.element === element && other.says === says) === at);
}

/** @param {{ element: Element, box: DOMRect }[]} lines @param {number} scale @returns {Found[]} */
function overlaps(lines, scale) {
  const found = /** @type {Found[]} */ ([]);
  // Lines from top to bottom: only near ones can meet.
  const sorted = [...lines].sort((one, other) => one.box.top - other.box.top);
  for (const [at, { element, box }] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length && sorted[next].box.top < box.bottom; next += 1) {
      const other = sorted[next];
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // Boxes of lines are higher than their letters.
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (wide > 2 * scale && high > Math.min(box.height, other.box.height) * 0.35) found.push({ element: other.element, rule: 'overlap', says: 'Two texts lie over each other.' });
    }
  }
  return found;
}

/** Writings that have no spaces between words, or break anywhere by rule. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters alone: codes with digits in them may break anywhere. */
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{M}]{4,}(?![\p{L}\p{N}])/gu;

/** Words that go on in the next line without a hyphen: the column is too narrow for them. @param {import('../words/on-screen.js').Seen[]} seen @returns {Found[]} */
function breaks(seen) {
  return seen.filter(({ attribute, element, text }) => !attribute && !UNSPACED.test(text) && !isUnseen(element)).flatMap(({ element }) => {
    const word = brokenIn(element);
    return word ? [{ element, rule: /** @type {const} */ ('broken'), says: `“${word}” is broken in the middle; its place is too narrow.` }] : [];
  });
}

/** @param {Element} element @returns {string | undefined} */
function brokenIn(element) {
  const mayHyphenate = getComputedStyle(element).hyphens === 'auto';
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(WORD)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1 && !(mayHyphenate && hyphenates(element, word))) return plain(word);
    }
  }
  return undefined;
}

/** Whether this browser knows where the word may be parted: many have no hyphenation for a language. @param {Element} element @param {string} word */
function hyphenates(element, word) {
  const probe = element.ownerDocument.createElement('div');
  probe.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  probe.textContent = plain(word);
  Object.assign(probe.style, { position: 'absolute', inlineSize: `${plain(word).length / 2}ch`, hyphens: 'auto', overflowWrap: 'normal' });
  element.ownerDocument.body.append(probe);
  const fits = probe.scrollWidth <= probe.clientWidth;
  probe.remove();
  return fits;
}

/** The box of what a text is scrolled in: lines outside of it are not seen. @param {Element} element */
function scrolledIn(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at.getBoundingClientRect();
  }
  return undefined;
}

/** For screen readers only. @param {Element} element */
export function isUnseen(element) {
  return Boolean(element.closest('.spoken')) || element.getBoundingClientRect().width <= 1;
}
