/**
 * Everybody can pay: no violation that axe can find on any screen, the keyboard alone is enough, results are announced,
 * large text and narrow screens lose nothing, forced colours and reduced motion are respected.
 * Does NOT replace people who use screen readers.
 */
import assert from 'node:assert/strict';
import { CARDS } from '../models/card.mjs';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { clean } from '../axe.mjs';
import { cutOrWide } from '../cut.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const BUYERS = {
  en: { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 },
  ar: { country: 'AE', locale: 'ar-AE', currency: 'AED', amount: 19900 },
};
const PACKS = /** @type {('en' | 'ar')[]} */ (['en', 'ar']);
const SCHEMES = /** @type {('light' | 'dark')[]} */ (['light', 'dark']);

for (const pack of PACKS) {
  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing on the way from choosing to paid, in ${pack}, ${colorScheme}`, async (stage) => {
      const { page, checkout, card, sandbox } = stage;
      await openBare(stage, pack);
      await checkout.choose('google_pay');
      await clean(page, 'choosing');
      await checkout.choose('card');
      await checkout.payable();
      await clean(page, 'card open');
      await checkout.pay.click();
      await eventually(async () => assert.ok((await checkout.host.locator('[part~="field-error"]').allInnerTexts()).filter(Boolean).length >= 4));
      await clean(page, 'every field wrong');
      await card.fill(CARDS.generic_decline);
      await checkout.name.fill('Ada Lovelace');
      await checkout.pay.click();
      await checkout.says(say(pack, 'outcome-declined.title'));
      await clean(page, 'refused');
      await sandbox.faults({ settlement: 'hold' });
      await card.fill(CARDS.processing);
      await checkout.pay.click();
      await checkout.says(say(pack, 'progress-waiting'));
      await clean(page, 'waiting');
      await sandbox.heal();
      await checkout.says(say(pack, 'result-paid-title'));
      await clean(page, 'paid');
    }, { context: { colorScheme } });

    test(`axe finds nothing where nothing can be paid, and on an order placed, in ${pack}, ${colorScheme}`, async (stage) => {
      const { page, checkout } = stage;
      for (const [query, title] of [
        [{ break: '500' }, 'boot-failed-title'],
        [{ break: 'mismatch' }, 'outcome-shop-setup.title'],
        [{ break: 'expired' }, 'outcome-session-expired.title'],
        [{ break: 'unknown_provider' }, 'methods-none-title'],
      ]) {
        await openBare(stage, pack, /** @type {Record<string, string>} */ (query));
        await checkout.says(say(pack, /** @type {string} */ (title)));
        await clean(page, `break=${/** @type {any} */ (query).break}`);
      }
      await openBare(stage, pack, { country: 'AE', currency: 'AED', amount: '19900' });
      await checkout.choose('cod');
      await checkout.phone.fill('050 123 4567');
      await clean(page, 'cash on delivery open');
      await checkout.pay.click();
      await checkout.says(say(pack, 'result-placed-title'));
      await clean(page, 'placed');
    }, { context: { colorScheme } });
  }
}

for (const pack of PACKS) {
  test(`axe finds nothing in the demo shop as a whole, in ${pack}`, async ({ page, shop, checkout }) => {
    await shop.open(BUYERS[pack]);
    await checkout.ready();
    await clean(page, 'demo shop');
  });
}

test('axe finds nothing when the program cannot start', async ({ page, shop, checkout }) => {
  await page.route('**/*.wasm*', (route) => route.fulfill({ status: 404, body: '' }));
  await shop.open(BUYERS.ar);
  await checkout.says(say('ar', 'boot-failed-title'));
  await clean(page, 'not started');
});

test('axe does find a fault: the search can fail', async ({ page, shop, checkout }) => {
  await shop.open(BUYERS.en);
  await checkout.ready();
  await checkout.frame.evaluate((frame) => {
    const input = document.createElement('input');
    frame.append(input);
  });
  await assert.rejects(() => clean(page, 'spoilt on purpose'), /label/);
});

test('a buyer pays with the keyboard alone', async ({ page, shop, checkout, sandbox }) => {
  await shop.open(BUYERS.en);
  await checkout.payable();
  await page.locator('#checkout').focus();
  const stops = /** @type {string[]} */ ([]);
  const tabTo = async (/** @type {string} */ wanted) => {
    for (let presses = 0; presses < 15; presses += 1) {
      const before = stops.at(-1);
      await page.keyboard.press('Tab');
      let now = await focused(page);
      // Into and out of another process the focus moves a moment later; a second press would pass by a field unseen.
      for (let looks = 0; now === before && looks < 20; looks += 1) {
        await page.waitForTimeout(50);
        now = await focused(page);
      }
      stops.push(now);
      if (stops.at(-1) === wanted) return;
    }
    assert.fail(`Tab never reached ${wanted}: ${stops.join(' → ')}`);
  };
  await tabTo('radio card');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'radio paypal', 'arrows move between methods');
  await page.keyboard.press('ArrowUp');
  assert.equal(await checkout.chosen(), 'card');
  for (const [field, text] of [['number', CARDS.good], ['expiry', '1234'], ['code', '123']]) {
    await tabTo(`frame ${field}`);
    await page.keyboard.type(text);
  }
  await tabTo('field name');
  await page.keyboard.type('Ada Lovelace');
  await page.keyboard.press('Enter');
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal(await focused(page), 'status', 'the focus follows to the result');
  assert.equal((await sandbox.charges()).total, 1);
});

test('Enter in a card field pays', async ({ shop, checkout, card, sandbox }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await checkout.name.fill('Ada Lovelace');
  await card.fill();
  await card.code.press('Enter');
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('a result is put into a live region that stood before', async ({ shop, checkout, card }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await checkout.outcome.evaluate((region) => Object.assign(region, { stoodBefore: true }));
  assert.equal(await checkout.outcome.getAttribute('role'), 'alert');
  await card.fill(CARDS.insufficient_funds);
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-insufficient-funds.title'));
  assert.equal(await checkout.outcome.evaluate((region) => region.stoodBefore), true, 'the same region');
  await eventually(async () => assert.match(await checkout.frame.ariaSnapshot(), /alert[^]*Not enough money available/));
});

test('after Pay with faults, the focus is in the first faulty field and each fault is linked to its field', async ({ page, shop, checkout, card }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await checkout.payable();
  await checkout.pay.click();
  await eventually(async () => assert.equal(await focused(page), 'frame number'));
  assert.equal(await card.number.getAttribute('aria-invalid'), 'true');
  assert.equal(await checkout.name.getAttribute('aria-invalid'), 'true');
  const described = await checkout.name.evaluate((input) => input.getRootNode().getElementById(input.getAttribute('aria-describedby'))?.textContent);
  assert.equal(described, say('en', 'error-name-missing'));
  await page.getByRole('link', { name: say('en', 'error-name-missing') }).click();
  await eventually(async () => assert.equal(await focused(page), 'field name'));
  await checkout.host.locator('a[href="#card-code"]').click();
  await eventually(async () => assert.equal(await focused(page), 'frame code'));
  await card.fill();
  await checkout.pay.click();
  await eventually(async () => assert.equal(await focused(page), 'field name', 'only the name is left'));
});

test('an empty card field is asked for, not called wrong', async ({ shop, checkout }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await checkout.payable();
  await checkout.pay.click();
  const missing = ['error-number-missing', 'error-expiry-missing', 'error-code-missing', 'error-name-missing'].map((id) => say('en', id));
  await eventually(async () => assert.deepEqual(await checkout.host.locator('[part~="card"] [part~="field-error"]:visible').allInnerTexts(), missing), 5_000);
});

for (const pack of PACKS) {
  test(`at 320 px with text twice as large nothing is cut and nothing scrolls sideways, in ${pack}`, async ({ page, shop, checkout }) => {
    await shop.open(BUYERS[pack]);
    await checkout.choose('card');
    await checkout.payable();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await checkout.pay.click();
    await eventually(async () => assert.ok((await checkout.host.locator('[part~="field-error"]').allInnerTexts()).filter(Boolean).length >= 4));
    const grown = await checkout.total.evaluate((total) => parseFloat(getComputedStyle(total).fontSize));
    assert.ok(grown >= 32, `the text grew with the page's: the total has ${grown} px`);
    assert.deepEqual(await cutOrWide(checkout), []);
  }, { context: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 } });
}

