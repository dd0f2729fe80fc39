/**
 * The designers' page, what is taken away from it: themes that pass a gate, embed code, a checklist, messages as a table and back,
 * a contact sheet. Does NOT print.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tokensOf, tokensText } from '../../../www/preview/address.js';
import { correctedAll, gate } from '../../../www/preview/look/gate.js';
import { HANDED, MEANINGS, THEMES, themesOf } from '../../../www/preview/look/tokens.js';
import { fromCsv, toCsv } from '../../../www/preview/words/csv.js';
import { readProviders } from '../../../tools/csp.mjs';
import { Preview } from '../models/preview.mjs';
import { eventually, test } from '../stage.mjs';
import { say, source } from '../words.mjs';

const BUILT_IN = themesOf(source('src/view/style/tokens.css'));
const ROWS = readProviders();

test('the tokens are those of the widget’s sheet and of the read-me, and each is explained', async () => {
  const names = Object.keys(BUILT_IN.light);
  const promised = [...(source('README.md').match(/^Set `--kassa-.*$/m)?.[0] ?? '').matchAll(/--kassa-([\w-]+)/g)].map(([, name]) => name);
  assert.deepEqual([...names].sort(), promised.sort());
  assert.deepEqual(Object.keys(MEANINGS).sort(), [...names].sort());
  const handed = [...source('src/embed/look.rs').matchAll(/\("\w+", "--([\w-]+)"\)/g)].map(([, name]) => name);
  assert.deepEqual([...HANDED].sort(), handed.sort());
  assert.notEqual(BUILT_IN.dark.paper, BUILT_IN.light.paper);
  assert.equal(BUILT_IN['high-contrast'].paper, BUILT_IN.light.paper, 'what a theme does not say it has from the first');
});

test('the built-in themes pass the gate', async () => {
  for (const theme of THEMES) assert.deepEqual(gate(BUILT_IN[theme], {}), [], theme);
});

/** @type {[own: Record<string, string>, provider: string, expected: RegExp, canBeCorrected: boolean][]} */
const FAULTS = [
  [{ accent: '#ffb000' }, 'sandbox', /on-accent.*text on the pay button/, true],
  [{ quiet: '#bbbbbb' }, 'sandbox', /quiet.*secondary text/, true],
  [{ edge: '#e0e0e0' }, 'sandbox', /edge.*3:1 is needed/, true],
  [{ ink: 'rebeccapurple' }, 'sandbox', /ink.*not a plain colour/, true],
  [{ radius: '-5em' }, 'sandbox', /radius.*no radius/, true],
  [{ font: '"Comic Sans MS" color:red' }, 'sandbox', /font.*no list of font families/, true],
  [{ 'field-size': '14px' }, 'sandbox', /field-size.*zoom/, true],
  [{ font: 'Inter, sans-serif' }, 'adyen', /font.*no web fonts/, false],
  [{ font: 'Georgia, serif' }, 'mollie', /font.*cannot follow font/, false],
  [{ ink: '#111111' }, 'checkout', /ink.*before its form is mounted/, false],
];

test('each fault of a theme is found, and what can be corrected is', async () => {
  for (const [own, id, expected, canBeCorrected] of FAULTS) {
    const provider = ROWS.find((row) => row.id === id);
    const judge = (/** @type {Record<string, string>} */ own) => gate(BUILT_IN.light, own, provider);
    const said = judge(own).map(({ token, says }) => `${token} ${says}`);
    assert.ok(said.some((one) => expected.test(one)), `${JSON.stringify(own)}: ${said.join(' | ')}`);
    const left = judge(correctedAll(judge, own));
    assert.equal(left.length === 0, canBeCorrected, `${JSON.stringify(own)}: ${left.map(({ says }) => says).join(' | ')}`);
  }
  assert.deepEqual(gate(BUILT_IN.light, { font: 'Georgia, serif' }, ROWS.find(({ id }) => id === 'stripe')), []);
  for (const value of ['#0a5 --><script src=//evil.example></script><!--', '#0a5 } body { color: red', 'url(//evil.example/x)', '#0a5 /*', 'IMAGE-SET("//evil.example/x" 1x)']) {
    assert.deepEqual(tokensOf(`accent:${value};ink:#111`), { ink: '#111' }, value);
  }
  assert.deepEqual(tokensOf(tokensText({ accent: '#0a0', font: 'a: b, "c"' })), { accent: '#0a0', font: 'a: b, "c"' });
});

