/**
 * A method that leaves the page: to the bank and back, paid, cancelled, or in ways nobody planned.
 * Every way ends with a clear word and at most one charge.
 */
import assert from 'node:assert/strict';
import { eventually, gate, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const BUYER = { country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 };

test('a buyer pays at the bank and comes back to “paid”', async (stage) => {
  await goToBank(stage);
  await stage.bank.pay();
  await endsPaid(stage);
  const [order] = (await stage.sandbox.charges()).orders;
  assert.deepEqual([order.method, order.amount, order.currency], ['ideal', 4999, 'EUR']);
});

test('when the buyer is back and has paid, the page is told, and address and storage hold nothing of the attempt', async (stage) => {
  const { page, shop } = stage;
  await goToBank(stage);
  await stage.bank.pay();
  await endsPaid(stage);
  await eventually(() => assert.ok(!page.url().includes('kassa_attempt'), page.url()), 5_000);
  await eventually(async () => assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []), 5_000);
  assert.equal((await shop.result()).status, 'succeeded');
});

test('a buyer cancels at the bank, reads so, and pays at the second try', async (stage) => {
  const { bank, checkout, shop, sandbox } = stage;
  await goToBank(stage);
  await bank.cancel();
  await checkout.says(say('nl', 'outcome-buyer-cancelled.title'));
  assert.ok((await checkout.saying()).includes(say('nl', 'money-not-charged')));
  assert.equal((await shop.result()).outcome, 'buyer_cancelled');
  assert.equal((await sandbox.charges()).total, 0);
  await checkout.payable();
  await checkout.pay.click();
  await bank.reached();
  await bank.pay();
  await endsPaid(stage);
});

test('a reload on the return from the bank, before and after the result is told, charges nothing more', async (stage) => {
  const { page, bank, checkout, sandbox } = stage;
  await goToBank(stage);
  await bank.pay();
  await page.reload();
  await endsPaid(stage);
  await page.reload();
  await eventually(async () => assert.ok((await checkout.saying()) !== '' || (await checkout.canBePaid())));
  assert.equal((await sandbox.charges()).total, 1);
});

test('while the shop waits for the bank’s news, the buyer reads so and nothing is live', async (stage) => {
  const { page, bank, checkout } = stage;
  await goToBank(stage);
  const { promise, open } = gate();
  await page.route('**/api/attempts/**', async (route) => {
    await promise;
    await route.continue().catch(() => {}); // The page that asked may be gone.
  });
  await page.goBack();
  await checkout.says(say('nl', 'progress-waiting'));
  assert.equal(await checkout.canBePaid(), false, 'no live button while the result is awaited');
  await page.reload();
  await checkout.says(say('nl', 'progress-waiting'));
  assert.equal(await checkout.canBePaid(), false);
  open();
  await checkout.payable();
  await checkout.pay.click();
  await bank.reached();
  await bank.pay();
  await endsPaid(stage);
});

test('the browser’s Back from the bank ends in a clear word and a live button, not in a dead page', async (stage) => {
  await comeBackWithoutPaying(stage);
});

test('Back from the bank out of the back-forward cache is no dead end either', async (stage) => {
  await comeBackWithoutPaying(stage);
}, { backForwardCache: true });

test('paying in one tab is told in the tab that went Back', async (stage) => {
  const { page, context, checkout, sandbox } = stage;
  await goToBank(stage);
  const address = page.url();
  await page.goBack();
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Pay', exact: true }).click();
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

for (const [what, value] of [
  ['a word', 'nonsense'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a path', '../../control/charges'],
  ['a key nobody sent', '00000000-0000-4000-8000-000000000000'],
  ['nothing', ''],
  ['ten thousand letters', 'a'.repeat(10_000)],
]) {
  test(`an address with ${what} as kassa_attempt does no harm`, async (stage) => {
    const { page, shop, checkout, bank, sandbox } = stage;
    const asked = /** @type {string[]} */ ([]);
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await shop.open({ ...BUYER, kassa_attempt: value });
    await checkout.payable();
    assert.ok(!asked.some((path) => path.startsWith('/control')), asked.join('\n'));
    await checkout.choose('ideal');
    await checkout.pay.click();
    await bank.reached();
    await bank.pay();
    await endsPaid(stage);
    assert.deepEqual(await shop.seen('violations'), []);
    assert.equal((await sandbox.charges()).total, 1);
  });
}

test('the key of somebody’s paid attempt does not make an unpaid session look paid', async (stage) => {
  const { page, shop, checkout, sandbox, bank } = stage;
  await goToBank(stage);
  await bank.pay();
  await endsPaid(stage);
  const [{ attempt }] = (await sandbox.charges()).orders;
  await page.evaluate(() => sessionStorage.clear());
  await shop.open({ ...BUYER, amount: 9900, kassa_attempt: attempt });
  await checkout.payable();
  assert.ok(!(await checkout.saying()).includes(say('nl', 'result-paid-title')), await checkout.saying());
});

/** @param {Stage} stage */
async function goToBank({ shop, checkout, bank }) {
  await shop.open(BUYER);
  await checkout.choose('ideal');
  await checkout.payable();
  await checkout.pay.click();
  await bank.reached();
}

/** @param {Stage} stage */
async function endsPaid({ checkout, sandbox }) {
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal(await checkout.canBePaid(), false);
  assert.equal((await sandbox.charges()).total, 1);
}

/** @param {Stage} stage */
async function comeBackWithoutPaying(stage) {
  const { page, checkout, bank, sandbox } = stage;
  await goToBank(stage);
  await page.goBack({ waitUntil: 'commit' });
  // The widget asks the shop some times before it gives up on the bank.
  await eventually(async () => assert.ok(await checkout.canBePaid(), `not payable; it says: ${await checkout.saying()}`), 40_000);
  assert.ok((await checkout.saying()).includes(say('nl', 'money-not-charged')), await checkout.saying());
  assert.equal((await sandbox.charges()).total, 0);
  await checkout.pay.click();
  await bank.reached();
  await bank.pay();
  await endsPaid(stage);
}
