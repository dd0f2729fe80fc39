// What stands in the slots for the provider's frames while nothing is mounted: example digits in the style that the provider
// can honour by its row (one whose fields cannot follow the shop's font shows the system's), and a field with a word in it for
// the bank's page or the wallet's button. It takes no input and is no copy of anybody's fields.

/** @typedef {import('./widget.js').KassaCheckout} KassaCheckout */
/** @typedef {import('../facts.js').Facts} Facts */
/** @typedef {{ text: string, style: Partial<CSSStyleDeclaration> }} Picture */

/** @type {Record<string, string>} */
const EXAMPLES = {
  'card-number': '4242 4242 4242 4242', 'card-expiry': '12 / 34', 'card-code': '123', 'card-name': 'Ada Lovelace', 'card-whole': '4242 4242 4242 4242   12 / 34   123',
};
/** By the screens on which somebody else's page or button is seen. @type {Record<string, string>} */
const PAGES = { 'three-ds': 'The bank’s page', wallet: 'The wallet’s own button' };
const CHALLENGE = 'challenge';

const SYSTEM_FONT = 'system-ui, sans-serif';
const LINE = { whiteSpace: 'nowrap', overflow: 'hidden' }; // A frame shows one line and cuts what is longer.
const FIELD = { display: 'grid', placeItems: 'center', minBlockSize: '3em', border: '1px dashed', opacity: '0.7' };

/**
 * @param {KassaCheckout} checkout
 * @param {{ state: string, look: string }} shot
 * @param {Facts} facts
 */
export function standIn(checkout, { state, look }, { providers }) {
  const row = providers.find(({ id }) => id === look);
  // Colours, size and family come through the slot; fields that take no family show their own.
  const fontFamily = row?.unstyled.includes('--kassa-font') ? SYSTEM_FONT : '';
  const hasFields = row && !['live', 'card-loading', 'card-blocked'].includes(state);
  for (const [slot, text] of Object.entries(EXAMPLES)) put(checkout, slot, hasFields && { text, style: { ...LINE, fontFamily } });
  put(checkout, CHALLENGE, Object.hasOwn(PAGES, state) && { text: PAGES[state], style: FIELD });
}

/** @param {KassaCheckout} checkout @param {string} slot @param {Picture | false | undefined} picture */
function put(checkout, slot, picture) {
  let field = /** @type {HTMLElement | null} */ (checkout.querySelector(`:scope > [data-stand-in][slot="${slot}"]`));
  if (!picture) return field?.remove();
  if (!field) {
    field = checkout.ownerDocument.createElement('div');
    field.slot = slot;
    field.dataset.standIn = '';
    field.setAttribute('aria-hidden', 'true');
    field.dir = 'ltr';
    checkout.append(field);
  }
  field.textContent = picture.text;
  Object.assign(field.style, picture.style);
}
