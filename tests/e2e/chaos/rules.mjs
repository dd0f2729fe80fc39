/**
 * What must hold whatever happens: at most one charge, true words about money, no pay button beside an open payment, no
 * uncaught error, no stopped program. Does NOT press anything.
 */
import { books } from './ledger.mjs';
import { described, hasStopped, isPaid, look, saysNotCharged } from './screen.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */

/** How long a word about money may be wrong once nothing stands in the way of the truth, in milliseconds. */
const CORRECTED = 25_000;
const PAUSE = 60;

/** A rule that was broken. */
export class Broken extends Error {}

/** What holds at every moment. @param {Walk} walk */
export async function holds(walk) {
  await chargedOnce(walk);
  for (const page of walk.tabs) {
    const screen = await look(page, walk.sandbox);
    if (hasStopped(screen)) throw new Broken(`the program has stopped: ${described(screen)}`);
    if (screen.live && screen.attempt) throw new Broken(`a live pay button beside an open payment: ${described(screen)}`);
    if (screen.errors.length > 0) throw new Broken(screen.errors.join('; '));
  }
  if (walk.said.length > 0) throw new Broken(walk.said.join('; '));
}

/** @param {Walk} walk */
export async function chargedOnce(walk) {
  const { charged } = await books(walk.sandbox, walk.session);
  if (charged > 1) throw new Broken(`${charged} charges for one order`);
}

/** No page goes on saying that nothing was charged of an order that is, or offering to pay one that is paid or placed. @param {Walk} walk */
export async function tellsTheTruth(walk) {
  const end = Date.now() + CORRECTED;
  for (;;) {
    const { charged, orders } = await books(walk.sandbox, walk.session);
    if (charged === 0 && orders.length === 0) return;
    const screens = await Promise.all(walk.tabs.map((page) => look(page, walk.sandbox)));
    const wrong = screens.find((screen) => screen.live || (charged > 0 && saysNotCharged(screen)));
    if (!wrong) return;
    if (Date.now() > end) throw new Broken(`${charged > 0 ? 'charged' : 'ordered'}, and not corrected: ${described(wrong)}`);
    await new Promise((go) => setTimeout(go, PAUSE));
  }
}

/** Whether a good screen and the books say the same. A page that shows how to pay later learns only after a while that this is over. @param {Walk} walk @param {import('./screen.mjs').Screen} screen */
export async function agrees(walk, screen) {
  const { charged, orders } = await books(walk.sandbox, walk.session);
  return orders.length === 1 && chargedAsSaid(screen, orders[0].method, charged);
}

/** @param {import('./screen.mjs').Screen} screen @param {string} method @param {number} charged */
function chargedAsSaid(screen, method, charged) {
  if (isPaid(screen)) return charged === 1;
  // Cash comes with the parcel; a voucher's money when the buyer has been at the counter.
  return method === 'cod' ? charged === 0 : charged <= 1;
}
