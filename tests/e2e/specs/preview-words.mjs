/**
 * The designers' page and the words: the invisible marks change nothing and name every message, a text is changed in place with
 * the linter's verdict, and the verdict is that of the project's own rules. Does NOT judge a text.
 */
import assert from 'node:assert/strict';
import { readFile as read } from 'node:fs/promises';
import { rowsOf } from '../../../www/preview/table.js';
import { lint } from '../../../www/preview/words/lint.js';
import { MOST, mark, marked, plain, withMark } from '../../../www/preview/words/marks.js';
import { readFile, readPattern, replaced } from '../../../www/preview/words/fluent.js';
import { Preview } from '../models/preview.mjs';
import { eventually, test } from '../stage.mjs';
import * as syntax from '../../../tools/node_modules/@fluent/syntax/esm/index.js';
import { PACKS, say, source } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const TABLES = { languages: rowsOf(source('tests/native/locales/languages.tsv')), budgets: rowsOf(source('tests/native/locales/places.tsv')) };
const file = (/** @type {string} */ tag) => readFile(/** @type {any} */ (syntax), source(`locales/${tag}.ftl`), tag);
const ENGLISH = file('en');

test('a mark is read back, alone and inside of another', async () => {
  for (const number of [0, 1, 63, 64, 369, MOST - 1]) {
    assert.deepEqual(marked(`${mark(number)}Pay${mark(number)}`), [{ number, text: 'Pay' }]);
    assert.equal(plain(mark(number)), '');
  }
  assert.deepEqual(marked(`${mark(1)}Pay with \u2068${mark(2)}Card\u2069${mark(2)} now${mark(1)}`).map(({ number }) => number), [1, 2]);
  assert.deepEqual(marked('no mark'), []);
});

test('the linter of the page finds in our files what the project’s own rules find: nothing', async () => {
  for (const tag of PACKS) {
    const { entries, junk } = file(tag);
    assert.deepEqual(junk, []);
    for (const entry of entries.values()) assert.deepEqual(lint(TABLES, tag, entry, ENGLISH.entries.get(entry.id)), [], `${tag} ${entry.id}`);
  }
});

/** @type {[tag: string, id: string, pattern: string, rule: string][]} */
const BROKEN = [
  ['de', 'pay-button', 'Jetzt bezahlen', 'variables'], ['de', 'pay-button', '{ $amount } { $other }', 'variables'], ['de', 'summary-heading', '{ NUMBER($a) }', 'variables'],
  ['pl', 'country-count', '{ $count ->\n    [one] { $count } kraj\n   *[other] { $count } kraju\n}', 'plurals'], ['de', 'country-count', '{ $count } Länder', 'plurals'],
  ['de', 'help-button', 'Brauchen Sie Hilfe von einem Menschen?', 'length'], ['ja', 'help-button', 'お困りの場合はこちらからお問い合わせください', 'length'],
  ['de', 'summary-heading', 'Ihre  Bestellung', 'spaces'], ['fr', 'methods-legend', 'Comment payer ?', 'spaces'], ['fr-CA', 'methods-legend', 'Comment payer\u202f?', 'spaces'],
  ['de', 'summary-heading', 'Ihre Bestellung!', 'signs'], ['de', 'summary-heading', 'Ihre "Bestellung"', 'signs'], ['ar', 'summary-heading', 'ملخص, الطلب', 'signs'],
  ['zh-Hant', 'summary-heading', '订單', 'signs'], ['zh-Hans', 'summary-heading', '訂单', 'signs'],
  ['en', 'outcome-declined.body', 'Your card was reported stolen.', 'hidden cause'], ['de', 'boot-failed-title', 'Fehler { "x" } <b>', 'boot'],
  ['de', 'country-guessed', 'Guessed from your device’s settings. Change it if it’s wrong.', 'untranslated'], ['de', 'no-such-message', 'Etwas', 'unknown'],
];

