/**
 * Writes what each provider's card fields can do, as Markdown, from src/providers/providers.tsv and the domain's tables: the
 * part of src/docs/providers.md between its two marks.
 *
 *   node tools/matrix.mjs [--write]
 *
 * Without `--write` it prints the part. Does NOT know more than the tables: what is not confirmed stays a question mark.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CAPABILITIES, doubtOf } from './capabilities.mjs';
import { readProviders } from './csp.mjs';

/** @typedef {import('./policy.mjs').Row} Row */

export const PAGE = fileURLToPath(new URL('../src/docs/providers.md', import.meta.url));
const MARKS = ['<!-- matrix -->', '<!-- end of matrix -->'];

/** What the domain's tables add. @type {[string, (row: Row) => string][]} */
const OF_THE_DOMAIN = [
  ['The shop may name the bank’s reason', (row) => table('disclosure', 'disclosure').get(row.id) ?? '?'],
  ['Counts money differently from ISO 4217 in', (row) => differing(row.id)],
];

/** A line each for what can differ, a column for each provider; then what is not confirmed. @returns {string} Markdown */
export function matrix() {
  const rows = readProviders();
  const lines = [...CAPABILITIES, ...OF_THE_DOMAIN].map(([name, say]) => [name, ...rows.map((row) => say(row) || '–')]);
  const head = ['', ...rows.map(({ name }) => name)];
  const doubts = rows.filter(doubtOf).map((row) => `- ${row.name}: ${doubtOf(row)}.`);
  const drawn = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return [...drawn, '', 'Not confirmed:', '', ...doubts].join('\n');
}

/** The page with the present matrix in it. @param {string} page */
export function renewed(page) {
  const [before, rest] = page.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (after === undefined) throw new Error(`${PAGE} lacks ${MARKS.join(' … ')}`);
  return `${before}${MARKS[0]}\n\n${matrix()}\n\n${MARKS[1]}${after}`;
}

/** A table of the domain, by its first column. @param {string} name @param {string} column */
function table(name, column) {
  const [header, ...lines] = read(name);
  return new Map(lines.map((cells) => [cells[0], cells[header.indexOf(column)]]));
}

/** The currencies a provider gives other digits than the standard. @param {string} id */
function differing(id) {
  const standard = table('currencies', 'exponent');
  const [header, ...lines] = read('provider_exponents');
  const own = lines.filter(([provider]) => provider === id);
  const [currency, exponent] = ['currency', 'exponent'].map((column) => header.indexOf(column));
  const differ = own.filter((cells) => cells[currency] !== '*' && standard.get(cells[currency]) !== cells[exponent]).map((cells) => cells[currency]);
  return own.length === 0 ? 'no table' : differ.join(' ') || 'none';
}

/** @param {string} name @returns {string[][]} */
function read(name) {
  const file = new URL(`../src/domain/data/${name}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeFileSync(PAGE, renewed(readFileSync(PAGE, 'utf8')));
  else console.log(matrix());
}
