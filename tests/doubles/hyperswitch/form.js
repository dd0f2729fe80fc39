// @ts-check
/**
 * The script inside the frame of the SIMULATED payment element: number, date, code and, because the simulated connector needs
 * it, the name on the card. Card data goes to the API (serve.mjs) and nowhere else; the page around it hears states, and how a
 * payment ended, in the words of juspay/hyperswitch-web@eee6915.
 *
 * It answers the one origin that its address names, and hears that one only in the window around it. It does NOT know other
 * methods, addresses, brand icons, instalments or themes; of the appearance it applies six variables. Names of fields are in
 * four languages, messages in English. Ranges of numbers are the common ones.
 */

/** @typedef {Record<string, any>} Message */
/** @typedef {'cardNo' | 'expiry' | 'cvc' | 'holder'} Field */

/** How often the real one asks how a payment stands whose answer was lost. */
const MOST_QUESTIONS = 5;

/** Number, expiry, code, name. @type {Record<string, [string, string, string, string]>} */
const LABELS = {
  en: ['Card Number', 'Expiry', 'CVC', 'Card Holder Name'],
  de: ['Kartennummer', 'Ablauf', 'CVC', 'Name des Karteninhabers'],
  fr: ['Numéro de carte', 'Expiration', 'Code CVC', 'Nom du titulaire'],
  ar: ['رقم البطاقة', 'صالحة من خلال', 'رمز الحماية', 'إسم صاحب البطاقة'],
};

const VARIABLES = { colorText: 'color', colorBackground: 'background-color', fontFamily: 'font-family', fontSizeBase: 'font-size' };

/** What is said of an empty field, and of a wrong one. @type {Record<Field, [string, string]>} */
const MESSAGES = {
  cardNo: ['Card Number cannot be empty', 'Please enter a valid card number.'],
  expiry: ['Card expiry date cannot be empty', 'Your card’s expiration date is incomplete or in the past.'],
  cvc: ['CVC Number cannot be empty', 'Your card’s security code is incomplete.'],
  holder: ['Card Holder Name cannot be empty', 'Card Holder Name cannot have digits'],
};

/** @type {[Field, string, string][]} */
const FIELDS = [['cardNo', 'cardNoInput', 'cc-number'], ['expiry', 'expiryInput', 'cc-exp'], ['cvc', 'cvvInput', 'cc-csc'], ['holder', 'BillingName', 'cc-name']];

const facts = new URLSearchParams(location.hash.slice(1));
const iframeId = facts.get('id') ?? 'no-element';
const origin = facts.get('origin') ?? '';
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** @type {Record<Field, HTMLInputElement>} */
const inputs = /** @type {any} */ ({});
/** @type {Record<Field, HTMLElement>} */
const errors = /** @type {any} */ ({});
let key = '';
let secret = '';
let told = '';
let ready = false;
/** Whether a failed payment may be tried again, which its answer says. */
let retries = false;
/** @type {Message} */
let confirmParams = {};

for (const [field, name, autocomplete] of FIELDS) {
  const input = document.createElement('input');
  Object.assign(input, { type: field === 'holder' ? 'text' : 'tel', name, autocomplete });
  input.addEventListener('input', () => edit(field));
  input.addEventListener('focus', () => tell({ focus: true, elementType: 'payment', iframeId }));
  input.addEventListener('blur', () => {
    tell({ blur: true, elementType: 'payment', iframeId });
    if (input.value) show(field);
  });
  inputs[field] = input;
  errors[field] = document.createElement('div');
  document.body.append(input, errors[field]);
}

window.addEventListener('message', (event) => {
  if (event.origin === origin && event.source === window.parent && typeof event.data === 'object') hear(event.data);
});
new ResizeObserver(() => tell({ iframeHeight: document.body.getBoundingClientRect().height + 1, iframeId })).observe(document.body);
tell({ iframeMounted: true, iframeId });

/** @param {Message} message */
function tell(message) {
  window.parent.postMessage(message, origin);
}

/** @param {Message} message */
function hear(message) {
  if (message.paymentElementCreate) begin(message);
  else if (message.ElementsUpdate) apply(message.options);
  else if (message.clientList !== undefined) becomeReady();
  else if (message.doFocus) inputs.cardNo.focus();
  else if (message.doSubmit) submit(message.confirmParams);
  else if (message.threeDsDone) sync();
}

/** @param {Message} message */
function begin({ publishableKey, options, paymentOptions }) {
  key = publishableKey;
  secret = paymentOptions.clientSecret;
  apply(paymentOptions);
  report();
  // With the card first it does not wait for the list of methods.
  if (options.paymentMethodOrder?.[0] === 'card' && options.displaySavedPaymentMethods === false) becomeReady();
}

function becomeReady() {
  if (ready) return;
  ready = true;
  tell({ ready: true, elementType: 'payment', iframeId });
}

/** @param {Message} options */
function apply({ locale, appearance }) {
  if (locale) name(locale);
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  sheet.insertRule('body { margin: 0; }');
  sheet.insertRule('input { display: block; box-sizing: border-box; width: 100%; padding: 10px; }', 1);
  const [input, hint, error] = ['input {}', 'input::placeholder {}', 'div {}'].map((text, at) => /** @type {CSSStyleRule} */ (sheet.cssRules[sheet.insertRule(text, at + 2)]));
  const variables = appearance?.variables ?? {};
  for (const [variable, property] of Object.entries(VARIABLES)) input?.style.setProperty(property, variables[variable] ?? '');
  hint?.style.setProperty('color', variables.colorTextPlaceholder ?? '');
  error?.style.setProperty('color', variables.colorDangerText ?? 'red');
}

