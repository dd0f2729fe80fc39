/**
 * One contract for every provider: what the checkout promises of card fields, whoever's they are. Each test runs with each
 * adapter of this build, under the policy that is generated for its provider.
 * Does NOT test what a provider does with a token.
 */
import assert from 'node:assert/strict';
import { Checkout } from '../models/checkout.mjs';
import { readProviders } from '../../../tools/csp.mjs';
import { hostsOf } from '../../../tools/policy.mjs';
import { PROVIDERS, handed, openWith } from '../models/provider.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {import('../models/provider-kind.mjs').Provider} Provider */

const NUMBER = '4242424242424242';
/** How long a slow script takes, in milliseconds. */
const SLOW = 2000;
/** What a shop may say of its theme. */
const THEME = { '--kassa-ink': '#102030', '--kassa-field-size': '19px', '--kassa-font': '"Courier New"' };

for (const provider of PROVIDERS) {
  const { id } = provider;
  const its = (/** @type {string} */ name, /** @type {(stage: Stage) => Promise<void>} */ run) => test(`${id}: ${name}`, run);

  its('a card is typed, named, turned into one token, and seen nowhere in the page', async (stage) => {
    const { page, shop, checkout } = stage;
    const handle = await ready(stage, provider);
    await fill(stage, provider);
    if (!provider.unbranded) await eventually(async () => assert.match(await checkout.panel.innerText(), /Visa/));
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
    const [only, ...more] = await handed(stage);
    assert.deepEqual([only.provider, more], [id, []]);
    assert.ok(only.token.startsWith(provider.token), only.token);
    handle.spend?.(only.token);
    const kept = await page.evaluate(() => JSON.stringify([/** @type {any} */ (window).seen.messages, { ...sessionStorage }, { ...localStorage }, document.documentElement.outerHTML]));
    assert.ok(!/4242\s?4242\s?4242/.test(kept), 'the number is in the page');
    assert.deepEqual(await shop.seen('violations'), []);
    assert.deepEqual(await shop.seen('errors'), []);
  });

  its('the page asks the hosts that it declares, and no other', async (stage) => {
    const asked = asking(stage.page, stage.sandbox.shop);
    await ready(stage, provider);
    await fill(stage, provider);
    await stage.checkout.pay.click();
    await stage.checkout.says(say('en', 'result-paid-title'));
    const rows = readProviders().filter((row) => row.id === id);
    const declared = Object.entries(hostsOf(rows, { environment: 'test' })).flatMap(([name, hosts]) => hosts.map((host) => `${name} ${host}`));
    const meets = (/** @type {string} */ source, /** @type {string} */ request) => new RegExp(`^${source.replace(/[.?]/g, '\\$&').replaceAll('*', '[^/ ]+')}$`).test(request);
    for (const request of asked) assert.ok(declared.some((source) => meets(source, request)), `${request} is not declared`);
    const unmet = declared.filter((source) => ![...asked].some((request) => meets(source, request)));
    assert.deepEqual(unmet.sort(), Object.keys(provider.unmet ?? {}).sort());
  });

  its('a checkout inside other shadow roots has its fields too', async (stage) => {
    await ready(stage, provider, { inside: true });
    await fill(stage, provider);
    await stage.checkout.pay.click();
    await stage.checkout.says(say('en', 'result-paid-title'));
  });

  its('what is missing or wrong is said beside the field, and corrected there', async (stage) => {
    const { checkout } = stage;
    await ready(stage, provider);
    const card = cardOf(stage, provider);
    const whole = provider.form === 'whole';
    const says = (/** @type {string} */ message) => eventually(async () => assert.ok((await checkout.panel.innerText()).includes(say('en', message)), message));
    await checkout.pay.click();
    for (const message of whole ? ['error-card-unfinished'] : ['error-number-missing', 'error-expiry-missing', 'error-code-missing']) await says(message);
    await card.fill('4242424242424241', { expiry: '0120' });
    await (card.name ?? checkout.name).click();
    // What is wrong in it such a form says itself.
    for (const message of whole ? [] : [provider.invalid ?? 'error-number-invalid', provider.past ?? 'error-expiry-past']) await says(message);
    await card.fill();
    await eventually(async () => assert.ok(!/Check|Enter your card number|has passed|Complete or correct/.test(await checkout.panel.innerText())));
    assert.deepEqual(await handed(stage), []);
  });

  its('a press on a label puts the focus into the frame', async (stage) => {
    await ready(stage, provider);
    await stage.checkout.panel.getByText(say('en', provider.form === 'whole' ? 'method-card' : 'card-number'), { exact: true }).click();
    if (provider.unfocusable) return eventually(async () => assert.ok(await stage.page.evaluate(() => document.activeElement?.matches('iframe'))));
    await stage.page.keyboard.type(NUMBER);
    await eventually(async () => assert.equal((await cardOf(stage, provider).number.inputValue()).replaceAll(' ', ''), NUMBER));
  });

  its('another locale leaves what was typed, and the provider speaks it', async (stage) => {
    const { checkout } = stage;
    await ready(stage, provider);
    const card = cardOf(stage, provider);
    await card.number.pressSequentially(NUMBER);
    for (const locale of ['ar', 'de', 'en']) {
      await checkout.host.evaluate((host, locale) => host.setAttribute('locale', locale), locale);
      const label = provider.label(locale) ?? say(locale, 'card-number');
      await eventually(async () => assert.equal(await card.number.evaluate(nameOf), label));
      assert.equal((await card.number.inputValue()).replaceAll(' ', ''), NUMBER);
    }
  });

  its('when the element goes its frames and listeners go, and a new one begins anew', async (stage) => {
    const { page, shop, checkout } = stage;
    await ready(stage, provider);
    await checkout.host.evaluate((host) => {
      /** @type {any} */ (window).gone = host;
      host.remove();
    });
    await eventually(async () => assert.equal(await page.locator('iframe').count(), 0));
    await page.evaluate(() => document.querySelector('main')?.append(/** @type {any} */ (window).gone.cloneNode()));
    await checkout.choose('card');
    await checkout.payable();
    await fill(stage, provider);
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
    assert.deepEqual([await shop.seen('errors'), (await handed(stage)).length], [[], 1]);
  });

  if (!provider.single) its('two checkouts on a page do not hear each other', async (stage) => {
    const { page } = stage;
    await provider.stand(stage);
    await openWith(stage, provider, { count: 2 });
    const [first, second] = [0, 1].map((at) => new Checkout(page, page.locator('kassa-checkout').nth(at)));
    for (const one of [first, second]) {
      await one.choose('card');
      await one.payable();
    }
    await provider.card(page, 'kassa-checkout:nth-of-type(1)').fill();
    await first.pay.click();
    await second.pay.click();
    // The second one misses its card, and nobody else's.
    const misses = (/** @type {Checkout} */ one) => one.panel.innerText().then((text) => /Enter your card number|Complete or correct/.test(text));
    await eventually(async () => assert.deepEqual([await misses(first), await misses(second)], [false, true]));
  });

  its('a script that is blocked is told, and comes at the second try', async (stage) => {
    const { checkout } = stage;
    const handle = await provider.stand(stage);
    await handle.fault('block');
    await openWith(stage, provider);
    await checkout.choose('card');
    await checkout.says(say('en', 'outcome-provider-blocked.title'));
    await handle.fault(null);
    await checkout.steps.getByText(say('en', 'step-retry-now')).click();
    await checkout.payable();
  });

  its('a script that is slow is waited for', async (stage) => {
    const { page, checkout } = stage;
    await provider.stand(stage);
    await page.route((url) => url.origin !== stage.sandbox.shop, async (route) => {
      if (route.request().resourceType() === 'script') await new Promise((resolve) => setTimeout(resolve, SLOW));
      await route.fallback();
    });
    await openWith(stage, provider);
    await checkout.choose('card');
    assert.equal(await checkout.canBePaid(), false);
    await checkout.payable();
    await fill(stage, provider);
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
  });

  its('the fields look as the shop’s theme says, and what they cannot do the developer hears', async (stage) => {
    const { page, shop, checkout } = stage;
    await provider.stand(stage);
    await page.addInitScript(theme, THEME);
    await openWith(stage, provider);
    await checkout.choose('card');
    await checkout.payable();
    const look = await cardOf(stage, provider).number.evaluate((input) => {
      const { color, fontSize, fontFamily } = getComputedStyle(input);
      return [color, fontSize, fontFamily.replace(/['"]/g, '')];
    });
    const [colour, size, font] = ['rgb(16, 32, 48)', '19px', 'Courier New'];
    assert.deepEqual(look, [colour, size, provider.unfonted ? look[2] : font]);
    if (!provider.unfonted) return;
    assert.notEqual(look[2], font);
    await shop.heard('--kassa-font', 'Courier New', id);
  });

  if (provider.forges) its('what another window or another origin says of the fields is not believed', async (stage) => {
    const { checkout } = stage;
    const handle = await provider.stand(stage);
    await handle.fault('foreign');
    await openWith(stage, provider);
    await checkout.choose('card');
    await checkout.payable();
    await cardOf(stage, provider).number.pressSequentially('4242');
    await checkout.pay.click();
    await eventually(async () => assert.match(await checkout.panel.innerText(), /Check|Enter|Complete/));
    assert.deepEqual(await handed(stage), []);
    await fill(stage, provider);
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
    assert.equal((await handed(stage)).length, 1);
  });

  its('frames that are never ready are told after fifteen seconds', async (stage) => {
    const { page, checkout } = stage;
    const handle = await provider.stand(stage);
    await handle.fault('never-ready');
    await page.clock.install();
    await openWith(stage, provider);
    await checkout.choose('card');
    await page.locator(provider.frame).first().waitFor({ state: 'attached' });
    await eventually(async () => {
      await page.clock.runFor(16_000);
      assert.equal(await checkout.title.first().innerText({ timeout: 500 }), say('en', 'outcome-provider-blocked.title'));
    });
  });

  for (const fault of provider.faults.filter((fault) => fault === 'api-500' || fault === 'throws')) {
    its(`no token comes (${fault}): it is asked again, then told, nothing is charged, and the next try pays`, async (stage) => {
      const { checkout } = stage;
      const handle = await ready(stage, provider);
      await fill(stage, provider);
      await handle.fault(fault);
      await checkout.pay.click();
      await checkout.says(say('en', 'outcome-processing-error.title'));
      assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
      assert.deepEqual(await handed(stage), []);
      await handle.fault(null);
      await checkout.pay.click();
      await checkout.says(say('en', 'result-paid-title'));
      assert.equal((await handed(stage)).length, 1);
    });
  }
}

/** Opens a page with the card chosen and its fields standing. @param {Stage} stage @param {Provider} provider @param {{ inside?: boolean }} [options] */
async function ready(stage, provider, options) {
  const handle = await provider.stand(stage);
  await openWith(stage, provider, options);
  await stage.checkout.choose('card');
  await stage.checkout.payable();
  return handle;
}

/** The directives that bind a page, by what it asks for. @type {Record<string, string>} */
const DIRECTIVES = { script: 'script-src', document: 'frame-src', fetch: 'connect-src', xhr: 'connect-src', ping: 'connect-src', image: 'img-src', stylesheet: 'style-src' };

/** What the page itself asks of others from now on, as `<directive> <origin>`; a frame's own requests are its own. @param {import('playwright-core').Page} page @param {string} own */
function asking(page, own) {
  const asked = /** @type {Set<string>} */ (new Set());
  page.on('request', (request) => {
    const type = request.resourceType();
    const whose = type === 'document' ? request.frame().parentFrame() : request.frame();
    const { origin, protocol } = new URL(request.url());
    if (whose === page.mainFrame() && origin !== own && protocol.startsWith('http')) asked.add(`${DIRECTIVES[type] ?? type} ${origin}`);
  });
  return asked;
}

/** Runs in the page before its scripts: what a shop's style sheet would say. @param {Record<string, string>} tokens */
function theme(tokens) {
  document.addEventListener('readystatechange', () => {
    for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
  }, { once: true });
}

/** Runs in a frame: what the field is called. @param {Element} input */
function nameOf(input) {
  const field = /** @type {HTMLInputElement} */ (input);
  return field.ariaLabel ?? field.labels?.[0]?.textContent;
}

/** @param {Stage} stage @param {Provider} provider */
function cardOf({ page }, provider) {
  return provider.card(page);
}

/** A whole card with its name, wherever that is asked for. @param {Stage} stage @param {Provider} provider */
async function fill(stage, provider) {
  const card = cardOf(stage, provider);
  await card.fill();
  await (card.name ?? stage.checkout.name).fill('Ada Lovelace');
}
