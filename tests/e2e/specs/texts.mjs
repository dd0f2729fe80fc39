/**
 * A merchant's own words: texts of the session over ours, checked one by one, and who is paid where no name is given.
 * What each rule refuses is tested natively.
 */
import assert from 'node:assert/strict';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

const NL = { country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 };
const OWN = 'methods-legend = Kies maar\npay-button = Nu betalen\noutcome-declined =\n    .title = Kaart gestolen\nno-such-thing = Iets\n';

test('texts of the session are there with the methods, and what breaks a rule is left out and told', async ({ shop, checkout, card }) => {
  await shop.openPage(markup({ ...NL, with: JSON.stringify({ texts: { nl: OWN, de: 'methods-legend = Andere' } }) }));
  await checkout.payable();
  assert.equal(await checkout.methods.locator('legend').innerText(), 'Kies maar');
  // Without the amount nobody would know what the button costs.
  assert.match((await checkout.pay.innerText()).replace(/[\u2066-\u2069\u00a0]/g, ' '), /€\s*49,99/);
  const { issues } = await checkout.host.evaluate((/** @type {any} */ host) => host.explain());
  assert.deepEqual(issues.map((/** @type {string} */ issue) => issue.match(/kassa: (\S+) is "([\w-]+)/)?.slice(1).join(' ')), [
    'session.texts.nl pay-button', 'session.texts.nl outcome-declined', 'session.texts.nl no-such-thing',
  ]);
  await shop.heard('session.texts.nl', 'no-such-thing');
  await checkout.choose('card');
  await card.fill('4000000000000002');
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('nl', 'outcome-declined.title'));
});

test('a locale of the merchant’s own is negotiated, spoken, and leaves what it lacks to English', async ({ shop, checkout }) => {
  const texts = { eo: 'methods-legend = Kiel vi volas pagi?\noutcome-declined =\n    .title = La pago estis rifuzita\n' };
  await shop.openPage(markup({ ...NL, with: JSON.stringify({ texts }) }, 'locale="eo"'));
  await checkout.payable();
  assert.equal(await checkout.frame.getAttribute('lang'), 'eo');
  assert.equal(await checkout.methods.locator('legend').innerText(), 'Kiel vi volas pagi?');
  assert.ok((await checkout.frame.innerText()).includes(say('en', 'summary-heading')));
  const { locale } = await checkout.host.evaluate((/** @type {any} */ host) => host.explain());
  assert.deepEqual(locale.chain, [{ asked: 'eo', pack: 'eo', reason: 'exact' }]);
});

test('texts that change are said at once, and what was typed stays', async ({ shop, checkout }) => {
  await shop.openPage(markup(NL));
  await checkout.choose('card');
  await checkout.payable();
  await checkout.name.fill('Ada Lovelace');
  const legend = checkout.methods.locator('legend');
  for (const said of ['Eerst dit', 'Dan dat']) {
    await checkout.host.evaluate((/** @type {any} */ host, said) => host.update({ texts: { nl: `methods-legend = ${said}` } }), said);
    await eventually(async () => assert.equal(await legend.innerText(), said));
  }
  await checkout.host.evaluate((/** @type {any} */ host) => host.update({ texts: null }));
  await eventually(async () => assert.equal(await legend.innerText(), say('nl', 'methods-legend')));
  assert.equal(await checkout.name.inputValue(), 'Ada Lovelace');
});

test('the provider’s fields speak the new locale and the merchant’s words, with what was typed in them', async ({ page, shop, checkout, card }) => {
  await shop.openPage(markup({ country: 'NL', currency: 'EUR', amount: 4999 }, 'locale="nl"'));
  await checkout.choose('card');
  await checkout.payable();
  await card.fill();
  const number = page.frameLocator('iframe[src*="field=number"]');
  const speaks = (/** @type {string} */ label, /** @type {string} */ dir) => eventually(async () => {
    assert.equal(await number.getByRole('textbox', { name: label, exact: true }).inputValue(), '4242 4242 4242 4242');
    assert.equal(await number.locator('html').getAttribute('dir'), dir);
  });
  await speaks(say('nl', 'card-number'), 'ltr');
  for (const [locale, dir] of [['ar', 'rtl'], ['ja', 'ltr'], ['he', 'rtl'], ['nl', 'ltr']]) {
    await checkout.host.evaluate((host, locale) => host.setAttribute('locale', locale), locale);
    await speaks(say(locale, 'card-number'), dir);
  }
  await checkout.host.evaluate((/** @type {any} */ host) => host.update({ texts: { nl: 'card-number = Pasnummer' } }));
  await speaks('Pasnummer', 'ltr');
});

test('another locale is on screen all at once: no frame has words of two', async ({ shop, checkout }) => {
  await shop.openPage(markup({ country: 'NL', currency: 'EUR', amount: 4999 }, 'locale="nl"'));
  await checkout.choose('card');
  await checkout.payable();
  const locales = ['ar', 'ja', 'nl', 'th'];
  const frames = await checkout.host.evaluate(shownWhile, locales);
  const expected = (/** @type {string} */ locale) => [say(locale, 'methods-legend'), say(locale, 'summary-total'), say(locale, 'field-name')];
  assert.deepEqual([...new Set(frames.map(([lang]) => lang))].sort(), [...locales].sort());
  for (const [lang, ...words] of frames) assert.deepEqual(words, expected(lang), lang);
});

/**
 * Runs in the page: goes through the locales and keeps what each frame shows.
 * @param {Element} host @param {string[]} locales @returns {Promise<string[][]>} language, then words of three places
 */
async function shownWhile(host, locales) {
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const frame = /** @type {HTMLElement} */ (root.querySelector('[part~="frame"]'));
  const places = ['legend', '.total-line dt', '[part~="card"] label'].map((place) => /** @type {Element} */ (root.querySelector(place)));
  const seen = /** @type {string[][]} */ ([]);
  for (const locale of locales) {
    host.setAttribute('locale', locale);
    // Some frames more than the change takes, so that what comes late is seen as well.
    for (let after = 0; after < 3; after += frame.lang === locale ? 1 : 0) {
      await new Promise((go) => requestAnimationFrame(go));
      seen.push([frame.lang, ...places.map((place) => (place.textContent ?? '').trim())]);
    }
  }
  return seen;
}

test('where no name is given the page’s host is named as who is paid', async ({ page, shop, checkout }) => {
  await shop.openPage('<kassa-checkout locale="en" country="NL" currency="EUR" amount="4999"></kassa-checkout>');
  await eventually(async () => assert.ok((await checkout.frame.innerText()).includes(new URL(page.url()).hostname)));
});
