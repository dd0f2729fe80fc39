// Findings as a list: what, where, and a link to the message or the token that is to be changed. What is the same in several
// places is told once. Does NOT look for any.

import { made } from '../dom.js';

/** @typedef {import('./examine.js').Finding} Finding */
/** @typedef {Finding & { settings: Partial<import('../address.js').Settings>, cell?: string }} Placed */

const [MOST_PLACES, MOST_TEXTS] = [8, 4];

/** Same fault, same cause: of a token, whatever the text; else of a message. @param {Placed[]} findings @returns {Placed[][]} */
export function grouped(findings) {
  const groups = /** @type {Map<string, Placed[]>} */ (new Map());
  for (const finding of findings) {
    const key = [finding.rule, finding.says, finding.token ?? finding.message ?? finding.text].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** @param {import('../preview.js').App} app @param {Placed[]} findings */
export function findingList(app, findings) {
  return made('ul', { class: 'findings' }, ...grouped(findings).map((group) => {
    const [{ rule, says, token }] = group;
    const texts = [...new Set(group.map(({ text }) => text).filter(Boolean))];
    const messages = [...new Set(group.map(({ message }) => message).filter(Boolean))];
    const places = new Map(group.filter(({ cell }) => cell).map(({ cell, settings }) => [cell, settings]));
    const there = { view: 'one', ...group[0].settings };
    return made('li', { 'data-rule': rule },
      made('strong', {}, rule), ' ', says,
      texts.length > 0 && made('q', {}, [...texts.slice(0, MOST_TEXTS), ...(texts.length > MOST_TEXTS ? [`… ${texts.length - MOST_TEXTS} more`] : [])].join(' · ')),
      made('span', { class: 'links' },
        ...[...places].slice(0, MOST_PLACES).map(([cell, settings]) => made('a', { href: app.href({ view: 'one', ...settings, panel: 'findings' }) }, String(cell))),
        places.size > MOST_PLACES && made('span', { class: 'quiet' }, `and ${places.size - MOST_PLACES} more`),
        ...messages.slice(0, MOST_TEXTS).map((message) => made('a', { href: app.href({ ...there, message, panel: 'text' }) }, `message ${message}`)),
        token && made('a', { href: app.href({ ...group[0].settings, view: 'themes' }) }, `token --kassa-${token}`)));
  }));
}
