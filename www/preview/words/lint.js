// The rules of the locale files that make sense while one writes: the same facts as tests/native/locales.rs (its tables
// languages.tsv and places.tsv), text by text. What `make test` finds besides (files, ids, uses in the source) it does NOT look
// for, and it judges no wording.

/** @typedef {import('./fluent.js').Entry} Entry */
/** @typedef {{ rule: string, says: string }} Verdict */
/** @typedef {{ languages: Record<string, string>[], budgets: Record<string, string>[] }} Tables */

/** A text without its variables and the spaces beside them, as its length counts. @param {string} text */
export function bare(text) {
  return text.replace(/\{[^}]*\}/g, '').trim();
}

/** @param {string} text */
const lengthOf = (text) => [...text].length;

/** What a place has room for in a locale. @param {Tables} tables @param {string} tag @param {string} id */
export function budget({ languages, budgets }, tag, id) {
  const button = (/** @type {string} */ tag) => Number(languages.find((row) => row.tag === tag)?.button) || undefined;
  const usual = button('en') ?? 1;
  const place = budgets.find(({ begins, ends }) => id.startsWith(begins) && id.endsWith(ends));
  return Math.floor((Number(place?.most) * (button(tag) ?? usual)) / usual);
}

/**
 * @param {Tables} tables
 * @param {string} tag of the locale that is read
 * @param {Entry} entry
 * @param {Entry | undefined} english the same in English
 * @returns {Verdict[]}
 */
export function lint(tables, tag, entry, english) {
  const language = tables.languages.find((row) => row.tag === tag);
  const found = /** @type {Verdict[]} */ ([]);
  const say = (/** @type {string} */ rule, /** @type {string} */ says) => found.push({ rule, says });
  if (!english) say('unknown', 'English has no such message; add it there first.');
  else if (english.variables.join() !== entry.variables.join()) say('variables', `Use these variables and no others: ${english.variables.map((name) => `{ $${name} }`).join(', ') || 'none'}.`);
  if (entry.texts.some((text) => text.includes('{?}'))) say('variables', 'Use variables and selectors only: no functions, terms or other messages.');
  const plurals = language?.plurals.split(' ') ?? new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = [...plurals].sort().join(' ');
  if (entry.forms.some((forms) => [...forms].sort().join(' ') !== wanted)) say('plurals', `${tag} has these plural forms: ${plurals.join(', ')}.`);
  if (english?.forms.length && !entry.forms.length && plurals.length > 1) say('plurals', `A number is said here; select by it: ${plurals.join(', ')}.`);
  const most = budget(tables, tag, entry.id);
  for (const text of entry.texts) {
    const length = lengthOf(bare(text));
    if (length > most) say('length', `${length} characters, and its place has room for ${most}.`);
    if (/ {2}| \u00a0|\u00a0 |^\s|\s$|[\u0000-\u001f\u007f-\u009f\u200b\ufeff\u00ad]/.test(text)) say('spaces', 'A space is doubled, at the edge or invisible.');
    const sign = text.match(/['"`]|\.\.\.|[!！]/)?.[0] ?? [...(language?.foreign_signs ?? '')].find((sign) => text.includes(sign));
    if (sign) say('signs', `${sign} does not belong here; use the language’s own signs, one …, and no exclamation mark.`);
    const space = frenchSpace(tag, text);
    if (space) say('spaces', `Another space belongs beside ${space}.`);
    const cause = hiddenCause(language?.hidden_causes, entry.id, text);
    if (cause) say('hidden cause', `It says “${cause}”; it also stands for causes that must not be told.`);
  }
  if (entry.id.startsWith('boot-') && (entry.variables.length || entry.forms.length || entry.texts.some((text) => /[{}<&]/.test(text)))) say('boot', 'Said before the program is there: plain text only.');
  if (isEnglish(tag, entry, english)) say('untranslated', 'It is the English text.');
  return found;
}

/** The same words as in English, where they are more than a name. @param {string} tag @param {Entry} entry @param {Entry | undefined} english */
export function isEnglish(tag, entry, english) {
  if (tag.startsWith('en') || entry.id === 'summary-item-several' || !english) return false; // A name, a sign, a number: no words.
  return english.texts.join('\n') === entry.texts.join('\n') && entry.texts.some((text) => lengthOf(text) > 12);
}

/** @param {string | undefined} stems @param {string} id @param {string} text */
function hiddenCause(stems, id, text) {
  if (!stems || !id.startsWith('outcome-declined.')) return undefined;
  return stems.split(' ').find((stem) => text.toLowerCase().includes(stem));
}

/** France: a narrow space before high signs. Canada: none, but a whole one before the colon and inside of quotes. @param {string} tag @param {string} text */
function frenchSpace(tag, text) {
  if (tag !== 'fr' && tag !== 'fr-CA') return undefined;
  const [high, colon] = tag === 'fr' ? ['\u202f', '\u202f'] : ['', '\u00a0'];
  const space = (/** @type {number} */ at) => (/[ \u00a0\u202f]/.test(text[at] ?? '') ? text[at] : '');
  for (const [at, sign] of [...text].entries()) {
    if (/[;?]/.test(sign) && space(at - 1) !== high) return sign;
    if (/[:»]/.test(sign) && space(at - 1) !== colon) return sign;
    if (sign === '«' && space(at + 1) !== colon) return sign;
  }
  return undefined;
}
