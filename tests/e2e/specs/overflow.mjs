/**
 * Every screen in every locale on a narrow telephone whose text is twice as large: nothing is cut, nothing scrolls sideways.
 * Does NOT judge whether it is pretty; the designers' page is for that.
 */
import assert from 'node:assert/strict';
import { cutOrWide } from '../cut.mjs';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { PSEUDO, pseudo } from '../../../www/preview/pseudo.js';
import { PACKS, currencyOf, outcomes, source, states } from '../words.mjs';

/** @typedef {import('../models/checkout.mjs').Checkout} Checkout */

/** Where a locale of no single country is at home. @type {Record<string, string>} */
const HOMES = { 'es-419': 'MX', 'en-XA': 'US', 'ar-XB': 'EG' };
const SCREENS = [...states(), ...outcomes().map((id) => `failed:${id}`)];

test('a word without a break is found to be wider than its place', async ({ page, shop, checkout }) => {
  await shop.openPage(markup({ country: 'US', locale: 'en', currency: 'USD', amount: 100 }));
  await checkout.payable();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  assert.deepEqual(await cutOrWide(checkout), []);
  await checkout.frame.evaluate((frame) => {
    const word = document.createElement('p');
    word.style.whiteSpace = 'nowrap';
    word.textContent = 'Donaudampfschifffahrtsgesellschaftskapitän';
    frame.append(word);
  });
  assert.notDeepEqual(await cutOrWide(checkout), []);
}, { context: { viewport: { width: 320, height: 640 } } });

for (const pack of [...PACKS, ...Object.keys(PSEUDO)]) {
  test(`no screen is cut at 320 px with text twice as large, and nothing unsaid, in ${pack}`, async ({ page, shop, checkout }) => {
    assert.ok(SCREENS.length > 50, `${SCREENS.length} screens`);
    const country = HOMES[pack] ?? new Intl.Locale(pack).maximize().region ?? 'US';
    const own = pack in PSEUDO ? { [pack]: pseudo(source('locales/en.ftl'), pack) } : undefined;
    await shop.openPage(markup({ country, currency: currencyOf(country), amount: 123_456_700 }, `locale="${pack}"`), { lang: pack });
    // Where the law forbids to choose for the buyer nothing can be paid yet; the reasons tell that everything is there.
    await eventually(() => checkout.host.evaluate((/** @type {any} */ host) => { if (!host.explain().methods.length) throw new Error('the rest is not there yet'); }));
    await checkout.host.evaluate((/** @type {any} */ host, texts) => texts && host.update({ texts }), own);
    await eventually(async () => assert.equal(await checkout.frame.getAttribute('lang'), pack));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const [found, said] = [/** @type {string[]} */ ([]), new Set()];
    for (const screen of SCREENS) {
      await show(checkout, screen);
      said.add(await checkout.frame.innerText());
      found.push(...(await cutOrWide(checkout)).map((fault) => `${screen}: ${fault}`));
    }
    assert.deepEqual(found, []);
    const explained = await checkout.host.evaluate((/** @type {any} */ host) => host.explain());
    assert.deepEqual([explained.locale.missing, explained.issues], [[], []], 'every message has its variables and its words');
    assert.ok(said.size > SCREENS.length * 0.8, `only ${said.size} of ${SCREENS.length} screens differ`);
  }, { context: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 } });
}

/** Has a screen shown and drawn. @param {Checkout} checkout @param {string} screen */
async function show(checkout, screen) {
  await checkout.host.evaluate((host, screen) => host.setAttribute('state', screen), screen);
  await checkout.host.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  await eventually(async () => assert.equal(await checkout.frame.isVisible(), true, screen));
}
