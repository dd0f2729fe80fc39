/**
 * The designers' page and what people write into it: a text is there before it is edited, many changes are one, two tabs keep each
 * other's work, what the browser has kept is not believed, and the focus stays with the user. Does NOT judge a text.
 */
import assert from 'node:assert/strict';
import { fromCsv, toCsv } from '../../../www/preview/words/csv.js';
import { readFile, replaced, replacedAll } from '../../../www/preview/words/fluent.js';
import { Preview } from '../models/preview.mjs';
import { eventually, test } from '../stage.mjs';
import * as syntax from '../../../tools/node_modules/@fluent/syntax/esm/index.js';
import { say, source } from '../words.mjs';

const file = (/** @type {string} */ tag) => readFile(/** @type {any} */ (syntax), source(`locales/${tag}.ftl`), tag);
const ENGLISH = file('en');
const TEXTS = 'kassa-preview-texts';
const TICKS = 'kassa-preview-review';
const PLAIN = [...ENGLISH.entries.values()].filter(({ id, variables, forms }) => !variables.length && !forms.length && !id.startsWith('boot-') && !id.startsWith('outcome-declined')).map(({ id }) => id);

const area = (/** @type {import('playwright-core').Page} */ page) => page.locator('.editor').getByRole('textbox');
const kept = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ name) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}'), name);
const focused = (/** @type {import('playwright-core').Page} */ page) => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('id') || document.activeElement?.localName);

test('the editor waits for the file of a text, however late it comes', async ({ page }) => {
  await page.route(/\/locales\/de\.ftl$/, async (route) => {
    await new Promise((go) => setTimeout(go, 1_500));
    await route.fallback();
  });
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de-CH&message=pay-button');
  await eventually(async () => assert.ok((await area(page).inputValue()).includes('$amount')));
  assert.doesNotMatch(await page.locator('.editor').innerText(), /not in de\.ftl/);
  // Whatever the frame does meanwhile: shown before its file is there, and not shown again.
  const says = await page.evaluate(async ([editorAt, packsAt, factsAt, addressAt]) => {
    const [{ editor }, { Packs }, facts, { DEFAULTS }] = await Promise.all([editorAt, packsAt, factsAt, addressAt].map((path) => import(path)));
    const tables = await facts.facts();
    const packs = await Packs.open(tables.tags);
    const { root, show } = editor({ settings: DEFAULTS, facts: tables, packs, href: () => '?', choose: () => {} });
    show('ja', 'summary-heading');
    await packs.load('ja');
    await new Promise((go) => setTimeout(go));
    show('ja', 'summary-heading');
    return root.querySelector('textarea').value;
  }, ['views/editor.js', 'words/packs.js', 'facts.js', 'address.js'].map((name) => `/www/preview/${name}`));
  assert.equal(says, say('ja', 'summary-heading'));
});

test('a file that did not come is asked for again', async ({ page }) => {
  let asked = 0;
  await page.route(/\/locales\/de\.ftl$/, (route) => ((asked += 1) === 1 ? route.abort() : route.fallback()));
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=de&message=pay-button');
  await eventually(async () => assert.equal(asked, 1));
  await page.getByLabel('Show', { exact: true }).selectOption('missing');
  await page.getByLabel('Show', { exact: true }).selectOption('all');
  await eventually(async () => assert.ok((await area(page).inputValue()).includes('$amount')));
});

test('a file is fetched once, however many cells wait for it', async ({ page }) => {
  let asked = 0;
  page.on('request', (request) => { if (/\/locales\/ar\.ftl$/.test(request.url())) asked += 1; });
  const preview = new Preview(page);
  await preview.open('?view=matrix&locales=ar&states=choosing+paid+errors+qr+voucher+waiting');
  await eventually(async () => assert.ok(await page.locator('.crop.drawn').count() > 3));
  assert.equal(asked, 1);
});

test('a locale that is no locale asks for no file', async ({ page, shop }) => {
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => { if (/\/locales\/\w+\.ftl$/.test(request.url())) asked.push(request.url().split('/').at(-1) ?? ''); });
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=valueOf&compare=constructor');
  await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), ENGLISH.entries.size));
  assert.deepEqual(asked, ['en.ftl']);
  assert.deepEqual(await shop.seen('errors'), []);
});