/** What a shop sets, and a theme it is seen in; `auto` is light and dark. @type {[own: Record<string, string>, themes: string[]][]} */
const UNRULY = [
  [{ accent: '#ffee00', ink: '#cccccc' }, ['light', 'dark']],
  [{ quiet: '#cccccc' }, ['light', 'dark']],
  [{ accent: '#ffee00', quiet: '#cccccc', 'field-size': '12px', ink: 'red', edge: '#eeeeee', radius: '2px' }, ['light', 'dark']],
  [{ paper: '#777777' }, ['dark']],
];

test('all that can be corrected at once is, in every scheme, and no token that the shop did not set', async () => {
  for (const [own, themes] of UNRULY) {
    const judge = (/** @type {Record<string, string>} */ own) => themes.flatMap((theme) => gate(BUILT_IN[theme], own));
    assert.notDeepEqual(judge(own), []);
    const corrected = correctedAll(judge, own);
    assert.deepEqual(judge(corrected), [], JSON.stringify(corrected));
    assert.deepEqual(Object.keys(corrected).filter((name) => !(name in own)), []);
  }
});

test('a token changes the live checkouts at once, is corrected with one press, and leaves as a style sheet', async ({ page, shop }) => {
  const preview = new Preview(page);
  await preview.open('?view=themes&theme=light');
  await page.getByLabel('accent pay button').fill('#ffb000');
  const pay = page.locator('.swatch kassa-checkout').first().locator('.pay');
  await eventually(async () => assert.equal(await pay.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(255, 176, 0)'));
  assert.ok(await page.locator('#gate li[data-rule="contrast"]').count() > 1);
  await eventually(async () => assert.match(await page.locator('.themes').innerText(), /Measured on the checkouts above: \d+ found/));
  await page.getByRole('button', { name: 'Correct all that can be' }).click();
  await eventually(async () => assert.match(await page.locator('#gate').innerText(), /Every pair of colours has its contrast/));
  const accent = tokensOf(preview.said('tokens') ?? '').accent;
  assert.equal(await page.locator('#theme-css').textContent(), `kassa-checkout {\n  --kassa-accent: ${accent};\n}`);
  await eventually(async () => assert.match(await page.locator('.themes').innerText(), /Measured on the checkouts above: nothing found/));
  for (const theme of ['dark', 'high-contrast']) {
    await page.getByLabel('Built-in theme').selectOption(theme);
    await eventually(async () => assert.equal(await page.locator('.swatch kassa-checkout').first().locator('[part~="frame"]').getAttribute('data-theme'), theme));
  }
  assert.deepEqual(await shop.seen('errors'), []);
}, { context: { viewport: { width: 1600, height: 1000 } } });

test('the embed code is a checkout with the present settings', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code&locale=ar&country=AE&currency=AED&theme=dark&dir=rtl&tokens=accent:%230a5&embed=attributes&look=adyen');
  const code = page.locator('#embed-code');
  await eventually(async () => assert.match(await code.innerText(), /locale="ar"/));
  const text = await code.innerText();
  for (const part of ['country="AE"', 'currency="AED"', 'amount="4999"', 'theme="dark"', 'dir="rtl"', '--kassa-accent: #0a5;', 'provider="adyen"', 'publishable-key="test_…"', 'integrity="sha256-']) assert.ok(text.includes(part), part);
  const attributes = await page.evaluate((text) => [...(new DOMParser().parseFromString(text, 'text/html').querySelector('kassa-checkout')?.attributes ?? [])].map(({ name }) => name), text);
  const known = JSON.parse(source('src/embed/custom-elements.json')).modules.flatMap((/** @type {any} */ module) => module.declarations.flatMap((/** @type {any} */ { attributes }) => (attributes ?? []).map((/** @type {any} */ { name }) => name)));
  assert.deepEqual(attributes.filter((name) => !known.includes(name)), []);
  await page.getByLabel('Session').selectOption('script');
  await eventually(async () => assert.match(await code.innerText(), /\.session = \{[^]*"country": "AE"/));
});

test('cells survive a spreadsheet: quotes, lines, semicolons, and what would be a formula', async () => {
  const rows = [['locale', 'text'], ['de', '+ { $amount } fee'], ['x', 'a "b", c\nd'], ['=1+1', "'=x"], ['', 'é…“”']];
  assert.deepEqual(fromCsv(toCsv(rows)), rows);
  assert.match(toCsv([['=SUM(A1)']]), /'=SUM/);
  assert.deepEqual(fromCsv('locale;text\r\nde;"a;b"\r\n'), [['locale', 'text'], ['de', 'a;b']]);
});

test('messages go out as a table and come back as changes, with what could not be taken', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=review&locale=de');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  const rows = fromCsv(await readFile(await download.path(), 'utf8'));
  const [head] = rows;
  const column = (/** @type {string} */ name) => head.indexOf(name);
  const row = (/** @type {string} */ id) => /** @type {string[]} */ (rows.find((cells) => cells[column('message')] === id));
  assert.equal(row('summary-heading')[column('text')], say('de', 'summary-heading'));
  assert.equal(row('pay-button')[column('most characters')], '28');
  assert.match(row('pay-button')[column('comment')], /The pay button/);
  row('summary-heading')[column('text')] = 'Ihr Einkauf';
  row('methods-legend')[column('note')] = 'zu lang?';
  row('pay-button')[column('text')] = 'Für { $amount kaufen';
  const path = await download.path();
  await writeFile(path, toCsv([...rows, rows[1].map((cell, at) => (at === column('message') ? 'no-such' : cell))]));
  await page.getByLabel('Take a reviewed CSV back').setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer: await readFile(path) });
  await eventually(async () => assert.match(await page.locator('.review').innerText(), /1 changed, 2 not taken, 1 notes/));
  await page.getByRole('link', { name: 'de summary-heading' }).click();
  await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), 1));
  assert.match(await page.locator('.texts tbody').innerText(), /Ihr Einkauf/);
});

