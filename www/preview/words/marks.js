// Invisible marks: each text of the widget carries the number of its message before and after it, so that a text on the
// screen can say which message it is, without a line of code in the widget. The marks come in as a merchant's own texts.
//
// Five of the four invisible operators U+2061 to U+2064. They have no width and no shape, are letters to the rules of line
// breaking (a joiner would forbid breaks, a zero-width space would add some) and none of the signs Fluent or the locale files use.
// Does NOT know messages, only their numbers.

const FIRST = 0x2061;
const DIGITS = 5;

/** How many messages can be told apart. */
export const MOST = 4 ** DIGITS;

const MARK = new RegExp(`[\\u2061-\\u2064]{${DIGITS}}`, 'g');
const SIGN = /[\u2061-\u2064]/g;

/** @param {number} number */
export function mark(number) {
  let signs = '';
  for (let at = 0; at < DIGITS; at += 1) {
    signs = String.fromCharCode(FIRST + (number % 4)) + signs;
    number = Math.floor(number / 4);
  }
  return signs;
}

/** @param {string} text @returns {string} without any mark */
export function plain(text) {
  return text.replace(SIGN, '');
}

/**
 * Which messages a text is made of: the whole ones first, then what is put into them.
 * @param {string} text
 * @returns {{ number: number, text: string }[]}
 */
export function marked(text) {
  const found = /** @type {{ number: number, from: number, text: string }[]} */ ([]);
  const open = /** @type {{ number: number, from: number, text: string }[]} */ ([]);
  for (const { 0: signs, index } of text.matchAll(MARK)) {
    const number = [...signs].reduce((sum, sign) => sum * 4 + sign.charCodeAt(0) - FIRST, 0);
    const last = open.at(-1);
    if (last?.number === number) {
      last.text = plain(text.slice(last.from, index));
      open.pop();
    } else {
      const begun = { number, from: index, text: plain(text.slice(index)) };
      open.push(begun);
      found.push(begun);
    }
  }
  return found.map(({ number, text }) => ({ number, text }));
}

/**
 * A pattern with its mark before and after it.
 * @param {string} pattern the source of a Fluent pattern
 * @param {number} number
 */
export function withMark(pattern, number) {
  const signs = mark(number);
  return `${signs}${pattern}${signs}`;
}
