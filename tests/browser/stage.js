// The page around a checkout under test: a host with a shadow root, what a buyer's hands do, and a double of the
// sandbox provider's script. It asserts nothing.

/** A host in the page, with an open shadow root, as the custom element has it. */
export function makeHost() {
  const host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' });
  return host;
}

/** A host inside the shadow root of another element of the page. */
export function makeNestedHost() {
  const outer = makeHost();
  const host = document.createElement('div');
  outer.shadowRoot.append(host);
  host.attachShadow({ mode: 'open' });
  return host;
}

export function all(root, selector) {
  return [...root.querySelectorAll(selector)];
}

export function children(root) {
  return [...root.children];
}

/** What a slot shows, through all shadow roots. */
export function assigned(slot) {
  return slot.assignedElements({ flatten: true });
}

/** Frames that the document itself can see. */
export function framesInDocument() {
  return document.querySelectorAll('iframe').length;
}

/** The element with the focus in a shadow root. */
export function focused(root) {
  return root.activeElement;
}

/** Every element in the page that could be heard, seen or pressed and was not there before the tests. */
export function elementsInPage() {
  return document.querySelectorAll('*').length;
}

/** As text is read: hidden elements and what is in them do not count. */
export function readable(element) {
  if (element.nodeType === Node.TEXT_NODE) return element.data;
  if (element.hidden) return '';
  return [...element.childNodes].map(readable).join('');
}

export function press(element) {
  element.click();
}

export function type(input, text) {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function leave(input) {
  input.dispatchEvent(new FocusEvent('blur', { composed: true }));
}

export function has(element, property) {
  return Boolean(element[property]);
}

export function value(input) {
  return input.value ?? '';
}

export function json(value) {
  return JSON.stringify(value);
}

/** After so many milliseconds, and once the browser has answered who holds which lock: it answers in order. */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(() => resolve(navigator.locks?.query()), ms));
}

/** Puts a double in the place of the clipboard, which a headless browser may refuse; gives what is written to it. */
export function clipboard() {
  const written = [];
  const writeText = (text) => Promise.resolve(written.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return written;
}

const channel = new MessageChannel();
const turns = [];
channel.port1.onmessage = () => turns.shift()();

/** Lets everything run that is due now. Unlike a timer it is never held back. */
export function turn() {
  return new Promise((resolve) => {
    turns.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** A request that the page began before the program was there. */
export function begun(map, url, text) {
  map.set(url, Promise.resolve(new Response(text)));
}

/** Has a locale's words given, in halves, as the script gives them. A half that is undefined cannot be had. */
export function giveWords(started, tag, first, rest) {
  serve(started, { ...started.halves, [tag]: [first, rest] });
}

/** Files of all locales, made once: a test may make thousands of checkouts. */
const files = {};

export function keepWords(tag, first, rest) {
  files[tag] = [first, rest];
}

export function giveAllWords(started) {
  serve(started, files);
}

function serve(started, halves) {
  started.halves = halves;
  started.words = async (asked, late) => {
    const half = started.halves[asked][Number(late)];
    if (half === undefined) throw new Error('HTTP status 404');
    return half;
  };
}

/** Calls a function and says whether it threw. */
export function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Whether this browser knows how a locale writes numbers. */
export function formats(locale) {
  return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
}

export function maximized(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/** What the double was asked for, newest last. */
const asked = [];
let allowed = true;

/**
 * Puts the double in the place of the provider's script: whoever adds it to the page gets `window.KassaSandbox`.
 * With `false` the script does not load.
 */
export function standIn(loads) {
  allowed = loads;
  asked.length = 0;
  document.head.appendChild = (node) => {
    if (!String(node.src).endsWith('/sdk/v1/sandbox.js')) return Node.prototype.appendChild.call(document.head, node);
    queueMicrotask(() => {
      if (!allowed) return node.onerror(new Event('error'));
      window.KassaSandbox = double;
      node.onload(new Event('load'));
    });
    return node;
  };
}

function double(key) {
  return {
    fields(options) {
      const listeners = [];
      const fields = { key, options, updates: [], focused: [], validated: 0, destroyed: false, tokens: [] };
      for (const container of Object.values(options.containers)) container.append(document.createElement('iframe'));
      fields.emit = (type, detail) => listeners.filter((l) => l.type === type).forEach((l) => l.fn(detail));
      asked.push(fields);
      return {
        on: (type, fn) => listeners.push({ type, fn }),
        off: (type, fn) => listeners.splice(listeners.findIndex((l) => l.type === type && l.fn === fn), 1),
        focus: (field) => fields.focused.push(field),
        validate: () => (fields.validated += 1),
        update: (options) => fields.updates.push(options),
        tokenise: (options) => new Promise((resolve, reject) => fields.tokens.push({ options, resolve, reject })),
        destroy: () => {
          fields.destroyed = true;
          listeners.length = 0;
          for (const container of Object.values(options.containers)) container.replaceChildren();
        },
      };
    },
  };
}

/** How many times fields were asked for. */
export function mounts() {
  return asked.length;
}

/** The newest fields' record, as JSON. */
export function record() {
  const { key, options, updates, focused, validated, destroyed, tokens } = asked.at(-1);
  const { containers, ...shown } = options;
  return JSON.stringify({ key, options: shown, updates, focused, validated, destroyed, tokens: tokens.map((t) => t.options) });
}

export function emit(type, detail) {
  asked.at(-1).emit(type, JSON.parse(detail));
}

export function giveToken(answer) {
  asked.at(-1).tokens.at(-1).resolve(JSON.parse(answer));
}

export function refuseToken(reason) {
  asked.at(-1).tokens.at(-1).reject(JSON.parse(reason));
}
