/**
 * What the buyer has to do in the middle of a payment, each from its beginning to every end it can have: 3-D Secure, codes to
 * scan, confirmations elsewhere, slips and transfers, debits. Each ends with a clear word and at most one charge.
 */
import assert from 'node:assert/strict';
import { textOf } from '../models/checkout.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const US = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 };
const CHALLENGE = '4000000000003220';

for (const [what, number, shown] of /** @type {const} */ ([
  ['a frictionless card is paid without a word to the buyer', '4000000000003055', false],
  ['a challenge that is confirmed is paid', CHALLENGE, true],
  ['a hidden step and then a challenge are paid', '4000000000003063', true],
])) {
  test(what, async (stage) => {
    await payByCard(stage, number);
    if (shown) await bankPage(stage).getByRole('button', { name: 'Confirm' }).click();
    await endsPaid(stage);
    assert.equal(await dialog(stage).isVisible(), false);
    assert.equal(await stage.page.locator('iframe[title]').count(), 0, 'no frame is left');
  });
}

/** How a challenge can end badly: what the buyer does, and the outcome. @type {[string, (stage: Stage) => Promise<void>, string][]} */
const BAD_ENDS = [
  ['the buyer refuses', (stage) => bankPage(stage).getByRole('button', { name: 'Refuse' }).click(), 'authentication-failed'],
  ['the buyer presses Cancel', (stage) => dialog(stage).getByRole('button', { name: say('en', 'challenge-cancel') }).click(), 'authentication-abandoned'],
  ['the buyer presses Escape', ({ page }) => page.keyboard.press('Escape'), 'authentication-abandoned'],
];
for (const [what, act, outcome] of BAD_ENDS) {
  test(`when ${what} in a challenge, nothing is charged and the next try pays`, async (stage) => {
    const { checkout, sandbox, card } = stage;
    await payByCard(stage, CHALLENGE);
    await bankPage(stage).getByRole('button', { name: 'Confirm' }).waitFor();
    await act(stage);
    await checkout.says(say('en', `outcome-${outcome}.title`));
    assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
    assert.equal((await sandbox.charges()).total, 0);
    await card.fill();
    await checkout.pay.click();
    await endsPaid(stage);
  });
}

test('a challenge takes the focus, is named, and gives the focus to the word about its end', async (stage) => {
  const { checkout } = stage;
  await payByCard(stage, CHALLENGE);
  await bankPage(stage).getByRole('button', { name: 'Confirm' }).waitFor();
  const box = stage.page.getByRole('dialog', { name: say('en', 'challenge-title') });
  assert.ok(await box.isVisible());
  const inside = () => dialog(stage).evaluate((box) => box.contains(/** @type {ShadowRoot} */ (box.getRootNode()).activeElement));
  await eventually(async () => assert.ok(await inside(), 'the focus is in the dialog'));
  await bankPage(stage).getByRole('button', { name: 'Confirm' }).click();
  await endsPaid(stage);
  await eventually(async () => {
    const there = await checkout.outcome.evaluate((region) => /** @type {ShadowRoot} */ (region.getRootNode()).activeElement === region);
    assert.ok(there, 'the focus is on the result');
  });
});

test('a challenge whose last message is lost is paid all the same', async (stage) => {
  await payByCard(stage, CHALLENGE, { frames: 'drop_three_ds' });
  await bankPage(stage).getByRole('button', { name: 'Confirm' }).click();
  await endsPaid(stage);
});

