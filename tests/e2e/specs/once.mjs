/**
 * At most one charge, whatever fingers and networks do, and no live pay button while the result is not known.
 * The sandbox counts; a widget that forgot its idempotency key would show up as a second charge.
 */
import assert from 'node:assert/strict';
import { CARDS } from '../models/card.mjs';
import { eventually, gate, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

/** Ways of pressing Pay more than once. @type {Record<string, (stage: Stage) => Promise<void>>} */
const PRESSES = {
  'a double click': ({ checkout }) => checkout.pay.dblclick(),
  'Enter in a card field and a click at once': async ({ card, checkout }) => {
    await card.code.press('Enter');
    await checkout.pay.evaluate((button) => button.click());
  },
  'ten clicks in one go': ({ checkout }) => checkout.pay.evaluate((button) => [...'0123456789'].forEach(() => button.click())),
  'submit() twice': ({ checkout }) => checkout.host.evaluate((element) => [element.submit(), element.submit()].length).then(() => {}),
  'submit() from a listener of kassa-submit': async ({ checkout }) => {
    await checkout.host.evaluate((element) => {
      element.addEventListener('kassa-submit', () => element.submit());
      element.submit();
    });
  },
  'a form submit without a button': ({ checkout }) => checkout.host.evaluate((element) => {
    const form = element.shadowRoot.querySelector('form');
    form.requestSubmit();
    form.requestSubmit();
  }),
};

for (const [name, press] of Object.entries(PRESSES)) {
  test(`${name} makes one charge`, async (stage) => {
    await fillIn(stage);
    await press(stage);
    await endsPaidOnce(stage);
    assert.equal((await stage.shop.told('submit')).length, 1, 'one attempt');
  });
}

/** What goes wrong at confirm; `charged`: whether the money had moved when the answer was lost. */
const LOSSES = /** @type {const} */ ([
  ['the answer is lost after the payment was made', 'drop_after_commit:1'],
  ['the answer is no JSON', 'malformed:1'],
  ['the server fails before anything is stored', '500:1'],
  ['the server is too busy', '429:1'],
]);

for (const [name, fault] of LOSSES) {
  test(`when ${name}, the buyer reads “we’re checking”, nothing is live, and one charge is made`, async (stage) => {
    const { page, checkout, shop, sandbox } = stage;
    await fillIn(stage);
    const { promise, open } = gate();
    await page.route('**/api/attempts/*', async (route) => {
      await promise;
      await route.continue();
    });
    await sandbox.faults({ confirm: fault });
    await checkout.pay.click();
    await checkout.says(say('en', 'outcome-result-unknown.title'));
    assert.ok((await checkout.saying()).includes(say('en', 'money-unknown')), await checkout.saying());
    assert.equal(await checkout.canBePaid(), false, 'no live pay button while the result is unknown');
    await checkout.host.evaluate((element) => element.submit());
    await checkout.host.evaluate((element) => element.shadowRoot.querySelector('form').requestSubmit());
    assert.equal((await shop.result()).status, 'unknown');
    assert.ok((await sandbox.charges()).total <= 1);
    open();
    await endsPaidOnce(stage);
    assert.equal((await shop.told('submit')).length, 1, 'one attempt');
  });
}

test('a reload while the payment is being made ends in “paid” with one charge', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await fillIn(stage);
  await sandbox.faults({ confirm: 'slow:30000' });
  await checkout.pay.click();
  await eventually(async () => assert.equal((await sandbox.charges()).total, 1));
  assert.equal(await checkout.canBePaid(), false);
  await page.reload();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('a reload while the card becomes a token charges nothing and lets the buyer pay anew', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await fillIn(stage);
  await sandbox.faults({ tokens: 'slow:30000' });
  await checkout.pay.click();
  await checkout.says(say('en', 'progress-tokenising'));
  await page.reload();
  await sandbox.heal();
  await checkout.payable();
  assert.equal((await sandbox.charges()).total, 0);
  await fillIn(stage, { open: false });
  await checkout.pay.click();
  await endsPaidOnce(stage);
});

test('a card in processing is awaited without a live button and ends paid', async (stage) => {
  const { checkout, sandbox } = stage;
  await sandbox.faults({ settlement: 'hold' });
  await fillIn(stage, { number: CARDS.processing });
  await checkout.pay.click();
  await checkout.says(say('en', 'progress-waiting'));
  assert.equal(await checkout.canBePaid(), false);
  await sandbox.heal();
  await endsPaidOnce(stage);
});

test('a provider that fails once to make a token is asked again, and one charge is made', async (stage) => {
  const { checkout, shop, sandbox } = stage;
  await fillIn(stage);
  await sandbox.faults({ tokens: '500:1' });
  await checkout.pay.click();
  await endsPaidOnce(stage);
  assert.equal((await shop.told('submit')).length, 1, 'one attempt');
});

test('a provider that cannot make a token charges nothing, and the next try pays', async (stage) => {
  const { checkout, sandbox } = stage;
  await fillIn(stage);
  await sandbox.faults({ tokens: '500:9' });
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-processing-error.title'));
  await sandbox.heal();
  assert.equal((await sandbox.charges()).total, 0);
  await checkout.payable();
  await checkout.pay.click();
  await endsPaidOnce(stage);
});

test('going offline before paying charges nothing or one, and says so', async (stage) => {
  const { context, checkout, sandbox } = stage;
  await fillIn(stage);
  await context.setOffline(true);
  await checkout.pay.click();
  await eventually(async () => assert.notEqual(await checkout.saying(), ''));
  await context.setOffline(false);
  // Either it finds out by itself, or it has said that nothing was charged and the buyer tries again.
  await eventually(async () => {
    if (await checkout.canBePaid()) {
      assert.equal((await sandbox.charges()).total, 0);
      await checkout.pay.click();
    }
    assert.ok((await checkout.saying()).includes(say('en', 'result-paid-title')), await checkout.saying());
  }, 40_000);
  assert.equal((await sandbox.charges()).total, 1);
});

test('removing the checkout while it pays, and putting it back, makes no second charge', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await fillIn(stage);
  await sandbox.faults({ confirm: 'slow:2000' });
  await checkout.pay.click();
  await eventually(async () => assert.equal((await sandbox.charges()).total, 1));
  await page.evaluate(async () => {
    const element = document.querySelector('kassa-checkout');
    const place = element.parentElement;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 0));
    place.append(element);
  });
  await endsPaidOnce(stage);
});

/** @param {Stage} stage @param {{ number?: string, open?: boolean }} [options] */
async function fillIn({ shop, checkout, card }, { number = CARDS.good, open = true } = {}) {
  if (open) await shop.open({ country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 });
  await checkout.choose('card');
  await card.fill(number);
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
}

/** @param {Stage} stage */
async function endsPaidOnce({ checkout, sandbox }) {
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(await checkout.canBePaid(), false);
  const { total, orders } = await sandbox.charges();
  assert.equal(total, 1);
  assert.equal(orders.length, 1);
}
