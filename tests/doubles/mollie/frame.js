// @ts-check
/**
 * The script inside one frame of the SIMULATED Mollie.js: one card field, or the hidden controller, told apart by `role` in the address.
 *
 * To the page around it, it tells only states (`error`, `touched`, `dirty`) and, at the end, a token. Card data goes to the
 * controller on a channel that only this origin can join, and from there to serve.mjs. It answers the one origin that its address
 * names, and hears only that origin in the window around it.
 *
 * It does NOT tell a code or a brand, as Mollie does not. Its messages are English; the name of the field is in the language of the locale
 * for the four below. That the field has that name is assumed.
 */

/** @typedef {import('./types').ComponentType} ComponentType */
/** @typedef {import('./types').Styles} Styles */
/** @typedef {import('./types').TokenResult} TokenResult */
/** @typedef {{ valid: boolean, value: string }} Part */

/** How long a field may take to answer the controller, in milliseconds. */
const PATIENCE = 5000;

/** @type {readonly ComponentType[]} */
const TYPES = ['cardHolder', 'cardNumber', 'expiryDate', 'verificationCode'];

/** In the order of `TYPES`. @type {Record<string, string[]>} */
const LABELS = {
  en: ['Card holder', 'Card number', 'Expiry date', 'CVC/CVV'],
  de: ['Karteninhaber', 'Kartennummer', 'Ablaufdatum', 'CVC/CVV'],
  fr: ['Titulaire de la carte', 'Numéro de carte', 'Date d’expiration', 'CVC/CVV'],
  nl: ['Kaarthouder', 'Kaartnummer', 'Vervaldatum', 'CVC/CVV'],
};

/** @param {string} raw */
const digitsOf = (raw) => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum > 0 && sum % 10 === 0;
}

/** @param {string} digits */
function isAhead(digits) {
  const [month, year] = [Number(digits.slice(0, 2)), 2000 + Number(digits.slice(2))];
  const now = new Date();
  return month >= 1 && month <= 12 && year * 12 + month > now.getFullYear() * 12 + now.getMonth();
}

/**
 * What each type makes of what was typed.
 * @type {Record<ComponentType, { autocomplete: string, error: string, tidy(raw: string): string, isValid(text: string): boolean }>}
 */
const KINDS = {
  cardHolder: {
    autocomplete: 'cc-name', error: 'The name is not valid.',
    tidy: (raw) => raw,
    isValid: (text) => text.trim().length > 1,
  },
  cardNumber: {
    autocomplete: 'cc-number', error: 'The number is not valid.',
    tidy: (raw) => digitsOf(raw).slice(0, 19).replace(/(.{4})(?=.)/g, '$1 '),
    isValid: (text) => digitsOf(text).length >= 14 && luhn(digitsOf(text)),
  },
  expiryDate: {
    autocomplete: 'cc-exp', error: 'The date is not valid.',
    tidy: (raw) => digitsOf(raw).slice(0, 4).replace(/^(..)(?=.)/, '$1/'),
    isValid: (text) => digitsOf(text).length === 4 && isAhead(digitsOf(text)),
  },
  verificationCode: {
    autocomplete: 'cc-csc', error: 'The code is not valid.',
    tidy: (raw) => digitsOf(raw).slice(0, 4),
    isValid: (text) => digitsOf(text).length >= 3,
  },
};

/** How the listed properties are called in CSS. @type {Record<string, string>} */
const CSS_NAMES = {
  backgroundColor: 'background-color', color: 'color', fontSize: 'font-size', fontWeight: 'font-weight', letterSpacing: 'letter-spacing',
  lineHeight: 'line-height', textAlign: 'text-align', textDecoration: 'text-decoration', textTransform: 'text-transform',
};

const facts = new URLSearchParams(location.hash.slice(1));
const role = facts.get('role') ?? '';
const origin = facts.get('origin') ?? '';
const group = facts.get('group') ?? '';
const type = TYPES.find((each) => each === role);

if (group && /^https?:\/\//.test(origin) && window.parent !== window) {
  const channel = new BroadcastChannel(`mollie-double-${group}`);
  if (type) beField(type, channel);
  else if (role === 'controller') beController(channel);
}

/** Says it to the one origin the address names. @param {object} message */
function tell(message) {
  window.parent.postMessage({ double: 'mollie', frame: Number(facts.get('frame')), ...message }, origin);
}

/** @param {(data: any) => void} hear */
function listen(hear) {
  window.addEventListener('message', (event) => {
    if (event.origin === origin && event.source === window.parent && event.data?.double === 'mollie') hear(event.data);
  });
  tell({ say: 'loaded' });
}

