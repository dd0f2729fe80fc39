// What this browser keeps for the page: values by locale and id, as a person left them. Other tabs write there too, and what is
// stored may be damaged or of another version: it is read anew before each writing, and only what has its shape is taken.
// Does NOT know what the values mean.

/** @template T @typedef {[tag: string, id: string, value: T | undefined][]} Changes a value that is undefined goes away */

/** @template T */
export class Kept {
  #name;
  #shaped;
  /** @type {Changes<T>} What the browser did not take, to be tried again with the next change. */ #waiting = [];

  /** @param {string} name in the browser's store @param {(value: unknown) => T | undefined} shaped the value, if it is one */
  constructor(name, shaped) {
    this.#name = name;
    this.#shaped = shaped;
    /** By locale and id. */
    this.all = this.#read();
  }

  /** Whether everything would be here after the page has been closed. */
  get isSafe() {
    return !this.#waiting.length;
  }

  /** Changes these values and no others: another tab may have changed those. @param {Changes<T>} changes */
  put(changes) {
    this.#waiting.push(...changes);
    this.#renew();
    try {
      localStorage.setItem(this.#name, JSON.stringify(this.all));
      this.#waiting = [];
    } catch {
      // Full or forbidden: the changes last as long as the page.
    }
  }

  /** @param {() => void} changed called when another tab has changed something @returns {() => void} ends it */
  follow(changed) {
    const heard = (/** @type {StorageEvent} */ { key }) => {
      // Without a key, all has been cleared.
      if (key !== this.#name && key !== null) return;
      this.#renew();
      changed();
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }

  #renew() {
    this.all = this.#read();
    for (const [tag, id, value] of this.#waiting) {
      if (value === undefined) delete this.all[tag]?.[id];
      else (this.all[tag] ??= {})[id] = value;
    }
  }

  /** @returns {Record<string, Record<string, T>>} */
  #read() {
    return mapped(stored(this.#name), (own) => (isRecord(own) ? mapped(own, this.#shaped) : undefined));
  }
}

/** @param {string} name @returns {Record<string, unknown>} */
function stored(name) {
  try {
    const value = JSON.parse(localStorage.getItem(name) ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record of what becomes of the values, without what becomes nothing. @template T @param {Record<string, unknown>} record @param {(value: unknown) => T | undefined} of @returns {Record<string, T>} */
function mapped(record, of) {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => {
    const made = of(value);
    return made === undefined ? [] : [[key, made]];
  }));
}
