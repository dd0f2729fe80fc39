// How long a buyer on a slow phone waits: from navigation until the first payment method and the total are visible.
//   KASSA_SANDBOX=<binary> KASSA_DIST=<dist> node tools/bench.mjs [runs] [query]
// Cold cache each time, processor 4 times slower, 562 ms round trip, 1.44 Mbit/s. Does NOT judge: numbers to compare.

import { onPhone, startSandbox, withBrowser } from './bench-page.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const QUERY = process.argv[3] ?? 'country=NL&locale=nl&currency=EUR&amount=4999';
const NETWORK = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8 };
/** Longer than any sensible result; only reached when nothing appears at all. */
const PATIENCE_MS = 60_000;

const sandbox = await startSandbox(QUERY);
try {
  const results = [];
  await withBrowser(async (browser) => {
    for (let run = 0; run < RUNS; run += 1) results.push(await onPhone(browser, measure));
  });
  report(results);
} finally {
  sandbox.stop();
}

async function measure(page, session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);

  const traffic = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', () => { traffic.requests += 1; });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { traffic.bytes += encodedDataLength; });

  await page.addInitScript(watch);
  await page.goto(sandbox.address, { waitUntil: 'commit', timeout: PATIENCE_MS });
  await page.waitForFunction(() => window.kassaBench?.usable, null, { timeout: PATIENCE_MS });
  const seen = { ...traffic };
  const { frame, usable, shift, longest } = await page.evaluate(() => window.kassaBench);
  return { frame, usable, shift, longest, ...seen };
}

/** Runs in the page: notes when the frame, then a method with the total, have been painted. */
function watch() {
  const bench = { frame: 0, usable: 0, shift: 0, longest: 0 };
  window.kassaBench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.longest = Math.max(bench.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });

  const visible = (element) => element && element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const look = () => {
    const root = document.querySelector('kassa-checkout')?.shadowRoot;
    if (root && !bench.frame && root.firstElementChild && visible(root.host)) bench.frame = performance.now();
    const method = root?.querySelector('input[type="radio"]');
    const total = root?.querySelector('[part~="total"]');
    // A radio may be drawn by its label; what the buyer sees is either of them.
    const shown = method && (visible(method) || visible(method.closest('label')));
    if (shown && visible(total) && /\p{Nd}/u.test(total.textContent)) bench.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function report(results) {
  const middle = (key) => results.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(results.length / 2)];
  const seconds = (key) => `${(middle(key) / 1000).toFixed(2)} s`;
  console.log(`
Slow phone, cold, ${RUNS} runs, median (${QUERY}):
  frame visible                   ${seconds('frame')}
  first method and total visible  ${seconds('usable')}   (all: ${results.map(({ usable }) => (usable / 1000).toFixed(2)).join(' ')})
  requests until then             ${middle('requests')}, ${middle('bytes')} bytes, the page included
  layout shift                    ${middle('shift').toFixed(4)}
  longest task                    ${Math.round(middle('longest'))} ms`);
}
