// How long a change of locale takes: from the attribute (and, the first time, from the arrival of the words) to the painted frame.
//   KASSA_SANDBOX=<binary> KASSA_DIST=<dist> node tools/bench-locale.mjs [rounds]
// Everything is on screen, a card is being entered, the processor is 4 times slower. Does NOT judge: numbers to compare.

import { onPhone, startSandbox, withBrowser } from './bench-page.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
const LOCALES = ['de', 'ja', 'ar', 'th', 'hi', 'ru'];

const times = { arrived: [], again: [] };
const sandbox = await startSandbox('country=NL&locale=nl&currency=EUR&amount=4999');
try {
  await withBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round += 1) await onPhone(browser, measure);
  });
  const frames = (key) => times[key].map(({ late }) => late).sort((a, b) => a - b);
  const say = (key) => `median ${frames(key)[times[key].length >> 1].toFixed(0)} ms, slowest ${frames(key).at(-1).toFixed(0)} ms`;
  console.log(`
Change of locale, whole checkout with card entry, processor 4 times slower, ${times.again.length} changes each:
  from the arrival of its words to the painted frame    ${say('arrived')}
  again, from the attribute to the painted frame        ${say('again')}`);
} finally {
  sandbox.stop();
}

async function measure(page) {
  await page.goto(sandbox.address);
  await page.waitForFunction(() => document.querySelector('kassa-checkout')?.explain?.().methods.length);
  for (const key of ['arrived', 'again']) {
    for (const locale of LOCALES) times[key].push(await page.evaluate(change, locale));
  }
}

/** Runs in the page: changes the locale and waits for the frame that shows it. */
async function change(locale) {
  const host = document.querySelector('kassa-checkout');
  const frame = host.shadowRoot.querySelector('[part~="frame"]');
  const changed = new Promise((done) => {
    new MutationObserver((_, watch) => { if (frame.lang === locale) { watch.disconnect(); done(); } }).observe(frame, { attributeFilter: ['lang'] });
  });
  const start = performance.now();
  host.setAttribute('locale', locale);
  await changed;
  // The next frame's callback runs before it is painted; a message sent from there arrives after it.
  await new Promise((painted) => {
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = painted; port2.postMessage(0); });
  });
  const end = performance.now();
  const ends = performance.getEntriesByType('resource').filter(({ name }) => name.includes(`/locales/${locale}.`)).map(({ responseEnd }) => responseEnd);
  return { late: end - Math.max(start, ...ends) };
}
