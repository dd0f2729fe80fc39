// @ts-check
/**
 * The three formats of a card form as pure functions: what was typed becomes text, caret and a verdict.
 * Nothing here touches the page, the clock or the network, and nothing is kept.
 */

/**
 * What a field's text amounts to. `code` says what is wrong if it stays so; whether that is shown yet is not decided here.
 * @typedef {{ empty: boolean, potentially_valid: boolean, complete: boolean, code: string | null }} Verdict
 */

/**
 * @typedef {object} Format
 * @property {string} autocomplete
 * @property {(raw: string, erasing: boolean) => string} tidy text as it should stand in the field
 * @property {(text: string, context: { brand: string | null, year: number, month: number }) => Verdict} judge
 */

/**
 * Number ranges as anchored patterns, with lengths in digits. The token API has the same table.
 * @type {{ brand: string, pattern: RegExp, lengths: number[] }[]}
 */
const BRANDS = [
  { brand: "visa", pattern: /^4/, lengths: [16, 19] },
  { brand: "mastercard", pattern: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { brand: "amex", pattern: /^3[47]/, lengths: [15] },
  { brand: "discover", pattern: /^(6011|64[4-9]|65)/, lengths: [16, 19] },
  { brand: "jcb", pattern: /^35(2[89]|[3-8])/, lengths: [16, 19] },
  { brand: "diners", pattern: /^3(0[0-5]|[689])/, lengths: [14, 16, 19] },
  { brand: "unionpay", pattern: /^62/, lengths: [16, 17, 18, 19] },
];

const ANY_LENGTH = [12, 13, 14, 15, 16, 17, 18, 19];

/** The code points of nought in the scripts whose digits buyers may type. */
const NOUGHTS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10];

/**
 * ASCII digits for those of any script, everything else as it was.
 * @param {string} text
 */
export function western(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const nought = NOUGHTS.find((nought) => point >= nought && point < nought + 10);
    return nought === undefined ? digit : String(point - nought);
  });
}

/** @param {string} text */
export const digits = (text) => western(text).replace(/[^0-9]/g, "");

/**
 * @param {string} number
 * @returns {string | null}
 */
export const brandOf = (number) => BRANDS.find(({ pattern }) => pattern.test(digits(number)))?.brand ?? null;

/** @param {string | null} brand */
const lengthsOf = (brand) => BRANDS.find((known) => known.brand === brand)?.lengths ?? ANY_LENGTH;

/**
 * The check sum of ISO/IEC 7812-1, annex B. All noughts pass it and are no card number.
 * @param {string} number digits only
 */
export function luhn(number) {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum > 0 && sum % 10 === 0;
}

/**
 * @param {boolean} empty
 * @param {boolean} potentially_valid
 * @param {boolean} complete
 * @param {string | null} code
 * @returns {Verdict}
 */
const verdict = (empty, potentially_valid, complete, code) => ({ empty, potentially_valid, complete, code });

/** @type {Format} */
const number = {
  autocomplete: "cc-number",
  tidy(raw) {
    const all = digits(raw);
    const brand = brandOf(all);
    const kept = all.slice(0, Math.max(...lengthsOf(brand)));
    const groups = brand === "amex" ? /^(\d{1,4})(\d{1,6})?(\d{1,5})?$/ : /^(\d{1,4})(\d{1,4})?(\d{1,4})?(\d{1,4})?(\d{1,3})?$/;
    return (groups.exec(kept)?.slice(1) ?? []).filter(Boolean).join(" ");
  },
  judge(text) {
    const typed = digits(text);
    if (typed === "") return verdict(true, true, false, "number_incomplete");
    const lengths = lengthsOf(brandOf(typed));
    if (lengths.includes(typed.length) && luhn(typed)) return verdict(false, true, true, null);
    if (typed.length < Math.min(...lengths)) return verdict(false, true, false, "number_incomplete");
    return verdict(false, typed.length < Math.max(...lengths), false, "number_invalid");
  },
};

