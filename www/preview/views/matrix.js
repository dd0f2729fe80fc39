// The wall of live checkouts: locales by screens, or by methods, themes, widths or text sizes. A press on a cell opens it alone;
// a number on it says how much was found. Does NOT judge: findings come from their own modules.

import { AXES, takenOf, valuesOf, withValue } from '../axes.js';
import { toAddress } from '../address.js';
import { pixelsOf } from '../choices.js';
import { select } from '../controls.js';
import { button, filling, made } from '../dom.js';
import { RULES } from '../findings/examine.js';
import { findingList } from '../findings/list.js';
import { cells, cropped } from '../stage/cells.js';
import { picker } from './picker.js';
import { wall } from './wall.js';

/** @typedef {import('../axes.js').Axis} Axis */
/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {import('./wall.js').Line} Line */

const CROP = 760; // CSS pixels of a checkout's height that a cell shows
const MOST_SHOWN = 300;
const [SMALLEST, LARGEST, USUAL] = [0.1, 2, 0.4]; // scales; an address may say any
const SCALES = ['20', '25', '33', '40', '50', '75', '100'].map((value) => ({ value, label: `${value} %` }));

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const live = cells(app);
  const grid = wall('Checkouts', live.move);
  const axes = Object.entries(AXES).map(([value, { name }]) => ({ value, label: name }));
  const rows = select('rows', 'Rows', axes, (value) => app.choose({ rows: value, ...(value === app.settings.columns && { columns: app.settings.rows }) }));
  const columns = select('columns', 'Columns', axes, (value) => app.choose({ columns: value, ...(value === app.settings.rows && { rows: app.settings.columns }) }));
  const scale = select('scale', 'Scale', SCALES, (scale) => app.choose({ scale }));
  const home = made('input', { type: 'checkbox', onchange: () => app.choose({ home: home.checked ? '1' : '' }) });
  const pickers = made('div', { class: 'pickers' });
  const picked = /** @type {Map<Axis, ReturnType<typeof picker>>} */ (new Map(/** @type {Axis[]} */ (Object.keys(AXES)).map((axis) => {
    const { name, list } = AXES[axis];
    return [axis, picker(`${name[0].toUpperCase()}${name.slice(1)}`, (values) => app.choose({ [list]: values.length ? values.join(' ') : 'none' }))];
  })));
  const summary = made('p', { class: 'quiet' });
  // The count changes with every cell that comes into sight; only how it ended is spoken.
  const ended = made('p', { class: 'spoken', role: 'status' });
  const progress = made('progress', { hidden: true, 'aria-label': 'Looked through' });
  const results = made('div', {});
  const fillResults = filling(results);
  const start = button('Look through all cells', () => void lookThrough(), { class: 'main' });
  const stop = button('Stop', () => stopping?.abort(), { hidden: true });
  const rule = select('rule', 'Show', [{ value: '', label: 'all findings' }, ...RULES.map((value) => ({ value, label: value }))], () => list());
  const root = made('div', { class: 'matrix' },
    made('div', { class: 'bar' }, rows.root, columns.root, scale.root, made('label', { class: 'check' }, home, 'each locale in its own country'), pickers),
    grid.root,
    made('section', { class: 'sheet', 'aria-labelledby': 'found-heading' }, made('h2', { id: 'found-heading' }, 'Findings'),
      made('div', { class: 'row-of-actions' }, start, stop, progress, rule.root), summary, ended, results));
  const found = /** @type {Map<string, import('../findings/list.js').Placed[]>} */ (new Map());
  /** @type {AbortController | undefined} */
  let stopping;
  let shown = '';
  let picking = '';
  let inAll = /** @type {{ settings: Settings, cell: string }[]} */ ([]);
  app.packs.addEventListener('change', forget);

  function forget() {
    found.clear();
    shown = '';
  }

  /** @param {Settings} settings */
  function show(settings) {
    const [across, down] = /** @type {Axis[]} */ ([settings.columns, settings.rows].map((axis, at) => (Object.hasOwn(AXES, axis) ? axis : at ? 'locale' : 'state')));
    rows.set(down);
    columns.set(across);
    scale.set(settings.scale);
    home.checked = Boolean(settings.home);
    const picks = [down, across].map((axis) => {
      const pick = /** @type {ReturnType<typeof picker>} */ (picked.get(axis));
      pick.set(valuesOf(axis, app.facts), takenOf(axis, settings, app.facts).map(({ value }) => value));
      return pick.root;
    });
    // One of their boxes may have the focus.
    if (picking !== `${down} ${across}`) pickers.replaceChildren(...picks);
    picking = `${down} ${across}`;
    const key = toAddress({ ...settings, message: '', panel: '' });
    if (key === shown) return;
    stopping?.abort();
    shown = key;
    found.clear();
    ended.textContent = '';
    const lines = (/** @type {Axis} */ axis) => takenOf(axis, settings, app.facts).map(({ value, label, hint }) => ({ id: value, label, hint, lang: axis === 'locale' ? value : undefined }));
    const [all, tops] = [lines(down), lines(across)];
    const factor = Math.min(LARGEST, Math.max(SMALLEST, Number(settings.scale) / 100 || USUAL));
    const usual = pixelsOf(settings.width);
    const widthOf = (/** @type {Line} */ column) => (across === 'width' ? Number(column.id) : down === 'width' ? Math.max(...all.map(({ id }) => Number(id))) : usual);
    const of = (/** @type {Line} */ row, /** @type {Line} */ column) => ({ ...withValue(withValue(settings, down, row.id, app.facts), across, column.id, app.facts), view: 'one' });
    inAll = all.flatMap((row) => tops.map((column) => ({ settings: of(row, column), cell: `${row.label}, ${column.label}` })));
    grid.set({
      rows: all, columns: tops, height: Math.round(CROP * factor), width: (column) => Math.round(widthOf(column) * factor),
      fill: (place, row, column) => fill(place, of(row, column), `${row.label}, ${column.label}`, Number(down === 'width' ? row.id : widthOf(column)), factor),
    });
    list();
    live.ready([...new Set(inAll.map(({ settings }) => settings.locale))].filter((tag) => app.packs.has(tag)));
  }

  /** @param {HTMLElement} place @param {Settings} settings @param {string} name @param {number} width @param {number} factor */
  function fill(place, settings, name, width, factor) {
    const { box, inner, cover: link } = cropped(settings.theme, width, factor);
    const badge = made('span', { class: 'badge', hidden: true });
    link.append(badge);
    link.href = toAddress(settings);
    link.tabIndex = -1;
    link.setAttribute('aria-label', name);
    place.append(box, link);
    const cell = /** @type {import('../stage/cells.js').Cell} */ ({
      settings, home: inner,
      drawn: () => box.classList.add('drawn'),
      found: (findings) => {
        note(settings, name, findings);
        badge.hidden = !findings.length;
        badge.textContent = String(findings.length);
        link.setAttribute('aria-label', `${name}: ${findings.length ? `${findings.length} found` : 'nothing found'}`);
        link.href = toAddress(findings.length ? { ...settings, panel: 'findings' } : settings);
      },
    });
    live.add(cell);
    return () => live.remove(cell);
  }

  /** @param {Settings} settings @param {string} cell @param {import('../findings/examine.js').Finding[]} findings */
  function note(settings, cell, findings) {
    found.set(toAddress(settings), findings.map((finding) => ({ ...finding, settings, cell })));
    soon();
  }

  let listing = 0;
  function soon() {
    clearTimeout(listing);
    listing = setTimeout(list, 150);
  }

  function list() {
    const all = [...found.values()].flat().filter((finding) => !rule.list.value || finding.rule === rule.list.value);
    summary.textContent = `${found.size} of ${inAll.length} cells looked at, ${all.length} found${all.length > MOST_SHOWN ? `; the first ${MOST_SHOWN} are shown` : ''}.`;
    fillResults([all, app.href({})], () => [findingList(app, all.slice(0, MOST_SHOWN))]);
  }

  async function lookThrough() {
    stopping = new AbortController();
    [progress.hidden, progress.max, progress.value] = [false, inAll.length, 0];
    ended.textContent = '';
    exchange(start, stop);
    const names = new Map(inAll.map(({ settings, cell }) => [settings, cell]));
    await live.lookThrough(inAll.map(({ settings }) => settings), (done, settings, findings) => {
      progress.value = done;
      note(settings, names.get(settings) ?? '', findings);
    }, stopping.signal);
    progress.hidden = true;
    exchange(stop, start);
    list();
    ended.textContent = summary.textContent;
  }

  return { root, show, leave: () => { stopping?.abort(); grid.leave(); live.leave(); app.packs.removeEventListener('change', forget); } };
}

/** One button in the place of another, with the focus. @param {HTMLButtonElement} goes @param {HTMLButtonElement} comes */
function exchange(goes, comes) {
  const isFocused = document.activeElement === goes;
  comes.hidden = false;
  if (isFocused) comes.focus();
  goes.hidden = true;
}
