// @ts-check
/**
 * The script inside one SIMULATED secured field of Adyen: it speaks the messages of secured fields 6.3.0, as `@adyen/adyen-web` 6.45.2
 * sends and reads them (components/internal/SecuredFields). Which field it is, its words and its style come in the first message.
 *
 * To the page around it, it tells only states (focus and how many characters, brand, code of an error) and, once a field is whole,
 * an encrypted blob; of a number also its last four digits. It answers the one origin that its address names, and hears only that
 * origin in the window around it. Each blob is encrypted with a key of its own, for the key that serve.mjs made.
 *
 * It does NOT know password and gift card fields, fonts, brand icons, or iOS. Adyen's page tells the first six digits with `binValue`;
 * this one tells none. Assumed, for Adyen's page cannot be read: the BIN is looked up from eleven digits on, and a wrong number or a date
 * that has passed is told as soon as the field is full, an unfinished field when it is left.
 */

/** @typedef {NonNullable<import('@adyen/adyen-web').CustomCardConfiguration['styles']>} Styles */
/** @typedef {'encryptedCardNumber' | 'encryptedExpiryDate' | 'encryptedSecurityCode'} FieldType */
/** @typedef {{ label: string, iframeTitle: string, error: Record<string, string> }} Aria */
/**
 * The first message of the page.
 * @typedef {object} Config
 * @property {FieldType} fieldType
 * @property {number} numKey
 * @property {string} txVariant
 * @property {string[]} cardGroupTypes
 * @property {string | null} [minimumExpiryDate]
 * @property {{ sfStyles: Styles, placeholders: Record<string, string>, ariaConfig: { lang: string } & Record<string, Aria> }} iframeUIConfig
 */
/** A later one: whose it is, and one of these. @typedef {Pick<Config, 'fieldType' | 'numKey'> & { styleObject?: Styles, focus?: true, externalValidation?: true, unsupportedCard?: boolean, code?: string, brand?: string, cvcPolicy?: string, enableLuhnCheck?: boolean, autoComplete?: string, destroy?: true }} Order */
/** @typedef {{ brand: string, pattern: RegExp, lengths: number[], groups: number[], code: number, cvcPolicy?: string }} Network */

/** How many digits make a BIN that can be looked up. */
const BIN = 11;
/** How far ahead a card may expire, in years. */
const FAR = 30;

/** @type {Network[]} */
const NETWORKS = [
  { brand: 'visa', pattern: /^4/, lengths: [13, 16, 19], groups: [4, 4, 4, 4, 3], code: 3 },
  { brand: 'mc', pattern: /^(5[1-5]|2[2-7])/, lengths: [16], groups: [4, 4, 4, 4], code: 3 },
  { brand: 'amex', pattern: /^3[47]/, lengths: [15], groups: [4, 6, 5], code: 4 },
  { brand: 'discover', pattern: /^(6011|64[4-9]|65)/, lengths: [16, 17, 18, 19], groups: [4, 4, 4, 4, 3], code: 3 },
  { brand: 'jcb', pattern: /^35(2[89]|[3-8])/, lengths: [16, 19], groups: [4, 4, 4, 4, 3], code: 3 },
  { brand: 'diners', pattern: /^36/, lengths: [14, 16, 19], groups: [4, 6, 4], code: 3 },
  { brand: 'cup', pattern: /^(62|81)/, lengths: [16, 17, 18, 19], groups: [4, 4, 4, 4, 3], code: 3 },
  { brand: 'maestro', pattern: /^(5[068]|6)/, lengths: [16, 17, 18, 19], groups: [4, 4, 4, 4, 3], code: 3, cvcPolicy: 'optional' },
];
/** @type {Network} */
const UNKNOWN = { brand: 'card', pattern: /^/, lengths: [16, 19], groups: [4, 4, 4, 4, 3], code: 3 };

/** The properties Adyen lists, and how each is called in CSS. @type {Record<string, string>} */
const PROPERTIES = Object.fromEntries([
  'background', 'caretColor', 'color', 'display', 'font', 'fontFamily', 'fontSize', 'fontSizeAdjust', 'fontStretch', 'fontStyle',
  'fontVariant', 'fontVariantAlternates', 'fontVariantCaps', 'fontVariantEastAsian', 'fontVariantLigatures', 'fontVariantNumeric',
  'fontWeight', 'letterSpacing', 'lineHeight', 'outline', 'opacity', 'padding', 'textAlign', 'textShadow', 'transition', 'wordSpacing',
].map((name) => [name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]));

