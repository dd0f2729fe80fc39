/**
 * What a provider's own script does with the buyer in the middle of a payment, when the shop's server asks for it: a bank that
 * wants to see the buyer. The shop's server is played here; the providers are the SIMULATED ones of tests/doubles.
 * Does NOT repeat what holds of every action (actions.mjs).
 */
import assert from 'node:assert/strict';
import { serve as serveAdyen } from '../../doubles/adyen/serve.mjs';
import { CLIENT_TOKEN, serve as serveBraintree } from '../../doubles/braintree/serve.mjs';
import { serve as servePayPal } from '../../doubles/paypal/serve.mjs';
import { serve } from '../../doubles/stripe/serve.mjs';
import { handed, openWith } from '../models/provider.mjs';
import { adyen } from '../models/providers/adyen.mjs';
import { braintree } from '../models/providers/braintree.mjs';
import { paypal } from '../models/providers/paypal.mjs';
import { stripe } from '../models/providers/stripe.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {import('../models/provider-kind.mjs').Provider} Provider */

const SECRET = 'pi_1_secret_1';
const ASKED = asked(SECRET);

test('Stripe shows what the bank asks, the shop is asked how it ended, and the buyer reads it', async (stage) => {
  const { page, shop, checkout } = stage;
  const handle = await serve(stage.context);
  let tried = 0;
  await play(stage, (confirms) => {
    if (confirms) tried += 1;
    const secret = `pi_${tried}_secret_${tried}`;
    const said = handle.said(secret);
    if (said === undefined) return asked(secret);
    return said === 'succeeded' ? { status: 'succeeded', payment: 'pi_1' } : { status: 'failed', provider: 'stripe', code: 'payment_intent_authentication_failure' };
  });
  await fill(stage);
  await checkout.pay.click();
  await checkout.says(say('en', 'action-checking-bank'));
  assert.equal(await checkout.canBePaid(), false);
  await bank(stage, 'Refuse');
  await checkout.says(say('en', 'outcome-authentication-failed.title'));
  assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
  await checkout.pay.click();
  await eventually(async () => assert.equal(await page.locator('iframe[title="Simulated 3-D Secure"]').count(), 1));
  await bank(stage, 'Confirm');
  await checkout.says(say('en', 'result-paid-title'));
  assert.deepEqual((await shop.told('result')).map(({ status }) => status), ['failed', 'succeeded']);
  assert.deepEqual(await shop.seen('violations'), []);
  assert.deepEqual(await shop.seen('errors'), []);
});

test('after a reload Stripe shows the bank again', async (stage) => {
  const { page, checkout } = stage;
  const handle = await serve(stage.context);
  await play(stage, () => (handle.said(SECRET) ? { status: 'succeeded', payment: 'pi_1' } : ASKED));
  await fill(stage);
  await checkout.pay.click();
  await page.locator('iframe[title="Simulated 3-D Secure"]').waitFor();
  await page.reload();
  await page.locator('iframe[title="Simulated 3-D Secure"]').waitFor();
  await bank(stage, 'Confirm');
  await checkout.says(say('en', 'result-paid-title'));
});

test('an action that the provider’s script cannot do is given up at the shop, and nothing is charged', async (stage) => {
  const { page, shop, checkout } = stage;
  const handle = await serve(stage.context);
  let cancelled = false;
  await play(stage, () => (cancelled ? { status: 'failed', provider: 'stripe', code: 'buyer_cancelled' } : ASKED));
  await page.route('**/api/attempts/*/cancel', (route) => {
    cancelled = true;
    return route.fulfill({ json: { status: 'failed', provider: 'stripe', code: 'buyer_cancelled' } });
  });
  await fill(stage);
  await page.route('**/api/confirm', (route) => route.fulfill({ json: { ...ASKED, action: { ...ASKED.action, data: 'not a secret' } } }));
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  await shop.heard('action', 'client secret');
  assert.equal(handle.said(SECRET), undefined);
  await checkout.payable();
});