test('many texts put into a file at once are what they are one after the other', async () => {
  for (const tag of ['de', 'fr-CA', 'pt-PT']) {
    const before = file(tag);
    const changes = /** @type {[string, string][]} */ ([
      ...[...before.entries.values()].filter(({ forms }) => !forms.length).slice(3, 40).reverse().map(({ id }) => [id, `Another text\nfor ${id}`]),
      ['outcome-new.title', 'A title'], ['outcome-new.body', 'A body'], ['all-new', 'New'],
    ]);
    let after = before;
    for (const [id, pattern] of changes) after = readFile(/** @type {any} */ (syntax), replaced(after, id, pattern), tag);
    assert.equal(replacedAll(before, changes), after.source, tag);
    assert.deepEqual(after.junk, []);
  }
});

test('a table of changes is one change: each file is read once and the page is told once', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  const rows = PLAIN.slice(0, 60).map((id) => ['de', id, `Neu ${id}`]);
  const result = await page.evaluate(async ({ csv, paths: [packsAt, reviewAt, factsAt] }) => {
    const [{ Packs }, { takeCsv }, { facts }] = await Promise.all([packsAt, reviewAt, factsAt].map((path) => import(path)));
    const packs = await Packs.open((await facts()).tags);
    await packs.load('de');
    let told = 0;
    let read = 0;
    packs.addEventListener('change', () => { told += 1; });
    const { parse } = packs.syntax;
    packs.syntax = { ...packs.syntax, parse: (/** @type {string} */ text, /** @type {object} */ how) => {
      if (text.length > 5_000) read += 1;
      return parse(text, how);
    } };
    const { changed, faults } = await takeCsv(packs, await facts(), csv);
    return { changed: changed.length, faults, told, read, says: packs.entry('de', changed.at(-1).id).pattern, of: packs.changed('de').length };
  }, { csv: toCsv([['locale', 'message', 'text'], ...rows]), paths: ['words/packs.js', 'words/review.js', 'facts.js'].map((name) => `/www/preview/${name}`) });
  assert.deepEqual(result, { changed: 60, faults: [], told: 1, read: 1, says: rows[59][2], of: 60 });
});

test('two tabs keep each other’s changes, and each shows both', async ({ page, context }) => {
  const other = await context.newPage();
  await new Preview(page).open('?view=texts&locale=de&message=summary-heading');
  await new Preview(other).open('?view=texts&locale=de&message=help-button');
  await eventually(async () => assert.ok(await area(other).inputValue()));
  await area(page).fill('Ihr Einkauf');
  await eventually(async () => assert.match(await page.locator('.editor').innerText(), /1 changed in de/));
  await area(other).fill('Fragen?');
  await eventually(async () => assert.deepEqual(await kept(other, TEXTS), { de: { 'summary-heading': 'Ihr Einkauf', 'help-button': 'Fragen?' } }));
  for (const tab of [page, other]) {
    await eventually(async () => assert.match(await tab.locator('.editor').innerText(), /2 changed in de/));
    await eventually(async () => assert.match(await tab.locator('.texts tbody').innerText(), /Ihr Einkauf[^]*Fragen\?|Fragen\?[^]*Ihr Einkauf/));
  }
  await page.getByRole('button', { name: 'help-button', exact: true }).click();
  await eventually(async () => assert.equal(await area(page).inputValue(), 'Fragen?'));
  await other.getByRole('button', { name: 'Take back' }).click();
  await eventually(async () => assert.equal(await area(page).inputValue(), say('de', 'help-button'), 'what stands in the other tab’s field is the text as it is'));
  assert.deepEqual((await kept(page, TEXTS)).de, { 'summary-heading': 'Ihr Einkauf' });
});

test('two tabs keep each other’s ticks, and each shows both', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await new Preview(tab).open('?view=review&locale=de');
  await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
  await other.getByRole('checkbox', { name: 'voucher', exact: true }).check();
  assert.deepEqual(await kept(page, TICKS), { de: { 'screen paid': { done: true }, 'screen voucher': { done: true } } });
  for (const tab of [page, other]) await eventually(async () => assert.match(await tab.locator('.review').innerText(), /2 of \d+ ticked in de/));
  assert.ok(await page.getByRole('checkbox', { name: 'voucher', exact: true }).isChecked());
});

