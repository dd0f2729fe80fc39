// Contrast of what is drawn, by WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for large text and for what shows a field.
// Grounds that are pictures or gradients are NOT judged.

import { colourOf, over, ratio, shownRatio } from '../look/contrast.js';
import { isShown } from '../words/on-screen.js';
import { isUnseen } from './cuts.js';

/** @typedef {import('./examine.js').Found} Found */
/** @typedef {import('../look/contrast.js').Colour} Colour */

/**
 * @param {import('../stage/widget.js').KassaCheckout} checkout
 * @param {import('../words/on-screen.js').Seen[]} seen
 * @returns {Found[]}
 */
export function contrasts(checkout, seen) {
  const root = /** @type {ShadowRoot} */ (checkout.shadowRoot);
  const frame = /** @type {Element} */ (root.querySelector('[part~="frame"]'));
  const tokenOf = namer(frame);
  const found = /** @type {Found[]} */ ([]);
  const judged = new Set();
  for (const { element, attribute } of seen) {
    if (attribute || judged.has(element) || isUnseen(element) || isOff(element)) continue;
    judged.add(element);
    const style = getComputedStyle(element);
    const [colour, ground] = [colourOf(style.color), groundOf(element)];
    if (!colour || !ground) continue;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const least = isLarge ? 3 : 4.5;
    const measured = ratio(over(colour, ground), ground);
    if (measured < least) found.push({ element, rule: 'contrast', says: `${shownRatio(measured)} between text and ground; ${least}:1 is needed.`, token: tokenOf(style.color) });
  }
  for (const element of root.querySelectorAll('.input, .box, .countries')) {
    if (!isShown(element) || isOff(element)) continue;
    const { borderTopColor, borderTopWidth } = getComputedStyle(element);
    const [edge, ground] = [colourOf(borderTopColor), groundOf(element.parentElement ?? element)];
    if (!edge || !ground || !Number.parseFloat(borderTopWidth)) continue;
    const measured = ratio(over(edge, ground), ground);
    if (measured < 3) found.push({ element, rule: 'contrast', says: `${shownRatio(measured)} between a field’s edge and its ground; 3:1 is needed.`, token: tokenOf(borderTopColor) });
  }
  return found;
}

/** Disabled: WCAG asks nothing of it. @param {Element} element */
function isOff(element) {
  return Boolean(element.closest(':disabled, [aria-disabled="true"]'));
}

/** What lies under an element, through shadow roots; undefined where a picture does. @param {Element} element @returns {Colour | undefined} */
export function groundOf(element) {
  const layers = /** @type {Colour[]} */ ([]);
  for (let at = /** @type {Element | null} */ (element); at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const colour = colourOf(backgroundColor);
    if (!colour) return undefined;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight((lower, upper) => over(upper, lower), /** @type {Colour} */ ([255, 255, 255, 1]));
}

/** @param {Element} element */
function hostOf(element) {
  const root = element.getRootNode();
  return 'host' in root ? /** @type {ShadowRoot} */ (root).host : null;
}

/** Which token a computed colour comes from, if one has it. @param {Element} frame */
function namer(frame) {
  const style = getComputedStyle(frame);
  const names = ['ink', 'quiet', 'accent', 'on-accent', 'wrong', 'good', 'edge', 'line', 'paper', 'tint', 'field'];
  const known = names.map((name) => ({ name, colour: colourOf(style.getPropertyValue(`--${name}`)) }));
  return (/** @type {string} */ text) => {
    const wanted = colourOf(text);
    return known.find(({ colour }) => colour && wanted && colour.every((part, at) => Math.abs(part - wanted[at]) < 0.01))?.name;
  };
}
