/**
 * What specs are written with: `test`, `eventually`, and the stage each test is given.
 * Does NOT run anything itself; run.mjs does.
 */

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('./sandbox.mjs').Sandbox} sandbox its ledger is empty and it has no faults when the test begins
 * @property {import('./models/shop.mjs').Shop} shop
 * @property {import('./models/checkout.mjs').Checkout} checkout the first checkout of the page
 * @property {import('./models/card.mjs').Card} card its card fields
 * @property {import('./models/bank.mjs').Bank} bank
 */

/** @typedef {{ context?: import('playwright-core').BrowserContextOptions, backForwardCache?: boolean }} Wishes */
/** @typedef {{ name: string, spec: string, run: (stage: Stage) => Promise<void>, wishes: Wishes }} Test */

/** @type {Test[]} */
export const TESTS = [];
let current = '';

/** Names the file whose tests are declared next. @param {string} spec */
export function beginSpec(spec) {
  current = spec;
}

/**
 * Declares a test.
 * @param {string} name a sentence
 * @param {(stage: Stage) => Promise<void>} run
 * @param {Wishes} [wishes] about the browser
 */
export function test(name, run, wishes = {}) {
  TESTS.push({ name, spec: current, run, wishes });
}

const PAUSE = 40; // ms between two looks; it decides how soon a state is noticed, never whether

/**
 * Repeats a check until it passes, and gives what it gave. When patience ends it throws what the last try threw.
 * @template T
 * @param {() => Promise<T> | T} check
 * @param {number} [patience] ms
 * @returns {Promise<T>}
 */
export async function eventually(check, patience = 20_000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (fault) {
      if (Date.now() > end) throw fault;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A promise and the function that settles it. @returns {{ promise: Promise<void>, open: () => void }} */
export function gate() {
  let open = () => {};
  const promise = /** @type {Promise<void>} */ (new Promise((resolve) => (open = () => resolve())));
  return { promise, open };
}
