// @ts-check
/**
 * The script inside one frame of the SIMULATED PayPal card fields, of version 6 and 5 alike: one field, told apart by `type` in
 * the address.
 *
 * To the page around it, it tells only states (empty, valid, could become valid, focused, possible brands) and, at the end, what
 * became of the order. Card data goes to the sibling frames on a channel that only this origin can join, and to the API
 * (serve.mjs answers). It answers the one origin that its address names, and hears only that origin in the window around it.
 *
 * It does NOT have PayPal's own messages, labels or icons. Which value is valid follows `card-validator`, as is assumed of
 * PayPal; ranges of numbers are the common ones. That the input takes the focus when the window gets it is assumed, too.
 */

/** @typedef {import('@paypal/paypal-js/sdk-v6').Card} Card */
/** @typedef {import('@paypal/paypal-js/sdk-v6').FieldState} State */
/** @typedef {import('@paypal/paypal-js/sdk-v6').OneTimePaymentFlowResponse} Outcome */
/** @typedef {'number' | 'expiry' | 'cvv'} FieldType */
/** @typedef {{ label: string, placeholder: string, styles: Record<string, Record<string, string>> }} Settings */
/** What one field has to give. @typedef {{ value: string, isValid: boolean }} Part */
/** @typedef {{ request: string, order: string, name?: string }} Order */
/** @typedef {{ isValid: boolean, isPotentiallyValid: boolean }} Verdict */
/**
 * What the page says to a frame.
 * @typedef {{ double: 'paypal' } & (
 *   | { say: 'settings', settings: Settings }
 *   | { say: 'focus' | 'clear' }
 *   | { say: 'attribute', attribute: string, value: string | null }
 *   | { say: 'class', name: string, on: boolean }
 *   | { say: 'submit', order: Order }
 * )} FromPage
 */

/** How long a sibling frame may take to answer, in milliseconds. */
const PATIENCE = 5000;

/** How far ahead a card may expire, in years. */
const FAR = 19;

/** @type {readonly FieldType[]} */
const TYPES = ['number', 'expiry', 'cvv'];

/** Beginnings, or ranges of them. @type {(Card & { begins: (string | [string, string])[], lengths: number[], groups: number[] })[]} */
const BRANDS = [
  { type: 'visa', niceType: 'Visa', code: { name: 'CVV', size: 3 }, begins: ['4'], lengths: [16, 18, 19], groups: [4, 4, 4, 7] },
  { type: 'mastercard', niceType: 'Mastercard', code: { name: 'CVC', size: 3 }, begins: [['51', '55'], ['2221', '2720']], lengths: [16], groups: [4, 4, 4, 4] },
  { type: 'american-express', niceType: 'American Express', code: { name: 'CID', size: 4 }, begins: ['34', '37'], lengths: [15], groups: [4, 6, 5] },
  { type: 'diners-club', niceType: 'Diners Club', code: { name: 'CVV', size: 3 }, begins: [['300', '305'], '36', '38', '39'], lengths: [14, 16, 19], groups: [4, 6, 9] },
  { type: 'discover', niceType: 'Discover', code: { name: 'CID', size: 3 }, begins: ['6011', ['644', '649'], '65'], lengths: [16, 19], groups: [4, 4, 4, 7] },
  { type: 'jcb', niceType: 'JCB', code: { name: 'CVV', size: 3 }, begins: ['2131', '1800', ['3528', '3589']], lengths: [16, 17, 18, 19], groups: [4, 4, 4, 7] },
];

/** @type {Record<FieldType, { name: string, autocomplete: string }>} */
const NAMES = {
  number: { name: 'card-number', autocomplete: 'cc-number' },
  expiry: { name: 'card-expiry', autocomplete: 'cc-exp' },
  cvv: { name: 'card-cvv', autocomplete: 'cc-csc' },
};

/** What PayPal calls each field that is not valid (`PayPalCardFieldError`). @type {Record<FieldType, string>} */
const ERRORS = { number: 'INVALID_NUMBER', expiry: 'INVALID_EXPIRY', cvv: 'INVALID_CVV' };

/** @param {string} raw */
const digitsOf = (raw) => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/** @param {boolean} isValid @param {boolean} isPotentiallyValid @returns {Verdict} */
const verdict = (isValid, isPotentiallyValid) => ({ isValid, isPotentiallyValid });

