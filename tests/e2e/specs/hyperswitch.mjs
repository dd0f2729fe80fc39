/**
 * What is Hyperswitch's own: the form authorises in the page, so that whatever may be authorised must reach the shop, and what is
 * not must be said. Does NOT repeat the contract, which Hyperswitch keeps like any other (contract.mjs).
 */
import assert from 'node:assert/strict';
import { serve } from '../../doubles/hyperswitch/serve.mjs';
import { handed, openWith } from '../models/provider.mjs';
import { hyperswitch } from '../models/providers/hyperswitch.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const PAYMENT = 'pay_double';
const REFUSED = '4000000000000002';
const IN_PAGE = '4000003800000446';
const BY_REDIRECT = '4000000000003063';

test('a refused card is said, and another one is authorised for the same payment', async (stage) => {
  const double = await filled(stage, REFUSED);
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'outcome-declined.title'));
  assert.deepEqual(await handed(stage), []);
  await type(stage);
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'result-paid-title'));
  assert.equal(double.payment(PAYMENT)?.status, 'requires_capture');
  assert.equal((await handed(stage)).length, 1);
});

test('an authorisation whose answer is lost reaches the shop', async (stage) => {
  const double = await filled(stage);
  await double.fault('lost');
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'result-paid-title'));
  assert.equal(double.payment(PAYMENT)?.status, 'requires_capture');
  assert.deepEqual((await handed(stage)).map(({ token }) => token), [PAYMENT]);
});

test('an authorisation that arrives after an error was answered is found before another one is asked for', async (stage) => {
  const double = await filled(stage);
  await double.fault('late-500');
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'result-paid-title'));
  assert.equal(double.calls().confirms, 1);
  assert.deepEqual((await handed(stage)).map(({ token }) => token), [PAYMENT]);
});

for (const [fault, what] of /** @type {const} */ ([['late', 'that arrives after its answer was lost'], ['hang', 'that was never made']])) {
  test(`an authorisation ${what}, of which the form says nothing, is for the shop to find out`, async (stage) => {
    const double = await filled(stage, undefined, { clocked: true });
    await double.fault(fault);
    await stage.checkout.pay.click();
    await eventually(async () => {
      await stage.page.clock.runFor(5_000);
      assert.deepEqual((await handed(stage)).map(({ token }) => token), [PAYMENT]);
    });
  });
}

test('a buyer who takes long at the bank is waited for', async (stage) => {
  await filled(stage, IN_PAGE, { clocked: true });
  await stage.checkout.pay.click();
  const approve = stage.page.frameLocator('#orca-fullscreen').getByRole('button', { name: 'Approve' });
  await approve.waitFor();
  for (let looks = 0; looks < 8; looks += 1) await stage.page.clock.runFor(15_000);
  assert.deepEqual(await handed(stage), []);
  await approve.click();
  await stage.checkout.says(say('en', 'result-paid-title'));
});

test('what was not authorised reaches nobody, and is authorised at the next press', async (stage) => {
  const double = await filled(stage);
  await double.fault('api-500');
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'outcome-processing-error.title'));
  assert.deepEqual(await handed(stage), []);
  await double.fault(null);
  await stage.checkout.pay.click();
  await stage.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await handed(stage)).length, 1);
});

test('3-D Secure in the page: refused nothing is handed over, approved the payment is, once', async (stage) => {
  await filled(stage, IN_PAGE);
  const bank = (/** @type {string} */ button) => stage.page.frameLocator('#orca-fullscreen').getByRole('button', { name: button }).click();
  await stage.checkout.pay.click();
  await bank('Refuse');
  await stage.checkout.says(say('en', 'outcome-declined.title'));
  assert.deepEqual(await handed(stage), []);
  await type(stage, IN_PAGE);
  await stage.checkout.pay.click();
  await bank('Approve');
  await stage.checkout.says(say('en', 'result-paid-title'));
  assert.equal((await handed(stage)).length, 1);
});

test('after a redirect the payment’s secret does not stay in the address, and what was authorised is paid', async (stage) => {
  const { page, checkout } = stage;
  const double = await filled(stage, BY_REDIRECT, { lasting: true });
  await page.evaluate(() => history.replaceState(null, '', '?basket=7'));
  await checkout.pay.click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(/a-shop/);
  // The demo shop’s server does not ask Hyperswitch, and knows of no attempt.
  await checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  assert.equal(new URL(page.url()).search, '?basket=7', 'what is the shop’s stays');
  await checkout.choose('card');
  await checkout.payable();
  await type(stage);
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(double.payment(PAYMENT)?.attempt_count, 1);
});

test('parameters of an address that are not of this session’s payment are left to the shop', async (stage) => {
  const { page, checkout } = stage;
  await filled(stage, undefined, { lasting: true });
  const own = '?payment_intent_client_secret=pay_other_secret_1&status=open';
  await page.goto(new URL(own, page.url()).href);
  await checkout.choose('card');
  await checkout.payable();
  assert.equal(new URL(page.url()).search, own);
});

/**
 * A page whose card form is filled.
 * @param {Stage} stage @param {string} [number] @param {{ clocked?: boolean, lasting?: boolean }} [options] whether the test has its clock; whether the session lasts
 */
async function filled(stage, number, { clocked = false, lasting = false } = {}) {
  const double = await serve(stage.context);
  if (clocked) await stage.page.clock.install();
  await openWith(stage, hyperswitch, { lasting });
  await stage.checkout.choose('card');
  await stage.checkout.payable();
  await type(stage, number);
  return double;
}

/** @param {Stage} stage @param {string} [number] */
async function type({ page }, number) {
  const card = hyperswitch.card(page);
  await card.fill(number);
  await card.name?.fill('Ada Lovelace');
}
