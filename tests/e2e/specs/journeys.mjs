/**
 * A buyer from each market pays by card: language, direction, amount, the method on top, and one charge of the right size.
 * Does NOT try what goes wrong.
 */
import assert from 'node:assert/strict';
import { CARDS } from '../models/card.mjs';
import { textOf } from '../models/checkout.mjs';
import { eventually, test } from '../stage.mjs';
import { digitsOf, leaderOf, say } from '../words.mjs';

/** country, locale, currency, minor units, the pack that must be spoken */
const MARKETS = /** @type {const} */ ([
  ['NL', 'nl-NL', 'EUR', 4999, 'nl'],
  ['JP', 'ja-JP', 'JPY', 7800, 'ja'],
  ['BR', 'pt-BR', 'BRL', 28990, 'pt-BR'],
  ['US', 'en-US', 'USD', 5499, 'en'],
  ['AE', 'ar-AE', 'AED', 19900, 'ar'],
  ['HK', 'zh-HK', 'HKD', 42800, 'zh-Hant-HK'],
  ['TW', 'zh-TW', 'TWD', 129900, 'zh-Hant'],
  ['CN', 'zh-CN', 'CNY', 28900, 'zh-Hans'],
  ['DE', 'de-DE', 'EUR', 123456789, 'de'],
  ['FR', 'fr-FR', 'EUR', 4999, 'fr'],
  ['TH', 'th-TH', 'THB', 179000, 'th'],
]);

for (const [country, locale, currency, amount, pack] of MARKETS) {
  test(`a buyer in ${country} pays ${amount} ${currency} by card, in ${pack}`, async ({ page, shop, checkout, card, sandbox }) => {
    await shop.open({ country, locale, currency, amount });
    await checkout.ready();

    assert.equal(await checkout.frame.getAttribute('lang'), pack);
    assert.equal(await checkout.frame.getAttribute('dir'), pack === 'ar' ? 'rtl' : 'ltr');
    const direction = await checkout.frame.evaluate((frame) => getComputedStyle(frame).direction);
    assert.equal(direction, pack === 'ar' ? 'rtl' : 'ltr');
    assert.equal(await textOf(checkout.methods.locator('legend')), say(pack, 'methods-legend'));

    const digits = digitsOf(currency);
    const written = await page.evaluate(
      ({ locale, currency, digits, decimal }) => {
        const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
        return new Intl.NumberFormat(locale, { style: 'currency', currency, ...exact }).format(decimal);
      },
      { locale, currency, digits, decimal: decimalOf(amount, digits) },
    );
    assert.equal(await checkout.total.textContent(), written);

    const offered = await checkout.offered();
    assert.equal(offered[0], leaderOf(country), `offered: ${offered.join(' ')}`);

    await checkout.choose('card');
    await card.fill(CARDS.good);
    await checkout.name.fill('Ada Lovelace');
    const button = (await checkout.pay.textContent()) ?? '';
    assert.ok(button.replace(/[\u2066-\u2069]/g, '').includes(written), `the pay button says ${button}`);
    await checkout.pay.click();

    await checkout.says(say(pack, 'result-paid-title'));
    assert.ok((await checkout.saying()).includes(written.replace(/\s+/g, ' ')), await checkout.saying());
    assert.equal(await checkout.pay.isVisible(), false, 'no pay button after paying');
    const result = await shop.result();
    assert.deepEqual(
      { status: result.status, method: result.method, amount: result.amount, currency: result.currency },
      { status: 'succeeded', method: 'card', amount, currency },
    );
    const charges = await sandbox.charges();
    assert.equal(charges.total, 1);
    const orders = charges.orders.map(({ method, amount, currency }) => ({ method, amount, currency }));
    assert.deepEqual(orders, [{ method: 'card', amount, currency }]);
    assert.deepEqual(await shop.seen('violations'), []);
    // The shop has its own words, in fewer languages.
    await eventually(async () => assert.ok(pack.startsWith((await page.locator('html').getAttribute('lang')) ?? '–')));
  });
}

/** Minor units as a decimal text. @param {number} minor @param {number} digits */
function decimalOf(minor, digits) {
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