/** @param {string} locale */
function name(locale) {
  const tag = locale === 'auto' ? navigator.language : locale;
  const labels = LABELS[tag.split('-')[0] ?? ''] ?? LABELS.en;
  document.documentElement.dir = labels === LABELS.ar ? 'rtl' : 'ltr';
  FIELDS.forEach(([field], at) => inputs[field].setAttribute('aria-label', `Type to fill ${labels?.[at]} input`));
}

/** @param {Field} field */
const digits = (field) => inputs[field].value.normalize('NFKC').replace(/\D/g, '');

/** @param {Field} field */
function edit(field) {
  const input = inputs[field];
  if (field === 'cardNo') input.value = digits(field).slice(0, 19).replace(/(.{4})(?=.)/g, '$1 ');
  if (field === 'expiry') input.value = digits(field).slice(0, 4).replace(/^(..)(.)/, '$1 / $2');
  if (field === 'cvc') input.value = digits(field).slice(0, 4);
  errors[field].textContent = '';
  report();
}

/** The check sum of card numbers. @param {string} number */
function luhn(number) {
  const sum = [...number].reverse().reduce((all, digit, at) => all + (at % 2 ? Math.floor(Number(digit) / 5) + ((Number(digit) * 2) % 10) : Number(digit)), 0);
  return sum > 0 && sum % 10 === 0;
}

/** @param {Field} field */
function isValid(field) {
  const text = digits(field);
  if (field === 'cardNo') return text.length >= 13 && luhn(text);
  if (field === 'cvc') return text.length === (/^3[47]/.test(digits('cardNo')) ? 4 : 3);
  if (field === 'holder') return /^\D+$/.test(inputs.holder.value.trim());
  const month = Number(text.slice(0, 2));
  return text.length === 4 && month >= 1 && month <= 12 && new Date(2000 + Number(text.slice(2)), month) > new Date();
}

/** @param {Field} field */
function show(field) {
  errors[field].textContent = isValid(field) ? '' : MESSAGES[field][inputs[field].value ? 1 : 0];
}

function isComplete() {
  return FIELDS.every(([field]) => isValid(field));
}

/** “Empty” is said as soon as one of the three is. */
function report() {
  const state = { elementType: 'payment', complete: isComplete(), empty: !inputs.cardNo.value || !inputs.expiry.value || !inputs.cvc.value, value: { type: 'card' } };
  if (JSON.stringify(state) === told) return;
  told = JSON.stringify(state);
  tell(state);
}

/** @param {string} type @param {string} message */
function fail(type, message) {
  tell({ submitSuccessful: false, error: { type, message } });
}

/** @param {Message} order */
function submit(order) {
  confirmParams = order;
  for (const [field] of FIELDS) show(field);
  if (isComplete()) return confirm();
  // The real one says both, and the first is heard.
  if (FIELDS.some(([field]) => !inputs[field].value)) fail('validation_error', 'Please enter all fields');
  return fail('validation_error', 'Please enter valid details');
}

function confirm() {
  const expiry = digits('expiry');
  const card = { card_number: digits('cardNo'), card_exp_month: expiry.slice(0, 2), card_exp_year: `20${expiry.slice(2)}`, card_cvc: digits('cvc'), card_holder_name: inputs.holder.value.trim() };
  const body = { client_secret: secret, return_url: confirmParams.return_url, payment_method: 'card', payment_method_data: { card }, ...(retries && { retry_action: 'manual_retry' }) };
  return ask(`${address()}/confirm`, { method: 'POST', body: JSON.stringify(body) });
}

/** After 3-D Secure. */
function sync() {
  tell({ fullscreen: false, iframeId });
  return ask(`${address()}?force_sync=true&client_secret=${secret}`);
}

const address = () => `/api/payments/${secret.split('_secret_')[0]}`;

/** An answer that is lost is asked for. @param {string} url @param {RequestInit} [request] @param {number} [asked] @returns {Promise<void>} */
async function ask(url, request = {}, asked = 0) {
  let response;
  try {
    response = await fetch(url, { ...request, headers: { 'api-key': key, 'Content-Type': 'application/json' } });
    const answer = await response.json();
    if (!response.ok) return fail(answer.error?.type ?? 'server_error', answer.error?.message ?? 'Something went wrong');
    return end(answer);
  } catch {
    if (asked >= MOST_QUESTIONS) return fail('server_error', 'Something went wrong');
    return ask(`${address()}?client_secret=${secret}`, {}, asked + 1);
  }
}

/** @param {Message} payment */
function end(payment) {
  const url = new URL(confirmParams.return_url);
  for (const [field, text] of Object.entries({ payment_intent_client_secret: secret, payment_id: payment.payment_id, status: payment.status })) url.searchParams.set(field, text);
  retries = payment.status === 'failed' ? payment.manual_retry_allowed === true : retries;
  const { type } = payment.next_action ?? {};
  if (payment.status === 'requires_payment_method') return; // The real one says nothing then.
  if (payment.status !== 'requires_customer_action') return tell({ submitSuccessful: true, data: payment, url: url.href });
  if (type === 'redirect_to_url') return tell({ openurl: payment.next_action.redirect_to_url, iframeId });
  if (type === 'redirect_inside_popup') return tell({ fullscreen: true, param: '3dsRedirectionPopup', iframeId, metadata: { key, secret } });
  return fail('confirm_payment_failed', 'Payment failed. Try again!');
}

export {};
