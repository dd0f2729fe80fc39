// Targets smaller than 24 by 24 CSS pixels, by WCAG 2.2 criterion 2.5.8 with its exceptions: a link inside a sentence, and a
// small target that nothing else is near. A radio button's target is its whole row. Does NOT ask for the 44 pixels of AAA.

import { isShown } from '../words/on-screen.js';

/** @typedef {import('./examine.js').Found} Found */

const LEAST = 24; // CSS pixels

/** @param {ShadowRoot} root @returns {Found[]} */
export function targets(root) {
  const host = /** @type {HTMLElement} */ (root.host);
  const scale = host.getBoundingClientRect().width / host.offsetWidth || 1;
  const all = [...root.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => isShown(element) && !element.matches(':disabled'));
  const boxes = all.map((element) => {
    const label = element instanceof Object && element.matches('input[type="radio"], input[type="checkbox"]') ? element.closest('label') : null;
    const { left, top, width, height } = (label ?? element).getBoundingClientRect();
    return { element, x: (left + width / 2) / scale, y: (top + height / 2) / scale, left: left / scale, top: top / scale, width: width / scale, height: height / scale };
  });
  return boxes.filter((box) => {
    if (box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5) return false;
    if (isInSentence(box.element)) return false;
    return boxes.some((other) => other.element !== box.element && isNear(box, other));
  }).map(({ element, width, height }) => ({ element, rule: 'target', says: `${Math.round(width)} by ${Math.round(height)} px; ${LEAST} by ${LEAST} is needed, or nothing else nearby.` }));
}

/** Whether a circle of 24 px around the one touches the other, or the other's circle if that is small too. @param {{ x: number, y: number }} one @param {{ x: number, y: number, left: number, top: number, width: number, height: number }} other */
function isNear({ x, y }, other) {
  if (other.width < LEAST || other.height < LEAST) return Math.hypot(x - other.x, y - other.y) < LEAST;
  const across = Math.max(other.left - x, 0, x - other.left - other.width);
  const down = Math.max(other.top - y, 0, y - other.top - other.height);
  return Math.hypot(across, down) < LEAST / 2;
}

/** @param {Element} element */
function isInSentence(element) {
  const parent = element.parentElement;
  if (element.localName !== 'a' || !parent || getComputedStyle(element).display !== 'inline') return false;
  return [...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 3);
}
