/**
 * Everything a page of the shop can hold or send, gathered as evidence: documents with all their shadow roots, the
 * widget's WebAssembly memory, storage, events, messages, console, the JavaScript heap, and requests that do not go to
 * the provider. Does NOT judge what it finds; forms.mjs does.
 */

/** @typedef {import('./forms.mjs').Evidence} Evidence */

/** Places whose evidence comes from inside the page, by name; each function runs in the page and gives texts. */
const PAGE_PLACES = {
  'the document, attributes and values, with all shadow roots': () => {
    const texts = [];
    const walk = (node) => {
      if (node.nodeType === Node.ELEMENT_NODE) {
        for (const { name, value } of node.attributes) texts.push(`${name}=${value}`);
        if ('value' in node) texts.push(String(node.value));
        if (node.shadowRoot) walk(node.shadowRoot);
        if (node instanceof HTMLTemplateElement) walk(node.content);
      } else if (node.nodeValue) texts.push(node.nodeValue);
      for (const child of node.childNodes) walk(child);
    };
    walk(document);
    for (const element of [document, ...document.querySelectorAll('*')]) {
      for (const sheet of (element.shadowRoot ?? document).adoptedStyleSheets) for (const rule of sheet.cssRules) texts.push(rule.cssText);
    }
    return texts;
  },
  'address, title, history and window name': () => [location.href, document.title, JSON.stringify(history.state), window.name, document.referrer],
  'local storage': () => Object.entries(localStorage).flat(),
  'session storage': () => Object.entries(sessionStorage).flat(),
  'names of databases and caches': async () => [...(await indexedDB.databases()).map(({ name }) => name ?? ''), ...(await caches.keys())],
  'events of the widget': () => window.seen.events.map((event) => JSON.stringify(event)),
  'messages that the window received': () => window.seen.messages.map((message) => JSON.stringify(message)),
  'addresses in the performance timeline': () => performance.getEntries().map((entry) => `${entry.name} ${JSON.stringify(entry.detail ?? null)}`),
};

/** The names of all places that are searched. */
export const PLACES = [...Object.keys(PAGE_PLACES), 'cookies', 'console', 'requests that do not go to the provider', 'WebAssembly memory', 'the JavaScript heap of the page'];

/**
 * Starts to watch; call it before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {string} provider its origin, whose own requests are not searched
 */
export function watch(page, provider) {
  const said = /** @type {string[]} */ ([]);
  const requests = /** @type {import('playwright-core').Request[]} */ ([]);
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error.stack)));
  page.context().on('request', (request) => requests.push(request));
  return {
    /** All requests so far to the provider, as one text: the number must be there, or nothing was typed. */
    toProvider: async () => Buffer.concat(await Promise.all(requests.filter(isProviders).map(bytesOf))),
    /** @returns {Promise<Evidence[]>} */
    async gather() {
      const evidence = /** @type {Evidence[]} */ ([]);
      const add = (/** @type {string} */ place, /** @type {string[]} */ texts) => evidence.push({ place, bytes: Buffer.from(texts.join('\n')) });
      for (const [place, read] of Object.entries(PAGE_PLACES)) add(place, /** @type {string[]} */ (await page.evaluate(read)));
      add('cookies', (await page.context().cookies()).map((cookie) => JSON.stringify(cookie)));
      add('console', said);
      const sent = await Promise.all(requests.filter((request) => !isProviders(request)).map(bytesOf));
      evidence.push({ place: 'requests that do not go to the provider', bytes: Buffer.concat(sent) });
      evidence.push({ place: 'WebAssembly memory', bytes: await memoryOf(page) });
      evidence.push({ place: 'the JavaScript heap of the page', bytes: await heapOf(page) });
      return evidence;
    },
  };

  /** @param {import('playwright-core').Request} request */
  function isProviders(request) {
    return new URL(request.url()).origin === provider;
  }
}

/** Address, headers and body. @param {import('playwright-core').Request} request */
async function bytesOf(request) {
  const headers = await request.allHeaders().catch(() => request.headers());
  const head = `${request.method()} ${request.url()}\n${JSON.stringify(headers)}\n`;
  return Buffer.concat([Buffer.from(head), request.postDataBuffer() ?? Buffer.alloc(0), Buffer.from('\n')]);
}

/** All WebAssembly memories of the page, whole, as they stand. @param {import('playwright-core').Page} page */
export async function memoryOf(page) {
  const texts = await page.evaluate(() =>
    Promise.all(
      window.seen.memories.map(async (memory) => {
        // In pieces, because String.fromCharCode takes no millions of arguments.
        const bytes = new Uint8Array(memory.buffer);
        const pieces = [];
        for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
        return btoa(pieces.join(''));
      }),
    ),
  );
  return Buffer.concat(texts.map((text) => Buffer.from(text, 'base64')));
}

/** Every string on the page's JavaScript heap. Frames of the provider live in another process. @param {import('playwright-core').Page} page */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  const chunks = /** @type {string[]} */ ([]);
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return Buffer.from(JSON.parse(chunks.join('')).strings.join('\n'));
}
