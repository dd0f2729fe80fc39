// @ts-check
/**
 * The card that the frames of one SIMULATED Hosted Fields share: what stands in the fields, which of it is valid, what changed.
 *
 * One frame makes it and hands it to its siblings, so that every event tells the state of all fields, as in Braintree. Which value
 * is valid follows `card-validator`; ranges of numbers are the common ones, not all of `credit-card-type`.
 */

/** @typedef {import('braintree-web/hosted-fields').HostedFieldsHostedFieldsCard} CardType */
/** @typedef {'number' | 'expirationDate' | 'cvv'} FieldKey */
/** @typedef {{ isValid: boolean, isPotentiallyValid: boolean }} Verdict */
/** @typedef {Verdict & { isEmpty: boolean, isFocused: boolean, value: string }} FieldState */
/** `number` 4242, `expirationDate` 1234, `cvv` 123: digits only. @typedef {Record<'number' | 'expirationMonth' | 'expirationYear' | 'cvv', string>} CardData */
/** What a type of card is to a frame besides what the page is told. @typedef {CardType & { supported: boolean, begins: (string | [string, string])[], lengths: number[], groups: number[] }} Type */

/** How far ahead a card may expire, in years. */
const FAR = 19;

/** As `credit-card-type` has them: beginnings, or ranges of them. @type {Omit<Type, 'supported'>[]} */
const KNOWN = [
  { type: 'visa', niceType: 'Visa', code: { name: 'CVV', size: 3 }, begins: ['4'], lengths: [16, 18, 19], groups: [4, 4, 4, 7] },
  { type: 'master-card', niceType: 'Mastercard', code: { name: 'CVC', size: 3 }, begins: [['51', '55'], ['2221', '2720']], lengths: [16], groups: [4, 4, 4, 4] },
  { type: 'american-express', niceType: 'American Express', code: { name: 'CID', size: 4 }, begins: ['34', '37'], lengths: [15], groups: [4, 6, 5] },
  { type: 'diners-club', niceType: 'Diners Club', code: { name: 'CVV', size: 3 }, begins: [['300', '305'], '36', '38', '39'], lengths: [14, 16, 19], groups: [4, 6, 9] },
  { type: 'discover', niceType: 'Discover', code: { name: 'CID', size: 3 }, begins: ['6011', ['644', '649'], '65'], lengths: [16, 19], groups: [4, 4, 4, 7] },
  { type: 'jcb', niceType: 'JCB', code: { name: 'CVV', size: 3 }, begins: ['2131', '1800', ['3528', '3589']], lengths: [16, 17, 18, 19], groups: [4, 4, 4, 7] },
  { type: 'unionpay', niceType: 'UnionPay', code: { name: 'CVN', size: 3 }, begins: [['620', '627'], '6282', '810'], lengths: [14, 15, 16, 17, 18, 19], groups: [4, 4, 4, 7] },
  { type: 'maestro', niceType: 'Maestro', code: { name: 'CVC', size: 3 }, begins: ['493698', ['56', '59'], '63', '67'], lengths: [12, 13, 14, 15, 16, 17, 18, 19], groups: [4, 4, 4, 7] },
];

/** A frame knows which brands the shop takes only if it was asked to. @type {Type[]} */
const TYPES = KNOWN.map((type) => ({ ...type, supported: true }));

export class Card {
  /** @type {Map<FieldKey, FieldState>} */
  #fields;
  #types = TYPES;
  #emit;
  /** @type {(() => void)[]} */
  #watchers = [];
  #begun = false;

  /** @param {FieldKey[]} keys @param {(event: string, data?: object) => void} emit tells the page */
  constructor(keys, emit) {
    this.#fields = new Map(keys.map((key) => [key, { value: '', isEmpty: true, isValid: false, isPotentiallyValid: true, isFocused: false }]));
    this.#emit = emit;
  }

  /** Calls after every change of anything. @param {() => void} watcher */
  watch(watcher) {
    this.#watchers.push(watcher);
  }

