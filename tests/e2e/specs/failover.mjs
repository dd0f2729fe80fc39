/**
 * Two accounts of a provider: when one cannot serve the card fields, the other's stand in, and one charge is made.
 * The rules are tested natively; this is the browser's part. Does NOT wait for frames that never come (15 s).
 */
import assert from 'node:assert/strict';
import { serve } from '../../doubles/stripe/serve.mjs';
import { markup, strictPolicy } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const BUYER = { country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 };

test('where a provider’s script is blocked the next one’s fields stand in, and what was typed stays', async (stage) => {
  const { page, sandbox, shop, checkout, card } = stage;
  await page.route(`${sandbox.provider}/**`, (route) => route.abort());
  await open(stage);
  await checkout.choose('card');
  await eventually(async () => assert.ok((await checkout.panel.innerText()).includes(say('nl', 'card-switched'))));
  await checkout.name.fill('Ada Lovelace');
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
  assert.deepEqual(await switches(shop), [{ what: 'provider', from: 'sandbox', to: 'sandbox', reason: 'load' }]);
  await shop.heard('provider', 'takes over');
  assert.deepEqual(await shop.seen('violations'), []);
});

test('a provider that makes no token makes way, the card is typed again, and one charge is made', async (stage) => {
  const { sandbox, shop, checkout, card } = stage;
  await open(stage);
  await checkout.choose('card');
  await checkout.payable();
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await sandbox.faults({ tokens: '500:3' });
  await checkout.pay.click();
  const told = [say('nl', 'card-switched-again'), say('nl', 'money-not-charged')];
  await eventually(async () => {
    const said = await checkout.panel.innerText();
    assert.deepEqual(told.filter((sentence) => !said.includes(sentence)), []);
  });
  assert.equal((await sandbox.charges()).total, 0);
  assert.equal(await checkout.name.inputValue(), 'Ada Lovelace');
  await checkout.payable();
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
  assert.deepEqual((await switches(shop)).map(({ reason }) => reason), ['tokenise']);
  assert.deepEqual((await shop.told('result')).map(({ status }) => status), ['failed', 'succeeded']);
});

test('where Stripe cannot be reached the sandbox stands in: another provider, another key, another token', async (stage) => {
  const { context, sandbox, shop, checkout, card } = stage;
  await serve(context, { fault: 'block' });
  const providers = [{ id: 'stripe', publishable_key: 'pk_test_double', share: 100 }, account(sandbox.provider)];
  const policy = strictPolicy(`https://js.stripe.com ${sandbox.provider}`);
  await shop.openPage(markup({ ...BUYER, with: JSON.stringify({ providers }) }), { policy });
  await checkout.choose('card');
  await checkout.payable();
  const [row] = await checkout.host.evaluate((host) => /** @type {import('../../../src/embed/kassa.d.ts').KassaCheckout} */ (host).explain().methods.filter(({ method }) => method === 'card'));
  assert.deepEqual([row.provider, row.instead_of], ['sandbox', 'stripe']);
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
  const told = (await shop.told('change')).filter(({ what }) => what === 'explanation');
  assert.deepEqual(told, [{ what: 'explanation', releases: [{ provider: 'stripe', percent: 100, released: true }] }]);
  assert.deepEqual(await switches(shop), [{ what: 'provider', from: 'stripe', to: 'sandbox', reason: 'load' }]);
});

test('where no provider can serve cards the buyer is told, and pays another way', async (stage) => {
  const { page, sandbox, shop, checkout } = stage;
  await page.route((url) => [sandbox.provider, sandbox.backup].includes(url.origin) && url.pathname.startsWith('/sdk/'), (route) => route.abort());
  await open(stage);
  await checkout.choose('card');
  await checkout.says(say('nl', 'outcome-provider-blocked.title'));
  assert.equal((await switches(shop)).length, 1);
  await checkout.choose('ideal');
  await checkout.pay.click();
  await page.waitForURL((url) => url.origin === sandbox.provider);
});

/** @param {Stage} stage */
async function open({ shop, sandbox }) {
  const providers = [sandbox.provider, sandbox.backup].map(account);
  const policy = strictPolicy(`${sandbox.provider} ${sandbox.backup}`);
  await shop.openPage(markup({ ...BUYER, with: JSON.stringify({ providers }) }), { policy });
}

/** @param {string} origin of one of the sandbox's accounts */
function account(origin) {
  return { id: 'sandbox', publishable_key: `pk_test_sandbox_${new URL(origin).port}` };
}

/** @param {Stage['shop']} shop */
async function switches(shop) {
  return (await shop.told('change')).filter(({ what }) => what === 'provider');
}
