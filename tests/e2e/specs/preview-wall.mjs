/**
 * The designers' page, walls and findings: only what is in sight exists, every outcome is there, each rule finds what is spoilt
 * on purpose and nothing else. How fast it is is told and not judged.
 */
import assert from 'node:assert/strict';
import { colourOf, corrected, over, ratio } from '../../../www/preview/look/contrast.js';
import { grouped } from '../../../www/preview/findings/list.js';
import { Preview } from '../models/preview.mjs';
import { eventually, test } from '../stage.mjs';
import { PACKS, outcomes, say, source, states } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const SCREEN = { context: { viewport: { width: 1600, height: 1000 } } };

test('the wall holds every locale, pseudo-locales included, and makes only what is in sight', async ({ page, shop }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&scale=20');
  const grid = page.getByRole('grid', { name: 'Checkouts' });
  assert.equal(await grid.getAttribute('aria-rowcount'), String(PACKS.length + 2 + 1));
  await eventually(async () => assert.ok(await grid.locator('.crop.drawn').count() >= 28));
  const made = await page.locator('kassa-checkout').count();
  assert.ok(made < 80, `${made} for ${(PACKS.length + 2) * 7} cells`);
  await grid.evaluate((wall) => { wall.scrollTop = wall.scrollHeight; });
  await eventually(async () => {
    const names = await grid.locator('.wall-row .title').allInnerTexts();
    assert.ok(names.some((name) => name.includes('ar-XB')) && !names.some((name) => /^English\s+en ·/.test(name)));
    assert.equal(await grid.locator('.crop:not(.drawn)').count(), 0);
  });
  assert.ok(await page.locator('kassa-checkout').count() < 80);
  const langs = await page.locator('.cell kassa-checkout').evaluateAll((all) => all.map((one) => one.shadowRoot?.querySelector('[part~="frame"]')?.getAttribute('lang')));
  assert.ok(langs.includes('en-XA') && langs.includes('ar-XB') && langs.includes('zh-Hant'), langs.join(' '));
  assert.deepEqual(await shop.seen('errors'), []);
}, SCREEN);

for (const [rows, columns] of [['locale', 'method'], ['locale', 'theme'], ['state', 'width'], ['size', 'locale']]) {
  test(`the wall goes by ${rows} and ${columns}`, async ({ page }) => {
    const preview = new Preview(page);
    await preview.open(`?view=matrix&rows=${rows}&columns=${columns}&locales=de+ar&states=choosing+paid&sizes=100+400&scale=25`);
    await eventually(async () => {
      assert.ok(await page.locator('.cell .crop.drawn').count() >= 4);
      assert.equal(await page.locator('.crop:not(.drawn)').count(), 0);
    });
    const seen = await page.locator('.cell').evaluateAll((cells) => cells.map((cell) => {
      const checkout = /** @type {any} */ (cell.querySelector('kassa-checkout'));
      const frame = checkout.shadowRoot.querySelector('[part~="frame"]');
      return { locale: frame.lang, theme: frame.dataset.theme, state: checkout.getAttribute('state'), method: checkout.session.methods?.order?.[0], width: String(checkout.offsetWidth), size: getComputedStyle(frame).fontSize };
    }));
    for (const axis of [rows, columns]) assert.ok(new Set(seen.map((cell) => /** @type {any} */ (cell)[axis])).size > 1, `${axis} differs: ${JSON.stringify(seen[0])}`);
  }, SCREEN);
}

test('arrow keys go from cell to cell, also to those that do not exist yet, and Enter opens one', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&scale=40');
  const focused = () => page.evaluate(() => { const cell = document.activeElement?.closest('[data-row]'); return cell instanceof HTMLElement ? `${cell.dataset.row} ${cell.dataset.column}` : ''; });
  await page.locator('.cell a[tabindex="0"]').focus();
  for (const [key, place] of [['ArrowDown', '1 0'], ['ArrowRight', '1 1'], ['End', '1 6'], ['ArrowUp', '0 6'], ['Home', '0 0']]) {
    await page.keyboard.press(key);
    await eventually(async () => assert.equal(await focused(), place, key));
  }
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
  await eventually(async () => assert.equal(await focused(), '12 0'));
  assert.equal(await page.locator('.cell a[tabindex="0"]').count(), 1);
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(preview.said('view'), 'one'));
  assert.equal(preview.said('locale'), ['en', ...PACKS.filter((tag) => tag !== 'en')][12], 'that of the thirteenth row');
  await preview.drawn();
  await page.goBack();
  await eventually(async () => assert.equal(preview.said('view'), 'matrix'));
}, SCREEN);

