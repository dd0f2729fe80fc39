// What stands in the slots for the provider's frames while nothing is mounted: example digits in the style that the provider
// can honour by its row (a provider without web fonts shows the system's). It takes no input and is no copy of anybody's fields.

/** @typedef {import('./widget.js').KassaCheckout} KassaCheckout */
/** @typedef {import('../facts.js').Facts} Facts */

/** @type {Record<string, string>} */
const EXAMPLES = {
  'card-number': '4242 4242 4242 4242', 'card-expiry': '12 / 34', 'card-code': '123', 'card-name': '', 'card-whole': '4242 4242 4242 4242   12 / 34   123',
};

const SYSTEM_FONT = 'system-ui, sans-serif';

/**
 * @param {KassaCheckout} checkout
 * @param {{ state: string, look: string, loading: string }} shot
 * @param {Facts} facts
 */
export function standIn(checkout, { state, look }, { providers }) {
  const row = providers.find(({ id }) => id === look);
  const wanted = row && !['live', 'card-loading', 'card-blocked'].includes(state);
  for (const [slot, example] of Object.entries(EXAMPLES)) {
    let field = /** @type {HTMLElement | null} */ (checkout.querySelector(`:scope > [data-stand-in][slot="${slot}"]`));
    if (!wanted) field?.remove();
    else {
      if (!field) {
        field = checkout.ownerDocument.createElement('span');
        field.slot = slot;
        field.dataset.standIn = '';
        field.setAttribute('aria-hidden', 'true');
        field.dir = 'ltr';
        // A frame shows one line and cuts what is longer.
        Object.assign(field.style, { whiteSpace: 'nowrap', overflow: 'hidden' });
        checkout.append(field);
      }
      field.textContent = example;
      // Colours, size and family come through the slot; a provider that takes no family shows its own.
      field.style.fontFamily = /no font family/.test(row.styles) ? SYSTEM_FONT : '';
    }
  }
}