  /** @param {FieldKey} key */
  field(key) {
    return /** @type {Readonly<FieldState>} */ (this.#fields.get(key));
  }

  /** Possible types of card: all of them while there is no number. */
  get types() {
    return this.#types;
  }

  /** How long a code can be. */
  get longestCode() {
    return Math.max(...this.#types.map(({ code }) => code.size));
  }

  /**
   * Events come in Braintree's order: emptiness, with the old validity; each half of validity by itself; and, after a number,
   * the types of card.
   * @param {FieldKey} key @param {string} value digits
   */
  write(key, value) {
    if (this.field(key).value === value) return;
    this.#set(key, { value });
    const isEmpty = value === '';
    if (isEmpty !== this.field(key).isEmpty) this.#tell(key, isEmpty ? 'empty' : 'notEmpty', { isEmpty });
    this.#judge(key);
    if (key === 'number') this.#narrow(value);
  }

  /** @param {FieldKey} key @param {boolean} isFocused */
  focus(key, isFocused) {
    if (this.field(key).isFocused === isFocused) return;
    if (!this.#begun) this.#emit('CARD_FORM_ENTRY_HAS_BEGUN');
    this.#begun = true;
    for (const other of this.#fields.keys()) if (other !== key) this.#set(other, { isFocused: false });
    this.#tell(key, isFocused ? 'focus' : 'blur', { isFocused });
  }

  /** Enter was pressed. @param {FieldKey} key */
  ask(key) {
    this.#tell(key, 'inputSubmitRequest');
  }

  /** @param {FieldKey} emittedBy @param {string} type @param {Partial<FieldState>} [change] comes first */
  #tell(emittedBy, type, change = {}) {
    this.#set(emittedBy, change);
    const fields = Object.fromEntries([...this.#fields].map(([key, { value, ...told }]) => [key, told]));
    const cards = this.#types.map(({ type, niceType, code, supported }) => ({ type, niceType, code, supported }));
    this.#emit('INPUT_EVENT', { type, merchantPayload: { emittedBy, fields, cards } });
  }

  isEmpty() {
    return [...this.#fields.values()].every(({ value }) => value === '');
  }

  /** @returns {FieldKey[]} */
  invalid() {
    return [...this.#fields].filter(([, { isValid }]) => !isValid).map(([key]) => key);
  }

  /** @returns {CardData} */
  data() {
    const { month, year } = dateOf(this.#fields.get('expirationDate')?.value ?? '');
    const value = (/** @type {FieldKey} */ key) => this.#fields.get(key)?.value ?? '';
    return { number: value('number'), cvv: value('cvv'), expirationMonth: month, expirationYear: year.length === 2 ? `20${year}` : year };
  }

  /** @param {FieldKey} key */
  #judge(key) {
    if (!this.#fields.has(key)) return;
    for (const [half, value] of Object.entries(this.#verdict(key, this.field(key).value))) {
      if (this.field(key)[/** @type {keyof Verdict} */ (half)] !== value) this.#tell(key, 'validityChange', { [half]: value });
    }
  }

  /** @param {FieldKey} key @param {string} value @returns {Verdict} */
  #verdict(key, value) {
    if (key === 'number') return judgeNumber(value);
    return key === 'cvv' ? judgeCode(value, this.#types.map(({ code }) => code.size)) : judgeDate(value);
  }

  /** @param {string} number */
  #narrow(number) {
    const types = typesOf(number);
    if (names(types) === names(this.#types)) return;
    this.#types = types;
    this.#judge('cvv');
    this.#tell('number', 'cardTypeChange');
  }

  /** @param {FieldKey} key @param {Partial<FieldState>} change */
  #set(key, change) {
    this.#fields.set(key, { ...this.field(key), ...change });
    for (const watcher of this.#watchers) watcher();
  }
}

/** @param {string} raw */
export const digitsOf = (raw) => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/** As the field shows it. @param {FieldKey} key @param {string} digits @param {Type[]} types */
export function written(key, digits, types) {
  if (key === 'cvv') return digits;
  if (key === 'expirationDate') {
    const { month, year } = dateOf(digits);
    return year ? `${month} / ${year}` : month;
  }
  let start = 0;
  const groups = types.length === 1 ? types[0]?.groups : undefined;
  return (groups ?? [4, 4, 4, 4]).map((length) => digits.slice(start, (start += length))).filter(Boolean).join(' ');
}

/** @param {Type[]} types */
const names = (types) => types.map(({ type }) => type).join(' ');

/** @param {boolean} isValid @param {boolean} isPotentiallyValid @returns {Verdict} */
const verdict = (isValid, isPotentiallyValid) => ({ isValid, isPotentiallyValid });

/** @param {string} number */
const typesOf = (number) => TYPES.filter(({ begins }) => begins.some((begin) => matches(number, begin)));

/** Compares as many digits as both have. @param {string} number @param {string | [string, string]} begin */
function matches(number, begin) {
  const [from, to] = typeof begin === 'string' ? [begin, begin] : begin;
  const length = Math.min(number.length, from.length);
  const part = number.slice(0, length);
  return part >= from.slice(0, length) && part <= to.slice(0, length);
}

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  const digits = [...number].reverse().map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2));
  const sum = digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0);
  return sum > 0 && sum % 10 === 0;
}

/** @param {string} number */
function judgeNumber(number) {
  const [type, ...others] = typesOf(number);
  if (!type || others.length > 0) return verdict(false, Boolean(type));
  const longest = Math.max(...type.lengths);
  if (number.length > longest) return verdict(false, false);
  const isValid = type.lengths.includes(number.length) && luhn(number);
  return verdict(isValid, isValid || number.length < longest);
}

/** @param {string} code @param {number[]} sizes */
const judgeCode = (code, sizes) => verdict(sizes.includes(code.length), code.length <= Math.max(...sizes, 0));

/** Month and year of what was typed: 5 is May, and so is 05. @param {string} digits */
function dateOf(digits) {
  return /^[2-9]/.test(digits) ? { month: `0${digits[0]}`, year: digits.slice(1, 5) } : { month: digits.slice(0, 2), year: digits.slice(2, 6) };
}

/** @param {string} digits */
function judgeDate(digits) {
  const { month, year } = dateOf(digits);
  const now = new Date();
  if (month.length < 2) return verdict(false, true);
  if (Number(month) < 1 || Number(month) > 12) return verdict(false, false);
  const judged = judgeYear(year, now);
  const past = judged.isValid && Number(year.slice(-2)) === now.getFullYear() % 100 && Number(month) < now.getMonth() + 1;
  return past ? verdict(false, false) : judged;
}

/** 20 may become 2034: that it is a year long past, nobody can tell. @param {string} year @param {Date} now */
function judgeYear(year, now) {
  const century = String(now.getFullYear()).slice(0, 2);
  if (year.length < 2) return verdict(false, true);
  if (year.length === 2 && year === century) return verdict(false, true);
  if (year.length === 3) return verdict(false, year.startsWith(century));
  const full = Number(year.length === 2 ? century + year : year);
  const isValid = full >= now.getFullYear() && full <= now.getFullYear() + FAR;
  return verdict(isValid, isValid);
}
