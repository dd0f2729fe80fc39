// The locale files as the page has them now: read when they are looked at, changed text by text, and handed to the widget as a
// merchant's own texts, each with its invisible mark. Changes stay in this browser until they are taken back.
// Does NOT choose a locale and does NOT send a changed file anywhere.

import { PSEUDO, pseudo } from '../pseudo.js';
import { addressOf, fluentSyntax, read } from '../facts.js';
import { readFile, readPattern, replacedAll } from './fluent.js';
import { Kept } from './kept.js';
import { MOST, withMark } from './marks.js';

/** @typedef {import('./fluent.js').Entry} Entry */
/** @typedef {ReturnType<typeof readFile>} File */
/** @typedef {{ tag: string, id: string, pattern: string }} Change */

const isPseudo = (/** @type {string} */ tag) => Object.hasOwn(PSEUDO, tag);

export class Packs extends EventTarget {
  /** @type {Map<string, File>} As they came. */ #originals = new Map();
  /** @type {Map<string, File>} With the changes. */ #files = new Map();
  /** @type {Map<string, Promise<void>>} */ #loading = new Map();
  /** @type {Kept<string>} */ #kept = new Kept('kassa-preview-texts', (value) => (typeof value === 'string' ? value : undefined));
  /** @type {Record<string, Record<string, string>>} Tag, id, pattern: what of the kept ones can be read. */ #changes = {};
  /** @type {Map<string, string>} */ #laid = new Map();
  /** @type {Map<string, Map<string, Entry>>} */ #merged = new Map();

  /** @param {import('../facts.js').FluentSyntax} syntax @param {string[]} tags */
  constructor(syntax, tags) {
    super();
    this.syntax = syntax;
    this.tags = tags;
    /** @type {string[]} Every text's id in the order of English: its place is its number. */
    this.ids = [];
  }

  /** @param {string[]} tags of all locale files */
  static async open(tags) {
    const packs = new Packs(await fluentSyntax(), tags);
    await packs.load('en');
    packs.ids = [...packs.entries('en').keys()];
    if (packs.ids.length > MOST) throw new Error(`${packs.ids.length} texts, and ${MOST} can be told apart: give marks one digit more`);
    packs.#take();
    packs.#kept.follow(() => packs.#tell());
    return packs;
  }

  /** Whether there is a file, or a pseudo-locale made of English. @param {string} tag */
  has(tag) {
    return this.tags.includes(tag) || isPseudo(tag);
  }

  /** Whether all that was changed here would be there after the page has been closed. */
  get isSafe() {
    return this.#kept.isSafe;
  }