test('looking through all cells goes beyond what is in sight, and a finding leads to its message or token', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&scale=100&locales=de+ar+ja&states=choosing+paid+errors&tokens=quiet:%23aaaaaa&theme=light');
  await page.getByRole('button', { name: 'Look through all cells' }).click();
  await eventually(async () => assert.match(await page.locator('.matrix .sheet [role="status"]').innerText(), /^9 of 9 cells looked at, \d+ found/));
  const first = page.locator('.findings li[data-rule="contrast"]').first();
  assert.match(await first.innerText(), /2\.3\d:1 .*4\.5:1 is needed/);
  assert.ok(await page.locator('.findings a', { hasText: 'message frame-test-mode' }).count());
  await first.getByRole('link', { name: 'token --kassa-quiet' }).click();
  await eventually(async () => assert.equal(preview.said('view'), 'themes'));
  assert.equal(preview.said('tokens'), 'quiet:#aaaaaa');
}, SCREEN);

test('looking through the cells again leaves a list that says the same as it is: a press or the focus in it is not lost', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&scale=100&locales=de+ar&states=choosing+paid&tokens=quiet:%23aaaaaa&theme=light');
  const look = page.getByRole('button', { name: 'Look through all cells' });
  const said = page.locator('.matrix .sheet [role="status"]');
  const ends = () => eventually(async () => assert.match(await said.innerText(), /^4 of 4 cells looked at, \d+ found/));
  await look.click();
  await ends();
  const link = page.getByRole('link', { name: 'token --kassa-quiet' }).first();
  const node = await link.elementHandle();
  await link.focus();
  // How it ended is taken back at the press.
  assert.equal(await look.evaluate((button) => {
    /** @type {HTMLElement} */ (button).click();
    return button.closest('.sheet')?.querySelector('[role="status"]')?.textContent;
  }), '');
  await ends();
  assert.ok(await node?.evaluate((/** @type {Element} */ link) => link.isConnected && document.activeElement === link));
}, SCREEN);

/** What is done to a checkout, and the rule that must then find it. @type {Record<string, string>} */
const SPOILT = {
  cut: 'root.querySelector(".total").style.cssText = "overflow: hidden; inline-size: 20px; white-space: nowrap; flex: none"',
  overlap: 'root.querySelector(".total-line").style.marginBlockStart = "-30px"',
  broken: 'root.querySelector("legend").style.inlineSize = "3em"',
  contrast: 'root.querySelector("legend").style.color = "#bbb"',
  target: 'for (const link of root.querySelectorAll(".footer a")) { link.style.padding = "0"; link.style.lineHeight = "12px"; link.style.display = "inline-block"; }',
  focus: 'root.adoptedStyleSheets = [...root.adoptedStyleSheets, (() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(".pay:focus-visible { outline: none }"); return sheet; })()]',
  missing: 'checkout.explain = () => ({ locale: { missing: ["pay-button"] }, issues: [] })',
  refused: 'checkout.explain = () => ({ locale: {}, issues: ["kassa: session.texts.de is left out"] })',
};

test('each rule finds what is spoilt on purpose, and before that nothing', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  for (const [rule, spoil] of Object.entries(SPOILT)) {
    const [before, after] = await page.evaluate(examined, { states: ['choosing'], tags: ['de'], spoil });
    assert.deepEqual(before, [], rule);
    assert.ok(after.some((found) => found.startsWith(`${rule} `)), `${rule} among: ${after.join(' | ')}`);
  }
});

test('nothing is found on any screen of ours, in light, dark and high contrast', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  const all = [...states(), ...outcomes().map((id) => `failed:${id}`)];
  for (const theme of ['light', 'dark', 'high-contrast']) {
    const [found] = await page.evaluate(examined, { states: all, tags: ['de'], theme });
    assert.deepEqual(found, [], theme);
  }
});

test('a word that may be hyphenated, but that no browser knows how to, is found broken', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  const spoil = 'const legend = root.querySelector("legend"); legend.lang = "zxx"; legend.style.cssText = "inline-size: 3em; hyphens: auto"';
  const [, after] = await page.evaluate(examined, { states: ['choosing'], tags: ['de'], spoil });
  assert.ok(after.some((found) => /^broken choosing “\p{L}+” is broken/u.test(found)), after.join(' | '));
});

