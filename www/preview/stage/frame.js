// A checkout that stands alone: makes it, dresses it as the address or the framing page says, and lets files come late or not
// at all where that is to be seen. Does NOT keep anything, and asks nobody but its own origin (and, live, the sandbox).

import { fromAddress } from '../address.js';
import { facts, widgetFolder } from '../facts.js';
import { delay } from './delay.js';
import { imitate } from './imitate.js';
import { answer, dress } from './widget.js';

/** @typedef {import('./widget.js').Shot & { size: string }} Shot */
/** @typedef {{ checkout: import('./widget.js').KassaCheckout, show: (shot: Shot, texts?: Record<string, string | undefined>) => void }} Stage */

// Without dist/ the first table is missing already.
const known = await facts().catch(missing);
if (known) begin(known);

/** @param {import('../facts.js').Facts} known */
function begin(known) {
  const asked = fromAddress(location.search, (country) => known.countries.find(({ code }) => code === country)?.currency);
  const checkout = document.createElement('kassa-checkout');
  /** @type {Shot} */
  let now = asked;

  /** @param {Shot} shot @param {Record<string, string | undefined>} [texts] by tag */
  function show(shot, texts) {
    now = shot;
    const root = document.documentElement;
    root.dataset.theme = shot.theme;
    root.style.fontSize = shot.size === '100' ? '' : `${Number.parseFloat(shot.size)}%`;
    dress(checkout, shot, known, texts);
  }

  answer(checkout);
  show(asked);
  document.body.append(checkout);
  /** For the page around it. @type {Stage} */
  const stage = { checkout, show };
  Reflect.set(globalThis, 'kassaStage', stage);
  dispatchEvent(new Event('kassa-stage'));
  delay(asked.loading);
  import(`${widgetFolder}kassa.js`).catch(missing);
  // Its sheets come one after the other, and what is imitated is made of them.
  const again = () => requestAnimationFrame(() => imitate(checkout, now));
  customElements.whenDefined('kassa-checkout').then(again);
  for (const name of ['kassa-ready', 'kassa-change']) checkout.addEventListener(name, again);
}

/** @returns {undefined} */
function missing() {
  document.body.append('dist/kassa.js is not there: build it with make dist.');
}
