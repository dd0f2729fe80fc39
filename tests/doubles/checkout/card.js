// @ts-check
/**
 * The script inside the frame of the SIMULATED Checkout.com card component: name, number, expiry and code in one form.
 *
 * To the page around it, it tells only states (valid or not, the metadata of the first eight digits, as Checkout.com's own
 * `onCardBinChanged` gives them) and, at the end, what the API answered: a token. Card data goes to the API (serve.mjs answers).
 * It answers the one origin that its address names, and hears only that origin in the window around it.
 *
 * A card of two schemes offers both, and the one that the buyer chooses is told with the answer; none is chosen for them.
 *
 * It does NOT know web fonts, and translations; of the design tokens it applies colours, the input's and the
 * label's font, and the corners. Its messages are English; labels are in the seven languages below. That the component stands
 * in one frame, and what its inputs are called, is assumed: Checkout.com publishes neither.
 */

/** @typedef {import('@checkout.com/checkout-web-components').PartialDesignTokens} Tokens */
/** @typedef {import('@checkout.com/checkout-web-components').CardMetadataLookupResponse} Metadata */
/** @typedef {'name' | 'number' | 'expiry' | 'code'} Field */
/** @typedef {{ locale: string, tokens: Tokens, name: 'top' | 'bottom' | 'hidden', holder: string, key: string, api: string }} Settings */

/** @type {{ scheme: string, pattern: RegExp, lengths: number[], groups: number[], code: number }[]} */
const SCHEMES = [
  { scheme: 'visa', pattern: /^4/, lengths: [16], groups: [4, 4, 4, 4], code: 3 },
  { scheme: 'mastercard', pattern: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], groups: [4, 4, 4, 4], code: 3 },
  { scheme: 'american_express', pattern: /^3[47]/, lengths: [15], groups: [4, 6, 5], code: 4 },
  { scheme: 'discover', pattern: /^(6011|64[4-9]|65)/, lengths: [16], groups: [4, 4, 4, 4], code: 3 },
  { scheme: 'jcb', pattern: /^35(2[89]|[3-8])/, lengths: [16], groups: [4, 4, 4, 4], code: 3 },
  { scheme: 'diners_club_international', pattern: /^3[0689]/, lengths: [14, 16], groups: [4, 4, 4, 4], code: 3 },
];
/** @type {typeof SCHEMES[number]} */
const UNKNOWN = { scheme: '', pattern: /^/, lengths: [16], groups: [4, 4, 4, 4], code: 3 };

/** Digits after which the metadata of a card are looked up. */
const BIN = 8;

/** How numbers begin that are of a second scheme, too, and which. @type {[string, string][]} */
const LOCAL = [['403550', 'cartes_bancaires']];

/** The texts that the types give as defaults. @type {Record<Field, string>} */
const FAULTS = {
  name: 'This field is required',
  number: 'Your card number is incomplete',
  expiry: 'Your card\'s expiry date is in the past',
  code: 'Your card\'s security code is incomplete',
};

/** Name, number, expiry, code. @type {Record<string, [string, string, string, string]>} */
const LABELS = {
  en: ['Cardholder name', 'Card number', 'Expiry date', 'Security code'],
  de: ['Name des Karteninhabers', 'Kartennummer', 'Ablaufdatum', 'Sicherheitscode'],
  fr: ['Nom du titulaire de la carte', 'Numéro de carte', 'Date d’expiration', 'Code de sécurité'],
  nl: ['Naam kaarthouder', 'Kaartnummer', 'Vervaldatum', 'Beveiligingscode'],
  es: ['Nombre del titular', 'Número de tarjeta', 'Fecha de caducidad', 'Código de seguridad'],
  ja: ['カード名義人', 'カード番号', '有効期限', 'セキュリティコード'],
  ar: ['اسم حامل البطاقة', 'رقم البطاقة', 'تاريخ انتهاء الصلاحية', 'رمز الأمان'],
};

/** @type {readonly Field[]} */
const FIELDS = ['name', 'number', 'expiry', 'code'];

/** @param {string} raw */
const digitsOf = (raw) => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/** @param {string} number */
const schemeOf = (number) => SCHEMES.find(({ pattern }) => pattern.test(number)) ?? UNKNOWN;

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

