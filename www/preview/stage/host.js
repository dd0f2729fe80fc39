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
  // A frame that is taken out of the page and put back loads again, and then there is another stage.
  const frame = made('iframe', { class: 'stage-frame', onload: () => begin() });
  let loading = '';
  /** @type {Window | null} Of this stay in the page. */
  let inside = null;
  let laid = '';
  const missed = /** @type {Set<string>} */ (new Set());
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
    if (loading === next.loading && inside === frame.contentWindow) return void dress();
    loading = next.loading;
    inside = frame.contentWindow;
    stage = undefined;
    // In the place of what was there: a frame's own steps would stand in the way of the page's Back.
    inside?.location.replace(new URL(`frame.html${toAddress(next)}`, import.meta.url).href);
  }

  /** The frame's script waits for its tables; then there is a stage. */
  function begin() {
    const page = frame.contentWindow;
    if (!page || page.location.href === 'about:blank') return;
    const take = () => {
      stage = Reflect.get(page, 'kassaStage');
      if (!stage) return page.addEventListener('kassa-stage', take, { once: true });
      for (const name of ['kassa-ready', 'kassa-change', 'kassa-error']) stage.checkout.addEventListener(name, told);
      const Observer = /** @type {typeof ResizeObserver} */ (Reflect.get(page, 'ResizeObserver'));
      // In the next frame: to answer a new size with another one at once is a loop, which browsers report.
      new Observer(() => requestAnimationFrame(fit)).observe(page.document.body);
      return void dress();
    };
    take();
  }

  /** Texts can be laid only once it is known whose words are spoken. */
  async function dress() {
    const turn = (asked += 1);
    const pack = app.packs.has(settings.locale) ? settings.locale : self.pack();
    await read(pack);
    if (turn !== asked || !stage) return;
    laid = pack;
    stage.show(settings, { [pack]: app.packs.texts(pack, settings.state !== 'live') });
    told();
  }

  /** Where a file cannot be read only the page misses it: the checkout fetches its own words. @param {string} pack */
  async function read(pack) {
    await app.packs.load(pack).catch(() => missed.add(pack));
  }

  /** It may speak another language than was asked for. @param {string} pack */
  function isUnread(pack) {
    if (!app.packs.has(pack) || missed.has(pack)) return false;
    return !app.packs.isLoaded(pack) || (pack !== laid && !app.packs.has(settings.locale));
  }

  function told() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const pack = self.pack();
      // What is read into it by others needs the words, too.
      if (stage && isUnread(pack)) return void read(pack).then(dress);
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