/**
 * What each type of field makes of what was typed. `judge` gives the code of what is wrong with a full field, `null` if nothing is, and
 * `undefined` as long as it is not full. `parts` is what is encrypted, by the name the page knows it under.
 * @typedef {object} Kind
 * @property {string} autocomplete
 * @property {string} key what it calls a keystroke
 * @property {string} unfinished
 * @property {(raw: string) => string} tidy
 * @property {(digits: string) => string | null | undefined} judge
 * @property {(digits: string) => [name: string, data: Record<string, string>][]} parts
 */

/** The brand as last told: by the digits, or by the page. */
let network = UNKNOWN;
/** The networks this page takes, in its order. @type {Network[]} */
let taken = [];
let luhnChecked = true;

/** @type {Record<FieldType, Kind>} */
const KINDS = {
  encryptedCardNumber: {
    autocomplete: 'cc-number', key: 'numberKeyPressed', unfinished: 'cc.num.901',
    tidy(raw) {
      const digits = digitsOf(raw);
      const { lengths, groups } = networkOf(digits);
      return grouped(digits.slice(0, Math.max(...lengths)), groups);
    },
    judge(digits) {
      const { lengths } = networkOf(digits);
      if (!lengths.includes(digits.length)) return undefined;
      if (!luhnChecked || luhn(digits)) return null;
      // A longer number may still come right; one of the usual length is taken for wrong.
      return digits.length >= 16 || digits.length === Math.max(...lengths) ? 'cc.num.902' : undefined;
    },
    parts: (digits) => [['encryptedCardNumber', { number: digits }]],
  },
  encryptedExpiryDate: {
    autocomplete: 'cc-exp', key: 'dateKeyPressed', unfinished: 'cc.dat.911',
    tidy(raw) {
      const digits = expiryDigits(raw);
      return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits;
    },
    judge(digits) {
      const [month, year] = [Number(digits.slice(0, 2)), 2000 + Number(digits.slice(2))];
      if (digits.length < 4 || month < 1 || month > 12) return undefined;
      const now = new Date();
      const months = (year - now.getFullYear()) * 12 + month - (now.getMonth() + 1);
      if (months < 0) return 'cc.dat.912';
      return months > FAR * 12 ? 'cc.dat.913' : null;
    },
    parts: (digits) => [
      ['encryptedExpiryMonth', { expiryMonth: digits.slice(0, 2) }],
      ['encryptedExpiryYear', { expiryYear: `20${digits.slice(2)}` }],
    ],
  },
  encryptedSecurityCode: {
    autocomplete: 'cc-csc', key: 'cvcKeyPressed', unfinished: 'cc.cvc.921',
    tidy: (raw) => digitsOf(raw).slice(0, network.code),
    judge: (digits) => (digits.length === network.code ? null : undefined),
    parts: (digits) => [['encryptedSecurityCode', { cvc: digits }]],
  },
};

/** @param {string} raw */
function digitsOf(raw) {
  return raw.normalize('NFKC').replace(/[^0-9]/g, '');
}

/** @param {string} digits */
function networkOf(digits) {
  return taken.find(({ pattern }) => pattern.test(digits)) ?? UNKNOWN;
}

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  const digits = [...number].reverse().map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2));
  return digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10 === 0;
}

/** @param {string} text @param {number[]} groups */
function grouped(text, groups) {
  let start = 0;
  return groups.map((length) => text.slice(start, (start += length))).filter(Boolean).join(' ');
}

