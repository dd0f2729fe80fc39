// The checkout's own explanation as tables: which methods and why, which locale and why, what is wrong.
// Shows what explain() says and adds no judgement.

/** @typedef {import('../../src/embed/kassa.d.ts').KassaExplanation} KassaExplanation */

const MANY = 12;

/** @param {KassaExplanation} explanation */
export function showExplanation({ methods, locale, issues }) {
  const shown = methods.filter((method) => method.shown);
  fill('shown', shown.map((method, index) => row(
    cell('td', String(index + 1)),
    cell('th', method.method),
    cell('td', method.provider ?? '–'),
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
  place('locale').replaceChildren(...facts.map(([name, value]) => {
    const pair = document.createElement('div');
    pair.append(cell('dt', name), cell('dd', value || '–'));
    return pair;
  }));

  place('issues').replaceChildren(...(issues.length ? issues : ['Nothing: all values make sense.']).map((issue) => cell('li', issue)));
}

/** @param {string} code @param {string} why */
function reason(code, why) {
  const sentence = cell('td', `${why} `);
  sentence.append(cell('code', code));
  return sentence;
}

/** Long lists are folded: most methods belong to other countries. @param {string[]} ids */
function list(ids) {
  const place = cell('td', '');
  if (ids.length <= MANY) place.textContent = ids.join(', ');
  else {
    const details = document.createElement('details');
    details.append(cell('summary', `${ids.length} methods`), ids.join(', '));
    place.append(details);
  }
  return place;
}

/** @param {string} id @param {HTMLElement[]} rows @param {string} none */
function fill(id, rows, none) {
  if (!rows.length) {
    const only = /** @type {HTMLTableCellElement} */ (cell('td', none));
    only.colSpan = 4;
    rows = [row(only)];
  }
  place(id).replaceChildren(...rows);
}

/** @param {HTMLElement[]} cells */
function row(...cells) {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

/** @param {string} tag @param {string} text */
function cell(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (tag === 'th') element.setAttribute('scope', 'row');
  return element;
}

/** @param {string} id */
function place(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
