/**
 * The designers' page in the hand: controls, focus, Back, addresses that say nonsense, and files that come late or not at all.
 * Nothing here waits for a time to pass: what comes late is held until the test lets it go.
 * Does NOT test what each control shows; that is in preview-one.
 */
import assert from 'node:assert/strict';
import { Preview } from '../models/preview.mjs';
import { eventually, gate, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('playwright-core').Page} Page */

const SCREEN = { context: { viewport: { width: 1600, height: 1000 } } };

/** Holds what is asked for at an address. @param {Page} page @param {RegExp} address */
async function held(page, address) {
  const { promise, open } = gate();
  let asked = 0;
  await page.route(address, async (route) => {
    asked += 1;
    await promise;
    await route.fallback();
  });
  return { letGo: open, isAsked: () => eventually(() => assert.ok(asked > 0)) };
}

/** @param {Page} page @param {RegExp} address */
const lost = (page, address) => page.route(address, (route) => route.fulfill({ status: 404, body: '' }));

/** What has the focus: an id, or what it says. @param {Page} page */
const focused = (page) => page.evaluate(() => {
  const { activeElement: element } = document;
  return element?.id || element?.getAttribute('value') || element?.textContent?.trim().slice(0, 40) || element?.tagName;
});

const GERMAN = /:8090\/locales\/de\.ftl/;

test('comparing with another locale leaves the first checkout as it is, and both follow what is chosen then', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one');
  await preview.drawn();
  await preview.frame().locator('html').evaluate(() => Reflect.set(globalThis, 'stays', true));
  const stays = () => preview.frame().locator('html').evaluate(() => Reflect.get(globalThis, 'stays') === true);
  const themes = async () => [await preview.part(0).getAttribute('data-theme'), await preview.part(1).getAttribute('data-theme')];
  for (const theme of ['dark', 'light']) {
    await preview.pick('compare', 'deut', 'Deutsch');
    await eventually(async () => assert.equal(await preview.part(1).getAttribute('lang'), 'de'));
    await preview.field('theme').selectOption(theme);
    await eventually(async () => assert.deepEqual(await themes(), [theme, theme]));
    await preview.pick('compare', 'nothing', 'nothing');
    await eventually(async () => assert.equal(await page.locator('iframe.stage-frame').count(), 1));
    assert.equal(await stays(), true, 'it was not loaded again');
  }
}, SCREEN);

test('Enter in a searchable list takes what is marked and never the label that stands there', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de');
  await preview.field('locale').focus();
  await page.keyboard.press('Enter');
  await preview.field('country').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.deepEqual([preview.said('locale'), preview.said('country')], ['de', 'NL']);
  await preview.field('country').fill('XX');
  await page.keyboard.press('Enter');
  assert.equal(preview.said('country'), 'XX', 'what no entry is can still be typed');
});

test('a finger that begins to scroll a list chooses nothing', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de');
  await preview.field('locale').click();
  const option = page.locator('#list-locale [role="option"]').filter({ hasText: 'français' }).first();
  await option.dispatchEvent('pointerdown', { pointerType: 'touch' });
  assert.equal(preview.said('locale'), 'de');
  await option.click();
  await eventually(async () => assert.equal(preview.said('locale'), 'fr'));
  assert.equal(await focused(page), 'field-locale');
});

test('Back while a field has the focus shows in the field what is looked at then', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de&amount=4999');
  for (const [name, before, after] of [['locale', 'Deutsch', 'français'], ['amount', '4999', '99']]) {
    await preview.field(name).focus();
    assert.equal(await preview.field(name).inputValue(), before);
    await page.evaluate(() => {
      history.pushState(null, '', '?view=one&locale=fr&amount=99');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    assert.equal(await preview.field(name).inputValue(), after);
    await page.keyboard.press('Tab');
    assert.equal(await preview.field(name).inputValue(), after);
    await page.goBack();
    await eventually(async () => assert.equal(preview.said('locale'), 'de'));
  }
});

test('to load the checkout in another way is no step of its own for Back', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&locale=de');
  await preview.drawn();
  const steps = await page.evaluate(() => history.length);
  await preview.field('loading').selectOption('program-blocked');
  await preview.frame().getByText(say('de', 'boot-failed-title')).waitFor();
  await preview.field('loading').selectOption('normal');
  await eventually(async () => assert.match(await preview.part().innerText(), new RegExp(say('de', 'summary-heading'))));
  assert.equal(await page.evaluate(() => history.length), steps);
});

