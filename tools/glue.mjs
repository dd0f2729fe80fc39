// Fits wasm-bindgen's JavaScript and the module to each other, and to what the widget uses of them.
// leptos brings a crate that exports classes for streams; nothing calls them, but an export keeps its code alive. And
// both sides repeat some two hundred long names with a hash, which hardly compress.
// Does NOT change what any function does. Every edit is checked: what it does not recognise is an error.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Exports of wasm-streams (by way of leptos' server functions, which need a server), and their classes in the glue. */
const UNUSED = /^(__wbg_)?intounderlying/;
const UNUSED_CLASSES = [
  /^export class IntoUnderlying\w+ \{\n[^]*?^\}\n(if \(Symbol\.dispose\) .*\n)?/gm,
  /^const IntoUnderlying\w+ = .*\n( {4}.*\n)*/gm,
];

const tool = (name) => fileURLToPath(new URL(`node_modules/binaryen/bin/${name}`, import.meta.url));

/** Lets the script itself instantiate the module, so that it can watch every call into it (src/embed/js/program.js). */
export function openUp(glue, types) {
  const names = { imports: '__wbg_get_imports', enter: '__wbg_finalize_init' };
  let text = readFileSync(glue, 'utf8');
  for (const name of Object.values(names)) if (!text.includes(`function ${name}(`)) throw new Error(`the glue has no ${name}`);
  text += `export { ${Object.entries(names).map(([as, name]) => `${name} as ${as}`).join(', ')} };\n`;
  writeFileSync(glue, text);
  const described = 'export function imports(): WebAssembly.Imports;\n'
    + 'export function enter(instance: { exports: WebAssembly.Exports }, module?: WebAssembly.Module): void;\n';
  writeFileSync(types, readFileSync(types, 'utf8') + described);
}

/** Removes from the module the exports nobody uses and all that only they reach. */
export function withoutUnusedExports(module, output) {
  const kept = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(module))).filter(({ name }) => !UNUSED.test(name));
  const graph = [
    { name: 'script', root: true, reaches: kept.map(({ name }) => `export ${name}`) },
    ...kept.map(({ name }) => ({ name: `export ${name}`, export: name })),
  ];
  const list = `${output}.graph.json`;
  writeFileSync(list, JSON.stringify(graph));
  execFileSync(process.execPath, [tool('wasm-metadce'), module, '-g', '-f', list, '-o', output], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Takes out of the glue the imports the modules no longer have, and gives the rest, and the exports, their short names.
 * `renamed`: what wasm-opt printed, JSON with `imports` ([module, long, short]) and `exports` ([long, short]).
 */
export function fitGlue(glue, modules, renamed) {
  const names = JSON.parse(renamed);
  const [imported, exported] = [names.imports.map(([, ...pair]) => pair), names.exports].map((pairs) => new Map(pairs));
  const all = modules.flatMap((module) => WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(module))));
  // The rest also takes from the front, which is not the glue's.
  const needs = all.filter(({ module }) => module === all[0].module);
  const wanted = new Set(needs.map(({ name }) => name));

  const [before, rest] = halves(readFileSync(glue, 'utf8'), '    const import0 = {\n        __proto__: null,\n');
  const [imports, following] = halves(rest, '\n    };\n');
  const [between, after] = halves(following, '"./kassa_bg.js": import0');
  // One entry starts at each line indented by eight blanks that names a property.
  const entries = imports.split(/^(?= {8}\w+: )/m);
  const fitted = entries.map((entry) => entry.replace(/^ {8}([\w$]+): /, (_, name) => `        ${imported.get(name) ?? name}: `));
  const kept = fitted.filter((entry) => wanted.delete(entry.match(/^ {8}([\w$]+): /)?.[1]));
  if (wanted.size > 0) throw new Error(`the glue lacks imports: ${[...wanted].join(', ')}`);

  const called = (text) => text.replace(/\bwasm\.(\w+)/g, (all, name) => (exported.has(name) ? `wasm.${exported.get(name)}` : all));
  const text = `${before}    const import0 = {\n        __proto__: null,\n${kept.join('')}\n    };\n${between}${needs[0].module}: import0${after}`;
  writeFileSync(glue, UNUSED_CLASSES.reduce((left, shape) => left.replace(shape, ''), called(text)));
}

function halves(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`the glue is not as expected: ${JSON.stringify(mark)} is missing`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