test('each rule of the page’s linter can be broken', async () => {
  for (const [tag, id, pattern, rule] of BROKEN) {
    const { entry, fault } = readPattern(/** @type {any} */ (syntax), id, pattern, tag);
    assert.ok(entry, `${id}: ${fault}`);
    assert.ok(lint(TABLES, tag, entry, ENGLISH.entries.get(id)).some((verdict) => verdict.rule === rule), `${tag} ${id}: ${rule}`);
  }
  assert.ok(readPattern(/** @type {any} */ (syntax), 'pay-button', 'Pay { $amount', 'en').fault, 'what cannot be read is a fault');
});

test('a text that is changed changes its own line of the file, and nothing else', async () => {
  for (const [id, entry] of ENGLISH.entries) {
    const changed = replaced(ENGLISH, id, `${entry.pattern.split('\n')[0].startsWith('{') ? entry.pattern : 'Something else'}`);
    const again = readFile(/** @type {any} */ (syntax), changed, 'en');
    assert.deepEqual(again.junk, [], id);
    assert.deepEqual([...again.entries.keys()], [...ENGLISH.entries.keys()], id);
    for (const [other, { pattern }] of again.entries) if (other !== id) assert.equal(pattern, ENGLISH.entries.get(other)?.pattern, `${id} changed ${other}`);
  }
  assert.match(withMark('{ $count ->\n    [one] x\n   *[other] y\n}', 3), /^[\u2061-\u2064]{5}\{/);
});

for (const state of ['choosing', 'errors', 'qr', 'voucher', 'failed:contact_bank']) {
  test(`marks change no box, in any locale, on ${state}`, async ({ page }) => {
    const preview = new Preview(page);
    await preview.open('?view=code');
    const differing = await page.evaluate(compareBoxes, { state, tags: [...PACKS, 'en-XA', 'ar-XB'] });
    assert.deepEqual(differing, []);
  });
}

/** Runs in the page: each locale with its marks and without, element by element. @param {{ state: string, tags: string[] }} given */
async function compareBoxes({ state, tags }) {
  const { packs, from, draw, end } = await /** @type {() => Promise<import('../models/preview.mjs').Staged>} */ (Reflect.get(globalThis, 'stagedCheckouts'))();
  const [{ textsOn }, { PSEUDO }] = await Promise.all(['words/on-screen.js', 'pseudo.js'].map(from));
  const differing = [];
  for (const tag of tags) {
    await packs.load(tag);
    const both = [];
    for (const hasMarks of [false, true]) {
      const checkout = await draw({ locale: tag, state, country: 'DE' }, hasMarks || tag in PSEUDO ? packs.texts(tag, hasMarks) : undefined);
      const { issues } = checkout.explain();
      if (issues.length) differing.push(`${tag}: ${issues[0]}`);
      const root = /** @type {ShadowRoot} */ (checkout.shadowRoot);
      const { left, top } = checkout.getBoundingClientRect();
      both.push([...root.querySelectorAll('*:not(svg *, .spinner)')].map((element) => {
        const box = element.getBoundingClientRect();
        return [box.left - left, box.top - top, box.width, box.height].map((length) => Math.round(length * 4) / 4).join(' ');
      }));
      if (hasMarks && textsOn(checkout, packs, tag).filter((/** @type {any} */ { ids }) => ids.length).length < 10) differing.push(`${tag}: hardly a text says which message it is`);
    }
    const at = both[0].findIndex((box, place) => box !== both[1][place]);
    if (at >= 0 || both[0].length !== both[1].length) differing.push(`${tag}: element ${at} was ${both[0][at]}, is ${both[1][at]}`);
  }
  end();
  return differing;
}

test('a press on a text opens its message; a change is there at once, judged, counted, taken back and downloaded', async ({ page, shop }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&country=DE&state=choosing');
  await preview.drawn();
  await preview.part().getByText(say('de', 'methods-legend')).click();
  await eventually(async () => assert.equal(await page.locator('.editor .message-id').innerText(), 'methods-legend'));
  const editor = page.getByRole('region', { name: 'Message' });
  assert.match(await editor.innerText(), /locales\/de\.ftl:\d+/);
  assert.match(await editor.locator('.comment').innerText(), /Legend of the list of payment methods/);
  await eventually(async () => assert.match(await editor.locator('.where').innerText(), /choosing.*errors/s), 40_000);
  assert.doesNotMatch(await editor.locator('.where').innerText(), /halted-setup/);

  const area = editor.getByRole('textbox');
  await area.fill('Womit zahlen Sie');
  await eventually(async () => assert.match(await preview.part().innerText(), /Womit zahlen Sie/));
  assert.match(await editor.innerText(), /16 of 40 characters/);
  await area.fill('Womit zahlen Sie!');
  await eventually(async () => assert.match(await editor.locator('.verdict').innerText(), /signs/));
  await area.fill('Womit { $count zahlen Sie');
  await eventually(async () => assert.match(await editor.locator('.verdict').innerText(), /cannot be read/));
  assert.match(await preview.part().innerText(), /Womit zahlen Sie/, 'the last one that could be read stays');
  await area.fill('Womit zahlen Sie');
  await eventually(async () => assert.match(await editor.locator('.verdict').innerText(), /No rule is broken/));
  assert.match(await editor.innerText(), /1 changed in de/);

  const [download] = await Promise.all([page.waitForEvent('download'), editor.getByRole('button', { name: 'Download de.ftl' }).click()]);
  const [before, after] = [source('locales/de.ftl'), await read(await download.path(), 'utf8')].map((text) => text.split('\n'));
  assert.deepEqual(after.filter((line, at) => line !== before[at]), ['methods-legend = Womit zahlen Sie']);

  await page.reload();
  await preview.drawn();
  await eventually(async () => assert.match(await preview.part().innerText(), /Womit zahlen Sie/), 20_000);
  await editor.getByRole('button', { name: 'Take back' }).click();
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('de', 'methods-legend').replace('?', '\\?'))));
  assert.deepEqual(await shop.seen('errors'), []);
}, { context: { viewport: { width: 1440, height: 900 }, acceptDownloads: true } });

