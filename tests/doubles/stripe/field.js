// @ts-check
/**
 * The script inside one frame of the SIMULATED Stripe.js: one card field, told apart by `componentName` in the address.
 *
 * To the page around it, it tells only states (empty, complete, which error, which brand) and, at the end, a payment method.
 * Card data goes to the sibling frames on a channel that only this origin can join, and to the API (serve.mjs answers).
 * It answers the one origin that its address names, and hears only that origin in the window around it.
 *
 * It does NOT know fonts or brand icons, and applies neither `iconColor` nor `padding`. Its messages are English; the name of the
 * field is in the locale's language for the seven languages below. Ranges of numbers are the common ones, not Stripe's full table.
 */

/** @typedef {import('@stripe/stripe-js').StripeError} StripeError */
/** @typedef {import('@stripe/stripe-js').StripeElementStyle} Style */
/** @typedef {import('@stripe/stripe-js').StripeElementCSSProperties} Properties */
/** @typedef {import('@stripe/stripe-js').StripeCardNumberElementChangeEvent['brand']} Brand */
/** @typedef {'cardNumber' | 'cardExpiry' | 'cardCvc'} CardType */
/** @typedef {{ locale: string, rtl: boolean, style?: Style, placeholder?: string, disabled: boolean }} Settings */
/** @typedef {{ request: string, siblings: CardType[], parameters: Record<string, unknown> }} Order */
/** What one field has to give. @typedef {{ value: string, error: StripeError | undefined }} Part */

const API = 'https://api.stripe.com/v1/payment_methods';

/** How long a sibling frame may take to answer, in milliseconds. */
const PATIENCE = 5000;

/** How far ahead a card may expire, in years. */
const FAR = 50;

/** @type {{ brand: Brand, pattern: RegExp, lengths: number[], groups: number[], cvc: number }[]} */
const NETWORKS = [
  { brand: 'visa', pattern: /^4/, lengths: [16], groups: [4, 4, 4, 4], cvc: 3 },
  { brand: 'mastercard', pattern: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], groups: [4, 4, 4, 4], cvc: 3 },
  { brand: 'amex', pattern: /^3[47]/, lengths: [15], groups: [4, 6, 5], cvc: 4 },
  { brand: 'discover', pattern: /^(6011|64[4-9]|65)/, lengths: [16], groups: [4, 4, 4, 4], cvc: 3 },
  { brand: 'jcb', pattern: /^35(2[89]|[3-8])/, lengths: [16], groups: [4, 4, 4, 4], cvc: 3 },
  { brand: 'diners', pattern: /^3[689]/, lengths: [14], groups: [4, 6, 4], cvc: 3 },
  { brand: 'diners', pattern: /^30[0-5]/, lengths: [16], groups: [4, 4, 4, 4], cvc: 3 },
  { brand: 'unionpay', pattern: /^62/, lengths: [16, 17, 18, 19], groups: [4, 4, 4, 4, 3], cvc: 3 },
];
/** @type {typeof NETWORKS[number]} */
const UNKNOWN = { brand: 'unknown', pattern: /^/, lengths: [16], groups: [4, 4, 4, 4], cvc: 4 };

/** @type {Record<string, string>} */
const MESSAGES = {
  incomplete_number: 'Your card number is incomplete.',
  invalid_number: 'Your card number is invalid.',
  incomplete_expiry: 'Your card’s expiration date is incomplete.',
  invalid_expiry_year_past: 'Your card’s expiration year is in the past.',
  invalid_expiry_month_past: 'Your card’s expiration date is in the past.',
  invalid_expiry_year: 'Your card’s expiration year is invalid.',
  incomplete_cvc: 'Your card’s security code is incomplete.',
};

/** Number, expiry, code. @type {Record<string, [string, string, string]>} */
const LABELS = {
  en: ['Credit or debit card number', 'Credit or debit card expiration date', 'Credit or debit card CVC/CVV'],
  de: ['Kredit- oder Debitkartennummer', 'Ablaufdatum der Kredit- oder Debitkarte', 'CVC/CVV der Kredit- oder Debitkarte'],
  fr: ['Numéro de carte de crédit ou de débit', 'Date d’expiration de la carte de crédit ou de débit', 'CVC/CVV de la carte de crédit ou de débit'],
  nl: ['Nummer van creditcard of betaalpas', 'Vervaldatum van creditcard of betaalpas', 'CVC/CVV van creditcard of betaalpas'],
  ja: ['クレジットカードまたはデビットカードの番号', 'クレジットカードまたはデビットカードの有効期限', 'クレジットカードまたはデビットカードのCVC/CVV'],
  ar: ['رقم بطاقة الائتمان أو الخصم', 'تاريخ انتهاء صلاحية بطاقة الائتمان أو الخصم', 'رمز التحقق من بطاقة الائتمان أو الخصم'],
  he: ['מספר כרטיס אשראי או חיוב', 'תאריך תפוגה של כרטיס אשראי או חיוב', 'קוד CVC/CVV של כרטיס אשראי או חיוב'],
};

