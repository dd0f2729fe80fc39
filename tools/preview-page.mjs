// Lays the designers' page where it can be opened without the source: the page, and beside it the tables and locale files it
// reads, with a list of where they stand.
//   node tools/preview-page.mjs [dist folder]     into <dist>/preview, for the widget in <dist>
//   node tools/preview-page.mjs --trunk           as Trunk's post_build hook: the tables beside the page that Trunk has copied
// Nothing of it is part of the widget: it is not weighed and not shipped. Does NOT build the widget.

import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILES } from '../www/preview/places.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'www/preview');

/** The live checkout's sandbox is for frame.html to allow. Trunk's page has no policy: its live reload is an inline script. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

const trunk = process.argv[2] === '--trunk';
if (trunk) await lay(join(process.env.TRUNK_STAGING_DIR ?? '', 'preview'), '../');
else await page(join(resolve(process.argv[2] ?? join(ROOT, 'dist')), 'preview'));

/** The whole page. @param {string} folder */
async function page(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(SOURCE, join(folder, 'preview'), { recursive: true });
  const html = readFileSync(join(ROOT, 'www/index.html'), 'utf8');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  writeFileSync(join(folder, 'index.html'), html.replace(/^ *<link data-trunk .*\n/gm, '').replace('<meta charset="utf-8">', `<meta charset="utf-8">\n  ${meta}`));
  await lay(join(folder, 'preview'), '../../');
  console.log(`· preview page: ${folder}`);
}

/** What the page reads. @param {string} folder of the page's scripts @param {string} widget where kassa.js is, from there */
async function lay(folder, widget) {
  const facts = join(folder, 'facts');
  mkdirSync(facts, { recursive: true });
  for (const [name, path] of Object.entries(FILES)) {
    const from = fileURLToPath(new URL(path, new URL('../www/preview/places.js', import.meta.url)));
    if (name === 'fluent-syntax.js') await bundled(from, join(facts, name));
    else cpSync(from, join(facts, name), { recursive: true });
  }
  const files = Object.keys(FILES).map((name) => `  '${name}': './facts/${name}',`);
  writeFileSync(join(folder, 'places.js'), `// Where the files stand that the page reads. Written by tools/preview-page.mjs.\nexport const WIDGET = '${widget}';\nexport const FILES = {\n${files.join('\n')}\n};\n`);
}

/** A package of several files as one, with its licence. @param {string} entry @param {string} to */
async function bundled(entry, to) {
  const { version, license, homepage } = JSON.parse(readFileSync(join(ROOT, 'tools/node_modules/@fluent/syntax/package.json'), 'utf8'));
  const banner = { js: `/* @fluent/syntax ${version}, ${license}, ${homepage} */` };
  await build({ entryPoints: [entry], outfile: to, bundle: true, format: 'esm', target: 'es2022', minify: true, banner, logLevel: 'warning' });
}
