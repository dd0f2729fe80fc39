// Text that is cut off, leaves the checkout, or lies over other text, by the boxes the browser laid out. Does NOT read it.

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
  found.push(...overlaps(lines, scale));
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
