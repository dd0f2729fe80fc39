/**
 * A buyer who fills in what the chosen method asks, and presses Pay in one of many ways.
 * Does NOT wait for what comes of it.
 */
import { CARDS, PHONES, TYPED } from './buyers.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The longest a single press or entry may take: a button may go while it is aimed at. */
export const AIM = { timeout: 2_000 };

/** Chooses a method, if it can be chosen. @param {Page} page @param {string} method */
export async function choose(page, method) {
  await page.locator(`kassa-checkout input[type="radio"][value="${method}"]`).first().check(AIM).catch(nothing);
}

/**
 * Everything that is asked and empty. A method is chosen only if none is.
 * @param {Page} page @param {{ method: string, country: string, card: import('./buyers.mjs').CardName, pastes: boolean }} buyer
 */
export async function fillIn(page, { method, country, card, pastes }) {
  if (!(await asked(page)).method) await choose(page, method);
  const { method: chosen, fields, holds } = await asked(page);
  for (const field of fields) {
    const entry = page.locator(`kassa-checkout [data-field="${field.id}"]:visible`).first();
    if (field.list) await entry.selectOption({ index: 1 }, AIM).catch(nothing);
    else await entry.fill(field.id === 'phone' ? PHONES[country] : (TYPED[field.id] ?? 'x'), AIM).catch(nothing);
  }
  if (chosen === 'card' && holds !== card) await fillCard(page, card, pastes);
}

/** What the chosen method asks and is still empty, and the card that was typed into this document. @param {Page} page */
async function asked(page) {
  const read = () => {
    const root = document.querySelector('kassa-checkout')?.shadowRoot;
    const chosen = root?.querySelector('input[type="radio"]:checked')?.value ?? '';
    const empty = [...(root?.querySelectorAll('[data-field]') ?? [])].filter((entry) => entry.checkVisibility() && entry.value === '');
    const fields = empty.map((entry) => ({ id: entry.dataset.field, list: entry.localName === 'select' }));
    return { method: chosen, fields, holds: window.chaos?.card ?? '' };
  };
  return page.evaluate(read).catch(() => ({ method: '', fields: [], holds: '' }));
}

/** A browser that fills in, and a buyer who pastes, put one whole number in the place of another. @param {Page} page @param {import('./buyers.mjs').CardName} card @param {boolean} pastes */
async function fillCard(page, card, pastes) {
  const entry = (/** @type {string} */ field) => page.frameLocator(`iframe[src*="field=${field}"]`).getByRole('textbox');
  try {
    for (const [field, text] of [['number', CARDS[card]], ['expiry', '1234'], ['code', '123']]) {
      if (!pastes) await entry(field).fill('', AIM);
      await entry(field).fill(text, AIM);
    }
    await page.evaluate((card) => { window.chaos.card = card; }, card);
  } catch {
    // The frames are gone or not there yet: then nothing is typed.
  }
}

/** Ways of pressing Pay, none of which waits for a button that is not live. @type {Record<string, (page: Page) => Promise<unknown>>} */
const PRESSES = {
  click: (page) => button(page).click(AIM),
  'double click': (page) => button(page).dblclick(AIM),
  'click and Enter': async (page) => {
    await button(page).focus(AIM);
    await Promise.all([page.keyboard.press('Enter'), button(page).click(AIM)]);
  },
  'submit()': (page) => page.evaluate(() => document.querySelector('kassa-checkout').submit()),
  'submit() twice': (page) => page.evaluate(() => [1, 2].forEach(() => document.querySelector('kassa-checkout').submit())),
  'form submit': (page) => page.evaluate(() => document.querySelector('kassa-checkout').shadowRoot.querySelector('form').requestSubmit()),
};

/** @param {Page} page @param {string} way @param {boolean} live what is not live is pressed by the page's own code only */
export async function press(page, way, live) {
  const byHand = way.includes('lick');
  await PRESSES[byHand && !live ? 'form submit' : way](page).catch(nothing);
}

/** @param {Page} page */
const button = (page) => page.locator('kassa-checkout [part~="pay"]');

/** What cannot be pressed or filled in just now is let be. */
export function nothing() {}
