// The hand-over: a checklist for each locale, the messages as a table for outside reviewers and back, and a contact sheet of
// chosen cells to print or save as PDF. Does NOT send anything anywhere.

import { AXES, takenOf, valuesOf, withValue } from '../axes.js';
import { everyScreen, languageName, locales as localeChoices, pixelsOf, screenLabel } from '../choices.js';
import { combo } from '../combo.js';
import { button, copyButton, download, made } from '../dom.js';
import { checklist, keptTicks, messagesCsv, takeCsv, ticksJson } from '../words/review.js';
import { picker } from './picker.js';
import { sheet } from './sheet.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {'locale' | 'state'} Chosen */

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const own = localeChoices(app.facts).filter(({ value }) => app.packs.tags.includes(value));
  const locale = combo({ name: 'review-locale', label: 'Locale', choices: own, choose: (locale) => app.choose({ locale }) });
  const items = checklist(everyScreen(app.facts));
  const list = made('div', { class: 'checklist' });
  const done = made('p', { class: 'quiet', role: 'status' });
  const files = made('p', { class: 'row-of-actions' });
  const taken = made('div', { role: 'status' });
  const file = made('input', { type: 'file', accept: '.csv,text/csv', id: 'csv-file', onchange: () => void take() });
  const pickers = /** @type {Record<Chosen, ReturnType<typeof picker>>} */ ({
    locale: picker('Locales', (values) => app.choose({ locales: values.join(' ') || 'none' })),
    state: picker('Screens', (values) => app.choose({ states: values.join(' ') || 'none' })),
  });
  // With nothing to print the button cannot have the focus.
  const contact = sheet(app, () => (print.disabled ? pickers.locale.root.querySelector('summary') : print)?.focus());
  const count = made('p', { class: 'quiet' });
  const print = button('Make the sheet and print it', () => void contact.print(chosen(app.settings), String(pixelsOf(app.settings.width))), { class: 'main' });
  const root = made('div', { class: 'review' },
    made('section', { class: 'sheet', 'aria-labelledby': 'contact-heading' },
      made('h2', { id: 'contact-heading' }, 'Contact sheet'),
      made('p', { class: 'quiet' }, 'Live checkouts laid out for paper, then the browser’s print dialog: choose “Save as PDF” there. A picture made by script would need the checkout drawn a second time, and not every browser allows that; print shows the very thing.'),
      made('div', { class: 'row-of-actions' }, pickers.locale.root, pickers.state.root, print), count, contact.root),
    made('section', { class: 'sheet', 'aria-labelledby': 'list-heading' },
      made('h2', { id: 'list-heading' }, 'Checklist'), made('div', { class: 'bar' }, locale.root), files, done, list),
    made('section', { class: 'sheet', 'aria-labelledby': 'csv-heading' },
      made('h2', { id: 'csv-heading' }, 'Messages for outside reviewers'),
      made('p', { class: 'quiet' }, 'One row for each text, with the English one, the translator’s comment and the room it has. Reviewers change the column “text”; braces and what is in them stay.'),
      made('p', { class: 'row-of-actions' }, button('Download CSV', async () => {
        await app.packs.load(tag());
        download(`kassa-${tag()}.csv`, messagesCsv(app.packs, app.facts, tag()), 'text/csv;charset=utf-8');
      }), made('label', { for: 'csv-file' }, 'Take a reviewed CSV back '), file), taken));
  const ticks = keptTicks();
  const unfollow = ticks.follow(() => fill());
  /** @type {{ id: string, box: HTMLInputElement, note: HTMLInputElement }[]} */
  let fields = [];
  let shown = '';

  const tag = () => (app.packs.tags.includes(app.settings.locale) ? app.settings.locale : 'en');

  /** @param {Settings} settings */
  function chosen(settings) {
    const [tags, screens] = /** @type {Chosen[]} */ (['locale', 'state']).map((axis) => takenOf(axis, settings, app.facts).map(({ value }) => value));
    return tags.map((tag) => ({
      title: `${languageName(tag, tag)} · ${tag}`, lang: tag,
      cells: screens.map((state) => ({ title: screenLabel(state), settings: withValue({ ...withValue(settings, 'locale', tag, app.facts), view: 'one' }, 'state', state, app.facts) })),
    }));
  }

  /** @param {Settings} settings */
  function show(settings) {
    for (const axis of /** @type {Chosen[]} */ (['locale', 'state'])) pickers[axis].set(valuesOf(axis, app.facts), takenOf(axis, settings, app.facts).map(({ value }) => value));
    const cells = chosen(settings).reduce((sum, { cells }) => sum + cells.length, 0);
    count.textContent = `${cells} cells, ${pixelsOf(settings.width)} px wide, theme ${settings.theme}: ${AXES.locale.name} and ${AXES.state.name} as chosen here, all else as under One.`;
    print.disabled = cells === 0;
    locale.set(tag());
    if (shown !== tag()) {
      shown = tag();
      drawList();
    }
  }

  function drawList() {
    const groups = [...new Set(items.map(({ group }) => group))];
    files.replaceChildren(
      button('Download JSON', () => download(`kassa-review-${tag()}.json`, json(), 'application/json')), copyButton('Copy JSON', json),
      button('Clear', clear));
    fields = [];
    list.replaceChildren(...groups.map((name) => made('fieldset', {}, made('legend', {}, name), ...items.filter(({ group }) => group === name).map(({ id, says }) => {
      const box = made('input', { type: 'checkbox', value: id, onchange: () => keep(id, { done: box.checked }) });
      const note = made('input', { type: 'text', 'aria-label': `Note: ${says}`, placeholder: 'Note', oninput: () => keep(id, { note: note.value }) });
      fields.push({ id, box, note });
      return made('div', { class: 'item' }, made('label', {}, box, says),
        id.startsWith('screen ') ? made('a', { href: app.href({ view: 'one', locale: tag(), state: id.slice('screen '.length) }), 'aria-label': `See ${says}` }, 'see') : made('span'), note);
    }))));
    fill();
  }

  /** What is kept into the fields; who is writing a note is left alone. */
  function fill() {
    for (const { id, box, note } of fields) {
      const { done, note: said } = mine()[id] ?? {};
      box.checked = Boolean(done);
      if (document.activeElement !== note) note.value = said ?? '';
    }
    tell();
  }

  /** The fields stay, and so does the button with the focus. */
  function clear() {
    ticks.put(Object.keys(mine()).map((id) => [tag(), id, undefined]));
    fill();
  }

  const mine = () => ticks.all[tag()] ?? {};

  function json() {
    return ticksJson(tag(), mine(), items, { version: app.facts.assets.version, changed: app.packs.changed(tag()).map(({ id }) => id) });
  }

  /** @param {string} id @param {{ done?: boolean, note?: string }} change */
  function keep(id, change) {
    ticks.put([[tag(), id, { ...mine()[id], ...change }]]);
    tell();
  }

  /** Said only when it is something else: it is read out, and a note has many keys. */
  function tell() {
    const count = `${items.filter(({ id }) => mine()[id]?.done).length} of ${items.length} ticked in ${tag()}`;
    const text = ticks.isSafe ? `${count}; kept in this browser.` : `${count}. This browser keeps nothing; download it before you leave.`;
    if (done.textContent !== text) done.textContent = text;
  }

  async function take() {
    const given = file.files?.[0];
    if (!given) return;
    const { changed, faults, remarks, notes } = await takeCsv(app.packs, app.facts, await given.text());
    file.value = '';
    const undo = button('Take all of it back', () => {
      app.packs.changeAll(changed.map(({ tag, id, before }) => ({ tag, id, pattern: before })));
      taken.replaceChildren(made('p', {}, `${changed.length} are again as they were.`));
      file.focus();
    });
    const lists = /** @type {[string, (Node | string)[]][]} */ ([
      ['Changed', changed.map(({ tag, id }) => made('a', { href: app.href({ view: 'texts', locale: tag, message: id, only: 'changed' }) }, `${tag} ${id}`))],
      ['Not taken', faults], ['Taken, and to be looked at', remarks], ['Notes', notes],
    ]);
    taken.replaceChildren(made('p', {}, `${changed.length} changed, ${faults.length} not taken, ${notes.length} notes.`), ...(changed.length ? [undo] : []),
      ...lists.filter(([, lines]) => lines.length).map(([name, lines]) => made('div', {}, made('h3', {}, name), made('ul', {}, ...lines.map((line) => made('li', {}, line))))));
  }

  return { root, show, leave: () => { unfollow(); contact.leave(); } };
}
