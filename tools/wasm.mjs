// Compiled module in, bound and shrunk module out: wasm-bindgen, then wasm-opt, then a proof that browsers can load it.
//   node tools/wasm.mjs [--unshrunk] <compiled .wasm> <output folder>
// --unshrunk leaves wasm-opt out: quicker, for the preview.
// Does NOT compile Rust or bundle JavaScript. Skips the work when module and tools are those of last time.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitGlue, openUp, withoutUnusedExports } from './glue.mjs';

const WASM_OPT = fileURLToPath(new URL('node_modules/binaryen/bin/wasm-opt', import.meta.url));

// The script names the module's address itself; the glue's own guess would only add bytes.
const BINDGEN_FLAGS = ['--target', 'web', '--omit-default-module-path', '--out-name', 'kassa'];

// No feature flags ever: the module's own target_features section decides. With all features on, wasm-opt writes an
// import encoding that Chromium refuses.
// Functions of one crate side by side compress a little better.
const OPT_FLAGS = ['-Oz', '--reorder-functions-by-name', '--strip-producers', '--strip-target-features', '--minify-imports-and-exports-and-modules'];

const unshrunk = process.argv.includes('--unshrunk');
const [compiled, folder] = process.argv.slice(2).filter((argument) => argument !== '--unshrunk');
if (!compiled || !folder) {
  console.error('usage: node tools/wasm.mjs [--unshrunk] <compiled .wasm> <output folder>');
  process.exit(2);
}

const stamp = join(folder, 'made-from');
const module = join(folder, 'kassa_bg.wasm');
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
    sizes.push(statSync(module).size);
  }
  // Written last, so that an interrupted run starts over.
  writeFileSync(stamp, recipe);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`· bindings${unshrunk ? '' : ' and wasm-opt'}: ${sizes.join(' to ')} bytes in ${seconds} s`);
}

function shrink() {
  const [used, shrunk] = ['used.wasm', 'shrunk.wasm'].map((name) => join(folder, name));
  withoutUnusedExports(module, used);
  const options = { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' };
  // Once more beforehand: what the first round lays bare, the second takes away.
  execFileSync(process.execPath, [WASM_OPT, '-Oz', used, '-o', used], options);
  const renamed = execFileSync(process.execPath, [WASM_OPT, ...OPT_FLAGS, used, '-o', shrunk], options);
  // Throws when the module is one that engines refuse.
  fitGlue(join(folder, 'kassa.js'), shrunk, renamed);
  renameSync(shrunk, module);
}

/** Everything the result depends on: the module's content, the tools' versions, the flags. */
function fingerprint() {
  const inputs = [compiled, new URL('glue.mjs', import.meta.url)];
  const content = inputs.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex')).join('\n');
  const bindgen = execFileSync('wasm-bindgen', ['--version'], { encoding: 'utf8' }).trim();
  const binaryen = JSON.parse(readFileSync(new URL('node_modules/binaryen/package.json', import.meta.url), 'utf8')).version;
  const optimiser = unshrunk ? 'none' : `binaryen ${binaryen} ${OPT_FLAGS.join(' ')}`;
  return `${content}\n${bindgen} ${BINDGEN_FLAGS.join(' ')}\n${optimiser}\n`;
}