test('words that did not come are found, English being shown', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&loading=words-blocked&panel=findings');
  await eventually(async () => assert.match(await page.locator('.findings').innerText(), /missing de has words for it; English is shown[^]*message methods-legend/));
});

test('while nothing is drawn nothing is said to be right', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&loading=never&panel=findings');
  await page.getByText('Nothing is drawn yet, so nothing was looked at.').waitFor();
  assert.equal(await page.getByText('Nothing found on this screen').count(), 0);
});

test('a text that the widget refuses leads to its message', async ({ page }) => {
  const preview = new Preview(page);
  await page.addInitScript(() => localStorage.setItem('kassa-preview-texts', JSON.stringify({ de: { 'pay-button': '{ $betrag } bezahlen' } })));
  await preview.open('?view=one&locale=de&panel=findings');
  await eventually(async () => assert.match(await page.locator('.findings').innerText(), /refused session\.texts\.de is "pay-button = [^]*message pay-button/));
});

test('what the widget refuses of an address is told', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&amount=-5&panel=findings');
  await eventually(async () => assert.match(await page.locator('.findings').innerText(), /refused session\.total is "-5"/));
});

test('lengths over budget and texts left in English are found on the screen that says them', async ({ page }) => {
  const preview = new Preview(page);
  await page.addInitScript(() => localStorage.setItem('kassa-preview-texts', JSON.stringify({ de: { 'help-button': 'Brauchen Sie Hilfe von einem Menschen?', 'summary-heading': 'Your order', 'methods-legend': 'How would you like to pay?' } })));
  await preview.open('?view=one&locale=de&panel=findings');
  await preview.drawn();
  await eventually(async () => {
    const found = await page.locator('.findings').innerText();
    assert.match(found, /length 38 characters; its place has room for 28[^]*message help-button/);
    assert.match(found, /untranslated[^]*message methods-legend/);
  });
});

/**
 * Runs in the page: what the rules find on a checkout of each kind, as it is and spoilt.
 * @param {{ states: string[], tags: string[], theme?: string, spoil?: string }} given @returns {Promise<string[][]>}
 */
async function examined({ states, tags, theme = 'light', spoil }) {
  const { facts, packs, from, draw, end } = await /** @type {() => Promise<import('../models/preview.mjs').Staged>} */ (Reflect.get(globalThis, 'stagedCheckouts'))();
  const { examine } = await from('findings/examine.js');
  const [before, after] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  for (const tag of tags) {
    await packs.load(tag);
    for (const state of states) {
      const checkout = await draw({ locale: tag, state, theme }, packs.texts(tag, true));
      const look = () => examine(checkout, { facts, packs }, tag).map((/** @type {any} */ { rule, says, text, message, token }) => [rule, state, says, text, message, token].join(' '));
      before.push(...look());
      if (spoil) {
        new Function('checkout', 'root', spoil)(checkout, checkout.shadowRoot);
        after.push(...look());
      }
    }
  }
  end();
  return [before, after];
}

test('the gallery has every outcome, marks the hidden ones, and they read exactly like a plain decline', async ({ page, shop }) => {
  const preview = new Preview(page);
  await preview.open('?view=outcomes&locales=de+ar');
  const grid = page.getByRole('grid', { name: 'Outcomes by locale' });
  assert.equal(await grid.getAttribute('aria-rowcount'), String(outcomes().length + 1));
  const table = source('src/domain/data/outcomes.tsv').trim().split('\n').slice(1).map((line) => line.split('\t'));
  const seen = /** @type {Map<string, { title: string, text: string }>} */ (new Map());
  for (let top = 0; seen.size < outcomes().length && top < 20_000; top += 500) {
    await grid.evaluate((wall, top) => { wall.scrollTop = top; }, top);
    // All at once: what leaves the sight is gone.
    const rows = await eventually(async () => {
      const rows = await grid.evaluate((wall) => [...wall.querySelectorAll('.wall-row')].map((row) => ({
        top: row.getBoundingClientRect().top - wall.getBoundingClientRect().top,
        title: /** @type {HTMLElement} */ (row.querySelector('.title')).innerText,
        text: row.querySelector('.crop.drawn') ? /** @type {HTMLElement} */ (row.querySelector('kassa-checkout')?.shadowRoot?.querySelector('[part~="outcome"]')).innerText : '',
      })));
      assert.ok(rows.some(({ top }) => top > 0 && top < 260) && rows.every(({ text }) => text), 'drawn where it is looked at');
      return rows;
    });
    for (const { title, text } of rows) seen.set(title.split('\n')[0].replaceAll(' ', '_'), { title, text });
  }
  assert.deepEqual([...seen.keys()].sort(), outcomes().sort());
  const declined = seen.get('declined');
  for (const [id, tier, money] of table) {
    const { title, text } = /** @type {{ title: string, text: string }} */ (seen.get(id));
    assert.equal(/hidden: reads as declined/.test(title), tier === 'hidden', id);
    if (tier === 'hidden') assert.equal(text, declined?.text, id);
    const sentence = say('de', money === 'unknown' ? 'money-unknown' : 'money-not-charged');
    if (!['duplicate_attempt', 'result_unknown'].includes(id)) assert.ok(plainly(text).includes(plainly(sentence)) || text.includes(say('ar', 'money-not-charged')), `${id} says what became of the money: ${text}`);
  }
  assert.deepEqual(await shop.seen('errors'), []);
}, SCREEN);

/** @param {string} text */
function plainly(text) {
  return text.replace(/[\u2061-\u2069]/g, '').replace(/\s+/g, ' ');
}

test('contrast is counted as WCAG counts it, and a colour is corrected as little as is needed', async () => {
  const colour = (/** @type {string} */ text) => /** @type {import('../../../www/preview/look/contrast.js').Colour} */ (colourOf(text));
  for (const [one, other, expected] of /** @type {const} */ ([['#000', '#fff', 21], ['#777', '#ffffff', 4.48], ['rgb(118, 118, 118)', '#fff', 4.54], ['#fff', '#fff', 1]])) assert.equal(Math.round(ratio(colour(one), colour(other)) * 100) / 100, expected);
  assert.deepEqual(colourOf('rgba(0, 0, 0, 0.5)'), [0, 0, 0, 0.5]);
  assert.deepEqual(colourOf('color(srgb 1 0.5 0 / 0.25)'), [255, 127.5, 0, 0.25]);
  assert.equal(colourOf('var(--x)'), undefined);
  assert.deepEqual(over([0, 0, 0, 0.5], [255, 255, 255, 1]), [127.5, 127.5, 127.5, 1]);
  for (const text of ['#ffb000', '#777777', '#8fa4ff']) {
    for (const ground of ['#ffffff', '#15171c']) {
      const better = corrected(colour(text), [colour(ground)], 4.5);
      const enough = ratio(colour(text), colour(ground)) >= 4.5;
      assert.ok(better && (enough ? better.join() === colour(text).join() : ratio(better, colour(ground)) >= 4.5 && ratio(better, colour(ground)) < 5.2), `${text} on ${ground}`);
    }
  }
  assert.equal(corrected(colour('#777'), [colour('#fff'), colour('#000')], 5), undefined, 'there is none');
});

test('what is the same in many places is told once', async () => {
  const finding = (/** @type {string} */ text, /** @type {string | undefined} */ token) => ({ rule: /** @type {const} */ ('contrast'), says: '1:1', text, token, settings: {} });
  assert.deepEqual(grouped([finding('a', 'ink'), finding('b', 'ink'), finding('a', 'quiet'), finding('c', undefined)]).map((group) => group.length), [2, 1, 1]);
});

test('a walk through a wall of sixty: how long its frames take', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&scale=20&states=choosing+errors+waiting+qr+paid+voucher+failed:declined+three-ds+card-loading+placed');
  await eventually(async () => {
    assert.ok(await page.locator('.crop.drawn').count() >= 60, `${await page.locator('.crop.drawn').count()} are drawn`);
    assert.equal(await page.locator('.crop:not(.drawn)').count(), 0);
  });
  const inSight = await page.locator('kassa-checkout').count();
  const times = await page.locator('.wall').evaluate(async (wall) => {
    const times = /** @type {number[]} */ ([]);
    let before = await new Promise(requestAnimationFrame);
    const end = wall.scrollHeight - wall.clientHeight;
    for (let top = 0; top < end; top += 12) {
      wall.scrollTop = top;
      const now = await new Promise(requestAnimationFrame);
      times.push(now - before);
      before = now;
    }
    return times.sort((one, other) => one - other);
  });
  const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`        ${inSight} checkouts in sight; ${times.length} frames: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`);
}, SCREEN);