/** @type {[stored: string, left: number][]} What a browser can have kept, and how many changes of it can be used. */
const DAMAGED = [
  ['null', 0], ['[]', 0], ['{', 0],
  ['{"de":null,"fr":"x","ja":{"pay-button":5},"xx":{"pay-button":"x"},"__proto__":{"pay-button":"x"},"en":{"pay-button":7,"help-button":"Questions?"}}', 1],
  ['{"en":{"pay-button":"Pay { $amount","summary-heading":"{","long-gone":"Text"},"de":{"long-gone.title":"Text"}}', 0],
];

test('what is damaged in this browser’s store breaks nothing, and what is whole is used', async ({ page, shop }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  for (const [stored, left] of DAMAGED) {
    for (const name of [TEXTS, TICKS]) await page.evaluate(([name, stored]) => localStorage.setItem(name, stored), [name, stored]);
    await preview.open('?view=texts&locale=en&compare=de&message=country-guessed');
    await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), ENGLISH.entries.size, stored));
    await eventually(async () => assert.match(await page.locator('.editor').innerText(), left ? new RegExp(`${left} changed in en`) : /Nothing changed/, stored));
    await area(page).fill('From your device.');
    await eventually(async () => assert.match(await page.locator('.editor').innerText(), new RegExp(`${left + 1} changed in en`), stored));
    await page.locator('#views').getByRole('link', { name: 'Hand-over' }).click();
    await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
    await eventually(async () => assert.match(await page.locator('.review').innerText(), /1 of \d+ ticked in en/, stored));
  }
  assert.deepEqual(await shop.seen('errors'), []);
});

test('a browser that keeps nothing is said beside the count, and no change is lost while the page is open', async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=de&message=summary-heading');
  await area(page).fill('Ihr Einkauf');
  await eventually(async () => assert.match(await page.locator('.editor').innerText(), /1 changed in de; this browser keeps nothing/));
  await page.getByRole('button', { name: 'help-button', exact: true }).click();
  await eventually(async () => assert.equal(await area(page).inputValue(), say('de', 'help-button')));
  await area(page).fill('Fragen?');
  await eventually(async () => assert.match(await page.locator('.editor').innerText(), /2 changed in de; this browser keeps nothing/));
  await page.locator('#views').getByRole('link', { name: 'Hand-over' }).click();
  await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
  await eventually(async () => assert.match(await page.locator('.review').innerText(), /1 of \d+ ticked in de\. This browser keeps nothing/));
});

test('the focus stays with who presses a button that goes away', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => {}; });
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=de&message=summary-heading');
  await area(page).fill('Ihr Einkauf');
  await page.getByRole('button', { name: 'Take back' }).press('Enter');
  await eventually(async () => assert.equal(await focused(page), 'ftl-de'));
  assert.equal(await area(page).inputValue(), say('de', 'summary-heading'));

  await preview.open('?view=review&locale=de&locales=de&states=paid');
  await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note: paid', exact: true }).fill('schön');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await eventually(async () => assert.match(await page.locator('.review').innerText(), /0 of \d+ ticked/));
  assert.deepEqual([await focused(page), await page.getByRole('textbox', { name: 'Note: paid', exact: true }).inputValue(), await page.getByRole('checkbox', { name: 'paid', exact: true }).isChecked()], ['Clear', '', false]);
  assert.deepEqual((await kept(page, TICKS)).de, {});
  await page.getByRole('button', { name: 'Make the sheet and print it' }).click();
  await page.getByRole('button', { name: 'Put the sheet away' }).press('Enter');
  assert.equal(await focused(page), 'Make the sheet and print it');
});