/** Brands that a number may be of: all while there is none. @param {string} number */
const brandsOf = (number) => BRANDS.filter(({ begins }) => begins.some((begin) => matches(number, begin)));

/** Compares as many digits as both have. @param {string} number @param {string | [string, string]} begin */
function matches(number, begin) {
  const [from, to] = typeof begin === 'string' ? [begin, begin] : begin;
  const length = Math.min(number.length, from.length);
  const part = number.slice(0, length);
  return part >= from.slice(0, length) && part <= to.slice(0, length);
}

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum > 0 && sum % 10 === 0;
}

/** @param {string} number */
function judgeNumber(number) {
  const [brand, ...others] = brandsOf(number);
  if (!brand || others.length > 0) return verdict(false, Boolean(brand));
  const longest = Math.max(...brand.lengths);
  const isValid = brand.lengths.includes(number.length) && luhn(number);
  return verdict(isValid, isValid || number.length < longest);
}

/** Month and year of what was typed. @param {string} raw */
function dateOf(raw) {
  const digits = digitsOf(raw);
  const iso = /^20(\d\d)-(\d\d)$/.exec(raw.trim());
  if (iso) return { month: iso[2] ?? '', year: iso[1] ?? '' };
  return /^[2-9]/.test(digits) ? { month: `0${digits[0]}`, year: digits.slice(1, 5) } : { month: digits.slice(0, 2), year: digits.slice(2, 6) };
}

/** @param {string} raw */
function judgeDate(raw) {
  const { month, year } = dateOf(raw);
  const now = new Date();
  if (month.length < 2 || (year.length < 2 && Number(month) <= 12)) return verdict(false, true);
  const full = Number(year.length === 2 ? `20${year}` : year);
  const isValid = Number(month) >= 1 && Number(month) <= 12 && full <= now.getFullYear() + FAR
    && (full > now.getFullYear() || (full === now.getFullYear() && Number(month) > now.getMonth()));
  return verdict(isValid, isValid || year === '20' || (year.length === 3 && year.startsWith('20')));
}

/** How long a code is for the brands that the number frame last told. */
let sizes = [3, 4];

/** @param {string} code */
const judgeCode = (code) => verdict(sizes.includes(code.length), code.length <= Math.max(...sizes));

/** @param {FieldType} field @param {string} value @returns {Verdict} */
function judge(field, value) {
  if (field === 'expiry') return judgeDate(value);
  return field === 'number' ? judgeNumber(digitsOf(value)) : judgeCode(digitsOf(value));
}

/** @param {FieldType} field @param {string} raw */
function tidy(field, raw) {
  const digits = digitsOf(raw);
  if (field === 'cvv') return digits.slice(0, Math.max(...sizes));
  if (field === 'expiry') {
    const { month, year } = dateOf(raw);
    return year ? `${month} / ${year}` : month;
  }
  const [brand, ...others] = brandsOf(digits);
  let start = 0;
  const groups = brand && others.length === 0 ? brand.groups : [4, 4, 4, 7];
  return groups.map((length) => digits.slice(start, (start += length))).filter(Boolean).join(' ');
}

const facts = new URLSearchParams(location.hash.slice(1));
const session = facts.get('session') ?? '';
const element = Number(facts.get('element'));
const origin = facts.get('origin') ?? '';
const own = /** @type {FieldType} */ (facts.get('type'));

