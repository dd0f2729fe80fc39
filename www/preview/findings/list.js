// Findings as a list: what, where, and a link to the message or the token that is to be changed. Does NOT look for any.

import { made } from '../dom.js';

/** @typedef {import('./examine.js').Finding} Finding */
/** @typedef {Finding & { settings: Partial<import('../address.js').Settings>, cell?: string }} Placed */

/** @param {import('../preview.js').App} app @param {Placed[]} findings */
export function findingList(app, findings) {
  return made('ul', { class: 'findings' }, ...findings.map(({ rule, says, text, message, token, settings, cell }) => {
    const there = { view: 'one', ...settings };
    return made('li', { 'data-rule': rule },
      made('strong', {}, rule), ' ', says,
      text && made('q', {}, text),
      made('span', { class: 'links' },
        cell && made('a', { href: app.href({ ...there, panel: 'findings' }) }, cell),
        message && made('a', { href: app.href({ ...there, message, panel: 'text' }) }, `message ${message}`),
        token && made('a', { href: app.href({ ...settings, view: 'themes' }) }, `token --kassa-${token}`)));
  }));
}
