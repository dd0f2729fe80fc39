/**
 * Checkout.com, as the contract's tests meet it: the SIMULATED one of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { PAYMENT_SESSION, serve } from '../../../doubles/checkout/serve.mjs';
import { Card } from '../card.mjs';

const FRAME = 'iframe[src*="checkout-web-components.checkout.com"]';

/** One frame with everything in it. Without a name the card is not finished. */
class WholeCard extends Card {
  /** @param {import('playwright-core').Page} page @param {string} within */
  constructor(page, within) {
    super(page, within);
    const frame = page.frameLocator(`${within} ${FRAME}`);
    this.number = frame.locator('[name=number]');
    this.expiry = frame.locator('[name=expiry]');
    this.code = frame.locator('[name=code]');
    this.name = frame.locator('[name=name]');
  }

  /** @param {string} [number] @param {{ expiry?: string, code?: string }} [rest] */
  async fill(number, rest) {
    await super.fill(number, rest);
    await this.name?.fill('Ada Lovelace');
  }
}

/** @type {import('../provider-kind.mjs').Provider} */
export const checkout = {
  id: 'checkout',
  token: 'tok_',
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  forges: true,
  form: 'whole',
  unfocusable: true,
  asksName: true,
  frame: FRAME,
  card: (page, within = '') => new WholeCard(page, within),
  // It keeps its language while something is typed: Flow takes a locale at the beginning only.
  label: () => 'Card number',
  unmet: {
    'connect-src https://*.checkout.com': 'events and risk data, which the double has none of',
    'script-src https://risk.sandbox.checkout.com': 'the script for risk data, which the double has none of',
  },
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'pk_sbox_double', session: JSON.stringify(PAYMENT_SESSION) }),
};
