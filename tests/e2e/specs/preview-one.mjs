/**
 * The designers' page, one checkout: every control does what it says and stands in the address, a link gives the same view, and
 * what can only be imitated is said to be. Does NOT test texts, findings or themes.
 */
import assert from 'node:assert/strict';
import { DEFAULTS, fromAddress, toAddress } from '../../../www/preview/address.js';
import { STATES } from '../../../www/preview/choices.js';
import { Preview } from '../models/preview.mjs';
import { readProviders } from '../../../tools/csp.mjs';
import { eventually, test } from '../stage.mjs';
import { say, states } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const ROWS = readProviders();

test('an address gives the settings it was made of, whatever they are', async () => {
  const currencyOf = (/** @type {string} */ country) => ({ JP: 'JPY', NL: 'EUR' })[country];
  for (const [control, usual] of Object.entries(DEFAULTS)) {
    const settings = { ...DEFAULTS, [control]: `${usual}x #&;=é` };
    assert.deepEqual(fromAddress(toAddress(settings), currencyOf), settings, control);
  }
  assert.equal(fromAddress('?country=JP', currencyOf).currency, 'JPY', 'the usual currency of a country');
  assert.equal(fromAddress('?country=JP&currency=USD', currencyOf).currency, 'USD');
});

test('every screen of the widget is offered, and no other', async () => {
  assert.deepEqual(Object.values(STATES).flat().sort(), states().sort());
});

/** What a control is set to, and what must then be true of the framed checkout. @type {Record<string, { set: (preview: Preview) => Promise<unknown>, value: string, holds: (preview: Preview) => Promise<void>, state?: string }>} */
const CONTROLS = {
  locale: { set: (p) => p.pick('locale', 'deut', 'Deutsch'), value: 'de', holds: async (p) => assert.equal(await p.part().getAttribute('lang'), 'de') },
  country: { set: (p) => p.pick('country', 'japan', 'Japan'), value: 'JP', holds: async (p) => assert.equal(await p.host((host) => host.explain().country.code), 'JP') },
  currency: { set: (p) => p.pick('currency', 'usd', 'US Dollar'), value: 'USD', holds: async (p) => assert.match(await p.part().innerText(), /\$49\.99/) },
  amount: { set: (p) => p.field('amount').fill('123456700'), value: '123456700', holds: async (p) => assert.match(await p.part().innerText(), /1,234,567\.00/) },
  method: { set: (p) => p.pick('method', 'paypal', 'PayPal'), value: 'paypal', holds: async (p) => assert.equal(await p.host((host) => host.explain().methods[0].method), 'paypal') },
  look: { set: (p) => p.field('look').selectOption('mollie'), value: 'mollie', holds: async (p) => assert.deepEqual(await p.part().locator('[data-card]:visible').evaluateAll((fields) => fields.map((field) => field.getAttribute('data-card'))), ['number', 'expiry', 'code', 'name']), state: 'errors' },
  theme: { set: (p) => p.field('theme').selectOption('dark'), value: 'dark', holds: async (p) => assert.equal(await p.part().getAttribute('data-theme'), 'dark') },
  dir: { set: (p) => p.field('dir').selectOption('rtl'), value: 'rtl', holds: async (p) => assert.equal(await p.part().getAttribute('dir'), 'rtl') },
  size: { set: (p) => p.field('size').selectOption('400'), value: '400', holds: async (p) => assert.equal(await p.part().evaluate((frame) => getComputedStyle(frame).fontSize), '64px') },
  motion: { set: (p) => p.field('motion').selectOption('reduce'), value: 'reduce', holds: async (p) => assert.equal(await p.part().locator('.pay').evaluate((pay) => getComputedStyle(pay).transitionProperty), 'none') },
  colours: { set: (p) => p.field('colours').selectOption('forced'), value: 'forced', holds: async (p) => assert.equal(await p.part().locator('.pay').evaluate((pay) => getComputedStyle(pay).borderTopStyle), 'solid') },
  width: { set: (p) => p.page.getByRole('radio', { name: '768 px' }).check({ force: true }), value: '768', holds: async (p) => assert.equal(await p.frame().locator('html').evaluate(() => innerWidth), 768) },
};

for (const [control, { set, value, holds, state = 'choosing' }] of Object.entries(CONTROLS)) {
  test(`the control “${control}” acts at once, stands in the address, and a link to it shows the same`, async ({ page, shop }) => {
    const preview = new Preview(page);
    await preview.open(`?view=one&state=${state}`);
    await preview.drawn();
    await assert.rejects(() => holds(preview), 'it does not hold before');
    await set(preview);
    await eventually(() => holds(preview));
    assert.equal(preview.said(control), value);
    await page.reload();
    await preview.drawn();
    await eventually(() => holds(preview));
    assert.deepEqual(await shop.seen('errors'), []);
  });
}

