/**
 * What is Checkout.com's own: what its form tells with a token must reach the shop's server, as it is for the payment call.
 * Does NOT repeat the contract, which Checkout.com keeps like any other (contract.mjs).
 */
import assert from 'node:assert/strict';
import { checkout as provider } from '../models/providers/checkout.mjs';
import { handed, openWith } from '../models/provider.mjs';
import { test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

/** Of Cartes Bancaires and of Visa, to the double. */
const CO_BADGED = '4035501000000008';

test('the scheme that the buyer chooses on a card of two goes to the shop with the token', async (stage) => {
  const details = await paid(stage, 'cartes_bancaires');
  assert.deepEqual(details, { preferred_scheme: 'cartes_bancaires', risk: { device_session_id: 'dsid_double' } });
});

test('where the buyer chooses no scheme, none is told', async (stage) => {
  assert.deepEqual(await paid(stage, ''), { risk: { device_session_id: 'dsid_double' } });
});

/** What was told with the token. @param {Stage} stage @param {string} scheme */
async function paid(stage, scheme) {
  const { page, checkout } = stage;
  await provider.stand(stage);
  await openWith(stage, provider);
  await checkout.choose('card');
  await checkout.payable();
  await provider.card(page).fill(CO_BADGED);
  await page.frameLocator(provider.frame ?? '').getByLabel('Card scheme').selectOption(scheme);
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  const [{ token, token_details: details }] = await handed(stage);
  assert.match(token, /^tok_/);
  return JSON.parse(details);
}