test('a challenge that runs out ends by itself, and nothing was charged', async (stage) => {
  const { checkout, sandbox } = stage;
  await payByCard(stage, CHALLENGE, { actions: 'lifetime:1500' });
  await eventually(async () => assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')), await checkout.saying()), 30_000);
  assert.equal((await sandbox.charges()).total, 0);
});

test('a reload in the middle of a challenge shows it again', async (stage) => {
  await payByCard(stage, CHALLENGE);
  await bankPage(stage).getByRole('button', { name: 'Confirm' }).waitFor();
  await stage.page.reload();
  await bankPage(stage).getByRole('button', { name: 'Confirm' }).click();
  await endsPaid(stage);
});

const PIX = { country: 'SG', locale: 'en-SG', currency: 'SGD', amount: 5499 };

test('a code is drawn, counts down, survives a reload and ends paid', async (stage) => {
  const { page, checkout, sandbox, shop } = stage;
  await pay(stage, 'paynow', PIX);
  await checkout.says(say('en', 'action-qr-title'));
  const drawn = () => page.getByRole('img', { name: say('en', 'action-qr-label') }).locator('path').first().getAttribute('d');
  const first = await drawn();
  assert.ok((first ?? '').length > 500, 'a code of many modules');
  assert.match(await textOf(checkout.host.getByRole('timer')), /1[45]:\d\d/);
  const key = await keyOf(stage);
  await page.reload();
  await checkout.says(say('en', 'action-qr-title'));
  assert.equal(await drawn(), first, 'the same code');
  await sandbox.decide(key, 'pay');
  await endsPaid(stage);
  assert.equal((await shop.result()).key, key);
});

test('a code that ran out is replaced at a press, under a new key, and is paid once', async (stage) => {
  const { page, checkout, sandbox, shop } = stage;
  await pay(stage, 'paynow', PIX, { actions: 'lifetime:1500' });
  const first = await keyOf(stage);
  // The shop ends it by itself; the checkout has time left.
  assert.equal((await shop.result()).outcome, 'session_expired');
  await checkout.says(say('en', 'action-expired-title'));
  const said = await checkout.saying();
  assert.ok(said.includes(say('en', 'action-unpaid')) && said.includes(say('en', 'money-not-charged')), said);
  await sandbox.heal();
  await page.getByRole('button', { name: say('en', 'action-renew') }).click();
  await eventually(async () => assert.equal(new Set((await shop.told('submit')).map(({ key }) => key)).size, 2));
  const second = (await stage.shop.told('submit')).at(-1).key;
  assert.notEqual(second, first);
  await checkout.says(say('en', 'action-qr-title'));
  await sandbox.decide(second, 'pay');
  await endsPaid(stage);
});

for (const [what, decision, status, outcome] of /** @type {const} */ ([
  ['is confirmed', 'pay', 'succeeded', null],
  ['is refused', 'refuse', 'failed', 'method_refused'],
  ['is cancelled', 'cancel', 'failed', 'buyer_cancelled'],
])) {
  test(`a BLIK code that ${what} in the bank’s app is told here`, async (stage) => {
    const { checkout, shop, sandbox } = stage;
    await blik(stage);
    assert.equal(await checkout.canBePaid(), false);
    await sandbox.decide(await keyOf(stage), decision);
    const told = await shop.result();
    assert.deepEqual([told.status, told.outcome], [status, outcome]);
    await eventually(async () => assert.equal(await checkout.outcome.getAttribute('data-outcome'), outcome ?? ''));
    assert.equal((await sandbox.charges()).total, decision === 'pay' ? 1 : 0);
  });
}

test('Cancel while an app is awaited ends the payment, and another method can be paid with', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await blik(stage);
  await page.getByRole('button', { name: say('en', 'action-cancel') }).click();
  await checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  assert.equal((await sandbox.charges()).total, 0);
  await checkout.choose('card');
  await checkout.payable();
});

const PORTUGAL = { country: 'PT', locale: 'en-PT', currency: 'EUR', amount: 4999 };

test('a slip places the order, says until when and how, copies to the letter, survives a reload and is paid', async (stage) => {
  const { page, context, checkout, sandbox, shop } = stage;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await slip(stage);
  await checkout.says(say('en', 'result-placed-title'));
  assert.equal((await shop.result()).status, 'placed');
  const said = await checkout.saying();
  assert.match(said, /at \d\d?:\d\d/, `a day and a time: ${said}`);
  const terms = await checkout.host.locator('[part~="action"] dt').allInnerTexts();
  assert.ok(terms.includes(say('en', 'detail-entity')) && terms.includes(say('en', 'detail-reference')), terms.join());
  // What is put into a sentence has marks of direction around it.
  await page.getByRole('button', { name: new RegExp(`^${say('en', 'action-copy')}.*${say('en', 'detail-reference')}`) }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\d{9}$/);
  assert.equal((await sandbox.charges()).total, 0);
  const key = await keyOf(stage);
  await page.reload();
  await checkout.says(say('en', 'result-placed-title'));
  assert.deepEqual(await checkout.host.locator('[part~="action"] dt').allInnerTexts(), terms);
  await sandbox.decide(key, 'pay');
  await endsPaid(stage);
});

test('whoever would rather pay another way gives the slip up, and pays once', async (stage) => {
  const { page, checkout, sandbox, card } = stage;
  await slip(stage);
  await checkout.says(say('en', 'result-placed-title'));
  await page.getByRole('button', { name: say('en', 'due-other-way') }).click();
  await checkout.says(say('en', 'outcome-buyer-cancelled.title'));
  await checkout.choose('card');
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
  await checkout.pay.click();
  await endsPaid(stage);
  assert.equal((await sandbox.charges()).orders.filter((order) => /** @type {any} */ (order).status === 'succeeded').length, 1);
});

test('a slip whose time passed is asked about until the shop knows, and the buyer may order again', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await sandbox.faults({ actions: 'lifetime:2000' });
  // A shop that learns late still says what it said before.
  let before = '';
  await page.route((url) => /^\/api\/(attempts\/[^/]+|confirm)$/.test(url.pathname), async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    if (JSON.parse(body).status === 'requires_action') before = body;
    await route.fulfill(before ? { response: answer, body: before } : { response: answer, body });
  });
  await slip(stage);
  await checkout.says(say('en', 'due-expired-title'));
  const said = await checkout.saying();
  assert.ok(said.includes(say('en', 'due-expired-body')), said);
  assert.ok(await page.getByRole('link', { name: say('en', 'step-contact-shop') }).isVisible(), 'where to ask the shop');
  assert.equal(await checkout.canBePaid(), false, 'it may have been paid');
  await page.unrouteAll({ behavior: 'wait' });
  // Asked again without anybody's doing anything; on a slow machine the pause may have grown to its longest, a minute.
  await eventually(async () => assert.ok((await checkout.saying()).includes(say('en', 'action-unpaid')), await checkout.saying()), 80_000);
  await page.getByRole('button', { name: say('en', 'step-other-method') }).click();
  assert.equal((await sandbox.charges()).total, 0);
});

