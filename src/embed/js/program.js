// Starts the WebAssembly program, once per page, and begins requests early. It does not touch the page.

import { Widget, enter, imports } from 'kassa-bindings';
import { rest, wasm } from 'kassa-files';
import { loading, regions } from 'kassa-locales';
import { PATIENCE_MS, fetched, once, persistent } from './files.js';
import { restOfWords, words } from './words.js';

/** @type {Set<(text: string) => void>} */
const stopListeners = new Set();
/** @type {WebAssembly.Exports} */
let front = {};
let stopped = false;

/**
 * Starts the program, or joins the start that is under way.
 * @returns {Promise<typeof Widget>} rejects if it cannot be fetched or the page's policy refuses it
 */
export function preload() {
  return once(wasm.url, start);
}

/**
 * Calls back when the program has trapped. Nothing of it may be called from then on.
 * @param {(text: string) => void} listener
 * @returns {() => void} stops listening
 */
export function whenStopped(listener) {
  stopListeners.add(listener);
  return () => void stopListeners.delete(listener);
}

async function start() {
  front = (await instantiate(wasm, imports())).exports;
  enter({ exports: guarded(front) });
  return Widget;
}

/**
 * Loads the part of the program that a buyer needs only after the methods are on screen, or joins the load under way.
 * @param {import('./files.js').Asset} file
 * @returns {Promise<unknown>} rejects if it cannot be had
 */
function complete(file) {
  return once(file.url, () => persistent(() => instantiate(file, { ...imports(), f: front })));
}

/** @param {import('./files.js').Asset} file @param {WebAssembly.Imports} given */
async function instantiate(file, given) {
  const response = await fetched(file, 60_000);
  // A server that does not know the type costs the head start of compiling while it arrives, nothing else.
  const known = response.headers.get('Content-Type') === 'application/wasm';
  const made = known
    ? await WebAssembly.instantiateStreaming(response, given)
    : await WebAssembly.instantiate(await response.arrayBuffer(), given);
  return made.instance;
}

/**
 * Every call into the program goes through these: methods, listeners, timers, answers. A trap (a failed check, no
 * memory, too deep a recursion) leaves its memory in disorder, so it is the last call there is.
 * @param {WebAssembly.Exports} exports
 * @returns {WebAssembly.Exports}
 */
function guarded(exports) {
  /** @param {Function} call */
  const guard = (call) => (/** @type {unknown[]} */ ...given) => {
    if (stopped) return undefined;
    try {
      return call(...given);
    } catch (fault) {
      if (isTrap(fault)) stop(String(fault));
      throw fault;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]));
}

/** Not what the page's own code throws through the program. @param {unknown} fault */
function isTrap(fault) {
  // Too deep a recursion is a RangeError, in Firefox an InternalError.
  return fault instanceof WebAssembly.RuntimeError || fault instanceof RangeError || Object(fault).name === 'InternalError';
}

/** @param {string} text */
function stop(text) {
  if (stopped) return;
  stopped = true;
  for (const listener of [...stopListeners]) listener(text);
}

/**
 * Requests that the program will want, begun before it is there. The program takes them by address.
 * @param {string | null} sessionUrl absolute
 * @param {string} tag the locale that will probably be used
 */
export function begin(sessionUrl, tag) {
  /** @type {Map<string, Promise<Response>> & { words?: (tag: string, rest: boolean) => Promise<string>, marks?: string, catalogue?: string, rest?: () => Promise<unknown> }} */
  const started = new Map();
  const late = rest; // A preview has none.
  if (late) started.rest = () => complete(late);
  started.catalogue = new URL('catalogue.json', import.meta.url).href;
  started.marks = new URL('marks/', import.meta.url).href;
  started.words = (pack, rest) => (rest ? restOfWords(pack) : words(pack));
  // The program reports what fails when it asks for it.
  if (sessionUrl) {
    const signal = AbortSignal.timeout(PATIENCE_MS); // For all tries together.
    const session = persistent(async () => {
      const response = await fetch(sessionUrl, { cache: 'no-store', signal });
      if (response.status >= 500 || response.status === 429) throw new Error(`HTTP status ${response.status}`);
      return response;
    });
    session.catch(() => {});
    started.set(sessionUrl, session);
  }
  if (tag !== 'en') words(tag).catch(() => {});
  return started;
}

/**
 * The locale that the program will most likely choose: same language and script, by the browser's own
 * likely subtags, and the one that serves the region. The program decides; a wrong guess costs one more request.
 * @param {(string | null | undefined)[]} asked
 * @returns {string}
 */
export function guessLocale(asked) {
  for (const tag of asked) {
    const [writing, region] = parts(tag ?? '');
    const packs = Object.keys(loading).filter((pack) => parts(pack)[0] === writing);
    const serving = (/** @type {string | undefined} */ region) =>
      packs.find((pack) => pack.endsWith(`-${region}`) || regions[pack]?.split(' ').includes(`${region}`));
    const found = writing && (serving(region) ?? packs.find((pack) => !regions[pack]) ?? serving('*'));
    if (found) return found;
  }
  return 'en';
}

/** Language and script of a tag, and its region. @param {string} tag @returns {(string | undefined)[]} */
function parts(tag) {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return [`${language}-${script}`, region];
  } catch {
    return [];
  }
}
