/**
 * Chance that can be had again: numbers from a seed, the same ones on every machine.
 * Does NOT know what they are drawn for, and is no source of secrets.
 */

/** A draw: whole numbers, picks and yes or no, all from one stream. */
export class Chance {
  #state;

  /** @param {number} seed 32 bits */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** The next of the stream, from 0 to below 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. @param {number} least @param {number} most */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @param {number} share from 0 to 1 */
  happens(share) {
    return this.next() < share;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[this.between(0, list.length - 1)];
  }

  /** One name, as often as its weight says. @template {string} N @param {Record<N, number>} weights @returns {N} */
  weighed(weights) {
    const names = /** @type {N[]} */ (Object.keys(weights));
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    return names.find((name) => (left -= weights[name]) < 0) ?? names[0];
  }
}

/** The seed of one walk: neighbours share nothing, and a walk needs none before it. @param {number} base @param {number} walk */
export function seedOf(base, walk) {
  let mixed = (base ^ Math.imul(walk + 1, 0x9e3779b9)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
