/**
 * Every ending that a card or an amount of the sandbox stands for, as the buyer reads it: title, what happened, the money
 * sentence and a next step. The codes are the sandbox's, the outcomes those of the widget's own table.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textOf } from '../models/checkout.mjs';
import { eventually, test } from '../stage.mjs';
import { say } from '../words.mjs';

const rows = (/** @type {string} */ path) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').trim().split('\n').map((line) => line.split('\t'));
const [head, ...outcomes] = rows('src/domain/data/outcomes.tsv');
const facts = (/** @type {string} */ id) => {
  const row = outcomes.find(([of]) => of === id) ?? [];
  return Object.fromEntries(head.map((name, at) => [name, row[at]]));
};
const [columns, ...codes] = rows('src/domain/data/decline_codes.tsv');
const meaning = new Map(codes.filter(([of]) => of === 'sandbox').map((row) => [row[1], row[columns.indexOf('outcome')]]));
const cards = rows('tests/sandbox/assets/cards.tsv').slice(1).filter(([, steps, end]) => steps === '' && meaning.has(end));

test('every card that is refused is told as its outcome, and the next card pays', async ({ shop, checkout, card, sandbox }) => {
  await shop.open({ country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 });
  await checkout.choose('card');
  await checkout.name.fill('Ada Lovelace');
  let told = 0;
  for (const [number, , code] of cards) {
    const known = facts(/** @type {string} */ (meaning.get(code)));
    if (known.money !== 'not_charged') continue; // It waits: no next card.
    const outcome = known.tier === 'hidden' ? 'declined' : known.outcome;
    await card.fill(number);
    await checkout.payable();
    await checkout.pay.click();
    await eventually(async () => assert.equal((await shop.told('result')).length, told + 1, `${number} ${code}`), 25_000);
    told += 1;
    assert.equal((await shop.result()).outcome, outcome, code);
    await checkout.says(say('en', `outcome-${outcome.replaceAll('_', '-')}.title`));
    const body = await textOf(checkout.body);
    assert.ok(body.includes(say('en', 'money-not-charged')), `${code}: ${body}`);
    const steps = (await checkout.outcome.innerText()).replace(body, '');
    assert.ok(steps.trim().split('\n').length >= 2, `${code} has a title and a next step: ${steps}`);
  }
  assert.ok(told > 20, `only ${told} cards`);
  assert.equal((await sandbox.charges()).total, 0);
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

for (const code of ['method_refused', 'buyer_cancelled', 'session_expired', 'currency_not_allowed']) {
  const outcome = /** @type {string} */ (meaning.get(code));
  const line = outcomes.findIndex(([id]) => id === outcome) + 1;
  test(`an amount that stands for ${code} ends so after the bank`, async ({ shop, checkout, bank, sandbox }) => {
    await shop.open({ country: 'NL', locale: 'en-NL', currency: 'EUR', amount: 900_000 + line, allow: 'ideal,card' });
    await checkout.choose('ideal');
    await checkout.payable();
    await checkout.pay.click();
    await bank.reached();
    await bank.pay();
    await eventually(async () => assert.equal((await shop.result()).outcome, outcome));
    assert.ok((await checkout.saying()).includes(say('en', 'money-not-charged')));
    assert.equal((await sandbox.charges()).total, 0);
  });
}

test('a card that was refused for good is not sent again, whatever is done to it', async ({ page, shop, checkout, card, sandbox }) => {
  await shop.open({ country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 });
  const confirmed = /** @type {string[]} */ ([]);
  page.on('request', (request) => /api\/confirm/.test(request.url()) && confirmed.push(request.url()));
  await checkout.choose('card');
  await card.fill('4000000000000002');
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-declined.title'));
  await checkout.payable();
  await checkout.pay.click();
  await eventually(async () => assert.ok((await checkout.saying()).includes(say('en', 'guard-never'))));
  await card.fill('4000000000000002');
  await checkout.pay.click();
  await eventually(async () => assert.equal((await shop.told('submit')).length, 3));
  await eventually(async () => assert.ok((await checkout.saying()).includes(say('en', 'guard-never'))));
  assert.equal(confirmed.length, 1, 'the shop heard of it once');
  await card.fill();
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
  assert.equal((await sandbox.charges()).total, 1);
});

test('a payment that stays open is never called failed, and nothing can be paid meanwhile', async ({ shop, checkout, card, sandbox }) => {
  await shop.open({ country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 });
  await checkout.choose('card');
  await card.fill('4000000009000243');
  await checkout.name.fill('Ada Lovelace');
  await checkout.payable();
  await checkout.pay.click();
  await checkout.says(say('en', 'outcome-result-unknown.title'));
  assert.ok((await checkout.saying()).includes(say('en', 'money-unknown')));
  assert.equal(await checkout.canBePaid(), false);
  assert.equal((await sandbox.charges()).total, 0);
});
