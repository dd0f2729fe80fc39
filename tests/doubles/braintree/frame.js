// @ts-check
/**
 * The script inside one frame of the SIMULATED Hosted Fields: one card field, told apart by the frame's name. The page around it
 * runs Braintree's own `client` and `hosted-fields` (npm braintree-web 3.144.0), and this answers them as Braintree's frame does:
 * it says FRAME_READY; the frame that is given the settings finds its siblings by their equal address, makes the card, hands it to
 * them, asks the page for its client, and is the one that asks the API for a token.
 *
 * The page is told states and, at the end, a nonce. It is NOT told the first digits of the number (BIN_AVAILABLE), which Braintree
 * does tell. It does NOT have the inputs that pass autofill from frame to frame, masks, selects, media queries in styles, or the
 * inputs that catch the keyboard around a field on phones and in Firefox.
 */
import { Bus } from './bus.js';
import { Card, digitsOf, written } from './card.js';

/** @typedef {import('braintree-web/core').BraintreeErrorTypes} ErrorType */
/** @typedef {import('braintree-web/hosted-fields').HostedFieldsTokenizePayload} Payload */
/** The one of its options that the adapter uses. @typedef {{ cardholderName?: string }} TokenizeOptions */
/** @typedef {import('./card.js').FieldKey} FieldKey */
/** @typedef {Record<string, Record<string, string>>} Styles */
/** @typedef {{ placeholder?: string, internalLabel?: string, formatInput?: boolean, type?: string }} FieldOptions */
/** What the page was configured with. @typedef {{ fields: Record<FieldKey, FieldOptions>, styles?: Styles, preventAutofill?: boolean }} Settings */
/** What the page's client says of itself. @typedef {{ authorization: string, authorizationFingerprint?: string, gatewayConfiguration: { clientApiUrl: string, assetsUrl: string, graphQL?: { url: string, features: string[] } } }} Client */
/** What the promise of `tokenize` is rejected with. @typedef {{ type: ErrorType, code: string, message: string, details?: object }} Problem */
/** @typedef {[Problem] | [null, Payload]} Answer */
/** What a frame shows its siblings. @typedef {Window & { begin?: (card: Card, settings: Settings) => void }} Sibling */

/** @type {Record<FieldKey, { name: string, label: string, autocomplete: string }>} */
const FIELDS = {
  number: { name: 'credit-card-number', label: 'Credit Card Number', autocomplete: 'cc-number' },
  expirationDate: { name: 'expiration', label: 'Expiration Date', autocomplete: 'cc-exp' },
  cvv: { name: 'cvv', label: 'CVV', autocomplete: 'cc-csc' },
};

/** The properties that styles may set, without those for one browser. */
const STYLES = [
  'appearance', 'box-shadow', 'color', 'direction', 'font', 'font-family', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style',
  'font-variant', 'font-variant-alternates', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures',
  'font-variant-numeric', 'font-weight', 'letter-spacing', 'line-height', 'margin', 'margin-top', 'margin-right', 'margin-bottom',
  'margin-left', 'opacity', 'outline', 'padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'text-align',
  'text-shadow', 'transition',
];

/** What Braintree's frame rules say before those of the shop. */
const BASE = [
  'html, body { height: 100%; margin: 0; background: transparent; }',
  'input { all: unset; display: block; box-sizing: border-box; width: 100%; height: 100%; cursor: text; }',
  'label, div { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }',
];

const own = /** @type {FieldKey} */ (window.name.replace('braintree-hosted-field-', ''));
const component = location.hash.slice(1);
/** The page's origin, which a page with `Referrer-Policy: no-referrer` hides in the referrer. */
const page = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);

if (own in FIELDS && component && page && window.parent !== window) start(page);

/** @param {string} page */
function start(page) {
  const bus = new Bus(component, page);
  /** @type {Sibling} */ (window).begin = (card, settings) => new Field(card, settings, bus);
  bus.emit('FRAME_READY', { field: own }, (settings) => orchestrate(settings, bus));
}

/** @param {Settings} settings @param {Bus} bus */
function orchestrate(settings, bus) {
  const keys = /** @type {FieldKey[]} */ (Object.keys(settings.fields));
  const card = new Card(keys, (event, data) => bus.emit(event, data));
  /** @type {Promise<Client>} */
  const client = new Promise((resolve) => bus.emit('READY_FOR_CLIENT', undefined, resolve));
  for (const sibling of siblings()) sibling.begin?.(card, settings);
  bus.on('TOKENIZATION_REQUEST', async (/** @type {TokenizeOptions} */ options, reply) => {
    reply(await tokenise(card, checked(await client), options));
  });
}

