// Live checkouts of a wall: one for each cell that is in sight, made a few at a time so that scrolling stays smooth, and looked
// through once they are drawn and nothing else is to do. They share the page's one program. Does NOT lay out the wall.

import { toAddress } from '../address.js';
import { pixelsOf } from '../choices.js';
import { made } from '../dom.js';
import { examine } from '../findings/examine.js';
import { dress, isDrawn } from './widget.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {import('../findings/examine.js').Finding} Finding */
/** @typedef {import('../preview.js').App} App */
/** @typedef {import('./widget.js').KassaCheckout} KassaCheckout */
/** @typedef {{ settings: Settings, home: HTMLElement, checkout?: KassaCheckout, found: (findings: Finding[]) => void, drawn?: () => void }} Cell */

const AT_ONCE = 2; // begun in one frame
const [STILL, PAUSE] = [120, 100]; // ms without a move until it stands still; ms between two that are begun while it moves
const ROOT_SIZE = 16; // px, what 100 % of text is

const idle = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ call) => setTimeout(call, 30));

/** Where a cell stands: cut to its size, out of reach, and under a link that opens it alone. @param {string} theme @param {number} width CSS pixels @param {number} scale */
export function cropped(theme, width, scale) {
  const inner = made('div', { class: 'inner' });
  inner.style.inlineSize = `${width}px`;
  inner.style.scale = String(scale);
  const box = made('div', { class: 'crop', 'aria-hidden': 'true', 'data-theme': theme }, inner);
  box.inert = true;
  return { box, inner, cover: made('a', { class: 'cover' }) };
}

/** @param {App} app */
export function cells(app) {
  const waiting = /** @type {Set<Cell>} */ (new Set());
  /** Whose words are being read. */
  const reading = /** @type {Set<Cell>} */ (new Set());
  const drawing = /** @type {Set<Cell>} */ (new Set());
  const looking = /** @type {Set<Cell>} */ (new Set());
  const known = /** @type {Map<string, Finding[]>} */ (new Map());
  /** Locale files that could not be read, and why. */
  const missed = /** @type {Map<string, string>} */ (new Map());
  let running = false;
  let isLeft = false;
  let isIdle = false;
  let moved = 0;
  let begun = 0;

  const forget = () => known.clear();
  app.packs.addEventListener('change', forget);

  /** @param {Cell} cell */
  function add(cell) {
    waiting.add(cell);
    run();
  }

  /** @param {Cell} cell */
  function remove(cell) {
    for (const set of [waiting, reading, drawing, looking]) set.delete(cell);
    cell.checkout?.remove();
    cell.checkout = undefined;
  }

  function run() {
    if (running) return;
    running = true;
    requestAnimationFrame(turn);
  }

  function turn() {
    running = false;
    const now = performance.now();
    // To make one takes about as long as a frame. While the wall moves, moving comes first.
    const isMoving = now - moved < STILL;
    for (const cell of [...waiting].slice(0, isMoving ? Number(now - begun > PAUSE) : AT_ONCE)) {
      begun = now;
      waiting.delete(cell);
      begin(cell);
    }
    for (const cell of drawing) {
      if (!cell.checkout || !isDrawn(cell.checkout)) continue;
      drawing.delete(cell);
      // The rules of its sheets are all there only now.
      dressed(cell);
      cell.drawn?.();
      looking.add(cell);
    }
    if (looking.size && !isIdle && !isMoving) {
      isIdle = true;
      idle(look);
    }
    if (waiting.size || drawing.size || (looking.size && !isIdle)) run();
  }

  /** @param {Cell} cell */
  function begin(cell) {
    const { locale } = cell.settings;
    if (app.packs.has(locale) && !app.packs.isLoaded(locale) && !missed.has(locale)) {
      reading.add(cell);
      // It may have been removed meanwhile.
      void read(locale).then(() => { if (reading.delete(cell)) add(cell); });
      return;
    }
    cell.checkout = document.createElement('kassa-checkout');
    dressed(cell);
    cell.home.append(cell.checkout);
    drawing.add(cell);
  }

  /** @param {Cell} cell */
  function dressed({ checkout, settings }) {
    if (!checkout) return;
    const { locale, size } = settings;
    dress(checkout, { ...settings, loading: 'normal' }, app.facts, { [locale]: app.packs.texts(locale, true) });
    checkout.style.fontSize = size === '100' ? '' : `${(ROOT_SIZE * Number.parseFloat(size)) / 100}px`;
  }

  function look() {
    isIdle = false;
    const [cell] = looking;
    if (!cell) return;
    looking.delete(cell);
    if (cell.checkout?.isConnected) cell.found(findings(cell));
    if (looking.size) run();
  }

  /** Where a file cannot be read the checkout is shown with its own words, and that is told of it. @param {string} tag */
  async function read(tag) {
    await app.packs.load(tag).catch((fault) => missed.set(tag, String(fault)));
  }

  /** Reads the words that will be wanted, one locale after the other, whenever there is nothing else to do. @param {string[]} tags */
  function ready(tags) {
    const [tag, ...rest] = tags;
    if (tag === undefined) return;
    idle(async () => {
      if (isLeft) return;
      if (performance.now() - moved > STILL) {
        await read(tag);
        app.packs.texts(tag, true);
        ready(rest);
      } else setTimeout(() => ready(tags), STILL);
    });
  }

  /** @param {Cell} cell @returns {Finding[]} */
  function findings({ checkout, settings }) {
    const key = toAddress(settings);
    const before = known.get(key);
    if (before || !checkout) return before ?? [];
    const fault = missed.get(settings.locale);
    const found = examine(checkout, app, checkout.explain().locale.pack ?? 'en');
    if (fault) found.unshift({ rule: 'missing', says: `The page could not read the file of ${settings.locale}, so its texts are not looked at: ${fault}` });
    known.set(key, found);
    return found;
  }

  /**
   * Looks through many out of sight, some at a time.
   * @param {Settings[]} all @param {(done: number, settings: Settings, found: Finding[]) => void} tell @param {AbortSignal} signal
   */
  async function lookThrough(all, tell, signal) {
    const home = made('div', { class: 'out-of-sight', 'aria-hidden': 'true' });
    home.inert = true;
    document.body.append(home);
    const queue = [...all];
    let done = 0;
    const work = async () => {
      for (let settings = queue.shift(); settings && !signal.aborted; settings = queue.shift()) {
        const now = settings;
        const box = made('div', {});
        box.style.inlineSize = `${pixelsOf(now.width)}px`;
        home.append(box);
        const found = await new Promise((/** @type {(found: Finding[]) => void} */ go) => {
          const before = known.get(toAddress(now));
          if (before) return go(before);
          const cell = /** @type {Cell} */ ({ settings: now, home: box, found: (found) => { remove(cell); go(found); } });
          signal.addEventListener('abort', () => { remove(cell); go([]); }, { once: true });
          add(cell);
        });
        box.remove();
        if (!signal.aborted) tell((done += 1), now, found);
      }
    };
    try {
      await Promise.all(Array.from({ length: 4 }, work));
    } finally {
      home.remove();
    }
  }

  /** Nothing of it is to be seen any more. */
  function leave() {
    isLeft = true;
    app.packs.removeEventListener('change', forget);
    for (const cell of [...waiting, ...reading, ...drawing, ...looking]) remove(cell);
  }

  return { add, remove, leave, lookThrough, ready, move: () => { moved = performance.now(); } };
}