/** How the listed properties are called in CSS; `null` is listed by Stripe and has no effect here. @type {Record<keyof Properties, string | null>} */
const CSS_NAMES = {
  backgroundColor: 'background-color',
  color: 'color',
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontSmoothing: '-webkit-font-smoothing',
  fontStyle: 'font-style',
  fontVariant: 'font-variant',
  fontWeight: 'font-weight',
  iconColor: null,
  lineHeight: 'line-height',
  letterSpacing: 'letter-spacing',
  textAlign: 'text-align',
  padding: null,
  textDecoration: 'text-decoration',
  textShadow: 'text-shadow',
  textTransform: 'text-transform',
};

/** @param {string} raw */
const digitsOf = (raw) => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/** @param {string} number */
const networkOf = (number) => NETWORKS.find(({ pattern }) => pattern.test(number)) ?? UNKNOWN;

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum > 0 && sum % 10 === 0;
}

/** @param {string} text @param {number[]} groups */
function grouped(text, groups) {
  let start = 0;
  const parts = groups.map((length) => text.slice(start, (start += length)));
  return parts.filter(Boolean).join(' ');
}

/** Month and year as four digits, also from what a browser fills in: `2030-12`, `12/2030`, `1/30`. @param {string} raw */
function expiryDigits(raw) {
  const text = raw.normalize('NFKC').trim();
  const iso = /^20(\d\d)-(\d\d)$/.exec(text);
  if (iso) return `${iso[2]}${iso[1]}`;
  const digits = digitsOf(text.replace(/^(\d)\s*\//, '0$1/').replace(/^(\d\d)\s*\/\s*20(\d\d)$/, '$1$2'));
  const padded = /^([2-9]|1[3-9])/.test(digits) ? `0${digits}` : digits;
  return padded.slice(0, 4);
}

/**
 * What each type of field makes of what was typed. `judge` gives the code of what is wrong, or null if nothing is.
 * @typedef {object} Kind
 * @property {string} autocomplete
 * @property {string} name
 * @property {string} placeholder
 * @property {number} label
 * @property {(raw: string) => string} tidy
 * @property {(digits: string) => string | null} judge
 */

/** The brand the number field last told; the code's length hangs on it. */
let network = UNKNOWN;

/** @type {Record<CardType, Kind>} */
const KINDS = {
  cardNumber: {
    autocomplete: 'cc-number', name: 'cardnumber', placeholder: '1234 1234 1234 1234', label: 0,
    tidy(raw) {
      const digits = digitsOf(raw);
      const { groups, lengths } = networkOf(digits);
      return grouped(digits.slice(0, Math.max(...lengths)), groups);
    },
    judge(digits) {
      const { lengths } = networkOf(digits);
      if (lengths.includes(digits.length) && luhn(digits)) return null;
      return digits.length < Math.max(...lengths) ? 'incomplete_number' : 'invalid_number';
    },
  },
  cardExpiry: {
    autocomplete: 'cc-exp', name: 'exp-date', placeholder: 'MM / YY', label: 1,
    tidy(raw) {
      const digits = expiryDigits(raw);
      return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
    },
    judge(digits) {
      const month = Number(digits.slice(0, 2));
      if (digits.length < 4 || month < 1 || month > 12) return 'incomplete_expiry';
      const year = 2000 + Number(digits.slice(2));
      const now = new Date();
      if (year < now.getFullYear()) return 'invalid_expiry_year_past';
      if (year > now.getFullYear() + FAR) return 'invalid_expiry_year';
      return year === now.getFullYear() && month < now.getMonth() + 1 ? 'invalid_expiry_month_past' : null;
    },
  },
  cardCvc: {
    autocomplete: 'cc-csc', name: 'cvc', placeholder: 'CVC', label: 2,
    tidy: (raw) => digitsOf(raw).slice(0, network.cvc),
    judge: (digits) => (digits.length === network.cvc || (network === UNKNOWN && digits.length === 3) ? null : 'incomplete_cvc'),
  },
};

const facts = new URLSearchParams(location.hash.slice(1));
const type = /** @type {CardType} */ (facts.get('componentName') ?? '');
const group = facts.get('group') ?? '';
const origin = facts.get('origin') ?? '';
const kind = KINDS[type];

if (kind && group && /^https?:\/\//.test(origin) && window.parent !== window) start();

function start() {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  const channel = new BroadcastChannel(`stripe-double-${group}`);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  let shown = false; // Whether incompleteness may be called an error yet.
  let ready = false;
  let told = JSON.stringify({ empty: true, complete: false, error: undefined, brand: type === 'cardNumber' ? 'unknown' : undefined });

  input.name = kind.name;
  input.setAttribute('autocomplete', kind.autocomplete);
  input.addEventListener('input', () => edit());
  input.addEventListener('focus', () => tell({ say: 'focus' }));
  input.addEventListener('blur', leave);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tell({ say: 'escape' });
    if (key === 'Enter') tell({ say: 'enter' });
  });
  channel.addEventListener('message', ({ data }) => hearSibling(data));
  window.addEventListener('message', (event) => {
    if (event.origin === origin && event.source === window.parent && event.data?.double === 'stripe') hearPage(event.data);
  });
  if (type === 'cardCvc') channel.postMessage({ say: 'number?' });
  tell({ say: 'loaded' });

  /** Says it to the one origin the address names. @param {object} message */
  function tell(message) {
    window.parent.postMessage({ double: 'stripe', element: Number(facts.get('element')), ...message }, origin);
  }

  /** @param {{ say: string, settings: Settings } & Order} message */
  function hearPage(message) {
    if (message.say === 'settings') apply(message.settings);
    else if (message.say === 'focus') input.focus();
    else if (message.say === 'blur') input.blur();
    else if (message.say === 'clear') clear();
    else if (message.say === 'tokenise' && type === 'cardNumber') tokenise(message);
  }

  /** @param {{ say: string, brand: Brand, length: number, request: string, field: CardType }} message */
  function hearSibling(message) {
    if (message.say === 'number?' && type === 'cardNumber') tellBrand();
    else if (message.say === 'brand' && type === 'cardCvc') adopt(message.brand);
    else if (message.say === 'read' && message.field === type) channel.postMessage({ say: 'part', request: message.request, field: type, part: ownPart() });
  }

  /** The code field follows the number's brand. @param {Brand} brand */
  function adopt(brand) {
    network = NETWORKS.find((each) => each.brand === brand) ?? UNKNOWN;
    input.value = kind.tidy(input.value);
    report();
  }

  function tellBrand() {
    channel.postMessage({ say: 'brand', brand: networkOf(digitsOf(input.value)).brand });
  }

  function edit() {
    const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
    const grown = expiryGrowth(input.value);
    const text = kind.tidy(input.value);
    if (text !== input.value) {
      input.value = text;
      // Only while focused: setting a selection would otherwise pull the focus in some browsers.
      if (document.activeElement === input) moveCaret(before + grown);
    }
    shown = false;
    if (type === 'cardNumber') tellBrand();
    report();
  }

  /** Digits that `tidy` puts before what was typed: the nought of a month. @param {string} raw */
  function expiryGrowth(raw) {
    return type === 'cardExpiry' ? Math.max(0, expiryDigits(raw).length - digitsOf(raw).length) : 0;
  }

  /** Behind as many digits as were before it. @param {number} digits */
  function moveCaret(digits) {
    let place = 0;
    for (let seen = 0; seen < digits && place < input.value.length; place += 1) {
      if (/\d/.test(input.value[place] ?? '')) seen += 1;
    }
    input.setSelectionRange(place, place);
  }

  function leave() {
    shown = input.value !== ''; // An empty field that was only passed through is not an error yet.
    tell({ say: 'blur' });
    report();
  }

  function clear() {
    input.value = '';
    shown = false;
    if (type === 'cardNumber') tellBrand();
    report();
  }

  /** @returns {StripeError & { type: 'validation_error', code: string, message: string } | undefined} */
  function wrong() {
    const code = kind.judge(digitsOf(input.value));
    return code ? { type: 'validation_error', code, message: MESSAGES[code] ?? '' } : undefined;
  }

  function report() {
    const problem = wrong();
    const error = problem && (shown || !problem.code.startsWith('incomplete_')) ? problem : undefined;
    const brand = type === 'cardNumber' ? networkOf(digitsOf(input.value)).brand : undefined;
    const state = { empty: input.value === '', complete: !problem, error, brand };
    input.className = [state.empty && 'empty', state.complete && 'complete', error && 'invalid'].filter(Boolean).join(' ');
    input.setAttribute('aria-invalid', String(Boolean(error)));
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    if (brand === undefined) delete state.brand;
    tell({ say: 'change', state });
  }

  /** What this field gives to a payment method. What is missing shows from here on. @returns {Part} */
  function ownPart() {
    shown = true;
    report();
    return { value: digitsOf(input.value), error: wrong() };
  }

  /** @param {Order} order */
  async function tokenise({ request, siblings, parameters }) {
    tell({ say: 'result', request, result: await paymentMethod(siblings, parameters) });
  }

  /** @param {CardType[]} siblings @param {Record<string, unknown>} parameters */
  async function paymentMethod(siblings, parameters) {
    const asked = siblings.map(async (field) => /** @type {const} */ ([field, await partOf(field)]));
    /** @type {Map<CardType, Part>} */
    const parts = new Map([['cardNumber', ownPart()], ...(await Promise.all(asked))]);
    for (const each of /** @type {CardType[]} */ (Object.keys(KINDS))) {
      const error = parts.get(each)?.error;
      if (error) return { error };
    }
    const expiry = parts.get('cardExpiry')?.value;
    return send({
      ...parameters,
      card: {
        number: parts.get('cardNumber')?.value,
        exp_month: expiry?.slice(0, 2),
        exp_year: expiry?.slice(2),
        cvc: parts.get('cardCvc')?.value,
      },
    });
  }

  /** Asks a sibling frame. @param {CardType} field @returns {Promise<Part>} */
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
      const timer = setTimeout(() => end({ value: '', error: { type: 'api_error', message: `The ${field} frame did not answer.` } }), PATIENCE);
      channel.addEventListener('message', hear);
      channel.postMessage({ say: 'read', request, field });
    });
  }

  /** @param {Settings} settings */
  function apply({ locale, rtl, style, placeholder, disabled }) {
    const tag = locale === 'auto' ? navigator.language : locale;
    const labels = LABELS[tag.split('-')[0] ?? ''] ?? LABELS.en;
    document.documentElement.lang = labels === LABELS.en ? 'en' : tag;
    document.documentElement.dir = rtl ? 'rtl' : 'ltr';
    input.dir = 'ltr'; // Numbers of cards run from left to right everywhere.
    input.setAttribute('aria-label', labels?.[kind.label] ?? '');
    input.placeholder = placeholder ?? kind.placeholder;
    input.disabled = disabled;
    dress(sheet, style ?? {}, rtl);
    report();
    tell({ say: 'height', height: input.getBoundingClientRect().height });
    if (ready) return;
    ready = true;
    tell({ say: 'ready' });
  }
}

