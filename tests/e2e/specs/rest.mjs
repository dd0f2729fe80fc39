/**
 * The program and the words in two parts: what a buyer sees, can do and is spared while the second part is still on its way,
 * and what happens when it does not come. Early code that reached into the second part too soon would trap and be seen here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { PACKS, say, slots } from '../words.mjs';

const REST = /kassa_rest\.wasm/;
const REST_OF_WORDS = /\.rest\.txt/;
const PLACES = [
  { country: 'NL', locale: 'nl-NL', currency: 'EUR', amount: 4999 },
  { country: 'JP', locale: 'ja-JP', currency: 'JPY', amount: 4980 },
  { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 },
  { country: 'AE', locale: 'ar-AE', currency: 'AED', amount: 19900 },
];

/** Holds the second part back until the returned function is called. @param {import('playwright-core').Page} page */
async function withhold(page, files = REST) {
  let release = () => {};
  const released = new Promise((resolve) => { release = () => resolve(undefined); });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What explain() says of methods. @param {import('playwright-core').Page} page @returns {Promise<{ method: string, shown: boolean }[]>} */
function explained(page) {
  return page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => element.explain().methods);
}

/** What could not be said in the buyer's language so far. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
function unsaid(page) {
  return page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => element.explain().locale.missing);
}

/** @param {import('playwright-core').Page} page @param {string} tag */
function speak(page, tag) {
  return page.locator('kassa-checkout').evaluate((element, tag) => element.setAttribute('locale', tag), tag);
}

for (const place of PLACES) {
  test(`${place.country}: methods can be seen and chosen before the rest is there, and paid once it is`, async ({ page, shop, checkout, card, sandbox }) => {
    const release = await withhold(page);
    await shop.openPage(markup(place));
    await checkout.methods.waitFor();
    const methods = await checkout.offered();
    assert.ok(methods.length > 2, `methods: ${methods}`);
    for (const method of methods) await checkout.choose(method);
    assert.deepEqual((await shop.told('method')).map(({ method }) => method).slice(-1), methods.slice(-1));
    assert.equal(await checkout.canBePaid(), false, 'nothing can be paid yet');
    await page.locator('kassa-checkout').evaluate((element) => element.setAttribute('theme', 'dark'));
    assert.deepEqual(await unsaid(page), [], 'what is said early is in the early words');
    await speak(page, 'de');
    await eventually(async () => assert.equal(await checkout.methods.locator('legend').innerText(), say('de', 'methods-legend')));
    assert.deepEqual(await explained(page), [], 'the reasons come with the rest');
    for (const method of methods) await checkout.choose(method);
    await checkout.choose('card');
    assert.deepEqual(await unsaid(page), []);
    assert.deepEqual(shop.console, []);
    assert.deepEqual(await shop.told('error'), []);
    release();
    await checkout.payable();
    assert.deepEqual((await explained(page)).filter(({ shown }) => shown).map(({ method }) => method), methods);
    assert.equal(await checkout.chosen(), 'card');
    await card.fill();
    await checkout.name.fill('Ada Lovelace');
    await checkout.pay.click();
    await checkout.says(say('de', 'result-paid-title'));
    assert.deepEqual(await unsaid(page), []);
    assert.equal((await sandbox.charges()).total, 1);
  });
}

test('nothing on the page moves when the rest comes', async ({ page, shop, checkout }) => {
  const release = await withhold(page);
  await page.setViewportSize({ width: 390, height: 1400 });
  await shop.openPage(markup(PLACES[2]));
  await checkout.methods.waitFor();
  await checkout.choose('card');
  const tops = () => checkout.methods.evaluate((list) => [...list.querySelectorAll('[part~=method], [part~=card], [part~=field]')].map((row) => Math.round(row.getBoundingClientRect().top)));
  const height = () => checkout.methods.evaluate((list) => Math.round(list.getBoundingClientRect().height));
  const before = { tops: (await tops()).slice(0, 3), height: await height() };
  release();
  await checkout.payable();
  assert.deepEqual({ tops: (await tops()).slice(0, 3), height: await height() }, before);
});

test('a press on Pay from the page, made too early, is not lost and not doubled', async ({ page, shop, checkout, bank, sandbox }) => {
  const release = await withhold(page);
  await shop.openPage(markup({ session: (await sandbox.session(PLACES[0])).id }));
  await checkout.choose('ideal');
  await page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => { element.submit(); element.submit(); });
  assert.deepEqual(await shop.told('submit'), []);
  release();
  await bank.reached();
  await bank.pay();
  await page.reload();
  await checkout.says(say('nl', 'result-paid-title'));
  const { orders } = await sandbox.charges();
  assert.deepEqual(orders.map(({ amount }) => amount), [4999]);
});

