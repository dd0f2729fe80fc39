// All messages of a locale beside another one's: searched, filtered by what is wrong with them, changed in place. On a screen or
// not, every text can be read here. Does NOT save anything outside of this browser.

import { locales as localeChoices } from '../choices.js';
import { combo } from '../combo.js';
import { select } from '../controls.js';
import { copyButton, download, button, made } from '../dom.js';
import { lint } from '../words/lint.js';
import { editor } from './editor.js';

/** @typedef {import('../address.js').Settings} Settings */

const PAUSE = 200; // ms after the last key
const FILTERS = { all: 'all messages', wrong: 'what breaks a rule', missing: 'missing', english: 'left in English', changed: 'changed here' };

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const choices = localeChoices(app.facts).filter(({ value }) => app.packs.has(value));
  const left = combo({ name: 'texts-locale', label: 'Locale', choices, choose: (locale) => app.choose({ locale }) });
  const right = combo({ name: 'texts-compare', label: 'Beside', choices, choose: (compare) => app.choose({ compare }) });
  const only = select('only', 'Show', Object.entries(FILTERS).map(([value, label]) => ({ value, label })), (value) => app.choose({ only: value }));
  const search = made('input', { type: 'search', id: 'search', autocomplete: 'off' });
  let typing = 0;
  search.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => app.choose({ search: search.value }), PAUSE);
  });
  const count = made('p', { class: 'quiet', role: 'status' });
  const head = made('tr', {});
  const body = made('tbody', {});
  const edit = editor(app);
  const files = made('p', { class: 'row-of-actions' });
  const about = made('details', { class: 'about' });
  const root = made('div', { class: 'texts' },
    made('h2', { class: 'spoken' }, 'All texts'),
    made('div', { class: 'bar' }, left.root, right.root, made('div', { class: 'field' }, made('label', { for: 'search' }, 'Search id, text or comment'), search), only.root, files),
    made('div', { class: 'two' },
      made('div', {}, count, made('div', { class: 'scroller tall', tabIndex: 0, role: 'region', 'aria-label': 'Messages' }, made('table', {}, made('thead', {}, head), body))),
      made('aside', { class: 'sheet', 'aria-label': 'The chosen message' }, made('h2', { class: 'spoken' }, 'The chosen message'), edit.root, about)));
  let drawn = '';

  /** @param {Settings} settings */
  async function show(settings) {
    const tag = app.packs.has(settings.locale) ? settings.locale : 'en';
    const other = app.packs.has(settings.compare) ? settings.compare : 'en';
    left.set(tag);
    right.set(other);
    only.set(settings.only);
    if (document.activeElement !== search) search.value = settings.search;
    const came = await Promise.all([app.packs.load(tag), app.packs.load(other)]).then(() => true, () => false);
    if (app.settings !== settings) return;
    if (!came) {
      drawn = '';
      count.textContent = 'A locale’s file did not come. Choose the locale again.';
      return;
    }
    edit.show(tag, settings.message);
    const changed = new Set(app.packs.changed(tag).map(({ id }) => id));
    files.replaceChildren(...[...new Set([tag, other])].filter((tag) => app.packs.tags.includes(tag)).flatMap((tag) => [
      button(`Download ${tag}.ftl`, () => download(`${tag}.ftl`, app.packs.file(tag)?.source ?? '', 'text/plain;charset=utf-8')),
      copyButton(`Copy ${tag}.ftl`, () => app.packs.file(tag)?.source ?? ''),
    ]));
    about.replaceChildren(made('summary', {}, `How ${tag} is written`), made('p', { class: 'comment' }, app.packs.file(tag)?.about || 'Its file says nothing about it.'));
    const rows = app.packs.ids.filter((id) => isWanted(id, tag, other, settings, changed));
    const key = JSON.stringify([tag, other, rows.map((id) => [id, app.packs.entry(tag, id)?.pattern, app.packs.entry(other, id)?.pattern])]);
    if (key !== drawn) {
      drawn = key;
      head.replaceChildren(...['Message', tag, other].map((text) => made('th', { scope: 'col' }, text)));
      body.replaceChildren(...rows.map((id) => line(id, tag, other, changed)));
      count.textContent = `${rows.length} of ${app.packs.ids.length} texts.`;
    }
    for (const row of body.children) row.classList.toggle('now', /** @type {HTMLElement} */ (row).dataset.id === settings.message);
  }

  /** @param {string} id @param {string} tag @param {string} other @param {Set<string>} changed */
  function line(id, tag, other, changed) {
    const faults = verdicts(tag, id);
    const cell = (/** @type {string} */ tag) => {
      const entry = app.packs.entry(tag, id);
      return made('td', {}, entry ? made('span', { lang: tag, dir: 'auto', class: 'ftl' }, entry.pattern) : made('em', {}, 'missing: English is shown'));
    };
    return made('tr', { 'data-id': id },
      made('th', { scope: 'row' }, made('button', { type: 'button', class: 'link', onclick: () => app.choose({ message: id }) }, id), changed.has(id) && made('small', {}, ' changed'), faults.length > 0 && made('ul', { class: 'verdict' }, ...faults.map(({ rule, says }) => made('li', { class: 'bad' }, made('strong', {}, rule), made('small', {}, ` ${says}`))))),
      cell(tag), tag === other ? made('td') : cell(other));
  }

  /** @param {string} tag @param {string} id */
  function verdicts(tag, id) {
    const entry = app.packs.entry(tag, id);
    return entry && app.packs.tags.includes(tag) ? lint(app.facts, tag, entry, app.packs.entry('en', id)) : [];
  }

  /** @param {string} id @param {string} tag @param {string} other @param {Settings} settings @param {Set<string>} changed */
  function isWanted(id, tag, other, { search, only }, changed) {
    const entry = app.packs.entry(tag, id);
    const english = app.packs.entry('en', id);
    if (only === 'missing' && entry) return false;
    if (only === 'changed' && !changed.has(id)) return false;
    if (only === 'wrong' && !verdicts(tag, id).length) return false;
    if (only === 'english' && !verdicts(tag, id).some(({ rule }) => rule === 'untranslated')) return false;
    const text = [id, entry?.pattern, app.packs.entry(other, id)?.pattern, english?.comment].join('\n').toLowerCase();
    return search.toLowerCase().split(/\s+/).every((part) => text.includes(part));
  }

  return { root, show: (settings) => void show(settings) };
}
