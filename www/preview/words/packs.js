// The locale files as the page has them now: read when they are looked at, changed text by text, and handed to the widget as a
// merchant's own texts, each with its invisible mark. Changes stay in this browser until they are taken back.
// Does NOT choose a locale and does NOT send a changed file anywhere.

import { PSEUDO, pseudo } from '../pseudo.js';
import { addressOf, fluentSyntax, read } from '../facts.js';
import { readFile, readPattern, replaced } from './fluent.js';
import { MOST, withMark } from './marks.js';

/** @typedef {import('./fluent.js').Entry} Entry */
/** @typedef {ReturnType<typeof readFile>} File */

const KEPT = 'kassa-preview-texts';

export class Packs extends EventTarget {
  /** @type {Map<string, string>} As they came. */ #sources = new Map();
  /** @type {Map<string, File>} The same, read. */ #originals = new Map();
  /** @type {Map<string, File>} With the changes. */ #files = new Map();
  /** @type {Record<string, Record<string, string>>} Tag, id, pattern. */ #changes = {};
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
    packs.#changes = kept();
    await packs.load('en');
    packs.ids = [...packs.entries('en').keys()];
    if (packs.ids.length > MOST) throw new Error(`${packs.ids.length} texts, and ${MOST} can be told apart: give marks one digit more`);
    return packs;
  }

  /** Whether there is a file, or a pseudo-locale made of English. @param {string} tag */
  has(tag) {
    return this.tags.includes(tag) || tag in PSEUDO;
  }

  /** Fetches a locale with what it builds on. @param {string} tag */
  async load(tag) {
    if (!this.has(tag) || this.#sources.has(tag)) return;
    const parent = this.parentOf(tag);
    const [source] = await Promise.all([tag in PSEUDO ? '' : read(addressOf('locales/', `${tag}.ftl`)), parent && this.load(parent)]);
    this.#sources.set(tag, tag in PSEUDO ? pseudo(this.#sources.get('en') ?? '', tag) : source);
    this.#renew(tag);
  }

  /** @param {string} tag */
  isLoaded(tag) {
    return this.#files.has(tag);
  }

  /** The file for the shortened tag, which says all that the longer one does not. @param {string} tag */
  parentOf(tag) {
    const parent = tag.split('-').slice(0, -1).join('-');
    return this.tags.includes(parent) && !(tag in PSEUDO) ? parent : undefined;
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
    const file = this.#files.get(tag);
    if (!file || tag in PSEUDO) return 'This locale has no file to change.';
    const { fault } = readPattern(this.syntax, id, pattern, tag);
    if (fault) return fault;
    const original = this.#originals.get(tag)?.entries.get(id)?.pattern;
    const own = (this.#changes[tag] ??= {});
    if (original === pattern || (original === undefined && this.parentOf(tag) && this.entry(this.parentOf(tag) ?? '', id)?.pattern === pattern)) delete own[id];
    else own[id] = pattern;
    this.#renew(tag);
    this.#keep();
    return undefined;
  }

  /** @param {string} tag @param {string} id */
  takeBack(tag, id) {
    delete this.#changes[tag]?.[id];
    this.#renew(tag);
    this.#keep();
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
      if (!entry || fixed || !(marked || tag in PSEUDO || id in own)) continue;
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

  /** @param {string} tag */
  #renew(tag) {
    let source = this.#sources.get(tag);
    if (source === undefined) return;
    let file = this.#originals.get(tag) ?? readFile(this.syntax, source, tag);
    this.#originals.set(tag, file);
    for (const [id, pattern] of Object.entries(this.#changes[tag] ?? {})) {
      source = replaced(file, id, pattern);
      file = readFile(this.syntax, source, tag);
    }
    this.#files.set(tag, file);
    this.#merged.clear();
    this.#laid.clear();
  }

  #keep() {
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.#changes));
    } catch {
      // Nothing can be kept here: the changes last as long as the page.
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** @returns {Record<string, Record<string, string>>} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch {
    return {};
  }
}
