/**
 * The provider's hosted card fields: frames of another origin, typed into key by key.
 * Does NOT press Pay.
 */

/** Magic numbers of the sandbox. */
export const CARDS = {
  good: '4242424242424242',
  amex: '378282246310005',
  processing: '4000000000000077',
  generic_decline: '4000000000000002',
  insufficient_funds: '4000000000009995',
  expired_card: '4000000000000069',
  incorrect_cvc: '4000000000000127',
  processing_error: '4000000000000119',
  stolen_card: '4000000000009979',
  fraudulent: '4100000000000019',
};

const SANDBOX = { number: 'iframe[src*="field=number"]', expiry: 'iframe[src*="field=expiry"]', code: 'iframe[src*="field=code"]' };

export class Card {
  /**
   * @param {import('playwright-core').Page} page @param {string} [within] selector of an element around the frames
   * @param {Record<'number' | 'expiry' | 'code', string> & { name?: string }} [frames] their selectors; the sandbox's if not given
   */
  constructor(page, within = '', frames = SANDBOX) {
    const input = (/** @type {string} */ frame) => page.frameLocator(`${within} ${frame}`).getByRole('textbox');
    this.number = input(frames.number);
    this.expiry = input(frames.expiry);
    this.code = input(frames.code);
    this.name = frames.name === undefined ? undefined : input(frames.name);
  }

  /** Types a whole card. @param {string} [number] @param {{ expiry?: string, code?: string }} [rest] */
  async fill(number = CARDS.good, { expiry = '1234', code = number.startsWith('37') ? '1234' : '123' } = {}) {
    for (const [field, text] of /** @type {const} */ ([[this.number, number], [this.expiry, expiry], [this.code, code]])) {
      await field.fill('');
      await field.pressSequentially(text);
    }
  }
}