/** The frames of this component, this one among them. */
function siblings() {
  const all = Array.from({ length: window.parent.length }, (_, at) => /** @type {Sibling} */ (window.parent[at]));
  return all.filter((frame) => {
    try {
      return frame.location.href === location.href;
    } catch {
      return false; // Another origin's.
    }
  });
}

/** Braintree's frame talks to Braintree's own hosts only, whatever the page says. @param {Client} client */
function checked(client) {
  const { clientApiUrl, assetsUrl, graphQL } = client.gatewayConfiguration;
  const foreign = [clientApiUrl, assetsUrl, graphQL?.url].find((url) => url && !/^https:\/\/([a-z0-9-]+\.)*(braintreegateway|braintree-api)\.com(:443)?(\/|$)/.test(url));
  if (foreign) throw new Error(`The Braintree double does not talk to ${foreign}.`);
  return client;
}

class Field {
  #input = document.createElement('input');
  #card;
  #formats;

  /** @param {Card} card @param {Settings} settings @param {Bus} bus */
  constructor(card, settings, bus) {
    const options = settings.fields[own];
    this.#card = card;
    this.#formats = options.formatInput !== false;
    this.#stand(options, settings.preventAutofill !== true);
    dress(settings.styles ?? {});
    this.#watch();
    this.#obey(bus);
  }

