// A contact sheet: chosen cells as live checkouts at their real width, scaled to three on a line, a locale after the other, ready
// for the printer. Paper has its own rules (paper.css). Does NOT print before everything is drawn.

import { button, made } from '../dom.js';
import { cells as liveCells } from '../stage/cells.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {{ title: string, lang: string, cells: { title: string, settings: Settings }[] }} Page */

const COLUMN = 228; // CSS pixels: three on a line of A4

/** @param {import('../preview.js').App} app @param {() => void} away moves the focus when the sheet has been put away */
export function sheet(app, away) {
  const live = liveCells(app);
  const paper = made('div', { class: 'paper' });
  const progress = made('progress', { hidden: true, 'aria-label': 'Drawn' });
  const clear = button('Put the sheet away', () => { putAway(); away(); }, { hidden: true });
  const root = made('div', {}, made('p', { class: 'row-of-actions' }, progress, clear), paper);
  let shown = /** @type {import('../stage/cells.js').Cell[]} */ ([]);

  /** @param {Page[]} pages @param {string} width */
  async function draw(pages, width) {
    putAway();
    const scale = COLUMN / Number(width);
    const drawn = /** @type {Promise<void>[]} */ ([]);
    paper.replaceChildren(...pages.map(({ title, lang, cells }) => made('section', { class: 'page' }, made('h3', { lang, dir: 'auto' }, title), made('div', { class: 'prints' }, ...cells.map(({ title, settings }) => {
      const inner = made('div', { class: 'inner' });
      inner.style.inlineSize = `${width}px`;
      inner.style.scale = String(scale);
      const box = made('div', { class: 'print', 'aria-hidden': 'true' }, inner);
      box.inert = true;
      box.style.inlineSize = `${COLUMN}px`;
      drawn.push(new Promise((go) => {
        const cell = /** @type {import('../stage/cells.js').Cell} */ ({ settings, home: inner, found: () => {}, drawn: () => {
          if (cell.checkout?.shadowRoot) asOnScreen(cell.checkout.shadowRoot);
          // As high as it is, scaled; only now is that known.
          box.style.blockSize = `${Math.ceil(inner.getBoundingClientRect().height)}px`;
          progress.value += 1;
          go();
        } });
        shown.push(cell);
        live.add(cell);
      }));
      return made('figure', {}, made('figcaption', {}, title), box);
    })))));
    [progress.hidden, progress.max, progress.value] = [false, drawn.length, 0];
    await Promise.all(drawn);
    [progress.hidden, clear.hidden] = [true, false];
  }

  /** @param {Page[]} pages @param {string} width */
  async function print(pages, width) {
    await draw(pages, width);
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    window.print();
  }

  function putAway() {
    for (const cell of shown) live.remove(cell);
    shown = [];
    paper.replaceChildren();
    clear.hidden = true;
  }

  function leave() {
    putAway();
    live.leave();
  }

  return { root, print, leave };
}

/** @type {WeakMap<CSSStyleSheet, CSSStyleSheet>} */
const copies = new WeakMap();

/**
 * On paper the widget shows what a buyer needs at a counter and hides the rest. A contact sheet shows the screen: its sheets are
 * replaced by copies without their rules for paper.
 * @param {ShadowRoot} root
 */
function asOnScreen(root) {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const known = copies.get(sheet);
    if (known) return known;
    const copy = new CSSStyleSheet();
    const rules = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSMediaRule && rule.media.mediaText === 'print'));
    copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
    copies.set(sheet, copy);
    return copy;
  });
}