/** @param {string} digits four of them: month and year */
function isAhead(digits) {
  const month = Number(digits.slice(0, 2));
  const now = new Date();
  const months = (2000 + Number(digits.slice(2)) - now.getFullYear()) * 12 + month - now.getMonth() - 1;
  return digits.length === 4 && month >= 1 && month <= 12 && months >= 0;
}

const facts = new URLSearchParams(location.hash.slice(1));
const origin = facts.get('origin') ?? '';

if (/^https?:\/\//.test(origin) && window.parent !== window) start();

function start() {
  const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  /** @type {Record<Field, HTMLInputElement>} */
  const inputs = { name: input('name'), number: input('number'), expiry: input('expiry'), code: input('code') };
  /** @type {Settings | undefined} */
  let settings;
  let bin = '';
  const schemes = /** @type {HTMLSelectElement} */ (form.elements.namedItem('scheme'));

  for (const field of FIELDS) {
    inputs[field].addEventListener('input', () => edit(field));
    inputs[field].addEventListener('blur', () => show(field));
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') tell({ say: 'enter', valid: isValid() });
  });
  window.addEventListener('message', (event) => {
    if (event.origin === origin && event.source === window.parent && event.data?.double === 'checkout') hear(event.data);
  });
  tell({ say: 'loaded' });

  /** @param {Field} field @returns {HTMLInputElement} */
  function input(field) {
    return /** @type {HTMLInputElement} */ (form.elements.namedItem(field));
  }

  /** Says it to the one origin the address names. @param {object} message */
  function tell(message) {
    window.parent.postMessage({ double: 'checkout', component: Number(facts.get('component')), ...message }, origin);
  }

  /** @param {{ say: string, settings: Settings, request: string }} message */
  function hear(message) {
    if (message.say === 'settings' && !settings) begin(message.settings);
    else if (message.say === 'tokenise' && settings) void tokenise(message.request, settings);
  }

  /** @param {Settings} given */
  function begin(given) {
    settings = given;
    const labels = LABELS[given.locale.split('-')[0] ?? ''] ?? LABELS.en;
    document.documentElement.lang = labels === LABELS.en ? 'en' : given.locale;
    document.documentElement.dir = labels === LABELS.ar ? 'rtl' : 'ltr';
    FIELDS.forEach((field, at) => {
      const label = /** @type {HTMLElement} */ (document.querySelector(`#${field} label span`));
      label.textContent = labels?.[at] ?? '';
      inputs[field].setAttribute('aria-label', label.textContent);
    });
    const name = /** @type {HTMLElement} */ (document.querySelector('#name'));
    schemes.setAttribute('aria-label', 'Card scheme');
    name.hidden = given.name === 'hidden';
    inputs.name.value = given.holder;
    if (given.name === 'bottom') form.append(name);
    for (const field of FIELDS) if (field !== 'name') inputs[field].dir = 'ltr';
    dress(sheet, given.tokens);
    tell({ say: 'height', height: form.getBoundingClientRect().height });
    tell({ say: 'ready', valid: isValid() });
  }

  /** Whether it may be sent. @param {Field} field */
  function fits(field) {
    const text = inputs[field].value;
    if (field === 'name') return settings?.name === 'hidden' || text.trim() !== '';
    const digits = digitsOf(text);
    const scheme = schemeOf(digitsOf(inputs.number.value));
    if (field === 'number') return scheme.lengths.includes(digits.length) && luhn(digits);
    return field === 'expiry' ? isAhead(digits) : digits.length === scheme.code;
  }

  function isValid() {
    return FIELDS.every(fits);
  }

  /** @param {Field} field */
  function show(field) {
    const alert = /** @type {HTMLElement} */ (document.querySelector(`#${field} [role=alert]`));
    const wrong = !fits(field);
    alert.textContent = wrong ? (inputs[field].value === '' ? FAULTS.name : FAULTS[field]) : '';
    inputs[field].setAttribute('aria-invalid', String(wrong));
    tell({ say: 'height', height: form.getBoundingClientRect().height });
  }

  /** @param {Field} field */
  function edit(field) {
    const text = tidy(field, inputs[field].value);
    if (text !== inputs[field].value) inputs[field].value = text;
    inputs[field].removeAttribute('aria-invalid');
    tell({ say: 'change', valid: isValid() });
    if (field === 'number') lookUp(digitsOf(text));
  }

  /** @param {Field} field @param {string} raw */
  function tidy(field, raw) {
    if (field === 'name') return raw;
    const digits = digitsOf(raw);
    const { groups, lengths, code } = schemeOf(field === 'number' ? digits : digitsOf(inputs.number.value));
    if (field === 'number') return grouped(digits.slice(0, Math.max(...lengths)), groups);
    if (field === 'code') return digits.slice(0, code);
    const date = (/^[2-9]/.test(digits) ? `0${digits}` : digits).slice(0, 4);
    return date.length > 2 ? `${date.slice(0, 2)} / ${date.slice(2)}` : date;
  }

  /** Once for each other beginning of a number. @param {string} digits */
  function lookUp(digits) {
    const begins = digits.length < BIN ? '' : digits.slice(0, BIN);
    if (begins === bin) return;
    bin = begins;
    const local = LOCAL.filter(([beginning]) => bin.startsWith(beginning)).map(([, scheme]) => scheme);
    const { scheme } = schemeOf(digits);
    /** @type {Metadata} */
    const metadata = { bin, scheme, card_type: 'credit', local_schemes: local };
    offer(local.length > 0 ? [scheme, ...local] : []);
    if (bin) tell({ say: 'bin', metadata });
  }

  /** Offers these schemes; none of them is chosen yet. @param {string[]} list */
  function offer(list) {
    schemes.replaceChildren(...['', ...list].map((scheme) => new Option(scheme, scheme)));
    /** @type {HTMLElement} */ (document.querySelector('#scheme')).hidden = list.length === 0;
    tell({ say: 'height', height: form.getBoundingClientRect().height });
  }

  /** @param {string} request @param {Settings} given */
  async function tokenise(request, given) {
    FIELDS.forEach(show);
    if (!isValid()) return tell({ say: 'answer', request, answer: { invalid: true } });
    const expiry = digitsOf(inputs.expiry.value);
    const body = {
      type: 'card',
      number: digitsOf(inputs.number.value),
      expiry_month: Number(expiry.slice(0, 2)),
      expiry_year: 2000 + Number(expiry.slice(2)),
      cvv: inputs.code.value,
      ...(given.name === 'hidden' ? {} : { name: inputs.name.value.trim() }),
    };
    return tell({ say: 'answer', request, answer: { ...(await send(given, body)), chosen: schemes.value } });
  }
}

