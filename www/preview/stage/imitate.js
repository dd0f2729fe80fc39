// Reduced motion and forced colours, as far as a page can bring them about. What the widget's own sheets say for them is put
// in force by copying those rules, as they are, into one more sheet; forced colours also get the system's colours as tokens.
// A browser in forced colours does more (it repaints every element itself), so this is an imitation, and the page says so.

/** @typedef {import('./widget.js').KassaCheckout} KassaCheckout */

/** @type {Record<string, string>} */
const SYSTEM = {
  ink: 'CanvasText', quiet: 'CanvasText', paper: 'Canvas', field: 'Field', tint: 'Canvas', line: 'CanvasText', edge: 'CanvasText',
  accent: 'LinkText', 'on-accent': 'Canvas', wrong: 'CanvasText', 'wrong-tint': 'Canvas', good: 'CanvasText', 'good-tint': 'Canvas',
};

/** @type {WeakMap<ShadowRoot, CSSStyleSheet>} */
const ours = new WeakMap();

/** @param {KassaCheckout} checkout @param {{ motion: string, colours: string }} wanted */
export function imitate(checkout, { motion, colours }) {
  const root = checkout.shadowRoot;
  if (!root) return;
  const own = ours.get(root);
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
  if (motion !== 'reduce' && colours !== 'forced') {
    if (own) root.adoptedStyleSheets = others;
    return;
  }
  const rules = others.flatMap((sheet) => [
    ...(motion === 'reduce' ? within(sheet, /prefers-reduced-motion:\s*reduce/) : []),
    ...(colours === 'forced' ? within(sheet, /forced-colors:\s*active/) : []),
  ]);
  if (colours === 'forced') rules.push(`.frame, .frame[data-theme] { ${Object.entries(SYSTEM).map(([name, value]) => `--${name}: ${value};`).join(' ')} color-scheme: light dark; }`);
  // A sheet belongs to the document it was made in.
  const Sheet = /** @type {typeof CSSStyleSheet} */ (Reflect.get(checkout.ownerDocument.defaultView ?? globalThis, 'CSSStyleSheet'));
  const sheet = own ?? new Sheet();
  sheet.replaceSync(rules.join('\n'));
  ours.set(root, sheet);
  root.adoptedStyleSheets = [...others, sheet];
}

/** The rules inside of a media query. @param {CSSStyleSheet} sheet @param {RegExp} condition */
export function within(sheet, condition) {
  return [...sheet.cssRules].flatMap((rule) => {
    const { media, cssRules } = /** @type {CSSMediaRule} */ (rule);
    return media && condition.test(media.mediaText) ? [...cssRules].map(({ cssText }) => cssText) : [];
  });
}