test('a press on Pay is dropped when something else is chosen before the rest is there', async ({ page, shop, checkout, sandbox }) => {
  const release = await withhold(page);
  await shop.openPage(markup({ session: (await sandbox.session(PLACES[0])).id }));
  await checkout.choose('ideal');
  await page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => element.submit());
  await checkout.choose('paypal');
  release();
  await checkout.payable();
  await eventually(async () => assert.ok((await shop.told('change')).some(({ what }) => what === 'explanation')));
  assert.deepEqual(await shop.told('submit'), []);
  assert.equal(await checkout.chosen(), 'paypal');
  assert.equal(await checkout.canBePaid(), true);
  assert.equal((await sandbox.charges()).total, 0);
});

test('a press on Pay before the session is there pays nothing and takes nothing away', async ({ page, shop, checkout, sandbox }) => {
  const session = (await sandbox.session(PLACES[0])).id;
  let arrive = () => {};
  const arrived = new Promise((resolve) => { arrive = () => resolve(undefined); });
  await page.route(/\/api\/session\?/, async (route) => {
    await arrived;
    await route.continue();
  });
  let asked = false;
  const rest = page.waitForResponse(REST).then(() => { asked = true; });
  await shop.openPage(markup({ session }));
  // Until the program is there a press is dropped; the first one that it hears has the rest fetched.
  await eventually(async () => {
    await page.locator('kassa-checkout').evaluate((/** @type {any} */ element) => element.submit());
    assert.ok(asked);
  });
  await rest;
  assert.equal(await checkout.pay.count(), 0, 'the skeleton stays');
  arrive();
  await checkout.payable();
  assert.deepEqual(await shop.told('submit'), []);
  assert.equal((await sandbox.charges()).total, 0);
});