for (const [link, status, title] of /** @type {const} */ ([['Confirm', 'Y', 'result-paid-title'], ['Refuse', 'N', 'outcome-authentication-failed.title']])) {
  test(`Adyen’s client shows the issuer in the dialog, and what it says goes to the shop’s server (${link})`, async (stage) => {
    const { page, shop, checkout } = stage;
    const handle = await serveAdyen(stage.context);
    const action = JSON.stringify(handle.action());
    await play(stage, () => ({ status: 'requires_action', action: { type: 'provider', provider: 'adyen', data: action } }), adyen);
    /** @type {string[]} */
    const told = [];
    await page.route('**/api/attempts/*/details', (route) => {
      const { details } = route.request().postDataJSON();
      told.push(handle.details(details));
      return route.fulfill({ json: told[0] === 'Y' ? { status: 'succeeded', payment: 'psp-1' } : { status: 'failed', provider: 'adyen', code: '11' } });
    });
    await fill(stage, adyen);
    await checkout.pay.click();
    const dialog = checkout.host.locator('dialog');
    await dialog.waitFor();
    await page.frameLocator('iframe[name="threeDSIframe"]').getByRole('link', { name: link }).click();
    await checkout.says(say('en', title));
    assert.deepEqual(told, [status]);
    await eventually(async () => assert.equal(await page.locator('iframe[name="threeDSIframe"]').count(), 0));
    assert.equal(await dialog.isVisible(), false);
    assert.deepEqual(await shop.seen('violations'), []);
    assert.deepEqual(await shop.seen('errors'), []);
  });
}

test('details that the shop does not take do not hide the result: the status is asked as usual', async (stage) => {
  const { page, checkout } = stage;
  const handle = await serveAdyen(stage.context);
  const action = JSON.stringify(handle.action());
  let refused = 0;
  await play(stage, (confirms) => (confirms || refused === 0 ? { status: 'requires_action', action: { type: 'provider', provider: 'adyen', data: action } } : { status: 'succeeded', payment: 'psp-1' }), adyen);
  await page.route('**/api/attempts/*/details', (route) => {
    refused += 1;
    return route.fulfill({ status: 409, json: { error: { code: 'details_used', message: 'These details were told before.' } } });
  });
  await fill(stage, adyen);
  await checkout.pay.click();
  await page.frameLocator('iframe[name="threeDSIframe"]').getByRole('link', { name: 'Confirm' }).click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(refused, 1);
});

test('an answer that another question has overtaken ends no script, and begins none', async (stage) => {
  const { page, checkout } = stage;
  const handle = await serve(stage.context);
  /** @type {(() => void) | undefined} */
  let release;
  let asked = 0;
  await play(stage, () => (handle.said(SECRET) ? { status: 'succeeded', payment: 'pi_1' } : ASKED));
  await page.route((url) => /^\/api\/attempts\/[^/]+$/.test(url.pathname), async (route) => {
    asked += 1;
    if (asked > 1) return route.fallback();
    await new Promise((resolve) => { release = () => resolve(undefined); });
    return route.fulfill({ json: { status: 'processing' } });
  });
  await fill(stage);
  await checkout.pay.click();
  const shown = page.locator('iframe[title="Simulated 3-D Secure"]');
  await shown.waitFor();
  await eventually(async () => assert.ok(release, 'the first question is on its way'));
  // The buyer looks at the page again: there is a newer question, and its answer.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await eventually(async () => assert.ok(asked > 1));
  release?.();
  await eventually(async () => assert.ok(asked > 3));
  assert.equal(await shown.count(), 1, 'the bank is shown once');
  await bank(stage, 'Confirm');
  await checkout.says(say('en', 'result-paid-title'));
});

test('a provider without a script for it is named to the developer, the attempt is given up, and nothing is left in the page', async (stage) => {
  const { page, shop, checkout } = stage;
  await serveBraintree(stage.context);
  await play(stage, () => ({ status: 'requires_action', action: { type: 'provider', provider: 'braintree', data: 'x' } }), braintree);
  await page.route('**/api/attempts/*/cancel', (route) => route.fulfill({ json: { status: 'failed', provider: 'braintree', code: 'buyer_cancelled' } }));
  await fill(stage, braintree);
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  await shop.heard('action', 'braintree');
  assert.equal(await page.locator('kassa-checkout [slot="challenge"]').count(), 0);
});

test('an account that may not do 3-D Secure has no card fields with a client token, and leaves none behind', async (stage) => {
  const { page, shop, checkout } = stage;
  const handle = await serveBraintree(stage.context, { fault: 'not-enabled' });
  await openWith(stage, VERIFIED, { issuers: true });
  await checkout.choose('card');
  await checkout.says(say('en', 'outcome-provider-blocked.title'));
  assert.equal(await page.locator('iframe').count(), 0);
  await handle.fault(null);
  assert.deepEqual(await shop.seen('errors'), []);
});

const VERIFIED = { ...braintree, account: () => ({ publishable_key: 'sandbox_double_merchant', session: CLIENT_TOKEN }) };

