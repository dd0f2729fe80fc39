// Bundles the widget: the element's JavaScript, the wasm glue, the style sheet and the boot messages become kassa.js;
// the module, the locales and the type descriptions are laid beside it.
//   node tools/bundle.mjs <folder with kassa.js and kassa_bg.wasm by wasm-bindgen> <output folder>
//   node tools/bundle.mjs --preview       as Trunk's post_build hook, after tools/build.sh --preview
// Does NOT build wasm, compress or weigh. Old compressed copies are removed, since they would no longer match.

import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLocales } from './bundle/locales.mjs';
import { catalogue } from './bundle/catalogue.mjs';
import { addressed, checksum } from './bundle/files.mjs';
import { writeMarks } from './bundle/marks.mjs';
import { styleSheets, virtualModules } from './bundle/plugins.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src/embed/js');
const DESCRIPTIONS = ['src/embed/kassa.d.ts', 'src/embed/custom-elements.json'];

const preview = process.argv[2] === '--preview';
const [input, output] = (preview ? [join(ROOT, 'target/glue-preview'), process.env.TRUNK_STAGING_DIR] : process.argv.slice(2))
  .map((folder) => folder && resolve(folder));
if (!input || !output) {
  console.error('usage: node tools/bundle.mjs <glue folder> <output folder> | --preview inside a Trunk hook');
  process.exit(2);
}

try {
  const start = Date.now();
  await bundle();
  console.log(`· bundle: ${preview ? 'preview' : 'dist'} in ${Date.now() - start} ms`);
} catch (error) {
  // esbuild has printed its own findings already.
  if (!error.errors) console.error(`kassa: ${error.message}`);
  process.exit(1);
}

async function bundle() {
  const locales = readLocales(join(ROOT, 'locales'));
  const wasm = readFileSync(join(input, 'kassa_bg.wasm'));
  // A preview is in one piece.
  const rest = preview ? undefined : readFileSync(join(input, 'kassa_rest.wasm'));
  const files = { wasm: addressed('kassa_bg.wasm', wasm), rest: rest && addressed('kassa_rest.wasm', rest) };
  const shared = {
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    alias: { 'kassa-bindings': join(input, 'kassa.js') },
    define: { KASSA_VERSION: JSON.stringify(version()) },
    loader: { '.svg': 'text' },
  };
  // Each script carries only the words it can show. What the module script says when it fails it takes from the
  // locale's file, and from here only if that cannot be had either: in English.
  const words = { ...locales.script, outdated: locales.outdated };
  const plugins = [styleSheets(), virtualModules({ 'kassa-locales': words, 'kassa-files': files })];
  const scripts = await Promise.all([
    // Module scripts are always read as UTF-8, so words stay as they are.
    bundled({ ...shared, plugins, entryPoints: [join(SOURCE, 'kassa.js')], format: 'esm', target: 'es2022', charset: 'utf8' }),
    // A classic script is read in the page's encoding: ASCII is safe in all of them.
    bundled({ ...shared, plugins, entryPoints: [join(SOURCE, 'nomodule.js')], format: 'iife', target: 'es5', charset: 'ascii' }),
  ]);

  mkdirSync(join(output, 'locales'), { recursive: true });
  sweep(locales);
  write('kassa.js', scripts[0]);
  write('kassa-nomodule.js', scripts[1]);
  write('kassa_bg.wasm', wasm);
  if (rest) write('kassa_rest.wasm', rest);
  for (const [path, text] of Object.entries(locales.files)) write(path, text);
  // With its ids and comments, for those who write texts of their own; no checkout asks for it.
  copyFileSync(join(ROOT, 'locales/en.ftl'), join(output, 'locales/en.ftl'));
  const data = (name) => readFileSync(join(ROOT, `src/domain/data/${name}.tsv`), 'utf8');
  write('catalogue.json', catalogue(data('methods'), data('dates')));
  writeMarks(join(ROOT, 'src/domain/data/marks.tsv'), join(output, 'marks'));
  write('assets.json', assets(scripts[0], files, locales));
  for (const path of DESCRIPTIONS) copyFileSync(join(ROOT, path), join(output, path.split('/').pop()));
}

/** One entry point to one minified text. A page whose policy forbids `eval` must be able to run it. */
async function bundled(options) {
  const result = await build(options);
  const { text } = result.outputFiles[0];
  const evil = text.match(/\beval\(|\bnew Function\b/);
  if (evil) throw new Error(`the bundle of ${options.entryPoints[0]} contains ${evil[0]}, which a strict policy refuses`);
  return text;
}

/** For pages that write their own hints: addresses relative to the script, with checksums. */
function assets(script, files, locales) {
  const list = { version: version(), script: { url: 'kassa.js', integrity: checksum(script) }, ...files, locales: locales.assets };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function write(name, content) {
  writeFileSync(join(output, name), content);
}

/** Compressed copies and locales of an earlier build. */
function sweep(locales) {
  for (const folder of ['.', 'locales']) {
    for (const name of readdirSync(join(output, folder))) {
      const stale = /\.(br|gz)$/.test(name) || (/\.(ftl|txt)$/.test(name) && !(`${folder}/${name}` in locales.files));
      if (stale) rmSync(join(output, folder, name));
    }
  }
}

/** The version in Cargo.toml, of the package or of the workspace it inherits from. */
function version() {
  const found = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8').match(/^version = "([^"]+)"/m);
  if (!found) throw new Error('Cargo.toml has no version');
  return found[1];
}