/** Month and year as four digits, also from what a browser fills in: `12/2030`, `1/30`. @param {string} raw */
function expiryDigits(raw) {
  const text = raw.normalize('NFKC').trim().replace(/^(\d)\s*\//, '0$1/').replace(/^(\d\d)\s*\/\s*20(\d\d)$/, '$1$2');
  const digits = digitsOf(text);
  return (/^([2-9]|1[3-9])/.test(digits) ? `0${digits}` : digits).slice(0, 4);
}

const facts = new URLSearchParams(location.search);
const origin = facts.get('type') === 'card' ? atob(facts.get('d') ?? '') : '';
const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
const problem = /** @type {HTMLElement} */ (document.querySelector('#problem'));
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** @type {Config | undefined} */
let config;
/** @type {Kind | undefined} */
let kind;
/** @type {Promise<CryptoKey>} */
let key;
/** Counts what was typed: a blob of something older is not sent. */
let turn = 0;
let encrypted = false;
let error = '';
let bin = '';

const listening = new AbortController();
if (/^https?:\/\//.test(origin) && window.parent !== window) {
  window.addEventListener('message', (event) => {
    if (event.origin === origin && event.source === window.parent && typeof event.data === 'string') hear(JSON.parse(event.data));
  }, { signal: listening.signal });
}

/** @param {Config & Order} message */
function hear(message) {
  if (!config) return void begin(message);
  if (message.numKey !== config.numKey || message.fieldType !== config.fieldType) return;
  if (message.destroy) listening.abort();
  if (message.styleObject) dress(message.styleObject);
  if (message.focus) input.focus();
  if (message.externalValidation) show(message.code ?? '');
  if (message.unsupportedCard !== undefined) show(message.unsupportedCard ? message.code ?? '' : '');
  if (message.autoComplete !== undefined) {
    input.value = message.autoComplete;
    edit();
  }
  if (message.brand !== undefined) adopt(message);
}

/** @param {Config} first */
async function begin(first) {
  const known = KINDS[first.fieldType];
  if (!known || !first.numKey || !first.iframeUIConfig?.ariaConfig?.[first.fieldType]) return console.error(`Double of Adyen: not a configuration of a field it has: ${first.fieldType}`);
  config = first;
  kind = known;
  taken = NETWORKS.filter(({ brand }) => first.cardGroupTypes.includes(brand));
  const { sfStyles, placeholders, ariaConfig } = first.iframeUIConfig;
  const { label, iframeTitle } = ariaConfig[first.fieldType] ?? { label: '', iframeTitle: '' };
  document.documentElement.lang = ariaConfig.lang;
  document.title = iframeTitle;
  input.dir = 'ltr'; // Numbers of cards run from left to right everywhere.
  input.setAttribute('aria-label', label);
  input.setAttribute('aria-required', 'true');
  input.setAttribute('autocomplete', known.autocomplete);
  input.placeholder = placeholders[first.fieldType] ?? placeholders.encryptedSecurityCode3digits ?? '';
  dress(sfStyles);
  const { signal } = listening;
  input.addEventListener('input', edit, { signal });
  input.addEventListener('focus', () => tellFocus(true), { signal });
  input.addEventListener('blur', leave, { signal });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') tell({ action: 'enterKeyPressed' });
  }, { signal });
  key = publicKey();
  await key;
  tell({ action: 'config' });
}

/** Says it to the one origin the address names, as text. @param {{ action: string } & Record<string, unknown>} message */
function tell(message) {
  if (config) window.parent.postMessage(JSON.stringify({ ...message, fieldType: config.fieldType, numKey: config.numKey }), origin);
}

/** @param {boolean} focus */
function tellFocus(focus) {
  tell({ action: 'focus', focus, numChars: input.value.length });
}

function leave() {
  tellFocus(false);
  const unfinished = kind?.judge(digitsOf(input.value)) === undefined && input.value !== '';
  if (kind && unfinished) tellError('incomplete field', kind.unfinished);
}

/** @param {string} action @param {string} code empty to take one back */
function tellError(action, code) {
  show(code);
  tell({ action, error: code });
}

/** @param {string} code empty where nothing is wrong */
function show(code) {
  error = code;
  const words = config?.iframeUIConfig.ariaConfig[config.fieldType]?.error;
  problem.textContent = words?.[code] ?? '';
  paint();
}

function paint() {
  input.className = error ? 'error' : encrypted ? 'validated' : '';
  input.setAttribute('aria-invalid', String(error !== ''));
}

function edit() {
  if (!kind) return;
  const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
  const grown = config?.fieldType === 'encryptedExpiryDate' ? Math.max(0, expiryDigits(input.value).length - digitsOf(input.value).length) : 0;
  const text = kind.tidy(input.value);
  if (text !== input.value) {
    input.value = text;
    // Only while focused: setting a selection would otherwise pull the focus in some browsers.
    if (document.activeElement === input) moveCaret(before + grown);
  }
  if (config?.fieldType === 'encryptedCardNumber') followNumber();
  report();
}

/** Behind as many digits as were before it. @param {number} digits */
function moveCaret(digits) {
  let place = 0;
  for (let seen = 0; seen < digits && place < input.value.length; place += 1) {
    if (/\d/.test(input.value[place] ?? '')) seen += 1;
  }
  input.setSelectionRange(place, place);
}

/** Tells what the new value is worth. */
function report() {
  if (!kind) return;
  turn += 1;
  const digits = digitsOf(input.value);
  const code = kind.judge(digits);
  if (code === null) return void encrypt(digits, turn);
  const was = encrypted;
  encrypted = false;
  if (code) return tellError(code === 'cc.num.902' ? 'luhnCheck' : kind.key, code);
  if (was || error) tellError(kind.key, '');
  paint();
}

