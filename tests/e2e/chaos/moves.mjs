/**
 * The moves of a walk, carried out: what a buyer, a browser, a network, a bank and a provider do.
 * Does NOT judge what is seen afterwards; rules.mjs does. A move that finds nothing to do does nothing.
 */
import { MARKETS } from './buyers.mjs';
import { AIM, choose, fillIn, nothing, press } from './fill.mjs';
import { decide, fault, heal } from './ledger.mjs';
import { STEPS, look } from './screen.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(walk: Walk, page: Page, move: import('./plan.mjs').Move) => Promise<unknown>} Doing */

const GOING = /** @type {const} */ ({ waitUntil: 'commit', timeout: 5_000 });
const ARRIVES = 5_000; // ms until a page that is loading is no longer waited for
const PAUSE = 40;

/** @type {Record<string, Doing>} */
const DOINGS = {
  pay: async (walk, page, { what }) => {
    await pay(walk, page, walk.plan.card, what);
  },
  choose: async (walk, page, { what }) => {
    await arrived(walk, page);
    await choose(page, what);
  },
  reload: (walk, page) => {
    walk.reloads += 1;
    return page.reload(GOING);
  },
  back: (_, page) => page.goBack(GOING),
  open: async (walk) => {
    if (walk.tabs.length < 2) await openTab(walk);
  },
  close: async (walk, page) => {
    if (walk.tabs.length < 2) return;
    walk.tabs.splice(walk.tabs.indexOf(page), 1);
    await page.close();
  },
  look: (_, page) => comeBackTo(page),
  offline: (walk) => connection(walk, false),
  online: (walk) => connection(walk, true),
  fault: async (walk, _, { what }) => {
    const [target, kind] = what.split(' ');
    walk.faulty = true;
    await fault(walk.sandbox, target, kind);
  },
  heal: (walk) => healAll(walk),
  answer: (walk, page, { what }) => answer(walk, page, what === 'pay'),
  elsewhere: async (walk, _, { what, which }) => {
    const key = which < 4 ? walk.keys.at(-1) : walk.keys[0];
    if (key) await decide(walk.sandbox, key, what);
  },
  step: (walk, page, { which }) => pressStep(walk, page, which),
  wait: () => new Promise((go) => setTimeout(go, 800)),
};

/** @param {Walk} walk @param {import('./plan.mjs').Move} move */
export async function carryOut(walk, move) {
  const page = walk.tabs[move.tab] ?? walk.tabs[0];
  await DOINGS[move.name](walk, page, move)?.catch(nothing);
  if (move.pause) await new Promise((go) => setTimeout(go, move.pause));
}

/** @param {Walk} walk */
export async function openTab(walk) {
  const page = await walk.context.newPage();
  walk.tabs.push(page);
  await page.goto(walk.address, GOING).catch(nothing);
}

/** The buyer looks at a tab again. All pages of a headless browser count as seen, so that it was not is told to it. @param {Page} page */
export async function comeBackTo(page) {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** @param {Walk} walk @param {boolean} there */
export async function connection(walk, there) {
  walk.offline = !there;
  await walk.context.setOffline(!there);
}

/** @param {Walk} walk */
export async function healAll(walk) {
  await heal(walk.sandbox);
  walk.faulty = false;
}

/** Fills in and presses Pay. @param {Walk} walk @param {Page} page @param {import('./buyers.mjs').CardName} card @param {string} way */
export async function pay(walk, page, card, way) {
  let screen = await arrived(walk, page);
  if (screen.place !== 'shop') return;
  const { method, pastes } = walk.plan;
  const buyer = { method, country: MARKETS[method].country, card, pastes };
  // Under a payment that is going on nothing is filled in; a press must do nothing either.
  if (screen.live) {
    await fillIn(page, buyer);
    screen = await look(page, walk.sandbox);
  } else if (screen.tone === '') {
    // Nobody has chosen for the buyer, or card fields are on their way.
    await fillIn(page, buyer);
    screen = await until(walk, page, (screen) => screen.live || screen.tone !== '', 2_000);
  }
  await press(page, way, screen.live);
}

/** What the buyer does with the payment, wherever it is asked: at the bank's page, in its frame, else on another device. @param {Walk} walk @param {Page} page @param {boolean} yes */
export async function answer(walk, page, yes) {
  const screen = await look(page, walk.sandbox);
  if (screen.place === 'bank') return atBank(page, yes);
  const frame = screen.challenged ? page.frames().find((frame) => frame.url().includes('/three_ds/')) : undefined;
  if (frame) return frame.getByRole('button', { name: yes ? 'Confirm' : 'Refuse' }).click(AIM).catch(nothing);
  const key = walk.keys.at(-1);
  if (key) await decide(walk.sandbox, key, yes ? 'pay' : 'cancel');
}

/** Pays or cancels there; where that is over, takes the way back. @param {Page} page @param {boolean} yes */
async function atBank(page, yes) {
  const button = page.getByRole('button', { name: yes ? 'Pay' : 'Cancel', exact: true });
  const asked = await button.isVisible().catch(() => false);
  await (asked ? button : page.locator('a').first()).click(AIM).catch(nothing);
}

/** One of the buttons of next steps and ways out. @param {Walk} walk @param {Page} page @param {number} which */
export async function pressStep(walk, page, which) {
  const { steps } = await look(page, walk.sandbox);
  if (steps.length === 0) return;
  await page.locator('kassa-checkout').locator(STEPS).locator('visible=true').nth(which % steps.length).click(AIM).catch(nothing);
}

/** Waits, not too long, until a tab shows something that one could do something about. @param {Walk} walk @param {Page} page */
export function arrived(walk, page) {
  const there = (/** @type {import('./screen.mjs').Screen} */ { place, tone, choices }) => place === 'bank' || tone !== '' || choices > 0;
  return until(walk, page, (screen) => there(screen) || page.url().startsWith('chrome-error:'), ARRIVES);
}

/**
 * The screen once it is as wanted, or when patience ends.
 * @param {Walk} walk @param {Page} page @param {(screen: import('./screen.mjs').Screen) => boolean} wanted @param {number} patience ms
 */
export async function until(walk, page, wanted, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const screen = await look(page, walk.sandbox);
    if (wanted(screen) || Date.now() > end) return screen;
    await new Promise((go) => setTimeout(go, PAUSE));
  }
}