/**
 * Posts the card as a form, nested names in brackets, as Stripe.js does.
 * @param {Record<string, unknown>} parameters @returns {Promise<import('@stripe/stripe-js').PaymentMethodResult>}
 */
async function send(parameters) {
  const body = new URLSearchParams(flattened(parameters, ''));
  try {
    const response = await fetch(API, { method: 'POST', body });
    const answer = await response.json();
    return response.ok ? { paymentMethod: answer } : { error: answer.error };
  } catch {
    return { error: { type: 'api_connection_error', message: 'We are experiencing issues connecting to our payments provider. You have not been charged. Please check your internet connection and try again.' } };
  }
}

/** @param {object} tree @param {string} path @returns {[string, string][]} */
function flattened(tree, path) {
  return Object.entries(tree).flatMap(([name, value]) => {
    const full = path ? `${path}[${name}]` : name;
    if (value === null || value === undefined) return [];
    if (typeof value === 'object') return flattened(value, full);
    return /** @type {[string, string][]} */ ([[full, String(value)]]);
  });
}

/** Style without text: each property is set by its name, and only the listed ones. @param {CSSStyleSheet} sheet @param {Style} style @param {boolean} rtl */
function dress(sheet, style, rtl) {
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  sheet.insertRule('body { margin: 0; background: transparent; }');
  sheet.insertRule('input { all: unset; display: block; box-sizing: border-box; width: 100%; color: black; font: 16px/1.2 sans-serif; cursor: text; }', 1);
  sheet.insertRule('input::placeholder { color: #757575; }', 2);
  sheet.insertRule('input.invalid { color: #eb1c26; }', 3);
  if (rtl) sheet.insertRule('input { text-align: right; }', 4);
  for (const variant of /** @type {const} */ (['base', 'empty', 'complete', 'invalid'])) {
    const selector = variant === 'base' ? 'input' : `input.${variant}`;
    const rules = style[variant] ?? {};
    addRule(sheet, selector, rules);
    for (const [name, nested] of Object.entries(rules)) {
      if (name.startsWith(':') && name !== '::-ms-clear') addRule(sheet, selector + name, nested);
    }
  }
}

/** @param {CSSStyleSheet} sheet @param {string} selector @param {object} properties */
function addRule(sheet, selector, properties) {
  const place = sheet.insertRule(`${selector} {}`, sheet.cssRules.length);
  const rule = sheet.cssRules[place];
  if (!(rule instanceof CSSStyleRule)) return;
  for (const [name, value] of Object.entries(properties)) {
    const css = CSS_NAMES[/** @type {keyof Properties} */ (name)];
    if (css) rule.style.setProperty(css, String(value));
  }
}

export {};
