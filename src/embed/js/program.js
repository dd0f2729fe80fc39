// Fetches and starts the WebAssembly program, once per page, and begins requests early.
// What it starts it shares; on failure it forgets, so that a retry is possible. It does not touch the page.

import { Widget, enter, imports } from 'kassa-bindings';
import { rest, wasm } from 'kassa-files';
import { integrity, tags, urls } from 'kassa-locales';

/** @type {Promise<typeof Widget> | undefined} */
let program;
/** @type {Set<(text: string) => void>} */
const stopListeners = new Set();
/** @type {Promise<unknown> | undefined} */
let completion;
/** @type {WebAssembly.Exports} */
let front = {};
let stopped = false;

/**
 * Starts the program, or joins the start that is under way.
 * @returns {Promise<typeof Widget>} rejects if it cannot be fetched or the page's policy refuses it
 */
export function preload() {
  program ??= start().catch((fault) => {
    program = undefined;
    throw fault;
  });
  return program;
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
 * It is asked for a few times: a buyer who sees the methods already should not meet an error for a lost packet.
 * @param {{ url: string, integrity: string }} file
 * @returns {Promise<unknown>} rejects if it cannot be had
 */
function complete(file) {
  completion ??= load(file, 1).catch((fault) => {
    completion = undefined;
    throw fault;
  });
  return completion;
}

/** @param {{ url: string, integrity: string }} file @param {number} attempt @returns {Promise<unknown>} */
async function load(file, attempt) {
  try {
    return await instantiate(file, { ...imports(), f: front });
  } catch (fault) {
    // What is not WebAssembly to this browser will not be at the next try.
    if (attempt > 2 || fault instanceof WebAssembly.CompileError) throw fault;
    await new Promise((go) => setTimeout(go, attempt * 1_000));
    return load(file, attempt + 1);
  }
}

/** @param {{ url: string, integrity: string }} file @param {WebAssembly.Imports} given */
async function instantiate({ url, integrity }, given) {
  const response = await fetch(new URL(url, import.meta.url), { integrity, signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
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
  /** @type {Map<string, Promise<Response>> & { packs?: Record<string, string>, marks?: string, catalogue?: string, rest?: () => Promise<unknown> }} */
  const started = new Map();
  const late = rest; // A preview has none.
  if (late) started.rest = () => complete(late);
  started.catalogue = new URL('catalogue.json', import.meta.url).href;
  started.marks = new URL('marks/', import.meta.url).href;
  started.packs = {};
  for (const pack of tags) started.packs[pack] = new URL(urls[pack], import.meta.url).href;
  if (sessionUrl) remember(started, sessionUrl, fetch(sessionUrl, { cache: 'no-store', signal: patience() }));
  if (tag !== 'en') {
    const url = started.packs[tag];
    remember(started, url, fetch(url, { integrity: integrity[tag], signal: patience() }));
  }
  return started;
}

const patience = () => AbortSignal.timeout(20_000);

/**
 * @param {Map<string, Promise<Response>>} started
 * @param {string} url
 * @param {Promise<Response>} response
 */
function remember(started, url, response) {
  response.catch(() => {}); // The program reports it when it asks for it.
  started.set(url, response);
}

/**
 * The locale that the program will most likely choose: same language and script, by the browser's own
 * likely subtags. The program decides; a wrong guess costs one more request.
 * @param {(string | null | undefined)[]} asked
 * @returns {string}
 */
export function guessLocale(asked) {
  for (const tag of asked) {
    const wanted = tag ? writing(tag) : undefined;
    const found = wanted && tags.find((pack) => writing(pack) === wanted);
    if (found) return found;
  }
  return 'en';
}

/** @param {string} tag */
function writing(tag) {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