test('forced colours show a paid checkout without an error', async ({ page, shop, checkout, card }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await card.fill();
  const border = await checkout.pay.evaluate((button) => getComputedStyle(button).borderTopStyle);
  assert.notEqual(border, 'none', 'a button without a border would vanish');
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.ok((await page.screenshot()).length > 0);
  assert.deepEqual(await shop.seen('errors'), []);
}, { context: { forcedColors: 'active' } });

test('with reduced motion nothing moves', async ({ shop, checkout, sandbox, card }) => {
  await shop.open(BUYERS.en);
  await checkout.choose('card');
  await sandbox.faults({ settlement: 'hold' });
  await card.fill(CARDS.processing);
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'progress-waiting'));
  const moving = await checkout.host.evaluate((host) =>
    [...host.shadowRoot.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const long = (/** @type {string} */ times) => times.split(',').some((time) => parseFloat(time) > 0.01);
        return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
      })
      .map((element) => element.className),
  );
  assert.deepEqual(moving, []);
}, { context: { reducedMotion: 'reduce' } });

/**
 * Opens a page with a heading and a checkout and nothing else: axe looks at the page as a whole, and the demo shop has its own test.
 * @param {Stage} stage @param {'en' | 'ar'} pack @param {Record<string, string>} [query] laid over the buyer's
 */
async function openBare({ shop }, pack, query = {}) {
  await shop.openPage(markup({ ...BUYERS[pack], ...query }), { lang: pack });
}

/** What has the focus, through shadow roots and frames, in a word. @param {import('playwright-core').Page} page */
async function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    if (element instanceof HTMLIFrameElement) return `frame ${new URL(element.src).searchParams.get('field')}`;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element instanceof HTMLInputElement && element.type === 'radio') return `radio ${element.value}`;
    const { field, focus } = /** @type {HTMLElement} */ (element ?? document.body).dataset;
    return (field && `field ${field}`) || focus || `${element?.localName} ${element?.getAttribute('part') ?? ''}`.trim();
  });
}
