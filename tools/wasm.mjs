// Compiled module in, bound and shrunk modules out: wasm-bindgen, then the split into what a buyer needs in order to choose
// (kassa_bg.wasm) and the rest (kassa_rest.wasm), then wasm-opt, then a proof that browsers can load them.
//   node tools/wasm.mjs [--unshrunk] <compiled .wasm> <output folder>
// --unshrunk leaves split and wasm-opt out: quicker, for the preview.
// Does NOT compile Rust or bundle JavaScript. Skips the work when module and tools are those of last time.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitGlue, openUp, withoutUnusedExports } from './glue.mjs';
import { readLate, split } from './split/split.mjs';

// The script names the module's address itself; the glue's own guess would only add bytes.
const BINDGEN_FLAGS = ['--target', 'web', '--omit-default-module-path', '--out-name', 'kassa'];

// Never all features: wasm-opt then writes an import encoding that Chromium refuses. Those of the module's own
// target_features section are handed on, since the text of a module does not hold them.
// Functions of one crate side by side compress a little better.
// Nothing of ours stands below address 1024 (there is the far end of the stack), so that offsets can be folded into loads.
const OPT_FLAGS = ['--low-memory-unused', '-Oz', '--reorder-functions-by-name', '--strip-producers', '--strip-target-features'];

const unshrunk = process.argv.includes('--unshrunk');
const [compiled, folder] = process.argv.slice(2).filter((argument) => argument !== '--unshrunk');
if (!compiled || !folder) {
  console.error('usage: node tools/wasm.mjs [--unshrunk] <compiled .wasm> <output folder>');
  process.exit(2);
}

const stamp = join(folder, 'made-from');
const module = join(folder, 'kassa_bg.wasm');
const rest = join(folder, 'kassa_rest.wasm');
const LATE = new URL('split/late.txt', import.meta.url);
const recipe = fingerprint();

if (existsSync(module) && existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe) {
  console.log('· bindings and wasm-opt: unchanged');
} else {
  const start = Date.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('wasm-bindgen', [compiled, ...BINDGEN_FLAGS, '--out-dir', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  openUp(join(folder, 'kassa.js'), join(folder, 'kassa.d.ts'));
  const sizes = [statSync(module).size];
  if (!unshrunk) {
    shrink();
    sizes.push(statSync(module).size, statSync(rest).size);
  }
  // Written last, so that an interrupted run starts over.
  writeFileSync(stamp, recipe);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`· bindings${unshrunk ? '' : ' and wasm-opt'}: ${sizes.join(', ')} bytes in ${seconds} s`);
}

function shrink() {
  const [used, text] = ['used.wasm', 'used.wat'].map((name) => join(folder, name));
  withoutUnusedExports(module, used);
  const features = binaryen('wasm-opt', used, '-g', '--print-features', '-o', used).split(/\s+/).filter(Boolean);
  // The names of imports and exports once for both halves, before the split.
  const renamed = binaryen('wasm-opt', used, '-g', '--minify-imports-and-exports-and-modules', '-o', used);
  binaryen('wasm-dis', used, '-o', text);
  const halves = split(readFileSync(text, 'utf8'), readLate(readFileSync(LATE, 'utf8')));
  for (const [half, output] of [['front', module], ['rest', rest]]) {
    const [source, whole] = ['wat', 'wasm'].map((ending) => join(folder, `${half}.${ending}`));
    writeFileSync(source, halves[half]);
    binaryen('wasm-as', source, '-g', ...features, '-o', whole);
    // Once more beforehand: what the first round lays bare, the second takes away.
    binaryen('wasm-opt', whole, '-g', '--low-memory-unused', '-Oz', ...features, '-o', whole);
    binaryen('wasm-opt', whole, ...OPT_FLAGS, ...features, '-o', output);
  }
  // Throws when a module is one that engines refuse.
  fitGlue(join(folder, 'kassa.js'), [module, rest], renamed);
  console.log(`· split: ${halves.functions} functions and ${halves.bytes} bytes of data are in the rest`);
}

function binaryen(tool, ...given) {
  const path = fileURLToPath(new URL(`node_modules/binaryen/bin/${tool}`, import.meta.url));
  return execFileSync(process.execPath, [path, ...given], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
}

/** Everything the result depends on: the module's content, the tools' versions, the flags. */
function fingerprint() {
  const inputs = [compiled, LATE, ...['wasm', 'glue', 'split/split', 'split/data'].map((name) => new URL(`${name}.mjs`, import.meta.url))];
  const content = inputs.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex')).join('\n');
  const bindgen = execFileSync('wasm-bindgen', ['--version'], { encoding: 'utf8' }).trim();
  const binaryen = JSON.parse(readFileSync(new URL('node_modules/binaryen/package.json', import.meta.url), 'utf8')).version;
  const optimiser = unshrunk ? 'none' : `binaryen ${binaryen} ${OPT_FLAGS.join(' ')}`;
  return `${content}\n${bindgen} ${BINDGEN_FLAGS.join(' ')}\n${optimiser}\n`;
}
