// A wall of cells, rows by columns, of which only those in sight exist. It scrolls both ways under its headings, and the arrow
// keys go from cell to cell. What is in a cell is for others to say.

import { made } from '../dom.js';

/** @typedef {{ id: string, label: string, hint?: string, lang?: string, mark?: string, notes?: string[] }} Line a row or a column */
/**
 * @typedef {object} Plan
 * @property {Line[]} rows
 * @property {Line[]} columns
 * @property {(column: Line) => number} width of a cell
 * @property {number} height
 * @property {number} [side] how wide the headings of the rows are
 * @property {(cell: HTMLElement, row: Line, column: Line) => () => void} fill what it returns is called when the cell goes
 */

const HEAD = 40; // px
const SIDE = 168; // px, unless the plan says otherwise
const GAP = 12; // px
const AROUND = 200; // px beyond what is in sight that is made, too

/** @param {string} label @param {() => void} moves is called while it is scrolled */
export function wall(label, moves) {
  const head = made('div', { role: 'row', class: 'wall-head', 'aria-rowindex': 1 });
  const body = made('div', { role: 'rowgroup', class: 'wall-body' });
  const root = made('div', { class: 'wall', role: 'grid', 'aria-label': label }, head, body);
  /** @type {Plan | undefined} */
  let plan;
  let lefts = /** @type {number[]} */ ([]);
  const rows = /** @type {Map<number, HTMLElement>} */ (new Map());
  const shown = /** @type {Map<string, { cell: HTMLElement, end: () => void }>} */ (new Map());
  let at = { row: 0, column: 0 };
  let asked = false;
  /** @type {HTMLAnchorElement | undefined} */
  let stop;

  root.addEventListener('scroll', () => {
    moves();
    soon();
  }, { passive: true });
  const sizes = new ResizeObserver(soon);
  sizes.observe(root);
  root.addEventListener('keydown', (event) => {
    if (!plan) return;
    const page = Math.max(1, Math.floor(root.clientHeight / (plan.height + GAP)) - 1);
    const moves = /** @type {Record<string, [number, number]>} */ ({ ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [page, 0], PageUp: [-page, 0], Home: [0, -Infinity], End: [0, Infinity] });
    const move = moves[event.key];
    if (!move || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(at.row + move[0], at.column + move[1]);
  });
  root.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest('[data-row]') : null;
    if (cell instanceof HTMLElement) mark(Number(cell.dataset.row), Number(cell.dataset.column));
  });

  function soon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      lay();
    });
  }

  /** @param {Plan} next */
  function set(next) {
    for (const { end } of shown.values()) end();
    shown.clear();
    rows.clear();
    plan = next;
    const side = plan.side ?? SIDE;
    root.style.setProperty('--side', `${side - GAP}px`);
    lefts = [side];
    for (const column of plan.columns) lefts.push((lefts.at(-1) ?? 0) + plan.width(column) + GAP);
    root.setAttribute('aria-rowcount', String(plan.rows.length + 1));
    root.setAttribute('aria-colcount', String(plan.columns.length + 1));
    const titles = plan.columns.map((column, index) => heading('columnheader', column, index + 2, (title) => {
      title.style.insetInlineStart = `${lefts[index]}px`;
      title.style.inlineSize = `${plan?.width(column)}px`;
    }));
    head.replaceChildren(made('div', { role: 'columnheader', class: 'corner', 'aria-colindex': 1 }, made('span', { class: 'spoken' }, 'Row')), ...titles);
    head.style.inlineSize = body.style.inlineSize = `${lefts.at(-1)}px`;
    body.style.blockSize = `${plan.rows.length * (plan.height + GAP)}px`;
    body.replaceChildren();
    at = { row: Math.min(at.row, plan.rows.length - 1), column: Math.min(at.column, plan.columns.length - 1) };
    lay();
  }

  /** Makes what has come into sight, and ends what has left it. */
  function lay() {
    if (!plan || !root.isConnected) return;
    const { height, rows: all, columns, fill } = plan;
    const step = height + GAP;
    const [top, left] = [root.scrollTop, Math.abs(root.scrollLeft)];
    const first = Math.max(0, Math.floor((top - AROUND) / step));
    const last = Math.min(all.length - 1, Math.floor((top + root.clientHeight + AROUND) / step));
    const inSight = columns.map((_, index) => index).filter((index) => lefts[index + 1] > left - AROUND && lefts[index] < left + root.clientWidth + AROUND);
    const wanted = new Set();
    for (let row = first; row <= last; row += 1) for (const column of inSight) wanted.add(`${row} ${column}`);
    for (const [key, { cell, end }] of shown) {
      if (wanted.has(key) || cell.contains(document.activeElement)) continue;
      end();
      cell.remove();
      shown.delete(key);
    }
    for (const [index, row] of rows) {
      if ((index >= first && index <= last) || row.contains(document.activeElement)) continue;
      row.remove();
      rows.delete(index);
    }
    for (let row = first; row <= last; row += 1) {
      const line = rows.get(row) ?? newRow(row);
      for (const column of inSight) {
        if (shown.has(`${row} ${column}`)) continue;
        const cell = made('div', { role: 'gridcell', class: 'cell', 'aria-colindex': column + 2, 'data-row': row, 'data-column': column });
        cell.style.insetInlineStart = `${lefts[column]}px`;
        cell.style.inlineSize = `${plan.width(columns[column])}px`;
        const end = fill(cell, all[row], columns[column]);
        // In the order of the columns, for those who go by it.
        const after = [...line.children].find((child) => Number(/** @type {HTMLElement} */ (child).dataset.column) > column);
        line.insertBefore(cell, after ?? null);
        shown.set(`${row} ${column}`, { cell, end });
      }
    }
    mark(at.row, at.column);
  }

  /** @param {number} index */
  function newRow(index) {
    if (!plan) throw new Error('no plan');
    const row = made('div', { role: 'row', class: 'wall-row', 'aria-rowindex': index + 2 }, heading('rowheader', plan.rows[index], 1));
    row.style.insetBlockStart = `${index * (plan.height + GAP)}px`;
    row.style.blockSize = `${plan.height}px`;
    rows.set(index, row);
    const after = [...body.children].find((child) => Number(child.getAttribute('aria-rowindex')) > index + 2);
    body.insertBefore(row, after ?? null);
    return row;
  }

  /** @param {'rowheader' | 'columnheader'} role @param {Line} line @param {number} index @param {(title: HTMLElement) => void} [place] */
  function heading(role, { label, hint, lang, mark: badge, notes }, index, place) {
    const title = made('div', { role, class: 'title', 'aria-colindex': index }, made('span', { lang, dir: 'auto' }, label), hint && made('small', {}, hint), badge && made('em', {}, badge), ...(notes ?? []).map((note) => made('small', {}, note)));
    place?.(title);
    return title;
  }

  /** Only one cell is a stop of the Tab key; if it is out of sight, one that is not. @param {number} row @param {number} column */
  function mark(row, column) {
    at = { row, column };
    const cell = (shown.get(`${row} ${column}`) ?? [...shown.values()][0])?.cell;
    const link = cell?.querySelector('a');
    if (!link || link === stop) return;
    if (stop) stop.tabIndex = -1;
    link.tabIndex = 0;
    stop = link;
  }

  /** @param {number} row @param {number} column */
  function go(row, column) {
    if (!plan) return;
    at = { row: Math.min(plan.rows.length - 1, Math.max(0, row)), column: Math.min(plan.columns.length - 1, Math.max(0, column)) };
    const step = plan.height + GAP;
    const [top, left] = [at.row * step, lefts[at.column] - lefts[0]];
    if (top < root.scrollTop) root.scrollTop = top;
    else if (top + step > root.scrollTop + root.clientHeight - HEAD) root.scrollTop = top + step - root.clientHeight + HEAD;
    if (left < root.scrollLeft) root.scrollLeft = left;
    else if (lefts[at.column + 1] > root.scrollLeft + root.clientWidth) root.scrollLeft = lefts[at.column + 1] - root.clientWidth;
    lay();
    shown.get(`${at.row} ${at.column}`)?.cell.querySelector('a')?.focus({ preventScroll: true });
  }

  function leave() {
    sizes.disconnect();
    for (const { end } of shown.values()) end();
    shown.clear();
  }

  return { root, set, leave };
}