if (TYPES.includes(own) && session && /^https?:\/\//.test(origin) && window.parent !== window) start();

function start() {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  const channel = new BroadcastChannel(`paypal-double-${session}`);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  /** @type {State} */
  let state = { isEmpty: true, isValid: false, isPotentiallyValid: true, isFocused: false };
  let brands = BRANDS.map(({ type }) => type).join(' ');

  input.name = NAMES[own].name;
  input.setAttribute('autocomplete', NAMES[own].autocomplete);
  input.addEventListener('input', edit);
  input.addEventListener('focus', () => focused(true));
  input.addEventListener('blur', () => focused(false));
  input.addEventListener('keydown', (event) => event.key === 'Enter' && emit('inputsubmit'));
  window.addEventListener('focus', () => input.focus());
  channel.addEventListener('message', ({ data }) => hearSibling(data));
  window.addEventListener('message', (event) => {
    if (event.origin === origin && event.source === window.parent && event.data?.double === 'paypal') hearPage(event.data);
  });
  if (own === 'cvv') channel.postMessage({ say: 'sizes?' });
  tell({ say: 'loaded' });

  /** Says it to the one origin the address names. @param {object} message */
  function tell(message) {
    window.parent.postMessage({ double: 'paypal', element, ...message }, origin);
  }

  /** An event with all that the page may know of this field. @param {string} event */
  function emit(event) {
    input.classList.toggle('valid', state.isValid);
    input.classList.toggle('invalid', !state.isPotentiallyValid);
    input.classList.toggle('focus', state.isFocused);
    const cards = own === 'number' ? brandsOf(digitsOf(input.value)).map(({ type, niceType, code }) => ({ type, niceType, code })) : undefined;
    tell({ say: 'event', event, state: { ...state }, cards });
  }

  /** @param {FromPage} message */
  function hearPage(message) {
    if (message.say === 'settings') apply(message.settings);
    else if (message.say === 'focus') input.focus();
    else if (message.say === 'clear') clear();
    else if (message.say === 'attribute') attribute(message.attribute, message.value);
    else if (message.say === 'class') input.classList.toggle(message.name, message.on);
    else if (message.say === 'submit' && own === 'number') void submit(message.order);
  }

  /** @param {{ say: string, sizes: number[], request: string, field: FieldType }} message */
  function hearSibling(message) {
    if (message.say === 'sizes' && own === 'cvv') adopt(message.sizes);
    else if (message.say === 'sizes?' && own === 'number') tellSizes();
    else if (message.say === 'read' && message.field === own) channel.postMessage({ say: 'part', request: message.request, part: ownPart() });
  }

  function tellSizes() {
    channel.postMessage({ say: 'sizes', sizes: [...new Set(brandsOf(digitsOf(input.value)).map(({ code }) => code.size))] });
  }

  /** The code's length follows the number's brands. @param {number[]} told */
  function adopt(told) {
    sizes = told.length > 0 ? told : [3, 4];
    input.value = tidy(own, input.value);
    settle();
  }

  function edit() {
    const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
    const grown = own === 'expiry' && /^[2-9]/.test(digitsOf(input.value)) ? 1 : 0;
    const text = tidy(own, input.value);
    if (text !== input.value) {
      input.value = text;
      // Only while focused: setting a selection would otherwise pull the focus in some browsers.
      if (document.activeElement === input) moveCaret(before + grown);
    }
    settle();
    emit('change');
  }

  /** Behind as many digits as were before it. @param {number} digits */
  function moveCaret(digits) {
    let place = 0;
    for (let seen = 0; seen < digits && place < input.value.length; place += 1) {
      if (/\d/.test(input.value[place] ?? '')) seen += 1;
    }
    input.setSelectionRange(place, place);
  }

  function clear() {
    input.value = '';
    settle();
  }

  /** Emptiness, with the old validity, then validity, then the brands. */
  function settle() {
    const isEmpty = input.value === '';
    if (isEmpty !== state.isEmpty) {
      state = { ...state, isEmpty };
      emit(isEmpty ? 'empty' : 'notempty');
    }
    const judged = judge(own, input.value);
    if (judged.isValid !== state.isValid || judged.isPotentiallyValid !== state.isPotentiallyValid) {
      state = { ...state, ...judged };
      emit('validitychange');
    }
    if (own === 'number') settleBrand();
  }

  function settleBrand() {
    const now = brandsOf(digitsOf(input.value)).map(({ type }) => type).join(' ');
    if (now === brands) return;
    brands = now;
    tellSizes();
    emit('cardtypechange');
  }

  /** @param {boolean} isFocused */
  function focused(isFocused) {
    if (state.isFocused === isFocused) return;
    state = { ...state, isFocused };
    emit(isFocused ? 'focus' : 'blur');
  }

  /** @param {string} name @param {string | null} value */
  function attribute(name, value) {
    if (value === null) input.removeAttribute(name);
    else if (name === 'disabled') input.disabled = value === 'true';
    else input.setAttribute(name, value);
  }

  /** @returns {Part} */
  function ownPart() {
    return { value: own === 'expiry' ? input.value : digitsOf(input.value), isValid: judge(own, input.value).isValid };
  }

  /** Collects the card from its siblings and has PayPal approve the order. @param {Order} order */
  async function submit({ request, order, name }) {
    const asked = TYPES.map(async (field) => /** @type {const} */ ([field, field === own ? ownPart() : await partOf(field)]));
    const parts = new Map(await Promise.all(asked));
    const wrong = TYPES.filter((field) => !parts.get(field)?.isValid).map((field) => ERRORS[field]);
    const outcome = wrong.length > 0 ? failed(order, wrong.join(' ')) : await confirm(order, parts, name, () => challenged(request));
    tell({ say: 'result', request, outcome });
  }

  /** Asks a sibling frame. @param {FieldType} field @returns {Promise<Part>} */
  function partOf(field) {
    return new Promise((resolve) => {
      const request = String(crypto.getRandomValues(new Uint32Array(2)));
      /** @param {MessageEvent} event */
      const hear = ({ data }) => data.say === 'part' && data.request === request && end(data.part);
      /** @param {Part} part */
      const end = (part) => {
        clearTimeout(timer);
        channel.removeEventListener('message', hear);
        resolve(part);
      };
      const timer = setTimeout(() => end({ value: '', isValid: false }), PATIENCE);
      channel.addEventListener('message', hear);
      channel.postMessage({ say: 'read', request, field });
    });
  }

  /** Has the page show the bank's frame, and waits for the buyer. @param {string} request @returns {Promise<string>} */
  function challenged(request) {
    return new Promise((resolve) => {
      const bank = new BroadcastChannel(`paypal-double-challenge-${request}`);
      bank.addEventListener('message', ({ data }) => {
        bank.close();
        tell({ say: 'challenge', request: null });
        resolve(data);
      });
      tell({ say: 'challenge', request });
    });
  }

  /** @param {Settings} settings */
  function apply({ label, placeholder, styles }) {
    input.setAttribute('aria-label', label);
    input.placeholder = placeholder;
    dress(sheet, styles);
    tell({ say: 'ready' });
  }
}

/** @param {string} orderId @param {string} message @param {string} [liabilityShift] @returns {Outcome} */
const failed = (orderId, message, liabilityShift) => ({ state: 'failed', data: { orderId, message, liabilityShift } });

/**
 * @param {string} order @param {Map<FieldType, Part>} parts @param {string | undefined} name @param {() => Promise<string>} challenge
 * @returns {Promise<Outcome>}
 */
async function confirm(order, parts, name, challenge) {
  const { month, year } = dateOf(parts.get('expiry')?.value ?? '');
  const card = {
    number: parts.get('number')?.value,
    expiry: `${year.length === 2 ? `20${year}` : year}-${month}`,
    security_code: parts.get('cvv')?.value,
    name,
  };
  const answer = await post(order, 'confirm-payment-source', { payment_source: { card } });
  if (answer.status !== 'PAYER_ACTION_REQUIRED') return outcomeOf(order, answer);
  const said = await challenge();
  if (said === 'canceled') return { state: 'canceled', data: { orderId: order } };
  if (said === 'failed') return failed(order, '', 'NO');
  return outcomeOf(order, await post(order, 'double-authenticated', {}));
}

/** @param {string} order @param {any} answer @returns {Outcome} */
function outcomeOf(order, answer) {
  if (answer.status === 'APPROVED') return { state: 'succeeded', data: { orderId: order, liabilityShift: answer.liability_shift } };
  return failed(order, [answer.name, ...(answer.details ?? []).map((/** @type {{ issue: string }} */ { issue }) => issue)].join(' '));
}

/** @param {string} order @param {string} action @param {object} body @returns {Promise<any>} */
async function post(order, action, body) {
  const headers = { 'Content-Type': 'application/json' };
  try {
    const response = await fetch(`/v2/checkout/orders/${encodeURIComponent(order)}/${action}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return await response.json();
  } catch {
    return { name: 'NETWORK_ERROR' };
  }
}

/** Style without text: each property is set by its name; paypal.js let only the listed ones through. @param {CSSStyleSheet} sheet @param {Settings['styles']} styles */
function dress(sheet, styles) {
  sheet.insertRule('html, body { height: 100%; margin: 0; background: transparent; }');
  sheet.insertRule('input { all: unset; display: block; box-sizing: border-box; width: 100%; height: 100%; padding: 12px; border: 1px solid #909697; cursor: text; }', 1);
  for (const [selector, properties] of Object.entries(styles)) {
    const full = selector.startsWith('input') ? selector : `input${selector}`;
    const rule = sheet.cssRules[sheet.insertRule(`${full} {}`, sheet.cssRules.length)];
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const [name, value] of Object.entries(properties)) rule.style.setProperty(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value);
  }
}

export {};
