/**
 * What is due and how it is paid: fees, cash rounding, tax inside prices, a second currency, saved cards, instalments,
 * further fields. The shop checks every sum and every field itself and refuses what does not fit.
 */
import assert from 'node:assert/strict';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const NL = { country: 'NL', locale: 'en-NL', currency: 'EUR', amount: 5000 };
const US = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 };

/** A checkout whose session has more in it. @param {Stage} stage @param {Record<string, string | number>} query @param {object} more */
async function open({ shop, checkout }, query, more) {
  await shop.openPage(markup({ ...query, with: JSON.stringify(more) }, `locale="${query.locale}"`));
  await checkout.payable();
}

/** Label and amount of each line of the summary. @param {Stage} stage */
async function lines({ checkout }) {
  const rows = checkout.host.locator('[part~="summary"] dl > div:visible');
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** @param {Stage} stage @param {string} text */
async function summaryHas({ checkout }, text) {
  const summary = checkout.host.locator('[part~="summary"]');
  await eventually(async () => assert.ok((await summary.innerText()).replace(/[\u2068\u2069]/g, '').includes(text), await summary.innerText()));
}

test('a fee is told beside the method, added when it is chosen, and charged', async (stage) => {
  const { checkout, bank, sandbox, page } = stage;
  await open(stage, NL, { methods: { fee: { klarna: { fixed: 50, basis_points: 150, cap: 100 }, paypal: 35 } } });
  assert.equal(await checkout.total.textContent(), '€50.00');
  const row = checkout.method('klarna').locator('xpath=ancestor::label');
  assert.match(await row.innerText(), /€1\.00/);
  await checkout.choose('klarna');
  await eventually(async () => assert.equal(await checkout.total.textContent(), '€51.00'));
  assert.ok((await lines(stage)).includes(`${say('en', 'summary-method-fee')} €1.00`), String(await lines(stage)));
  assert.ok((await checkout.pay.innerText()).includes('€51.00'));
  await checkout.choose('ideal');
  await eventually(async () => assert.equal(await checkout.total.textContent(), '€50.00'));
  await checkout.choose('paypal');
  await checkout.pay.click();
  await bank.reached();
  await bank.pay();
  await page.waitForURL(/a-shop/);
  const { orders } = await sandbox.charges();
  assert.deepEqual(orders.map(({ amount, fee }) => ({ amount, fee })), [{ amount: 5035, fee: 35 }]);
});

test('cash is rounded to what coins pay, cards are not', async (stage) => {
  const { checkout, sandbox } = stage;
  await open(stage, { country: 'CH', locale: 'en-CH', currency: 'CHF', amount: 4987 }, { methods: { order: ['cod', 'card'] } });
  assert.equal(await checkout.chosen(), 'cod');
  await eventually(async () => assert.match(String(await checkout.total.textContent()), /49\.85/));
  assert.ok((await lines(stage)).some((line) => line.startsWith(say('en', 'summary-rounding')) && /0\.02/.test(line)), String(await lines(stage)));
  await checkout.choose('card');
  await eventually(async () => assert.match(String(await checkout.total.textContent()), /49\.87/));
  await checkout.choose('cod');
  await checkout.phone.fill('079 123 45 67');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-placed-title'));
  const { orders } = await sandbox.charges();
  assert.deepEqual(orders.map(({ amount, rounding, fields }) => ({ amount, rounding, fields })), [{ amount: 4985, rounding: -2, fields: { phone: '+41791234567' } }]);
});

test('tax inside the prices is said and not added, and a second currency is only a hint', async (stage) => {
  const { checkout, card, sandbox } = stage;
  await open(stage, US, { tax_included: true, approximate: { currency: 'CAD', amount: 7490 } });
  assert.equal(await checkout.total.textContent(), '$54.99');
  assert.ok(!(await lines(stage)).some((line) => line.startsWith(say('en', 'summary-tax'))), 'no line for tax');
  await summaryHas(stage, 'Includes $');
  await summaryHas(stage, 'About CA$74.90. You’ll be charged $54.99.');
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.deepEqual((await sandbox.charges()).orders.map(({ amount, currency }) => `${amount} ${currency}`), ['5499 USD']);
});

const SAVED = [
  { id: 'card_saved_ok', method: 'card', provider: 'sandbox', brand: 'visa', last4: '4242' },
  { id: 'card_saved_declined', method: 'card', provider: 'sandbox', label: 'My old card', last4: '0002' },
];

test('a saved card stands first, is paid with one press, and asks the provider for nothing', async (stage) => {
  const { page, checkout, sandbox } = stage;
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => asked.push(request.url()));
  await open(stage, US, { saved: SAVED });
  assert.deepEqual((await checkout.offered()).slice(0, 3), ['card:card_saved_ok', 'card:card_saved_declined', 'card']);
  assert.equal(await checkout.chosen(), 'card:card_saved_ok');
  const row = checkout.method('card:card_saved_ok').locator('xpath=ancestor::label');
  assert.match((await row.innerText()).replace(/[\u2068\u2069]/g, ''), /Visa ending in 4242/);
  assert.equal(await checkout.panel.isVisible(), false, 'no card fields');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.deepEqual(asked.filter((url) => url.startsWith(sandbox.provider)), []);
  assert.deepEqual((await sandbox.charges()).orders.map(({ amount, saved }) => ({ amount, saved })), [{ amount: 5499, saved: 'card_saved_ok' }]);
});