test('all texts of a screen can be reached by keyboard, what is only heard too', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=en&state=qr');
  await preview.drawn();
  await eventually(async () => assert.ok((await page.locator('.seen button').allInnerTexts()).some((text) => /frame-label[^]*aria-label/.test(text))));
  await page.locator('.seen button', { hasText: 'action-qr-title' }).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await page.locator('.editor .message-id').innerText(), 'action-qr-title'));
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-id')), 'action-qr-title', 'the focus stays');
  await eventually(async () => assert.ok(await preview.frame().locator('.pointer').count()));
});

test('a plain decline is named and its words are fixed, as the widget has it', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&state=failed:card_reported');
  await preview.drawn();
  await preview.part().getByText(say('de', 'outcome-declined.title')).click();
  await eventually(async () => assert.match(await page.locator('.editor').innerText(), /outcome-declined\.title[^]*must not be told/));
});

test('two locales are compared message by message, searched, and filtered by what is wrong', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=texts&locale=de&compare=ja');
  await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), ENGLISH.entries.size));
  assert.ok((await page.locator('[data-id="summary-heading"]').innerText()).includes(say('ja', 'summary-heading')));
  await page.getByLabel('Search id, text or comment').fill('outcome-declined.');
  await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), 2));
  await page.getByLabel('Search id, text or comment').fill('');
  await page.getByLabel('Show', { exact: true }).selectOption('wrong');
  await eventually(async () => assert.equal(await page.locator('.texts tbody tr').count(), 0));
  await page.getByLabel('Show', { exact: true }).selectOption('all');
  await page.getByRole('button', { name: 'help-button', exact: true }).click();
  await page.getByRole('region', { name: 'Message', exact: true }).getByRole('textbox').fill('Brauchen Sie Hilfe von einem Menschen?');
  await page.getByLabel('Show', { exact: true }).selectOption('wrong');
  await eventually(async () => assert.match(await page.locator('.texts tbody').innerText(), /help-button.*changed.*length/s));
});
