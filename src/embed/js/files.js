// Fetches the files that stand beside the script, each held to its checksum.
// What is begun is shared; on failure it is forgotten, so that a retry is possible. It does not know what is in them.

/** A file: its address relative to the script, and its checksum. @typedef {{ url: string, integrity: string }} Asset */

/** For what is small, in milliseconds. */
export const PATIENCE_MS = 20_000;

/** What is under way or there, by address. @type {Map<string, Promise<any>>} */
const begun = new Map();

/**
 * Begins something, or joins what is under way or there.
 * @template T
 * @param {string} url
 * @param {() => Promise<T>} begin
 * @returns {Promise<T>}
 */
export function once(url, begin) {
  const known = begun.get(url);
  if (known) return known;
  const fresh = begin().catch((fault) => {
    begun.delete(url);
    throw fault;
  });
  begun.set(url, fresh);
  return fresh;
}

/**
 * Asks a few times: a buyer who sees the methods already should not meet an error for a lost packet.
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function persistent(ask, attempt = 1) {
  try {
    return await ask();
  } catch (fault) {
    // What is not WebAssembly to this browser will not be at the next try.
    if (attempt > 2 || fault instanceof WebAssembly.CompileError) throw fault;
    await new Promise((go) => setTimeout(go, attempt * 1_000));
    return persistent(ask, attempt + 1);
  }
}

/** @param {Asset} file @param {number} ms how long it may take */
export async function fetched({ url, integrity }, ms) {
  const response = await fetch(new URL(url, import.meta.url), { integrity, signal: AbortSignal.timeout(ms) });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response;
}
