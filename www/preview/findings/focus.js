// Whether the focus would be seen on everything that can have it. A page cannot bring the keyboard's focus ring about, so the
// widget's own rules for :focus-visible are put into one more sheet with an attribute in its place, and each element gets that
// attribute for a moment: what the browser then computes is the ring. It is taken away before anything is drawn.

import { colourOf, over, ratio, shownRatio } from '../look/contrast.js';
import { isShown } from '../words/on-screen.js';
import { groundOf } from './contrast.js';

/** @typedef {import('./examine.js').Found} Found */

const PROBE = 'data-focus-probe';

/** @param {ShadowRoot} root @returns {Found[]} */
export function focus(root) {
  const view = root.ownerDocument.defaultView ?? window;
  const sheets = root.adoptedStyleSheets;
  const probe = new (/** @type {typeof CSSStyleSheet} */ (Reflect.get(view, 'CSSStyleSheet')))();
  probe.replaceSync(sheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText).filter((text) => text.includes(':focus-visible')).map((text) => text.replaceAll(':focus-visible', `[${PROBE}]`)).join('\n'));
  root.adoptedStyleSheets = [...sheets, probe];
  const found = /** @type {Found[]} */ ([]);
  try {
    for (const element of root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      if (!isShown(element) || element.matches(':disabled')) continue;
      element.setAttribute(PROBE, '');
      const fault = faultOf(element);
      element.removeAttribute(PROBE);
      if (fault) found.push({ element, rule: 'focus', says: fault, token: 'accent' });
    }
  } finally {
    root.adoptedStyleSheets = sheets;
  }
  return found;
}

/** The ring may be the element's own or that of the row it stands in. @param {Element} element */
function faultOf(element) {
  let best = '';
  for (let at = /** @type {Element | null} */ (element), up = 0; at && up < 4; at = at.parentElement, up += 1) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
    if (['none', 'hidden'].includes(outlineStyle) || Number.parseFloat(outlineWidth) < 1) continue;
    if (outlineStyle === 'auto') return ''; // The browser's own, which it draws so that it is seen.
    const [ring, ground] = [colourOf(outlineColor), groundOf(at.parentElement ?? at)];
    if (!ring || !ground) return '';
    const found = ratio(over(ring, ground), ground);
    if (found >= 3) return '';
    best = `${shownRatio(found)} between the focus ring and its ground; 3:1 is needed.`;
  }
  return best || 'The focus is not visible.';
}