test('a free width begins at its own place, and an emptied field says none', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one');
  await preview.drawn();
  await page.getByRole('radio', { name: 'free' }).check({ force: true });
  await eventually(async () => assert.equal(await preview.frame().locator('html').evaluate(() => innerWidth), 480));
  await page.getByLabel('Exact, px').fill('');
  await page.keyboard.press('Tab');
  assert.equal(preview.said('width'), 'free');
  assert.equal(await page.getByLabel('Exact, px').inputValue(), '480');
}, SCREEN);

test('two tokens that are set at once are both taken', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=themes');
  await page.evaluate(() => {
    for (const [name, value] of [['accent', '#112233'], ['quiet', '#445566']]) {
      const field = /** @type {HTMLInputElement} */ (document.getElementById(`token-${name}`));
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
  });
  await eventually(async () => assert.equal(preview.said('tokens'), 'accent:#112233;quiet:#445566'));
});

test('what is chosen while a view is loaded counts in its controls', async ({ page }) => {
  const preview = new Preview(page);
  const matrix = await held(page, /views\/matrix\.js/);
  await preview.open('?view=code');
  await page.locator('#views').getByRole('link', { name: 'Matrix' }).click();
  await matrix.isAsked();
  await preview.field('theme').selectOption('dark');
  matrix.letGo();
  await page.locator('.matrix').waitFor();
  await eventually(async () => assert.equal(await page.locator('#views a[aria-current]').innerText(), 'Matrix'));
  assert.equal(await preview.field('theme').inputValue(), 'dark');
});

test('texts are looked at only when the words that are spoken have been read', async ({ page }) => {
  const preview = new Preview(page);
  const words = await held(page, GERMAN);
  await preview.open('?view=one&locale=de-CH');
  await words.isAsked();
  assert.doesNotMatch(await page.locator('.notes').innerText(), /the words are de’s/);
  words.letGo();
  await eventually(async () => assert.match(await page.locator('.notes').innerText(), /the words are de’s/));
});

test('a checkout that is not wanted any more does not come back when its words have been read', async ({ page }) => {
  const preview = new Preview(page);
  const words = await held(page, GERMAN);
  await preview.open('?view=themes&locale=de');
  await words.isAsked();
  for (const theme of ['dark', 'light']) {
    await preview.field('theme').selectOption(theme);
    // They are asked for in the frames to come.
    await page.evaluate(async () => { for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame); });
  }
  words.letGo();
  await eventually(async () => assert.equal(await page.locator('.crop.drawn').count(), 4));
  assert.equal(await page.locator('kassa-checkout').count(), 4);
}, SCREEN);

test('a wall that was left reads no more words', async ({ page }) => {
  const preview = new Preview(page);
  const words = await held(page, /:8090\/locales\/(?!en\.).*\.ftl/);
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => { if (request.url().endsWith('.ftl')) asked.push(request.url()); });
  await preview.open('?view=matrix&scale=100&states=choosing');
  await words.isAsked();
  await page.locator('#views').getByRole('link', { name: 'Code' }).click();
  await page.locator('#embed-code').waitFor();
  words.letGo();
  const before = asked.length;
  await page.evaluate(async () => { for (let turns = 0; turns < 20; turns += 1) await new Promise((go) => requestIdleCallback(go)); });
  assert.deepEqual(asked.slice(before), []);
}, SCREEN);

test('words that cannot be read are told of, and everything goes on without them', async ({ page }) => {
  const preview = new Preview(page);
  await lost(page, GERMAN);
  await preview.open('?view=matrix&locales=de&states=choosing+paid');
  await page.getByRole('button', { name: 'Look through all cells' }).click();
  await eventually(async () => assert.match(await page.locator('.matrix .sheet [role="status"]').innerText(), /^2 of 2 cells looked at/));
  assert.match(await page.locator('.matrix .findings').innerText(), /could not read the file of de/);
  await preview.open('?view=one&locale=de');
  await preview.drawn();
  await preview.field('theme').selectOption('dark');
  await eventually(async () => assert.equal(await preview.part().getAttribute('data-theme'), 'dark'));
}, SCREEN);

test('the focus stays in a picker of the wall', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&locales=de+ar&states=choosing+paid');
  await page.locator('.picker summary').first().click();
  const box = page.locator('.picker input[value="fr"]');
  await box.focus();
  await page.keyboard.press('Space');
  await eventually(async () => assert.match(preview.said('locales') ?? '', /\bfr\b/));
  assert.equal(await focused(page), 'fr');
}, SCREEN);

