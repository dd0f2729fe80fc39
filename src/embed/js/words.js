// The words of a locale, in two halves: those that are needed first, and the rest, which the program asks for once its own
// rest is on its way. It does not read them, except for the line that says where the rest stands; fallback.js reads the next.

import { checksums } from 'kassa-locales';
import { PATIENCE_MS, fetched, once, persistent } from './files.js';

/** @param {import('./files.js').Asset} file */
const text = async (file) => (await fetched(file, PATIENCE_MS)).text();

/**
 * The words of a locale that are needed first, as its file has them.
 * @param {string} tag
 */
export function words(tag) {
  const checksum = checksums[tag];
  const url = `locales/${tag}.txt?v=${checksum.slice(0, 8)}`;
  return once(url, () => text({ url, integrity: `sha256-${checksum}` }));
}

/** The rest of them. Where it stands is in the first line of the first. @param {string} tag */
export async function restOfWords(tag) {
  const [, url, integrity] = (await words(tag)).split(/\s/, 3);
  return soon(once(url, () => persistent(() => text({ url, integrity }))));
}

/**
 * For words that something waits for: it is better said in English than not.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export function soon(promise) {
  /** @type {Promise<never>} */
  const late = new Promise((_, refuse) => setTimeout(refuse, 4_000, new Error('no answer for 4 seconds')));
  return Promise.race([promise, late]);
}
