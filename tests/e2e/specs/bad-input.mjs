/**
 * Wrong attributes, odd sessions, and a program, words or provider that do not come: the buyer reads a defined sentence
 * in their language, the developer hears attribute, value and remedy, and no pay button looks alive where none works.
 */
import assert from 'node:assert/strict';
import { Checkout } from '../models/checkout.mjs';
import { markup, strictPolicy } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const DE = { country: 'DE', locale: 'de-DE', currency: 'EUR', amount: 4999 };

/** the session's `break`, the title that is read, words that the console says */
const UNUSABLE_SESSIONS = /** @type {const} */ ([
  ['500', 'boot-failed-title', ['session-url', '500', 'JSON']],
  ['404', 'boot-failed-title', ['session-url', '404', 'JSON']],
  ['malformed', 'boot-failed-title', ['session-url', 'JSON']],
  ['empty', 'boot-failed-title', ['session-url', 'JSON']],
  ['mismatch', 'outcome-shop-setup.title', ['session.total', '5000', 'items', 'shipping', 'make 4999']],
  ['expired', 'outcome-session-expired.title', []],
  ['unknown_provider', 'methods-none-title', ['provider', '"nobody"', 'adapters']],
]);

for (const [odd, title, words] of UNUSABLE_SESSIONS) {
  test(`a session that is ${odd}: the buyer reads ${title} in German, the developer hears why`, async (stage) => {
    await stage.shop.openPage(markup({ ...DE, break: odd }), { lang: 'de' });
    await endsWithoutButton(stage, say('de', title), words);
  });
}

/** the session's `break`, words that the console says, a method that must not be offered */
const ODD_SESSIONS = /** @type {const} */ ([
  ['older', ['session.version', '"0"', 'version 1'], 'giropay'],
  ['newer', ['session.version', '"2"', 'unknown fields are ignored'], 'teleport_pay'],
  ['retired', ['giropay'], 'giropay'],
]);

for (const [odd, words, never] of ODD_SESSIONS) {
  test(`a session from a shop that is ${odd} can still be paid`, async ({ shop, checkout, card, sandbox }) => {
    await shop.openPage(markup({ ...DE, break: odd }));
    await checkout.choose('card');
    assert.ok(!(await checkout.offered()).includes(never));
    if (words.length > 0) await shop.heard(...words);
    await card.fill();
    await checkout.name.fill('Ada Lovelace');
    await checkout.pay.click();
    await checkout.says(say('de', 'result-paid-title'));
    assert.equal((await sandbox.charges()).total, 1);
  });
}

/** the attribute, its value (null: left out), the title that is read (null: it can be paid), words that the console says */
const ATTRIBUTES = /** @type {const} */ ([
  ['country', 'XX', null, ['country', '"XX"', 'ISO 3166-1']],
  ['country', 'Atlantis', null, ['country', '"Atlantis"', 'ISO 3166-1']],
  ['locale', 'tlh', null, ['locale', '"tlh"', 'no such locale']],
  ['locale', 'not a tag!', null, ['locale', '"not a tag!"', 'no such locale']],
  ['theme', 'pink', null, ['theme', '"pink"', 'high-contrast']],
  ['dir', 'up', null, ['dir', '"up"', 'ltr or rtl']],
  ['currency', 'ABC', 'outcome-shop-setup.title', ['currency', '"ABC"', 'ISO 4217']],
  ['currency', null, 'outcome-shop-setup.title', ['currency', 'is missing', 'ISO 4217']],
  ['amount', null, 'outcome-shop-setup.title', ['amount', 'is missing', 'minor units']],
  ['amount', '49.99', 'outcome-shop-setup.title', ['amount', '"49.99"', 'minor units']],
  ['amount', '-5', 'outcome-shop-setup.title', ['amount', '"-5"']],
  ['amount', '1e3', 'outcome-shop-setup.title', ['amount', '"1e3"']],
  ['amount', 'viel', 'outcome-shop-setup.title', ['amount', '"viel"']],
  ['amount', '99999999999999999999', 'outcome-shop-setup.title', ['amount', '"99999999999999999999"']],
  ['provider', 'nobody', 'methods-none-title', ['provider', '"nobody"', 'adapters']],
]);

for (const [name, value, title, words] of ATTRIBUTES) {
  test(`the attribute ${name} ${value === null ? 'left out' : `as “${value}”`}: ${title ?? 'it can be paid all the same'}`, async (stage) => {
    const { shop, checkout, sandbox } = stage;
    const attributes = { locale: 'de-DE', country: 'DE', currency: 'EUR', amount: '4999', provider: 'sandbox', 'publishable-key': keyOf(sandbox), 'confirm-url': '/api/confirm', [name]: value };
    const written = Object.entries(attributes).filter(([, text]) => text !== null).map(([name, text]) => `${name}="${text}"`);
    await shop.openPage(`<kassa-checkout ${written.join(' ')}></kassa-checkout>`, { lang: 'de' });
    if (title) return endsWithoutButton(stage, say('de', title), words);
    await checkout.choose('card');
    await checkout.payable();
    assert.equal(await checkout.methods.locator('legend').innerText(), say('de', 'methods-legend'), 'the page is German, so the buyer is');
    await shop.heard(...words);
  });
}

