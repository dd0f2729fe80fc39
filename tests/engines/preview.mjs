/**
 * The designers' page in an engine that Playwright cannot drive here: every view is opened through the engine's own WebDriver and
 * has to show what it is for, the framed checkouts drawn and nothing thrown; a key and a press are answered.
 *
 *   node tests/engines/preview.mjs <driver> [capabilities as JSON]     with the widget and the page in dist/
 *
 * The last line is `N passed, N failed`; a picture of each view is left in results/. Does NOT repeat what the whole-shop tests
 * say of the page in Chromium.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname } from 'node:path';
import { ROOT, VIEWS } from '../e2e/models/preview.mjs';
import { eventually } from '../e2e/stage.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.wasm': 'application/wasm' };
const PATIENCE = 30_000; // ms for a view
const RESULTS = new URL('results/', import.meta.url);

/** Goes before the scripts of each page and frame, so that what is thrown is known. */
const THROWN = `window.thrown = []; for (const name of ['error', 'unhandledrejection']) addEventListener(name, (event) => thrown.push(String(event.message ?? event.reason)));`;

const [driver = '', capabilities = '{}'] = process.argv.slice(2);
const engine = basename(driver);
await rm(new URL(`${engine}/`, RESULTS), { recursive: true, force: true });
await mkdir(new URL(`${engine}/`, RESULTS), { recursive: true });

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/thrown.js') return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(THROWN);
  const path = `${ROOT}dist${decodeURIComponent(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  if (pathname.includes('..') || !existsSync(path)) return response.writeHead(404).end();
  const type = Reflect.get(TYPES, extname(path)) ?? 'text/plain';
  const body = readFileSync(path);
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
  return response.end(type === 'text/html' ? body.toString().replace('<script', '<script src="/thrown.js"></script><script') : body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const page = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/preview/`;

const port = 20_000 + (process.pid % 20_000);
const running = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
let session = '';
let passed = 0;
let failed = 0;
try {
  await eventually(async () => assert.ok((await ask('GET', 'status', undefined, '')).ready !== false), PATIENCE);
  const made = await ask('POST', 'session', { capabilities: { alwaysMatch: JSON.parse(capabilities) } }, '');
  session = made.sessionId;
  await ask('POST', 'window/rect', { width: 1440, height: 1000 });
  for (const [index, [query, there]] of Object.entries(VIEWS).entries()) await tell(query, () => view(query, there, index));
  await tell('a key in the list of views and a press on a text', used);
} finally {
  if (session) await ask('DELETE', '').catch(() => undefined);
  running.kill();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** @param {string} name @param {() => Promise<void>} run */
async function tell(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok      ${engine}: ${name}`);
  } catch (fault) {
    failed += 1;
    console.log(`FAILED  ${engine}: ${name}\n        ${fault instanceof Error ? fault.message : fault}`);
  }
}

/** @param {string} query @param {string} there what shows that the view is there @param {number} index */
async function view(query, there, index) {
  await ask('POST', 'url', { url: page + query });
  await eventually(async () => assert.deepEqual(await run(look, there), { isThere: true, isDrawn: true, isSideways: false, thrown: [] }), PATIENCE);
  const picture = await ask('GET', 'screenshot');
  await writeFile(new URL(`${engine}/${index}.png`, RESULTS), Buffer.from(picture, 'base64'));
}

/** Runs in the page: how far it is. @param {string} there */
function look(there) {
  const frames = [...document.querySelectorAll('iframe.stage-frame')].map((frame) => /** @type {HTMLIFrameElement} */ (frame).contentDocument);
  const drawn = (/** @type {Document | null} */ inside) => Boolean(inside?.querySelector('kassa-checkout')?.shadowRoot?.querySelector('[part~="frame"]:not(.skeleton)'));
  return {
    isThere: Boolean(document.querySelector(`#view ${there}`)),
    isDrawn: frames.every(drawn),
    isSideways: document.documentElement.scrollWidth > innerWidth,
    thrown: [window, ...frames.map((inside) => inside?.defaultView)].flatMap((one) => (one && Reflect.get(one, 'thrown')) ?? []),
  };
}

/** The page is used: by the keyboard to another view, with the pointer to a text. */
async function used() {
  await ask('POST', 'url', { url: `${page}?view=one&locale=de` });
  const find = async (/** @type {string} */ value) => Object.values(await ask('POST', 'element', { using: 'css selector', value }))[0];
  await eventually(async () => ask('POST', `element/${await find('.panel button')}/click`, {}), PATIENCE);
  await eventually(async () => assert.ok(await find('.editor .message-id')), PATIENCE);
  await ask('POST', `element/${await find('#views a[href*="outcomes"]')}/value`, { text: '\uE007' });
  await eventually(async () => assert.ok(await find('.crop.drawn')), PATIENCE);
}

/** Calls a function in the page. @template A @template T @param {(given: A) => T} call @param {A} given @returns {Promise<T>} */
function run(call, given) {
  return ask('POST', 'execute/sync', { script: `return (${call})(arguments[0])`, args: [given] });
}

/**
 * A command of the WebDriver protocol (W3C).
 * @param {string} method @param {string} path @param {object} [body] @param {string} [of] the session's part of the path
 * @returns {Promise<any>}
 */
async function ask(method, path, body, of = `session/${session}/`) {
  const url = `http://127.0.0.1:${port}/${of}${path}`.replace(/\/$/, '');
  const reply = await fetch(url, { method, ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }) });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
