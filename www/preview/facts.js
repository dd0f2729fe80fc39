// The project's own tables as the page needs them, read once. Every list on the page comes from here: a method, an outcome, a
// locale or a provider that is added appears by itself. Does NOT judge or change anything.

import { FILES, WIDGET } from './places.js';
import { rowsOf } from './table.js';

/** @typedef {Record<string, string>} Row a line of a table, by the names of its columns */
/** @typedef {import('../../tools/policy.mjs').Row} Provider */
/** @typedef {typeof import('../../tools/node_modules/@fluent/syntax/esm/index.d.ts')} FluentSyntax */

/** The address of a file, or of one in a folder. @param {string} name @param {string} [inside] */
export function addressOf(name, inside = '') {
  return new URL(FILES[name] + inside, import.meta.url).href;
}

/** The folder of kassa.js. */
export const widgetFolder = new URL(WIDGET, import.meta.url).href;

/** @param {string} address */
export async function read(address) {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: HTTP status ${reply.status}`);
  return reply.text();
}

const table = async (/** @type {string} */ name) => rowsOf(await read(addressOf(name)));

/** Everything but the locale files, which are fetched when they are looked at. */
async function load() {
  const [assets, outcomes, methods, countries, currencies, disclosure, languages, budgets, providers, tokens] = await Promise.all([
    read(`${widgetFolder}assets.json`).then(JSON.parse),
    ...['outcomes.tsv', 'methods.tsv', 'countries.tsv', 'currencies.tsv', 'disclosure.tsv', 'languages.tsv', 'places.tsv', 'providers.tsv'].map(table),
    read(addressOf('tokens.css')),
  ]);
  return {
    /** Tags of all locale files. */
    tags: Object.keys(/** @type {Record<string, unknown>} */ (assets.locales)),
    assets: /** @type {{ version: string, script: { url: string, integrity: string }, wasm: { url: string }, locales: Record<string, { url: string }> }} */ (assets),
    outcomes: /** @type {Row[]} */ (outcomes),
    methods: /** @type {Row[]} */ (methods),
    /** Without the worldwide order, which is no country. */
    countries: /** @type {Row[]} */ (countries).filter(({ code }) => code !== '*'),
    currencies: /** @type {Row[]} */ (currencies),
    disclosure: /** @type {Row[]} */ (disclosure),
    languages: /** @type {Row[]} */ (languages),
    budgets: /** @type {Row[]} */ (budgets),
    providers: /** @type {Provider[]} */ (/** @type {unknown} */ (providers)),
    tokens: /** @type {string} */ (tokens),
  };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Facts */

/** @type {Promise<Facts> | undefined} */
let loaded;
export const facts = () => (loaded ??= load());

/** The Fluent project's own parser and writer. @returns {Promise<FluentSyntax>} */
export function fluentSyntax() {
  return import(addressOf('fluent-syntax.js'));
}