/** @param {ComponentType} type @param {BroadcastChannel} channel */
function beField(type, channel) {
  const kind = KINDS[type];
  const input = document.createElement('input');
  const sheet = new CSSStyleSheet();
  let touched = false;
  let told = '';
  document.adoptedStyleSheets = [sheet];
  input.id = input.name = type;
  input.inputMode = type === 'cardHolder' ? 'text' : 'numeric';
  input.setAttribute('autocomplete', kind.autocomplete);
  input.setAttribute('spellcheck', 'false');
  document.body.append(input);

  input.addEventListener('input', () => {
    const text = kind.tidy(input.value);
    if (text !== input.value) input.value = text;
    report();
  });
  input.addEventListener('focus', () => {
    touched = true;
    tell({ say: 'focus' });
  });
  input.addEventListener('blur', () => {
    tell({ say: 'blur' });
    report();
  });
  channel.addEventListener('message', ({ data }) => {
    if (data.say !== 'read' || data.field !== type) return;
    touched = true; // What is missing shows from here on.
    report();
    channel.postMessage({ say: 'part', request: data.request, field: type, part: { value: input.value, valid: kind.isValid(input.value) } });
  });
  listen((data) => data.say === 'settings' && apply(data.locale, data.styles));

  function report() {
    const valid = kind.isValid(input.value);
    const state = { error: valid ? '' : kind.error, touched, dirty: input.value !== '' };
    input.className = state.dirty ? (valid ? 'valid' : 'invalid') : '';
    input.setAttribute('aria-invalid', String(touched && !valid));
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    tell({ say: 'change', state });
  }

  /** @param {string} locale @param {Styles} styles */
  function apply(locale, styles) {
    const language = locale.split('_')[0] ?? '';
    const labels = LABELS[language] ?? LABELS.en;
    document.documentElement.lang = labels === LABELS.en ? 'en' : language;
    input.setAttribute('aria-label', labels?.[TYPES.indexOf(type)] ?? '');
    dress(sheet, styles);
    tell({ say: 'ready' });
  }
}

/** @param {BroadcastChannel} channel */
function beController(channel) {
  listen(async ({ say, request, profileId, testmode }) => {
    if (say === 'tokenise') tell({ say: 'result', request, result: await tokenOf(channel, { profileId, testmode }) });
  });
}

/** @param {BroadcastChannel} channel @param {{ profileId: string, testmode: boolean }} account @returns {Promise<TokenResult>} */
async function tokenOf(channel, account) {
  const parts = await Promise.all(TYPES.map((field) => partOf(channel, field)));
  if (!parts.every(({ valid }) => valid)) return { error: { message: 'Some fields are not valid.' } };
  const [cardHolder, cardNumber, expiryDate, verificationCode] = parts.map(({ value }) => value);
  const body = JSON.stringify({ ...account, cardHolder, cardNumber, expiryDate, verificationCode });
  try {
    const response = await fetch('/v1/double-tokens', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return response.ok ? { token: (await response.json()).token } : { error: { message: 'Something went wrong.' } };
  } catch {
    return { error: { message: 'The network failed.' } };
  }
}

/** Asks a field. @param {BroadcastChannel} channel @param {ComponentType} field @returns {Promise<Part>} */
function partOf(channel, field) {
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
    const timer = setTimeout(() => end({ value: '', valid: false }), PATIENCE);
    channel.addEventListener('message', hear);
    channel.postMessage({ say: 'read', request, field });
  });
}

/** Style without text: each property is set by its name, and only the listed ones. @param {CSSStyleSheet} sheet @param {Styles} styles */
function dress(sheet, styles) {
  sheet.insertRule('body { margin: 0; background: transparent; }');
  sheet.insertRule('input { all: unset; display: block; box-sizing: border-box; width: 100%; font: 16px/1.5 sans-serif; cursor: text; }', 1);
  for (const state of /** @type {const} */ (['base', 'valid', 'invalid'])) {
    const { '::placeholder': placeholder, ...own } = styles[state] ?? {};
    const selector = state === 'base' ? 'input' : `input.${state}`;
    addRule(sheet, selector, own);
    addRule(sheet, `${selector}::placeholder`, placeholder ?? {});
  }
}

/** @param {CSSStyleSheet} sheet @param {string} selector @param {object} properties */
function addRule(sheet, selector, properties) {
  const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)];
  if (!(rule instanceof CSSStyleRule)) return;
  for (const [name, value] of Object.entries(properties)) rule.style.setProperty(CSS_NAMES[name] ?? '', String(value));
}

export {};
