/**
 * The checkout as a buyer meets it: by role, label and part, through its open shadow root.
 * Does NOT look into the provider's frames (card.mjs) and knows nothing of the sandbox.
 */
import assert from 'node:assert/strict';
import { eventually } from '../stage.mjs';

export class Checkout {
  /** @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} [host] */
  constructor(page, host = page.locator('kassa-checkout').first()) {
    this.page = page;
    this.host = host;
    const part = (/** @type {string} */ name) => host.locator(`[part~="${name}"]`);
    this.frame = part('frame');
    this.total = part('total');
    this.methods = part('methods');
    this.outcome = part('outcome');
    this.title = part('outcome-title');
    this.body = part('outcome-body');
    this.steps = part('outcome-step');
    this.pay = part('pay');
    this.help = part('help');
    this.panel = part('card');
    this.name = host.locator('[part~="card"] [data-field="name"]');
    this.phone = host.locator('[data-field="phone"]');
    this.email = host.locator('[data-field="email"]');
    this.radios = host.locator('input[type="radio"]');
  }

  /** Waits until methods can be chosen. */
  async ready() {
    await this.methods.waitFor();
    await this.radios.first().waitFor({ state: 'attached' });
  }

  /** @param {string} id of a method */
  method(id) {
    return this.host.locator(`input[type="radio"][value="${id}"]`);
  }

  /** Chooses a method. @param {string} id */
  async choose(id) {
    await this.ready();
    await this.method(id).check();
  }

  /** The ids of the methods, top first. */
  async offered() {
    await this.ready();
    return this.radios.evaluateAll((radios) => radios.map((radio) => /** @type {HTMLInputElement} */ (radio).value));
  }

  /** The id of the chosen method, or null. */
  async chosen() {
    const values = await this.radios.evaluateAll((radios) => radios.filter((radio) => radio.checked).map((radio) => radio.value));
    return values[0] ?? null;
  }

  /** Whether there is a pay button that a buyer could press. */
  async canBePaid() {
    return (await this.pay.isVisible()) && (await this.pay.isEnabled());
  }

  /** Waits until the pay button is live. */
  async payable() {
    await eventually(async () => assert.ok(await this.canBePaid(), 'the pay button is not live'));
  }

  /** Waits for this title of the outcome. @param {string} title */
  async says(title) {
    await eventually(async () => assert.equal(await textOf(this.title), title), 25_000);
  }

  /** The words of the status region, as a buyer reads them. */
  async saying() {
    return (await textOf(this.outcome)).replace(/\s+/g, ' ').trim();
  }
}

/** The text of what may not be there. @param {import('playwright-core').Locator} locator */
export async function textOf(locator) {
  const texts = await locator.allInnerTexts();
  return texts[0] ?? '';
}
