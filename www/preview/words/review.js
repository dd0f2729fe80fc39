// What outside reviewers get and give back: messages as a table, a checklist for each locale, and both as files. Pure but for
// what is kept in this browser. Does NOT decide what is right.

import { screenLabel } from '../choices.js';
import { fromCsv, toCsv } from './csv.js';
import { readPattern } from './fluent.js';
import { Kept, isRecord } from './kept.js';
import { budget, lint } from './lint.js';

/** @typedef {import('./packs.js').Packs} Packs */
/** @typedef {import('../facts.js').Facts} Facts */
/** @typedef {{ done?: boolean, note?: string }} Tick */
/** @typedef {Record<string, Tick>} Ticks by the id of the item */
/**
 * What became of a table: texts with what they were before, what was not taken, what the linter says of what was, and notes.
 * @typedef {{ changed: { tag: string, id: string, before: string }[], faults: string[], remarks: string[], notes: string[] }} Taken
 */

export const HEAD = ['locale', 'message', 'file', 'comment', 'english', 'text', 'most characters', 'note'];

/** @param {Packs} packs @param {Facts} facts @param {string} tag */
export function messagesCsv(packs, facts, tag) {
  return toCsv([HEAD, ...packs.ids.map((id) => {
    const [entry, english] = [packs.entry(tag, id), packs.entry('en', id)];
    return [tag, id, entry ? `${entry.tag}.ftl` : '', english?.comment ?? '', english?.pattern ?? '', entry?.pattern ?? '', String(budget(facts, tag, id)), ''];
  })]);
}

/**
 * Takes what came back: texts that differ are changed as if they had been typed, but for those that the widget would refuse.
 * @param {Packs} packs @param {Facts} facts @param {string} csv
 * @returns {Promise<Taken>}
 */
export async function takeCsv(packs, facts, csv) {
  const result = /** @type {Taken} */ ({ changed: [], faults: [], remarks: [], notes: [] });
  try {
    await takeRows(packs, facts, fromCsv(csv), result);
  } catch (fault) {
    result.faults.push(fault instanceof Error ? fault.message : String(fault));
  }
  return result;
}

/** @param {Packs} packs @param {Facts} facts @param {string[][]} table @param {Taken} result is filled */
async function takeRows(packs, facts, table, result) {
  const rows = table.map((cells, at) => ({ cells, number: at + 1 })).filter(({ cells }) => cells.some(Boolean));
  const head = rows.shift()?.cells ?? [];
  const at = (/** @type {string} */ name) => head.map((cell) => cell.trim().toLowerCase()).indexOf(name);
  const [locale, message, text, note] = ['locale', 'message', 'text', 'note'].map(at);
  if (locale < 0 || message < 0 || text < 0) throw new Error(`The first row must name the columns locale, message and text; it says ${head.join(', ') || 'nothing'}.`);
  await Promise.all([...new Set(rows.map(({ cells }) => cells[locale]))].filter((tag) => packs.tags.includes(tag)).map((tag) => packs.load(tag).catch(() => {})));
  const changes = /** @type {(import('./packs.js').Change & { where: string })[]} */ ([]);
  for (const { cells, number } of rows) {
    const [tag, id, pattern] = [cells[locale], cells[message], (cells[text] ?? '').replace(/\r\n?/g, '\n').trim()];
    // A cell can have several lines, so that is what a spreadsheet counts.
    const where = `row ${number}, ${tag} ${id}`;
    if (note >= 0 && cells[note]?.trim()) result.notes.push(`${tag} ${id}: ${cells[note].trim()}`);
    if (cells.length < head.length) result.faults.push(`${where}: it has ${cells.length} of ${head.length} cells; a part of the file may be missing.`);
    else if (!packs.tags.includes(tag) || !packs.ids.includes(id)) result.faults.push(`${where}: no such ${packs.tags.includes(tag) ? 'message' : 'locale'}.`);
    else if (pattern && pattern !== packs.entry(tag, id)?.pattern) {
      const { refused, remarks } = judged(packs, facts, tag, id, pattern);
      result.faults.push(...refused.map((says) => `${where}: ${says}`));
      if (refused.length) continue;
      result.remarks.push(...remarks.map((says) => `${where}: ${says}`));
      changes.push({ tag, id, pattern, where });
    }
  }
  const before = changes.map(({ tag, id }) => packs.entry(tag, id)?.pattern ?? '');
  for (const [index, fault] of packs.changeAll(changes).entries()) {
    const { tag, id, where } = changes[index];
    if (fault) result.faults.push(`${where}: ${fault}`);
    else result.changed.push({ tag, id, before: before[index] });
  }
}

/** Rules whose breach the widget answers with English. */
const REFUSED = ['unknown', 'variables', 'plurals', 'boot'];

/** What the linter says of a text. @param {Packs} packs @param {Facts} facts @param {string} tag @param {string} id @param {string} pattern */
function judged(packs, facts, tag, id, pattern) {
  const { entry, fault } = readPattern(packs.syntax, id, pattern, tag);
  if (!entry) return { refused: [fault ?? 'It cannot be read.'], remarks: [] };
  const verdicts = lint(facts, tag, entry, packs.entry('en', id));
  const of = (/** @type {boolean} */ isRefused) => verdicts.filter(({ rule }) => REFUSED.includes(rule) === isRefused).map(({ says }) => says);
  return { refused: of(true), remarks: of(false) };
}

/** What is to be looked at in a locale: its screens, then what only a reader of the language can say. @param {string[]} screens */
export function checklist(screens) {
  return [
    ...screens.map((screen) => ({ id: `screen ${screen}`, group: 'Screens', says: screenLabel(screen) })),
    { id: 'address', group: 'Language', says: 'Buyers are addressed in one way throughout, as the file’s style sheet says' },
    { id: 'terms', group: 'Language', says: 'Terms are those that shops and banks of the country use' },
    { id: 'refusal', group: 'Language', says: 'A refusal blames nobody, and says whether money moved and what to do' },
    { id: 'buttons', group: 'Language', says: 'Buttons say what they do, as the law of the country wants it' },
    { id: 'amounts', group: 'Format', says: 'Amounts, dates and numbers are written as the country writes them' },
    { id: 'direction', group: 'Format', says: 'Direction, signs and line breaks are right, with large text too' },
  ];
}

/** The ticks and notes of this browser, by locale. @returns {Kept<Tick>} */
export function keptTicks() {
  return new Kept('kassa-preview-review', (value) => {
    if (!isRecord(value)) return undefined;
    const { done, note } = value;
    return { ...(typeof done === 'boolean' && { done }), ...(typeof note === 'string' && { note }) };
  });
}

/** @param {string} tag @param {Ticks} ticks @param {ReturnType<typeof checklist>} items @param {{ version: string, changed: string[] }} about */
export function ticksJson(tag, ticks, items, { version, changed }) {
  const lines = items.map(({ id, group, says }) => ({ id, group, says, done: Boolean(ticks[id]?.done), note: ticks[id]?.note ?? '' }));
  return `${JSON.stringify({ locale: tag, version, at: new Date().toISOString(), done: lines.filter(({ done }) => done).length, of: lines.length, changed, items: lines }, null, 2)}\n`;
}
