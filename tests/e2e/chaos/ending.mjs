/**
 * The end of a walk: nothing goes wrong any more, and a sensible buyer with one tab does what the page asks. Every walk has
 * to end paid or ordered; where it does not, the page was a dead end. Does NOT know how the walk came here.
 */
import { nothing } from './fill.mjs';
import { decide } from './ledger.mjs';
import { answer, comeBackTo, connection, healAll, pay, until } from './moves.mjs';
import { Broken, agrees, holds, tellsTheTruth } from './rules.mjs';
import { described, isGood, look } from './screen.mjs';
import { say } from '../words.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */

const PATIENCE = 60_000; // ms until the end; the widget's longest pause fits in three times
const PAUSE = 60;
/** So many payments a sensible buyer begins where nothing goes wrong: one is refused, one runs out, and two more. */
const PAYMENTS = 4;
/** After so many looks a page that is no page counts as one that could not be loaded. */
const LOST = 25;
const WAIT = say('en', 'step-wait');

/** @param {Walk} walk */
export async function end(walk) {
  await healAll(walk);
  await connection(walk, true);
  await Promise.all(walk.tabs.map((page) => comeBackTo(page).catch(nothing)));
  await tellsTheTruth(walk);
  const page = walk.tabs[walk.plan.ending.stays] ?? walk.tabs[0];
  await Promise.all(walk.tabs.filter((other) => other !== page).map((other) => other.close()));
  walk.tabs = [page];
  await goOn(walk, page);
  await holds(walk);
}

/** @typedef {{ before: number, lost: number, wishes: import('./plan.mjs').Ending }} Buyer `lost`: looks in a row that found no page of anybody's */

/** @param {Walk} walk @param {import('playwright-core').Page} page */
async function goOn(walk, page) {
  const latest = Date.now() + PATIENCE;
  const buyer = { before: walk.keys.length, lost: 0, wishes: { ...walk.plan.ending } };
  for (;;) {
    const screen = await look(page, walk.sandbox);
    if (isGood(screen) && (await agrees(walk, screen))) return;
    if (isGood(screen) && Date.now() > latest) throw new Broken(`the books do not agree with: ${described(screen)}`);
    const begun = walk.keys.length - buyer.before;
    if (Date.now() > latest || begun > PAYMENTS) throw new Broken(`a dead end, after ${begun} more payments: ${described(screen)}`);
    await oneStep(walk, page, screen, buyer);
    await holds(walk);
    await new Promise((go) => setTimeout(go, PAUSE));
  }
}

/** @param {Walk} walk @param {import('playwright-core').Page} page @param {import('./screen.mjs').Screen} screen @param {Buyer} buyer */
async function oneStep(walk, page, screen, buyer) {
  const { wishes } = buyer;
  buyer.lost = screen.place === 'nowhere' ? buyer.lost + 1 : 0;
  if (buyer.lost >= LOST) {
    // What the browser itself could not load: the buyer opens the shop again.
    buyer.lost = 0;
    await page.goto(walk.address, { waitUntil: 'commit' }).catch(nothing);
  } else if (screen.place === 'bank' || screen.challenged) {
    await answer(walk, page, !wishes.refuses);
    wishes.refuses = false;
  } else if (screen.live) {
    await tellsTheTruth(walk);
    await pay(walk, page, 'good', 'click');
    await begins(walk, page);
  } else if (screen.tone === '' && screen.choices > 0) {
    await pay(walk, page, 'good', 'click');
  } else if (wishes.leaves && screen.tone === 'progress' && screen.steps.length > 0) {
    wishes.leaves = false;
    await press(page, screen.steps.at(-1));
  } else if (screen.tone === 'problem' && screen.steps.length > 0) {
    await press(page, screen.steps[0]);
  } else if (screen.tone === 'progress') {
    if (screen.steps.includes(WAIT)) await press(page, WAIT);
    for (const key of walk.keys) await decide(walk.sandbox, key, wishes.refuses ? 'refuse' : 'pay');
    wishes.refuses = false;
  }
}

/** Whether a press on Pay did something can be seen only a moment later; where it did not, the buyer types the card again. @param {Walk} walk @param {import('playwright-core').Page} page */
async function begins(walk, page) {
  const screen = await until(walk, page, ({ live }) => !live, 5 * PAUSE);
  if (screen.live) await page.evaluate(() => { window.chaos.card = ''; }).catch(nothing);
}

/** @param {import('playwright-core').Page} page @param {string | undefined} name of a button */
async function press(page, name) {
  if (name) await page.locator('kassa-checkout').getByRole('button', { name, exact: true }).last().click({ timeout: 2_000 }).catch(nothing);
}
