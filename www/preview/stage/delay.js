// Slow, blocked and lost files, by standing between this document and its network. For the document it is called in only, and
// before the widget's script is loaded there. The widget itself is not touched.

const SLOW = 4_000; // ms for each file

/** @param {string} how a value of the control `loading` */
export function delay(how) {
  const real = globalThis.fetch.bind(globalThis);
  const after = (/** @type {number} */ ms) => new Promise((go) => setTimeout(go, ms));
  const lost = () => Promise.reject(new TypeError('blocked by the preview'));
  /** @type {Record<string, (url: string, ask: () => Promise<Response>) => Promise<Response>>} */
  const ways = {
    slow: (_, ask) => after(SLOW).then(ask),
    never: () => new Promise(() => {}),
    'program-blocked': (url, ask) => (/\.wasm/.test(url) ? lost() : ask()),
    'words-blocked': (url, ask) => (/locales\//.test(url) ? lost() : ask()),
    stopped: (url, ask) => (/_rest\.wasm/.test(url) ? lost() : ask()),
  };
  const way = Object.hasOwn(ways, how) ? ways[how] : undefined;
  if (way) globalThis.fetch = (input, init) => way(String(input instanceof Request ? input.url : input), () => real(input, init));
}
