/**
 * The sentences that the locale files promise and the rows of the country table, read from the sources so that a test
 * never repeats them. Only messages without variables can be asked for.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from './tools.mjs';

/** A file of the project. */
export const source = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** @type {Map<string, Map<string, string | null>>} */
const packs = new Map();

/** The text of a message. @param {string} pack such as pt-BR @param {string} id with `.attribute`, if it has one */
export function say(pack, id) {
  if (!packs.has(pack)) packs.set(pack, load(pack));
  const text = packs.get(pack)?.get(id);
  if (typeof text !== 'string') throw new Error(`${pack} has no plain message ${id}`);
  return text;
}

/** All texts of a locale in the order of English; `null` for one with variables. @param {string} pack @returns {[string, string | null][]} */
export function slots(pack) {
  const own = load(pack);
  return [...load('en').keys()].map((id) => [id, own.get(id) ?? null]);
}

/** @param {string} pack */
function load(pack) {
  const parent = parentOf(pack);
  const found = new Map(parent ? load(parent) : []);
  for (const entry of parse(source(`locales/${pack}.ftl`), {}).body) {
    if (entry.type !== 'Message') continue;
    if (entry.value) found.set(entry.id.name, plain(entry.value));
    for (const attribute of entry.attributes) found.set(`${entry.id.name}.${attribute.id.name}`, plain(attribute.value));
  }
  return found;
}

/** @param {{ elements: { type: string, value?: string }[] }} pattern */
function plain({ elements }) {
  return elements.every((element) => element.type === 'TextElement') ? elements.map((element) => element.value).join('') : null;
}

/** Tags of all locales. */
export const PACKS = readdirSync(new URL('../../locales/', import.meta.url)).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -4));

/** What a locale's file differs from: the file for the shortened tag, if there is one. @param {string} pack */
function parentOf(pack) {
  const parent = pack.split('-').slice(0, -1).join('-');
  return PACKS.includes(parent) ? parent : undefined;
}

/** The words of the attribute `state`. */
export function states() {
  const list = source('src/session/preview.rs').match(/STATES: [^=]+= \[([^\]]+)\]/)?.[1] ?? '';
  return [...list.matchAll(/"([\w-]+)"/g)].map(([, word]) => word);
}

/** Ids of all outcomes. */
export function outcomes() {
  return source('src/domain/data/outcomes.tsv').trim().split('\n').slice(1).map((line) => line.split('\t')[0]);
}

/** The currency of a country. @param {string} country ISO 3166-1 */
export function currencyOf(country) {
  return cell('countries', country, 'currency');
}

/** The method that leads in a country. @param {string} country ISO 3166-1 */
export function leaderOf(country) {
  return cell('countries', country, 'methods').split(' ')[0];
}

/** The ISO 4217 digits of a currency. @param {string} code */
export function digitsOf(code) {
  return Number(cell('currencies', code, 'exponent'));
}

/** @param {string} table @param {string} key of the row @param {string} column */
function cell(table, key, column) {
  const [head, ...rows] = source(`src/domain/data/${table}.tsv`).split('\n').map((line) => line.split('\t'));
  const row = rows.find((row) => row[0] === key);
  const at = head.indexOf(column);
  if (!row || at < 0) throw new Error(`${table}.tsv has no ${column} for ${key}`);
  return row[at];
}
