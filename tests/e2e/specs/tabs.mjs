/**
 * One order in several tabs of one browser: at most one charge, and every tab says what is going on.
 * The shop here does not compare sessions: two keys for one order would be two charges.
 */
import assert from 'node:assert/strict';
import { Bank } from '../models/bank.mjs';
import { Card, CARDS } from '../models/card.mjs';
import { Checkout } from '../models/checkout.mjs';
import { eventually, gate, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {{ page: import('playwright-core').Page, checkout: Checkout, card: Card, bank: Bank }} Tab */

const PLACE = { country: 'NL', locale: 'en-NL', currency: 'EUR', amount: 4999 };

test('Pay in two tabs at the same moment makes one charge, and both tabs say “paid”', async (stage) => {
  const tabs = await open(stage, 2);
  for (const tab of tabs) await fillCard(tab);
  await Promise.all(tabs.map(({ checkout }) => checkout.pay.evaluate((button) => /** @type {HTMLElement} */ (button).click())));
  for (const { checkout } of tabs) await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('while one tab pays, the other one says so and cannot pay; both say “paid”', async (stage) => {
  const [first, second] = await open(stage, 2);
  await fillCard(first, CARDS.processing);
  await fillCard(second);
  await stage.sandbox.faults({ settlement: 'hold' });
  await first.checkout.pay.click();
  await second.checkout.says(say('en', 'wait-elsewhere-title'));
  assert.equal(await second.checkout.canBePaid(), false);
  await stage.sandbox.heal();
  for (const { checkout } of [first, second]) await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('a tab that opens after another one has paid says “paid”', async (stage) => {
  const [first, second] = await open(stage, 2);
  await fillCard(first);
  await first.checkout.pay.click();
  await first.checkout.says(say('en', 'result-paid-title'));
  await second.checkout.says(say('en', 'result-paid-title'));
  const [third] = await open(stage, 1, second.page.url());
  await third.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('a tab that is closed in the middle of paying is found again by the next one', async (stage) => {
  const [first] = await open(stage, 1);
  const address = first.page.url();
  await fillCard(first);
  await stage.sandbox.faults({ confirm: 'slow:5000' });
  await first.checkout.pay.click();
  await eventually(async () => assert.equal((await stage.sandbox.charges()).total, 1));
  await first.page.close();
  const [second] = await open(stage, 1, address);
  await second.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('what a tab that was closed had not sent yet keeps no other tab waiting', async (stage) => {
  const [first, second] = await open(stage, 2);
  await fillCard(first);
  // The shop's server refuses it: a route of the browser would let one more try through while its page closes.
  await stage.sandbox.faults({ confirm: 'drop_before_commit:99' });
  await first.checkout.pay.click();
  await second.checkout.says(say('en', 'wait-elsewhere-title'));
  await first.page.close();
  await second.checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  await stage.sandbox.heal();
  await fillCard(second);
  await second.checkout.pay.click();
  await second.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('a buyer who is at the bank in one tab is not thrown out by another one, which may take over', async (stage) => {
  const [first, second] = await open(stage, 2);
  await first.checkout.choose('ideal');
  await first.checkout.payable();
  await first.checkout.pay.click();
  await first.bank.reached();
  await second.checkout.says(say('en', 'wait-elsewhere-title'));
  // Longer than a page asks that came back from a bank itself.
  await second.page.waitForTimeout(9_000);
  await second.checkout.says(say('en', 'wait-elsewhere-title'));
  assert.equal(await first.bank.payButton.isVisible(), true);
  await second.page.getByRole('button', { name: say('en', 'wait-elsewhere-leave') }).click();
  await second.checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  await fillCard(second);
  await second.checkout.pay.click();
  await second.checkout.says(say('en', 'result-paid-title'));
  await first.page.goBack();
  await first.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await stage.sandbox.charges()).total, 1);
});

test('a tab that was still loading when another one began to pay says so', async (stage) => {
  const url = stage.shop.address({ ...PLACE, session: (await stage.sandbox.session(PLACE)).id });
  const page = await stage.context.newPage();
  const rest = gate();
  await page.route(/kassa_rest\.wasm/, async (route) => {
    await rest.promise;
    await route.continue();
  });
  await page.goto(url);
  const loading = new Checkout(page);
  await loading.methods.waitFor();
  const [paying] = await open(stage, 1, url);
  await paying.checkout.choose('ideal');
  await paying.checkout.payable();
  await paying.checkout.pay.click();
  await paying.bank.reached();
  rest.open();
  await loading.says(say('en', 'wait-elsewhere-title'));
});

test('what is kept of an attempt goes when it has failed, in every storage', async (stage) => {
  const [tab] = await open(stage, 1);
  await fillCard(tab, CARDS.generic_decline);
  await tab.checkout.pay.click();
  await tab.checkout.says(say('en', 'outcome-declined.title'));
  const kept = () => tab.page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((name) => name.startsWith('kassa')));
  await eventually(async () => assert.deepEqual(await kept(), []));
});

/** Tabs with one and the same session. @param {Stage} stage @param {number} count @param {string} [address] @returns {Promise<Tab[]>} */
async function open({ context, sandbox, shop, page }, count, address) {
  const url = address ?? shop.address({ ...PLACE, session: (await sandbox.session(PLACE)).id });
  const tabs = [];
  for (let at = 0; at < count; at++) {
    const tab = at === 0 && page.url() === 'about:blank' ? page : await context.newPage();
    await tab.goto(url);
    const checkout = new Checkout(tab);
    tabs.push({ page: tab, checkout, card: new Card(tab), bank: new Bank(tab, sandbox) });
  }
  return tabs;
}

/** @param {Tab} tab @param {string} [number] */
async function fillCard({ checkout, card }, number) {
  await checkout.choose('card');
  await card.fill(number);
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
}