  /** @param {FieldOptions} options @param {boolean} autofills */
  #stand({ placeholder = '', internalLabel, type = 'text' }, autofills) {
    const { name, label: ours, autocomplete } = FIELDS[own];
    const [label, message] = [document.createElement('label'), document.createElement('div')];
    label.htmlFor = name;
    label.textContent = internalLabel || ours;
    message.id = `field-description-${own}`;
    Object.assign(this.#input, { id: name, name: autofills ? name : 'field', type, placeholder, inputMode: 'numeric', spellcheck: false, className: own });
    this.#input.setAttribute('autocomplete', autofills ? autocomplete : 'off');
    this.#input.setAttribute('aria-describedby', message.id);
    document.body.append(label, this.#input, message);
  }

  #watch() {
    const card = this.#card;
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keypress', (event) => event.key === 'Enter' && card.ask(own));
    for (const target of [this.#input, window]) {
      target.addEventListener('focus', () => card.focus(own, true));
      target.addEventListener('blur', () => card.focus(own, false));
    }
    card.watch(() => {
      const { isValid, isPotentiallyValid } = card.field(own);
      this.#input.classList.toggle('valid', isValid);
      this.#input.classList.toggle('invalid', !isPotentiallyValid);
      if (own === 'cvv') this.#input.maxLength = card.longestCode;
    });
  }

  #typed() {
    const before = digitsOf(this.#input.value.slice(0, this.#input.selectionStart ?? undefined)).length;
    const digits = digitsOf(this.#input.value).slice(0, this.#longest());
    this.#card.write(own, digits);
    const text = written(own, digits, this.#card.types);
    if (!this.#formats || text === this.#input.value) return;
    this.#input.value = text;
    // A month that was typed as one digit has become two.
    if (document.activeElement === this.#input) this.#caret(before + (own === 'expirationDate' && /^[2-9]/.test(digits) ? 1 : 0));
  }

  #longest() {
    if (own === 'cvv') return this.#card.longestCode;
    return own === 'number' ? 19 : 6;
  }

  /** Behind as many digits as were before it. @param {number} digits */
  #caret(digits) {
    const { value } = this.#input;
    let place = 0;
    for (let seen = 0; seen < digits && place < value.length; place += 1) if (/\d/.test(value[place] ?? '')) seen += 1;
    this.#input.setSelectionRange(place, place);
  }

  /** Each order names its field and reaches every frame. @param {Bus} bus */
  #obey(bus) {
    const on = (/** @type {string} */ event, /** @type {(data: any) => void} */ act) => bus.on(event, (data) => data.field === own && act(data));
    on('TRIGGER_INPUT_FOCUS', () => this.#input.focus());
    on('SET_ATTRIBUTE', ({ attribute, value }) => this.#input.setAttribute(attribute, value));
    on('REMOVE_ATTRIBUTE', ({ attribute }) => this.#input.removeAttribute(attribute));
    on('ADD_CLASS', ({ classname }) => this.#input.classList.add(classname));
    on('REMOVE_CLASS', ({ classname }) => this.#input.classList.remove(classname));
    on('CLEAR_FIELD', () => {
      this.#input.value = '';
      this.#card.write(own, '');
    });
    on('SET_MESSAGE', ({ message }) => {
      const described = document.querySelector(`#field-description-${own}`);
      if (described) described.textContent = message;
    });
  }
}

/** Style without text: each property is set by its name, and only the listed ones are. @param {Styles} styles */
function dress(styles) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  BASE.forEach((rule, at) => sheet.insertRule(rule, at));
  for (const [selector, properties] of Object.entries(styles)) {
    const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)];
    if (!(rule instanceof CSSStyleRule)) throw new Error(`The Braintree double has no style for ${selector}.`);
    for (const [name, value] of Object.entries(properties)) {
      if (STYLES.includes(name)) rule.style.setProperty(name, value);
      else console.warn(`Braintree double: ${name} is not an allowed style.`);
    }
  }
}

/** @param {Card} card @param {Client} client @param {TokenizeOptions} options @returns {Promise<Answer>} */
async function tokenise(card, client, { cardholderName }) {
  if (card.isEmpty()) return [{ type: 'CUSTOMER', code: 'HOSTED_FIELDS_FIELDS_EMPTY', message: 'All fields are empty. Cannot tokenize empty card fields.' }];
  const invalidFieldKeys = card.invalid();
  if (invalidFieldKeys.length > 0) {
    const message = 'Some payment input fields are invalid. Cannot tokenize invalid card fields.';
    return [{ type: 'CUSTOMER', code: 'HOSTED_FIELDS_FIELDS_INVALID', message, details: { invalidFieldKeys } }];
  }
  const { graphQL } = client.gatewayConfiguration;
  if (!graphQL?.features.includes('tokenize_credit_cards')) throw new Error('The Braintree double makes tokens by GraphQL only.');
  return send(graphQL.url, client.authorizationFingerprint ?? client.authorization, { ...card.data(), cardholderName });
}

/** @param {string} url @param {string} authorization @param {object} creditCard @returns {Promise<Answer>} */
async function send(url, authorization, creditCard) {
  const query = 'mutation TokenizeCreditCard($input: TokenizeCreditCardInput!) { tokenizeCreditCard(input: $input) { token creditCard { bin brandCode last4 cardholderName expirationMonth expirationYear } } }';
  const body = JSON.stringify({ operationName: 'TokenizeCreditCard', query, variables: { input: { creditCard, options: { validate: false } } } });
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${authorization}`, 'Braintree-Version': '2018-05-10' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    const answer = await response.json();
    if (response.status >= 500) return [UNREACHED];
    if (answer.data) return [null, payloadOf(answer.data.tokenizeCreditCard)];
    return [{ type: 'CUSTOMER', code: 'HOSTED_FIELDS_FAILED_TOKENIZATION', message: 'The supplied card data failed tokenization.', details: answer }];
  } catch {
    return [UNREACHED];
  }
}

/** What the API's words for brands are to the page. @type {Record<string, string>} */
const BRANDS = { VISA: 'Visa', MASTERCARD: 'MasterCard', AMERICAN_EXPRESS: 'American Express', DISCOVER: 'Discover', DINERS: 'Discover', JCB: 'JCB', UNION_PAY: 'UnionPay' };

/** @type {Problem} */
const UNREACHED = { type: 'NETWORK', code: 'HOSTED_FIELDS_TOKENIZATION_NETWORK_ERROR', message: 'A tokenization network error occurred.' };

/** @param {{ token: string, creditCard: Record<'bin' | 'brandCode' | 'last4' | 'cardholderName' | 'expirationMonth' | 'expirationYear', string> }} made @returns {Payload} */
function payloadOf({ token, creditCard }) {
  const unknown = /** @type {const} */ ('Unknown');
  const { bin, brandCode, last4, cardholderName, expirationMonth, expirationYear } = creditCard;
  return {
    nonce: token,
    type: 'CreditCard',
    description: `ending in ${last4.slice(-2)}`,
    details: { bin, cardType: BRANDS[brandCode] ?? 'Unknown', lastFour: last4, lastTwo: last4.slice(-2), cardholderName, expirationMonth, expirationYear },
    binData: {
      commercial: unknown, countryOfIssuance: 'Unknown', debit: unknown, durbinRegulated: unknown, healthcare: unknown, issuingBank: 'Unknown', payroll: unknown,
      prepaid: unknown, productId: 'Unknown', business: unknown, consumer: unknown, purchase: unknown, corporate: unknown,
    },
  };
}
