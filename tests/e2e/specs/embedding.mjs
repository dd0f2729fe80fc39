/**
 * The widget in other people's pages: strict policies, several on one page, a second copy of the script, moving,
 * removing, nested shadow roots, live changes, and how little it asks for before the buyer chooses.
 */
import assert from 'node:assert/strict';
import { payByCard } from '../models/buyer.mjs';
import { Card } from '../models/card.mjs';
import { Checkout } from '../models/checkout.mjs';
import { SCRIPT, markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const NL = { country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 };
const US = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 };

test('a whole purchase under a strict policy violates nothing and leaves the console empty', async (stage) => {
  const { shop } = stage;
  await shop.openPage(markup(US));
  await payByCard(stage);
  assert.deepEqual(await shop.seen('violations'), []);
  assert.deepEqual(await shop.seen('errors'), []);
  assert.deepEqual(shop.console, []);
});

test('before the buyer chooses there are four requests to the shop and none to the provider', async ({ page, shop, checkout, sandbox }) => {
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => asked.push(request.url()));
  await shop.openPage(markup(NL));
  await checkout.payable();
  await page.waitForLoadState('networkidle');
  const widgets = asked.filter((url) => !url.endsWith('/a-shop') && !url.endsWith('favicon.ico'));
  assert.deepEqual(widgets.filter((url) => url.startsWith(sandbox.provider)), []);
  const paths = widgets.map((url) => new URL(url).pathname);
  assert.deepEqual(paths.slice(0, 4).sort(), ['/api/session', '/kassa/kassa.js', '/kassa/kassa_bg.wasm', '/kassa/locales/nl.txt']);
  assert.deepEqual(paths.slice(4, 6), ['/kassa/kassa_rest.wasm', '/kassa/locales/nl.rest.txt'], 'the rest is asked for when the methods are there');
  assert.ok(paths.slice(6).every((path) => path.startsWith('/kassa/marks/')), `and then only marks: ${paths.slice(6)}`);
  await checkout.choose('card');
  await checkout.payable();
  assert.ok(asked.some((url) => url.startsWith(sandbox.provider)), 'the provider is asked once card is chosen');
});

test('two checkouts on one page do not disturb each other', async ({ page, shop, sandbox }) => {
  await shop.openPage(`<div id="one">${markup(NL)}</div><div id="two">${markup(US)}</div>`);
  const [one, two] = ['one', 'two'].map((id) => ({ checkout: new Checkout(page, page.locator(`#${id} kassa-checkout`)), card: new Card(page, `#${id}`) }));
  await one.checkout.choose('card');
  await two.checkout.choose('card');
  await one.card.fill();
  await two.card.fill('4000000000009995');
  await one.checkout.name.fill('Ada Lovelace');
  await two.checkout.name.fill('Grace Hopper');
  await two.checkout.pay.click();
  await two.checkout.says(say('en', 'outcome-insufficient-funds.title'));
  assert.equal(await one.checkout.saying(), '');
  assert.equal(await one.checkout.name.inputValue(), 'Ada Lovelace');
  await one.checkout.pay.click();
  await one.checkout.says(say('nl', 'result-paid-title'));
  await two.checkout.says(say('en', 'outcome-insufficient-funds.title'));
  await two.card.fill();
  await two.checkout.pay.click();
  await two.checkout.says(say('en', 'result-paid-title'));
  const { orders } = await sandbox.charges();
  assert.deepEqual(orders.map(({ amount, currency }) => `${amount} ${currency}`).sort(), ['4999 EUR', '5499 USD']);
  assert.equal(await page.locator('script[src*="sandbox.js"]').count(), 1, 'the provider’s script is loaded once');
});

test('with two checkouts on the page, each takes up its own payment after the bank', async ({ page, shop, bank, sandbox }) => {
  const [first, second] = await Promise.all([4999, 700].map((amount) => sandbox.session({ ...NL, amount })));
  await shop.openPage(`<div id="one">${markup({ session: first.id })}</div><div id="two">${markup({ session: second.id })}</div>`);
  const [one, two] = ['one', 'two'].map((id) => new Checkout(page, page.locator(`#${id} kassa-checkout`)));
  await two.choose('ideal');
  await two.pay.click();
  await bank.reached();
  await bank.pay();
  await page.reload(); // Playwright serves our page to a first request, not to a redirected one.
  await two.says(say('nl', 'result-paid-title'));
  assert.equal(await one.saying(), '', 'the other one is untouched');
  await one.payable();
  assert.equal((await sandbox.charges()).total, 1);
});