test('a note is written without a word from the count of ticks', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=review&locale=de');
  await page.evaluate(() => {
    const watch = new MutationObserver((all) => { document.title += '!'.repeat(all.length); });
    const count = [...document.querySelectorAll('.review [role="status"]')].find((place) => /ticked/.test(place.textContent ?? ''));
    document.title = '';
    if (count) watch.observe(count, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('textbox', { name: 'Note: paid', exact: true }).pressSequentially('long');
  await eventually(async () => assert.equal((await kept(page, TICKS)).de['screen paid'].note, 'long'));
  assert.equal(await page.title(), '');
  await page.getByRole('checkbox', { name: 'paid', exact: true }).check();
  await eventually(async () => assert.notEqual(await page.title(), ''));
});

test('what is wrong with a text can be read in the list, not only pointed at', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=de&message=help-button');
  await area(page).fill('Brauchen Sie Hilfe von einem Menschen?');
  await eventually(async () => assert.match(await page.locator('[data-id="help-button"]').innerText(), /length.*38 characters, and its place has room for \d+/s));
});

test('a table with quoted headings is read, whatever stands between them', async () => {
  for (const sign of [',', ';']) {
    const rows = [['locale', 'a;b, "c"', 'text'], ['de', '', 'x']];
    assert.deepEqual(fromCsv(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n')), rows);
  }
});

test('no cell of a table can run as a formula, and each comes back as it went', async () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\r', "'=", "''", "'"]) {
    const cells = [`${sign}1+1`, `${sign}cmd|'/c'!A1`, `${sign}1, "x"\n2`];
    for (const cell of cells) assert.doesNotMatch(toCsv([[cell]]).replace(/^\ufeff"?/, ''), /^[=+\-@\t\r]/, JSON.stringify(sign));
    assert.deepEqual(fromCsv(toCsv([cells, ['x', ...cells]])), [cells, ['x', ...cells]], JSON.stringify(sign));
  }
});

test('what could not be taken is named by its row, as the spreadsheet counts them', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=review&locale=de');
  const csv = '"locale";"message";"text"\r\nde;summary-heading;"Ihre\r\nBestellung"\r\n;;\r\n"de";"no-such";"x"\r\nxx;pay-button;x\r\n';
  await page.getByLabel('Take a reviewed CSV back').setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await eventually(async () => assert.match(await page.locator('.review').innerText(), /1 changed, 2 not taken[^]*row 4, de no-such: no such message[^]*row 5, xx pay-button: no such locale/));
});

/** A table as it comes back, what is said of it, and which texts it changes. @type {[what: string, csv: string | Buffer, said: RegExp, changed: string[]][]} */
const BACK = [
  ['in another encoding', Buffer.from('locale,message,text\nde,summary-heading,Auswärts\n', 'latin1'), /0 changed, 1 not taken.*not in UTF-8/s, []],
  ['cut inside of quotes', 'locale,message,text\nde,summary-heading,"Ihr Ein', /0 changed, 1 not taken.*middle of a cell/s, []],
  ['cut inside of a row', 'locale,message,text,note\nde,help-button,Fragen?,\nde,summary-heading,Ihr Ein', /1 changed, 1 not taken.*3 of 4 cells/s, ['help-button']],
  ['with a variable that English lacks', 'locale,message,text\nde,pay-button,{ $betrag } bezahlen\n', /0 changed, 1 not taken.*variables/s, []],
  ['with a text that is too long', 'locale,message,text\nde,help-button,Brauchen Sie Hilfe von einem Menschen?\n', /1 changed, 0 not taken.*to be looked at.*room for/s, ['help-button']],
];

test('a damaged table changes nothing silently, and all of one can be taken back', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=review&locale=de');
  for (const [what, csv, said, changed] of BACK) {
    await page.getByLabel('Take a reviewed CSV back').setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await eventually(async () => assert.match(await page.locator('.review').innerText(), said, what));
    assert.deepEqual(Object.keys((await kept(page, TEXTS)).de ?? {}), changed, what);
    const undo = page.getByRole('button', { name: 'Take all of it back' });
    assert.equal(await undo.count(), changed.length, what);
    if (!changed.length) continue;
    await undo.click();
    await eventually(async () => assert.deepEqual(Object.keys((await kept(page, TEXTS)).de ?? {}), [], what));
  }
});

test('a look through the screens that failed is made again', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  const asked = await page.evaluate(async (path) => {
    const { whereSaid } = await import(path);
    let asked = 0;
    const app = { settings: {}, packs: { texts: () => { asked += 1; throw new Error('not now'); } } };
    for (let at = 0; at < 2; at += 1) await whereSaid(app).catch(() => {});
    return asked;
  }, '/www/preview/words/where.js');
  assert.equal(asked, 2);
});