/** @type {Format} */
const expiry = {
  autocomplete: "cc-exp",
  tidy(raw, erasing) {
    const text = western(raw).trim();
    // Whole dates, as password managers fill them in: 12/2029, 2029-12.
    const whole = /^(\d{1,2})\D+20(\d\d)$/.exec(text) ?? /^(\d\d)20(\d\d)$/.exec(text);
    const reversed = /^20(\d\d)\D+(\d{1,2})$/.exec(text);
    if (whole) return `${whole[1].padStart(2, "0")} / ${whole[2]}`;
    if (reversed) return `${reversed[2].padStart(2, "0")} / ${reversed[1]}`;
    // A single digit is a month if nothing else can become of it, or if a separator follows.
    let typed = digits(text);
    if (!erasing && (/^[2-9]/.test(typed) || /^1\D+/.test(text))) typed = `0${typed}`;
    const [month, year] = [typed.slice(0, 2), typed.slice(2, 4)];
    if (year) return `${month} / ${year}`;
    return month.length === 2 && !erasing ? `${month} / ` : month;
  },
  judge(text, now) {
    const typed = digits(text);
    if (typed === "") return verdict(true, true, false, "expiry_incomplete");
    const month = Number(typed.slice(0, 2));
    if (typed.length >= 2 && (month < 1 || month > 12)) return verdict(false, false, false, "expiry_invalid");
    if (typed.length < 4) return verdict(false, true, false, "expiry_incomplete");
    const year = 2000 + Number(typed.slice(2, 4));
    if (year < now.year || (year === now.year && month < now.month)) return verdict(false, false, false, "expiry_past");
    if (year > now.year + 20) return verdict(false, false, false, "expiry_invalid");
    return verdict(false, true, true, null);
  },
};

/** @type {Format} */
const code = {
  autocomplete: "cc-csc",
  tidy: (raw) => digits(raw).slice(0, 4),
  judge(text, { brand }) {
    const length = digits(text).length;
    const lengths = brand === "amex" ? [4] : brand ? [3] : [3, 4];
    if (length === 0) return verdict(true, true, false, "code_incomplete");
    if (lengths.includes(length)) return verdict(false, true, true, null);
    if (length < Math.min(...lengths)) return verdict(false, true, false, "code_incomplete");
    return verdict(false, false, false, "code_invalid");
  },
};

/** @type {Record<string, Format>} */
export const FORMATS = { number, expiry, code };

/**
 * Text and caret after an edit. The caret stays behind the digit it was behind; erasing a separator erases the digit beyond it.
 * @param {Format} format
 * @param {{ before: string, raw: string, caret: number, backward: boolean, forward: boolean }} edit
 * @returns {{ text: string, caret: number }}
 */
export function edited(format, { before, raw, caret, backward, forward }) {
  let source = western(raw);
  let behind = digits(source.slice(0, caret)).length;
  const erasing = backward || forward;
  if (erasing && digits(before) === digits(source) && before !== source) {
    const typed = digits(source);
    const lost = backward ? behind - 1 : behind;
    source = typed.slice(0, Math.max(lost, 0)) + typed.slice(Math.max(lost, 0) + 1);
    if (backward) behind = Math.max(behind - 1, 0);
  }
  const text = format.tidy(source, erasing);
  const grown = digits(text).length - digits(source).length;
  if (caret >= raw.length && !forward) return { text, caret: text.length };
  // A nought put before a month moves the caret along.
  return { text, caret: place(text, grown === 1 ? behind + 1 : behind) };
}

/**
 * The place behind so many digits.
 * @param {string} text
 * @param {number} count
 */
function place(text, count) {
  let at = 0;
  for (let seen = 0; seen < count && at < text.length; at += 1) {
    if (/[0-9]/.test(text[at])) seen += 1;
  }
  return at;
}
