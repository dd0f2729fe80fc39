// One method, from first question to verdict: every stage the selection went through, and where the facts come from.
// Shows what explain() and catalogue.json say and adds no judgement.

import { made, place } from './dom.js';

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
    const rows = explanation.methods.filter((row) => row.shown === shown && !row.saved);
    return made('optgroup', { label }, ...rows.map(({ method }) => new Option(method, method, false, method === before)));
  });
  choice.replaceChildren(...groups);
  show();
}

/** The list of methods, which stands as long as the panel does. */
function chooser() {
  return /** @type {HTMLSelectElement} */ (place('one'));
}

async function show() {
  const choice = chooser();
  const row = explained?.methods.find(({ method, saved }) => method === choice.value && !saved);
  if (!row) return;
  place('verdict').textContent = `${row.shown ? `Shown at rank ${row.rank}` : 'Not shown'}: ${row.why}`;
  place('chain').replaceChildren(...row.chain.map(({ stage, verdict, ...facts }) => {
    const said = Object.entries(facts).map(([name, value]) => `${name} ${value}`).join(', ');
    return made('li', { class: verdict }, made('strong', {}, `${stage}: ${verdict}`), said && ` (${said})`);
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
  return pairs.filter(([, value]) => value).map(([name, value]) => made('div', {}, made('dt', {}, name), made('dd', {}, ...linked(String(value)))));
}

/** Addresses in a text become links. @param {string} value */
function linked(value) {
  return value.split(/(https:\/\/\S+)/).map((part) => (part.startsWith('https://') ? made('a', { href: part, rel: 'noreferrer', target: '_blank' }, part) : part));
}