test('a buyer who comes back in the middle of a payment sees no methods before the answer', async ({ page, shop, checkout, bank, sandbox }) => {
  await shop.openPage(markup({ session: (await sandbox.session(PLACES[0])).id }));
  await checkout.choose('ideal');
  await checkout.pay.click();
  await bank.reached();
  await bank.pay();
  const release = await withhold(page);
  await page.reload();
  await page.waitForTimeout(1_000);
  assert.equal(await checkout.methods.isVisible(), false, 'no methods, the skeleton stays');
  release();
  await checkout.says(say('nl', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('where nothing can be paid the skeleton stays until it can be said', async ({ page, shop, checkout }) => {
  const release = await withhold(page);
  await shop.openPage('<kassa-checkout locale="en" country="NL" currency="XXX" amount="100"></kassa-checkout>');
  await eventually(async () => assert.ok((await shop.told('error')).length > 0));
  assert.equal(await checkout.pay.count(), 0);
  release();
  await checkout.says(say('en', 'outcome-shop-setup.title'));
});

for (const [how, fail] of /** @type {[string, (route: import('playwright-core').Route) => Promise<void>][]} */ ([
  ['is lost on the way', (route) => route.abort()],
  ['meets a server that is down for a moment', (route) => route.fulfill({ status: 503, body: 'later' })],
])) {
  test(`a request for the session that ${how} is made again, and the buyer reads of no fault`, async ({ page, shop, checkout, sandbox }) => {
    let lost = 0;
    await page.route(/\/api\/session\?/, (route) => (lost++ < 2 ? fail(route) : route.continue()));
    await shop.openPage(markup({ session: (await sandbox.session(PLACES[0])).id }));
    await checkout.payable();
    assert.equal(lost, 3);
    assert.deepEqual(await shop.told('error'), []);
  });
}

test('a rest that is lost on the way is asked for again', async ({ page, shop, checkout, card, sandbox }) => {
  let lost = 0;
  await page.route(REST, (route) => (lost++ < 2 ? route.abort() : route.continue()));
  await shop.openPage(markup(PLACES[2]));
  await checkout.payable();
  assert.equal(lost, 3);
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('when the rest never comes, every checkout says so in the buyer’s words and nothing looks alive', async ({ page, shop, checkout }) => {
  await page.route(REST, (route) => route.fulfill({ status: 404, body: '' }));
  await shop.openPage(markup(PLACES[1]));
  await checkout.says(say('ja', 'boot-failed-title'));
  assert.equal(await checkout.canBePaid(), false);
  await shop.heard('kassa_rest.wasm', 'connect-src');
  assert.deepEqual((await shop.told('error')).map(({ code }) => code), ['not-loaded']);
  await page.unroute(REST);
  await checkout.steps.click();
  await checkout.payable();
});

for (const [fate, lose] of /** @type {const} */ ([
  ['are refused', (/** @type {import('playwright-core').Page} */ page) => page.route(REST_OF_WORDS, (route) => route.fulfill({ status: 404, body: '' }))],
  ['are spoilt', (/** @type {import('playwright-core').Page} */ page) => page.route(REST_OF_WORDS, (route) => route.fulfill({ body: 'result-paid-title = Paid, says somebody else\n' }))],
  ['never come', (/** @type {import('playwright-core').Page} */ page) => withhold(page, REST_OF_WORDS)],
])) {
  test(`when the late words ${fate}, they are said in English and the checkout pays`, async ({ page, shop, checkout, card, sandbox }) => {
    await lose(page);
    await shop.openPage(markup(PLACES[0]));
    await checkout.choose('card');
    await checkout.payable();
    assert.equal(await checkout.methods.locator('legend').innerText(), say('nl', 'methods-legend'));
    await shop.heard('locale', '"nl"', 'English');
    await card.fill();
    await checkout.name.fill('Ada Lovelace');
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
    assert.deepEqual(await shop.told('error'), []);
    assert.equal((await sandbox.charges()).total, 1);
  });
}

test('late words that are lost on the way are asked for again', async ({ page, shop, checkout }) => {
  let lost = 0;
  await page.route(REST_OF_WORDS, (route) => (lost++ < 2 ? route.abort() : route.continue()));
  await shop.openPage('<kassa-checkout locale="nl" country="NL" currency="XXX" amount="100"></kassa-checkout>');
  await checkout.says(say('nl', 'outcome-shop-setup.title'));
  assert.equal(lost, 3);
});

test('a locale chosen while the late words of another are on their way has its own', async ({ page, shop, checkout }) => {
  const release = await withhold(page, /nl\.rest\.txt/);
  await shop.openPage(markup(PLACES[0]));
  await checkout.choose('card');
  await speak(page, 'de');
  await eventually(async () => assert.equal(await checkout.methods.locator('legend').innerText(), say('de', 'methods-legend')));
  release();
  await checkout.payable();
  await checkout.panel.getByText(say('de', 'field-name')).waitFor();
  assert.deepEqual(await unsaid(page), []);
});

test('a locale chosen once all is there comes in both halves, and only once', async ({ page, shop, checkout }) => {
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => /locales/.test(request.url()) && asked.push(new URL(request.url()).pathname.split('/').slice(-1)[0]));
  await shop.openPage(markup(PLACES[2]));
  await checkout.choose('card');
  await checkout.payable();
  assert.deepEqual(asked, [], 'English is in the program');
  for (const tag of ['ja', 'th', 'ja']) {
    await speak(page, tag);
    await checkout.panel.getByText(say(tag, 'field-name')).waitFor();
  }
  assert.deepEqual(asked.sort(), ['ja.rest.txt', 'ja.txt', 'th.rest.txt', 'th.txt']);
  assert.deepEqual(await unsaid(page), []);
});

test('the two files of a locale hold what its source says, parted as the list says, and each costs little', async ({ sandbox }) => {
  const late = readLines('late.txt').filter((line) => line && !line.startsWith('#'));
  const isLate = (/** @type {string} */ id) => late.some((beginning) => id.startsWith(beginning));
  const script = ['boot-failed-retry', 'boot-stopped-title', 'boot-stopped-body'];
  const elsewhere = ['boot-loading', 'boot-outdated', ...script];
  const { locales } = await served(sandbox.shop, 'assets.json').then(JSON.parse);
  assert.deepEqual(Object.keys(locales).sort(), [...PACKS].sort());
  for (const [tag, { url, rest }] of Object.entries(locales)) {
    const [first, second] = await Promise.all([url, rest.url].map((file) => served(sandbox.shop, file)));
    const [head, own, ...early] = first.trimEnd().split('\n');
    assert.equal(head, `# ${rest.url} ${rest.integrity}`, 'the first names the second');
    assert.deepEqual(own.split('\t'), script.map((id) => say(tag, id)));
    const all = slots(tag).filter(([id]) => !elsewhere.includes(id));
    same(tag, early, all.filter(([id]) => !isLate(id)));
    same(tag, second.trimEnd().split('\n'), all.filter(([id]) => isLate(id)));
    const bytes = [first, second].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    assert.ok(bytes <= 6 * 1024, `${tag}: ${bytes} bytes over the wire`);
  }
});

/** Whether lines are texts; those with variables are only counted. @param {string} tag @param {string[]} lines @param {[string, string | null][]} texts */
function same(tag, lines, texts) {
  assert.equal(lines.length, texts.length, tag);
  texts.forEach(([id, text], place) => assert.equal(text === null ? null : lines[place], text, `${tag} ${id}`));
}

/** @param {string} name in locales/ */
function readLines(name) {
  return readFileSync(new URL(`../../../locales/${name}`, import.meta.url), 'utf8').split('\n');
}

/** @param {string} shop @param {string} file */
async function served(shop, file) {
  return (await fetch(`${shop}/kassa/${file}`)).text();
}
