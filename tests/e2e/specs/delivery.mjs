/** Cash on delivery: a telephone number is asked for, the order stands, and no money moves. */
import assert from 'node:assert/strict';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

for (const { country, pack, wrong, right, sent, amount } of [
  { country: 'AE', pack: 'ar', wrong: '12', right: '050 123 4567', sent: '+971501234567', amount: 19900 },
  { country: 'IN', pack: 'en', wrong: 'abc', right: '98765 43210', sent: '+919876543210', amount: 499900 },
]) {
  test(`a buyer in ${country} orders with cash on delivery after giving a number`, async ({ page, shop, checkout, sandbox }) => {
    const locale = country === 'AE' ? 'ar-AE' : 'en-IN';
    await shop.open({ country, locale, currency: country === 'AE' ? 'AED' : 'INR', amount });
    await checkout.choose('cod');
    assert.equal(await checkout.pay.textContent(), say(pack, 'pay-button-order'));

    await checkout.pay.click();
    const error = checkout.host.locator('[part~="details"] [part~="field-error"]');
    await eventually(async () => assert.equal(await error.innerText(), say(pack, 'error-phone-missing')));
    assert.ok(await focusedIs(checkout.phone), 'the focus is on the number');
    await checkout.phone.fill(wrong);
    await checkout.pay.click();
    await eventually(async () => assert.equal(await error.innerText(), say(pack, 'error-phone-invalid')));

    await checkout.phone.fill(right);
    const request = page.waitForRequest('**/api/confirm');
    await checkout.pay.click();
    const body = (await request).postDataJSON();
    assert.equal(body.fields.phone, sent);
    assert.equal(body.token, undefined);
    await checkout.says(say(pack, 'result-placed-title'));
    assert.equal((await shop.result()).status, 'placed');
    const charges = await sandbox.charges();
    assert.equal(charges.total, 0);
    assert.deepEqual(charges.orders.map((order) => [order.method, order.amount]), [['cod', amount]]);
    assert.equal(await checkout.pay.isVisible(), false);
  });
}

/** @param {import('playwright-core').Locator} locator */
async function focusedIs(locator) {
  return locator.evaluate((element) => /** @type {ShadowRoot} */ (element.getRootNode()).activeElement === element);
}
