/**
 * Whole-shop tests: the built widget, the demo shop and the sandbox provider on two real origins, in Chromium.
 *
 *   KASSA_SANDBOX=<binary> KASSA_DIST=<folder> KASSA_CHROMIUM=<browser> node tests/e2e/run.mjs [part of a name]…
 *
 * Every test has a fresh browser context and an empty ledger. Tests run two at a time, each worker with a sandbox of its
 * own. A test that fails leaves a picture in results/. The last line is `e2e: N passed, N failed`; nothing is tried twice.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Bank } from './models/bank.mjs';
import { Card } from './models/card.mjs';
import { Checkout } from './models/checkout.mjs';
import { Shop, observe } from './models/shop.mjs';
import { Sandbox } from './sandbox.mjs';
import { TESTS, beginSpec } from './stage.mjs';
import { chromium } from './tools.mjs';

const WORKERS = 2;
const PATIENCE = 180_000; // ms for one test; only one that hangs meets it, what a test waits for ends sooner
const RESULTS = new URL('results/', import.meta.url);

const binary = needed('KASSA_SANDBOX');
const executablePath = needed('KASSA_CHROMIUM');
const flags = ['--store', fileURLToPath(new URL('../../www/store', import.meta.url))];
if (process.env.KASSA_DIST) flags.push('--dist', process.env.KASSA_DIST);
const parts = process.argv.slice(2).map((part) => part.toLowerCase());

const folder = new URL('specs/', import.meta.url);
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort()) {
  beginSpec(file.replace('.mjs', ''));
  await import(new URL(file, folder).href);
}
const queue = TESTS.filter(({ name, spec }) => {
  const full = `${spec}: ${name}`.toLowerCase();
  return parts.length === 0 || parts.some((part) => full.includes(part));
});
await rm(RESULTS, { recursive: true, force: true });

const launch = { executablePath, args: ['--no-sandbox'] };
const browser = await chromium.launch(launch);
/** @type {Promise<import('playwright-core').Browser> | undefined} */
let remembering;
let passed = 0;
let failed = 0;
try {
  await Promise.all(Array.from({ length: Math.min(WORKERS, queue.length) }, work));
} finally {
  await browser.close();
  await (await remembering)?.close();
}
console.log(`e2e: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function work() {
  const sandbox = await Sandbox.start(binary, flags);
  try {
    for (let next = queue.shift(); next; next = queue.shift()) await one(next, sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** @param {import('./stage.mjs').Test} test @param {Sandbox} sandbox */
async function one(test, sandbox) {
  const title = `${test.spec}: ${test.name}`;
  const start = Date.now();
  await sandbox.reset();
  const context = await (await browserFor(test)).newContext({ locale: 'en-US', ...test.wishes.context });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(observe);
  const page = await context.newPage();
  const checkout = new Checkout(page);
  const stage = { page, context, sandbox, checkout, shop: new Shop(page, sandbox), card: new Card(page), bank: new Bank(page, sandbox) };
  try {
    await inTime(test.run(stage));
    passed += 1;
    console.log(`ok      ${title} (${seconds(start)})`);
  } catch (fault) {
    failed += 1;
    console.log(`FAILED  ${title} (${seconds(start)})\n${indented(fault)}`);
    await picture(page, title);
  } finally {
    await context.close();
  }
}

/** Playwright switches the back-forward cache off; a test may ask for a browser that has it, as buyers do. @param {import('./stage.mjs').Test} test */
function browserFor(test) {
  if (!test.wishes.backForwardCache) return browser;
  remembering ??= chromium.launch({ ...launch, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  return remembering;
}

/** @template T @param {Promise<T>} run */
async function inTime(run) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE} ms`)), PATIENCE);
  });
  run.catch(() => {}); // If it is late, its end no longer matters.
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {import('playwright-core').Page} page @param {string} title */
async function picture(page, title) {
  const name = title.replace(/[^a-z0-9]+/gi, '-').slice(0, 100).toLowerCase();
  await mkdir(RESULTS, { recursive: true });
  const path = fileURLToPath(new URL(`${name}.png`, RESULTS));
  await page.screenshot({ path, fullPage: true, timeout: 10_000 }).catch((fault) => console.log(`        no picture: ${fault.message}`));
}

/** @param {unknown} fault */
function indented(fault) {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return text.split('\n').map((line) => `        ${line}`).join('\n');
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** @param {string} name */
function needed(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`e2e: set ${name}; \`make test\` does it`);
  console.log('e2e: 0 passed, 1 failed');
  process.exit(1);
}