test('looking through hands the focus from its button to Stop and back', async ({ page }) => {
  const preview = new Preview(page);
  const words = await held(page, GERMAN);
  await preview.open('?view=matrix&locales=de&states=choosing');
  await words.isAsked();
  await page.getByRole('button', { name: 'Look through all cells' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Stop');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await focused(page), 'Look through all cells'));
  words.letGo();
}, SCREEN);

test('a link from a finding to its message leads the focus there', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=one&panel=findings&theme=light&tokens=quiet:%23aaaaaa');
  await preview.drawn();
  await page.locator('.findings a', { hasText: 'message ' }).first().focus();
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(preview.said('panel'), null));
  await eventually(async () => assert.equal(await focused(page), 'panel-text'));
}, SCREEN);

test('corrections leave the focus at the gate', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=themes&theme=light&tokens=quiet:%23aaaaaa;accent:%23ffb000');
  const inGate = () => page.evaluate(() => Boolean(document.activeElement?.closest('#gate')));
  await page.locator('#gate button').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await inGate(), true);
  await page.goto(page.url().replace(/tokens=[^&]*/, 'tokens=quiet%3A%23aaaaaa'));
  await page.getByRole('button', { name: 'Correct all that can be' }).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await page.getByRole('button', { name: 'Correct all that can be' }).count(), 0));
  assert.equal(await inGate(), true);
}, SCREEN);

test('Back to another view leads the focus into it', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  await page.locator('#views').getByRole('link', { name: 'Matrix' }).click();
  await eventually(async () => assert.equal(await focused(page), 'view'));
  await page.locator('.cell a[tabindex="0"]').focus();
  await page.goBack();
  await page.locator('#embed-code').waitFor();
  await eventually(async () => assert.equal(await focused(page), 'view'));
}, SCREEN);

/** Addresses that name what there is none of, and what is there all the same. @type {Record<string, (preview: Preview) => Promise<void>>} */
const NONSENSE = {
  '?view=toString': (p) => p.drawn(),
  '?view=one&panel=constructor': async (p) => assert.ok(await p.page.locator('#panel-text').isVisible()),
  '?view=one&loading=toString': async (p) => assert.match(await p.part().innerText(), new RegExp(say('en', 'summary-heading'))),
  '?view=one&state=toString': async (p) => assert.equal(await p.frame().locator('[slot="challenge"]').count(), 0),
  '?view=matrix&rows=toString&columns=constructor&locales=de': async (p) => assert.ok(await p.page.locator('.crop.drawn').count()),
  '?view=matrix&width=-50&scale=-1&locales=de': async (p) => assert.equal(await p.page.locator('.crop.drawn .inner').first().evaluate((inner) => getComputedStyle(inner).inlineSize), '240px'),
  '?view=themes&theme=toString': async (p) => assert.match(await p.page.locator('#token-accent').inputValue(), /^#/),
  '?view=code&format=x&environment=y': async (p) => assert.match(await p.page.locator('#policy').innerText(), /^Content-Security-Policy: /),
  '?view=code&format=toString': async (p) => assert.match(await p.page.locator('#policy').innerText(), /^Content-Security-Policy: /),
};

for (const [query, holds] of Object.entries(NONSENSE)) {
  test(`an address may say anything: ${query}`, async ({ page, shop }) => {
    const preview = new Preview(page);
    await preview.open(query);
    if (await page.locator('iframe.stage-frame').count()) await preview.drawn();
    await eventually(() => holds(preview));
    assert.deepEqual(await shop.seen('errors'), []);
  }, SCREEN);
}

test('a page that cannot begin, and a checkout that has no files, say so', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=code');
  await lost(page, /:8090\/locales\/en\.ftl/);
  await page.reload();
  await page.locator('#missing').waitFor();
  await lost(page, /assets\.json/);
  await page.goto(new URL('preview/stage/frame.html', page.url()).href);
  await page.getByText('build it with make dist').waitFor();
});

test('what is counted all the time is not spoken, how it ended is, and an answer does not stay', async ({ page }) => {
  const preview = new Preview(page);
  await preview.open('?view=matrix&locales=de&states=choosing');
  await eventually(async () => assert.match(await page.locator('.matrix .sheet').innerText(), /1 of 1 cells looked at/));
  const spoken = page.locator('.matrix .sheet [role="status"]');
  assert.equal(await spoken.textContent(), '');
  await page.getByRole('button', { name: 'Look through all cells' }).click();
  await eventually(async () => assert.match(await spoken.innerText(), /^1 of 1 cells looked at/));
  await preview.open('?view=code');
  await page.getByRole('button', { name: 'Copy policy' }).click();
  const answer = page.locator('.copying output').nth(1);
  await eventually(async () => assert.notEqual(await answer.textContent(), ''));
  await eventually(async () => assert.equal(await answer.textContent(), ''));
}, SCREEN);