/** @param {string} digits @param {number} asked */
async function encrypt(digits, asked) {
  if (!kind || !config) return;
  const blobs = [];
  for (const [encryptedFieldName, data] of kind.parts(digits)) {
    blobs.push({ type: encryptedFieldName, encryptedFieldName, blob: await sealed(data) });
  }
  if (asked !== turn) return;
  encrypted = true;
  show('');
  const type = config.fieldType === 'encryptedExpiryDate' ? 'year' : config.fieldType;
  const ends = config.fieldType === 'encryptedCardNumber' ? { endDigits: digits.slice(-4) } : {};
  tell({ action: 'encryption', type, [config.fieldType]: blobs, ...ends });
}

/** The brand, when it changes, and the BIN, when there is a new one or none any more. */
function followNumber() {
  const digits = digitsOf(input.value);
  const found = networkOf(digits);
  if (found.brand !== network.brand) tellBrand(found);
  const next = digits.length < BIN ? '' : digits.slice(0, BIN);
  if (next === bin) return;
  bin = next;
  if (bin) void tellBin(bin);
  else tell({ action: 'binValue', binValue: '' });
}

/** @param {Network} found */
function tellBrand(found) {
  network = found;
  tell({ action: 'brand', brand: found.brand, cvcPolicy: found.cvcPolicy ?? 'required', expiryDatePolicy: 'required', showSocialSecurityNumber: false, mode: 'best-guess' });
}

/** @param {string} of */
async function tellBin(of) {
  const encryptedBin = await sealed({ binValue: of });
  if (of === bin) tell({ action: 'binValue', binValue: '', encryptedBin, uuid: unique() });
}

/** What the page says of the brand: to the number what was looked up, to the code what the number told. @param {Order} order */
function adopt({ brand, enableLuhnCheck }) {
  if (config?.fieldType === 'encryptedCardNumber') {
    luhnChecked = enableLuhnCheck !== false;
    if (brand === 'reset') tellBrand(networkOf(digitsOf(input.value)));
    return;
  }
  const length = network.code;
  network = NETWORKS.find((each) => each.brand === brand) ?? UNKNOWN;
  if (config?.fieldType !== 'encryptedSecurityCode' || length === network.code) return;
  input.value = kind?.tidy(input.value) ?? '';
  report();
}

/** Also on pages without TLS, where `randomUUID` is missing. */
function unique() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join('-');
}

async function publicKey() {
  const jwk = await (await fetch('double-key.json')).json();
  return crypto.subtle.importKey('jwk', jwk, { name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['encrypt']);
}

/**
 * The compact form of JSON Web Encryption (RFC 7516), with a content key of its own.
 * @param {Record<string, string>} data
 */
async function sealed(data) {
  const head = base64(new TextEncoder().encode(JSON.stringify({ alg: 'RSA-OAEP', enc: 'A256GCM', version: '1' })));
  const content = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const wrapped = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, await key, await crypto.subtle.exportKey('raw', content));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify({ ...data, generationtime: new Date().toISOString() }));
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(head) }, content, text);
  const [body, tag] = [cipher.slice(0, -16), cipher.slice(-16)];
  return [head, ...[wrapped, iv.buffer, body, tag].map((part) => base64(new Uint8Array(part)))].join('.');
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Style without text: each property is set by its name, and only the listed ones. @param {Styles} style */
function dress(style) {
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  const rules = [
    'html, body { height: 100%; margin: 0; background: transparent; }',
    'input { all: unset; display: block; box-sizing: border-box; width: 100%; height: 100%; color: black; font: 16px/1.2 sans-serif; cursor: text; }',
    'input.error { color: red; }',
    '#problem { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }',
  ];
  for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
  /** @type {[keyof Styles, string][]} */
  const variants = [['base', 'input'], ['error', 'input.error'], ['validated', 'input.validated'], ['placeholder', 'input::placeholder']];
  for (const [variant, selector] of variants) addRule(selector, style[variant] ?? {});
}

/** @param {string} selector @param {object} properties */
function addRule(selector, properties) {
  const place = sheet.insertRule(`${selector} {}`, sheet.cssRules.length);
  const rule = sheet.cssRules[place];
  if (!(rule instanceof CSSStyleRule)) return;
  for (const [name, value] of Object.entries(properties)) {
    const css = PROPERTIES[name];
    if (css) rule.style.setProperty(css, String(value));
    else console.warn(`Double of Adyen: ${name} is no style of a secured field.`);
  }
}

export {};