/** What the API says, and the status it says it with; status 0 where it could not be asked. @param {Settings} settings @param {object} body */
async function send({ api, key }, body) {
  try {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };
    const response = await fetch(`${api}/tokens`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  } catch {
    return { status: 0, body: {} };
  }
}

/** Style without text: each property is set by its name. @param {CSSStyleSheet} sheet @param {Tokens} tokens */
function dress(sheet, tokens) {
  sheet.insertRule('body { margin: 0; }');
  sheet.insertRule('form { display: grid; gap: 8px; padding: 4px; }', 1);
  sheet.insertRule('p { margin: 0; }', 2);
  sheet.insertRule('label span { display: block; }', 3);
  sheet.insertRule('input { box-sizing: border-box; width: 100%; min-height: 44px; padding: 8px; border: 1px solid; font: inherit; }', 4);
  sheet.insertRule('[hidden] { display: none; }', 5);
  const { input = {}, label = {}, borderRadius } = tokens;
  rule(sheet, 'body', { color: tokens.colorPrimary, 'background-color': tokens.colorBackground, ...font(label) });
  rule(sheet, 'label span', { color: tokens.colorSecondary });
  rule(sheet, '[role=alert]', { color: tokens.colorError });
  const corners = borderRadius && { 'border-radius': length(borderRadius[0]) };
  rule(sheet, 'input', { color: tokens.colorPrimary, 'background-color': tokens.colorFormBackground, 'border-color': tokens.colorFormBorder, ...corners, ...font(input) });
}

/** @param {string | number | undefined} value */
const length = (value) => (typeof value === 'number' ? `${value}px` : value);

/** @param {Partial<import('@checkout.com/checkout-web-components').Font>} font */
const font = ({ fontFamily, fontSize }) => ({ 'font-family': fontFamily, 'font-size': length(fontSize) });

/** @param {CSSStyleSheet} sheet @param {string} selector @param {Record<string, string | undefined>} properties */
function rule(sheet, selector, properties) {
  const made = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)];
  if (!(made instanceof CSSStyleRule)) return;
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) made.style.setProperty(name, value);
}

export {};