test('screens and outcomes are chosen apart, and each shows its own', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one');
  await preview.drawn();
  await preview.field('screen').selectOption('paid');
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('en', 'result-paid-title'))));
  await preview.field('outcome').selectOption('insufficient_funds');
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('en', 'outcome-insufficient-funds.title'))));
  assert.equal(preview.said('state'), 'failed:insufficient_funds');
  assert.equal(await preview.field('screen').inputValue(), 'failed');
  await preview.field('outcome').selectOption('');
  await eventually(async () => assert.equal(preview.said('state'), null));
});

test('a slow network is the widget’s own still picture, a blocked one its own sentence, and lost words are English and told', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&loading=never');
  await preview.part().locator('.row-bone').first().waitFor();
  await preview.field('loading').selectOption('program-blocked');
  await preview.frame().getByText(say('de', 'boot-failed-title')).waitFor();
  await preview.field('loading').selectOption('words-blocked');
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('en', 'summary-heading'))));
  await preview.field('loading').selectOption('normal');
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('de', 'summary-heading'))));
});

test('the frame is as wide as the keyboard or the pointer makes it', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&width=400');
  await preview.drawn();
  const handle = page.getByRole('separator', { name: 'Width of the frame' });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await eventually(async () => assert.equal(preview.said('width'), '410'));
  await page.keyboard.press('Home');
  await eventually(async () => assert.equal(preview.said('width'), '240'));
  await page.getByLabel('Exact, px').fill('500');
  await page.keyboard.press('Tab');
  await eventually(async () => assert.equal(preview.said('width'), '500'));
  const box = await handle.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + 120, { steps: 3 });
  await page.mouse.up();
  await eventually(async () => assert.equal(preview.said('width'), '440'));
  assert.equal(await preview.frame().locator('html').evaluate(() => innerWidth), 440);
}, { context: { viewport: { width: 1600, height: 900 } } });

test('a locale is found by its own name and by its English one, with the keyboard alone', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one');
  for (const [typed, tag] of [['日本', 'ja'], ['Arabic', 'ar'], ['espanol', 'es'], ['accented', 'en-XA']]) {
    await preview.field('locale').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await eventually(async () => assert.equal(preview.said('locale'), tag));
    await page.keyboard.press('Tab');
  }
  await eventually(async () => assert.equal(await preview.part().getAttribute('lang'), 'en-XA'));
});

test('what is imitated is said to be, and how to see the real thing', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&colours=forced&motion=reduce&size=400&loading=slow&look=adyen');
  await eventually(async () => {
    const notes = await page.locator('.notes').innerText();
    for (const word of ['imitated', 'contrast theme', 'Reduced motion', 'root font size', 'network', 'stand in']) assert.ok(notes.includes(word), word);
  });
});

test('the card form is made of the fields that the chosen provider has', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&state=errors');
  await preview.drawn();
  for (const { id, form } of ROWS) {
    await preview.field('look').selectOption(id);
    const fields = form.startsWith('one') ? ['whole'] : ['number', 'expiry', 'code', ...(form.includes('name') ? ['name'] : [])];
    await eventually(async () => {
      const seen = await preview.part().locator('[data-card]:visible').evaluateAll((all) => all.map((field) => field.getAttribute('data-card')));
      assert.deepEqual(seen, fields, id);
      // The buyer is asked for the name once: by the provider or by us.
      assert.equal(await preview.part().locator('[part~="card"] [data-field="name"]').count(), form.includes('name') ? 0 : 1, id);
    });
  }
});

test('the bank’s page and the wallet’s button have something that stands in for them', async ({ page }) => {
  const preview = new Preview(page);
  for (const [state, text] of [['three-ds', 'The bank’s page'], ['wallet', 'The wallet’s own button']]) {
    await preview.open(`?view=one&state=${state}`);
    await preview.drawn();
    await preview.frame().getByText(text).waitFor();
  }
  await preview.field('screen').selectOption('paid');
  await eventually(async () => assert.equal(await preview.frame().getByText('The wallet’s own button').count(), 0));
});

test('two locales stand side by side on the same screen', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&compare=ar&state=paid');
  await preview.drawn(0);
  await preview.drawn(1);
  await eventually(async () => assert.deepEqual([await preview.part(0).getAttribute('lang'), await preview.part(1).getAttribute('lang')], ['de', 'ar']));
  assert.match(await preview.part(1).innerText(), new RegExp(say('ar', 'result-paid-title')));
});

test('the reasons for methods and locale are beside it', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&panel=why&locale=zh-HK&country=HK');
  await preview.drawn();
  await eventually(async () => {
    const shown = await page.locator('#shown tr th').allInnerTexts();
    assert.deepEqual(shown, await preview.host((host) => host.explain().methods.filter((/** @type {any} */ row) => row.shown).map((/** @type {any} */ row) => row.method)));
    assert.match(await page.locator('#locale').innerText(), /zh-Hant-HK/);
    assert.match(await page.locator('#sources').innerText(), /Source/);
  });
});
