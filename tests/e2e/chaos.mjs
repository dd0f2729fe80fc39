/**
 * Chaos: random walks of buyers through whole shops in a real browser, while network, shop, provider and bank misbehave.
 * Whatever happens, an order is charged at most once, no page says of a charged order that it is not, and every walk can be
 * brought to a good end.
 *
 *   KASSA_SANDBOX=<binary> KASSA_DIST=<folder> KASSA_CHROMIUM=<browser> node tests/e2e/chaos.mjs [--walks 300] [--seed <number>]
 *   … --seed <number> --walk <number> [--only 1,4,5] [--shrink]    one walk again; only some of its moves; the fewest that fail
 *
 * A walk is drawn from seed and number before it begins, and no other walk matters to it: it can be had again alone. What a
 * walk meets depends on timing too; whether it may fail does not. The last lines are a summary and `N passed, N failed`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planOf, sentence } from './chaos/plan.mjs';
import { seedOf } from './chaos/random.mjs';
import { shrunk } from './chaos/shrink.mjs';
import { go } from './chaos/walk.mjs';
import { Sandbox } from './sandbox.mjs';
import { chromium } from './tools.mjs';

/** @typedef {import('./chaos/plan.mjs').Plan} Plan */
/** @typedef {import('./chaos/walk.mjs').Report} Report */

/** Most of a walk is waiting, so there may be more of them than cores. */
const WORKERS = 5;

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '300' }, seed: { type: 'string' }, walk: { type: 'string' },
    only: { type: 'string' }, shrink: { type: 'boolean', default: false }, workers: { type: 'string', default: String(WORKERS) },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed);
const queue = values.walk === undefined ? Array.from({ length: Number(values.walks) }, (_, walk) => walk) : [Number(values.walk)];
const flags = ['--store', fileURLToPath(new URL('../../www/store', import.meta.url))];
if (process.env.KASSA_DIST) flags.push('--dist', process.env.KASSA_DIST);
const binary = needed('KASSA_SANDBOX');

const sums = { walks: 0, failed: 0, moves: 0, charges: 0, keys: 0, reloads: 0 };
const began = Date.now();
const browser = await chromium.launch({ executablePath: needed('KASSA_CHROMIUM'), args: ['--no-sandbox'] });
try {
  await Promise.all(Array.from({ length: Math.min(Number(values.workers), queue.length) }, work));
} finally {
  await browser.close();
}
const { walks, failed, moves, charges, keys, reloads } = sums;
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(`chaos: ${walks} walks, ${failed} failed, seed ${seed}, ${moves} moves, ${keys} payments begun, ${charges} charges, ${reloads} reloads (${minutes} min)`);
console.log(`chaos: ${walks - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || walks === 0 ? 1 : 0;

async function work() {
  const sandbox = await Sandbox.start(binary, flags);
  try {
    for (let walk = queue.shift(); walk !== undefined; walk = queue.shift()) await one(walk, sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** @param {number} walk @param {Sandbox} sandbox */
async function one(walk, sandbox) {
  const plan = chosen(planOf(seedOf(seed, walk)));
  const report = await go(browser, sandbox, plan);
  sums.walks += 1;
  sums.moves += plan.moves.length;
  for (const name of /** @type {const} */ (['charges', 'keys', 'reloads'])) sums[name] += report[name];
  if (report.fault) {
    sums.failed += 1;
    tell(walk, plan, report);
    if (values.shrink) await shrink(walk, plan, sandbox);
  } else if (values.walk !== undefined) {
    console.log(`walk ${walk}: ok\n${lines(plan).join('\n')}`);
  } else if (sums.walks % 50 === 0) {
    console.log(`${sums.walks} walks …`);
  }
}

/** Some of the moves, if only some are wanted. @param {Plan} plan @returns {Plan} */
function chosen(plan) {
  if (values.only === undefined) return plan;
  const wanted = values.only.split(',').map(Number);
  return { ...plan, moves: plan.moves.filter((_, place) => wanted.includes(place + 1)) };
}

/** @param {number} walk @param {Plan} plan @param {Sandbox} sandbox */
async function shrink(walk, plan, sandbox) {
  const fewest = await shrunk(plan, async (smaller) => Boolean((await go(browser, sandbox, smaller)).fault));
  const places = fewest.moves.map((move) => plan.moves.indexOf(move) + 1);
  console.log(`fewest moves that fail:\n${lines(fewest).join('\n')}\n${again(walk)} --only ${places.join(',') || 0}`);
}

/** @param {number} walk @param {Plan} plan @param {Report} report */
function tell(walk, plan, { fault, at, seen }) {
  const where = at > plan.moves.length ? 'at the end' : `after move ${at}`;
  const what = fault instanceof Error ? (fault.constructor.name === 'Broken' ? fault.message : fault.stack) : String(fault);
  console.log(`FAILED  walk ${walk}, ${where}: ${what}\n${lines(plan).join('\n')}\n${seen.map((line) => `    ${line}`).join('\n')}\n    again: ${again(walk)}`);
}

/** @param {Plan} plan */
function lines({ method, card, pastes, moves, ending }) {
  const last = `then: ${['tab', ending.stays, 'stays', ending.leaves && 'first takes the way out', ending.refuses && 'first refuses'].filter((part) => part !== false).join(' ')}`;
  return [`buyer: ${method}, card ${card}${pastes ? ', pasted' : ''}`, ...moves.map((move, place) => `${place + 1}. ${sentence(move)}`), last].map((line) => `    ${line}`);
}

/** @param {number} walk */
function again(walk) {
  return `node tests/e2e/chaos.mjs --seed ${seed} --walk ${walk}`;
}

/** @param {string} name */
function needed(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`chaos: set ${name}; \`make test\` does it`);
  console.log('chaos: 0 passed, 1 failed');
  process.exit(1);
}
