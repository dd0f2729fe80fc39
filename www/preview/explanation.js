// The checkout's own explanation as tables: which methods and why, which locale and why, what is wrong.
// Shows what explain() says and adds no judgement.

import { made, place } from './dom.js';

/** @typedef {import('../../src/embed/kassa.d.ts').KassaExplanation} KassaExplanation */

const MANY = 12;

/** @param {KassaExplanation} explanation */
export function showExplanation({ methods, locale, issues }) {
  const shown = methods.filter((method) => method.shown);
  fill('shown', shown.map((method, index) => row(
    made('td', {}, String(index + 1)),
    made('th', { scope: 'row' }, method.method),
    made('td', {}, method.provider ?? '–'),
    reason(method.reason, method.why),
  )), 'No method is shown.');

  /** @type {Map<string, { reason: string, why: string, ids: string[] }>} */
  const groups = new Map();
  for (const { shown: isShown, reason: code, why, method } of methods) {
    if (isShown) continue;
    const key = `${code} ${why}`;
    const group = groups.get(key) ?? { reason: code, why, ids: [] };
    group.ids.push(method);
    groups.set(key, group);
  }
  const rarestFirst = [...groups.values()].sort((one, other) => one.ids.length - other.ids.length);
  fill('hidden', rarestFirst.map((group) => row(reason(group.reason, group.why), list(group.ids))), 'Nothing is left out.');

  const missing = locale.missing ?? [];
  const facts = Object.entries({
    'Words of': locale.pack,
    'Asked for': locale.asked,
    Because: locale.reason,
    Tried: locale.chain?.map(({ asked, pack, reason }) => `${asked} → ${pack ?? 'none'} (${reason})`).join('; '),
    'Money and dates as': locale.formats,
    'Messages in English': missing.length ? missing.join(', ') : 'none',
  });
  place('locale').replaceChildren(...facts.map(([name, value]) => made('div', {}, made('dt', {}, name), made('dd', {}, value || '–'))));

  place('issues').replaceChildren(...(issues.length ? issues : ['Nothing: all values make sense.']).map((issue) => made('li', {}, issue)));
}

/** @param {string} code @param {string} why */
function reason(code, why) {
  return made('td', {}, `${why} `, made('code', {}, code));
}

/** Long lists are folded: most methods belong to other countries. @param {string[]} ids */
function list(ids) {
  if (ids.length <= MANY) return made('td', {}, ids.join(', '));
  return made('td', {}, made('details', {}, made('summary', {}, `${ids.length} methods`), ids.join(', ')));
}

/** @param {string} id @param {HTMLElement[]} rows @param {string} none */
function fill(id, rows, none) {
  place(id).replaceChildren(...(rows.length ? rows : [row(made('td', { colSpan: 4 }, none))]));
}

/** @param {HTMLElement[]} cells */
function row(...cells) {
  return made('tr', {}, ...cells);
}
