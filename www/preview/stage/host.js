// A framed checkout in the page: loads frame.html, hands it the settings and the texts, follows its height, and says when it
// has drawn something else. The frame has its own width, text size and network. Does NOT know what is done with it.

import { toAddress } from '../address.js';
import { made } from '../dom.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {import('../preview.js').App} App */
/** @typedef {import('./frame.js').Stage} Stage */
/** @typedef {import('./widget.js').KassaCheckout} KassaCheckout */

const LOWEST = 240; // CSS pixels
const QUIET = 80; // ms without a change until it counts as drawn

/**
 * @param {App} app
 * @param {(host: ReturnType<typeof hosted>) => void} drawn after each change that has been drawn
 */
export function hosted(app, drawn) {
  const frame = made('iframe', { class: 'stage-frame' });
  let loading = '';
  let asked = 0;
  /** @type {Stage | undefined} */
  let stage;
  /** @type {Settings} */
  let settings = app.settings;
  let waiting = 0;

  const self = {
    frame,
    /** @returns {KassaCheckout | undefined} */
    checkout: () => stage?.checkout,
    /** The locale file that is spoken, as the checkout says it. @returns {string} */
    pack: () => stage?.checkout.explain?.().locale?.pack ?? (app.packs.has(settings.locale) ? settings.locale : 'en'),
    show,
  };

  /** @param {Settings} next */
  function show(next) {
    settings = next;
    frame.title = `Checkout in ${next.locale}`;
    if (loading !== next.loading || !frame.src) {
      loading = next.loading;
      stage = undefined;
      frame.src = new URL(`frame.html${toAddress(next)}`, import.meta.url).href;
      frame.addEventListener('load', begin, { once: true });
    } else void dress();
  }

  /** The frame's script waits for its tables; then there is a stage. */
  function begin() {
    const inside = frame.contentWindow;
    if (!inside) return;
    const take = () => {
      stage = Reflect.get(inside, 'kassaStage');
      if (!stage) return inside.addEventListener('kassa-stage', take, { once: true });
      for (const name of ['kassa-ready', 'kassa-change', 'kassa-error']) stage.checkout.addEventListener(name, told);
      const Observer = /** @type {typeof ResizeObserver} */ (Reflect.get(inside, 'ResizeObserver'));
      // In the next frame: to answer a new size with another one at once is a loop, which browsers report.
      new Observer(() => requestAnimationFrame(fit)).observe(inside.document.body);
      return void dress();
    };
    take();
  }

  /** Texts can be laid only once it is known whose words are spoken. */
  async function dress() {
    const turn = (asked += 1);
    const pack = app.packs.has(settings.locale) ? settings.locale : self.pack();
    await app.packs.load(pack);
    if (turn !== asked || !stage) return;
    stage.show(settings, { [pack]: app.packs.texts(pack, settings.state !== 'live') });
    told();
  }

  function told() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // It may speak another language than was asked for.
      const pack = self.pack();
      if (stage && !app.packs.isLoaded(pack)) void dress();
      fit();
      drawn(self);
    }, QUIET);
  }

  function fit() {
    const body = frame.contentDocument?.body;
    if (body) frame.style.blockSize = `${Math.max(LOWEST, Math.ceil(body.getBoundingClientRect().height))}px`;
  }

  return self;
}