test('a transfer says where to, how much and with which reference', async (stage) => {
  const { page, checkout } = stage;
  await stage.shop.open({ country: 'DE', locale: 'en-DE', currency: 'EUR', amount: 4999, allow: 'bank_transfer,card' });
  await checkout.choose('bank_transfer');
  await checkout.payable();
  await checkout.email.fill('ada@example.com');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-placed-title'));
  const terms = await checkout.host.locator('[part~="action"] dt').allInnerTexts();
  for (const id of ['detail-iban', 'detail-beneficiary', 'detail-reference']) assert.ok(terms.includes(say('en', id)), terms.join());
  assert.ok(await page.getByText(say('en', 'due-exact')).isVisible());
});

test('a debit is agreed to in words that the shop gets to the letter', async (stage) => {
  const { page, checkout, shop } = stage;
  await shop.open({ country: 'DE', locale: 'en-DE', currency: 'EUR', amount: 4999, allow: 'sepa_debit,card' });
  await checkout.choose('sepa_debit');
  await checkout.payable();
  await checkout.host.locator('[part~="details"] [data-field="name"]').fill('Ada Lovelace');
  await checkout.host.locator('[part~="details"] [data-field="iban"]').fill('DE89370400440532013000');
  const [request] = await Promise.all([page.waitForRequest(/api\/confirm/), checkout.pay.click()]);
  const { mandate } = request.postDataJSON();
  assert.equal(mandate.locale, 'en');
  assert.match(mandate.text, /8 weeks/);
  await checkout.says(say('en', 'result-placed-title'));
});

test('an unknown or unsafe action charges nothing and leaves the buyer waiting, not lost', async (stage) => {
  const { page, checkout, sandbox } = stage;
  await page.route('**/api/confirm', (route) => route.fulfill({ json: { status: 'requires_action', action: { type: 'three_ds', url: 'javascript:alert(1)' } } }));
  await stage.shop.open(US);
  await checkout.choose('paypal');
  await checkout.payable();
  await checkout.pay.click();
  await checkout.says(say('en', 'progress-waiting'));
  assert.equal(await checkout.canBePaid(), false);
  assert.equal(await page.locator('iframe[src^="javascript"]').count(), 0);
  assert.equal((await sandbox.charges()).total, 0);
});

/** @param {Stage} stage @param {string} number @param {Record<string, string>} [faults] */
async function payByCard(stage, number, faults) {
  const { shop, checkout, card, sandbox } = stage;
  await shop.open(US);
  await checkout.choose('card');
  await card.fill(number);
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
  if (faults) await sandbox.faults(faults);
  await checkout.pay.click();
}

/** @param {Stage} stage @param {string} method @param {Record<string, string | number>} place @param {Record<string, string>} [faults] */
async function pay(stage, method, place, faults) {
  await stage.shop.open(place);
  await stage.checkout.choose(method);
  await stage.checkout.payable();
  if (faults) await stage.sandbox.faults(faults);
  await stage.checkout.pay.click();
}

/** A BLIK payment that waits for the buyer's app. @param {Stage} stage */
async function blik({ shop, checkout, sandbox }) {
  await sandbox.faults({ settlement: 'hold' });
  await shop.open({ country: 'PL', locale: 'en-PL', currency: 'PLN', amount: 5499 });
  await checkout.choose('blik');
  await checkout.payable();
  await checkout.host.locator('[data-field="blik_code"]').fill('777123');
  await checkout.pay.click();
  await checkout.says(say('en', 'action-confirm-bank'));
}

/** @param {Stage} stage */
async function slip(stage) {
  const { shop, checkout } = stage;
  await shop.open(PORTUGAL);
  await checkout.choose('multibanco');
  await checkout.payable();
  await checkout.host.locator('[part~="details"] [data-field="email"]').fill('ada@example.com');
  await checkout.pay.click();
}

/** @param {Stage} stage */
function dialog({ checkout }) {
  return checkout.host.locator('dialog');
}

/** @param {Stage} stage */
function bankPage({ page }) {
  return page.frameLocator('iframe[slot="challenge"]');
}

/** @param {Stage} stage */
async function keyOf({ shop }) {
  return eventually(async () => {
    const submitted = await shop.told('submit');
    assert.ok(submitted.length > 0, 'nothing submitted yet');
    return submitted.at(-1).key;
  });
}

/** @param {Stage} stage */
async function endsPaid({ checkout, sandbox }) {
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(await checkout.canBePaid(), false);
  assert.equal((await sandbox.charges()).total, 1);
}
