// Locales that nobody speaks, made of English: en-XA with accents and 40 per cent longer, so that what is cut, or not in a
// locale file, is seen; ar-XB as English from right to left. They come to the checkout as a merchant's own texts.
// Does NOT read Fluent's grammar: one text a line, as the locale files are written.

/** @type {Record<string, (letters: string) => string>} Tag to what becomes of letters. */
export const PSEUDO = {
  'en-XA': (letters) => letters.replace(/[a-z]/gi, accented),
  // Right-to-left override and its end (UAX 9) around each word, so that the words stand in their order, too.
  'ar-XB': (letters) => letters.replace(/[\p{L}\p{N}’]+/gu, (word) => `\u202e${word}\u202c`),
};

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TO = [...'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ'];

/** Vowels stand twice, which makes a text about 40 per cent longer. @param {string} letter */
function accented(letter) {
  const sign = TO[FROM.indexOf(letter)];
  return /[aeiou]/i.test(letter) ? sign + sign.toLowerCase() : sign;
}

/**
 * @param {string} fluent the source of locales/en.ftl
 * @param {string} tag one of `PSEUDO`
 * @returns {string} the same messages in that locale; without those that the script says before there is a program
 */
export function pseudo(fluent, tag) {
  const lines = fluent.split('\n').filter((line) => line && !/^(#|boot-(loading|outdated|stopped|failed-retry))/.test(line));
  const said = lines.map((line) => {
    const [, name, text] = line.match(/^([\w-]+ = ?| +\.\w+ = | +\*?\[\w+\] )(.*)$/) ?? [];
    return name === undefined ? line : name + outsideBraces(text, PSEUDO[tag]);
  });
  return withForms(said.join('\n'), tag);
}

/** @param {string} text @param {(letters: string) => string} change */
function outsideBraces(text, change) {
  return text.split(/(\{[^}]*\}?)/).map((part, place) => (place % 2 ? part : change(part))).join('');
}

/** Every selector gets the plural forms of the locale's language, all saying what `other` says. @param {string} fluent @param {string} tag */
function withForms(fluent, tag) {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((form) => form !== 'other');
  return fluent.replace(/->\n(?: +\[\w+\] .*\n)* +\*\[other\] (.*)\n/g, (_, other) => `->\n${forms.map((form) => `    [${form}] ${other}\n`).join('')}   *[other] ${other}\n`);
}
