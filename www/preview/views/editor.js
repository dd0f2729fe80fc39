// One message: its id, file and what its translator was told, the English beside it, and its text to be changed in place with
// the linter's verdict. Where it is said, and the changed file. Does NOT save anything outside of this browser.

import { button, copyButton, download, made } from '../dom.js';
import { bare, budget, lint } from '../words/lint.js';
import { readPattern } from '../words/fluent.js';
import { whereSaid } from '../words/where.js';

/** @typedef {import('../preview.js').App} App */

const PAUSE = 200; // ms after the last key

/** @param {App} app */
export function editor(app) {
  const root = made('section', { class: 'editor', 'aria-label': 'Message' });
  let shown = '';
  /** Takes over what has changed elsewhere. */
  let follow = () => {};

  /**
   * @param {string} tag of the locale that is read
   * @param {string} id empty: nothing is chosen
   */
  function show(tag, id) {
    const isThere = app.packs.isLoaded(tag) || !app.packs.has(tag);
    const key = `${tag} ${id} ${isThere}`;
    if (key === shown) return follow();
    shown = key;
    follow = () => {};
    if (!id) root.replaceChildren(made('p', { class: 'quiet' }, 'Press a text in the checkout, or choose one of the list.'));
    else if (isThere) build(tag, id, app.packs.entry(tag, id), app.packs.entry('en', id));
    else wait(tag, id);
  }

  /** Without its file a text would look missing. @param {string} tag @param {string} id */
  function wait(tag, id) {
    const key = shown;
    const said = made('p', { class: 'quiet' }, `Waiting for ${tag}.ftl …`);
    root.replaceChildren(said);
    app.packs.load(tag).then(() => { if (shown === key) show(tag, id); }, () => {
      said.textContent = `${tag}.ftl did not come. Choose the text again.`;
      if (shown === key) shown = '';
    });
  }

  /** @param {string} tag @param {string} id @param {import('../words/fluent.js').Entry | undefined} entry @param {import('../words/fluent.js').Entry | undefined} english */
  function build(tag, id, entry, english) {
    const verdict = made('ul', { class: 'verdict', id: `verdict-${tag}` });
    const room = made('p', { class: 'quiet' });
    const actions = made('p', { class: 'row-of-actions' });
    const area = made('textarea', { id: `ftl-${tag}`, rows: Math.min(8, (entry?.pattern ?? '').split('\n').length + 1), spellcheck: true, lang: tag, dir: 'auto', 'aria-describedby': verdict.id });
    const now = () => app.packs.entry(tag, id)?.pattern ?? '';
    let known = now();
    let typing = 0;
    let counted = 0;
    area.value = known;
    const isOurs = app.packs.tags.includes(tag);
    const isFixed = isOurs && /^(outcome-declined|boot-)/.test(id);
    area.readOnly = !isOurs;

    const judge = (/** @type {string | undefined} */ fault) => {
      const read = readPattern(app.packs.syntax, id, area.value, tag).entry;
      const said = fault ? [{ rule: 'cannot be read', says: fault }] : read ? lint(app.facts, tag, read, english) : [];
      verdict.replaceChildren(...(said.length ? said.map(({ rule, says }) => made('li', { class: 'bad' }, made('strong', {}, rule), ` ${says}`)) : [made('li', { class: 'good' }, 'No rule is broken.')]));
      const longest = Math.max(0, ...(read?.texts ?? []).map((text) => [...bare(text)].length));
      room.textContent = `${longest} of ${budget(app.facts, tag, id)} characters (room: tests/native/locales/places.tsv)`;
      const changed = app.packs.changed(tag);
      counted = changed.length;
      actions.replaceChildren(
        ...(changed.some((change) => change.id === id) ? [button('Take back', takeBack)] : []),
        copyButton(`Copy ${tag}.ftl`, () => app.packs.file(tag)?.source ?? ''),
        button(`Download ${tag}.ftl`, () => download(`${tag}.ftl`, app.packs.file(tag)?.source ?? '', 'text/plain;charset=utf-8')),
        made('span', { class: 'quiet' }, changed.length ? `${changed.length} changed in ${tag}${app.packs.isSafe ? '' : '; this browser keeps nothing: download the file before you leave.'}` : 'Nothing changed.'));
    };
    area.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => {
        const pattern = area.value.trim();
        const fault = pattern ? app.packs.change(tag, id, pattern) : 'A text cannot be empty.';
        typing = 0;
        known = now();
        judge(fault);
      }, PAUSE);
    });
    // The button goes away with the change; one goes on with the text.
    const takeBack = () => {
      clearTimeout(typing);
      typing = 0;
      app.packs.takeBack(tag, id);
      area.value = known = now();
      judge(undefined);
      area.focus();
    };
    follow = () => {
      // Who is typing has the last word.
      if (typing) return;
      const count = app.packs.changed(tag).length;
      if (known === now() && count === counted) return;
      if (known !== now()) area.value = known = now();
      judge(undefined);
    };
    judge(undefined);

    const where = made('p', { class: 'where' }, 'Looking through all screens …');
    const home = entry ? `${entry.tag}.ftl:${entry.line}` : `not in ${tag}.ftl`;
    root.replaceChildren(
      made('h3', {}, made('code', { class: 'message-id' }, id)),
      made('p', { class: 'quiet' }, `locales/${home}`, entry && entry.tag !== tag ? `; a change goes into ${tag}.ftl` : ''),
      made('p', { class: 'comment' }, (english?.comment ?? '') || 'No comment for translators.'),
      tag === 'en' ? '' : made('p', {}, made('span', { class: 'quiet' }, 'English: '), made('span', { lang: 'en' }, english?.pattern ?? 'none')),
      made('label', { for: area.id }, `Text in ${tag}, Fluent`), area, room, verdict,
      isFixed ? made('p', { class: 'quiet' }, id.startsWith('boot-') ? 'The script says this before the program is there, from its own file: a change is in the file, not on the screen here.' : 'The widget takes no text of a shop’s for this one, as it also stands for causes that must not be told: a change is in the file, not on the screen here.') : '',
      isOurs ? actions : made('p', { class: 'quiet' }, 'Made of English by the page; there is no file to change.'),
      made('h4', {}, 'Where it is said'), where);
    void whereSaid(app).then((all) => {
      const screens = [...(all.get(id) ?? [])];
      where.replaceChildren(...(screens.length
        ? screens.flatMap((state, at) => [at ? ', ' : '', made('a', { href: app.href({ view: 'one', state, locale: tag, message: id, panel: 'text' }) }, state)])
        : ['On no screen for this buyer and method. Another method or country may say it.']));
    }, () => where.replaceChildren('The screens could not be looked through; choose the text again.'));
  }

  return { root, show };
}