test('a checkout without any attribute says that the shop has to be set up', async (stage) => {
  await stage.shop.openPage('<kassa-checkout></kassa-checkout>', { lang: 'ar' });
  await endsWithoutButton(stage, say('ar', 'outcome-shop-setup.title'), ['currency', 'is missing', 'session-url']);
});

test('a publishable key that is another’s blocks the card fields, says so, and leaves other methods', async (stage) => {
  const { shop, checkout } = stage;
  await shop.openPage('<kassa-checkout locale="de" country="DE" currency="EUR" amount="4999" provider="sandbox" publishable-key="pk_test_1" confirm-url="/api/confirm"></kassa-checkout>');
  await checkout.choose('card');
  await checkout.says(say('de', 'outcome-provider-blocked.title'));
  await shop.heard('publishable-key', 'pk_test_sandbox_<port>');
  assert.equal(await checkout.canBePaid(), false);
  await checkout.choose('paypal');
  await checkout.payable();
});

test('keys that must not stand in this page are refused, and a secret one is not said again', async (stage) => {
  for (const [key, heard] of [['pk_live_1', 'https'], ['sk_live_hidden', 'secret key']]) {
    await stage.shop.openPage(`<kassa-checkout locale="de" country="DE" currency="EUR" amount="4999" provider="sandbox" publishable-key="${key}" confirm-url="/api/confirm"></kassa-checkout>`);
    await endsWithoutButton(stage, say('de', 'outcome-shop-setup.title'), ['publishable_key of sandbox', heard]);
  }
  assert.ok(!JSON.stringify(stage.shop.console).includes('hidden'), 'the console holds no secret');
});

test('a policy that refuses WebAssembly: the buyer reads so, the developer hears the word to add', async (stage) => {
  const { shop, sandbox } = stage;
  await shop.openPage(markup(DE, 'locale="de"'), { policy: strictPolicy(sandbox.provider).replace("'wasm-unsafe-eval' ", '') });
  await endsWithoutButton(stage, say('de', 'boot-failed-title'), ["'wasm-unsafe-eval'", 'script-src']);
});

/** Ways in which the program does not come. @type {[string, (route: import('playwright-core').Route) => Promise<void>][]} */
const NO_PROGRAM = [
  ['is not there', (route) => route.fulfill({ status: 404, body: 'no' })],
  ['cannot be fetched', (route) => route.abort()],
  ['has been changed on the way', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ response, body });
  }],
];
for (const [how, answer] of NO_PROGRAM) {
  test(`when the program ${how} the buyer reads so in Japanese, and “try again” tries again`, async (stage) => {
    const { page, shop, checkout } = stage;
    await page.route(/\.wasm/, answer);
    await shop.openPage(markup({ ...DE, locale: 'ja-JP' }, 'locale="ja-JP"'));
    await endsWithoutButton(stage, say('ja', 'boot-failed-title'), ['kassa_bg.wasm', 'connect-src']);
    assert.equal(await checkout.steps.innerText(), say('ja', 'boot-failed-retry'));
    await page.unroute(/\.wasm/);
    await checkout.steps.click();
    await checkout.payable();
  });
}

