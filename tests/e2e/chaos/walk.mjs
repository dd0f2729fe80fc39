/**
 * One walk: a fresh context, a fresh session, the moves of its plan with the rules looked at after each, and the end.
 * Does NOT draw the plan and prints nothing.
 */
import { MARKETS } from './buyers.mjs';
import { nothing } from './fill.mjs';
import { carryOut, openTab } from './moves.mjs';
import { end } from './ending.mjs';
import { books } from './ledger.mjs';
import { Broken, chargedOnce, holds, tellsTheTruth } from './rules.mjs';
import { described, look, prepare } from './screen.mjs';
import { listen } from './listen.mjs';

/**
 * @typedef {object} Walk
 * @property {import('./plan.mjs').Plan} plan
 * @property {import('../sandbox.mjs').Sandbox} sandbox
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Page[]} tabs one or two of the same session
 * @property {string} session its id
 * @property {string} address of the shop's page for it
 * @property {string[]} keys of the attempts that were sent, oldest first
 * @property {string[]} said what no page should say in its console, and uncaught errors
 * @property {boolean} faulty faults may be on
 * @property {boolean} offline
 * @property {number} reloads
 */

/** @typedef {{ fault?: unknown, at: number, seen: string[], charges: number, keys: number, reloads: number }} Report `at`: the move after which it was seen */

/** The widget's pauses pass so many times faster: a walk would mostly be waiting. */
const FASTER = 6;
const PATIENCE = 150_000; // ms for a whole walk; only a page that hangs ever meets it

/** @param {import('playwright-core').Browser} browser @param {import('../sandbox.mjs').Sandbox} sandbox @param {import('./plan.mjs').Plan} plan @returns {Promise<Report>} */
export async function go(browser, sandbox, plan) {
  await sandbox.reset();
  const context = await browser.newContext({ locale: 'en-US' });
  const walk = await begin(context, sandbox, plan);
  const report = { at: 0, seen: /** @type {string[]} */ ([]), charges: 0, keys: 0, reloads: 0 };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Broken(`not over after ${PATIENCE} ms`)), PATIENCE); });
  try {
    await Promise.race([all(walk, report), late]);
  } catch (fault) {
    Object.assign(report, { fault, seen: await sight(walk) });
  } finally {
    clearTimeout(timer);
    await context.close();
  }
  return finished(walk, report);
}

/** @param {import('playwright-core').BrowserContext} context @param {import('../sandbox.mjs').Sandbox} sandbox @param {import('./plan.mjs').Plan} plan @returns {Promise<Walk>} */
async function begin(context, sandbox, plan) {
  context.setDefaultTimeout(10_000);
  await context.addInitScript(prepare, FASTER);
  const { country, locale, currency, amount, methods } = MARKETS[plan.method];
  const buyer = { country, locale, currency, amount, allow: methods.join(','), order: methods.join(',') };
  const { id } = await sandbox.session(buyer);
  const words = Object.entries({ ...buyer, session: id }).map(([name, value]) => [name, String(value)]);
  const address = `${sandbox.shop}/?${new URLSearchParams(words)}`;
  const walk = { plan, sandbox, context, tabs: [], session: id, address, keys: [], said: [], faulty: false, offline: false, reloads: 0 };
  listen(walk);
  return walk;
}

/** @param {Walk} walk @param {Report} report */
async function all(walk, report) {
  await openTab(walk);
  for (const move of walk.plan.moves) {
    report.at += 1;
    await carryOut(walk, move);
    await holds(walk);
    if (!walk.faulty && !walk.offline) await tellsTheTruth(walk);
  }
  report.at += 1;
  await end(walk);
}

/** A request may still have been on its way when the last page closed. @param {Walk} walk @param {Report} report @returns {Promise<Report>} */
async function finished(walk, report) {
  if (!report.fault) await chargedOnce(walk).catch((fault) => { report.fault = fault; });
  const { charged } = await books(walk.sandbox, walk.session);
  return { ...report, charges: charged, keys: new Set(walk.keys).size, reloads: walk.reloads };
}

/** For a report: every tab, and the books. @param {Walk} walk */
async function sight(walk) {
  const screens = await Promise.all(walk.tabs.map((page) => look(page, walk.sandbox).then(described, () => 'closed')));
  const { charged, orders } = await books(walk.sandbox, walk.session);
  const ordered = orders.map(({ attempt, method, status }) => `${method} ${status} (${attempt})`).join(', ');
  return [...screens.map((screen, place) => `tab ${place}: ${screen}`), `charges: ${charged}; orders: ${ordered || 'none'}; keys sent: ${walk.keys.join(', ') || 'none'}`];
}