test('a second copy of the script is harmless and fetches no second program', async (stage) => {
  const { page, shop, sandbox } = stage;
  const programs = /** @type {string[]} */ ([]);
  page.on('request', (request) => /wasm/.test(request.url()) && programs.push(request.url()));
  await shop.openPage(markup(US), { head: `${SCRIPT}<script type="module" src="/kassa/kassa.js?second"></script>` });
  await payByCard(stage);
  assert.deepEqual(programs.map((url) => new URL(url).pathname), ['/kassa/kassa_bg.wasm', '/kassa/kassa_rest.wasm']);
  assert.deepEqual(shop.console, []);
  assert.equal((await sandbox.charges()).total, 1);
});

test('an element moved within the page keeps what was typed and can be paid', async (stage) => {
  const { page, shop, checkout, card, sandbox } = stage;
  await shop.openPage(`<div id="here">${markup(US)}</div><div id="there"></div>`);
  await checkout.choose('card');
  await checkout.name.fill('Ada Lovelace');
  await page.evaluate(() => document.querySelector('#there').append(document.querySelector('kassa-checkout')));
  await checkout.payable();
  assert.equal(await checkout.name.inputValue(), 'Ada Lovelace');
  assert.equal(await checkout.chosen(), 'card');
  // The browser reloads moved frames; the fields must come back alive.
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('an element taken out and put back works, again and again, and leaves nothing behind', async (stage) => {
  const { page, shop, checkout } = stage;
  await shop.openPage(`<div id="here">${markup(US)}</div>`);
  for (let round = 0; round < 3; round += 1) {
    await checkout.payable();
    const left = await page.evaluate(async () => {
      const element = document.querySelector('kassa-checkout');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
      window.taken = element;
      return [element.childElementCount, element.shadowRoot.childElementCount, document.querySelectorAll('iframe').length];
    });
    assert.deepEqual(left, [0, 0, 0]);
    await page.evaluate(() => document.querySelector('#here').append(window.taken));
  }
  await payByCard(stage);
  assert.deepEqual(await shop.seen('errors'), []);
});

test('live changes of attributes keep the typed name and the chosen method', async (stage) => {
  const { page, shop, checkout, card, sandbox } = stage;
  await shop.openPage(markup(US, 'locale="en-US" country="US"'));
  await checkout.choose('card');
  await checkout.payable();
  await checkout.name.fill('Ada Lovelace');
  await card.number.pressSequentially('42424242');
  const set = (/** @type {Record<string, string>} */ attributes) =>
    checkout.host.evaluate((element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value)), attributes);
  const legend = checkout.methods.locator('legend');
  const kept = async () => {
    assert.equal(await checkout.name.inputValue(), 'Ada Lovelace');
    assert.equal(await checkout.chosen(), 'card');
    assert.equal(await card.number.inputValue(), '4242 4242', 'the frame was not reloaded');
  };

  await set({ locale: 'de-DE' });
  await eventually(async () => assert.equal(await legend.innerText(), say('de', 'methods-legend')));
  assert.equal(await card.number.getAttribute('aria-label'), say('de', 'card-number'), 'the frames follow');
  await kept();
  await set({ locale: 'ar' });
  await eventually(async () => assert.equal(await checkout.frame.getAttribute('dir'), 'rtl'));
  await kept();
  await set({ dir: 'ltr' });
  await eventually(async () => assert.equal(await checkout.frame.getAttribute('dir'), 'ltr'));
  const light = await checkout.frame.evaluate((frame) => getComputedStyle(frame).color);
  await set({ theme: 'dark', locale: 'en-US' });
  await eventually(async () => assert.notEqual(await checkout.frame.evaluate((frame) => getComputedStyle(frame).color), light));
  await kept();
  const offered = await checkout.offered();
  await checkout.host.evaluate((/** @type {any} */ element) => element.update({ country: 'GB' }));
  await eventually(async () => assert.notDeepEqual(await checkout.offered(), offered));
  await kept();
  await set({ 'session-url': `/api/session?${new URLSearchParams({ ...US, amount: '120000' })}` });
  await eventually(async () => assert.equal(await checkout.total.textContent(), '$1,200.00'));
  await kept();
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  const { orders } = await sandbox.charges();
  assert.deepEqual(orders.map(({ amount }) => amount), [120000]);
  assert.deepEqual(await shop.seen('errors'), []);
});

test('a checkout inside another element’s shadow roots takes a card payment', async (stage) => {
  const { page, shop, checkout, sandbox } = stage;
  await shop.openPage('<div id="outer"></div>');
  await page.evaluate((query) => {
    const inner = document.createElement('section');
    document.querySelector('#outer').attachShadow({ mode: 'open' }).append(inner);
    const checkout = document.createElement('kassa-checkout');
    checkout.setAttribute('session-url', `/api/session?${query}`);
    inner.attachShadow({ mode: 'open' }).append(checkout);
  }, String(new URLSearchParams({ ...US, amount: '5499' })));
  const boxes = async () => (await checkout.panel.boundingBox())?.height ?? 0;
  await checkout.choose('card');
  await checkout.payable();
  assert.ok((await boxes()) > 100);
  const frame = await page.locator('iframe[src*="field=number"]').boundingBox();
  const panel = await checkout.panel.boundingBox();
  assert.ok(frame && panel && frame.width > 100 && frame.y >= panel.y && frame.y < panel.y + panel.height, 'the frame is shown inside the checkout');
  await payByCard(stage);
  assert.equal((await sandbox.charges()).total, 1);
  assert.equal(await page.locator('iframe').count(), 0, 'the frames are gone when paid');
});

test('a session handed over as a property, before and after the script has come, is paid', async (stage) => {
  const { page, shop, checkout, sandbox } = stage;
  const session = await sandbox.session(US);
  await shop.openPage('<kassa-checkout></kassa-checkout>', { head: '' });
  await page.evaluate((session) => {
    document.querySelector('kassa-checkout').session = session;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/kassa/kassa.js';
    document.head.append(script);
  }, session);
  await checkout.ready();
  assert.equal(await checkout.total.textContent(), '$54.99');
  await checkout.host.evaluate((element) => element.update({ merchant: { name: 'Another shop' } }));
  await eventually(async () => assert.match(await checkout.frame.innerText(), /Another shop/));
  await payByCard(stage);
  assert.equal((await sandbox.charges()).total, 1);
});

test('a page that answers kassa-token itself confirms the payment itself', async (stage) => {
  const { page, shop, checkout, card, sandbox } = stage;
  await shop.openPage(markup(US));
  await checkout.choose('card');
  await checkout.host.evaluate((element) =>
    element.addEventListener('kassa-token', (event) => event.respondWith(Promise.resolve({ status: 'succeeded', payment: `own_${event.detail.token.slice(0, 4)}` }))),
  );
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await shop.result()).payment, 'own_tok_');
  assert.equal((await sandbox.charges()).total, 0, 'the widget posted nothing');
});

test('a page whose own confirmation fails is treated as “result unknown”, never as “not charged”', async (stage) => {
  const { shop, checkout, card } = stage;
  await shop.openPage(markup(US));
  await checkout.choose('card');
  await checkout.host.evaluate((element) => element.addEventListener('kassa-token', (event) => event.respondWith(Promise.reject(new Error('lost')))));
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await eventually(async () => assert.equal((await shop.result()).status, 'unknown'));
  assert.ok(!(await checkout.saying()).includes(say('en', 'money-not-charged')));
});

test('explain() gives the reasons as plain data', async ({ shop, checkout }) => {
  await shop.openPage(markup(NL));
  await checkout.ready();
  await eventually(async () => assert.ok((await shop.told('change')).some(({ what }) => what === 'explanation')));
  const { methods, locale, issues } = await checkout.host.evaluate((element) => element.explain());
  assert.deepEqual(methods.filter((each) => each.shown).sort((a, b) => a.rank - b.rank).map((each) => each.method), await checkout.offered());
  assert.ok(methods.every((each) => each.reason && each.why));
  assert.ok(methods.some((each) => each.method === 'giropay' && !each.shown));
  assert.equal(locale.pack, 'nl');
  assert.deepEqual(issues, []);
});