test('a saved card that is refused leaves the buyer free to type another one', async (stage) => {
  const { checkout, card, sandbox } = stage;
  await open(stage, US, { saved: SAVED });
  await checkout.choose('card:card_saved_declined');
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-declined.title'));
  await checkout.choose('card');
  await checkout.payable();
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('instalments are offered with what each costs, and the chosen plan reaches the shop', async (stage) => {
  const { checkout, card, sandbox } = stage;
  await open(stage, US, { instalments: { card: [{ count: 3, interest_free: true }, { count: 12 }] } });
  const plan = checkout.host.locator('select[id="card-plan"]');
  const offered = (await plan.locator('option').allInnerTexts()).map((text) => text.replace(/[\u2068\u2069]/g, ''));
  assert.equal(offered[0], say('en', 'plan-once'));
  assert.match(offered[1], /3 payments of \$18\.33.*\$54\.99 in all.*interest-free/);
  assert.match(offered[2], /12 payments.*interest/);
  await plan.selectOption('0');
  await checkout.choose('paypal');
  await checkout.choose('card');
  assert.equal(await plan.inputValue(), '', 'another method, another choice');
  await plan.selectOption('0');
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.deepEqual((await sandbox.charges()).orders.map(({ instalments }) => instalments), [3]);
});

test('a chosen plan says which payment is due on which day, as the buyer’s locale writes days', async (stage) => {
  const { checkout } = stage;
  const each = (/** @type {string[]} */ due) => ({ amounts: due.map((_, place) => (place === 0 ? 1835 : 1832)), due });
  await open(stage, US, { instalments: { card: [each(['2026-11-29', '2026-12-29', '2027-01-29']), { count: 12 }] } });
  const lines = checkout.host.locator('[part~="plan-schedule"] div:visible');
  assert.deepEqual(await lines.allInnerTexts(), []);
  await checkout.host.locator('select[id="card-plan"]').selectOption('0');
  const written = async () => (await lines.allInnerTexts()).map((line) => line.replaceAll('\n', ' '));
  await eventually(async () => assert.deepEqual(await written(), ['November 29, 2026 $18.35', 'December 29, 2026 $18.32', 'January 29, 2027 $18.32']));
  await checkout.host.locator('select[id="card-plan"]').selectOption('1');
  await eventually(async () => assert.deepEqual(await written(), []));
});

test('what the merchant asks besides is asked in the country’s own way, checked, and sent', async (stage) => {
  const { checkout, card, sandbox } = stage;
  await open(stage, US, { methods: { ask: { card: ['email', 'address'] } } });
  const labels = await checkout.host.locator('[part~="card"] label').allInnerTexts();
  assert.deepEqual(labels.map((label) => label.replace(/[\u2068\u2069]| \(optional\)/g, '')), ['field-name', 'field-email', 'address-street', 'address-street2', 'address-city-city', 'address-region-state', 'address-postal-zip'].map((id) => say('en', id)));
  await card.fill();
  await checkout.pay.click();
  const errors = checkout.host.locator('[part~="card"] [part~="field-error"]:visible');
  await eventually(async () => assert.equal((await errors.allInnerTexts()).filter(Boolean).length, 6, String(await errors.allInnerTexts())));
  assert.equal((await sandbox.charges()).orders.length, 0);
  const fill = (/** @type {string} */ id, /** @type {string} */ text) => checkout.host.locator(`[part~="card"] [data-field="${id}"]`).fill(text);
  await fill('name', 'Ada  Lovelace');
  await fill('email', 'ＡＤＡ@Example.COM');
  await fill('street', '1 Main Street');
  await fill('city', 'Springfield');
  await checkout.host.locator('[part~="card"] [data-field="region"]').selectOption({ label: 'Illinois' });
  await fill('postal_code', '62701 - 1234');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  const [order] = (await sandbox.charges()).orders;
  assert.deepEqual(order.fields, { name: 'Ada Lovelace', email: 'ADA@example.com', street: '1 Main Street', city: 'Springfield', region: 'IL', postal_code: '62701-1234' });
});

/** Methods that ask for what their kind needs: what is typed, and what arrives. Those that leave the page are paid there. @type {[string, Record<string, string | number>, Record<string, string>, Record<string, string>][]} */
const ASKED = [
  ['blik', { country: 'PL', locale: 'en-PL', currency: 'PLN', amount: 19900 }, { blik_code: '777 123' }, { blik_code: '777123' }],
  ['sepa_debit', { country: 'DE', locale: 'en-DE', currency: 'EUR', amount: 4999 }, { name: 'Ada Lovelace', iban: 'de89 3704 0044 0532 0130 00' }, { name: 'Ada Lovelace', iban: 'DE89370400440532013000' }],
  ['pix', { country: 'BR', locale: 'en-BR', currency: 'BRL', amount: 15990 }, { name: 'Ada Lovelace', document: '390.533.447-05' }, { name: 'Ada Lovelace', document: '39053344705' }],
  ['fpx', { country: 'MY', locale: 'en-MY', currency: 'MYR', amount: 9900 }, { bank: 'maybank2u' }, { bank: 'maybank2u' }],
  ['ach_debit', { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 }, { name: 'Ada Lovelace', routing_number: '021 000 021', account_number: '000123456789' }, { name: 'Ada Lovelace', routing_number: '021000021', account_number: '000123456789' }],
];
for (const [method, place, typed, sent] of ASKED) {
  test(`${method} asks for what it needs in ${place.country} and sends it in one form`, async (stage) => {
    const { page, shop, checkout, bank, sandbox } = stage;
    await open(stage, place, { methods: { order: [method] } });
    await checkout.choose(method);
    await checkout.payable();
    for (const [id, text] of Object.entries(typed)) {
      const field = checkout.host.locator(`[part~="details"] [data-field="${id}"]`);
      if (await field.evaluate((entry) => entry.localName === 'select')) await field.selectOption(text);
      else await field.fill(text);
    }
    await checkout.pay.click();
    if (method === 'fpx') {
      await bank.reached();
      await bank.pay();
      await page.waitForURL(/a-shop/);
    } else if (method === 'pix') {
      await checkout.says(say('en', 'action-qr-title'));
      await sandbox.decide((await shop.told('submit'))[0].key, 'pay');
    }
    const order = await eventually(async () => {
      const [order] = (await sandbox.charges()).orders;
      assert.ok(order, 'no order yet');
      return /** @type {any} */ (order);
    });
    assert.deepEqual(order.fields, sent);
    assert.equal(order.country, place.country);
  });
}

test('a method that is released to a share of buyers is there for the same buyers each time', async (stage) => {
  const { checkout } = stage;
  const seen = new Set();
  for (let buyer = 0; buyer < 12; buyer++) {
    await open(stage, NL, { buyer_id: `buyer-${buyer}`, methods: { share: { klarna: 50 } } });
    const first = (await checkout.offered()).includes('klarna');
    await open(stage, NL, { buyer_id: `buyer-${buyer}`, methods: { share: { klarna: 50 } } });
    assert.equal((await checkout.offered()).includes('klarna'), first);
    seen.add(first);
  }
  assert.equal(seen.size, 2, 'some have it and some do not');
});
