// One method, from first question to verdict: every stage the selection went through, and where the facts come from.
// Shows what explain() and catalogue.json say and adds no judgement.

/** @typedef {import('../../src/embed/kassa.d.ts').KassaExplanation} KassaExplanation */
/** @typedef {{ date: string, methods: Record<string, { name: string, source: string, note?: string, doubt?: string }> }} Catalogue */

/** @type {Promise<Catalogue> | undefined} */
let catalogue;
/** @type {KassaExplanation | undefined} */
let explained;

/** @param {KassaExplanation} explanation */
export function showWhy(explanation) {
  explained = explanation;
  const choice = chooser();
  const before = choice.value;
  const groups = [['Shown', true], ['Not shown', false]].map(([label, shown]) => {
    const group = document.createElement('optgroup');
    group.label = String(label);
    const rows = explanation.methods.filter((row) => row.shown === shown && !row.saved);
    group.append(...rows.map(({ method }) => new Option(method, method, false, method === before)));
    return group;
  });
  choice.replaceChildren(...groups);
  show();
}

/** The list of methods, which stands as long as the panel does. */
function chooser() {
  return /** @type {HTMLSelectElement} */ (document.getElementById('one'));
}

async function show() {
  const choice = chooser();
  const row = explained?.methods.find(({ method, saved }) => method === choice.value && !saved);
  if (!row) return;
  text('verdict', `${row.shown ? `Shown at rank ${row.rank}` : 'Not shown'}: ${row.why}`);
  place('chain').replaceChildren(...row.chain.map(({ stage, verdict, ...facts }) => {
    const item = document.createElement('li');
    item.className = verdict;
    const said = Object.entries(facts).map(([name, value]) => `${name} ${value}`).join(', ');
    item.append(strong(`${stage}: ${verdict}`), said && ` (${said})`);
    return item;
  }));
  const address = explained?.catalogue?.url;
  if (!address) return;
  catalogue ??= fetch(address).then((response) => response.json());
  const { date, methods } = await catalogue;
  if (choice.value !== row.method || !choice.isConnected) return; // Another one was chosen meanwhile.
  const { source, note, doubt } = methods[row.method];
  place('sources').replaceChildren(...facts([['Source', source], ['Looked at', date], ['Note', note], ['Doubt', doubt]]));
}

/** @param {[string, string | undefined][]} pairs */
function facts(pairs) {
  return pairs.filter(([, value]) => value).map(([name, value]) => {
    const pair = document.createElement('div');
    const [term, said] = ['dt', 'dd'].map((tag) => document.createElement(tag));
    term.textContent = name;
    said.append(...linked(String(value)));
    pair.append(term, said);
    return pair;
  });
}

/** Addresses in a text become links. @param {string} value */
function linked(value) {
  return value.split(/(https:\/\/\S+)/).map((part) => {
    if (!part.startsWith('https://')) return part;
    const link = document.createElement('a');
    Object.assign(link, { href: part, textContent: part, rel: 'noreferrer', target: '_blank' });
    return link;
  });
}

/** @param {string} words */
function strong(words) {
  const element = document.createElement('strong');
  element.textContent = words;
  return element;
}

/** @param {string} id @param {string} words */
function text(id, words) {
  place(id).textContent = words;
}

/** @param {string} id */
function place(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
