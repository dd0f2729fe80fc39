// Weighs what ships: writes the compressed copies, compares with tools/budget.json, prints how to embed the result.
//   node tools/dist.mjs [dist folder]
// Exits 1 when over budget. Does NOT build: tools/build.sh does.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = resolve(process.argv[2] ?? join(ROOT, 'dist'));
const budget = JSON.parse(readFileSync(join(ROOT, 'tools/budget.json'), 'utf8'));

const files = shipped().map(weigh);
printTable();
process.exitCode = withinBudget() ? 0 : 1;
printEmbedding();

function shipped() {
  const inside = ['locales', 'marks'].flatMap((folder) => readdirSync(join(DIST, folder)).map((name) => `${folder}/${name}`));
  const top = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
  return [...top, ...inside].filter((name) => !/\.(br|gz)$/.test(name)).sort();
}

/** Compresses as far as it goes, once, so that a server needs no CPU for it. */
function weigh(name) {
  const content = readFileSync(join(DIST, name));
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  const gzip = gzipSync(content, { level: 9 });
  writeFileSync(join(DIST, `${name}.br`), brotli);
  writeFileSync(join(DIST, `${name}.gz`), gzip);
  return { name, bytes: content.length, gzip: gzip.length, brotli: brotli.length };
}

function file(name) {
  const found = files.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is missing in ${DIST}`);
  return found;
}

function untilChoose() {
  return [file('kassa.js'), file('kassa_bg.wasm'), largest((name) => !isRest(name))];
}

function whileChoosing() {
  return [file('kassa_rest.wasm'), largest(isRest)];
}

/** The second file of a locale. */
function isRest(name) {
  return name.endsWith('.rest.txt');
}

/** Of the locales' files. */
function largest(isWanted) {
  const locales = files.filter(({ name }) => name.startsWith('locales/') && name.endsWith('.txt') && isWanted(name));
  return locales.reduce((a, b) => (b.brotli > a.brotli ? b : a));
}

function printTable() {
  const row = (name, ...numbers) => console.log(name.padEnd(34) + numbers.map((number) => String(number).padStart(10)).join(''));
  row('', 'bytes', 'gzip 9', 'brotli 11');
  for (const { name, bytes, gzip, brotli } of files) row(name, bytes, gzip, brotli);
  const total = (name, parts) => {
    row(name, ...['bytes', 'gzip', 'brotli'].map((key) => parts.reduce((sum, part) => sum + part[key], 0)));
    console.log(`  = ${parts.map(({ name }) => name).join(' + ')}`);
  };
  total('until a buyer can choose', untilChoose());
  total('then, while the buyer chooses', whileChoosing());
}

function withinBudget() {
  const total = untilChoose().reduce((sum, entry) => sum + entry.brotli, 0);
  const limit = budget.until_choose_brotli;
  const share = `${total} of ${limit} bytes (brotli 11)`;
  if (total > limit) {
    console.error(`\nover budget: ${share}, ${total - limit} too many. The budget stands in tools/budget.json.`);
    return false;
  }
  console.log(`\nwithin budget: ${share}`);
  return true;
}

/** The browser fetches everything at once only when the page names it: one round trip less than the plain tag. */
function printEmbedding() {
  const { script, wasm, locales } = JSON.parse(readFileSync(join(DIST, 'assets.json'), 'utf8'));
  // A hint helps only if it is letter for letter the address the script asks for. It carries no checksum: Chromium
  // ignores one on fetched files and says so in the console; the script checks what it fetches.
  const example = Object.keys(locales).find((tag) => tag !== 'en');
  console.log(`
Embed (the files at one address, here /kassa/):

  <link rel="modulepreload" href="/kassa/${script.url}" integrity="${script.integrity}" crossorigin>
  <link rel="preload" href="/kassa/${wasm.url}" as="fetch" type="application/wasm" crossorigin>
  <link rel="preload" href="/kassa/${locales[example].url}" as="fetch" crossorigin>
  <script type="module" src="/kassa/${script.url}" integrity="${script.integrity}" crossorigin></script>

  <kassa-checkout session-url="/api/session"></kassa-checkout>

The third line names the page's locale, here ${example}; English needs none. All addresses stand in assets.json.
The script tag alone works too, one round trip later.`);
}
