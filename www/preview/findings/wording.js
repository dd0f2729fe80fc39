// What is wrong with the words on screen by the rules of the locale files: missing ones, shown in English; texts left in English;
// lengths over budget; and what the widget refuses of the settings and changes made here. Does NOT look at the layout.

import { bare, budget, isEnglish } from '../words/lint.js';
import { plain } from '../words/marks.js';

/** @typedef {import('./examine.js').Finding} Finding */

/**
 * @param {import('../stage/widget.js').KassaCheckout} checkout
 * @param {{ packs: import('../words/packs.js').Packs, facts: import('../facts.js').Facts }} app
 * @param {string} pack
 * @param {import('../words/on-screen.js').Seen[]} seen
 * @returns {Finding[]}
 */
export function wording(checkout, { packs, facts }, pack, seen) {
  const found = /** @type {Finding[]} */ ([]);
  const { locale, issues } = checkout.explain();
  for (const message of locale.missing ?? []) found.push({ rule: 'missing', says: `Not in ${pack}; English is shown.`, message });
  for (const issue of issues) {
    const named = /^kassa: session\.texts\.\S+ is "([\w-]+)/.exec(issue)?.[1];
    found.push({ rule: 'refused', says: plain(issue).replace(/^kassa: /, ''), message: packs.ids.find((id) => id.split('.')[0] === named) });
  }
  found.push(...inEnglish(packs, pack, seen));
  const isPseudo = !packs.tags.includes(pack);
  const ids = new Set(seen.flatMap(({ ids }) => ids));
  for (const id of ids) {
    const entry = packs.entry(pack, id);
    if (!entry || isPseudo) continue;
    const most = budget(facts, pack, id);
    const longest = Math.max(...entry.texts.map((text) => [...bare(text)].length));
    if (longest > most) found.push({ rule: 'length', says: `${longest} characters; its place has room for ${most}.`, text: entry.texts[0], message: id });
    if (isEnglish(pack, entry, packs.entry('en', id))) found.push({ rule: 'untranslated', says: 'It is the English text.', text: entry.texts[0], message: id });
  }
  return found;
}

/** What is on screen in English although the locale has words for it: they did not come. @param {import('../words/packs.js').Packs} packs @param {string} pack @param {import('../words/on-screen.js').Seen[]} seen @returns {Finding[]} */
function inEnglish(packs, pack, seen) {
  if (pack.startsWith('en')) return [];
  return seen.filter(({ ids }) => !ids.length).flatMap(({ text }) => {
    const [message] = packs.whichSay('en', text);
    return message ? [{ rule: /** @type {const} */ ('missing'), says: `${pack} has words for it; English is shown.`, text, message }] : [];
  });
}