test('the checklist is kept in this browser, for each locale, and leaves as JSON', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=review&locale=de');
  await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note: paid', exact: true }).fill('schön');
  await page.reload();
  assert.ok(await page.getByRole('checkbox', { name: 'paid', exact: true }).isChecked());
  assert.match(await page.locator('.review').innerText(), /1 of \d+ ticked in de/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download JSON' }).click()]);
  const { locale, done, items } = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.deepEqual([locale, done, items.filter((/** @type {any} */ item) => item.done).map((/** @type {any} */ item) => [item.id, item.note])], ['de', 1, [['screen paid', 'schön']]]);
  await preview.pick('review-locale', 'japan', '日本語');
  await eventually(async () => assert.match(await page.locator('.review').innerText(), /0 of \d+ ticked in ja/));
});

test('the contact sheet is every chosen cell, whole, on paper as on the screen', async ({ page, shop }) => {
  await page.addInitScript(() => { window.print = () => { document.title = 'printed'; }; });
  const preview = new Preview(page);
  await preview.open('?view=review&locales=de+ar&states=choosing+paid+errors+voucher');
  await page.getByRole('button', { name: 'Make the sheet and print it' }).click();
  await eventually(async () => assert.equal(await page.title(), 'printed'));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.print kassa-checkout').count(), 8);
  assert.deepEqual(await page.locator('.page h3').allInnerTexts().then((all) => all.map((text) => text.split(' · ')[1]).sort()), ['ar', 'de']);
  for (const cell of await page.locator('.print').all()) {
    const [height, inside, pay] = await cell.evaluate((cell) => {
      const checkout = /** @type {HTMLElement} */ (cell.querySelector('kassa-checkout'));
      return [cell.getBoundingClientRect().bottom, checkout.getBoundingClientRect().bottom, checkout.shadowRoot?.querySelector('[part~="summary"]')?.checkVisibility()];
    });
    assert.ok(Math.abs(Number(height) - Number(inside)) < 6 && pay, `a cell is cut: ${height} and ${inside}`);
  }
  assert.equal(await page.locator('header').isVisible(), false);
  assert.deepEqual(await shop.seen('errors'), []);
}, { context: { viewport: { width: 794, height: 1123 } } });