/** What the bank does, what the buyer presses, whether the bank has the liability; or what is read instead. @type {[string, Parameters<Awaited<ReturnType<typeof serveBraintree>>['fault']>[0], string | null, boolean | string][]} */
const BANKS = [
  ['needs nobody', null, null, true],
  ['takes no part', 'unenrolled', null, false],
  ['asks, and is content', 'challenge', 'Confirm', true],
  ['asks, and is not content', 'challenge', 'Refuse', 'outcome-authentication-failed.title'],
  ['asks, and the buyer leaves', 'challenge', 'Close', 'outcome-authentication-abandoned.title'],
  ['asks, and Cardinal’s script is not there', 'no-cardinal', null, 'outcome-processing-error.title'],
];

for (const [what, fault, button, end] of BANKS) {
  test(`Braintree’s 3-D Secure: the bank ${what}`, async (stage) => {
    const { shop, checkout } = stage;
    const handle = await serveBraintree(stage.context, { fault });
    await openWith(stage, VERIFIED, { issuers: true });
    await fill(stage, VERIFIED);
    await checkout.pay.click();
    if (button) await bank(stage, button);
    await checkout.says(say('en', typeof end === 'string' ? end : 'result-paid-title'));
    if (typeof end === 'string') {
      assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
      assert.deepEqual(await handed(stage), []);
      await handle.fault(null);
      if (fault === 'no-cardinal') return; // The page would have to be loaded anew for it.
      await checkout.pay.click();
      await checkout.says(say('en', 'result-paid-title'));
    }
    const [{ token }] = await handed(stage);
    assert.equal(handle.shifted(token), end !== false);
    handle.spend(token);
    assert.deepEqual(await shop.seen('violations'), []);
    assert.deepEqual(await shop.seen('errors'), []);
  });
}

test('PayPal’s own button in the page: closed, pressed again, approved, and the shop captures the order once', async (stage) => {
  const { page, shop, checkout } = stage;
  const handle = await servePayPal(stage.context);
  const order = '5O190127TN364715T';
  let paid = false;
  await play(stage, () => {
    if (paid) return { status: 'succeeded', payment: 'cap_1' };
    try {
      handle.spend(order);
      paid = true;
      return { status: 'succeeded', payment: 'cap_1' };
    } catch {
      return { status: 'requires_action', action: { type: 'provider', provider: 'paypal', data: order } };
    }
  }, { ...paypal, account: () => ({ publishable_key: 'AXdouble_client-id' }) });
  await checkout.choose('paypal');
  await checkout.pay.click();
  const dialog = checkout.host.locator('dialog');
  await dialog.waitFor();
  const button = page.locator('paypal-button');
  const window = (/** @type {string} */ name) => page.frameLocator('iframe[title="Simulated PayPal"]').getByRole('button', { name }).click();
  await button.click();
  await window('Close');
  assert.equal(await dialog.isVisible(), true);
  assert.equal(await dialog.evaluate((dialog) => dialog.matches(':modal')), false);
  await button.click();
  await window('Approve');
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(await page.locator('paypal-button').count(), 0);
  assert.deepEqual(await shop.seen('violations'), []);
  assert.deepEqual(await shop.seen('errors'), []);
});

/** @param {string} data for Stripe's script */
function asked(data) {
  return { status: 'requires_action', action: { type: 'provider', provider: 'stripe', data } };
}

/**
 * Opens the page; its own server says of every attempt what `now` says.
 * @param {Stage} stage @param {(confirms: boolean) => object} now @param {Provider} [provider]
 */
async function play(stage, now, provider = stripe) {
  // One order, also after a reload.
  /** @type {Promise<string> | undefined} */
  let session;
  await stage.page.route((url) => url.pathname === '/api/session', async (route) => {
    session ??= route.fetch().then((reply) => reply.text());
    await route.fulfill({ body: await session, contentType: 'application/json' });
  });
  await stage.page.route('**/api/confirm', (route) => route.fulfill({ json: now(true) }));
  await stage.page.route((url) => url.pathname.startsWith('/api/attempts/'), (route) => route.fulfill({ json: now(false) }));
  await openWith(stage, provider, { confirms: false, issuers: true });
}

/** @param {Stage} stage @param {Provider} [provider] */
async function fill({ page, checkout }, provider = stripe) {
  await checkout.choose('card');
  await checkout.payable();
  await provider.card(page).fill();
  await checkout.name.fill('Ada Lovelace');
}

/** @param {Stage} stage @param {string} button */
function bank({ page }, button) {
  return page.frameLocator('iframe[title="Simulated 3-D Secure"]').getByRole('button', { name: button }).click();
}