  /** Fetches a locale with what it builds on, once for all who wait for it. @param {string} tag */
  async load(tag) {
    if (!this.has(tag)) return;
    const known = this.#loading.get(tag);
    if (known) return known;
    const loading = this.#fetch(tag);
    this.#loading.set(tag, loading);
    // Who asks next tries again.
    loading.catch(() => this.#loading.delete(tag));
    return loading;
  }

  /** @param {string} tag */
  async #fetch(tag) {
    const parent = this.parentOf(tag);
    const [source] = await Promise.all([isPseudo(tag) ? '' : read(addressOf('locales/', `${tag}.ftl`)), parent && this.load(parent)]);
    const own = isPseudo(tag) ? pseudo(this.#originals.get('en')?.source ?? '', tag) : source;
    this.#originals.set(tag, readFile(this.syntax, own, tag));
    this.#renew(tag);
  }

  /** @param {string} tag */
  isLoaded(tag) {
    return this.#files.has(tag);
  }

  /** The file for the shortened tag, which says all that the longer one does not. @param {string} tag */
  parentOf(tag) {
    const parent = tag.split('-').slice(0, -1).join('-');
    return this.tags.includes(parent) && !isPseudo(tag) ? parent : undefined;
  }

  /** @param {string} tag */
  file(tag) {
    return this.#files.get(tag);
  }

  /** All that a locale says, what it has of another file too, in its own order. @param {string} tag @returns {Map<string, Entry>} */
  entries(tag) {
    const known = this.#merged.get(tag);
    if (known) return known;
    const parent = this.parentOf(tag);
    const merged = new Map([...(parent ? this.entries(parent) : []), ...(this.#files.get(tag)?.entries ?? [])]);
    this.#merged.set(tag, merged);
    return merged;
  }

  /** @param {string} tag @param {string} id */
  entry(tag, id) {
    return this.entries(tag).get(id);
  }

  /** Ids of plain texts that read exactly so: for what bears no mark. @param {string} tag @param {string} text */
  whichSay(tag, text) {
    return [...this.entries(tag).values()].filter(({ texts, variables }) => !variables.length && texts.includes(text)).map(({ id }) => id);
  }

  /** @param {string} tag @param {string} id @param {string} pattern @returns {string | undefined} what is wrong with it, and it is not taken then */
  change(tag, id, pattern) {
    return this.changeAll([{ tag, id, pattern }])[0];
  }

  /** Any number of changes as one. @param {Change[]} changes @returns {(string | undefined)[]} what is wrong with each, and it is not taken then */
  changeAll(changes) {
    const faults = changes.map((change) => this.#faultOf(change));
    const taken = changes.filter((_, at) => faults[at] === undefined);
    if (!taken.length) return faults;
    this.#kept.put(taken.map(({ tag, id, pattern }) => [tag, id, this.#isAsItCame(tag, id, pattern) ? undefined : pattern]));
    this.#tell();
    return faults;
  }

  /** @param {Change} change */
  #faultOf({ tag, id, pattern }) {
    if (!this.tags.includes(tag)) return 'This locale has no file to change.';
    if (!this.#files.has(tag)) return 'The locale’s file has not come. Try again.';
    if (!this.ids.includes(id)) return 'English has no such message; add it there first.';
    return readPattern(this.syntax, id, pattern, tag).fault;
  }

  /** @param {string} tag @param {string} id @param {string} pattern */
  #isAsItCame(tag, id, pattern) {
    return this.original(tag, id)?.pattern === pattern;
  }

  /** @param {string} tag @param {string} id */
  takeBack(tag, id) {
    this.#kept.put([[tag, id, undefined]]);
    this.#tell();
  }

  /** @param {string} [tag] of one locale, else of all @returns {{ tag: string, id: string }[]} */
  changed(tag) {
    const all = Object.entries(this.#changes).flatMap(([tag, own]) => Object.keys(own).map((id) => ({ tag, id })));
    return tag ? all.filter((change) => change.tag === tag) : all;
  }

  /** What it said before it was changed here. @param {string} tag @param {string} id */
  original(tag, id) {
    const own = this.#originals.get(tag)?.entries.get(id);
    const parent = this.parentOf(tag);
    return own ?? (parent ? this.entry(parent, id) : undefined);
  }

  /**
   * The texts for the widget. With marks it is all of them, without only those that were changed.
   * @param {string} tag @param {boolean} marked @returns {string | undefined}
   */
  texts(tag, marked) {
    if (!this.isLoaded(tag)) return undefined;
    const key = `${tag} ${marked}`;
    const laid = this.#laid.get(key);
    if (laid !== undefined) return laid || undefined;
    const parent = this.parentOf(tag);
    const own = { ...(parent && this.#changes[parent]), ...this.#changes[tag] };
    const lines = /** @type {Map<string, string[]>} */ (new Map());
    for (const [at, id] of this.ids.entries()) {
      const entry = this.entry(tag, id);
      const [message, attribute] = id.split('.');
      // Said by the script before there is a program; and a plain decline must not be changed where we have words for it.
      const fixed = message.startsWith('boot-') || (message === 'outcome-declined' && this.tags.includes(tag));
      if (!entry || fixed || !(marked || isPseudo(tag) || Object.hasOwn(own, id))) continue;
      const pattern = (marked ? withMark(entry.pattern, at) : entry.pattern).replace(/\n(?![ }])/g, '\n    ');
      const line = attribute ? `    .${attribute} = ${pattern}` : ` ${pattern}`;
      const known = lines.get(message);
      if (known) known.push(line);
      else lines.set(message, [line]);
    }
    const text = [...lines].map(([message, parts]) => `${message} =${parts[0].startsWith('    .') ? '\n' : ''}${parts.join('\n')}\n`).join('');
    this.#laid.set(key, text);
    return text || undefined;
  }

  /** What is kept now, in this tab or by another one, is what is said. */
  #tell() {
    this.#take();
    this.dispatchEvent(new Event('change'));
  }

  /** Only files of which something has changed are written and read again. */
  #take() {
    const before = this.#changes;
    this.#changes = this.#readable();
    for (const tag of new Set([...Object.keys(before), ...Object.keys(this.#changes)])) {
      if (JSON.stringify(before[tag] ?? {}) !== JSON.stringify(this.#changes[tag] ?? {})) this.#renew(tag);
    }
  }

  /** What is kept may be of an older version or of somebody's hand: what cannot be read, or has no place any more, is left out. */
  #readable() {
    const known = this.#changes;
    const isGood = (/** @type {string} */ tag, /** @type {string} */ id, /** @type {string} */ pattern) => known[tag]?.[id] === pattern
      || (this.ids.includes(id) && !readPattern(this.syntax, id, pattern, tag).fault);
    return Object.fromEntries(Object.entries(this.#kept.all).filter(([tag]) => this.tags.includes(tag))
      .map(([tag, own]) => [tag, Object.fromEntries(Object.entries(own).filter(([id, pattern]) => isGood(tag, id, pattern)))]));
  }

  /** Puts the changes into a file. @param {string} tag */
  #renew(tag) {
    const original = this.#originals.get(tag);
    if (!original) return;
    const changes = Object.entries(this.#changes[tag] ?? {});
    this.#files.set(tag, changes.length ? readFile(this.syntax, replacedAll(original, changes), tag) : original);
    // What builds on this file says something else now, too.
    for (const cache of [this.#merged, this.#laid]) {
      for (const key of [...cache.keys()]) if (`${key.split(' ')[0]}-`.startsWith(`${tag}-`)) cache.delete(key);
    }
  }
}