test('when the words of a locale do not come, English is shown and the checkout pays', async ({ page, shop, checkout, card, sandbox }) => {
  await page.route(/\/locales\//, (route) => route.fulfill({ status: 404, body: '' }));
  await shop.openPage(markup(DE));
  await checkout.choose('card');
  assert.equal(await checkout.methods.locator('legend').innerText(), say('en', 'methods-legend'));
  await shop.heard('locale', '"de"', 'English');
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

for (const [lang, pack] of [['ja', 'ja'], ['zh-TW', 'zh-Hant'], ['zh_HK', 'zh-Hant-HK'], ['de-CH', 'de'], ['pt', 'pt-BR'], ['xx', 'en']]) {
  test(`a browser without modules, on a page in ${lang}, is told so`, async ({ page, shop }) => {
    // This browser has modules and would skip a nomodule script, so it is given as a plain one.
    await shop.openPage('<kassa-checkout session-url="/api/session"></kassa-checkout>', { lang, head: '<script src="/kassa/kassa-nomodule.js" defer></script>' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.equal(await alert.innerText(), say(pack, 'boot-outdated'));
    assert.deepEqual(await shop.seen('violations'), []);
  });
}

test('when the provider’s script is blocked, the buyer reads so, can take another method, or try again', async ({ shop, checkout, sandbox }) => {
  await sandbox.faults({ sdk: 'block' });
  await shop.openPage(markup(DE));
  await checkout.choose('card');
  await checkout.says(say('de', 'outcome-provider-blocked.title'));
  await shop.heard('provider', 'sandbox.js', 'script-src');
  assert.equal(await checkout.canBePaid(), false);
  await checkout.choose('paypal');
  await checkout.payable();
  await sandbox.heal();
  await checkout.choose('card');
  await checkout.payable();
});

test('“Try again” after a blocked provider brings the card fields', async ({ shop, checkout, card, sandbox }) => {
  await sandbox.faults({ sdk: 'block' });
  await shop.openPage(markup(DE));
  await checkout.choose('card');
  await checkout.says(say('de', 'outcome-provider-blocked.title'));
  await sandbox.heal();
  await checkout.steps.first().click();
  await checkout.payable();
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('de', 'result-paid-title'));
});

for (const [how, faults, seen] of /** @type {const} */ ([
  ['frames never speak', { frames: 'never_ready' }, /field\.html/],
  ['script hangs', { sdk: 'slow:600000' }, /sandbox\.js/],
])) {
  test(`when the provider’s ${how}, the buyer is told after fifteen seconds`, async ({ page, shop, checkout, sandbox }) => {
    await sandbox.faults(faults);
    await page.clock.install();
    await shop.openPage(markup(DE));
    const asked = page.waitForRequest(seen);
    await checkout.choose('card');
    await asked;
    assert.equal(await checkout.canBePaid(), false, 'nothing to press while the fields load');
    await eventually(async () => {
      await page.clock.runFor(16_000);
      assert.equal(await checkout.title.first().innerText({ timeout: 500 }), say('de', 'outcome-provider-blocked.title'));
    });
    assert.equal(await checkout.canBePaid(), false);
    await checkout.choose('paypal');
    await checkout.payable();
  });
}

/** Ways to break the program while it runs; it has no hook for tests. @type {[string, () => void][]} */
const BREAKDOWNS = [
  // The browser refuses to make the next element, which the view takes for granted.
  ['panics', () => {
    const original = Document.prototype.createElement;
    const refuse = () => {
      Document.prototype.createElement = original; // Once: the words shown instead need elements too.
      Node.prototype.cloneNode = clone;
      throw new Error('refused by the test');
    };
    const clone = Node.prototype.cloneNode;
    Document.prototype.createElement = refuse;
    Node.prototype.cloneNode = refuse;
  }],
  // Its memory is spoilt, so that the next thing it does cannot succeed.
  ['traps', () => window.seen.memories.forEach((memory) => new Uint8Array(memory.buffer).fill(0xff))],
];
for (const [how, breakIt] of BREAKDOWNS) {
  test(`when the program ${how}, every checkout on the page stops looking alive and says so`, async ({ page, shop }) => {
    await shop.openPage(`<div id="one">${markup({ ...DE, country: 'NL' })}</div><div id="two">${markup({ ...DE, country: 'NL' })}</div>`);
    const both = ['one', 'two'].map((id) => new Checkout(page, page.locator(`#${id} kassa-checkout`)));
    for (const checkout of both) await checkout.payable();
    // In one go: the program may wake by itself in between and be found broken before the press.
    await page.evaluate(`(${breakIt})(); document.querySelector('#one kassa-checkout').shadowRoot.querySelector('input[value=paypal]').click()`);
    for (const checkout of both) {
      await eventually(async () => assert.equal(await checkout.canBePaid(), false, 'the pay button looks alive'), 5_000);
      await checkout.says(say('de', 'boot-stopped-title'));
      assert.equal(await checkout.pay.count(), 0);
    }
    await shop.heard('stopped', 'report');
    const errors = await shop.told('error');
    assert.deepEqual(errors.map(({ code }) => code), ['stopped', 'stopped']);
  });
}

/** @param {Stage} stage @param {string} title @param {readonly string[]} words */
async function endsWithoutButton({ shop, checkout }, title, words) {
  await checkout.says(title);
  assert.equal(await checkout.canBePaid(), false, 'nothing that looks alive');
  assert.equal(await checkout.outcome.getAttribute('role'), 'alert');
  if (words.length > 0) await shop.heard(...words);
  const errors = await shop.told('error');
  assert.ok(errors.length > 0 && errors.every(({ code, message }) => code && message), `kassa-error: ${JSON.stringify(errors)}`);
}

/** @param {import('../sandbox.mjs').Sandbox} sandbox */
function keyOf(sandbox) {
  return `pk_test_sandbox_${new URL(sandbox.provider).port}`;
}
