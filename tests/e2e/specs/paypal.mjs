/**
 * What is PayPal's own: the buyer approves an order, 3-D Secure included, in either version of its card fields.
 * Does NOT repeat the contract, which PayPal's newer fields keep like any other's (contract.mjs).
 */
import assert from 'node:assert/strict';
import { serve } from '../../doubles/paypal/serve.mjs';
import { fields } from '../models/provider-kind.mjs';
import { handed, openWith } from '../models/provider.mjs';
import { paypal } from '../models/providers/paypal.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const older = fields((field) => `iframe[name^="__zoid__paypal_card_${field}_field__"]`, { number: 'number', expiry: 'expiry', code: 'cvv' });

for (const [version, { card }] of /** @type {const} */ ([[6, paypal], [5, older]])) {
  test(`version ${version}: cancelled in 3-D Secure nothing is charged, and approved the order goes to the shop once`, async (stage) => {
    const { page, checkout } = stage;
    const handle = await serve(stage.context, { version });
    await filled(stage, card);
    const bank = (/** @type {string} */ button) => page.frameLocator('iframe[title="Simulated 3-D Secure"]').getByRole('button', { name: button }).click();
    await handle.fault('challenge');
    await checkout.pay.click();
    await bank('Cancel');
    await checkout.says(say('en', 'outcome-authentication-abandoned.title'));
    assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
    assert.deepEqual(await handed(stage), []);
    await checkout.pay.click();
    await bank('Approve');
    await checkout.says(say('en', 'result-paid-title'));
    assert.equal((await handed(stage)).length, 1);
  });

  test(`version ${version}: a declined card is asked once, and said`, async (stage) => {
    const handle = await serve(stage.context, { version });
    await filled(stage, card);
    await handle.fault('declined');
    await stage.checkout.pay.click();
    await stage.checkout.says(say('en', 'outcome-declined.title'));
    assert.equal(handle.calls().confirms, 1);
    assert.deepEqual(await handed(stage), []);
  });
}

for (const fault of /** @type {const} */ (['v6-block', 'v6-ineligible'])) {
  test(`where the newer fields cannot be had (${fault}) the older ones pay`, async (stage) => {
    const handle = await serve(stage.context, { fault });
    await filled(stage, older.card);
    await stage.checkout.pay.click();
    await stage.checkout.says(say('en', 'result-paid-title'));
    assert.equal(handle.calls().v5, 1);
    assert.deepEqual(await stage.shop.seen('errors'), []);
  });
}

test('another locale names empty fields anew and leaves what was typed', async (stage) => {
  const { page, checkout } = stage;
  await serve(stage.context);
  await opened(stage);
  const card = paypal.card(page);
  await card.number.pressSequentially('4242424242424242');
  await checkout.host.evaluate((host) => host.setAttribute('locale', 'de'));
  await eventually(async () => assert.equal(await card.expiry.getAttribute('aria-label'), say('de', 'card-expiry')));
  await card.expiry.pressSequentially('1234');
  await card.code.pressSequentially('123');
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('de', 'result-paid-title'));
});

test('without an order the developer is told what to do, and the buyer that the provider is not there', async (stage) => {
  await serve(stage.context);
  await openWith(stage, { ...paypal, account: () => ({ publishable_key: 'client' }) });
  await stage.checkout.choose('card');
  await stage.checkout.says(say('en', 'outcome-provider-blocked.title'));
  await stage.shop.heard('order', 'session');
});

/** @param {Stage} stage */
async function opened(stage) {
  await openWith(stage, paypal);
  await stage.checkout.choose('card');
  await stage.checkout.payable();
}

/** @param {Stage} stage @param {typeof paypal.card} card */
async function filled(stage, card) {
  await opened(stage);
  await card(stage.page).fill();
  await stage.checkout.name.fill('Ada Lovelace');
}
