/**
 * Card data stays out of the shop: a number is typed into the provider's frames and paid with, and then looked for in
 * everything the page can hold or send. The control cases leak on purpose and must all be found.
 */
import assert from 'node:assert/strict';
import { markup } from '../models/shop.mjs';
import { eventually, test } from '../stage.mjs';
import { find, formsOf } from '../search/forms.mjs';
import { LEAKS } from '../search/leaks.mjs';
import { PLACES, watch } from '../search/watch.mjs';
import { say } from '../words.mjs';

const NUMBER = '4539148803436467';
const BUYER = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 };

test('a paid card’s number is nowhere in the page and in no request of the shop', async ({ page, shop, checkout, card, sandbox }) => {
  const watching = watch(page, sandbox.provider);
  await shop.open(BUYER);
  await checkout.choose('card');
  await card.fill(NUMBER);
  await checkout.name.fill('Ada Lovelace-Byron');
  const evidence = await watching.gather(); // While it stands in the frames …
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  evidence.push(...(await watching.gather())); // … and after it was paid with.

  assert.deepEqual(find(evidence, NUMBER), []);

  // The search looked at something: the number did go to the provider, and what may be found is found where it belongs.
  assert.ok((await watching.toProvider()).includes(NUMBER), 'the number was typed and sent to the provider');
  assert.equal((await sandbox.charges()).total, 1);
  const holding = (/** @type {string} */ text) => new Set(evidence.filter(({ bytes }) => bytes.includes(text)).map(({ place }) => place));
  const name = holding('Ada Lovelace-Byron');
  for (const place of ['WebAssembly memory', 'requests that do not go to the provider', 'events of the widget']) assert.ok(name.has(place), `the name, which may be there, is found in: ${place}`);
  assert.ok(holding('tok_').has('messages that the window received'));
  assert.deepEqual([...new Set(evidence.map(({ place }) => place))].sort(), [...PLACES].sort());
});

test('a refused card’s number is nowhere either, and not after another method was chosen', async ({ page, shop, checkout, card, sandbox }) => {
  const watching = watch(page, sandbox.provider);
  await shop.open(BUYER);
  await checkout.choose('card');
  const refused = '4000000000009995';
  await card.fill(refused);
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-insufficient-funds.title'));
  await checkout.choose('paypal');
  await checkout.choose('card');
  assert.deepEqual(find(await watching.gather(), refused), []);
  assert.ok((await watching.toProvider()).includes(refused));
});

test('control: every leak on purpose is found where it was made, each by a number of its own', async ({ page, shop, checkout, sandbox }) => {
  const watching = watch(page, sandbox.provider);
  await shop.openPage(markup(BUYER));
  await checkout.ready();
  const leaks = Object.entries(LEAKS).map(([what, leak], at) => ({ what, ...leak, number: String(4111000000000000n + BigInt(at + 1) * 73_000_000_137n) }));
  const before = await watching.gather();
  for (const { what, number } of leaks) assert.deepEqual(find(before, number), [], `nothing before ${what}`);
  for (const { leak, number } of leaks) await page.evaluate(leak, number);
  await eventually(async () => {
    const after = await watching.gather();
    for (const { what, place, number } of leaks) {
      const places = [...new Set(find(after, number).map((found) => found.place))];
      assert.ok(places.includes(place), `${what}: found in ${places.join(', ') || 'nothing'}`);
    }
  });
  const covered = new Set(leaks.map(({ place }) => place));
  assert.deepEqual([...covered].sort(), [...PLACES].sort(), 'every place has a leak that proves its search');
});

test('control: every form of a number is found inside other bytes, and no other number is', () => {
  for (const [form, bytes] of formsOf(NUMBER)) {
    const evidence = [{ place: 'here', bytes: Buffer.concat([Buffer.from('before'), bytes, Buffer.from('behind')]) }];
    assert.ok(find(evidence, NUMBER).some((found) => found.form === form), form);
    assert.deepEqual(find(evidence, '5425233430109903'), [], form);
  }
  for (const before of ['', 'a', 'ab', '{"number":"', 'x'.repeat(31)]) {
    const bytes = Buffer.from(Buffer.from(`${before}${NUMBER}"}`).toString('base64'));
    assert.ok(find([{ place: 'here', bytes }], NUMBER).length > 0, `base64 behind ${before.length} bytes`);
  }
  return Promise.resolve();
});

/** how, what is typed key by key, the number in it */
const MISTAKES = /** @type {const} */ ([
  ['plain', '5425233430109903', '5425233430109903'],
  ['with spaces', '5425 2334 3010 9903', '5425233430109903'],
  ['behind a name', 'Ada 5425233430109903', '5425233430109903'],
  ['whose first digits pass the check already', NUMBER, NUMBER],
]);

for (const [how, typed, number] of MISTAKES) {
  test(`a card number typed into the name, ${how}, is removed, explained and kept nowhere`, async ({ page, shop, checkout, card, sandbox }) => {
    const watching = watch(page, sandbox.provider);
    await shop.open(BUYER);
    await checkout.choose('card');
    await checkout.name.pressSequentially(typed);
    const error = checkout.host.locator('[part~="field"]', { has: page.locator('[data-field="name"]') }).locator('[part~="field-error"]');
    await eventually(async () => assert.equal(await error.innerText(), say('en', 'error-card-number-here')), 5_000);
    assert.equal(await checkout.name.inputValue(), '');
    await checkout.name.fill('Ada Lovelace');
    await card.fill();
    await checkout.pay.click();
    await checkout.says(say('en', 'result-paid-title'));
    assert.equal((await sandbox.charges()).total, 1);
    // The page's own field was typed into, so its digits passed through memory one by one; the number must not rest there.
    assert.deepEqual(find(await watching.gather(), number), []);
  });
}
