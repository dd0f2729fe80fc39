/**
 * A card is refused: the buyer reads why in their language, that no money moved, and what to do; and goes on without
 * typing their name again. Causes that must not be told look exactly like a plain refusal.
 */
import assert from 'node:assert/strict';
import { CARDS } from '../models/card.mjs';
import { textOf } from '../models/checkout.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

/** the provider's code, country, pack, outcome that is told, first step */
const REFUSALS = /** @type {const} */ ([
  ['generic_decline', 'US', 'en', 'declined', 'step-other-card'],
  ['insufficient_funds', 'JP', 'ja', 'insufficient_funds', 'step-other-card'],
  ['expired_card', 'AE', 'ar', 'card_expired', 'step-other-card'],
  ['incorrect_cvc', 'HK', 'zh-Hant', 'security_code_wrong', 'step-fix-field'],
  ['processing_error', 'US', 'en', 'processing_error', 'step-retry-now'],
]);

for (const [code, country, pack, outcome, step] of REFUSALS) {
  test(`after ${code} a buyer in ${country} reads ${outcome} in ${pack}, goes on and pays`, async ({ shop, checkout, card, sandbox }) => {
    await shop.open({ country });
    await payWith(CARDS[code], { checkout, card });

    await checkout.says(say(pack, `outcome-${outcome.replaceAll('_', '-')}.title`));
    const body = (await textOf(checkout.body)).trim();
    assert.ok(body.includes(say(pack, `outcome-${outcome.replaceAll('_', '-')}.body`)), body);
    assert.ok(body.includes(say(pack, 'money-not-charged')), body);
    const result = await shop.result();
    assert.deepEqual([result.status, result.outcome], ['failed', outcome]);
    assert.equal((await sandbox.charges()).total, 0);

    assert.equal(await checkout.name.inputValue(), 'Ada Lovelace', 'the name stays');
    assert.equal(await textOf(checkout.steps.first()), say(pack, step));
    await checkout.steps.first().click();
    await eventually(async () => {
      const focused = await card.number.evaluate((input) => document.activeElement === input && document.hasFocus());
      assert.ok(focused, 'the step leads to the card number');
    });
    assert.equal(await textOf(checkout.outcome), '', 'the notice has done its work');

    await card.fill(CARDS.good);
    await checkout.pay.click();
    await checkout.says(say(pack, 'result-paid-title'));
    assert.equal((await sandbox.charges()).total, 1);
    const keys = (await shop.told('submit')).map(({ key }) => key);
    assert.equal(new Set(keys).size, 2, 'a new try has a new key');
  });
}

test('a stolen and a fraudulent card look exactly like a plain refusal', async ({ shop, checkout, card, sandbox }) => {
  const seen = /** @type {Record<string, object>} */ ({});
  for (const code of /** @type {const} */ (['generic_decline', 'stolen_card', 'fraudulent'])) {
    await shop.open({ country: 'NL' });
    await payWith(CARDS[code], { checkout, card });
    await checkout.says(say('nl', 'outcome-declined.title'));
    const markup = await checkout.outcome.evaluate((region) => region.outerHTML);
    const form = await checkout.frame.evaluate((frame) => frame.outerHTML.replace(/iframe-?\w*/g, ''));
    const { status, outcome, payment } = await shop.result();
    const changes = (await shop.told('change')).map((detail) => JSON.stringify(detail));
    seen[code] = { text: await checkout.saying(), markup, form, status, outcome, payment, changes };
    assert.equal((await sandbox.charges()).total, 0);
  }
  assert.deepEqual(seen.stolen_card, seen.generic_decline);
  assert.deepEqual(seen.fraudulent, seen.generic_decline);
  assert.equal(/** @type {any} */ (seen.fraudulent).outcome, 'declined');
  const heard = shop.console.filter(({ text }) => /stolen|fraud|reported|risk/i.test(text));
  assert.deepEqual(heard, [], 'nor does the console tell');
});

test('“Other ways to pay” leads to the list of methods', async ({ page, shop, checkout, card }) => {
  await shop.open({ country: 'US' });
  await payWith(CARDS.generic_decline, { checkout, card });
  await checkout.says(say('en', 'outcome-declined.title'));
  await page.getByRole('button', { name: say('en', 'step-other-method') }).click();
  await eventually(async () => {
    const focused = await checkout.methods.evaluate((list) => list.contains(/** @type {ShadowRoot} */ (list.getRootNode()).activeElement));
    assert.ok(focused, 'the focus is among the methods');
  });
});

/** @param {string} number @param {Pick<Stage, 'checkout' | 'card'>} stage */
async function payWith(number, { checkout, card }) {
  await checkout.choose('card');
  await card.fill(number);
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
}
