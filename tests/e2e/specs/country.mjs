/**
 * The buyer's country where the shop does not say it: guessed from the device, told as a guess, and the buyer's to change
 * with mouse or keyboard alone; what was typed and chosen stays.
 */
import assert from 'node:assert/strict';
import { clean } from '../axe.mjs';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

/** A checkout of attributes alone. @param {Stage} stage @param {string} [more] HTML */
async function open({ shop, sandbox, checkout }, more = '') {
  const key = `pk_test_sandbox_${new URL(sandbox.provider).port}`;
  await shop.openPage(`<kassa-checkout currency="EUR" amount="4999" provider="sandbox" publishable-key="${key}" confirm-url="/api/confirm" ${more}></kassa-checkout>`);
  await checkout.payable();
}

/** @param {Stage} stage */
function country({ checkout }) {
  const line = checkout.host.locator('[part~="country"]');
  return { line, summary: line.locator('summary'), search: line.locator('input[type="search"]'), list: line.locator('select'), use: line.locator('button') };
}

/** @param {Stage} stage */
function explained({ page }) {
  return page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => element.explain().country);
}

/** Time zone and languages of a device, and where that is. @type {[string, string, string][]} */
const DEVICES = [
  ['Europe/Amsterdam', 'en-US', 'NL'],
  ['Asia/Tokyo', 'ja-JP', 'JP'],
  ['America/Sao_Paulo', 'pt-BR', 'BR'],
  ['Europe/Zurich', 'fr-CH', 'CH'],
  ['Asia/Hong_Kong', 'zh-HK', 'HK'],
  ['Africa/Nairobi', 'en-KE', 'KE'],
];
for (const [timezoneId, locale, code] of DEVICES) {
  test(`a device in ${timezoneId} that speaks ${locale} is guessed to be in ${code}, and told so`, async (stage) => {
    await open(stage);
    assert.deepEqual(await explained(stage), { code, source: 'guess' });
    const { line, summary } = country(stage);
    assert.ok(await line.isVisible());
    const spoken = await stage.checkout.frame.getAttribute('lang') ?? 'en';
    const name = await stage.page.evaluate(([spoken, code]) => new Intl.DisplayNames(spoken, { type: 'region' }).of(code), [spoken, code]);
    assert.ok((await summary.innerText()).includes(String(name)), `${name} is said`);
    assert.ok((await line.innerText()).includes(say(spoken, 'country-guessed')));
  }, { context: { timezoneId, locale } });
}

test('a country of the session or the page is not up for choice', async (stage) => {
  await stage.shop.openPage(markup({ country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 }));
  await stage.checkout.payable();
  assert.equal(await country(stage).line.isVisible(), false);
  assert.deepEqual(await explained(stage), { code: 'NL', source: 'session' });
  await open(stage, 'country="BE"');
  assert.equal(await country(stage).line.isVisible(), false);
  assert.deepEqual(await explained(stage), { code: 'BE', source: 'attribute' });
});

test('another country is found by a part of its name, taken with the keyboard alone, and changes the methods, not what was typed', async (stage) => {
  const { page, shop, checkout } = stage;
  await open(stage);
  await checkout.choose('card');
  await checkout.name.fill('Ada Lovelace');
  const { summary, search, list } = country(stage);
  await summary.focus();
  await page.keyboard.press('Enter');
  await search.focus();
  await page.keyboard.type('POLSK');
  assert.equal(await list.locator('option').count(), 0, 'English names are searched in English');
  await search.fill('pol');
  assert.deepEqual(await list.locator('option').allInnerTexts(), ['French Polynesia', 'Poland']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.deepEqual(await explained(stage), { code: 'PL', source: 'buyer' }));
  await checkout.payable();
  assert.deepEqual((await shop.told('change')).filter(({ what }) => what === 'country'), [{ what: 'country', country: 'PL' }]);
  assert.ok(!(await checkout.offered()).includes('ideal'));
  assert.equal(await checkout.chosen(), 'card');
  assert.equal(await checkout.name.inputValue(), 'Ada Lovelace');
  const focused = await page.locator('kassa-checkout').evaluate((element) => element.shadowRoot?.activeElement?.localName);
  assert.equal(focused, 'summary', 'the focus is back on the line');
  await search.waitFor({ state: 'hidden' });
});

test('accents and capitals do not matter in the search, the code does too, and nothing found says so', async (stage) => {
  await open(stage, 'locale="en"');
  const { summary, search, list, line } = country(stage);
  await summary.click();
  const cases = [['cote d', ['Côte d’Ivoire']], ['CÔTE D', ['Côte d’Ivoire']], ['jp', ['Japan']], ['xyzzy', []]];
  for (const [sought, names] of cases) {
    await search.fill(/** @type {string} */ (sought));
    await eventually(async () => assert.deepEqual(await list.locator('option').allInnerTexts(), names));
  }
  assert.ok((await line.innerText()).includes(say('en', 'country-none')));
});

test('the names stand in the order of the language', async (stage) => {
  await open(stage, 'locale="de"');
  const { summary, list } = country(stage);
  await summary.click();
  const names = await list.locator('option').allInnerTexts();
  assert.equal(names.length, 249);
  assert.deepEqual(names, [...names].sort(new Intl.Collator('de').compare));
  assert.ok(names.indexOf('Österreich') < names.indexOf('Pakistan'), 'Ö stands with O');
});

for (const locale of ['en', 'ar']) {
  test(`axe finds nothing in the list of countries in ${locale}`, async (stage) => {
    await open(stage, `locale="${locale}"`);
    await country(stage).summary.click();
    await clean(stage.page, 'list of countries');
  });
}
